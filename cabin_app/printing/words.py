"""Fixed words of the receipts, in every language."""

from cabin_app.language import LocalText

NAME = LocalText.of({"fr": "La cabine", "en": "The cabin", "ar": "المقصورة"})
DONE = LocalText.of(
    {"fr": "Ce que vous avez fait", "en": "What you did", "ar": "ما قمت به"}
)
NOTHING = LocalText.of(
    {
        "fr": "Aucune démarche terminée.",
        "en": "No procedure finished.",
        "ar": "لم تكتمل أي معاملة.",
    }
)
NEXT = LocalText.of(
    {"fr": "La suite", "en": "What happens next", "ar": "الخطوة التالية"}
)
MISSING = LocalText.of({"fr": "Il vous manque", "en": "You still need", "ar": "ينقصك"})
REMEMBER = LocalText.of({"fr": "À retenir", "en": "To remember", "ar": "للتذكّر"})
HELP = LocalText.of({"fr": "Besoin d’aide", "en": "Need help", "ar": "للمساعدة"})
CALL = LocalText.of(
    {"fr": "{name} : {number}", "en": "{name}: {number}", "ar": "{name}: {number}"}
)
SCANNED = LocalText.of(
    {
        "fr": "Pages scannées : {count}",
        "en": "Pages scanned: {count}",
        "ar": "صفحات ممسوحة: {count}",
    }
)
PRINTED = LocalText.of(
    {
        "fr": "Pages imprimées : {count}",
        "en": "Pages printed: {count}",
        "ar": "صفحات مطبوعة: {count}",
    }
)
GIVEN = LocalText.of(
    {
        "fr": "Documents donnés au site : {count}",
        "en": "Documents given to the site: {count}",
        "ar": "مستندات أُعطيت للموقع: {count}",
    }
)
ERASED = LocalText.of(
    {
        "fr": "Tout est effacé. Vérifié à {time}.",
        "en": "Everything is erased. Checked at {time}.",
        "ar": "تم محو كل شيء. تم التحقق الساعة {time}.",
    }
)
THANKS = LocalText.of(
    {
        "fr": "Merci de votre visite.",
        "en": "Thank you for your visit.",
        "ar": "شكرًا لزيارتك.",
    }
)
FREE = LocalText.of(
    {
        "fr": "C’est gratuit : 0 €.",
        "en": "This is free: €0.",
        "ar": "هذا مجاني: 0 €.",
    }
)
SITE = LocalText.of(
    {"fr": "Le site officiel :", "en": "The official site:", "ar": "الموقع الرسمي:"}
)
BRING = LocalText.of(
    {"fr": "À avoir avec vous", "en": "What to bring", "ar": "ما يجب إحضاره"}
)
STEPS = LocalText.of(
    {"fr": "Ce que nous ferons", "en": "What we will do", "ar": "ما سنقوم به"}
)
COME_BACK = LocalText.of(
    {
        "fr": "Revenez quand vous voulez.",
        "en": "Come back whenever you like.",
        "ar": "عد متى شئت.",
    }
)
PRACTICE = LocalText.of(
    {
        "fr": "Ceci était un entraînement.",
        "en": "This was a rehearsal.",
        "ar": "كان هذا تدريبًا.",
    }
)
CALL_BACK = LocalText.of(
    {
        "fr": "Merci de me rappeler",
        "en": "Please call me back",
        "ar": "يرجى معاودة الاتصال بي",
    }
)
MY_NAME = LocalText.of({"fr": "Mon nom :", "en": "My name:", "ar": "اسمي:"})
MY_NUMBER = LocalText.of({"fr": "Mon numéro :", "en": "My number:", "ar": "رقم هاتفي:"})
MY_HOURS = LocalText.of(
    {
        "fr": "Quand m’appeler :",
        "en": "When to call me:",
        "ar": "متى تتصلون بي:",
    }
)
GIVE_SLIP = LocalText.of(
    {
        "fr": "Écrivez, puis donnez ce papier à l’accueil.",
        "en": "Fill this in, then give it to the reception.",
        "ar": "املأ هذه الورقة ثم سلّمها إلى الاستقبال.",
    }
)

"""Words of the card of a new e-mail address, in every language."""

from cabin_app.language import LocalText

ADDRESS = LocalText.of(
    {
        "fr": "Votre adresse e-mail",
        "en": "Your e-mail address",
        "ar": "عنوان بريدك الإلكتروني",
    }
)
PASSWORD = LocalText.of(
    {"fr": "Votre mot de passe", "en": "Your password", "ar": "كلمة المرور"}
)
WRITE = LocalText.of(
    {
        "fr": "Écrivez-le ici, à la main :",
        "en": "Write it here, by hand:",
        "ar": "اكتبها هنا بخط اليد:",
    }
)
WARNING = LocalText.of(
    {
        "fr": "Attention : qui lit ce papier peut ouvrir votre boîte.",
        "en": "Careful: whoever reads this paper can open your mailbox.",
        "ar": "انتبه: من يقرأ هذه الورقة يمكنه فتح صندوقك.",
    }
)
AGAIN = LocalText.of(
    {
        "fr": "Retrouver vos e-mails",
        "en": "Find your e-mails again",
        "ar": "كيف تجد رسائلك من جديد",
    }
)
SITE = LocalText.of(
    {
        "fr": "Ouvrez le site de votre boîte, ici ou ailleurs.",
        "en": "Open the site of your mailbox, here or elsewhere.",
        "ar": "افتح موقع صندوقك، هنا أو في مكان آخر.",
    }
)
TYPE = LocalText.of(
    {
        "fr": "Écrivez votre adresse, puis votre mot de passe.",
        "en": "Type your address, then your password.",
        "ar": "اكتب عنوانك ثم كلمة المرور.",
    }
)
OFTEN = LocalText.of(
    {
        "fr": "Ouvrez-la chaque mois : une boîte oubliée peut fermer.",
        "en": "Open it every month: a forgotten mailbox may be closed.",
        "ar": "افتحه كل شهر: الصندوق المنسي قد يُغلق.",
    }
)
KEEP = LocalText.of(
    {
        "fr": "Gardez cette fiche chez vous. Ne la donnez à personne.",
        "en": "Keep this card at home. Do not give it to anyone.",
        "ar": "احتفظ بهذه البطاقة في منزلك. لا تعطها لأحد.",
    }
)

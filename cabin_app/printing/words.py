"""Fixed words of the receipts, in every language."""

from collections.abc import Iterator

from cabin_app.language import Language, LocalText

NAME = LocalText.of(
    {
        "fr": "La cabine",
        "en": "The cabin",
        "ar": "المقصورة",
        "es": "La cabina",
        "pt": "A cabine",
        "tr": "Kabin",
        "uk": "Кабіна",
    }
)
DONE = LocalText.of(
    {
        "fr": "Ce que vous avez fait",
        "en": "What you did",
        "ar": "ما قمت به",
        "es": "Lo que ha hecho",
        "pt": "O que fez",
        "tr": "Yaptıklarınız",
        "uk": "Що ви зробили",
    }
)
NOTHING = LocalText.of(
    {
        "fr": "Aucune démarche terminée.",
        "en": "No procedure finished.",
        "ar": "لم تكتمل أي معاملة.",
        "es": "Ningún trámite terminado.",
        "pt": "Nenhum procedimento terminado.",
        "tr": "Biten işlem yok.",
        "uk": "Жодної процедури не завершено.",
    }
)
NEXT = LocalText.of(
    {
        "fr": "La suite",
        "en": "What happens next",
        "ar": "الخطوة التالية",
        "es": "Qué sigue",
        "pt": "A seguir",
        "tr": "Sonrası",
        "uk": "Що далі",
    }
)
MISSING = LocalText.of(
    {
        "fr": "Il vous manque",
        "en": "You still need",
        "ar": "ينقصك",
        "es": "Le falta",
        "pt": "Ainda falta",
        "tr": "Eksikleriniz",
        "uk": "Вам бракує",
    }
)
REMEMBER = LocalText.of(
    {
        "fr": "À retenir",
        "en": "To remember",
        "ar": "للتذكّر",
        "es": "Para recordar",
        "pt": "A lembrar",
        "tr": "Unutmayın",
        "uk": "Запам’ятайте",
    }
)
HELP = LocalText.of(
    {
        "fr": "Besoin d’aide",
        "en": "Need help",
        "ar": "للمساعدة",
        "es": "Si necesita ayuda",
        "pt": "Precisa de ajuda?",
        "tr": "Yardım için",
        "uk": "Потрібна допомога",
    }
)
CALL = LocalText.of(
    {
        "fr": "{name} : {number}",
        "en": "{name}: {number}",
        "ar": "{name}: {number}",
        "es": "{name}: {number}",
        "pt": "{name}: {number}",
        "tr": "{name}: {number}",
        "uk": "{name}: {number}",
    }
)
SCANNED = LocalText.of(
    {
        "fr": "Pages scannées : {count}",
        "en": "Pages scanned: {count}",
        "ar": "صفحات ممسوحة: {count}",
        "es": "Páginas escaneadas: {count}",
        "pt": "Páginas digitalizadas: {count}",
        "tr": "Taranan sayfa: {count}",
        "uk": "Відскановано сторінок: {count}",
    }
)
PRINTED = LocalText.of(
    {
        "fr": "Pages imprimées : {count}",
        "en": "Pages printed: {count}",
        "ar": "صفحات مطبوعة: {count}",
        "es": "Páginas impresas: {count}",
        "pt": "Páginas impressas: {count}",
        "tr": "Yazdırılan sayfa: {count}",
        "uk": "Надруковано сторінок: {count}",
    }
)
GIVEN = LocalText.of(
    {
        "fr": "Documents donnés au site : {count}",
        "en": "Documents given to the site: {count}",
        "ar": "مستندات أُعطيت للموقع: {count}",
        "es": "Documentos dados al sitio: {count}",
        "pt": "Documentos entregues ao site: {count}",
        "tr": "Siteye verilen belge: {count}",
        "uk": "Передано сайту документів: {count}",
    }
)
ERASED = LocalText.of(
    {
        "fr": "Tout est effacé. Vérifié à {time}.",
        "en": "Everything is erased. Checked at {time}.",
        "ar": "تم محو كل شيء. تم التحقق الساعة {time}.",
        "es": "Todo está borrado. Comprobado a las {time}.",
        "pt": "Está tudo apagado. Verificado às {time}.",
        "tr": "Her şey silindi. Kontrol saati: {time}.",
        "uk": "Усе стерто. Перевірено о {time}.",
    }
)
THANKS = LocalText.of(
    {
        "fr": "Merci de votre visite.",
        "en": "Thank you for your visit.",
        "ar": "شكرًا لزيارتك.",
        "es": "Gracias por su visita.",
        "pt": "Obrigado pela visita.",
        "tr": "Geldiğiniz için teşekkürler.",
        "uk": "Дякуємо, що завітали.",
    }
)
FREE = LocalText.of(
    {
        "fr": "C’est gratuit : 0 €.",
        "en": "This is free: €0.",
        "ar": "هذا مجاني: 0 €.",
        "es": "Es gratis: 0 €.",
        "pt": "É grátis: 0 €.",
        "tr": "Ücretsizdir: 0 €.",
        "uk": "Це безплатно: 0 €.",
    }
)
SITE = LocalText.of(
    {
        "fr": "Le site officiel :",
        "en": "The official site:",
        "ar": "الموقع الرسمي:",
        "es": "El sitio oficial:",
        "pt": "O site oficial:",
        "tr": "Resmî site:",
        "uk": "Офіційний сайт:",
    }
)
BRING = LocalText.of(
    {
        "fr": "À avoir avec vous",
        "en": "What to bring",
        "ar": "ما يجب إحضاره",
        "es": "Qué debe traer",
        "pt": "O que deve trazer",
        "tr": "Yanınızda olmalı",
        "uk": "Що мати із собою",
    }
)
STEPS = LocalText.of(
    {
        "fr": "Ce que nous ferons",
        "en": "What we will do",
        "ar": "ما سنقوم به",
        "es": "Qué vamos a hacer",
        "pt": "O que vamos fazer",
        "tr": "Neler yapacağız",
        "uk": "Що ми зробимо",
    }
)
COME_BACK = LocalText.of(
    {
        "fr": "Revenez quand vous voulez.",
        "en": "Come back whenever you like.",
        "ar": "عد متى شئت.",
        "es": "Vuelva cuando quiera.",
        "pt": "Volte quando quiser.",
        "tr": "İstediğiniz zaman gelin.",
        "uk": "Приходьте, коли захочете.",
    }
)
PRACTICE = LocalText.of(
    {
        "fr": "Ceci était un entraînement.",
        "en": "This was a rehearsal.",
        "ar": "كان هذا تدريبًا.",
        "es": "Esto era una práctica.",
        "pt": "Isto era um treino.",
        "tr": "Bu bir alıştırmaydı.",
        "uk": "Це було навчання.",
    }
)
CALL_BACK = LocalText.of(
    {
        "fr": "Merci de me rappeler",
        "en": "Please call me back",
        "ar": "يرجى معاودة الاتصال بي",
        "es": "Por favor, llámeme",
        "pt": "Por favor, ligue-me",
        "tr": "Lütfen beni arayın",
        "uk": "Будь ласка, зателефонуйте мені",
    }
)
MY_NAME = LocalText.of(
    {
        "fr": "Mon nom :",
        "en": "My name:",
        "ar": "اسمي:",
        "es": "Mi nombre:",
        "pt": "O meu nome:",
        "tr": "Adım:",
        "uk": "Моє ім’я:",
    }
)
MY_NUMBER = LocalText.of(
    {
        "fr": "Mon numéro :",
        "en": "My number:",
        "ar": "رقم هاتفي:",
        "es": "Mi número:",
        "pt": "O meu número:",
        "tr": "Numaram:",
        "uk": "Мій номер:",
    }
)
MY_HOURS = LocalText.of(
    {
        "fr": "Quand m’appeler :",
        "en": "When to call me:",
        "ar": "متى تتصلون بي:",
        "es": "Cuándo llamarme:",
        "pt": "Quando me ligar:",
        "tr": "Ne zaman aramalı:",
        "uk": "Коли телефонувати:",
    }
)
GIVE_SLIP = LocalText.of(
    {
        "fr": "Écrivez, puis donnez ce papier à l’accueil.",
        "en": "Fill this in, then give it to reception.",
        "ar": "املأ هذه الورقة ثم سلّمها إلى الاستقبال.",
        "es": "Escriba y dé este papel en la recepción.",
        "pt": "Escreva e entregue este papel na receção.",
        "tr": "Yazın, sonra bu kâğıdı danışmaya verin.",
        "uk": "Напишіть і віддайте цей папір на рецепції.",
    }
)


def whole_words(language: Language) -> Iterator[str]:
    """Those without a place for a name or a number."""
    for value in tuple(globals().values()):
        if isinstance(value, LocalText):
            text = value.in_language(language)
            if "{" not in text:
                yield text

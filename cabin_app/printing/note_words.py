"""Words around the visitor's own note on a receipt, in every language."""

from cabin_app.language import LocalText

NOTE = LocalText.of(
    {
        "fr": "Votre note",
        "en": "Your note",
        "ar": "ملاحظتك",
        "es": "Su nota",
        "pt": "A sua nota",
        "tr": "Notunuz",
        "uk": "Ваша нотатка",
    }
)
NUMBER = LocalText.of(
    {
        "fr": "Un numéro :",
        "en": "A number:",
        "ar": "رقم:",
        "es": "Un número:",
        "pt": "Um número:",
        "tr": "Bir numara:",
        "uk": "Номер:",
    }
)
APPOINTMENT = LocalText.of(
    {
        "fr": "Un rendez-vous :",
        "en": "An appointment:",
        "ar": "موعد:",
        "es": "Una cita:",
        "pt": "Uma marcação:",
        "tr": "Bir randevu:",
        "uk": "Зустріч:",
    }
)
OTHER = LocalText.of(
    {
        "fr": "Autre chose :",
        "en": "Something else:",
        "ar": "شيء آخر:",
        "es": "Otra cosa:",
        "pt": "Outra coisa:",
        "tr": "Başka bir şey:",
        "uk": "Щось інше:",
    }
)
ONLY_HERE = LocalText.of(
    {
        "fr": "Gardez ce papier : la cabine ne garde pas votre note.",
        "en": "Keep this paper: the cabin does not keep your note.",
        "ar": "احتفظ بهذه الورقة: المقصورة لا تحفظ ملاحظتك.",
        "es": "Guarde este papel: la cabina no guarda su nota.",
        "pt": "Guarde este papel: a cabine não guarda a sua nota.",
        "tr": "Bu kâğıdı saklayın: kabin notunuzu saklamaz.",
        "uk": "Збережіть цей папір: кабіна не зберігає вашої нотатки.",
    }
)

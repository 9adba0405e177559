"""Words of the card of a new e-mail address, in every language."""

from cabin_app.language import LocalText

ADDRESS = LocalText.of(
    {
        "fr": "Votre adresse e-mail",
        "en": "Your e-mail address",
        "ar": "عنوان بريدك الإلكتروني",
        "es": "Su dirección de correo",
        "pt": "O seu endereço de e-mail",
        "tr": "E-posta adresiniz",
        "uk": "Ваша електронна адреса",
    }
)
PASSWORD = LocalText.of(
    {
        "fr": "Votre mot de passe",
        "en": "Your password",
        "ar": "كلمة المرور",
        "es": "Su contraseña",
        "pt": "A sua palavra-passe",
        "tr": "Şifreniz",
        "uk": "Ваш пароль",
    }
)
WRITE = LocalText.of(
    {
        "fr": "Écrivez-le ici, à la main :",
        "en": "Write it here, by hand:",
        "ar": "اكتبها هنا بخط اليد:",
        "es": "Escríbala aquí, a mano:",
        "pt": "Escreva-a aqui, à mão:",
        "tr": "Buraya elle yazın:",
        "uk": "Напишіть його тут від руки:",
    }
)
WARNING = LocalText.of(
    {
        "fr": "Attention : qui lit ce papier peut ouvrir votre boîte.",
        "en": "Careful: whoever reads this paper can open your mailbox.",
        "ar": "انتبه: من يقرأ هذه الورقة يمكنه فتح صندوقك.",
        "es": "Atención: quien lea este papel puede abrir su buzón.",
        "pt": "Atenção: quem ler este papel pode abrir a sua caixa.",
        "tr": "Dikkat: bu kâğıdı okuyan kutunuzu açabilir.",
        "uk": "Увага: хто прочитає цей папір, зможе відкрити вашу скриньку.",
    }
)
AGAIN = LocalText.of(
    {
        "fr": "Retrouver vos e-mails",
        "en": "Find your e-mails again",
        "ar": "كيف تجد رسائلك من جديد",
        "es": "Volver a ver sus correos",
        "pt": "Voltar a ver os e-mails",
        "tr": "E-postaları yeniden bulmak",
        "uk": "Як знову знайти пошту",
    }
)
SITE = LocalText.of(
    {
        "fr": "Ouvrez le site de votre boîte, ici ou ailleurs.",
        "en": "Open the site of your mailbox, here or elsewhere.",
        "ar": "افتح موقع صندوقك، هنا أو في مكان آخر.",
        "es": "Abra el sitio de su buzón, aquí o en otro lugar.",
        "pt": "Abra o site da sua caixa, aqui ou noutro lugar.",
        "tr": "Kutunuzun sitesini burada ya da başka yerde açın.",
        "uk": "Відкрийте сайт своєї скриньки, тут чи деінде.",
    }
)
TYPE = LocalText.of(
    {
        "fr": "Écrivez votre adresse, puis votre mot de passe.",
        "en": "Type your address, then your password.",
        "ar": "اكتب عنوانك ثم كلمة المرور.",
        "es": "Escriba su dirección y luego su contraseña.",
        "pt": "Escreva o endereço e depois a palavra-passe.",
        "tr": "Önce adresinizi, sonra şifrenizi yazın.",
        "uk": "Напишіть адресу, потім пароль.",
    }
)
OFTEN = LocalText.of(
    {
        "fr": "Ouvrez-la chaque mois : une boîte oubliée peut fermer.",
        "en": "Open it every month: a forgotten mailbox may be closed.",
        "ar": "افتحه كل شهر: الصندوق المنسي قد يُغلق.",
        "es": "Ábralo cada mes: un buzón olvidado puede cerrarse.",
        "pt": "Abra-a todos os meses: uma caixa esquecida pode fechar.",
        "tr": "Her ay açın: unutulan kutu kapanabilir.",
        "uk": "Відкривайте щомісяця: забуту скриньку можуть закрити.",
    }
)
KEEP = LocalText.of(
    {
        "fr": "Gardez cette fiche chez vous. Ne la donnez à personne.",
        "en": "Keep this card at home. Do not give it to anyone.",
        "ar": "احتفظ بهذه البطاقة في منزلك. لا تعطها لأحد.",
        "es": "Guarde esta ficha en casa. No se la dé a nadie.",
        "pt": "Guarde esta ficha em casa. Não a dê a ninguém.",
        "tr": "Bu kâğıdı evde saklayın. Kimseye vermeyin.",
        "uk": "Зберігайте цю пам’ятку вдома. Нікому не давайте.",
    }
)

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="fr_FR">
<context>
    <name>AddTile</name>
    <message>
        <source>Ajouter un document</source>
        <translation>إضافة مستند</translation>
    </message>
    <message>
        <source>Avec le scanner</source>
        <translation>بالماسح الضوئي</translation>
    </message>
</context>
<context>
    <name>AddressBefore</name>
    <message>
        <source>Une boîte e-mail est gratuite.</source>
        <translation>صندوق البريد الإلكتروني مجاني.</translation>
    </message>
    <message>
        <source>Le site peut demander un téléphone portable.</source>
        <translation>قد يطلب الموقع هاتفًا محمولًا.</translation>
    </message>
    <message>
        <source>Ouvrez votre boîte chaque mois. Une boîte oubliée peut fermer.</source>
        <translation>افتح صندوقك كل شهر. الصندوق المنسي قد يُغلق.</translation>
    </message>
    <message>
        <source>Le mot de passe est à vous. Ne le donnez à personne.</source>
        <translation>كلمة المرور لك وحدك. لا تعطها لأحد.</translation>
    </message>
</context>
<context>
    <name>AddressCard</name>
    <message>
        <source>Sans mot de passe noté, la boîte ne s’ouvre plus.</source>
        <translation>إن لم تُدوَّن كلمة المرور فلن يُفتح الصندوق من جديد.</translation>
    </message>
    <message>
        <source>Sur la fiche</source>
        <translation>على البطاقة</translation>
    </message>
    <message>
        <source>Des lignes à remplir</source>
        <translation>سطور للكتابة</translation>
    </message>
    <message>
        <source>Le mot de passe aussi</source>
        <translation>كلمة المرور أيضًا</translation>
    </message>
    <message>
        <source>Attention&#xa0;: qui lit ce papier peut ouvrir votre boîte.</source>
        <translation>انتبه: من يقرأ هذه الورقة يمكنه فتح صندوقك.</translation>
    </message>
    <message>
        <source>Vous écrivez le mot de passe à la main, chez vous ou ici.</source>
        <translation>تكتب كلمة المرور بخط اليد، في بيتك أو هنا.</translation>
    </message>
    <message>
        <source>Impression…</source>
        <translation>تجري الطباعة…</translation>
    </message>
    <message>
        <source>Imprimer ma fiche</source>
        <translation>طباعة بطاقتي</translation>
    </message>
</context>
<context>
    <name>AddressNames</name>
    <message>
        <source>Votre prénom</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Votre nom</source>
        <translation>لقبك</translation>
    </message>
    <message>
        <source>Écrivez votre prénom et votre nom. Nous proposons des adresses.</source>
        <translation>اكتب اسمك ولقبك بالحروف اللاتينية. نقترح عليك عناوين.</translation>
    </message>
    <message>
        <source>Touchez celle que vous préférez&#xa0;:</source>
        <translation>المس العنوان الذي تفضله:</translation>
    </message>
</context>
<context>
    <name>AddressPassphrase</name>
    <message>
        <source>Très difficile à deviner</source>
        <translation>صعبة التخمين جدًا</translation>
    </message>
    <message>
        <source>Quatre mots simples, un tiret entre eux, et un nombre. Avec une majuscule au début.</source>
        <translation>أربع كلمات بسيطة بينها شرطة، ثم رقم. مع حرف كبير في البداية.</translation>
    </message>
    <message>
        <source>Ne gardez pas un mot de passe que vous utilisez déjà ailleurs.</source>
        <translation>لا تأخذ كلمة مرور تستعملها في مكان آخر.</translation>
    </message>
    <message>
        <source>En proposer un autre</source>
        <translation>اقتراح غيرها</translation>
    </message>
</context>
<context>
    <name>AddressSheet</name>
    <message>
        <source>Avant de commencer</source>
        <translation>قبل أن تبدأ</translation>
    </message>
    <message>
        <source>Votre adresse</source>
        <translation>عنوانك</translation>
    </message>
    <message>
        <source>Votre mot de passe</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Votre fiche</source>
        <translation>بطاقتك</translation>
    </message>
    <message>
        <source>Avant</source>
        <extracomment>To the step before; not &quot;earlier&quot;.</extracomment>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Recopier dans la page</source>
        <translation>انسخها في الصفحة</translation>
    </message>
    <message>
        <source>Suite</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Choisissez d’abord une adresse.</source>
        <translation>اختر عنوانًا أولًا.</translation>
    </message>
</context>
<context>
    <name>AgentHome</name>
    <message>
        <source>Que voulez-vous faire&#xa0;?</source>
        <translation>ماذا تريد أن تفعل؟</translation>
    </message>
    <message>
        <source>Aider la personne</source>
        <translation>مساعدة الشخص</translation>
    </message>
    <message>
        <source>Vous revenez à son écran. Le temps ne presse plus.</source>
        <translation>تعود إلى شاشته. لا داعي للعجلة بعد الآن.</translation>
    </message>
    <message>
        <source>Personne n’est en visite maintenant.</source>
        <translation>لا أحد في زيارة الآن.</translation>
    </message>
    <message>
        <source>Ouvrir la journée</source>
        <translation>بدء اليوم</translation>
    </message>
    <message>
        <source>Tout est prêt&#xa0;? Un coup d’œil, et quoi faire.</source>
        <translation>هل كل شيء جاهز؟ نظرة واحدة، وما العمل.</translation>
    </message>
    <message>
        <source>Voir les chiffres</source>
        <translation>عرض الأرقام</translation>
    </message>
    <message>
        <source>Des nombres, jamais de personnes.</source>
        <translation>أرقام، وليس أشخاصًا أبدًا.</translation>
    </message>
    <message>
        <source>Voir les demandes d’aide</source>
        <translation>عرض طلبات المساعدة</translation>
    </message>
    <message>
        <source>Aujourd’hui, sans aucun nom.</source>
        <translation>اليوم، دون أي اسم.</translation>
    </message>
    <message>
        <source>Quelqu’un attend ici. Dites que vous arrivez.</source>
        <translation>شخص ينتظر هنا. قل إنك قادم.</translation>
    </message>
    <message>
        <source>Permettre plus de pages</source>
        <translation>السماح بصفحات أكثر</translation>
    </message>
    <message>
        <source>Cette visite imprime ce qu’il lui faut.</source>
        <translation>تطبع هذه الزيارة ما تحتاجه.</translation>
    </message>
    <message>
        <source>Pour cette visite seulement.</source>
        <translation>لهذه الزيارة فقط.</translation>
    </message>
    <message>
        <source>Afficher un mot</source>
        <translation>عرض إعلان</translation>
    </message>
    <message>
        <source>Par exemple&#xa0;: fermé le mercredi.</source>
        <translation>مثلًا: مغلق يوم الأربعاء.</translation>
    </message>
    <message>
        <source>Voir les appareils</source>
        <translation>عرض الأجهزة</translation>
    </message>
    <message>
        <source>Papier, scanner, ticket&#xa0;: tout est prêt&#xa0;?</source>
        <translation>الورق والماسح والإيصال: هل كل شيء جاهز؟</translation>
    </message>
    <message>
        <source>Voir les sites refusés</source>
        <translation>عرض المواقع المرفوضة</translation>
    </message>
    <message>
        <source>À montrer à qui tient le catalogue.</source>
        <translation>لعرضها على من يدير الفهرس.</translation>
    </message>
</context>
<context>
    <name>AidSheet</name>
    <message>
        <source>Écouter l’explication</source>
        <translation>الاستماع إلى الشرح</translation>
    </message>
    <message>
        <source>Remettre la taille</source>
        <translation>العودة إلى الحجم العادي</translation>
    </message>
    <message>
        <source>Agrandir l’écran</source>
        <translation>تكبير الشاشة</translation>
    </message>
    <message>
        <source>Permettre plus de pages</source>
        <translation>السماح بصفحات أكثر</translation>
    </message>
    <message>
        <source>Plus de pages&#xa0;: permis</source>
        <translation>صفحات أكثر: مسموح</translation>
    </message>
    <message>
        <source>Terminer l’aide</source>
        <translation>إنهاء المساعدة</translation>
    </message>
    <message>
        <source>Les mots de passe restent cachés. L’aide se ferme après 5 minutes sans toucher.</source>
        <translation>كلمات المرور تبقى مخفية. تُغلق المساعدة بعد 5 دقائق دون لمس.</translation>
    </message>
    <message>
        <source>Revenir à l’écran</source>
        <translation>العودة إلى الشاشة</translation>
    </message>
</context>
<context>
    <name>AidWords</name>
    <message>
        <source>Ici, vous choisissez votre langue.</source>
        <translation>هنا تختار لغتك.</translation>
    </message>
    <message>
        <source>Vous pouvez aussi grossir les mots.</source>
        <translation>يمكنك أيضًا تكبير الكلمات.</translation>
    </message>
    <message>
        <source>Touchez le service de votre démarche.</source>
        <translation>المس الخدمة التي تحتاجها.</translation>
    </message>
    <message>
        <source>Ces services envoient des lettres.</source>
        <translation>هذه الخدمات ترسل رسائل.</translation>
    </message>
    <message>
        <source>Touchez le nom écrit en haut de la vôtre.</source>
        <translation>المس الاسم المكتوب أعلى رسالتك.</translation>
    </message>
    <message>
        <source>Voici ce que l’on peut faire avec ce service.</source>
        <translation>هذا ما يمكن فعله مع هذه الخدمة.</translation>
    </message>
    <message>
        <source>Touchez ce qui ressemble le plus à votre besoin.</source>
        <translation>المس الأقرب إلى حاجتك.</translation>
    </message>
    <message>
        <source>Cette page dit ce qu’il faut avoir avec soi.</source>
        <translation>تقول هذه الصفحة ما يجب أن يكون معك.</translation>
    </message>
    <message>
        <source>Touchez chaque chose que vous avez.</source>
        <translation>المس كل شيء موجود معك.</translation>
    </message>
    <message>
        <source>Ensuite, le grand bouton ouvre le vrai site.</source>
        <translation>ثم يفتح الزر الكبير الموقع الحقيقي.</translation>
    </message>
    <message>
        <source>C’est le vrai site du service. Vous y écrivez vous-même.</source>
        <translation>هذا هو الموقع الحقيقي للخدمة. تكتب فيه بنفسك.</translation>
    </message>
    <message>
        <source>La carte à côté dit quoi faire, une chose après l’autre.</source>
        <translation>البطاقة بجانبه تقول ما العمل، خطوة بعد خطوة.</translation>
    </message>
    <message>
        <source>Le site attend un papier de vous.</source>
        <translation>الموقع ينتظر ورقة منك.</translation>
    </message>
    <message>
        <source>Prenez un document d’ici, ou scannez votre papier.</source>
        <translation>خذ مستندًا من هنا، أو امسح ورقتك ضوئيًا.</translation>
    </message>
    <message>
        <source>La page du site ne s’ouvre pas. Vous n’avez rien fait de mal.</source>
        <translation>صفحة الموقع لا تُفتح. لم ترتكب أي خطأ.</translation>
    </message>
    <message>
        <source>Essayez encore, ou revenez au début du site.</source>
        <translation>حاول من جديد، أو عد إلى بداية الموقع.</translation>
    </message>
    <message>
        <source>Ici, vous ouvrez vos e-mails sans fermer votre démarche.</source>
        <translation>هنا تفتح بريدك دون إغلاق معاملتك.</translation>
    </message>
    <message>
        <source>Regardez la fin de votre adresse, après le signe @.</source>
        <translation>انظر إلى نهاية عنوانك، بعد علامة @.</translation>
    </message>
    <message>
        <source>Touchez le même nom.</source>
        <translation>المس الاسم نفسه.</translation>
    </message>
    <message>
        <source>Ici, vous choisissez où ouvrir votre boîte e-mail.</source>
        <translation>هنا تختار أين تفتح بريدك الإلكتروني.</translation>
    </message>
    <message>
        <source>Lisez ce que chacune peut demander.</source>
        <translation>اقرأ ما قد يطلبه كل واحد.</translation>
    </message>
    <message>
        <source>Touchez celle que vous voulez.</source>
        <translation>المس الذي تريده.</translation>
    </message>
    <message>
        <source>Ce sont vos e-mails. Votre démarche reste ouverte à côté.</source>
        <translation>هذا بريدك. معاملتك تبقى مفتوحة بجانبه.</translation>
    </message>
    <message>
        <source>Voici vos papiers de cette visite.</source>
        <translation>هذه أوراقك في هذه الزيارة.</translation>
    </message>
    <message>
        <source>Vous pouvez les voir, les tourner, les imprimer.</source>
        <translation>يمكنك رؤيتها وتدويرها وطباعتها.</translation>
    </message>
    <message>
        <source>Ils seront effacés quand vous partez.</source>
        <translation>سيتم محوها عند مغادرتك.</translation>
    </message>
    <message>
        <source>Vous parlez avec une personne par vidéo.</source>
        <translation>أنت تتحدث مع شخص بالفيديو.</translation>
    </message>
    <message>
        <source>Votre démarche reste ouverte. Rien n’est enregistré.</source>
        <translation>معاملتك تبقى مفتوحة. لا يُسجَّل شيء.</translation>
    </message>
    <message>
        <source>Une machine s’est arrêtée. Vous n’avez rien fait de mal.</source>
        <translation>توقفت آلة. لم ترتكب أي خطأ.</translation>
    </message>
    <message>
        <source>Rien n’est perdu. Suivez les étapes écrites ici.</source>
        <translation>لم يضِع شيء. اتبع الخطوات المكتوبة هنا.</translation>
    </message>
    <message>
        <source>Le scanner prend une photo de votre papier.</source>
        <translation>الماسح يلتقط صورة لورقتك.</translation>
    </message>
    <message>
        <source>Posez le papier, puis touchez le bouton.</source>
        <translation>ضع الورقة، ثم المس الزر.</translation>
    </message>
    <message>
        <source>Vous pouvez écrire une note pour vous. Elle sort sur le papier seulement.</source>
        <translation>يمكنك كتابة ملاحظة لنفسك. تخرج على الورق فقط.</translation>
    </message>
    <message>
        <source>Touchez ce que vous notez, puis écrivez.</source>
        <translation>المس ما تريد تدوينه ثم اكتب.</translation>
    </message>
    <message>
        <source>La cabine ne garde pas votre note.</source>
        <translation>المقصورة لا تحفظ ملاحظتك.</translation>
    </message>
    <message>
        <source>Votre clé USB est branchée. Rien n’est copié sans vous.</source>
        <translation>مفتاح USB موصول. لا يُنسخ شيء بدون موافقتك.</translation>
    </message>
    <message>
        <source>Touchez un papier, ou plusieurs. Rien ne change sur votre clé.</source>
        <translation>المس ورقة أو عدة أوراق. لا يتغير شيء على مفتاحك.</translation>
    </message>
    <message>
        <source>À quoi sert cet écran&#xa0;?</source>
        <translation>ما فائدة هذه الشاشة؟</translation>
    </message>
    <message>
        <source>Chaque case ouvre un service&#xa0;: la CAF, les impôts, la santé.</source>
        <translation>كل مربع يفتح خدمة: الإعانات العائلية، الضرائب، الصحة.</translation>
    </message>
    <message>
        <source>Avec une lettre, touchez «&#xa0;J’ai reçu un courrier&#xa0;».</source>
        <translation>إذا كانت معك رسالة، المس «وصلتني رسالة».</translation>
    </message>
    <message>
        <source>Quand c’est fait, touchez «&#xa0;Suite&#xa0;» sur la carte.</source>
        <translation>عند الانتهاء، المس «التالي» على البطاقة.</translation>
    </message>
    <message>
        <source>Cherchez le message, puis touchez «&#xa0;Ma démarche&#xa0;» en haut.</source>
        <translation>ابحث عن الرسالة، ثم المس «معاملتي» في الأعلى.</translation>
    </message>
    <message>
        <source>Touchez le bon document, puis «&#xa0;Donner au site&#xa0;».</source>
        <translation>المس المستند الصحيح، ثم «إعطاء للموقع».</translation>
    </message>
    <message>
        <source>Pour finir, touchez «&#xa0;Raccrocher&#xa0;».</source>
        <translation>للإنهاء، المس «إنهاء المكالمة».</translation>
    </message>
    <message>
        <source>Regardez si la page est nette, puis «&#xa0;J’ai fini&#xa0;».</source>
        <translation>تحقق من وضوح الصفحة، ثم «انتهيت».</translation>
    </message>
    <message>
        <source>Vous choisissez combien de fois et en quelles couleurs.</source>
        <translation>تختار عدد المرات والألوان.</translation>
    </message>
    <message>
        <source>Le bouton en bas imprime.</source>
        <translation>الزر في الأسفل يطبع.</translation>
    </message>
    <message>
        <source>Ici, vous changez la taille des mots, les couleurs, la voix.</source>
        <translation>هنا تغيّر حجم الكلمات والألوان والصوت.</translation>
    </message>
    <message>
        <source>Chaque choix se voit tout de suite.</source>
        <translation>كل اختيار يظهر فورًا.</translation>
    </message>
    <message>
        <source>Tout revient comme avant après votre visite.</source>
        <translation>يعود كل شيء كما كان بعد زيارتك.</translation>
    </message>
    <message>
        <source>Touchez votre langue. L’écran change tout de suite.</source>
        <translation>المس لغتك. تتغير الشاشة فورًا.</translation>
    </message>
    <message>
        <source>Voici comment parler à une personne.</source>
        <translation>هكذا يمكنك التحدث مع شخص.</translation>
    </message>
    <message>
        <source>Votre démarche reste ouverte pendant ce temps.</source>
        <translation>تبقى معاملتك مفتوحة خلال ذلك.</translation>
    </message>
    <message>
        <source>La cabine demande si vous avez fini.</source>
        <translation>المقصورة تسأل إن كنت قد انتهيت.</translation>
    </message>
    <message>
        <source>Si oui, tout est effacé. Sinon, vous continuez.</source>
        <translation>إذا نعم، يُمحى كل شيء. وإلا فتتابع.</translation>
    </message>
    <message>
        <source>Imprimez la liste, et revenez un autre jour.</source>
        <translation>اطبع القائمة، وعد في يوم آخر.</translation>
    </message>
    <message>
        <source>Il vous manque un papier&#xa0;? Ce n’est pas grave.</source>
        <translation>تنقصك ورقة؟ لا بأس.</translation>
    </message>
    <message>
        <source>Cette image montre où trouver le numéro.</source>
        <translation>هذه الصورة تبيّن أين يوجد الرقم.</translation>
    </message>
    <message>
        <source>Vous pouvez l’écrire ici pour vérifier.</source>
        <translation>يمكنك كتابته هنا للتحقق.</translation>
    </message>
    <message>
        <source>Vous préparez votre première adresse e-mail.</source>
        <translation>أنت تُعدّ أول عنوان بريد إلكتروني لك.</translation>
    </message>
    <message>
        <source>D’abord un nom, puis un mot de passe.</source>
        <translation>أولًا اسم، ثم كلمة مرور.</translation>
    </message>
    <message>
        <source>Notez-les bien. La cabine ne garde rien.</source>
        <translation>دوّنهما جيدًا. المقصورة لا تحتفظ بشيء.</translation>
    </message>
    <message>
        <source>Voici votre document en grand.</source>
        <translation>هذا مستندك بحجم كبير.</translation>
    </message>
    <message>
        <source>Lisez-le avant de le donner ou de l’imprimer.</source>
        <translation>اقرأه قبل إعطائه أو طباعته.</translation>
    </message>
</context>
<context>
    <name>BesidePage</name>
    <message>
        <source>Nous demandons les chiffres de la ville.</source>
        <translation>نطلب أرقام المدينة.</translation>
    </message>
    <message>
        <source>Cette cabine ressemble aux autres de la ville.</source>
        <translation>هذه المقصورة تشبه مقصورات المدينة الأخرى.</translation>
    </message>
    <message>
        <source>Il n’y a pas encore assez de cabines à comparer.</source>
        <translation>لا توجد بعد مقصورات كافية للمقارنة.</translation>
    </message>
    <message>
        <source>La ville ne répond pas. Les chiffres d’ici sont gardés.</source>
        <translation>المدينة لا تجيب. أرقام هذا المكان محفوظة.</translation>
    </message>
    <message>
        <source>Ce qui distingue cette cabine</source>
        <translation>ما يميز هذه المقصورة</translation>
    </message>
    <message>
        <source>Essayer encore</source>
        <translation>المحاولة مرة أخرى</translation>
    </message>
    <message>
        <source>ici&#xa0;: %1 sur 100</source>
        <translation>هنا: %1 من 100</translation>
    </message>
    <message>
        <source>ailleurs&#xa0;: %1 sur 100</source>
        <translation>في أماكن أخرى: %1 من 100</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Retour</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>Mes documents</source>
        <translation>مستنداتي</translation>
    </message>
    <message numerus="yes">
        <source>Mes documents&#xa0;: %n</source>
        <translation>
            <numerusform>مستنداتي: %n</numerusform>
            <numerusform>مستنداتي: %n</numerusform>
            <numerusform>مستنداتي: %n</numerusform>
            <numerusform>مستنداتي: %n</numerusform>
            <numerusform>مستنداتي: %n</numerusform>
            <numerusform>مستنداتي: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Il n’y a pas de document ici.</source>
        <translation>لا يوجد مستند هنا.</translation>
    </message>
    <message>
        <source>Parler à quelqu’un</source>
        <translation>التحدث إلى شخص</translation>
    </message>
    <message>
        <source>Une personne</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Quitter</source>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>Nous effaçons tout. Encore un moment.</source>
        <translation>نمحو كل شيء. لحظة من فضلك.</translation>
    </message>
</context>
<context>
    <name>CabinKeyboard</name>
    <message>
        <source>Fermer le clavier</source>
        <translation>إغلاق لوحة المفاتيح</translation>
    </message>
</context>
<context>
    <name>CabinProgress</name>
    <message>
        <source>%1 pour cent</source>
        <translation>%1 بالمئة</translation>
    </message>
    <message>
        <source>En attente</source>
        <translation>في الانتظار</translation>
    </message>
</context>
<context>
    <name>CallCheck</name>
    <message>
        <source>Il n’y a pas de micro</source>
        <translation>لا يوجد ميكروفون</translation>
    </message>
    <message>
        <source>Vérifions l’image et le son</source>
        <translation>لنتحقق من الصورة والصوت</translation>
    </message>
    <message>
        <source>L’appel par vidéo n’est pas possible. Demandez à l’accueil, ou téléphonez.</source>
        <translation>المكالمة بالفيديو غير ممكنة. اسأل الاستقبال أو اتصل بالهاتف.</translation>
    </message>
    <message>
        <source>Il n’y a pas d’image. Vous pouvez parler sans image.</source>
        <translation>لا توجد صورة. يمكنك التحدث دونها.</translation>
    </message>
    <message>
        <source>Dites quelque chose&#xa0;: la barre doit bouger.</source>
        <translation>قل شيئًا: يجب أن يتحرك الشريط.</translation>
    </message>
    <message>
        <source>Vous n’entendez rien&#xa0;? Mettez le casque.</source>
        <translation>لا تسمع شيئًا؟ ضع السماعة.</translation>
    </message>
    <message>
        <source>Écouter un son</source>
        <translation>الاستماع إلى صوت</translation>
    </message>
    <message>
        <source>Appeler maintenant</source>
        <translation>اتصل الآن</translation>
    </message>
    <message>
        <source>Il n’y a pas de micro.</source>
        <translation>لا يوجد ميكروفون.</translation>
    </message>
    <message>
        <source>La caméra s’allume. Un instant.</source>
        <translation>الكاميرا تعمل الآن. لحظة.</translation>
    </message>
    <message>
        <source>Ne pas appeler</source>
        <translation>عدم الاتصال</translation>
    </message>
</context>
<context>
    <name>CallControls</name>
    <message>
        <source>Micro coupé</source>
        <translation>الميكروفون مقفل</translation>
    </message>
    <message>
        <source>Micro ouvert</source>
        <translation>الميكروفون مفتوح</translation>
    </message>
    <message>
        <source>Toucher pour ouvrir</source>
        <translation>المس للتشغيل</translation>
    </message>
    <message>
        <source>Toucher pour couper</source>
        <translation>المس للإيقاف</translation>
    </message>
    <message>
        <source>Coupé</source>
        <translation>مقفل</translation>
    </message>
    <message>
        <source>Micro</source>
        <translation>المايك</translation>
    </message>
    <message>
        <source>Caméra coupée</source>
        <translation>الكاميرا مقفلة</translation>
    </message>
    <message>
        <source>Caméra ouverte</source>
        <translation>الكاميرا مفتوحة</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Moins fort</source>
        <translation>أخفض</translation>
    </message>
    <message>
        <source>Bas</source>
        <translation>أخفض</translation>
    </message>
    <message>
        <source>Le son est au plus bas.</source>
        <translation>الصوت في أدنى مستوى.</translation>
    </message>
    <message>
        <source>Plus fort</source>
        <translation>أعلى</translation>
    </message>
    <message>
        <source>Fort</source>
        <translation>أعلى</translation>
    </message>
    <message>
        <source>Le son est au plus haut.</source>
        <translation>الصوت في أعلى مستوى.</translation>
    </message>
    <message>
        <source>En grand</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>À côté de ma page</source>
        <translation>بجانب صفحتي</translation>
    </message>
    <message>
        <source>Continuer ma visite</source>
        <translation>متابعة زيارتي</translation>
    </message>
    <message>
        <source>Raccrocher</source>
        <translation>إنهاء المكالمة</translation>
    </message>
</context>
<context>
    <name>CallOver</name>
    <message>
        <source>L’appel est coupé</source>
        <translation>انقطعت المكالمة</translation>
    </message>
    <message>
        <source>L’appel ne passe pas</source>
        <translation>المكالمة لا تمر</translation>
    </message>
    <message>
        <source>Personne ne répond</source>
        <translation>لا أحد يجيب</translation>
    </message>
    <message>
        <source>Votre démarche est gardée. Ce n’est pas vous.</source>
        <translation>معاملتك محفوظة. الخطأ ليس منك.</translation>
    </message>
    <message>
        <source>Quelqu’un arrive. Attendez ici.</source>
        <translation>هناك من هو قادم. انتظر هنا.</translation>
    </message>
    <message>
        <source>Rappeler</source>
        <translation>الاتصال مرة أخرى</translation>
    </message>
    <message>
        <source>Appeler&#xa0;: %1</source>
        <translation>اتصال: %1</translation>
    </message>
    <message>
        <source>Imprimer un papier pour être rappelé</source>
        <translation>طباعة ورقة لمعاودة الاتصال بي</translation>
    </message>
    <message>
        <source>Continuer sans appeler</source>
        <translation>المتابعة دون اتصال</translation>
    </message>
</context>
<context>
    <name>CallPanel</name>
    <message>
        <source>On ne vous voit pas et on ne vous entend pas.</source>
        <translation>لا يرونك ولا يسمعونك.</translation>
    </message>
    <message>
        <source>On vous voit, on ne vous entend pas.</source>
        <translation>يرونك ولا يسمعونك.</translation>
    </message>
    <message>
        <source>On vous entend, on ne vous voit pas.</source>
        <translation>يسمعونك ولا يرونك.</translation>
    </message>
    <message>
        <source>On vous voit et on vous entend.</source>
        <translation>يرونك ويسمعونك.</translation>
    </message>
    <message>
        <source>La cabine n’enregistre rien.</source>
        <translation>المقصورة لا تسجل شيئًا.</translation>
    </message>
</context>
<context>
    <name>CallVideo</name>
    <message numerus="yes">
        <source>depuis %n secondes</source>
        <translation>
            <numerusform>منذ أقل من ثانية</numerusform>
            <numerusform>منذ ثانية واحدة</numerusform>
            <numerusform>منذ ثانيتين</numerusform>
            <numerusform>منذ %n ثوانٍ</numerusform>
            <numerusform>منذ %n ثانية</numerusform>
            <numerusform>منذ %n ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>depuis %n minutes</source>
        <translation>
            <numerusform>منذ أقل من دقيقة</numerusform>
            <numerusform>منذ دقيقة واحدة</numerusform>
            <numerusform>منذ دقيقتين</numerusform>
            <numerusform>منذ %n دقائق</numerusform>
            <numerusform>منذ %n دقيقة</numerusform>
            <numerusform>منذ %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>La caméra s’est arrêtée. On vous entend toujours.</source>
        <translation>توقفت الكاميرا. ما زالوا يسمعونك.</translation>
    </message>
    <message>
        <source>Il n’y a pas de caméra. On vous entend.</source>
        <translation>لا توجد كاميرا. يسمعونك.</translation>
    </message>
    <message>
        <source>Le micro s’est arrêté. Raccrochez, puis téléphonez.</source>
        <translation>توقف الميكروفون. أنهِ المكالمة ثم اتصل بالهاتف.</translation>
    </message>
    <message>
        <source>Il n’y a pas de micro. Raccrochez, puis téléphonez.</source>
        <translation>لا يوجد ميكروفون. أنهِ المكالمة ثم اتصل بالهاتف.</translation>
    </message>
    <message>
        <source>La connexion est coupée. Nous vous reconnectons.</source>
        <translation>انقطع الاتصال. نعيد توصيلك.</translation>
    </message>
    <message>
        <source>Nous appelons. Restez ici.</source>
        <translation>نتصل الآن. ابقَ هنا.</translation>
    </message>
    <message>
        <source>L’image est arrêtée. Le son continue.</source>
        <translation>توقفت الصورة. الصوت مستمر.</translation>
    </message>
    <message>
        <source>Vous pouvez continuer votre démarche.</source>
        <translation>يمكنك متابعة معاملتك.</translation>
    </message>
    <message>
        <source>Quelqu’un arrive</source>
        <translation>هناك من هو قادم</translation>
    </message>
</context>
<context>
    <name>CallsPage</name>
    <message>
        <source>Demandes d’aide du jour</source>
        <translation>طلبات المساعدة اليوم</translation>
    </message>
    <message>
        <source>Personne n’a demandé d’aide aujourd’hui.</source>
        <translation>لم يطلب أحد المساعدة اليوم.</translation>
    </message>
    <message>
        <source>Demandes&#xa0;: %1, avec une réponse&#xa0;: %2</source>
        <translation>الطلبات: %1، مع إجابة: %2</translation>
    </message>
    <message>
        <source>C’est dit&#xa0;: la personne sait que vous arrivez.</source>
        <translation>تم: الشخص يعلم أنك قادم.</translation>
    </message>
    <message>
        <source>Quelqu’un attend dans cette cabine.</source>
        <translation>شخص ينتظر في هذه المقصورة.</translation>
    </message>
    <message>
        <source>J’arrive</source>
        <translation>أنا قادم</translation>
    </message>
    <message>
        <source>L’équipe d’ici</source>
        <translation>فريق المكان</translation>
    </message>
    <message>
        <source>Entraînement</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>Répondu</source>
        <translation>تمت الإجابة</translation>
    </message>
    <message>
        <source>Sans réponse</source>
        <translation>دون إجابة</translation>
    </message>
    <message>
        <source>Rouvrir&#xa0;: %1</source>
        <translation>إعادة الفتح: %1</translation>
    </message>
    <message>
        <source>Fermer pour aujourd’hui&#xa0;: %1</source>
        <translation>إغلاق لليوم: %1</translation>
    </message>
</context>
<context>
    <name>CheckLine</name>
    <message>
        <source>%1&#xa0;: fait</source>
        <translation>%1: تم</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Panne</source>
        <translation>عطل</translation>
    </message>
    <message>
        <source>À voir</source>
        <translation>للفحص</translation>
    </message>
    <message>
        <source>Bon</source>
        <translation>جيد</translation>
    </message>
    <message>
        <source>Contrôle de la cabine</source>
        <translation>فحص المقصورة</translation>
    </message>
    <message>
        <source>%1 bons, %2 à voir, %3 en panne</source>
        <translation>%1 جيدة، %2 للنظر، %3 معطلة</translation>
    </message>
    <message>
        <source>Les sites</source>
        <translation>المواقع</translation>
    </message>
    <message>
        <source>Avec les sites</source>
        <translation>مع المواقع</translation>
    </message>
    <message>
        <source>Nous regardons</source>
        <translation>ننظر</translation>
    </message>
    <message>
        <source>Regarder encore</source>
        <translation>النظر مجددًا</translation>
    </message>
    <message>
        <source>Ce contrôle n’est pas fini.</source>
        <translation>هذا الفحص لم ينته.</translation>
    </message>
    <message>
        <source>Nous regardons tout&#xa0;: appareils, fichiers, chiffres. Quelques secondes.</source>
        <translation>ننظر إلى كل شيء: الأجهزة والملفات والأرقام. بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>Précédents</source>
        <translation>السابقة</translation>
    </message>
    <message>
        <source>C’est le début.</source>
        <translation>هذه هي البداية.</translation>
    </message>
    <message>
        <source>Suivants</source>
        <translation>التالية</translation>
    </message>
    <message>
        <source>C’est la fin.</source>
        <translation>هذه هي النهاية.</translation>
    </message>
</context>
<context>
    <name>ComfortHearing</name>
    <message>
        <source>La voix lit</source>
        <translation>الصوت يقرأ</translation>
    </message>
    <message>
        <source>Si je touche «&#xa0;Écouter&#xa0;»</source>
        <translation>عندما ألمس «استماع»</translation>
    </message>
    <message>
        <source>Chaque écran</source>
        <translation>كل شاشة</translation>
    </message>
    <message>
        <source>Vitesse de la voix</source>
        <translation>سرعة الصوت</translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Moins vite</source>
        <translation>أبطأ</translation>
    </message>
    <message>
        <source>Plus vite</source>
        <translation>أسرع</translation>
    </message>
    <message>
        <source>Force de la voix</source>
        <translation>قوة الصوت</translation>
    </message>
    <message>
        <source>Moins fort</source>
        <translation>أخفض</translation>
    </message>
    <message>
        <source>Plus fort</source>
        <translation>أعلى</translation>
    </message>
    <message>
        <source>Ce qui est à vous</source>
        <translation>ما يخصك</translation>
    </message>
    <message>
        <source>Au casque seulement</source>
        <translation>في السماعة فقط</translation>
    </message>
    <message>
        <source>Lus tout haut aussi</source>
        <translation>تُقرأ بصوت عالٍ أيضًا</translation>
    </message>
</context>
<context>
    <name>ComfortSeeing</name>
    <message>
        <source>Clair</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Sombre</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Noir sur blanc</source>
        <translation>أسود على أبيض</translation>
    </message>
    <message>
        <source>Doux</source>
        <translation>هادئ</translation>
    </message>
    <message>
        <source>Taille du texte</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Grand</source>
        <translation>كبير</translation>
    </message>
    <message>
        <source>Très grand</source>
        <translation>كبير جدًا</translation>
    </message>
    <message>
        <source>Géant</source>
        <translation>ضخم</translation>
    </message>
    <message>
        <source>Couleurs</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Mouvements</source>
        <translation>الحركات</translation>
    </message>
    <message>
        <source>Comme d’habitude</source>
        <translation>كالمعتاد</translation>
    </message>
    <message>
        <source>Rien ne bouge</source>
        <translation>لا شيء يتحرك</translation>
    </message>
</context>
<context>
    <name>ComfortSheet</name>
    <message>
        <source>Votre confort</source>
        <translation>راحتك</translation>
    </message>
    <message>
        <source>Garder ces réglages</source>
        <translation>حفظ هذه الإعدادات</translation>
    </message>
    <message>
        <source>Tout remettre comme avant</source>
        <translation>إعادة كل شيء كما كان</translation>
    </message>
    <message>
        <source>Voir</source>
        <extracomment>What the eyes do: text size, colours, movement.</extracomment>
        <translation>الرؤية</translation>
    </message>
    <message>
        <source>Entendre</source>
        <extracomment>What the ears do: the voice.</extracomment>
        <translation>السمع</translation>
    </message>
    <message>
        <source>Toucher</source>
        <extracomment>What the hand does: its time, left or right, how high it reaches.</extracomment>
        <translation>اللمس</translation>
    </message>
    <message>
        <source>Remis à zéro après votre visite.</source>
        <translation>تعود كما كانت بعد زيارتك.</translation>
    </message>
</context>
<context>
    <name>ComfortStrip</name>
    <message>
        <source>Taille du texte</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Grand</source>
        <translation>كبير</translation>
    </message>
    <message>
        <source>Très grand</source>
        <translation>كبير جدًا</translation>
    </message>
    <message>
        <source>Géant</source>
        <translation>ضخم</translation>
    </message>
    <message>
        <source>Contraste</source>
        <translation>التباين</translation>
    </message>
</context>
<context>
    <name>ComfortTouching</name>
    <message>
        <source>Votre temps</source>
        <translation>وقتك</translation>
    </message>
    <message>
        <source>Comme d’habitude</source>
        <translation>كالمعتاد</translation>
    </message>
    <message>
        <source>Deux fois plus de temps</source>
        <translation>ضعف الوقت</translation>
    </message>
    <message>
        <source>Votre main</source>
        <translation>يدك</translation>
    </message>
    <message>
        <source>La droite</source>
        <translation>اليمنى</translation>
    </message>
    <message>
        <source>La gauche</source>
        <translation>اليسرى</translation>
    </message>
    <message>
        <source>Votre place</source>
        <translation>مكانك</translation>
    </message>
    <message>
        <source>Tout l’écran</source>
        <translation>الشاشة كلها</translation>
    </message>
    <message>
        <source>Le bas de l’écran</source>
        <translation>أسفل الشاشة</translation>
    </message>
</context>
<context>
    <name>DeedsCard</name>
    <message numerus="yes">
        <source>%n documents donnés au site</source>
        <translation>
            <numerusform>لا مستندات أُعطيت للموقع</numerusform>
            <numerusform>مستند واحد أُعطي للموقع</numerusform>
            <numerusform>مستندان أُعطيا للموقع</numerusform>
            <numerusform>%n مستندات أُعطيت للموقع</numerusform>
            <numerusform>%n مستندًا أُعطي للموقع</numerusform>
            <numerusform>%n مستند أُعطي للموقع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages scannées</source>
        <translation>
            <numerusform>لا صفحات ممسوحة</numerusform>
            <numerusform>صفحة واحدة ممسوحة</numerusform>
            <numerusform>صفحتان ممسوحتان</numerusform>
            <numerusform>%n صفحات ممسوحة</numerusform>
            <numerusform>%n صفحة ممسوحة</numerusform>
            <numerusform>%n صفحة ممسوحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages imprimées</source>
        <translation>
            <numerusform>لا صفحات مطبوعة</numerusform>
            <numerusform>صفحة واحدة مطبوعة</numerusform>
            <numerusform>صفحتان مطبوعتان</numerusform>
            <numerusform>%n صفحات مطبوعة</numerusform>
            <numerusform>%n صفحة مطبوعة</numerusform>
            <numerusform>%n صفحة مطبوعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Ce que vous avez fait</source>
        <translation>ما قمت به</translation>
    </message>
    <message>
        <source>Vous avez regardé. Revenez quand vous voulez.</source>
        <translation>ألقيت نظرة. عد متى شئت.</translation>
    </message>
    <message>
        <source>Le reste est écrit sur votre ticket.</source>
        <translation>الباقي مكتوب على الإيصال.</translation>
    </message>
    <message>
        <source>La suite</source>
        <translation>الخطوة التالية</translation>
    </message>
</context>
<context>
    <name>DevDock</name>
    <message>
        <source>Répétition</source>
        <translation>تمرين</translation>
    </message>
    <message>
        <source>Ces appareils sont simulés. Faites-les tomber en panne.</source>
        <translation>هذه الأجهزة محاكاة. اجعلها تتعطل.</translation>
    </message>
    <message>
        <source>Tout remettre en ordre</source>
        <translation>إصلاح كل شيء</translation>
    </message>
    <message>
        <source>Fermer le tableau de répétition</source>
        <translation>إغلاق لوحة التمرين</translation>
    </message>
    <message>
        <source>Ouvrir le tableau de répétition</source>
        <translation>فتح لوحة التمرين</translation>
    </message>
</context>
<context>
    <name>DigitPad</name>
    <message>
        <source>Effacer</source>
        <translation>محو</translation>
    </message>
    <message>
        <source>Case suivante</source>
        <translation>الخانة التالية</translation>
    </message>
</context>
<context>
    <name>DockWords</name>
    <message>
        <source>Scanner</source>
        <translation>الماسح الضوئي</translation>
    </message>
    <message>
        <source>Imprimante</source>
        <translation>الطابعة</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>الإيصالات</translation>
    </message>
    <message>
        <source>Prises USB</source>
        <translation>منافذ USB</translation>
    </message>
    <message>
        <source>Son</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Caméra</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Bac vide</source>
        <translation>درج فارغ</translation>
    </message>
    <message>
        <source>Feuille coincée</source>
        <translation>ورقة عالقة</translation>
    </message>
    <message>
        <source>Capot ouvert</source>
        <translation>الغطاء مفتوح</translation>
    </message>
    <message>
        <source>Encre bientôt finie</source>
        <translation>الحبر يوشك أن ينتهي</translation>
    </message>
    <message>
        <source>Plus d’encre</source>
        <translation>لا حبر</translation>
    </message>
    <message>
        <source>Éteinte</source>
        <translation>مطفأة</translation>
    </message>
    <message>
        <source>Très lent</source>
        <translation>بطيء جدًا</translation>
    </message>
    <message>
        <source>Ne répond plus</source>
        <translation>لا يستجيب</translation>
    </message>
    <message>
        <source>Refuse un document</source>
        <translation>يرفض مستندًا</translation>
    </message>
    <message>
        <source>Pas de feuille</source>
        <translation>لا ورقة</translation>
    </message>
    <message>
        <source>Page coupée</source>
        <translation>صفحة مقطوعة</translation>
    </message>
    <message>
        <source>Pilote en panne</source>
        <translation>تعطل برنامج التشغيل</translation>
    </message>
    <message>
        <source>Débranché</source>
        <translation>غير موصول</translation>
    </message>
    <message>
        <source>Rouleau fini</source>
        <translation>انتهت اللفة</translation>
    </message>
    <message>
        <source>Rouleau presque fini</source>
        <translation>اللفة توشك أن تنتهي</translation>
    </message>
    <message>
        <source>En pause</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Clé USB d’un visiteur</source>
        <translation>مفتاح USB لزائر</translation>
    </message>
    <message>
        <source>Clé abîmée</source>
        <translation>مفتاح تالف</translation>
    </message>
    <message>
        <source>Clé verrouillée</source>
        <translation>مفتاح مقفل</translation>
    </message>
    <message>
        <source>Clé pleine</source>
        <translation>مفتاح ممتلئ</translation>
    </message>
    <message>
        <source>Clavier inconnu</source>
        <translation>لوحة مفاتيح مجهولة</translation>
    </message>
    <message>
        <source>Carte réseau inconnue</source>
        <translation>بطاقة شبكة مجهولة</translation>
    </message>
    <message>
        <source>Casque branché</source>
        <translation>سماعة موصولة</translation>
    </message>
    <message>
        <source>Plus de micro</source>
        <translation>لا يوجد ميكروفون</translation>
    </message>
    <message>
        <source>Micro sourd</source>
        <translation>الميكروفون لا يسمع</translation>
    </message>
    <message>
        <source>Plus de haut-parleur</source>
        <translation>لا يوجد مكبر صوت</translation>
    </message>
    <message>
        <source>Serveur de son arrêté</source>
        <translation>توقف خادم الصوت</translation>
    </message>
    <message>
        <source>Cache fermé</source>
        <translation>غطاء الكاميرا مغلق</translation>
    </message>
    <message>
        <source>Prise par un autre</source>
        <translation>مستعملة من برنامج آخر</translation>
    </message>
    <message>
        <source>Pas d’image</source>
        <translation>لا توجد صورة</translation>
    </message>
    <message>
        <source>Bon</source>
        <translation>جيد</translation>
    </message>
    <message>
        <source>À voir</source>
        <translation>للفحص</translation>
    </message>
    <message>
        <source>Panne</source>
        <translation>عطل</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>غائب</translation>
    </message>
</context>
<context>
    <name>DocumentActs</name>
    <message>
        <source>Touchez d’abord un document.</source>
        <translation>المس مستندًا أولًا.</translation>
    </message>
    <message>
        <source>Nous préparons…</source>
        <translation>نجهّزه…</translation>
    </message>
    <message>
        <source>Donner au site</source>
        <translation>إعطاء للموقع</translation>
    </message>
    <message>
        <source>Encore un moment.</source>
        <translation>لحظة من فضلك.</translation>
    </message>
    <message>
        <source>Le site demande un film ou un son.</source>
        <translation>يطلب الموقع فيلمًا أو صوتًا.</translation>
    </message>
    <message>
        <source>Plus léger</source>
        <translation>أخف</translation>
    </message>
    <message>
        <source>En image</source>
        <translation>كصورة</translation>
    </message>
    <message>
        <source>Le site ne prend pas les images.</source>
        <translation>الموقع لا يقبل الصور.</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Copier sur ma clé</source>
        <translation>النسخ إلى مفتاحي</translation>
    </message>
    <message>
        <source>Voir en grand</source>
        <translation>عرض بحجم كبير</translation>
    </message>
    <message>
        <source>Tourner la page</source>
        <translation>تدوير الصفحة</translation>
    </message>
    <message>
        <source>Réunir deux papiers</source>
        <translation>ضم ورقتين</translation>
    </message>
    <message>
        <source>Il faut deux papiers pour les réunir.</source>
        <translation>يلزم ورقتان لجمعهما معًا.</translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>DocumentTile</name>
    <message>
        <source>choisi</source>
        <translation>تم اختياره</translation>
    </message>
    <message>
        <source>Choisi</source>
        <translation>تم اختياره</translation>
    </message>
    <message>
        <source>Choisir</source>
        <translation>اختيار</translation>
    </message>
</context>
<context>
    <name>DocumentWords</name>
    <message>
        <source>Papier %1</source>
        <translation>ورقة %1</translation>
    </message>
    <message>
        <source>Document du site %1</source>
        <translation>مستند من الموقع %1</translation>
    </message>
    <message>
        <source>Papier de la clé %1</source>
        <translation>ورقة المفتاح %1</translation>
    </message>
    <message numerus="yes">
        <source>Scanné ici, %n pages</source>
        <translation>
            <numerusform>مُسح هنا، لا صفحات</numerusform>
            <numerusform>مُسح هنا، صفحة واحدة</numerusform>
            <numerusform>مُسح هنا، صفحتان</numerusform>
            <numerusform>مُسح هنا، %n صفحات</numerusform>
            <numerusform>مُسح هنا، %n صفحة</numerusform>
            <numerusform>مُسح هنا، %n صفحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Du site, %n pages</source>
        <translation>
            <numerusform>من الموقع، لا صفحات</numerusform>
            <numerusform>من الموقع، صفحة واحدة</numerusform>
            <numerusform>من الموقع، صفحتان</numerusform>
            <numerusform>من الموقع، %n صفحات</numerusform>
            <numerusform>من الموقع، %n صفحة</numerusform>
            <numerusform>من الموقع، %n صفحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>De votre clé, %n pages</source>
        <translation>
            <numerusform>من مفتاحك، لا صفحات</numerusform>
            <numerusform>من مفتاحك، صفحة واحدة</numerusform>
            <numerusform>من مفتاحك، صفحتان</numerusform>
            <numerusform>من مفتاحك، %n صفحات</numerusform>
            <numerusform>من مفتاحك، %n صفحة</numerusform>
            <numerusform>من مفتاحك، %n صفحة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentsScreen</name>
    <message>
        <source>Documents suivants</source>
        <translation>المستندات التالية</translation>
    </message>
    <message>
        <source>Premiers documents</source>
        <translation>المستندات الأولى</translation>
    </message>
    <message>
        <source>Mes documents</source>
        <translation>مستنداتي</translation>
    </message>
    <message>
        <source>Quel document donner au site&#xa0;?</source>
        <translation>أي مستند تعطيه للموقع؟</translation>
    </message>
    <message>
        <source>Le site demande encore un document</source>
        <translation>يطلب الموقع مستندًا مرة أخرى</translation>
    </message>
    <message>
        <source>Refusé&#xa0;? Essayez «&#xa0;Plus léger&#xa0;» ou «&#xa0;En image&#xa0;».</source>
        <translation>رُفض؟ جرّب «أخف» أو «كصورة».</translation>
    </message>
    <message>
        <source>Ils seront effacés à la fin de votre visite.</source>
        <translation>سيتم محوها في نهاية زيارتك.</translation>
    </message>
    <message>
        <source>Ma clé USB</source>
        <translation>مفتاحي USB</translation>
    </message>
    <message>
        <source>Suivants</source>
        <translation>التالية</translation>
    </message>
    <message>
        <source>Premiers</source>
        <translation>الأولى</translation>
    </message>
    <message>
        <source>Rien ici pour le moment. Scannez un papier, ou ouvrez une démarche&#xa0;: les documents du site arrivent ici.</source>
        <translation>لا شيء هنا الآن. امسح ورقة ضوئيًا أو افتح معاملة: مستندات الموقع تصل إلى هنا.</translation>
    </message>
</context>
<context>
    <name>EchoLine</name>
    <message>
        <source>Vous écrivez&#xa0;:</source>
        <translation>أنت تكتب:</translation>
    </message>
    <message>
        <source>Cacher</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Montrer</source>
        <translation>إظهار</translation>
    </message>
</context>
<context>
    <name>EmptyFrames</name>
    <message>
        <source>Cette partie vient d’un autre site. La cabine ne l’ouvre pas.</source>
        <translation>هذا الجزء من موقع آخر. المقصورة لا تفتحه.</translation>
    </message>
</context>
<context>
    <name>ErasingScreen</name>
    <message>
        <source>Nous effaçons tout</source>
        <translation>نمحو كل شيء</translation>
    </message>
    <message>
        <source>La cabine sera prête dans un instant.</source>
        <translation>ستكون المقصورة جاهزة بعد لحظة.</translation>
    </message>
</context>
<context>
    <name>ErasureList</name>
    <message>
        <source>Pages et mots de passe</source>
        <translation>الصفحات وكلمات المرور</translation>
    </message>
    <message>
        <source>Impressions</source>
        <translation>المطبوعات</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>Mots écrits au clavier</source>
        <translation>الكلمات المكتوبة بلوحة المفاتيح</translation>
    </message>
</context>
<context>
    <name>FacesStrip</name>
    <message>
        <source>Bien</source>
        <translation>جيد</translation>
    </message>
    <message>
        <source>Moyen</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>Difficile</source>
        <translation>صعب</translation>
    </message>
    <message>
        <source>Comment ça s’est passé&#xa0;?</source>
        <translation>كيف كانت زيارتك؟</translation>
    </message>
    <message>
        <source>Merci de votre réponse.</source>
        <translation>شكرًا لإجابتك.</translation>
    </message>
</context>
<context>
    <name>FarewellScreen</name>
    <message>
        <source>C’est fait. Merci de votre visite.</source>
        <translation>تم ذلك. شكرًا لزيارتك.</translation>
    </message>
    <message>
        <source>Reprenez vos papiers, et celui posé sur la vitre du scanner.</source>
        <translation>خذ أوراقك، والورقة التي على زجاج الماسح الضوئي.</translation>
    </message>
    <message>
        <source>Tout est effacé</source>
        <translation>تم محو كل شيء</translation>
    </message>
    <message>
        <source>Nous effaçons tout</source>
        <translation>نمحو كل شيء</translation>
    </message>
</context>
<context>
    <name>FaultPanel</name>
    <message numerus="yes">
        <source>Vos %n pages sont gardées.</source>
        <translation>
            <numerusform>لا صفحات محفوظة.</numerusform>
            <numerusform>صفحتك محفوظة.</numerusform>
            <numerusform>صفحتاك محفوظتان.</numerusform>
            <numerusform>صفحاتك الـ%n محفوظة.</numerusform>
            <numerusform>صفحاتك الـ%n محفوظة.</numerusform>
            <numerusform>صفحاتك الـ%n محفوظة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rien n’est perdu.</source>
        <translation>لم يُفقد أي شيء.</translation>
    </message>
    <message>
        <source>Continuer sans scanner</source>
        <translation>المتابعة دون مسح</translation>
    </message>
    <message>
        <source>Revenir à mes documents</source>
        <translation>العودة إلى مستنداتي</translation>
    </message>
    <message>
        <source>D’accord</source>
        <translation>حسنًا</translation>
    </message>
    <message>
        <source>Continuer sans imprimer</source>
        <translation>المتابعة دون طباعة</translation>
    </message>
</context>
<context>
    <name>FaultWords</name>
    <message>
        <source>Essayer encore</source>
        <translation>المحاولة مرة أخرى</translation>
    </message>
    <message>
        <source>Le scanner ne répond pas</source>
        <translation>الماسح الضوئي لا يستجيب</translation>
    </message>
    <message>
        <source>Prévenez l’accueil.</source>
        <translation>أخبر الاستقبال.</translation>
    </message>
    <message>
        <source>L’impression repart toute seule.</source>
        <translation>تُستأنف الطباعة تلقائيًا.</translation>
    </message>
    <message>
        <source>Votre document reste dans «&#xa0;Mes documents&#xa0;».</source>
        <translation>يبقى مستندك في «مستنداتي».</translation>
    </message>
    <message>
        <source>Le scanner attend</source>
        <translation>الماسح الضوئي ينتظر</translation>
    </message>
    <message>
        <source>L’imprimante attend</source>
        <translation>الطابعة تنتظر</translation>
    </message>
    <message>
        <source>Le ticket attend</source>
        <translation>الإيصال ينتظر</translation>
    </message>
    <message>
        <source>Votre clé</source>
        <translation>مفتاحك</translation>
    </message>
    <message>
        <source>Plus de place</source>
        <translation>لا مكان</translation>
    </message>
    <message>
        <source>Ce document</source>
        <translation>هذا المستند</translation>
    </message>
    <message>
        <source>Retirez un document.</source>
        <translation>احذف مستندًا.</translation>
    </message>
    <message>
        <source>Puis essayez encore.</source>
        <translation>ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Toujours rien&#xa0;? Demandez à l’accueil.</source>
        <translation>لا شيء بعد؟ اسأل الاستقبال.</translation>
    </message>
    <message>
        <source>Nous avons relancé le scanner.</source>
        <translation>أعدنا تشغيل الماسح الضوئي.</translation>
    </message>
    <message>
        <source>Scannez la page encore.</source>
        <translation>امسح الصفحة مرة أخرى.</translation>
    </message>
    <message>
        <source>L’imprimante ne répond pas</source>
        <translation>الطابعة لا تستجيب</translation>
    </message>
    <message>
        <source>Le ticket ne sort pas</source>
        <translation>الإيصال لا يخرج</translation>
    </message>
    <message>
        <source>La clé ne répond pas</source>
        <translation>المفتاح لا يستجيب</translation>
    </message>
    <message>
        <source>Retirez-la, puis branchez-la encore.</source>
        <translation>انزعه ثم أوصله من جديد.</translation>
    </message>
    <message>
        <source>Ou continuez sans scanner.</source>
        <translation>أو تابع دون مسح ضوئي.</translation>
    </message>
    <message>
        <source>Le scanner est en panne</source>
        <translation>الماسح الضوئي معطّل</translation>
    </message>
    <message>
        <source>Nous ne gardons pas cette page.</source>
        <translation>لن نحتفظ بهذه الصفحة.</translation>
    </message>
    <message>
        <source>Posez-la bien droite, contre le bord.</source>
        <translation>ضعها مستقيمة، بمحاذاة الحافة.</translation>
    </message>
    <message>
        <source>L’accueil remet des feuilles dans le bac.</source>
        <translation>يضع الاستقبال الورق في الدرج.</translation>
    </message>
    <message>
        <source>L’accueil retire la feuille.</source>
        <translation>يُخرج الاستقبال الورقة.</translation>
    </message>
    <message>
        <source>Fermez le capot de l’imprimante.</source>
        <translation>أغلق غطاء الطابعة.</translation>
    </message>
    <message>
        <source>Vous pouvez aussi noter la suite.</source>
        <translation>يمكنك أيضًا كتابة الخطوات التالية.</translation>
    </message>
    <message>
        <source>La clé n’est plus là</source>
        <translation>لم يعد المفتاح موجودًا</translation>
    </message>
    <message>
        <source>Branchez-la encore.</source>
        <translation>أوصله من جديد.</translation>
    </message>
    <message>
        <source>Cette clé ne se lit pas ici</source>
        <translation>لا يمكن قراءة هذا المفتاح هنا</translation>
    </message>
    <message>
        <source>Essayez une autre clé.</source>
        <translation>جرّب مفتاحًا آخر.</translation>
    </message>
    <message>
        <source>Ce n’est pas un papier</source>
        <translation>هذه ليست ورقة</translation>
    </message>
    <message>
        <source>Trop lourd pour la cabine</source>
        <translation>أثقل من أن تأخذها المقصورة</translation>
    </message>
    <message>
        <source>Rien ne s’écrit sur cette clé</source>
        <translation>لا يمكن الكتابة على هذا المفتاح</translation>
    </message>
    <message>
        <source>Cette clé est pleine</source>
        <translation>هذا المفتاح ممتلئ</translation>
    </message>
    <message>
        <source>Donnez moins de pages à la fois.</source>
        <translation>أعطِ صفحات أقل في كل مرة.</translation>
    </message>
    <message>
        <source>Nous ne savons pas le faire ici.</source>
        <translation>لا يمكننا القيام بذلك هنا.</translation>
    </message>
    <message>
        <source>Une personne peut vous aider.</source>
        <translation>يمكن لشخص أن يساعدك.</translation>
    </message>
    <message>
        <source>Téléchargez-le encore.</source>
        <translation>حمّله مرة أخرى.</translation>
    </message>
    <message>
        <source>Ou scannez le papier.</source>
        <translation>أو امسح الورقة ضوئيًا.</translation>
    </message>
    <message>
        <source>Il n’y a plus de place</source>
        <translation>لم يعد هناك مكان</translation>
    </message>
    <message>
        <source>Ce document ne passe pas</source>
        <translation>هذا المستند لا يمر</translation>
    </message>
    <message>
        <source>Le scanner n’a pas de papier</source>
        <translation>لا توجد ورقة في الماسح الضوئي</translation>
    </message>
    <message>
        <source>Posez votre page dans le scanner.</source>
        <translation>ضع صفحتك في الماسح الضوئي.</translation>
    </message>
    <message>
        <source>C’est fait</source>
        <translation>تم ذلك</translation>
    </message>
    <message>
        <source>Une feuille est coincée</source>
        <translation>هناك ورقة عالقة</translation>
    </message>
    <message>
        <source>Le couvercle est ouvert</source>
        <translation>غطاء الماسح الضوئي مفتوح</translation>
    </message>
    <message>
        <source>Fermez le couvercle du scanner.</source>
        <translation>أغلق غطاء الماسح الضوئي.</translation>
    </message>
    <message>
        <source>C’est fermé</source>
        <translation>تم الإغلاق</translation>
    </message>
    <message>
        <source>Choisissez un autre document.</source>
        <translation>اختر مستندًا آخر.</translation>
    </message>
    <message>
        <source>Ou scannez le papier encore.</source>
        <translation>أو امسح الورقة مرة أخرى.</translation>
    </message>
    <message>
        <source>Touchez «&#xa0;C’est fait&#xa0;».</source>
        <translation>المس «تم ذلك».</translation>
    </message>
    <message>
        <source>Ouvrez le capot du scanner.</source>
        <translation>افتح غطاء الماسح الضوئي.</translation>
    </message>
    <message>
        <source>Retirez la feuille doucement.</source>
        <translation>اسحب الورقة برفق.</translation>
    </message>
    <message>
        <source>Fermez le capot.</source>
        <translation>أغلق الغطاء.</translation>
    </message>
    <message>
        <source>Le scanner est occupé</source>
        <translation>الماسح الضوئي مشغول</translation>
    </message>
    <message>
        <source>Attendez un moment, puis essayez encore.</source>
        <translation>انتظر قليلًا، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Le scanner n’est pas branché</source>
        <translation>الماسح الضوئي غير موصول</translation>
    </message>
    <message>
        <source>La page est coupée</source>
        <translation>الصفحة مقطوعة</translation>
    </message>
    <message>
        <source>Scanner encore</source>
        <translation>المسح مرة أخرى</translation>
    </message>
    <message>
        <source>Le scanner s’est arrêté</source>
        <translation>توقف الماسح الضوئي</translation>
    </message>
    <message>
        <source>Il n’y a plus de papier</source>
        <translation>لم يعد هناك ورق</translation>
    </message>
    <message>
        <source>Le papier est remis</source>
        <translation>أعدت الورق</translation>
    </message>
    <message>
        <source>Le capot est ouvert</source>
        <translation>الغطاء مفتوح</translation>
    </message>
    <message>
        <source>Il n’y a plus d’encre</source>
        <translation>لم يعد هناك حبر</translation>
    </message>
    <message>
        <source>L’imprimante est éteinte</source>
        <translation>الطابعة مطفأة</translation>
    </message>
    <message>
        <source>Ce document ne s’imprime pas</source>
        <translation>لا يمكن طباعة هذا المستند</translation>
    </message>
    <message>
        <source>Ou demandez à l’accueil.</source>
        <translation>أو اسأل الاستقبال.</translation>
    </message>
    <message>
        <source>Il n’y a plus de papier pour le ticket</source>
        <translation>لم يعد هناك ورق للإيصال</translation>
    </message>
    <message>
        <source>Le capot du ticket est ouvert</source>
        <translation>غطاء الإيصال مفتوح</translation>
    </message>
    <message>
        <source>Ce document est trop lourd pour le site</source>
        <translation>هذا المستند أكبر مما يقبله الموقع</translation>
    </message>
    <message>
        <source>Le site demande un autre type de fichier</source>
        <translation>يطلب الموقع نوعًا آخر من الملفات</translation>
    </message>
    <message>
        <source>Ce document est abîmé</source>
        <translation>هذا المستند تالف</translation>
    </message>
</context>
<context>
    <name>FigureTile</name>
    <message>
        <source>caché</source>
        <translation>مخفي</translation>
    </message>
    <message>
        <source>avant&#xa0;:
%1</source>
        <translation>قبل:
%1</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>Impression en cours</source>
        <translation>جارٍ الطباعة</translation>
    </message>
    <message>
        <source>Rapport imprimé</source>
        <translation>طُبع التقرير</translation>
    </message>
    <message>
        <source>Raté. Essayer encore</source>
        <translation>فشل. أعد المحاولة</translation>
    </message>
    <message>
        <source>La cabine&#xa0;: %1</source>
        <translation>المقصورة: %1</translation>
    </message>
    <message>
        <source>Les chiffres</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Comparer</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Imprimer le rapport</source>
        <translation>طباعة التقرير</translation>
    </message>
    <message>
        <source>Visites par semaine</source>
        <translation>الزيارات في الأسبوع</translation>
    </message>
    <message>
        <source>Pour quelles démarches</source>
        <translation>لأي معاملات</translation>
    </message>
    <message>
        <source>Comment ça finit</source>
        <translation>كيف تنتهي</translation>
    </message>
    <message>
        <source>Des nombres, jamais de personnes. En dessous de %1, on ne montre pas.</source>
        <translation>أرقام، وليس أشخاصًا. أقل من %1 لا يُعرض.</translation>
    </message>
    <message>
        <source>Visites d’entraînement&#xa0;: rien n’est caché.</source>
        <translation>زيارات تدريبية: لا شيء مخفي.</translation>
    </message>
</context>
<context>
    <name>GateScreen</name>
    <message>
        <source>Nous regardons le code.</source>
        <translation>نتحقق من الرمز.</translation>
    </message>
    <message>
        <source>Écrivez votre code, puis touchez «&#xa0;Entrer&#xa0;».</source>
        <translation>اكتب رمزك ثم المس «دخول».</translation>
    </message>
    <message>
        <source>Écrivez maintenant le code de votre téléphone.</source>
        <translation>اكتب الآن رمز هاتفك.</translation>
    </message>
    <message numerus="yes">
        <source>Ce code ne marche pas. Essayez encore dans %n secondes.</source>
        <translation>
            <numerusform>هذا الرمز لا يعمل. أعد المحاولة الآن.</numerusform>
            <numerusform>هذا الرمز لا يعمل. أعد المحاولة بعد ثانية واحدة.</numerusform>
            <numerusform>هذا الرمز لا يعمل. أعد المحاولة بعد ثانيتين.</numerusform>
            <numerusform>هذا الرمز لا يعمل. أعد المحاولة بعد %n ثوانٍ.</numerusform>
            <numerusform>هذا الرمز لا يعمل. أعد المحاولة بعد %n ثانية.</numerusform>
            <numerusform>هذا الرمز لا يعمل. أعد المحاولة بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ce code ne marche pas. Essayez encore.</source>
        <translation>هذا الرمز لا يعمل. أعد المحاولة.</translation>
    </message>
    <message>
        <source>Une visite est en cours. Terminez-la d’abord, à sa manière.</source>
        <translation>هناك زيارة جارية. أنهها أولًا بطريقتها.</translation>
    </message>
    <message>
        <source>Aucun code n’est posé. Le technicien en pose un à l’installation.</source>
        <translation>لم يُضبط أي رمز. يضبطه الفني عند التركيب.</translation>
    </message>
    <message>
        <source>Les codes ne se lisent plus. Le technicien peut les poser de nouveau.</source>
        <translation>لم تعد الرموز تُقرأ. يمكن للفني ضبطها من جديد.</translation>
    </message>
    <message>
        <source>Espace de l’équipe</source>
        <translation>مساحة الفريق</translation>
    </message>
    <message>
        <source>Votre code</source>
        <translation>رمزك</translation>
    </message>
    <message>
        <source>L’espace reste fermé</source>
        <translation>تبقى المساحة مغلقة</translation>
    </message>
    <message numerus="yes">
        <source>%n chiffres écrits</source>
        <translation>
            <numerusform>لم يُكتب أي رقم</numerusform>
            <numerusform>كُتب رقم واحد</numerusform>
            <numerusform>كُتب رقمان</numerusform>
            <numerusform>كُتبت %n أرقام</numerusform>
            <numerusform>كُتب %n رقمًا</numerusform>
            <numerusform>كُتب %n رقم</numerusform>
        </translation>
    </message>
    <message>
        <source>Entrer</source>
        <translation>دخول</translation>
    </message>
    <message>
        <source>Attendez la fin du délai.</source>
        <translation>انتظر نهاية المهلة.</translation>
    </message>
    <message>
        <source>Un code a six chiffres au moins.</source>
        <translation>الرمز من ستة أرقام على الأقل.</translation>
    </message>
</context>
<context>
    <name>GlassPage</name>
    <message>
        <source>Écran tactile</source>
        <translation>شاشة اللمس</translation>
    </message>
    <message>
        <source>Plus grand écart&#xa0;: %1 mm, soit %2 pixels. Permis&#xa0;: %3 mm.</source>
        <translation>أكبر فرق: %1 مم، أي %2 بكسل. المسموح: %3 مم.</translation>
    </message>
    <message>
        <source>Touchez cinq cibles, l’une après l’autre, au centre de la croix.</source>
        <translation>المس خمسة أهداف واحدًا تلو الآخر في وسط الصليب.</translation>
    </message>
    <message>
        <source>Dernier essai le %1&#xa0;: %2</source>
        <translation>آخر اختبار في %1: %2</translation>
    </message>
    <message>
        <source>réussi</source>
        <translation>نجح</translation>
    </message>
    <message>
        <source>raté</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Réussi</source>
        <translation>نجح</translation>
    </message>
    <message>
        <source>Raté</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Nettoyez le verre et réglez l’écran dans le système, puis recommencez.</source>
        <translation>نظّف الزجاج واضبط الشاشة في النظام ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Recommencer</source>
        <translation>إعادة البدء</translation>
    </message>
    <message>
        <source>Commencer</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>Croix&#xa0;: la cible. Rond&#xa0;: le doigt senti, écart grossi cinq fois.</source>
        <translation>الصليب: الهدف. الدائرة: الإصبع المحسوس، الفرق مكبَّر خمس مرات.</translation>
    </message>
    <message>
        <source>Doigts sentis&#xa0;: %1</source>
        <translation>عدد الأصابع: %1</translation>
    </message>
    <message>
        <source>Posez ici plusieurs doigts&#xa0;: chacun est dessiné.</source>
        <translation>ضع عدة أصابع هنا: يُرسم كل منها.</translation>
    </message>
</context>
<context>
    <name>GlassTargets</name>
    <message>
        <source>Touchez la croix %1 sur %2</source>
        <translation>المس الصليب %1 من %2</translation>
    </message>
    <message>
        <source>Arrêter l’essai</source>
        <translation>إيقاف الاختبار</translation>
    </message>
</context>
<context>
    <name>GuideActs</name>
    <message>
        <source>Avant</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>J’ai fini</source>
        <translation>انتهيت</translation>
    </message>
    <message>
        <source>Suite</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Replier le guide</source>
        <translation>طي الدليل</translation>
    </message>
</context>
<context>
    <name>GuideCard</name>
    <message>
        <source>%1 sur %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Replier le guide</source>
        <translation>طي الدليل</translation>
    </message>
</context>
<context>
    <name>GuideStrip</name>
    <message>
        <source>Ouvrir le guide</source>
        <translation>فتح الدليل</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>%1 sur %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>GuideWords</name>
    <message>
        <source>Il faut un téléphone</source>
        <translation>يلزم هاتف</translation>
    </message>
    <message>
        <source>Cette page demande une application sur un smartphone.</source>
        <translation>تطلب هذه الصفحة تطبيقًا على هاتف ذكي.</translation>
    </message>
    <message>
        <source>Cette page peut envoyer un code sur un téléphone portable.</source>
        <translation>قد ترسل هذه الصفحة رمزًا إلى هاتف محمول.</translation>
    </message>
    <message>
        <source>Un petit test</source>
        <translation>اختبار صغير</translation>
    </message>
    <message>
        <source>Le site vérifie que vous n’êtes pas un robot.</source>
        <translation>يتحقق الموقع من أنك لست روبوتًا.</translation>
    </message>
    <message>
        <source>Le site vous a déconnecté</source>
        <translation>أخرجك الموقع من حسابك</translation>
    </message>
    <message>
        <source>Il a attendu trop longtemps. Vos documents sont gardés.</source>
        <translation>انتظر الموقع طويلًا. مستنداتك محفوظة.</translation>
    </message>
    <message>
        <source>Connectez-vous à nouveau.</source>
        <translation>سجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>Trop difficile&#xa0;? Une personne peut vous aider.</source>
        <translation>صعب جدًا؟ يمكن لشخص أن يساعدك.</translation>
    </message>
    <message>
        <source>Vos e-mails</source>
        <translation>بريدك</translation>
    </message>
    <message>
        <source>Le site demande un document</source>
        <translation>يطلب الموقع مستندًا</translation>
    </message>
    <message>
        <source>Ouvrez le message le plus récent. Notez le code.</source>
        <translation>افتح أحدث رسالة. دوّن الرمز.</translation>
    </message>
    <message>
        <source>Scannez maintenant&#xa0;: %1</source>
        <translation>امسح الآن: %1</translation>
    </message>
    <message>
        <source>Regardez aussi dans les indésirables.</source>
        <translation>انظر أيضًا في البريد غير المرغوب فيه.</translation>
    </message>
    <message>
        <source>Revenir à ma démarche</source>
        <translation>العودة إلى معاملتي</translation>
    </message>
    <message>
        <source>Revenir au début du site</source>
        <translation>العودة إلى بداية الموقع</translation>
    </message>
    <message>
        <source>Choisir un document</source>
        <translation>اختيار مستند</translation>
    </message>
    <message>
        <source>Voir mes e-mails</source>
        <translation>عرض بريدي</translation>
    </message>
    <message>
        <source>Scanner mon papier</source>
        <translation>مسح ورقتي</translation>
    </message>
    <message>
        <source>Voir mes documents</source>
        <translation>عرض مستنداتي</translation>
    </message>
    <message>
        <source>Préparer mon adresse</source>
        <translation>تحضير عنواني</translation>
    </message>
    <message>
        <source>Noter pour moi</source>
        <translation>ملاحظة لنفسي</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Nous les appelons.</source>
        <translation>نتصل بهم.</translation>
    </message>
    <message>
        <source>C’est fait&#xa0;: quelqu’un est prévenu.</source>
        <translation>تم: أُبلغ أحدهم.</translation>
    </message>
    <message>
        <source>La sonnette ne marche pas. Ouvrez la porte et demandez.</source>
        <translation>الجرس لا يعمل. افتح الباب واسأل.</translation>
    </message>
    <message>
        <source>Quelqu’un arrive. Attendez ici.</source>
        <translation>هناك من هو قادم. انتظر هنا.</translation>
    </message>
    <message>
        <source>Parler à quelqu’un</source>
        <translation>التحدث إلى شخص</translation>
    </message>
    <message>
        <source>Votre démarche reste ouverte.</source>
        <translation>تبقى معاملتك مفتوحة.</translation>
    </message>
    <message>
        <source>Quelqu’un d’ici</source>
        <translation>شخص من هنا</translation>
    </message>
    <message>
        <source>Ouvrez la porte et demandez.</source>
        <translation>افتح الباب واسأل.</translation>
    </message>
    <message>
        <source>Vous pouvez aussi ouvrir la porte et demander.</source>
        <translation>يمكنك أيضًا فتح الباب والسؤال.</translation>
    </message>
    <message numerus="yes">
        <source>depuis %n minutes</source>
        <translation>
            <numerusform>منذ أقل من دقيقة</numerusform>
            <numerusform>منذ دقيقة واحدة</numerusform>
            <numerusform>منذ دقيقتين</numerusform>
            <numerusform>منذ %n دقائق</numerusform>
            <numerusform>منذ %n دقيقة</numerusform>
            <numerusform>منذ %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Appeler quelqu’un d’ici</source>
        <translation>استدعاء شخص من هنا</translation>
    </message>
    <message>
        <source>Par vidéo</source>
        <translation>بالفيديو</translation>
    </message>
    <message>
        <source>On vous voit et on vous entend. La cabine n’enregistre rien.</source>
        <translation>يرونك ويسمعونك. المقصورة لا تسجل شيئًا.</translation>
    </message>
    <message>
        <source>Appeler par vidéo</source>
        <translation>اتصال بالفيديو</translation>
    </message>
    <message>
        <source>L’accueil</source>
        <translation>الاستقبال</translation>
    </message>
    <message>
        <source>Préparez votre numéro de dossier.</source>
        <translation>جهّز رقم ملفك.</translation>
    </message>
    <message>
        <source>Accueil&#xa0;: %1</source>
        <translation>الاستقبال: %1</translation>
    </message>
    <message>
        <source>Préparez %1.</source>
        <translation>حضّر %1.</translation>
    </message>
    <message>
        <source>Revenir à ma démarche</source>
        <translation>العودة إلى معاملتي</translation>
    </message>
</context>
<context>
    <name>HostsPage</name>
    <message>
        <source>Les sites refusés</source>
        <translation>المواقع المرفوضة</translation>
    </message>
    <message>
        <source>Sites refusés&#xa0;: %1</source>
        <translation>المواقع المرفوضة: %1</translation>
    </message>
    <message>
        <source>Sites que des pages ont demandés et que la cabine refuse. Montrez-les à la personne qui tient le catalogue.</source>
        <translation>مواقع طلبتها الصفحات وترفضها المقصورة. اعرضها على الشخص الذي يدير الفهرس.</translation>
    </message>
    <message>
        <source>Rien à montrer&#xa0;: aucun site refusé n’est demandé assez souvent.</source>
        <translation>لا شيء للعرض: لا يوجد موقع مرفوض طُلب مرات كافية.</translation>
    </message>
    <message>
        <source>Rien à montrer&#xa0;: la cabine n’a refusé aucun site.</source>
        <translation>لا شيء للعرض: لم ترفض المقصورة أي موقع.</translation>
    </message>
    <message>
        <source>Et d’autres, moins demandés&#xa0;: %1.</source>
        <translation>وأخرى طُلبت أقل: %1.</translation>
    </message>
    <message>
        <source>D’autres sont peut-être cachés&#xa0;: en dessous de %1 fois, on ne montre pas.</source>
        <translation>قد تكون هناك مواقع أخرى مخفية: ما طُلب أقل من %1 مرة لا يُعرض.</translation>
    </message>
    <message>
        <source>%1 fois</source>
        <translation>%1 مرة</translation>
    </message>
</context>
<context>
    <name>HouseNoticeWords</name>
    <message>
        <source>Aujourd’hui, la cabine ferme plus tôt.</source>
        <translation>اليوم تُغلق المقصورة باكرًا.</translation>
    </message>
    <message>
        <source>L’accueil est fermé aujourd’hui. La cabine marche.</source>
        <translation>الاستقبال مغلق اليوم. المقصورة تعمل.</translation>
    </message>
    <message>
        <source>L’accueil revient bientôt. Vous pouvez commencer.</source>
        <translation>الاستقبال سيعود قريبًا. يمكنك البدء.</translation>
    </message>
    <message>
        <source>Pour être aidé, prenez un rendez-vous à l’accueil.</source>
        <translation>للحصول على مساعدة، خذ موعدًا من الاستقبال.</translation>
    </message>
    <message>
        <source>On ne peut pas imprimer. Le reste marche.</source>
        <translation>الطباعة غير ممكنة. الباقي يعمل.</translation>
    </message>
    <message>
        <source>On ne peut pas scanner. Le reste marche.</source>
        <translation>المسح الضوئي غير ممكن. الباقي يعمل.</translation>
    </message>
    <message>
        <source>Les sites sont lents aujourd’hui. Prenez votre temps.</source>
        <translation>المواقع بطيئة اليوم. خذ وقتك.</translation>
    </message>
    <message>
        <source>La cabine ferme bientôt pour les congés.</source>
        <translation>المقصورة تُغلق قريبًا للعطلة.</translation>
    </message>
    <message>
        <source>La cabine est fermée le lundi.</source>
        <translation>المقصورة مغلقة يوم الاثنين.</translation>
    </message>
    <message>
        <source>La cabine est fermée le mardi.</source>
        <translation>المقصورة مغلقة يوم الثلاثاء.</translation>
    </message>
    <message>
        <source>La cabine est fermée le mercredi.</source>
        <translation>المقصورة مغلقة يوم الأربعاء.</translation>
    </message>
    <message>
        <source>La cabine est fermée le jeudi.</source>
        <translation>المقصورة مغلقة يوم الخميس.</translation>
    </message>
    <message>
        <source>La cabine est fermée le vendredi.</source>
        <translation>المقصورة مغلقة يوم الجمعة.</translation>
    </message>
    <message>
        <source>La cabine est fermée le samedi.</source>
        <translation>المقصورة مغلقة يوم السبت.</translation>
    </message>
</context>
<context>
    <name>HumanWords</name>
    <message>
        <source>Nous appelons</source>
        <translation>نتصل الآن</translation>
    </message>
    <message>
        <source>En ligne</source>
        <translation>على الخط</translation>
    </message>
    <message>
        <source>depuis moins d’une minute</source>
        <translation>منذ أقل من دقيقة</translation>
    </message>
    <message numerus="yes">
        <source>depuis %n minutes</source>
        <translation>
            <numerusform>منذ أقل من دقيقة</numerusform>
            <numerusform>منذ دقيقة واحدة</numerusform>
            <numerusform>منذ دقيقتين</numerusform>
            <numerusform>منذ %n دقائق</numerusform>
            <numerusform>منذ %n دقيقة</numerusform>
            <numerusform>منذ %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Quelqu’un arrive</source>
        <translation>هناك من هو قادم</translation>
    </message>
    <message>
        <source>Quelqu’un est prévenu</source>
        <translation>أُبلغ أحدهم</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>Majuscule</source>
        <translation>حرف كبير</translation>
    </message>
    <message>
        <source>Effacer</source>
        <translation>محو</translation>
    </message>
    <message>
        <source>espace</source>
        <translation>مسافة</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Choisissez votre langue</source>
        <translation>اختر لغتك</translation>
    </message>
    <message>
        <source>Votre démarche reste ouverte.</source>
        <translation>تبقى معاملتك مفتوحة.</translation>
    </message>
</context>
<context>
    <name>LeaveSheet</name>
    <message>
        <source>Vous avez terminé&#xa0;?</source>
        <translation>هل انتهيت؟</translation>
    </message>
    <message numerus="yes">
        <source>Vos %n documents seront effacés. Avez-vous imprimé ce qu’il faut garder&#xa0;?</source>
        <translation>
            <numerusform>لا مستندات للمحو. هل طبعت ما يجب الاحتفاظ به؟</numerusform>
            <numerusform>سيتم محو مستندك. هل طبعت ما يجب الاحتفاظ به؟</numerusform>
            <numerusform>سيتم محو مستنديك. هل طبعت ما يجب الاحتفاظ به؟</numerusform>
            <numerusform>سيتم محو %n مستندات. هل طبعت ما يجب الاحتفاظ به؟</numerusform>
            <numerusform>سيتم محو %n مستندًا. هل طبعت ما يجب الاحتفاظ به؟</numerusform>
            <numerusform>سيتم محو %n مستند. هل طبعت ما يجب الاحتفاظ به؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Nous effacerons tout&#xa0;: pages, mots de passe, documents.</source>
        <translation>سنمحو كل شيء: الصفحات وكلمات المرور والمستندات.</translation>
    </message>
    <message>
        <source>Ajouter une note à mon ticket</source>
        <translation>أضف ملاحظة إلى إيصالي</translation>
    </message>
    <message>
        <source>Terminer ma visite</source>
        <translation>إنهاء زيارتي</translation>
    </message>
    <message>
        <source>Continuer ma visite</source>
        <translation>متابعة زيارتي</translation>
    </message>
</context>
<context>
    <name>LensPad</name>
    <message>
        <source>en haut</source>
        <translation>في الأعلى</translation>
    </message>
    <message>
        <source>au milieu</source>
        <translation>في الوسط</translation>
    </message>
    <message>
        <source>en bas</source>
        <translation>في الأسفل</translation>
    </message>
    <message>
        <source>au début</source>
        <translation>في البداية</translation>
    </message>
    <message>
        <source>au centre</source>
        <translation>في المركز</translation>
    </message>
    <message>
        <source>à la fin</source>
        <translation>في النهاية</translation>
    </message>
    <message>
        <source>Regarder %1, %2</source>
        <translation>النظر %1، %2</translation>
    </message>
</context>
<context>
    <name>ListenButton</name>
    <message>
        <source>Écouter</source>
        <translation>استماع</translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation>إيقاف</translation>
    </message>
</context>
<context>
    <name>MachineFacts</name>
    <message>
        <source>Jamais essayé ici</source>
        <translation>لم يُجرَّب هنا أبدًا</translation>
    </message>
    <message>
        <source>En cours</source>
        <translation>جارٍ</translation>
    </message>
    <message>
        <source>%1, réussi en %2 s</source>
        <translation>%1، نجح في %2 ث</translation>
    </message>
    <message>
        <source>%1, raté</source>
        <translation>%1، فشل</translation>
    </message>
    <message>
        <source>Lire une page d’essai</source>
        <translation>قراءة صفحة تجريبية</translation>
    </message>
    <message>
        <source>Imprimer une page d’essai</source>
        <translation>طباعة صفحة تجريبية</translation>
    </message>
    <message>
        <source>Imprimer un ticket d’essai</source>
        <translation>طباعة إيصال تجريبي</translation>
    </message>
    <message>
        <source>Jouer un son et l’écouter</source>
        <translation>تشغيل صوت وسماعه</translation>
    </message>
    <message>
        <source>Prendre une image d’essai</source>
        <translation>التقاط صورة تجربة</translation>
    </message>
    <message>
        <source>État</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>En marche</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>Appareil</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Dernier essai</source>
        <translation>آخر تجربة</translation>
    </message>
    <message>
        <source>Essai en cours</source>
        <translation>التجربة جارية</translation>
    </message>
    <message>
        <source>Cet essai n’est pas fini.</source>
        <translation>هذه التجربة لم تنته.</translation>
    </message>
</context>
<context>
    <name>MachineLine</name>
    <message>
        <source>En marche</source>
        <translation>يعمل</translation>
    </message>
</context>
<context>
    <name>MachineWords</name>
    <message>
        <source>Scanner</source>
        <translation>الماسح الضوئي</translation>
    </message>
    <message>
        <source>Imprimante A4</source>
        <translation>طابعة A4</translation>
    </message>
    <message>
        <source>Imprimante de tickets</source>
        <translation>طابعة الإيصالات</translation>
    </message>
    <message>
        <source>Prises USB</source>
        <translation>منافذ USB</translation>
    </message>
    <message>
        <source>Haut-parleur et micro</source>
        <translation>مكبر الصوت والميكروفون</translation>
    </message>
    <message>
        <source>Caméra</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Voix</source>
        <translation>الصوت المقروء</translation>
    </message>
    <message>
        <source>Bon</source>
        <translation>جيد</translation>
    </message>
    <message>
        <source>À voir</source>
        <translation>للفحص</translation>
    </message>
    <message>
        <source>Panne</source>
        <translation>عطل</translation>
    </message>
    <message>
        <source>Plus de papier</source>
        <translation>لا ورق</translation>
    </message>
    <message>
        <source>Remettez du papier, puis relancez l’essai.</source>
        <translation>ضع ورقًا ثم أعد التجربة.</translation>
    </message>
    <message>
        <source>Rouleau bientôt fini</source>
        <translation>اللفة على وشك النفاد</translation>
    </message>
    <message>
        <source>Préparez un rouleau.</source>
        <translation>جهّز لفة.</translation>
    </message>
    <message>
        <source>Feuille coincée</source>
        <translation>ورقة عالقة</translation>
    </message>
    <message>
        <source>Ouvrez, retirez la feuille, refermez.</source>
        <translation>افتح، أخرج الورقة، أغلق.</translation>
    </message>
    <message>
        <source>Capot ouvert</source>
        <translation>الغطاء مفتوح</translation>
    </message>
    <message>
        <source>Fermez le capot.</source>
        <translation>أغلق الغطاء.</translation>
    </message>
    <message>
        <source>Occupé</source>
        <translation>مشغول</translation>
    </message>
    <message>
        <source>Attendez la fin de l’autre travail.</source>
        <translation>انتظر انتهاء العمل الآخر.</translation>
    </message>
    <message>
        <source>Débranché</source>
        <translation>غير موصول</translation>
    </message>
    <message>
        <source>Regardez le câble et le courant.</source>
        <translation>افحص الكابل والكهرباء.</translation>
    </message>
    <message>
        <source>Accès refusé</source>
        <translation>الوصول مرفوض</translation>
    </message>
    <message>
        <source>Donnez à la cabine le droit de s’en servir.</source>
        <translation>امنح المقصورة حق استعماله.</translation>
    </message>
    <message>
        <source>En panne</source>
        <translation>معطل</translation>
    </message>
    <message>
        <source>Éteignez-le, rallumez-le. Sinon, appelez le réparateur.</source>
        <translation>أطفئه ثم شغّله. وإلا اتصل بفني الإصلاح.</translation>
    </message>
    <message>
        <source>Éteint ou injoignable</source>
        <translation>مطفأ أو لا يمكن الوصول إليه</translation>
    </message>
    <message>
        <source>Regardez le courant et le câble.</source>
        <translation>افحص الكهرباء والكابل.</translation>
    </message>
    <message>
        <source>File arrêtée</source>
        <translation>قائمة الانتظار متوقفة</translation>
    </message>
    <message>
        <source>Relancez la file d’impression.</source>
        <translation>أعد تشغيل قائمة الطباعة.</translation>
    </message>
    <message>
        <source>Encre bientôt finie</source>
        <translation>الحبر يوشك أن ينتهي</translation>
    </message>
    <message>
        <source>Préparez une cartouche.</source>
        <translation>جهّز خرطوشة.</translation>
    </message>
    <message>
        <source>Plus d’encre</source>
        <translation>لا حبر</translation>
    </message>
    <message>
        <source>Changez la cartouche.</source>
        <translation>غيّر الخرطوشة.</translation>
    </message>
    <message>
        <source>Hors ligne</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Appuyez sur son bouton de mise en ligne.</source>
        <translation>اضغط زر الاتصال فيه.</translation>
    </message>
    <message>
        <source>Injoignable</source>
        <translation>لا يمكن الوصول إليه</translation>
    </message>
    <message>
        <source>Regardez le câble, le courant et l’adresse.</source>
        <translation>افحص الكابل والكهرباء والعنوان.</translation>
    </message>
    <message>
        <source>Ne répond pas</source>
        <translation>لا يستجيب</translation>
    </message>
    <message>
        <source>Éteignez-le, attendez dix secondes, rallumez-le.</source>
        <translation>أطفئه، انتظر عشر ثوانٍ، ثم شغّله.</translation>
    </message>
    <message>
        <source>Pilote arrêté</source>
        <translation>توقف المشغّل</translation>
    </message>
    <message>
        <source>Relancez l’essai.</source>
        <translation>أعد التجربة.</translation>
    </message>
    <message>
        <source>Clavier inconnu branché</source>
        <translation>لوحة مفاتيح مجهولة موصولة</translation>
    </message>
    <message>
        <source>Débranchez-le, ou inscrivez-le dans les réglages.</source>
        <translation>افصلها، أو سجلها في الإعدادات.</translation>
    </message>
    <message>
        <source>Carte réseau inconnue branchée</source>
        <translation>بطاقة شبكة مجهولة موصولة</translation>
    </message>
    <message>
        <source>Débranchez-la, ou inscrivez-la dans les réglages.</source>
        <translation>افصلها، أو سجلها في الإعدادات.</translation>
    </message>
    <message>
        <source>Serveur de son arrêté</source>
        <translation>توقف خادم الصوت</translation>
    </message>
    <message>
        <source>Redémarrez la cabine.</source>
        <translation>أعد تشغيل المقصورة.</translation>
    </message>
    <message>
        <source>Ni haut-parleur ni casque</source>
        <translation>لا مكبر صوت ولا سماعة</translation>
    </message>
    <message>
        <source>Branchez le haut-parleur.</source>
        <translation>أوصل مكبر الصوت.</translation>
    </message>
    <message>
        <source>Pas de micro</source>
        <translation>لا يوجد ميكروفون</translation>
    </message>
    <message>
        <source>Branchez le micro ou le casque.</source>
        <translation>أوصل الميكروفون أو السماعة.</translation>
    </message>
    <message>
        <source>Le micro n’entend rien</source>
        <translation>الميكروفون لا يسمع شيئًا</translation>
    </message>
    <message>
        <source>Regardez le volume et le bouton du micro.</source>
        <translation>تحقق من الصوت وزر الميكروفون.</translation>
    </message>
    <message>
        <source>Pas de caméra</source>
        <translation>لا توجد كاميرا</translation>
    </message>
    <message>
        <source>Branchez la caméra.</source>
        <translation>أوصل الكاميرا.</translation>
    </message>
    <message>
        <source>Cache fermé</source>
        <translation>غطاء الكاميرا مغلق</translation>
    </message>
    <message>
        <source>Ouvrez le cache de la caméra.</source>
        <translation>افتح غطاء الكاميرا.</translation>
    </message>
    <message>
        <source>Pas d’image</source>
        <translation>لا توجد صورة</translation>
    </message>
    <message>
        <source>Débranchez la caméra, puis branchez-la encore.</source>
        <translation>افصل الكاميرا ثم أوصلها من جديد.</translation>
    </message>
    <message>
        <source>Clé USB oubliée</source>
        <translation>مفتاح USB منسي</translation>
    </message>
    <message>
        <source>Retirez-la et gardez-la pour son propriétaire.</source>
        <translation>انزعه واحتفظ به لصاحبه.</translation>
    </message>
    <message>
        <source>Pas de son</source>
        <translation>لا يوجد صوت</translation>
    </message>
    <message>
        <source>Regardez le haut-parleur, puis redémarrez la cabine.</source>
        <translation>افحص مكبّر الصوت، ثم أعد تشغيل المقصورة.</translation>
    </message>
    <message>
        <source>Voix absente</source>
        <translation>الصوت غير متوفّر</translation>
    </message>
    <message>
        <source>Prises illisibles</source>
        <translation>تعذرت قراءة المنافذ</translation>
    </message>
    <message>
        <source>Appelez le réparateur&#xa0;: un logiciel manque.</source>
        <translation>اتصل بالفني: برنامج ناقص.</translation>
    </message>
    <message>
        <source>À regarder</source>
        <translation>للنظر</translation>
    </message>
    <message>
        <source>Relancez l’essai. Sinon, appelez le réparateur.</source>
        <translation>أعد التجربة. وإلا اتصل بفني الإصلاح.</translation>
    </message>
</context>
<context>
    <name>MachinesPage</name>
    <message>
        <source>Essais des appareils</source>
        <translation>تجارب الأجهزة</translation>
    </message>
    <message>
        <source>Les appareils</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>%1 en marche, %2 à voir, %3 en panne</source>
        <translation>%1 تعمل، %2 للنظر، %3 معطلة</translation>
    </message>
    <message>
        <source>Tout contrôler</source>
        <translation>فحص الكل</translation>
    </message>
    <message>
        <source>Tout essayer</source>
        <translation>تجربة الكل</translation>
    </message>
    <message>
        <source>Un essai n’est pas fini.</source>
        <translation>هناك تجربة لم تنته.</translation>
    </message>
    <message>
        <source>Nous regardons les appareils.</source>
        <translation>ننظر إلى الأجهزة.</translation>
    </message>
</context>
<context>
    <name>MailChoice</name>
    <message>
        <source>Où sont vos e-mails&#xa0;?</source>
        <translation>أين بريدك الإلكتروني؟</translation>
    </message>
    <message>
        <source>Où ouvrir votre boîte&#xa0;?</source>
        <translation>أين تفتح بريدك؟</translation>
    </message>
    <message>
        <source>Regardez ce qui est écrit après le signe @ de votre adresse.</source>
        <translation>انظر إلى ما كُتب بعد علامة @ في عنوانك.</translation>
    </message>
    <message>
        <source>Une boîte gratuite suffit. Vous pourrez changer d’avis.</source>
        <translation>البريد المجاني يكفي. يمكنك تغيير رأيك.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>La cabine</source>
        <translation>المقصورة</translation>
    </message>
</context>
<context>
    <name>MenuScreen</name>
    <message>
        <source>Chercher un mot</source>
        <translation>البحث عن كلمة</translation>
    </message>
    <message>
        <source>Nous n’avons pas trouvé ce mot. Une personne peut vous aider.</source>
        <translation>لم نجد هذه الكلمة. يمكن لشخص أن يساعدك.</translation>
    </message>
    <message>
        <source>Que voulez-vous faire&#xa0;?</source>
        <translation>ماذا تريد أن تفعل؟</translation>
    </message>
    <message>
        <source>De qui vient le courrier&#xa0;?</source>
        <translation>ممن وصلت الرسالة؟</translation>
    </message>
    <message>
        <source>Chercher un mot&#xa0;: «&#xa0;carte&#xa0;», «&#xa0;logement&#xa0;»…</source>
        <translation>ابحث عن كلمة: «بطاقة»، «سكن»…</translation>
    </message>
    <message>
        <source>J’ai reçu un courrier</source>
        <translation>وصلتني رسالة</translation>
    </message>
    <message>
        <source>Je ne sais pas</source>
        <translation>لا أعرف</translation>
    </message>
    <message>
        <source>Je ne trouve pas</source>
        <translation>لا أجد ما أريد</translation>
    </message>
    <message numerus="yes">
        <source>Voir les %n services</source>
        <translation>
            <numerusform>لا خدمات</numerusform>
            <numerusform>عرض الخدمة</numerusform>
            <numerusform>عرض الخدمتين</numerusform>
            <numerusform>عرض الخدمات الـ%n</numerusform>
            <numerusform>عرض الخدمات الـ%n</numerusform>
            <numerusform>عرض الخدمات الـ%n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MissingSheet</name>
    <message>
        <source>Il vous manque un papier&#xa0;?</source>
        <translation>هل تنقصك ورقة؟</translation>
    </message>
    <message>
        <source>Ce n’est pas grave. Prenez la liste et revenez avec vos papiers.</source>
        <translation>لا بأس. خذ القائمة وعد مع أوراقك.</translation>
    </message>
    <message>
        <source>Imprimer la liste</source>
        <translation>طباعة القائمة</translation>
    </message>
    <message>
        <source>Revenir un autre jour</source>
        <translation>العودة في يوم آخر</translation>
    </message>
    <message>
        <source>Continuer quand même</source>
        <translation>المتابعة على أي حال</translation>
    </message>
</context>
<context>
    <name>MonthStage</name>
    <message>
        <source>Nous lisons les chiffres.</source>
        <translation>نقرأ الأرقام.</translation>
    </message>
    <message>
        <source>Il n’y a pas encore assez de visites. Un chiffre trop petit montrerait quelqu’un.</source>
        <translation>لا توجد زيارات كافية بعد. رقم صغير جدًا قد يكشف شخصًا.</translation>
    </message>
    <message>
        <source>Les chiffres ne se lisent pas. Prévenez le technicien.</source>
        <translation>لا يمكن قراءة الأرقام. أخبر الفني.</translation>
    </message>
</context>
<context>
    <name>MoreButton</name>
    <message>
        <source>Les premières</source>
        <translation>العودة إلى البداية</translation>
    </message>
    <message numerus="yes">
        <source>Suite&#xa0;: %n autres</source>
        <translation>
            <numerusform>التالي: لا شيء</numerusform>
            <numerusform>التالي: واحد</numerusform>
            <numerusform>التالي: اثنان</numerusform>
            <numerusform>التالي: %n أخرى</numerusform>
            <numerusform>التالي: %n أخرى</numerusform>
            <numerusform>التالي: %n أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MorningPage</name>
    <message>
        <source>Bon</source>
        <translation>جيد</translation>
    </message>
    <message>
        <source>À voir</source>
        <translation>للفحص</translation>
    </message>
    <message>
        <source>Panne</source>
        <translation>عطل</translation>
    </message>
    <message>
        <source>Impression en cours</source>
        <translation>جارٍ الطباعة</translation>
    </message>
    <message>
        <source>Feuille imprimée</source>
        <translation>طُبعت الورقة</translation>
    </message>
    <message>
        <source>Raté. Essayer encore</source>
        <translation>فشل. أعد المحاولة</translation>
    </message>
    <message>
        <source>Nous regardons tout</source>
        <translation>نحن نفحص كل شيء</translation>
    </message>
    <message>
        <source>Une minute au plus</source>
        <translation>دقيقة على الأكثر</translation>
    </message>
    <message>
        <source>Vérifier les sites</source>
        <translation>فحص المواقع</translation>
    </message>
    <message>
        <source>Ce contrôle n’est pas fini.</source>
        <translation>هذا الفحص لم ينته.</translation>
    </message>
    <message>
        <source>Bac rempli</source>
        <translation>امتلأ الدرج</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>طباعة</translation>
    </message>
</context>
<context>
    <name>NoteFields</name>
    <message>
        <source>Un numéro</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>Numéro de dossier</source>
        <translation>رقم الملف</translation>
    </message>
    <message>
        <source>Un rendez-vous</source>
        <translation>موعد</translation>
    </message>
    <message>
        <source>Jour, heure, lieu</source>
        <translation>اليوم والساعة والمكان</translation>
    </message>
    <message>
        <source>Autre chose</source>
        <translation>شيء آخر</translation>
    </message>
    <message>
        <source>Ce que vous voulez retenir</source>
        <translation>ما تريد تذكّره</translation>
    </message>
    <message>
        <source>Elle sort sur le papier, et nulle part ailleurs.</source>
        <translation>تخرج على الورق، وليس في أي مكان آخر.</translation>
    </message>
    <message>
        <source>C’est trop long pour le ticket. Écrivez moins.</source>
        <translation>هذا طويل جدًا على الإيصال. اكتب أقل.</translation>
    </message>
    <message>
        <source>La cabine l’efface à la fin de votre visite.</source>
        <translation>تمحوها المقصورة في نهاية زيارتك.</translation>
    </message>
</context>
<context>
    <name>NotePaper</name>
    <message>
        <source>Un numéro&#xa0;:</source>
        <translation>رقم:</translation>
    </message>
    <message>
        <source>Un rendez-vous&#xa0;:</source>
        <translation>موعد:</translation>
    </message>
    <message>
        <source>Autre chose&#xa0;:</source>
        <translation>شيء آخر:</translation>
    </message>
    <message>
        <source>Et aussi&#xa0;: ce que vous avez fait, et la suite.</source>
        <translation>وأيضًا: ما قمت به، والخطوة التالية.</translation>
    </message>
</context>
<context>
    <name>NoteSheet</name>
    <message>
        <source>Votre note</source>
        <translation>ملاحظتك</translation>
    </message>
    <message>
        <source>Votre ticket dira&#xa0;:</source>
        <translation>سيقول إيصالك:</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Changer</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Voir mon ticket</source>
        <translation>رؤية إيصالي</translation>
    </message>
    <message>
        <source>Impression…</source>
        <translation>تجري الطباعة…</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>C’est trop long pour le ticket. Écrivez moins.</source>
        <translation>هذا طويل جدًا على الإيصال. اكتب أقل.</translation>
    </message>
    <message>
        <source>Écrivez d’abord votre note.</source>
        <translation>اكتب ملاحظتك أولًا.</translation>
    </message>
</context>
<context>
    <name>NoticeBand</name>
    <message>
        <source>Cette page ne s’ouvre pas ici.</source>
        <translation>هذه الصفحة لا تُفتح هنا.</translation>
    </message>
    <message>
        <source>Revenir à la démarche</source>
        <translation>العودة إلى المعاملة</translation>
    </message>
    <message>
        <source>Cette page propose d’appeler le %1. Notez le numéro.</source>
        <translation>تقترح هذه الصفحة الاتصال بالرقم %1. دوّن الرقم.</translation>
    </message>
    <message>
        <source>C’est noté</source>
        <translation>دوّنت الرقم</translation>
    </message>
    <message>
        <source>D’accord</source>
        <translation>حسنًا</translation>
    </message>
    <message>
        <source>Pour écrire un e-mail, ouvrez «&#xa0;Mes e-mails&#xa0;».</source>
        <translation>لكتابة رسالة، افتح «بريدي».</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Le document est dans «&#xa0;Mes documents&#xa0;».</source>
        <translation>المستند في «مستنداتي».</translation>
    </message>
    <message>
        <source>Ce fichier ne s’ouvre pas ici. Seuls les papiers et les images s’ouvrent.</source>
        <translation>هذا الملف لا يُفتح هنا. تُفتح الأوراق والصور فقط.</translation>
    </message>
    <message>
        <source>Le document est donné au site. Vérifiez, puis envoyez.</source>
        <translation>أُعطي المستند للموقع. تحقق، ثم أرسل.</translation>
    </message>
    <message>
        <source>Vous avez imprimé toutes les pages de votre visite. Demandez à l’accueil.</source>
        <translation>طبعت كل صفحات زيارتك. اسأل الاستقبال.</translation>
    </message>
    <message>
        <source>Votre papier est imprimé. Écrivez, puis donnez-le à l’accueil.</source>
        <translation>طُبعت ورقتك. املأها ثم سلّمها إلى الاستقبال.</translation>
    </message>
    <message>
        <source>Quelqu’un arrive. Attendez ici.</source>
        <translation>هناك من هو قادم. انتظر هنا.</translation>
    </message>
    <message>
        <source>Votre feuille est imprimée. Prenez-la sous l’écran.</source>
        <translation>طُبعت ورقتك. خذها من تحت الشاشة.</translation>
    </message>
    <message>
        <source>Votre feuille sort de l’imprimante. Prenez-la.</source>
        <translation>ورقتك تخرج من الطابعة. خذها.</translation>
    </message>
    <message>
        <source>Votre clé USB est branchée. Rien n’est copié sans vous.</source>
        <translation>مفتاح USB موصول. لا يُنسخ شيء بدون موافقتك.</translation>
    </message>
    <message>
        <source>Plus tard</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>La clé est retirée. Les papiers déjà pris restent ici.</source>
        <translation>تم نزع المفتاح. الأوراق المأخوذة تبقى هنا.</translation>
    </message>
    <message>
        <source>La clé est retirée trop tôt. Branchez-la encore pour finir.</source>
        <translation>نُزع المفتاح مبكرًا. أوصله من جديد للإنهاء.</translation>
    </message>
    <message>
        <source>Vos papiers sont là. Vous pouvez retirer la clé.</source>
        <translation>أوراقك هنا. يمكنك نزع المفتاح.</translation>
    </message>
    <message>
        <source>Votre clé USB est encore branchée. Reprenez-la.</source>
        <translation>مفتاح USB ما زال موصولًا. خذه معك.</translation>
    </message>
    <message>
        <source>Une clé USB est déjà branchée. À vous&#xa0;? Rebranchez-la. Sinon, donnez-la à l’accueil.</source>
        <translation>يوجد مفتاح USB موصول من قبل. هل هو لك؟ أوصله من جديد. وإلا فسلّمه للاستقبال.</translation>
    </message>
    <message>
        <source>Les clés USB ne s’ouvrent pas ici. L’accueil peut vous aider.</source>
        <translation>لا تُفتح مفاتيح USB هنا. يمكن للاستقبال مساعدتك.</translation>
    </message>
    <message>
        <source>Cette clé ne se lit pas ici. Essayez une autre clé.</source>
        <translation>لا يمكن قراءة هذا المفتاح هنا. جرّب مفتاحًا آخر.</translation>
    </message>
    <message>
        <source>Ce qui est à vous n’est pas lu tout haut. Cela se change dans «&#xa0;Confort&#xa0;».</source>
        <translation>ما يخصك لا يُقرأ بصوت عالٍ. يمكن تغيير ذلك في «الراحة».</translation>
    </message>
    <message>
        <source>Voir ma clé</source>
        <translation>عرض مفتاحي</translation>
    </message>
    <message>
        <source>C’est pris</source>
        <translation>أخذتها</translation>
    </message>
    <message>
        <source>Il n’y a plus de place. Retirez un document.</source>
        <translation>لم يعد هناك مكان. أزل مستندًا.</translation>
    </message>
    <message>
        <source>La voix ne marche pas. Tout reste écrit à l’écran.</source>
        <translation>الصوت لا يعمل. كل شيء يبقى مكتوبًا على الشاشة.</translation>
    </message>
    <message>
        <source>Voir le document</source>
        <translation>عرض المستند</translation>
    </message>
</context>
<context>
    <name>NoticesPage</name>
    <message>
        <source>Aujourd’hui</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Jusqu’à demain</source>
        <translation>حتى الغد</translation>
    </message>
    <message>
        <source>Une semaine</source>
        <translation>أسبوع</translation>
    </message>
    <message>
        <source>Un mois</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>Un mot pour les visiteurs</source>
        <translation>إعلان للزوار</translation>
    </message>
    <message>
        <source>Rien n’est affiché. Choisissez un mot, puis sa durée.</source>
        <translation>لا شيء معروض. اختر إعلانًا ثم مدته.</translation>
    </message>
    <message>
        <source>Affiché jusqu’au %1&#xa0;:</source>
        <translation>معروض حتى %1:</translation>
    </message>
    <message>
        <source>Affiché, mais oublié au prochain démarrage&#xa0;: le disque refuse.</source>
        <translation>معروض، لكنه يُنسى عند التشغيل القادم: القرص يرفض.</translation>
    </message>
    <message>
        <source>Retirer ce mot</source>
        <translation>إزالة هذا الإعلان</translation>
    </message>
    <message>
        <source>Afficher&#xa0;:</source>
        <translation>العرض:</translation>
    </message>
</context>
<context>
    <name>NumberSheet</name>
    <message>
        <source>Continuez. Nous regardons avec vous.</source>
        <translation>تابع. نحن نتحقق معك.</translation>
    </message>
    <message>
        <source>Il y a trop de chiffres. Regardez encore votre papier.</source>
        <translation>الأرقام كثيرة. انظر إلى ورقتك مرة أخرى.</translation>
    </message>
    <message>
        <source>Un chiffre n’est pas bon. Regardez les groupes marqués.</source>
        <translation>أحد الأرقام غير صحيح. انظر إلى المجموعات المعلّمة.</translation>
    </message>
    <message>
        <source>La forme est bonne.</source>
        <translation>الشكل صحيح.</translation>
    </message>
    <message>
        <source>Ce numéro est bien écrit.</source>
        <translation>هذا الرقم مكتوب بشكل صحيح.</translation>
    </message>
    <message>
        <source>Écrivez-le ici pour vérifier</source>
        <translation>اكتبه هنا للتحقق</translation>
    </message>
    <message>
        <source>Rien n’est gardé, rien n’est envoyé.</source>
        <translation>لا يُحفظ شيء ولا يُرسل شيء.</translation>
    </message>
    <message>
        <source>J’ai mon numéro</source>
        <translation>لديّ رقمي</translation>
    </message>
</context>
<context>
    <name>OnlineScreen</name>
    <message>
        <source>Ma démarche</source>
        <translation>معاملتي</translation>
    </message>
    <message>
        <source>Mes e-mails</source>
        <translation>بريدي</translation>
    </message>
    <message>
        <source>Code attendu</source>
        <translation>في انتظار الرمز</translation>
    </message>
</context>
<context>
    <name>OutOfOrderScreen</name>
    <message>
        <source>La cabine se repose</source>
        <translation>المقصورة في استراحة</translation>
    </message>
    <message>
        <source>Elle ne peut pas servir maintenant. Rien de vous n’est resté ici. Demandez à l’accueil.</source>
        <translation>لا يمكن استعمالها الآن. لم يبق هنا أي شيء يخصك. اسأل الاستقبال.</translation>
    </message>
    <message>
        <source>Elle ne peut pas servir maintenant. Un contrôle est à faire. Demandez à l’accueil.</source>
        <translation>لا يمكن استعمالها الآن. يجب إجراء فحص. اسأل الاستقبال.</translation>
    </message>
</context>
<context>
    <name>PageArriving</name>
    <message>
        <source>Le site est lent. Nous attendons avec vous.</source>
        <translation>الموقع بطيء. نحن ننتظر معك.</translation>
    </message>
    <message>
        <source>La page arrive.</source>
        <translation>الصفحة في الطريق.</translation>
    </message>
</context>
<context>
    <name>PageDialog</name>
    <message>
        <source>Quitter cette page&#xa0;? Ce que vous avez écrit peut être perdu.</source>
        <translation>هل تريد مغادرة هذه الصفحة؟ قد تفقد ما كتبته.</translation>
    </message>
    <message>
        <source>Quitter la page</source>
        <translation>مغادرة الصفحة</translation>
    </message>
    <message>
        <source>D’accord</source>
        <translation>حسنًا</translation>
    </message>
    <message>
        <source>Rester sur la page</source>
        <translation>البقاء في الصفحة</translation>
    </message>
    <message>
        <source>Non, annuler</source>
        <translation>لا، إلغاء</translation>
    </message>
    <message>
        <source>Arrêter ces messages</source>
        <translation>إيقاف هذه الرسائل</translation>
    </message>
</context>
<context>
    <name>PagePicker</name>
    <message>
        <source>Choisissez</source>
        <translation>اختر</translation>
    </message>
    <message>
        <source>D’accord</source>
        <translation>حسنًا</translation>
    </message>
    <message>
        <source>Ne rien changer</source>
        <translation>دون تغيير</translation>
    </message>
</context>
<context>
    <name>PageProblem</name>
    <message>
        <source>Par téléphone, %1&#xa0;: %2.</source>
        <translation>بالهاتف، %1: %2.</translation>
    </message>
</context>
<context>
    <name>PickerColumn</name>
    <message>
        <source>Jour</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Mois</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Semaine</source>
        <translation>الأسبوع</translation>
    </message>
    <message>
        <source>Année</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Heure</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Minute</source>
        <translation>الدقيقة</translation>
    </message>
</context>
<context>
    <name>PrintColours</name>
    <message>
        <source>Noir et blanc</source>
        <translation>أبيض وأسود</translation>
    </message>
    <message>
        <source>En couleur</source>
        <translation>بالألوان</translation>
    </message>
</context>
<context>
    <name>PrintSheet</name>
    <message>
        <source>Prenez vos pages</source>
        <translation>خذ صفحاتك</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>L’imprimante travaille</source>
        <translation>الطابعة تعمل</translation>
    </message>
    <message>
        <source>Elles sont sorties de l’imprimante.</source>
        <translation>خرجت من الطابعة.</translation>
    </message>
    <message>
        <source>Page %1 sur %2</source>
        <translation>صفحة %1 من %2</translation>
    </message>
    <message>
        <source>Vos pages arrivent. Restez ici.</source>
        <translation>صفحاتك في الطريق. ابق هنا.</translation>
    </message>
    <message>
        <source>L’imprimante se prépare. Nous attendons avec vous.</source>
        <translation>الطابعة تستعد. ننتظر معك.</translation>
    </message>
    <message>
        <source>Combien de fois&#xa0;?</source>
        <translation>كم نسخة؟</translation>
    </message>
    <message>
        <source>Il faut au moins une fois.</source>
        <translation>يلزم نسخة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>Quelles couleurs&#xa0;?</source>
        <translation>أي ألوان؟</translation>
    </message>
    <message numerus="yes">
        <source>Sur %n feuilles. C’est gratuit.</source>
        <translation>
            <numerusform>بلا أوراق. مجاني.</numerusform>
            <numerusform>على ورقة واحدة. مجاني.</numerusform>
            <numerusform>على ورقتين. مجاني.</numerusform>
            <numerusform>على %n أوراق. مجاني.</numerusform>
            <numerusform>على %n ورقة. مجاني.</numerusform>
            <numerusform>على %n ورقة. مجاني.</numerusform>
        </translation>
    </message>
    <message>
        <source>Moins</source>
        <translation>أقل</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>أكثر</translation>
    </message>
    <message numerus="yes">
        <source>Il reste %n pages pour votre visite.</source>
        <translation>
            <numerusform>لم تبق أي صفحة لزيارتك.</numerusform>
            <numerusform>بقيت صفحة واحدة لزيارتك.</numerusform>
            <numerusform>بقيت صفحتان لزيارتك.</numerusform>
            <numerusform>بقيت %n صفحات لزيارتك.</numerusform>
            <numerusform>بقيت %n صفحة لزيارتك.</numerusform>
            <numerusform>بقيت %n صفحة لزيارتك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imprimer %n pages</source>
        <translation>
            <numerusform>طباعة 0 صفحة</numerusform>
            <numerusform>طباعة صفحة واحدة</numerusform>
            <numerusform>طباعة صفحتين</numerusform>
            <numerusform>طباعة %n صفحات</numerusform>
            <numerusform>طباعة %n صفحة</numerusform>
            <numerusform>طباعة %n صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>J’ai mes pages</source>
        <translation>أخذت صفحاتي</translation>
    </message>
</context>
<context>
    <name>PrintSides</name>
    <message>
        <source>Un seul côté</source>
        <translation>وجه واحد</translation>
    </message>
    <message>
        <source>Des deux côtés</source>
        <translation>على الوجهين</translation>
    </message>
</context>
<context>
    <name>ProcedureScreen</name>
    <message>
        <source>Ce que nous allons faire</source>
        <translation>ما سنقوم به</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
        </translation>
    </message>
    <message>
        <source>Revenir à la démarche</source>
        <translation>العودة إلى المعاملة</translation>
    </message>
    <message>
        <source>Commencer la démarche</source>
        <translation>بدء المعاملة</translation>
    </message>
    <message>
        <source>Voir les papiers</source>
        <translation>عرض الأوراق</translation>
    </message>
    <message numerus="yes">
        <source>Voir les %n étapes</source>
        <translation>
            <numerusform>عرض الخطوات</numerusform>
            <numerusform>عرض الخطوة</numerusform>
            <numerusform>عرض الخطوتين</numerusform>
            <numerusform>عرض الخطوات الـ%n</numerusform>
            <numerusform>عرض الخطوات الـ%n</numerusform>
            <numerusform>عرض الخطوات الـ%n</numerusform>
        </translation>
    </message>
    <message>
        <source>Vous pouvez commencer quand même.</source>
        <translation>يمكنك البدء رغم ذلك.</translation>
    </message>
</context>
<context>
    <name>ProcedureTags</name>
    <message>
        <source>Téléphone utile</source>
        <translation>الهاتف مفيد</translation>
    </message>
    <message>
        <source>Téléphone récent</source>
        <translation>هاتف حديث</translation>
    </message>
    <message>
        <source>Carte bancaire</source>
        <translation>بطاقة بنكية</translation>
    </message>
    <message>
        <source>Mairie ensuite</source>
        <translation>ثم البلدية</translation>
    </message>
    <message numerus="yes">
        <source>Environ %n minutes</source>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>دقيقة واحدة تقريبًا</numerusform>
            <numerusform>دقيقتان تقريبًا</numerusform>
            <numerusform>%n دقائق تقريبًا</numerusform>
            <numerusform>%n دقيقة تقريبًا</numerusform>
            <numerusform>%n دقيقة تقريبًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n étapes</source>
        <translation>
            <numerusform>لا خطوات</numerusform>
            <numerusform>خطوة واحدة</numerusform>
            <numerusform>خطوتان</numerusform>
            <numerusform>%n خطوات</numerusform>
            <numerusform>%n خطوة</numerusform>
            <numerusform>%n خطوة</numerusform>
        </translation>
    </message>
    <message>
        <source>Code par e-mail</source>
        <translation>رمز بالبريد الإلكتروني</translation>
    </message>
    <message>
        <source>Gratuit</source>
        <translation>مجاني</translation>
    </message>
    <message>
        <source>Pour s’entraîner</source>
        <translation>للتدريب</translation>
    </message>
</context>
<context>
    <name>ProcedureTile</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>لا دقائق</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProofBand</name>
    <message>
        <source>Vérifié à %1&#xa0;h&#xa0;%2</source>
        <translation>تم التحقق الساعة %1:%2</translation>
    </message>
    <message>
        <source>Il ne reste rien dans la cabine</source>
        <translation>لم يبق شيء في المقصورة</translation>
    </message>
</context>
<context>
    <name>RestartActs</name>
    <message>
        <source>Impossible ici&#xa0;: la cabine a été lancée à la main.</source>
        <translation>غير ممكن هنا: شُغّلت المقصورة يدويًا.</translation>
    </message>
    <message>
        <source>Refusé&#xa0;: la cabine n’a pas ce droit sur cette machine.</source>
        <translation>مرفوض: لا تملك المقصورة هذا الحق على هذا الجهاز.</translation>
    </message>
    <message>
        <source>C’est un entraînement&#xa0;: la machine reste allumée.</source>
        <translation>هذا تدريب: يبقى الجهاز مشتغلًا.</translation>
    </message>
    <message>
        <source>Relancer la cabine</source>
        <translation>إعادة تشغيل المقصورة</translation>
    </message>
    <message>
        <source>Redémarrer la machine</source>
        <translation>إعادة تشغيل الجهاز</translation>
    </message>
    <message>
        <source>La machine s’arrête et revient dans une minute environ.</source>
        <translation>يتوقف الجهاز ويعود خلال دقيقة تقريبًا.</translation>
    </message>
    <message>
        <source>L’écran devient noir, la cabine revient en quelques secondes.</source>
        <translation>تصبح الشاشة سوداء وتعود المقصورة خلال ثوانٍ.</translation>
    </message>
    <message>
        <source>Oui, redémarrer</source>
        <translation>نعم، أعد التشغيل</translation>
    </message>
    <message>
        <source>Oui, relancer</source>
        <translation>نعم، أعد تشغيلها</translation>
    </message>
    <message>
        <source>Non, continuer</source>
        <translation>لا، متابعة</translation>
    </message>
</context>
<context>
    <name>RestingScreen</name>
    <message>
        <source>La cabine</source>
        <translation>المقصورة</translation>
    </message>
    <message>
        <source>Un service de votre ville</source>
        <translation>خدمة من مدينتك</translation>
    </message>
    <message>
        <source>Entrez,
prenez votre temps.</source>
        <translation>تفضل بالدخول،
خذ وقتك.</translation>
    </message>
    <message>
        <source>Faites ici vos démarches sur internet.
Une personne peut vous aider.</source>
        <translation>قم هنا بمعاملاتك على الإنترنت.
يمكن لشخص أن يساعدك.</translation>
    </message>
    <message>
        <source>Touchez pour commencer</source>
        <translation>المس الشاشة للبدء</translation>
    </message>
    <message>
        <source>Personne ne vous entend</source>
        <translation>لا أحد يسمعك</translation>
    </message>
    <message>
        <source>Tout est effacé à la fin</source>
        <translation>يُمحى كل شيء في النهاية</translation>
    </message>
    <message>
        <source>C’est gratuit</source>
        <translation>مجانًا</translation>
    </message>
</context>
<context>
    <name>RowsCard</name>
    <message>
        <source>caché</source>
        <translation>مخفي</translation>
    </message>
</context>
<context>
    <name>ScanActs</name>
    <message>
        <source>J’ai fini</source>
        <translation>انتهيت</translation>
    </message>
    <message>
        <source>Nous lisons encore votre page.</source>
        <translation>ما زلنا نقرأ صفحتك.</translation>
    </message>
    <message>
        <source>Une autre page</source>
        <translation>صفحة أخرى</translation>
    </message>
    <message>
        <source>Refaire la page</source>
        <translation>إعادة مسح الصفحة</translation>
    </message>
    <message>
        <source>Refaire</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Garder la page</source>
        <translation>الاحتفاظ بالصفحة</translation>
    </message>
    <message>
        <source>Retirer la page</source>
        <translation>إزالة الصفحة</translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>ScanPapers</name>
    <message>
        <source>Une page</source>
        <translation>صفحة واحدة</translation>
    </message>
    <message>
        <source>Une carte, deux côtés</source>
        <translation>بطاقة من الوجهين</translation>
    </message>
    <message>
        <source>Plusieurs feuilles</source>
        <translation>عدة أوراق</translation>
    </message>
</context>
<context>
    <name>ScanSheet</name>
    <message>
        <source>Vos pages</source>
        <translation>صفحاتك</translation>
    </message>
</context>
<context>
    <name>ScanWords</name>
    <message>
        <source>À scanner&#xa0;: %1</source>
        <translation>للمسح: %1</translation>
    </message>
    <message numerus="yes">
        <source>Encore %n secondes.</source>
        <translation>
            <numerusform>أقل من ثانية.</numerusform>
            <numerusform>بقيت ثانية واحدة.</numerusform>
            <numerusform>بقيت ثانيتان.</numerusform>
            <numerusform>بقيت %n ثوانٍ.</numerusform>
            <numerusform>بقيت %n ثانية.</numerusform>
            <numerusform>بقيت %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scanner les feuilles</source>
        <translation>مسح الأوراق</translation>
    </message>
    <message>
        <source>Scanner ce côté</source>
        <translation>مسح هذا الوجه</translation>
    </message>
    <message>
        <source>Scanner la page</source>
        <translation>مسح الصفحة</translation>
    </message>
    <message>
        <source>Ne soulevez pas le couvercle.</source>
        <translation>لا ترفع الغطاء.</translation>
    </message>
    <message>
        <source>Regardez&#xa0;: tout se lit bien&#xa0;?</source>
        <translation>انظر: هل كل شيء واضح؟</translation>
    </message>
    <message>
        <source>Nous lisons votre carte</source>
        <translation>نقرأ بطاقتك</translation>
    </message>
    <message>
        <source>Posez la page %1</source>
        <translation>ضع الصفحة %1</translation>
    </message>
    <message>
        <source>Posez votre page</source>
        <translation>ضع صفحتك</translation>
    </message>
    <message>
        <source>Ouvrez le couvercle. Posez la page face contre la vitre. Fermez.</source>
        <translation>افتح الغطاء. ضع وجه الصفحة على الزجاج. ثم أغلق.</translation>
    </message>
    <message>
        <source>Posez votre carte</source>
        <translation>ضع بطاقتك</translation>
    </message>
    <message>
        <source>Ouvrez le couvercle. Posez la carte contre la vitre. Fermez.</source>
        <translation>افتح الغطاء. ضع البطاقة على الزجاج. أغلقه.</translation>
    </message>
    <message>
        <source>Retournez votre carte</source>
        <translation>اقلب بطاقتك</translation>
    </message>
    <message>
        <source>Posez l’autre côté contre la vitre. Fermez le couvercle.</source>
        <translation>ضع الوجه الآخر على الزجاج. أغلق الغطاء.</translation>
    </message>
    <message>
        <source>Posez vos feuilles</source>
        <translation>ضع أوراقك</translation>
    </message>
    <message>
        <source>Mettez les feuilles dans le chargeur, bien droites.</source>
        <translation>ضع الأوراق مستقيمة في ملقّم الأوراق.</translation>
    </message>
    <message>
        <source>Nous lisons votre page</source>
        <translation>نقرأ صفحتك</translation>
    </message>
    <message>
        <source>Nous lisons vos feuilles</source>
        <translation>نقرأ أوراقك</translation>
    </message>
    <message>
        <source>Ne touchez pas aux feuilles.</source>
        <translation>لا تلمس الأوراق.</translation>
    </message>
    <message>
        <source>Votre page est lue</source>
        <translation>تمت قراءة صفحتك</translation>
    </message>
    <message>
        <source>Votre carte est lue</source>
        <translation>تمت قراءة بطاقتك</translation>
    </message>
    <message>
        <source>Vos feuilles sont lues</source>
        <translation>تمت قراءة أوراقك</translation>
    </message>
    <message>
        <source>La page %1 semble vide</source>
        <translation>الصفحة %1 تبدو فارغة</translation>
    </message>
    <message>
        <source>Elle était peut-être à l’envers. Vous choisissez.</source>
        <translation>ربما كانت مقلوبة. الاختيار لك.</translation>
    </message>
    <message>
        <source>La page %1 semble floue</source>
        <translation>الصفحة %1 تبدو غير واضحة</translation>
    </message>
    <message>
        <source>Posez-la bien à plat, puis recommencez.</source>
        <translation>ضعها مستوية تمامًا، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>La page %1 semble coupée</source>
        <translation>الصفحة %1 تبدو مقطوعة</translation>
    </message>
    <message>
        <source>Posez-la tout entière sur la vitre, puis recommencez.</source>
        <translation>ضعها كاملة على الزجاج، ثم أعد المحاولة.</translation>
    </message>
</context>
<context>
    <name>ScannedPages</name>
    <message>
        <source>vide</source>
        <translation>فارغة</translation>
    </message>
    <message>
        <source>floue</source>
        <translation>غير واضحة</translation>
    </message>
    <message>
        <source>coupée</source>
        <translation>مقطوعة</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>صفحة %1</translation>
    </message>
    <message>
        <source>lue</source>
        <translation>قُرئت</translation>
    </message>
    <message>
        <source>en cours</source>
        <translation>جارية</translation>
    </message>
    <message>
        <source>à poser</source>
        <translation>للوضع</translation>
    </message>
</context>
<context>
    <name>SenseCard</name>
    <message>
        <source>Raté</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Réussi</source>
        <translation>نجح</translation>
    </message>
    <message>
        <source>Jamais essayé ici</source>
        <translation>لم يُجرَّب هنا أبدًا</translation>
    </message>
</context>
<context>
    <name>SensesPage</name>
    <message>
        <source>Haut-parleur</source>
        <translation>مكبر الصوت</translation>
    </message>
    <message>
        <source>Casque</source>
        <translation>سماعة رأس</translation>
    </message>
    <message>
        <source>Aucune</source>
        <translation>لا توجد</translation>
    </message>
    <message>
        <source>Ouvert</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Fermé</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Cette caméra ne le dit pas</source>
        <translation>هذه الكاميرا لا تخبر بذلك</translation>
    </message>
    <message>
        <source>Le son est joué.</source>
        <translation>يجري تشغيل الصوت.</translation>
    </message>
    <message>
        <source>Le micro a entendu le son.</source>
        <translation>سمع الميكروفون الصوت.</translation>
    </message>
    <message>
        <source>Le serveur de son ne répond pas.</source>
        <translation>خادم الصوت لا يجيب.</translation>
    </message>
    <message>
        <source>Ni haut-parleur ni casque.</source>
        <translation>لا مكبر صوت ولا سماعة.</translation>
    </message>
    <message>
        <source>Aucun micro.</source>
        <translation>لا يوجد ميكروفون.</translation>
    </message>
    <message>
        <source>Le micro n’a pas entendu le son.</source>
        <translation>لم يسمع الميكروفون الصوت.</translation>
    </message>
    <message>
        <source>Relancez la machine. Sinon, appelez le réparateur.</source>
        <translation>أعد تشغيل الجهاز. وإلا فاتصل بفني الإصلاح.</translation>
    </message>
    <message>
        <source>Branchez un haut-parleur ou un casque.</source>
        <translation>صِل مكبر صوت أو سماعة رأس.</translation>
    </message>
    <message>
        <source>Branchez le micro.</source>
        <translation>صِل الميكروفون.</translation>
    </message>
    <message>
        <source>Montez le volume, approchez le micro, recommencez.</source>
        <translation>ارفع الصوت وقرّب الميكروفون وأعد المحاولة.</translation>
    </message>
    <message>
        <source>La caméra regarde.</source>
        <translation>الكاميرا تنظر.</translation>
    </message>
    <message>
        <source>La caméra donne une image.</source>
        <translation>الكاميرا تعطي صورة.</translation>
    </message>
    <message>
        <source>Aucune caméra.</source>
        <translation>لا توجد كاميرا.</translation>
    </message>
    <message>
        <source>Un autre programme tient la caméra.</source>
        <translation>برنامج آخر يستعمل الكاميرا.</translation>
    </message>
    <message>
        <source>Le cache est fermé.</source>
        <translation>الغطاء مغلق.</translation>
    </message>
    <message>
        <source>La caméra ne donne pas d’image.</source>
        <translation>الكاميرا لا تعطي صورة.</translation>
    </message>
    <message>
        <source>Branchez la caméra.</source>
        <translation>أوصل الكاميرا.</translation>
    </message>
    <message>
        <source>Attendez la fin de l’autre travail.</source>
        <translation>انتظر انتهاء العمل الآخر.</translation>
    </message>
    <message>
        <source>Ouvrez le cache devant la caméra.</source>
        <translation>افتح الغطاء أمام الكاميرا.</translation>
    </message>
    <message>
        <source>Débranchez-la, attendez, rebranchez-la.</source>
        <translation>افصلها وانتظر ثم صِلها من جديد.</translation>
    </message>
    <message>
        <source>À regarder</source>
        <translation>للنظر</translation>
    </message>
    <message>
        <source>Son et caméra</source>
        <translation>الصوت والكاميرا</translation>
    </message>
    <message>
        <source>Son</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Sortie</source>
        <translation>المخرج</translation>
    </message>
    <message>
        <source>Appareil</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Micro</source>
        <translation>المايك</translation>
    </message>
    <message>
        <source>Aucun</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Essayez avec le haut-parleur, puis branchez le casque et recommencez.</source>
        <translation>اختبر مكبر الصوت، ثم صِل السماعة وأعد الاختبار.</translation>
    </message>
    <message>
        <source>Essai en cours</source>
        <translation>التجربة جارية</translation>
    </message>
    <message>
        <source>Jouer un son et écouter</source>
        <translation>تشغيل صوت والاستماع</translation>
    </message>
    <message>
        <source>Cet essai n’est pas fini.</source>
        <translation>هذه التجربة لم تنته.</translation>
    </message>
    <message>
        <source>Caméra</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>الغطاء</translation>
    </message>
    <message>
        <source>Ce que voit la caméra</source>
        <translation>ما تراه الكاميرا</translation>
    </message>
    <message>
        <source>L’image s’affiche ici. Rien n’est gardé.</source>
        <translation>تظهر الصورة هنا. لا يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Arrêter la caméra</source>
        <translation>إيقاف الكاميرا</translation>
    </message>
    <message>
        <source>Voir l’image</source>
        <translation>رؤية الصورة</translation>
    </message>
</context>
<context>
    <name>ServiceScreen</name>
    <message>
        <source>Le courrier vient de&#xa0;: %1</source>
        <translation>الرسالة من: %1</translation>
    </message>
    <message>
        <source>Que demande le courrier&#xa0;?</source>
        <translation>ماذا تطلب الرسالة؟</translation>
    </message>
    <message>
        <source>Par téléphone&#xa0;: %1</source>
        <translation>بالهاتف: %1</translation>
    </message>
    <message>
        <source>Toutes les démarches</source>
        <translation>كل المعاملات</translation>
    </message>
    <message>
        <source>Je ne trouve pas</source>
        <translation>لا أجد ما أريد</translation>
    </message>
</context>
<context>
    <name>SettingCard</name>
    <message>
        <source>Refusé&#xa0;: donnez un nombre de %1 à %2.</source>
        <translation>مرفوض: اكتب رقمًا من %1 إلى %2.</translation>
    </message>
    <message>
        <source>Refusé&#xa0;: cette valeur ne convient pas.</source>
        <translation>مرفوض: هذه القيمة غير مناسبة.</translation>
    </message>
    <message>
        <source>Un fichier est faux&#xa0;: les derniers bons réglages servent.</source>
        <translation>ملف خاطئ: تُستعمل آخر إعدادات صحيحة.</translation>
    </message>
    <message>
        <source>Origine&#xa0;: %1</source>
        <translation>الأصل: %1</translation>
    </message>
    <message>
        <source>Oublier ce changement</source>
        <translation>نسيان هذا التغيير</translation>
    </message>
    <message>
        <source>Ce réglage s’enregistre.</source>
        <translation>يجري حفظ هذا الإعداد.</translation>
    </message>
</context>
<context>
    <name>SettingEditor</name>
    <message>
        <source>Le français reste toujours.</source>
        <translation>تبقى الفرنسية دائمًا.</translation>
    </message>
    <message>
        <source>Moins</source>
        <translation>أقل</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>أكثر</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Ce réglage s’enregistre.</source>
        <translation>يجري حفظ هذا الإعداد.</translation>
    </message>
</context>
<context>
    <name>SettingHints</name>
    <message>
        <source>En secondes.</source>
        <translation>بالثواني.</translation>
    </message>
    <message>
        <source>Un vrai, un simulé, ou aucun.</source>
        <translation>حقيقي أو محاكى أو لا شيء.</translation>
    </message>
    <message>
        <source>Trop long pour cet écran&#xa0;: dans le fichier de l’installateur.</source>
        <translation>طويل جدًا على هذه الشاشة: في ملف المُركِّب.</translation>
    </message>
    <message>
        <source>Pixels par millimètre. 3,66 pour 24 pouces.</source>
        <translation>بكسل لكل مليمتر. 3.66 لشاشة 24 بوصة.</translation>
    </message>
    <message>
        <source>Automatique suit la forme de l’écran.</source>
        <translation>التلقائي يتبع شكل الشاشة.</translation>
    </message>
    <message>
        <source>Le français reste toujours.</source>
        <translation>تبقى الفرنسية دائمًا.</translation>
    </message>
    <message>
        <source>En pour cent, au début de chaque visite.</source>
        <translation>بالمئة، في بداية كل زيارة.</translation>
    </message>
    <message>
        <source>La voix qui lit les écrans.</source>
        <translation>الصوت الذي يقرأ الشاشات.</translation>
    </message>
    <message>
        <source>Nom donné par le serveur de son. Vide&#xa0;: il choisit.</source>
        <translation>الاسم الذي يعطيه خادم الصوت. فارغ: هو يختار.</translation>
    </message>
    <message>
        <source>Oui, si seul un casque est branché.</source>
        <translation>نعم، إن كانت سماعة فقط موصولة.</translation>
    </message>
    <message>
        <source>Secondes sans toucher l’écran.</source>
        <translation>ثوانٍ دون لمس الشاشة.</translation>
    </message>
    <message>
        <source>Secondes avant de tout effacer.</source>
        <translation>ثوانٍ قبل محو كل شيء.</translation>
    </message>
    <message>
        <source>Secondes avant de revenir au repos.</source>
        <translation>ثوانٍ قبل العودة إلى الراحة.</translation>
    </message>
    <message>
        <source>Secondes pour prendre papiers et ticket.</source>
        <translation>ثوانٍ لأخذ الأوراق والإيصال.</translation>
    </message>
    <message>
        <source>Secondes d’attente d’une page.</source>
        <translation>ثواني انتظار صفحة.</translation>
    </message>
    <message>
        <source>Secondes où la personne cherche son code.</source>
        <translation>ثوانٍ يبحث فيها الشخص عن رمزه.</translation>
    </message>
    <message>
        <source>Secondes sans toucher, dans ces espaces.</source>
        <translation>ثوانٍ دون لمس، في هذه الأقسام.</translation>
    </message>
    <message>
        <source>Nom SANE, ou auto pour le premier trouvé.</source>
        <translation>اسم SANE، أو auto لأول ما يُعثر عليه.</translation>
    </message>
    <message>
        <source>Nom de la file, ou auto.</source>
        <translation>اسم الطابور، أو auto.</translation>
    </message>
    <message>
        <source>Vide&#xa0;: celui de cette machine.</source>
        <translation>فارغ: خادم هذا الجهاز.</translation>
    </message>
    <message>
        <source>Un agent peut en permettre plus.</source>
        <translation>يمكن لموظف السماح بأكثر.</translation>
    </message>
    <message>
        <source>Comment elle est branchée.</source>
        <translation>كيف هي موصولة.</translation>
    </message>
    <message>
        <source>Nom ou numéro de l’imprimante.</source>
        <translation>اسم الطابعة أو رقمها.</translation>
    </message>
    <message>
        <source>9100 le plus souvent.</source>
        <translation>9100 في الأغلب.</translation>
    </message>
    <message>
        <source>La commande lsusb le donne.</source>
        <translation>يعطيه الأمر lsusb.</translation>
    </message>
    <message>
        <source>Par exemple /dev/ttyS0.</source>
        <translation>مثلًا ‎/dev/ttyS0.</translation>
    </message>
    <message>
        <source>Écrite sur la notice de l’imprimante.</source>
        <translation>مكتوبة في دليل الطابعة.</translation>
    </message>
    <message>
        <source>En millimètres.</source>
        <translation>بالمليمتر.</translation>
    </message>
    <message>
        <source>Mégaoctets en mémoire, pour une visite.</source>
        <translation>ميغابايت في الذاكرة لكل زيارة.</translation>
    </message>
    <message>
        <source>Chemin complet, depuis la racine.</source>
        <translation>المسار الكامل من الجذر.</translation>
    </message>
    <message>
        <source>Un chiffre plus petit est caché.</source>
        <translation>الرقم الأصغر يُخفى.</translation>
    </message>
    <message>
        <source>Pour le collecteur d’un parc de cabines.</source>
        <translation>لمُجمِّع عدة مقصورات.</translation>
    </message>
    <message>
        <source>Adresse PostgreSQL. Vide&#xa0;: aucune.</source>
        <translation>عنوان PostgreSQL. فارغ: لا شيء.</translation>
    </message>
    <message>
        <source>Lettres, chiffres et tirets&#xa0;; un nom par cabine.</source>
        <translation>حروف وأرقام وشرطات؛ اسم لكل مقصورة.</translation>
    </message>
    <message>
        <source>Servis par la cabine elle-même.</source>
        <translation>تقدمها المقصورة نفسها.</translation>
    </message>
    <message>
        <source>Montré aux visiteurs.</source>
        <translation>يظهر للزوار.</translation>
    </message>
    <message>
        <source>Les conseillers lisent ce nom.</source>
        <translation>يقرأ المستشارون هذا الاسم.</translation>
    </message>
    <message>
        <source>Imprimée sur les pages.</source>
        <translation>تُطبع على الصفحات.</translation>
    </message>
    <message>
        <source>Imprimé sur les pages.</source>
        <translation>يُطبع على الصفحات.</translation>
    </message>
    <message>
        <source>Dossier des services ajoutés par la ville.</source>
        <translation>مجلد الخدمات التي تضيفها المدينة.</translation>
    </message>
    <message>
        <source>Pour prévenir avant qu’il soit vide.</source>
        <translation>للتنبيه قبل أن يفرغ.</translation>
    </message>
    <message>
        <source>Ce que les visiteurs peuvent en faire.</source>
        <translation>ما يمكن للزوار فعله بها.</translation>
    </message>
    <message>
        <source>Chiffres, codes, réglages changés ici.</source>
        <translation>الأرقام والرموز والإعدادات المغيَّرة هنا.</translation>
    </message>
    <message>
        <source>Documents d’une visite, jamais sur un disque.</source>
        <translation>مستندات الزيارة، ليست أبدًا على قرص.</translation>
    </message>
    <message>
        <source>Ce qui est livré avec la cabine.</source>
        <translation>ما يُسلَّم مع المقصورة.</translation>
    </message>
    <message>
        <source>Comme lsusb les écrit&#xa0;: 046d:c31c, 0bda:8153.</source>
        <translation>كما يكتبها lsusb: 046d:c31c, 0bda:8153.</translation>
    </message>
</context>
<context>
    <name>SettingLine</name>
    <message>
        <source>Changé</source>
        <translation>مُغيَّر</translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>Écran et voix</source>
        <translation>الشاشة والصوت</translation>
    </message>
    <message>
        <source>Durée des écrans</source>
        <translation>مدة الشاشات</translation>
    </message>
    <message>
        <source>Scanner et imprimante</source>
        <translation>الماسح والطابعة</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>الإيصالات</translation>
    </message>
    <message>
        <source>Aide humaine</source>
        <translation>المساعدة البشرية</translation>
    </message>
    <message>
        <source>Chiffres</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Lieu et prises</source>
        <translation>المكان والمنافذ</translation>
    </message>
    <message>
        <source>Finesse de l’écran</source>
        <translation>دقة الشاشة</translation>
    </message>
    <message>
        <source>Sens de l’écran</source>
        <translation>اتجاه الشاشة</translation>
    </message>
    <message>
        <source>Langues offertes</source>
        <translation>اللغات المتاحة</translation>
    </message>
    <message>
        <source>Volume au départ</source>
        <translation>مستوى الصوت في البداية</translation>
    </message>
    <message>
        <source>Voix</source>
        <translation>الصوت المقروء</translation>
    </message>
    <message>
        <source>Sortie de la voix</source>
        <translation>مخرج الصوت</translation>
    </message>
    <message>
        <source>Casque seulement</source>
        <translation>سماعة رأس فقط</translation>
    </message>
    <message>
        <source>Avant la question de présence</source>
        <translation>قبل سؤال الحضور</translation>
    </message>
    <message>
        <source>Durée de cette question</source>
        <translation>مدة هذا السؤال</translation>
    </message>
    <message>
        <source>Écran des langues</source>
        <translation>شاشة اللغات</translation>
    </message>
    <message>
        <source>Écran de fin</source>
        <translation>شاشة النهاية</translation>
    </message>
    <message>
        <source>Avant de dire un site lent</source>
        <translation>قبل القول إن الموقع بطيء</translation>
    </message>
    <message>
        <source>Attente d’un code</source>
        <translation>انتظار رمز</translation>
    </message>
    <message>
        <source>Fin de votre session</source>
        <translation>نهاية جلستك</translation>
    </message>
    <message>
        <source>Sonnerie d’un conseiller</source>
        <translation>رنين المستشار</translation>
    </message>
    <message>
        <source>Attente d’un appel coupé</source>
        <translation>انتظار مكالمة انقطعت</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>الماسح الضوئي</translation>
    </message>
    <message>
        <source>Nom du scanner</source>
        <translation>اسم الماسح</translation>
    </message>
    <message>
        <source>Imprimante A4</source>
        <translation>طابعة A4</translation>
    </message>
    <message>
        <source>File d’impression</source>
        <translation>طابور الطباعة</translation>
    </message>
    <message>
        <source>Serveur d’impression</source>
        <translation>خادم الطباعة</translation>
    </message>
    <message>
        <source>Feuilles par visite</source>
        <translation>أوراق لكل زيارة</translation>
    </message>
    <message>
        <source>Imprimante de tickets</source>
        <translation>طابعة الإيصالات</translation>
    </message>
    <message>
        <source>Adresse sur le réseau</source>
        <translation>العنوان على الشبكة</translation>
    </message>
    <message>
        <source>Port sur le réseau</source>
        <translation>منفذ الشبكة</translation>
    </message>
    <message>
        <source>Numéro du fabricant</source>
        <translation>رقم الصانع</translation>
    </message>
    <message>
        <source>Numéro du modèle</source>
        <translation>رقم الطراز</translation>
    </message>
    <message>
        <source>Port série</source>
        <translation>منفذ تسلسلي</translation>
    </message>
    <message>
        <source>Vitesse du port série</source>
        <translation>سرعة المنفذ التسلسلي</translation>
    </message>
    <message>
        <source>Largeur du ticket</source>
        <translation>عرض الإيصال</translation>
    </message>
    <message>
        <source>Place pour les documents</source>
        <translation>مساحة المستندات</translation>
    </message>
    <message>
        <source>Fichier des chiffres</source>
        <translation>ملف الأرقام</translation>
    </message>
    <message>
        <source>Plus petit chiffre montré</source>
        <translation>أصغر رقم يُعرض</translation>
    </message>
    <message>
        <source>Dossier des mesures</source>
        <translation>مجلد القياسات</translation>
    </message>
    <message>
        <source>Base de la ville</source>
        <translation>قاعدة بيانات المدينة</translation>
    </message>
    <message>
        <source>Nom dans la base</source>
        <translation>الاسم في القاعدة</translation>
    </message>
    <message>
        <source>Sites d’entraînement</source>
        <translation>مواقع التدريب</translation>
    </message>
    <message>
        <source>Téléphone d’aide</source>
        <translation>هاتف المساعدة</translation>
    </message>
    <message>
        <source>Horaires du téléphone</source>
        <translation>أوقات الهاتف</translation>
    </message>
    <message>
        <source>Nom dit à qui est appelé</source>
        <translation>الاسم المذكور لمن يُتصل به</translation>
    </message>
    <message>
        <source>Équipe d’ici</source>
        <translation>فريق المكان</translation>
    </message>
    <message>
        <source>Conseillers par vidéo</source>
        <translation>مستشارون عبر الفيديو</translation>
    </message>
    <message>
        <source>Ville</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Lieu</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Catalogue de la ville</source>
        <translation>فهرس المدينة</translation>
    </message>
    <message>
        <source>Feuilles d’un bac plein</source>
        <translation>أوراق الدرج الممتلئ</translation>
    </message>
    <message>
        <source>Claviers et cartes admis</source>
        <translation>لوحات المفاتيح والبطاقات المسموح بها</translation>
    </message>
    <message>
        <source>Clés USB des visiteurs</source>
        <translation>مفاتيح USB للزوار</translation>
    </message>
    <message>
        <source>Dossier de la cabine</source>
        <translation>مجلد المقصورة</translation>
    </message>
    <message>
        <source>Dossier en mémoire</source>
        <translation>مجلد في الذاكرة</translation>
    </message>
    <message>
        <source>Dossier du programme</source>
        <translation>مجلد البرنامج</translation>
    </message>
    <message>
        <source>Valeur d’origine</source>
        <translation>القيمة الأصلية</translation>
    </message>
    <message>
        <source>Fichier de l’installateur</source>
        <translation>ملف المُركِّب</translation>
    </message>
    <message>
        <source>Changé ici</source>
        <translation>مُغيَّر هنا</translation>
    </message>
    <message>
        <source>Choisi au lancement</source>
        <translation>اختير عند التشغيل</translation>
    </message>
    <message>
        <source>Dernière valeur bonne</source>
        <translation>آخر قيمة صحيحة</translation>
    </message>
    <message>
        <source>Oui</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Non</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Vrai appareil</source>
        <translation>جهاز حقيقي</translation>
    </message>
    <message>
        <source>Appareil simulé</source>
        <translation>جهاز محاكى</translation>
    </message>
    <message>
        <source>Aucun</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Automatique</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Couché</source>
        <translation>أفقي</translation>
    </message>
    <message>
        <source>Debout</source>
        <translation>عمودي</translation>
    </message>
    <message>
        <source>Réseau</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>USB</source>
        <translation>USB</translation>
    </message>
    <message>
        <source>Lire et écrire</source>
        <translation>قراءة وكتابة</translation>
    </message>
    <message>
        <source>Lire seulement</source>
        <translation>قراءة فقط</translation>
    </message>
    <message>
        <source>Français</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>Anglais</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>Arabe</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Espagnol</source>
        <translation>الإسبانية</translation>
    </message>
    <message>
        <source>Portugais</source>
        <translation>البرتغالية</translation>
    </message>
    <message>
        <source>Turc</source>
        <translation>التركية</translation>
    </message>
    <message>
        <source>Ukrainien</source>
        <translation>الأوكرانية</translation>
    </message>
    <message>
        <source>%1 choix</source>
        <translation>%1 خيارات</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>%1 sur %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Précédents</source>
        <translation>السابقة</translation>
    </message>
    <message>
        <source>Suivants</source>
        <translation>التالية</translation>
    </message>
    <message>
        <source>Ces réglages valent au prochain démarrage.</source>
        <translation>تسري هذه الإعدادات عند التشغيل القادم.</translation>
    </message>
    <message>
        <source>Changés ici&#xa0;: %1</source>
        <translation>مُغيَّرة هنا: %1</translation>
    </message>
    <message>
        <source>Annuler le dernier</source>
        <translation>إلغاء الأخير</translation>
    </message>
    <message>
        <source>Rien n’a été changé.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Comme en entrant</source>
        <translation>كما عند الدخول</translation>
    </message>
    <message>
        <source>Ce réglage s’enregistre.</source>
        <translation>يجري حفظ هذا الإعداد.</translation>
    </message>
    <message>
        <source>Tout oublier</source>
        <translation>نسيان الكل</translation>
    </message>
    <message>
        <source>Relancer la cabine</source>
        <translation>إعادة تشغيل المقصورة</translation>
    </message>
</context>
<context>
    <name>SiteLine</name>
    <message>
        <source>Vos e-mails</source>
        <translation>بريدك</translation>
    </message>
    <message>
        <source>Votre boîte e-mail</source>
        <translation>صندوق بريدك</translation>
    </message>
    <message>
        <source>Site officiel vérifié</source>
        <translation>موقع رسمي تم التحقق منه</translation>
    </message>
    <message>
        <source>Site d’entraînement de la cabine</source>
        <translation>موقع التدريب في المقصورة</translation>
    </message>
    <message>
        <source>Entraînement</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>Changer de boîte</source>
        <translation>تغيير الصندوق</translation>
    </message>
</context>
<context>
    <name>Space</name>
    <message>
        <source>Espace de l’agent</source>
        <translation>مساحة الموظف</translation>
    </message>
    <message>
        <source>Entretien de la cabine</source>
        <translation>صيانة المقصورة</translation>
    </message>
</context>
<context>
    <name>SpaceFrame</name>
    <message>
        <source>Couleurs</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Réduire</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Agrandir</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Fermer ma session</source>
        <translation>إغلاق جلستي</translation>
    </message>
</context>
<context>
    <name>StepPath</name>
    <message>
        <source>Choisir</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Préparer</source>
        <translation>تحضير</translation>
    </message>
    <message>
        <source>Faire</source>
        <translation>إنجاز</translation>
    </message>
    <message>
        <source>Terminer</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Étape %1 sur 4</source>
        <translation>الخطوة %1 من 4</translation>
    </message>
</context>
<context>
    <name>StickCopySheet</name>
    <message>
        <source>Copier sur votre clé&#xa0;?</source>
        <translation>هل ننسخ إلى مفتاحك؟</translation>
    </message>
    <message>
        <source>Nous copions votre papier</source>
        <translation>ننسخ ورقتك</translation>
    </message>
    <message>
        <source>C’est copié</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>La copie reste sur votre clé après la visite. Ici, tout est effacé.</source>
        <translation>تبقى النسخة على مفتاحك بعد الزيارة. هنا يُمحى كل شيء.</translation>
    </message>
    <message>
        <source>Ne retirez pas la clé.</source>
        <translation>لا تنزع المفتاح.</translation>
    </message>
    <message>
        <source>Vous pouvez retirer votre clé.</source>
        <translation>يمكنك نزع مفتاحك.</translation>
    </message>
    <message>
        <source>Copier</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Ne pas copier</source>
        <translation>عدم النسخ</translation>
    </message>
    <message>
        <source>D’accord</source>
        <translation>حسنًا</translation>
    </message>
</context>
<context>
    <name>StickSheet</name>
    <message>
        <source>Nous regardons votre clé</source>
        <translation>نفحص مفتاحك</translation>
    </message>
    <message>
        <source>Rien à prendre sur cette clé</source>
        <translation>لا شيء يؤخذ من هذا المفتاح</translation>
    </message>
    <message>
        <source>Nous prenons vos papiers</source>
        <translation>نأخذ أوراقك</translation>
    </message>
    <message>
        <source>Votre clé</source>
        <translation>مفتاحك</translation>
    </message>
    <message>
        <source>Ne retirez pas la clé.</source>
        <translation>لا تنزع المفتاح.</translation>
    </message>
    <message>
        <source>Elle ne contient ni papier PDF ni image.</source>
        <translation>لا توجد فيه ورقة PDF ولا صورة.</translation>
    </message>
    <message>
        <source>Quels papiers prendre&#xa0;?</source>
        <translation>أي أوراق نأخذ؟</translation>
    </message>
    <message>
        <source>Touchez un papier, ou plusieurs. Rien ne change sur votre clé.</source>
        <translation>المس ورقة أو عدة أوراق. لا يتغير شيء على مفتاحك.</translation>
    </message>
    <message>
        <source>Votre clé est très pleine&#xa0;: voici le plus récent.</source>
        <translation>مفتاحك ممتلئ جدًا: هذه أحدث الملفات.</translation>
    </message>
    <message numerus="yes">
        <source>Prendre %n papiers</source>
        <translation>
            <numerusform>أخذ %n ورقة</numerusform>
            <numerusform>أخذ ورقة واحدة</numerusform>
            <numerusform>أخذ ورقتين</numerusform>
            <numerusform>أخذ %n أوراق</numerusform>
            <numerusform>أخذ %n ورقة</numerusform>
            <numerusform>أخذ %n ورقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Prendre</source>
        <translation>أخذ</translation>
    </message>
    <message>
        <source>Touchez d’abord un papier.</source>
        <translation>المس ورقة أولًا.</translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>StickTile</name>
    <message>
        <source>Papier de la clé %1</source>
        <translation>ورقة المفتاح %1</translation>
    </message>
    <message>
        <source>Déjà pris</source>
        <translation>مأخوذة</translation>
    </message>
    <message>
        <source>Papier PDF</source>
        <translation>ورقة PDF</translation>
    </message>
    <message>
        <source>Photo ou image</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Trop lourd pour la cabine</source>
        <translation>أثقل من أن تأخذها المقصورة</translation>
    </message>
    <message>
        <source>Ce n’est pas un papier</source>
        <translation>هذه ليست ورقة</translation>
    </message>
    <message>
        <source>Abîmé, il ne s’ouvre pas</source>
        <translation>تالفة، لا تُفتح</translation>
    </message>
    <message>
        <source>Fermé par un mot de passe</source>
        <translation>مقفلة بكلمة المرور</translation>
    </message>
    <message>
        <source>Trop de pages</source>
        <translation>صفحات كثيرة جدًا</translation>
    </message>
    <message>
        <source>choisi</source>
        <translation>تم اختياره</translation>
    </message>
    <message>
        <source>Encore un moment.</source>
        <translation>لحظة من فضلك.</translation>
    </message>
    <message>
        <source>Dix papiers à la fois.</source>
        <translation>عشر أوراق في كل مرة.</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Confort</source>
        <translation>الراحة</translation>
    </message>
    <message>
        <source>Vous êtes toujours là&#xa0;?</source>
        <translation>هل ما زلت هنا؟</translation>
    </message>
    <message numerus="yes">
        <source>Sans réponse, nous effaçons tout dans %n secondes.</source>
        <translation>
            <numerusform>دون إجابة، نمحو كل شيء الآن.</numerusform>
            <numerusform>دون إجابة، نمحو كل شيء بعد ثانية واحدة.</numerusform>
            <numerusform>دون إجابة، نمحو كل شيء بعد ثانيتين.</numerusform>
            <numerusform>دون إجابة، نمحو كل شيء بعد %n ثوانٍ.</numerusform>
            <numerusform>دون إجابة، نمحو كل شيء بعد %n ثانية.</numerusform>
            <numerusform>دون إجابة، نمحو كل شيء بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Oui, je suis là</source>
        <translation>نعم، أنا هنا</translation>
    </message>
    <message>
        <source>J’ai terminé</source>
        <translation>انتهيت</translation>
    </message>
    <message>
        <source>Parler à quelqu’un</source>
        <translation>التحدث إلى شخص</translation>
    </message>
</context>
<context>
    <name>StopCard</name>
    <message>
        <source>Le contrôle de fin de visite a trouvé un reste.</source>
        <translation>وجد فحص نهاية الزيارة شيئًا متبقيًا.</translation>
    </message>
    <message>
        <source>L’application s’est arrêtée plusieurs fois.</source>
        <translation>توقف التطبيق عدة مرات.</translation>
    </message>
    <message>
        <source>Un fichier de réglages est à corriger.</source>
        <translation>ملف إعدادات يحتاج إلى تصحيح.</translation>
    </message>
    <message>
        <source>Pour l’équipe</source>
        <translation>لفريق العمل</translation>
    </message>
</context>
<context>
    <name>Stopped</name>
    <message>
        <source>La cabine</source>
        <translation>المقصورة</translation>
    </message>
</context>
<context>
    <name>StoppedSpace</name>
    <message>
        <source>Entretien de la cabine</source>
        <translation>صيانة المقصورة</translation>
    </message>
    <message>
        <source>Espace de l’agent</source>
        <translation>مساحة الموظف</translation>
    </message>
</context>
<context>
    <name>SystemActs</name>
    <message>
        <source>Ni hôtes, ni secrets, ni rien des visiteurs.</source>
        <translation>لا مضيفين ولا أسرار ولا شيء عن الزوار.</translation>
    </message>
    <message>
        <source>L’archive s’écrit. Quelques secondes.</source>
        <translation>تجري كتابة الأرشيف. بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>Aucune clé USB. Branchez-en une, puis recommencez.</source>
        <translation>لا يوجد مفتاح USB. صِل واحدًا ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Elle ne s’écrit pas. Regardez la place et les droits.</source>
        <translation>تعذرت كتابته. تحقق من المساحة والصلاحيات.</translation>
    </message>
    <message>
        <source>Impression en cours</source>
        <translation>جارٍ الطباعة</translation>
    </message>
    <message>
        <source>État imprimé</source>
        <translation>طُبعت الحالة</translation>
    </message>
    <message>
        <source>Pas imprimé&#xa0;: regardez l’imprimante</source>
        <translation>لم تُطبع: انظر إلى الطابعة</translation>
    </message>
    <message>
        <source>Imprimer l’état de la cabine</source>
        <translation>طباعة حالة المقصورة</translation>
    </message>
    <message>
        <source>La page s’imprime.</source>
        <translation>تجري طباعة الصفحة.</translation>
    </message>
    <message>
        <source>Archive de dépannage sur une clé</source>
        <translation>أرشيف الدعم على مفتاح USB</translation>
    </message>
    <message>
        <source>L’archive s’écrit.</source>
        <translation>تجري كتابة الأرشيف.</translation>
    </message>
    <message>
        <source>Archive dans la cabine</source>
        <translation>أرشيف داخل المقصورة</translation>
    </message>
    <message>
        <source>Écrite&#xa0;: %1</source>
        <translation>كُتب: %1</translation>
    </message>
</context>
<context>
    <name>SystemPage</name>
    <message>
        <source>%1 Mo</source>
        <translation>%1 م.ب</translation>
    </message>
    <message>
        <source>%1 ko</source>
        <translation>%1 ك.ب</translation>
    </message>
    <message>
        <source>Nous regardons.</source>
        <translation>نحن ننظر.</translation>
    </message>
    <message>
        <source>Pas encore commencé</source>
        <translation>لم يبدأ بعد</translation>
    </message>
    <message>
        <source>Sain, %1</source>
        <translation>سليم، %1</translation>
    </message>
    <message>
        <source>À voir, %1</source>
        <translation>للمراجعة، %1</translation>
    </message>
    <message>
        <source>Cabine</source>
        <translation>المقصورة</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>الفهرس</translation>
    </message>
    <message>
        <source>Catalogue de la ville</source>
        <translation>فهرس المدينة</translation>
    </message>
    <message>
        <source>Système</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Noyau</source>
        <translation>النواة</translation>
    </message>
    <message>
        <source>La machine et le logiciel</source>
        <translation>الجهاز والبرنامج</translation>
    </message>
    <message>
        <source>Fichier des chiffres</source>
        <translation>ملف الأرقام</translation>
    </message>
    <message>
        <source>Aucun incident noté.</source>
        <translation>لم يسجَّل أي حادث.</translation>
    </message>
    <message>
        <source>Derniers incidents, sans rien des visiteurs&#xa0;:</source>
        <translation>آخر الحوادث، دون أي شيء عن الزوار:</translation>
    </message>
</context>
<context>
    <name>TechnicianHome</name>
    <message>
        <source>Que voulez-vous faire&#xa0;?</source>
        <translation>ماذا تريد أن تفعل؟</translation>
    </message>
    <message>
        <source>Essayer les appareils</source>
        <translation>اختبار الأجهزة</translation>
    </message>
    <message>
        <source>Scanner, imprimante, ticket, prises USB.</source>
        <translation>الماسح والطابعة والإيصال ومنافذ USB.</translation>
    </message>
    <message>
        <source>Essayer le son et la caméra</source>
        <translation>اختبار الصوت والكاميرا</translation>
    </message>
    <message>
        <source>Haut-parleur, casque, micro, image.</source>
        <translation>مكبر صوت، سماعة، ميكروفون، صورة.</translation>
    </message>
    <message>
        <source>Essayer l’écran tactile</source>
        <translation>اختبار شاشة اللمس</translation>
    </message>
    <message>
        <source>Cinq cibles à toucher du doigt.</source>
        <translation>خمسة أهداف تُلمس بالإصبع.</translation>
    </message>
    <message>
        <source>Tout contrôler</source>
        <translation>فحص الكل</translation>
    </message>
    <message>
        <source>Appareils, réseau, heure, place, chiffres.</source>
        <translation>الأجهزة والشبكة والوقت والمساحة والأرقام.</translation>
    </message>
    <message>
        <source>Changer les réglages</source>
        <translation>تغيير الإعدادات</translation>
    </message>
    <message>
        <source>Chacun vérifié, et repris si besoin.</source>
        <translation>كل إعداد مُتحقَّق منه ويمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>Versions, archive, redémarrage</source>
        <translation>الإصدارات والأرشيف وإعادة التشغيل</translation>
    </message>
    <message>
        <source>La machine et le logiciel.</source>
        <translation>الجهاز والبرنامج.</translation>
    </message>
</context>
<context>
    <name>ThingTile</name>
    <message>
        <source>Où&#xa0;?</source>
        <translation>أين؟</translation>
    </message>
    <message>
        <source>Où le trouver&#xa0;?</source>
        <translation>أين أجده؟</translation>
    </message>
</context>
<context>
    <name>ThingsCard</name>
    <message>
        <source>À avoir avec vous</source>
        <translation>ما يجب إحضاره</translation>
    </message>
    <message>
        <source>%1 sur %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Il me manque un papier</source>
        <translation>تنقصني ورقة</translation>
    </message>
</context>
<context>
    <name>TicketCard</name>
    <message>
        <source>Votre ticket</source>
        <translation>إيصالك</translation>
    </message>
    <message>
        <source>Prenez votre ticket sous l’écran.</source>
        <translation>خذ إيصالك من تحت الشاشة.</translation>
    </message>
    <message>
        <source>Ce que vous avez fait, et la suite.</source>
        <translation>ما قمت به، والخطوة التالية.</translation>
    </message>
    <message>
        <source>Votre ticket sort de l’imprimante.</source>
        <translation>إيصالك يخرج من الطابعة.</translation>
    </message>
    <message>
        <source>Impression…</source>
        <translation>تجري الطباعة…</translation>
    </message>
    <message>
        <source>Ticket imprimé</source>
        <translation>تمت طباعة الإيصال</translation>
    </message>
    <message>
        <source>Prendre le ticket</source>
        <translation>أخذ الإيصال</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Bienvenue</source>
        <translation>أهلًا وسهلًا</translation>
    </message>
    <message>
        <source>Nous effaçons tout. Encore un moment.</source>
        <translation>نمحو كل شيء. لحظة من فضلك.</translation>
    </message>
    <message>
        <source>Aider</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Langue&#xa0;: %1</source>
        <translation>اللغة: %1</translation>
    </message>
    <message>
        <source>Confort</source>
        <translation>الراحة</translation>
    </message>
</context>
<context>
    <name>TroubleTile</name>
    <message>
        <source>une seule fois</source>
        <translation>مرة واحدة</translation>
    </message>
</context>
<context>
    <name>TroubleWords</name>
    <message>
        <source>Essayer encore</source>
        <translation>المحاولة مرة أخرى</translation>
    </message>
    <message>
        <source>Revenir au début du site</source>
        <translation>العودة إلى بداية الموقع</translation>
    </message>
    <message>
        <source>Parler à quelqu’un</source>
        <translation>التحدث إلى شخص</translation>
    </message>
    <message>
        <source>Voir ce que dit le site</source>
        <translation>انظر ما يقوله الموقع</translation>
    </message>
    <message>
        <source>Il n’y a pas d’internet en ce moment.</source>
        <translation>لا يوجد إنترنت حاليًا.</translation>
    </message>
    <message>
        <source>Ce n’est pas vous. Vos documents sont gardés. Essayez dans un moment.</source>
        <translation>الخطأ ليس منك. مستنداتك محفوظة. حاول بعد قليل.</translation>
    </message>
    <message>
        <source>Nous ne trouvons pas ce site.</source>
        <translation>لا نجد هذا الموقع.</translation>
    </message>
    <message>
        <source>Son adresse ne répond pas en ce moment. Vos documents sont gardés.</source>
        <translation>عنوانه لا يجيب الآن. مستنداتك محفوظة.</translation>
    </message>
    <message>
        <source>Le réseau de la cabine demande une connexion.</source>
        <translation>شبكة المقصورة تطلب تسجيل دخول.</translation>
    </message>
    <message>
        <source>Ce n’est pas vous. Prévenez l’accueil, puis essayez encore.</source>
        <translation>الخطأ ليس منك. أخبر الاستقبال ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Le site ne répond pas.</source>
        <translation>الموقع لا يستجيب.</translation>
    </message>
    <message>
        <source>Vos documents sont gardés. Essayez encore, ou revenez plus tard.</source>
        <translation>مستنداتك محفوظة. حاول مرة أخرى، أو عد لاحقًا.</translation>
    </message>
    <message>
        <source>Le site est fermé, ou il a trop de monde.</source>
        <translation>الموقع مغلق، أو عليه ازدحام.</translation>
    </message>
    <message>
        <source>Vos documents sont gardés. Essayez dans un moment.</source>
        <translation>مستنداتك محفوظة. حاول بعد قليل.</translation>
    </message>
    <message>
        <source>Cette page n’existe pas ou n’existe plus.</source>
        <translation>هذه الصفحة غير موجودة أو لم تعد موجودة.</translation>
    </message>
    <message>
        <source>Le site l’a peut-être déplacée. Revenez au début du site.</source>
        <translation>ربما نقلها الموقع. عد إلى بداية الموقع.</translation>
    </message>
    <message>
        <source>Le site ne donne pas cette page.</source>
        <translation>الموقع لا يعطي هذه الصفحة.</translation>
    </message>
    <message>
        <source>Revenez au début du site, puis connectez-vous.</source>
        <translation>عد إلى بداية الموقع، ثم سجّل الدخول.</translation>
    </message>
    <message>
        <source>Le site vous a déconnecté.</source>
        <translation>أخرجك الموقع من حسابك.</translation>
    </message>
    <message>
        <source>Il a attendu trop longtemps. Vos documents sont gardés.</source>
        <translation>انتظر الموقع طويلًا. مستنداتك محفوظة.</translation>
    </message>
    <message>
        <source>Le site tourne en rond.</source>
        <translation>الموقع يدور في حلقة.</translation>
    </message>
    <message>
        <source>Il nous envoie d’une page à l’autre. Revenez au début du site.</source>
        <translation>ينقلنا من صفحة إلى أخرى. عد إلى بداية الموقع.</translation>
    </message>
    <message>
        <source>Le site est trop lent.</source>
        <translation>الموقع بطيء جدًا.</translation>
    </message>
    <message>
        <source>Vos documents sont gardés. Essayez encore dans un moment.</source>
        <translation>مستنداتك محفوظة. حاول مرة أخرى بعد قليل.</translation>
    </message>
    <message>
        <source>Cette page n’est pas sûre.</source>
        <translation>هذه الصفحة غير آمنة.</translation>
    </message>
    <message>
        <source>Nous ne l’ouvrons pas, pour vous protéger.</source>
        <translation>لا نفتحها، لحمايتك.</translation>
    </message>
    <message>
        <source>La page s’est arrêtée.</source>
        <translation>توقفت الصفحة.</translation>
    </message>
    <message>
        <source>Vos documents sont gardés. Ouvrez la page encore une fois.</source>
        <translation>مستنداتك محفوظة. افتح الصفحة مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>ViewSheet</name>
    <message>
        <source>Document en grand</source>
        <translation>المستند بحجم كبير</translation>
    </message>
    <message>
        <source>Page %1 sur %2</source>
        <translation>صفحة %1 من %2</translation>
    </message>
    <message>
        <source>Réduire</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>La page ne peut pas être plus petite.</source>
        <translation>لا يمكن تصغير الصفحة أكثر.</translation>
    </message>
    <message>
        <source>Agrandir</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>La page ne peut pas être plus grande.</source>
        <translation>لا يمكن تكبير الصفحة أكثر.</translation>
    </message>
    <message>
        <source>Page suivante</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Plus bas</source>
        <translation>إلى الأسفل</translation>
    </message>
    <message>
        <source>C’est la dernière page.</source>
        <translation>هذه هي الصفحة الأخيرة.</translation>
    </message>
    <message>
        <source>Page précédente</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Plus haut</source>
        <translation>إلى الأعلى</translation>
    </message>
    <message>
        <source>C’est la première page.</source>
        <translation>هذه هي الصفحة الأولى.</translation>
    </message>
    <message>
        <source>J’ai vu</source>
        <translation>رأيته</translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>Une autre langue</source>
        <translation>لغة أخرى</translation>
    </message>
    <message>
        <source>Une personne vous aide</source>
        <translation>شخص يساعدك</translation>
    </message>
</context>
<context>
    <name>WhenWords</name>
    <message>
        <source>lundi</source>
        <translation>الاثنين</translation>
    </message>
    <message>
        <source>mardi</source>
        <translation>الثلاثاء</translation>
    </message>
    <message>
        <source>mercredi</source>
        <translation>الأربعاء</translation>
    </message>
    <message>
        <source>jeudi</source>
        <translation>الخميس</translation>
    </message>
    <message>
        <source>vendredi</source>
        <translation>الجمعة</translation>
    </message>
    <message>
        <source>samedi</source>
        <translation>السبت</translation>
    </message>
    <message>
        <source>dimanche</source>
        <translation>الأحد</translation>
    </message>
    <message>
        <source>Ouvert jusqu’à %1</source>
        <translation>مفتوح حتى %1</translation>
    </message>
    <message>
        <source>Fermé. Ouvre à %1</source>
        <translation>مغلق. يفتح الساعة %1</translation>
    </message>
    <message>
        <source>Fermé. Ouvre demain à %1</source>
        <translation>مغلق. يفتح غدًا الساعة %1</translation>
    </message>
    <message>
        <source>Fermé. Ouvre le %1</source>
        <translation>مغلق. يفتح في %1</translation>
    </message>
    <message>
        <source>Fermé. Ouvre %1 à %2</source>
        <translation>مغلق. يفتح %1 الساعة %2</translation>
    </message>
</context>
<context>
    <name>ZoomButtons</name>
    <message>
        <source>Réduire</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>La page ne peut pas être plus petite.</source>
        <translation>لا يمكن تصغير الصفحة أكثر.</translation>
    </message>
    <message>
        <source>Agrandir</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>La page ne peut pas être plus grande.</source>
        <translation>لا يمكن تكبير الصفحة أكثر.</translation>
    </message>
</context>
</TS>

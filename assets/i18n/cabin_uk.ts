<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="fr_FR">
<context>
    <name>AddTile</name>
    <message>
        <source>Ajouter un document</source>
        <translation>Додати документ</translation>
    </message>
    <message>
        <source>Avec le scanner</source>
        <translation>Через сканер</translation>
    </message>
</context>
<context>
    <name>AddressBefore</name>
    <message>
        <source>Une boîte e-mail est gratuite.</source>
        <translation>Електронна скринька безплатна.</translation>
    </message>
    <message>
        <source>Le site peut demander un téléphone portable.</source>
        <translation>Сайт може попросити мобільний телефон.</translation>
    </message>
    <message>
        <source>Ouvrez votre boîte chaque mois. Une boîte oubliée peut fermer.</source>
        <translation>Відкривайте скриньку щомісяця. Забуту скриньку можуть закрити.</translation>
    </message>
    <message>
        <source>Le mot de passe est à vous. Ne le donnez à personne.</source>
        <translation>Пароль — лише ваш. Не давайте його нікому.</translation>
    </message>
</context>
<context>
    <name>AddressCard</name>
    <message>
        <source>Sans mot de passe noté, la boîte ne s’ouvre plus.</source>
        <translation>Якщо пароль не записано, скриньку вже не відкрити.</translation>
    </message>
    <message>
        <source>Sur la fiche</source>
        <translation>На пам’ятці</translation>
    </message>
    <message>
        <source>Des lignes à remplir</source>
        <translation>Рядки для заповнення</translation>
    </message>
    <message>
        <source>Le mot de passe aussi</source>
        <translation>Пароль теж</translation>
    </message>
    <message>
        <source>Attention&#xa0;: qui lit ce papier peut ouvrir votre boîte.</source>
        <translation>Увага: хто прочитає цей папір, зможе відкрити вашу скриньку.</translation>
    </message>
    <message>
        <source>Vous écrivez le mot de passe à la main, chez vous ou ici.</source>
        <translation>Пароль ви пишете від руки, удома або тут.</translation>
    </message>
    <message>
        <source>Impression…</source>
        <translation>Друкуємо…</translation>
    </message>
    <message>
        <source>Imprimer ma fiche</source>
        <translation>Надрукувати пам’ятку</translation>
    </message>
</context>
<context>
    <name>AddressNames</name>
    <message>
        <source>Votre prénom</source>
        <translation>Ваше ім’я</translation>
    </message>
    <message>
        <source>Votre nom</source>
        <translation>Ваше прізвище</translation>
    </message>
    <message>
        <source>Écrivez votre prénom et votre nom. Nous proposons des adresses.</source>
        <translation>Напишіть ім’я та прізвище латинськими літерами. Ми запропонуємо адреси.</translation>
    </message>
    <message>
        <source>Touchez celle que vous préférez&#xa0;:</source>
        <translation>Торкніться тієї, що вам подобається:</translation>
    </message>
</context>
<context>
    <name>AddressPassphrase</name>
    <message>
        <source>Très difficile à deviner</source>
        <translation>Дуже важко вгадати</translation>
    </message>
    <message>
        <source>Quatre mots simples, un tiret entre eux, et un nombre. Avec une majuscule au début.</source>
        <translation>Чотири прості слова, між ними дефіс, і число. На початку — велика літера.</translation>
    </message>
    <message>
        <source>Ne gardez pas un mot de passe que vous utilisez déjà ailleurs.</source>
        <translation>Не беріть пароль, який ви вже маєте деінде.</translation>
    </message>
    <message>
        <source>En proposer un autre</source>
        <translation>Запропонувати інший</translation>
    </message>
</context>
<context>
    <name>AddressSheet</name>
    <message>
        <source>Avant de commencer</source>
        <translation>Перш ніж почати</translation>
    </message>
    <message>
        <source>Votre adresse</source>
        <translation>Ваша адреса</translation>
    </message>
    <message>
        <source>Votre mot de passe</source>
        <translation>Ваш пароль</translation>
    </message>
    <message>
        <source>Votre fiche</source>
        <translation>Ваша пам’ятка</translation>
    </message>
    <message>
        <source>Avant</source>
        <extracomment>To the step before; not &quot;earlier&quot;.</extracomment>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Recopier dans la page</source>
        <translation>Перенести на сторінку</translation>
    </message>
    <message>
        <source>Suite</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Choisissez d’abord une adresse.</source>
        <translation>Спочатку виберіть адресу.</translation>
    </message>
</context>
<context>
    <name>AgentHome</name>
    <message>
        <source>Que voulez-vous faire&#xa0;?</source>
        <translation>Що ви хочете зробити?</translation>
    </message>
    <message>
        <source>Aider la personne</source>
        <translation>Допомогти людині</translation>
    </message>
    <message>
        <source>Vous revenez à son écran. Le temps ne presse plus.</source>
        <translation>Ви повертаєтеся до її екрана. Можна не поспішати.</translation>
    </message>
    <message>
        <source>Personne n’est en visite maintenant.</source>
        <translation>Зараз відвідувачів немає.</translation>
    </message>
    <message>
        <source>Ouvrir la journée</source>
        <translation>Почати день</translation>
    </message>
    <message>
        <source>Tout est prêt&#xa0;? Un coup d’œil, et quoi faire.</source>
        <translation>Усе готово? Один погляд і що робити.</translation>
    </message>
    <message>
        <source>Voir les chiffres</source>
        <translation>Показати цифри</translation>
    </message>
    <message>
        <source>Des nombres, jamais de personnes.</source>
        <translation>Лише числа, без імен.</translation>
    </message>
    <message>
        <source>Voir les demandes d’aide</source>
        <translation>Показати запити про допомогу</translation>
    </message>
    <message>
        <source>Aujourd’hui, sans aucun nom.</source>
        <translation>Сьогоднішні, без імен.</translation>
    </message>
    <message>
        <source>Quelqu’un attend ici. Dites que vous arrivez.</source>
        <translation>Тут хтось чекає. Скажіть, що ви йдете.</translation>
    </message>
    <message>
        <source>Permettre plus de pages</source>
        <translation>Дозволити більше сторінок</translation>
    </message>
    <message>
        <source>Cette visite imprime ce qu’il lui faut.</source>
        <translation>Під час цього візиту друкують стільки, скільки треба.</translation>
    </message>
    <message>
        <source>Pour cette visite seulement.</source>
        <translation>Лише для цього візиту.</translation>
    </message>
    <message>
        <source>Afficher un mot</source>
        <translation>Показати оголошення</translation>
    </message>
    <message>
        <source>Par exemple&#xa0;: fermé le mercredi.</source>
        <translation>Наприклад: зачинено в середу.</translation>
    </message>
    <message>
        <source>Voir les appareils</source>
        <translation>Показати пристрої</translation>
    </message>
    <message>
        <source>Papier, scanner, ticket&#xa0;: tout est prêt&#xa0;?</source>
        <translation>Папір, сканер, талон: чи все готово?</translation>
    </message>
    <message>
        <source>Voir les sites refusés</source>
        <translation>Переглянути відхилені сайти</translation>
    </message>
    <message>
        <source>À montrer à qui tient le catalogue.</source>
        <translation>Щоб показати тому, хто веде каталог.</translation>
    </message>
</context>
<context>
    <name>AidSheet</name>
    <message>
        <source>Écouter l’explication</source>
        <translation>Слухати пояснення</translation>
    </message>
    <message>
        <source>Remettre la taille</source>
        <translation>Звичайний розмір</translation>
    </message>
    <message>
        <source>Agrandir l’écran</source>
        <translation>Збільшити екран</translation>
    </message>
    <message>
        <source>Plus de pages&#xa0;: permis</source>
        <translation>Більше сторінок: дозволено</translation>
    </message>
    <message>
        <source>Permettre plus de pages</source>
        <translation>Дозволити більше сторінок</translation>
    </message>
    <message>
        <source>Terminer l’aide</source>
        <translation>Завершити допомогу</translation>
    </message>
    <message>
        <source>Les mots de passe restent cachés. L’aide se ferme après 5 minutes sans toucher.</source>
        <translation>Паролі лишаються прихованими. Допомога закриється через 5 хвилин без дотику.</translation>
    </message>
    <message>
        <source>Revenir à l’écran</source>
        <translation>Назад до екрана</translation>
    </message>
</context>
<context>
    <name>AidWords</name>
    <message>
        <source>À quoi sert cet écran&#xa0;?</source>
        <translation>Для чого цей екран?</translation>
    </message>
    <message>
        <source>Ici, vous choisissez votre langue.</source>
        <translation>Тут ви вибираєте мову.</translation>
    </message>
    <message>
        <source>Vous pouvez aussi grossir les mots.</source>
        <translation>Ви також можете збільшити літери.</translation>
    </message>
    <message>
        <source>Chaque case ouvre un service&#xa0;: la CAF, les impôts, la santé.</source>
        <translation>Кожна плитка відкриває службу: CAF, податки, здоров’я.</translation>
    </message>
    <message>
        <source>Touchez le service de votre démarche.</source>
        <translation>Торкніться потрібної служби.</translation>
    </message>
    <message>
        <source>Avec une lettre, touchez «&#xa0;J’ai reçu un courrier&#xa0;».</source>
        <translation>Маєте лист — торкніться «Мені надійшов лист».</translation>
    </message>
    <message>
        <source>Ces services envoient des lettres.</source>
        <translation>Ці служби надсилають листи.</translation>
    </message>
    <message>
        <source>Touchez le nom écrit en haut de la vôtre.</source>
        <translation>Торкніться назви, що вгорі вашого листа.</translation>
    </message>
    <message>
        <source>Voici ce que l’on peut faire avec ce service.</source>
        <translation>Ось що можна зробити з цією службою.</translation>
    </message>
    <message>
        <source>Touchez ce qui ressemble le plus à votre besoin.</source>
        <translation>Торкніться того, що найближче до вашої потреби.</translation>
    </message>
    <message>
        <source>Cette page dit ce qu’il faut avoir avec soi.</source>
        <translation>Ця сторінка каже, що мати із собою.</translation>
    </message>
    <message>
        <source>Touchez chaque chose que vous avez.</source>
        <translation>Торкніться кожної речі, яку маєте.</translation>
    </message>
    <message>
        <source>Ensuite, le grand bouton ouvre le vrai site.</source>
        <translation>Потім велика кнопка відкриє справжній сайт.</translation>
    </message>
    <message>
        <source>C’est le vrai site du service. Vous y écrivez vous-même.</source>
        <translation>Це справжній сайт служби. Ви самі на ньому пишете.</translation>
    </message>
    <message>
        <source>La carte à côté dit quoi faire, une chose après l’autre.</source>
        <translation>Картка поруч каже, що робити, крок за кроком.</translation>
    </message>
    <message>
        <source>Quand c’est fait, touchez «&#xa0;Suite&#xa0;» sur la carte.</source>
        <translation>Коли зроблено, торкніться «Далі» на картці.</translation>
    </message>
    <message>
        <source>Le site attend un papier de vous.</source>
        <translation>Сайт чекає від вас папір.</translation>
    </message>
    <message>
        <source>Prenez un document d’ici, ou scannez votre papier.</source>
        <translation>Візьміть документ звідси або відскануйте папір.</translation>
    </message>
    <message>
        <source>La page du site ne s’ouvre pas. Vous n’avez rien fait de mal.</source>
        <translation>Сторінка сайту не відкривається. Це не ваша провина.</translation>
    </message>
    <message>
        <source>Essayez encore, ou revenez au début du site.</source>
        <translation>Спробуйте ще раз або поверніться на початок сайту.</translation>
    </message>
    <message>
        <source>Ici, vous ouvrez vos e-mails sans fermer votre démarche.</source>
        <translation>Тут ви відкриваєте пошту, не закриваючи процедури.</translation>
    </message>
    <message>
        <source>Regardez la fin de votre adresse, après le signe @.</source>
        <translation>Подивіться на кінець адреси, після знака @.</translation>
    </message>
    <message>
        <source>Touchez le même nom.</source>
        <translation>Торкніться такої самої назви.</translation>
    </message>
    <message>
        <source>Ici, vous choisissez où ouvrir votre boîte e-mail.</source>
        <translation>Тут ви вибираєте, де відкрити поштову скриньку.</translation>
    </message>
    <message>
        <source>Lisez ce que chacune peut demander.</source>
        <translation>Прочитайте, що може попросити кожна.</translation>
    </message>
    <message>
        <source>Touchez celle que vous voulez.</source>
        <translation>Торкніться тієї, яку бажаєте.</translation>
    </message>
    <message>
        <source>Ce sont vos e-mails. Votre démarche reste ouverte à côté.</source>
        <translation>Це ваша пошта. Процедура лишається відкритою поруч.</translation>
    </message>
    <message>
        <source>Cherchez le message, puis touchez «&#xa0;Ma démarche&#xa0;» en haut.</source>
        <translation>Знайдіть лист, потім торкніться «Процедура» вгорі.</translation>
    </message>
    <message>
        <source>Voici vos papiers de cette visite.</source>
        <translation>Ось ваші папери за цей візит.</translation>
    </message>
    <message>
        <source>Vous pouvez les voir, les tourner, les imprimer.</source>
        <translation>Їх можна переглянути, повернути, надрукувати.</translation>
    </message>
    <message>
        <source>Ils seront effacés quand vous partez.</source>
        <translation>Їх буде стерто, коли ви підете.</translation>
    </message>
    <message>
        <source>Touchez le bon document, puis «&#xa0;Donner au site&#xa0;».</source>
        <translation>Торкніться потрібного документа, потім «Передати сайту».</translation>
    </message>
    <message>
        <source>Vous parlez avec une personne par vidéo.</source>
        <translation>Ви розмовляєте з людиною по відео.</translation>
    </message>
    <message>
        <source>Votre démarche reste ouverte. Rien n’est enregistré.</source>
        <translation>Процедура лишається відкритою. Нічого не записується.</translation>
    </message>
    <message>
        <source>Pour finir, touchez «&#xa0;Raccrocher&#xa0;».</source>
        <translation>Щоб закінчити, торкніться «Кінець».</translation>
    </message>
    <message>
        <source>Une machine s’est arrêtée. Vous n’avez rien fait de mal.</source>
        <translation>Машина зупинилася. Це не ваша провина.</translation>
    </message>
    <message>
        <source>Rien n’est perdu. Suivez les étapes écrites ici.</source>
        <translation>Нічого не втрачено. Виконайте кроки, написані тут.</translation>
    </message>
    <message>
        <source>Le scanner prend une photo de votre papier.</source>
        <translation>Сканер робить знімок вашого паперу.</translation>
    </message>
    <message>
        <source>Posez le papier, puis touchez le bouton.</source>
        <translation>Покладіть папір, потім торкніться кнопки.</translation>
    </message>
    <message>
        <source>Regardez si la page est nette, puis «&#xa0;J’ai fini&#xa0;».</source>
        <translation>Подивіться, чи сторінка чітка, потім «Готово».</translation>
    </message>
    <message>
        <source>Vous choisissez combien de fois et en quelles couleurs.</source>
        <translation>Ви вибираєте, скільки разів і в яких кольорах.</translation>
    </message>
    <message>
        <source>Le bouton en bas imprime.</source>
        <translation>Кнопка внизу друкує.</translation>
    </message>
    <message>
        <source>Ici, vous changez la taille des mots, les couleurs, la voix.</source>
        <translation>Тут ви змінюєте розмір літер, кольори, голос.</translation>
    </message>
    <message>
        <source>Chaque choix se voit tout de suite.</source>
        <translation>Кожну зміну видно одразу.</translation>
    </message>
    <message>
        <source>Tout revient comme avant après votre visite.</source>
        <translation>Після візиту все стане, як було.</translation>
    </message>
    <message>
        <source>Touchez votre langue. L’écran change tout de suite.</source>
        <translation>Торкніться своєї мови. Екран одразу зміниться.</translation>
    </message>
    <message>
        <source>Voici comment parler à une personne.</source>
        <translation>Ось як поговорити з людиною.</translation>
    </message>
    <message>
        <source>Votre démarche reste ouverte pendant ce temps.</source>
        <translation>Процедура тим часом лишається відкритою.</translation>
    </message>
    <message>
        <source>La cabine demande si vous avez fini.</source>
        <translation>Кабіна питає, чи ви закінчили.</translation>
    </message>
    <message>
        <source>Si oui, tout est effacé. Sinon, vous continuez.</source>
        <translation>Якщо так, усе стирається. Якщо ні, ви продовжуєте.</translation>
    </message>
    <message>
        <source>Il vous manque un papier&#xa0;? Ce n’est pas grave.</source>
        <translation>Бракує папера? Нічого страшного.</translation>
    </message>
    <message>
        <source>Imprimez la liste, et revenez un autre jour.</source>
        <translation>Надрукуйте список і приходьте іншого дня.</translation>
    </message>
    <message>
        <source>Cette image montre où trouver le numéro.</source>
        <translation>Цей малюнок показує, де номер.</translation>
    </message>
    <message>
        <source>Vous pouvez l’écrire ici pour vérifier.</source>
        <translation>Його можна написати тут, щоб перевірити.</translation>
    </message>
    <message>
        <source>Vous préparez votre première adresse e-mail.</source>
        <translation>Ви готуєте свою першу електронну адресу.</translation>
    </message>
    <message>
        <source>D’abord un nom, puis un mot de passe.</source>
        <translation>Спершу ім’я, потім пароль.</translation>
    </message>
    <message>
        <source>Notez-les bien. La cabine ne garde rien.</source>
        <translation>Запишіть їх. Кабіна нічого не зберігає.</translation>
    </message>
    <message>
        <source>Vous pouvez écrire une note pour vous. Elle sort sur le papier seulement.</source>
        <translation>Ви можете написати нотатку для себе. Вона буде лише на папері.</translation>
    </message>
    <message>
        <source>Touchez ce que vous notez, puis écrivez.</source>
        <translation>Торкніться того, що нотуєте, і пишіть.</translation>
    </message>
    <message>
        <source>La cabine ne garde pas votre note.</source>
        <translation>Кабіна не зберігає вашої нотатки.</translation>
    </message>
    <message>
        <source>Voici votre document en grand.</source>
        <translation>Ось ваш документ великим.</translation>
    </message>
    <message>
        <source>Lisez-le avant de le donner ou de l’imprimer.</source>
        <translation>Прочитайте його, перш ніж передати чи надрукувати.</translation>
    </message>
    <message>
        <source>Votre clé USB est branchée. Rien n’est copié sans vous.</source>
        <translation>Вашу флешку вставлено. Без вас нічого не копіюється.</translation>
    </message>
    <message>
        <source>Touchez un papier, ou plusieurs. Rien ne change sur votre clé.</source>
        <translation>Торкніться одного чи кількох паперів. На флешці нічого не зміниться.</translation>
    </message>
</context>
<context>
    <name>BesidePage</name>
    <message>
        <source>Nous demandons les chiffres de la ville.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cette cabine ressemble aux autres de la ville.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il n’y a pas encore assez de cabines à comparer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La ville ne répond pas. Les chiffres d’ici sont gardés.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce qui distingue cette cabine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Essayer encore</source>
        <translation>Спробувати ще</translation>
    </message>
    <message>
        <source>ici&#xa0;: %1 sur 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ailleurs&#xa0;: %1 sur 100</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Une personne</source>
        <translation>Людина</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документи</translation>
    </message>
    <message>
        <source>Mes documents</source>
        <translation>Мої документи</translation>
    </message>
    <message numerus="yes">
        <source>Mes documents&#xa0;: %n</source>
        <translation>
            <numerusform>Мої документи: %n</numerusform>
            <numerusform>Мої документи: %n</numerusform>
            <numerusform>Мої документи: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Il n’y a pas de document ici.</source>
        <translation>Тут немає документів.</translation>
    </message>
    <message>
        <source>Parler à quelqu’un</source>
        <translation>Покликати людину</translation>
    </message>
    <message>
        <source>Quitter</source>
        <translation>Вийти</translation>
    </message>
    <message>
        <source>Nous effaçons tout. Encore un moment.</source>
        <translation>Ми все стираємо. Ще хвилинку.</translation>
    </message>
</context>
<context>
    <name>CabinKeyboard</name>
    <message>
        <source>Fermer le clavier</source>
        <translation>Сховати клавіатуру</translation>
    </message>
</context>
<context>
    <name>CabinProgress</name>
    <message>
        <source>En attente</source>
        <translation>Очікування</translation>
    </message>
    <message>
        <source>%1 pour cent</source>
        <translation>відсотків: %1</translation>
    </message>
</context>
<context>
    <name>CallCheck</name>
    <message>
        <source>Il n’y a pas de micro</source>
        <translation>Немає мікрофона</translation>
    </message>
    <message>
        <source>Vérifions l’image et le son</source>
        <translation>Перевірмо відео і звук</translation>
    </message>
    <message>
        <source>L’appel par vidéo n’est pas possible. Demandez à l’accueil, ou téléphonez.</source>
        <translation>Відеодзвінок неможливий. Спитайте на рецепції або зателефонуйте.</translation>
    </message>
    <message>
        <source>Il n’y a pas d’image. Vous pouvez parler sans image.</source>
        <translation>Зображення немає. Можна говорити без нього.</translation>
    </message>
    <message>
        <source>Dites quelque chose&#xa0;: la barre doit bouger.</source>
        <translation>Скажіть щось: смужка має рухатися.</translation>
    </message>
    <message>
        <source>Écouter un son</source>
        <translation>Послухати звук</translation>
    </message>
    <message>
        <source>Vous n’entendez rien&#xa0;? Mettez le casque.</source>
        <translation>Не чути? Надягніть навушники.</translation>
    </message>
    <message>
        <source>Appeler maintenant</source>
        <translation>Подзвонити зараз</translation>
    </message>
    <message>
        <source>Il n’y a pas de micro.</source>
        <translation>Немає мікрофона.</translation>
    </message>
    <message>
        <source>La caméra s’allume. Un instant.</source>
        <translation>Камера вмикається. Зачекайте.</translation>
    </message>
    <message>
        <source>Ne pas appeler</source>
        <translation>Не дзвонити</translation>
    </message>
</context>
<context>
    <name>CallControls</name>
    <message>
        <source>Micro coupé</source>
        <translation>Мікрофон вимкнено</translation>
    </message>
    <message>
        <source>Micro ouvert</source>
        <translation>Мікрофон увімкнено</translation>
    </message>
    <message>
        <source>Toucher pour ouvrir</source>
        <translation>Торкніться: увімкнути</translation>
    </message>
    <message>
        <source>Toucher pour couper</source>
        <translation>Торкніться: вимкнути</translation>
    </message>
    <message>
        <source>Coupé</source>
        <translation>Вимкнено</translation>
    </message>
    <message>
        <source>Micro</source>
        <translation>Голос</translation>
    </message>
    <message>
        <source>Caméra coupée</source>
        <translation>Камеру вимкнено</translation>
    </message>
    <message>
        <source>Caméra ouverte</source>
        <translation>Камеру увімкнено</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Відео</translation>
    </message>
    <message>
        <source>Bas</source>
        <translation>Тихо</translation>
    </message>
    <message>
        <source>Moins fort</source>
        <translation>Тихіше</translation>
    </message>
    <message>
        <source>Le son est au plus bas.</source>
        <translation>Це найтихіший звук.</translation>
    </message>
    <message>
        <source>Fort</source>
        <translation>Гучно</translation>
    </message>
    <message>
        <source>Plus fort</source>
        <translation>Гучніше</translation>
    </message>
    <message>
        <source>Le son est au plus haut.</source>
        <translation>Це найгучніший звук.</translation>
    </message>
    <message>
        <source>En grand</source>
        <translation>Велике</translation>
    </message>
    <message>
        <source>À côté de ma page</source>
        <translation>Поруч зі сторінкою</translation>
    </message>
    <message>
        <source>Continuer ma visite</source>
        <translation>Продовжити візит</translation>
    </message>
    <message>
        <source>Raccrocher</source>
        <translation>Кінець</translation>
    </message>
</context>
<context>
    <name>CallOver</name>
    <message>
        <source>L’appel est coupé</source>
        <translation>Дзвінок перервано</translation>
    </message>
    <message>
        <source>L’appel ne passe pas</source>
        <translation>Дзвінок не вдається</translation>
    </message>
    <message>
        <source>Personne ne répond</source>
        <translation>Ніхто не відповідає</translation>
    </message>
    <message>
        <source>Votre démarche est gardée. Ce n’est pas vous.</source>
        <translation>Вашу процедуру збережено. Це не ваша провина.</translation>
    </message>
    <message>
        <source>Quelqu’un arrive. Attendez ici.</source>
        <translation>Хтось іде. Чекайте тут.</translation>
    </message>
    <message>
        <source>Rappeler</source>
        <translation>Набрати ще</translation>
    </message>
    <message>
        <source>Appeler&#xa0;: %1</source>
        <translation>Подзвонити: %1</translation>
    </message>
    <message>
        <source>Imprimer un papier pour être rappelé</source>
        <translation>Надрукувати прохання передзвонити</translation>
    </message>
    <message>
        <source>Continuer sans appeler</source>
        <translation>Продовжити без дзвінка</translation>
    </message>
</context>
<context>
    <name>CallPanel</name>
    <message>
        <source>On ne vous voit pas et on ne vous entend pas.</source>
        <translation>Вас не видно і не чути.</translation>
    </message>
    <message>
        <source>On vous voit, on ne vous entend pas.</source>
        <translation>Вас видно, але не чути.</translation>
    </message>
    <message>
        <source>On vous entend, on ne vous voit pas.</source>
        <translation>Вас чути, але не видно.</translation>
    </message>
    <message>
        <source>On vous voit et on vous entend.</source>
        <translation>Вас видно і чути.</translation>
    </message>
    <message>
        <source>La cabine n’enregistre rien.</source>
        <translation>Кабіна нічого не записує.</translation>
    </message>
</context>
<context>
    <name>CallVideo</name>
    <message numerus="yes">
        <source>depuis %n secondes</source>
        <translation>
            <numerusform>уже %n секунду</numerusform>
            <numerusform>уже %n секунди</numerusform>
            <numerusform>уже %n секунд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>depuis %n minutes</source>
        <translation>
            <numerusform>уже %n хвилину</numerusform>
            <numerusform>уже %n хвилини</numerusform>
            <numerusform>уже %n хвилин</numerusform>
        </translation>
    </message>
    <message>
        <source>La caméra s’est arrêtée. On vous entend toujours.</source>
        <translation>Камера зупинилася. Вас досі чути.</translation>
    </message>
    <message>
        <source>Il n’y a pas de caméra. On vous entend.</source>
        <translation>Камери немає. Вас чути.</translation>
    </message>
    <message>
        <source>Le micro s’est arrêté. Raccrochez, puis téléphonez.</source>
        <translation>Мікрофон зупинився. Завершіть дзвінок і зателефонуйте.</translation>
    </message>
    <message>
        <source>Il n’y a pas de micro. Raccrochez, puis téléphonez.</source>
        <translation>Мікрофона немає. Завершіть дзвінок і зателефонуйте.</translation>
    </message>
    <message>
        <source>La connexion est coupée. Nous vous reconnectons.</source>
        <translation>Зв’язок перервано. Ми його відновлюємо.</translation>
    </message>
    <message>
        <source>Nous appelons. Restez ici.</source>
        <translation>Ми дзвонимо. Залишайтеся тут.</translation>
    </message>
    <message>
        <source>L’image est arrêtée. Le son continue.</source>
        <translation>Зображення зупинилося. Звук працює.</translation>
    </message>
    <message>
        <source>Vous pouvez continuer votre démarche.</source>
        <translation>Ви можете продовжувати процедуру.</translation>
    </message>
    <message>
        <source>Quelqu’un arrive</source>
        <translation>Хтось іде</translation>
    </message>
</context>
<context>
    <name>CallsPage</name>
    <message>
        <source>Demandes d’aide du jour</source>
        <translation>Запити про допомогу за день</translation>
    </message>
    <message>
        <source>Personne n’a demandé d’aide aujourd’hui.</source>
        <translation>Сьогодні ніхто не просив допомоги.</translation>
    </message>
    <message>
        <source>Demandes&#xa0;: %1, avec une réponse&#xa0;: %2</source>
        <translation>Запити: %1, з відповіддю: %2</translation>
    </message>
    <message>
        <source>C’est dit&#xa0;: la personne sait que vous arrivez.</source>
        <translation>Готово: людина знає, що ви йдете.</translation>
    </message>
    <message>
        <source>Quelqu’un attend dans cette cabine.</source>
        <translation>У цій кабіні хтось чекає.</translation>
    </message>
    <message>
        <source>J’arrive</source>
        <translation>Іду</translation>
    </message>
    <message>
        <source>L’équipe d’ici</source>
        <translation>Місцева команда</translation>
    </message>
    <message>
        <source>Entraînement</source>
        <translation>Тренування</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 хв</translation>
    </message>
    <message>
        <source>Répondu</source>
        <translation>Відповіли</translation>
    </message>
    <message>
        <source>Sans réponse</source>
        <translation>Без відповіді</translation>
    </message>
    <message>
        <source>Rouvrir&#xa0;: %1</source>
        <translation>Відкрити: %1</translation>
    </message>
    <message>
        <source>Fermer pour aujourd’hui&#xa0;: %1</source>
        <translation>Закрити на сьогодні: %1</translation>
    </message>
</context>
<context>
    <name>CheckLine</name>
    <message>
        <source>%1&#xa0;: fait</source>
        <translation>%1: зроблено</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Panne</source>
        <translation>Збій</translation>
    </message>
    <message>
        <source>À voir</source>
        <translation>Увага</translation>
    </message>
    <message>
        <source>Bon</source>
        <translation>Добре</translation>
    </message>
    <message>
        <source>Contrôle de la cabine</source>
        <translation>Перевірка кабіни</translation>
    </message>
    <message>
        <source>%1 bons, %2 à voir, %3 en panne</source>
        <translation>добре: %1, увага: %2, збій: %3</translation>
    </message>
    <message>
        <source>Les sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avec les sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nous regardons</source>
        <translation>Перевіряємо</translation>
    </message>
    <message>
        <source>Regarder encore</source>
        <translation>Ще раз перевірити</translation>
    </message>
    <message>
        <source>Ce contrôle n’est pas fini.</source>
        <translation>Ця перевірка не завершена.</translation>
    </message>
    <message>
        <source>Nous regardons tout&#xa0;: appareils, fichiers, chiffres. Quelques secondes.</source>
        <translation>Перевіряємо все: пристрої, файли, цифри. Кілька секунд.</translation>
    </message>
    <message>
        <source>Précédents</source>
        <translation>Попередні</translation>
    </message>
    <message>
        <source>C’est le début.</source>
        <translation>Це початок.</translation>
    </message>
    <message>
        <source>Suivants</source>
        <translation>Наступні</translation>
    </message>
    <message>
        <source>C’est la fin.</source>
        <translation>Це кінець.</translation>
    </message>
</context>
<context>
    <name>ComfortHearing</name>
    <message>
        <source>La voix lit</source>
        <translation>Голос читає</translation>
    </message>
    <message>
        <source>Si je touche «&#xa0;Écouter&#xa0;»</source>
        <translation>Коли попрошу</translation>
    </message>
    <message>
        <source>Chaque écran</source>
        <translation>Кожен екран</translation>
    </message>
    <message>
        <source>Vitesse de la voix</source>
        <translation>Швидкість</translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Moins vite</source>
        <translation>Повільніше</translation>
    </message>
    <message>
        <source>Plus vite</source>
        <translation>Швидше</translation>
    </message>
    <message>
        <source>Force de la voix</source>
        <translation>Гучність</translation>
    </message>
    <message>
        <source>Moins fort</source>
        <translation>Тихіше</translation>
    </message>
    <message>
        <source>Plus fort</source>
        <translation>Гучніше</translation>
    </message>
    <message>
        <source>Ce qui est à vous</source>
        <translation>Ваші дані</translation>
    </message>
    <message>
        <source>Au casque seulement</source>
        <translation>Лише в навушниках</translation>
    </message>
    <message>
        <source>Lus tout haut aussi</source>
        <translation>Також уголос</translation>
    </message>
</context>
<context>
    <name>ComfortSeeing</name>
    <message>
        <source>Clair</source>
        <translation>Світлі</translation>
    </message>
    <message>
        <source>Sombre</source>
        <translation>Темні</translation>
    </message>
    <message>
        <source>Noir sur blanc</source>
        <translation>Чорне на білому</translation>
    </message>
    <message>
        <source>Doux</source>
        <translation>М’які</translation>
    </message>
    <message>
        <source>Taille du texte</source>
        <translation>Розмір тексту</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Звичайний</translation>
    </message>
    <message>
        <source>Grand</source>
        <translation>Великий</translation>
    </message>
    <message>
        <source>Très grand</source>
        <translation>Більший</translation>
    </message>
    <message>
        <source>Géant</source>
        <translation>Велетень</translation>
    </message>
    <message>
        <source>Couleurs</source>
        <translation>Кольори</translation>
    </message>
    <message>
        <source>Mouvements</source>
        <translation>Рухи</translation>
    </message>
    <message>
        <source>Comme d’habitude</source>
        <translation>Як завжди</translation>
    </message>
    <message>
        <source>Rien ne bouge</source>
        <translation>Без руху</translation>
    </message>
</context>
<context>
    <name>ComfortSheet</name>
    <message>
        <source>Voir</source>
        <extracomment>What the eyes do: text size, colours, movement.</extracomment>
        <translation>Зір</translation>
    </message>
    <message>
        <source>Entendre</source>
        <extracomment>What the ears do: the voice.</extracomment>
        <translation>Слух</translation>
    </message>
    <message>
        <source>Toucher</source>
        <extracomment>What the hand does: its time, left or right, how high it reaches.</extracomment>
        <translation>Дотик</translation>
    </message>
    <message>
        <source>Votre confort</source>
        <translation>Зручність</translation>
    </message>
    <message>
        <source>Tout remettre comme avant</source>
        <translation>Як було раніше</translation>
    </message>
    <message>
        <source>Garder ces réglages</source>
        <translation>Залишити так</translation>
    </message>
    <message>
        <source>Remis à zéro après votre visite.</source>
        <translation>Після візиту все повернеться, як було.</translation>
    </message>
</context>
<context>
    <name>ComfortStrip</name>
    <message>
        <source>Taille du texte</source>
        <translation>Розмір тексту</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Звичайний</translation>
    </message>
    <message>
        <source>Grand</source>
        <translation>Великий</translation>
    </message>
    <message>
        <source>Très grand</source>
        <translation>Більший</translation>
    </message>
    <message>
        <source>Géant</source>
        <translation>Велетень</translation>
    </message>
    <message>
        <source>Contraste</source>
        <translation>Контраст</translation>
    </message>
</context>
<context>
    <name>ComfortTouching</name>
    <message>
        <source>Votre temps</source>
        <translation>Ваш час</translation>
    </message>
    <message>
        <source>Comme d’habitude</source>
        <translation>Як завжди</translation>
    </message>
    <message>
        <source>Deux fois plus de temps</source>
        <translation>Удвічі більше часу</translation>
    </message>
    <message>
        <source>Votre main</source>
        <translation>Ваша рука</translation>
    </message>
    <message>
        <source>La droite</source>
        <translation>Права</translation>
    </message>
    <message>
        <source>La gauche</source>
        <translation>Ліва</translation>
    </message>
    <message>
        <source>Votre place</source>
        <translation>Ваше місце</translation>
    </message>
    <message>
        <source>Tout l’écran</source>
        <translation>Увесь екран</translation>
    </message>
    <message>
        <source>Le bas de l’écran</source>
        <translation>Низ екрана</translation>
    </message>
</context>
<context>
    <name>DeedsCard</name>
    <message numerus="yes">
        <source>%n documents donnés au site</source>
        <translation>
            <numerusform>%n документ передано сайту</numerusform>
            <numerusform>%n документи передано сайту</numerusform>
            <numerusform>%n документів передано сайту</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages scannées</source>
        <translation>
            <numerusform>%n сторінку відскановано</numerusform>
            <numerusform>%n сторінки відскановано</numerusform>
            <numerusform>%n сторінок відскановано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages imprimées</source>
        <translation>
            <numerusform>%n сторінку надруковано</numerusform>
            <numerusform>%n сторінки надруковано</numerusform>
            <numerusform>%n сторінок надруковано</numerusform>
        </translation>
    </message>
    <message>
        <source>Ce que vous avez fait</source>
        <translation>Що ви зробили</translation>
    </message>
    <message>
        <source>Vous avez regardé. Revenez quand vous voulez.</source>
        <translation>Ви все переглянули. Приходьте, коли захочете.</translation>
    </message>
    <message>
        <source>Le reste est écrit sur votre ticket.</source>
        <translation>Решту написано на вашому талоні.</translation>
    </message>
    <message>
        <source>La suite</source>
        <translation>Що далі</translation>
    </message>
</context>
<context>
    <name>DevDock</name>
    <message>
        <source>Répétition</source>
        <translation>Репетиція</translation>
    </message>
    <message>
        <source>Ces appareils sont simulés. Faites-les tomber en panne.</source>
        <translation>Ці пристрої несправжні. Спробуйте їх зламати.</translation>
    </message>
    <message>
        <source>Tout remettre en ordre</source>
        <translation>Повернути все до ладу</translation>
    </message>
    <message>
        <source>Fermer le tableau de répétition</source>
        <translation>Закрити панель репетиції</translation>
    </message>
    <message>
        <source>Ouvrir le tableau de répétition</source>
        <translation>Відкрити панель репетиції</translation>
    </message>
</context>
<context>
    <name>DigitPad</name>
    <message>
        <source>Effacer</source>
        <translation>Стерти</translation>
    </message>
    <message>
        <source>Case suivante</source>
        <translation>Наступне поле</translation>
    </message>
</context>
<context>
    <name>DockWords</name>
    <message>
        <source>Scanner</source>
        <translation>Сканер</translation>
    </message>
    <message>
        <source>Imprimante</source>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Талони</translation>
    </message>
    <message>
        <source>Prises USB</source>
        <translation>Роз’єми USB</translation>
    </message>
    <message>
        <source>Son</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caméra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bac vide</source>
        <translation>Лоток порожній</translation>
    </message>
    <message>
        <source>Feuille coincée</source>
        <translation>Папір застряг</translation>
    </message>
    <message>
        <source>Capot ouvert</source>
        <translation>Кришка відкрита</translation>
    </message>
    <message>
        <source>Encre bientôt finie</source>
        <translation>Мало чорнила</translation>
    </message>
    <message>
        <source>Plus d’encre</source>
        <translation>Чорнила немає</translation>
    </message>
    <message>
        <source>Éteinte</source>
        <translation>Вимкнений</translation>
    </message>
    <message>
        <source>Très lent</source>
        <translation>Повільно</translation>
    </message>
    <message>
        <source>Ne répond plus</source>
        <translation>Не відповідає</translation>
    </message>
    <message>
        <source>Refuse un document</source>
        <translation>Не бере документ</translation>
    </message>
    <message>
        <source>Pas de feuille</source>
        <translation>Немає аркуша</translation>
    </message>
    <message>
        <source>Page coupée</source>
        <translation>Обрізано</translation>
    </message>
    <message>
        <source>Pilote en panne</source>
        <translation>Збій драйвера</translation>
    </message>
    <message>
        <source>Débranché</source>
        <translation>Від’єднано</translation>
    </message>
    <message>
        <source>Rouleau fini</source>
        <translation>Рулон скінчився</translation>
    </message>
    <message>
        <source>Rouleau presque fini</source>
        <translation>Рулон закінчується</translation>
    </message>
    <message>
        <source>En pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Clé USB d’un visiteur</source>
        <translation>Флешка відвідувача</translation>
    </message>
    <message>
        <source>Clé abîmée</source>
        <translation>Пошкоджена флешка</translation>
    </message>
    <message>
        <source>Clé verrouillée</source>
        <translation>Заблокована флешка</translation>
    </message>
    <message>
        <source>Clé pleine</source>
        <translation>Флешка заповнена</translation>
    </message>
    <message>
        <source>Clavier inconnu</source>
        <translation>Невідома клавіатура</translation>
    </message>
    <message>
        <source>Carte réseau inconnue</source>
        <translation>Невідомий мережевий адаптер</translation>
    </message>
    <message>
        <source>Casque branché</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plus de micro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Micro sourd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plus de haut-parleur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serveur de son arrêté</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cache fermé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prise par un autre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pas d’image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bon</source>
        <translation>Добре</translation>
    </message>
    <message>
        <source>À voir</source>
        <translation>Увага</translation>
    </message>
    <message>
        <source>Panne</source>
        <translation>Збій</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Немає</translation>
    </message>
</context>
<context>
    <name>DocumentActs</name>
    <message>
        <source>Touchez d’abord un document.</source>
        <translation>Спочатку торкніться документа.</translation>
    </message>
    <message>
        <source>Encore un moment.</source>
        <translation>Ще хвилинку.</translation>
    </message>
    <message>
        <source>Le site demande un film ou un son.</source>
        <translation>Сайт просить відео або звук.</translation>
    </message>
    <message>
        <source>Nous préparons…</source>
        <translation>Готуємо…</translation>
    </message>
    <message>
        <source>Donner au site</source>
        <translation>Передати сайту</translation>
    </message>
    <message>
        <source>Plus léger</source>
        <translation>Легший файл</translation>
    </message>
    <message>
        <source>En image</source>
        <translation>Картинкою</translation>
    </message>
    <message>
        <source>Le site ne prend pas les images.</source>
        <translation>Сайт не приймає картинок.</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Друкувати</translation>
    </message>
    <message>
        <source>Copier sur ma clé</source>
        <translation>На мою флешку</translation>
    </message>
    <message>
        <source>Voir en grand</source>
        <translation>Збільшити</translation>
    </message>
    <message>
        <source>Tourner la page</source>
        <translation>Повернути</translation>
    </message>
    <message>
        <source>Réunir deux papiers</source>
        <translation>З’єднати два</translation>
    </message>
    <message>
        <source>Il faut deux papiers pour les réunir.</source>
        <translation>Щоб з’єднати, потрібні два документи.</translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation>Прибрати</translation>
    </message>
</context>
<context>
    <name>DocumentTile</name>
    <message>
        <source>choisi</source>
        <translation>вибрано</translation>
    </message>
    <message>
        <source>Choisi</source>
        <translation>Вибрано</translation>
    </message>
    <message>
        <source>Choisir</source>
        <translation>Вибрати</translation>
    </message>
</context>
<context>
    <name>DocumentWords</name>
    <message>
        <source>Papier %1</source>
        <translation>Папір %1</translation>
    </message>
    <message>
        <source>Document du site %1</source>
        <translation>Документ із сайту %1</translation>
    </message>
    <message>
        <source>Papier de la clé %1</source>
        <translation>Папір %1 із флешки</translation>
    </message>
    <message numerus="yes">
        <source>Scanné ici, %n pages</source>
        <translation>
            <numerusform>Скан, %n сторінка</numerusform>
            <numerusform>Скан, %n сторінки</numerusform>
            <numerusform>Скан, %n сторінок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Du site, %n pages</source>
        <translation>
            <numerusform>Із сайту, %n сторінка</numerusform>
            <numerusform>Із сайту, %n сторінки</numerusform>
            <numerusform>Із сайту, %n сторінок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>De votre clé, %n pages</source>
        <translation>
            <numerusform>З вашої флешки, %n сторінка</numerusform>
            <numerusform>З вашої флешки, %n сторінки</numerusform>
            <numerusform>З вашої флешки, %n сторінок</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentsScreen</name>
    <message>
        <source>Documents suivants</source>
        <translation>Наступні документи</translation>
    </message>
    <message>
        <source>Premiers documents</source>
        <translation>Перші документи</translation>
    </message>
    <message>
        <source>Le site demande encore un document</source>
        <translation>Сайт просить ще документ</translation>
    </message>
    <message>
        <source>Quel document donner au site&#xa0;?</source>
        <translation>Який документ передати сайту?</translation>
    </message>
    <message>
        <source>Mes documents</source>
        <translation>Мої документи</translation>
    </message>
    <message>
        <source>Refusé&#xa0;? Essayez «&#xa0;Plus léger&#xa0;» ou «&#xa0;En image&#xa0;».</source>
        <translation>Не прийнято? Спробуйте «Легший файл» або «Картинкою».</translation>
    </message>
    <message>
        <source>Ils seront effacés à la fin de votre visite.</source>
        <translation>Їх буде стерто наприкінці візиту.</translation>
    </message>
    <message>
        <source>Ma clé USB</source>
        <translation>Моя флешка</translation>
    </message>
    <message>
        <source>Suivants</source>
        <translation>Наступні</translation>
    </message>
    <message>
        <source>Premiers</source>
        <translation>Перші</translation>
    </message>
    <message>
        <source>Rien ici pour le moment. Scannez un papier, ou ouvrez une démarche&#xa0;: les documents du site arrivent ici.</source>
        <translation>Поки що тут порожньо. Відскануйте папір або почніть процедуру: документи із сайту з’являться тут.</translation>
    </message>
</context>
<context>
    <name>EchoLine</name>
    <message>
        <source>Vous écrivez&#xa0;:</source>
        <translation>Ви пишете:</translation>
    </message>
    <message>
        <source>Cacher</source>
        <translation>Сховати</translation>
    </message>
    <message>
        <source>Montrer</source>
        <translation>Показати</translation>
    </message>
</context>
<context>
    <name>EmptyFrames</name>
    <message>
        <source>Cette partie vient d’un autre site. La cabine ne l’ouvre pas.</source>
        <translation>Ця частина з іншого сайту. Кабіна її не відкриває.</translation>
    </message>
</context>
<context>
    <name>ErasingScreen</name>
    <message>
        <source>Nous effaçons tout</source>
        <translation>Ми все стираємо</translation>
    </message>
    <message>
        <source>La cabine sera prête dans un instant.</source>
        <translation>Кабіна буде готова за мить.</translation>
    </message>
</context>
<context>
    <name>ErasureList</name>
    <message>
        <source>Pages et mots de passe</source>
        <translation>Сторінки та паролі</translation>
    </message>
    <message>
        <source>Impressions</source>
        <translation>Надруковане</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документи</translation>
    </message>
    <message>
        <source>Mots écrits au clavier</source>
        <translation>Слова з клавіатури</translation>
    </message>
</context>
<context>
    <name>FacesStrip</name>
    <message>
        <source>Bien</source>
        <translation>Добре</translation>
    </message>
    <message>
        <source>Moyen</source>
        <translation>Так собі</translation>
    </message>
    <message>
        <source>Difficile</source>
        <translation>Важко</translation>
    </message>
    <message>
        <source>Comment ça s’est passé&#xa0;?</source>
        <translation>Як усе минуло?</translation>
    </message>
    <message>
        <source>Merci de votre réponse.</source>
        <translation>Дякуємо за відповідь.</translation>
    </message>
</context>
<context>
    <name>FarewellScreen</name>
    <message>
        <source>C’est fait. Merci de votre visite.</source>
        <translation>Готово. Дякуємо за візит.</translation>
    </message>
    <message>
        <source>Reprenez vos papiers, et celui posé sur la vitre du scanner.</source>
        <translation>Заберіть свої папери і той, що на склі сканера.</translation>
    </message>
    <message>
        <source>Tout est effacé</source>
        <translation>Усе стерто</translation>
    </message>
    <message>
        <source>Nous effaçons tout</source>
        <translation>Ми все стираємо</translation>
    </message>
</context>
<context>
    <name>FaultPanel</name>
    <message numerus="yes">
        <source>Vos %n pages sont gardées.</source>
        <translation>
            <numerusform>Вашу %n сторінку збережено.</numerusform>
            <numerusform>Ваші %n сторінки збережено.</numerusform>
            <numerusform>Ваші %n сторінок збережено.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rien n’est perdu.</source>
        <translation>Нічого не втрачено.</translation>
    </message>
    <message>
        <source>Continuer sans scanner</source>
        <translation>Продовжити без сканера</translation>
    </message>
    <message>
        <source>Revenir à mes documents</source>
        <translation>До моїх документів</translation>
    </message>
    <message>
        <source>D’accord</source>
        <translation>Гаразд</translation>
    </message>
    <message>
        <source>Continuer sans imprimer</source>
        <translation>Продовжити без друку</translation>
    </message>
</context>
<context>
    <name>FaultWords</name>
    <message>
        <source>Essayer encore</source>
        <translation>Спробувати ще</translation>
    </message>
    <message>
        <source>C’est fait</source>
        <translation>Зроблено</translation>
    </message>
    <message>
        <source>C’est fermé</source>
        <translation>Закрито</translation>
    </message>
    <message>
        <source>Scanner encore</source>
        <translation>Сканувати ще</translation>
    </message>
    <message>
        <source>Le scanner ne répond pas</source>
        <translation>Сканер не відповідає</translation>
    </message>
    <message>
        <source>Le scanner s’est arrêté</source>
        <translation>Сканер зупинився</translation>
    </message>
    <message>
        <source>Une feuille est coincée</source>
        <translation>Аркуш застряг</translation>
    </message>
    <message>
        <source>Il n’y a plus de place</source>
        <translation>Більше немає місця</translation>
    </message>
    <message>
        <source>Prévenez l’accueil.</source>
        <translation>Скажіть про це на рецепції.</translation>
    </message>
    <message>
        <source>L’impression repart toute seule.</source>
        <translation>Друк продовжиться сам.</translation>
    </message>
    <message>
        <source>Votre document reste dans «&#xa0;Mes documents&#xa0;».</source>
        <translation>Ваш документ лишається в «Мої документи».</translation>
    </message>
    <message>
        <source>Le scanner attend</source>
        <translation>Сканер чекає</translation>
    </message>
    <message>
        <source>L’imprimante attend</source>
        <translation>Принтер чекає</translation>
    </message>
    <message>
        <source>Le ticket attend</source>
        <translation>Талон чекає</translation>
    </message>
    <message>
        <source>Votre clé</source>
        <translation>Ваша флешка</translation>
    </message>
    <message>
        <source>Plus de place</source>
        <translation>Місця немає</translation>
    </message>
    <message>
        <source>Ce document</source>
        <translation>Цей документ</translation>
    </message>
    <message>
        <source>Retirez un document.</source>
        <translation>Приберіть один документ.</translation>
    </message>
    <message>
        <source>Puis essayez encore.</source>
        <translation>Потім спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Attendez un moment, puis essayez encore.</source>
        <translation>Трохи зачекайте і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Toujours rien&#xa0;? Demandez à l’accueil.</source>
        <translation>Досі нічого? Спитайте на рецепції.</translation>
    </message>
    <message>
        <source>Nous avons relancé le scanner.</source>
        <translation>Ми перезапустили сканер.</translation>
    </message>
    <message>
        <source>Scannez la page encore.</source>
        <translation>Відскануйте сторінку ще раз.</translation>
    </message>
    <message>
        <source>L’imprimante ne répond pas</source>
        <translation>Принтер не відповідає</translation>
    </message>
    <message>
        <source>Le ticket ne sort pas</source>
        <translation>Талон не виходить</translation>
    </message>
    <message>
        <source>La clé ne répond pas</source>
        <translation>Флешка не відповідає</translation>
    </message>
    <message>
        <source>Retirez-la, puis branchez-la encore.</source>
        <translation>Вийміть її і вставте ще раз.</translation>
    </message>
    <message>
        <source>Ce document ne passe pas</source>
        <translation>Документ не проходить</translation>
    </message>
    <message>
        <source>Choisissez un autre document.</source>
        <translation>Виберіть інший документ.</translation>
    </message>
    <message>
        <source>Ou scannez le papier encore.</source>
        <translation>Або відскануйте папір ще раз.</translation>
    </message>
    <message>
        <source>Le scanner n’a pas de papier</source>
        <translation>У сканері немає паперу</translation>
    </message>
    <message>
        <source>Posez votre page dans le scanner.</source>
        <translation>Покладіть сторінку в сканер.</translation>
    </message>
    <message>
        <source>Touchez «&#xa0;C’est fait&#xa0;».</source>
        <translation>Торкніться «Зроблено».</translation>
    </message>
    <message>
        <source>Ouvrez le capot du scanner.</source>
        <translation>Відкрийте кришку сканера.</translation>
    </message>
    <message>
        <source>Retirez la feuille doucement.</source>
        <translation>Обережно вийміть аркуш.</translation>
    </message>
    <message>
        <source>Fermez le capot.</source>
        <translation>Закрийте кришку.</translation>
    </message>
    <message>
        <source>Le couvercle est ouvert</source>
        <translation>Кришка відкрита</translation>
    </message>
    <message>
        <source>Fermez le couvercle du scanner.</source>
        <translation>Закрийте кришку сканера.</translation>
    </message>
    <message>
        <source>Le scanner est occupé</source>
        <translation>Сканер зайнятий</translation>
    </message>
    <message>
        <source>Le scanner n’est pas branché</source>
        <translation>Сканер не під’єднаний</translation>
    </message>
    <message>
        <source>Ou continuez sans scanner.</source>
        <translation>Або продовжуйте без сканера.</translation>
    </message>
    <message>
        <source>Le scanner est en panne</source>
        <translation>Сканер зламався</translation>
    </message>
    <message>
        <source>La page est coupée</source>
        <translation>Сторінка обрізана</translation>
    </message>
    <message>
        <source>Nous ne gardons pas cette page.</source>
        <translation>Ми не зберігаємо цю сторінку.</translation>
    </message>
    <message>
        <source>Posez-la bien droite, contre le bord.</source>
        <translation>Покладіть її рівно, до краю.</translation>
    </message>
    <message>
        <source>Il n’y a plus de papier</source>
        <translation>Папір закінчився</translation>
    </message>
    <message>
        <source>L’accueil remet des feuilles dans le bac.</source>
        <translation>На рецепції покладуть папір у лоток.</translation>
    </message>
    <message>
        <source>Le papier est remis</source>
        <translation>Папір покладено</translation>
    </message>
    <message>
        <source>L’accueil retire la feuille.</source>
        <translation>На рецепції виймуть аркуш.</translation>
    </message>
    <message>
        <source>Le capot est ouvert</source>
        <translation>Кришка відкрита</translation>
    </message>
    <message>
        <source>Fermez le capot de l’imprimante.</source>
        <translation>Закрийте кришку принтера.</translation>
    </message>
    <message>
        <source>Il n’y a plus d’encre</source>
        <translation>Чорнило закінчилося</translation>
    </message>
    <message>
        <source>L’imprimante est éteinte</source>
        <translation>Принтер вимкнений</translation>
    </message>
    <message>
        <source>Ce document ne s’imprime pas</source>
        <translation>Цей документ не друкується</translation>
    </message>
    <message>
        <source>Ou demandez à l’accueil.</source>
        <translation>Або спитайте на рецепції.</translation>
    </message>
    <message>
        <source>Il n’y a plus de papier pour le ticket</source>
        <translation>Закінчився папір для талона</translation>
    </message>
    <message>
        <source>Vous pouvez aussi noter la suite.</source>
        <translation>Можна також записати, що далі.</translation>
    </message>
    <message>
        <source>Le capot du ticket est ouvert</source>
        <translation>Кришка талонів відкрита</translation>
    </message>
    <message>
        <source>La clé n’est plus là</source>
        <translation>Флешки вже немає</translation>
    </message>
    <message>
        <source>Branchez-la encore.</source>
        <translation>Вставте її ще раз.</translation>
    </message>
    <message>
        <source>Cette clé ne se lit pas ici</source>
        <translation>Ця флешка тут не читається</translation>
    </message>
    <message>
        <source>Essayez une autre clé.</source>
        <translation>Спробуйте іншу флешку.</translation>
    </message>
    <message>
        <source>Ce n’est pas un papier</source>
        <translation>Це не папір</translation>
    </message>
    <message>
        <source>Trop lourd pour la cabine</source>
        <translation>Завеликий для кабіни</translation>
    </message>
    <message>
        <source>Rien ne s’écrit sur cette clé</source>
        <translation>На цю флешку не можна записати</translation>
    </message>
    <message>
        <source>Cette clé est pleine</source>
        <translation>Ця флешка заповнена</translation>
    </message>
    <message>
        <source>Ce document est trop lourd pour le site</source>
        <translation>Цей документ завеликий для сайту</translation>
    </message>
    <message>
        <source>Donnez moins de pages à la fois.</source>
        <translation>Давайте менше сторінок за раз.</translation>
    </message>
    <message>
        <source>Le site demande un autre type de fichier</source>
        <translation>Сайт просить файл іншого типу</translation>
    </message>
    <message>
        <source>Nous ne savons pas le faire ici.</source>
        <translation>Тут ми не можемо цього зробити.</translation>
    </message>
    <message>
        <source>Une personne peut vous aider.</source>
        <translation>Вам може допомогти людина.</translation>
    </message>
    <message>
        <source>Ce document est abîmé</source>
        <translation>Цей документ пошкоджений</translation>
    </message>
    <message>
        <source>Téléchargez-le encore.</source>
        <translation>Завантажте його ще раз.</translation>
    </message>
    <message>
        <source>Ou scannez le papier.</source>
        <translation>Або відскануйте папір.</translation>
    </message>
</context>
<context>
    <name>FigureTile</name>
    <message>
        <source>caché</source>
        <translation>сховано</translation>
    </message>
    <message>
        <source>avant&#xa0;:
%1</source>
        <translation>раніше:
%1</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>Impression en cours</source>
        <translation>Друкуємо</translation>
    </message>
    <message>
        <source>Rapport imprimé</source>
        <translation>Звіт надруковано</translation>
    </message>
    <message>
        <source>Raté. Essayer encore</source>
        <translation>Не вдалося. Ще раз</translation>
    </message>
    <message>
        <source>La cabine&#xa0;: %1</source>
        <translation>Кабіна: %1</translation>
    </message>
    <message>
        <source>Les chiffres</source>
        <translation>Цифри</translation>
    </message>
    <message>
        <source>Comparer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Друкувати</translation>
    </message>
    <message>
        <source>Imprimer le rapport</source>
        <translation>Друкувати звіт</translation>
    </message>
    <message>
        <source>Visites par semaine</source>
        <translation>Візити за тижнями</translation>
    </message>
    <message>
        <source>Pour quelles démarches</source>
        <translation>Для яких процедур</translation>
    </message>
    <message>
        <source>Comment ça finit</source>
        <translation>Чим закінчується</translation>
    </message>
    <message>
        <source>Des nombres, jamais de personnes. En dessous de %1, on ne montre pas.</source>
        <translation>Лише числа, без імен. Менше ніж %1 — не показуємо.</translation>
    </message>
    <message>
        <source>Visites d’entraînement&#xa0;: rien n’est caché.</source>
        <translation>Навчальні візити: нічого не сховано.</translation>
    </message>
</context>
<context>
    <name>GateScreen</name>
    <message>
        <source>Nous regardons le code.</source>
        <translation>Перевіряємо код.</translation>
    </message>
    <message>
        <source>Écrivez votre code, puis touchez «&#xa0;Entrer&#xa0;».</source>
        <translation>Напишіть свій код і торкніться «Увійти».</translation>
    </message>
    <message>
        <source>Écrivez maintenant le code de votre téléphone.</source>
        <translation>Тепер напишіть код із телефона.</translation>
    </message>
    <message numerus="yes">
        <source>Ce code ne marche pas. Essayez encore dans %n secondes.</source>
        <translation>
            <numerusform>Код не підходить. Спробуйте ще раз через %n секунду.</numerusform>
            <numerusform>Код не підходить. Спробуйте ще раз через %n секунди.</numerusform>
            <numerusform>Код не підходить. Спробуйте ще раз через %n секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ce code ne marche pas. Essayez encore.</source>
        <translation>Код не підходить. Спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Une visite est en cours. Terminez-la d’abord, à sa manière.</source>
        <translation>Триває візит. Спочатку завершіть його, як належить.</translation>
    </message>
    <message>
        <source>Aucun code n’est posé. Le technicien en pose un à l’installation.</source>
        <translation>Коду не задано. Технік задає його під час встановлення.</translation>
    </message>
    <message>
        <source>Les codes ne se lisent plus. Le technicien peut les poser de nouveau.</source>
        <translation>Коди більше не читаються. Технік може задати їх знову.</translation>
    </message>
    <message>
        <source>Espace de l’équipe</source>
        <translation>Для персоналу</translation>
    </message>
    <message>
        <source>Votre code</source>
        <translation>Ваш код</translation>
    </message>
    <message>
        <source>L’espace reste fermé</source>
        <translation>Розділ лишається закритим</translation>
    </message>
    <message numerus="yes">
        <source>%n chiffres écrits</source>
        <translation>
            <numerusform>%n цифру введено</numerusform>
            <numerusform>%n цифри введено</numerusform>
            <numerusform>%n цифр введено</numerusform>
        </translation>
    </message>
    <message>
        <source>Entrer</source>
        <translation>Увійти</translation>
    </message>
    <message>
        <source>Attendez la fin du délai.</source>
        <translation>Дочекайтеся кінця паузи.</translation>
    </message>
    <message>
        <source>Un code a six chiffres au moins.</source>
        <translation>У коді щонайменше шість цифр.</translation>
    </message>
</context>
<context>
    <name>GlassPage</name>
    <message>
        <source>Écran tactile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plus grand écart&#xa0;: %1 mm, soit %2 pixels. Permis&#xa0;: %3 mm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touchez cinq cibles, l’une après l’autre, au centre de la croix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dernier essai le %1&#xa0;: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>réussi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>raté</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réussi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raté</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nettoyez le verre et réglez l’écran dans le système, puis recommencez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommencer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commencer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Croix&#xa0;: la cible. Rond&#xa0;: le doigt senti, écart grossi cinq fois.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doigts sentis&#xa0;: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posez ici plusieurs doigts&#xa0;: chacun est dessiné.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GlassTargets</name>
    <message>
        <source>Touchez la croix %1 sur %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrêter l’essai</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuideActs</name>
    <message>
        <source>Avant</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>J’ai fini</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Suite</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Replier le guide</source>
        <translation>Згорнути поради</translation>
    </message>
</context>
<context>
    <name>GuideCard</name>
    <message>
        <source>%1 sur %2</source>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>Replier le guide</source>
        <translation>Згорнути поради</translation>
    </message>
</context>
<context>
    <name>GuideStrip</name>
    <message>
        <source>Ouvrir le guide</source>
        <translation>Відкрити поради</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Поради</translation>
    </message>
    <message>
        <source>%1 sur %2</source>
        <translation>%1 з %2</translation>
    </message>
</context>
<context>
    <name>GuideWords</name>
    <message>
        <source>Il faut un téléphone</source>
        <translation>Потрібен телефон</translation>
    </message>
    <message>
        <source>Cette page demande une application sur un smartphone.</source>
        <translation>Ця сторінка просить застосунок на смартфоні.</translation>
    </message>
    <message>
        <source>Cette page peut envoyer un code sur un téléphone portable.</source>
        <translation>Ця сторінка може надіслати код на мобільний телефон.</translation>
    </message>
    <message>
        <source>Un petit test</source>
        <translation>Невеликий тест</translation>
    </message>
    <message>
        <source>Le site vérifie que vous n’êtes pas un robot.</source>
        <translation>Сайт перевіряє, що ви не робот.</translation>
    </message>
    <message>
        <source>Le site vous a déconnecté</source>
        <translation>Сайт завершив ваш сеанс</translation>
    </message>
    <message>
        <source>Il a attendu trop longtemps. Vos documents sont gardés.</source>
        <translation>Він чекав надто довго. Ваші документи збережено.</translation>
    </message>
    <message>
        <source>Connectez-vous à nouveau.</source>
        <translation>Увійдіть знову.</translation>
    </message>
    <message>
        <source>Trop difficile&#xa0;? Une personne peut vous aider.</source>
        <translation>Надто важко? Вам може допомогти людина.</translation>
    </message>
    <message>
        <source>Vos e-mails</source>
        <translation>Ваша пошта</translation>
    </message>
    <message>
        <source>Le site demande un document</source>
        <translation>Сайт просить документ</translation>
    </message>
    <message>
        <source>Ouvrez le message le plus récent. Notez le code.</source>
        <translation>Відкрийте найновіший лист. Запишіть код.</translation>
    </message>
    <message>
        <source>Scannez maintenant&#xa0;: %1</source>
        <translation>Відскануйте зараз: %1</translation>
    </message>
    <message>
        <source>Regardez aussi dans les indésirables.</source>
        <translation>Перевірте також спам (indésirables).</translation>
    </message>
    <message>
        <source>Revenir à ma démarche</source>
        <translation>До моєї процедури</translation>
    </message>
    <message>
        <source>Revenir au début du site</source>
        <translation>На початок сайту</translation>
    </message>
    <message>
        <source>Choisir un document</source>
        <translation>Вибрати документ</translation>
    </message>
    <message>
        <source>Voir mes e-mails</source>
        <translation>До моєї пошти</translation>
    </message>
    <message>
        <source>Scanner mon papier</source>
        <translation>Сканувати папір</translation>
    </message>
    <message>
        <source>Voir mes documents</source>
        <translation>Мої документи</translation>
    </message>
    <message>
        <source>Préparer mon adresse</source>
        <translation>Підготувати адресу</translation>
    </message>
    <message>
        <source>Noter pour moi</source>
        <translation>Нотатка собі</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Nous les appelons.</source>
        <translation>Ми їм дзвонимо.</translation>
    </message>
    <message>
        <source>C’est fait&#xa0;: quelqu’un est prévenu.</source>
        <translation>Готово: когось уже покликали.</translation>
    </message>
    <message>
        <source>La sonnette ne marche pas. Ouvrez la porte et demandez.</source>
        <translation>Дзвоник не працює. Відчиніть двері й попросіть.</translation>
    </message>
    <message>
        <source>Quelqu’un arrive. Attendez ici.</source>
        <translation>Хтось іде. Чекайте тут.</translation>
    </message>
    <message>
        <source>Parler à quelqu’un</source>
        <translation>Покликати людину</translation>
    </message>
    <message>
        <source>Votre démarche reste ouverte.</source>
        <translation>Ваша процедура лишається відкритою.</translation>
    </message>
    <message>
        <source>Quelqu’un d’ici</source>
        <translation>Людина поруч</translation>
    </message>
    <message>
        <source>Ouvrez la porte et demandez.</source>
        <translation>Відчиніть двері й попросіть.</translation>
    </message>
    <message>
        <source>Vous pouvez aussi ouvrir la porte et demander.</source>
        <translation>Можна також відчинити двері й попросити.</translation>
    </message>
    <message numerus="yes">
        <source>depuis %n minutes</source>
        <translation>
            <numerusform>уже %n хвилину</numerusform>
            <numerusform>уже %n хвилини</numerusform>
            <numerusform>уже %n хвилин</numerusform>
        </translation>
    </message>
    <message>
        <source>Appeler quelqu’un d’ici</source>
        <translation>Покликати людину поруч</translation>
    </message>
    <message>
        <source>Par vidéo</source>
        <translation>По відео</translation>
    </message>
    <message>
        <source>On vous voit et on vous entend. La cabine n’enregistre rien.</source>
        <translation>Вас видно і чути. Кабіна нічого не записує.</translation>
    </message>
    <message>
        <source>Appeler par vidéo</source>
        <translation>Відеодзвінок</translation>
    </message>
    <message>
        <source>L’accueil</source>
        <translation>Рецепція</translation>
    </message>
    <message>
        <source>Préparez votre numéro de dossier.</source>
        <translation>Підготуйте номер вашої справи.</translation>
    </message>
    <message>
        <source>Accueil&#xa0;: %1</source>
        <translation>Рецепція: %1</translation>
    </message>
    <message>
        <source>Préparez %1.</source>
        <translation>Приготуйте: %1.</translation>
    </message>
    <message>
        <source>Revenir à ma démarche</source>
        <translation>До моєї процедури</translation>
    </message>
</context>
<context>
    <name>HostsPage</name>
    <message>
        <source>Les sites refusés</source>
        <translation>Відхилені сайти</translation>
    </message>
    <message>
        <source>Sites refusés&#xa0;: %1</source>
        <translation>Відхилені сайти: %1</translation>
    </message>
    <message>
        <source>Sites que des pages ont demandés et que la cabine refuse. Montrez-les à la personne qui tient le catalogue.</source>
        <translation>Сайти, які запитували сторінки і які кабіна відхиляє. Покажіть їх людині, яка веде каталог.</translation>
    </message>
    <message>
        <source>Rien à montrer&#xa0;: aucun site refusé n’est demandé assez souvent.</source>
        <translation>Нема чого показати: жоден відхилений сайт не запитують достатньо часто.</translation>
    </message>
    <message>
        <source>Rien à montrer&#xa0;: la cabine n’a refusé aucun site.</source>
        <translation>Нема чого показати: кабіна не відхилила жодного сайту.</translation>
    </message>
    <message>
        <source>Et d’autres, moins demandés&#xa0;: %1.</source>
        <translation>Та інші, які запитують рідше: %1.</translation>
    </message>
    <message>
        <source>D’autres sont peut-être cachés&#xa0;: en dessous de %1 fois, on ne montre pas.</source>
        <translation>Можливо, інші приховано: менше ніж %1 разів не показуємо.</translation>
    </message>
    <message>
        <source>%1 fois</source>
        <translation>%1 разів</translation>
    </message>
</context>
<context>
    <name>HouseNoticeWords</name>
    <message>
        <source>Aujourd’hui, la cabine ferme plus tôt.</source>
        <translation>Сьогодні кабіна зачиняється раніше.</translation>
    </message>
    <message>
        <source>L’accueil est fermé aujourd’hui. La cabine marche.</source>
        <translation>Рецепція сьогодні зачинена. Кабіна працює.</translation>
    </message>
    <message>
        <source>L’accueil revient bientôt. Vous pouvez commencer.</source>
        <translation>Рецепція скоро повернеться. Можете починати.</translation>
    </message>
    <message>
        <source>Pour être aidé, prenez un rendez-vous à l’accueil.</source>
        <translation>По допомогу запишіться на рецепції.</translation>
    </message>
    <message>
        <source>On ne peut pas imprimer. Le reste marche.</source>
        <translation>Друкувати не можна. Решта працює.</translation>
    </message>
    <message>
        <source>On ne peut pas scanner. Le reste marche.</source>
        <translation>Сканувати не можна. Решта працює.</translation>
    </message>
    <message>
        <source>Les sites sont lents aujourd’hui. Prenez votre temps.</source>
        <translation>Сайти сьогодні повільні. Не поспішайте.</translation>
    </message>
    <message>
        <source>La cabine ferme bientôt pour les congés.</source>
        <translation>Кабіна скоро зачиниться на канікули.</translation>
    </message>
    <message>
        <source>La cabine est fermée le lundi.</source>
        <translation>Кабіна зачинена в понеділок.</translation>
    </message>
    <message>
        <source>La cabine est fermée le mardi.</source>
        <translation>Кабіна зачинена у вівторок.</translation>
    </message>
    <message>
        <source>La cabine est fermée le mercredi.</source>
        <translation>Кабіна зачинена в середу.</translation>
    </message>
    <message>
        <source>La cabine est fermée le jeudi.</source>
        <translation>Кабіна зачинена в четвер.</translation>
    </message>
    <message>
        <source>La cabine est fermée le vendredi.</source>
        <translation>Кабіна зачинена в п’ятницю.</translation>
    </message>
    <message>
        <source>La cabine est fermée le samedi.</source>
        <translation>Кабіна зачинена в суботу.</translation>
    </message>
</context>
<context>
    <name>HumanWords</name>
    <message>
        <source>En ligne</source>
        <translation>На зв’язку</translation>
    </message>
    <message>
        <source>Nous appelons</source>
        <translation>Дзвонимо</translation>
    </message>
    <message>
        <source>depuis moins d’une minute</source>
        <translation>менше хвилини</translation>
    </message>
    <message numerus="yes">
        <source>depuis %n minutes</source>
        <translation>
            <numerusform>уже %n хвилину</numerusform>
            <numerusform>уже %n хвилини</numerusform>
            <numerusform>уже %n хвилин</numerusform>
        </translation>
    </message>
    <message>
        <source>Quelqu’un arrive</source>
        <translation>Хтось іде</translation>
    </message>
    <message>
        <source>Quelqu’un est prévenu</source>
        <translation>Когось покликали</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>Majuscule</source>
        <translation>Велика літера</translation>
    </message>
    <message>
        <source>Effacer</source>
        <translation>Стерти</translation>
    </message>
    <message>
        <source>espace</source>
        <translation>пробіл</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Choisissez votre langue</source>
        <translation>Виберіть мову</translation>
    </message>
    <message>
        <source>Votre démarche reste ouverte.</source>
        <translation>Ваша процедура лишається відкритою.</translation>
    </message>
</context>
<context>
    <name>LeaveSheet</name>
    <message>
        <source>Vous avez terminé&#xa0;?</source>
        <translation>Ви завершили?</translation>
    </message>
    <message numerus="yes">
        <source>Vos %n documents seront effacés. Avez-vous imprimé ce qu’il faut garder&#xa0;?</source>
        <translation>
            <numerusform>Ваш %n документ буде стерто. Чи надруковано все, що треба зберегти?</numerusform>
            <numerusform>Ваші %n документи буде стерто. Чи надруковано все, що треба зберегти?</numerusform>
            <numerusform>Ваші %n документів буде стерто. Чи надруковано все, що треба зберегти?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nous effacerons tout&#xa0;: pages, mots de passe, documents.</source>
        <translation>Ми зітремо все: сторінки, паролі, документи.</translation>
    </message>
    <message>
        <source>Ajouter une note à mon ticket</source>
        <translation>Додати нотатку до мого талона</translation>
    </message>
    <message>
        <source>Terminer ma visite</source>
        <translation>Завершити візит</translation>
    </message>
    <message>
        <source>Continuer ma visite</source>
        <translation>Продовжити візит</translation>
    </message>
</context>
<context>
    <name>LensPad</name>
    <message>
        <source>en haut</source>
        <translation>угорі</translation>
    </message>
    <message>
        <source>au milieu</source>
        <translation>посередині</translation>
    </message>
    <message>
        <source>en bas</source>
        <translation>внизу</translation>
    </message>
    <message>
        <source>au début</source>
        <translation>на початку</translation>
    </message>
    <message>
        <source>au centre</source>
        <translation>по центру</translation>
    </message>
    <message>
        <source>à la fin</source>
        <translation>у кінці</translation>
    </message>
    <message>
        <source>Regarder %1, %2</source>
        <translation>Дивитися %1, %2</translation>
    </message>
</context>
<context>
    <name>ListenButton</name>
    <message>
        <source>Écouter</source>
        <translation>Слухати</translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation>Стоп</translation>
    </message>
</context>
<context>
    <name>MachineFacts</name>
    <message>
        <source>Jamais essayé ici</source>
        <translation>Тут ще не перевіряли</translation>
    </message>
    <message>
        <source>En cours</source>
        <translation>Триває</translation>
    </message>
    <message>
        <source>%1, réussi en %2 s</source>
        <translation>%1, успішно за %2 с</translation>
    </message>
    <message>
        <source>%1, raté</source>
        <translation>%1, невдало</translation>
    </message>
    <message>
        <source>Lire une page d’essai</source>
        <translation>Зчитати пробну сторінку</translation>
    </message>
    <message>
        <source>Imprimer une page d’essai</source>
        <translation>Друкувати пробну сторінку</translation>
    </message>
    <message>
        <source>Imprimer un ticket d’essai</source>
        <translation>Друкувати пробний талон</translation>
    </message>
    <message>
        <source>Jouer un son et l’écouter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prendre une image d’essai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>État</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>En marche</source>
        <translation>Працює</translation>
    </message>
    <message>
        <source>Appareil</source>
        <translation>Пристрій</translation>
    </message>
    <message>
        <source>Dernier essai</source>
        <translation>Остання проба</translation>
    </message>
    <message>
        <source>Essai en cours</source>
        <translation>Триває проба</translation>
    </message>
    <message>
        <source>Cet essai n’est pas fini.</source>
        <translation>Ця проба не завершена.</translation>
    </message>
</context>
<context>
    <name>MachineLine</name>
    <message>
        <source>En marche</source>
        <translation>Працює</translation>
    </message>
</context>
<context>
    <name>MachineWords</name>
    <message>
        <source>Scanner</source>
        <translation>Сканер</translation>
    </message>
    <message>
        <source>Imprimante A4</source>
        <translation>Принтер A4</translation>
    </message>
    <message>
        <source>Imprimante de tickets</source>
        <translation>Принтер талонів</translation>
    </message>
    <message>
        <source>Prises USB</source>
        <translation>Роз’єми USB</translation>
    </message>
    <message>
        <source>Haut-parleur et micro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caméra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bon</source>
        <translation>Добре</translation>
    </message>
    <message>
        <source>À voir</source>
        <translation>Увага</translation>
    </message>
    <message>
        <source>Panne</source>
        <translation>Збій</translation>
    </message>
    <message>
        <source>Plus de papier</source>
        <translation>Немає паперу</translation>
    </message>
    <message>
        <source>Remettez du papier, puis relancez l’essai.</source>
        <translation>Додайте папір і повторіть пробу.</translation>
    </message>
    <message>
        <source>Rouleau bientôt fini</source>
        <translation>Рулон закінчується</translation>
    </message>
    <message>
        <source>Préparez un rouleau.</source>
        <translation>Підготуйте рулон.</translation>
    </message>
    <message>
        <source>Feuille coincée</source>
        <translation>Папір застряг</translation>
    </message>
    <message>
        <source>Ouvrez, retirez la feuille, refermez.</source>
        <translation>Відкрийте, вийміть аркуш, закрийте.</translation>
    </message>
    <message>
        <source>Capot ouvert</source>
        <translation>Кришка відкрита</translation>
    </message>
    <message>
        <source>Fermez le capot.</source>
        <translation>Закрийте кришку.</translation>
    </message>
    <message>
        <source>Occupé</source>
        <translation>Зайнятий</translation>
    </message>
    <message>
        <source>Attendez la fin de l’autre travail.</source>
        <translation>Дочекайтеся кінця іншої роботи.</translation>
    </message>
    <message>
        <source>Débranché</source>
        <translation>Від’єднано</translation>
    </message>
    <message>
        <source>Regardez le câble et le courant.</source>
        <translation>Перевірте кабель і живлення.</translation>
    </message>
    <message>
        <source>Accès refusé</source>
        <translation>Немає доступу</translation>
    </message>
    <message>
        <source>Donnez à la cabine le droit de s’en servir.</source>
        <translation>Дайте кабіні право ним користуватися.</translation>
    </message>
    <message>
        <source>En panne</source>
        <translation>Збій</translation>
    </message>
    <message>
        <source>Éteignez-le, rallumez-le. Sinon, appelez le réparateur.</source>
        <translation>Вимкніть і ввімкніть. Інакше викличте майстра.</translation>
    </message>
    <message>
        <source>Éteint ou injoignable</source>
        <translation>Вимкнений або недоступний</translation>
    </message>
    <message>
        <source>Regardez le courant et le câble.</source>
        <translation>Перевірте живлення і кабель.</translation>
    </message>
    <message>
        <source>File arrêtée</source>
        <translation>Черга стоїть</translation>
    </message>
    <message>
        <source>Relancez la file d’impression.</source>
        <translation>Запустіть чергу друку знову.</translation>
    </message>
    <message>
        <source>Encre bientôt finie</source>
        <translation>Мало чорнила</translation>
    </message>
    <message>
        <source>Préparez une cartouche.</source>
        <translation>Підготуйте картридж.</translation>
    </message>
    <message>
        <source>Plus d’encre</source>
        <translation>Чорнила немає</translation>
    </message>
    <message>
        <source>Changez la cartouche.</source>
        <translation>Замініть картридж.</translation>
    </message>
    <message>
        <source>Hors ligne</source>
        <translation>Не в мережі</translation>
    </message>
    <message>
        <source>Appuyez sur son bouton de mise en ligne.</source>
        <translation>Натисніть на ньому кнопку під’єднання.</translation>
    </message>
    <message>
        <source>Injoignable</source>
        <translation>Недоступний</translation>
    </message>
    <message>
        <source>Regardez le câble, le courant et l’adresse.</source>
        <translation>Перевірте кабель, живлення й адресу.</translation>
    </message>
    <message>
        <source>Ne répond pas</source>
        <translation>Не відповідає</translation>
    </message>
    <message>
        <source>Éteignez-le, attendez dix secondes, rallumez-le.</source>
        <translation>Вимкніть, зачекайте десять секунд, увімкніть.</translation>
    </message>
    <message>
        <source>Pilote arrêté</source>
        <translation>Драйвер зупинено</translation>
    </message>
    <message>
        <source>Relancez l’essai.</source>
        <translation>Повторіть пробу.</translation>
    </message>
    <message>
        <source>Clavier inconnu branché</source>
        <translation>Під’єднано невідому клавіатуру</translation>
    </message>
    <message>
        <source>Débranchez-le, ou inscrivez-le dans les réglages.</source>
        <translation>Від’єднайте її або впишіть у налаштування.</translation>
    </message>
    <message>
        <source>Carte réseau inconnue branchée</source>
        <translation>Під’єднано невідомий мережевий адаптер</translation>
    </message>
    <message>
        <source>Débranchez-la, ou inscrivez-la dans les réglages.</source>
        <translation>Від’єднайте його або впишіть у налаштування.</translation>
    </message>
    <message>
        <source>Serveur de son arrêté</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redémarrez la cabine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ni haut-parleur ni casque</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branchez le haut-parleur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pas de micro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branchez le micro ou le casque.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le micro n’entend rien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regardez le volume et le bouton du micro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pas de caméra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branchez la caméra.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cache fermé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrez le cache de la caméra.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pas d’image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Débranchez la caméra, puis branchez-la encore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clé USB oubliée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retirez-la et gardez-la pour son propriétaire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pas de son</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regardez le haut-parleur, puis redémarrez la cabine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voix absente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prises illisibles</source>
        <translation>Роз’єми не читаються</translation>
    </message>
    <message>
        <source>Appelez le réparateur&#xa0;: un logiciel manque.</source>
        <translation>Викличте майстра: бракує програми.</translation>
    </message>
    <message>
        <source>À regarder</source>
        <translation>Перевірити</translation>
    </message>
    <message>
        <source>Relancez l’essai. Sinon, appelez le réparateur.</source>
        <translation>Повторіть пробу. Інакше викличте майстра.</translation>
    </message>
</context>
<context>
    <name>MachinesPage</name>
    <message>
        <source>Essais des appareils</source>
        <translation>Проби пристроїв</translation>
    </message>
    <message>
        <source>Les appareils</source>
        <translation>Пристрої</translation>
    </message>
    <message>
        <source>%1 en marche, %2 à voir, %3 en panne</source>
        <translation>працює: %1, увага: %2, збій: %3</translation>
    </message>
    <message>
        <source>Tout contrôler</source>
        <translation>Перевірити все</translation>
    </message>
    <message>
        <source>Tout essayer</source>
        <translation>Випробувати все</translation>
    </message>
    <message>
        <source>Un essai n’est pas fini.</source>
        <translation>Одна проба не завершена.</translation>
    </message>
    <message>
        <source>Nous regardons les appareils.</source>
        <translation>Перевіряємо пристрої.</translation>
    </message>
</context>
<context>
    <name>MailChoice</name>
    <message>
        <source>Où sont vos e-mails&#xa0;?</source>
        <translation>Де ваша пошта?</translation>
    </message>
    <message>
        <source>Où ouvrir votre boîte&#xa0;?</source>
        <translation>Де відкрити скриньку?</translation>
    </message>
    <message>
        <source>Regardez ce qui est écrit après le signe @ de votre adresse.</source>
        <translation>Подивіться, що написано після знака @ у вашій адресі.</translation>
    </message>
    <message>
        <source>Une boîte gratuite suffit. Vous pourrez changer d’avis.</source>
        <translation>Безплатної скриньки досить. Можна передумати.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>La cabine</source>
        <translation>Кабіна</translation>
    </message>
</context>
<context>
    <name>MenuScreen</name>
    <message>
        <source>De qui vient le courrier&#xa0;?</source>
        <translation>Від кого лист?</translation>
    </message>
    <message>
        <source>Que voulez-vous faire&#xa0;?</source>
        <translation>Що ви хочете зробити?</translation>
    </message>
    <message>
        <source>Chercher un mot&#xa0;: «&#xa0;carte&#xa0;», «&#xa0;logement&#xa0;»…</source>
        <translation>Шукати слово: «картка», «житло»…</translation>
    </message>
    <message>
        <source>Chercher un mot</source>
        <translation>Шукати слово</translation>
    </message>
    <message>
        <source>Nous n’avons pas trouvé ce mot. Une personne peut vous aider.</source>
        <translation>Ми не знайшли цього слова. Вам може допомогти людина.</translation>
    </message>
    <message>
        <source>J’ai reçu un courrier</source>
        <translation>Мені надійшов лист</translation>
    </message>
    <message>
        <source>Je ne sais pas</source>
        <translation>Не знаю</translation>
    </message>
    <message>
        <source>Je ne trouve pas</source>
        <translation>Не знаходжу</translation>
    </message>
    <message numerus="yes">
        <source>Voir les %n services</source>
        <translation>
            <numerusform>Показати %n послугу</numerusform>
            <numerusform>Показати %n послуги</numerusform>
            <numerusform>Показати %n послуг</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MissingSheet</name>
    <message>
        <source>Il vous manque un papier&#xa0;?</source>
        <translation>Бракує якогось папера?</translation>
    </message>
    <message>
        <source>Ce n’est pas grave. Prenez la liste et revenez avec vos papiers.</source>
        <translation>Нічого страшного. Візьміть список і поверніться з паперами.</translation>
    </message>
    <message>
        <source>Imprimer la liste</source>
        <translation>Друкувати список</translation>
    </message>
    <message>
        <source>Revenir un autre jour</source>
        <translation>Прийти іншого дня</translation>
    </message>
    <message>
        <source>Continuer quand même</source>
        <translation>Усе одно продовжити</translation>
    </message>
</context>
<context>
    <name>MonthStage</name>
    <message>
        <source>Nous lisons les chiffres.</source>
        <translation>Ми зчитуємо цифри.</translation>
    </message>
    <message>
        <source>Il n’y a pas encore assez de visites. Un chiffre trop petit montrerait quelqu’un.</source>
        <translation>Візитів ще замало. За надто малою цифрою можна впізнати людину.</translation>
    </message>
    <message>
        <source>Les chiffres ne se lisent pas. Prévenez le technicien.</source>
        <translation>Цифри не читаються. Скажіть технікові.</translation>
    </message>
</context>
<context>
    <name>MoreButton</name>
    <message>
        <source>Les premières</source>
        <translation>На початок</translation>
    </message>
    <message numerus="yes">
        <source>Suite&#xa0;: %n autres</source>
        <translation>
            <numerusform>Далі: ще %n</numerusform>
            <numerusform>Далі: ще %n</numerusform>
            <numerusform>Далі: ще %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MorningPage</name>
    <message>
        <source>Bon</source>
        <translation>Добре</translation>
    </message>
    <message>
        <source>À voir</source>
        <translation>Увага</translation>
    </message>
    <message>
        <source>Panne</source>
        <translation>Збій</translation>
    </message>
    <message>
        <source>Impression en cours</source>
        <translation>Друкуємо</translation>
    </message>
    <message>
        <source>Feuille imprimée</source>
        <translation>Аркуш надруковано</translation>
    </message>
    <message>
        <source>Raté. Essayer encore</source>
        <translation>Не вдалося. Ще раз</translation>
    </message>
    <message>
        <source>Nous regardons tout</source>
        <translation>Дивимося все</translation>
    </message>
    <message>
        <source>Une minute au plus</source>
        <translation>Щонайбільше хвилина</translation>
    </message>
    <message>
        <source>Vérifier les sites</source>
        <translation>Перевірити сайти</translation>
    </message>
    <message>
        <source>Ce contrôle n’est pas fini.</source>
        <translation>Ця перевірка не завершена.</translation>
    </message>
    <message>
        <source>Bac rempli</source>
        <translation>Лоток заповнено</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Друкувати</translation>
    </message>
</context>
<context>
    <name>NoteFields</name>
    <message>
        <source>Un numéro</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Numéro de dossier</source>
        <translation>Номер справи</translation>
    </message>
    <message>
        <source>Un rendez-vous</source>
        <translation>Зустріч</translation>
    </message>
    <message>
        <source>Jour, heure, lieu</source>
        <translation>День, час, місце</translation>
    </message>
    <message>
        <source>Autre chose</source>
        <translation>Щось інше</translation>
    </message>
    <message>
        <source>Ce que vous voulez retenir</source>
        <translation>Що ви хочете запам’ятати</translation>
    </message>
    <message>
        <source>Elle sort sur le papier, et nulle part ailleurs.</source>
        <translation>Вона буде на папері і більше ніде.</translation>
    </message>
    <message>
        <source>C’est trop long pour le ticket. Écrivez moins.</source>
        <translation>Це задовго для талона. Напишіть менше.</translation>
    </message>
    <message>
        <source>La cabine l’efface à la fin de votre visite.</source>
        <translation>Кабіна зітре її наприкінці вашого візиту.</translation>
    </message>
</context>
<context>
    <name>NotePaper</name>
    <message>
        <source>Un numéro&#xa0;:</source>
        <translation>Номер:</translation>
    </message>
    <message>
        <source>Un rendez-vous&#xa0;:</source>
        <translation>Зустріч:</translation>
    </message>
    <message>
        <source>Autre chose&#xa0;:</source>
        <translation>Щось інше:</translation>
    </message>
    <message>
        <source>Et aussi&#xa0;: ce que vous avez fait, et la suite.</source>
        <translation>А також: що ви зробили і що далі.</translation>
    </message>
</context>
<context>
    <name>NoteSheet</name>
    <message>
        <source>Votre note</source>
        <translation>Ваша нотатка</translation>
    </message>
    <message>
        <source>Votre ticket dira&#xa0;:</source>
        <translation>На вашому талоні буде:</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Changer</source>
        <translation>Змінити</translation>
    </message>
    <message>
        <source>Voir mon ticket</source>
        <translation>Побачити мій талон</translation>
    </message>
    <message>
        <source>Impression…</source>
        <translation>Друкуємо…</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Друкувати</translation>
    </message>
    <message>
        <source>C’est trop long pour le ticket. Écrivez moins.</source>
        <translation>Це задовго для талона. Напишіть менше.</translation>
    </message>
    <message>
        <source>Écrivez d’abord votre note.</source>
        <translation>Спершу напишіть нотатку.</translation>
    </message>
</context>
<context>
    <name>NoticeBand</name>
    <message>
        <source>Cette page ne s’ouvre pas ici.</source>
        <translation>Ця сторінка тут не відкривається.</translation>
    </message>
    <message>
        <source>Revenir à la démarche</source>
        <translation>До процедури</translation>
    </message>
    <message>
        <source>Cette page propose d’appeler le %1. Notez le numéro.</source>
        <translation>Ця сторінка пропонує подзвонити: %1. Запишіть номер.</translation>
    </message>
    <message>
        <source>C’est noté</source>
        <translation>Записано</translation>
    </message>
    <message>
        <source>Pour écrire un e-mail, ouvrez «&#xa0;Mes e-mails&#xa0;».</source>
        <translation>Щоб написати лист, відкрийте «Моя пошта».</translation>
    </message>
    <message>
        <source>D’accord</source>
        <translation>Гаразд</translation>
    </message>
    <message>
        <source>Le document est dans «&#xa0;Mes documents&#xa0;».</source>
        <translation>Документ у «Мої документи».</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Продовжити</translation>
    </message>
    <message>
        <source>Ce fichier ne s’ouvre pas ici. Seuls les papiers et les images s’ouvrent.</source>
        <translation>Цей файл тут не відкривається. Відкриваються лише документи й зображення.</translation>
    </message>
    <message>
        <source>Le document est donné au site. Vérifiez, puis envoyez.</source>
        <translation>Документ передано сайту. Перевірте і надішліть.</translation>
    </message>
    <message>
        <source>Vous avez imprimé toutes les pages de votre visite. Demandez à l’accueil.</source>
        <translation>Ви надрукували всі сторінки свого візиту. Спитайте на рецепції.</translation>
    </message>
    <message>
        <source>Votre papier est imprimé. Écrivez, puis donnez-le à l’accueil.</source>
        <translation>Папір надруковано. Заповніть і віддайте на рецепцію.</translation>
    </message>
    <message>
        <source>C’est pris</source>
        <translation>Взято</translation>
    </message>
    <message>
        <source>Quelqu’un arrive. Attendez ici.</source>
        <translation>Хтось іде. Чекайте тут.</translation>
    </message>
    <message>
        <source>Votre feuille est imprimée. Prenez-la sous l’écran.</source>
        <translation>Аркуш надруковано. Візьміть його під екраном.</translation>
    </message>
    <message>
        <source>Votre feuille sort de l’imprimante. Prenez-la.</source>
        <translation>Аркуш виходить із принтера. Візьміть його.</translation>
    </message>
    <message>
        <source>Il n’y a plus de place. Retirez un document.</source>
        <translation>Більше немає місця. Приберіть один документ.</translation>
    </message>
    <message>
        <source>La voix ne marche pas. Tout reste écrit à l’écran.</source>
        <translation>Голос не працює. Усе написано на екрані.</translation>
    </message>
    <message>
        <source>Votre clé USB est branchée. Rien n’est copié sans vous.</source>
        <translation>Вашу флешку вставлено. Без вас нічого не копіюється.</translation>
    </message>
    <message>
        <source>Plus tard</source>
        <translation>Пізніше</translation>
    </message>
    <message>
        <source>La clé est retirée. Les papiers déjà pris restent ici.</source>
        <translation>Флешку вийнято. Уже взяті папери лишаються тут.</translation>
    </message>
    <message>
        <source>La clé est retirée trop tôt. Branchez-la encore pour finir.</source>
        <translation>Флешку вийнято зарано. Вставте її ще раз, щоб закінчити.</translation>
    </message>
    <message>
        <source>Vos papiers sont là. Vous pouvez retirer la clé.</source>
        <translation>Ваші папери тут. Можете вийняти флешку.</translation>
    </message>
    <message>
        <source>Votre clé USB est encore branchée. Reprenez-la.</source>
        <translation>Ваша флешка ще вставлена. Заберіть її.</translation>
    </message>
    <message>
        <source>Une clé USB est déjà branchée. À vous&#xa0;? Rebranchez-la. Sinon, donnez-la à l’accueil.</source>
        <translation>Флешку вже вставлено. Вона ваша? Вставте ще раз. Якщо ні, віддайте на рецепцію.</translation>
    </message>
    <message>
        <source>Les clés USB ne s’ouvrent pas ici. L’accueil peut vous aider.</source>
        <translation>Флешки тут не відкриваються. Рецепція може допомогти.</translation>
    </message>
    <message>
        <source>Cette clé ne se lit pas ici. Essayez une autre clé.</source>
        <translation>Ця флешка тут не читається. Спробуйте іншу.</translation>
    </message>
    <message>
        <source>Ce qui est à vous n’est pas lu tout haut. Cela se change dans «&#xa0;Confort&#xa0;».</source>
        <translation>Ваші дані не читаються вголос. Це можна змінити в «Зручність».</translation>
    </message>
    <message>
        <source>Voir le document</source>
        <translation>Показати документ</translation>
    </message>
    <message>
        <source>Voir ma clé</source>
        <translation>Моя флешка: що на ній</translation>
    </message>
</context>
<context>
    <name>NoticesPage</name>
    <message>
        <source>Aujourd’hui</source>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>Jusqu’à demain</source>
        <translation>До завтра</translation>
    </message>
    <message>
        <source>Une semaine</source>
        <translation>Тиждень</translation>
    </message>
    <message>
        <source>Un mois</source>
        <translation>Місяць</translation>
    </message>
    <message>
        <source>Un mot pour les visiteurs</source>
        <translation>Оголошення для відвідувачів</translation>
    </message>
    <message>
        <source>Rien n’est affiché. Choisissez un mot, puis sa durée.</source>
        <translation>Нічого не показано. Виберіть оголошення й тривалість.</translation>
    </message>
    <message>
        <source>Affiché jusqu’au %1&#xa0;:</source>
        <translation>Показано до %1:</translation>
    </message>
    <message>
        <source>Affiché, mais oublié au prochain démarrage&#xa0;: le disque refuse.</source>
        <translation>Показано, але забудеться після перезапуску: диск не приймає.</translation>
    </message>
    <message>
        <source>Retirer ce mot</source>
        <translation>Прибрати це оголошення</translation>
    </message>
    <message>
        <source>Afficher&#xa0;:</source>
        <translation>Показати:</translation>
    </message>
</context>
<context>
    <name>NumberSheet</name>
    <message>
        <source>Continuez. Nous regardons avec vous.</source>
        <translation>Продовжуйте. Ми перевіряємо разом з вами.</translation>
    </message>
    <message>
        <source>Il y a trop de chiffres. Regardez encore votre papier.</source>
        <translation>Забагато цифр. Погляньте ще раз на папір.</translation>
    </message>
    <message>
        <source>Un chiffre n’est pas bon. Regardez les groupes marqués.</source>
        <translation>Одна цифра хибна. Перевірте позначені групи.</translation>
    </message>
    <message>
        <source>La forme est bonne.</source>
        <translation>Формат правильний.</translation>
    </message>
    <message>
        <source>Ce numéro est bien écrit.</source>
        <translation>Цей номер написано правильно.</translation>
    </message>
    <message>
        <source>Écrivez-le ici pour vérifier</source>
        <translation>Напишіть тут для перевірки</translation>
    </message>
    <message>
        <source>Rien n’est gardé, rien n’est envoyé.</source>
        <translation>Нічого не зберігаємо, нічого не надсилаємо.</translation>
    </message>
    <message>
        <source>J’ai mon numéro</source>
        <translation>Номер у мене є</translation>
    </message>
</context>
<context>
    <name>OnlineScreen</name>
    <message>
        <source>Ma démarche</source>
        <translation>Процедура</translation>
    </message>
    <message>
        <source>Mes e-mails</source>
        <translation>Моя пошта</translation>
    </message>
    <message>
        <source>Code attendu</source>
        <translation>Чекаємо код</translation>
    </message>
</context>
<context>
    <name>OutOfOrderScreen</name>
    <message>
        <source>La cabine se repose</source>
        <translation>Кабіна відпочиває</translation>
    </message>
    <message>
        <source>Elle ne peut pas servir maintenant. Un contrôle est à faire. Demandez à l’accueil.</source>
        <translation>Зараз вона не працює. Потрібна перевірка. Спитайте на рецепції.</translation>
    </message>
    <message>
        <source>Elle ne peut pas servir maintenant. Rien de vous n’est resté ici. Demandez à l’accueil.</source>
        <translation>Зараз вона не працює. Ваших даних тут не лишилося. Спитайте на рецепції.</translation>
    </message>
</context>
<context>
    <name>PageArriving</name>
    <message>
        <source>Le site est lent. Nous attendons avec vous.</source>
        <translation>Сайт повільний. Ми чекаємо разом з вами.</translation>
    </message>
    <message>
        <source>La page arrive.</source>
        <translation>Сторінка відкривається.</translation>
    </message>
</context>
<context>
    <name>PageDialog</name>
    <message>
        <source>Quitter cette page&#xa0;? Ce que vous avez écrit peut être perdu.</source>
        <translation>Вийти з цієї сторінки? Написане може зникнути.</translation>
    </message>
    <message>
        <source>Quitter la page</source>
        <translation>Вийти зі сторінки</translation>
    </message>
    <message>
        <source>D’accord</source>
        <translation>Гаразд</translation>
    </message>
    <message>
        <source>Rester sur la page</source>
        <translation>Лишитися на сторінці</translation>
    </message>
    <message>
        <source>Non, annuler</source>
        <translation>Ні, скасувати</translation>
    </message>
    <message>
        <source>Arrêter ces messages</source>
        <translation>Більше не показувати</translation>
    </message>
</context>
<context>
    <name>PagePicker</name>
    <message>
        <source>Choisissez</source>
        <translation>Виберіть</translation>
    </message>
    <message>
        <source>D’accord</source>
        <translation>Гаразд</translation>
    </message>
    <message>
        <source>Ne rien changer</source>
        <translation>Нічого не міняти</translation>
    </message>
</context>
<context>
    <name>PageProblem</name>
    <message>
        <source>Par téléphone, %1&#xa0;: %2.</source>
        <translation>Телефоном, %1: %2.</translation>
    </message>
</context>
<context>
    <name>PickerColumn</name>
    <message>
        <source>Jour</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Mois</source>
        <translation>Місяць</translation>
    </message>
    <message>
        <source>Semaine</source>
        <translation>Тиждень</translation>
    </message>
    <message>
        <source>Année</source>
        <translation>Рік</translation>
    </message>
    <message>
        <source>Heure</source>
        <translation>Година</translation>
    </message>
    <message>
        <source>Minute</source>
        <translation>Хвилина</translation>
    </message>
</context>
<context>
    <name>PrintColours</name>
    <message>
        <source>Noir et blanc</source>
        <translation>Чорно-біле</translation>
    </message>
    <message>
        <source>En couleur</source>
        <translation>Кольорове</translation>
    </message>
</context>
<context>
    <name>PrintSheet</name>
    <message>
        <source>Prenez vos pages</source>
        <translation>Візьміть сторінки</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Друкувати</translation>
    </message>
    <message>
        <source>L’imprimante travaille</source>
        <translation>Принтер працює</translation>
    </message>
    <message>
        <source>Elles sont sorties de l’imprimante.</source>
        <translation>Вони вийшли з принтера.</translation>
    </message>
    <message>
        <source>L’imprimante se prépare. Nous attendons avec vous.</source>
        <translation>Принтер готується. Ми чекаємо разом з вами.</translation>
    </message>
    <message>
        <source>Page %1 sur %2</source>
        <translation>Сторінка %1 з %2</translation>
    </message>
    <message>
        <source>Vos pages arrivent. Restez ici.</source>
        <translation>Сторінки друкуються. Залишайтеся тут.</translation>
    </message>
    <message>
        <source>Combien de fois&#xa0;?</source>
        <translation>Скільки копій?</translation>
    </message>
    <message>
        <source>Moins</source>
        <translation>Менше</translation>
    </message>
    <message>
        <source>Il faut au moins une fois.</source>
        <translation>Потрібна хоча б одна.</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>Більше</translation>
    </message>
    <message>
        <source>Quelles couleurs&#xa0;?</source>
        <translation>Які кольори?</translation>
    </message>
    <message numerus="yes">
        <source>Il reste %n pages pour votre visite.</source>
        <translation>
            <numerusform>На ваш візит лишилася %n сторінка.</numerusform>
            <numerusform>На ваш візит лишилося %n сторінки.</numerusform>
            <numerusform>На ваш візит лишилося %n сторінок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sur %n feuilles. C’est gratuit.</source>
        <translation>
            <numerusform>На %n аркуші. Це безплатно.</numerusform>
            <numerusform>На %n аркушах. Це безплатно.</numerusform>
            <numerusform>На %n аркушах. Це безплатно.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imprimer %n pages</source>
        <translation>
            <numerusform>Друкувати %n сторінку</numerusform>
            <numerusform>Друкувати %n сторінки</numerusform>
            <numerusform>Друкувати %n сторінок</numerusform>
        </translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>J’ai mes pages</source>
        <translation>Сторінки в мене</translation>
    </message>
</context>
<context>
    <name>PrintSides</name>
    <message>
        <source>Un seul côté</source>
        <translation>З одного боку</translation>
    </message>
    <message>
        <source>Des deux côtés</source>
        <translation>З двох боків</translation>
    </message>
</context>
<context>
    <name>ProcedureScreen</name>
    <message>
        <source>Ce que nous allons faire</source>
        <translation>Що ми зробимо</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n хв</numerusform>
            <numerusform>%n хв</numerusform>
            <numerusform>%n хв</numerusform>
        </translation>
    </message>
    <message>
        <source>Revenir à la démarche</source>
        <translation>До процедури</translation>
    </message>
    <message>
        <source>Commencer la démarche</source>
        <translation>Почати процедуру</translation>
    </message>
    <message>
        <source>Voir les papiers</source>
        <translation>Показати папери</translation>
    </message>
    <message numerus="yes">
        <source>Voir les %n étapes</source>
        <translation>
            <numerusform>Показати %n крок</numerusform>
            <numerusform>Показати %n кроки</numerusform>
            <numerusform>Показати %n кроків</numerusform>
        </translation>
    </message>
    <message>
        <source>Vous pouvez commencer quand même.</source>
        <translation>Можна почати й так.</translation>
    </message>
</context>
<context>
    <name>ProcedureTags</name>
    <message>
        <source>Téléphone utile</source>
        <translation>Варто мати телефон</translation>
    </message>
    <message>
        <source>Téléphone récent</source>
        <translation>Новіший телефон</translation>
    </message>
    <message>
        <source>Carte bancaire</source>
        <translation>Банківська картка</translation>
    </message>
    <message>
        <source>Mairie ensuite</source>
        <translation>Потім до мерії</translation>
    </message>
    <message numerus="yes">
        <source>Environ %n minutes</source>
        <translation>
            <numerusform>Приблизно %n хвилина</numerusform>
            <numerusform>Приблизно %n хвилини</numerusform>
            <numerusform>Приблизно %n хвилин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n étapes</source>
        <translation>
            <numerusform>%n крок</numerusform>
            <numerusform>%n кроки</numerusform>
            <numerusform>%n кроків</numerusform>
        </translation>
    </message>
    <message>
        <source>Code par e-mail</source>
        <translation>Код на пошту</translation>
    </message>
    <message>
        <source>Gratuit</source>
        <translation>Безплатно</translation>
    </message>
    <message>
        <source>Pour s’entraîner</source>
        <translation>Для тренування</translation>
    </message>
</context>
<context>
    <name>ProcedureTile</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n хвилина</numerusform>
            <numerusform>%n хвилини</numerusform>
            <numerusform>%n хвилин</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProofBand</name>
    <message>
        <source>Vérifié à %1&#xa0;h&#xa0;%2</source>
        <translation>Перевірено о %1:%2</translation>
    </message>
    <message>
        <source>Il ne reste rien dans la cabine</source>
        <translation>У кабіні нічого не лишається</translation>
    </message>
</context>
<context>
    <name>RestartActs</name>
    <message>
        <source>Impossible ici&#xa0;: la cabine a été lancée à la main.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refusé&#xa0;: la cabine n’a pas ce droit sur cette machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C’est un entraînement&#xa0;: la machine reste allumée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relancer la cabine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redémarrer la machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La machine s’arrête et revient dans une minute environ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’écran devient noir, la cabine revient en quelques secondes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oui, redémarrer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oui, relancer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non, continuer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestingScreen</name>
    <message>
        <source>La cabine</source>
        <translation>Кабіна</translation>
    </message>
    <message>
        <source>Un service de votre ville</source>
        <translation>Служба вашого міста</translation>
    </message>
    <message>
        <source>Entrez,
prenez votre temps.</source>
        <translation>Заходьте,
не поспішайте.</translation>
    </message>
    <message>
        <source>Faites ici vos démarches sur internet.
Une personne peut vous aider.</source>
        <translation>Тут можна оформити документи онлайн.
Вам може допомогти людина.</translation>
    </message>
    <message>
        <source>Touchez pour commencer</source>
        <translation>Торкніться, щоб почати</translation>
    </message>
    <message>
        <source>Personne ne vous entend</source>
        <translation>Вас ніхто не чує</translation>
    </message>
    <message>
        <source>Tout est effacé à la fin</source>
        <translation>Наприкінці все стирається</translation>
    </message>
    <message>
        <source>C’est gratuit</source>
        <translation>Це безплатно</translation>
    </message>
</context>
<context>
    <name>RowsCard</name>
    <message>
        <source>caché</source>
        <translation>сховано</translation>
    </message>
</context>
<context>
    <name>ScanActs</name>
    <message>
        <source>J’ai fini</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Nous lisons encore votre page.</source>
        <translation>Ми ще зчитуємо вашу сторінку.</translation>
    </message>
    <message>
        <source>Une autre page</source>
        <translation>Ще одна сторінка</translation>
    </message>
    <message>
        <source>Refaire la page</source>
        <translation>Пересканувати</translation>
    </message>
    <message>
        <source>Refaire</source>
        <translation>Ще раз</translation>
    </message>
    <message>
        <source>Garder la page</source>
        <translation>Лишити сторінку</translation>
    </message>
    <message>
        <source>Retirer la page</source>
        <translation>Прибрати сторінку</translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation>Стоп</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>ScanPapers</name>
    <message>
        <source>Une page</source>
        <translation>Одна сторінка</translation>
    </message>
    <message>
        <source>Une carte, deux côtés</source>
        <translation>Картка, два боки</translation>
    </message>
    <message>
        <source>Plusieurs feuilles</source>
        <translation>Кілька аркушів</translation>
    </message>
</context>
<context>
    <name>ScanSheet</name>
    <message>
        <source>Vos pages</source>
        <translation>Ваші сторінки</translation>
    </message>
</context>
<context>
    <name>ScanWords</name>
    <message>
        <source>À scanner&#xa0;: %1</source>
        <translation>Сканувати: %1</translation>
    </message>
    <message numerus="yes">
        <source>Encore %n secondes.</source>
        <translation>
            <numerusform>Ще %n секунда.</numerusform>
            <numerusform>Ще %n секунди.</numerusform>
            <numerusform>Ще %n секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scanner les feuilles</source>
        <translation>Сканувати аркуші</translation>
    </message>
    <message>
        <source>Scanner ce côté</source>
        <translation>Сканувати цей бік</translation>
    </message>
    <message>
        <source>Scanner la page</source>
        <translation>Сканувати сторінку</translation>
    </message>
    <message>
        <source>Ne soulevez pas le couvercle.</source>
        <translation>Не підіймайте кришку.</translation>
    </message>
    <message>
        <source>Regardez&#xa0;: tout se lit bien&#xa0;?</source>
        <translation>Гляньте: усе добре видно?</translation>
    </message>
    <message>
        <source>Nous lisons votre carte</source>
        <translation>Зчитуємо вашу картку</translation>
    </message>
    <message>
        <source>Posez la page %1</source>
        <translation>Покладіть сторінку %1</translation>
    </message>
    <message>
        <source>Posez votre page</source>
        <translation>Покладіть сторінку</translation>
    </message>
    <message>
        <source>Ouvrez le couvercle. Posez la page face contre la vitre. Fermez.</source>
        <translation>Відкрийте кришку. Покладіть сторінку текстом до скла. Закрийте.</translation>
    </message>
    <message>
        <source>Posez votre carte</source>
        <translation>Покладіть картку</translation>
    </message>
    <message>
        <source>Ouvrez le couvercle. Posez la carte contre la vitre. Fermez.</source>
        <translation>Відкрийте кришку. Покладіть картку на скло. Закрийте.</translation>
    </message>
    <message>
        <source>Retournez votre carte</source>
        <translation>Переверніть картку</translation>
    </message>
    <message>
        <source>Posez l’autre côté contre la vitre. Fermez le couvercle.</source>
        <translation>Покладіть картку іншим боком на скло. Закрийте кришку.</translation>
    </message>
    <message>
        <source>Posez vos feuilles</source>
        <translation>Покладіть аркуші</translation>
    </message>
    <message>
        <source>Mettez les feuilles dans le chargeur, bien droites.</source>
        <translation>Покладіть аркуші рівно в лоток подавання.</translation>
    </message>
    <message>
        <source>Nous lisons votre page</source>
        <translation>Зчитуємо вашу сторінку</translation>
    </message>
    <message>
        <source>Nous lisons vos feuilles</source>
        <translation>Зчитуємо ваші аркуші</translation>
    </message>
    <message>
        <source>Ne touchez pas aux feuilles.</source>
        <translation>Не торкайтеся аркушів.</translation>
    </message>
    <message>
        <source>Votre page est lue</source>
        <translation>Сторінку зчитано</translation>
    </message>
    <message>
        <source>Votre carte est lue</source>
        <translation>Картку зчитано</translation>
    </message>
    <message>
        <source>Vos feuilles sont lues</source>
        <translation>Аркуші зчитано</translation>
    </message>
    <message>
        <source>La page %1 semble vide</source>
        <translation>Сторінка %1 наче порожня</translation>
    </message>
    <message>
        <source>Elle était peut-être à l’envers. Vous choisissez.</source>
        <translation>Можливо, її поклали не тим боком. Вибір за вами.</translation>
    </message>
    <message>
        <source>La page %1 semble floue</source>
        <translation>Сторінка %1 наче нечітка</translation>
    </message>
    <message>
        <source>Posez-la bien à plat, puis recommencez.</source>
        <translation>Покладіть її пласко і почніть знову.</translation>
    </message>
    <message>
        <source>La page %1 semble coupée</source>
        <translation>Сторінка %1 наче обрізана</translation>
    </message>
    <message>
        <source>Posez-la tout entière sur la vitre, puis recommencez.</source>
        <translation>Покладіть її на скло повністю і почніть знову.</translation>
    </message>
</context>
<context>
    <name>ScannedPages</name>
    <message>
        <source>vide</source>
        <translation>порожня</translation>
    </message>
    <message>
        <source>floue</source>
        <translation>нечітка</translation>
    </message>
    <message>
        <source>coupée</source>
        <translation>обрізана</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Сторінка %1</translation>
    </message>
    <message>
        <source>lue</source>
        <translation>зчитано</translation>
    </message>
    <message>
        <source>en cours</source>
        <translation>триває</translation>
    </message>
    <message>
        <source>à poser</source>
        <translation>покласти</translation>
    </message>
</context>
<context>
    <name>SenseCard</name>
    <message>
        <source>Raté</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réussi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jamais essayé ici</source>
        <translation>Тут ще не перевіряли</translation>
    </message>
</context>
<context>
    <name>SensesPage</name>
    <message>
        <source>Haut-parleur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Casque</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fermé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cette caméra ne le dit pas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le son est joué.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le micro a entendu le son.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le serveur de son ne répond pas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ni haut-parleur ni casque.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun micro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le micro n’a pas entendu le son.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relancez la machine. Sinon, appelez le réparateur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branchez un haut-parleur ou un casque.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branchez le micro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Montez le volume, approchez le micro, recommencez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La caméra regarde.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La caméra donne une image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucune caméra.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un autre programme tient la caméra.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le cache est fermé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La caméra ne donne pas d’image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branchez la caméra.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendez la fin de l’autre travail.</source>
        <translation>Дочекайтеся кінця іншої роботи.</translation>
    </message>
    <message>
        <source>Ouvrez le cache devant la caméra.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Débranchez-la, attendez, rebranchez-la.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À regarder</source>
        <translation>Перевірити</translation>
    </message>
    <message>
        <source>Son et caméra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Son</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sortie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appareil</source>
        <translation>Пристрій</translation>
    </message>
    <message>
        <source>Micro</source>
        <translation>Голос</translation>
    </message>
    <message>
        <source>Aucun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Essayez avec le haut-parleur, puis branchez le casque et recommencez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Essai en cours</source>
        <translation>Триває проба</translation>
    </message>
    <message>
        <source>Jouer un son et écouter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cet essai n’est pas fini.</source>
        <translation>Ця проба не завершена.</translation>
    </message>
    <message>
        <source>Caméra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce que voit la caméra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’image s’affiche ici. Rien n’est gardé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrêter la caméra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voir l’image</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServiceScreen</name>
    <message>
        <source>Le courrier vient de&#xa0;: %1</source>
        <translation>Лист надіслав: %1</translation>
    </message>
    <message>
        <source>Que demande le courrier&#xa0;?</source>
        <translation>Що просять у листі?</translation>
    </message>
    <message>
        <source>Par téléphone&#xa0;: %1</source>
        <translation>Телефоном: %1</translation>
    </message>
    <message>
        <source>Toutes les démarches</source>
        <translation>Усі процедури</translation>
    </message>
    <message>
        <source>Je ne trouve pas</source>
        <translation>Не знаходжу</translation>
    </message>
</context>
<context>
    <name>SettingCard</name>
    <message>
        <source>Refusé&#xa0;: donnez un nombre de %1 à %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refusé&#xa0;: cette valeur ne convient pas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origine&#xa0;: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un fichier est faux&#xa0;: les derniers bons réglages servent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oublier ce changement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce réglage s’enregistre.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingEditor</name>
    <message>
        <source>Le français reste toujours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moins</source>
        <translation>Менше</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>Більше</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce réglage s’enregistre.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingHints</name>
    <message>
        <source>En secondes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un vrai, un simulé, ou aucun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trop long pour cet écran&#xa0;: dans le fichier de l’installateur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels par millimètre. 3,66 pour 24 pouces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatique suit la forme de l’écran.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le français reste toujours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En pour cent, au début de chaque visite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La voix qui lit les écrans.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nom donné par le serveur de son. Vide&#xa0;: il choisit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oui, si seul un casque est branché.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secondes sans toucher l’écran.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secondes avant de tout effacer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secondes avant de revenir au repos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secondes pour prendre papiers et ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secondes d’attente d’une page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secondes où la personne cherche son code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secondes sans toucher, dans ces espaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nom SANE, ou auto pour le premier trouvé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nom de la file, ou auto.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vide&#xa0;: celui de cette machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un agent peut en permettre plus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment elle est branchée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nom ou numéro de l’imprimante.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>9100 le plus souvent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La commande lsusb le donne.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Par exemple /dev/ttyS0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Écrite sur la notice de l’imprimante.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En millimètres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mégaoctets en mémoire, pour une visite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chemin complet, depuis la racine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un chiffre plus petit est caché.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pour le collecteur d’un parc de cabines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adresse PostgreSQL. Vide&#xa0;: aucune.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lettres, chiffres et tirets&#xa0;; un nom par cabine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servis par la cabine elle-même.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Montré aux visiteurs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les conseillers lisent ce nom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imprimée sur les pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imprimé sur les pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier des services ajoutés par la ville.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pour prévenir avant qu’il soit vide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce que les visiteurs peuvent en faire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chiffres, codes, réglages changés ici.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents d’une visite, jamais sur un disque.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce qui est livré avec la cabine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comme lsusb les écrit&#xa0;: 046d:c31c, 0bda:8153.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingLine</name>
    <message>
        <source>Changé</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>Écran et voix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Durée des écrans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanner et imprimante</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Талони</translation>
    </message>
    <message>
        <source>Aide humaine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chiffres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lieu et prises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finesse de l’écran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sens de l’écran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Langues offertes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume au départ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sortie de la voix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Casque seulement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avant la question de présence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Durée de cette question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Écran des langues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Écran de fin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avant de dire un site lent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attente d’un code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fin de votre session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sonnerie d’un conseiller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attente d’un appel coupé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Сканер</translation>
    </message>
    <message>
        <source>Nom du scanner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imprimante A4</source>
        <translation>Принтер A4</translation>
    </message>
    <message>
        <source>File d’impression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serveur d’impression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feuilles par visite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imprimante de tickets</source>
        <translation>Принтер талонів</translation>
    </message>
    <message>
        <source>Adresse sur le réseau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port sur le réseau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numéro du fabricant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numéro du modèle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port série</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vitesse du port série</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largeur du ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place pour les documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fichier des chiffres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plus petit chiffre montré</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier des mesures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base de la ville</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nom dans la base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sites d’entraînement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Téléphone d’aide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Horaires du téléphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nom dit à qui est appelé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Équipe d’ici</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conseillers par vidéo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ville</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lieu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue de la ville</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feuilles d’un bac plein</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claviers et cartes admis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clés USB des visiteurs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier de la cabine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier en mémoire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier du programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valeur d’origine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fichier de l’installateur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changé ici</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisi au lancement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dernière valeur bonne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vrai appareil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appareil simulé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Couché</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réseau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lire et écrire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lire seulement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Français</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anglais</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Espagnol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portugais</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ukrainien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 choix</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>%1 sur %2</source>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>Précédents</source>
        <translation>Попередні</translation>
    </message>
    <message>
        <source>Suivants</source>
        <translation>Наступні</translation>
    </message>
    <message>
        <source>Ces réglages valent au prochain démarrage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changés ici&#xa0;: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuler le dernier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien n’a été changé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comme en entrant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce réglage s’enregistre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tout oublier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relancer la cabine</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SiteLine</name>
    <message>
        <source>Vos e-mails</source>
        <translation>Ваша пошта</translation>
    </message>
    <message>
        <source>Entraînement</source>
        <translation>Тренування</translation>
    </message>
    <message>
        <source>Site d’entraînement de la cabine</source>
        <translation>Навчальний сайт кабіни</translation>
    </message>
    <message>
        <source>Votre boîte e-mail</source>
        <translation>Ваша скринька</translation>
    </message>
    <message>
        <source>Site officiel vérifié</source>
        <translation>Офіційний сайт, перевірено</translation>
    </message>
    <message>
        <source>Changer de boîte</source>
        <translation>Інша скринька</translation>
    </message>
</context>
<context>
    <name>Space</name>
    <message>
        <source>Espace de l’agent</source>
        <translation>Для працівника</translation>
    </message>
    <message>
        <source>Entretien de la cabine</source>
        <translation>Обслуговування кабіни</translation>
    </message>
</context>
<context>
    <name>SpaceFrame</name>
    <message>
        <source>Couleurs</source>
        <translation>Кольори</translation>
    </message>
    <message>
        <source>Réduire</source>
        <translation>Зменшити</translation>
    </message>
    <message>
        <source>Agrandir</source>
        <translation>Збільшити</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Fermer ma session</source>
        <translation>Закрити мій сеанс</translation>
    </message>
</context>
<context>
    <name>StepPath</name>
    <message>
        <source>Choisir</source>
        <translation>Вибрати</translation>
    </message>
    <message>
        <source>Préparer</source>
        <translation>Підготувати</translation>
    </message>
    <message>
        <source>Faire</source>
        <translation>Зробити</translation>
    </message>
    <message>
        <source>Terminer</source>
        <translation>Завершити</translation>
    </message>
    <message>
        <source>Étape %1 sur 4</source>
        <translation>Крок %1 з 4</translation>
    </message>
</context>
<context>
    <name>StickCopySheet</name>
    <message>
        <source>Copier sur votre clé&#xa0;?</source>
        <translation>Копіювати на вашу флешку?</translation>
    </message>
    <message>
        <source>Nous copions votre papier</source>
        <translation>Копіюємо ваш папір</translation>
    </message>
    <message>
        <source>C’est copié</source>
        <translation>Скопійовано</translation>
    </message>
    <message>
        <source>La copie reste sur votre clé après la visite. Ici, tout est effacé.</source>
        <translation>Копія лишається на флешці після візиту. Тут усе стирається.</translation>
    </message>
    <message>
        <source>Ne retirez pas la clé.</source>
        <translation>Не виймайте флешку.</translation>
    </message>
    <message>
        <source>Vous pouvez retirer votre clé.</source>
        <translation>Можете вийняти флешку.</translation>
    </message>
    <message>
        <source>Copier</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Ne pas copier</source>
        <translation>Не копіювати</translation>
    </message>
    <message>
        <source>D’accord</source>
        <translation>Гаразд</translation>
    </message>
</context>
<context>
    <name>StickSheet</name>
    <message>
        <source>Nous regardons votre clé</source>
        <translation>Дивимося вашу флешку</translation>
    </message>
    <message>
        <source>Rien à prendre sur cette clé</source>
        <translation>На цій флешці нема чого взяти</translation>
    </message>
    <message>
        <source>Quels papiers prendre&#xa0;?</source>
        <translation>Які папери взяти?</translation>
    </message>
    <message>
        <source>Nous prenons vos papiers</source>
        <translation>Беремо ваші папери</translation>
    </message>
    <message>
        <source>Votre clé</source>
        <translation>Ваша флешка</translation>
    </message>
    <message>
        <source>Ne retirez pas la clé.</source>
        <translation>Не виймайте флешку.</translation>
    </message>
    <message>
        <source>Elle ne contient ni papier PDF ni image.</source>
        <translation>На ній немає ні PDF, ні зображень.</translation>
    </message>
    <message>
        <source>Votre clé est très pleine&#xa0;: voici le plus récent.</source>
        <translation>Ваша флешка дуже повна: ось найновіше.</translation>
    </message>
    <message>
        <source>Touchez un papier, ou plusieurs. Rien ne change sur votre clé.</source>
        <translation>Торкніться одного чи кількох паперів. На флешці нічого не зміниться.</translation>
    </message>
    <message numerus="yes">
        <source>Prendre %n papiers</source>
        <translation>
            <numerusform>Взяти %n папір</numerusform>
            <numerusform>Взяти %n папери</numerusform>
            <numerusform>Взяти %n паперів</numerusform>
        </translation>
    </message>
    <message>
        <source>Prendre</source>
        <translation>Взяти</translation>
    </message>
    <message>
        <source>Touchez d’abord un papier.</source>
        <translation>Спочатку торкніться паперу.</translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation>Стоп</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>StickTile</name>
    <message>
        <source>Papier de la clé %1</source>
        <translation>Папір %1 із флешки</translation>
    </message>
    <message>
        <source>Déjà pris</source>
        <translation>Уже взято</translation>
    </message>
    <message>
        <source>Photo ou image</source>
        <translation>Фото або зображення</translation>
    </message>
    <message>
        <source>Papier PDF</source>
        <translation>Папір PDF</translation>
    </message>
    <message>
        <source>Trop lourd pour la cabine</source>
        <translation>Завеликий для кабіни</translation>
    </message>
    <message>
        <source>Ce n’est pas un papier</source>
        <translation>Це не папір</translation>
    </message>
    <message>
        <source>Abîmé, il ne s’ouvre pas</source>
        <translation>Пошкоджений, не відкривається</translation>
    </message>
    <message>
        <source>Fermé par un mot de passe</source>
        <translation>Закритий паролем</translation>
    </message>
    <message>
        <source>Trop de pages</source>
        <translation>Забагато сторінок</translation>
    </message>
    <message>
        <source>choisi</source>
        <translation>вибрано</translation>
    </message>
    <message>
        <source>Encore un moment.</source>
        <translation>Ще хвилинку.</translation>
    </message>
    <message>
        <source>Dix papiers à la fois.</source>
        <translation>Десять паперів за раз.</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Confort</source>
        <translation>Зручність</translation>
    </message>
    <message>
        <source>Vous êtes toujours là&#xa0;?</source>
        <translation>Ви ще тут?</translation>
    </message>
    <message numerus="yes">
        <source>Sans réponse, nous effaçons tout dans %n secondes.</source>
        <translation>
            <numerusform>Без відповіді через %n секунду ми все зітремо.</numerusform>
            <numerusform>Без відповіді через %n секунди ми все зітремо.</numerusform>
            <numerusform>Без відповіді через %n секунд ми все зітремо.</numerusform>
        </translation>
    </message>
    <message>
        <source>Oui, je suis là</source>
        <translation>Так, я тут</translation>
    </message>
    <message>
        <source>J’ai terminé</source>
        <translation>Завершити</translation>
    </message>
    <message>
        <source>Parler à quelqu’un</source>
        <translation>Покликати людину</translation>
    </message>
</context>
<context>
    <name>StopCard</name>
    <message>
        <source>Le contrôle de fin de visite a trouvé un reste.</source>
        <translation>Перевірка після візиту виявила залишки даних.</translation>
    </message>
    <message>
        <source>L’application s’est arrêtée plusieurs fois.</source>
        <translation>Програма зупинялася кілька разів.</translation>
    </message>
    <message>
        <source>Un fichier de réglages est à corriger.</source>
        <translation>Треба виправити файл налаштувань.</translation>
    </message>
    <message>
        <source>Pour l’équipe</source>
        <translation>Для персоналу</translation>
    </message>
</context>
<context>
    <name>Stopped</name>
    <message>
        <source>La cabine</source>
        <translation>Кабіна</translation>
    </message>
</context>
<context>
    <name>StoppedSpace</name>
    <message>
        <source>Entretien de la cabine</source>
        <translation>Обслуговування кабіни</translation>
    </message>
    <message>
        <source>Espace de l’agent</source>
        <translation>Для працівника</translation>
    </message>
</context>
<context>
    <name>SystemActs</name>
    <message>
        <source>Ni hôtes, ni secrets, ni rien des visiteurs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’archive s’écrit. Quelques secondes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucune clé USB. Branchez-en une, puis recommencez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elle ne s’écrit pas. Regardez la place et les droits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impression en cours</source>
        <translation>Друкуємо</translation>
    </message>
    <message>
        <source>État imprimé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pas imprimé&#xa0;: regardez l’imprimante</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imprimer l’état de la cabine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La page s’imprime.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive de dépannage sur une clé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’archive s’écrit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive dans la cabine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Écrite&#xa0;: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SystemPage</name>
    <message>
        <source>%1 Mo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ko</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nous regardons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pas encore commencé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sain, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À voir, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cabine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue de la ville</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Système</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noyau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La machine et le logiciel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fichier des chiffres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun incident noté.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Derniers incidents, sans rien des visiteurs&#xa0;:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TechnicianHome</name>
    <message>
        <source>Que voulez-vous faire&#xa0;?</source>
        <translation>Що ви хочете зробити?</translation>
    </message>
    <message>
        <source>Essayer les appareils</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanner, imprimante, ticket, prises USB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Essayer le son et la caméra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haut-parleur, casque, micro, image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Essayer l’écran tactile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cinq cibles à toucher du doigt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tout contrôler</source>
        <translation>Перевірити все</translation>
    </message>
    <message>
        <source>Appareils, réseau, heure, place, chiffres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changer les réglages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chacun vérifié, et repris si besoin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions, archive, redémarrage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La machine et le logiciel.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThingTile</name>
    <message>
        <source>Où&#xa0;?</source>
        <translation>Де?</translation>
    </message>
    <message>
        <source>Où le trouver&#xa0;?</source>
        <translation>Де його знайти?</translation>
    </message>
</context>
<context>
    <name>ThingsCard</name>
    <message>
        <source>À avoir avec vous</source>
        <translation>Що мати із собою</translation>
    </message>
    <message>
        <source>%1 sur %2</source>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>Il me manque un papier</source>
        <translation>Бракує папера</translation>
    </message>
</context>
<context>
    <name>TicketCard</name>
    <message>
        <source>Votre ticket</source>
        <translation>Ваш талон</translation>
    </message>
    <message>
        <source>Votre ticket sort de l’imprimante.</source>
        <translation>Ваш талон виходить із принтера.</translation>
    </message>
    <message>
        <source>Prenez votre ticket sous l’écran.</source>
        <translation>Візьміть талон під екраном.</translation>
    </message>
    <message>
        <source>Ce que vous avez fait, et la suite.</source>
        <translation>Що ви зробили і що далі.</translation>
    </message>
    <message>
        <source>Impression…</source>
        <translation>Друкуємо…</translation>
    </message>
    <message>
        <source>Ticket imprimé</source>
        <translation>Талон надруковано</translation>
    </message>
    <message>
        <source>Prendre le ticket</source>
        <translation>Взяти талон</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Bienvenue</source>
        <translation>Ласкаво просимо</translation>
    </message>
    <message>
        <source>Nous effaçons tout. Encore un moment.</source>
        <translation>Ми все стираємо. Ще хвилинку.</translation>
    </message>
    <message>
        <source>Aider</source>
        <translation>Допомогти</translation>
    </message>
    <message>
        <source>Langue&#xa0;: %1</source>
        <translation>Мова: %1</translation>
    </message>
    <message>
        <source>Confort</source>
        <translation>Зручність</translation>
    </message>
</context>
<context>
    <name>TroubleTile</name>
    <message>
        <source>une seule fois</source>
        <translation>лише один раз</translation>
    </message>
</context>
<context>
    <name>TroubleWords</name>
    <message>
        <source>Essayer encore</source>
        <translation>Спробувати ще</translation>
    </message>
    <message>
        <source>Revenir au début du site</source>
        <translation>На початок сайту</translation>
    </message>
    <message>
        <source>Parler à quelqu’un</source>
        <translation>Покликати людину</translation>
    </message>
    <message>
        <source>Voir ce que dit le site</source>
        <translation>Що каже сайт</translation>
    </message>
    <message>
        <source>Il n’y a pas d’internet en ce moment.</source>
        <translation>Зараз немає інтернету.</translation>
    </message>
    <message>
        <source>Ce n’est pas vous. Vos documents sont gardés. Essayez dans un moment.</source>
        <translation>Це не ваша провина. Ваші документи збережено. Спробуйте трохи згодом.</translation>
    </message>
    <message>
        <source>Nous ne trouvons pas ce site.</source>
        <translation>Ми не знаходимо цього сайту.</translation>
    </message>
    <message>
        <source>Son adresse ne répond pas en ce moment. Vos documents sont gardés.</source>
        <translation>Його адреса зараз не відповідає. Ваші документи збережено.</translation>
    </message>
    <message>
        <source>Le réseau de la cabine demande une connexion.</source>
        <translation>Мережа кабіни просить увійти.</translation>
    </message>
    <message>
        <source>Ce n’est pas vous. Prévenez l’accueil, puis essayez encore.</source>
        <translation>Це не ваша провина. Скажіть на рецепції, потім спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Le site ne répond pas.</source>
        <translation>Сайт не відповідає.</translation>
    </message>
    <message>
        <source>Vos documents sont gardés. Essayez encore, ou revenez plus tard.</source>
        <translation>Ваші документи збережено. Спробуйте ще раз або прийдіть пізніше.</translation>
    </message>
    <message>
        <source>Le site est fermé, ou il a trop de monde.</source>
        <translation>Сайт закритий або перевантажений.</translation>
    </message>
    <message>
        <source>Vos documents sont gardés. Essayez dans un moment.</source>
        <translation>Ваші документи збережено. Спробуйте трохи згодом.</translation>
    </message>
    <message>
        <source>Cette page n’existe pas ou n’existe plus.</source>
        <translation>Цієї сторінки немає або вже немає.</translation>
    </message>
    <message>
        <source>Le site l’a peut-être déplacée. Revenez au début du site.</source>
        <translation>Можливо, сайт її переніс. Поверніться на початок сайту.</translation>
    </message>
    <message>
        <source>Le site ne donne pas cette page.</source>
        <translation>Сайт не показує цієї сторінки.</translation>
    </message>
    <message>
        <source>Revenez au début du site, puis connectez-vous.</source>
        <translation>Поверніться на початок сайту, потім увійдіть.</translation>
    </message>
    <message>
        <source>Le site vous a déconnecté.</source>
        <translation>Сайт завершив ваш сеанс.</translation>
    </message>
    <message>
        <source>Il a attendu trop longtemps. Vos documents sont gardés.</source>
        <translation>Він чекав надто довго. Ваші документи збережено.</translation>
    </message>
    <message>
        <source>Le site tourne en rond.</source>
        <translation>Сайт ходить по колу.</translation>
    </message>
    <message>
        <source>Il nous envoie d’une page à l’autre. Revenez au début du site.</source>
        <translation>Він водить нас зі сторінки на сторінку. Поверніться на початок сайту.</translation>
    </message>
    <message>
        <source>Le site est trop lent.</source>
        <translation>Сайт надто повільний.</translation>
    </message>
    <message>
        <source>Vos documents sont gardés. Essayez encore dans un moment.</source>
        <translation>Ваші документи збережено. Спробуйте ще раз трохи згодом.</translation>
    </message>
    <message>
        <source>Cette page n’est pas sûre.</source>
        <translation>Ця сторінка небезпечна.</translation>
    </message>
    <message>
        <source>Nous ne l’ouvrons pas, pour vous protéger.</source>
        <translation>Ми її не відкриваємо, щоб захистити вас.</translation>
    </message>
    <message>
        <source>La page s’est arrêtée.</source>
        <translation>Сторінка зупинилася.</translation>
    </message>
    <message>
        <source>Vos documents sont gardés. Ouvrez la page encore une fois.</source>
        <translation>Ваші документи збережено. Відкрийте сторінку ще раз.</translation>
    </message>
</context>
<context>
    <name>ViewSheet</name>
    <message>
        <source>Document en grand</source>
        <translation>Збільшений документ</translation>
    </message>
    <message>
        <source>Page %1 sur %2</source>
        <translation>Сторінка %1 з %2</translation>
    </message>
    <message>
        <source>Réduire</source>
        <translation>Зменшити</translation>
    </message>
    <message>
        <source>La page ne peut pas être plus petite.</source>
        <translation>Меншою сторінка бути не може.</translation>
    </message>
    <message>
        <source>Agrandir</source>
        <translation>Збільшити</translation>
    </message>
    <message>
        <source>La page ne peut pas être plus grande.</source>
        <translation>Більшою сторінка бути не може.</translation>
    </message>
    <message>
        <source>Plus bas</source>
        <translation>Нижче</translation>
    </message>
    <message>
        <source>Page suivante</source>
        <translation>Наступна сторінка</translation>
    </message>
    <message>
        <source>C’est la dernière page.</source>
        <translation>Це остання сторінка.</translation>
    </message>
    <message>
        <source>Plus haut</source>
        <translation>Вище</translation>
    </message>
    <message>
        <source>Page précédente</source>
        <translation>Попередня сторінка</translation>
    </message>
    <message>
        <source>C’est la première page.</source>
        <translation>Це перша сторінка.</translation>
    </message>
    <message>
        <source>J’ai vu</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>Une autre langue</source>
        <translation>Інша мова</translation>
    </message>
    <message>
        <source>Une personne vous aide</source>
        <translation>Вам допомагає людина</translation>
    </message>
</context>
<context>
    <name>WhenWords</name>
    <message>
        <source>lundi</source>
        <translation>у понеділок</translation>
    </message>
    <message>
        <source>mardi</source>
        <translation>у вівторок</translation>
    </message>
    <message>
        <source>mercredi</source>
        <translation>у середу</translation>
    </message>
    <message>
        <source>jeudi</source>
        <translation>у четвер</translation>
    </message>
    <message>
        <source>vendredi</source>
        <translation>у п’ятницю</translation>
    </message>
    <message>
        <source>samedi</source>
        <translation>у суботу</translation>
    </message>
    <message>
        <source>dimanche</source>
        <translation>у неділю</translation>
    </message>
    <message>
        <source>Ouvert jusqu’à %1</source>
        <translation>Відчинено до %1</translation>
    </message>
    <message>
        <source>Fermé. Ouvre à %1</source>
        <translation>Зачинено до %1</translation>
    </message>
    <message>
        <source>Fermé. Ouvre demain à %1</source>
        <translation>Зачинено до завтра, %1</translation>
    </message>
    <message>
        <source>Fermé. Ouvre le %1</source>
        <translation>Зачинено до %1</translation>
    </message>
    <message>
        <source>Fermé. Ouvre %1 à %2</source>
        <translation>Зачинено. Відчинять %1 о %2</translation>
    </message>
</context>
<context>
    <name>ZoomButtons</name>
    <message>
        <source>Réduire</source>
        <translation>Зменшити</translation>
    </message>
    <message>
        <source>La page ne peut pas être plus petite.</source>
        <translation>Меншою сторінка бути не може.</translation>
    </message>
    <message>
        <source>Agrandir</source>
        <translation>Збільшити</translation>
    </message>
    <message>
        <source>La page ne peut pas être plus grande.</source>
        <translation>Більшою сторінка бути не може.</translation>
    </message>
</context>
</TS>

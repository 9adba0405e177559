<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="fr_FR">
<context>
    <name>AddTile</name>
    <message>
        <source>Ajouter un document</source>
        <translation>Belge ekle</translation>
    </message>
    <message>
        <source>Avec le scanner</source>
        <translation>Tarayıcı ile</translation>
    </message>
</context>
<context>
    <name>AddressBefore</name>
    <message>
        <source>Une boîte e-mail est gratuite.</source>
        <translation>E-posta kutusu ücretsizdir.</translation>
    </message>
    <message>
        <source>Le site peut demander un téléphone portable.</source>
        <translation>Site bir cep telefonu isteyebilir.</translation>
    </message>
    <message>
        <source>Ouvrez votre boîte chaque mois. Une boîte oubliée peut fermer.</source>
        <translation>Kutunuzu her ay açın. Unutulan kutu kapanabilir.</translation>
    </message>
    <message>
        <source>Le mot de passe est à vous. Ne le donnez à personne.</source>
        <translation>Şifre sizindir. Onu kimseye vermeyin.</translation>
    </message>
</context>
<context>
    <name>AddressCard</name>
    <message>
        <source>Sans mot de passe noté, la boîte ne s’ouvre plus.</source>
        <translation>Şifreyi not etmezseniz kutu bir daha açılmaz.</translation>
    </message>
    <message>
        <source>Sur la fiche</source>
        <translation>Kâğıdın üzerinde</translation>
    </message>
    <message>
        <source>Des lignes à remplir</source>
        <translation>Doldurulacak satırlar</translation>
    </message>
    <message>
        <source>Le mot de passe aussi</source>
        <translation>Şifre de</translation>
    </message>
    <message>
        <source>Attention&#xa0;: qui lit ce papier peut ouvrir votre boîte.</source>
        <translation>Dikkat: bu kâğıdı okuyan kutunuzu açabilir.</translation>
    </message>
    <message>
        <source>Vous écrivez le mot de passe à la main, chez vous ou ici.</source>
        <translation>Şifreyi elle yazarsınız, evde ya da burada.</translation>
    </message>
    <message>
        <source>Impression…</source>
        <translation>Yazdırılıyor…</translation>
    </message>
    <message>
        <source>Imprimer ma fiche</source>
        <translation>Bilgi kâğıdımı yazdır</translation>
    </message>
</context>
<context>
    <name>AddressNames</name>
    <message>
        <source>Votre prénom</source>
        <translation>Adınız</translation>
    </message>
    <message>
        <source>Votre nom</source>
        <translation>Soyadınız</translation>
    </message>
    <message>
        <source>Écrivez votre prénom et votre nom. Nous proposons des adresses.</source>
        <translation>Adınızı ve soyadınızı yazın. Size adresler öneririz.</translation>
    </message>
    <message>
        <source>Touchez celle que vous préférez&#xa0;:</source>
        <translation>Beğendiğinize dokunun:</translation>
    </message>
</context>
<context>
    <name>AddressPassphrase</name>
    <message>
        <source>Très difficile à deviner</source>
        <translation>Tahmin etmesi çok zor</translation>
    </message>
    <message>
        <source>Quatre mots simples, un tiret entre eux, et un nombre. Avec une majuscule au début.</source>
        <translation>Dört basit kelime, aralarında tire ve bir sayı. Başta büyük harf.</translation>
    </message>
    <message>
        <source>Ne gardez pas un mot de passe que vous utilisez déjà ailleurs.</source>
        <translation>Başka yerde kullandığınız bir şifreyi almayın.</translation>
    </message>
    <message>
        <source>En proposer un autre</source>
        <translation>Başka bir tane öner</translation>
    </message>
</context>
<context>
    <name>AddressSheet</name>
    <message>
        <source>Avant de commencer</source>
        <translation>Başlamadan önce</translation>
    </message>
    <message>
        <source>Votre adresse</source>
        <translation>Adresiniz</translation>
    </message>
    <message>
        <source>Votre mot de passe</source>
        <translation>Şifreniz</translation>
    </message>
    <message>
        <source>Votre fiche</source>
        <translation>Bilgi kâğıdınız</translation>
    </message>
    <message>
        <source>Avant</source>
        <extracomment>To the step before; not &quot;earlier&quot;.</extracomment>
        <translation>Önceki</translation>
    </message>
    <message>
        <source>Recopier dans la page</source>
        <translation>Sayfaya kopyala</translation>
    </message>
    <message>
        <source>Suite</source>
        <translation>Sonraki</translation>
    </message>
    <message>
        <source>Choisissez d’abord une adresse.</source>
        <translation>Önce bir adres seçin.</translation>
    </message>
</context>
<context>
    <name>AgentHome</name>
    <message>
        <source>Que voulez-vous faire&#xa0;?</source>
        <translation>Ne yapmak istiyorsunuz?</translation>
    </message>
    <message>
        <source>Aider la personne</source>
        <translation>Kişiye yardım et</translation>
    </message>
    <message>
        <source>Vous revenez à son écran. Le temps ne presse plus.</source>
        <translation>Onun ekranına dönersiniz. Artık süre sınırı yok.</translation>
    </message>
    <message>
        <source>Personne n’est en visite maintenant.</source>
        <translation>Şu anda ziyaretçi yok.</translation>
    </message>
    <message>
        <source>Ouvrir la journée</source>
        <translation>Günü aç</translation>
    </message>
    <message>
        <source>Tout est prêt&#xa0;? Un coup d’œil, et quoi faire.</source>
        <translation>Her şey hazır mı? Bir bakış ve yapılacaklar.</translation>
    </message>
    <message>
        <source>Voir les chiffres</source>
        <translation>Sayıları gör</translation>
    </message>
    <message>
        <source>Des nombres, jamais de personnes.</source>
        <translation>Sayılar var, kişiler asla yok.</translation>
    </message>
    <message>
        <source>Voir les demandes d’aide</source>
        <translation>Yardım isteklerini gör</translation>
    </message>
    <message>
        <source>Aujourd’hui, sans aucun nom.</source>
        <translation>Bugünküler, isimsiz.</translation>
    </message>
    <message>
        <source>Quelqu’un attend ici. Dites que vous arrivez.</source>
        <translation>Burada biri bekliyor. Geldiğinizi söyleyin.</translation>
    </message>
    <message>
        <source>Permettre plus de pages</source>
        <translation>Daha çok sayfaya izin ver</translation>
    </message>
    <message>
        <source>Cette visite imprime ce qu’il lui faut.</source>
        <translation>Bu ziyaret gerektiği kadar yazdırır.</translation>
    </message>
    <message>
        <source>Pour cette visite seulement.</source>
        <translation>Yalnızca bu ziyaret için.</translation>
    </message>
    <message>
        <source>Afficher un mot</source>
        <translation>Bir duyuru göster</translation>
    </message>
    <message>
        <source>Par exemple&#xa0;: fermé le mercredi.</source>
        <translation>Örneğin: çarşamba günü kapalı.</translation>
    </message>
    <message>
        <source>Voir les appareils</source>
        <translation>Cihazları gör</translation>
    </message>
    <message>
        <source>Papier, scanner, ticket&#xa0;: tout est prêt&#xa0;?</source>
        <translation>Kâğıt, tarayıcı, fiş: her şey hazır mı?</translation>
    </message>
    <message>
        <source>Voir les sites refusés</source>
        <translation>Reddedilen siteleri gör</translation>
    </message>
    <message>
        <source>À montrer à qui tient le catalogue.</source>
        <translation>Kataloğu yöneten kişiye göstermek için.</translation>
    </message>
</context>
<context>
    <name>AidSheet</name>
    <message>
        <source>Écouter l’explication</source>
        <translation>Açıklamayı dinle</translation>
    </message>
    <message>
        <source>Remettre la taille</source>
        <translation>Normal boyuta dön</translation>
    </message>
    <message>
        <source>Agrandir l’écran</source>
        <translation>Ekranı büyüt</translation>
    </message>
    <message>
        <source>Plus de pages&#xa0;: permis</source>
        <translation>Daha çok sayfa: izin var</translation>
    </message>
    <message>
        <source>Permettre plus de pages</source>
        <translation>Daha çok sayfaya izin ver</translation>
    </message>
    <message>
        <source>Terminer l’aide</source>
        <translation>Yardımı bitir</translation>
    </message>
    <message>
        <source>Les mots de passe restent cachés. L’aide se ferme après 5 minutes sans toucher.</source>
        <translation>Şifreler gizli kalır. 5 dakika dokunulmazsa yardım kapanır.</translation>
    </message>
    <message>
        <source>Revenir à l’écran</source>
        <translation>Ekrana dön</translation>
    </message>
</context>
<context>
    <name>AidWords</name>
    <message>
        <source>À quoi sert cet écran&#xa0;?</source>
        <translation>Bu ekran ne işe yarar?</translation>
    </message>
    <message>
        <source>Ici, vous choisissez votre langue.</source>
        <translation>Burada dilinizi seçersiniz.</translation>
    </message>
    <message>
        <source>Vous pouvez aussi grossir les mots.</source>
        <translation>Yazıları da büyütebilirsiniz.</translation>
    </message>
    <message>
        <source>Chaque case ouvre un service&#xa0;: la CAF, les impôts, la santé.</source>
        <translation>Her kutu bir kurum açar: CAF, vergi, sağlık.</translation>
    </message>
    <message>
        <source>Touchez le service de votre démarche.</source>
        <translation>İşleminizin kurumuna dokunun.</translation>
    </message>
    <message>
        <source>Avec une lettre, touchez «&#xa0;J’ai reçu un courrier&#xa0;».</source>
        <translation>Mektubunuz varsa “Bir mektup aldım” düğmesine dokunun.</translation>
    </message>
    <message>
        <source>Ces services envoient des lettres.</source>
        <translation>Bu kurumlar mektup gönderir.</translation>
    </message>
    <message>
        <source>Touchez le nom écrit en haut de la vôtre.</source>
        <translation>Mektubunuzun üstündeki ada dokunun.</translation>
    </message>
    <message>
        <source>Voici ce que l’on peut faire avec ce service.</source>
        <translation>Bu kurumla yapılabilecekler bunlardır.</translation>
    </message>
    <message>
        <source>Touchez ce qui ressemble le plus à votre besoin.</source>
        <translation>İhtiyacınıza en çok benzeyene dokunun.</translation>
    </message>
    <message>
        <source>Cette page dit ce qu’il faut avoir avec soi.</source>
        <translation>Bu sayfa yanınızda ne olması gerektiğini söyler.</translation>
    </message>
    <message>
        <source>Touchez chaque chose que vous avez.</source>
        <translation>Sizde olan her şeye dokunun.</translation>
    </message>
    <message>
        <source>Ensuite, le grand bouton ouvre le vrai site.</source>
        <translation>Sonra büyük düğme gerçek siteyi açar.</translation>
    </message>
    <message>
        <source>C’est le vrai site du service. Vous y écrivez vous-même.</source>
        <translation>Bu, kurumun gerçek sitesidir. Oraya siz yazarsınız.</translation>
    </message>
    <message>
        <source>La carte à côté dit quoi faire, une chose après l’autre.</source>
        <translation>Yandaki kart ne yapılacağını sırayla söyler.</translation>
    </message>
    <message>
        <source>Quand c’est fait, touchez «&#xa0;Suite&#xa0;» sur la carte.</source>
        <translation>Bitince karttaki “Sonraki” düğmesine dokunun.</translation>
    </message>
    <message>
        <source>Le site attend un papier de vous.</source>
        <translation>Site sizden bir belge bekliyor.</translation>
    </message>
    <message>
        <source>Prenez un document d’ici, ou scannez votre papier.</source>
        <translation>Buradan bir belge alın ya da belgenizi tarayın.</translation>
    </message>
    <message>
        <source>La page du site ne s’ouvre pas. Vous n’avez rien fait de mal.</source>
        <translation>Sitenin sayfası açılmıyor. Siz yanlış bir şey yapmadınız.</translation>
    </message>
    <message>
        <source>Essayez encore, ou revenez au début du site.</source>
        <translation>Yeniden deneyin ya da sitenin başına dönün.</translation>
    </message>
    <message>
        <source>Ici, vous ouvrez vos e-mails sans fermer votre démarche.</source>
        <translation>Burada işleminizi kapatmadan e-postalarınızı açarsınız.</translation>
    </message>
    <message>
        <source>Regardez la fin de votre adresse, après le signe @.</source>
        <translation>Adresinizin sonuna, @ işaretinden sonrasına bakın.</translation>
    </message>
    <message>
        <source>Touchez le même nom.</source>
        <translation>Aynı ada dokunun.</translation>
    </message>
    <message>
        <source>Ici, vous choisissez où ouvrir votre boîte e-mail.</source>
        <translation>Burada e-posta kutunuzu nerede açacağınızı seçersiniz.</translation>
    </message>
    <message>
        <source>Lisez ce que chacune peut demander.</source>
        <translation>Her birinin ne isteyebileceğini okuyun.</translation>
    </message>
    <message>
        <source>Touchez celle que vous voulez.</source>
        <translation>İstediğinize dokunun.</translation>
    </message>
    <message>
        <source>Ce sont vos e-mails. Votre démarche reste ouverte à côté.</source>
        <translation>Bunlar e-postalarınız. İşleminiz yanda açık kalır.</translation>
    </message>
    <message>
        <source>Cherchez le message, puis touchez «&#xa0;Ma démarche&#xa0;» en haut.</source>
        <translation>Mesajı bulun, sonra üstteki “İşlemim” düğmesine dokunun.</translation>
    </message>
    <message>
        <source>Voici vos papiers de cette visite.</source>
        <translation>Bu ziyaretteki belgeleriniz bunlardır.</translation>
    </message>
    <message>
        <source>Vous pouvez les voir, les tourner, les imprimer.</source>
        <translation>Onları görebilir, döndürebilir, yazdırabilirsiniz.</translation>
    </message>
    <message>
        <source>Ils seront effacés quand vous partez.</source>
        <translation>Giderken silinirler.</translation>
    </message>
    <message>
        <source>Touchez le bon document, puis «&#xa0;Donner au site&#xa0;».</source>
        <translation>Doğru belgeye, sonra “Siteye ver” düğmesine dokunun.</translation>
    </message>
    <message>
        <source>Vous parlez avec une personne par vidéo.</source>
        <translation>Bir kişiyle görüntülü konuşuyorsunuz.</translation>
    </message>
    <message>
        <source>Votre démarche reste ouverte. Rien n’est enregistré.</source>
        <translation>İşleminiz açık kalır. Hiçbir şey kaydedilmez.</translation>
    </message>
    <message>
        <source>Pour finir, touchez «&#xa0;Raccrocher&#xa0;».</source>
        <translation>Bitirmek için “Kapat” düğmesine dokunun.</translation>
    </message>
    <message>
        <source>Une machine s’est arrêtée. Vous n’avez rien fait de mal.</source>
        <translation>Bir makine durdu. Siz yanlış bir şey yapmadınız.</translation>
    </message>
    <message>
        <source>Rien n’est perdu. Suivez les étapes écrites ici.</source>
        <translation>Hiçbir şey kaybolmadı. Burada yazılı adımları izleyin.</translation>
    </message>
    <message>
        <source>Le scanner prend une photo de votre papier.</source>
        <translation>Tarayıcı belgenizin resmini çeker.</translation>
    </message>
    <message>
        <source>Posez le papier, puis touchez le bouton.</source>
        <translation>Belgeyi koyun, sonra düğmeye dokunun.</translation>
    </message>
    <message>
        <source>Regardez si la page est nette, puis «&#xa0;J’ai fini&#xa0;».</source>
        <translation>Sayfa net mi bakın, sonra “Bitirdim” deyin.</translation>
    </message>
    <message>
        <source>Vous choisissez combien de fois et en quelles couleurs.</source>
        <translation>Kaç kez ve hangi renkte, siz seçersiniz.</translation>
    </message>
    <message>
        <source>Le bouton en bas imprime.</source>
        <translation>Alttaki düğme yazdırır.</translation>
    </message>
    <message>
        <source>Ici, vous changez la taille des mots, les couleurs, la voix.</source>
        <translation>Burada yazı boyunu, renkleri, sesi değiştirirsiniz.</translation>
    </message>
    <message>
        <source>Chaque choix se voit tout de suite.</source>
        <translation>Her seçim hemen görünür.</translation>
    </message>
    <message>
        <source>Tout revient comme avant après votre visite.</source>
        <translation>Ziyaretinizden sonra her şey eski hâline döner.</translation>
    </message>
    <message>
        <source>Touchez votre langue. L’écran change tout de suite.</source>
        <translation>Dilinize dokunun. Ekran hemen değişir.</translation>
    </message>
    <message>
        <source>Voici comment parler à une personne.</source>
        <translation>Bir kişiyle böyle konuşulur.</translation>
    </message>
    <message>
        <source>Votre démarche reste ouverte pendant ce temps.</source>
        <translation>Bu sırada işleminiz açık kalır.</translation>
    </message>
    <message>
        <source>La cabine demande si vous avez fini.</source>
        <translation>Kabin bitirip bitirmediğinizi sorar.</translation>
    </message>
    <message>
        <source>Si oui, tout est effacé. Sinon, vous continuez.</source>
        <translation>Bittiyse her şey silinir. Bitmediyse devam edersiniz.</translation>
    </message>
    <message>
        <source>Il vous manque un papier&#xa0;? Ce n’est pas grave.</source>
        <translation>Bir belgeniz mi eksik? Önemli değil.</translation>
    </message>
    <message>
        <source>Imprimez la liste, et revenez un autre jour.</source>
        <translation>Listeyi yazdırın, başka bir gün gelin.</translation>
    </message>
    <message>
        <source>Cette image montre où trouver le numéro.</source>
        <translation>Bu resim numaranın nerede olduğunu gösterir.</translation>
    </message>
    <message>
        <source>Vous pouvez l’écrire ici pour vérifier.</source>
        <translation>Kontrol etmek için buraya yazabilirsiniz.</translation>
    </message>
    <message>
        <source>Vous préparez votre première adresse e-mail.</source>
        <translation>İlk e-posta adresinizi hazırlıyorsunuz.</translation>
    </message>
    <message>
        <source>D’abord un nom, puis un mot de passe.</source>
        <translation>Önce bir ad, sonra bir şifre.</translation>
    </message>
    <message>
        <source>Notez-les bien. La cabine ne garde rien.</source>
        <translation>Bunları yazın. Kabin hiçbir şey saklamaz.</translation>
    </message>
    <message>
        <source>Vous pouvez écrire une note pour vous. Elle sort sur le papier seulement.</source>
        <translation>Kendiniz için not yazabilirsiniz. Yalnızca kâğıda çıkar.</translation>
    </message>
    <message>
        <source>Touchez ce que vous notez, puis écrivez.</source>
        <translation>Not edeceğiniz şeye dokunun, sonra yazın.</translation>
    </message>
    <message>
        <source>La cabine ne garde pas votre note.</source>
        <translation>Kabin notunuzu saklamaz.</translation>
    </message>
    <message>
        <source>Voici votre document en grand.</source>
        <translation>Belgenizin büyük hâli budur.</translation>
    </message>
    <message>
        <source>Lisez-le avant de le donner ou de l’imprimer.</source>
        <translation>Vermeden ya da yazdırmadan önce okuyun.</translation>
    </message>
    <message>
        <source>Votre clé USB est branchée. Rien n’est copié sans vous.</source>
        <translation>USB belleğiniz takılı. Siz istemeden hiçbir şey kopyalanmaz.</translation>
    </message>
    <message>
        <source>Touchez un papier, ou plusieurs. Rien ne change sur votre clé.</source>
        <translation>Bir ya da birkaç belgeye dokunun. Belleğinizde bir şey değişmez.</translation>
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
        <translation>Tekrar dene</translation>
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
        <translation>Bir kişi</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Belgeler</translation>
    </message>
    <message>
        <source>Mes documents</source>
        <translation>Belgelerim</translation>
    </message>
    <message numerus="yes">
        <source>Mes documents&#xa0;: %n</source>
        <translation>
            <numerusform>Belgelerim: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Il n’y a pas de document ici.</source>
        <translation>Burada belge yok.</translation>
    </message>
    <message>
        <source>Parler à quelqu’un</source>
        <translation>Biriyle konuş</translation>
    </message>
    <message>
        <source>Quitter</source>
        <translation>Çık</translation>
    </message>
    <message>
        <source>Nous effaçons tout. Encore un moment.</source>
        <translation>Her şeyi siliyoruz. Biraz bekleyin.</translation>
    </message>
</context>
<context>
    <name>CabinKeyboard</name>
    <message>
        <source>Fermer le clavier</source>
        <translation>Klavyeyi kapat</translation>
    </message>
</context>
<context>
    <name>CabinProgress</name>
    <message>
        <source>En attente</source>
        <translation>Bekliyor</translation>
    </message>
    <message>
        <source>%1 pour cent</source>
        <translation>Yüzde %1</translation>
    </message>
</context>
<context>
    <name>CallCheck</name>
    <message>
        <source>Il n’y a pas de micro</source>
        <translation>Mikrofon yok</translation>
    </message>
    <message>
        <source>Vérifions l’image et le son</source>
        <translation>Görüntüye ve sese bakalım</translation>
    </message>
    <message>
        <source>L’appel par vidéo n’est pas possible. Demandez à l’accueil, ou téléphonez.</source>
        <translation>Görüntülü arama yapılamıyor. Danışmaya sorun ya da telefon edin.</translation>
    </message>
    <message>
        <source>Il n’y a pas d’image. Vous pouvez parler sans image.</source>
        <translation>Görüntü yok. Görüntüsüz konuşabilirsiniz.</translation>
    </message>
    <message>
        <source>Dites quelque chose&#xa0;: la barre doit bouger.</source>
        <translation>Bir şey söyleyin: çubuk oynamalı.</translation>
    </message>
    <message>
        <source>Écouter un son</source>
        <translation>Bir ses dinle</translation>
    </message>
    <message>
        <source>Vous n’entendez rien&#xa0;? Mettez le casque.</source>
        <translation>Ses duymuyor musunuz? Kulaklığı takın.</translation>
    </message>
    <message>
        <source>Appeler maintenant</source>
        <translation>Şimdi ara</translation>
    </message>
    <message>
        <source>Il n’y a pas de micro.</source>
        <translation>Mikrofon yok.</translation>
    </message>
    <message>
        <source>La caméra s’allume. Un instant.</source>
        <translation>Kamera açılıyor. Biraz bekleyin.</translation>
    </message>
    <message>
        <source>Ne pas appeler</source>
        <translation>Aramaktan vazgeç</translation>
    </message>
</context>
<context>
    <name>CallControls</name>
    <message>
        <source>Micro coupé</source>
        <translation>Mikrofon kapalı</translation>
    </message>
    <message>
        <source>Micro ouvert</source>
        <translation>Mikrofon açık</translation>
    </message>
    <message>
        <source>Toucher pour ouvrir</source>
        <translation>Açmak için dokunun</translation>
    </message>
    <message>
        <source>Toucher pour couper</source>
        <translation>Kapatmak için dokunun</translation>
    </message>
    <message>
        <source>Coupé</source>
        <translation>Kapalı</translation>
    </message>
    <message>
        <source>Micro</source>
        <translation>Sesim</translation>
    </message>
    <message>
        <source>Caméra coupée</source>
        <translation>Kamera kapalı</translation>
    </message>
    <message>
        <source>Caméra ouverte</source>
        <translation>Kamera açık</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Bas</source>
        <translation>Kısık</translation>
    </message>
    <message>
        <source>Moins fort</source>
        <translation>Sesi kıs</translation>
    </message>
    <message>
        <source>Le son est au plus bas.</source>
        <translation>Ses en düşükte.</translation>
    </message>
    <message>
        <source>Fort</source>
        <translation>Gür</translation>
    </message>
    <message>
        <source>Plus fort</source>
        <translation>Sesi aç</translation>
    </message>
    <message>
        <source>Le son est au plus haut.</source>
        <translation>Ses en yüksekte.</translation>
    </message>
    <message>
        <source>En grand</source>
        <translation>Büyük</translation>
    </message>
    <message>
        <source>À côté de ma page</source>
        <translation>Sayfamın yanında</translation>
    </message>
    <message>
        <source>Continuer ma visite</source>
        <translation>Ziyaretime devam et</translation>
    </message>
    <message>
        <source>Raccrocher</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>CallOver</name>
    <message>
        <source>L’appel est coupé</source>
        <translation>Arama kesildi</translation>
    </message>
    <message>
        <source>L’appel ne passe pas</source>
        <translation>Arama bağlanmıyor</translation>
    </message>
    <message>
        <source>Personne ne répond</source>
        <translation>Kimse cevap vermiyor</translation>
    </message>
    <message>
        <source>Votre démarche est gardée. Ce n’est pas vous.</source>
        <translation>İşleminiz saklandı. Sizin hatanız değil.</translation>
    </message>
    <message>
        <source>Quelqu’un arrive. Attendez ici.</source>
        <translation>Biri geliyor. Burada bekleyin.</translation>
    </message>
    <message>
        <source>Rappeler</source>
        <translation>Tekrar ara</translation>
    </message>
    <message>
        <source>Appeler&#xa0;: %1</source>
        <translation>Ara: %1</translation>
    </message>
    <message>
        <source>Imprimer un papier pour être rappelé</source>
        <translation>Sizi aramaları için kâğıt yazdır</translation>
    </message>
    <message>
        <source>Continuer sans appeler</source>
        <translation>Aramadan devam et</translation>
    </message>
</context>
<context>
    <name>CallPanel</name>
    <message>
        <source>On ne vous voit pas et on ne vous entend pas.</source>
        <translation>Sizi görmüyor ve duymuyorlar.</translation>
    </message>
    <message>
        <source>On vous voit, on ne vous entend pas.</source>
        <translation>Sizi görüyorlar, ama duymuyorlar.</translation>
    </message>
    <message>
        <source>On vous entend, on ne vous voit pas.</source>
        <translation>Sizi duyuyorlar, ama görmüyorlar.</translation>
    </message>
    <message>
        <source>On vous voit et on vous entend.</source>
        <translation>Sizi görüyor ve duyuyorlar.</translation>
    </message>
    <message>
        <source>La cabine n’enregistre rien.</source>
        <translation>Kabin hiçbir şey kaydetmez.</translation>
    </message>
</context>
<context>
    <name>CallVideo</name>
    <message numerus="yes">
        <source>depuis %n secondes</source>
        <translation>
            <numerusform>%n saniyedir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>depuis %n minutes</source>
        <translation>
            <numerusform>%n dakikadır</numerusform>
        </translation>
    </message>
    <message>
        <source>La caméra s’est arrêtée. On vous entend toujours.</source>
        <translation>Kamera durdu. Sizi hâlâ duyuyorlar.</translation>
    </message>
    <message>
        <source>Il n’y a pas de caméra. On vous entend.</source>
        <translation>Kamera yok. Sizi duyuyorlar.</translation>
    </message>
    <message>
        <source>Le micro s’est arrêté. Raccrochez, puis téléphonez.</source>
        <translation>Mikrofon durdu. Aramayı kapatın, sonra telefon edin.</translation>
    </message>
    <message>
        <source>Il n’y a pas de micro. Raccrochez, puis téléphonez.</source>
        <translation>Mikrofon yok. Aramayı kapatın, sonra telefon edin.</translation>
    </message>
    <message>
        <source>La connexion est coupée. Nous vous reconnectons.</source>
        <translation>Bağlantı koptu. Sizi yeniden bağlıyoruz.</translation>
    </message>
    <message>
        <source>Nous appelons. Restez ici.</source>
        <translation>Arıyoruz. Burada kalın.</translation>
    </message>
    <message>
        <source>L’image est arrêtée. Le son continue.</source>
        <translation>Görüntü durdu. Ses devam ediyor.</translation>
    </message>
    <message>
        <source>Vous pouvez continuer votre démarche.</source>
        <translation>İşleminize devam edebilirsiniz.</translation>
    </message>
    <message>
        <source>Quelqu’un arrive</source>
        <translation>Biri geliyor</translation>
    </message>
</context>
<context>
    <name>CallsPage</name>
    <message>
        <source>Demandes d’aide du jour</source>
        <translation>Bugünkü yardım istekleri</translation>
    </message>
    <message>
        <source>Personne n’a demandé d’aide aujourd’hui.</source>
        <translation>Bugün kimse yardım istemedi.</translation>
    </message>
    <message>
        <source>Demandes&#xa0;: %1, avec une réponse&#xa0;: %2</source>
        <translation>İstek: %1, cevaplanan: %2</translation>
    </message>
    <message>
        <source>C’est dit&#xa0;: la personne sait que vous arrivez.</source>
        <translation>Söylendi: kişi geldiğinizi biliyor.</translation>
    </message>
    <message>
        <source>Quelqu’un attend dans cette cabine.</source>
        <translation>Bu kabinde biri bekliyor.</translation>
    </message>
    <message>
        <source>J’arrive</source>
        <translation>Geliyorum</translation>
    </message>
    <message>
        <source>L’équipe d’ici</source>
        <translation>Buradaki ekip</translation>
    </message>
    <message>
        <source>Entraînement</source>
        <translation>Alıştırma</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 dk</translation>
    </message>
    <message>
        <source>Répondu</source>
        <translation>Cevap var</translation>
    </message>
    <message>
        <source>Sans réponse</source>
        <translation>Cevap yok</translation>
    </message>
    <message>
        <source>Rouvrir&#xa0;: %1</source>
        <translation>Yeniden aç: %1</translation>
    </message>
    <message>
        <source>Fermer pour aujourd’hui&#xa0;: %1</source>
        <translation>Bugünlük kapat: %1</translation>
    </message>
</context>
<context>
    <name>CheckLine</name>
    <message>
        <source>%1&#xa0;: fait</source>
        <translation>%1: tamam</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Panne</source>
        <translation>Arıza</translation>
    </message>
    <message>
        <source>À voir</source>
        <translation>Bakılacak</translation>
    </message>
    <message>
        <source>Bon</source>
        <translation>İyi</translation>
    </message>
    <message>
        <source>Contrôle de la cabine</source>
        <translation>Kabin kontrolü</translation>
    </message>
    <message>
        <source>%1 bons, %2 à voir, %3 en panne</source>
        <translation>%1 iyi, %2 bakılacak, %3 arızalı</translation>
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
        <translation>Bakıyoruz</translation>
    </message>
    <message>
        <source>Regarder encore</source>
        <translation>Tekrar bak</translation>
    </message>
    <message>
        <source>Ce contrôle n’est pas fini.</source>
        <translation>Bu kontrol bitmedi.</translation>
    </message>
    <message>
        <source>Nous regardons tout&#xa0;: appareils, fichiers, chiffres. Quelques secondes.</source>
        <translation>Her şeye bakıyoruz: cihazlar, dosyalar, sayılar. Birkaç saniye.</translation>
    </message>
    <message>
        <source>Précédents</source>
        <translation>Öncekiler</translation>
    </message>
    <message>
        <source>C’est le début.</source>
        <translation>Listenin başı.</translation>
    </message>
    <message>
        <source>Suivants</source>
        <translation>Sonrakiler</translation>
    </message>
    <message>
        <source>C’est la fin.</source>
        <translation>Listenin sonu.</translation>
    </message>
</context>
<context>
    <name>ComfortHearing</name>
    <message>
        <source>La voix lit</source>
        <translation>Sesli okuma</translation>
    </message>
    <message>
        <source>Si je touche «&#xa0;Écouter&#xa0;»</source>
        <translation>“Dinle”ye dokununca</translation>
    </message>
    <message>
        <source>Chaque écran</source>
        <translation>Her ekran</translation>
    </message>
    <message>
        <source>Vitesse de la voix</source>
        <translation>Okuma hızı</translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <translation>%%1</translation>
    </message>
    <message>
        <source>Moins vite</source>
        <translation>Daha yavaş</translation>
    </message>
    <message>
        <source>Plus vite</source>
        <translation>Daha hızlı</translation>
    </message>
    <message>
        <source>Force de la voix</source>
        <translation>Ses yüksekliği</translation>
    </message>
    <message>
        <source>Moins fort</source>
        <translation>Sesi kıs</translation>
    </message>
    <message>
        <source>Plus fort</source>
        <translation>Sesi aç</translation>
    </message>
    <message>
        <source>Ce qui est à vous</source>
        <translation>Size ait olanlar</translation>
    </message>
    <message>
        <source>Au casque seulement</source>
        <translation>Yalnızca kulaklıkta</translation>
    </message>
    <message>
        <source>Lus tout haut aussi</source>
        <translation>Sesli de okunsun</translation>
    </message>
</context>
<context>
    <name>ComfortSeeing</name>
    <message>
        <source>Clair</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Sombre</source>
        <translation>Koyu</translation>
    </message>
    <message>
        <source>Noir sur blanc</source>
        <translation>Beyazda siyah</translation>
    </message>
    <message>
        <source>Doux</source>
        <translation>Yumuşak</translation>
    </message>
    <message>
        <source>Taille du texte</source>
        <translation>Yazı boyu</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Grand</source>
        <translation>Büyük</translation>
    </message>
    <message>
        <source>Très grand</source>
        <translation>Çok büyük</translation>
    </message>
    <message>
        <source>Géant</source>
        <translation>Dev</translation>
    </message>
    <message>
        <source>Couleurs</source>
        <translation>Renkler</translation>
    </message>
    <message>
        <source>Mouvements</source>
        <translation>Hareketler</translation>
    </message>
    <message>
        <source>Comme d’habitude</source>
        <translation>Her zamanki gibi</translation>
    </message>
    <message>
        <source>Rien ne bouge</source>
        <translation>Hareket yok</translation>
    </message>
</context>
<context>
    <name>ComfortSheet</name>
    <message>
        <source>Voir</source>
        <extracomment>What the eyes do: text size, colours, movement.</extracomment>
        <translation>Görme</translation>
    </message>
    <message>
        <source>Entendre</source>
        <extracomment>What the ears do: the voice.</extracomment>
        <translation>Duyma</translation>
    </message>
    <message>
        <source>Toucher</source>
        <extracomment>What the hand does: its time, left or right, how high it reaches.</extracomment>
        <translation>Dokunma</translation>
    </message>
    <message>
        <source>Votre confort</source>
        <translation>Rahatlığınız</translation>
    </message>
    <message>
        <source>Tout remettre comme avant</source>
        <translation>Her şeyi eskisi gibi yap</translation>
    </message>
    <message>
        <source>Garder ces réglages</source>
        <translation>Bu ayarları sakla</translation>
    </message>
    <message>
        <source>Remis à zéro après votre visite.</source>
        <translation>Ziyaretinizden sonra sıfırlanır.</translation>
    </message>
</context>
<context>
    <name>ComfortStrip</name>
    <message>
        <source>Taille du texte</source>
        <translation>Yazı boyu</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Grand</source>
        <translation>Büyük</translation>
    </message>
    <message>
        <source>Très grand</source>
        <translation>Çok büyük</translation>
    </message>
    <message>
        <source>Géant</source>
        <translation>Dev</translation>
    </message>
    <message>
        <source>Contraste</source>
        <translation>Kontrast</translation>
    </message>
</context>
<context>
    <name>ComfortTouching</name>
    <message>
        <source>Votre temps</source>
        <translation>Süreniz</translation>
    </message>
    <message>
        <source>Comme d’habitude</source>
        <translation>Her zamanki gibi</translation>
    </message>
    <message>
        <source>Deux fois plus de temps</source>
        <translation>İki kat süre</translation>
    </message>
    <message>
        <source>Votre main</source>
        <translation>Eliniz</translation>
    </message>
    <message>
        <source>La droite</source>
        <translation>Sağ</translation>
    </message>
    <message>
        <source>La gauche</source>
        <translation>Sol</translation>
    </message>
    <message>
        <source>Votre place</source>
        <translation>Yeriniz</translation>
    </message>
    <message>
        <source>Tout l’écran</source>
        <translation>Tüm ekran</translation>
    </message>
    <message>
        <source>Le bas de l’écran</source>
        <translation>Ekranın altı</translation>
    </message>
</context>
<context>
    <name>DeedsCard</name>
    <message numerus="yes">
        <source>%n documents donnés au site</source>
        <translation>
            <numerusform>Siteye %n belge verildi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages scannées</source>
        <translation>
            <numerusform>%n sayfa tarandı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages imprimées</source>
        <translation>
            <numerusform>%n sayfa yazdırıldı</numerusform>
        </translation>
    </message>
    <message>
        <source>Ce que vous avez fait</source>
        <translation>Yaptıklarınız</translation>
    </message>
    <message>
        <source>Vous avez regardé. Revenez quand vous voulez.</source>
        <translation>Baktınız. İstediğiniz zaman yine gelin.</translation>
    </message>
    <message>
        <source>Le reste est écrit sur votre ticket.</source>
        <translation>Gerisi fişinizde yazıyor.</translation>
    </message>
    <message>
        <source>La suite</source>
        <translation>Sonrası</translation>
    </message>
</context>
<context>
    <name>DevDock</name>
    <message>
        <source>Répétition</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>Ces appareils sont simulés. Faites-les tomber en panne.</source>
        <translation>Bu cihazlar gerçek değil. Onları bozun.</translation>
    </message>
    <message>
        <source>Tout remettre en ordre</source>
        <translation>Her şeyi düzelt</translation>
    </message>
    <message>
        <source>Fermer le tableau de répétition</source>
        <translation>Prova panosunu kapat</translation>
    </message>
    <message>
        <source>Ouvrir le tableau de répétition</source>
        <translation>Prova panosunu aç</translation>
    </message>
</context>
<context>
    <name>DigitPad</name>
    <message>
        <source>Effacer</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Case suivante</source>
        <translation>Sonraki kutu</translation>
    </message>
</context>
<context>
    <name>DockWords</name>
    <message>
        <source>Scanner</source>
        <translation>Tarayıcı</translation>
    </message>
    <message>
        <source>Imprimante</source>
        <translation>Yazıcı</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Fişler</translation>
    </message>
    <message>
        <source>Prises USB</source>
        <translation>USB girişleri</translation>
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
        <translation>Tepsi boş</translation>
    </message>
    <message>
        <source>Feuille coincée</source>
        <translation>Kâğıt sıkıştı</translation>
    </message>
    <message>
        <source>Capot ouvert</source>
        <translation>Kapak açık</translation>
    </message>
    <message>
        <source>Encre bientôt finie</source>
        <translation>Mürekkep azaldı</translation>
    </message>
    <message>
        <source>Plus d’encre</source>
        <translation>Mürekkep bitti</translation>
    </message>
    <message>
        <source>Éteinte</source>
        <translation>Kapalı</translation>
    </message>
    <message>
        <source>Très lent</source>
        <translation>Çok yavaş</translation>
    </message>
    <message>
        <source>Ne répond plus</source>
        <translation>Cevap vermiyor</translation>
    </message>
    <message>
        <source>Refuse un document</source>
        <translation>Belgeyi almıyor</translation>
    </message>
    <message>
        <source>Pas de feuille</source>
        <translation>Kâğıt yok</translation>
    </message>
    <message>
        <source>Page coupée</source>
        <translation>Sayfa kesik</translation>
    </message>
    <message>
        <source>Pilote en panne</source>
        <translation>Sürücü bozuk</translation>
    </message>
    <message>
        <source>Débranché</source>
        <translation>Takılı değil</translation>
    </message>
    <message>
        <source>Rouleau fini</source>
        <translation>Rulo bitti</translation>
    </message>
    <message>
        <source>Rouleau presque fini</source>
        <translation>Rulo bitmek üzere</translation>
    </message>
    <message>
        <source>En pause</source>
        <translation>Beklemede</translation>
    </message>
    <message>
        <source>Clé USB d’un visiteur</source>
        <translation>Bir ziyaretçinin USB belleği</translation>
    </message>
    <message>
        <source>Clé abîmée</source>
        <translation>Bozuk bellek</translation>
    </message>
    <message>
        <source>Clé verrouillée</source>
        <translation>Kilitli bellek</translation>
    </message>
    <message>
        <source>Clé pleine</source>
        <translation>Dolu bellek</translation>
    </message>
    <message>
        <source>Clavier inconnu</source>
        <translation>Bilinmeyen klavye</translation>
    </message>
    <message>
        <source>Carte réseau inconnue</source>
        <translation>Bilinmeyen ağ kartı</translation>
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
        <translation>İyi</translation>
    </message>
    <message>
        <source>À voir</source>
        <translation>Bakılacak</translation>
    </message>
    <message>
        <source>Panne</source>
        <translation>Arıza</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Yok</translation>
    </message>
</context>
<context>
    <name>DocumentActs</name>
    <message>
        <source>Touchez d’abord un document.</source>
        <translation>Önce bir belgeye dokunun.</translation>
    </message>
    <message>
        <source>Encore un moment.</source>
        <translation>Biraz bekleyin.</translation>
    </message>
    <message>
        <source>Le site demande un film ou un son.</source>
        <translation>Site bir film ya da ses istiyor.</translation>
    </message>
    <message>
        <source>Nous préparons…</source>
        <translation>Hazırlıyoruz…</translation>
    </message>
    <message>
        <source>Donner au site</source>
        <translation>Siteye ver</translation>
    </message>
    <message>
        <source>Plus léger</source>
        <translation>Daha küçük</translation>
    </message>
    <message>
        <source>En image</source>
        <translation>Resim</translation>
    </message>
    <message>
        <source>Le site ne prend pas les images.</source>
        <translation>Site resim kabul etmiyor.</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Yazdır</translation>
    </message>
    <message>
        <source>Copier sur ma clé</source>
        <translation>Belleğime kopyala</translation>
    </message>
    <message>
        <source>Voir en grand</source>
        <translation>Büyük gör</translation>
    </message>
    <message>
        <source>Tourner la page</source>
        <translation>Sayfayı çevir</translation>
    </message>
    <message>
        <source>Réunir deux papiers</source>
        <translation>İki belgeyi birleştir</translation>
    </message>
    <message>
        <source>Il faut deux papiers pour les réunir.</source>
        <translation>Birleştirmek için iki belge gerekir.</translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation>Kaldır</translation>
    </message>
</context>
<context>
    <name>DocumentTile</name>
    <message>
        <source>choisi</source>
        <translation>seçildi</translation>
    </message>
    <message>
        <source>Choisi</source>
        <translation>Seçildi</translation>
    </message>
    <message>
        <source>Choisir</source>
        <translation>Seç</translation>
    </message>
</context>
<context>
    <name>DocumentWords</name>
    <message>
        <source>Papier %1</source>
        <translation>Belge %1</translation>
    </message>
    <message>
        <source>Document du site %1</source>
        <translation>Siteden belge %1</translation>
    </message>
    <message>
        <source>Papier de la clé %1</source>
        <translation>Bellekten belge %1</translation>
    </message>
    <message numerus="yes">
        <source>Scanné ici, %n pages</source>
        <translation>
            <numerusform>Burada tarandı, %n sayfa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Du site, %n pages</source>
        <translation>
            <numerusform>Siteden, %n sayfa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>De votre clé, %n pages</source>
        <translation>
            <numerusform>Belleğinizden, %n sayfa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentsScreen</name>
    <message>
        <source>Documents suivants</source>
        <translation>Sonraki belgeler</translation>
    </message>
    <message>
        <source>Premiers documents</source>
        <translation>İlk belgeler</translation>
    </message>
    <message>
        <source>Le site demande encore un document</source>
        <translation>Site yine bir belge istiyor</translation>
    </message>
    <message>
        <source>Quel document donner au site&#xa0;?</source>
        <translation>Siteye hangi belgeyi vereceksiniz?</translation>
    </message>
    <message>
        <source>Mes documents</source>
        <translation>Belgelerim</translation>
    </message>
    <message>
        <source>Refusé&#xa0;? Essayez «&#xa0;Plus léger&#xa0;» ou «&#xa0;En image&#xa0;».</source>
        <translation>Kabul edilmedi mi? “Daha küçük” ya da “Resim” deneyin.</translation>
    </message>
    <message>
        <source>Ils seront effacés à la fin de votre visite.</source>
        <translation>Ziyaretinizin sonunda silinecekler.</translation>
    </message>
    <message>
        <source>Ma clé USB</source>
        <translation>USB belleğim</translation>
    </message>
    <message>
        <source>Suivants</source>
        <translation>Sonrakiler</translation>
    </message>
    <message>
        <source>Premiers</source>
        <translation>İlkler</translation>
    </message>
    <message>
        <source>Rien ici pour le moment. Scannez un papier, ou ouvrez une démarche&#xa0;: les documents du site arrivent ici.</source>
        <translation>Şimdilik bir şey yok. Kâğıt tarayın ya da bir işlem açın: sitenin belgeleri buraya gelir.</translation>
    </message>
</context>
<context>
    <name>EchoLine</name>
    <message>
        <source>Vous écrivez&#xa0;:</source>
        <translation>Yazdığınız:</translation>
    </message>
    <message>
        <source>Cacher</source>
        <translation>Gizle</translation>
    </message>
    <message>
        <source>Montrer</source>
        <translation>Göster</translation>
    </message>
</context>
<context>
    <name>EmptyFrames</name>
    <message>
        <source>Cette partie vient d’un autre site. La cabine ne l’ouvre pas.</source>
        <translation>Bu bölüm başka bir siteden geliyor. Kabin onu açmaz.</translation>
    </message>
</context>
<context>
    <name>ErasingScreen</name>
    <message>
        <source>Nous effaçons tout</source>
        <translation>Her şeyi siliyoruz</translation>
    </message>
    <message>
        <source>La cabine sera prête dans un instant.</source>
        <translation>Kabin birazdan hazır olacak.</translation>
    </message>
</context>
<context>
    <name>ErasureList</name>
    <message>
        <source>Pages et mots de passe</source>
        <translation>Sayfalar ve şifreler</translation>
    </message>
    <message>
        <source>Impressions</source>
        <translation>Yazdırılanlar</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Belgeler</translation>
    </message>
    <message>
        <source>Mots écrits au clavier</source>
        <translation>Klavyede yazılanlar</translation>
    </message>
</context>
<context>
    <name>FacesStrip</name>
    <message>
        <source>Bien</source>
        <translation>İyi</translation>
    </message>
    <message>
        <source>Moyen</source>
        <translation>Orta</translation>
    </message>
    <message>
        <source>Difficile</source>
        <translation>Zor</translation>
    </message>
    <message>
        <source>Comment ça s’est passé&#xa0;?</source>
        <translation>Nasıl geçti?</translation>
    </message>
    <message>
        <source>Merci de votre réponse.</source>
        <translation>Cevabınız için teşekkürler.</translation>
    </message>
</context>
<context>
    <name>FarewellScreen</name>
    <message>
        <source>C’est fait. Merci de votre visite.</source>
        <translation>Tamamlandı. Ziyaretiniz için teşekkürler.</translation>
    </message>
    <message>
        <source>Reprenez vos papiers, et celui posé sur la vitre du scanner.</source>
        <translation>Kâğıtlarınızı alın. Tarayıcının camındakini de alın.</translation>
    </message>
    <message>
        <source>Tout est effacé</source>
        <translation>Her şey silindi</translation>
    </message>
    <message>
        <source>Nous effaçons tout</source>
        <translation>Her şeyi siliyoruz</translation>
    </message>
</context>
<context>
    <name>FaultPanel</name>
    <message numerus="yes">
        <source>Vos %n pages sont gardées.</source>
        <translation>
            <numerusform>%n sayfanız saklandı.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rien n’est perdu.</source>
        <translation>Hiçbir şey kaybolmadı.</translation>
    </message>
    <message>
        <source>Continuer sans scanner</source>
        <translation>Taramadan devam et</translation>
    </message>
    <message>
        <source>Revenir à mes documents</source>
        <translation>Belgelerime dön</translation>
    </message>
    <message>
        <source>D’accord</source>
        <translation>Tamam</translation>
    </message>
    <message>
        <source>Continuer sans imprimer</source>
        <translation>Yazdırmadan devam et</translation>
    </message>
</context>
<context>
    <name>FaultWords</name>
    <message>
        <source>Essayer encore</source>
        <translation>Tekrar dene</translation>
    </message>
    <message>
        <source>C’est fait</source>
        <translation>Yaptım</translation>
    </message>
    <message>
        <source>C’est fermé</source>
        <translation>Kapattım</translation>
    </message>
    <message>
        <source>Scanner encore</source>
        <translation>Yeniden tara</translation>
    </message>
    <message>
        <source>Le scanner ne répond pas</source>
        <translation>Tarayıcı cevap vermiyor</translation>
    </message>
    <message>
        <source>Le scanner s’est arrêté</source>
        <translation>Tarayıcı durdu</translation>
    </message>
    <message>
        <source>Une feuille est coincée</source>
        <translation>Bir kâğıt sıkıştı</translation>
    </message>
    <message>
        <source>Il n’y a plus de place</source>
        <translation>Yer kalmadı</translation>
    </message>
    <message>
        <source>Prévenez l’accueil.</source>
        <translation>Danışmaya haber verin.</translation>
    </message>
    <message>
        <source>L’impression repart toute seule.</source>
        <translation>Yazdırma kendi kendine devam eder.</translation>
    </message>
    <message>
        <source>Votre document reste dans «&#xa0;Mes documents&#xa0;».</source>
        <translation>Belgeniz “Belgelerim” içinde kalır.</translation>
    </message>
    <message>
        <source>Le scanner attend</source>
        <translation>Tarayıcı bekliyor</translation>
    </message>
    <message>
        <source>L’imprimante attend</source>
        <translation>Yazıcı bekliyor</translation>
    </message>
    <message>
        <source>Le ticket attend</source>
        <translation>Fiş bekliyor</translation>
    </message>
    <message>
        <source>Votre clé</source>
        <translation>Belleğiniz</translation>
    </message>
    <message>
        <source>Plus de place</source>
        <translation>Yer kalmadı</translation>
    </message>
    <message>
        <source>Ce document</source>
        <translation>Bu belge</translation>
    </message>
    <message>
        <source>Retirez un document.</source>
        <translation>Bir belgeyi kaldırın.</translation>
    </message>
    <message>
        <source>Puis essayez encore.</source>
        <translation>Sonra tekrar deneyin.</translation>
    </message>
    <message>
        <source>Attendez un moment, puis essayez encore.</source>
        <translation>Biraz bekleyin, sonra tekrar deneyin.</translation>
    </message>
    <message>
        <source>Toujours rien&#xa0;? Demandez à l’accueil.</source>
        <translation>Hâlâ olmuyor mu? Danışmaya sorun.</translation>
    </message>
    <message>
        <source>Nous avons relancé le scanner.</source>
        <translation>Tarayıcıyı yeniden başlattık.</translation>
    </message>
    <message>
        <source>Scannez la page encore.</source>
        <translation>Sayfayı yeniden tarayın.</translation>
    </message>
    <message>
        <source>L’imprimante ne répond pas</source>
        <translation>Yazıcı cevap vermiyor</translation>
    </message>
    <message>
        <source>Le ticket ne sort pas</source>
        <translation>Fiş çıkmıyor</translation>
    </message>
    <message>
        <source>La clé ne répond pas</source>
        <translation>Bellek cevap vermiyor</translation>
    </message>
    <message>
        <source>Retirez-la, puis branchez-la encore.</source>
        <translation>Çıkarın, sonra yeniden takın.</translation>
    </message>
    <message>
        <source>Ce document ne passe pas</source>
        <translation>Bu belge geçmiyor</translation>
    </message>
    <message>
        <source>Choisissez un autre document.</source>
        <translation>Başka bir belge seçin.</translation>
    </message>
    <message>
        <source>Ou scannez le papier encore.</source>
        <translation>Ya da kâğıdı yeniden tarayın.</translation>
    </message>
    <message>
        <source>Le scanner n’a pas de papier</source>
        <translation>Tarayıcıda kâğıt yok</translation>
    </message>
    <message>
        <source>Posez votre page dans le scanner.</source>
        <translation>Sayfanızı tarayıcıya koyun.</translation>
    </message>
    <message>
        <source>Touchez «&#xa0;C’est fait&#xa0;».</source>
        <translation>“Yaptım” düğmesine dokunun.</translation>
    </message>
    <message>
        <source>Ouvrez le capot du scanner.</source>
        <translation>Tarayıcının kapağını açın.</translation>
    </message>
    <message>
        <source>Retirez la feuille doucement.</source>
        <translation>Kâğıdı yavaşça çıkarın.</translation>
    </message>
    <message>
        <source>Fermez le capot.</source>
        <translation>Kapağı kapatın.</translation>
    </message>
    <message>
        <source>Le couvercle est ouvert</source>
        <translation>Kapak açık</translation>
    </message>
    <message>
        <source>Fermez le couvercle du scanner.</source>
        <translation>Tarayıcının kapağını kapatın.</translation>
    </message>
    <message>
        <source>Le scanner est occupé</source>
        <translation>Tarayıcı meşgul</translation>
    </message>
    <message>
        <source>Le scanner n’est pas branché</source>
        <translation>Tarayıcı prize takılı değil</translation>
    </message>
    <message>
        <source>Ou continuez sans scanner.</source>
        <translation>Ya da taramadan devam edin.</translation>
    </message>
    <message>
        <source>Le scanner est en panne</source>
        <translation>Tarayıcı arızalı</translation>
    </message>
    <message>
        <source>La page est coupée</source>
        <translation>Sayfa kesik</translation>
    </message>
    <message>
        <source>Nous ne gardons pas cette page.</source>
        <translation>Bu sayfayı saklamıyoruz.</translation>
    </message>
    <message>
        <source>Posez-la bien droite, contre le bord.</source>
        <translation>Düz koyun, kenara dayayın.</translation>
    </message>
    <message>
        <source>Il n’y a plus de papier</source>
        <translation>Kâğıt bitti</translation>
    </message>
    <message>
        <source>L’accueil remet des feuilles dans le bac.</source>
        <translation>Danışmadakiler tepsiye kâğıt koyar.</translation>
    </message>
    <message>
        <source>Le papier est remis</source>
        <translation>Kâğıt kondu</translation>
    </message>
    <message>
        <source>L’accueil retire la feuille.</source>
        <translation>Danışmadakiler kâğıdı çıkarır.</translation>
    </message>
    <message>
        <source>Le capot est ouvert</source>
        <translation>Kapak açık</translation>
    </message>
    <message>
        <source>Fermez le capot de l’imprimante.</source>
        <translation>Yazıcının kapağını kapatın.</translation>
    </message>
    <message>
        <source>Il n’y a plus d’encre</source>
        <translation>Mürekkep bitti</translation>
    </message>
    <message>
        <source>L’imprimante est éteinte</source>
        <translation>Yazıcı kapalı</translation>
    </message>
    <message>
        <source>Ce document ne s’imprime pas</source>
        <translation>Bu belge yazdırılamıyor</translation>
    </message>
    <message>
        <source>Ou demandez à l’accueil.</source>
        <translation>Ya da danışmaya sorun.</translation>
    </message>
    <message>
        <source>Il n’y a plus de papier pour le ticket</source>
        <translation>Fiş kâğıdı bitti</translation>
    </message>
    <message>
        <source>Vous pouvez aussi noter la suite.</source>
        <translation>Sonrasını elle de yazabilirsiniz.</translation>
    </message>
    <message>
        <source>Le capot du ticket est ouvert</source>
        <translation>Fiş kapağı açık</translation>
    </message>
    <message>
        <source>La clé n’est plus là</source>
        <translation>Bellek artık takılı değil</translation>
    </message>
    <message>
        <source>Branchez-la encore.</source>
        <translation>Yeniden takın.</translation>
    </message>
    <message>
        <source>Cette clé ne se lit pas ici</source>
        <translation>Bu bellek burada okunmuyor</translation>
    </message>
    <message>
        <source>Essayez une autre clé.</source>
        <translation>Başka bir bellek deneyin.</translation>
    </message>
    <message>
        <source>Ce n’est pas un papier</source>
        <translation>Bu bir belge değil</translation>
    </message>
    <message>
        <source>Trop lourd pour la cabine</source>
        <translation>Kabin için çok büyük</translation>
    </message>
    <message>
        <source>Rien ne s’écrit sur cette clé</source>
        <translation>Bu belleğe yazılamıyor</translation>
    </message>
    <message>
        <source>Cette clé est pleine</source>
        <translation>Bu bellek dolu</translation>
    </message>
    <message>
        <source>Ce document est trop lourd pour le site</source>
        <translation>Bu belge site için çok büyük</translation>
    </message>
    <message>
        <source>Donnez moins de pages à la fois.</source>
        <translation>Bir seferde daha az sayfa verin.</translation>
    </message>
    <message>
        <source>Le site demande un autre type de fichier</source>
        <translation>Site başka türde bir dosya istiyor</translation>
    </message>
    <message>
        <source>Nous ne savons pas le faire ici.</source>
        <translation>Bunu burada yapamıyoruz.</translation>
    </message>
    <message>
        <source>Une personne peut vous aider.</source>
        <translation>Bir kişi size yardım edebilir.</translation>
    </message>
    <message>
        <source>Ce document est abîmé</source>
        <translation>Bu belge bozuk</translation>
    </message>
    <message>
        <source>Téléchargez-le encore.</source>
        <translation>Onu yeniden indirin.</translation>
    </message>
    <message>
        <source>Ou scannez le papier.</source>
        <translation>Ya da kâğıdı tarayın.</translation>
    </message>
</context>
<context>
    <name>FigureTile</name>
    <message>
        <source>caché</source>
        <translation>gizli</translation>
    </message>
    <message>
        <source>avant&#xa0;:
%1</source>
        <translation>önce:
%1</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>Impression en cours</source>
        <translation>Yazdırılıyor</translation>
    </message>
    <message>
        <source>Rapport imprimé</source>
        <translation>Rapor yazdırıldı</translation>
    </message>
    <message>
        <source>Raté. Essayer encore</source>
        <translation>Olmadı. Tekrar dene</translation>
    </message>
    <message>
        <source>La cabine&#xa0;: %1</source>
        <translation>Kabin: %1</translation>
    </message>
    <message>
        <source>Les chiffres</source>
        <translation>Sayılar</translation>
    </message>
    <message>
        <source>Comparer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Yazdır</translation>
    </message>
    <message>
        <source>Imprimer le rapport</source>
        <translation>Raporu yazdır</translation>
    </message>
    <message>
        <source>Visites par semaine</source>
        <translation>Haftalık ziyaretler</translation>
    </message>
    <message>
        <source>Pour quelles démarches</source>
        <translation>Hangi işlemler için</translation>
    </message>
    <message>
        <source>Comment ça finit</source>
        <translation>Nasıl bitiyor</translation>
    </message>
    <message>
        <source>Des nombres, jamais de personnes. En dessous de %1, on ne montre pas.</source>
        <translation>Sayılar var, kişiler asla yok. %1 altındaki sayılar gösterilmez.</translation>
    </message>
    <message>
        <source>Visites d’entraînement&#xa0;: rien n’est caché.</source>
        <translation>Alıştırma ziyaretleri: hiçbir şey gizli değil.</translation>
    </message>
</context>
<context>
    <name>GateScreen</name>
    <message>
        <source>Nous regardons le code.</source>
        <translation>Koda bakıyoruz.</translation>
    </message>
    <message>
        <source>Écrivez votre code, puis touchez «&#xa0;Entrer&#xa0;».</source>
        <translation>Kodunuzu yazın, sonra “Gir” düğmesine dokunun.</translation>
    </message>
    <message>
        <source>Écrivez maintenant le code de votre téléphone.</source>
        <translation>Şimdi telefonunuzdaki kodu yazın.</translation>
    </message>
    <message numerus="yes">
        <source>Ce code ne marche pas. Essayez encore dans %n secondes.</source>
        <translation>
            <numerusform>Bu kod olmadı. %n saniye sonra tekrar deneyin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ce code ne marche pas. Essayez encore.</source>
        <translation>Bu kod olmadı. Tekrar deneyin.</translation>
    </message>
    <message>
        <source>Une visite est en cours. Terminez-la d’abord, à sa manière.</source>
        <translation>Bir ziyaret sürüyor. Önce onu kendi yoluyla bitirin.</translation>
    </message>
    <message>
        <source>Aucun code n’est posé. Le technicien en pose un à l’installation.</source>
        <translation>Hiç kod konmamış. Teknisyen kurulumda bir kod koyar.</translation>
    </message>
    <message>
        <source>Les codes ne se lisent plus. Le technicien peut les poser de nouveau.</source>
        <translation>Kodlar artık okunamıyor. Teknisyen yeniden koyabilir.</translation>
    </message>
    <message>
        <source>Espace de l’équipe</source>
        <translation>Ekip alanı</translation>
    </message>
    <message>
        <source>Votre code</source>
        <translation>Kodunuz</translation>
    </message>
    <message>
        <source>L’espace reste fermé</source>
        <translation>Alan kapalı kalıyor</translation>
    </message>
    <message numerus="yes">
        <source>%n chiffres écrits</source>
        <translation>
            <numerusform>%n rakam yazıldı</numerusform>
        </translation>
    </message>
    <message>
        <source>Entrer</source>
        <translation>Gir</translation>
    </message>
    <message>
        <source>Attendez la fin du délai.</source>
        <translation>Sürenin bitmesini bekleyin.</translation>
    </message>
    <message>
        <source>Un code a six chiffres au moins.</source>
        <translation>Kod en az altı rakamlıdır.</translation>
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
        <translation>Önceki</translation>
    </message>
    <message>
        <source>J’ai fini</source>
        <translation>Bitirdim</translation>
    </message>
    <message>
        <source>Suite</source>
        <translation>Sonraki</translation>
    </message>
    <message>
        <source>Replier le guide</source>
        <translation>Rehberi küçült</translation>
    </message>
</context>
<context>
    <name>GuideCard</name>
    <message>
        <source>%1 sur %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Replier le guide</source>
        <translation>Rehberi küçült</translation>
    </message>
</context>
<context>
    <name>GuideStrip</name>
    <message>
        <source>Ouvrir le guide</source>
        <translation>Rehberi aç</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Rehber</translation>
    </message>
    <message>
        <source>%1 sur %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>GuideWords</name>
    <message>
        <source>Il faut un téléphone</source>
        <translation>Bir telefon gerekir</translation>
    </message>
    <message>
        <source>Cette page demande une application sur un smartphone.</source>
        <translation>Bu sayfa akıllı telefonda bir uygulama istiyor.</translation>
    </message>
    <message>
        <source>Cette page peut envoyer un code sur un téléphone portable.</source>
        <translation>Bu sayfa bir cep telefonuna kod gönderebilir.</translation>
    </message>
    <message>
        <source>Un petit test</source>
        <translation>Küçük bir test</translation>
    </message>
    <message>
        <source>Le site vérifie que vous n’êtes pas un robot.</source>
        <translation>Site robot olmadığınızı kontrol ediyor.</translation>
    </message>
    <message>
        <source>Le site vous a déconnecté</source>
        <translation>Site oturumunuzu kapattı</translation>
    </message>
    <message>
        <source>Il a attendu trop longtemps. Vos documents sont gardés.</source>
        <translation>Çok uzun bekledi. Belgeleriniz saklandı.</translation>
    </message>
    <message>
        <source>Connectez-vous à nouveau.</source>
        <translation>Yeniden giriş yapın.</translation>
    </message>
    <message>
        <source>Trop difficile&#xa0;? Une personne peut vous aider.</source>
        <translation>Çok mu zor? Bir kişi size yardım edebilir.</translation>
    </message>
    <message>
        <source>Vos e-mails</source>
        <translation>E-postalarınız</translation>
    </message>
    <message>
        <source>Le site demande un document</source>
        <translation>Site bir belge istiyor</translation>
    </message>
    <message>
        <source>Ouvrez le message le plus récent. Notez le code.</source>
        <translation>En yeni mesajı açın. Kodu not edin.</translation>
    </message>
    <message>
        <source>Scannez maintenant&#xa0;: %1</source>
        <translation>Şimdi tarayın: %1</translation>
    </message>
    <message>
        <source>Regardez aussi dans les indésirables.</source>
        <translation>İstenmeyen postalara (indésirables) da bakın.</translation>
    </message>
    <message>
        <source>Revenir à ma démarche</source>
        <translation>İşlemime dön</translation>
    </message>
    <message>
        <source>Revenir au début du site</source>
        <translation>Sitenin başına dön</translation>
    </message>
    <message>
        <source>Choisir un document</source>
        <translation>Bir belge seç</translation>
    </message>
    <message>
        <source>Voir mes e-mails</source>
        <translation>E-postalarımı gör</translation>
    </message>
    <message>
        <source>Scanner mon papier</source>
        <translation>Belgemi tara</translation>
    </message>
    <message>
        <source>Voir mes documents</source>
        <translation>Belgelerimi gör</translation>
    </message>
    <message>
        <source>Préparer mon adresse</source>
        <translation>Adresimi hazırla</translation>
    </message>
    <message>
        <source>Noter pour moi</source>
        <translation>Kendime not</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Nous les appelons.</source>
        <translation>Onları arıyoruz.</translation>
    </message>
    <message>
        <source>C’est fait&#xa0;: quelqu’un est prévenu.</source>
        <translation>Tamam: birine haber verildi.</translation>
    </message>
    <message>
        <source>La sonnette ne marche pas. Ouvrez la porte et demandez.</source>
        <translation>Zil çalışmıyor. Kapıyı açın ve sorun.</translation>
    </message>
    <message>
        <source>Quelqu’un arrive. Attendez ici.</source>
        <translation>Biri geliyor. Burada bekleyin.</translation>
    </message>
    <message>
        <source>Parler à quelqu’un</source>
        <translation>Biriyle konuş</translation>
    </message>
    <message>
        <source>Votre démarche reste ouverte.</source>
        <translation>İşleminiz açık kalır.</translation>
    </message>
    <message>
        <source>Quelqu’un d’ici</source>
        <translation>Buradan biri</translation>
    </message>
    <message>
        <source>Ouvrez la porte et demandez.</source>
        <translation>Kapıyı açın ve sorun.</translation>
    </message>
    <message>
        <source>Vous pouvez aussi ouvrir la porte et demander.</source>
        <translation>Kapıyı açıp sormanız da mümkün.</translation>
    </message>
    <message numerus="yes">
        <source>depuis %n minutes</source>
        <translation>
            <numerusform>%n dakikadır</numerusform>
        </translation>
    </message>
    <message>
        <source>Appeler quelqu’un d’ici</source>
        <translation>Buradan birini çağır</translation>
    </message>
    <message>
        <source>Par vidéo</source>
        <translation>Görüntülü</translation>
    </message>
    <message>
        <source>On vous voit et on vous entend. La cabine n’enregistre rien.</source>
        <translation>Sizi görüyor ve duyuyorlar. Kabin hiçbir şey kaydetmez.</translation>
    </message>
    <message>
        <source>Appeler par vidéo</source>
        <translation>Görüntülü ara</translation>
    </message>
    <message>
        <source>L’accueil</source>
        <translation>Danışma</translation>
    </message>
    <message>
        <source>Préparez votre numéro de dossier.</source>
        <translation>Dosya numaranızı hazırlayın.</translation>
    </message>
    <message>
        <source>Accueil&#xa0;: %1</source>
        <translation>Danışma: %1</translation>
    </message>
    <message>
        <source>Préparez %1.</source>
        <translation>Hazırlayın: %1.</translation>
    </message>
    <message>
        <source>Revenir à ma démarche</source>
        <translation>İşlemime dön</translation>
    </message>
</context>
<context>
    <name>HostsPage</name>
    <message>
        <source>Les sites refusés</source>
        <translation>Reddedilen siteler</translation>
    </message>
    <message>
        <source>Sites refusés&#xa0;: %1</source>
        <translation>Reddedilen siteler: %1</translation>
    </message>
    <message>
        <source>Sites que des pages ont demandés et que la cabine refuse. Montrez-les à la personne qui tient le catalogue.</source>
        <translation>Sayfaların istediği ve kabinin reddettiği siteler. Bunları kataloğu yöneten kişiye gösterin.</translation>
    </message>
    <message>
        <source>Rien à montrer&#xa0;: aucun site refusé n’est demandé assez souvent.</source>
        <translation>Gösterilecek bir şey yok: reddedilen hiçbir site yeterince sık istenmiyor.</translation>
    </message>
    <message>
        <source>Rien à montrer&#xa0;: la cabine n’a refusé aucun site.</source>
        <translation>Gösterilecek bir şey yok: kabin hiçbir siteyi reddetmedi.</translation>
    </message>
    <message>
        <source>Et d’autres, moins demandés&#xa0;: %1.</source>
        <translation>Ve daha az istenen başkaları: %1.</translation>
    </message>
    <message>
        <source>D’autres sont peut-être cachés&#xa0;: en dessous de %1 fois, on ne montre pas.</source>
        <translation>Başkaları gizli olabilir: %1 kereden azı gösterilmez.</translation>
    </message>
    <message>
        <source>%1 fois</source>
        <translation>%1 kez</translation>
    </message>
</context>
<context>
    <name>HouseNoticeWords</name>
    <message>
        <source>Aujourd’hui, la cabine ferme plus tôt.</source>
        <translation>Bugün kabin erken kapanıyor.</translation>
    </message>
    <message>
        <source>L’accueil est fermé aujourd’hui. La cabine marche.</source>
        <translation>Danışma bugün kapalı. Kabin çalışıyor.</translation>
    </message>
    <message>
        <source>L’accueil revient bientôt. Vous pouvez commencer.</source>
        <translation>Danışma birazdan döner. Başlayabilirsiniz.</translation>
    </message>
    <message>
        <source>Pour être aidé, prenez un rendez-vous à l’accueil.</source>
        <translation>Yardım için danışmadan randevu alın.</translation>
    </message>
    <message>
        <source>On ne peut pas imprimer. Le reste marche.</source>
        <translation>Yazdırılamıyor. Gerisi çalışıyor.</translation>
    </message>
    <message>
        <source>On ne peut pas scanner. Le reste marche.</source>
        <translation>Taranamıyor. Gerisi çalışıyor.</translation>
    </message>
    <message>
        <source>Les sites sont lents aujourd’hui. Prenez votre temps.</source>
        <translation>Siteler bugün yavaş. Acele etmeyin.</translation>
    </message>
    <message>
        <source>La cabine ferme bientôt pour les congés.</source>
        <translation>Kabin yakında tatil için kapanıyor.</translation>
    </message>
    <message>
        <source>La cabine est fermée le lundi.</source>
        <translation>Kabin pazartesi günü kapalı.</translation>
    </message>
    <message>
        <source>La cabine est fermée le mardi.</source>
        <translation>Kabin salı günü kapalı.</translation>
    </message>
    <message>
        <source>La cabine est fermée le mercredi.</source>
        <translation>Kabin çarşamba günü kapalı.</translation>
    </message>
    <message>
        <source>La cabine est fermée le jeudi.</source>
        <translation>Kabin perşembe günü kapalı.</translation>
    </message>
    <message>
        <source>La cabine est fermée le vendredi.</source>
        <translation>Kabin cuma günü kapalı.</translation>
    </message>
    <message>
        <source>La cabine est fermée le samedi.</source>
        <translation>Kabin cumartesi günü kapalı.</translation>
    </message>
</context>
<context>
    <name>HumanWords</name>
    <message>
        <source>En ligne</source>
        <translation>Hatta</translation>
    </message>
    <message>
        <source>Nous appelons</source>
        <translation>Arıyoruz</translation>
    </message>
    <message>
        <source>depuis moins d’une minute</source>
        <translation>bir dakikadan az süredir</translation>
    </message>
    <message numerus="yes">
        <source>depuis %n minutes</source>
        <translation>
            <numerusform>%n dakikadır</numerusform>
        </translation>
    </message>
    <message>
        <source>Quelqu’un arrive</source>
        <translation>Biri geliyor</translation>
    </message>
    <message>
        <source>Quelqu’un est prévenu</source>
        <translation>Birine haber verildi</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>Majuscule</source>
        <translation>Büyük harf</translation>
    </message>
    <message>
        <source>Effacer</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>espace</source>
        <translation>boşluk</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Choisissez votre langue</source>
        <translation>Dilinizi seçin</translation>
    </message>
    <message>
        <source>Votre démarche reste ouverte.</source>
        <translation>İşleminiz açık kalır.</translation>
    </message>
</context>
<context>
    <name>LeaveSheet</name>
    <message>
        <source>Vous avez terminé&#xa0;?</source>
        <translation>Bitirdiniz mi?</translation>
    </message>
    <message numerus="yes">
        <source>Vos %n documents seront effacés. Avez-vous imprimé ce qu’il faut garder&#xa0;?</source>
        <translation>
            <numerusform>%n belgeniz silinecek. Saklamanız gerekenleri yazdırdınız mı?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nous effacerons tout&#xa0;: pages, mots de passe, documents.</source>
        <translation>Her şeyi sileceğiz: sayfalar, şifreler, belgeler.</translation>
    </message>
    <message>
        <source>Ajouter une note à mon ticket</source>
        <translation>Fişime not ekle</translation>
    </message>
    <message>
        <source>Terminer ma visite</source>
        <translation>Ziyaretimi bitir</translation>
    </message>
    <message>
        <source>Continuer ma visite</source>
        <translation>Ziyaretime devam et</translation>
    </message>
</context>
<context>
    <name>LensPad</name>
    <message>
        <source>en haut</source>
        <translation>üst</translation>
    </message>
    <message>
        <source>au milieu</source>
        <translation>orta</translation>
    </message>
    <message>
        <source>en bas</source>
        <translation>alt</translation>
    </message>
    <message>
        <source>au début</source>
        <translation>baş</translation>
    </message>
    <message>
        <source>au centre</source>
        <translation>merkez</translation>
    </message>
    <message>
        <source>à la fin</source>
        <translation>son</translation>
    </message>
    <message>
        <source>Regarder %1, %2</source>
        <translation>Bak: %1, %2</translation>
    </message>
</context>
<context>
    <name>ListenButton</name>
    <message>
        <source>Écouter</source>
        <translation>Dinle</translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation>Durdur</translation>
    </message>
</context>
<context>
    <name>MachineFacts</name>
    <message>
        <source>Jamais essayé ici</source>
        <translation>Burada hiç denenmedi</translation>
    </message>
    <message>
        <source>En cours</source>
        <translation>Sürüyor</translation>
    </message>
    <message>
        <source>%1, réussi en %2 s</source>
        <translation>%1, başarılı, %2 sn</translation>
    </message>
    <message>
        <source>%1, raté</source>
        <translation>%1, olmadı</translation>
    </message>
    <message>
        <source>Lire une page d’essai</source>
        <translation>Deneme sayfası oku</translation>
    </message>
    <message>
        <source>Imprimer une page d’essai</source>
        <translation>Deneme sayfası yazdır</translation>
    </message>
    <message>
        <source>Imprimer un ticket d’essai</source>
        <translation>Deneme fişi yazdır</translation>
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
        <translation>Durum</translation>
    </message>
    <message>
        <source>En marche</source>
        <translation>Çalışıyor</translation>
    </message>
    <message>
        <source>Appareil</source>
        <translation>Cihaz</translation>
    </message>
    <message>
        <source>Dernier essai</source>
        <translation>Son deneme</translation>
    </message>
    <message>
        <source>Essai en cours</source>
        <translation>Deneme sürüyor</translation>
    </message>
    <message>
        <source>Cet essai n’est pas fini.</source>
        <translation>Bu deneme bitmedi.</translation>
    </message>
</context>
<context>
    <name>MachineLine</name>
    <message>
        <source>En marche</source>
        <translation>Çalışıyor</translation>
    </message>
</context>
<context>
    <name>MachineWords</name>
    <message>
        <source>Scanner</source>
        <translation>Tarayıcı</translation>
    </message>
    <message>
        <source>Imprimante A4</source>
        <translation>A4 yazıcı</translation>
    </message>
    <message>
        <source>Imprimante de tickets</source>
        <translation>Fiş yazıcısı</translation>
    </message>
    <message>
        <source>Prises USB</source>
        <translation>USB girişleri</translation>
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
        <translation>İyi</translation>
    </message>
    <message>
        <source>À voir</source>
        <translation>Bakılacak</translation>
    </message>
    <message>
        <source>Panne</source>
        <translation>Arıza</translation>
    </message>
    <message>
        <source>Plus de papier</source>
        <translation>Kâğıt bitti</translation>
    </message>
    <message>
        <source>Remettez du papier, puis relancez l’essai.</source>
        <translation>Kâğıt koyun, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>Rouleau bientôt fini</source>
        <translation>Rulo azaldı</translation>
    </message>
    <message>
        <source>Préparez un rouleau.</source>
        <translation>Bir rulo hazırlayın.</translation>
    </message>
    <message>
        <source>Feuille coincée</source>
        <translation>Kâğıt sıkıştı</translation>
    </message>
    <message>
        <source>Ouvrez, retirez la feuille, refermez.</source>
        <translation>Açın, kâğıdı çıkarın, kapatın.</translation>
    </message>
    <message>
        <source>Capot ouvert</source>
        <translation>Kapak açık</translation>
    </message>
    <message>
        <source>Fermez le capot.</source>
        <translation>Kapağı kapatın.</translation>
    </message>
    <message>
        <source>Occupé</source>
        <translation>Meşgul</translation>
    </message>
    <message>
        <source>Attendez la fin de l’autre travail.</source>
        <translation>Diğer işin bitmesini bekleyin.</translation>
    </message>
    <message>
        <source>Débranché</source>
        <translation>Takılı değil</translation>
    </message>
    <message>
        <source>Regardez le câble et le courant.</source>
        <translation>Kabloya ve elektriğe bakın.</translation>
    </message>
    <message>
        <source>Accès refusé</source>
        <translation>Erişim yok</translation>
    </message>
    <message>
        <source>Donnez à la cabine le droit de s’en servir.</source>
        <translation>Kabine onu kullanma izni verin.</translation>
    </message>
    <message>
        <source>En panne</source>
        <translation>Arızalı</translation>
    </message>
    <message>
        <source>Éteignez-le, rallumez-le. Sinon, appelez le réparateur.</source>
        <translation>Kapatıp açın. Olmazsa tamirciyi arayın.</translation>
    </message>
    <message>
        <source>Éteint ou injoignable</source>
        <translation>Kapalı ya da ulaşılamıyor</translation>
    </message>
    <message>
        <source>Regardez le courant et le câble.</source>
        <translation>Elektriğe ve kabloya bakın.</translation>
    </message>
    <message>
        <source>File arrêtée</source>
        <translation>Kuyruk durdu</translation>
    </message>
    <message>
        <source>Relancez la file d’impression.</source>
        <translation>Yazdırma kuyruğunu yeniden başlatın.</translation>
    </message>
    <message>
        <source>Encre bientôt finie</source>
        <translation>Mürekkep azaldı</translation>
    </message>
    <message>
        <source>Préparez une cartouche.</source>
        <translation>Bir kartuş hazırlayın.</translation>
    </message>
    <message>
        <source>Plus d’encre</source>
        <translation>Mürekkep bitti</translation>
    </message>
    <message>
        <source>Changez la cartouche.</source>
        <translation>Kartuşu değiştirin.</translation>
    </message>
    <message>
        <source>Hors ligne</source>
        <translation>Çevrimdışı</translation>
    </message>
    <message>
        <source>Appuyez sur son bouton de mise en ligne.</source>
        <translation>Üzerindeki çevrimiçi düğmesine basın.</translation>
    </message>
    <message>
        <source>Injoignable</source>
        <translation>Ulaşılamıyor</translation>
    </message>
    <message>
        <source>Regardez le câble, le courant et l’adresse.</source>
        <translation>Kabloya, elektriğe ve adrese bakın.</translation>
    </message>
    <message>
        <source>Ne répond pas</source>
        <translation>Cevap vermiyor</translation>
    </message>
    <message>
        <source>Éteignez-le, attendez dix secondes, rallumez-le.</source>
        <translation>Kapatın, on saniye bekleyin, açın.</translation>
    </message>
    <message>
        <source>Pilote arrêté</source>
        <translation>Sürücü durdu</translation>
    </message>
    <message>
        <source>Relancez l’essai.</source>
        <translation>Yeniden deneyin.</translation>
    </message>
    <message>
        <source>Clavier inconnu branché</source>
        <translation>Bilinmeyen klavye takıldı</translation>
    </message>
    <message>
        <source>Débranchez-le, ou inscrivez-le dans les réglages.</source>
        <translation>Onu çıkarın ya da ayarlara yazın.</translation>
    </message>
    <message>
        <source>Carte réseau inconnue branchée</source>
        <translation>Bilinmeyen ağ kartı takıldı</translation>
    </message>
    <message>
        <source>Débranchez-la, ou inscrivez-la dans les réglages.</source>
        <translation>Onu çıkarın ya da ayarlara yazın.</translation>
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
        <translation>Girişler okunamıyor</translation>
    </message>
    <message>
        <source>Appelez le réparateur&#xa0;: un logiciel manque.</source>
        <translation>Tamirciyi arayın: bir program eksik.</translation>
    </message>
    <message>
        <source>À regarder</source>
        <translation>Bakılacak</translation>
    </message>
    <message>
        <source>Relancez l’essai. Sinon, appelez le réparateur.</source>
        <translation>Yeniden deneyin. Olmazsa tamirciyi arayın.</translation>
    </message>
</context>
<context>
    <name>MachinesPage</name>
    <message>
        <source>Essais des appareils</source>
        <translation>Cihaz denemeleri</translation>
    </message>
    <message>
        <source>Les appareils</source>
        <translation>Cihazlar</translation>
    </message>
    <message>
        <source>%1 en marche, %2 à voir, %3 en panne</source>
        <translation>%1 çalışıyor, %2 bakılacak, %3 arızalı</translation>
    </message>
    <message>
        <source>Tout contrôler</source>
        <translation>Hepsini kontrol et</translation>
    </message>
    <message>
        <source>Tout essayer</source>
        <translation>Hepsini dene</translation>
    </message>
    <message>
        <source>Un essai n’est pas fini.</source>
        <translation>Bir deneme bitmedi.</translation>
    </message>
    <message>
        <source>Nous regardons les appareils.</source>
        <translation>Cihazlara bakıyoruz.</translation>
    </message>
</context>
<context>
    <name>MailChoice</name>
    <message>
        <source>Où sont vos e-mails&#xa0;?</source>
        <translation>E-postalarınız nerede?</translation>
    </message>
    <message>
        <source>Où ouvrir votre boîte&#xa0;?</source>
        <translation>Kutunuzu nerede açalım?</translation>
    </message>
    <message>
        <source>Regardez ce qui est écrit après le signe @ de votre adresse.</source>
        <translation>Adresinizde @ işaretinden sonra ne yazdığına bakın.</translation>
    </message>
    <message>
        <source>Une boîte gratuite suffit. Vous pourrez changer d’avis.</source>
        <translation>Ücretsiz bir kutu yeter. Fikrinizi değiştirebilirsiniz.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>La cabine</source>
        <translation>Kabin</translation>
    </message>
</context>
<context>
    <name>MenuScreen</name>
    <message>
        <source>De qui vient le courrier&#xa0;?</source>
        <translation>Mektup kimden geldi?</translation>
    </message>
    <message>
        <source>Que voulez-vous faire&#xa0;?</source>
        <translation>Ne yapmak istiyorsunuz?</translation>
    </message>
    <message>
        <source>Chercher un mot&#xa0;: «&#xa0;carte&#xa0;», «&#xa0;logement&#xa0;»…</source>
        <translation>Bir kelime ara: “kart”, “konut”…</translation>
    </message>
    <message>
        <source>Chercher un mot</source>
        <translation>Bir kelime ara</translation>
    </message>
    <message>
        <source>Nous n’avons pas trouvé ce mot. Une personne peut vous aider.</source>
        <translation>Bu kelimeyi bulamadık. Bir kişi size yardım edebilir.</translation>
    </message>
    <message>
        <source>J’ai reçu un courrier</source>
        <translation>Bir mektup aldım</translation>
    </message>
    <message>
        <source>Je ne sais pas</source>
        <translation>Bilmiyorum</translation>
    </message>
    <message>
        <source>Je ne trouve pas</source>
        <translation>Bulamıyorum</translation>
    </message>
    <message numerus="yes">
        <source>Voir les %n services</source>
        <translation>
            <numerusform>%n kurumu gör</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MissingSheet</name>
    <message>
        <source>Il vous manque un papier&#xa0;?</source>
        <translation>Bir belgeniz mi eksik?</translation>
    </message>
    <message>
        <source>Ce n’est pas grave. Prenez la liste et revenez avec vos papiers.</source>
        <translation>Sorun değil. Listeyi alın ve belgelerinizle yine gelin.</translation>
    </message>
    <message>
        <source>Imprimer la liste</source>
        <translation>Listeyi yazdır</translation>
    </message>
    <message>
        <source>Revenir un autre jour</source>
        <translation>Başka gün gelirim</translation>
    </message>
    <message>
        <source>Continuer quand même</source>
        <translation>Yine de devam et</translation>
    </message>
</context>
<context>
    <name>MonthStage</name>
    <message>
        <source>Nous lisons les chiffres.</source>
        <translation>Sayıları okuyoruz.</translation>
    </message>
    <message>
        <source>Il n’y a pas encore assez de visites. Un chiffre trop petit montrerait quelqu’un.</source>
        <translation>Henüz yeterince ziyaret yok. Çok küçük bir sayı birini belli edebilir.</translation>
    </message>
    <message>
        <source>Les chiffres ne se lisent pas. Prévenez le technicien.</source>
        <translation>Sayılar okunamıyor. Teknisyene haber verin.</translation>
    </message>
</context>
<context>
    <name>MoreButton</name>
    <message>
        <source>Les premières</source>
        <translation>İlklere dön</translation>
    </message>
    <message numerus="yes">
        <source>Suite&#xa0;: %n autres</source>
        <translation>
            <numerusform>Sonraki: %n tane daha</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MorningPage</name>
    <message>
        <source>Bon</source>
        <translation>İyi</translation>
    </message>
    <message>
        <source>À voir</source>
        <translation>Bakılacak</translation>
    </message>
    <message>
        <source>Panne</source>
        <translation>Arıza</translation>
    </message>
    <message>
        <source>Impression en cours</source>
        <translation>Yazdırılıyor</translation>
    </message>
    <message>
        <source>Feuille imprimée</source>
        <translation>Sayfa yazdırıldı</translation>
    </message>
    <message>
        <source>Raté. Essayer encore</source>
        <translation>Olmadı. Tekrar dene</translation>
    </message>
    <message>
        <source>Nous regardons tout</source>
        <translation>Her şeye bakıyoruz</translation>
    </message>
    <message>
        <source>Une minute au plus</source>
        <translation>En çok bir dakika</translation>
    </message>
    <message>
        <source>Vérifier les sites</source>
        <translation>Siteleri kontrol et</translation>
    </message>
    <message>
        <source>Ce contrôle n’est pas fini.</source>
        <translation>Bu kontrol bitmedi.</translation>
    </message>
    <message>
        <source>Bac rempli</source>
        <translation>Tepsi dolduruldu</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Yazdır</translation>
    </message>
</context>
<context>
    <name>NoteFields</name>
    <message>
        <source>Un numéro</source>
        <translation>Bir numara</translation>
    </message>
    <message>
        <source>Numéro de dossier</source>
        <translation>Dosya numarası</translation>
    </message>
    <message>
        <source>Un rendez-vous</source>
        <translation>Bir randevu</translation>
    </message>
    <message>
        <source>Jour, heure, lieu</source>
        <translation>Gün, saat, yer</translation>
    </message>
    <message>
        <source>Autre chose</source>
        <translation>Başka bir şey</translation>
    </message>
    <message>
        <source>Ce que vous voulez retenir</source>
        <translation>Hatırlamak istediğiniz şey</translation>
    </message>
    <message>
        <source>Elle sort sur le papier, et nulle part ailleurs.</source>
        <translation>Kâğıda çıkar, başka hiçbir yere çıkmaz.</translation>
    </message>
    <message>
        <source>C’est trop long pour le ticket. Écrivez moins.</source>
        <translation>Fiş için çok uzun. Daha az yazın.</translation>
    </message>
    <message>
        <source>La cabine l’efface à la fin de votre visite.</source>
        <translation>Kabin ziyaretinizin sonunda onu siler.</translation>
    </message>
</context>
<context>
    <name>NotePaper</name>
    <message>
        <source>Un numéro&#xa0;:</source>
        <translation>Bir numara:</translation>
    </message>
    <message>
        <source>Un rendez-vous&#xa0;:</source>
        <translation>Bir randevu:</translation>
    </message>
    <message>
        <source>Autre chose&#xa0;:</source>
        <translation>Başka bir şey:</translation>
    </message>
    <message>
        <source>Et aussi&#xa0;: ce que vous avez fait, et la suite.</source>
        <translation>Ayrıca: yaptıklarınız ve sonrası.</translation>
    </message>
</context>
<context>
    <name>NoteSheet</name>
    <message>
        <source>Votre note</source>
        <translation>Notunuz</translation>
    </message>
    <message>
        <source>Votre ticket dira&#xa0;:</source>
        <translation>Fişinizde şunlar olacak:</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Changer</source>
        <translation>Değiştir</translation>
    </message>
    <message>
        <source>Voir mon ticket</source>
        <translation>Fişimi gör</translation>
    </message>
    <message>
        <source>Impression…</source>
        <translation>Yazdırılıyor…</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Yazdır</translation>
    </message>
    <message>
        <source>C’est trop long pour le ticket. Écrivez moins.</source>
        <translation>Fiş için çok uzun. Daha az yazın.</translation>
    </message>
    <message>
        <source>Écrivez d’abord votre note.</source>
        <translation>Önce notunuzu yazın.</translation>
    </message>
</context>
<context>
    <name>NoticeBand</name>
    <message>
        <source>Cette page ne s’ouvre pas ici.</source>
        <translation>Bu sayfa burada açılmıyor.</translation>
    </message>
    <message>
        <source>Revenir à la démarche</source>
        <translation>İşleme dön</translation>
    </message>
    <message>
        <source>Cette page propose d’appeler le %1. Notez le numéro.</source>
        <translation>Bu sayfa %1 numarasını aramayı öneriyor. Numarayı not edin.</translation>
    </message>
    <message>
        <source>C’est noté</source>
        <translation>Not aldım</translation>
    </message>
    <message>
        <source>Pour écrire un e-mail, ouvrez «&#xa0;Mes e-mails&#xa0;».</source>
        <translation>E-posta yazmak için “E-postalarım” bölümünü açın.</translation>
    </message>
    <message>
        <source>D’accord</source>
        <translation>Tamam</translation>
    </message>
    <message>
        <source>Le document est dans «&#xa0;Mes documents&#xa0;».</source>
        <translation>Belge “Belgelerim” içinde.</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Devam et</translation>
    </message>
    <message>
        <source>Ce fichier ne s’ouvre pas ici. Seuls les papiers et les images s’ouvrent.</source>
        <translation>Bu dosya burada açılmıyor. Yalnızca belgeler ve resimler açılır.</translation>
    </message>
    <message>
        <source>Le document est donné au site. Vérifiez, puis envoyez.</source>
        <translation>Belge siteye verildi. Kontrol edin, sonra gönderin.</translation>
    </message>
    <message>
        <source>Vous avez imprimé toutes les pages de votre visite. Demandez à l’accueil.</source>
        <translation>Ziyaretinizin tüm sayfalarını yazdırdınız. Danışmaya sorun.</translation>
    </message>
    <message>
        <source>Votre papier est imprimé. Écrivez, puis donnez-le à l’accueil.</source>
        <translation>Kâğıdınız yazdırıldı. Doldurun, sonra danışmaya verin.</translation>
    </message>
    <message>
        <source>C’est pris</source>
        <translation>Aldım</translation>
    </message>
    <message>
        <source>Quelqu’un arrive. Attendez ici.</source>
        <translation>Biri geliyor. Burada bekleyin.</translation>
    </message>
    <message>
        <source>Votre feuille est imprimée. Prenez-la sous l’écran.</source>
        <translation>Kâğıdınız yazdırıldı. Onu ekranın altından alın.</translation>
    </message>
    <message>
        <source>Votre feuille sort de l’imprimante. Prenez-la.</source>
        <translation>Kâğıdınız yazıcıdan çıkıyor. Onu alın.</translation>
    </message>
    <message>
        <source>Il n’y a plus de place. Retirez un document.</source>
        <translation>Yer kalmadı. Bir belgeyi kaldırın.</translation>
    </message>
    <message>
        <source>La voix ne marche pas. Tout reste écrit à l’écran.</source>
        <translation>Ses çalışmıyor. Her şey ekranda yazılı kalır.</translation>
    </message>
    <message>
        <source>Votre clé USB est branchée. Rien n’est copié sans vous.</source>
        <translation>USB belleğiniz takılı. Siz istemeden hiçbir şey kopyalanmaz.</translation>
    </message>
    <message>
        <source>Plus tard</source>
        <translation>Daha sonra</translation>
    </message>
    <message>
        <source>La clé est retirée. Les papiers déjà pris restent ici.</source>
        <translation>Bellek çıkarıldı. Alınan belgeler burada kalır.</translation>
    </message>
    <message>
        <source>La clé est retirée trop tôt. Branchez-la encore pour finir.</source>
        <translation>Bellek çok erken çıkarıldı. Bitirmek için yeniden takın.</translation>
    </message>
    <message>
        <source>Vos papiers sont là. Vous pouvez retirer la clé.</source>
        <translation>Belgeleriniz burada. Belleği çıkarabilirsiniz.</translation>
    </message>
    <message>
        <source>Votre clé USB est encore branchée. Reprenez-la.</source>
        <translation>USB belleğiniz hâlâ takılı. Geri alın.</translation>
    </message>
    <message>
        <source>Une clé USB est déjà branchée. À vous&#xa0;? Rebranchez-la. Sinon, donnez-la à l’accueil.</source>
        <translation>Bir USB bellek zaten takılı. Sizin mi? Yeniden takın. Değilse danışmaya verin.</translation>
    </message>
    <message>
        <source>Les clés USB ne s’ouvrent pas ici. L’accueil peut vous aider.</source>
        <translation>USB bellekler burada açılmaz. Danışma yardım edebilir.</translation>
    </message>
    <message>
        <source>Cette clé ne se lit pas ici. Essayez une autre clé.</source>
        <translation>Bu bellek burada okunmuyor. Başka bir bellek deneyin.</translation>
    </message>
    <message>
        <source>Ce qui est à vous n’est pas lu tout haut. Cela se change dans «&#xa0;Confort&#xa0;».</source>
        <translation>Size ait olanlar sesli okunmaz. Bunu “Rahatlık” içinde değiştirebilirsiniz.</translation>
    </message>
    <message>
        <source>Voir le document</source>
        <translation>Belgeyi gör</translation>
    </message>
    <message>
        <source>Voir ma clé</source>
        <translation>Belleğimi gör</translation>
    </message>
</context>
<context>
    <name>NoticesPage</name>
    <message>
        <source>Aujourd’hui</source>
        <translation>Bugün</translation>
    </message>
    <message>
        <source>Jusqu’à demain</source>
        <translation>Yarına kadar</translation>
    </message>
    <message>
        <source>Une semaine</source>
        <translation>Bir hafta</translation>
    </message>
    <message>
        <source>Un mois</source>
        <translation>Bir ay</translation>
    </message>
    <message>
        <source>Un mot pour les visiteurs</source>
        <translation>Ziyaretçiler için duyuru</translation>
    </message>
    <message>
        <source>Rien n’est affiché. Choisissez un mot, puis sa durée.</source>
        <translation>Gösterilen bir şey yok. Duyuruyu ve süresini seçin.</translation>
    </message>
    <message>
        <source>Affiché jusqu’au %1&#xa0;:</source>
        <translation>%1 tarihine kadar gösterilir:</translation>
    </message>
    <message>
        <source>Affiché, mais oublié au prochain démarrage&#xa0;: le disque refuse.</source>
        <translation>Gösteriliyor, ama yeniden açılınca unutulur: disk yazmıyor.</translation>
    </message>
    <message>
        <source>Retirer ce mot</source>
        <translation>Bu duyuruyu kaldır</translation>
    </message>
    <message>
        <source>Afficher&#xa0;:</source>
        <translation>Göster:</translation>
    </message>
</context>
<context>
    <name>NumberSheet</name>
    <message>
        <source>Continuez. Nous regardons avec vous.</source>
        <translation>Devam edin. Sizinle birlikte bakıyoruz.</translation>
    </message>
    <message>
        <source>Il y a trop de chiffres. Regardez encore votre papier.</source>
        <translation>Çok fazla rakam var. Kâğıdınıza yeniden bakın.</translation>
    </message>
    <message>
        <source>Un chiffre n’est pas bon. Regardez les groupes marqués.</source>
        <translation>Bir rakam yanlış. İşaretli gruplara bakın.</translation>
    </message>
    <message>
        <source>La forme est bonne.</source>
        <translation>Biçim doğru.</translation>
    </message>
    <message>
        <source>Ce numéro est bien écrit.</source>
        <translation>Bu numara doğru yazıldı.</translation>
    </message>
    <message>
        <source>Écrivez-le ici pour vérifier</source>
        <translation>Kontrol için buraya yazın</translation>
    </message>
    <message>
        <source>Rien n’est gardé, rien n’est envoyé.</source>
        <translation>Hiçbir şey saklanmaz, hiçbir şey gönderilmez.</translation>
    </message>
    <message>
        <source>J’ai mon numéro</source>
        <translation>Numaram var</translation>
    </message>
</context>
<context>
    <name>OnlineScreen</name>
    <message>
        <source>Ma démarche</source>
        <translation>İşlemim</translation>
    </message>
    <message>
        <source>Mes e-mails</source>
        <translation>E-postalarım</translation>
    </message>
    <message>
        <source>Code attendu</source>
        <translation>Kod bekleniyor</translation>
    </message>
</context>
<context>
    <name>OutOfOrderScreen</name>
    <message>
        <source>La cabine se repose</source>
        <translation>Kabin dinleniyor</translation>
    </message>
    <message>
        <source>Elle ne peut pas servir maintenant. Un contrôle est à faire. Demandez à l’accueil.</source>
        <translation>Şu anda kullanılamıyor. Bir kontrol yapılmalı. Danışmaya sorun.</translation>
    </message>
    <message>
        <source>Elle ne peut pas servir maintenant. Rien de vous n’est resté ici. Demandez à l’accueil.</source>
        <translation>Şu anda kullanılamıyor. Sizden burada hiçbir şey kalmadı. Danışmaya sorun.</translation>
    </message>
</context>
<context>
    <name>PageArriving</name>
    <message>
        <source>Le site est lent. Nous attendons avec vous.</source>
        <translation>Site yavaş. Sizinle bekliyoruz.</translation>
    </message>
    <message>
        <source>La page arrive.</source>
        <translation>Sayfa geliyor.</translation>
    </message>
</context>
<context>
    <name>PageDialog</name>
    <message>
        <source>Quitter cette page&#xa0;? Ce que vous avez écrit peut être perdu.</source>
        <translation>Bu sayfadan çıkılsın mı? Yazdıklarınız kaybolabilir.</translation>
    </message>
    <message>
        <source>Quitter la page</source>
        <translation>Sayfadan çık</translation>
    </message>
    <message>
        <source>D’accord</source>
        <translation>Tamam</translation>
    </message>
    <message>
        <source>Rester sur la page</source>
        <translation>Sayfada kal</translation>
    </message>
    <message>
        <source>Non, annuler</source>
        <translation>Hayır, iptal</translation>
    </message>
    <message>
        <source>Arrêter ces messages</source>
        <translation>Bu mesajları durdur</translation>
    </message>
</context>
<context>
    <name>PagePicker</name>
    <message>
        <source>Choisissez</source>
        <translation>Seçin</translation>
    </message>
    <message>
        <source>D’accord</source>
        <translation>Tamam</translation>
    </message>
    <message>
        <source>Ne rien changer</source>
        <translation>Olduğu gibi bırak</translation>
    </message>
</context>
<context>
    <name>PageProblem</name>
    <message>
        <source>Par téléphone, %1&#xa0;: %2.</source>
        <translation>Telefonla, %1: %2.</translation>
    </message>
</context>
<context>
    <name>PickerColumn</name>
    <message>
        <source>Jour</source>
        <translation>Gün</translation>
    </message>
    <message>
        <source>Mois</source>
        <translation>Ay</translation>
    </message>
    <message>
        <source>Semaine</source>
        <translation>Hafta</translation>
    </message>
    <message>
        <source>Année</source>
        <translation>Yıl</translation>
    </message>
    <message>
        <source>Heure</source>
        <translation>Saat</translation>
    </message>
    <message>
        <source>Minute</source>
        <translation>Dakika</translation>
    </message>
</context>
<context>
    <name>PrintColours</name>
    <message>
        <source>Noir et blanc</source>
        <translation>Siyah beyaz</translation>
    </message>
    <message>
        <source>En couleur</source>
        <translation>Renkli</translation>
    </message>
</context>
<context>
    <name>PrintSheet</name>
    <message>
        <source>Prenez vos pages</source>
        <translation>Sayfalarınızı alın</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Yazdır</translation>
    </message>
    <message>
        <source>L’imprimante travaille</source>
        <translation>Yazıcı çalışıyor</translation>
    </message>
    <message>
        <source>Elles sont sorties de l’imprimante.</source>
        <translation>Yazıcıdan çıktılar.</translation>
    </message>
    <message>
        <source>L’imprimante se prépare. Nous attendons avec vous.</source>
        <translation>Yazıcı hazırlanıyor. Sizinle bekliyoruz.</translation>
    </message>
    <message>
        <source>Page %1 sur %2</source>
        <translation>Sayfa %1 / %2</translation>
    </message>
    <message>
        <source>Vos pages arrivent. Restez ici.</source>
        <translation>Sayfalarınız geliyor. Burada kalın.</translation>
    </message>
    <message>
        <source>Combien de fois&#xa0;?</source>
        <translation>Kaç kopya?</translation>
    </message>
    <message>
        <source>Moins</source>
        <translation>Azalt</translation>
    </message>
    <message>
        <source>Il faut au moins une fois.</source>
        <translation>En az bir kopya gerekir.</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>Artır</translation>
    </message>
    <message>
        <source>Quelles couleurs&#xa0;?</source>
        <translation>Hangi renkler?</translation>
    </message>
    <message numerus="yes">
        <source>Il reste %n pages pour votre visite.</source>
        <translation>
            <numerusform>Ziyaretiniz için %n sayfa kaldı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sur %n feuilles. C’est gratuit.</source>
        <translation>
            <numerusform>%n kâğıt. Ücretsiz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imprimer %n pages</source>
        <translation>
            <numerusform>%n sayfa yazdır</numerusform>
        </translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>J’ai mes pages</source>
        <translation>Sayfalarımı aldım</translation>
    </message>
</context>
<context>
    <name>PrintSides</name>
    <message>
        <source>Un seul côté</source>
        <translation>Tek yüz</translation>
    </message>
    <message>
        <source>Des deux côtés</source>
        <translation>İki yüz</translation>
    </message>
</context>
<context>
    <name>ProcedureScreen</name>
    <message>
        <source>Ce que nous allons faire</source>
        <translation>Neler yapacağız</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n dk</numerusform>
        </translation>
    </message>
    <message>
        <source>Revenir à la démarche</source>
        <translation>İşleme dön</translation>
    </message>
    <message>
        <source>Commencer la démarche</source>
        <translation>İşleme başla</translation>
    </message>
    <message>
        <source>Voir les papiers</source>
        <translation>Belgeleri gör</translation>
    </message>
    <message numerus="yes">
        <source>Voir les %n étapes</source>
        <translation>
            <numerusform>%n adımı gör</numerusform>
        </translation>
    </message>
    <message>
        <source>Vous pouvez commencer quand même.</source>
        <translation>Yine de başlayabilirsiniz.</translation>
    </message>
</context>
<context>
    <name>ProcedureTags</name>
    <message>
        <source>Téléphone utile</source>
        <translation>Telefon işe yarar</translation>
    </message>
    <message>
        <source>Téléphone récent</source>
        <translation>Yeni model telefon</translation>
    </message>
    <message>
        <source>Carte bancaire</source>
        <translation>Banka kartı</translation>
    </message>
    <message>
        <source>Mairie ensuite</source>
        <translation>Sonra belediye</translation>
    </message>
    <message numerus="yes">
        <source>Environ %n minutes</source>
        <translation>
            <numerusform>Yaklaşık %n dakika</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n étapes</source>
        <translation>
            <numerusform>%n adım</numerusform>
        </translation>
    </message>
    <message>
        <source>Code par e-mail</source>
        <translation>E-posta ile kod</translation>
    </message>
    <message>
        <source>Gratuit</source>
        <translation>Ücretsiz</translation>
    </message>
    <message>
        <source>Pour s’entraîner</source>
        <translation>Alıştırma için</translation>
    </message>
</context>
<context>
    <name>ProcedureTile</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n dakika</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProofBand</name>
    <message>
        <source>Vérifié à %1&#xa0;h&#xa0;%2</source>
        <translation>Kontrol saati: %1:%2</translation>
    </message>
    <message>
        <source>Il ne reste rien dans la cabine</source>
        <translation>Kabinde hiçbir şey kalmadı</translation>
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
        <translation>Kabin</translation>
    </message>
    <message>
        <source>Un service de votre ville</source>
        <translation>Şehrinizin bir hizmeti</translation>
    </message>
    <message>
        <source>Entrez,
prenez votre temps.</source>
        <translation>Buyurun girin,
acele etmeyin.</translation>
    </message>
    <message>
        <source>Faites ici vos démarches sur internet.
Une personne peut vous aider.</source>
        <translation>İnternet işlemlerinizi burada yapın.
Bir kişi size yardım edebilir.</translation>
    </message>
    <message>
        <source>Touchez pour commencer</source>
        <translation>Başlamak için dokunun</translation>
    </message>
    <message>
        <source>Personne ne vous entend</source>
        <translation>Sizi kimse duymaz</translation>
    </message>
    <message>
        <source>Tout est effacé à la fin</source>
        <translation>Sonunda her şey silinir</translation>
    </message>
    <message>
        <source>C’est gratuit</source>
        <translation>Ücretsizdir</translation>
    </message>
</context>
<context>
    <name>RowsCard</name>
    <message>
        <source>caché</source>
        <translation>gizli</translation>
    </message>
</context>
<context>
    <name>ScanActs</name>
    <message>
        <source>J’ai fini</source>
        <translation>Bitirdim</translation>
    </message>
    <message>
        <source>Nous lisons encore votre page.</source>
        <translation>Sayfanızı hâlâ okuyoruz.</translation>
    </message>
    <message>
        <source>Une autre page</source>
        <translation>Başka sayfa</translation>
    </message>
    <message>
        <source>Refaire la page</source>
        <translation>Yeniden tara</translation>
    </message>
    <message>
        <source>Refaire</source>
        <translation>Yeniden</translation>
    </message>
    <message>
        <source>Garder la page</source>
        <translation>Sayfayı sakla</translation>
    </message>
    <message>
        <source>Retirer la page</source>
        <translation>Sayfayı kaldır</translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>İptal</translation>
    </message>
</context>
<context>
    <name>ScanPapers</name>
    <message>
        <source>Une page</source>
        <translation>Bir sayfa</translation>
    </message>
    <message>
        <source>Une carte, deux côtés</source>
        <translation>Bir kart, iki yüz</translation>
    </message>
    <message>
        <source>Plusieurs feuilles</source>
        <translation>Birkaç kâğıt</translation>
    </message>
</context>
<context>
    <name>ScanSheet</name>
    <message>
        <source>Vos pages</source>
        <translation>Sayfalarınız</translation>
    </message>
</context>
<context>
    <name>ScanWords</name>
    <message>
        <source>À scanner&#xa0;: %1</source>
        <translation>Taranacak: %1</translation>
    </message>
    <message numerus="yes">
        <source>Encore %n secondes.</source>
        <translation>
            <numerusform>%n saniye daha.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scanner les feuilles</source>
        <translation>Kâğıtları tara</translation>
    </message>
    <message>
        <source>Scanner ce côté</source>
        <translation>Bu yüzü tara</translation>
    </message>
    <message>
        <source>Scanner la page</source>
        <translation>Sayfayı tara</translation>
    </message>
    <message>
        <source>Ne soulevez pas le couvercle.</source>
        <translation>Kapağı kaldırmayın.</translation>
    </message>
    <message>
        <source>Regardez&#xa0;: tout se lit bien&#xa0;?</source>
        <translation>Bakın: her şey iyi okunuyor mu?</translation>
    </message>
    <message>
        <source>Nous lisons votre carte</source>
        <translation>Kartınızı okuyoruz</translation>
    </message>
    <message>
        <source>Posez la page %1</source>
        <translation>%1. sayfayı koyun</translation>
    </message>
    <message>
        <source>Posez votre page</source>
        <translation>Sayfanızı koyun</translation>
    </message>
    <message>
        <source>Ouvrez le couvercle. Posez la page face contre la vitre. Fermez.</source>
        <translation>Kapağı açın. Sayfayı yüzü cama gelecek şekilde koyun. Kapatın.</translation>
    </message>
    <message>
        <source>Posez votre carte</source>
        <translation>Kartınızı koyun</translation>
    </message>
    <message>
        <source>Ouvrez le couvercle. Posez la carte contre la vitre. Fermez.</source>
        <translation>Kapağı açın. Kartı cama koyun. Kapatın.</translation>
    </message>
    <message>
        <source>Retournez votre carte</source>
        <translation>Kartınızı çevirin</translation>
    </message>
    <message>
        <source>Posez l’autre côté contre la vitre. Fermez le couvercle.</source>
        <translation>Öbür yüzü cama koyun. Kapağı kapatın.</translation>
    </message>
    <message>
        <source>Posez vos feuilles</source>
        <translation>Kâğıtlarınızı koyun</translation>
    </message>
    <message>
        <source>Mettez les feuilles dans le chargeur, bien droites.</source>
        <translation>Kâğıtları besleyiciye düzgün koyun.</translation>
    </message>
    <message>
        <source>Nous lisons votre page</source>
        <translation>Sayfanızı okuyoruz</translation>
    </message>
    <message>
        <source>Nous lisons vos feuilles</source>
        <translation>Kâğıtlarınızı okuyoruz</translation>
    </message>
    <message>
        <source>Ne touchez pas aux feuilles.</source>
        <translation>Kâğıtlara dokunmayın.</translation>
    </message>
    <message>
        <source>Votre page est lue</source>
        <translation>Sayfanız okundu</translation>
    </message>
    <message>
        <source>Votre carte est lue</source>
        <translation>Kartınız okundu</translation>
    </message>
    <message>
        <source>Vos feuilles sont lues</source>
        <translation>Kâğıtlarınız okundu</translation>
    </message>
    <message>
        <source>La page %1 semble vide</source>
        <translation>%1. sayfa boş görünüyor</translation>
    </message>
    <message>
        <source>Elle était peut-être à l’envers. Vous choisissez.</source>
        <translation>Belki ters konmuştu. Siz seçin.</translation>
    </message>
    <message>
        <source>La page %1 semble floue</source>
        <translation>%1. sayfa bulanık görünüyor</translation>
    </message>
    <message>
        <source>Posez-la bien à plat, puis recommencez.</source>
        <translation>Onu düz koyun, sonra yeniden başlayın.</translation>
    </message>
    <message>
        <source>La page %1 semble coupée</source>
        <translation>%1. sayfa kesik görünüyor</translation>
    </message>
    <message>
        <source>Posez-la tout entière sur la vitre, puis recommencez.</source>
        <translation>Tamamını cama koyun, sonra yeniden başlayın.</translation>
    </message>
</context>
<context>
    <name>ScannedPages</name>
    <message>
        <source>vide</source>
        <translation>boş</translation>
    </message>
    <message>
        <source>floue</source>
        <translation>bulanık</translation>
    </message>
    <message>
        <source>coupée</source>
        <translation>kesik</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Sayfa %1</translation>
    </message>
    <message>
        <source>lue</source>
        <translation>okundu</translation>
    </message>
    <message>
        <source>en cours</source>
        <translation>sürüyor</translation>
    </message>
    <message>
        <source>à poser</source>
        <translation>konacak</translation>
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
        <translation>Burada hiç denenmedi</translation>
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
        <translation>Diğer işin bitmesini bekleyin.</translation>
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
        <translation>Bakılacak</translation>
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
        <translation>Cihaz</translation>
    </message>
    <message>
        <source>Micro</source>
        <translation>Sesim</translation>
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
        <translation>Deneme sürüyor</translation>
    </message>
    <message>
        <source>Jouer un son et écouter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cet essai n’est pas fini.</source>
        <translation>Bu deneme bitmedi.</translation>
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
        <translation>Mektubu gönderen: %1</translation>
    </message>
    <message>
        <source>Que demande le courrier&#xa0;?</source>
        <translation>Mektup ne istiyor?</translation>
    </message>
    <message>
        <source>Par téléphone&#xa0;: %1</source>
        <translation>Telefonla: %1</translation>
    </message>
    <message>
        <source>Toutes les démarches</source>
        <translation>Tüm işlemler</translation>
    </message>
    <message>
        <source>Je ne trouve pas</source>
        <translation>Bulamıyorum</translation>
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
        <translation>Azalt</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>Artır</translation>
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
        <translation>Fişler</translation>
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
        <translation>Tarayıcı</translation>
    </message>
    <message>
        <source>Nom du scanner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imprimante A4</source>
        <translation>A4 yazıcı</translation>
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
        <translation>Fiş yazıcısı</translation>
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
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Précédents</source>
        <translation>Öncekiler</translation>
    </message>
    <message>
        <source>Suivants</source>
        <translation>Sonrakiler</translation>
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
        <translation>E-postalarınız</translation>
    </message>
    <message>
        <source>Entraînement</source>
        <translation>Alıştırma</translation>
    </message>
    <message>
        <source>Site d’entraînement de la cabine</source>
        <translation>Kabinin alıştırma sitesi</translation>
    </message>
    <message>
        <source>Votre boîte e-mail</source>
        <translation>E-posta kutunuz</translation>
    </message>
    <message>
        <source>Site officiel vérifié</source>
        <translation>Resmî site, kontrol edildi</translation>
    </message>
    <message>
        <source>Changer de boîte</source>
        <translation>Kutuyu değiştir</translation>
    </message>
</context>
<context>
    <name>Space</name>
    <message>
        <source>Espace de l’agent</source>
        <translation>Görevli alanı</translation>
    </message>
    <message>
        <source>Entretien de la cabine</source>
        <translation>Kabinin bakımı</translation>
    </message>
</context>
<context>
    <name>SpaceFrame</name>
    <message>
        <source>Couleurs</source>
        <translation>Renkler</translation>
    </message>
    <message>
        <source>Réduire</source>
        <translation>Küçült</translation>
    </message>
    <message>
        <source>Agrandir</source>
        <translation>Büyüt</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Fermer ma session</source>
        <translation>Oturumumu kapat</translation>
    </message>
</context>
<context>
    <name>StepPath</name>
    <message>
        <source>Choisir</source>
        <translation>Seç</translation>
    </message>
    <message>
        <source>Préparer</source>
        <translation>Hazırlık</translation>
    </message>
    <message>
        <source>Faire</source>
        <translation>İşlem</translation>
    </message>
    <message>
        <source>Terminer</source>
        <translation>Bitiş</translation>
    </message>
    <message>
        <source>Étape %1 sur 4</source>
        <translation>Adım %1 / 4</translation>
    </message>
</context>
<context>
    <name>StickCopySheet</name>
    <message>
        <source>Copier sur votre clé&#xa0;?</source>
        <translation>Belleğinize kopyalansın mı?</translation>
    </message>
    <message>
        <source>Nous copions votre papier</source>
        <translation>Belgenizi kopyalıyoruz</translation>
    </message>
    <message>
        <source>C’est copié</source>
        <translation>Kopyalandı</translation>
    </message>
    <message>
        <source>La copie reste sur votre clé après la visite. Ici, tout est effacé.</source>
        <translation>Kopya ziyaretten sonra belleğinizde kalır. Burada her şey silinir.</translation>
    </message>
    <message>
        <source>Ne retirez pas la clé.</source>
        <translation>Belleği çıkarmayın.</translation>
    </message>
    <message>
        <source>Vous pouvez retirer votre clé.</source>
        <translation>Belleğinizi çıkarabilirsiniz.</translation>
    </message>
    <message>
        <source>Copier</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Ne pas copier</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>D’accord</source>
        <translation>Tamam</translation>
    </message>
</context>
<context>
    <name>StickSheet</name>
    <message>
        <source>Nous regardons votre clé</source>
        <translation>Belleğinize bakıyoruz</translation>
    </message>
    <message>
        <source>Rien à prendre sur cette clé</source>
        <translation>Bu bellekte alınacak bir şey yok</translation>
    </message>
    <message>
        <source>Quels papiers prendre&#xa0;?</source>
        <translation>Hangi belgeler alınsın?</translation>
    </message>
    <message>
        <source>Nous prenons vos papiers</source>
        <translation>Belgelerinizi alıyoruz</translation>
    </message>
    <message>
        <source>Votre clé</source>
        <translation>Belleğiniz</translation>
    </message>
    <message>
        <source>Ne retirez pas la clé.</source>
        <translation>Belleği çıkarmayın.</translation>
    </message>
    <message>
        <source>Elle ne contient ni papier PDF ni image.</source>
        <translation>İçinde PDF belge ya da resim yok.</translation>
    </message>
    <message>
        <source>Votre clé est très pleine&#xa0;: voici le plus récent.</source>
        <translation>Belleğiniz çok dolu: en yeniler burada.</translation>
    </message>
    <message>
        <source>Touchez un papier, ou plusieurs. Rien ne change sur votre clé.</source>
        <translation>Bir ya da birkaç belgeye dokunun. Belleğinizde bir şey değişmez.</translation>
    </message>
    <message numerus="yes">
        <source>Prendre %n papiers</source>
        <translation>
            <numerusform>%n belge al</numerusform>
        </translation>
    </message>
    <message>
        <source>Prendre</source>
        <translation>Al</translation>
    </message>
    <message>
        <source>Touchez d’abord un papier.</source>
        <translation>Önce bir belgeye dokunun.</translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>StickTile</name>
    <message>
        <source>Papier de la clé %1</source>
        <translation>Bellekten belge %1</translation>
    </message>
    <message>
        <source>Déjà pris</source>
        <translation>Zaten alındı</translation>
    </message>
    <message>
        <source>Photo ou image</source>
        <translation>Fotoğraf ya da resim</translation>
    </message>
    <message>
        <source>Papier PDF</source>
        <translation>PDF belge</translation>
    </message>
    <message>
        <source>Trop lourd pour la cabine</source>
        <translation>Kabin için çok büyük</translation>
    </message>
    <message>
        <source>Ce n’est pas un papier</source>
        <translation>Bu bir belge değil</translation>
    </message>
    <message>
        <source>Abîmé, il ne s’ouvre pas</source>
        <translation>Bozuk, açılmıyor</translation>
    </message>
    <message>
        <source>Fermé par un mot de passe</source>
        <translation>Şifreyle kilitli</translation>
    </message>
    <message>
        <source>Trop de pages</source>
        <translation>Çok fazla sayfa</translation>
    </message>
    <message>
        <source>choisi</source>
        <translation>seçildi</translation>
    </message>
    <message>
        <source>Encore un moment.</source>
        <translation>Biraz bekleyin.</translation>
    </message>
    <message>
        <source>Dix papiers à la fois.</source>
        <translation>Bir kerede on belge.</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Confort</source>
        <translation>Rahatlık</translation>
    </message>
    <message>
        <source>Vous êtes toujours là&#xa0;?</source>
        <translation>Hâlâ orada mısınız?</translation>
    </message>
    <message numerus="yes">
        <source>Sans réponse, nous effaçons tout dans %n secondes.</source>
        <translation>
            <numerusform>Cevap vermezseniz %n saniye sonra her şeyi sileriz.</numerusform>
        </translation>
    </message>
    <message>
        <source>Oui, je suis là</source>
        <translation>Evet, buradayım</translation>
    </message>
    <message>
        <source>J’ai terminé</source>
        <translation>Bitirdim</translation>
    </message>
    <message>
        <source>Parler à quelqu’un</source>
        <translation>Biriyle konuş</translation>
    </message>
</context>
<context>
    <name>StopCard</name>
    <message>
        <source>Le contrôle de fin de visite a trouvé un reste.</source>
        <translation>Ziyaret sonu kontrolü bir kalıntı buldu.</translation>
    </message>
    <message>
        <source>L’application s’est arrêtée plusieurs fois.</source>
        <translation>Uygulama birkaç kez durdu.</translation>
    </message>
    <message>
        <source>Un fichier de réglages est à corriger.</source>
        <translation>Bir ayar dosyası düzeltilmeli.</translation>
    </message>
    <message>
        <source>Pour l’équipe</source>
        <translation>Ekip için</translation>
    </message>
</context>
<context>
    <name>Stopped</name>
    <message>
        <source>La cabine</source>
        <translation>Kabin</translation>
    </message>
</context>
<context>
    <name>StoppedSpace</name>
    <message>
        <source>Entretien de la cabine</source>
        <translation>Kabinin bakımı</translation>
    </message>
    <message>
        <source>Espace de l’agent</source>
        <translation>Görevli alanı</translation>
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
        <translation>Yazdırılıyor</translation>
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
        <translation>Ne yapmak istiyorsunuz?</translation>
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
        <translation>Hepsini kontrol et</translation>
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
        <translation>Nerede?</translation>
    </message>
    <message>
        <source>Où le trouver&#xa0;?</source>
        <translation>Nerede bulunur?</translation>
    </message>
</context>
<context>
    <name>ThingsCard</name>
    <message>
        <source>À avoir avec vous</source>
        <translation>Yanınızda olmalı</translation>
    </message>
    <message>
        <source>%1 sur %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Il me manque un papier</source>
        <translation>Bir belgem eksik</translation>
    </message>
</context>
<context>
    <name>TicketCard</name>
    <message>
        <source>Votre ticket</source>
        <translation>Fişiniz</translation>
    </message>
    <message>
        <source>Votre ticket sort de l’imprimante.</source>
        <translation>Fişiniz yazıcıdan çıkıyor.</translation>
    </message>
    <message>
        <source>Prenez votre ticket sous l’écran.</source>
        <translation>Fişinizi ekranın altından alın.</translation>
    </message>
    <message>
        <source>Ce que vous avez fait, et la suite.</source>
        <translation>Yaptıklarınız ve bundan sonrası.</translation>
    </message>
    <message>
        <source>Impression…</source>
        <translation>Yazdırılıyor…</translation>
    </message>
    <message>
        <source>Ticket imprimé</source>
        <translation>Fiş yazdırıldı</translation>
    </message>
    <message>
        <source>Prendre le ticket</source>
        <translation>Fişi al</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Bienvenue</source>
        <translation>Hoş geldiniz</translation>
    </message>
    <message>
        <source>Nous effaçons tout. Encore un moment.</source>
        <translation>Her şeyi siliyoruz. Biraz bekleyin.</translation>
    </message>
    <message>
        <source>Aider</source>
        <translation>Yardım et</translation>
    </message>
    <message>
        <source>Langue&#xa0;: %1</source>
        <translation>Dil: %1</translation>
    </message>
    <message>
        <source>Confort</source>
        <translation>Rahatlık</translation>
    </message>
</context>
<context>
    <name>TroubleTile</name>
    <message>
        <source>une seule fois</source>
        <translation>bir kez</translation>
    </message>
</context>
<context>
    <name>TroubleWords</name>
    <message>
        <source>Essayer encore</source>
        <translation>Tekrar dene</translation>
    </message>
    <message>
        <source>Revenir au début du site</source>
        <translation>Sitenin başına dön</translation>
    </message>
    <message>
        <source>Parler à quelqu’un</source>
        <translation>Biriyle konuş</translation>
    </message>
    <message>
        <source>Voir ce que dit le site</source>
        <translation>Sitenin ne dediğini gör</translation>
    </message>
    <message>
        <source>Il n’y a pas d’internet en ce moment.</source>
        <translation>Şu anda internet yok.</translation>
    </message>
    <message>
        <source>Ce n’est pas vous. Vos documents sont gardés. Essayez dans un moment.</source>
        <translation>Sizin hatanız değil. Belgeleriniz saklandı. Biraz sonra deneyin.</translation>
    </message>
    <message>
        <source>Nous ne trouvons pas ce site.</source>
        <translation>Bu siteyi bulamıyoruz.</translation>
    </message>
    <message>
        <source>Son adresse ne répond pas en ce moment. Vos documents sont gardés.</source>
        <translation>Adresi şu anda cevap vermiyor. Belgeleriniz saklandı.</translation>
    </message>
    <message>
        <source>Le réseau de la cabine demande une connexion.</source>
        <translation>Kabinin ağı giriş istiyor.</translation>
    </message>
    <message>
        <source>Ce n’est pas vous. Prévenez l’accueil, puis essayez encore.</source>
        <translation>Sizin hatanız değil. Danışmaya haber verin, sonra tekrar deneyin.</translation>
    </message>
    <message>
        <source>Le site ne répond pas.</source>
        <translation>Site cevap vermiyor.</translation>
    </message>
    <message>
        <source>Vos documents sont gardés. Essayez encore, ou revenez plus tard.</source>
        <translation>Belgeleriniz saklandı. Tekrar deneyin ya da sonra yine gelin.</translation>
    </message>
    <message>
        <source>Le site est fermé, ou il a trop de monde.</source>
        <translation>Site kapalı ya da çok kalabalık.</translation>
    </message>
    <message>
        <source>Vos documents sont gardés. Essayez dans un moment.</source>
        <translation>Belgeleriniz saklandı. Biraz sonra deneyin.</translation>
    </message>
    <message>
        <source>Cette page n’existe pas ou n’existe plus.</source>
        <translation>Bu sayfa yok ya da artık yok.</translation>
    </message>
    <message>
        <source>Le site l’a peut-être déplacée. Revenez au début du site.</source>
        <translation>Site onu taşımış olabilir. Sitenin başına dönün.</translation>
    </message>
    <message>
        <source>Le site ne donne pas cette page.</source>
        <translation>Site bu sayfayı vermiyor.</translation>
    </message>
    <message>
        <source>Revenez au début du site, puis connectez-vous.</source>
        <translation>Sitenin başına dönün, sonra giriş yapın.</translation>
    </message>
    <message>
        <source>Le site vous a déconnecté.</source>
        <translation>Site oturumunuzu kapattı.</translation>
    </message>
    <message>
        <source>Il a attendu trop longtemps. Vos documents sont gardés.</source>
        <translation>Çok uzun bekledi. Belgeleriniz saklandı.</translation>
    </message>
    <message>
        <source>Le site tourne en rond.</source>
        <translation>Site aynı yerde dönüp duruyor.</translation>
    </message>
    <message>
        <source>Il nous envoie d’une page à l’autre. Revenez au début du site.</source>
        <translation>Bizi sayfadan sayfaya gönderiyor. Sitenin başına dönün.</translation>
    </message>
    <message>
        <source>Le site est trop lent.</source>
        <translation>Site çok yavaş.</translation>
    </message>
    <message>
        <source>Vos documents sont gardés. Essayez encore dans un moment.</source>
        <translation>Belgeleriniz saklandı. Biraz sonra tekrar deneyin.</translation>
    </message>
    <message>
        <source>Cette page n’est pas sûre.</source>
        <translation>Bu sayfa güvenli değil.</translation>
    </message>
    <message>
        <source>Nous ne l’ouvrons pas, pour vous protéger.</source>
        <translation>Sizi korumak için açmıyoruz.</translation>
    </message>
    <message>
        <source>La page s’est arrêtée.</source>
        <translation>Sayfa durdu.</translation>
    </message>
    <message>
        <source>Vos documents sont gardés. Ouvrez la page encore une fois.</source>
        <translation>Belgeleriniz saklandı. Sayfayı bir kez daha açın.</translation>
    </message>
</context>
<context>
    <name>ViewSheet</name>
    <message>
        <source>Document en grand</source>
        <translation>Belgeyi büyük gör</translation>
    </message>
    <message>
        <source>Page %1 sur %2</source>
        <translation>Sayfa %1 / %2</translation>
    </message>
    <message>
        <source>Réduire</source>
        <translation>Küçült</translation>
    </message>
    <message>
        <source>La page ne peut pas être plus petite.</source>
        <translation>Sayfa daha küçük olamaz.</translation>
    </message>
    <message>
        <source>Agrandir</source>
        <translation>Büyüt</translation>
    </message>
    <message>
        <source>La page ne peut pas être plus grande.</source>
        <translation>Sayfa daha büyük olamaz.</translation>
    </message>
    <message>
        <source>Plus bas</source>
        <translation>Aşağı</translation>
    </message>
    <message>
        <source>Page suivante</source>
        <translation>Sonraki sayfa</translation>
    </message>
    <message>
        <source>C’est la dernière page.</source>
        <translation>Bu son sayfa.</translation>
    </message>
    <message>
        <source>Plus haut</source>
        <translation>Yukarı</translation>
    </message>
    <message>
        <source>Page précédente</source>
        <translation>Önceki sayfa</translation>
    </message>
    <message>
        <source>C’est la première page.</source>
        <translation>Bu ilk sayfa.</translation>
    </message>
    <message>
        <source>J’ai vu</source>
        <translation>Gördüm</translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>Une autre langue</source>
        <translation>Başka bir dil</translation>
    </message>
    <message>
        <source>Une personne vous aide</source>
        <translation>Bir kişi yardım eder</translation>
    </message>
</context>
<context>
    <name>WhenWords</name>
    <message>
        <source>lundi</source>
        <translation>pazartesi</translation>
    </message>
    <message>
        <source>mardi</source>
        <translation>salı</translation>
    </message>
    <message>
        <source>mercredi</source>
        <translation>çarşamba</translation>
    </message>
    <message>
        <source>jeudi</source>
        <translation>perşembe</translation>
    </message>
    <message>
        <source>vendredi</source>
        <translation>cuma</translation>
    </message>
    <message>
        <source>samedi</source>
        <translation>cumartesi</translation>
    </message>
    <message>
        <source>dimanche</source>
        <translation>pazar</translation>
    </message>
    <message>
        <source>Ouvert jusqu’à %1</source>
        <translation>Açık. Kapanış: %1</translation>
    </message>
    <message>
        <source>Fermé. Ouvre à %1</source>
        <translation>Kapalı. Açılış: %1</translation>
    </message>
    <message>
        <source>Fermé. Ouvre demain à %1</source>
        <translation>Kapalı. Açılış: yarın, %1</translation>
    </message>
    <message>
        <source>Fermé. Ouvre le %1</source>
        <translation>Kapalı. Açılış: %1</translation>
    </message>
    <message>
        <source>Fermé. Ouvre %1 à %2</source>
        <translation>Kapalı. Açılış: %1, %2</translation>
    </message>
</context>
<context>
    <name>ZoomButtons</name>
    <message>
        <source>Réduire</source>
        <translation>Küçült</translation>
    </message>
    <message>
        <source>La page ne peut pas être plus petite.</source>
        <translation>Sayfa daha küçük olamaz.</translation>
    </message>
    <message>
        <source>Agrandir</source>
        <translation>Büyüt</translation>
    </message>
    <message>
        <source>La page ne peut pas être plus grande.</source>
        <translation>Sayfa daha büyük olamaz.</translation>
    </message>
</context>
</TS>

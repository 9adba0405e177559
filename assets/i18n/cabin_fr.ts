<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="fr_FR">
<context>
    <name>BottomBar</name>
    <message numerus="yes">
        <source>Mes documents&#xa0;: %n</source>
        <translation>
            <numerusform>Mes documents&#xa0;: %n</numerusform>
            <numerusform>Mes documents&#xa0;: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallVideo</name>
    <message numerus="yes">
        <source>depuis %n secondes</source>
        <translation>
            <numerusform>depuis une seconde</numerusform>
            <numerusform>depuis %n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>depuis %n minutes</source>
        <translation>
            <numerusform>depuis une minute</numerusform>
            <numerusform>depuis %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeedsCard</name>
    <message numerus="yes">
        <source>%n documents donnés au site</source>
        <translation>
            <numerusform>%n document donné au site</numerusform>
            <numerusform>%n documents donnés au site</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages scannées</source>
        <translation>
            <numerusform>%n page scannée</numerusform>
            <numerusform>%n pages scannées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages imprimées</source>
        <translation>
            <numerusform>%n page imprimée</numerusform>
            <numerusform>%n pages imprimées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentWords</name>
    <message numerus="yes">
        <source>Scanné ici, %n pages</source>
        <translation>
            <numerusform>Scanné ici, %n page</numerusform>
            <numerusform>Scanné ici, %n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Du site, %n pages</source>
        <translation>
            <numerusform>Du site, %n page</numerusform>
            <numerusform>Du site, %n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>De votre clé, %n pages</source>
        <translation>
            <numerusform>De votre clé, %n page</numerusform>
            <numerusform>De votre clé, %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FaultPanel</name>
    <message numerus="yes">
        <source>Vos %n pages sont gardées.</source>
        <translation>
            <numerusform>Votre page est gardée.</numerusform>
            <numerusform>Vos %n pages sont gardées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GateScreen</name>
    <message numerus="yes">
        <source>Ce code ne marche pas. Essayez encore dans %n secondes.</source>
        <translation>
            <numerusform>Ce code ne marche pas. Essayez encore dans une seconde.</numerusform>
            <numerusform>Ce code ne marche pas. Essayez encore dans %n secondes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chiffres écrits</source>
        <translation>
            <numerusform>%n chiffre écrit</numerusform>
            <numerusform>%n chiffres écrits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message numerus="yes">
        <source>depuis %n minutes</source>
        <translation>
            <numerusform>depuis une minute</numerusform>
            <numerusform>depuis %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HumanWords</name>
    <message numerus="yes">
        <source>depuis %n minutes</source>
        <translation>
            <numerusform>depuis une minute</numerusform>
            <numerusform>depuis %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeaveSheet</name>
    <message numerus="yes">
        <source>Vos %n documents seront effacés. Avez-vous imprimé ce qu’il faut garder&#xa0;?</source>
        <translation>
            <numerusform>Votre document sera effacé. Avez-vous imprimé ce qu’il faut garder&#xa0;?</numerusform>
            <numerusform>Vos %n documents seront effacés. Avez-vous imprimé ce qu’il faut garder&#xa0;?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MenuScreen</name>
    <message numerus="yes">
        <source>Voir les %n services</source>
        <translation>
            <numerusform>Voir le service</numerusform>
            <numerusform>Voir les %n services</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoreButton</name>
    <message numerus="yes">
        <source>Suite&#xa0;: %n autres</source>
        <translation>
            <numerusform>Suite&#xa0;: %n autre</numerusform>
            <numerusform>Suite&#xa0;: %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintSheet</name>
    <message numerus="yes">
        <source>Il reste %n pages pour votre visite.</source>
        <translation>
            <numerusform>Il reste %n page pour votre visite.</numerusform>
            <numerusform>Il reste %n pages pour votre visite.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sur %n feuilles. C’est gratuit.</source>
        <translation>
            <numerusform>Sur %n feuille. C’est gratuit.</numerusform>
            <numerusform>Sur %n feuilles. C’est gratuit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imprimer %n pages</source>
        <translation>
            <numerusform>Imprimer %n page</numerusform>
            <numerusform>Imprimer %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProcedureScreen</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Voir les %n étapes</source>
        <translation>
            <numerusform>Voir l’étape</numerusform>
            <numerusform>Voir les %n étapes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProcedureTags</name>
    <message numerus="yes">
        <source>Environ %n minutes</source>
        <translation>
            <numerusform>Environ %n minute</numerusform>
            <numerusform>Environ %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n étapes</source>
        <translation>
            <numerusform>%n étape</numerusform>
            <numerusform>%n étapes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProcedureTile</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScanWords</name>
    <message numerus="yes">
        <source>Encore %n secondes.</source>
        <translation>
            <numerusform>Encore %n seconde.</numerusform>
            <numerusform>Encore %n secondes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StickSheet</name>
    <message numerus="yes">
        <source>Prendre %n papiers</source>
        <translation>
            <numerusform>Prendre %n papier</numerusform>
            <numerusform>Prendre %n papiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message numerus="yes">
        <source>Sans réponse, nous effaçons tout dans %n secondes.</source>
        <translation>
            <numerusform>Sans réponse, nous effaçons tout dans %n seconde.</numerusform>
            <numerusform>Sans réponse, nous effaçons tout dans %n secondes.</numerusform>
        </translation>
    </message>
</context>
</TS>

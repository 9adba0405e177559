// What the scan sheet says: a state or a question first, then what to do with one's hands.
import QtQuick
import Cabin.ViewModels

QtObject {
    id: words

    required property ScanViewModel scan
    readonly property string _key: scan.stage === "doubtful" ? "doubtful/" + scan.remark : scan.stage + "/" + (scan.secondSide ? "second" : scan.paper)
    readonly property var _found: _all[_key] ?? ["", ""]
    readonly property bool _named: scan.wanted !== "" && scan.stage === "placing" && scan.pageNumber === 1 && !scan.secondSide
    readonly property string title: _named ? qsTr("À scanner : %1").arg(scan.wanted) : _found[0]
    readonly property string sentence: scan.stage === "reading" && scan.secondsLeft > 0 ? _found[1] + " " + qsTr("Encore %n secondes.", "", scan.secondsLeft) : _found[1]
    readonly property string act: scan.paper === "pile" ? qsTr("Scanner les feuilles") : scan.paper === "card" ? qsTr("Scanner ce côté") : qsTr("Scanner la page")

    readonly property string _lid: qsTr("Ne soulevez pas le couvercle.")
    readonly property string _look: qsTr("Regardez : tout se lit bien ?")
    readonly property string _card: qsTr("Nous lisons votre carte")
    readonly property var _all: ({
            "placing/sheet": [scan.pageNumber > 1 ? qsTr("Posez la page %1").arg(scan.pageNumber) : qsTr("Posez votre page"), qsTr("Ouvrez le couvercle. Posez la page face contre la vitre. Fermez.")],
            "placing/card": [qsTr("Posez votre carte"), qsTr("Ouvrez le couvercle. Posez la carte contre la vitre. Fermez.")],
            "placing/second": [qsTr("Retournez votre carte"), qsTr("Posez l’autre côté contre la vitre. Fermez le couvercle.")],
            "placing/pile": [qsTr("Posez vos feuilles"), qsTr("Mettez les feuilles dans le chargeur, bien droites.")],
            "reading/sheet": [qsTr("Nous lisons votre page"), _lid],
            "reading/card": [_card, _lid],
            "reading/second": [_card, _lid],
            "reading/pile": [qsTr("Nous lisons vos feuilles"), qsTr("Ne touchez pas aux feuilles.")],
            "page_read/sheet": [qsTr("Votre page est lue"), _look],
            "page_read/card": [qsTr("Votre carte est lue"), _look],
            "page_read/pile": [qsTr("Vos feuilles sont lues"), _look],
            "doubtful/blank": [qsTr("La page %1 semble vide").arg(scan.pageNumber), qsTr("Elle était peut-être à l’envers. Vous choisissez.")],
            "doubtful/blurred": [qsTr("La page %1 semble floue").arg(scan.pageNumber), qsTr("Posez-la bien à plat, puis recommencez.")],
            "doubtful/cut": [qsTr("La page %1 semble coupée").arg(scan.pageNumber), qsTr("Posez-la tout entière sur la vitre, puis recommencez.")]
        })
}

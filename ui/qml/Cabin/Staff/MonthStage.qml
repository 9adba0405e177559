// Why no month is shown yet, or none at all.
import QtQuick
import Cabin.Controls

CabinText {
    id: words

    required property string stage
    readonly property var _sentences: ({
            "reading": qsTr("Nous lisons les chiffres."),
            "none": qsTr("Il n’y a pas encore assez de visites. Un chiffre trop petit montrerait quelqu’un."),
            "unreadable": qsTr("Les chiffres ne se lisent pas. Prévenez le technicien.")
        })

    visible: stage !== "shown"
    text: _sentences[stage] ?? ""
}

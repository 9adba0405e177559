// One file of a stick: its first page, its name, and why it cannot come when it cannot.
import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Theme

ChoiceTile {
    id: tile

    required property string title
    required property bool picture
    required property string look
    required property string refused
    required property bool taken
    property int ordinal: 1
    property bool full: false
    property bool locked: false
    property rect place
    readonly property string label: title !== "" ? title : qsTr("Papier de la clé %1").arg(ordinal)
    readonly property string _said: taken ? qsTr("Déjà pris") : refused !== "" ? (_refusals[refused] ?? "") : picture ? qsTr("Photo ou image") : qsTr("Papier PDF")
    readonly property var _refusals: ({
            too_large: qsTr("Trop lourd pour la cabine"),
            not_a_paper: qsTr("Ce n’est pas un papier"),
            unreadable: qsTr("Abîmé, il ne s’ouvre pas"),
            locked: qsTr("Fermé par un mot de passe"),
            too_long: qsTr("Trop de pages")
        })

    visible: place.width > 0
    x: place.x
    y: place.y
    width: place.width
    height: place.height
    name: label + ", " + _said + (chosen ? ", " + qsTr("choisi") : "")
    radius: Metrics.radiusCard
    thickness: Metrics.edgeTile
    available: refused === "" && !taken && !locked && (chosen || !full)
    whyDisabled: locked ? qsTr("Encore un moment.") : full ? qsTr("Dix papiers à la fois.") : _said

    RowLayout {
        anchors.fill: parent
        anchors.margins: Metrics.px(20)
        spacing: Metrics.s24

        Rectangle {
            color: Theme.well
            radius: Metrics.radiusButton
            Layout.fillHeight: true
            Layout.preferredWidth: Math.min(parent.width * 0.36, Metrics.px(180))

            Miniature {
                visible: tile.look !== ""
                anchors.fill: parent
                anchors.margins: Metrics.px(10)
                source: tile.visible ? tile.look : ""
                picturePx: Metrics.px(320)
            }

            CabinIcon {
                visible: tile.look === ""
                anchors.centerIn: parent
                name: tile.refused !== "" ? "alert-triangle" : tile.picture ? "photo" : "file-text"
                size: Metrics.px(72)
                colour: Theme.ink2
            }
        }

        ColumnLayout {
            spacing: Metrics.px(8)
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignVCenter

            CabinText {
                role: "label"
                own: true
                text: tile.label
                maximumLineCount: 3
                elide: Text.ElideRight
                Layout.fillWidth: true
                Accessible.ignored: true
            }

            CabinText {
                role: "small"
                color: Theme.ink2
                text: tile._said
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }
    }
}

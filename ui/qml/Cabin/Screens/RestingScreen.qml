// The lit doorway. The whole screen is one target.
pragma ComponentBehavior: Bound

import QtQuick
import Cabin.Controls
import Cabin.Theme

Rectangle {
    id: screen

    readonly property int _start: Metrics.px(Metrics.portrait ? 72 : 112)
    // How to begin, in the other languages on offer.
    property list<string> invitations

    property string notice

    signal woken
    signal staffAsked

    color: Theme.ground
    Accessible.role: Accessible.Button
    Accessible.name: begin.text
    Accessible.onPressAction: woken()

    Rectangle {
        id: floor
        width: parent.width
        height: Metrics.px(Metrics.portrait ? 200 : 124)
        anchors.bottom: parent.bottom
        color: Theme.floor

        Rectangle {
            width: parent.width
            height: Metrics.px(5)
            color: Theme.floorLine
        }
    }

    Illustration {
        objectName: "restingPicture"
        name: "resting"
        width: Metrics.px(Metrics.portrait ? 860 : 1000)
        height: width * 1.08
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Metrics.portrait ? floor.height - width * 0.134 : 0
        anchors.right: parent.right
        anchors.rightMargin: Metrics.portrait ? (screen.width - width) / 2 : -Metrics.px(10)
    }

    Row {
        x: screen.LayoutMirroring.enabled ? parent.width - width - screen._start : screen._start
        y: Metrics.px(72)
        spacing: Metrics.px(20)

        Mark {
            size: Metrics.px(68)
        }

        Column {
            anchors.verticalCenter: parent.verticalCenter

            CabinText {
                anchors.left: parent.left
                role: "heading"
                text: qsTr("La cabine")
            }

            CabinText {
                anchors.left: parent.left
                role: "small"
                color: Theme.ink2
                text: qsTr("Un service de votre ville")
            }
        }
    }

    Column {
        x: screen.LayoutMirroring.enabled ? parent.width - width - screen._start : screen._start
        y: Metrics.px(226)
        width: Metrics.px(Metrics.portrait ? 940 : 860)

        CabinText {
            width: parent.width
            role: "display"
            font.pixelSize: Metrics.px(84)
            lineHeight: Metrics.px(88)
            text: qsTr("Entrez,\nprenez votre temps.")
        }

        Item {
            width: 1
            height: Metrics.s40
        }

        HouseNotice {
            width: parent.width
            notice: screen.notice
        }

        CabinText {
            visible: screen.notice === ""
            width: parent.width
            role: "heading"
            font.weight: Font.Normal
            color: Theme.ink2
            text: qsTr("Faites ici vos démarches sur internet.\nUne personne peut vous aider.")
        }

        Item {
            width: 1
            height: Metrics.s40
        }

        CabinButton {
            id: begin
            objectName: "beginButton"
            anchors.left: parent.left
            kind: "main"
            iconName: "hand-click"
            text: qsTr("Touchez pour commencer")
            width: Metrics.px(628)
            height: Metrics.px(132)
            onActivated: screen.woken()
        }

        Item {
            width: 1
            height: Metrics.s32
        }

        Repeater {
            // Two on each line.
            model: Math.ceil(screen.invitations.length / 2)

            Row {
                id: line
                required property int index
                anchors.left: parent.left
                height: Metrics.px(46)
                spacing: Metrics.px(28)

                Repeater {
                    model: screen.invitations.slice(2 * line.index, 2 * line.index + 2).join("\n·\n").split("\n")

                    CabinText {
                        required property string modelData
                        role: "small"
                        color: Theme.ink2
                        text: modelData
                        wrapMode: Text.NoWrap
                    }
                }
            }
        }
    }

    Flow {
        x: screen.LayoutMirroring.enabled ? parent.width - width - screen._start : screen._start
        width: parent.width - 2 * screen._start
        anchors.verticalCenter: floor.verticalCenter
        spacing: Metrics.px(44)

        Repeater {
            model: [["door", qsTr("Personne ne vous entend")], ["eraser", qsTr("Tout est effacé à la fin")], ["gift", qsTr("C’est gratuit")]]

            Row {
                id: promise
                required property var modelData
                spacing: Metrics.px(14)

                CabinIcon {
                    name: promise.modelData[0]
                    size: Metrics.px(38)
                    anchors.verticalCenter: parent.verticalCenter
                }

                CabinText {
                    strong: true
                    text: promise.modelData[1]
                    wrapMode: Text.NoWrap
                }
            }
        }
    }

    MouseArea {
        anchors.fill: parent
        onClicked: screen.woken()
    }

    StaffPlace {
        x: screen.LayoutMirroring.enabled ? parent.width - width : 0
        width: screen._start + Metrics.px(120)
        height: Metrics.px(180)
        onClicked: screen.woken()
        onAsked: screen.staffAsked()
    }
}

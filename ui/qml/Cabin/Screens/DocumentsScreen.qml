// Everything of the visit on one table, and what can be done with it.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Theme
import Cabin.ViewModels

Item {
    id: screen

    required property DocumentsViewModel documents
    required property StickViewModel stick
    readonly property int _shown: Metrics.large ? 2 : Metrics.portrait ? 2 : 3
    readonly property int _pages: Math.max(1, Math.ceil(documents.count / _shown))
    property int page: Math.max(0, _pages - 1)
    readonly property bool _empty: documents.count === 0
    // Acts stand under the papers where a column of them would not fit.
    readonly property bool _stacked: Metrics.portrait || Metrics.large

    readonly property int _acts: Metrics.px(Metrics.textSize === 2 ? 452 : 412)
    readonly property int _more: Math.max(Metrics.px([180, 200, 220, 240][Metrics.textSize - 1]), Metrics.portrait ? 0 : more.implicitWidth)
    readonly property string _moreWords: page + 1 < _pages ? qsTr("Documents suivants") : qsTr("Premiers documents")
    readonly property int _tileWidth: {
        if (Metrics.portrait)
            return (width - 2 * Metrics.margin - Metrics.s24) / 2;
        const beside = Metrics.px(Metrics.large ? 330 : 290) + (_pages > 1 ? _more + Metrics.s24 : 0) + (_stacked ? 0 : _acts + Metrics.s32);
        return (width - 2 * Metrics.margin - beside - _shown * Metrics.s24) / _shown;
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.leftMargin: Metrics.margin
        anchors.rightMargin: Metrics.margin
        anchors.topMargin: Metrics.px(14)
        anchors.bottomMargin: Metrics.s24
        spacing: Metrics.s24

        RowLayout {
            spacing: Metrics.s16

            CabinText {
                role: Metrics.squeezed ? "heading" : "title"
                text: screen.documents.askedAgain ? qsTr("Le site demande encore un document") : screen.documents.fileAwaited ? qsTr("Quel document donner au site ?") : qsTr("Mes documents")
                Layout.fillWidth: true
            }

            CabinIcon {
                visible: !screen.documents.askedAgain && !Metrics.portrait && !Metrics.large
                name: "eraser"
                colour: Theme.pine
            }

            CabinText {
                visible: screen.documents.askedAgain && !Metrics.portrait && !Metrics.large
                text: qsTr("Refusé ? Essayez « Plus léger » ou « En image ».")
                wrapMode: Text.NoWrap
            }

            CabinText {
                visible: !screen.documents.askedAgain && !Metrics.portrait && !Metrics.large
                text: qsTr("Ils seront effacés à la fin de votre visite.")
                wrapMode: Text.NoWrap
            }
        }

        GridLayout {
            columns: screen._stacked ? 1 : 2
            layoutDirection: Metrics.handSide
            columnSpacing: Metrics.s32
            rowSpacing: Metrics.s24
            Layout.fillWidth: true
            Layout.fillHeight: true

            GridLayout {
                id: papers
                columns: Metrics.portrait ? 2 : 6
                columnSpacing: Metrics.s24
                rowSpacing: Metrics.s24
                Layout.fillWidth: true
                Layout.fillHeight: true

                ColumnLayout {
                    spacing: Metrics.s16
                    Layout.columnSpan: Metrics.portrait ? 2 : 1
                    Layout.preferredWidth: Metrics.portrait ? screen.width : Metrics.px(screen._empty ? 560 : Metrics.large ? 330 : 290)
                    Layout.preferredHeight: add.flat ? -1 : Metrics.px(640)
                    Layout.fillWidth: Metrics.portrait
                    Layout.fillHeight: !add.flat && !Metrics.portrait
                    Layout.alignment: Qt.AlignTop

                    AddTile {
                        id: add
                        objectName: "addDocumentButton"
                        flat: Metrics.portrait && !screen._empty
                        brief: screen.stick.here && Metrics.textSize === 4 && !Metrics.portrait
                        Layout.preferredHeight: flat ? Metrics.px(Metrics.squeezed ? 128 : 160) : -1
                        Layout.fillWidth: true
                        Layout.fillHeight: !flat
                        onActivated: screen.documents.add()
                    }

                    CabinButton {
                        objectName: "stickButton"
                        visible: screen.stick.here
                        kind: "secondary"
                        iconName: Metrics.textSize === 4 && !Metrics.portrait ? "" : "usb"
                        text: qsTr("Ma clé USB")
                        Layout.fillWidth: true
                        Layout.preferredHeight: Metrics.mainTarget
                        onActivated: screen.stick.open()
                    }
                }

                Repeater {
                    model: screen.documents.documents

                    DocumentTile {
                        required property int index
                        required property int documentId
                        objectName: "document-" + documentId
                        required title
                        required origin
                        required ordinal
                        required pageCount
                        required picture
                        required chosen
                        visible: Math.floor(index / screen._shown) === screen.page
                        wide: Metrics.large && !Metrics.portrait
                        Layout.preferredWidth: screen._tileWidth
                        Layout.fillHeight: true
                        onActivated: screen.documents.choose(documentId)
                    }
                }

                CabinButton {
                    id: more
                    objectName: "morePagesButton"
                    visible: screen._pages > 1
                    kind: "quiet"
                    radius: Metrics.radiusCard
                    iconName: Metrics.portrait ? "arrow-right" : ""
                    iconAtEnd: true
                    text: Metrics.portrait ? screen._moreWords : screen.page + 1 < screen._pages ? qsTr("Suivants") : qsTr("Premiers")
                    name: screen._moreWords
                    Layout.columnSpan: Metrics.portrait ? 2 : 1
                    Layout.preferredWidth: screen._more
                    Layout.fillWidth: Metrics.portrait
                    Layout.fillHeight: !Metrics.portrait
                    onActivated: screen.page = (screen.page + 1) % screen._pages
                }

                CabinText {
                    visible: screen._empty
                    color: Theme.ink2
                    text: qsTr("Rien ici pour le moment. Scannez un papier, ou ouvrez une démarche : les documents du site arrivent ici.")
                    Layout.fillWidth: true
                    Layout.columnSpan: Metrics.portrait ? 2 : 1
                    Layout.leftMargin: Metrics.s16
                    Layout.maximumWidth: Metrics.px(860)
                    Layout.alignment: Metrics.portrait ? Qt.AlignTop : Qt.AlignVCenter
                }

                Item {
                    Layout.fillWidth: true
                    Layout.fillHeight: Metrics.portrait && screen._empty
                }
            }

            DocumentActs {
                visible: !screen._empty
                documents: screen.documents
                stick: screen.stick
                Layout.preferredWidth: screen._stacked ? -1 : screen._acts
                Layout.fillWidth: screen._stacked
                Layout.fillHeight: !screen._stacked
            }
        }
    }
}

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
    readonly property int _shown: Metrics.large ? 2 : Metrics.portrait ? 2 : 3
    readonly property int _pages: Math.max(1, Math.ceil(documents.count / _shown))
    property int page: Math.max(0, _pages - 1)

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
                role: "title"
                text: screen.documents.fileAwaited ? qsTr("Quel document donner au site ?") : qsTr("Mes documents")
                Layout.fillWidth: true
            }

            CabinIcon {
                visible: !Metrics.portrait && !Metrics.large
                name: "eraser"
                colour: Theme.pine
            }

            CabinText {
                visible: !Metrics.portrait && !Metrics.large
                text: qsTr("Ils seront effacés à la fin de votre visite.")
                wrapMode: Text.NoWrap
            }
        }

        GridLayout {
            columns: Metrics.portrait ? 1 : 2
            columnSpacing: Metrics.s32
            rowSpacing: Metrics.s24
            Layout.fillWidth: true
            Layout.fillHeight: true

            RowLayout {
                spacing: Metrics.s24
                Layout.fillWidth: true
                Layout.fillHeight: true

                TouchFace {
                    objectName: "addDocumentButton"
                    name: add.text
                    fill: Theme.pineTint
                    radius: Metrics.radiusCard
                    thickness: Metrics.edgeTile
                    outline: Theme.edge
                    outlineWidth: Theme.contrasted ? Metrics.px(3) : 0
                    Layout.preferredWidth: Metrics.px(screen.documents.count === 0 ? 480 : 290)
                    Layout.fillHeight: true
                    onActivated: screen.documents.add()

                    Column {
                        anchors.centerIn: parent
                        width: parent.width - Metrics.s48
                        spacing: Metrics.s24

                        Rectangle {
                            width: Metrics.px(120)
                            height: width
                            radius: width / 2
                            color: Theme.pine
                            anchors.horizontalCenter: parent.horizontalCenter

                            CabinIcon {
                                anchors.centerIn: parent
                                name: "plus"
                                size: Metrics.px(64)
                                stroke: 2
                                colour: Theme.pineText
                            }
                        }

                        CabinText {
                            id: add
                            role: "heading"
                            width: parent.width
                            horizontalAlignment: Text.AlignHCenter
                            text: qsTr("Ajouter un document")
                            Accessible.ignored: true
                        }

                        CabinText {
                            role: "small"
                            width: parent.width
                            color: Theme.ink2
                            horizontalAlignment: Text.AlignHCenter
                            text: qsTr("Avec le scanner")
                            Accessible.ignored: true
                        }
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
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Layout.maximumWidth: Metrics.px(440)
                        onActivated: screen.documents.choose(documentId)
                    }
                }

                Item {
                    Layout.fillWidth: screen.documents.count < screen._shown
                }
            }

            DocumentActs {
                documents: screen.documents
                pages: screen._pages
                page: screen.page
                Layout.preferredWidth: Metrics.portrait ? -1 : Metrics.px(Metrics.large ? 480 : 412)
                Layout.fillWidth: Metrics.portrait
                Layout.fillHeight: !Metrics.portrait
                onTurned: screen.page = (screen.page + 1) % screen._pages
            }
        }
    }
}

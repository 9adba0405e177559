// What do you want to do? Services as doors; a word finds a procedure.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Theme
import Cabin.ViewModels

Item {
    id: screen

    required property MenuViewModel menu
    readonly property bool _searching: menu.words !== ""
    readonly property int _columns: Metrics.large || (Metrics.portrait && _searching) ? (Metrics.portrait ? 1 : 2) : Metrics.portrait ? 2 : 4
    readonly property int _perPage: Metrics.large ? (Metrics.portrait ? 5 : 6) : 8
    property int _page: 0
    readonly property int _pages: Math.ceil(menu.serviceCount / _perPage)

    signal humanAsked

    GridLayout {
        id: head
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Metrics.margin
        anchors.topMargin: Metrics.px(14)
        columns: Metrics.portrait || Metrics.large ? 1 : 2
        rowSpacing: Metrics.s16

        CabinText {
            role: "title"
            text: qsTr("Que voulez-vous faire ?")
            Layout.fillWidth: true
        }

        CabinField {
            objectName: "searchField"
            hint: qsTr("Chercher un mot : « carte », « logement »…")
            name: qsTr("Chercher un mot")
            Layout.preferredWidth: Metrics.portrait || Metrics.large ? -1 : Metrics.px(760)
            Layout.fillWidth: Metrics.portrait || Metrics.large
            onEdited: text => screen.menu.find(text)
        }
    }

    GridLayout {
        id: tiles
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: head.bottom
        anchors.bottom: foot.top
        anchors.margins: Metrics.margin
        anchors.topMargin: Metrics.s24
        anchors.bottomMargin: Metrics.s24
        columns: screen._columns
        columnSpacing: Metrics.s24
        rowSpacing: Metrics.s24
        uniformCellWidths: true
        visible: !screen._searching

        Repeater {
            model: screen.menu.services

            CabinTile {
                required property int index
                required property string serviceId
                required property string description
                required property string icon
                required property string label
                required door

                objectName: "service-" + serviceId
                title: label
                line: Metrics.large && Metrics.portrait ? "" : description
                iconName: icon
                wide: Metrics.large
                visible: Math.floor(index / screen._perPage) === screen._page
                Layout.fillWidth: true
                Layout.preferredHeight: Metrics.px(Metrics.large ? 188 : 266)
                Layout.alignment: Qt.AlignTop
                onActivated: screen.menu.chooseService(serviceId)
            }
        }

        Item {
            // Few services stay as large as many would make them.
            Layout.columnSpan: screen._columns
            Layout.fillHeight: true
            Layout.fillWidth: true
        }
    }

    ListView {
        anchors.fill: tiles
        visible: screen._searching
        interactive: false
        spacing: Metrics.s16
        model: screen.menu.found

        delegate: CabinTile {
            required property int index
            required property string procedureId
            required property string serviceName
            required property string icon
            required property string label
            required door

            objectName: "found-" + procedureId
            width: ListView.view.width
            height: Metrics.px(Metrics.large ? 200 : 150)
            visible: y + height <= ListView.view.height
            title: label
            line: serviceName
            iconName: icon
            wide: true
            onActivated: screen.menu.chooseProcedure(procedureId)
        }
    }

    CabinText {
        anchors.centerIn: tiles
        visible: screen._searching && screen.menu.foundCount === 0
        role: "heading"
        text: qsTr("Nous n’avons pas trouvé ce mot. Une personne peut vous aider.")
        width: tiles.width
    }

    RowLayout {
        id: foot
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Metrics.margin
        anchors.bottomMargin: Metrics.s24
        spacing: Metrics.s24

        CabinText {
            text: qsTr("Vous ne trouvez pas ?")
            color: Theme.ink2
        }

        CabinButton {
            objectName: "notFoundButton"
            kind: "quiet"
            iconName: "headset"
            text: qsTr("Demander à une personne")
            onActivated: screen.humanAsked()
        }

        Item {
            Layout.fillWidth: true
        }

        CabinButton {
            objectName: "morePages"
            visible: screen._pages > 1 && !screen._searching
            kind: "quiet"
            iconName: "arrow-right"
            iconAtEnd: true
            text: screen._page + 1 < screen._pages ? qsTr("Autres services") : qsTr("Premiers services")
            onActivated: screen._page = (screen._page + 1) % screen._pages
        }
    }
}

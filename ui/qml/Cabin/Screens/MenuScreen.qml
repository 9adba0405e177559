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
    // Two lines under a name need a wide tile as soon as the words grow.
    readonly property bool _wide: Metrics.textSize >= (Metrics.portrait ? 3 : 2)
    readonly property int _columns: _wide ? (Metrics.portrait ? 1 : 2) : Metrics.portrait ? 2 : 4
    readonly property int _perPage: _wide ? (Metrics.portrait ? 5 : 6) : Metrics.textSize === 2 ? 6 : 8
    readonly property bool _footed: Metrics.portrait || !Metrics.large || _searching || _pages > 1
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
        columns: Metrics.portrait ? 1 : 2
        columnSpacing: Metrics.s32
        rowSpacing: Metrics.s16

        CabinText {
            role: "title"
            text: qsTr("Que voulez-vous faire ?")
            Layout.fillWidth: true
        }

        CabinField {
            objectName: "searchField"
            hint: Metrics.textSize > 1 ? name : qsTr("Chercher un mot : « carte », « logement »…")
            name: qsTr("Chercher un mot")
            Layout.preferredWidth: Metrics.portrait ? -1 : Metrics.px(760)
            Layout.fillWidth: Metrics.portrait
            onEdited: text => screen.menu.find(text)
            // What was looked for is still there when one comes back.
            Component.onCompleted: text = screen.menu.words
        }
    }

    Item {
        id: room
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: head.bottom
        anchors.bottom: screen._footed ? foot.top : parent.bottom
        anchors.margins: Metrics.margin
        anchors.topMargin: Metrics.s24
        anchors.bottomMargin: Metrics.s24
    }

    GridLayout {
        // Few services stay as large as many would make them.
        id: tiles
        anchors.left: room.left
        anchors.right: room.right
        anchors.top: room.top
        columns: screen._columns
        columnSpacing: Metrics.s24
        rowSpacing: Metrics.s24
        uniformCellWidths: true
        uniformCellHeights: true
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
                line: Metrics.large && (Metrics.portrait || Metrics.textSize === 4) ? "" : description
                iconName: icon
                wide: screen._wide
                visible: Math.floor(index / screen._perPage) === screen._page
                Layout.fillWidth: true
                Layout.preferredHeight: Math.max(implicitHeight, Metrics.px(screen._wide ? 160 : 266))
                Layout.alignment: Qt.AlignTop
                onActivated: screen.menu.chooseService(serviceId)
            }
        }
    }

    ListView {
        anchors.fill: room
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
            height: Math.max(implicitHeight, Metrics.px(150))
            visible: y + height <= ListView.view.height
            title: label
            line: serviceName
            iconName: icon
            wide: true
            onActivated: screen.menu.chooseProcedure(procedureId)
        }
    }

    CabinText {
        anchors.centerIn: room
        visible: screen._searching && screen.menu.foundCount === 0
        role: "heading"
        text: qsTr("Nous n’avons pas trouvé ce mot. Une personne peut vous aider.")
        width: room.width
    }

    RowLayout {
        id: foot
        visible: screen._footed
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Metrics.margin
        anchors.bottomMargin: Metrics.s24
        spacing: Metrics.s24

        CabinText {
            visible: !(Metrics.portrait && Metrics.large)
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

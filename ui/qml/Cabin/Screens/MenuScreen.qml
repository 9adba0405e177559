// What do you want to do? Services as doors; a word or a letter finds a procedure.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Theme
import Cabin.ViewModels

Item {
    id: screen

    required property MenuViewModel menu
    required property BoardViewModel board
    readonly property bool _searching: menu.words !== "" && !menu.letter
    // Two lines under a name need a wide tile as soon as the words grow.
    readonly property bool _wide: Metrics.textSize >= (Metrics.portrait ? 3 : 2)
    // The largest words, lying down: three rows of doors want all the room.
    readonly property bool _dense: Metrics.textSize === 4 && !Metrics.portrait

    GridLayout {
        id: head
        readonly property bool wide: Metrics.portrait || Metrics.textSize > 1
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Metrics.margin
        anchors.topMargin: Metrics.px(14)
        columns: Metrics.portrait ? 1 : 2
        columnSpacing: Metrics.s32
        rowSpacing: Metrics.s16

        ColumnLayout {
            spacing: Metrics.s8
            Layout.fillWidth: true

            CabinText {
                role: "title"
                text: screen.menu.letter ? qsTr("De qui vient le courrier ?") : qsTr("Que voulez-vous faire ?")
                Layout.fillWidth: true
            }

            HouseNotice {
                // Beside the field, where it takes no room from the doors.
                quiet: true
                notice: head.wide ? "" : screen.board.shown
                Layout.fillWidth: true
            }
        }

        CabinField {
            objectName: "searchField"
            visible: !screen.menu.letter
            hint: Metrics.textSize > 1 ? name : qsTr("Chercher un mot : « carte », « logement »…")
            name: qsTr("Chercher un mot")
            Layout.preferredWidth: Metrics.portrait ? -1 : Metrics.px(760)
            Layout.fillWidth: Metrics.portrait
            onEdited: text => screen.menu.find(text)
            // What was looked for is still there when one comes back.
            Component.onCompleted: text = screen.menu.words
        }

        HouseNotice {
            notice: head.wide ? screen.board.shown : ""
            Layout.fillWidth: true
            Layout.columnSpan: head.columns
        }
    }

    Item {
        id: room
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: head.bottom
        anchors.bottom: foot.top
        anchors.margins: Metrics.margin
        anchors.topMargin: screen._dense ? Metrics.s16 : Metrics.s24
        anchors.bottomMargin: screen._dense ? Metrics.s16 : Metrics.s24
    }

    PagedGrid {
        id: pages
        anchors.fill: room
        visible: !screen._searching
        columns: screen._wide ? (Metrics.portrait ? 1 : 2) : Metrics.portrait ? 2 : 4
        gap: screen._dense ? Metrics.s16 : Metrics.s24
        smallestRow: Metrics.px(screen._wide ? (Metrics.portrait && Metrics.textSize === 4 ? 172 : Metrics.large ? 154 : 164) : Metrics.textSize > 1 ? 290 : Metrics.portrait ? 262 : 236)
        largestRow: Metrics.px(screen._wide ? 190 : Metrics.portrait ? 290 : 266)
        model: screen.menu.services
        count: screen.menu.serviceCount
        // Who comes back finds the page as it was left.
        page: screen.menu.page
        onPageChanged: screen.menu.turnTo(page)

        delegate: CabinTile {
            required property int index
            required property string serviceId
            required property string description
            required property string icon
            required property string label
            required door
            readonly property rect place: pages.placeOf(index)

            objectName: "service-" + serviceId
            visible: place.width > 0
            x: place.x
            y: place.y
            width: place.width
            height: place.height
            title: label
            line: Metrics.large ? "" : description
            iconName: icon
            wide: screen._wide
            onActivated: screen.menu.chooseService(serviceId)
        }
    }

    ListView {
        id: found
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

    GridLayout {
        id: foot
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Metrics.margin
        anchors.bottomMargin: Metrics.s24
        columns: !Metrics.portrait ? 4 : Metrics.large ? 1 : 2
        columnSpacing: Metrics.s16
        rowSpacing: Metrics.s16

        CabinButton {
            objectName: "letterButton"
            visible: !screen.menu.letter && !screen._searching
            kind: "quiet"
            iconName: "mailbox"
            text: qsTr("J’ai reçu un courrier")
            onActivated: screen.menu.haveLetter()
        }

        CabinButton {
            objectName: "notFoundButton"
            kind: "quiet"
            iconName: "headset"
            text: screen.menu.letter ? qsTr("Je ne sais pas") : qsTr("Je ne trouve pas")
            onActivated: screen.menu.findNothing()
        }

        Item {
            visible: !Metrics.portrait
            Layout.fillWidth: true
        }

        MoreButton {
            objectName: "morePages"
            grid: pages
            fromFirst: screen.menu.letter ? "" : qsTr("Voir les %n services", "", screen.menu.serviceCount)
            visible: pages.pageCount > 1 && !screen._searching
        }
    }
}

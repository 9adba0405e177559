// What stands over the content: one sheet, or a fault; and a notice under the top bar.
pragma ComponentBehavior: Bound

import QtQuick
import Cabin.ViewModels

Item {
    id: overlays

    required property CabinViewModel cabin
    // Where a page is in front: a notice stands over it, and leaves the guide its buttons.
    property int pageX: 0
    property int pageWidth: 0
    property int pageUnder: 0
    readonly property bool _overPage: pageWidth > 0 && cabin.shell.sheet === "" && cabin.shell.passing === ""
    readonly property var _sheets: ({
            scan: scan,
            print: printing,
            address: address,
            help: help,
            leave: leave,
            missing: missing,
            note: note,
            number: number,
            view: view,
            stick: overlays.cabin.stick.copying ? copy : stick
        })

    readonly property var _passing: ({
            comfort: comfort,
            language: language
        })

    // What is on top, to be read aloud; null when nothing is.
    function front(): Item {
        return panel.visible ? panel : band.visible ? band : (passing.item ?? sheet.item) as Item;
    }

    Loader {
        id: sheet
        anchors.fill: parent
        active: overlays.cabin.shell.sheet !== ""
        // What covers it covers all of it: no key and no reader may reach beneath. It stays
        // built under comfort, with what was typed and where one was.
        visible: !overlays.cabin.shell.fault && !passing.active
        sourceComponent: overlays._sheets[overlays.cabin.shell.sheet]
    }

    Loader {
        id: passing
        anchors.fill: parent
        active: overlays.cabin.shell.passing !== ""
        visible: !overlays.cabin.shell.fault
        sourceComponent: overlays._passing[overlays.cabin.shell.passing]
    }

    FaultPanel {
        id: panel
        objectName: "faultPanel"
        anchors.fill: parent
        visible: overlays.cabin.shell.fault
        overlay: overlays.cabin.overlay
    }

    NoticeBand {
        id: band
        objectName: "noticeBand"
        x: overlays._overPage ? overlays.pageX : 0
        width: overlays._overPage ? overlays.pageWidth : parent.width
        anchors.bottom: parent.bottom
        anchors.bottomMargin: overlays._overPage ? overlays.pageUnder : 0
        visible: overlays.cabin.shell.notice && !overlays.cabin.shell.fault
        overlay: overlays.cabin.overlay
        stickMayOpen: overlays.cabin.stick.mayOpen
        onDocumentsAsked: overlays.cabin.shell.showDocuments()
        onHumanAsked: overlays.cabin.shell.askHuman()
        onStickAsked: overlays.cabin.stick.open()
    }

    Component {
        id: scan
        ScanSheet {
            objectName: "scanSheet"
            scan: overlays.cabin.scan
            health: overlays.cabin.health
        }
    }

    Component {
        id: printing
        PrintSheet {
            objectName: "printSheet"
            printing: overlays.cabin.printing
            health: overlays.cabin.health
        }
    }

    Component {
        id: address
        AddressSheet {
            objectName: "addressSheet"
            address: overlays.cabin.address
        }
    }

    Component {
        id: comfort
        ComfortSheet {
            objectName: "comfortSheet"
            comfort: overlays.cabin.comfort
        }
    }

    Component {
        id: language
        LanguageSheet {
            objectName: "languageSheet"
            languages: overlays.cabin.languages
        }
    }

    Component {
        id: help
        HelpSheet {
            objectName: "helpSheet"
            help: overlays.cabin.help
            onClosed: overlays.cabin.overlay.stay()
        }
    }

    Component {
        id: leave
        LeaveSheet {
            objectName: "leaveSheet"
            overlay: overlays.cabin.overlay
            note: overlays.cabin.note
        }
    }

    Component {
        id: note
        NoteSheet {
            objectName: "noteSheet"
            note: overlays.cabin.note
        }
    }

    Component {
        id: missing
        MissingSheet {
            objectName: "missingSheet"
            procedure: overlays.cabin.procedure
        }
    }

    Component {
        id: number
        NumberSheet {
            objectName: "numberSheet"
            number: overlays.cabin.number
        }
    }

    Component {
        id: stick
        StickSheet {
            objectName: "stickSheet"
            stick: overlays.cabin.stick
        }
    }

    Component {
        id: copy
        StickCopySheet {
            objectName: "stickCopySheet"
            stick: overlays.cabin.stick
        }
    }

    Component {
        id: view
        ViewSheet {
            objectName: "viewSheet"
            documents: overlays.cabin.documents
        }
    }
}

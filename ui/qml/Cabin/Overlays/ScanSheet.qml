// Place, read, look, go on. The page is uncovered by the machine's real lines.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Theme
import Cabin.ViewModels

SheetPanel {
    id: sheet

    required property ScanViewModel scan
    required property HealthViewModel health
    readonly property bool reading: scan.stage === "reading"

    Accessible.name: words.title
    tray: ScanTray {
        anchors.fill: parent
        scan: sheet.scan
    }

    ScanWords {
        id: words
        scan: sheet.scan
    }

    CabinText {
        role: "title"
        text: words.title
        Layout.fillWidth: true
    }

    CabinText {
        color: Theme.ink2
        text: words.sentence
        Layout.fillWidth: true
    }

    DeviceNote {
        id: note
        objectName: "scanNote"
        source: "scanner"
        reason: sheet.reading ? "" : sheet.health.scanner
        Layout.fillWidth: true
    }

    CabinProgress {
        visible: sheet.reading
        value: sheet.scan.progress
        Layout.fillWidth: true
    }

    ScanPapers {
        id: papers
        visible: sheet.scan.stage === "placing" && sheet.scan.mayChoose && !(sheet.large && note.visible)
        scan: sheet.scan
        Layout.fillWidth: true
        Layout.fillHeight: false
    }

    CabinText {
        role: "label"
        text: qsTr("Vos pages")
        visible: pages.visible && sheet.scan.stage !== "doubtful" && !sheet.large && (pages.count > 0 || sheet.reading)
        Layout.fillWidth: true
    }

    ScannedPages {
        // While there is a choice to make, what was read gives its place up.
        id: pages
        visible: !papers.visible && (count > 0 || sheet.reading)
        scan: sheet.scan
        large: sheet.large
    }

    Item {
        Layout.fillHeight: true
    }

    ScanActs {
        scan: sheet.scan
        act: words.act
        count: pages.count
    }
}

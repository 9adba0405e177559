// How a document is called, and where it came from.
import QtQuick

QtObject {
    id: words

    property string title
    property string origin
    property int ordinal: 1
    property int pageCount: 1
    readonly property string label: title !== "" ? title : (_names[origin] ?? "").replace(/ (\d+)$/, "\u00a0$1")
    readonly property string from: _froms[origin] ?? ""
    readonly property string iconName: _icons[origin] ?? "file-text"
    readonly property var _names: ({
            scanned: qsTr("Papier %1").arg(ordinal),
            from_site: qsTr("Document du site %1").arg(ordinal),
            from_stick: qsTr("Papier de la clé %1").arg(ordinal)
        })
    readonly property var _froms: ({
            scanned: qsTr("Scanné ici, %n pages", "", pageCount),
            from_site: qsTr("Du site, %n pages", "", pageCount),
            from_stick: qsTr("De votre clé, %n pages", "", pageCount)
        })
    readonly property var _icons: ({
            scanned: "scan",
            from_site: "file-download",
            from_stick: "usb"
        })
}

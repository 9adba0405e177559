// The engine's own list under a field, of words a page suggests, is made for a mouse and may
// lie over our buttons: it has no handler, and is neither seen nor touched. Nothing of ours
// is ever where it is drawn.
import QtQuick
import QtQuick.Templates as T

QtObject {
    id: lists

    required property Item page
    readonly property Item engines: page.T.Overlay.overlay

    readonly property Binding unseen: Binding {
        target: lists.engines
        property: "opacity"
        value: 0
        when: lists.engines !== null
    }
    readonly property Binding untouched: Binding {
        target: lists.engines
        property: "enabled"
        value: false
        when: lists.engines !== null
    }
}

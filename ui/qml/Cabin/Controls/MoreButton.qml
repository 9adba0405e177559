// The next page of tiles, and from the last one back to the first.

CabinButton {
    required property PagedGrid grid
    // What the first page calls the others, where it has a name for all.
    property string fromFirst
    readonly property bool last: grid.page + 1 === grid.pageCount

    visible: grid.pageCount > 1
    kind: "quiet"
    iconName: last ? "arrow-left" : "arrow-right"
    iconAtEnd: !last
    text: fromFirst !== "" && grid.page === 0 ? fromFirst : last ? qsTr("Les premières") : qsTr("Suite : %n autres", "", grid.count - (grid.page + 1) * grid.perPage)
    onActivated: grid.turn()
}

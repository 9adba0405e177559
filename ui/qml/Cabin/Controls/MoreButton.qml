// The next page of tiles, and from the last one back to the first.

CabinButton {
    required property PagedGrid grid
    readonly property bool last: grid.page + 1 === grid.pageCount

    visible: grid.pageCount > 1
    kind: "quiet"
    iconName: last ? "arrow-left" : "arrow-right"
    iconAtEnd: !last
    text: last ? qsTr("Les premières") : qsTr("Suite : %n autres", "", grid.count - (grid.page + 1) * grid.perPage)
    onActivated: grid.turn()
}

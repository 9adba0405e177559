// To the month before and the one after, where there is one.
import QtQuick
import Cabin.Controls
import Cabin.Theme
import Cabin.ViewModels

Row {
    id: buttons

    required property FiguresViewModel figures

    visible: figures.before !== "" || figures.after !== ""
    spacing: Metrics.s16

    CabinButton {
        objectName: "monthBeforeButton"
        visible: buttons.figures.before !== ""
        kind: "quiet"
        iconName: "chevron-left"
        text: buttons.figures.before
        onActivated: buttons.figures.move(1)
    }

    CabinButton {
        objectName: "monthAfterButton"
        visible: buttons.figures.after !== ""
        kind: "quiet"
        iconName: "chevron-right"
        iconAtEnd: true
        text: buttons.figures.after
        onActivated: buttons.figures.move(-1)
    }
}

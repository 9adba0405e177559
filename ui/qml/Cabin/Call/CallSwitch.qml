// State first, act second: "Micro ouvert / Toucher pour couper"; beside, one word.
import QtQuick
import Cabin.Controls
import Cabin.Theme

CabinButton {
    id: tile

    property string state_
    property string act
    property string brief
    property bool small: false

    kind: "plain"
    role: small ? "small" : "label"
    stacked: small
    alignStart: !small
    text: small ? brief : state_
    secondLine: small ? "" : act
    name: state_ === "" ? act : state_ + ", " + act
    implicitHeight: small ? Metrics.px(Metrics.large ? 104 : 92) : Metrics.large ? Metrics.px(132) : Metrics.px(110)
}

// State first, act second: "Micro ouvert / Toucher pour couper"; beside, one word.
import QtQuick
import Cabin.Controls
import Cabin.Theme

CabinButton {
    id: tile

    property string state_
    property string deed
    property string brief
    property bool small: false

    kind: "plain"
    role: small ? "small" : "label"
    stacked: small
    alignStart: !small
    text: small ? brief : state_
    secondLine: small || Metrics.textSize === 4 ? "" : deed
    name: state_ + ", " + deed
    implicitHeight: Metrics.px((small ? [92, 100, 112, 124] : [110, 122, 136, 148])[Metrics.textSize - 1])
}

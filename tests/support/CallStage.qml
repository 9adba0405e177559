// Both tabs and a call over them, as in the room behind the door.
import QtQuick
import Cabin.Call
import Cabin.ViewModels
import Cabin.Web

Item {
    id: stage

    required property WebViewModel web
    required property CallViewModel call
    required property RoomViewModel room

    SiteTabs {
        objectName: "siteTabs"
        anchors.fill: parent
        web: stage.web
    }

    LateCall {
        anchors.fill: parent
        call: stage.call
        roomView: stage.room
    }
}

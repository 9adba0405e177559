// For a hand that trembles: after a touch that was heard, nothing else is for a moment,
// whatever has come up under the finger. Keys of the keyboard stand above this.
import QtQuick
import Cabin.Theme

MouseArea {
    id: patience

    property alias interval: rest.interval

    visible: rest.running && Theme.patient

    Timer {
        id: rest
        interval: 700
    }

    Connections {
        target: Theme
        function onTouched(): void {
            rest.restart();
        }
    }
}

// One tab: the page, and the little messages it may show over itself.
import QtQuick
import QtWebEngine
import Cabin.ViewModels

Item {
    id: page

    required property WebTabViewModel tab
    required property WebEngineProfile profile
    property real zoom: 1
    property string contrast: "light"
    property bool guarded: false
    // A question over the page, to be read aloud; null when there is none.
    readonly property Item asking: picker.visible ? picker : dialog.visible ? dialog : null

    PageView {
        id: view
        objectName: "pageView"
        anchors.fill: parent
        profile: page.profile
        tab: page.tab
        zoomFactor: page.zoom
        contrast: page.contrast
        guarded: page.guarded
        onDialogAsked: request => {
            if (!picker.show(request))
                dialog.show(request);
        }
        aside.onAsked: message => picker.show({
            message,
            dialogAccept: value => view.aside.call("cabinGive", [page.tab.picker.aside(message), value]),
            dialogReject: () => undefined
        })
        onDialogsOver: {
            picker.forget();
            dialog.forget();
        }
    }

    Rectangle {
        // Soft colours for a page that knows none: its white is cream, its words stay dark.
        objectName: "softVeil"
        anchors.fill: parent
        visible: page.contrast === "soft"
        color: "#1A553700"
    }

    PagePicker {
        id: picker
        objectName: "pagePicker"
        anchors.fill: parent
        picker: page.tab.picker
    }

    PageDialog {
        id: dialog
        objectName: "pageDialog"
        anchors.fill: parent
    }

    Component.onCompleted: {
        // Waiting to be opened, it may as well start the process of its page.
        if (!page.tab.opened) {
            view.emptying = true;
            view.url = "about:blank";
        }
        page.tab.viewReady(view);
    }
}

// The two pages of a visit, one in front. Neither is unloaded before the visit ends.
pragma ComponentBehavior: Bound

import QtQuick
import QtWebEngine
import Cabin.ViewModels

Item {
    id: tabs

    required property WebViewModel web
    readonly property SitePage _front: (web.mailInFront ? mailPage.item : procedurePage.item) as SitePage
    readonly property Item asking: _front ? _front.asking : null

    Loader {
        // Waits, warm and empty, before it is opened: its first page comes fast.
        id: procedurePage
        objectName: "procedurePage"
        anchors.fill: parent
        asynchronous: !tabs.web.procedureTab.opened
        active: tabs.web.alive
        visible: !tabs.web.mailInFront
        sourceComponent: SitePage {
            tab: tabs.web.procedureTab as WebTabViewModel
            profile: tabs.web.profile as WebEngineProfile
            zoom: tabs.web.zoom
            contrast: tabs.web.contrast
            guarded: tabs.web.guarded
        }
    }

    Loader {
        id: mailPage
        objectName: "mailPage"
        anchors.fill: parent
        active: tabs.web.alive && (tabs.web.mailTab as WebTabViewModel).opened
        visible: tabs.web.mailInFront
        sourceComponent: SitePage {
            tab: tabs.web.mailTab as WebTabViewModel
            profile: tabs.web.profile as WebEngineProfile
            zoom: tabs.web.zoom
            contrast: tabs.web.contrast
            guarded: tabs.web.guarded
        }
    }
}

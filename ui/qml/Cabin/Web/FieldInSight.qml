// A page that the keyboard makes shorter shows the field being filled in its upper third.
import QtQml
import QtQuick
import QtWebEngine

Timer {
    id: sight
    objectName: "fieldInSight"

    required property WebEngineView page
    property real _tall: 0
    readonly property real tall: page.height

    // The page lays itself out again first.
    interval: 150

    onTallChanged: {
        if (tall < _tall && page.visible)
            restart();
        _tall = tall;
    }

    // Beside the page's own scripts, which cannot see it; it changes nothing but the place.
    // Without an answer: one that is awaited when the view goes crashes the engine (seen).
    onTriggered: page.runJavaScript("(() => {
        let field = document.activeElement;
        while (field && field.shadowRoot && field.shadowRoot.activeElement)
            field = field.shadowRoot.activeElement;
        if (!field || !(field.isContentEditable || field.matches('input, textarea, select')))
            return;
        field.scrollIntoView({ block: 'start', behavior: 'instant' });
        window.scrollBy({ top: -innerHeight / 5, behavior: 'instant' });
    })()", WebEngineScript.ApplicationWorld)
}

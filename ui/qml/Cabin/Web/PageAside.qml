// What our scripts in a page say by the console, where no answer is awaited: one that is
// open when its view goes crashes the engine (seen).
import QtQuick
import QtWebEngine
import Cabin.ViewModels

QtObject {
    id: aside

    required property WebEngineView page
    required property PickerViewModel picker
    property var _tellEmpty: null

    // A frame that may ask nothing tells what it would have asked.
    signal asked(message: string)

    function forget(): void {
        _tellEmpty = null;
    }

    function hear(message: string): void {
        if (!picker.isOurs(message))
            return;
        const empty = picker.emptyAnswer(message);
        const tell = _tellEmpty;
        if (empty === 0)
            asked(message);
        else if (tell) {
            forget();
            tell(empty === 1);
        }
    }

    // A status that says no may come with a page that says more, or with nothing at all.
    function askEmpty(tell: var): void {
        _tellEmpty = tell;
        page.runJavaScript(picker.emptyQuestion, WebEngineScript.ApplicationWorld);
    }

    // By an event: it is heard in every world of a page, the page's own too.
    function answer(name: string, value: string): void {
        everywhere(`dispatchEvent(new CustomEvent(${JSON.stringify(name)}, { detail: ${JSON.stringify(value)} }))`);
    }

    // In the page and all its frames. Without a callback the engine runs it among their own
    // scripts, whatever world is named (seen): nothing here may be hidden from them.
    function everywhere(script: string): void {
        const tell = frame => {
            frame.runJavaScript(script, WebEngineScript.ApplicationWorld, undefined);
            frame.children.forEach(tell);
        };
        tell(page.mainFrame);
    }
}

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

    // Not typed: a page that cries fifty million letters would have them copied again.
    function hear(message): void {
        if (message.length > picker.longest || !picker.isOurs(message))
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

    // What one of our scripts keeps under a name, in a world where no page can see it,
    // stand in its way or say it itself.
    function call(name: string, words: var): void {
        everywhere(`window.${name}?.(...${JSON.stringify(words)})`);
    }

    // In the page and all its frames. With the third word undefined nothing is awaited;
    // but it counts for a word only when another follows: the engine would take the world
    // for a callback and run it among the page's own scripts (seen). With null it awaits
    // an answer for nobody, which may come when the view has gone (seen).
    function everywhere(script: string): void {
        const tell = frame => {
            frame.runJavaScript(script, WebEngineScript.ApplicationWorld, undefined, 0);
            frame.children.forEach(tell);
        };
        picker.quietly(() => tell(page.mainFrame));
    }
}

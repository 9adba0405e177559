// Looks at a page for a tour: runs a script beside the page's own and tells the answer.
import QtQml
import QtWebEngine

QtObject {
    id: eye

    property QtObject page

    signal answered(number: int, answer: string)

    function ask(number: int, script: string): void {
        const view = page as WebEngineView;
        view.runJavaScript(script, WebEngineScript.ApplicationWorld, answer => eye.answered(number, JSON.stringify(answer ?? null)));
    }
}

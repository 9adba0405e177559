// Sends what is typed as real key strokes, to a field of ours or of a page.
import QtQuick
import QtQuick.VirtualKeyboard.Core

QtObject {
    id: typist

    readonly property var panel: Qt.inputMethod
    readonly property bool wanted: panel?.visible ?? false
    readonly property int hints: InputContext.inputMethodHints
    readonly property bool secret: (hints & (Qt.ImhHiddenText | Qt.ImhSensitiveData)) !== 0
    readonly property bool digitsOnly: ["tel", "number", "code"].includes(kind)
    readonly property bool latinWanted: secret || (hints & (Qt.ImhEmailCharactersOnly | Qt.ImhUrlCharactersOnly | Qt.ImhLatinOnly)) !== 0
    // "", "email", "url", "tel", "number" or "code": what the keys follow.
    readonly property string kind: has(Qt.ImhEmailCharactersOnly) ? "email" : has(Qt.ImhUrlCharactersOnly) ? "url" : has(Qt.ImhDialableCharactersOnly) ? "tel" : has(Qt.ImhFormattedNumbersOnly) ? "number" : has(Qt.ImhDigitsOnly) ? "code" : ""
    readonly property string written: InputContext.surroundingText

    function has(hint: int): bool {
        return (hints & hint) !== 0;
    }

    function type(text: string): void {
        for (const letter of text)
            stroke(letter);
    }

    function stroke(letter: string): void {
        const capital = letter.toUpperCase();
        const shifted = letter === capital && letter !== letter.toLowerCase();
        InputContext.sendKeyClick(capital.codePointAt(0), letter, shifted ? Qt.ShiftModifier : Qt.NoModifier);
    }

    function erase(): void {
        InputContext.sendKeyClick(Qt.Key_Backspace, "", Qt.NoModifier);
    }

    function nextField(): void {
        InputContext.sendKeyClick(Qt.Key_Tab, "\t", Qt.NoModifier);
    }

    function close(): void {
        panel.hide();
    }
}

// Sends what is typed as real key strokes, to a field of ours or of a page.
import QtQuick
import QtQuick.VirtualKeyboard.Core

QtObject {
    id: typist

    readonly property var panel: Qt.inputMethod
    readonly property bool wanted: panel?.visible ?? false
    readonly property int hints: InputContext.inputMethodHints
    readonly property bool secret: (hints & (Qt.ImhHiddenText | Qt.ImhSensitiveData)) !== 0
    readonly property bool digitsOnly: (hints & (Qt.ImhDigitsOnly | Qt.ImhDialableCharactersOnly | Qt.ImhFormattedNumbersOnly)) !== 0
    readonly property bool latinWanted: secret || (hints & (Qt.ImhEmailCharactersOnly | Qt.ImhUrlCharactersOnly | Qt.ImhLatinOnly)) !== 0
    readonly property string written: InputContext.surroundingText

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

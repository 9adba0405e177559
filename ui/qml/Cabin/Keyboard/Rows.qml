// What the letter rows hold, by layout. A key is its text; names in < > are functions.
pragma Singleton

import QtQuick

QtObject {
    readonly property list<string> latinTop: ["a", "z", "e", "r", "t", "y", "u", "i", "o", "p"]
    readonly property list<string> latinMiddle: ["q", "s", "d", "f", "g", "h", "j", "k", "l", "m"]
    readonly property list<string> latinLow: ["<shift>", "w", "x", "c", "v", "b", "n", "’", "<erase>"]

    readonly property list<string> accentsTop: ["é", "è", "ê", "ë", "à", "â", "ç"]
    readonly property list<string> accentsMiddle: ["î", "ï", "ô", "ù", "û", "œ"]

    // Signs that passwords and addresses of sites ask for.
    readonly property list<string> signsTop: ["!", "?", "#", "$", "%", "&", "*", "+", "=", "/"]
    readonly property list<string> signsMiddle: ["(", ")", "_", ":", ";", ",", "€", "\"", "<", ">"]

    readonly property list<string> arabicTop: ["ض", "ص", "ث", "ق", "ف", "غ", "ع", "ه", "خ", "ح", "ج"]
    readonly property list<string> arabicMiddle: ["ش", "س", "ي", "ب", "ل", "ا", "ت", "ن", "م", "ك", "ط"]
    readonly property list<string> arabicLow: ["ذ", "ء", "ر", "ى", "ة", "و", "ز", "ظ", "د", "<erase>"]
    readonly property list<string> hamzasTop: ["أ", "إ", "آ", "ئ", "ؤ", "لا"]
    readonly property list<string> hamzasMiddle: ["،", "؛", "؟", "ـ", "َ", "ُ", "ِ", "ّ"]

    // Widths in the picture's pixels; every other key is `letter` wide.
    readonly property int letter: 78
    readonly property int gap: 15
    readonly property int block: 915
    readonly property var wide: ({
            "<shift>": 125,
            "<erase>": 125,
            "<accents>": 125,
            "<hamzas>": 125,
            "<signs>": 92,
            "<latin>": 92,
            "<arabic>": 92,
            "<space>": 0,
            ".fr": 92,
            ".com": 116
        })

    // What a field asks for: "" for words, "email" or "url".
    function bottom(arabic: bool, canArabic: bool, kind: string): list<string> {
        if (arabic)
            return ["<hamzas>", "<latin>", "@", "-", "<space>", "."];
        const start = ["<accents>", "<signs>"].concat(canArabic ? ["<arabic>"] : []);
        if (kind === "email")
            return start.concat(["@", "-", "_", ".", ".com", ".fr"]);
        if (kind === "url")
            return start.concat(["/", ":", "-", ".", ".com", ".fr"]);
        return start.concat(["@", "-", "<space>", ".", ".fr"]);
    }

    // Beside the digits, where only digits are: a number may have a comma, a telephone a plus.
    readonly property var _beside: ({
            "number": ",-",
            "tel": "+"
        })

    function besideDigits(kind: string): string {
        return _beside[kind] ?? "";
    }
}

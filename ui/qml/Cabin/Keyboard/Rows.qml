// What the letter rows hold, by script and language. A key is its text; names in < >
// are functions.
pragma Singleton

import QtQuick

QtObject {
    readonly property list<string> latinTop: ["a", "z", "e", "r", "t", "y", "u", "i", "o", "p"]
    readonly property list<string> latinMiddle: ["q", "s", "d", "f", "g", "h", "j", "k", "l", "m"]

    // Three rows of each script that is not Latin; sites of France want Latin letters,
    // so a key leads there and back.
    readonly property var scripts: ({
            "arabic": [["ض", "ص", "ث", "ق", "ف", "غ", "ع", "ه", "خ", "ح", "ج"], ["ش", "س", "ي", "ب", "ل", "ا", "ت", "ن", "م", "ك", "ط"], ["ذ", "ء", "ر", "ى", "ة", "و", "ز", "ظ", "د", "<erase>"]],
            "cyrillic": [["й", "ц", "у", "к", "е", "н", "г", "ш", "щ", "з", "х", "ї"], ["ф", "і", "в", "а", "п", "р", "о", "л", "д", "ж", "є", "ґ"], ["<shift>", "я", "ч", "с", "м", "и", "т", "ь", "б", "ю", "<erase>"]]
        })
    readonly property var _scriptOf: ({
            "ar": "arabic",
            "uk": "cyrillic"
        })

    // The letter that a language writes most of those that French has not.
    readonly property var _beside: ({
            "es": "ñ",
            "pt": "ç",
            "tr": "ı"
        })

    // Letters with signs, French ones among them; the label, then two rows.
    readonly property var _accents: ({
            "fr": ["é è ç", ["é", "è", "ê", "ë", "à", "â", "ç"], ["î", "ï", "ô", "ù", "û", "œ"]],
            "es": ["á é ¿", ["á", "é", "í", "ó", "ú", "ü", "ñ", "¿", "¡"], ["à", "â", "è", "ê", "ë", "ç", "î", "ô", "ù", "’"]],
            "pt": ["ã é ó", ["á", "à", "â", "ã", "ç", "é", "ê", "í", "ó", "õ"], ["ô", "ú", "è", "ë", "î", "ï", "ù", "û", "œ", "’"]],
            "tr": ["ğ ş ü", ["ç", "ğ", "ö", "ş", "ü", "â", "î", "û"], ["é", "è", "ê", "ë", "à", "ô", "ù", "œ", "’"]]
        })

    // Signs that passwords and addresses of sites ask for.
    readonly property list<string> signsTop: ["!", "?", "#", "$", "%", "&", "*", "+", "=", "/"]
    readonly property list<string> signsMiddle: ["(", ")", "_", ":", ";", ",", "€", "\"", "<", ">"]

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
            "<latin>": 125,
            "<arabic>": 92,
            "<cyrillic>": 125,
            "<space>": 0,
            ".fr": 92,
            ".com": 116
        })

    // "" for languages written in Latin letters.
    function scriptOf(language: string): string {
        return _scriptOf[language] ?? "";
    }

    function latinLow(language: string): list<string> {
        return ["<shift>", "w", "x", "c", "v", "b", "n", _beside[language] ?? "’", "<erase>"];
    }

    function accents(language: string): var {
        return _accents[language] ?? _accents.fr;
    }

    // Turkish has two letters i; addresses and passwords have the one of everybody.
    function capital(key: string, language: string, latinWanted: bool): string {
        return key === "i" && language === "tr" && !latinWanted ? "İ" : key.toUpperCase();
    }

    // What a field asks for: "" for words, "email" or "url".
    function bottom(script: string, own: string, kind: string): list<string> {
        if (script === "arabic")
            return ["<hamzas>", "<latin>", "@", "-", "<space>", "."];
        if (script === "cyrillic")
            return ["<signs>", "<latin>", "’", "-", "<space>", ".", "@"];
        const start = ["<accents>", "<signs>"].concat(own !== "" ? ["<" + own + ">"] : []);
        if (kind === "email")
            return start.concat(["@", "-", "_", ".", ".com", ".fr"]);
        if (kind === "url")
            return start.concat(["/", ":", "-", ".", ".com", ".fr"]);
        return start.concat(["@", "-", "<space>", ".", ".fr"]);
    }

    // Beside the digits, where only digits are: a number may have a comma, a telephone a plus.
    readonly property var _besideDigits: ({
            "number": ",-",
            "tel": "+"
        })

    function besideDigits(kind: string): string {
        return _besideDigits[kind] ?? "";
    }
}

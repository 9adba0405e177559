// Which way words run. Told by marks nobody sees; the words themselves stay as they are.
pragma Singleton

import QtQuick

QtObject {
    readonly property string _toRight: "\u200e"
    readonly property string _toLeft: "\u200f"
    readonly property string _apart: "\u2066"
    readonly property string _joined: "\u2069"

    readonly property var _arabic: /[\u0600-\u06FF]/
    readonly property var _latin: /[A-Za-zÀ-ÿ]/
    // Words and numbers with single spaces between: a name, an address, a telephone.
    readonly property var _foreign: /[A-Za-zÀ-ÿ0-9+/~](?:[\wÀ-ÿ.:/@%?&=#~+’'-]*[A-Za-zÀ-ÿ0-9/+])?(?:[ \u00a0\u202f][A-Za-zÀ-ÿ0-9+/~](?:[\wÀ-ÿ.:/@%?&=#~+’'-]*[A-Za-zÀ-ÿ0-9/+])?)*/g
    readonly property var _counted: /^(?:[\d.,:]+[ \u00a0\u202f])+(?=.*[A-Za-zÀ-ÿ])/
    readonly property var _mixing: /[@/:_+~#.\d]/
    readonly property var _grouped: /^\+|\d[ \u00a0\u202f]\d|\d-\d+-\d/
    readonly property var _quoted: /(«\s*)([^«»\u0600-\u06FF]*[A-Za-zÀ-ÿ][^«»\u0600-\u06FF]*?)(\s*»)/g

    function isArabic(text: string): bool {
        return _arabic.test(text);
    }

    // Arabic that begins with "CAF" would be set as French: brackets, full stop and all.
    function placed(text: string, mirrored: bool): string {
        if (!mirrored)
            return _latin.test(text) ? _toRight + text : text;
        // A quoted French button is one thing, its question mark included.
        return _toLeft + text.split(/(«[^«»]*»)/).map(part => part.startsWith("«") && !_arabic.test(part) ? part.replace(_quoted, `$1${_apart}$2${_joined}$3`) : part.replace(_foreign, words => _kept(words))).join("");
    }

    // Numbers before a name are counted in Arabic: they stay outside.
    function _kept(words: string): string {
        const before = words.match(_counted)?.[0] ?? "";
        const rest = words.substring(before.length);
        const needed = _latin.test(rest) ? _mixing.test(rest) : _grouped.test(rest);
        return before + (needed ? _apart + rest + _joined : rest);
    }
}

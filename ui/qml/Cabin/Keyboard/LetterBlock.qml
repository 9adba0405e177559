// The four rows of letters: AZERTY, accents for one letter, signs, or another script.
pragma ComponentBehavior: Bound

import QtQuick
import Cabin.Theme

Column {
    id: block

    property string language: "fr"
    // What is typed must be Latin: an address, a password.
    property bool latinWanted: false
    property string kind
    property string script: "latin"
    property bool capitals: false
    // "", "accents", "hamzas" (one letter, then back) or "signs" (until asked).
    property string page: ""
    readonly property string _own: Rows.scriptOf(language)
    readonly property bool _latin: script === "latin"
    readonly property var _accents: Rows.accents(language)
    readonly property var _pages: ({
            "accents": [_accents[1], _accents[2]],
            "hamzas": [Rows.hamzasTop, Rows.hamzasMiddle],
            "signs": [Rows.signsTop, Rows.signsMiddle]
        })
    readonly property var _letters: _latin ? [Rows.latinTop, Rows.latinMiddle, Rows.latinLow(language)] : Rows.scripts[script]
    readonly property var _shown: _pages[page] ?? _letters

    signal written(text: string)
    signal erased

    spacing: Metrics.px(Rows.gap)

    function reset(ownFirst: bool): void {
        script = ownFirst && _own !== "" ? _own : "latin";
        capitals = false;
        page = "";
    }

    function strike(key: string): void {
        switch (key) {
        case "<erase>":
            return erased();
        case "<shift>":
            capitals = !capitals;
            return;
        case "<accents>":
        case "<hamzas>":
        case "<signs>":
            const asked = key.slice(1, -1);
            page = page === asked ? "" : asked;
            return;
        case "<arabic>":
        case "<cyrillic>":
        case "<latin>":
            reset(key !== "<latin>");
            return;
        case "<space>":
            return write(" ");
        default:
            return write(key);
        }
    }

    function write(text: string): void {
        written(text);
        capitals = false;
        if (page !== "signs")
            page = "";
    }

    function capitalOf(key: string): string {
        return Rows.capital(key, language, latinWanted);
    }

    component Letters: KeyRow {
        width: block.width
        capitals: block.capitals
        capitalOf: block.capitalOf
        accents: block._accents[0]
        onStruck: key => block.strike(key)
    }

    Letters {
        spread: block.page !== "" || !block._latin
        keys: block._shown[0]
    }

    Letters {
        spread: block.page !== "" || !block._latin
        keys: block._shown[1]
    }

    Letters {
        spread: !block._latin
        held: block.capitals ? "<shift>" : ""
        keys: block._letters[2]
    }

    Letters {
        capitals: false
        held: "<" + block.page + ">"
        keys: Rows.bottom(block.script, block._own, block.kind)
    }
}

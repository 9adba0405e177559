// The four rows of letters: AZERTY, accents for one letter, signs, or Arabic.
import QtQuick
import Cabin.Theme

Column {
    id: block

    property bool canArabic: false
    property string kind
    property bool arabic: false
    property bool capitals: false
    // "", "accents", "hamzas" (one letter, then back) or "signs" (until asked).
    property string page: ""
    readonly property var _top: ({
            "accents": Rows.accentsTop,
            "hamzas": Rows.hamzasTop,
            "signs": Rows.signsTop
        })
    readonly property var _middle: ({
            "accents": Rows.accentsMiddle,
            "hamzas": Rows.hamzasMiddle,
            "signs": Rows.signsMiddle
        })

    signal written(text: string)
    signal erased

    spacing: Metrics.px(Rows.gap)

    function reset(arabicFirst: bool): void {
        arabic = arabicFirst;
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
        case "<latin>":
            reset(key === "<arabic>");
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

    KeyRow {
        width: block.width
        spread: block.page !== "" || block.arabic
        capitals: block.capitals
        keys: block._top[block.page] ?? (block.arabic ? Rows.arabicTop : Rows.latinTop)
        onStruck: key => block.strike(key)
    }

    KeyRow {
        width: block.width
        spread: block.page !== "" || block.arabic
        capitals: block.capitals
        keys: block._middle[block.page] ?? (block.arabic ? Rows.arabicMiddle : Rows.latinMiddle)
        onStruck: key => block.strike(key)
    }

    KeyRow {
        width: block.width
        spread: block.arabic
        capitals: block.capitals
        held: block.capitals ? "<shift>" : ""
        keys: block.arabic ? Rows.arabicLow : Rows.latinLow
        onStruck: key => block.strike(key)
    }

    KeyRow {
        width: block.width
        held: "<" + block.page + ">"
        keys: Rows.bottom(block.arabic, block.canArabic, block.kind)
        onStruck: key => block.strike(key)
    }
}

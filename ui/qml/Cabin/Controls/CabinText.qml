// All words of the cabin. Roles: display, title, heading, label, body, small.
import QtQuick
import Cabin.Theme

DrawnText {
    id: words

    // What is said, found and told to helpers; `drawn` is the same with its directions.
    final property string text
    property string role: "body"
    property bool strong: false
    // Said when its screen is read; its own: the visitor's, for nobody else's ears.
    property bool aloud: true
    property bool own: false
    // On something to be touched, where there is little room around it.
    property bool onPaper: false
    readonly property bool hasArabic: Writing.isArabic(text)
    readonly property bool hasCyrillic: /[\u0400-\u04FF]/.test(text)
    // How far glyphs stand above their own lines.
    readonly property int lifted: Math.round(_lift * font.pixelSize)
    readonly property real _lift: hasArabic ? Type.arabicLift : hasCyrillic ? Type.cyrillicLift : 0

    color: Theme.ink
    drawn: hasArabic ? Writing.placed(text, LayoutMirroring.enabled) : text
    wrapMode: Text.Wrap
    font.family: Type.family
    font.pixelSize: Type.size(role)
    font.weight: strong ? Font.DemiBold : Type.weight(role)
    font.letterSpacing: hasArabic ? 0 : Type.tracking(role)
    lineHeightMode: Text.FixedHeight
    lineHeight: Math.round(font.pixelSize * (hasArabic ? Math.max(1.3, Type.line(role)) : Type.line(role)))
    horizontalAlignment: Text.AlignLeft
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    // Fixed lines keep Arabic from pushing everything down; its glyphs are then lifted.
    transform: Translate {
        y: -words.lifted
    }
}

// A text that is drawn with marks its readers do not meet: see `CabinText`.
import QtQuick

Text {
    property string drawn

    text: drawn
    textFormat: Text.PlainText
}

// When somebody is there, in a few words.
import QtQuick

QtObject {
    readonly property var _days: ({
            mon: qsTr("lundi"),
            tue: qsTr("mardi"),
            wed: qsTr("mercredi"),
            thu: qsTr("jeudi"),
            fri: qsTr("vendredi"),
            sat: qsTr("samedi"),
            sun: qsTr("dimanche")
        })

    // "" when nothing is known: nothing is promised then.
    function said(until: string, day: string, at: string): string {
        if (until !== "")
            return qsTr("Ouvert jusqu’à %1").arg(until);
        if (day === "today")
            return qsTr("Fermé. Ouvre à %1").arg(at);
        if (day === "tomorrow")
            return qsTr("Fermé. Ouvre demain à %1").arg(at);
        if (day === "later")
            return qsTr("Fermé. Ouvre le %1").arg(at);
        return day === "" ? "" : qsTr("Fermé. Ouvre %1 à %2").arg(_days[day]).arg(at);
    }
}

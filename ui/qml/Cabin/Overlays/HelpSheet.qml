// A human: what is possible now, and from when what is not. Nothing that is not known.
import QtQuick
import QtQuick.Layouts
import Cabin.Controls
import Cabin.Theme
import Cabin.ViewModels

SheetPanel {
    id: sheet

    required property HelpViewModel help
    readonly property string _here: words.said(help.hereUntil, help.hereDay, help.hereAt)
    readonly property var _staff: ({
            ringing: qsTr("Nous les appelons."),
            rung: qsTr("C’est fait : quelqu’un est prévenu."),
            not_rung: qsTr("La sonnette ne marche pas. Ouvrez la porte et demandez."),
            coming: qsTr("Quelqu’un arrive. Attendez ici.")
        })
    readonly property bool _wide: large
    readonly property bool _phone: help.helpline !== "" || help.localNumber !== ""

    signal closed

    hasTray: false
    Accessible.name: title.text

    WhenWords {
        id: words
    }

    CabinText {
        id: title
        role: "title"
        text: qsTr("Parler à quelqu’un")
        Layout.fillWidth: true
    }

    CabinText {
        visible: !sheet._wide && !Metrics.squeezed
        text: qsTr("Votre démarche reste ouverte.")
        color: Theme.ink2
        Layout.fillWidth: true
    }

    GridLayout {
        columns: Metrics.portrait || sheet._wide ? 1 : 3
        columnSpacing: Metrics.s24
        rowSpacing: sheet._wide || Metrics.squeezed ? Metrics.s16 : Metrics.s24
        Layout.fillWidth: true
        Layout.fillHeight: !Metrics.portrait

        HelpWay {
            objectName: "helpHere"
            iconName: "users"
            who: qsTr("Quelqu’un d’ici")
            when: sheet._staff[sheet.help.staff] ?? (sheet._here !== "" ? sheet._here : qsTr("Ouvrez la porte et demandez."))
            hint: sheet._here !== "" && sheet.help.staff === "not_asked" ? qsTr("Vous pouvez aussi ouvrir la porte et demander.") : sheet.help.staff === "rung" && sheet.help.staffSinceMin > 0 ? qsTr("depuis %n minutes", "", sheet.help.staffSinceMin) : ""
            act: sheet.help.hereUntil !== "" && ["not_asked", "not_rung", "ringing"].includes(sheet.help.staff) ? qsTr("Appeler quelqu’un d’ici") : ""
            actName: "askStaffButton"
            busy: sheet.help.staff === "ringing"
            wide: sheet._wide
            Layout.fillWidth: true
            Layout.fillHeight: !Metrics.portrait
            Layout.preferredWidth: 1
            onActivated: sheet.help.askStaff()
        }

        HelpWay {
            objectName: "helpVideo"
            visible: sheet.help.desk !== "" || sheet.help.videoDay !== ""
            iconName: "video"
            who: sheet.help.desk !== "" ? sheet.help.desk : qsTr("Par vidéo")
            when: words.said(sheet.help.videoUntil, sheet.help.videoDay, sheet.help.videoAt)
            hint: sheet.help.desk !== "" ? qsTr("On vous voit et on vous entend. La cabine n’enregistre rien.") : ""
            act: sheet.help.desk !== "" ? qsTr("Appeler par vidéo") : ""
            actName: "callDeskButton"
            wide: sheet._wide
            Layout.fillWidth: true
            Layout.fillHeight: !Metrics.portrait
            Layout.preferredWidth: 1
            onActivated: sheet.help.callDesk()
        }

        HelpWay {
            objectName: "helpPhone"
            visible: sheet._phone
            iconName: "phone"
            who: sheet.help.helpline !== "" ? sheet.help.serviceName : qsTr("L’accueil")
            number: sheet.help.helpline !== "" ? sheet.help.helpline : sheet.help.localNumber
            when: sheet.help.helpline === "" ? sheet.help.localHours : sheet._wide ? (sheet.help.helplineHours.length > 34 ? "" : sheet.help.helplineHours) : [sheet.help.helplineHours, Metrics.textSize === 1 || Metrics.portrait ? sheet.help.helplineCost : ""].filter(text => text !== "").join("\n")
            hint: [sheet.help.helpline === "" ? "" : sheet.help.ready !== "" ? qsTr("Préparez %1.").arg(sheet.help.ready) + (sheet.help.readyWhere !== "" ? " " + sheet.help.readyWhere + "." : "") : qsTr("Préparez votre numéro de dossier."), sheet.help.helpline !== "" && sheet.help.localNumber !== "" ? qsTr("Accueil : %1").arg(sheet.help.localNumber) : ""].filter(text => text !== "").join("\n")
            wide: sheet._wide
            Layout.fillWidth: true
            Layout.fillHeight: !Metrics.portrait
            Layout.preferredWidth: 1
        }
    }

    Item {
        visible: Metrics.portrait
        Layout.fillHeight: true
    }

    CabinButton {
        objectName: "closeHelpButton"
        kind: "main"
        iconName: "arrow-left"
        text: qsTr("Revenir à ma démarche")
        Layout.fillWidth: Metrics.portrait
        Layout.preferredHeight: Metrics.textSize === 4 ? Metrics.target : Metrics.mainTarget
        onActivated: sheet.closed()
    }
}

// What to know of a procedure before it begins, in a few words each.
pragma ComponentBehavior: Bound

import QtQuick
import Cabin.Controls
import Cabin.Theme
import Cabin.ViewModels

Flow {
    id: tags

    required property ProcedureViewModel procedure
    // A note stands beside: one row of tags, not two.
    property bool beside: false
    readonly property var _requirements: ({
            phone_code: ["device-mobile", qsTr("Téléphone utile")],
            phone_app: ["device-mobile", qsTr("Téléphone récent")],
            bank_card: ["credit-card", qsTr("Carte bancaire")],
            originals: ["building", qsTr("Mairie ensuite")]
        })

    spacing: Metrics.s16

    Tag {
        iconName: "clock"
        text: qsTr("Environ %n minutes", "", tags.procedure.minutes)
    }

    Tag {
        iconName: "list-check"
        text: qsTr("%n étapes", "", tags.procedure.stepCount)
    }

    Tag {
        visible: tags.procedure.deadline !== ""
        iconName: "calendar"
        text: tags.procedure.deadline
    }

    Tag {
        visible: tags.procedure.codeByEmail
        iconName: "mail"
        text: qsTr("Code par e-mail")
    }

    Repeater {
        model: tags.procedure.requires.split(" ").filter(word => word !== "")

        Tag {
            required property string modelData
            readonly property var _said: tags._requirements[modelData]
            iconName: _said[0]
            text: _said[1]
        }
    }

    Tag {
        visible: tags.procedure.isFree && !tags.beside
        iconName: "gift"
        text: qsTr("Gratuit")
    }

    Tag {
        visible: tags.procedure.isPractice
        iconName: "school"
        text: qsTr("Pour s’entraîner")
    }
}

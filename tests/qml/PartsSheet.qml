// The pieces of the look on one sheet, for people to look at and tests to touch.
pragma ComponentBehavior: Bound

import QtQuick
import Cabin.Controls
import Cabin.Theme

Rectangle {
    id: sheet

    property bool arabic: false
    readonly property var words: arabic ? ["طباعة الصفحة", "إلغاء", "تدوير الصفحة", "عرض الخطوات", "التحدث مع شخص", "حذف"] : ["Imprimer la page", "Annuler", "Tourner la page", "Voir les étapes", "Parler à quelqu’un", "Retirer"]
    readonly property var kinds: ["main", "secondary", "plain", "quiet", "human", "danger"]
    readonly property var icons: ["printer", "x", "rotate", "list-check", "headset", "trash"]
    readonly property bool largest: Metrics.textSize > 2

    width: 1920
    height: 1400
    color: Theme.ground
    LayoutMirroring.enabled: arabic
    LayoutMirroring.childrenInherit: true

    TopBar {
        id: top
        width: parent.width
        height: Metrics.topBar
        step: 2
        languageName: sheet.arabic ? "العربية" : "Français"
        languageCode: sheet.arabic ? "ar" : "fr"
    }

    Column {
        x: sheet.arabic ? sheet.width - width - 64 : 64
        y: Metrics.topBar + 10
        width: 1792
        spacing: 14

        CabinText {
            role: "title"
            text: sheet.arabic ? "ماذا تريد أن تفعل؟" : "Pièces et états"
            width: parent.width
        }

        Grid {
            columns: sheet.largest ? 3 : 5
            spacing: 14
            flow: Grid.LeftToRight

            Repeater {
                model: 30

                CabinButton {
                    required property int index
                    readonly property int column: index % 5
                    readonly property int row: Math.floor(index / 5)
                    objectName: kind + " " + column
                    width: sheet.largest ? 580 : 336
                    visible: !sheet.largest || [0, 1, 3].includes(column)
                    height: sheet.largest ? 100 : 88
                    kind: sheet.kinds[row]
                    iconName: sheet.icons[row]
                    text: sheet.words[row]
                    secondLine: column === 4 ? (sheet.arabic ? "السطر الثاني" : "Deuxième ligne") : ""
                    available: column !== 3
                    whyDisabled: sheet.arabic ? "الصفحة غير جاهزة" : "La page n’est pas finie."
                }
            }
        }

        Row {
            spacing: 12
            visible: !sheet.largest
            Tag {
                iconName: "clock"
                text: sheet.arabic ? "10 دقائق" : "10 minutes"
            }
            Tag {
                iconName: "hourglass"
                tone: "lamp"
                text: sheet.arabic ? "في انتظار الرمز" : "Code attendu"
            }
            Tag {
                iconName: "alert-triangle"
                tone: "attention"
                text: sheet.arabic ? "للمراجعة" : "À voir"
            }
            Tag {
                iconName: "x"
                tone: "broken"
                text: sheet.arabic ? "معطل" : "Panne"
            }
            Repeater {
                model: ["users-group", "coin-euro", "briefcase", "stethoscope", "armchair", "id", "home", "mail"]
                Door {
                    required property int index
                    required property string modelData
                    width: 84
                    door: index
                    iconName: modelData
                }
            }
        }
    }

    Row {
        x: sheet.arabic ? sheet.width - width - 64 : 64
        y: sheet.height - Metrics.bottomBar - height - 16
        spacing: 24

        CabinTile {
            objectName: "tile"
            width: sheet.largest ? 884 : 430
            height: sheet.largest ? 188 : 266
            wide: sheet.largest
            title: "CAF"
            line: sheet.arabic ? "العائلة، إعانة السكن" : "Famille, RSA, aide au logement"
            iconName: "users-group"
            door: 0
        }

        Column {
            visible: !sheet.largest
            width: 560
            spacing: 4
            NumberedStep {
                width: parent.width
                number: 1
                text: sheet.arabic ? "تسجيل الدخول" : "Se connecter à la CAF"
                atEnd: "3 min"
                current: true
            }
            NumberedStep {
                width: parent.width
                number: 2
                text: sheet.arabic ? "قراءة الرمز" : "Lire le code reçu par e-mail"
                atEnd: "2 min"
                last: true
            }
            CabinProgress {
                width: parent.width
                value: 0.6
            }
        }

        ChoiceTile {
            objectName: "choice"
            width: 240
            height: 116
            chosen: true
            name: "Normal"
            CabinText {
                anchors.centerIn: parent
                role: "label"
                text: sheet.arabic ? "عادي" : "Normal"
            }
        }

        CabinField {
            objectName: "field"
            width: 440
            hint: sheet.arabic ? "ابحث عن كلمة" : "Chercher un mot"
        }
    }

    BottomBar {
        objectName: "bar"
        anchors.bottom: parent.bottom
        width: parent.width
        height: Metrics.bottomBar
        documentsCount: 2
    }
}

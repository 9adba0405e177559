// What was chosen under Confort, as every screen is drawn by it.
import QtQuick
import Cabin.Theme
import Cabin.ViewModels

Item {
    id: comfort

    required property ShellViewModel shell

    Binding {
        target: Theme
        property: "mode"
        value: ["light", "dark", "light_contrast", "soft"].indexOf(comfort.shell.contrast)
    }

    Binding {
        target: Theme
        property: "reducedMotion"
        value: comfort.shell.reducedMotion
    }

    Binding {
        target: Metrics
        property: "leftHanded"
        value: comfort.shell.leftHanded
    }

    Binding {
        target: Metrics
        property: "actsAtStart"
        value: comfort.shell.actsAtStart
    }

    Binding {
        target: Metrics
        property: "lowReach"
        value: comfort.shell.lowReach
    }

    Binding {
        target: Theme
        property: "patient"
        value: comfort.shell.slow
    }

    Binding {
        target: Metrics
        property: "textSize"
        value: comfort.shell.textSize
    }
}

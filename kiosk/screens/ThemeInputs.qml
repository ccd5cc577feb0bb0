// Tells the theme what the person asked for, and what screen it is shown on.
import QtQuick
import kiosk.screens
import kiosk.screens.theme

Item {
    id: inputs

    required property DisplayView display
    required property FrameView frame
    required property real pixelsPerMm
    required property real distanceMm
    required property int doubleStrikeMs
    required property bool motion
    required property bool tight

    Binding {
        property: "accent"
        target: Theme
        value: inputs.frame.accent
    }

    Binding {
        property: "accentTint"
        target: Theme
        value: inputs.frame.accentTint
    }

    Binding {
        property: "pixelsPerMm"
        target: Theme
        value: inputs.pixelsPerMm
    }

    Binding {
        property: "distanceMm"
        target: Theme
        value: inputs.distanceMm
    }

    Binding {
        property: "doubleStrikeMs"
        target: Theme
        value: inputs.doubleStrikeMs
    }

    Binding {
        property: "motion"
        target: Theme
        value: inputs.motion
    }

    Binding {
        property: "tight"
        target: Theme
        value: inputs.tight
    }

    Binding {
        property: "highContrast"
        target: Theme
        value: inputs.display.contrast
    }

    Binding {
        property: "lowered"
        target: Theme
        value: inputs.display.lowered
    }

    Binding {
        property: "mirrored"
        target: Theme
        value: inputs.display.rightToLeft
    }

    Binding {
        property: "textScale"
        target: Theme
        value: inputs.display.size
    }
}

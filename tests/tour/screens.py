"""Small screens in QML: one right, and parts to make it wrong with.

`FRAME` is what all stand in; at `SCALE`, 4 pixels are a millimetre: 60 px is a target, 12 a gap.
"""

from kiosk.tour.findings import Scale

SCALE = Scale(px_per_mm=4.0, distance_mm=500.0, text_size=1.0)

FRAME = """
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

Window {
    id: window
    width: 800; height: 600; color: "#FBF6EC"

    component Body: Text {
        Accessible.role: Accessible.StaticText; Accessible.name: text
        color: "#231B18"; font.family: "Atkinson Hyperlegible"; font.pixelSize: 32
    }
    component Heading: Body { Accessible.role: Accessible.Heading; font.pixelSize: 48 }
    component Icon: Text {
        Accessible.ignored: true
        text: "\\uf313"; color: "#231B18"; font.family: "Phosphor"; font.pixelSize: 40
    }
    component Push: T.Button {
        id: push
        property color fill: "#FFFFFF"
        property color line: "#8F7F6B"
        property color ink: "#231B18"
        implicitWidth: 200; implicitHeight: 80
        font.family: "Atkinson Hyperlegible"; font.pixelSize: 32
        background: Rectangle {
            color: push.fill; border.color: push.line; border.width: 3; radius: 20
        }
        contentItem: Text {
            text: push.text; color: push.ink; font: push.font
            horizontalAlignment: Text.AlignHCenter; verticalAlignment: Text.AlignVCenter
        }
    }
    component Tick: T.CheckBox {
        id: tick
        property color line: "#231B18"
        implicitWidth: 300; implicitHeight: 80
        font.family: "Atkinson Hyperlegible"; font.pixelSize: 32
        indicator: Rectangle {
            x: tick.mirrored ? tick.width - width - 10 : 10; y: 10; width: 60; height: 60
            radius: 12; border.color: tick.line; border.width: 3
            color: tick.checked ? tick.line : "#FFFFFF"
        }
        contentItem: Text {
            leftPadding: tick.mirrored ? 0 : 90; rightPadding: tick.mirrored ? 90 : 0
            text: tick.text; color: "#231B18"; font: tick.font
            verticalAlignment: Text.AlignVCenter
        }
    }

    // CONTENT
}
"""

RIGHT = """
    Body { x: 40; y: 100; width: 700; wrapMode: Text.Wrap
           text: "Take your tax number and a recent payslip. They are on paper or on the site." }
    Push { x: 40; y: 210; text: "Done" }
    Push { x: 260; y: 210; text: "Stuck"; fill: "#7A1B3B"; line: "#7A1B3B"; ink: "#FFFFFF" }
    Tick { x: 480; y: 210; text: "I have it" }
    T.TextField {
        x: 40; y: 310; width: 300; height: 80; leftPadding: 20; rightPadding: 20; text: "ab12"
        verticalAlignment: TextInput.AlignVCenter
        font.family: "Atkinson Hyperlegible"; font.pixelSize: 32; color: "#231B18"
        Accessible.name: "Code"
        background: Rectangle { color: "#FFFFFF"; border.color: "#8F7F6B"; border.width: 3 }
    }
    Rectangle {
        x: 380; y: 310; width: 100; height: 80; color: "#DDF0F0"
        Accessible.role: Accessible.Graphic; Accessible.name: "A sheet of paper"
        Rectangle { anchors.centerIn: parent; width: 40; height: 50; color: "#084A53" }
    }
    Flickable {
        x: 40; y: 410; width: 400; height: 100; clip: true; contentHeight: column.height
        Column {
            id: column
            spacing: 20
            Repeater { model: 12; Push { required property int index; text: "Row " + index } }
        }
    }
    Rectangle {
        y: 520; width: 800; height: 80; color: "#231B18"
        T.Button {
            x: 40; width: 120; height: 80; text: "Home"
            contentItem: Column {
                Icon { color: "white"; font.pixelSize: 32 }
                Text { text: "Home"; color: "white"; font.pixelSize: 28
                       font.family: "Atkinson Hyperlegible" }
            }
        }
    }
    MouseArea { anchors.fill: parent; onPressed: mouse => { mouse.accepted = false } }
"""

SHEET = """
    T.Popup {
        id: sheet
        x: 100; y: 100; width: 600; height: 400; modal: true; visible: true
        T.Overlay.modal: Rectangle { color: "#80000000" }
        background: Rectangle { color: "#FFFFFF" }
        contentItem: Item {
            Heading { x: 40; y: 20; text: "Are you there?" }
            Push { x: 40; y: 120; text: "Close"; onClicked: sheet.close() }
        }
    }
"""

VEIL = """
    Rectangle {
        anchors.fill: parent; color: "#80000000"
        Rectangle { x: 100; y: 300; width: 600; height: 200; color: "#FFFFFF"
                    Heading { x: 40; y: 20; text: "Are you there?" } }
    }
"""

BUTTON = 'Push { x: 40; y: 210; text: "Done"; line: "#8F7F6B" }'

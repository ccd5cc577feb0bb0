RIGHT = """
    Body { x: 40; y: 100; width: 700; wrapMode: Text.Wrap
           text: "Take your tax number and a recent payslip. They are on paper or on the site." }
    Push { x: 40; y: 210; text: "Done" }
    Push { x: 260; y: 210; text: "Stuck"; fill: "#7A1B3B"; line: "#7A1B3B"; ink: "#FFFFFF" }
    Tick { x: 480; y: 210; text: "I have it" }
    T.TextField {
        x: 40; y: 310; width: 300; height: 80; leftPadding: 20; text: "ab12"
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
                Text { text: "\\uf313"; color: "white"; font.family: "Phosphor"; font.pixelSize: 32 }
                Text { text: "Home"; color: "white"; font.pixelSize: 28
                       font.family: "Atkinson Hyperlegible" }
            }
        }
    }
"""


def test_a_right_screen_has_no_finding(read):
    assert read(RIGHT) == ()

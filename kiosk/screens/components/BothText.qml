// Words in the person's language and, beside them when asked, in French: the official sites are
// in French, and one compares line by line.
import QtQuick
import QtQuick.Layouts
import kiosk.screens.theme

GridLayout {
    id: both

    required property string words
    property string spoken: words // without breaks of lines
    property string french: ""
    property int size: Theme.bodySize
    property color ink: Theme.ink
    property color frenchInk: Theme.soft
    property bool bold: false
    property bool silent: false // what it stands in says the words already
    readonly property string readAs: "guide"
    readonly property bool beside: french !== "" && width > Theme.px(26) * both.size / Theme.unit

    columnSpacing: Theme.gap
    columns: both.beside ? 2 : 1
    rowSpacing: Theme.px(6)

    BodyText {
        Accessible.ignored: both.silent
        Accessible.name: both.spoken
        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        color: both.ink
        font.bold: both.bold
        font.pixelSize: both.size
        text: both.words
    }

    RowLayout {
        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        LayoutMirroring.childrenInherit: true
        LayoutMirroring.enabled: false
        spacing: Theme.halfGap
        visible: both.french !== ""

        Rectangle {
            Layout.fillHeight: true
            Layout.preferredWidth: Theme.stroke
            color: Theme.line
        }

        BodyText {
            readonly property string spokenIn: "fr"

            Accessible.ignored: both.silent
            Layout.fillWidth: true
            color: both.frenchInk
            font.pixelSize: Math.round(both.size * 0.9)
            text: both.french
        }
    }
}

// Shown when screens keep failing. It needs nothing of what may be at fault: no guide, no theme,
// no translation.
pragma ComponentBehavior: Bound

import QtQuick

Window {
    id: window

    required property list<string> lines
    required property color ink
    required property color ground

    color: ground
    title: "Pas à Pas"

    Column {
        anchors.centerIn: parent
        spacing: window.height * 0.03
        width: window.width * 0.86

        Repeater {
            model: window.lines

            Text {
                required property int index
                required property string modelData

                Accessible.name: text
                Accessible.role: index === 0 ? Accessible.Heading : Accessible.StaticText
                color: window.ink
                font.bold: index === 0
                font.pixelSize: Math.round(window.height * (index === 0 ? 0.065 : 0.045))
                horizontalAlignment: Text.AlignHCenter
                text: modelData
                width: parent ? parent.width : 0
                wrapMode: Text.Wrap
            }
        }
    }
}

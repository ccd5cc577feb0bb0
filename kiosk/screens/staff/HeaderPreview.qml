// The header with a name, a picture and a colour, and a button in that colour, to be looked at.
import QtQuick
import QtQuick.Layouts
import kiosk.screens.components
import kiosk.screens.theme

Rectangle {
    id: preview

    required property string place
    required property string logo
    required property string accent
    required property string tint

    Accessible.name: qsTr("So it will look: %1").arg(place)
    Accessible.role: Accessible.Graphic
    border.color: Theme.outline
    border.width: Theme.stroke
    color: Theme.qrGround
    implicitHeight: flow.implicitHeight + 2 * Theme.px(20)
    radius: Theme.radius

    Flow {
        id: flow

        anchors.left: parent.left
        anchors.margins: Theme.px(20)
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap

        RowLayout {
            spacing: Theme.px(20)

            Rectangle {
                Layout.preferredHeight: Theme.px(56)
                Layout.preferredWidth: Theme.px(56)
                color: preview.accent
                radius: Theme.px(14)
            }

            PlaceLogo {
                source: preview.logo
            }

            Text {
                Accessible.ignored: true
                Layout.maximumWidth: flow.width - Theme.px(100)
                color: Theme.qrInk
                font.family: Theme.family
                font.pixelSize: Theme.chromeSize
                text: preview.place
                textFormat: Text.PlainText
                wrapMode: Text.Wrap
            }
        }

        Rectangle {
            color: preview.accent
            height: sample.implicitHeight + Theme.px(24)
            radius: Theme.radius
            width: Math.min(sample.implicitWidth + Theme.px(48), flow.width)

            Text {
                id: sample

                Accessible.ignored: true
                anchors.centerIn: parent
                color: Theme.qrGround
                font.bold: true
                font.family: Theme.family
                font.pixelSize: Theme.smallSize
                text: qsTr("A button")
                textFormat: Text.PlainText
            }
        }

        Rectangle {
            color: preview.tint
            height: words.implicitHeight + Theme.px(24)
            radius: Theme.radius
            width: Math.min(words.implicitWidth + Theme.px(48), flow.width)

            Text {
                id: words

                Accessible.ignored: true
                anchors.centerIn: parent
                color: preview.accent
                font.bold: true
                font.family: Theme.family
                font.pixelSize: Theme.smallSize
                text: qsTr("Words in this colour")
                textFormat: Text.PlainText
            }
        }
    }
}

// The official site, for the person's own telephone: its address, and a square to aim at.
import QtQuick
import QtQuick.Layouts
import kiosk.screens.components
import kiosk.screens.site
import kiosk.screens.theme

ScreenFrame {
    id: screen

    required property SiteView view

    title: qsTr("Open the site on your telephone")
    actions: ActionButton {
        forward: true
        text: qsTr("Go on with the steps")
        tone: ActionButton.Do
        onTapped: screen.view.closed()
    }
    extras: ActionButton {
        iconName: "hand-waving"
        text: qsTr("I have no telephone")
        onTapped: screen.view.mediatorAsked()
    }

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.px(56)
        columns: screen.width > Theme.px(420) + Theme.bodySize * 22 ? 2 : 1
        rowSpacing: Theme.gap

        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            spacing: Theme.gap

            BodyText {
                Layout.fillWidth: true
                text: qsTr("Open the camera of your telephone. Aim at the square. Touch the address that appears.")
            }

            BodyText {
                Layout.fillWidth: true
                text: qsTr("Or type this address yourself, on any device:")
            }

            Rectangle {
                Layout.fillWidth: true
                border.color: Theme.river
                border.width: Theme.px(4)
                color: Theme.riverTint
                implicitHeight: address.implicitHeight + 2 * Theme.px(22)
                radius: Theme.radius

                RowLayout {
                    id: address

                    anchors.centerIn: parent
                    spacing: Theme.px(20)
                    width: parent.width - 2 * Theme.gap

                    Icon {
                        ink: Theme.river
                        name: "lock-simple"
                        size: Theme.headingSize
                    }

                    BodyText {
                        Layout.fillWidth: true
                        LayoutMirroring.enabled: false
                        font.bold: true
                        font.pixelSize: Theme.headingSize
                        text: screen.view.site
                        wrapMode: Text.WrapAnywhere
                    }
                }
            }

            NoteBox {
                Layout.fillWidth: true
                accent: Theme.leaf
                iconName: "shield-check"
                tint: Theme.leafTint
                words: qsTr("This is the official site. Other sites look alike and ask for money.")
            }
        }

        Square {
            Layout.alignment: Qt.AlignTop | Qt.AlignHCenter
            Layout.preferredHeight: Math.min(Theme.px(420), screen.height * 0.5) // whole on a photo
            Layout.preferredWidth: Layout.preferredHeight
            holds: screen.view.address
            label: qsTr("Square that opens %1 on a telephone").arg(screen.view.site)
        }
    }
}

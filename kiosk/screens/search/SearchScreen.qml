// Search: one types, and sees at once what there is.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.components
import kiosk.screens.search
import kiosk.screens.theme

TypedPage {
    id: screen

    required property SearchView view
    readonly property bool small: Theme.tight || height < Theme.px(780) // the keyboard leaves little room
    readonly property bool empty: view.typed.trim() === ""

    gives: false // what is found is there at once
    onErased: view.erase()
    onTyped: signs => view.type(signs)

    ColumnLayout {
        anchors.fill: parent
        anchors.bottomMargin: screen.small ? Theme.px(12) : Theme.gap
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        spacing: screen.small ? Theme.apart : Theme.px(18)

        TitleText {
            Layout.fillWidth: true
            font.pixelSize: Theme.headingSize
            text: qsTr("What are you looking for?")
            visible: !screen.small
        }

        TypedBox {
            Layout.fillWidth: true
            focus: true
            hint: qsTr("For example: car, housing, identity card")
            label: qsTr("What are you looking for?")
            typed: screen.view.typed
            onCleared: screen.view.clear()
        }

        ScrollArea {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.minimumHeight: Theme.leastKey

            BodyText {
                Layout.fillWidth: true
                color: Theme.soft
                text: qsTr("Nothing found. Try another word, or look by theme.")
                visible: !screen.empty && screen.view.found.length === 0
            }

            Flow {
                Layout.fillWidth: true
                spacing: Theme.apart

                Repeater {
                    model: screen.view.found

                    Chip {
                        required property var modelData

                        Accessible.description: modelData.summary
                        font.pixelSize: Theme.bodySize
                        iconName: modelData.icon
                        text: modelData.title
                        width: parent ? Math.min(implicitWidth, parent.width) : implicitWidth
                        onTapped: screen.view.openGuide(modelData.id)
                    }
                }
            }

            // Where there is little room, the question gives way to what was found.
            TitleText {
                Layout.fillWidth: true
                font.pixelSize: Theme.chromeSize
                text: qsTr("What are you looking for?")
                visible: screen.small
            }
        }

        Keyboard {
            Layout.fillWidth: true
            aside: true // what is found is there at once
            compact: Theme.tight
            language: screen.view.language
            layout: screen.view.language === "ar" ? "arabic" : "azerty"
            done: qsTr("By theme")
            room: screen.height * (screen.small ? 0.4 : 0.52)
            onErased: screen.view.erase()
            onGiven: screen.view.themesAsked()
            onTyped: signs => screen.view.type(signs)
        }
    }
}

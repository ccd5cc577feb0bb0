// One text: typed on the left, with advice; what a resident would see on the right.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.authoring
import kiosk.screens.components
import kiosk.screens.guides
import kiosk.screens.theme

FocusScope {
    id: screen

    required property FieldView view
    property bool keys: true // our keyboard is shown
    readonly property bool portrait: width < height
    readonly property bool low: Theme.tight || height < Theme.px(780) || (!portrait && Theme.textScale > 1.2) // our keys leave little room
    readonly property bool previewed: low && keys ? false : portrait ? !Theme.tight && (!keys || Theme.textScale < 1.2) : width > Theme.bodySize * 34

    ColumnLayout {
        anchors.fill: parent
        anchors.bottomMargin: Theme.px(12)
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        spacing: Theme.apart

        GridLayout {
            Layout.fillHeight: true
            Layout.fillWidth: true
            columnSpacing: Theme.gap
            columns: screen.portrait ? 1 : 2
            rowSpacing: Theme.apart

            ColumnLayout {
                Layout.fillHeight: !screen.low || !screen.portrait
                Layout.fillWidth: true
                Layout.preferredHeight: screen.low ? -1 : 1
                Layout.preferredWidth: 1
                spacing: Theme.px(10)

                TitleText {
                    Layout.fillWidth: true
                    font.pixelSize: Theme.smallSize
                    text: screen.view.label
                }

                EditArea {
                    id: area

                    Layout.fillHeight: screen.low
                    Layout.fillWidth: true
                    rows: screen.low ? 2 : 4
                    view: screen.view
                }

                FieldNotes {
                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    view: screen.view
                    visible: !screen.low
                }
            }

            FieldNotes {
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                keys: screen.keys
                tools: true
                view: screen.view
                visible: screen.low
                onKeysAsked: screen.keys = !screen.keys
                onMoved: by => area.move(by)
            }

            Loader {
                Layout.columnSpan: screen.low && !screen.portrait ? 2 : 1
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.preferredHeight: 1
                Layout.preferredWidth: 1
                active: screen.previewed
                visible: active

                sourceComponent: PreviewPane {
                    low: screen.view.low
                    rightToLeft: screen.view.rightToLeft
                    walk: screen.view.walk as WalkView
                }
            }
        }

        FieldTools {
            Layout.fillWidth: true
            keys: screen.keys
            view: screen.view
            visible: !screen.low
            onKeysAsked: screen.keys = !screen.keys
            onMoved: by => area.move(by)
        }

        Keyboard {
            Layout.preferredWidth: 10 * Math.floor((screen.width - 2 * Theme.margin - 9 * Theme.apart) / 10) + 9 * Theme.apart
            compact: Theme.tight
            done: qsTr("Done")
            language: screen.view.language
            layout: screen.view.language === "ar" ? "arabic" : "prose"
            room: screen.height * (screen.portrait ? 0.38 : 0.42)
            visible: screen.keys
            onErased: area.erase()
            onGiven: screen.view.done()
            onTyped: signs => area.type(signs)
        }
    }
}

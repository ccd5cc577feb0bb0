// A document that the site handed over: its pages, one at a time, on paper if one wants.
import QtQuick
import QtQuick.Layouts
import kiosk.screens.components
import kiosk.screens.document
import kiosk.screens.theme

FocusScope {
    id: screen

    required property DocumentView view
    readonly property bool shown: view.state === "shown"
    readonly property bool unreadable: view.state === "unreadable"

    ColumnLayout {
        anchors.bottomMargin: Theme.px(22)
        anchors.fill: parent
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        spacing: Theme.px(18)

        Rectangle {
            Layout.fillHeight: true
            Layout.fillWidth: true
            border.color: Theme.river
            border.width: Theme.px(4)
            color: Theme.card
            radius: Theme.radius

            ColumnLayout {
                anchors.fill: parent
                anchors.margins: Theme.px(4)
                spacing: 0

                DocumentBar {
                    Layout.fillWidth: true
                    view: screen.view
                }

                ScrollArea {
                    id: scroll

                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    Layout.margins: Theme.halfGap

                    NoteBox {
                        Layout.fillWidth: true
                        accent: Theme.wine
                        alert: true
                        iconName: "info"
                        tint: Theme.wineTint
                        visible: screen.unreadable
                        words: qsTr("This document cannot be shown here. Have it sent by e-mail, or ask a mediator.")
                    }

                    Item {
                        id: room

                        Layout.fillWidth: true
                        Layout.preferredHeight: screen.shown ? sheet.height : 0
                        visible: !screen.unreadable
                        onWidthChanged: screen.view.fit(Math.round(width), Theme.tight || screen.width < screen.height)

                        DocumentPage {
                            id: sheet

                            readonly property string secret: screen.view.words ? "document" : "" // it is somebody's own
                            readonly property string spokenIn: screen.view.words ? "fr" : ""

                            Accessible.name: screen.view.words || qsTr("Page %1 of %2").arg(screen.view.page).arg(screen.view.pages)
                            Accessible.role: screen.view.words ? Accessible.StaticText : Accessible.Graphic
                            anchors.horizontalCenter: parent.horizontalCenter
                            height: screen.view.height
                            view: screen.view
                            visible: screen.shown
                            width: screen.view.width

                            Rectangle {
                                anchors.fill: parent
                                border.color: Theme.outline
                                border.width: Theme.stroke
                                color: "transparent"
                            }
                        }
                    }
                }
            }
        }

        Flow {
            Layout.fillWidth: true
            visible: !Theme.tight || screen.view.state !== "shown" // else it stands in the bar
            layoutDirection: Qt.RightToLeft // LayoutMirroring turns it round in Arabic
            spacing: Theme.apart + Theme.halfGap

            ActionButton {
                iconName: "printer"
                shown: screen.view.printable
                text: qsTr("Print the document")
                tone: ActionButton.Do
                onTapped: screen.view.printAsked()
            }

            ActionButton {
                iconName: Theme.backward
                text: qsTr("Back to the site")
                tone: ActionButton.Web
                onTapped: screen.view.closed()
            }

            ActionButton {
                iconName: "hand-waving"
                shown: screen.unreadable && !Theme.tight // the one of the footer is near
                text: qsTr("Call a mediator")
                onTapped: screen.view.mediatorAsked()
            }
        }
    }

    Connections {
        function onTurned() {
            scroll.toTop();
        }

        target: screen.view
    }
}

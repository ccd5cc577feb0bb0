// Always there, always the same: the way back, how one sees and reads, a person, and the end.
//
// Where letters are large and the screen small, the tools of sight gather behind one button; what
// leads back, to a person and out never moves into a menu.
import QtQuick
import QtQuick.Layouts
import kiosk.screens.theme

Rectangle {
    id: footer

    property bool canGoBack: false
    property bool atHome: false
    property bool begun: false
    property string sheet: "" // the one that is open: "size", "language" or "display"
    readonly property bool tall: width < Theme.barSize * 44
    readonly property bool gathered: width < Theme.barSize * (tall ? 26 : 60)

    signal backAsked
    signal homeAsked
    signal sheetAsked(name: string)
    signal contrastAsked
    signal lowerAsked
    signal mediatorAsked
    signal endAsked

    color: Theme.bar
    implicitHeight: grid.implicitHeight + 2 * Theme.px(12)

    Rectangle {
        color: Theme.barLine
        height: Theme.stroke
        width: parent.width
    }

    GridLayout {
        id: grid

        anchors.fill: parent
        anchors.leftMargin: Theme.px(36)
        anchors.margins: Theme.px(12)
        anchors.rightMargin: Theme.px(36)
        columnSpacing: Theme.gap
        columns: footer.tall && !footer.gathered ? 2 : 3
        rowSpacing: Theme.apart

        Row {
            spacing: Theme.apart

            BarButton {
                iconName: Theme.backward
                text: qsTr("Back")
                visible: footer.canGoBack
                onTapped: footer.backAsked()
            }

            BarButton {
                iconName: "house"
                text: qsTr("Home")
                onTapped: footer.homeAsked()
            }
        }

        FooterTools {
            Layout.alignment: Qt.AlignHCenter
            Layout.columnSpan: footer.tall && !footer.gathered ? 2 : 1
            Layout.row: footer.tall && !footer.gathered ? 1 : 0
            Layout.column: footer.tall && !footer.gathered ? 0 : 1
            gathered: footer.gathered
            sheet: footer.sheet
            onContrastAsked: footer.contrastAsked()
            onLowerAsked: footer.lowerAsked()
            onSheetAsked: name => footer.sheetAsked(name)
        }

        Row {
            Layout.alignment: Qt.AlignRight
            spacing: Theme.apart

            BarButton {
                beside: !footer.gathered
                fill: Theme.callFill
                iconName: "hand-waving"
                ink: Theme.callInk
                strong: true
                text: qsTr("Call a\nmediator", "two short lines")
                Accessible.name: text.replace("\n", " ")
                onTapped: footer.mediatorAsked()
            }

            BarButton {
                beside: !footer.gathered
                fill: Theme.endFill
                iconName: "sign-out"
                ink: Theme.endInk
                strong: true
                text: qsTr("Finish")
                visible: footer.begun
                onTapped: footer.endAsked()
            }
        }
    }
}

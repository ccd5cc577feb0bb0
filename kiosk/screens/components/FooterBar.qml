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
    property bool begun: false
    property bool staff: false // no resident is there: no way to their screens, nor to a mediator
    property string sheet: "" // the one that is open: "size", "language" or "display"
    property bool listening: false
    property bool portrait: false // two rows, as there is height to spare
    readonly property bool gathered: !portrait && width < Theme.barSize * 49

    signal backAsked
    signal homeAsked
    signal listenAsked
    signal listenHeld
    signal sheetAsked(name: string)
    signal contrastAsked
    signal lowerAsked
    signal mediatorAsked
    signal endAsked

    color: Theme.bar
    objectName: "footer"
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
        columns: footer.portrait ? 2 : 3
        rowSpacing: Theme.apart

        Row {
            Layout.fillWidth: true
            Layout.minimumWidth: implicitWidth
            Layout.preferredWidth: 1
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
                visible: !footer.staff
                onTapped: footer.homeAsked()
            }
        }

        FooterTools {
            Layout.alignment: Qt.AlignHCenter
            Layout.columnSpan: footer.portrait ? 2 : 1
            Layout.row: footer.portrait ? 1 : 0
            Layout.column: footer.portrait ? 0 : 1
            gathered: footer.gathered
            listening: footer.listening
            sheet: footer.sheet
            onListenAsked: footer.listenAsked()
            onListenHeld: footer.listenHeld()
            onContrastAsked: footer.contrastAsked()
            onLowerAsked: footer.lowerAsked()
            onSheetAsked: name => footer.sheetAsked(name)
        }

        RowLayout {
            Layout.column: footer.portrait ? 1 : 2
            Layout.fillWidth: true
            Layout.minimumWidth: implicitWidth
            Layout.preferredWidth: 1
            Layout.row: 0
            spacing: Theme.apart

            Item {
                Layout.fillWidth: true
            }

            BarButton {
                Layout.fillHeight: true
                beside: true
                fill: Theme.callFill
                iconName: "hand-waving"
                ink: Theme.callInk
                strong: true
                text: qsTr("Call a\nmediator", "two short lines")
                Accessible.name: text.replace("\n", " ")
                visible: !footer.staff
                onTapped: footer.mediatorAsked()
            }

            BarButton {
                Layout.fillHeight: true
                beside: footer.width > Theme.barSize * 62
                edge: Theme.barInk // wine on the dark bar is under 3:1
                edgeWidth: Theme.stroke
                fill: Theme.endFill
                iconName: footer.staff ? "lock-simple" : "sign-out"
                ink: Theme.endInk
                strong: true
                text: footer.staff ? qsTr("Lock") : qsTr("Finish")
                visible: footer.begun
                onTapped: footer.endAsked()
            }
        }
    }
}

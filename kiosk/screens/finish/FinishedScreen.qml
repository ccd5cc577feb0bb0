// All is erased. Drawn by the process that follows, once the resident's has been seen gone: it can
// only say what is true.
import QtQuick
import QtQuick.Layouts
import kiosk.screens.components
import kiosk.screens.finish
import kiosk.screens.theme

ScreenFrame {
    id: screen

    required property FinishedView view
    readonly property bool crashed: view.after === "crash"
    readonly property bool wide: width > Theme.px(1500) * Theme.textScale && height > Theme.px(700) * Theme.textScale

    readonly property string said: crashed ? qsTr("We are sorry. If you have a code, you can resume with it. What you sent on an official site stays sent.") : view.after === "idle" ? qsTr("Nobody answered, so the kiosk protected your information.") : !view.gone ? qsTr("Stay for a moment. The screen tells you when it is done.") : qsTr("You can leave with an easy mind. Take your papers and your telephone with you.")

    asideLast: true
    asideWidth: wide ? Math.round(width * 0.47) : 0
    aside: ErasedCard {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        view: screen.view
        visible: screen.wide
    }
    centred: true
    actions: ActionButton {
        forward: true
        text: qsTr("To the first screen")
        tone: ActionButton.Do
        onTapped: screen.view.closed()
    }

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gap
        columns: screen.wide ? 1 : 2
        rowSpacing: Theme.gap

        RoundSign {
            Layout.alignment: Qt.AlignTop
            color: screen.view.gone ? Theme.leaf : Theme.sun
            name: screen.view.gone ? "check" : "hourglass"
        }

        TitleText {
            Layout.fillWidth: true
            text: !screen.view.gone ? qsTr("One moment, everything is being erased.") : screen.crashed ? qsTr("The kiosk had a fault. Everything is erased.") : qsTr("Everything is erased.")
        }
    }

    BodyText {
        Layout.fillWidth: true
        font.pixelSize: Theme.headingSize
        text: screen.said
    }

    ErasedCard {
        Layout.fillWidth: true
        view: screen.view
        visible: !screen.wide
    }
}

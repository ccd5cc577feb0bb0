// The proof on paper, where the place has a printer for pages: the page that shows it is beside.
import QtQuick.Layouts
import kiosk.screens.browser
import kiosk.screens.components

ActionButton {
    required property BrowserView view

    Layout.fillWidth: true
    iconName: "printer"
    shown: view.printable && view.step.kind === "proof"
    text: qsTr("Print the proof")
    onTapped: {
        view.page.manners.touched();
        view.page.askToPrint();
    }
}

// The proof on paper, where the place has a printer for pages: the page that shows it is beside.
import kiosk.screens.browser
import kiosk.screens.components

ActionButton {
    required property BrowserView view

    iconName: "printer"
    shown: view.printable && view.step.kind === "proof"
    text: qsTr("Print the proof")
    onTapped: {
        view.page.manners.touched();
        view.page.askToPrint();
    }
}

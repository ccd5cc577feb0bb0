// It is done: what shows it, and how to keep it.
import QtQuick
import QtQuick.Layouts
import kiosk.screens.components
import kiosk.screens.guides
import kiosk.screens.theme

WalkFrame {
    id: part

    readonly property ProofView proof: part.view.proof as ProofView

    titleMargin: words.beside

    actions: [
        ActionButton {
            iconName: "check"
            text: qsTr("I have my proof")
            tone: ActionButton.Done
            onTapped: part.view.endAsked()
        },
        ActionButton {
            iconName: "printer"
            shown: part.proof !== null && part.proof.printable && !Theme.tight
            text: qsTr("Print the proof")
            tone: ActionButton.Do
            onTapped: part.proof.give()
        },
        ActionButton {
            iconName: "globe"
            shown: part.proof !== null && !Theme.tight
            //: %1 is the name of a site, "caf.fr"
            text: qsTr("See %1").arg(part.proof ? part.proof.site : "")
            onTapped: part.proof.show()
        }
    ]

    // Where letters are large, the words need the room of more than one button below.
    ActionButton {
        iconName: "printer"
        shown: part.proof !== null && part.proof.printable && Theme.tight
        text: qsTr("Print the proof")
        tone: ActionButton.Do
        onTapped: part.proof.give()
    }

    ActionButton {
        iconName: "globe"
        shown: part.proof !== null && Theme.tight
        text: qsTr("See %1").arg(part.proof ? part.proof.site : "")
        onTapped: part.proof.show()
    }

    StepWords {
        id: words

        Layout.fillWidth: true
        lifted: part.clear && part.titleWidth + pictureWidth <= width
        view: part.view
    }
}

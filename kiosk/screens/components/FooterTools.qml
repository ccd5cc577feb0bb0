// How one hears, sees and reads: the voice, size, contrast, height, language.
import QtQuick
import kiosk.screens.theme

Row {
    id: tools

    property bool gathered: false
    property string sheet: ""

    property bool listening: false

    signal listenAsked
    signal listenHeld
    signal sheetAsked(name: string)
    signal contrastAsked
    signal lowerAsked

    spacing: Theme.apart

    BarButton {
        Accessible.checkable: true
        Accessible.checked: tools.listening
        choosable: true
        chosen: tools.listening
        iconName: "speaker-high"
        text: qsTr("Listen")
        onPressAndHold: tools.listenHeld() // felt, not seen: who sees nothing starts by it
        onTapped: tools.listenAsked()
    }

    BarButton {
        chosen: tools.sheet !== ""
        iconName: "text-aa"
        text: qsTr("Display")
        visible: tools.gathered
        onTapped: tools.sheetAsked("display")
    }

    BarButton {
        chosen: tools.sheet === "size"
        iconName: "text-aa"
        text: qsTr("Size")
        visible: !tools.gathered
        onTapped: tools.sheetAsked("size")
    }

    BarButton {
        Accessible.checkable: true
        Accessible.checked: Theme.highContrast
        choosable: true
        chosen: Theme.highContrast
        iconName: "circle-half"
        text: qsTr("Contrast")
        visible: !tools.gathered
        onTapped: tools.contrastAsked()
    }

    BarButton {
        Accessible.checkable: true
        Accessible.checked: Theme.lowered
        choosable: true
        chosen: Theme.lowered
        iconName: "arrow-line-down"
        text: qsTr("Lower")
        visible: !tools.gathered
        onTapped: tools.lowerAsked()
    }

    BarButton {
        chosen: tools.sheet === "language"
        iconName: "translate"
        text: qsTr("Language")
        visible: !tools.gathered
        onTapped: tools.sheetAsked("language")
    }
}

// One step of a guide. Which part of it is shown follows from what the step asks.
import QtQuick
import kiosk.screens.components
import kiosk.screens.guides

FocusScope {
    id: screen

    required property WalkView view
    property bool within: false // in a preview beside what is written
    property string shown: "" // the kind of step whose part is on the screen

    // What stands lower is what was changed: it is brought into view.
    function showEnd() {
        const frame = part.item as ScreenFrame;
        if (frame)
            frame.scroll.toEnd();
    }

    // The same kind of step keeps its part, which follows the view by itself.
    function show() {
        if (screen.shown === screen.view.kind)
            return;
        screen.shown = screen.view.kind;
        part.setSource(screen.shown.charAt(0).toUpperCase() + screen.shown.slice(1) + "Part.qml", {
            "view": screen.view,
            "within": screen.within
        });
    }

    Component.onCompleted: show()

    Loader {
        id: part

        anchors.fill: parent
        focus: true
    }

    Connections {
        function onChanged() {
            screen.show();
        }

        target: screen.view
    }
}

// One step of a guide. Which part of it is shown follows from what the step asks.
import QtQuick
import kiosk.screens.guides

FocusScope {
    id: screen

    required property WalkView view

    Loader {
        id: part

        function show() {
            setSource(screen.view.kind.charAt(0).toUpperCase() + screen.view.kind.slice(1) + "Part.qml", {
                "view": screen.view
            });
        }

        anchors.fill: parent
        focus: true
        Component.onCompleted: show()
    }

    Connections {
        property string shown: screen.view.kind

        // The same kind of step keeps its part, which follows the view by itself.
        function onChanged() {
            if (shown !== screen.view.kind) {
                shown = screen.view.kind;
                part.show();
            }
        }

        target: screen.view
    }
}

// Starts the processes of the engine, before there is a page: they take a while to answer, and the
// screen would stand still for it. The profile goes again, with nothing in it; they stay.
import QtQuick
import QtWebEngine

Item {
    WebEngineProfilePrototype {
        id: first
    }

    Component.onCompleted: first.instance()
}

// Shows the word that is heard: behind its letters, so that it scrolls and ends with them; or, where
// the words are in no text, a ring around what they name.
import QtQuick
import kiosk.screens.components
import kiosk.screens.listen
import kiosk.screens.theme

Item {
    id: spoken

    required property ListenView listen
    readonly property Text words: listen.spokenText as Text
    readonly property Item thing: listen.spokenThing as Item
    readonly property rect box: listen.spokenBox
    // Dark letters get a bright ground and the darkest ink; light ones a bright frame.
    property bool dark: false
    property Text inked: null // the words whose colour is ours for the moment

    // Scrolls so that what is heard is seen.
    function follow() {
        const item = spoken.words ? ground : spoken.thing;
        let above = item?.Window.window ? item.parent : null; // a page that goes has no window
        while (above && !(above instanceof ScrollArea))
            above = above.parent;
        if (above)
            (above as ScrollArea).reveal(item);
    }

    onWordsChanged: {
        spoken.inked = null;
        spoken.dark = spoken.words !== null && spoken.words.color.hslLightness < 0.5 && !Theme.highContrast;
        spoken.inked = spoken.words;
    }
    onBoxChanged: {
        Qt.callLater(spoken.follow); // once the word's ground has its place
    }
    onThingChanged: {
        Qt.callLater(spoken.follow);
    }

    Rectangle {
        id: ground

        border.color: Theme.spokenFrame
        border.width: spoken.dark ? 0 : Theme.focusStroke
        color: spoken.dark ? Theme.spokenGround : "transparent"
        height: spoken.box.height + 2 * Theme.px(2)
        parent: spoken.words ?? spoken
        radius: Theme.px(8)
        visible: spoken.words !== null
        width: spoken.box.width + 2 * Theme.px(6)
        x: spoken.box.x - Theme.px(6)
        y: spoken.box.y - Theme.px(2)
        z: -1
    }

    Binding {
        property: "color"
        target: spoken.inked
        value: Theme.ink
        when: spoken.inked !== null && spoken.dark
    }

    FocusRing {
        anchors.fill: undefined
        border.color: Theme.spokenRing
        height: (spoken.thing?.height ?? 0) + 2 * Theme.focusStroke
        parent: spoken.thing ?? spoken
        visible: spoken.thing !== null
        width: (spoken.thing?.width ?? 0) + 2 * Theme.focusStroke
        x: -Theme.focusStroke
        y: -Theme.focusStroke
    }
}

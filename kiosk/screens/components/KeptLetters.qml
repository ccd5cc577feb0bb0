// Qt draws letters of 64 px and more anew for every frame. Where such a text scrolls, it is kept as
// a picture from a little before it is seen until a little after: a picture takes four bytes for
// each of its pixels, so the whole of a page is not kept.
import QtQuick
import kiosk.screens.theme

QtObject {
    id: kept

    required property Flickable area
    required property Item page
    property real lookedAt: 0
    readonly property bool wanted: Theme.bodySize >= Theme.largeLetters && area.interactive

    readonly property Connections moves: Connections {
        function onContentYChanged() {
            if (kept.wanted && Math.abs(kept.area.contentY - kept.lookedAt) > kept.area.height / 8)
                kept.look();
        }

        function onContentHeightChanged() {
            kept.soon.restart();
        }

        target: kept.area
    }
    // Heights pass through many values until all has its place.
    readonly property Timer soon: Timer {
        interval: 32
        onTriggered: kept.look()
    }

    function look() {
        kept.lookedAt = kept.area.contentY;
        const around = kept.area.height / 2;
        kept.keep(kept.page, kept.lookedAt - around, kept.lookedAt + kept.area.height + around);
    }

    function keep(item: Item, top: real, bottom: real) {
        for (const child of item.children) {
            const text = child as BodyText;
            if (text) {
                const y = text.mapToItem(kept.page, 0, 0).y;
                text.kept = kept.wanted && text.visible && y < bottom && y + text.height > top;
            } else {
                kept.keep(child, top, bottom);
            }
        }
    }

    onWantedChanged: kept.soon.restart()
}

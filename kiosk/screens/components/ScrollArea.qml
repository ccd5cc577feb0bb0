// A column that scrolls when it must. Who has never scrolled sees two large arrows then.
import QtQuick
import QtQuick.Layouts
import kiosk.screens.theme

Item {
    id: area

    default property alias body: column.data
    property alias spacing: column.spacing
    property bool within: false // it is part of a preview
    property bool centred: false // short content stands in the middle
    property int endPadding: 0 // beside a text without arrows; less than the arrows take, or they flicker
    // Arrows take room, which may hide a picture, which makes the column shorter, which needs no
    // arrows: so once they are there they stay, until there is something else to show.
    property bool scrolls: false
    property bool settled: false
    readonly property bool overflows: height > 0 && column.implicitHeight > height + 1
    readonly property real contentY: flick.contentY
    readonly property alias flickable: flick

    function toTop() {
        slide.stop();
        flick.contentY = 0;
        area.measure();
    }

    function toEnd() {
        slide.stop();
        flick.contentY = Math.max(0, flick.contentHeight - flick.height);
    }

    function measure() {
        area.settled = false;
        settle.restart();
    }

    function move(pages: real) {
        slide.stop();
        slide.from = flick.contentY;
        slide.to = Math.max(0, Math.min(flick.contentHeight - flick.height, flick.contentY + pages * flick.height));
        slide.start();
    }

    // What the keyboard or a scan key comes to is brought into view.
    function reveal(item: Item) {
        let above = item;
        while (above && above !== column)
            above = above.parent;
        if (!above)
            return;
        const place = item.mapToItem(column, 0, 0).y;
        if (place < flick.contentY)
            flick.contentY = Math.max(0, place - Theme.gap);
        else if (place + item.height > flick.contentY + flick.height)
            flick.contentY = Math.min(place, place + item.height - flick.height + Theme.gap);
    }

    implicitHeight: column.implicitHeight
    onHeightChanged: area.measure()
    onOverflowsChanged: {
        if (area.overflows && area.settled)
            area.scrolls = true;
    }
    onWidthChanged: area.measure()

    Connections {
        function onActiveFocusItemChanged() {
            area.reveal(area.Window.activeFocusItem);
        }

        target: area.Window.window
    }

    Connections {
        function onTextScaleChanged() {
            area.measure();
        }

        target: Theme
    }

    // Heights pass through many values until all has its place.
    Timer {
        id: settle

        interval: 16
        onTriggered: {
            area.settled = true;
            area.scrolls = area.overflows;
        }
    }

    NumberAnimation {
        id: slide

        duration: Theme.slide
        property: "contentY"
        target: flick
    }

    Flickable {
        id: flick

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: rail.visible ? rail.left : parent.right
        anchors.rightMargin: rail.visible ? Theme.gap : area.endPadding
        anchors.top: parent.top
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: column.implicitHeight
        contentWidth: width
        interactive: contentHeight > height

        ColumnLayout {
            id: column

            spacing: Theme.gap
            width: flick.width
            y: area.centred ? Math.max(0, Math.round((flick.height - implicitHeight) / 2)) : 0
        }
    }

    readonly property KeptLetters letters: KeptLetters {
        area: flick
        page: column
    }

    ScrollRail {
        id: rail

        anchors.bottom: parent.bottom
        anchors.right: parent.right
        anchors.top: parent.top
        atEnd: flick.contentY >= flick.contentHeight - flick.height - 1
        atStart: flick.contentY <= 1
        visible: area.scrolls
        within: area.within
        onDown: area.move(0.8)
        onUp: area.move(-0.8)
    }
}

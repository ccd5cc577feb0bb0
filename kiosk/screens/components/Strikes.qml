// Trembling hands strike twice: what comes too soon after an accepted press is no press
// (EN 301 549, 5.8). Between two pages too: the second strike would answer the next question.
pragma Singleton

import QtQuick
import kiosk.screens.theme

QtObject {
    id: strikes

    property real last: 0

    // Something was pressed, meant or not: by a finger, a key, or a screen reader.
    signal pressed

    // Whether a press now is meant.
    function meant(): bool {
        const now = Date.now();
        if (now - strikes.last < Theme.doubleStrikeMs)
            return false;
        strikes.last = now;
        return true;
    }
}

// Seats and dates that are counted, in words.
pragma Singleton

import QtQuick

QtObject {
    // `open`: one comes without registering.
    function left(free: int, waiting: int, open: bool): string {
        if (open)
            return qsTr("Come as you are: no registration.");
        if (free > 0)
            return qsTr("%n seat(s) left.", "", free);
        if (waiting > 0)
            return qsTr("Full. %n person(s) on the waiting list.", "", waiting);
        return qsTr("Full. There is a waiting list.");
    }

    // When it begins, and how many dates there are.
    function when(first: string, dates: int): string {
        return dates > 1 ? qsTr("%1, and %n more date(s)", "", dates - 1).arg(first) : first;
    }
}

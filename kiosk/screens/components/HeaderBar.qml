// Where one is, whether the kiosk reaches the network, and what time it is.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.theme

Item {
    id: header

    required property string place
    required property string day
    required property string time
    required property string network // "online", "offline", or "" when nobody knows
    property string madeUp: "" // "place" or "data", where what one sees is an example
    property bool staffOffered: false
    property bool accompanied: false // a mediator is beside the resident
    property string logo: "" // the address of the place's picture
    readonly property bool narrow: (place.length + (madeUp === "data" ? 38 : 0)) * Theme.chromeSize * 0.5 + Theme.chromeSize * 34 > width

    signal markHeld

    objectName: "header"
    implicitHeight: row.implicitHeight + 2 * Theme.px(Theme.tight ? 5 : 14)

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        spacing: Theme.px(20)

        Mark {
            offered: header.staffOffered
            onHeld: header.markHeld()
        }

        BodyText {
            font.bold: true
            leading: 1
            snug: true
            font.pixelSize: Theme.chromeSize
            text: "Pas à Pas"
            visible: !header.narrow || (!Theme.tight && header.width > Theme.chromeSize * 30)
        }

        PlaceLogo {
            source: header.logo
        }

        BodyText {
            Layout.fillWidth: true
            color: header.accompanied ? Theme.river : Theme.soft
            font.bold: header.accompanied
            font.pixelSize: Theme.chromeSize
            leading: 1
            snug: true
            text: header.accompanied ? (header.narrow ? qsTr("With a mediator") : qsTr("With a mediator, without a time limit")) : header.madeUp === "place" ? qsTr("%1 (demonstration)").arg(header.place) : header.madeUp === "" ? header.place : header.narrow ? qsTr("All of this is made up") : qsTr("%1 (made-up numbers and bookings)").arg(header.place)
        }

        Rectangle {
            Accessible.ignored: true
            Layout.preferredHeight: Math.round(Theme.chromeSize * 0.65)
            Layout.preferredWidth: Math.round(Theme.chromeSize * 0.65)
            border.color: header.network === "online" ? Theme.online : Theme.soft
            border.width: Theme.px(4)
            color: header.network === "online" ? Theme.online : "transparent"
            radius: height / 2
            visible: header.network !== ""
        }

        BodyText {
            color: Theme.soft
            font.pixelSize: Theme.chromeSize
            leading: 1
            snug: true
            text: header.network === "online" ? qsTr("Online") : qsTr("Offline")
            visible: header.network !== ""
            wrapMode: Text.NoWrap
        }

        BodyText {
            color: Theme.soft
            font.pixelSize: Theme.chromeSize
            leading: 1
            snug: true
            text: header.narrow ? header.time : qsTr("%1 · %2", "day · time").arg(header.day).arg(header.time)
            wrapMode: Text.NoWrap
        }
    }
}

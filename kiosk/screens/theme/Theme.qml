// Every colour and size of the kiosk. Screens use these names and never a value of their own.
pragma Singleton

import QtQuick

QtObject {
    id: theme

    // What the person asked for, and the screen it is shown on.
    property bool highContrast: false
    property real textScale: 1.0 // 1.0 to 2.0
    property bool mirrored: false // the language is written from the right
    property bool lowered: false // all controls within reach from a wheelchair
    property bool motion: true
    property string accent: "" // of the place; it was tried against every ground it stands on
    property string accentTint: ""
    property bool tight: false // little room for large letters
    property real pixelsPerMm: 4.034
    property real distanceMm: 500
    property int doubleStrikeMs: 300

    // Colours by what they are for. Each ink on its ground is at least 7:1, each part 3:1.
    readonly property color paper: highContrast ? "#000000" : "#FBF6EC"
    readonly property color card: highContrast ? "#000000" : "#FFFFFF"
    readonly property color ink: highContrast ? "#FFFFFF" : "#231B18"
    readonly property color soft: highContrast ? "#FFE680" : "#5E5148"
    readonly property color softOnTint: highContrast ? "#FFE680" : "#4E433B"
    readonly property color wine: highContrast ? "#FFD400" : accent !== "" ? accent : "#7A1B3B" // do
    readonly property color river: highContrast ? "#6FE3FF" : "#084A53" // people, the web
    readonly property color sun: highContrast ? "#FFD400" : "#6B4400" // hint, call
    readonly property color night: highContrast ? "#6FE3FF" : "#28395E" // resume
    readonly property color leaf: highContrast ? "#7CFF8A" : "#23552A" // done
    readonly property color wineTint: highContrast ? "#2A2300" : accentTint !== "" ? accentTint : "#F6E3E8"
    readonly property color riverTint: highContrast ? "#00262E" : "#DDF0F0"
    readonly property color sunTint: highContrast ? "#2A2300" : "#FCEBC4"
    readonly property color nightTint: highContrast ? "#00262E" : "#E2E8F5"
    readonly property color leafTint: highContrast ? "#062A0A" : "#E1F0DC"
    readonly property color sandTint: highContrast ? "#1C1C1C" : "#F1E9DB"
    readonly property color strongInk: highContrast ? "#000000" : "#FFFFFF" // on wine, river, leaf…
    readonly property color outline: highContrast ? "#FFD400" : "#8F7F6B" // can be pressed
    readonly property color line: highContrast ? "#5A5A4A" : "#E4D9C6" // decoration only
    readonly property color bar: highContrast ? "#000000" : "#231B18" // the footer
    readonly property color barInk: "#FFFFFF"
    readonly property color barLine: highContrast ? "#FFD400" : "#231B18"
    readonly property color callFill: highContrast ? "#FFD400" : "#FCEBC4"
    readonly property color callInk: highContrast ? "#000000" : "#3A2500"
    readonly property color endFill: highContrast ? "#FFFFFF" : "#7A1B3B"
    readonly property color endInk: highContrast ? "#000000" : "#FFFFFF"
    readonly property color online: highContrast ? "#7CFF8A" : "#2C7A36"
    readonly property color focus: highContrast ? "#FFFFFF" : "#0A5BD3"
    readonly property color spokenGround: "#FFDF85" // behind the word that is heard
    readonly property color spokenFrame: highContrast ? "#FFD400" : "#FFDF85" // around it, on dark
    readonly property color spokenRing: highContrast ? "#FFD400" : "#6B4400" // around what is spoken of
    readonly property color veil: highContrast ? "#E6000000" : "#B3231B18"
    readonly property color qrInk: "#000000" // a scanner wants black on white, in any contrast
    readonly property color qrGround: "#FFFFFF"
    readonly property color pageGround: "#FFFFFF" // of a page of the web, which knows no contrast

    // Pictures are drawn with the plain colours; in high contrast each becomes its counterpart.
    readonly property var recolouring: highContrast ? {
        "#231B18": "#FFFFFF", "#5E5148": "#FFE680", "#FFFFFF": "#000000", "#FBF6EC": "#000000",
        "#7A1B3B": "#FFD400", "#084A53": "#6FE3FF", "#6B4400": "#FFD400", "#28395E": "#6FE3FF",
        "#23552A": "#7CFF8A", "#FCEBC4": "#2A2300", "#F6E3E8": "#2A2300", "#DDF0F0": "#00262E",
        "#E2E8F5": "#00262E", "#E1F0DC": "#062A0A", "#F1E9DB": "#1C1C1C", "#8F7F6B": "#FFD400",
        "#E4D9C6": "#5A5A4A"
    } : ({})

    // Sizes are drawn for a 21.5" 1920×1080 screen seen from 500 mm, and follow the real ones.
    readonly property real unit: pixelsPerMm / 4.034 * distanceMm / 500
    // A title is large to begin with: it grows half as fast, or it would push its text away.
    readonly property real titleScale: 1 + (textScale - 1) * 0.5
    // The header and footer stop at 1.5×, where a capital has its 0.7° (EN 301 549, 5.1.4).
    readonly property real chromeScale: Math.min(textScale, 1.5)

    readonly property string family: "Atkinson Hyperlegible"
    readonly property string iconFamily: "Phosphor"
    readonly property int titleSize: tight ? Math.round(bodySize * 1.15) : px(64 * titleScale)
    readonly property int headingSize: tight ? bodySize : px(40 * titleScale)
    readonly property int bodySize: px(34 * textScale)
    readonly property int smallSize: px(28 * textScale)
    readonly property int chromeSize: px(28 * chromeScale)
    readonly property int barSize: px(26 * chromeScale)
    readonly property real lineHeight: 1.16
    readonly property int largeLetters: 64 // from here on Qt draws each letter anew in every frame
    // Noto Sans Arabic is cast on a body twice as high as its letters: its lines are set by hand,
    // to so many times the size, with the French words in them; a few words alone need less.
    readonly property real arabicLine: 1.6
    readonly property real snugLine: 1.24

    readonly property int overhang: mirrored ? px(7 * textScale) : 0 // Arabic marks above and below a line
    readonly property int target: Math.max(Math.ceil(15.5 * pixelsPerMm), px(72))
    readonly property int apart: Math.max(Math.ceil(3.2 * pixelsPerMm), px(14))
    readonly property int leastKey: Math.ceil(15.1 * pixelsPerMm) // where every row counts
    readonly property int buttonHeight: Math.max(target, px(104))
    readonly property int margin: px(56)
    readonly property int gap: px(28)
    readonly property int halfGap: px(14)
    readonly property int radius: px(24)
    readonly property int cardRadius: px(32)
    readonly property int stroke: Math.max(2, px(2.5))
    readonly property int focusStroke: Math.max(4, px(6))
    readonly property int iconSize: px(46 * chromeScale)
    readonly property int tileIcon: px(92)
    readonly property int slide: motion ? 160 : 0

    readonly property string forward: mirrored ? "arrow-left" : "arrow-right"
    readonly property string backward: mirrored ? "arrow-right" : "arrow-left"
    readonly property string caret: mirrored ? "caret-left" : "caret-right"

    // How a bold text of that size is told to be bold: Qt thickens the Arabic letters by itself up
    // to 64 px and not above, where their own weight must be asked for (seen with Qt 6.12).
    function boldAxes(size: int): var {
        return size >= 60 ? {
            "wght": 700
        } : {};
    }

    // How far letters have to be lifted to stand in the middle of a line set by hand, in parts of
    // their size: they reach from `above` their foot to `below` it, and Qt sets the foot `foot` under
    // the top. Without it Arabic stands low, and the dots of "ي" hang out of the text.
    function lift(arabic: bool, line: real): real {
        const foot = arabic ? 1.37 : 0.95;
        const above = arabic ? 0.75 : 0.67;
        const below = arabic ? 0.3 : 0.2;
        return foot - above - (line - above - below) / 2;
    }

    // Pixels of a length drawn for the reference screen.
    function px(length: real): int {
        return Math.round(length * theme.unit);
    }
}

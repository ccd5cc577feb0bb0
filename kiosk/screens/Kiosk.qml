// The window: a header, one screen, a footer; between them what the footer opened.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens
import kiosk.screens.components
import kiosk.screens.listen
import kiosk.screens.setup
import kiosk.screens.theme

Window {
    id: window

    required property Navigation navigation
    required property DisplayView display
    required property FrameView frame
    required property ListenView listen
    required property real pixelsPerMm
    required property real distanceMm
    required property int doubleStrikeMs
    required property bool motion
    property string sheet: "" // what the footer opened: "size", "language" or "display"
    readonly property bool asked: frame.secondsLeft >= 0
    // Little room for large letters: what is open then takes the place of the screen.
    readonly property bool tight: height < Theme.bodySize * 17
    readonly property bool sheetFills: sheet !== "" && (tight || sheet === "display")
    readonly property bool covered: asked || sheet !== ""

    function showPage() {
        window.sheet = "";
        page.setSource(window.navigation.source, { "view": window.navigation.view });
        window.returnToPage();
        if (Theme.slide > 0 && page.item) arrive.restart();
    }

    // A keyboard, or a scanner that types, is heard by the page, whatever was touched before.
    function returnToPage() {
        if (page.item && !window.covered) (page.item as Item).forceActiveFocus();
    }

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: display.rightToLeft
    color: Theme.paper
    title: "Pas à Pas"

    onCoveredChanged: window.returnToPage()
    Component.onCompleted: window.showPage()

    Connections {
        function onChanged() {
            window.showPage();
        }
        target: window.navigation
    }

    ThemeInputs {
        display: window.display
        distanceMm: window.distanceMm
        doubleStrikeMs: window.doubleStrikeMs
        frame: window.frame
        motion: window.motion
        pixelsPerMm: window.pixelsPerMm
        tight: window.tight
    }

    Arrival { id: arrive; target: page.item }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        HeaderBar {
            Layout.fillWidth: true
            accompanied: window.frame.accompanied
            day: window.frame.day
            logo: window.frame.logo
            madeUp: window.frame.madeUp
            network: window.frame.network
            place: window.frame.place
            staffOffered: window.frame.staffOffered && !window.covered
            time: window.frame.time
            onMarkHeld: window.frame.staffAsked()
        }

        // "Lower": nothing to press stands above this.
        Item {
            Layout.fillWidth: true
            Layout.preferredHeight: window.display.lowered ? Math.round(window.height * (window.height > window.width ? 0.36 : window.tight ? 0.12 : 0.24)) : 0
        }

        CallBanner { Layout.fillWidth: true; frame: window.frame }

        IdleWarning {
            Layout.fillHeight: true
            Layout.fillWidth: true
            secondsLeft: window.frame.secondsLeft
            secondsWhole: window.frame.secondsWhole
            visible: window.asked
            onEnded: window.frame.endAsked()
            onStayed: window.frame.stayed()
        }

        Loader {
            id: page

            Layout.fillHeight: true
            Layout.fillWidth: true
            enabled: visible // no key presses what is hidden
            focus: true
            visible: !window.asked && !window.sheetFills
        }

        OpenSheet {
            Layout.fillHeight: window.sheetFills
            Layout.fillWidth: true
            display: window.display
            filling: window.sheetFills
            name: window.asked ? "" : window.sheet
            onAsked: name => window.sheet = name
        }

        StepBar { Layout.fillWidth: true; frame: window.frame; visible: window.frame.step > 0 && !window.covered }

        ListenBar {
            Layout.fillWidth: true
            listen: window.listen
        }

        FooterBar {
            Layout.fillWidth: true
            begun: window.frame.begun
            portrait: window.height > window.width
            canGoBack: window.navigation.canGoBack && !window.asked
            listening: window.listen.open
            sheet: window.sheet
            staff: window.frame.staff
            onBackAsked: window.frame.backAsked()
            onContrastAsked: window.display.toggleContrast()
            onEndAsked: window.frame.endAsked()
            onListenAsked: window.listen.toggle()
            onListenHeld: window.listen.goWithoutSight()
            onHomeAsked: window.frame.homeAsked()
            onLowerAsked: window.display.toggleLowered()
            onMediatorAsked: window.frame.mediatorAsked()
            onSheetAsked: name => window.sheet = window.sheet === name ? "" : name
        }
    }
}

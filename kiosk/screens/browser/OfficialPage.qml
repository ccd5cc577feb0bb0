// The page of the web, and the only file that loads the engine. Whatever a page asks for is asked
// of the view first; what a kiosk has no use for is refused here, in silence.
pragma ComponentBehavior: Bound

import QtQuick
import QtWebEngine
import kiosk.screens.browser

FocusScope {
    id: official

    required property PageView page
    readonly property QtObject aloud: page.orders.aloud // as any object: Python is given no other
    property bool live: true
    property WebEngineProfile profile: null
    property real heightBefore: 0
    property bool leaving: false // for another page: this one is asked nothing more
    property var dialog: null // what the page asks, until it is answered
    readonly property OfficialView web: holder.item as OfficialView

    function purposeOf(kind: int): string {
        return kind === WebEngineNavigationRequest.FormSubmittedNavigation ? "form" : kind === WebEngineNavigationRequest.RedirectNavigation ? "redirect" : "link";
    }

    function scroll(pages: real) {
        official.web.runJavaScript("window.scrollBy({top: innerHeight * " + pages + ", behavior: 'instant'})");
    }

    // The field that is typed into stays in sight when the keyboard takes half of the room, and what
    // it is called, which stands above it, where there is little.
    function reveal() {
        official.web.runJavaScript("(e => e && e.scrollIntoView({block: e.offsetHeight > innerHeight * 0.7 ? 'start' : innerHeight < 120 ? 'end' : 'center'}))(document.activeElement)");
    }

    function answer(accepted: bool) {
        const asked = official.dialog;
        official.dialog = null;
        if (asked)
            accepted ? asked.dialogAccept(asked.defaultText) : asked.dialogReject();
    }

    // A page that waits for an answer lets no other come, and one that asks without end none ever.
    function leave() {
        official.leaving = true;
        official.answer(false);
    }

    Accessible.name: qsTr("The official site %1", "name of a site").arg(official.page.site)
    Accessible.role: Accessible.WebDocument
    anchors.fill: parent
    onDialogChanged: official.page.orders.box(official.dialog !== null)
    // Where there is more room, nothing moves under the finger of whoever goes on.
    onHeightChanged: {
        if (official.height < official.heightBefore)
            resized.restart();
        official.heightBefore = official.height;
    }
    Component.onCompleted: {
        official.page.orders.aloud.attach(official);
        const made = ofThisSession.instance();
        made.httpAcceptLanguage = "fr-FR,fr;q=0.9"; // as guides quote the sites
        official.page.orders.papers.makeRoom(); // before the engine is given anything to put there
        official.page.protect(made);
        official.profile = made;
    }

    Loader {
        id: holder

        active: official.live && official.profile !== null
        anchors.fill: parent
        focus: true
        sourceComponent: OfficialView {
            frame: official
            profile: official.profile
        }
    }

    // Off the record: without a name, nothing of it is written anywhere. After what shows its pages,
    // for what is first goes first, and a profile stays until no page is left.
    WebEngineProfilePrototype {
        id: ofThisSession
    }

    Loader {
        active: official.dialog !== null
        anchors.fill: parent
        sourceComponent: PageQuestion {
            site: official.page.site
            words: official.dialog ? official.dialog.message : ""
            yesOrNo: official.dialog !== null && official.dialog.type !== JavaScriptDialogRequest.DialogTypeAlert
            onAnswered: accepted => official.answer(accepted)
        }
    }

    Timer {
        id: resized

        interval: 150 // the page has its new height by then
        onTriggered: {
            if (official.web && official.activeFocus)
                official.reveal();
        }
    }

    PageReader { frame: official }

    PageWatch {
        frame: official
    }

    Connections {
        function onOpened(url: url) {
            official.leave();
            official.web.url = url;
        }

        function onScrollAsked(pages: real) {
            official.scroll(pages);
        }

        function onEnded() {
            official.page.orders.end(official.web.renderProcessPid);
        }

        function onReloaded() {
            official.leave();
            official.web.triggerWebAction(WebEngineView.Reload);
        }

        function onWentBack() {
            official.leave();
            official.web.goBack();
        }

        function onStopped() {
            official.dialog = null;
            official.live = false;
        }

        function onPdfAsked(number: int) {
            official.web.printToPdf(pdf => official.page.orders.takePdf(number, pdf));
        }

        target: official.page.orders
    }
}

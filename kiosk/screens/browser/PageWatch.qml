// A page that does nothing but calculate answers nobody: it is asked every second.
import QtQuick

Timer {
    id: watch

    required property OfficialPage frame
    property int unanswered: 0
    readonly property int patience: 4 // seconds without an answer, after which a page is stuck

    interval: 1000
    repeat: true
    running: watch.frame.visible && watch.frame.live && watch.frame.dialog === null && (watch.frame.leaving || !watch.frame.page.loading)
    onRunningChanged: watch.unanswered = 0
    onTriggered: {
        const stuck = watch.unanswered >= watch.patience;
        if (!watch.frame.leaving)
            watch.frame.page.froze(stuck);
        else if (stuck)
            watch.frame.page.orders.end(watch.frame.web.renderProcessPid); // or no other page comes
        watch.unanswered = watch.frame.leaving && stuck ? 0 : watch.unanswered + 1;
        watch.frame.web.runJavaScript("1", () => watch.unanswered = 0);
    }
}

// A page that does nothing but calculate answers nobody: it is asked every second how far it is in
// view, which a page that grows by itself tells nobody either.
import QtQuick

Timer {
    id: watch

    required property OfficialPage frame
    property int unanswered: 0
    readonly property int patience: 5 // times without an answer, after which a page is stuck

    // Shown or not, whole or still coming: what it holds is missing everywhere else.
    readonly property Timer weighing: Timer {
        interval: 500
        repeat: true
        running: watch.frame.live && watch.frame.web !== null
        onTriggered: watch.frame.page.orders.weigh(watch.frame.web.renderProcessPid)
    }

    interval: 1000
    repeat: true
    triggeredOnStart: true
    running: watch.frame.visible && watch.frame.live && watch.frame.dialog === null && (watch.frame.leaving || !watch.frame.page.loading)
    onRunningChanged: watch.unanswered = 0
    onTriggered: {
        const stuck = watch.unanswered >= watch.patience;
        if (!watch.frame.leaving)
            watch.frame.page.froze(stuck);
        else if (stuck)
            watch.frame.page.orders.end(watch.frame.web.renderProcessPid); // or no other page comes
        watch.unanswered = watch.frame.leaving && stuck ? 0 : watch.unanswered + 1;
        watch.frame.web.reach(() => watch.unanswered = 0);
    }
}

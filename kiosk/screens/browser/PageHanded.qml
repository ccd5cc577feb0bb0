// What the site hands over: a document is taken to be shown by the kiosk, anything else is refused.
import QtQuick
import QtWebEngine
import kiosk.screens.browser

Item {
    id: handed

    required property OfficialPage frame
    readonly property PagePapers papers: frame.page.orders.papers
    property var download: null // the one that is coming

    function stop() {
        const stopped = handed.download;
        handed.download = null;
        if (stopped)
            stopped.cancel();
    }

    // What was coming is no page: the one there is stays, with its address.
    function stay() {
        if (handed.frame.web) {
            handed.frame.page.arrived();
            handed.frame.page.moved(handed.frame.web.url, handed.frame.web.canGoBack);
        }
    }

    Connections {
        function onDownloadRequested(download: WebEngineDownloadRequest) {
            Qt.callLater(handed.stay);
            const folder = download.isSavePageDownload ? "" : handed.papers.place(download.mimeType, download.suggestedFileName, download.totalBytes);
            if (folder === "") {
                download.cancel();
                if (!handed.papers.coming)
                    handed.frame.page.manners.wants("download");
                return;
            }
            download.downloadDirectory = folder;
            download.downloadFileName = handed.papers.name;
            handed.download = download;
            download.accept();
        }

        target: handed.frame.profile
    }

    Connections {
        function onReceivedBytesChanged() {
            handed.papers.grew(handed.download.receivedBytes);
        }

        function onStateChanged() {
            if (handed.download.state < WebEngineDownloadRequest.DownloadCompleted)
                return;
            const whole = handed.download.state === WebEngineDownloadRequest.DownloadCompleted;
            handed.download = null;
            handed.papers.ended(whole);
        }

        target: handed.download
    }

    Connections {
        function onGivenUp() {
            handed.stop();
        }

        function onRefused() {
            handed.frame.page.manners.wants("download");
        }

        target: handed.papers
    }
}

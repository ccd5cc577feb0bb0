// The view of the engine, with everything taken away that is not a page.
import QtQuick
import QtWebEngine
import kiosk.screens.theme

WebEngineView {
    id: view

    required property OfficialPage frame
    readonly property bool ofTheWeb: true // what stands in it is the engine's own
    readonly property bool unspoken: true // the page around it is spoken of
    readonly property PageEase ease: PageEase {
        height: view.height
        width: view.width
    }

    // What of the page is in view, asked of itself: the size that the engine tells stays that of the
    // page before until somebody scrolls (seen with Qt 6.11).
    function reach(answered: var) {
        const script = "(e => e && [scrollY <= 1, scrollY + innerHeight >= e.scrollHeight - 1])(document.scrollingElement)";
        view.runJavaScript(script, WebEngineScript.ApplicationWorld, found => {
            answered();
            if (found)
                view.frame.page.orders.reach(found[0], found[1]);
        });
    }

    readonly property Timer reaching: Timer {
        interval: 60
        onTriggered: view.reach(() => {})
    }

    objectName: "web"
    Accessible.name: view.frame.page.site
    Accessible.role: Accessible.Client
    focus: true
    backgroundColor: Theme.card
    zoomFactor: Math.min(5, view.ease.factor * view.frame.page.zoom)
    audioMuted: !view.visible || !view.Window.window // nothing is heard of what nobody sees

    userScripts.collection: [
        {
            "injectionPoint": WebEngineScript.DocumentCreation,
            "name": "lists",
            "runsOnSubFrames": true,
            "sourceCode": view.frame.page.orders.lists.script,
            "worldId": WebEngineScript.ApplicationWorld
        }
    ]

    settings {
        accelerated2dCanvasEnabled: false
        allowGeolocationOnInsecureOrigins: false
        allowRunningInsecureContent: false
        allowWindowActivationFromJavaScript: false
        autoLoadIconsForPage: false
        backForwardCacheEnabled: false
        dnsPrefetchEnabled: false
        errorPageEnabled: false
        focusOnNavigationEnabled: false
        forceDarkMode: Theme.highContrast
        fullScreenSupportEnabled: false
        hyperlinkAuditingEnabled: false
        javascriptCanAccessClipboard: false
        javascriptCanOpenWindows: false // but for a touch; then they open in the place of the page
        javascriptCanPaste: false
        localContentCanAccessFileUrls: false
        localContentCanAccessRemoteUrls: false
        navigateOnDropEnabled: false
        pdfViewerEnabled: false
        playbackRequiresUserGesture: true
        pluginsEnabled: false
        screenCaptureEnabled: false
        touchIconsEnabled: false
        unknownUrlSchemePolicy: WebEngineSettings.DisallowUnknownUrlSchemes
        webGLEnabled: false
        webRTCPublicInterfacesOnly: true
    }

    onNavigationRequested: request => {
        if (!view.frame.page.lets(request.url, view.frame.purposeOf(request.navigationType), request.isMainFrame))
            request.reject();
    }
    onNewWindowRequested: request => {
        const wanted = request.requestedUrl; // gone by the time that one may go there
        if (view.frame.page.takesWindow(wanted, request.userInitiated))
            Qt.callLater(() => view.url = wanted);
    }
    onLoadingChanged: info => {
        if (info.status === WebEngineView.LoadStartedStatus)
            view.frame.page.began(info.url);
        else if (info.status === WebEngineView.LoadFailedStatus)
            view.frame.page.failed(info.errorCode);
        else {
            view.frame.page.arrived();
            view.frame.page.orders.aloud.came();
            view.reaching.start();
        }
        // A page that another one replaces while it comes ends with -3: the other is still to come.
        if (info.status === WebEngineView.LoadSucceededStatus || info.errorCode !== -3)
            view.frame.leaving = view.frame.leaving && info.status === WebEngineView.LoadStartedStatus;
    }
    onLoadProgressChanged: view.frame.page.orders.advance(view.loadProgress / 100)
    onUrlChanged: view.frame.page.moved(view.url, view.canGoBack)
    onRenderProcessTerminated: {
        view.frame.leaving = false;
        view.frame.dialog = null;
        view.frame.page.died();
    }

    onJavaScriptDialogRequested: request => {
        request.accepted = true;
        if (request.type === JavaScriptDialogRequest.DialogTypeBeforeUnload)
            request.dialogAccept(); // nobody is kept
        else if (view.frame.leaving || view.frame.dialog !== null || !view.frame.page.manners.takesDialog())
            request.dialogReject();
        else
            view.frame.dialog = request;
    }
    onAuthenticationDialogRequested: request => {
        request.accepted = true;
        request.dialogReject();
        view.frame.page.manners.wants("sign-in");
    }
    onColorDialogRequested: request => {
        request.accepted = true;
        request.dialogReject();
    }
    onFileDialogRequested: request => {
        request.accepted = true;
        request.dialogReject();
        view.frame.page.manners.wants("file");
    }
    onCertificateError: error => error.rejectCertificate()
    onContextMenuRequested: request => request.accepted = true
    onDesktopMediaRequested: request => request.cancel()
    onFileSystemAccessRequested: request => request.reject()
    onFullScreenRequested: request => request.reject()
    onPermissionRequested: permission => permission.deny()
    onContentsSizeChanged: view.reaching.start()
    onHeightChanged: view.reaching.start()
    onScrollPositionChanged: view.reaching.start()
    onPrintRequested: view.frame.page.askToPrint()
    onPrintRequestedByFrame: view.frame.page.askToPrint()
    onRegisterProtocolHandlerRequested: request => request.reject()
    onSelectClientCertificate: selection => selection.selectNone()
    onTooltipRequested: request => request.accepted = true
    onTouchSelectionMenuRequested: request => request.accepted = true
    onWebAuthUxRequested: request => request.cancel()
}

// What comes out of the page: documents, and what scripts of ours find in it, in a world of their
// own, where the page's own scripts neither see them nor answer for them.
pragma ComponentBehavior: Bound

import QtQuick
import QtWebEngine
import kiosk.screens.browser

Item {
    id: reader

    required property OfficialPage frame
    readonly property PageOrders orders: frame.page.orders

    anchors.fill: parent

    function runIn(frame: var, script: string) {
        frame.runJavaScript(script, WebEngineScript.ApplicationWorld, () => {});
        for (const child of frame.children)
            reader.runIn(child, script);
    }

    // A frame that is gone meanwhile says nothing.
    function runAt(path: string, script: string, answer: var) {
        let frame = reader.frame.web.mainFrame;
        for (const place of path.split("/"))
            frame = frame?.children[Number(place)];
        if (frame)
            frame.runJavaScript(script, WebEngineScript.ApplicationWorld, answer);
        else
            answer("");
    }

    Loader {
        active: reader.orders.lists.open
        anchors.fill: parent
        sourceComponent: PageList {
            lists: reader.orders.lists
        }
    }

    PageHanded {
        frame: reader.frame
    }

    Connections {
        function onChanged() {
            if (!reader.orders.lists.open)
                reader.frame.web.forceActiveFocus(); // the keyboard was the list's
        }

        function onTouched() {
            reader.frame.page.manners.touched();
        }

        target: reader.orders.lists
    }

    Connections {
        // Where an empty page took the place of the site, one goes back to the site.
        function onRead() {
            if (String(reader.frame.web?.url).startsWith("about:"))
                reader.frame.web.url = reader.frame.page.address;
            reader.orders.aloud.resumed();
        }

        target: reader.frame.page.manners
    }

    Connections {
        function onAsked(number: int, script: string, path: string) {
            const answer = said => reader.orders.takeAnswer(number, said ?? "");
            if (path === "")
                reader.frame.web.runJavaScript(script, WebEngineScript.ApplicationWorld, answer);
            else if (path === "*")
                reader.runIn(reader.frame.web.mainFrame, script);
            else
                reader.runAt(path, script, answer);
        }

        target: reader.orders
    }

    Connections {
        function onJavaScriptConsoleMessage(level: int, message: string, line: int, source: string) {
            reader.orders.lists.hear(message);
        }

        function onLoadingChanged(info: var) {
            if (info.status === WebEngineView.LoadStartedStatus)
                reader.orders.lists.close();
        }

        target: reader.frame.web
    }
}

// What scripts of ours find in the page: in a world of their own, where the page's own scripts
// neither see them nor answer for them.
import QtQuick
import QtWebEngine

Connections {
    id: reader

    required property OfficialPage frame

    function onAsked(number: int, script: string) {
        const orders = reader.frame.page.orders;
        reader.frame.web.runJavaScript(script, WebEngineScript.ApplicationWorld, said => orders.takeAnswer(number, said ?? ""));
    }

    target: frame.page.orders
}

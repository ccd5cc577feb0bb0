// Reads a page of the web aloud to who does not see it: run in a world of its own, which the
// page's own scripts neither see nor change. Gives JSON: what one is at, or all there is.
((order, way, reading) => {
    const CONTROLS = "a[href],button,input:not([type=hidden]),select,textarea,summary,[role=button],[role=link],[role=checkbox],[role=radio],[role=tab],[role=menuitem],[role=switch],[contenteditable=true]";
    const BLOCKS = "h1,h2,h3,h4,h5,h6,p,li,dt,dd,th,td,legend,figcaption,blockquote,pre,[role=alert],[role=status]";
    const MOST = 2000; // signs of one text
    const LEAST = 20; // pixels: a frame that is smaller is there to count people, and not to be read
    const state = window.pasAPas ??= { at: null, from: null, read: [], reading: 0 };
    const clean = words => (words ?? "").replace(/\s+/g, " ").trim().slice(0, MOST);
    const isSeen = one => one.checkVisibility({ visibilityProperty: true }) && !one.closest("[aria-hidden=true],[inert]");
    const isFrame = one => one.tagName === "IFRAME";
    // Who asks goes on in the frame of that number: the engine counts them as the page does.
    const numberOf = frame => Array.from({ length: window.length }, (_, at) => window[at]).indexOf(frame.contentWindow);
    const controlOf = one => one.closest(CONTROLS) ?? one.closest("label")?.control ?? null;

    // The nearest thing that is read as one: a paragraph, a line of a list, or what holds the words.
    function blockOf(words) {
        const known = words.parentElement.closest(BLOCKS);
        if (known && !known.querySelector(BLOCKS))
            return known;
        let one = words.parentElement;
        while (one.parentElement && getComputedStyle(one).display.startsWith("inline"))
            one = one.parentElement;
        return one;
    }

    function stops() {
        const found = new Set();
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
            const one = walker.currentNode;
            if (one.nodeType === Node.ELEMENT_NODE) {
                if (one.matches(CONTROLS) && isSeen(one))
                    found.add(one);
                else if (isFrame(one) && isSeen(one) && one.clientWidth >= LEAST && one.clientHeight >= LEAST)
                    found.add(one);
            } else if (clean(one.data) && isSeen(one.parentElement) && !one.parentElement.closest("script,style,option,noscript")) {
                const labelled = controlOf(one.parentElement);
                if (!labelled || !isSeen(labelled))
                    found.add(blockOf(one));
            }
        }
        return [...found];
    }

    // After "Accessible Name and Description Computation" (W3C), as far as forms go.
    function nameOf(one) {
        const by = (one.getAttribute("aria-labelledby") ?? "").split(/\s+/).map(id => id && document.getElementById(id)?.textContent);
        const labels = [...(one.labels ?? [])].map(label => {
            const copy = label.cloneNode(true);
            copy.querySelectorAll("input,select,textarea").forEach(inner => inner.remove());
            return copy.textContent;
        });
        const own = one.matches("input,select,textarea") ? (one.matches("[type=submit],[type=button],[type=reset]") ? one.value : "") : one.textContent;
        const pictures = [...one.querySelectorAll("img[alt],svg title")].map(each => each.alt ?? each.textContent).join(" ");
        return [by.join(" "), one.getAttribute("aria-label"), labels.join(" "), own, pictures, one.getAttribute("placeholder"), one.getAttribute("title")].map(clean).find(words => words) ?? "";
    }

    function kindOf(one) {
        const role = one.getAttribute("role"), type = one.type;
        if (/^H[1-6]$/.test(one.tagName))
            return "heading";
        if (isFrame(one))
            return "frame";
        if (!one.matches(CONTROLS))
            return "text";
        if (type === "checkbox" || role === "checkbox" || role === "switch")
            return "box";
        if (type === "radio" || role === "radio")
            return "choice";
        if (one.tagName === "SELECT")
            return "list";
        if (type === "file")
            return "file";
        if (one.tagName === "A" || role === "link")
            return "link";
        if (one.matches("textarea,[contenteditable=true]") || (one.tagName === "INPUT" && !["submit", "button", "reset", "image", "color", "range"].includes(type)))
            return "field";
        return "button";
    }

    function told(one) {
        const kind = kindOf(one);
        const group = kind === "choice" || kind === "box" ? clean(one.closest("fieldset")?.querySelector("legend")?.textContent) : "";
        return {
            kind: kind,
            frame: kind === "frame" ? numberOf(one) : -1,
            name: kind === "frame" ? "" : kind === "text" || kind === "heading" ? clean(one.textContent) : nameOf(one),
            group: group,
            on: Boolean(one.checked ?? one.getAttribute("aria-checked") === "true"),
            value: kind === "list" ? clean(one.selectedOptions[0]?.textContent) : "",
            signs: kind === "field" ? (one.value ?? one.textContent).length : 0,
            dated: one.type === "date",
            begun: kind === "field" && one.validity?.badInput === true, // half a date has no value yet
            needed: Boolean(one.required) || one.getAttribute("aria-required") === "true",
            hidden: one.type === "password",
            reading: state.reading,
            off: Boolean(one.disabled),
            wrong: one.getAttribute("aria-invalid") === "true",
            alert: one.closest("[role=alert]") !== null
        };
    }

    function arrive(one) {
        state.at = one;
        one.scrollIntoView({ block: "center", behavior: "instant" });
        // A field is typed into once it is pressed: the keys come then, and not before.
        if (one.matches(CONTROLS) && kindOf(one) !== "field")
            one.focus({ preventScroll: true });
        else if (one !== document.activeElement)
            document.activeElement?.blur();
        return told(one);
    }

    function press(one) {
        if (one.tagName === "SELECT") {
            window.pasAPasOffer?.(one); // the kiosk shows its own list
        } else if (one.matches(CONTROLS) && !["field", "file"].includes(kindOf(one))) {
            one.click();
        } else if (one.matches(CONTROLS)) {
            one.focus();
        }
        return told(one);
    }

    // Where the page begins that one came for: behind the menus that stand before it on every page.
    function mainOf(all) {
        const main = document.querySelector("main,[role=main]");
        const ways = [one => one.tagName === "H1" && (!main || main.contains(one)), one => main?.contains(one), one => one.tagName === "H1"];
        return all[ways.map(way => all.findIndex(way)).find(at => at >= 0) ?? 0] ?? null;
    }

    const all = stops();
    if (order === "news" || order === "all")
        state.reading = Math.random();
    if (state.at && !state.at.isConnected)
        state.at = null;
    if (order === "news") { // what went wrong is read first
        [state.at, state.from] = [null, mainOf(all)];
        const isAlert = one => one.closest("[role=alert]") !== null;
        state.read = [...all.filter(isAlert), ...all.slice(all.indexOf(state.from)).filter(one => !isAlert(one))];
        return JSON.stringify(state.read.map(told));
    }
    if (order === "all") {
        state.read = all;
        return JSON.stringify(all.map(told));
    }
    // The voice was there, and what is pressed now is what it spoke of; of another page it is nothing.
    if (order === "stand") {
        const one = reading === state.reading ? state.read[way] : null;
        state.at = null;
        return JSON.stringify(one?.isConnected ? [arrive(one)] : []);
    }
    // Back from the keys or from a list, one is at what they were for.
    const focused = all.find(one => one === document.activeElement);
    if (order === "focused" || (order === "enter" && way < 0 && focused && ["field", "frame"].includes(kindOf(focused))))
        return JSON.stringify(focused ? [arrive(focused)] : state.at ? [told(state.at)] : []);
    if (order === "enter")
        [state.at, state.from] = [null, null];
    if (order === "press")
        return JSON.stringify(state.at ? [press(state.at)] : []);
    const now = all.indexOf(state.at), from = all.indexOf(state.from);
    const next = now >= 0 ? now + way : from >= 0 ? from - (way < 0) : way > 0 ? 0 : all.length - 1;
    return JSON.stringify(all[next] ? [arrive(all[next])] : []);
})

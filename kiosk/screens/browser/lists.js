// Lists to choose from are shown by the kiosk: the engine would open a window of its own for them,
// with letters too small for a finger. Run in a world of its own in every page, before its own
// scripts: what a page listens to first, it can keep from others.
(() => {
    const MOST = 500;
    const clean = words => (words ?? "").replace(/\s+/g, " ").trim().slice(0, 300);
    const isList = one => one instanceof HTMLSelectElement && !one.multiple && one.size < 2 && !one.disabled;

    // A label that holds its list holds the words of all that can be chosen, too.
    function nameOf(list) {
        const label = list.labels?.[0]?.cloneNode(true);
        label?.querySelectorAll("select").forEach(inner => inner.remove());
        return clean(label?.textContent ?? list.getAttribute("aria-label"));
    }

    function offer(list) {
        const id = crypto.getRandomValues(new Uint32Array(4)).join("-"); // lists of other frames have others
        window.pasAPasList = { id: id, list: list };
        list.focus();
        const options = [...list.options].slice(0, MOST).map((option, place) => ({ place: place, words: clean(option.label || option.textContent), chosen: option.selected, off: option.disabled || option.parentElement.disabled === true }));
        console.info("{token}" + JSON.stringify({ id: id, name: nameOf(list), options: options }));
    }

    const at = event => event.composedPath()[0]; // in a part of the page that is closed off, too
    addEventListener("mousedown", event => {
        if (event.isTrusted && isList(at(event))) {
            event.preventDefault();
            offer(at(event));
        }
    }, true);
    addEventListener("keydown", event => {
        if (event.isTrusted && isList(at(event)) && ([" ", "Enter", "F4"].includes(event.key) || (event.altKey && event.key.startsWith("Arrow")))) {
            event.preventDefault();
            offer(at(event));
        }
    }, true);
    for (const kind of ["pointerdown", "keydown"])
        addEventListener(kind, event => event.isTrusted && console.info("{token}" + JSON.stringify({ touched: true })), true);
    window.pasAPasOffer = offer;
    // What is written like a date is typed, and the engine does not say so by itself.
    const dated = one => one instanceof HTMLInputElement && ["date", "datetime-local", "month", "time", "week"].includes(one.type);
    // A password, a code or a card is nobody's business: what is typed there is not said aloud.
    // Nor where nobody knows what is typed: in a part of the page that is closed off.
    const isPrivate = one => !(one.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(one.tagName)) || one.type === "password" || /password|one-time-code|cc-/.test(one.autocomplete ?? "") || getComputedStyle(one).webkitTextSecurity !== "none";
    // The keys that a field is typed with: digits, those of addresses, of passwords, or letters.
    function keysOf(one) {
        if (dated(one) || ["number", "tel"].includes(one.type) || ["numeric", "decimal", "tel"].includes(one.inputMode) || one.autocomplete === "one-time-code")
            return "digits";
        if (["email", "url"].includes(one.type) || ["email", "url"].includes(one.inputMode))
            return "mail";
        return one.type === "password" ? "web" : "letters";
    }
    let last = null; // whoever comes back to a field finds the keys that were there
    addEventListener("focusin", event => {
        const one = at(event);
        console.info("{token}" + JSON.stringify({ dated: dated(one), open: !isPrivate(one), keys: one === last ? null : keysOf(one) }));
        last = one;
    }, true);
    addEventListener("focusout", () => console.info("{token}" + JSON.stringify({ dated: false })), true);
    // A date is typed; its calendar would be such a window too.
    const style = document.createElement("style");
    style.textContent = "input::-webkit-calendar-picker-indicator{display:none!important}";
    addEventListener("DOMContentLoaded", () => document.documentElement.append(style));
})();

"""Somebody who sets a kiosk up by pointing alone."""

PIN, HERS = "481592", "730164"


class Pointer:
    """Somebody with one finger; `taps` are all there were."""

    def __init__(self, resident):
        self.resident, self.taps, self.pages = resident, 0, 0

    def tap(self, *names):
        for name in names:
            self.taps += 1
            self.resident.touch(name)

    def keys(self, words):
        """Type by our keyboard, from its page of letters and back to it."""
        for sign in words:
            if sign != " ":
                self._turn_to(sign.lower())
            if sign.isupper():
                self._key("Capital letters")
            self._key("space" if sign == " " else sign)
        self._turn_to("a")

    def _turn_to(self, key):
        """To the page of the keyboard that has that key: of letters, of digits, of more signs."""
        for page in ("Letters", "Digits", "More signs", None):
            there = {node.name for node in self.resident.pressables}
            if key in there or "Go on" in there or "Keep this PIN" in there:
                return
            if page in there:
                self._key(page)
        raise AssertionError(f"“{key}” cannot be typed")

    def _key(self, name):
        self.taps += 1
        node = self.resident.control(name)
        box = node.item.mapRectToScene(node.item.boundingRect())
        self.resident.click(box.center())

    def types(self, field, words, done="Keep"):
        self.tap(field)
        self.keys(words)
        self.tap(done)

    def next(self):
        self.pages += 1
        self.tap("Next step")

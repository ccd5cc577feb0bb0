"""A kiosk that is interrupted at one of its requests."""


class Interrupted:
    """A client whose next requests something happens between: `before` (method, act) each once."""

    def __init__(self, dav, acts):
        self._dav, self._acts = dav, acts

    def __getattr__(self, name):
        real = getattr(self._dav, name)
        if not callable(real):
            return real

        def asked(*words, **more):
            for each in [act for act in self._acts if act[0] == name]:
                self._acts.remove(each)
                if each[1]() == "instead":
                    return None
                break
            return real(*words, **more)

        return asked

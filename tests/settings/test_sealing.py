import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.settings.sealing import SealError, Sealing
from kiosk.settings.secrets import SecretsError


class InMemory:
    """Secrets that are nowhere."""

    def __init__(self):
        self.kept = {}

    def get(self, name):
        return self.kept.get(name)

    def change(self, name, to):
        self.kept[name] = to(self.kept.get(name))
        return self.kept[name]


@pytest.fixture(scope="module")
def sealing():
    secrets = InMemory()
    return Sealing(lambda: secrets)


@given(text=st.text(max_size=50), about=st.text(max_size=30))
def test_what_is_sealed_opens_for_who_names_what_it_is_about(sealing, text, about):
    assert sealing.open(sealing.seal(text, about), about) == text


@given(st.data())
def test_what_was_changed_does_not_open(sealing, data):
    sealed = bytearray(sealing.seal("Fatima", "7|name"))
    sealed[data.draw(st.integers(0, len(sealed) - 1))] ^= data.draw(st.integers(1, 255))

    with pytest.raises(SealError):
        sealing.open(bytes(sealed), "7|name")


@pytest.mark.parametrize("elsewhere", ["8|name", "7|phone", ""])
def test_what_was_put_in_anothers_place_does_not_open(sealing, elsewhere):
    with pytest.raises(SealError, match="put in another's place"):
        sealing.open(sealing.seal("Fatima", "7|name"), elsewhere)


@pytest.mark.parametrize("cut", range(0, 40, 5))
def test_what_was_cut_off_does_not_open(sealing, cut):
    with pytest.raises(SealError):
        sealing.open(sealing.seal("Fatima", "7|name")[:cut], "7|name")


def test_the_same_text_is_never_sealed_alike(sealing):
    assert len({sealing.seal("Fatima", "7|name") for _ in range(20)}) == 20


def test_the_text_is_not_in_what_is_sealed(sealing):
    assert b"Fatima" not in sealing.seal("Fatima", "7|name")


def test_after_a_new_key_the_old_still_opens_and_the_new_one_seals():
    secrets = InMemory()
    before, other = Sealing(lambda: secrets), Sealing(lambda: secrets)
    old = before.seal("Fatima", "7|name")
    assert other.open(old, "7|name") == "Fatima"

    before.rotate()
    new = before.seal("Fatima", "7|name")

    assert new[1:5] != old[1:5]
    assert before.open(old, "7|name") == before.open(new, "7|name") == "Fatima"
    assert other.open(new, "7|name") == "Fatima", "another process learns of it"


def test_a_lost_key_is_told_and_a_new_one_made():
    secrets = InMemory()
    old = Sealing(lambda: secrets).seal("Fatima", "7|name")
    secrets.kept.clear()
    after = Sealing(lambda: secrets)

    with pytest.raises(SealError, match="its key is not here"):
        after.open(old, "7|name")
    assert after.open(after.seal("Zoé", "8|name"), "8|name") == "Zoé"


def test_without_its_keys_nothing_is_sealed():
    def closed():
        raise SecretsError("the store of secrets does not open")

    with pytest.raises(SecretsError):
        Sealing(closed).seal("Fatima", "7|name")


def test_nothing_is_opened_before_it_is_needed():
    def never():
        raise AssertionError

    Sealing(never)

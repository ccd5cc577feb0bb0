import pytest


@pytest.fixture
def watched(new_kiosk, tmp_path):
    """A kiosk started on a folder of settings, which a test may change."""
    config = tmp_path / "config"
    (config / "guides").mkdir(parents=True)
    (config / "site.toml").write_text("motion = true")
    kiosk = new_kiosk()
    kiosk.watched = [str(config)]
    kiosk.start()
    kiosk.config = config
    return kiosk


def test_a_screen_that_stands_by_with_old_settings_is_replaced(watched):
    first = watched.shown()
    standby = watched.ready()

    (watched.config / "site.toml").write_text("motion = false")

    assert standby.is_gone()
    fresh = watched.ready()
    assert first.told() == {"say": "renew"}
    first.says(say="ended", reason="renewed")
    assert fresh.told() == {"say": "show", "after": "renewed"}


def test_a_resident_who_is_there_is_not_disturbed(watched):
    first = watched.shown()
    watched.ready()
    (watched.config / "site.toml").write_text("motion = false")
    fresh = watched.ready()
    assert first.told() == {"say": "renew"}

    first.says(say="ended", reason="finish")

    assert fresh.told() == {"say": "show", "after": "finish"}


def test_who_changes_settings_and_leaves_at_once_leaves_to_the_new_ones(watched):
    first = watched.shown()
    standby = watched.ready()

    (watched.config / "site.toml").write_text("motion = false")
    first.says(say="ended", reason="finish")

    assert standby.hears() == "EOF", "it is not shown"
    assert watched.ready().told() == {"say": "show", "after": "finish"}


def test_a_guide_put_in_its_place_counts_too(watched):
    watched.shown()
    standby = watched.ready()

    (watched.config / "guides" / "new-guide").mkdir()

    assert standby.is_gone()


def test_a_file_being_written_does_not_count(watched):
    watched.shown()
    standby = watched.ready()

    (watched.config / ".site.toml.abc").write_text("half of it")
    (watched.config / "site.toml").touch()

    assert standby.is_gone(), "for the second"
    watched.ready()
    watched.stop()
    assert watched.stderr().count("the settings have changed") == 1

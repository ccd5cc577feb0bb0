"""What happens to the screens of a supervisor again and again, in one word."""


def hand_over(first, standby):
    """The first one's session is finished, and the standby is drawn."""
    first.says(say="ended", reason="finish")
    assert standby.told() == {"say": "show", "after": "finish"}
    standby.says(say="shown")

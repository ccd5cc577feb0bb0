"""Which sticks are there: only what can be taken out, and only where it is opened."""

import pytest

from kiosk.devices.sticks import sticks

MOUNTS = """\
22 1 8:2 / / rw,relatime - ext4 /dev/sda2 rw
40 22 8:3 / /media/photos rw - ext4 /dev/sda3 rw
41 22 8:17 / /run/media/kiosk/MY\\040STICK rw,nosuid - vfat /dev/sdb1 rw
42 22 179:1 / /media/SD ro,nosuid - vfat /dev/mmcblk0p1 ro
43 22 8:33 / /boot rw - ext4 /dev/sdc1 rw
44 22 0:50 / /media/share rw - nfs city:/share rw
45 22 8:49 / /media/GONE rw - vfat /dev/sdd1 rw
"""


@pytest.fixture
def machine(tmp_path):
    """What Linux tells of: a disk of its own, a USB disk, a card, and a USB disk it runs on."""
    blocks = tmp_path / "dev" / "block"
    blocks.mkdir(parents=True)
    for number, device, removable in (
        ("8:3", "pci/ata1/block/sda/sda3", "0"),
        ("8:17", "pci/usb1/1-1/block/sdb/sdb1", "0"),
        ("179:1", "platform/mmc/block/mmcblk0/mmcblk0p1", "1"),
        ("8:33", "pci/usb1/1-2/block/sdc/sdc1", "1"),
        ("8:49", "pci/usb1/1-3/block/sdd/sdd1", "1"),
    ):
        folder = tmp_path / "devices" / device
        folder.mkdir(parents=True)
        (folder.parent / "removable").write_text(f"{removable}\n")
        (blocks / number).symlink_to(folder)
    mounts = tmp_path / "mountinfo"
    mounts.write_text(MOUNTS)
    return mounts, blocks


def free(path):
    if path.name == "GONE":
        raise OSError(5, "Input/output error")
    return 1000


def test_only_what_can_be_taken_out_is_told_and_only_where_sticks_are_opened(machine):
    found = sticks(*machine, free)

    assert [(stick.name, stick.locked) for stick in found] == [("MY STICK", False), ("SD", True)]
    assert str(found[0].path) == "/run/media/kiosk/MY STICK"


def test_where_nothing_can_be_found_out_there_is_no_stick(tmp_path):
    assert sticks(tmp_path / "none", tmp_path) == ()


def test_this_very_machine_is_read_without_a_fault():
    assert isinstance(sticks(), tuple)

"""What is written on a disk, so that neither a power cut nor another process spoils it."""

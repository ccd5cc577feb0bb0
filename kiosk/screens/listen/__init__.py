"""The screen read aloud, and the way through it without sight."""

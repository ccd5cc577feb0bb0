"""The command line: one file per group of commands.

Qt is imported only inside the commands that show something, so that guides can be checked on a
machine without a screen.
"""

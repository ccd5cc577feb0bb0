"""The ways through the screens: each is a few pages that follow one another.

A way is a class. It is given the `Ground` it stands on and, as functions, the doors to other ways;
it opens pages, listens to their views and counts what happened. `journey` builds them and joins
them: a new way is a module here, and the few lines there that build it and give it its door.
"""

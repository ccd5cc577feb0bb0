"""What is counted, without knowing of whom; what leaves the kiosk of it, and when.

`measures` is the table of all that can be counted. `session` turns one resident's session into
counts, `closing` makes the report of a week once, `publishing` sends it, `dashboard` says what was
seen here, and `merging` makes the city's dataset of the reports of many places.
"""

"""What was seen here, for the people of the place: charts, their tables, and what may be taken."""

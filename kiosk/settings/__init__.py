"""What the people of a place have set: read from files, checked, told in sentences when wrong."""

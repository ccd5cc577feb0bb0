"""Is this kiosk healthy and safe? Each finding is for a librarian: what is so, and what to do."""

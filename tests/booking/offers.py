"""What a small place offers, as its file."""

SMALL = """
zone = "Europe/Paris"
keep_days = 20

[[places]]
id = "bacalan"
name = "Bibliothèque de Bacalan"

[[subjects]]
id = "impots"
minutes = 30
place = "phone"
guides = ["declaration-revenus"]
[subjects.words.fr]
title = "Impôts"
bring = ["Votre avis"]
[subjects.words.en]
title = "Taxes"

[[mediators]]
id = "nadia"
first_name = "Nadia"
languages = ["fr", "ar"]
places = ["bacalan"]
subjects = ["impots"]
permanences = "nadia.ics"
busy = ["vie.ics"]
"""

"""The pages of the site, in the words and with the controls that such sites have."""

from html import escape

SITUATIONS = {"seul": "Seul(e)", "couple": "En couple", "separe": "Séparé(e) ou divorcé(e)"}
_FRAME = """<!doctype html>
<html lang="fr"><head><meta charset="utf-8"><title>{title} – Aides de la Métropole</title>
<style>
body {{ font: 19px/1.4 sans-serif; margin: 0 24px 40px; max-width: 760px; }}
header {{ border-bottom: 4px solid #000091; padding: 12px 0; }}
label, legend {{ display: block; font-weight: bold; margin-top: 14px; }}
input, select, textarea, button {{ font: inherit; padding: 8px; }}
input[type=checkbox], input[type=radio] {{ width: 28px; height: 28px; }}
.button {{ background: #000091; border: 0; color: #fff; margin-top: 20px; padding: 14px 28px; }}
.error {{ border-left: 6px solid #b00; color: #900; padding: 8px 16px; }}
a {{ display: inline-block; padding: 12px 0; }}
dt {{ font-weight: bold; }} .choice label {{ display: inline; font-weight: normal; }}
</style></head><body>
<header><strong>République fictive</strong> · Aides de la Métropole</header>
<main><h1>{title}</h1>{body}</main></body></html>"""


def framed(title: str, body: str) -> str:
    """A whole page."""
    return _FRAME.format(title=title, body=body)


def error(words: str) -> str:
    """What went wrong, as an alert above the form."""
    return f'<div class="error" role="alert">{words}</div>' if words else ""


def home() -> str:
    """The first page."""
    return framed(
        "Aide à l’énergie",
        "<p>Faites votre demande en ligne. Il faut dix minutes.</p>"
        '<a id="begin" href="/connexion">Me connecter pour faire ma demande</a>',
    )


def sign_in(wrong: str = "") -> str:
    """E-mail and password."""
    return framed(
        "Connexion",
        f"""{error(wrong)}<form method="post" action="/connexion">
<label for="email">Adresse e-mail</label>
<input id="email" name="email" type="email" autocomplete="off">
<label for="password">Mot de passe</label>
<input id="password" name="password" type="password">
<div><button class="button" id="go">Se connecter</button></div></form>""",
    )


def ask_code(wrong: str = "") -> str:
    """The code that came by e-mail."""
    return framed(
        "Code de sécurité",
        f"""{error(wrong)}<p>Un code à 6 chiffres vient de vous être envoyé par e-mail.</p>
<form method="post" action="/code"><label for="code">Code reçu</label>
<input id="code" name="code" inputmode="numeric" autocomplete="off">
<div><button class="button" id="go">Valider le code</button></div></form>""",
    )


def form(given: dict[str, str], wrong: list[str]) -> str:
    """The demand itself; what was given stays, what is wrong comes first."""

    def kept(name: str) -> str:
        return escape(given.get(name, ""), quote=True)

    options = "".join(
        f'<option value="{code}"{" selected" if given.get("situation") == code else ""}>'
        f"{words}</option>"
        for code, words in SITUATIONS.items()
    )
    owner = {name: " checked" if given.get("logement") == name else "" for name in "lp"}
    told = error("<br>".join(wrong))
    return framed(
        "Votre demande",
        f"""{told}<form method="post" action="/demande" enctype="multipart/form-data">
<label for="nom">Nom et prénom</label><input id="nom" name="nom" value="{kept("nom")}">
<label for="naissance">Date de naissance</label>
<input id="naissance" name="naissance" type="date" value="{kept("naissance")}">
<label for="situation">Situation familiale</label>
<select id="situation" name="situation"><option value="">Choisissez</option>{options}</select>
<fieldset class="choice"><legend>Votre logement</legend>
<input type="radio" id="l" name="logement" value="l"{owner["l"]}>
<label for="l">Locataire</label>
<input type="radio" id="p" name="logement" value="p"{owner["p"]}>
<label for="p">Propriétaire</label>
</fieldset>
<label for="motif">Précisions (facultatif)</label>
<textarea id="motif" name="motif" rows="3" cols="40">{kept("motif")}</textarea>
<label for="piece">Justificatif (facultatif)</label><input id="piece" name="piece" type="file">
<div class="choice"><input type="checkbox" id="honneur" name="honneur" value="oui">
<label for="honneur">Je certifie sur l’honneur que ces informations sont exactes.</label></div>
<div><button class="button" id="go">Continuer</button></div></form>""",
    )


def summary(given: dict[str, str]) -> str:
    """All of it, to be looked at once more."""
    lines = {
        "Nom et prénom": given["nom"],
        "Date de naissance": "/".join(reversed(given["naissance"].split("-"))),
        "Situation familiale": SITUATIONS[given["situation"]],
        "Logement": {"l": "Locataire", "p": "Propriétaire"}[given["logement"]],
        "Précisions": given.get("motif") or "–",
    }
    rows = "".join(f"<dt>{name}</dt><dd>{escape(value)}</dd>" for name, value in lines.items())
    return framed(
        "Récapitulatif",
        f"""<p>Vérifiez avant d’envoyer.</p><dl>{rows}</dl>
<form method="post" action="/envoi"><button class="button" id="go">Envoyer ma demande</button>
</form><a id="change" href="/demande">Modifier</a>""",
    )


def proof(number: str) -> str:
    """It is sent, under that number."""
    return framed(
        "Demande envoyée",
        f"""<p role="status">Votre demande est enregistrée sous le numéro
<strong id="number">{number}</strong>. Gardez ce numéro.</p>
<button class="button" id="print" onclick="window.print()">Imprimer l’attestation</button>""",
    )


def mailbox(letters: list[str]) -> str:
    """What came by e-mail, the last first: a page of the person's mail."""
    rows = "".join(f"<li>{letter}</li>" for letter in reversed(letters))
    return framed("Boîte de réception", f"<ul>{rows or '<li>Aucun message</li>'}</ul>")

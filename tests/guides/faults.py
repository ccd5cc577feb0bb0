"""Every way to spoil a guide that people have, and what is to be said of it."""

import os
import shutil
from pathlib import Path

from tests.guides.folders import append, replace
from tests.guides.spoiling import (
    OFFICIAL,
    Fault,
    begin_with_byte_order_mark,
    drawing,
    elsewhere,
    go_round,
    instead_of,
    link_to_a_picture_outside,
    name_in_latin_1,
    not_plain,
    put,
    structure,
    words,
)

_MISSING = "card/guide.toml: the file is missing"
_NO_WORDS = "card/text: the folder of its words is missing"
_TEN_MB = b"# " + b"x" * 10_000_000

FILES = [
    Fault("empty folder", lambda guide: (shutil.rmtree(guide), guide.mkdir()), _MISSING),
    Fault("no guide.toml", lambda guide: (guide / "guide.toml").unlink(), _MISSING),
    Fault("no text", lambda guide: shutil.rmtree(guide / "text"), _NO_WORDS),
    Fault(
        "a file for the folder of words",
        lambda guide: (shutil.rmtree(guide / "text"), (guide / "text").touch()),
        _NO_WORDS,
    ),
    Fault("wrong TOML", put("guide.toml", b'id = "card\n'), "card/guide.toml: this is not TOML: "),
    Fault(
        "a number of 5,000 digits",
        put("guide.toml", b"version = " + b"1" * 5000),
        "card/guide.toml: this is not TOML: ",
    ),
    Fault(
        "nested without end",
        put("guide.toml", b"steps = " + b"[" * 100_000),
        "card/guide.toml: this is not TOML that anybody wrote: it is nested too deeply",
    ),
    Fault("10 MB", put("guide.toml", _TEN_MB), "card/guide.toml: the file is larger than 512 kB"),
    Fault(
        "10 MB of words",
        put("text/fr.toml", _TEN_MB),
        "card/text/fr.toml: the file is larger than 512 kB",
    ),
    Fault(
        "not UTF-8",
        put("text/fr.toml", 'title = "Né"'.encode("latin-1")),
        "card/text/fr.toml: the file is not UTF-8 text (byte 11); save it as UTF-8",
    ),
    Fault(
        "byte order mark",
        begin_with_byte_order_mark("guide.toml"),
        "card/guide.toml: the file starts with a byte order mark; save it as UTF-8 without BOM",
    ),
    Fault(
        "byte order mark in the words",
        begin_with_byte_order_mark("text/fr.toml"),
        "card/text/fr.toml: the file starts with a byte order mark",
    ),
    Fault(
        "a disk that cannot be read",
        instead_of("guide.toml", lambda path: path.symlink_to("/proc/self/mem")),
        "card/guide.toml: the file cannot be read (Input/output error)",
    ),
    Fault(
        "a pipe",
        instead_of("text/fr.toml", os.mkfifo),
        "card/text/fr.toml: the file cannot be read (it is not a plain file)",
    ),
    Fault(
        "a folder for a file",
        instead_of("guide.toml", Path.mkdir),
        "card/guide.toml: the file cannot be read (it is not a plain file)",
    ),
    Fault(
        "a link to itself",
        instead_of("guide.toml", lambda path: path.symlink_to(path)),
        "card/guide.toml: the file cannot be read (Too many levels of symbolic links)",
    ),
    Fault(
        "a guide that is a link to itself",
        lambda guide: (shutil.rmtree(guide), guide.symlink_to(guide)),
        "card/guide.toml: the file cannot be read (Too many levels of symbolic links)",
    ),
    Fault(
        "a name that is no UTF-8",
        name_in_latin_1,
        "caf\N{REPLACEMENT CHARACTER}/guide.toml, id: 'card' is not the name of its folder",
    ),
    Fault(
        "a duplicate id",
        lambda guide: guide.rename(guide.with_name("copy")),
        "copy/guide.toml, id: 'card' is not the name of its folder, 'copy': no two guides share",
    ),
]

KEYS = [
    structure(
        "an id that leads out",
        'id = "card"',
        'id = "../card"',
        "id: '../card' is not made of small letters, digits and hyphens only",
    ),
    structure("a missing key", "minutes = 15\n", "", "minutes: this key is missing"),
    structure(
        "an unknown key", "minutes", "minuets = 3\nminutes", "minuets: this key is not known"
    ),
    structure("a wrong type", "minutes = 15", 'minutes = "15"', "minutes: a whole number is"),
    structure("a number past all", "version = 1", "version = 99999999999999999999", "version: a"),
    structure("no time at all", "minutes = 15", "minutes = 0", "minutes: a whole number from 1"),
    structure("a wrong theme", "papiers-elections", "papers", "theme: 'papers' is not one of"),
    structure("steps in words", 'kind = "ready"', 'kind = "start"', "steps[0].kind: 'start' is"),
    structure(
        "a key not known", 'id = "ready"', 'id = "ready"\nnxt = 1', "steps[0].nxt: this key"
    ),
    structure("a wrong next", 'next = "which"', "next = 3", "steps[0].next: a text in "),
    structure(
        "a key of two lines",
        "minutes",
        '"a\\nb\\u001b[31m" = 3\nminutes',
        "a\N{REPLACEMENT CHARACTER}b\N{REPLACEMENT CHARACTER}[31m: this key is not known",
    ),
    structure(
        "a domain of all", '["service-public.gouv.fr"]', '["fr"]', "domains[0]: 'fr' is not"
    ),
    structure("a domain shouted", '.gouv.fr"]', '.gouv.fr", "CAF.fr"]', "domains[1]: 'CAF.fr' is"),
    structure("papers twice", '["identity"]', '["identity", "identity"]', "papers[1]: 'identity'"),
    structure(
        "checks twice", '["name"]', '["name", "name"]', "steps[4].checks[1]: step 'see': 'n"
    ),
    Fault(
        "a missing language",
        lambda guide: replace(guide / "guide.toml", '["fr"]', '["fr", "es"]'),
        "card/text/es.toml: the file is missing",
    ),
    structure(
        "a strange language", '["fr"]', '["fr", "xx"]', "languages: 'xx' is not one of fr, "
    ),
    structure(
        "a step leading nowhere",
        'next = "which"',
        'next = "wich"',
        "steps[0].next: step 'ready': 'wich' is no step of this guide",
    ),
    structure(
        "a choice leading nowhere",
        '"one", next = "open"',
        '"one", next = "../open"',
        "steps[3].choices[0].next: step 'which': '../open' is no step of this guide",
    ),
    structure(
        "a dead end", f'{OFFICIAL}\nnext = "proof"', OFFICIAL, "steps[1].next: step 'open': t"
    ),
    Fault(
        "a step twice",
        lambda guide: append(guide / "guide.toml", '\n[[steps]]\nid = "proof"\nkind = "proof"\n'),
        "card/guide.toml, steps[5].id: there is a step 'proof' already",
    ),
    Fault(
        "a loop without end",
        go_round,
        "card/guide.toml, steps[1]: one goes round for ever in 'open', 'again': let a choice lead",
    ),
    structure(
        "a step nobody comes to",
        '"unknown", next = "see"',
        '"unknown", next = "open"',
        "steps[4]: no choice leads to step 'see'",
    ),
    words("a text missing", 'text = "Regardez la carte."\n', "", "steps.see.text: a 'do' step"),
    words("a text empty", '"Regardez la carte."', '""', "steps.see.text: there are no words here"),
    words("a title missing", 'title = "Regardez"\n', "", "steps.see.title: this key is missing"),
    words(
        "a title that is none", 'title = "Regardez"', "title = 3", "steps.see.title: a text in "
    ),
    words(
        "a choice unnamed", 'label = "Je ne sais pas"\n', "", "steps.which.choices.unknown.label"
    ),
    words(
        "words too many", "[steps.see.checks]", '[steps.see.checks]\nx = "X"', "steps.see.checks.x"
    ),
    words(
        "a check that is none", '"Mon nom est juste"', "true", "steps.see.checks.name: a text in"
    ),
    words(
        "another language", 'language = "fr"', 'language = "en"', "language: the file is called"
    ),
    words("a need unknown", "[needs.email]", "[needs.fax]", "needs.fax: this is not one of email"),
]

ADDRESSES = [
    not_plain("http", "http://www.service-public.gouv.fr/"),
    not_plain("no scheme", "www.service-public.gouv.fr"),
    not_plain("script", "javascript:alert(1)//https://www.service-public.gouv.fr/"),
    not_plain("user name", "https://www.service-public.gouv.fr@evil.example/"),
    not_plain("user name before", "https://evil.example@www.service-public.gouv.fr/"),
    not_plain("password", "https://www.service-public.gouv.fr:443@evil.example/"),
    not_plain("another port", "https://www.service-public.gouv.fr:8443/"),
    not_plain("port past all", "https://www.service-public.gouv.fr:99999/"),
    not_plain("trailing dot", "https://www.service-public.gouv.fr./"),
    not_plain("open bracket", "https://[www.service-public.gouv.fr/"),
    not_plain("accented path", "https://www.service-public.gouv.fr/démarche"),
    not_plain("international name", "https://www.sеrvice-public.gouv.fr/"),  # a Cyrillic е
    not_plain("a sign that splits the host", "https://service-public.gouv.fr℀.evil.example/"),
    not_plain("wide letters", "https://ｗｗｗ.service-public.gouv.fr/"),
    not_plain("space", "https://evil.example .service-public.gouv.fr/"),
    structure(
        "longer than a square holds",
        OFFICIAL,
        f'open = "https://www.service-public.gouv.fr/{"a" * 3000}"',
        "steps[1].open: step 'open': 'https://www.service-public.gouv.fr/aaa",
    ),
    elsewhere("somebody else", "https://evil.example/"),
    elsewhere("ok.evil.tld", "https://www.service-public.gouv.fr.evil.example/"),
    elsewhere("the domain as an ending", "https://notservice-public.gouv.fr/"),
    elsewhere("the domain above", "https://gouv.fr/"),
    elsewhere("the domain in the path", "https://evil.example/.service-public.gouv.fr/"),
    elsewhere("upper case", "HTTPS://SERVICE-PUBLIC.GOUV.FR.EVIL.EXAMPLE/"),
    elsewhere("punycode", "https://xn--service-public-jdb.gouv.fr/"),
]

_SHAPE = "<rect"
_FILL = 'fill="#FFFFFF"'

PICTURES = [
    Fault(
        "no such picture",
        lambda guide: (guide / "pictures" / "card.svg").unlink(),
        "card/guide.toml, steps[4].picture: there is no file pictures/card.svg",
    ),
    Fault(
        "a picture that links outside",
        instead_of("pictures/card.svg", link_to_a_picture_outside),
        "card/guide.toml, steps[4].picture: pictures/card.svg cannot be shown: it leads out of",
    ),
    Fault(
        "a picture that is a pipe",
        instead_of("pictures/card.svg", os.mkfifo),
        "card/guide.toml, steps[4].picture: pictures/card.svg cannot be shown: it is not a plain",
    ),
    Fault(
        "a picture of more than 1 MB",
        lambda guide: append(guide / "pictures" / "card.svg", "<!--" + "x" * 1_000_000 + "-->"),
        "card/pictures/card.svg: the picture is larger than 64 kB",
    ),
    Fault(
        "not a picture",
        put("pictures/card.svg", b"\x89PNG\r\n\x1a\n"),
        "card/pictures/card.svg: the picture is not UTF-8 text; save it as UTF-8",
    ),
    structure(
        "a picture outside", "card.svg", "../card.svg", "steps[4].picture: '../card.svg' is"
    ),
    structure("a picture anywhere", "card.svg", "/etc/passwd", "steps[4].picture: '/etc/passwd'"),
    structure("no SVG", "card.svg", "card.png", "steps[4].picture: 'card.png' is not the plain"),
    drawing("a web page", "<svg xmlns", "<html xmlns", "line 1: this is not an SVG picture"),
    drawing("a page not closed", "</svg>", "", "line 4: this is not an SVG picture (no element"),
    drawing("script", _SHAPE, "<script>alert(1)</script><rect", "line 2: <script> is not a plain"),
    drawing("script in a shape", _SHAPE, '<rect onclick="alert(1)"', "line 2: the attribute 'onc"),
    drawing("style", _SHAPE, "<style>*{fill:red}</style><rect", "line 2: <style> is not a plain"),
    drawing("style in a shape", _SHAPE, '<rect style="fill:red"', "line 2: the attribute 'style'"),
    drawing("letters", _SHAPE, "<text>Nom</text><rect", "line 2: <text> is not a plain shape"),
    drawing(
        "a picture in the picture",
        _SHAPE,
        '<image href="https://evil.example/x.png"/><rect',
        "line 2: <image> is not a plain shape",
    ),
    drawing("a link", "<svg xmlns", '<svg href="#x" xmlns', "line 1: the attribute 'href' is not"),
    drawing(
        "paint from elsewhere", _FILL, 'fill="url(https://evil.example/#x)"', "line 2: fill 'url"
    ),
    drawing("another colour", _FILL, 'fill="#FF0000"', "line 2: fill '#FF0000' is not one of #08"),
    drawing("a colour by name", _FILL, 'fill="white"', "line 2: fill 'white' is not one of #08"),
    drawing("a colour half shouted", _FILL, 'fill="#ffFFff"', "line 2: fill '#ffFFff' is not one"),
    drawing(
        "black by omission", _FILL + " ", "", "line 2: <rect> says no fill, and would be black"
    ),
    drawing("no measure", 'viewBox="0 0 320 240"', "", "line 1: <svg> has no viewBox"),
    drawing(
        "a style sheet", "<svg", '<?xml-stylesheet href="x"?><svg', "line 1: a picture has no <?"
    ),
    drawing(
        "words that stand for a file",
        "<svg xmlns",
        '<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]><svg xmlns',
        "line 1: a picture has no <!DOCTYPE>",
    ),
]

ALL = FILES + KEYS + ADDRESSES + PICTURES

"""The names of signs that a voice passes over in silence when they stand alone, as on a key."""

from collections.abc import Mapping

from kiosk.language.languages import Language

_ORDER = (Language.FR, Language.EN, Language.ES, Language.PT, Language.AR)
_NAMES: Mapping[str, tuple[str, str, str, str, str]] = {
    " ": ("espace", "space", "espacio", "espaço", "مسافة"),
    "'": ("apostrophe", "apostrophe", "apóstrofo", "apóstrofo", "فاصلة عليا"),
    "-": ("tiret", "hyphen", "guion", "hífen", "شرطة"),
    "_": ("tiret bas", "underscore", "guion bajo", "traço inferior", "شرطة سفلية"),
    ".": ("point", "full stop", "punto", "ponto", "نقطة"),
    ",": ("virgule", "comma", "coma", "vírgula", "فاصلة"),
    ";": ("point-virgule", "semicolon", "punto y coma", "ponto e vírgula", "فاصلة منقوطة"),
    ":": ("deux-points", "colon", "dos puntos", "dois pontos", "نقطتان"),
    "/": ("barre oblique", "slash", "barra", "barra", "شرطة مائلة"),
    "\\": ("barre inversée", "backslash", "barra inversa", "barra invertida", "شرطة عكسية"),
    "|": ("barre verticale", "vertical bar", "barra vertical", "barra vertical", "خط عمودي"),
    "@": ("arobase", "at sign", "arroba", "arroba", "علامة آت"),
    "&": ("et commercial", "ampersand", "y comercial", "e comercial", "علامة و"),
    "#": ("dièse", "hash", "almohadilla", "cardinal", "علامة مربع"),
    "%": ("pour cent", "percent", "por ciento", "por cento", "بالمئة"),
    "+": ("plus", "plus", "más", "mais", "زائد"),
    "=": ("égal", "equals", "igual", "igual", "يساوي"),
    "(": (
        "parenthèse ouvrante",
        "opening bracket",
        "abre paréntesis",
        "abre parêntese",
        "قوس مفتوح",
    ),
    ")": (
        "parenthèse fermante",
        "closing bracket",
        "cierra paréntesis",
        "fecha parêntese",
        "قوس مغلق",
    ),
    "[": (
        "crochet ouvrant",
        "opening square bracket",
        "abre corchete",
        "abre colchete",
        "معقوف مفتوح",
    ),
    "]": (
        "crochet fermant",
        "closing square bracket",
        "cierra corchete",
        "fecha colchete",
        "معقوف مغلق",
    ),
    "{": ("accolade ouvrante", "opening brace", "abre llave", "abre chaveta", "حاصرة مفتوحة"),
    "}": ("accolade fermante", "closing brace", "cierra llave", "fecha chaveta", "حاصرة مغلقة"),
    "<": ("inférieur à", "less than", "menor que", "menor que", "أصغر من"),
    ">": ("supérieur à", "greater than", "mayor que", "maior que", "أكبر من"),
    "«": ("guillemet ouvrant", "opening quote", "abre comillas", "abre aspas", "تنصيص مفتوح"),
    "»": ("guillemet fermant", "closing quote", "cierra comillas", "fecha aspas", "تنصيص مغلق"),
    '"': ("guillemet", "quotation mark", "comillas", "aspas", "علامة تنصيص"),
    "?": (
        "point d’interrogation",
        "question mark",
        "signo de interrogación",
        "ponto de interrogação",
        "علامة استفهام",
    ),
    "¿": (
        "point d’interrogation renversé",
        "opening question mark",
        "abre interrogación",
        "interrogação invertida",
        "علامة استفهام مقلوبة",
    ),
    "!": (
        "point d’exclamation",
        "exclamation mark",
        "signo de exclamación",
        "ponto de exclamação",
        "علامة تعجب",
    ),
    "¡": (
        "point d’exclamation renversé",
        "opening exclamation mark",
        "abre exclamación",
        "exclamação invertida",
        "علامة تعجب مقلوبة",
    ),
    "$": ("dollar", "dollar", "dólar", "dólar", "دولار"),
    "£": ("livre", "pound", "libra", "libra", "جنيه"),
    "€": ("euro", "euro", "euro", "euro", "يورو"),
    "^": (
        "accent circonflexe",
        "caret",
        "acento circunflejo",
        "acento circunflexo",
        "علامة إقحام",
    ),
    "~": ("tilde", "tilde", "tilde", "til", "علامة المد"),
    "`": ("accent grave", "grave accent", "acento grave", "acento grave", "نبرة"),
    "§": ("paragraphe", "section sign", "párrafo", "parágrafo", "علامة فقرة"),
    "°": ("degré", "degree", "grado", "grau", "درجة"),
    "،": ("virgule arabe", "Arabic comma", "coma árabe", "vírgula árabe", "فاصلة"),
    "؟": (
        "point d’interrogation arabe",
        "Arabic question mark",
        "interrogación árabe",
        "interrogação árabe",
        "علامة استفهام",
    ),
}


def sign_name(sign: str, language: Language) -> str:
    """How that sign is called; what is no single sign, or is said right by a voice, stays."""
    return _NAMES[sign][_ORDER.index(language)] if sign in _NAMES else sign

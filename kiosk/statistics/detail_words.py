"""The details of the measures in words; subjects have their own, those of guides and bookings."""

from collections.abc import Mapping
from types import MappingProxyType

from kiosk.language.languages import Language

_FIVE = {
    # How a guide ended
    "finished": ("terminées", "finished", "terminados", "terminados", "مكتملة"),
    "stuck": ("bloquées", "stuck", "atascados", "bloqueados", "متعثرة"),
    "left": ("laissées", "left", "dejados", "deixados", "متروكة"),
    # Why one was stuck
    "sms": (
        "pas reçu le SMS ou l’e-mail",
        "no text message or e-mail came",
        "no llegó el SMS o el correo",
        "não chegou o SMS ou o e-mail",
        "لم تصل الرسالة",
    ),
    "password": (
        "mot de passe perdu",
        "password lost",
        "contraseña perdida",
        "palavra-passe perdida",
        "كلمة السر مفقودة",
    ),
    "paper": (
        "un papier manque",
        "a paper is missing",
        "falta un papel",
        "falta um papel",
        "ورقة ناقصة",
    ),
    "page": (
        "la page ne va pas",
        "the page does not work",
        "la página no funciona",
        "a página não funciona",
        "الصفحة لا تعمل",
    ),
    "other": ("autre chose", "something else", "otra cosa", "outra coisa", "شيء آخر"),
    # Whether a guide was useful
    "yes": ("oui", "yes", "sí", "sim", "نعم"),
    "partly": ("un peu", "a little", "un poco", "um pouco", "قليلًا"),
    "no": ("non", "no", "no", "não", "لا"),
    # Aids to reading
    "size": (
        "lettres agrandies",
        "larger letters",
        "letras más grandes",
        "letras maiores",
        "حروف أكبر",
    ),
    "contrast": (
        "contraste fort",
        "high contrast",
        "contraste alto",
        "contraste alto",
        "تباين قوي",
    ),
    "lowered": (
        "écran abaissé",
        "everything lower",
        "pantalla bajada",
        "ecrã mais baixo",
        "شاشة منخفضة",
    ),
    "french": (
        "français à côté",
        "French beside",
        "francés al lado",
        "francês ao lado",
        "الفرنسية بجانبها",
    ),
    "speech": (
        "lecture à voix haute",
        "read aloud",
        "lectura en voz alta",
        "lido em voz alta",
        "قراءة بصوت",
    ),
    # Alone or with a mediator
    "alone": ("sans aide", "alone", "a solas", "sem ajuda", "بدون مساعدة"),
    "assisted": (
        "avec un médiateur",
        "with a mediator",
        "con un mediador",
        "com um mediador",
        "مع وسيط",
    ),
    # Appointments
    "made": ("pris", "made", "pedidas", "feitas", "مأخوذة"),
    "moved": ("déplacés", "moved", "cambiadas", "alteradas", "منقولة"),
    "cancelled": ("annulés", "cancelled", "anuladas", "anuladas", "ملغاة"),
    "kept": ("tenus", "kept", "cumplidas", "cumpridas", "محترمة"),
    "missed": ("manqués", "missed", "perdidas", "faltadas", "فائتة"),
    # Workshops
    "registered": ("inscriptions", "registered", "inscritos", "inscritos", "مسجلون"),
    "attended": ("venus", "came", "vinieron", "vieram", "حضروا"),
    "absent": ("absents", "did not come", "no vinieron", "não vieram", "غائبون"),
    # The time it takes until a connection opens
    "fast": ("rapide", "fast", "rápida", "rápida", "سريع"),
    "fair": ("moyenne", "fair", "regular", "razoável", "متوسط"),
    "slow": ("lente", "slow", "lenta", "lenta", "بطيء"),
    "unasked": ("non regardée", "not looked at", "no mirada", "não vista", "لم يُنظر"),
    "none": ("coupée", "none", "cortada", "cortada", "مقطوع"),
    # What just happens, so often
    "times": ("fois", "times", "veces", "vezes", "مرات"),
}

DETAIL_WORDS: Mapping[str, Mapping[Language, str]] = MappingProxyType(
    {
        detail: MappingProxyType(dict(zip(Language, words, strict=True)))
        for detail, words in _FIVE.items()
    }
)


def detail_in(language: Language, detail: str) -> str:
    """A detail as it is read in that language."""
    return DETAIL_WORDS[detail][language]

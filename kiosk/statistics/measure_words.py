"""The measures in words: what each is, and why it is counted."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from kiosk.language.languages import Language


@dataclass(frozen=True, slots=True)
class MeasureWords:
    """A measure in one language, as a resident reads it."""

    name: str
    why: str


_Five = tuple[MeasureWords, MeasureWords, MeasureWords, MeasureWords, MeasureWords]


def _words(five: _Five) -> Mapping[Language, MeasureWords]:
    return MappingProxyType(dict(zip(Language, five, strict=True)))


_GUIDE = (
    MeasureWords(
        "Les démarches, et comment elles finissent",
        "Pour savoir de quelles démarches les gens ont besoin, et lesquelles sont difficiles.",
    ),
    MeasureWords(
        "Procedures, and how they end",
        "To know which procedures people need, and which are hard.",
    ),
    MeasureWords(
        "Los trámites, y cómo terminan",
        "Para saber qué trámites necesita la gente y cuáles son difíciles.",
    ),
    MeasureWords(
        "Os procedimentos, e como terminam",
        "Para saber de que procedimentos as pessoas precisam e quais são difíceis.",
    ),
    MeasureWords("الإجراءات وكيف تنتهي", "لمعرفة الإجراءات التي يحتاجها الناس وأيها صعب."),
)
_SESSION = (
    MeasureWords(
        "Les visites, sans aide ou avec un médiateur",
        "Pour savoir combien de personnes viennent, et combien ont besoin d’aide.",
    ),
    MeasureWords(
        "Visits, alone or with a mediator",
        "To know how many people come, and how many need help.",
    ),
    MeasureWords(
        "Las visitas, a solas o con un mediador",
        "Para saber cuánta gente viene y cuánta necesita ayuda.",
    ),
    MeasureWords(
        "As visitas, sem ajuda ou com um mediador",
        "Para saber quantas pessoas vêm e quantas precisam de ajuda.",
    ),
    MeasureWords("الزيارات، بمساعدة أو بدونها", "لمعرفة عدد من يأتون وعدد من يحتاجون إلى مساعدة."),
)
_LANGUAGE = (
    MeasureWords(
        "La langue de l’écran", "Pour savoir dans quelles langues les guides sont utiles."
    ),
    MeasureWords("The language of the screen", "To know in which languages guides are of use."),
    MeasureWords("El idioma de la pantalla", "Para saber en qué idiomas son útiles las guías."),
    MeasureWords("A língua do ecrã", "Para saber em que línguas os guias são úteis."),
    MeasureWords("لغة الشاشة", "لمعرفة اللغات التي تفيد فيها الأدلة."),
)
_OPTION = (
    MeasureWords(
        "Les aides à la lecture utilisées",
        "Pour savoir si les grandes lettres, le contraste ou la voix servent.",
    ),
    MeasureWords(
        "Reading aids used", "To know whether large letters, contrast or speech are of use."
    ),
    MeasureWords(
        "Las ayudas de lectura utilizadas",
        "Para saber si sirven las letras grandes, el contraste o la voz.",
    ),
    MeasureWords(
        "As ajudas à leitura utilizadas",
        "Para saber se as letras grandes, o contraste ou a voz servem.",
    ),
    MeasureWords("وسائل القراءة المستعملة", "لمعرفة هل تفيد الحروف الكبيرة أو التباين أو الصوت."),
)
_STUCK = (
    MeasureWords(
        "Les étapes où l’on bloque, et pourquoi",
        "Pour améliorer ces étapes, et le dire aux administrations.",
    ),
    MeasureWords(
        "Steps where people get stuck, and why",
        "To make these steps better, and to tell the administrations.",
    ),
    MeasureWords(
        "Los pasos donde uno se atasca, y por qué",
        "Para mejorar esos pasos y decírselo a las administraciones.",
    ),
    MeasureWords(
        "Os passos onde se fica bloqueado, e porquê",
        "Para melhorar esses passos e informar as administrações.",
    ),
    MeasureWords(
        "الخطوات التي يتعثر فيها الناس والسبب", "لتحسين هذه الخطوات وإخبار الإدارات بها."
    ),
)
_BOOKING = (
    MeasureWords(
        "Les rendez-vous pris, annulés, tenus, manqués",
        "Pour savoir s’il y a assez de médiateurs.",
    ),
    MeasureWords(
        "Appointments made, cancelled, kept, missed", "To know whether there are enough mediators."
    ),
    MeasureWords(
        "Las citas pedidas, anuladas, cumplidas, perdidas",
        "Para saber si hay suficientes mediadores.",
    ),
    MeasureWords(
        "As marcações feitas, anuladas, cumpridas, faltadas",
        "Para saber se há mediadores suficientes.",
    ),
    MeasureWords("المواعيد المأخوذة والملغاة والمحترمة والفائتة", "لمعرفة هل عدد الوسطاء كافٍ."),
)
_WORKSHOP = (
    MeasureWords(
        "Les ateliers : inscrits, venus, absents",
        "Pour savoir combien d’ateliers il faut, et de quelle taille.",
    ),
    MeasureWords(
        "Workshops: registered, came, did not come",
        "To know how many workshops are needed, and how large.",
    ),
    MeasureWords(
        "Los talleres: inscritos, asistentes, ausentes",
        "Para saber cuántos talleres hacen falta, y de qué tamaño.",
    ),
    MeasureWords(
        "Os ateliês: inscritos, presentes, ausentes",
        "Para saber quantos ateliês são precisos, e de que tamanho.",
    ),
    MeasureWords("الورشات: المسجلون والحاضرون والغائبون", "لمعرفة كم ورشة يلزم وما حجمها."),
)
_OPINION = (
    MeasureWords("Les avis sur les guides", "Pour savoir quels guides aident vraiment."),
    MeasureWords("Opinions on guides", "To know which guides really help."),
    MeasureWords("Las opiniones sobre las guías", "Para saber qué guías ayudan de verdad."),
    MeasureWords("As opiniões sobre os guias", "Para saber que guias ajudam de verdade."),
    MeasureWords("الآراء في الأدلة", "لمعرفة الأدلة التي تساعد حقًا."),
)
_BLOCKED = (
    MeasureWords(
        "Les adresses refusées, par démarche",
        "Pour savoir quand un site officiel envoie ailleurs. L’adresse n’est pas gardée.",
    ),
    MeasureWords(
        "Addresses refused, by procedure",
        "To know when an official site leads elsewhere. The address is not kept.",
    ),
    MeasureWords(
        "Las direcciones rechazadas, por trámite",
        "Para saber cuándo una web oficial lleva a otro lugar. La dirección no se guarda.",
    ),
    MeasureWords(
        "Os endereços recusados, por procedimento",
        "Para saber quando um site oficial leva a outro lado. O endereço não fica guardado.",
    ),
    MeasureWords(
        "العناوين المرفوضة حسب الإجراء", "لمعرفة متى يحيل موقع رسمي إلى غيره. لا يُحفظ العنوان."
    ),
)
_RESUMED = (
    MeasureWords(
        "Les démarches reprises avec un code", "Pour savoir si le code sert. Reste dans ce lieu."
    ),
    MeasureWords(
        "Procedures resumed with a code",
        "To know whether the code is of use. Stays at this place.",
    ),
    MeasureWords(
        "Los trámites retomados con un código",
        "Para saber si el código sirve. Se queda en este lugar.",
    ),
    MeasureWords(
        "Os procedimentos retomados com um código",
        "Para saber se o código serve. Fica neste local.",
    ),
    MeasureWords("الإجراءات المستأنفة برمز", "لمعرفة هل يفيد الرمز. يبقى في هذا المكان."),
)
_ABANDONED = (
    MeasureWords("Les rendez-vous commencés puis laissés", "Pour savoir si c’est trop difficile."),
    MeasureWords("Appointments begun and left", "To know whether booking is too hard."),
    MeasureWords("Las citas empezadas y dejadas", "Para saber si es demasiado difícil."),
    MeasureWords("As marcações começadas e deixadas", "Para saber se é demasiado difícil."),
    MeasureWords("المواعيد التي بدأت ثم تُركت", "لمعرفة هل حجز الموعد صعب جدًا."),
)
_WALK_IN = (
    MeasureWords(
        "Les personnes reçues sans rendez-vous",
        "Pour savoir combien viennent sans réserver. Reste dans ce lieu.",
    ),
    MeasureWords("People seen without booking", "To know how many come so. Stays at this place."),
    MeasureWords("Personas atendidas sin cita", "Para saber cuántas. Se queda en este lugar."),
    MeasureWords("Pessoas atendidas sem marcação", "Para saber quantas. Fica neste local."),
    MeasureWords("من استُقبلوا دون موعد", "لمعرفة عدد من يأتون دون حجز. يبقى في هذا المكان."),
)
_NETWORK = (
    MeasureWords(
        "La connexion de la borne",
        "Pour savoir où l’accès à internet est mauvais. Cela ne dit rien de personne.",
    ),
    MeasureWords(
        "The connection of the kiosk",
        "To know where access to the internet is poor. It says nothing of anybody.",
    ),
    MeasureWords(
        "La conexión del terminal",
        "Para saber dónde el acceso a internet es malo. No dice nada de nadie.",
    ),
    MeasureWords(
        "A ligação do quiosque",
        "Para saber onde o acesso à internet é mau. Não diz nada de ninguém.",
    ),
    MeasureWords(
        "اتصال الجهاز بالشبكة", "لمعرفة أين الاتصال بالإنترنت ضعيف. لا يقول شيئًا عن أحد."
    ),
)

WORDS: Mapping[str, Mapping[Language, MeasureWords]] = MappingProxyType(
    {
        "guide": _words(_GUIDE),
        "session": _words(_SESSION),
        "language": _words(_LANGUAGE),
        "option": _words(_OPTION),
        "stuck": _words(_STUCK),
        "booking": _words(_BOOKING),
        "workshop": _words(_WORKSHOP),
        "opinion": _words(_OPINION),
        "blocked": _words(_BLOCKED),
        "resumed": _words(_RESUMED),
        "abandoned": _words(_ABANDONED),
        "walkin": _words(_WALK_IN),
        "network": _words(_NETWORK),
    }
)

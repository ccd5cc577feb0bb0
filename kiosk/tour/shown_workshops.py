"""A desk of workshops in memory, the same in every picture: for the tour and the tests."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from kiosk.booking.desk import DeskError, Refusal
from kiosk.booking.model import Person
from kiosk.booking.registrations import LIVE, Registration, RegistrationId, RegistrationState
from kiosk.booking.workshop_desk import Offered
from kiosk.booking.workshops import Session, Workshop, WorkshopId, WorkshopWords, workshop_of
from kiosk.language.languages import Language
from kiosk.storage.full_text import plain
from kiosk.tour.shown_desk import ZONE

_CODES = ("rose 29 bateau", "plume 64 jardin", "table 83 citron", "chat 12 soleil")
_S = RegistrationState


class ShownWorkshops:
    """Workshops from a table, registrations in a list.

    `answer` is what becomes of who asks for a seat that is there.
    """

    def __init__(self, answer: RegistrationState = _S.REGISTERED) -> None:
        self.answer = answer
        self.held: list[Workshop] = list(WORKSHOPS)
        self.taken = {WORKSHOPS[0].id: 5, WORKSHOPS[1].id: 6, WORKSHOPS[4].id: 3}
        self.waiting = {WORKSHOPS[1].id: 2}
        self.registrations: list[Registration] = []
        self.persons: list[Person] = []
        self.broken: Exception | None = None

    def workshops(self, now: datetime) -> Sequence[Offered]:
        """All of them."""
        return [
            Offered(
                each,
                None if each.seats is None else each.seats - self.taken.get(each.id, 0),
                self.waiting.get(each.id, 0),
                begun=each.start <= now,
            )
            for each in self.held
        ]

    def register(self, workshop: WorkshopId, person: Person, now: datetime) -> Registration:
        """A seat, or a place in line."""
        if self.broken is not None:
            raise self.broken
        offered = next((it for it in self.workshops(now) if it.workshop.has(workshop)), None)
        if offered is None or not isinstance(offered.free, int):
            raise DeskError(Refusal.OVER)
        if offered.free:
            self.taken[workshop] = self.taken.get(workshop, 0) + 1
            state, rank = self.answer, 0
        else:
            rank = self.waiting[workshop] = self.waiting.get(workshop, 0) + 1
            state = _S.WAITING if self.answer is _S.REGISTERED else self.answer
        made = Registration(
            RegistrationId(f"11111111-0000-4000-8000-{len(self.registrations):012}"),
            _CODES[len(self.registrations) % len(_CODES)],
            offered.workshop,
            state,
            now,
            rank if state is _S.WAITING else 0,
        )
        self.registrations.append(made)
        self.persons.append(person)
        return made

    def becomes(
        self, registration: RegistrationId, state: RegistrationState, rank: int = 0
    ) -> None:
        """What others make of it meanwhile."""
        self.registrations = [
            replace(it, state=state, rank=rank) if it.id == registration else it
            for it in self.registrations
        ]

    def registration(self, registration: RegistrationId) -> Registration | None:
        """As it is now."""
        return next((it for it in self.registrations if it.id == registration), None)

    def now_held(self, registration: Registration) -> Workshop:
        """As it is now, or as it was."""
        return workshop_of(self.held, registration.workshop.id) or registration.workshop

    def find(self, typed: str, now: datetime) -> Registration | None:
        """By the code, as it is written."""
        del now
        said = " ".join(plain(typed).split())
        return next((it for it in self.registrations if it.code == said), None)

    def leave(self, registration: RegistrationId, now: datetime) -> Registration:
        """Given up."""
        del now
        found = self.registration(registration)
        if found is None or found.state not in LIVE:
            raise DeskError(Refusal.OVER)
        self.becomes(registration, _S.CANCELLED)
        return replace(found, state=_S.CANCELLED, rank=0)


def _held(  # noqa: PLR0913  a row of the table
    name: str,
    words: dict[Language, WorkshopWords],
    day: int,
    hours: tuple[int, int],
    *,
    seats: int | None,
    days: int = 1,
    **more: object,
) -> Workshop:
    first = datetime(2026, 12, 1, tzinfo=ZONE) + timedelta(days=day - 1)
    sessions = tuple(
        Session(
            (first + timedelta(days=later)).replace(hour=hours[0]),
            (first + timedelta(days=later)).replace(hour=hours[1]),
        )
        for later in range(days)
    )
    return Workshop(WorkshopId(name), words, sessions, seats, **more)  # type: ignore[arg-type]  # texts


def _words(**said: tuple[str, str]) -> dict[Language, WorkshopWords]:
    return {Language(code): WorkshopWords(*words) for code, words in said.items()}


_SMARTPHONE = _words(
    fr=("Mon smartphone, premiers pas", "Appeler, écrire, agrandir les lettres."),
    en=("My smartphone, first steps", "Call, write, enlarge the letters."),
    es=("Mi móvil, primeros pasos", "Llamar, escribir, agrandar las letras."),
    pt=("O meu telemóvel, primeiros passos", "Telefonar, escrever, aumentar as letras."),
    ar=("هاتفي الذكي: الخطوات الأولى", "الاتصال والكتابة وتكبير الحروف."),
)
_EMAILS = _words(
    fr=("Mes e-mails sans danger", "Répondre, reconnaître un faux message."),
    en=("My e-mail, safely", "Answer, recognise a false message."),
    es=("Mi correo sin peligro", "Responder, reconocer un mensaje falso."),
    pt=("Os meus e-mails sem perigo", "Responder, reconhecer uma mensagem falsa."),
    ar=("بريدي الإلكتروني بأمان", "الرد والتعرّف على رسالة مزيفة."),
)
_CAFE = _words(
    fr=("Café numérique", "Venez avec vos questions."),
    en=("Digital coffee", "Come with your questions."),
    es=("Café digital", "Venga con sus preguntas."),
    pt=("Café digital", "Venha com as suas perguntas."),
    ar=("مقهى رقمي", "تعال بأسئلتك."),
)
_HELPERS = _words(
    fr=("Aider sans faire à la place", "Formation de trois matinées."),
    en=("Helping without doing it for them", "Training on three mornings."),
    es=("Ayudar sin hacerlo en su lugar", "Formación de tres mañanas."),
    pt=("Ajudar sem fazer em vez deles", "Formação de três manhãs."),
    ar=("المساعدة دون القيام بالأمر عنهم", "تدريب على ثلاث صباحات."),
)
WORKSHOPS = (
    _held("smartphone/1", _SMARTPHONE, 1, (10, 12), seats=8, place="Mériadeck", leader="Karim"),
    _held("emails", _EMAILS, 2, (14, 16), seats=6, place="Mériadeck", languages=("fr", "pt")),
    _held("cafe", _CAFE, 5, (10, 12), seats=None, place="Mériadeck"),
    _held(
        *("aidants", _HELPERS, 15, (9, 12)),
        seats=12,
        days=3,
        place="Maison des associations",
        leader="Nadia",
        languages=("fr",),
    ),
    _held("smartphone/2", _SMARTPHONE, 8, (10, 12), seats=8, place="Mériadeck", leader="Karim"),
)

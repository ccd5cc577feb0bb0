"""What the lines of a weekly report mean, in words, beside those of the measures."""

from collections.abc import Mapping
from types import MappingProxyType

from kiosk.language.languages import Language

_FIVE = {
    "format": (
        "Ce fichier est un rapport de Pas à Pas.",
        "This file is a report of Pas à Pas.",
        "Este archivo es un informe de Pas à Pas.",
        "Este ficheiro é um relatório de Pas à Pas.",
        "هذا الملف تقرير من Pas à Pas.",
    ),
    "version": (
        "La façon dont il est écrit.",
        "The way it is written.",
        "La forma en que está escrito.",
        "A forma como está escrito.",
        "طريقة كتابته.",
    ),
    "place": (
        "Le lieu, par le code que la ville a choisi.",
        "The place, by the code that the city chose.",
        "El lugar, con el código que eligió la ciudad.",
        "O local, com o código que a cidade escolheu.",
        "المكان، بالرمز الذي اختارته المدينة.",
    ),
    "week": (
        "La semaine. Aucun jour ni aucune heure n’est donné.",
        "The week. No day and no hour is given.",
        "La semana. No se da ningún día ni ninguna hora.",
        "A semana. Não é dado nenhum dia nem nenhuma hora.",
        "الأسبوع. لا يُذكر أي يوم ولا أي ساعة.",
    ),
    "unit": (
        "Ce qui est protégé : chaque visite, d’une personne à cette borne.",
        "What is protected: each visit of a person to this kiosk.",
        "Lo que se protege: cada visita de una persona a este terminal.",
        "O que é protegido: cada visita de uma pessoa a este quiosque.",
        "ما تتم حمايته: كل زيارة لشخص إلى هذا الجهاز.",
    ),
    "epsilon": (
        "Ce que toute la semaine peut révéler d’une visite. Plus c’est petit, moins on devine.",
        "How much the whole week can reveal of one visit. The smaller, the less can be guessed.",
        "Lo que toda la semana puede revelar de una visita. Cuanto menor, menos se adivina.",
        "O que toda a semana pode revelar de uma visita. Quanto menor, menos se adivinha.",
        "ما قد يكشفه الأسبوع كله عن زيارة واحدة. كلما صغر الرقم قلّ ما يمكن تخمينه.",
    ),
    "measures": (
        "Ce qui est compté.",
        "What is counted.",
        "Lo que se cuenta.",
        "O que é contado.",
        "ما يتم عدّه.",
    ),
    "measure.epsilon": (
        "La part de cette mesure. Zéro : ce nombre ne parle de personne.",
        "The share of this measure. Zero: these numbers are about nobody.",
        "La parte de esta medida. Cero: estos números no hablan de nadie.",
        "A parte desta medida. Zero: estes números não falam de ninguém.",
        "حصة هذا القياس. الصفر: هذه الأرقام لا تخص أحدًا.",
    ),
    "measure.bound": (
        "Une visite compte ici au plus ce nombre de fois.",
        "One visit counts here at most so many times.",
        "Una visita cuenta aquí como máximo tantas veces.",
        "Uma visita conta aqui no máximo tantas vezes.",
        "تُحسب الزيارة الواحدة هنا هذا العدد من المرات على الأكثر.",
    ),
    "measure.scale": (
        "La taille du tirage au sort ajouté à chaque nombre. Un nombre peut être négatif.",
        "The size of the random number added to each number. A number may be negative.",
        "El tamaño del número al azar añadido a cada número. Un número puede ser negativo.",
        "O tamanho do número ao acaso somado a cada número. Um número pode ser negativo.",
        "حجم العدد العشوائي المضاف إلى كل رقم. قد يكون الرقم سالبًا.",
    ),
    "measure.numbers": (
        "Les nombres, avec leur tirage au sort.",
        "The numbers, with what was drawn at random.",
        "Los números, con lo sacado al azar.",
        "Os números, com o que foi tirado ao acaso.",
        "الأرقام مع ما أضيف إليها عشوائيًا.",
    ),
}

REPORT_WORDS: Mapping[str, Mapping[Language, str]] = MappingProxyType(
    {
        key: MappingProxyType(dict(zip(Language, words, strict=True)))
        for key, words in _FIVE.items()
    }
)

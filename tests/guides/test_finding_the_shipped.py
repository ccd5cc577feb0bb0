"""What people type at a help point, as they type it, finds the procedure they came for."""

from functools import cache
from pathlib import Path

import pytest

import kiosk
from kiosk.guides.reader import read_guides
from kiosk.guides.search import GuideSearch
from kiosk.language.languages import Language

SHIPPED = Path(kiosk.__file__).parent / "assets" / "guides"

# By guide; what is typed, one way after the other, between commas.
FRENCH = {
    "prime-activite": (
        "prime activite, prime d'activité, PRIME, prim activité, prime d’activite caf, "
        "complement salaire, prime dactivité"
    ),
    "rsa": "rsa, R.S.A, revenu solidarité, revenu de solidarite active, rmi, demande rsa",
    "declaration-revenus": (
        "impots, impôt, inpot, impo, declaration impots, déclarer revenus, declarer mes "
        "impots, declaration de revenu, feuille d'impot, impôts.gouv, numero fiscal, "
        "déclaration d'impôts, impots sur le revenu"
    ),
    "logement-social": (
        "hlm, HLM, logement, logment, logement sociale, appartement, apartement, demande de "
        "logement, numero unique, loyer, renouveler demande logement"
    ),
    "ameli-carte-vitale": (
        "carte vitale, carte vital, cart vitale, ameli, amelie, secu, sécu, securite sociale, "
        "cpam, assurance maladie, carte vitale perdue, carte vitale volée, remboursement, "
        "compte ameli"
    ),
    "actualisation-france-travail": (
        "pole emploi, pôle emploie, france travail, actualisation, actualisaton, "
        "s'actualiser, chomage, chomaje, shomaj, shoma, pointer, inscription pole emploi"
    ),
    "carte-identite-passeport": (
        "carte identite, carte d'identité, carte didentité, cni, passeport, passport, "
        "paseport, refaire ma carte d'identité, carte identité perdue, passeport perdu, "
        "renouveler passeport, pièce d'identité, timbre fiscal"
    ),
    "acte-naissance": (
        "acte de naissance, acte naissance, extrait de naissance, extrai naissance, copie "
        "intégrale, naissanse, etat civil"
    ),
    "carte-grise": (
        "carte grise, cart grise, changer carte grise, immatriculation, imatriculation, "
        "voiture, achat voiture occasion, code de cession, plaque"
    ),
    "cheque-energie": (
        "cheque energie, chèque énergie, chek energie, facture edf, electricité, electricite, "
        "gaz, chauffage, aide facture"
    ),
    "apa": (
        "apa, aide a domicile, aide à domicil, aide menagere, aide personne agée, maintien a "
        "domicile, perte d'autonomie"
    ),
    "mdph": (
        "mdph, handicap, handicapé, andicap, aah, allocation adulte handicapé, rqth, carte "
        "stationnement, dossier mdph, carte invalidité, cmi"
    ),
    "retraite": (
        "retraite, retraitte, retrete, demande de retraite, ma retraite, pension, carsat, "
        "partir a la retraite, releve de carriere, agirc arrco"
    ),
    "tarification-tbm": (
        "tbm, tram, bus, transport, carte tbm, abonnement tram, bus gratuit, tarif reduit, "
        "tarification solidaire, tramway"
    ),
    "titre-sejour": (
        "titre de sejour, titre sejour, titre de séjour, carte de sejour, carte séjour, "
        "renouvellement titre de séjour, renouveler carte de séjour, prefecture, anef, "
        "sejour, recepisse"
    ),
}
ENGLISH = {
    "prime-activite": "work benefit, low pay, prime d'activite, top up salary",
    "rsa": "rsa, basic income, no income",
    "declaration-revenus": "tax, taxes, tax return, declare income, income tax, impots",
    "logement-social": "social housing, council flat, housing, hlm, rent, flat",
    "ameli-carte-vitale": (
        "health card, health insurance, carte vitale, social security, lost health card, "
        "ameli, green card"
    ),
    "actualisation-france-travail": (
        "job center, job centre, unemployment, unemployed, unemployement, pole emploi, "
        "monthly update"
    ),
    "carte-identite-passeport": (
        "passport, pasport, passeport, id card, identity card, lost passport, renew passport, "
        "renew my id card"
    ),
    "acte-naissance": "birth certificate, birth certificat, birth",
    "carte-grise": "car, car registration, registration card, used car, second hand car",
    "cheque-energie": "energy voucher, electricity bill, gas bill, heating, energy check",
    "apa": "home help, care at home, elderly, help for old people, carer",
    "mdph": "disability, disabled, disabled parking, aah, handicap, disabilty",
    "retraite": "pension, retirement, retire, retirment, old age pension",
    "tarification-tbm": "bus, tram pass, cheap bus, bus pass, transport, free bus",
    "titre-sejour": (
        "residence permit, residence card, resident permit, renew residence permit, carte de "
        "sejour"
    ),
}
SPANISH = {
    "prime-activite": "prima de actividad, prima actividad, prime d'activite, gano poco",
    "declaration-revenus": "impuestos, inpuestos, declaracion de la renta, renta, hacienda",
    "logement-social": "vivienda social, bibienda, vivienda, piso, hlm, alquiler",
    "ameli-carte-vitale": (
        "tarjeta sanitaria, tarjeta vitale, seguridad social, medico, carte vitale"
    ),
    "actualisation-france-travail": "paro, desempleo, sellar el paro, pole emploi, empleo",
    "carte-identite-passeport": "pasaporte, dni, carnet de identidad, pasaporte perdido",
}
PORTUGUESE = {
    "prime-activite": "prime d'activite, premio de atividade, ganhar pouco, salario",
    "declaration-revenus": "impostos, inpostos, irs, declaracao, financas, rendimentos",
    "logement-social": "habitacao, casa, habitação social, renda, hlm, abitação",
    "ameli-carte-vitale": "cartao de saude, carte vitale, seguranca social, ameli, saude",
    "actualisation-france-travail": "desemprego, fundo de desemprego, emprego, pole emploi",
    "carte-identite-passeport": "passaporte, bilhete de identidade, cartão de cidadão",
}
ARABIC = {
    "prime-activite": "منحة النشاط, كاف, prime activité, مساعدة للعاملين",
    "declaration-revenus": "ضرائب, الضرائب, ضريبة, التصريح بالدخل, الدخل, impots",
    "logement-social": "سكن, السكن الاجتماعي, سكن اجتماعي, شقة, الشقة, للشقة, شقه, كراء, hlm",
    "ameli-carte-vitale": "بطاقة فيتال, التأمين الصحي, تأمين صحي, اميلي, carte vitale",
    "actualisation-france-travail": "بطالة, البطالة, مكتب العمل, شغل, pole emploi",
    "carte-identite-passeport": "جواز سفر, جواز السفر, بطاقة الهوية, باسبور, passeport",
}
TYPED = [
    pytest.param(language, typed, guide, id=f"{language}-{typed}")
    for language, wanted in (
        (Language.FR, FRENCH),
        (Language.EN, ENGLISH),
        (Language.ES, SPANISH),
        (Language.PT, PORTUGUESE),
        (Language.AR, ARABIC),
    )
    for guide, ways in wanted.items()
    for typed in ways.split(", ")
]


@cache
def search(language):
    return GuideSearch(read_guides(SHIPPED).guides, language)


@pytest.mark.parametrize(("language", "typed", "guide"), TYPED)
def test_what_people_type_finds_their_procedure_first(language, typed, guide):
    found = [each.id for each in search(language).find(typed)]

    assert found[:1] == [guide]

"""Words of offices, and what people say instead.

The pairs are ours, after the rules of FALC (Inclusion Europe) and the habit of mediators: the word
is looked for whole, in any case; the plain one is a suggestion. None of them is on an official
site's button: those stay as the site writes them, in quotation marks, which are not looked into.
"""

from collections.abc import Mapping
from types import MappingProxyType

from kiosk.language.languages import Language

PLAIN: Mapping[Language, Mapping[str, str]] = MappingProxyType(
    {
        Language.FR: MappingProxyType(
            {
                "acquitter": "payer",
                "administré": "personne",
                "afférent": "qui va avec",
                "allocataire": "personne qui reçoit l’aide",
                "ayant droit": "personne qui a droit",
                "bénéficiaire": "personne qui reçoit",
                "caduc": "qui n’est plus valable",
                "compléter le formulaire": "remplir le formulaire",
                "concitoyen": "habitant",
                "conformément à": "comme le dit",
                "courriel": "e-mail",
                "cursus": "études",
                "dématérialisé": "sur Internet",
                "dématérialisée": "sur Internet",
                "effectuer": "faire",
                "émarger": "signer",
                "habilité": "qui a le droit",
                "identifiant": "nom pour se connecter",
                "identifiants": "nom et mot de passe",
                "imputable": "à cause de",
                "instruction du dossier": "étude de votre demande",
                "interlocuteur": "personne à qui parler",
                "justificatif": "papier qui le prouve",
                "justificatifs": "papiers qui le prouvent",
                "le cas échéant": "si c’est votre cas",
                "modalités": "façons de faire",
                "notamment": "par exemple",
                "nonobstant": "malgré",
                "obtention": "pour avoir",
                "perception": "recevoir",
                "percevoir": "recevoir",
                "préalablement": "avant",
                "préalable": "d’abord",
                "procéder": "faire",
                "procédez": "faites",
                "rectifier": "corriger",
                "requis": "demandé",
                "résidence principale": "logement où vous vivez",
                "solliciter": "demander",
                "souscrire": "signer, prendre",
                "spécifier": "dire",
                "stipuler": "dire",
                "susmentionné": "dit plus haut",
                "sus-visé": "dit plus haut",
                "télédéclaration": "déclaration sur Internet",
                "téléverser": "envoyer le fichier",
                "uploader": "envoyer le fichier",
                "ultérieurement": "plus tard",
                "usager": "personne",
                "usagers": "personnes",
                "valider": "appuyer sur le bouton pour confirmer",
                "veuillez": "(la phrase sans « veuillez »)",
                "vérifier l’exactitude": "regarder si c’est juste",
            }
        ),
        Language.EN: MappingProxyType(
            {
                "applicant": "person who asks",
                "beneficiary": "person who gets it",
                "commence": "start",
                "credentials": "name and password",
                "designate": "choose",
                "endeavour": "try",
                "furnish": "give",
                "in accordance with": "as … says",
                "in the event of": "if",
                "inter alia": "for example",
                "notify": "tell",
                "obtain": "get",
                "prior to": "before",
                "proceed": "go on",
                "purchase": "buy",
                "pursuant to": "under",
                "reside": "live",
                "submit": "send",
                "supporting document": "paper that proves it",
                "terminate": "end",
                "utilise": "use",
            }
        ),
        Language.ES: MappingProxyType(
            {
                "abonar": "pagar",
                "beneficiario": "persona que recibe",
                "cumplimentar": "rellenar",
                "efectuar": "hacer",
                "justificante": "papel que lo prueba",
                "percibir": "recibir",
                "previamente": "antes",
                "subsanar": "corregir",
                "usuario": "persona",
            }
        ),
        Language.PT: MappingProxyType(
            {
                "auferir": "receber",
                "beneficiário": "pessoa que recebe",
                "comprovativo": "papel que o prova",
                "efetuar": "fazer",
                "mediante": "com",
                "previamente": "antes",
                "retificar": "corrigir",
                "usufruir": "usar",
                "utente": "pessoa",
            }
        ),
        Language.AR: MappingProxyType({}),
    }
)

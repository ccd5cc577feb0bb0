"""What a kiosk says that cannot start; no translation file, as those may be at fault."""

from kiosk.language.languages import Language

OUT_OF_ORDER = {
    Language.FR: "Cette borne est en panne. Demandez à une personne de l’accueil.",
    Language.EN: "This kiosk is out of order. Please ask at the desk.",
    Language.ES: "Este terminal no funciona. Pregunte en la recepción.",
    Language.PT: "Este quiosque está avariado. Pergunte na receção.",
    Language.AR: "هذا الجهاز معطّل. يُرجى سؤال موظفي الاستقبال.",
}

"""Words of the page that says who said what."""

ITALIAN = {
    "Who": "Chi", "About what": "Su che cosa", "In which dispatches": "In quali lanci",
    "Who spoke most in what is below, and when":
        "Chi ha parlato di più in ciò che è sotto, e quando",
    "Dispatches in which it is said": "I lanci in cui si dice",
    "at most {n} at once": "al più {n} insieme",
    "{n} times": "{n} volte", "When": "Quando", "What": "Che cosa", "Told by": "Riferito da",
    "not named": "senza nome", "denied": "negato",
    "The text does not name the speaker here; worked out, {n} % sure":
        "Il testo qui non nomina chi parla; ricavato, certo al {n} %",
    "Nobody is found to say so.": "Non si trova nessuno che lo dica.",
    "denies": "smentisce", "confirms": "conferma", "accuses": "accusa", "promises": "promette",
    "warns": "avverte", "demands": "chiede", "asks": "domanda",
    "interview": "intervista", "post": "post", "statement": "nota", "media": "media",
    "speech": "discorso", "document": "documento",
}  # fmt: skip

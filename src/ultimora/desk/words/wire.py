"""Words of the wire: the list, its searches, its facets."""

ITALIAN = {
    "Searches": "Ricerche", "Everything": "Tutto", "Unread": "Non letti", "Starred": "Con stella",
    "Keep this search as": "Conserva la ricerca come", "Keep": "Conserva",
    "Forget “{name}”": "Dimentica “{name}”", "Collections": "Raccolte",
    "This search cannot be read": "Questa ricerca non si legge", "found": "trovati",
    "more than": "più di", "One row for each": "Una riga per", "dispatch": "lancio",
    "text": "testo", "story": "storia", "Order": "Ordine", "newest": "più recenti",
    "best": "più pertinenti", "All read": "Tutto letto",
    "Nothing was found.": "Non si trova nulla.",
    "Nothing has come yet. What arrives appears here by itself.":
        "Non è ancora arrivato nulla. Ciò che arriva appare qui da sé.",
    "Choose a row to read it here.": "Scegli una riga per leggerla qui.",
    "Side by side": "Affiancate", "Search": "Ricerca", "One more search": "Un’altra ricerca",
    "Show": "Mostra",
    "urgent": "urgente", "not read": "non letto",
    "Without a headline": "Senza titolo", "{n} tell this story": "{n} raccontano questa storia",
    "{n} carry this text": "{n} portano questo testo", "in the story": "nella storia",
    "copies": "copie", "Star": "Stella", "Earlier": "Precedenti",
    "Of the newest {n}.": "Dei {n} più recenti.",
    "Agency": "Agenzia", "Section": "Sezione", "Language": "Lingua", "Place": "Luogo",
    "Source": "Fonte", "Notices": "Avvertenze",
    "kill": "annullato", "hold": "trattenuto", "embargo": "embargo", "correction": "correzione",
    "update": "aggiornamento", "continues": "segue", "repeat": "ripetizione", "ends": "fine",
}  # fmt: skip

"""Words of the frame of every page, of days and months."""

ITALIAN = {
    "Wire": "Notiziario", "Stories": "Storie", "Who said what": "Chi ha detto cosa",
    "Sources": "Fonti", "Alerts": "Avvisi", "Pages": "Pagine",
    "Skip to the text": "Vai al testo", "Search the wire": "Cerca nel notiziario",
    "Light or dark": "Chiaro o scuro", "Keys": "Tasti", "Close": "Chiudi",
    "Go to": "Vai a", "Go to, or do": "Vai a, o fai", "Not found": "Non c’è",
    "That did not work": "Non è riuscito", "Back to the wire": "Torna al notiziario",
    "next, previous": "successivo, precedente", "open": "apri",
    "open in its own page": "apri nella sua pagina", "show what is new": "mostra i nuovi",
    "search": "cerca", "star": "stella", "read or unread": "letto o non letto",
    "group by story": "raggruppa per storia", "copy with citation": "copia con citazione",
    "as written, as it arrived": "com’è scritto, com’è arrivato",
    "facts on or off": "fatti sì o no",
    "everything else": "tutto il resto", "back": "indietro", "these keys": "questi tasti",
    "today": "oggi", "yesterday": "ieri",
    "Monday": "lunedì", "Tuesday": "martedì", "Wednesday": "mercoledì", "Thursday": "giovedì",
    "Friday": "venerdì", "Saturday": "sabato", "Sunday": "domenica",
    "January": "gennaio", "February": "febbraio", "March": "marzo", "April": "aprile",
    "May": "maggio", "June": "giugno", "July": "luglio", "August": "agosto",
    "September": "settembre", "October": "ottobre", "November": "novembre",
    "December": "dicembre",
}  # fmt: skip

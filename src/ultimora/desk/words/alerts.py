"""Words of the pages of alerts."""

ITALIAN = {
    "New secret": "Nuovo segreto",
    "Alert me": "Avvisami", "not seen yet": "non ancora visti",
    "A new alert": "Un nuovo avviso", "empty: everything": "vuota: tutto",
    "everything": "tutto", "By e-mail to": "Per e-mail a", "at most every": "al più ogni",
    "at once": "subito", "By webhook to": "Per webhook a",
    "also as a private feed": "anche come feed privato",
    "again when a dispatch is changed or withdrawn":
        "di nuovo quando un lancio cambia o è annullato",
    "every copy of one text": "ogni copia di un testo",
    "No mail server is chosen yet: set smtp in {file}.":
        "Non è ancora scelto un server di posta: imposta smtp in {file}.",
    "An alert is a search that tells you when something comes: here, by e-mail, by webhook, or as"
    " a private feed.":
        "Un avviso è una ricerca che ti dice quando arriva qualcosa: qui, per e-mail, per webhook"
        " o come feed privato.",
    "Tells by": "Avvisa per", "Not seen": "Non visti", "In all": "In tutto", "Last": "Ultimo",
    "the desk": "desk", "e-mail": "e-mail", "webhook": "webhook", "asleep": "sospeso",
    "Again at {at}.": "Di nuovo alle {at}.", "Wake": "Riprendi", "Edit": "Modifica",
    "What they found": "Che cosa hanno trovato", "What it found": "Che cosa ha trovato",
    "All seen": "Tutto visto",
    "Nothing yet. What comes from now on appears here.":
        "Ancora nulla. Ciò che arriva d’ora in poi appare qui.",
    "The search": "La ricerca", "Send a sample": "Manda una prova",
    "The sample was taken.": "La prova è stata accettata.",
    "Private feed": "Feed privato",
    "Whoever knows this address reads it, without a login.":
        "Chi conosce questo indirizzo lo legge, senza accedere.",
    "The same as": "Lo stesso come", "New address": "Indirizzo nuovo",
    "Close the feed": "Chiudi il feed", "Webhook": "Webhook",
    "Each record comes as JSON, signed as Standard Webhooks says. The receiver verifies it with"
    " this secret:":
        "Ogni lancio arriva come JSON, firmato come vuole Standard Webhooks. Chi lo riceve lo"
        " verifica con questo segreto:",
    "What went out": "Che cosa è partito", "By": "Per", "Given up after {n} tries.":
        "Abbandonato dopo {n} tentativi.",
    "Goes out at {at}.": "Parte alle {at}.",
}  # fmt: skip

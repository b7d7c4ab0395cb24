"""Words of the page of a dispatch: its tools, its tables, what is told of a fact."""

ITALIAN = {
    "Dispatch": "Lancio", "As written": "Com’è scritto", "As it arrived": "Com’è arrivato",
    "It arrived as it was written: nothing had to be repaired.":
        "È arrivato com’è stato scritto: non c’era nulla da riparare.",
    "Facts": "Fatti", "Facts on or off": "Fatti sì o no", "Cite": "Cita",
    "Take away": "Porta via", "the bytes as they came": "i byte così come sono arrivati",
    "In a page of its own": "In una pagina sua",
    "as the dispatch says": "come dice il lancio",
    "Its text is not shown: it is {why}.": "Il testo non si mostra: {why}.",
    "under embargo": "è sotto embargo", "withdrawn": "è stato annullato",
    "by custom alone": "solo per uso", "from": "da", "or else": "oppure",
    "taken from": "preso da", "Bodies": "Enti", "Where": "Dove",
    "All that tell this story": "Tutti quelli che la raccontano",
    "Versions": "Versioni", "version": "versione",
    "Who carries this text": "Chi porta questo testo",
    "had it first": "l’ha avuto per primo", "From the agency": "Dall’agenzia",
    "From the carrier": "Da chi l’ha portato", "Notes": "Note", "remove": "togli",
    "Write a note": "Scrivi una nota", "Put into a collection": "Metti in una raccolta",
    "Put": "Metti", "What is not certain": "Che cosa non è certo",
    # the fields
    "agency": "agenzia", "slugline": "slugline", "dateline": "dateline", "byline": "firma",
    "section": "sezione", "urgency": "urgenza", "take": "take", "identifier": "identificativo",
    "published": "pubblicato", "updated": "aggiornato",
    "contact": "contatto", "topics": "argomenti",
    "marks": "sigle", "source": "fonte", "came": "arrivato", "file": "file",
    "container": "formato", "page": "pagina", "categories": "categorie", "tags": "etichette",
    "created": "creato", "author": "autore", "SHA-256": "SHA-256",
    # facts
    "person": "persona", "body": "ente", "place": "luogo", "name": "nome", "figure": "cifra",
    "time": "tempo", "claim": "dichiarazione", "event": "evento", "topic": "argomento",
    "means": "significa", "until": "fino a", "how": "come", "word": "parola",
    "given": "riportato", "in": "in", "is": "è", "GeoNames": "GeoNames", "named": "nominato",
    "number": "numero", "of": "di", "what befell": "che cosa è accaduto", "where": "dove",
    "when": "quando", "says": "dice", "sure": "certezza", "code": "codice",
    "by": "da", "target": "bersaglio", "weapon": "arma", "toll": "bilancio",
}  # fmt: skip

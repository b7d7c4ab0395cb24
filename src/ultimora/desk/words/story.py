"""Words of the pages of stories, and of what changed from version to version."""

ITALIAN = {
    "Story": "Storia",
    # the list
    "Last told": "Ultimo lancio", "Pinned": "In evidenza", "Dispatches": "Lanci",
    "Agencies": "Agenzie", "Languages": "Lingue", "Carriers": "Testate",
    "When, since": "Quando, dal",
    "{n} new": "{n} nuovi", "told from {since} to {until}": "raccontata dal {since} al {until}",
    "Search within stories": "Cerca nelle storie", "Find": "Cerca",
    "All stories": "Tutte le storie",
    "No story was found.": "Non si trova nessuna storia.",
    "No two dispatches tell the same yet. Stories appear here by themselves.":
        "Non ci sono ancora due lanci sullo stesso fatto. Le storie appaiono qui da sé.",
    # its head
    "{n} dispatches": "{n} lanci", "{n} dispatch": "{n} lancio",
    "{n} agencies": "{n} agenzie", "{n} agency": "{n} agenzia",
    "{n} copies": "{n} copie", "{n} copy": "{n} copia",
    "{n} carriers": "{n} testate", "{n} carrier": "{n} testata",
    "{n} new since {when}": "{n} nuovi da {when}",
    "Change this story": "Modifica la storia", "Name": "Nome", "its headline": "il suo titolo",
    "Rename": "Rinomina", "The same as": "La stessa di", "choose a story": "scegli una storia",
    "Merge into it": "Unisci a questa", "Pin": "Metti in evidenza",
    "To split it, tick dispatches in the list below.":
        "Per dividerla, spunta dei lanci nell’elenco in fondo.",
    "Who did what": "Chi ha fatto cosa", "somebody": "qualcuno", "by hand": "a mano",
    "merged another story into it": "vi ha unito un’altra storia",
    "took dispatches out": "ne ha tolto dei lanci", "renamed it": "l’ha rinominata",
    "pinned it": "l’ha messa in evidenza", "unpinned it": "l’ha tolta dall’evidenza",
    "moved a dispatch": "ha spostato un lancio",
    # what happened
    "What happened": "Che cosa è successo", "told": "detto", "new": "nuovo",
    "{n} independent sources": "{n} fonti indipendenti",
    "{n} more line, told by fewer": "{n} altra riga, raccontata da meno fonti",
    "{n} more lines, told by fewer": "Altre {n} righe, raccontate da meno fonti",
    "Nothing of it could be put into order.": "Nulla si è potuto mettere in ordine.",
    "night": "notte", "morning": "mattina", "midday": "mezzogiorno", "afternoon": "pomeriggio",
    "evening": "sera",
    # where they agree
    "Where they agree, and where not": "Su che cosa concordano, e su che cosa no",
    "They differ": "Non concordano", "they differ": "non concordano", "it changed": "è cambiato",
    "about the same": "circa lo stesso",
    "other values: not clear whether of the same":
        "altri valori: non è chiaro se della stessa cosa",
    "Value": "Valore", "Who holds to it, since when": "Chi lo sostiene, da quando",
    "according to": "secondo", "taken back": "ritirato", "{n} more": "Altri {n}",
    "a barrel of {of}": "un barile di {of}", "up": "in rialzo", "down": "in calo",
    "killed": "morti", "injured": "feriti", "missing": "dispersi", "infected": "contagiati",
    "arrested": "arrestati", "displaced": "sfollati", "evacuated": "evacuati",
    "rescued": "soccorsi", "kidnapped": "rapiti", "intercepted": "intercettati",
    "destroyed": "distrutti", "dismissed": "licenziati", "hired": "assunti", "age": "età",
    "over": "oltre", "about": "circa", "at least": "almeno", "up to": "fino a", "under": "meno di",
    # where
    "Where": "Dove", "something happened there": "vi è successo qualcosa", "named": "nominato",
    "faint dots: towns": "puntini: città",
    # who tells it
    "Who tells it": "Chi la racconta",
    "copy at a carrier": "copia in una testata", "All its dispatches": "Tutti i suoi lanci",
    "Tick": "Spunta", "When": "Quando", "Headline": "Titolo", "Carried by": "Ripreso da",
    "quotes another": "cita un altro", "what changed": "che cosa è cambiato",
    "and {n} more": "e altri {n}",
    "Split the ticked off, as a story of their own": "Dividi i lanci spuntati in una storia a sé",
    "Their copies go with them.": "Le copie vanno con loro.",
    # what changed
    "What changed": "Che cosa è cambiato", "version": "versione",
    "before": "precedente", "added": "aggiunto", "dropped": "tolto", "spelling": "grafia",
    "words: {went} went, {came} came": "parole tolte: {went}, aggiunte: {came}",
    "Before": "Prima", "After": "Dopo",
    "The two cannot be shown side by side: one of them is %s.":
        "I due testi non si possono confrontare: uno %s.",
    "Nothing changed.": "Non è cambiato nulla.", "In substance": "Nella sostanza",
    "figures": "cifre", "names": "nomi", "claims": "dichiarazioni", "times": "tempi",
    "events": "fatti", "text": "testo", "as before": "come prima",
    "only its form: signs, case or order": "solo la forma: segni, maiuscole o ordine",
    "{n} paragraphs more": "{n} capoversi in più", "{n} paragraph more": "{n} capoverso in più",
    "{n} paragraphs fewer": "{n} capoversi in meno",
    "{n} paragraph fewer": "{n} capoverso in meno",
    "The words": "Le parole", "{n} paragraphs as before": "{n} capoversi come prima",
    "moved": "spostato",
    # kinds of events
    "ruling": "sentenza", "election": "elezione", "economic": "economia", "agreement": "accordo",
    "meeting": "incontro", "attack": "attacco", "appointment": "nomina", "dismissal": "revoca",
    "accident": "incidente", "disaster": "calamità", "protest": "protesta", "arrest": "arresto",
}  # fmt: skip

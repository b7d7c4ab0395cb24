"""Words of the page of the API; what each operation says of itself, too."""

ITALIAN = {
    "The desk for programs": "Il desk per i programmi",
    "What the pages show, as JSON.": "Ciò che mostrano le pagine, in JSON.",
    "You work alone here: no token is needed.": "Qui lavori da solo: non serve alcun token.",
    "A program shows a token; it is made under": "Un programma mostra un token; lo si fa in",
    "The whole description, for tools:": "La descrizione intera, per gli strumenti:",
    "Every search is a feed, too:": "Ogni ricerca è anche un feed:",
    "Operations": "Operazioni",
    "What programs may ask, and how": "Che cosa possono chiedere i programmi, e come",
    # what they do
    "Find records.": "Trova lanci.",
    "Count what the matches have in common.": "Conta che cosa hanno in comune i trovati.",
    "What arrives of a search, as server-sent events, each an array of hits; `since` is the number"
    " of the last that is known.":
        "Ciò che arriva di una ricerca, come server-sent events, ognuno un elenco di trovati;"
        " `since` è il numero dell’ultimo che si conosce.",
    "A record, with all its facts and repairs.": "Un lancio, con tutti i fatti e le riparazioni.",
    "All its versions.": "Tutte le sue versioni.",
    "Who carries the same text.": "Chi porta lo stesso testo.",
    "Why it belongs with others.": "Perché sta insieme ad altri.",
    "The bytes as they came.": "I byte così come sono arrivati.",
    "The record in another format.": "Il lancio in un altro formato.",
    "Mark it; retention keeps it.": "Segnalo con la stella: così non viene tolto col tempo.",
    "Take the mark away.": "Togli la stella.",
    "Note that it was read.": "Segna che è stato letto.",
    "Note that it is to be read.": "Segna che è da leggere.",
    "Facts of matching records, each with its place in the text and in the bytes.":
        "I fatti dei lanci trovati, ognuno col suo posto nel testo e nei byte.",
    "The stories last told.": "Le storie raccontate per ultime.",
    "A story: what happened, who says so.": "Una storia: che cosa è accaduto e chi lo dice.",
    "The sources, and how each fares.": "Le fonti, e come va ciascuna.",
    "Add a source; it is tried first.": "Aggiungi una fonte; prima la si prova.",
    "Pause a source, or ask it again.": "Sospendi una fonte, o interrogala di nuovo.",
    "Take it off the list; its records stay.": "Toglila dall’elenco; i suoi lanci restano.",
    "File copy, in whatever form.": "Archivia testo, in qualunque forma.",
    # what may be asked
    "A search in the language of the desk; everything, if it is absent.":
        "Una ricerca nella lingua del desk; tutto, se manca.",
    "Newest first, or best first.": "Prima i più recenti, o prima i più pertinenti.",
    "So many at most.": "Al massimo tanti.",
    "The cursor of the page before.": "Il cursore della pagina precedente.",
    "Which fields; all, if it is absent.": "Quali campi; tutti, se manca.",
    "The number of the last entry that is known.": "Il numero dell’ultima voce che si conosce.",
    "An older version.": "Una versione precedente.",
    "Which kinds; claims, if it is absent.": "Quali tipi; dichiarazioni, se manca.",
    "Of so many texts at least.": "Di almeno tanti testi.",
    "Whose words to prefer.": "Di quale lingua preferire le parole.",
    "What to call whoever brought it.": "Come chiamare chi l’ha portato.",
    "The file's name.": "Il nome del file.",
}  # fmt: skip

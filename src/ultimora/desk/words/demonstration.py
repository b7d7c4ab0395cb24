"""Words of the demonstration's banner and page."""

ITALIAN = {
    "Demonstration": "Dimostrazione",
    "Invented news, some of it damaged on purpose.": "Notizie inventate, alcune guastate apposta.",
    "What to look at": "Che cosa guardare", "How": "Come si fa",
    "The past day is being filed": "Si archivia la giornata trascorsa",
    "The day has been told.": "La giornata è raccontata.",
    "To begin again, end the desk with Ctrl-C and start it anew.":
    "Per ricominciare chiudi il desk con Ctrl-C e riavvialo.",
    "Your own wire:": "Il tuo notiziario:",
    "A wire to try": "Un notiziario di prova",
    "You see one imagined news day. Nothing in it has happened, and its persons are invented."
    " Eight agencies tell it in six languages; feeds, pages, mails and print-outs bring it, some of"
    " them damaged as they are in life. The past day was filed when you began; its evening arrives"
    " live, for twenty minutes or so, and then the day has been told. All of it is gone when you"
    " end the desk.":
    "Quella che vedi è una giornata di notizie immaginata. Nulla è accaduto davvero e le persone"
    " sono inventate. La raccontano otto agenzie in sei lingue; la portano feed, pagine, e-mail e"
    " stampe, alcune guaste come lo sono nella realtà. La giornata trascorsa è stata archiviata"
    " all’avvio; la sera arriva dal vivo, per una ventina di minuti, poi la giornata è raccontata."
    " Tutto sparisce quando chiudi il desk.",
    "not here yet": "non ancora arrivato",
    "A damaged print-out, as it arrived": "Una stampa guasta, com’è arrivata",
    "Every repair stands in place, before and after, with its reason.":
    "Ogni riparazione è al suo posto, prima e dopo, con il motivo.",
    "A story of six agencies in four languages": "Una storia di sei agenzie in quattro lingue",
    "What happened in which order, who says so, and where two agencies disagree.":
    "Che cosa è successo, in che ordine, chi lo dice e dove due agenzie non concordano.",
    "A correction": "Una correzione",
    "It follows what it corrects; the desk shows what changed.":
    "Segue ciò che corregge; il desk mostra che cosa è cambiato.",
    "A dispatch that its agency killed": "Un lancio annullato dalla sua agenzia",
    "The text is withheld, the notice stays.": "Il testo è trattenuto, l’avviso resta.",
    "A dispatch under embargo": "Un lancio sotto embargo",
    "It is not on the wire until its hour has come.":
    "Non è nel notiziario finché non arriva l’ora.",
    "A copy that was cut on its way": "Una copia tagliata per strada",
    "The desk knows whose text it is, and what is missing.":
    "Il desk sa di chi è il testo e che cosa manca.",
    "Searches to try": "Ricerche da provare",
    "one row for each story": "una riga per ogni storia",
    "what came in Portuguese": "ciò che è arrivato in portoghese",
    "what AFP had first": "ciò che l’AFP ha avuto per prima",
    "what one man said": "ciò che ha detto una persona",
    "what was corrected": "ciò che è stato corretto",
    "On the wire,": "Nel notiziario,", "go down and up,": "vanno giù e su,",
    "searches,": "cerca,", "shows all keys.": "mostra tutti i tasti.",
    "A wire of your own": "Un notiziario tuo",
    "End this desk: Ctrl-C where you started it.":
    "Chiudi questo desk: Ctrl-C dove l’hai avviato.",
    "Add a feed, a page, a folder or a mailbox:":
    "Aggiungi un feed, una pagina, una cartella o una casella di posta:",
    "add a feed": "aggiungi un feed", "or": "o",
    "Add a feed, a site or a folder under": "Aggiungi un feed, un sito o una cartella in",
    ", where you see what would come before it does; or type":
    ", dove vedi che cosa arriverebbe prima che arrivi; oppure scrivi",
    "What you add stays. Its dispatches arrive here among the invented ones, until you end this"
    " desk with Ctrl-C where you started it.":
    "Ciò che aggiungi resta. I suoi lanci arrivano qui tra quelli inventati, finché non chiudi"
    " questo desk con Ctrl-C dove l’hai avviato.",
    "Open your own desk:": "Apri il tuo desk:",
    "Nothing of the demonstration goes into it. To see the demonstration again:":
    "Nulla della dimostrazione vi entra. Per rivedere la dimostrazione:",
}  # fmt: skip

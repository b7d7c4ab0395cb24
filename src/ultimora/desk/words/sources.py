"""Words of the page of sources."""

ITALIAN = {
    "A feed, a site, a folder": "Un feed, un sito, una cartella",
    "on this machine or network": "su questa macchina o rete",
    "See what would come": "Vedi che cosa arriverebbe", "What would come": "Che cosa arriverebbe",
    "Call it": "Chiamala", "Ask it every": "Chiedi ogni",
    "with the whole page of each item": "con la pagina intera di ogni voce", "Add it": "Aggiungi",
    "Add it all the same": "Aggiungila lo stesso",
    "also there": "lì anche",
    "It answers, and it cannot be read.": "Risponde, e non si può leggere.",
    "Other feeds of the site": "Altri feed del sito",
    "It answers, and there is no dispatch in it now.": "Risponde, e ora non ha lanci.",
    "Health": "Salute", "Last answer": "Ultima risposta", "Records": "Lanci",
    "{n} days": "{n} giorni", "Change": "Cambia", "at most {n} in a day": "al più {n} in un giorno",
    "Ask again": "Riprendi", "Pause": "Sospendi",
    "This desk asks nobody yet. Type an address above: you see what would come before it does.":
        "Questo desk non interroga ancora nessuno. Scrivi sopra un indirizzo: vedi che cosa"
        " arriverebbe prima che arrivi.",
    "Who brought dispatches and is not asked by this desk":
        "Chi ha portato lanci e questo desk non interroga",
    "Last came": "Ultimo arrivo", "without a name": "senza nome",
    "{n} added, {known} known already.": "{n} aggiunte, {known} già note.",
    "The feeds of another reader (OPML)": "I feed di un altro lettore (OPML)",
    "Add them": "Aggiungili", "All feeds as OPML": "Tutti i feed come OPML",
    "well": "bene", "silent": "muta", "failing": "non risponde", "gone": "finita",
    "paused": "sospesa", "not asked yet": "non ancora interrogata",
    "feed": "feed", "folder": "cartella", "mailbox": "casella", "door": "porta", "pipe": "pipe",
}  # fmt: skip

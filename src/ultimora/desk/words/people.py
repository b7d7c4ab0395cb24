"""Words of coming in, of accounts, of people and the log of what they did."""

ITALIAN = {
    "Log in": "Entra", "Log out": "Esci", "Log in with {name}": "Entra con {name}",
    "Name": "Nome", "Password": "Password", "password": "password", "provider": "provider",
    "Too many attempts. Try again in {n} seconds.": "Troppi tentativi. Riprova tra {n} secondi.",
    "This name and this password do not belong together.": "Nome e password non vanno insieme.",
    "This is not your password.": "Questa non è la tua password.",
    "The password is changed; all other sessions are over.":
        "La password è cambiata; tutte le altre sessioni sono finite.",
    "This needs the role {needed}; yours is {role}.":
        "Qui serve il ruolo di {needed}; il tuo è {role}.",
    "This is for people, not for programs with a token.":
        "È per le persone, non per programmi con un token.",
    "This is closed to everybody.": "È chiuso a tutti.",
    "This token is not for that.": "Questo token non è per questo.",
    "A password has 12 characters or more (1024 at most).":
        "Una password ha 12 caratteri o più (al massimo 1024).",
    "A token needs a name, to be known by in the list.":
        "Un token ha bisogno di un nome, per riconoscerlo nell’elenco.",
    "A token is for one or more of read, intake, edit, admin.":
        "Un token è per una o più cose fra read, intake, edit, admin.",
    "Go on": "Continua", "Account": "Account", "You work alone here": "Qui lavori da solo",
    "This desk answers only to this machine, so nobody needs to log in.":
        "Il desk risponde solo a questa macchina, quindi nessuno deve entrare con una password.",
    "For others to come in, add a first user; from then on everybody logs in.":
        "Perché entrino altri, aggiungi un primo utente; da allora tutti si identificano.",
    "People": "Persone", "For admins": "Per gli amministratori",
    "What was done": "Che cosa è stato fatto", "Where you are logged in": "Dove sei entrato",
    "Browser": "Browser", "From": "Da dove", "Since": "Dal", "Last used": "Ultimo uso",
    "unknown": "sconosciuto", "this one": "questa", "End": "Chiudi",
    "End all others": "Chiudi tutte le altre", "The one you have": "Quella che hai",
    "New, {n} characters or more": "Nuova, di {n} caratteri o più", "Change it": "Cambiala",
    "It ends all your other sessions.": "Chiude tutte le altre tue sessioni.",
    "Tokens for programs": "Token per programmi",
    "Copy it now: it is not shown again.": "Copialo ora: non si mostra più.",
    "For": "Per", "never": "mai", "Take back": "Revoca", "Make a token": "Crea un token",
    "The password of {name}. Copy it now: it is not shown again.":
        "La password di {name}. Copiala ora: non si mostra più.",
    "Role": "Ruolo", "Logs in by": "Entra con", "Role of {name}": "Ruolo di {name}",
    "Set": "Imposta", "Change {name}": "Cambia {name}", "New password": "Nuova password",
    "End all sessions": "Chiudi tutte le sessioni",
    "Nobody yet: you work alone.": "Ancora nessuno: lavori da solo.",
    "The first user is an admin; once he is there, everybody logs in, you too.":
        "Il primo utente è amministratore; quando c’è, tutti entrano con una password, anche tu.",
    "Add a user": "Aggiungi un utente", "Of": "Di",
    "reader": "lettore", "editor": "redattore", "admin": "amministratore",
    "reads, marks, stars, notes and keeps searches":
        "legge, segna, mette stelle e note, conserva ricerche",
    "also shares searches, keeps collections and stories, and tries sources":
        "inoltre condivide ricerche, tiene raccolte e storie, e prova le fonti",
    # what the first user finds
    "{name} has taken over what was left here:": "{name} ha preso in carico ciò che c’era:",
    "stars": "stelle", "read marks": "segni di lettura", "looks at stories": "storie guardate",
    "notes": "note", "collections": "raccolte", "alerts": "avvisi", "private feeds": "feed privati",
    "also changes sources and people": "inoltre cambia fonti e persone",
    "everything": "tutto", "Narrow the log": "Restringi il registro", "Look": "Guarda",
    "By whom, or about whom": "Di chi, o su chi", "From the day": "Dal giorno",
    "To the day": "Al giorno",
    "About": "Riguarda", "Nothing yet.": "Ancora niente.",
    "Private feeds": "Feed privati", "Show it": "Mostralo", "Address": "Indirizzo",
    "Address of {name}": "Indirizzo di {name}", "Open a feed": "Apri un feed",
    "Collection": "Raccolta",
    "For reader programs that cannot log in: whoever knows the address reads what you may read."
    " Close a feed, and its address is worthless.":
        "Per i lettori di feed che non sanno entrare: chi conosce l’indirizzo legge ciò che leggi"
        " tu. Chiudi un feed, e il suo indirizzo non vale più.",
    # what the log tells
    "feed opened": "feed aperto", "feed closed": "feed chiuso",
    "login": "entrato", "login failed": "accesso negato", "logout": "uscito",
    "sessions ended": "sessioni chiuse", "user added": "utente aggiunto",
    "user removed": "utente tolto", "role changed": "ruolo cambiato",
    "password changed": "password cambiata", "token added": "token creato",
    "token revoked": "token revocato", "source added": "fonte aggiunta",
    "source removed": "fonte tolta", "source paused": "fonte sospesa",
    "source resumed": "fonte ripresa", "withdrawn": "annullato", "released": "rimesso in vista",
    "export": "esportato", "command line": "riga di comando", "desk": "desk",
    "search kept": "ricerca conservata", "search forgotten": "ricerca dimenticata",
    "search shared": "ricerca condivisa", "search unshared": "ricerca non più condivisa",
    "work taken over": "lavoro preso in carico",
    "note removed": "nota tolta", "collected": "messo in raccolta", "let go": "tolto da raccolta",
    "story renamed": "storia rinominata", "story pinned": "storia fissata",
    "story unpinned": "storia non più fissata", "stories merged": "storie unite",
    "story split": "storia divisa", "alert added": "avviso creato",
    "alert changed": "avviso cambiato", "alert paused": "avviso sospeso",
    "alert resumed": "avviso ripreso", "alert removed": "avviso tolto",
    "alert tested": "avviso provato", "alert given up": "invio d’avviso abbandonato",
    "feed address renewed": "indirizzo del feed rinnovato",
    "webhook secret renewed": "segreto del webhook rinnovato", "backup": "copia di riserva",
    "source filed": "fonte riordinata",
}  # fmt: skip

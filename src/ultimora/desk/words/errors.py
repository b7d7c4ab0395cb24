"""What went wrong, in Italian: whole sentences, with `{}` where something of the case stands.

They are made far from any page, in English, as logs and programs want them; ``sentences`` finds
them again when a person is to read them.
"""

from __future__ import annotations

from ultimora.desk.words import intake

ITALIAN = {
    **intake.ITALIAN,
    # searches
    "A star stands only at the end of a word.": "L’asterisco sta solo in fondo a una parola.",
    "Ask for fewer words.": "Chiedi meno parole.", "Ask more simply.": "Chiedi più semplicemente.",
    'Close it with ".': 'Chiudila con ".', "Close it with ).": "Chiudila con ).",
    "More than {} parentheses stand within one another.":
        "Ci sono più di {} parentesi l’una dentro l’altra.",
    "Take it away or open one before.": "Toglila, o aprine una prima.",
    "The parenthesis at character {} is never closed.":
        "La parentesi al carattere {} non si chiude.",
    "The query has more than {} words.": "La ricerca ha più di {} parole.",
    "The query is longer than {} characters.": "La ricerca ha più di {} caratteri.",
    "The quotation mark at character {} is never closed.":
        "Le virgolette al carattere {} non si chiudono.",
    "There is no field “{}”.": "Non c’è un campo “{}”.",
    "There is nothing between these parentheses.": "Fra queste parentesi non c’è nulla.",
    "This parenthesis closes none.": "Questa parentesi non ne chiude nessuna.",
    'To find the word itself, write "{}".': 'Per trovare la parola stessa, scrivi "{}".',
    "Write a value, as in {}.": "Scrivi un valore, come in {}.",
    "Write a word, or take it away.": "Scrivi una parola, o toglilo.",
    "Write at least three letters before the star.":
        "Scrivi almeno tre lettere prima dell’asterisco.",
    "Write it as 2026, 2026-01, 2026-01-05, today, yesterday, 7d or 2h.":
        "Scrivi 2026, 2026-01, 2026-01-05, today, yesterday, 7d o 2h.",
    "Write it as in {}.": "Scrivilo come in {}.",
    "Write it once, outside of parentheses, OR and minus.":
        "Scrivilo una volta sola, fuori da parentesi, OR e meno.",
    "Write it right behind the colon, as in {}.": "Scrivilo subito dopo i due punti, come in {}.",
    "Write what is counted and how many, as in figure:killed, figure:killed>0 or"
    " figure:EUR>=1000000.":
        "Scrivi che cosa si conta e quanti sono, come in figure:killed, figure:killed>0 o"
        " figure:EUR>=1000000.",
    "Write what must not be found right behind it, as in -sport.":
        "Scrivi subito dopo ciò che non si deve trovare, come in -sport.",
    "Write what to find, or take them away.": "Scrivi che cosa cercare, o toglile.",
    "{} begins with too little.": "{} comincia con troppo poco.",
    "{} has no letter or figure to look for.": "{} non ha lettere né cifre da cercare.",
    "{} has no value.": "{} non ha un valore.",
    "{} needs something to find on both sides.": "{} vuole qualcosa da cercare da entrambi i lati.",
    "This minus stands alone.": "Questo meno sta da solo.",
    "{} stands alone.": "{} sta da solo.",
    "{}: does not know “{}”.": "{}: non conosce “{}”.",
    "{}: says how hits are shown, not which.": "{}: dice come si mostrano i risultati, non quali.",
    "Did you mean {}?": "Volevi dire {}?",
    "It knows {}.": "Conosce {}.",
    "The fields are {}. To find the text itself, put it in quotes.":
        "I campi sono {}. Per trovare il testo stesso, mettilo fra virgolette.",
    "Write its name, or its two letters, as in {}; known are {}.":
        "Scrivi il suo nome o le sue due lettere, come in {}; si conoscono {}.",
    "“{}” is no date.": "“{}” non è una data.",
    "“{}” is no figure to look for.": "“{}” non è una cifra da cercare.",
    "“{}” is no language that we know.": "“{}” non è una lingua che conosciamo.",
    "“{}” is no number.": "“{}” non è un numero.",
    "Nothing has {}.": "Nulla ha {}.", "Nothing answers to {}.": "Nulla risponde a {}.",
    "Alike: {}.": "Simili: {}.", "There is: {}.": "C’è: {}.",
    # what is not there
    "There is no such dispatch.": "Non c’è un lancio così.",
    "There is no such alert.": "Non c’è un avviso così.",
    "There is no such feed.": "Non c’è un feed così.",
    "There is no record {}.": "Non c’è un lancio {}.",
    "There is no story {}.": "Non c’è una storia {}.",
    "There is no alert {}.": "Non c’è un avviso {}.",
    "There is no user {}.": "Non c’è un utente {}.",
    "There is no source {}.": "Non c’è una fonte {}.",
    "There is no saved search “{}”.": "Non c’è una ricerca conservata “{}”.",
    "`ultimora alerts` lists all.": "`ultimora alerts` li elenca tutti.",
    "`ultimora sources` lists them.": "`ultimora sources` le elenca.",
    "`ultimora stories` lists them.": "`ultimora stories` le elenca.",
    "Several stories begin with {}.": "Più storie cominciano con {}.",
    "Give more of the id.": "Scrivi di più dell’identificativo.",
    "Nothing of this story can be shown.": "Di questa storia non si può mostrare nulla.",
    "It has one version, and follows no other.": "Ha una sola versione, e non ne segue altre.",
    "Not Found": "Non c’è.", "Method Not Allowed": "Così non si può chiedere.",
    "{}: Nothing is sent there: it is {}. Say that it is on this machine or network, if it is"
    " meant.":
        "{}: Lì non si invia nulla: è {}. Di’ che è su questa macchina o rete, se è voluto.",
    "this machine itself": "questa macchina stessa",
    "a private or reserved network": "una rete privata o riservata",
    "the metadata service of a cloud": "il servizio di metadati di un cloud",
    "a multicast address": "un indirizzo multicast",
    "under embargo": "sotto embargo", "withdrawn": "annullato",
    # what cannot be
    "Something of ours failed; the log says more.":
        "Qualcosa di nostro non ha funzionato; il log dice di più.",
    "Only an editor shares searches with everybody.":
        "Solo un redattore condivide le ricerche con tutti.",
    "This note is another's.": "Questa nota è di un altro.",
    "This form has too many fields.": "Questo modulo ha troppi campi.",
    "This form is too large.": "Questo modulo è troppo grande.",
    "Choose the story into which this one goes.": "Scegli la storia in cui questa confluisce.",
    "Tick some of the dispatches, and not all of them.":
        "Spunta alcuni dei lanci, e non tutti.",
    "{} is not in story {}.": "{} non è nella storia {}.",
    "A collection needs a name.": "Una raccolta ha bisogno di un nome.",
    "A feed needs a name.": "Un feed ha bisogno di un nome.",
    "There are too many feeds.": "I feed sono troppi.",
    "Close one of them first.": "Prima chiudine uno.",
    # alerts
    "Only an admin may send to this machine or network.":
        "Solo un amministratore può inviare a questa macchina o alla sua rete.",
    "An alert needs a name.": "Un avviso ha bisogno di un nome.",
    "There is an alert “{}” already.": "C’è già un avviso “{}”.",
    "Choose another name.": "Scegli un altro nome.",
    "No webhook can have this address: {}.": "Nessun webhook può avere questo indirizzo: {}.",
    "These are more than {} mail addresses; name one of a list.":
        "Sono più di {} indirizzi di posta; scrivi quello di una lista.",
    "{}: This is no mail address.": "{}: Non è un indirizzo di posta.",
    "{}: Write it like 30m, 2h or 1d, a day at most.":
        "{}: Scrivilo come 30m, 2h o 1d, al massimo un giorno.",
    "The mail server answered {}: {}": "Il server di posta ha risposto {}: {}",
    "The mail server cannot be used: {}.": "Il server di posta non si può usare: {}.",
    "The mail server does not accept the name or the password.":
        "Il server di posta non accetta il nome o la password.",
    "The mail server refuses {}": "Il server di posta rifiuta {}",
    "The record is gone.": "Il lancio non c’è più.",
    "There is no record yet to try it with.": "Non c’è ancora un lancio con cui provarlo.",
    "It answered 410 Gone: it wants no more of this.": "Ha risposto 410 Gone: non ne vuole più.",
    "It redirects ({}). Give the address that it leads to.":
        "Rimanda altrove ({}). Scrivi l’indirizzo a cui porta.",
    "Nothing is sent there: {}. If it is yours, say that it is local.":
        "Lì non si invia nulla: {}. Se è tuo, di’ che è locale.",
    # people
    "The first user must be an admin, or nobody could add another.":
        "Il primo utente è un amministratore, o nessuno potrebbe aggiungerne altri.",
    "Add one with the role admin first.": "Prima aggiungine uno con il ruolo admin.",
    "There is a user already whom the provider calls {}.":
        "C’è già un utente che il provider chiama {}.",
    "There is a user {} already.": "C’è già un utente {}.",
    "Write it in letters, digits and . _ @ + - alone.":
        "Scrivilo solo con lettere, cifre e . _ @ + -.",
    "{} is no name.": "{} non è un nome.", "{} is no role.": "{} non è un ruolo.",
    "Choose one of {}.": "Scegli fra {}.",
    "{} is the last admin.": "{} è l’ultimo amministratore.",
    "Make somebody else an admin first.": "Prima fai amministratore qualcun altro.",
    "A password has {} characters or more ({} at most).":
        "Una password ha {} caratteri o più (al massimo {}).",
    "A few words that belong together only for you are easy to keep.":
        "Poche parole che stanno insieme solo per te si ricordano bene.",
    "A token is for one or more of {}.": "Un token è per una o più cose fra {}.",
    "A {} cannot give the scope {}.": "Chi è {} non può dare il permesso {}.",
    "{} knows you, this desk does not. Ask an admin.":
        "{} ti conosce, questo desk no. Chiedi a un amministratore.",
    "Another provider than the one that was asked has answered.":
        "Ha risposto un provider diverso da quello interrogato.",
    "This answer is to no question of this browser. Log in once more.":
        "Questa risposta non è a una domanda di questo browser. Entra di nuovo.",
    "What {} says does not hold: {}": "Ciò che dice {} non regge: {}",
    "What {} says is meant for another.": "Ciò che dice {} è per un altro.",
    "{} does not answer as it should ({}).": "{} non risponde come dovrebbe ({}).",
    "{} names no {} that one may use.": "{} non nomina un {} che si possa usare.",
    "{} says no ({} {}).": "{} dice di no ({} {}).", "{} says no: {}.": "{} dice di no: {}.",
    "{} speaks for another issuer than {}.": "{} parla per un altro emittente, non per {}.",
    # sources
    "No file was chosen. Choose the OPML file that the other reader exports.":
        "Non è stato scelto un file. Scegli il file OPML che l’altro lettore esporta.",
    "The list is larger than {} bytes. Split it.": "L’elenco supera i {} byte. Dividilo.",
    "{} Send it again.": "{} Invialo di nuovo.",
    "Only an admin may try what is not a public http(s) address.":
        "Solo un amministratore può provare ciò che non è un indirizzo http(s) pubblico.",
    "The name {} is taken already. Give the source another.":
        "Il nome {} è già preso. Da’ alla fonte un altro nome.",
    "The sources file is written in a way that cannot be changed from here. Nothing was touched;"
    " change it in an editor.":
        "Il file delle fonti è scritto in un modo che da qui non si può cambiare. Non è stato"
        " toccato nulla; cambialo con un editor.",
    "{} Mend the line first.": "{} Prima correggi la riga.",
    "A source has this name already. Choose another.":
        "Una fonte ha già questo nome. Scegline un altro.",
    "A {} is not looked into before it is added.":
        "In una fonte {} non si guarda prima di aggiungerla.",
    "It is a source already, called {}.": "È già una fonte, di nome {}.",
    "There is no file in it yet; what appears is read.":
        "Non c’è ancora nessun file; ciò che appare si legge.",
    "{}:// is none of http, https, imap, imaps.": "{}:// non è fra http, https, imap, imaps.",
    "No feed was found there.": "Lì non si è trovato un feed.",
    "Ask the site for permission, or for a feed with full text.":
        "Chiedi al sito il permesso, o un feed con il testo intero.",
    "Fetching from {} failed in a way that we did not foresee ({}: {}).":
        "Il prelievo da {} è fallito in un modo che non avevamo previsto ({}: {}).",
    "Give an address that begins with http:// or https://.":
        "Scrivi un indirizzo che comincia con http:// o https://.",
    "It answered {}.": "Ha risposto {}.",
    "It is larger than {}; reading stopped there.": "Supera {}; la lettura si è fermata lì.",
    "It leads from one address to the next, more than {} times.":
        "Porta da un indirizzo all’altro, più di {} volte.",
    "Its compressed bytes are damaged ({}).": "I suoi byte compressi sono danneggiati ({}).",
    "Look at the spelling of the host, and whether this machine is online.":
        "Guarda come è scritto il nome, e se questa macchina è in rete.",
    "Look whether the address is that of a web server.":
        "Guarda se l’indirizzo è quello di un server web.",
    "Open it in a browser and give the address where that ends.":
        "Aprilo in un browser e scrivi l’indirizzo a cui arriva.",
    "Please report it.": "Segnalacelo, per favore.",
    "Raise the limit (largest) if it is meant to be that large.":
        "Alza il limite (largest) se deve essere così grande.",
    "Tell the site, or for a machine of yours name its authority (authorities).":
        "Dillo al sito, o per una macchina tua nomina la sua autorità (authorities).",
    "The encryption of {} cannot be trusted: {}.":
        "Della cifratura di {} non ci si può fidare: {}.",
    "The robots.txt of {} asks to leave {} alone.":
        "Il robots.txt di {} chiede di lasciar stare {}.",
    "This is no address to fetch from: {}.": "Non è un indirizzo da cui prelevare: {}.",
    "We do not fetch from there: {}.": "Da lì non preleviamo: {}.",
    "{} broke off in the middle of its answer.": "{} si è interrotto a metà della risposta.",
    "{} does not answer in proper HTTP ({}).": "{} non risponde in buon HTTP ({}).",
    "{} has no address.": "{} non ha un indirizzo.",
    "{}: `{}` {}": "{}: `{}` {}",
    "Check name and permissions.": "Controlla nome e permessi.",
    "Choose another.": "Scegline un altro.",
    "Mend the line; this entry is left out until then.":
        "Correggi la riga; fino ad allora questa voce resta fuori.",
    "Save the file as UTF-8.": "Salva il file in UTF-8.", "Take it out.": "Toglilo.",
    # the archive
    "These bytes are missing.": "Questi byte mancano.",
    "These bytes are damaged ({}).": "Questi byte sono danneggiati ({}).",
    "These bytes are damaged: their hash differs.":
        "Questi byte sono danneggiati: il loro hash è diverso.",
    "The archive is closed.": "L’archivio è chiuso.", "Open it again.": "Riaprilo.",
    "A row cannot be read ({}).": "Una riga non si legge ({}).",
    "Restore it from a backup, or update Ultimora if a newer one wrote it.":
        "Ripristinalo da una copia, o aggiorna Ultimora se l’ha scritto una più nuova.",
    "The server does not answer ({}).": "Il server non risponde ({}).",
    "Check that it runs at this address.": "Controlla che giri a questo indirizzo.",
    "The database says: {}.": "La base di dati dice: {}.",
    "The database says: {} ({}).": "La base di dati dice: {} ({}).",
    "It failed inside ({}: {}).": "È fallito all’interno ({}: {}).",
    "Please report it; nothing was changed.": "Segnalacelo, per favore; non è cambiato nulla.",
}  # fmt: skip

"""What went wrong at the sources, in Italian: what is said of addresses, folders, mail and lists.

Whole sentences, with `{}` where something of the case stands, as in ``errors``.
"""

from __future__ import annotations

ITALIAN = {
    # what one can do, in the words of the desk, of the command line, of the API
    "If it is yours, tick “on this machine or network”.":
        "Se è tuo, spunta «su questa macchina o rete».",
    "If it is yours, remove it and add it again with “on this machine or network” ticked.":
        "Se è tuo, toglilo e aggiungilo di nuovo con la spunta «su questa macchina o rete».",
    "If it is yours, remove it and add it again with `local`: true.":
        "Se è tuo, toglilo e aggiungilo di nuovo con `local`: true.",
    "If it is yours, add --local.": "Se è tuo, aggiungi --local.",
    "If it is yours, say `local`: true.": "Se è tuo, di’ `local`: true.",
    "If it is yours, write `local = true` with it in the sources file.":
        "Se è tuo, scrivi `local = true` accanto a esso nel file delle fonti.",
    "Try again later, or add it all the same.": "Riprova più tardi, o aggiungila lo stesso.",
    "Try again later, or add --untried.": "Riprova più tardi, o aggiungi --untried.",
    "Try again later, or say `untried`: true.": "Riprova più tardi, o di’ `untried`: true.",
    "Make it, or add it all the same.": "Creala, o aggiungila lo stesso.",
    "Make it, or add --untried.": "Creala, o aggiungi --untried.",
    "Make it, or say `untried`: true.": "Creala, o di’ `untried`: true.",
    "Make the folder, or add --untried.": "Crea la cartella, o aggiungi --untried.",
    "Write an address like https://example.org/, or make the folder.":
        "Scrivi un indirizzo come https://example.org/, o crea la cartella.",
    "`ultimora import` files what is in it; to have files read as they appear, add their folder.":
        "`ultimora import` archivia ciò che contiene; perché i file si leggano quando appaiono,"
        " aggiungi la loro cartella.",
    "To have files read as they appear, add their folder.":
        "Perché i file si leggano quando appaiono, aggiungi la loro cartella.",
    "Put that into an environment variable, and name the variable with --secret.":
        "Mettila in una variabile d’ambiente, e nominala con --secret.",
    "Put that into an environment variable of the desk, and name the variable in the file of the"
    " sources (secret).":
        "Mettila in una variabile d’ambiente del desk, e nominala nel file delle fonti (secret).",
    "Look whether it has moved: `ultimora add` with the site's front page finds its feeds.":
        "Guarda se si è spostato: `ultimora add` con la prima pagina del sito trova i suoi feed.",
    "Look whether it has moved: the address of the site's front page finds its feeds.":
        "Guarda se si è spostato: con l’indirizzo della prima pagina del sito si trovano i suoi"
        " feed.",
    # what was named
    "It needs a password.": "Vuole una password.", "This is a file.": "È un file.",
    "There is no such folder.": "Non c’è una cartella così.",
    "There is no such folder. Did you mean {}?": "Non c’è una cartella così. Volevi dire {}?",
    "This is neither an address of the web nor a folder.":
        "Non è né un indirizzo del web né una cartella.",
    "There is no source {} any more.": "Non c’è più una fonte {}.",
    "It answered with nothing.": "Ha risposto con niente.",
    "The answer holds nothing.": "La risposta è vuota.",
    "The site has another feed: {}.": "Il sito ha un altro feed: {}.",
    "The site has other feeds: {}.": "Il sito ha altri feed: {}.",
    "It answers with XML that is no feed.": "Risponde con XML che non è un feed.",
    "No feed was found at {}.": "Non si è trovato un feed a {}.",
    "Look for the site's feed and give its own address, or add it as a page.":
        "Cerca il feed del sito e scrivi il suo indirizzo, o aggiungilo come pagina.",
    # why a fetch failed
    "Nothing to do: it is asked again later.": "Niente da fare: si riprova più tardi.",
    "{} It is asked no more, unless by name.": "{} Non la si interroga più, se non per nome.",
    "Name the environment variable that holds its password or token (secret).":
        "Nomina la variabile d’ambiente che contiene la password o il token (secret).",
    "The site wants to be paid; ask it for access.":
        "Il sito vuole essere pagato; chiedigli l’accesso.",
    "The site turns us away; ask it for access, or look for another address.":
        "Il sito ci respinge; chiedigli l’accesso, o cerca un altro indirizzo.",
    "The site says that it has ended: remove the source.":
        "Il sito dice che è finito: togli la fonte.",
    "The site says that it has ended.": "Il sito dice che è finito.",
    "The site may not show it here, for legal reasons.":
        "Il sito non può mostrarlo qui, per ragioni di legge.",
    "The answer of {} took longer than {}.": "La risposta di {} ha superato {}.",
    "{} took longer than {} s to answer a call.": "{} non ha risposto alla chiamata in {} s.",
    "{} was silent for {} s.": "{} ha taciuto per {} s.",
    "{} refused the connection.": "{} ha rifiutato la connessione.",
    "{} cannot be reached.": "{} non è raggiungibile.",
    "{} is this machine itself": "{} è questa stessa macchina",
    "{} is a private or reserved network": "{} è una rete privata o riservata",
    "{} is the metadata service of a cloud": "{} è il servizio di metadati di un cloud",
    "{} is a multicast address": "{} è un indirizzo multicast",
    "{} is no IP address": "{} non è un indirizzo IP",
    "{} is not http or https": "{} non è http né https",
    "{} names no host": "{} non nomina un host",
    # what stands in the file of the sources
    "`every` must be a length of time.": "`every` è una durata.",
    "`every` is shorter than {} seconds.": "`every` è più breve di {} secondi.",
    "`{}` must be {}.": "`{}` deve essere {}.",
    'text in quotes, as in "..."': 'testo fra virgolette, come in "..."',
    "true or false": "true o false", 'a list, as in ["a", "b"]': 'un elenco, come in ["a", "b"]',
    "`{}` cannot be {}; it is one of {}.": "`{}` non può essere {}; è uno fra {}.",
    "The name is empty.": "Il nome è vuoto.", "The source has no name.": "La fonte non ha un nome.",
    "`secret` is the name of an environment variable, not the secret itself.":
        "`secret` è il nome di una variabile d’ambiente, non il segreto stesso.",
    "The `address` carries a password.": "L’`address` contiene una password.",
    "Known are {}.": "Si conoscono {}.", "Write it so.": "Scrivilo così.",
    'Write one, such as "ANSA".': 'Scrivine uno, come "ANSA".',
    'Add a line such as name = "ANSA".': 'Aggiungi una riga come name = "ANSA".',
    'Put the password into a variable, and write its name: secret = "DESK_MAIL".':
        'Metti la password in una variabile, e scrivi il suo nome: secret = "DESK_MAIL".',
    "Take it out, put it into an environment variable, and name that in `secret`.":
        "Toglila, mettila in una variabile d’ambiente, e nominala in `secret`.",
    'Write it as "90s", "15m", "2h" or "1d".': 'Scrivilo come "90s", "15m", "2h" o "1d".',
    'Write "{}s" or more.': 'Scrivi "{}s" o più.',
    "`{}` says nothing about a source.": "`{}` non dice nulla di una fonte.",
    "`{}` says nothing here; sources begin with [[source]].":
        "`{}` qui non dice nulla; le fonti cominciano con [[source]].",
    "says nothing here; sources begin with [[source]].":
        "qui non dice nulla; le fonti cominciano con [[source]].",
    "The `name` {} is taken already.": "Il `name` {} è già preso.",
    "{}, line {}": "{}, riga {}",
    "{}, line {}: this is no UTF-8.": "{}, riga {}: non è UTF-8.",
    "{} cannot be read: {}.": "{} non si può leggere: {}.",
    # lists of feeds
    "Split it.": "Dividilo.", "The list is larger than {} bytes.": "L’elenco supera i {} byte.",
    "This is no OPML.": "Non è OPML.", "This is no OPML: {}.": "Non è OPML: {}.",
    "The list defines entities, and was not read.":
        "L’elenco definisce entità, e non è stato letto.",
    "Its address is none of the web.": "Il suo indirizzo non è del web.",
    "Its address carries a password.": "Il suo indirizzo contiene una password.",
    "The list names no feeds.": "L’elenco non nomina feed.",
    "Export it again.": "Esportalo di nuovo.", "Take out its DOCTYPE.": "Togli il DOCTYPE.",
    "Add it by hand.": "Aggiungilo a mano.",
    "{} is a {}, which no list of feeds can hold.":
        "{} è una fonte {}, che nessun elenco di feed può contenere.",
    "Copy its entry in the sources file.": "Copia la sua voce nel file delle fonti.",
    # folders
    "{} is {}, and was passed over.": "{} è {}, ed è stato saltato.",
    "a link": "un collegamento", "a pipe or device": "una pipe o un dispositivo",
    "It is larger than {} bytes.": "Supera i {} byte.",
    "There is no folder {}.": "Non c’è una cartella {}.",
    "Make it, mount it, or check the address.": "Creala, montala, o controlla l’indirizzo.",
    "Give leave to read it.": "Dai il permesso di leggerla.",
    "Give leave to read it; it is tried again.": "Dai il permesso di leggerlo; si riprova.",
    "Put the file itself into the folder.": "Metti nella cartella il file stesso.",
    "{} is no folder.": "{} non è una cartella.",
    "Give the folder that the files appear in.": "Scrivi la cartella in cui i file appaiono.",
    "No dispatch was found in it.": "Non vi si è trovato un lancio.",
    'Give leave to write in the folder, or set afterwards to "stay".':
        'Dai il permesso di scrivere nella cartella, o metti afterwards a "stay".',
    # mailboxes
    "It is tried again by itself.": "Si riprova da sé.",
    "{} has no certificate that can be trusted: {}.":
        "{} non ha un certificato di cui ci si possa fidare: {}.",
    "Check the address; the password was not sent.":
        "Controlla l’indirizzo; la password non è stata inviata.",
    "Mail {} is larger than {} bytes.": "Il messaggio {} supera i {} byte.",
    "Take it out by hand.": "Toglilo a mano.",
    "Expunge by hand: the server would take {} of others along.":
        "Cancella a mano: il server ne porterebbe via {} di altri.",
    "{} does not answer.": "{} non risponde.",
    "Over imap:// the password could be read on the way.":
        "Con imap:// la password si potrebbe leggere per strada.",
    "The environment has no {}.": "Nell’ambiente non c’è {}.",
    "{} cannot be reached: {}.": "{} non è raggiungibile: {}.",
    "Check the address, the user, and the variable that holds the password.":
        "Controlla l’indirizzo, l’utente, e la variabile che contiene la password.",
    "Give leave to change the mailbox.": "Dai il permesso di cambiare la casella.",
    # hubs
    "This feed names no hub.": "Questo feed non nomina un hub.",
    "It is polled as before.": "Lo si interroga come prima.",
    # what a feed brought
    "The feed has no items.": "Il feed non ha voci.",
    "Look whether its address is right; many feeds are empty for a while.":
        "Guarda se l’indirizzo è giusto; molti feed restano vuoti per un po’.",
    "The feed ends before its last element is closed.":
        "Il feed finisce prima che il suo ultimo elemento si chiuda.",
    "Fetch it again; the last item may not be whole.":
        "Prelevalo di nuovo; l’ultima voce può non essere intera.",
    "The feed says more of itself than is kept; its bytes hold the rest.":
        "Il feed dice di sé più di quanto si conservi; i suoi byte hanno il resto.",
    "Nothing to do.": "Niente da fare.",
    "There is no story in this copy.": "In questo testo non c’è un lancio.",
    "Look at the file itself: it may be empty, a picture, or in an unknown format.":
        "Guarda il file stesso: può essere vuoto, un’immagine, o in un formato sconosciuto.",
}  # fmt: skip

"""What sites put around a dispatch, and paragraphs of their own, in five languages."""

from __future__ import annotations

WORDS: dict[str, dict[str, tuple[str, ...]]] = {
    "it": {
        "rubric": ("Ultim'ora", "La notizia", "Attualità"),
        "related": ("Leggi anche",),
        "cookie": ("Questo sito usa cookie tecnici e di profilazione. Proseguendo nella "
                   "navigazione ne accetti l'uso; puoi cambiare le tue scelte in ogni momento.",),
        "rights": ("Riproduzione riservata",),
        "writes": ("Così ne scrive l'agenzia {agency}:", "Come riferisce {agency},"),
        "title": ("La nostra lettura della giornata", "Il punto, tra fatti e commenti"),
    },
    "en": {
        "rubric": ("Breaking", "The latest", "In focus"),
        "related": ("Read more",),
        "cookie": ("We use cookies to make this site work and to understand how it is used. By "
                   "carrying on you agree to them; you can change your mind at any time.",),
        "rights": ("All rights reserved",),
        "writes": ("This is how {agency} reported it:", "As {agency} reports,"),
        "title": ("Our view of the day", "What we know, and what we make of it"),
    },
    "fr": {
        "rubric": ("Direct", "À la une", "Actualité"),
        "related": ("Lire aussi",),
        "cookie": ("Ce site utilise des cookies pour mesurer son audience. En poursuivant votre "
                   "visite vous les acceptez ; vous pouvez revenir sur ce choix à tout moment.",),
        "rights": ("Tous droits réservés",),
        "writes": ("Voici ce qu'en écrit {agency} :", "Selon la dépêche de {agency} :"),
        "title": ("Notre lecture de la journée", "Ce que l'on sait, et ce que l'on en pense"),
    },
    "de": {
        "rubric": ("Eilig", "Aktuell", "Im Blick"),
        "related": ("Lesen Sie auch",),
        "cookie": ("Diese Seite verwendet Cookies, um Zugriffe zu zählen. Wenn Sie weiterlesen, "
                   "stimmen Sie zu; Sie können das jederzeit widerrufen.",),
        "rights": ("Alle Rechte vorbehalten",),
        "writes": ("So meldet es {agency}:", "Wie {agency} schreibt:"),
        "title": ("Unser Blick auf den Tag", "Was bekannt ist, und was wir davon halten"),
    },
    "es": {
        "rubric": ("Última hora", "Actualidad", "En foco"),
        "related": ("Lea también",),
        "cookie": ("Este sitio usa cookies para medir las visitas. Si sigue navegando acepta su "
                   "uso; puede cambiar de opinión en cualquier momento.",),
        "rights": ("Todos los derechos reservados",),
        "writes": ("Así lo cuenta {agency}:", "Según informa {agency},"),
        "title": ("Nuestra mirada al día", "Lo que se sabe, y lo que pensamos"),
    },
}  # fmt: skip

OWN: dict[str, tuple[str, ...]] = {
    "it": (
        "In redazione se n'è parlato fin dal mattino, e i lettori non hanno smesso di telefonare: "
        "c'è chi chiede più cautela, chi vorrebbe sapere tutto e subito.",
        "Non è la prima volta che ci troviamo a raccontare una storia del genere, e ogni volta ci "
        "accorgiamo di quanto poco basti perché il racconto prenda un'altra strada.",
        "Resta da capire che cosa ne penseranno coloro che, lontani dai riflettori, ogni giorno "
        "fanno i conti con le conseguenze; torneremo ad ascoltarli nelle prossime settimane.",
        "Per ora ci limitiamo a mettere in fila quello che è noto, senza aggiungere tinte più "
        "forti di quelle che la vicenda ha già di suo.",
        "Chi vuole scriverci può farlo all'indirizzo di sempre: le lettere più interessanti "
        "finiranno nella pagina della domenica.",
    ),
    "en": (
        "We have talked of little else in the office since this morning, and readers keep calling: "
        "some ask us to slow down, others want every detail at once.",
        "It is not the first time that we tell a story of this kind, and each time we notice how "
        "little it takes for the telling to go another way.",
        "What those will make of it who live with the consequences far from the cameras remains to "
        "be seen, and we mean to go back and listen to them.",
        "For the moment we only put in order what is known, without colours that are stronger "
        "than those the matter brings along.",
        "If you wish to write to us, the address is the old one; the best letters will be printed "
        "on the Sunday page.",
    ),
    "fr": (
        "À la rédaction on ne parle que de cela depuis ce matin, et les lecteurs appellent : les "
        "uns demandent de la prudence, les autres veulent tout savoir tout de suite.",
        "Ce n'est pas la première fois que nous racontons une histoire de ce genre, et chaque fois "
        "nous voyons combien il faut peu pour que le récit prenne un autre chemin.",
        "Reste à savoir ce qu'en penseront celles et ceux qui, loin des caméras, vivent avec les "
        "conséquences ; nous retournerons les écouter dans les semaines qui viennent.",
        "Pour l'instant nous nous bornons à mettre en ordre ce qui est connu, sans y ajouter de "
        "couleurs plus fortes que celles que l'affaire porte déjà.",
        "Pour nous écrire, l'adresse n'a pas changé ; les meilleures lettres paraîtront dans la "
        "page du dimanche.",
    ),
    "de": (
        "In der Redaktion war seit dem Morgen von kaum etwas anderem die Rede, und auch die Leser "
        "rufen an: Die einen mahnen zur Vorsicht, die anderen wollen alles sofort wissen.",
        "Es ist nicht das erste Mal, dass wir eine solche Geschichte erzählen, und jedes Mal "
        "merken wir, wie wenig genügt, damit die Erzählung einen anderen Weg nimmt.",
        "Was jene davon halten, die fern der Kameras jeden Tag mit den Folgen leben, bleibt offen; "
        "wir werden in den kommenden Wochen wieder hinfahren und ihnen zuhören.",
        "Vorerst ordnen wir nur, was bekannt ist, ohne kräftigere Farben aufzutragen als jene, die "
        "die Sache ohnehin mitbringt.",
        "Wer uns schreiben will, kennt die Adresse; die besten Briefe drucken wir auf der Seite "
        "vom Sonntag.",
    ),
    "es": (
        "En la redacción no se habla de otra cosa desde la mañana, y los lectores no dejan de "
        "llamar: unos piden prudencia y otros quieren saberlo todo cuanto antes.",
        "No es la primera vez que contamos una historia de este tipo, y cada vez comprobamos lo "
        "poco que hace falta para que el relato tome otro camino.",
        "Queda por ver qué pensarán quienes, lejos de las cámaras, conviven cada día con las "
        "consecuencias; volveremos a escucharlos en las próximas semanas.",
        "De momento nos limitamos a poner en orden lo que se sabe, sin colores más vivos que los "
        "que el asunto ya trae consigo.",
        "Quien desee escribirnos conoce la dirección; las mejores cartas saldrán en la página del "
        "domingo.",
    ),
}

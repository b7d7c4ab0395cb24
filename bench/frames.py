"""Daily reports whose frame stays and whose facts change, and statements that all agencies have."""

from __future__ import annotations

CITIES = {
    "it": ("Bologna", "Catania", "Udine", "Ancona", "Bari", "Novara", "Lecce", "Pavia", "Siena"),
    "en": ("Leeds", "Cardiff", "Dover", "Boston", "Denver", "Tulsa", "Perth", "Cork", "Derby"),
    "fr": ("Rennes", "Dijon", "Nantes", "Lille", "Brest", "Tours", "Amiens", "Nancy", "Toulon"),
    "de": ("Kassel", "Bremen", "Erfurt", "Rostock", "Mainz", "Ulm", "Bonn", "Leipzig", "Essen"),
    "es": ("Oviedo", "Murcia", "Vigo", "Huelva", "Toledo", "Lugo", "Burgos", "Cuenca", "Soria"),
}
NAMES = {
    "it": ("Marco Belli", "Anna Corsi", "Luigi Serra", "Paola Neri", "Carlo Galli", "Rita Sanna"),
    "en": ("John Marsh", "Helen Ward", "Peter Nolan", "Susan Blake", "Mark Dunn", "Alice Reed"),
    "fr": ("Paul Girard", "Marie Colin", "Luc Renard", "Anne Morel", "Jean Picard", "Lise Aubry"),
    "de": ("Karl Vogt", "Petra Lang", "Uwe Brandt", "Heike Kraus", "Jens Ritter", "Ines Albers"),
    "es": ("Juan Rubio", "Ana Vidal", "Luis Soto", "Marta Gil", "Pedro Luna", "Rosa Prado"),
}

# Between ~ stand gaps: # a figure, % a decimal, @ a town, & a name, a|b|c one of these.
FRAMES: dict[str, tuple[str, ...]] = {
    "it": (
        "Borsa: Milano chiude ~in rialzo|in calo|poco mossa~ (~%~%)\n\nMILANO (Teletesta) - Piazza "
        "Affari chiude la seduta ~in rialzo|in calo|poco mossa~, con il Ftse Mib che segna una "
        "variazione dello ~%~% a ~#~.~#~ punti. Tra i titoli principali in evidenza "
        "~Leonardo|Saipem|Eni|Enel~ (~%~%) e ~Prysmian|Stellantis|Tim|Moncler~ (~%~%), mentre "
        "arretrano ~Unicredit|Amplifon|Nexi~ (~%~%) e ~Campari|Ferrari|Terna~ (~%~%).\n\nLo spread "
        "tra Btp e Bund termina a ~#~ punti base, con il rendimento del decennale italiano al "
        "~%~%. L'euro passa di mano a 1,~#~ dollari, il Wti segna ~%~ dollari al barile.\n",
        "Terremoto: scossa di magnitudo ~%~ vicino a ~@~\n\nROMA (Teletesta) - Una scossa di "
        "terremoto di magnitudo ~%~ è stata registrata alle ~#~.~#~ a ~#~ chilometri da ~@~. "
        "Secondo i dati dell'Istituto nazionale di geofisica e vulcanologia l'ipocentro è stato "
        "localizzato a ~#~ chilometri di profondità. Al momento non si hanno notizie di danni a "
        "persone o cose.\n\nLa scossa è stata avvertita dalla popolazione anche a ~@~ e ~@~, dove "
        "molte persone sono scese in strada. La sala operativa della Protezione civile è in "
        "contatto con le strutture locali.\n",
        "Meteo, le previsioni per domani\n\nROMA (Teletesta) - Al Nord cielo ~sereno|coperto|"
        "nuvoloso~ con ~piogge|schiarite|nebbie~ su ~@~ e ~@~; temperature ~in aumento|in calo|"
        "stazionarie~, massime fino a ~#~ gradi. Al Centro ~sole|nubi|temporali~ al mattino, "
        "~rovesci|ampie schiarite|foschie~ nel pomeriggio tra ~@~ e ~@~. Al Sud tempo ~stabile|"
        "instabile|variabile~ con venti ~deboli|moderati|forti~ e mari ~mossi|calmi|agitati~.\n\n"
        "Per il bollettino completo e gli aggiornamenti si rimanda al sito del servizio "
        "meteorologico dell'Aeronautica militare, che pubblica i dati ogni sei ore.\n",
    ),
    "en": (
        "UK shares close ~higher|lower|flat~ as ~banks|miners|retailers~ ~gain|slip~\n\nLONDON "
        "(Newswire) - Britain's FTSE 100 closed ~higher|lower|little changed~ on ~Monday|Tuesday|"
        "Friday~, with the index moving by ~%~ percent to ~#~ points. ~Shell|BP|Vodafone|Barclays~ "
        "was the biggest gainer, up ~%~ percent, while ~Tesco|Rolls|Aviva~ fell ~%~ percent after "
        "its results.\n\nThe domestically focused mid-cap index ended ~%~ percent ~up|down~. "
        "Sterling traded at $1.~#~ and the yield on ten-year gilts stood at ~%~ percent, ~#~ basis "
        "points ~more|less~ than on the day before.\n",
        "Strong quake of magnitude ~%~ strikes near ~@~\n\n(Newswire) - An earthquake of magnitude "
        "~%~ struck ~#~ km from ~@~ on ~Monday|Tuesday|Friday~, the Geological Survey said. The "
        "quake was at a depth of ~#~ km, it said. There were no immediate reports of damage or "
        "casualties.\n\nNo tsunami warning was issued. Residents in ~@~ and ~@~ told local media "
        "that they had felt the tremor for about ~#~ seconds.\n",
        "Football results\n\n(Newswire) - Results of matches played on ~Saturday|Sunday~ in the "
        "second division: ~@~ ~#~ ~@~ ~#~; ~@~ ~#~ ~@~ ~#~; ~@~ ~#~ ~@~ ~#~. Leading scorers: ~&~ "
        "~#~ goals, ~&~ ~#~ goals, ~&~ ~#~ goals.\n\nThe top two teams go up at the end of the "
        "season, the following four play for the third place, and the last three go down to the "
        "third division.\n",
    ),
    "fr": (
        "La Bourse de Paris termine ~en hausse|en baisse|stable~ (~%~%)\n\nPARIS (Dépêche) - La "
        "Bourse de Paris a terminé ~en hausse|en baisse|à l'équilibre~ de ~%~% ~lundi|mardi|"
        "vendredi~, l'indice CAC 40 s'établissant à ~#~.~#~ points. Parmi les valeurs, ~Renault|"
        "Danone|Airbus~ a gagné ~%~% et ~Orange|Total|Kering~ a cédé ~%~%.\n\nSur le marché de la "
        "dette, le taux à dix ans français s'élevait à ~%~%, contre ~%~% la veille. L'euro valait "
        "1,~#~ dollar et le baril de Brent ~#~ dollars vers 18 heures.\n",
        "Météo : ~pluie|soleil|neige~ ~au nord|au sud|à l'est~ demain\n\nPARIS (Dépêche) - Le ciel "
        "sera ~couvert|dégagé|variable~ de ~@~ à ~@~, avec des ~averses|éclaircies|orages~ dans "
        "l'après-midi. Les températures iront de ~#~ à ~#~ degrés le matin et de ~#~ à ~#~ degrés "
        "au plus chaud de la journée. Le vent soufflera à ~#~ km/h près de ~@~.\n\nLes cartes de "
        "vigilance sont mises à jour deux fois par jour, à six heures et à seize heures, et chaque "
        "fois que la situation l'exige.\n",
    ),
    "de": (
        "Dax schließt ~im Plus|im Minus|kaum verändert~\n\nFrankfurt (Meldung) - Der deutsche "
        "Aktienmarkt hat am ~Montag|Dienstag|Freitag~ ~zugelegt|nachgegeben~. Der Leitindex Dax "
        "ging mit einer Veränderung von ~%~ Prozent bei ~#~.~#~ Punkten aus dem Handel. An der "
        "Spitze standen die Papiere von ~Siemens|Bayer|Allianz~ mit ~%~ Prozent, am Ende ~Adidas|"
        "Conti|Eon~ mit ~%~ Prozent.\n\nAm Rentenmarkt lag die Umlaufrendite bei ~%~ Prozent nach "
        "~%~ Prozent am Vortag. Der Kurs des Euro stand zuletzt bei 1,~#~ US-Dollar, die Feinunze "
        "Gold kostete ~#~~#~ Dollar.\n",
        "Lottozahlen\n\n~@~ (Meldung) - Die Gewinnzahlen im Lotto lauten: ~#~, ~#~, ~#~, ~#~, ~#~, "
        "~#~. Superzahl: ~#~. Die Zusatzlotterie Spiel 77 hat die Gewinnzahl ~#~~#~~#~. Im Topf "
        "liegen rund ~#~ Millionen Euro.\n\nDie Chance auf einen Hauptgewinn beträgt etwa eins zu "
        "140 Millionen. Alle Angaben sind wie immer ohne Gewähr, verbindlich sind allein die "
        "Bekanntmachungen der Gesellschaften.\n",
    ),
    "es": (
        "La bolsa española ~sube|baja|se mueve~ un ~%~ % y cierra en ~#~.~#~ puntos\n\nMADRID "
        "(Despacho) - La bolsa española ha cerrado la sesión con un movimiento del ~%~ %, y su "
        "principal indicador, el Ibex 35, ha quedado en ~#~.~#~ puntos. Entre los grandes valores "
        "destacan ~Repsol|Iberdrola|Telefónica~, que gana el ~%~ %, y ~Inditex|Santander|Endesa~, "
        "que cede el ~%~ %.\n\nLa prima de riesgo se sitúa en ~#~ puntos básicos y el rendimiento "
        "del bono a diez años en el ~%~ %. El euro se cambia a 1,~#~ dólares y el barril de Brent "
        "cotiza a ~#~ dólares.\n",
        "Detenido en ~@~ un hombre de ~#~ años por ~robo|fraude|agresión~\n\n~@~ (Despacho) - La "
        "Policía Nacional ha detenido en ~@~ a un hombre de ~#~ años como presunto autor de un "
        "delito de ~robo|fraude|agresión~, según ha informado la Comisaría Provincial. La "
        "investigación comenzó tras la denuncia de ~&~, que reclamaba ~#~.~#~ euros.\n\nEl "
        "detenido, al que le constan ~#~ antecedentes, ha pasado a disposición judicial. La "
        "investigación continúa abierta y no se descartan nuevas detenciones.\n",
    ),
}  # fmt: skip

SPOKEN: dict[str, tuple[str, ...]] = {
    "it": ("“Non abbiamo mai promesso che sarebbe stato facile, abbiamo promesso che saremmo "
           "rimasti fino alla fine e che avremmo raccontato ogni passo, anche quello sbagliato, "
           "senza nascondere niente a chi aspetta una risposta da troppo tempo”, ha detto il "
           "presidente del comitato Aldo Manfrin.",),
    "en": ("“We never promised that it would be easy, we promised that we would stay until the "
           "end and tell of every step, the wrong ones too, and hide nothing from those who have "
           "been waiting for an answer for far too long,” the committee's chairman Alan Mercer "
           "said.",),
    "fr": ("« Nous n'avons jamais promis que ce serait facile, nous avons promis de rester "
           "jusqu'au bout et de raconter chaque pas, même le mauvais, sans rien cacher de tout "
           "cela aux familles qui attendent une parole depuis trop longtemps », a dit le "
           "président du collectif Alain Mercier.",),
    "de": ("„Wir haben nie versprochen, dass es leicht wird, wir haben versprochen, dass wir bis "
           "zum Ende bleiben und von jedem Schritt berichten, auch von den falschen, und denen "
           "nichts verschweigen, die seit langem auf eine Antwort warten“, sagte der Vorsitzende "
           "Albrecht Mertens.",),
    "es": ("«Nunca prometimos que fuera a ser sencillo, prometimos quedarnos hasta el final y "
           "contar cada paso, incluso los malos, sin ocultar nada a quienes llevan demasiado "
           "tiempo esperando una respuesta de las personas responsables», dijo el presidente del "
           "comité, Alonso Merino.",),
}

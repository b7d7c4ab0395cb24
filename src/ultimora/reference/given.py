"""Whether a given name is a woman's or a man's, in the news of the six languages.

Written for Ultimora. A name that both have (*Andrea* is a man's in Italian alone, *Dominique*,
*Kim*) tells nothing, nor does one that is not here: a gender is never guessed from an ending but
*-a* and *-o*, which hold for Italian, Spanish, Portuguese and the Slavic names of the news.
"""

from __future__ import annotations

# Of women, without those that end in -a.
_WOMEN = frozenset("""
    abigail adelaide adele agathe agnes agnese agnès aiko aimée aino akiko aleksandrine alice
    aline alix amal amalie amelie aminatou amélie anaïs andrée anette angele angeles angèle
    anke anne annegret anneke anneli annelie anneliese annemiek annette annie antje aoife
    apolline ariane arlette ashley astri astrid aude audrey aurore aurélie ayse ayşe azucena
    barbie beatrice beatriz berenice bernadette bettany birgit birte birthe blanche bodil
    bridget brigitte bronwyn brooke brunhilde bärbel bérénice capucine carmen carole caroline
    carys cate catherine cathy catriona cerys chantal chantelle charlotte chimamanda chloé
    christel christelle christiane christine ciara claire clare clarisse clelie clemence cloe
    clotilde clémence cléo colette concepción consuelo corinne cornelie cristel cécile céline
    dafne daphne deborah delphine denise denyse diane dolores doreen doris dorothy dorothée
    dorthe edith edvige edwige eileen eilidh eirlys eleanor elfriede elide elisabeth elise
    elizabeth elke ellen emilie emily emine emma emmanuelle ersilie estelle ester esther ethel
    eugénie evelyn evelyne fabienne fanny fatemeh femke fernande ffion fiadh flore florence
    françoise frauke friederike frédérique gabrielle garance gaëlle geneviève geraldine gertrud
    gesualde ghislaine ghyslaine gisele giselle gisèle giuditte gladys grace greet greta
    gretchen gro gráinne guadalupe gudrun gunvor gwyneth géraldine gülsüm hanan hannah hanne
    harriet haruko hatice hayley heather heidi heike helen helene helle hilary hilde hildegard
    hillary hind hiroko hélène ikram ilse iman inge ingeborg ingeburg inger ingrid inés irene
    iris irmgard irène isabel isabelle iside isotte itziar jacqueline jane janet janine jeanne
    jeannette jennifer jessie jill joan joanne jocelyne josephine josiane josée joséphine joy
    joyce joëlle judit judith judy julie juliette justine kaja karen karin kate katharine
    kathleen kathrin kathryn kathy katie katrin keiko kelly kerry kerstin khadidja khadijah
    kirsten kirsti kristen kristin kumiko käthe laetitia laure laurence leonie leonor lieke
    lies lise liselotte liz lizzie lone lori lorraine louise lourdes lucie lucille lucy luise
    lydie lynn léa léonie maaike mabel macarena maddalene madeleine madeline maeve magali
    maggie maité makiko manal manon mar margaret margarethe margit margot margret marguerite
    mariam mariangeles marianne marie marie-louise marielle marijke marilyn marine marion marit
    marjolaine marjorie marlene marlène martine mary maryam maryline maryse masako matilde maud
    maureen mayuko maëlle maïwenn mechthild meg megan mehri melanie meral mercedes meredith
    meriem mette michelle michiko michèle mieke milagros mildred mireille miriam monique
    montserrat muriel mylène myriam mélanie nadine nadège nancy nanette naomi narges nasrin
    natalie nathalie nawal nerys nesrin ngozi niamh nicole nieves nikki niloufar noemi noemí
    nolwenn noriko noémie océane odette odile olive ondine orlaith ornelle oumou parvaneh
    pascale patience paule pauline peggy penelope penny petra phyllis pilar priscille priti
    päivi pénélope quinn rachel rachele rafaëlle raquel rebecca renate renée reyes rhiannon rim
    rocío rosalie rosalind rosario rose roseline rosemarie rosemary roswitha rut ruth régine
    róisín sabine sally sanae sandrine sanne saoirse sarah selene sevgi sharon shirin shirley
    sian sibylle sieglinde siegrid sigrid siham silke simone sinéad siobhán siv siân solange
    sole soledad solène sophie souad steffi stephanie stéphanie sue suellen susan susanne
    suzanne swantje sylvie ségolène tatiane thérèse tomoko tone tracy trudy ursel ute valerie
    valérie victoire violaine violet virginie vivian viviane vivien véronique waltraud wendy
    wiebke yael yaël yolande yuko yuriko yvette yvonne zeynep zineb zoe zoé ève éliane
    élisabeth élise élodie éléonore émilie
""".split())  # fmt: skip
# Of men, without those that end in -o.
_MEN = frozenset("""
    aaron abdallah abdelmadjid abdul abdullah abel abraham achille achim adam adolf adrian
    adrien adrián agustín ahmad ahmed aitor akim alain alan albert albin aldous alec aleksandar
    aleksandr aleksei aleksej alex alexander alexandre alexej alfred ali allan alois alojz
    amadeus amadou ambroise amin amir anatole ander anders andreas andrej andreu andrew andrey
    andré andrés angus anthony antoine anton antony antonín anwar aristide arjen armand armin
    arnaud arnold artem arthur artur arturs asier augustin augustus axel balthasar baptiste
    barack barry bart bashar basile bastian ben benedict benedikt benjamin benny benoît bernard
    bernd bernhard bertrand bill björn bob boris brad brandon brendan brett brian bruce bryan
    burkhard carl carles carlos carmine casper cesare charles charlie chris christian christof
    christoph christophe christopher clark claus clemens clemente clive clément colin conor
    conrad craig cristóbal curtis cyril cyrille cédric césar damian damien dan daniel daniele
    dante darren dave david davide dean declan denis dennis derek detlef didier dieter diether
    dietmar dietrich dimitri dionigi dionisi dirk dmitri dmitrij dmitry dominic dominik donald
    doug douglas duarte duncan dylan eamonn earl eckart ed eddie edgar edmund eduard edward
    edwin egon elias elliot elmar elon elías emanuele emil emile emmanuel emmerich enrique eoin
    ercole eric erich erik ernest ernst errol erwin ethan ettore eugen eugene eugène evan ewald
    ewan fabian fabien fabián fabrice farid fayez fedele felice felipe felix ferdinand fergus
    fermín ferran filipe finn florent florian francis franck frank franz françois fred
    frederick friedrich fritz frédéric félix gabriel gabriele gareth gary gaspard gavin geert
    geoff geoffrey geoffroy georg george georges gerald gerard gerd gerhard germán gerrit gerry
    ghislain gianluigi gianni gigi giles gilles gioele giosuè giovanni giuseppe glen glenn
    gordon gorka graham grant greg gregor gregory grégory guillaume gunnar gustav gustave guy
    gérald gérard günter günther haidar hakan hamdan hamid hamish hannes hans harald harold
    harry hartmut hasan hassan heinrich heinz helge hellmut helmut hendrik henning henri henrik
    henrique henry herbert hermann hernán hervé hiroshi holger horst howard hubert hugh hugues
    hussein héctor ian ibrahim ignazio igor iker ilan ilham imran ingolf isaac isaías ismael
    ismail israel ivan ivar ivor iván iñaki jack jacob jacques jaime jake jakob jalal jamal
    james jamie jan jared jason javier jean jean-baptiste jean-claude jean-françois jean-louis
    jean-luc jean-marc jean-marie jean-michel jean-noël jean-paul jean-philippe jean-pierre
    jean-yves jed jeff jeffrey jens jeremy jeremías jerome jerry jesús jim jimmy joachim
    joaquim joaquín jochen joe joel johann johannes john johnny jon jonas jonathan jordi jorge
    jose josef josep joseph josh joshua josip josu josé joão joël juan jules julian julien
    julius julián justin jérémie jérôme jörg jörn jürgen kai karel karim karl karlheinz kaspar
    kassem keir keith ken kenichi kenji kenneth kevin khaled khalid khalifa kilian klaus kofi
    koldo konrad konstantin kurt kyle larry lars laurent laurenz lech lee len leon leonard
    leonhard leopold leszek lewis liam lionel lloyd lluís loris lothar louis loïc luc lucas
    lucien ludovic ludwig luigi luis lukas luke lutz luís lyndon léon maciej magnus mahathir
    mahmoud mahmud malcolm malik manfred manuel marc marcel marcin marcos marcus marek marin
    mark markus marlon martin martín marvin marwan mateusz mathias mathieu matt matteo matthew
    matthias matthieu matías maurice max maxim maxime maximilian mehdi mehmet michael michail
    michal michał michel michele mick miguel mihai mikael mike mikel mikhail miklós milan miles
    milos miloš mirko mitch mohamad mohamed mohammad mohammed moisés moritz mosè mourad moussa
    muhammad murat mustafa nabih najib nanni nasser natale nathan nathaniel neil nelson neri
    nicholas nick nicolas nicolás niels nigel nikolai nikolaj nikolaus nils noah noam norbert
    norman noè noël nuri néstor olaf oleg oliver olivier omar oreste oriol oscar oskar osman
    otmar ottmar owen pascal pasquale patrice patrick patxi pau paul pavel pawel paweł per pere
    pete peter petr petri phil philip philipp philippe pierluigi pierre pierre-yves piers piotr
    pjotr quentin quim rachid radek radosław raed rafael raffaele rafic rafik ragnar raimund
    rainer ralf ralph ramon ramzan ramón randy raoul raphaël ray raymond raúl raül recep reiner
    reinhard reinhold renaud rené rex rhys ricard richard rick rob robert rod roderich rodney
    roger roland rolf romain roman ron ronald ronan rory ross roy rubén rudi rudolf rudy
    ruggeri rui rupert russell ryan rémi rémy saad said salah saleh salman salvador salvatore
    sam samir samuel samuele sascha saúl scott sean sebastian sebastián selim serge sergei
    sergej sergey serhij seán shane shaun shigeru sid siegfried sigmar sigmund simon slobodan
    stan stanislas stefan stefanos stephan stephen steve steven stewart stuart stéphane svein
    sven sylvain sébastien takeshi tamim tareq tariq tayyip ted terence terry thibault thierry
    thilo thomas thorsten tim timothy tobias todd tom tomás tomáš tomé toni tony torsten travis
    trevor tristan udo ulf ulrich unai urs uwe vaclav valentin valérien vasily vicente victor
    viktor vincent vincente vinzenz vitale vitali vitalij vitaly vladimir vladislav volker
    volodimir volodymyr václav víctor walid walter walther warren wayne werner wes wilfried
    wilhelm will willem willi william willy wim winfried winston wladimir wojciech wolf
    wolfgang wolfram xavier xi yahya yann yannick yasser yassin yousef youssef yusuf yves zayed
    zbigniew ziad zoltán álex ángel édouard émile étienne óscar
""".split())  # fmt: skip
_MEN_IN_A = frozenset("""
    abba akihira akira aliosha attila barnaba battista borja béla chema elia enea ezra
    garikoitza geremia gianluca giona hamza ilia ilya isa isaia issa jean-baptista josema
    joshua juha jukka kazuya khalifa kolya kostya luca luka mattia mika misha moussa mullah
    musa mustafa naoya nicola nikita nikola pekka petya sacha sasha sava saša shinya shota taha
    tatsuya tobia vanya vuka yahya yehuda zaccaria zakaria
""".split())  # fmt: skip
_BOTH = frozenset("""
    alex alexis ali amal andrea ange angeles ashley billie camille carol casey charlie chris
    claude cruz dana daniele dominique frankie gabriele guadalupe hilal ikram iman jamie jean
    jo joan jordan kai kelly kerry kim lee leslie lou luka lynn mar maxence michele mika morgan
    nikola olive pascale pat quinn reyes rim robin rosario sacha sam sandy sascha shannon
    simone stacy taylor terry toni tracy trinidad valentine vivian
""".split())  # fmt: skip
# What both have elsewhere belongs to one in a language.
_ITS = {
    "it": {"andrea": "m", "simone": "m", "gabriele": "m", "daniele": "m", "michele": "m",
           "nicola": "m", "rosario": "m", "sol": "", "luka": "m"},
    "fr": {"simone": "f", "jean": "m", "michele": "f", "pascale": "f", "daniele": "f",
           "gabriele": "f", "florence": "f", "valentine": "f", "andrea": "f"},
    "de": {"andrea": "f", "simone": "f", "jean": "", "kai": "m", "gabriele": "f", "sascha": "m",
           "toni": "m", "pascale": "f", "daniele": ""},
    "es": {"andrea": "f", "joan": "m", "mar": "f", "sol": "f", "reyes": "f", "guadalupe": "f",
           "trinidad": "f", "rosario": "f", "simone": "f"},
    "en": {"jean": "", "joan": "f", "carol": "f", "andrea": "f", "nikola": "m", "simone": "f"},
}  # fmt: skip


def gender(name: str, language: str = "") -> str:
    """``f`` or ``m`` for a given name (*Giorgia*), empty where it tells nothing.

    `language` is the dispatch's, by which *Andrea* is a man in Italian.
    """
    low = name.lower()
    if (told := _ITS.get(language, {}).get(low)) is not None:
        return told
    if low in _BOTH or len(low) < 3:
        return ""
    if low in _MEN or low in _MEN_IN_A:
        return "m"
    if low in _WOMEN:
        return "f"
    return {"a": "f", "o": "m"}.get(low[-1], "") if language != "de" or low[-1] == "a" else ""

"""The words that six languages have for time, each with its class and code: for reading when.

A line of a table is a class, a code and the words that have both. The class is one letter, for
the grammar of `understand.times_grammar` is written in these letters; the code says which of its
class. A line that begins with a blank goes on with the one before. A blank inside an expression is
``_``; months and days stand in `reference.calendars`.

    a  article                          i  indefinite article, or the number one
    p  preposition of time              t  the same, that can also close a range (al, to, bis)
    f  of                               b  between
    c  and                              u  and a half
    G  a day, so many from today        K  a part of such a day (0MO, this morning)
    T  a part of the day                v  the same by habit (vormittags)
    U  unit, 1 single, 2 many (2D)      O  hour or o'clock, where both are one word
    H  quarter (Q) or half (H) of a year    I  century
    Y  the whole year (R: of accounts)  e  weekend
    S  season                           F  feast
    L  last    N  next    C  this       P  last, counted back from now (ultimo)
    j  the same                         E  begin, middle or end of
    V  every                            Q  so often
    R  now, lately, soon                J  a length in one word
    A  ago, after the length            B  ago, before it
    q  earlier (-1) or later (+1)       x  some, a few
    Z  a zone or the place of a clock   m  a.m. or p.m.
    D  decade or century by name        w  number in words up to 31      n  other numbers
    o  ordinal                          y  a word before a year (class of)
    +  speaks of what is to come        <  speaks of what was
    !  announces: of what is to come, but itself of the past
    2  article of a clock (alle)        3  quarter or half by number (Q3)
    r  now, or an hour (ora)            s  eve (-1) or morrow (1)
    &  a word that no number counts     ~  may stand between number and unit
    9  the h of a clock, alone (14 h 30)  *  times (twice)

Made for Ultimora from the grammars of the six languages and the habits of their agencies.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TimeWords:
    """One language: `table` as above, and the endings of verbs in the `future` and the `past`.

    `participles` are endings that tell of the past only beside the time. `capitals` says that
    months and weekdays are capitalised; `terms` are words before a length in years (*una pena di 8
    anni*), where other words stand before an age.
    """

    table: str
    future: tuple[str, ...]
    past: tuple[str, ...]
    capitals: bool = False
    participles: tuple[str, ...] = ()
    terms: str = ""


_IT = """
*: volte volta
a: il lo la i gli l'
2: le alle dalle delle
&: che è sono ha hanno era erano con si ma non se quando anche presso ci cui dove davanti
i: un uno una un'
p in: in nel nello nella nell' nei nelle negli entro verso durante dopo prima per su sul sulla
    sulle sui da dal dallo dalla dall' dai dagli circa oltre intorno attorno sin fin fino inizia
    sotto ogni sino solo poco
p by: entro
p for: per
t to: a al allo alla all' ai agli
f: di del dello della dell' dei degli d'
b: tra fra
c: e ed o
u: e_mezzo e_mezza e_½
G 0: oggi odierno odierna odierni odierne in_giornata
G -1: ieri
G 1: domani
G 2: dopodomani dopo_domani
G -2: l'altro_ieri l'altroieri altroieri avantieri ieri_l'altro altro_ieri
K 0MO: stamattina stamane stamani stamattin
K 0EV: stasera
K 0NI: stanotte
K -1NI: ieri_notte
K 1MO: domattina
T MO: mattina mattino mattinata mattine alba mattinate albe primissime_ore_del_mattino
    prime_ore_del_mattino prime_ore_della_mattina prime_luci_dell'alba prima_mattina primo_mattino
    tarda_mattinata
T AF: pomeriggio pomeriggi primo_pomeriggio tardo_pomeriggio
T EV: sera serata sere serate tarda_sera prima_serata tarda_serata
T NI: notte nottata notti notte_fonda
T MI: mezzogiorno
T T24: mezzanotte
U 1D: giorno dì giornata
U 2D: giorni giornate
U 1W: settimana
U 2W: settimane
U 1M: mese
U 2M: mesi mensilità
U 1Y: anno annata esercizio anni_luce
U 2Y: anni annualità
U 1E: decennio
U 2E: decenni
U 2TM: minuti minuto min
U 2TS: secondi
U 2TH: orette
U 1TH: oretta ora
O 2TH: ore
H Q: trimestre
H QM: trimestri
H H: semestre
H HM: semestri
H K: quadrimestre
H KM: quadrimestri
I: secolo secoli
Y R: intero_esercizio
Y: intero_anno anno_intero
y: classe annata
e: weekend week-end fine_settimana finesettimana
S SP: primavera
S SU: estate
S FA: autunno
S WI: inverno
F 12-25: natale giorno_di_natale
F 12-24: vigilia_di_natale antivigilia notte_di_natale
F 12-26: santo_stefano
F 12-31: san_silvestro notte_di_capodanno vigilia_di_capodanno
F 01-01: capodanno primo_dell'anno
F 01-06: epifania befana
F 08-15: ferragosto
F 11-01: ognissanti
F 12-08: immacolata
F 02-14: san_valentino
F 10-31: halloween
F E0: pasqua domenica_di_pasqua
F E1: pasquetta lunedì_dell'angelo
F E-2: venerdì_santo
F E-3: giovedì_santo
F E-7: domenica_delle_palme
F E-47: martedì_grasso
F E-46: mercoledì_delle_ceneri le_ceneri
F E49: pentecoste
L: scorso scorsa scorsi scorse passato passata passati passate
N: prossimo prossima prossimi prossime venturo ventura entrante seguente
C: questo questa questi queste quest' corrente in_corso
P: ultimo ultima ultimi ultime
j: stesso stessa medesimo medesima quella quello quel quell'
E: inizio inizi fine metà principio primi_di fine_di inizio_di metà_di primi_del inizi_di
V: ogni ciascun tutti_i tutte_le tutto_il
Q P1D: quotidianamente giornalmente
    giornaliera giornalieri
Q P1W: settimanalmente
Q P1M: mensilmente
Q P3M: trimestralmente
Q P1Y: annualmente
R PRESENT_REF: adesso attualmente al_momento oggigiorno oggi_come_oggi in_questo_momento
    al_presente in_queste_ore
&: per_il_momento per_ora fino_ad_ora finora tuttora
R PAST_REF: recentemente poco_fa di_recente ultimamente in_passato un_tempo tempo_fa poc'anzi
J PXY: anni_fa anni_or_sono
J PXM: mesi_fa
J PXW: settimane_fa
J PXD: giorni_fa
R FUTURE_REF: prossimamente presto in_futuro a_breve tra_poco fra_poco in_avvenire al_più_presto
    quanto_prima
r PRESENT_REF: ora
J PT30M: mezz'ora mezzora mezza_ora mezz'oretta
J PT45M: tre_quarti_d'ora
J PT15M: un_quarto_d'ora
J P6M: mezzo_anno
J P50Y: mezzo_secolo
J P15D: quindicina_di_giorni
J P10Y: decina_d'anni decina_di_anni
J P20Y: ventina_d'anni ventina_di_anni
J P30Y: trentina_d'anni trentina_di_anni
J P40Y: quarantina_d'anni quarantina_di_anni
J P50Y: cinquantina_d'anni cinquantina_di_anni
J P60Y: sessantina_d'anni sessantina_di_anni
J P70Y: settantina_d'anni settantina_di_anni
J P80Y: ottantina_d'anni ottantina_di_anni
J P30D: trentina_di_giorni
J P40D: quarantina_di_giorni
J P10M: decina_di_mesi
J PT10H: decina_di_ore
J PT20H: ventina_di_ore
J PT30M: trentina_di_minuti
J PT40M: quarantina_di_minuti
J P10D: decina_di_giorni
J P20D: ventina_di_giorni
J PT10M: decina_di_minuti
J PT20M: ventina_di_minuti
J P2D: quarantott'ore
J PT24H: ventiquattr'ore ventiquattrore
J PT48H: quarantott'ore
J P3Y: triennio
J P2Y: biennio
J P5Y: quinquennio
J P20Y: ventennio
J P30Y: trentennio
A: fa or_sono orsono
q -1: prima precedente addietro precedenti
q 1: dopo seguente successivo seguenti più_tardi successiva
s -1: vigilia
~: interi intere lunghi lunghe buoni buone altri altre
x: alcuni alcune qualche pochi poche diversi diverse parecchi parecchie molti molte svariati tanti
    tante numerosi
Z: locali italiane italiana locale ora_italiana ora_locale ora_di_roma ora_di_mosca ora_italiane
m am: del_mattino di_mattina della_mattina
m pm: del_pomeriggio di_sera della_sera di_pomeriggio
m ni: di_notte della_notte
D 199: anni_novanta anni_'90
D 198: anni_ottanta anni_'80
D 197: anni_settanta anni_'70
D 196: anni_sessanta anni_'60
D 195: anni_cinquanta anni_'50
D 194: anni_quaranta anni_'40
D 193: anni_trenta anni_'30
D 192: anni_venti anni_'20
D 191: anni_dieci
D 200: anni_duemila
D 19: novecento
D 18: ottocento
D 17: settecento
D 16: seicento
D 15: cinquecento
D 14: quattrocento
D 13: trecento
w 20: vent'
w 30: trent'
n 40: quarant'
n 50: cinquant'
n 60: sessant'
n 70: settant'
n 80: ottant'
n 90: novant'
n 100: cento cent'
n 1000: mille
o 1: primo primi prime 1° 1º
o 2: secondo seconda 2° 2º
o 3: terzo terza 3° 3º
o 4: quarto quarta 4° 4º
o 5: quinto quinta
o 6: sesto
+: pronostica pronosticano possibile pronto pronta pronti disposto stima stimano gioca giocano
    affronta affrontano sfida ospita scatta debutta riaprono ripartono vota votano
    promesso promette promettono entro rivedranno vigilia previsto prevista previsti previste
    atteso attesa attesi attese fissato fissata fissati convocato convocata programma calendario
    programmato programmata intende vuole dovrebbe dovrebbero potrebbe potrebbero prevede
    prevedono attende sciopero appuntamento prossimo prossima prossimi prossime deve devono
    possono slitta slitterà rinviato rinviata avrebbe parte inizia comincia riapre torna tornano
    attendono fissa scade scadono
!: annunciato annuncia annunciano annunciata annunciò convocato convocata proclamato indetto
    confermato
<: già ha hanno aveva avevano era erano stato stata stati state è_stato fu furono scorso scorsa
    avvenuto avvenuta accaduto dopo ebbe morto morta nato nata sono_stati arrestato arrestati
    ucciso uccisa ho abbiamo avviata avviato partito partita partiti
"""

_EN = """
*: once twice times
a: the its their his her
i: a an one
p in: per in on at during since before after by for from around about over within throughout
    through almost past nearly more_than early_on into only its less_than
p by: by
t to: to until till through
f: of
b: between
c: and or
u: and_a_half
G 0: today
G -1: yesterday
G 1: tomorrow
G 2: the_day_after_tomorrow
G -2: the_day_before_yesterday
K 0NI: tonight
K -1NI: overnight last_night
K 0MO: this_morning
K 0AF: this_afternoon
K 0EV: this_evening
T MO: morning dawn daybreak sunrise early_hours early_morning mid-morning
T AF: afternoon
T EV: evening dusk sunset
T NI: night
T MI: noon midday
T T24: midnight
v MO: mornings
v EV: evenings
v NI: nights
U 1D: day
U 2D: days
U 1W: week
U 2W: weeks
U 1M: month
U 2M: months
U 1Y: year
U 2Y: years
U 1E: decade
U 2E: decades
U 1TH: hour
U 2TH: hours
U 1TM: minute
U 2TM: minutes mins
U 2TS: seconds
O 0: o'clock
H Q: quarter
H QM: quarters
H H: half half-year
I: century centuries
Y R: full-year full_year fiscal_year
Y: year-end
y: class_of
e: weekend
S SP: spring
S SU: summer
S FA: autumn
S WI: winter
F 12-25: christmas christmas_day
F 12-24: christmas_eve
F 12-26: boxing_day
F 12-31: new_year's_eve new_year’s_eve
F 01-01: new_year's_day new_year’s_day
F 02-14: valentine's_day
F 10-31: halloween
F 07-04: independence_day fourth_of_july
F 11-11: veterans_day
F 11-01: all_saints'_day
F X11-4-3: thanksgiving thanksgiving_day
F X05--1-0: memorial_day
F X09-1-0: labor_day labour_day
F E0: easter easter_sunday
F E1: easter_monday
F E-2: good_friday
F E-3: maundy_thursday
F E-7: palm_sunday
F E-46: ash_wednesday
F E49: pentecost
L: last past previous
N: next coming upcoming
C: this current
P: latest
j: same
E: early mid late mid- end beginning start end_of beginning_of start_of middle_of early_on
V: every each
Q P1Y: annually yearly
_: for_now until_now by_now as_many
R PRESENT_REF: now currently at_the_moment nowadays at_present presently right_now
R PAST_REF: recently lately in_the_past a_while_ago just_now long_ago
J PXY: years_ago
J PXM: months_ago
J PXW: weeks_ago
J PXD: days_ago
J PTXH: hours_ago
R FUTURE_REF: soon in_the_future in_the_near_future
J PT30M: half_an_hour half-hour half_hour
J PT15M: quarter_of_an_hour
J P6M: half_a_year six-month
J P50Y: half_a_century half-century
J P2W: fortnight
J P10Y: decade-long
J P1Y: year-long yearlong
J P1M: month-long monthlong
J P1W: week-long weeklong
J P1D: day-long
A: ago
q -1: earlier before previously
q 1: later after
s -1: eve
~: straight consecutive trading working successive full whole more long
x: several few a_few many some couple_of a_couple_of recent
Z: gmt utc et est edt cet cest bst pt pst pdt local_time eastern_time eastern jst ist local
    eastern_daylight_time eastern_standard_time
m am: a.m. am a.m in_the_morning
m pm: p.m. pm p.m in_the_afternoon in_the_evening at_night
n 100: hundred
o 1: first 1st
o 2: second 2nd
o 3: third 3rd
o 4: fourth 4th
+: set guidance outlook forecasts ready bids opens begins starts meets faces hosts plays votes
    resumes reopens takes_place possible likely
    forecast looms promised promise promises pledged vowed will 'll won't would should due
    scheduled expected plans planned plan upcoming shall expects expect coming going could must
    may might slated hopes ahead is_to are_to be
!: announced warned said_it
<: said was were had has have did told been began met came went took made won lost fell rose hit
    struck killed left got saw ran held found gave became sent shot broke spoke led announced
    reported died
"""

_FR = """
*: fois
a: le la les l'
i: un une
p in: par en dans dès depuis vers pour avant après pendant durant sur environ ce peu sous d'ici
    courant près plus_de moins_de quelque
p by: d'ici_à d'ici_au d'ici
p for: pour
t to: à au aux jusqu'à jusqu'au jusqu'en
f: de du des d'
b: entre
c: et ou
u: et_demi et_demie
G 0: aujourd'hui
G -1: hier
G 1: demain
G 2: après-demain
G -2: avant-hier
K 0MO: ce_matin
K 0AF: cet_après-midi
K 0EV: ce_soir
K 0NI: cette_nuit
K -1NI: la_nuit_dernière
T MO: matin matinée matinal aube petit_matin début_de_matinée fin_de_matinée
T AF: après-midi fin_d'après-midi début_d'après-midi
T EV: soir soirée début_de_soirée fin_de_soirée
T NI: nuit
T MI: midi mi-journée
T T24: minuit
U 1D: jour journée
U 2D: jours journées
U 1W: semaine
U 2W: semaines
U 1M: mois
U 1Y: an année
U 2Y: ans années
U 1E: décennie
U 2E: décennies
O 1TH: heure
9: h
O 2TH: heures
U 1TM: minute
U 2TM: minutes
U 2TS: secondes
U 1TS: seconde
H Q: trimestre
H QM: trimestres
H H: semestre
H HM: semestres
I: siècle siècles
Y R: exercice
Y: année_pleine ensemble_de_l'année
e: week-end weekend
S SP: printemps
S SU: été
S FA: automne
S WI: hiver
F 12-25: noël
F 12-24: réveillon_de_noël veille_de_noël
F 12-31: saint-sylvestre réveillon_du_nouvel_an
F 01-01: nouvel_an jour_de_l'an
F 08-15: assomption
F 11-01: toussaint
F 01-06: épiphanie
F 02-14: saint-valentin
F 10-31: halloween
F E0: pâques dimanche_de_pâques
F E1: lundi_de_pâques
F E-2: vendredi_saint
F E39: ascension jeudi_de_l'ascension
F E49: pentecôte
F E50: lundi_de_pentecôte
L: dernier dernière derniers dernières passé passée précédent précédente écoulé écoulée
N: prochain prochaine prochains prochaines
C: ce cette cet ces en_cours
j: même
E: début fin mi- milieu mi
V: chaque tous_les toutes_les
Q P1D: quotidiennement
Q P1M: mensuellement
Q P1Y: annuellement
R PRESENT_REF: maintenant actuellement à_l'heure_actuelle en_ce_moment à_ce_jour désormais
_: pour_l'instant pour_le_moment jusqu'à_présent jusqu'ici
R PAST_REF: récemment dernièrement jadis autrefois par_le_passé
R FUTURE_REF: bientôt prochainement à_l'avenir sous_peu
J PT30M: demi-heure
J PT15M: quart_d'heure
J PT45M: trois_quarts_d'heure
J P50Y: demi-siècle
J P15D: quinzaine_de_jours quinze_jours
J P10D: dizaine_de_jours
J P10Y: dizaine_d'années
J P20Y: vingtaine_d'années
J P30Y: trentaine_d'années
J PT10M: dizaine_de_minutes
B: il_y_a voici voilà
q -1: plus_tôt auparavant avant
q 1: plus_tard après
s -1: veille
s 1: lendemain
~: bonnes longues longs pleines
x: quelques plusieurs de_nombreuses de_nombreux
Z: gmt utc locales locale heure_locale heures_locales heure_de_paris
m am: du_matin
m pm: du_soir de_l'après-midi
n 100: cent
o 1: premier première premiers premières 1er 1ère
o 2: deuxième second seconde 2e 2ème
o 3: troisième 3e 3ème
o 4: quatrième 4e 4ème
+: prêt prête prêts prêtes table tablent tabler tablait vise visent prévoit prévoient espère
    espèrent invité invités rendez-vous affronte affrontent accueille joue jouent dispute débute
    débutent reprend votent grève préavis
    promet promis va vont doit doivent devrait devraient prévu prévue prévus prévues attendu
    attendue attendus aura auront sera seront prochain prochaine pourrait pourraient programmé
    programmée appelle appellent reprise veut veulent
!: annoncé annonce annoncent averti convoqué
<: déjà a ont avait avaient était étaient été s'est est_mort fut furent eu ai avons n'a n'ont
    décédé mort morte morts mortes tués tuées blessés né née s'était paru publiée publié jugé
    interrogé
"""

_DE = """
*: mal einmal zweimal dreimal viermal
a: der die das den dem des
i: ein eine einen einem einer eines
p in: pro je am im in an zum zur seit gegen ab nach um für auf zu während nahezu rund etwa ins
    innerhalb binnen über noch kurz bereits schon mehr_als von vom aus
p by: bis_zum bis_zur
p for: für
t to: bis bis_zum bis_zu
f: von vom des der
b: zwischen
c: und oder
u: und_eine_halbe
G 0: heute heutige heutigen heutiger im_laufe_des_tages
G -1: gestern gestrige gestrigen
G 1: morgen
G 2: übermorgen
G -2: vorgestern
K 0MO: heute_früh heute_morgen heute_vormittag
K 0AF: heute_nachmittag heute_mittag
K 0EV: heute_abend
K 0NI: heute_nacht
K -1EV: gestern_abend
K -1MO: gestern_morgen gestern_früh gestern_vormittag
K -1AF: gestern_nachmittag
K -1NI: gestern_nacht
K 1MO: morgen_früh morgen_vormittag
K 1AF: morgen_nachmittag
K 1EV: morgen_abend
T MO: vormittag morgengrauen früher_morgen morgenstunden frühen_morgen frühen_morgenstunden
T AF: nachmittag frühen_nachmittag späten_nachmittag
T MI: mittag
T EV: abend späten_abend frühen_abend abendstunden
T NI: nacht
T T24: mitternacht
v MO: morgens vormittags
v AF: nachmittags
v EV: abends
v NI: nachts
U 1D: tag tages
U 2D: tage tagen
U 1W: woche
U 2W: wochen
U 1M: monat monats
U 2M: monate monaten
U 1Y: jahr jahres
U 2Y: jahre jahren
U 1E: jahrzehnt
U 2E: jahrzehnte jahrzehnten
U 1TH: stunde
U 2TH: stunden
U 1TM: minute
U 2TM: minuten
U 1TS: sekunde
U 2TS: sekunden
O 0: uhr
H Q: quartal quartals vierteljahr
H QM: quartale quartalen
H H: halbjahr halbjahres
H HM: halbjahre
I: jahrhundert jahrhunderts jahrhunderte jahrhunderten
Y R: gesamtjahr geschäftsjahr
Y: jahresbeginn jahresanfang jahresende jahresmitte jahresverlauf
y: jahrgang
e: wochenende
S SP: frühjahr frühling
S SU: sommer
S FA: herbst
S WI: winter
F 12-25: weihnachten
F 12-24: heiligabend heiligen_abend
F 12-31: silvester
F 01-01: neujahr neujahrstag
F 10-31: halloween reformationstag
F 11-01: allerheiligen
F 01-06: dreikönigstag
F E0: ostern ostersonntag
F E1: ostermontag
F E-2: karfreitag
F E-3: gründonnerstag
F E-48: rosenmontag
F E-46: aschermittwoch
F E39: christi_himmelfahrt
F E49: pfingsten pfingstsonntag
F E50: pfingstmontag
F E60: fronleichnam
L: letzten letzte letzter letztes letztem vergangenen vergangene vergangener vergangenes vorigen
    vorige voriges vergangenem vorigem
N: nächsten nächste nächster nächstes kommenden kommende kommender kommendes nächstem
N 2: übernächsten übernächste übernächster
C: diesen diese dieser dieses diesem laufenden laufende laufendes
j: gleichen gleiche selben selbe jenem jener
E: anfang ende mitte beginn
V: jeden jede jedes jedem alle
Q P1D: täglich
Q P1W: wöchentlich
R PRESENT_REF: jetzt derzeit momentan gegenwärtig zurzeit zur_zeit heutzutage inzwischen
R PAST_REF: kürzlich neulich vor_kurzem unlängst
R FUTURE_REF: bald künftig demnächst in_zukunft zukünftig in_kürze
J PT30M: halbe_stunde halben_stunde
J PT90M: anderthalb_stunden eineinhalb_stunden
J P18M: anderthalb_jahre eineinhalb_jahre anderthalb_jahren eineinhalb_jahren
J PT15M: viertelstunde
J PT45M: dreiviertelstunde
J P6M: halbes_jahr halben_jahr
A: her
B: vor
q -1: zuvor früher vorher davor
q 1: später danach
s -1: vorabend vortag
Y -1: vorjahr vorjahres vorjahreszeitraum
~: volle vollen ganze ganzen weitere weiteren lange langen
x: einige einigen mehrere mehreren wenige wenigen paar ein_paar vielen viele
Z: ortszeit mez mesz gmt utc
m am: früh_am_morgen
n 100: hundert
o 1: ersten erste erster erstes
o 2: zweiten zweite zweiter zweites
o 3: dritten dritte dritter drittes
o 4: vierten vierte viertes
+: bereit rechnet rechnen prognostiziert ausgemacht trifft treffen spielt spielen tagt tagen
    findet entscheidet stimmt reist empfängt eröffnet
    endet erscheint kehrt bestreitet stellt werde würden solle wolle könne müsse stattfinden
    beginnen versprach verspricht wird werden soll sollen will wollen dürfte dürften geplant
    könnte könnten plant planen erwartet möchte beginnt startet muss müssen angesetzt kommenden
    nächsten vorgesehen demnächst kann würde
!: angekündigt kündigte kündigten warnte
<: fand fanden trat traten schloss schlossen schlug schlugen lag lagen stand standen lief liefen
    fiel fielen stieg stiegen sank sanken zog zogen hielt hielten nahm nahmen gewann gewannen
    verlor verloren begann begannen wies rief riefen schrieb schrieben sprach sprachen traf trafen
    brach brachen verschwand erhielt erhielten ließ ließen bat baten erschien geriet entschied
    entschieden blieb blieben flog flogen fuhr fuhren sah sahen kamen gingen gaben starben bekam
    unterlag empfing verließ bereits schon hat haben hatte hatten war waren wurde wurden worden
    gewesen ist_gestorben sagte gab kam ging starb vergangenen gestorben teilte
"""

_ES = """
*: vez veces
a: el la los lo
2: las
&: que es son ha han era con se pero no si cuando también
i: un una uno
p in: en desde hacia sobre para por tras durante ante dentro_de antes después ya casi unas unos
    más_de al_menos partir desde_hace solo
p by: para
p for: para
t to: a al hasta_el hasta
f: de del
b: entre
c: y e o
u: y_medio y_media
G 0: hoy
G -1: ayer
G 1: mañana
G 2: pasado_mañana
G -2: anteayer antes_de_ayer antier
K 0MO: esta_mañana esta_madrugada hoy_por_la_mañana
K 0AF: esta_tarde
K 0NI: esta_noche
K -1NI: anoche
K 1MO: mañana_por_la_mañana
K 1AF: mañana_por_la_tarde
K 1NI: mañana_por_la_noche
K -1MO: ayer_por_la_mañana
K -1AF: ayer_por_la_tarde
K -1NI: ayer_por_la_noche
T MO: madrugada amanecer alba
T MI: mediodía
T AF: tarde tardes
T NI: noche noches
T EV: atardecer
T MO: aquella_mañana una_mañana toda_la_mañana misma_mañana la_mañana mañanas
T T24: medianoche
U 1D: día
U 2D: días
U 1W: semana
U 2W: semanas
U 1M: mes
U 2M: meses
U 1Y: año ejercicio
U 2Y: años
U 1E: década
U 2E: décadas
U 1TH: hora
O 2TH: horas
U 1TM: minuto
U 2TM: minutos
U 2TS: segundos
H Q: trimestre
H QM: trimestres
H H: semestre
H HM: semestres
H K: cuatrimestre
I: siglo siglos
Y: lo_que_va_de_año lo_que_va_del_año lo_que_llevamos_de_año conjunto_del_año todo_el_año
    año_completo
e: fin_de_semana fines_de_semana
S SP: primavera
S SU: verano
S FA: otoño
S WI: invierno
F 12-25: navidad día_de_navidad
F 12-24: nochebuena
F 12-31: nochevieja
F 01-01: año_nuevo
F 01-06: día_de_reyes
F 11-01: todos_los_santos
F E0: pascua domingo_de_resurrección domingo_de_pascua
F E1: lunes_de_pascua
F E-2: viernes_santo
F E-3: jueves_santo
F E-7: domingo_de_ramos
L: pasado pasada pasados pasadas anterior
N: próximo próxima próximos próximas que_viene
C: este esta estos estas en_curso actual
P: último última últimos últimas
j: mismo misma aquel aquella
E: principios comienzos finales mediados inicio final fin fines inicios principio comienzo
V: cada todos_los todas_las
Q P1D: diariamente
Q P1W: semanalmente
Q P1M: mensualmente
Q P1Y: anualmente
R PRESENT_REF: ahora actualmente en_este_momento en_la_actualidad en_estos_momentos hoy_en_día
&: por_el_momento por_ahora hasta_ahora hasta_el_momento de_momento
R PAST_REF: hace_unos_días hace_unas_semanas hace_unos_meses hace_unos_años hace_unas_horas
    recientemente últimamente hace_poco en_el_pasado antaño hace_tiempo
R FUTURE_REF: próximamente pronto en_breve en_el_futuro en_un_futuro
J PT30M: media_hora
J PT15M: cuarto_de_hora
J P50Y: medio_siglo
J P6M: medio_año
J P15D: quincena_de_días
J P10D: decena_de_días
J P10Y: decena_de_años
J P20Y: veintena_de_años
A: atrás
B: hace
q -1: antes
q 1: después más_tarde
s -1: víspera
~: largos largas
x: algunos algunas varios varias pocos pocas unos_cuantos muchos muchas
Z: gmt local locales hora_local hora_peninsular cet
m am: de_la_mañana de_la_madrugada
m pm: de_la_tarde de_la_noche
D 199: años_noventa años_90
D 198: años_ochenta años_80
D 197: años_setenta años_70
D 196: años_sesenta años_60
D 195: años_cincuenta años_50
D 194: años_cuarenta años_40
D 193: años_treinta años_30
D 192: años_veinte años_20
n 100: cien
o 1: primer primero primera primeros primeras 1º
o 2: segundo segunda
o 3: tercer tercero tercera
o 4: cuarto cuarta
+: posible dispuesto dispuesta dispuestos listo prometen promete seguirá juega juegan enfrenta
    enfrentan visita comienza arranca huelga prometió va van será serán
    previsto prevista previstos previstas prevé prevén próximo próxima debe deben podría podrían
    espera programado programada convocado convocada pretende quiere
!: anunció anunciado anuncia advirtió convocado
<: ha han había habían fue fueron era eran ha_sido estaba tras hubo murió nació sido dijo he hemos
"""

_PT = """
*: vez vezes
a: o os as
i: um uma
p in: em no na nos nas desde pelo pela pelas por para durante após até sobre dentro_de cerca ao
    pelos nesta neste nesse nessa
p by: até
p for: para
t to: a ao à até
2: às das
&: que é são foi com se mas não quando também
f: de do da dos
b: entre
c: e ou
u: e_meio e_meia
G 0: hoje
G -1: ontem
G 1: amanhã
G 2: depois_de_amanhã
G -2: anteontem
K 0MO: esta_manhã hoje_de_manhã
K 0AF: esta_tarde
K 0NI: esta_noite hoje_à_noite
K -1NI: ontem_à_noite
T MO: manhã madrugada
T AF: tarde
T NI: noite
T MI: meio-dia
T T24: meia-noite
U 1D: dia
U 2D: dias
U 1W: semana
U 2W: semanas
U 1M: mês
U 2M: meses
U 1Y: ano
U 2Y: anos
U 1E: década
U 2E: décadas
U 1TH: hora
O 2TH: horas
U 1TM: minuto
U 2TM: minutos
U 2TS: segundos
H Q: trimestre
H QM: trimestres
H H: semestre
H HM: semestres
I: século séculos
e: fim_de_semana fim-de-semana
S SP: primavera
S SU: verão
S FA: outono
S WI: inverno
Y: ano_inteiro
F 12-25: natal
F 12-31: réveillon
F 01-01: ano_novo
F E0: páscoa
F E-2: sexta-feira_santa
L: passado passada passados passadas anterior
N: próximo próxima próximos próximas que_vem
C: este esta neste nesta deste desta estes estas atual
P: último última últimos últimas
j: mesmo mesma
E: início fim final meados começo finais
V: cada todos_os todas_as todo
Q P1D: diariamente
Q P1W: semanalmente
Q P1M: mensalmente
Q P1Y: anualmente
R PRESENT_REF: agora atualmente actualmente neste_momento no_momento
R PAST_REF: recentemente ultimamente há_pouco
R FUTURE_REF: em_breve brevemente futuramente
J PT30M: meia_hora
J P50Y: meio_século
A: atrás
B: há
q -1: antes
q 1: depois mais_tarde
s -1: véspera
x: alguns algumas vários várias poucos poucas
Z: gmt local locais hora_local
m am: da_manhã da_madrugada
m pm: da_tarde da_noite
n 100: cem
o 1: primeiro primeira primeiros primeiras 1º
o 2: segundo segunda
o 3: terceiro terceira
o 4: quarto quarta
+: vai vão será serão previsto prevista previstos deve devem próximo próxima marcado marcada
    poderá
!: anunciou anunciado
<: foi foram havia tinha tinham era eram teve sido disse há_muito
"""

TIME_WORDS: dict[str, TimeWords] = {
    "it": TimeWords(
        _IT,
        future=("rà", "ranno", "remo", "rete"),
        participles=("ato", "ata", "ati", "ate", "uto", "uta", "iti", "ito", "ita", "ite", "esa",
                     "eso", "osto", "osta"),
        past=("arono", "erono", "irono", "ava", "avano", "evano", "ivano", "eva", "iva", "ò"),
        terms="pena pene condanna condanne contratto contratti periodo durata termine mandato "
              "piano reclusione carcere ritardo anticipo accordo rinnovo triennale ogni termini "
              "prestito vita lavoro attesa guerra carriera scadenza scadenze distanza proroga "
              "minimo massimo tregua media totale storia attività governo pausa arco spazio",
    ),
    "en": TimeWords(
        _EN, future=(), past=("ed",), capitals=True,
    ),
    "fr": TimeWords(
        _FR, future=("era", "eront", "ira", "iront", "dra", "dront", "tra", "tront", "ourra"),
        participles=("é", "ée", "és", "ées"), past=("ait", "aient", "èrent", "irent", "urent"),
        terms="peine durée période contrat mandat plan bail délai retard total moyenne prêt "
              "condamnation sursis prison carrière",
    ),
    "de": TimeWords(
        _DE, future=(), past=("te", "ten"), capitals=True,
    ),
    "es": TimeWords(
        _ES, future=("ará", "erá", "irá", "drá", "rán", "remos", "abrá"),
        participles=("ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas"),
        past=("ó", "aron", "ieron", "aba", "aban", "eron"),
        terms="pena condena contrato periodo período duración plazo mandato prisión plan retraso "
              "acuerdo total media espera cárcel carrera",
    ),
    "pt": TimeWords(
        _PT, future=("ará", "erá", "irá", "rão"),
        past=("ou", "aram", "eram", "iram", "ava", "avam"),
        terms="pena contrato período duração prazo mandato prisão plano",
    ),
}  # fmt: skip


_SMALL: dict[str, str] = {
    "it": "due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici "
          "quindici sedici diciassette diciotto diciannove venti",
    "en": "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
          "sixteen seventeen eighteen nineteen twenty",
    "fr": "deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize "
          "dix-sept dix-huit dix-neuf vingt",
    "de": "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn "
          "sechzehn siebzehn achtzehn neunzehn zwanzig",
    "es": "dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince "
          "dieciséis diecisiete dieciocho diecinueve veinte",
    "pt": "dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze "
          "dezesseis dezessete dezoito dezenove vinte",
}  # fmt: skip
_TENS: dict[str, str] = {
    "it": "venti trenta quaranta cinquanta sessanta settanta ottanta novanta",
    "en": "twenty thirty forty fifty sixty seventy eighty ninety",
    "fr": "vingt trente quarante cinquante soixante soixante-dix quatre-vingts quatre-vingt-dix",
    "de": "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig",
    "es": "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa",
    "pt": "vinte trinta quarenta cinquenta sessenta setenta oitenta noventa",
}


def numerals(language: str) -> dict[str, int]:
    """The numbers from 2 to 99 in words, blanks as ``_`` (*treinta_y_dos*)."""
    small = _SMALL[language].split()
    found = {word: number for number, word in enumerate(small, 2)}
    digits = {1: _ONE[language], **dict(enumerate(small[:8], 2))}
    for tens, word in enumerate(_TENS[language].split(), 2):
        found.setdefault(word, tens * 10)
        for digit, name in digits.items():
            for form in _joined(language, word, name, digit):
                found.setdefault(form, tens * 10 + digit)
    found.update(_MORE.get(language, {}))
    return found


_ONE = {"it": "uno", "en": "one", "fr": "un", "de": "ein", "es": "uno", "pt": "um"}
_MORE: dict[str, dict[str, int]] = {
    "fr": {"vingt_et_un": 21, "vingt-et-un": 21, "trente_et_un": 31, "soixante-douze": 72},
    "es": {f"veinti{word}": n for n, word in enumerate(
        "uno dós trés cuatro cinco séis siete ocho nueve".split(), 21)} | {"veintiún": 21},
    "pt": {"duas": 2, "dezasseis": 16, "dezassete": 17, "dezanove": 19},
    "de": {"zwo": 2, "dreissig": 30},
}  # fmt: skip


def _joined(language: str, tens: str, digit: str, number: int) -> tuple[str, ...]:
    if language == "it":
        stem = tens[:-1] if number in (1, 8) else tens
        return (stem + digit, stem + "tré") if number == 3 else (stem + digit,)
    if language == "de":
        return (f"{digit}und{tens}",)
    if language in ("es", "pt"):
        return (f"{tens}_{'y' if language == 'es' else 'e'}_{digit}",)
    return (f"{tens}-{digit}",)

"""What wire copy tells most, by one name in five languages: bodies, acts and things of the news.

Made by us from what agencies of the five languages call the same; words are given by their
beginnings, in small letters without accents, as `gazetteer.folded` writes them. They are evidence
that two sentences tell the same, never proof.
"""

from __future__ import annotations

from functools import cache, lru_cache

from ultimora.reference.things import LANGUAGES, befallen, thing

# doing | Italian | English | French | German | Spanish
_TABLE = """
coast guard | costiera capitaneria | coastguard coast | cotes maritime | kustenwache seenot | costera costero guardacostas
fire brigade | pompier fuoco | firefight fireserv firebrigade | pompier | feuerwehr | bomber
police | polizi carabinier questur | police officer | police gendarm | polizei | polic
prefecture | prefett | prefect | prefect | prafekt | subdelegac
prosecutors | procur pm | prosecut | parquet procureur | staatsanw | fiscal
inquiry | inchiest indagin indag fascicol | inquir investigat probe | enquet | ermittl untersuch | investigac investiga pesquis
court | tribunal corte assise | court tribunal | tribunal cour | gericht | tribunal juzgado audienc
judge | giudic gip gup magistrat | judge magistrat | juge magistrat | richter | juez jueza magistrad
trial | processo udienz dibattiment | trial hearing | proces audienc | prozess verhandlung | juicio vista
sentence | condann sentenz ergastol | sentenc convict jailed verdict | condamn verdict peine | verurteil urteil haftstraf | condena condeno sentenc
acquittal | assol assolt | acquit cleared | acquitt relax | freigesproch freispruch | absuel absol
charge | accus imputaz | charge accus indict | accus incul mise | anklag vorwurf vorgeworf | acusa imputa
arrest | arrest fermat manette | arrest detain custody | arret interpell garde | festgenomm festnahm verhaft | deten arrest
suspect | sospett indagat | suspect | suspect soupcon | verdacht verdachtig | sospech
murder | omicid assassin | murder homicid manslaught | meurtr homicid assassin | mord totung | homicid asesin
dead | mort decedut vittim uccis perso deced | dead death died killed kill body bodies | mort tue deces deced corps cadavre | tot tod getotet gestorb leben leich | muert fallec mat cadaver cuerpo
injured | ferit ustion | injur wound hurt burn | bless brul | verletz brandverletz | herid quemad lesion
missing | dispers scompars manca | missing unaccount | dispar port | vermiss | desaparec
rescue | salvat soccors soccorr recuper tratt | rescu saved recover | secour sauv sauvet | gerettet rettung retter geborg bergung | rescat salv auxili
evacuated | evacu sgomber sfollat | evacuat displac | evacu | evakuier | evacu desaloj
hospital | ospedal ricover policlinic soccorso | hospital | hopita hospital | krankenhaus klinik | hospital ingres
hospitalised | ricoverat | hospitali | hospitalis | krankenhaus | hospitaliz ingresad
fire | incendi rogo fiamm brucia | fire blaze flame burn wildfire | incendi feu flamme | brand feuer flamm | incendi fuego llam
explosion | esplos scoppi deflagr | explo blast | explo deflagr | explos | explos estall deflagr
smoke | fumo fumi nube | smoke fume plume cloud | fumee nuage panache | rauch wolke | humo nube humareda
put out | spent estint domat | extinguish put | eteint eteindr maitris | geloscht unter | extingui sofoc apagad
under control | controllo circoscritt domat contenut | control contained | maitrise circonscrit | kontroll eingedamm | control controlad
earthquake | terremot sisma scoss | earthquake quake tremor | seisme terre secouss | erdbeben beben | terremoto seismo sismo temblor
flood | alluvion esondaz allagament piena | flood | inondat crue | hochwasser uberschwemm flut | inundac riada crecid
landslide | frana frane smottament | landslid mudslid | glissement eboulement | erdrutsch hangrutsch mure | desliz desprend
avalanche | valang slavin distacc | avalanch slide slab | avalanch coulee | lawin schneebrett | alud avalanch
storm | maltempo tempest nubifrag uragan temporal | storm hurricane rain | tempet intemper orag pluie | sturm unwetter orkan regen | temporal torment huracan lluvia
snow | neve nevicat | snow | neige | schnee | nieve nevad
wind | vento venti bora | wind gust | vent | wind bo | viento
ferry | traghett | ferr | ferry | fahr | ferri ferry transbord
ship | nave naval pescherecc barc | ship vessel boat | navire bateau | schiff boot | barco buque nave
port | porto porti banchin | port harbour harbor quay dock | port quai | hafen kai | puerto muelle
train | tren ferrovi convogl | train rail | train rail ferroviaire sncf | zug bahn | tren ferrov
station | stazion | station | gare station | bahnhof | estacion
track | binar rotai | track | voie rail | gleis schien | via vias
derailed | deragli | derail | derail | entgleis | descarril
collision | scontr collision tamponament impatt | collid collision crash | collision choc heurt percut | zusammenst kollision kollid prall | choqu colision choc
flight | volo aere | flight plane aircraft jet | vol avion | flug | vuelo avion
airport | aeroport scalo | airport | aeroport | flughafen | aeropuert
strike | scioper | strike walkout stoppage | greve | streik | huelga paro
union | sindacat cgil cisl uil | union | syndicat | gewerkschaft | sindicat
wages | salar retribuz stipend | wage pay salar | salair | lohn gehalt tarif | salari sueldo
jobs | esuber licenziament post occup | job redund layoff | emploi licenci poste | stelle arbeitspl entlass | empleo despid puesto
factory | stabiliment fabbric azienda impianto | factory plant site | usine site | werk fabrik betrieb anlage | fabrica planta
company | aziend societ impres dit | company firm operator | entrepris societe exploitant | unternehm firma betreiber | empresa compania
close | chius chiud | clos shut | ferm | geschloss schliess schlie sperr gesperr zubl zu | cerrad cierr
open | apert apr riapert riapr | open reopen | ouvr ouvert rouvr rouvert | offn eroffn geoffn | abiert abri reabr reabiert
schools | scuol studenti | school | ecol | schul | escuel colegi
indoors | casa finestre chiuse porte | indoors inside windows | confin chez fenetr | fenster drinnen geschloss | ventanas casa confin
residents | abitant resident popolaz cittadin | resident people nearby public | habitant riverain popul | anwohner bevolker bewohner | vecin habitant poblac
siren | siren allarm | siren alarm | siren alert | siren alarm | siren alarm
air quality | aria benzene inquin arpa campion | air benzene pollut readings | air benzene pollu mesur | luft benzol messerg messung | aire benceno contamin medic
roof | tetto copertur | roof | toit | dach | tejad techo
collapse | croll cedut | collaps | effondr | eingesturz einsturz | derrumb desplom colaps
bridge | ponte viadott | bridge viaduct | pont viaduc | brucke | puente viaduct
road | strad autostrad statal | road motorway highway | route autorout | strasse autobahn | carretera autopist
tunnel | galler tunnel | tunnel | tunnel | tunnel | tunel
border | confin frontier valic | border frontier | frontier | grenz | fronter
attack | attacc raid attentat | attack strike assault | attaqu frappe attentat | angriff angegriff anschlag | ataqu atentad
drone | dron | drone | drone | drohn | dron
missile | missil razz | missile rocket | missile roquette | raket marschflug | misil cohete
army | esercit militar forze | army military forces troops | armee militair forces | armee militar streitkraft truppen | ejercito militar fuerzas
ceasefire | tregu cessate | ceasefire truce | cessez treve | waffenruhe feuerpause | alto tregua
sanctions | sanzion | sanction | sanction | sanktion | sancion
agreement | accord intes firma | agree deal accord sign | accord sign entente | abkomm einig vereinbar unterzeichn | acuerdo pacto firm
meeting | incontr vertic colloqu riunion | meet met summit talks | rencontr reunion sommet entretien | treff gesprach gipfel | reun encuentr cumbre
visit | visit mission viaggio | visit trip | visite deplacement | besuch reise | visit viaj
minister | ministr | minister | ministr | minister | ministr
foreign minister | esteri farnesina | foreign | etrangeres | aussenminist | exteriores
president | president | president | president | prasident | president
government | govern esecutiv consiglio | government cabinet | gouvern | regierung kabinett | gobiern ejecutiv
parliament | parlament camera senato aula | parliament house senate | parlement assemblee senat | parlament bundestag | parlament congreso senado
vote | vot scrutin | vote vot ballot | vote scrutin voix | stimm abstimm votum | vot escrutin
election | elezion urne ballottagg | election poll runoff | election urne scrutin | wahl stichwahl | eleccion comici urnas
turnout | affluenz | turnout | participation | beteiligung | participacion
majority | maggioranz | majority | majorit | mehrheit | mayoria
opposition | opposiz minoranz | opposition | opposition | opposition | oposicion
law | legge decret ddl | law bill decree | loi decret | gesetz verordnung erlass | ley decreto
budget | bilanc manovr | budget | budget | haushalt etat | presupuest
resign | dimission dimett dimess | resign quit step | demission | rucktritt zuruckgetret tritt | dimi dimit renunci
appoint | nominat nomin | appoint named name | nomm nomination | ernann ernenn | nombr design
dismiss | esoner rimoss silurat | sack dismiss fired | limog demis | entlass | destitu ces
protest | protest manifest corteo presidio | protest rally demonstrat march | manif protest | protest demo kundgebung | protest manifest marcha
hostage | ostagg | hostage | otage | geisel | rehen
shares | borsa azion listin piazza titoli | shares stock bourse | bourse actions | aktie borse | bolsa acciones
index | indice ftse | index | indice | index leitindex | indice selectivo
rise | rialz salit sal aument progress guadagn | rose rise gain up climb advance higher | hauss mont gagn progress | plus stieg gewann gestieg zugelegt | sub gan alza avanz
fall | cal scend cede ribass perd flession | fell fall drop down lower lost slid | baiss recul ced perd chut | minus fiel gefall verlor verlust gesunk | cae cay baj retroced perdi
oil | petrol greggio brent barile | oil crude brent barrel | petrol brut brent baril | ol rohol brent barrel fass | petrol crudo brent barril
gas | gas metan | gas | gaz | gas | gas
rates | tassi tasso interess | rate rates interest | taux | zins leitzins | tipos interes tasas
inflation | inflaz prezzi carovita | inflation prices | inflation prix | inflation preis teuerung | inflacion precios
bank | banc istituto | bank lender | banque | bank | banc
central bank | bce bankitalia | ecb fed | bce fed | ezb | bce
bond | obblig btp bund rendiment spread | bond yield | obligat rendement taux | anleihe rendite umlauf | bono rendiment prima
profit | util ricav | profit earnings revenue | benefic resultat | gewinn umsatz ergebnis | benefic ganancia
goal | gol reti rete segn | goal scor | but marqu | tor treffer | gol marc
win | vitt vinc vint batt | win won beat victory | victoir gagn batt | sieg gewinn gewann schlug | victoria gan venc
draw | pareggi pari | draw drew | nul | remis unentschied | empat
penalty | rigor | penalty | penalty | elfmeter | penalti
sent off | espuls | sent | expuls exclu rouge | platzverweis rot gelbrot | expuls roja
half | tempo ripresa | half | mi-temps periode | halbzeit halfte | tiempo mitad
coach | allenator tecnic mister | coach manager | entraineur | trainer | entrenador tecnic
match | partit gara derby | match game fixture | match rencontr | spiel partie | partido encuentr
league | campionat serie classific | league standings table | championnat classement ligue | liga tabelle | liga clasific
virus | virus contag epidem focolai | virus outbreak epidemic infect | virus epidem contamin | virus ausbruch epidem infekt | virus brote epidem contag
vaccine | vaccin | vaccin jab | vaccin | impf | vacun
patient | pazient malat | patient | patient malad | patient erkrank | pacient enferm
water | acqua idric | water | eau | wasser | agua
power | elettric blackout corrent | power electric blackout outage | electri courant panne | strom | electric apag luz
nuclear | nucleare atomic | nuclear | nucleair | atom nuklear kern | nuclear
satellite | satellit | satellite | satellite | satellit | satelite
launch | lanci | launch | lanc tir | start gestartet | lanz
museum | museo musei galleria | museum gallery | musee | museum galerie | museo
theft | furto rubat rapin colpo ladri | theft steal stole robb heist thiev burgl | vol vole cambriol braqu | diebstahl gestohl raub uberfall einbr | robo robad atrac ladron
painting | quadr dipint tela opera | painting canvas artwork | tableau toile peinture | gemald bild | cuadro pintura lienzo
award | premi leone oro | award prize | prix recompens | preis auszeichn | premi galard
film | film pellicol regist | film movie director | film realis cineast | film regiss | pelicul film director
church | chiesa papa vescov | church pope bishop | eglise pape eveque | kirche papst bischof | iglesia papa obispo
funeral | funeral esequie lutto | funeral mourning | obseque deuil | trauer beerdigung beisetz | funeral luto
families | famil parent | famil relative | famill proche | familie angehorig | famil
child | bambin figli minor | child son daughter | enfant fils fille | kind sohn tochter | nino hijo hija menor
school bus | scuolabus pullman bus | bus coach | bus autocar | bus | autobus autocar
truck | camion tir autoarticol | truck lorr | camion poids | lastwag lkw laster | camion
car | auto vettur macchin | car vehicle | voiture vehicul | auto wagen fahrzeug | coche vehicul
driver | autist conducent macchinist guid | driver | conducteur chauffeur | fahrer lokfuhrer | conductor maquinist
crew | equipagg | crew | equipag | besatzung crew | tripula
passenger | passegger | passenger | passager | passagier fahrgast | pasajer
black box | scatol nera | recorder box | boite noire | datenschreiber fahrtenschreiber | caja negra
technical | tecnic guast avari | technical fault failure | technique panne defaillance | technisch defekt | tecnic averia fallo
speed | velocit | speed | vitesse | geschwindigkeit tempo | velocidad
mountain | montagn alpin escursion rifug | mountain hiker alpine climb | montagn alpin randonn refuge | berg alpin wander | montan alpin excursion
helicopter | elicotter elisoccors | helicopter | helicopt | hubschraub | helicopt
search | ricerch cercan | search | recherch | such gesucht | busqu busc
suspend | sospes sospend | suspend halt | suspend suspen interromp | ausgesetzt eingestellt unterbroch | suspend
resume | ripres riprend riparti | resum restart | repris reprend | wiederauf wieder | reanud
delay | ritard rinvi | delay postpon | retard report | verspat verschob vertag | retras aplaz
cancel | cancell annull | cancel | annul | gestrich abgesagt annull | cancel anul
warn | allert avvert allarm | warn alert | alert averti | warn | alert advier
deny | smentisc neg respin | den reject | dement reje | dementier zuruckgewies bestreit | neg desmient rechaz
promise | promett garantisc | promis pledge vow | promet engag | versprich verspro zusag | promet compromet
apologise | scus | apolog sorry | excus | entschuldig | disculp
confirm | conferm | confirm | confirm | bestatig | confirm
announce | annunc comunic | announc | annonc | angekund mitteil mitget | anunci comunic
fine | mult sanzion ammend | fine penalt | amende | geldbuss strafe | multa
compensation | risarcim indenn | compensat damages | indemni dedommag | entschadig schadenersatz | indemniz
aid | aiut fondi stanzia | aid fund relief | aide fonds | hilfe mittel | ayuda fondos
emergency | emergenz calamit | emergency | urgence | notstand katastroph | emergenc
"""  # noqa: E501


@cache
def _beginnings(language: str) -> dict[str, str]:
    column = LANGUAGES.index(language) + 1
    found: dict[str, str] = {}
    for row in _TABLE.strip().splitlines():
        cells = [cell.strip() for cell in row.split("|")]
        for word in cells[column].split():
            found.setdefault(word, cells[0])
    return found


@lru_cache(maxsize=16_384)
def doing(word: str, language: str | None) -> str:
    """What a word (folded) tells, by its name here; empty where none of the tables has it.

    The longest beginning counts; a short one only where hardly more follows. In German a part of a
    compound will do (*Brandursache* tells of a fire).
    """
    if language not in LANGUAGES:
        return ""
    if known := befallen(word, language) or thing(word, language):
        return known
    table = _beginnings(language)
    starts = range(max(1, len(word) - 4)) if language == "de" else range(1)
    for start in starts:
        for end in range(len(word), start + 2, -1):
            stem = word[start:end]
            if stem in table and len(word) - end <= (3 if len(stem) < 5 else 7):
                return table[stem]
    return ""


# Words of five letters and more that stand in any sentence, folded.
# Of these, those that speak for themselves: in whose mouth a number can be.
BODIES = frozenset(
    ("coast guard", "fire brigade", "police", "prefecture", "prosecutors", "court", "union", "army",
     "minister", "government", "company", "bank", "hospital", "president", "church", "rescue")
)  # fmt: skip
# Acts that turn what was told before: who does not tell of them does not tell the same.
TURNS = frozenset(f"doing {act}" for act in ("suspend", "resume", "put out", "acquittal"))
COMMON = frozenset(
    """
    della delle dello degli nella nelle nello negli dalla dalle dallo dagli sulla sulle sullo sugli
    dell nell dall sull questo questa questi queste quello quella quelli quelle stato stata stati
    state sono essere anche ancora dopo prima mentre quando perche dove come molto tutti tutte tutto
    oggi ieri domani circa oltre secondo contro verso avere hanno aveva erano sarebbe sarebbero
    about after again against their there these those which while where would could should other
    others being having before since under above between during through until first second later
    still also said says according monday tuesday wednesday thursday friday saturday sunday
    dans avec pour plus cette leurs leur apres avant selon contre entre depuis alors aussi encore
    etait etaient avait avaient toute toutes autre autres lundi mardi mercredi jeudi vendredi samedi
    dimanche annonce indique
    nach einer einem einen eines wurde wurden waren haben hatte hatten sagte sowie diese dieser
    dieses diesem diesen gegen unter durch zwischen wahrend nicht einige anderen andere montag
    dienstag mittwoch donnerstag freitag samstag sonntag angaben mitteilte teilte
    desde sobre entre hasta habia habian estaba estaban tambien segun contra durante cuando donde
    mientras despues antes todos todas otros otras este estos estas lunes martes miercoles jueves
    viernes sabado domingo lunedi martedi mercoledi giovedi venerdi sabato domenica
    """.split()
)

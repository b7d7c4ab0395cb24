"""What wire copy counts most, the same thing by one name in five languages.

Made by us from the nouns that stand behind numbers in our own gold and from grammars; forms are
written as they stand in copy, singular and plural, in small letters.
"""

from __future__ import annotations

from functools import cache

from ultimora.reference.befell import BEFELL
from ultimora.reference.gazetteer import folded

LANGUAGES = ("it", "en", "fr", "de", "es")

# thing | Italian | English | French | German | Spanish
_TABLE = """
people | persona persone individui individuo | person people persons individuals | personne personnes individus individu | mensch menschen person personen leute leuten | persona personas gente individuos
men | uomo uomini | man men | homme hommes | mann männer männern | hombre hombres
women | donna donne | woman women | femme femmes | frau frauen | mujer mujeres
children | bambino bambini bambina bambine minori minore minorenni | child children kids minors minor | enfant enfants mineur mineurs | kind kinder kindern minderjährige minderjährigen | niño niños niña niñas menor menores
babies | neonato neonati neonata | baby babies infants | bébé bébés nourrissons | baby babys säugling säuglinge | bebé bebés
boys | ragazzo ragazzi | boy boys | garçon garçons | junge jungen | chico chicos muchachos
girls | ragazza ragazze | girl girls | fille filles fillette fillettes | mädchen | chica chicas
sons and daughters | figlio figli figlia figlie | son sons daughter daughters | fils | sohn söhne söhnen tochter töchter | hijo hijos hija hijas
young people | giovane giovani adolescenti | teenager teenagers youths | jeune jeunes adolescents adolescent | jugendliche jugendlichen jugendlicher | joven jóvenes adolescentes
the elderly | anziano anziani anziana anziane | elderly | personnes-âgées retraités | senioren rentner | anciano ancianos ancianas
families | famiglia famiglie nuclei | family families | famille familles | familie familien | familia familias
households | utenze | household households | ménages foyers | haushalt haushalte haushalten | hogar hogares
residents | abitante abitanti residenti residente | resident residents inhabitants inhabitant | habitant habitants résidents riverains | bewohner bewohnern einwohner einwohnern anwohner anwohnern | habitante habitantes vecinos residentes
civilians | civile civili | civilian civilians | civil civils | zivilist zivilisten | civil civiles
soldiers | soldato soldati militare militari | soldier soldiers troops servicemen | soldat soldats militaire militaires | soldat soldaten | soldado soldados militar militares
police officers | agente agenti poliziotto poliziotti carabiniere carabinieri | officer officers policeman policemen police | policier policiers gendarme gendarmes | polizist polizisten polizistinnen beamte beamten | policía policías agente agentes
firefighters | pompiere pompieri vigili | firefighter firefighters firemen | pompier pompiers sapeurs-pompiers | feuerwehrmann feuerwehrleute feuerwehrleuten | bombero bomberos
rescuers | soccorritore soccorritori | rescuer rescuers | secouriste secouristes sauveteurs | retter rettern helfer helfern rettungskräfte rettungskräften einsatzkräfte einsatzkräften | rescatista rescatistas socorristas
passengers | passeggero passeggeri viaggiatori viaggiatore | passenger passengers | passager passagers voyageurs voyageur | passagier passagiere passagieren fahrgast fahrgäste fahrgästen reisende reisenden insassen | pasajero pasajeros viajeros ocupantes
crew | equipaggio marittimi | crew crewmen seafarers sailors | équipage marins | besatzung besatzungsmitglieder besatzungsmitgliedern crewmitglieder crewmitgliedern seeleute | tripulante tripulantes tripulación marineros
drivers | autista autisti conducente conducenti automobilisti | driver drivers motorists | conducteur conducteurs chauffeur chauffeurs automobilistes | fahrer fahrern autofahrer autofahrern | conductor conductores chófer automovilistas
tourists | turista turisti vacanzieri | tourist tourists holidaymakers | touriste touristes vacanciers | tourist touristen urlauber urlaubern | turista turistas
hikers | escursionista escursionisti alpinista alpinisti scialpinista scialpinisti sciatori | hiker hikers climbers mountaineers skiers tourers | randonneur randonneurs alpinistes alpiniste skieurs | wanderer wanderern skitourengeher tourengeher bergsteiger bergsteigern skifahrer | senderista senderistas montañeros alpinistas esquiadores
migrants | migrante migranti profughi rifugiati | migrant migrants refugees | migrant migrants réfugiés | migrant migranten flüchtlinge flüchtlingen geflüchtete | migrante migrantes refugiados inmigrantes
workers | lavoratore lavoratori operaio operai addetti occupati lavoratrici | worker workers labourers | ouvrier ouvriers travailleur travailleurs | arbeiter arbeitern arbeiterinnen | trabajador trabajadores obreros operarios
miners | minatore minatori | miner miners | mineurs-de-fond | bergmann bergleute bergleuten kumpel | minero mineros
employees | dipendente dipendenti impiegati personale | employee employees staff workforce | salarié salariés employé employés | beschäftigte beschäftigten mitarbeiter mitarbeitern mitarbeiterinnen angestellte angestellten | empleado empleados plantilla
jobs | posto posti impieghi esuberi licenziamenti | job jobs posts redundancies layoffs | emploi emplois poste postes licenciements | stelle stellen arbeitsplatz arbeitsplätze arbeitsplätzen jobs | empleo empleos puesto puestos despidos
students | studente studenti alunno alunni liceali studentesse | student students pupil pupils schoolchildren | élève élèves étudiant étudiants lycéens lycéennes | schüler schülern schülerinnen student studenten studierende | alumno alumnos estudiante estudiantes escolares
teachers | insegnante insegnanti docente docenti | teacher teachers | enseignant enseignants professeur professeurs | lehrer lehrern lehrkräfte lehrerinnen | profesor profesores maestros docentes
doctors | medico medici | doctor doctors | médecin médecins | arzt ärzte ärzten | médico médicos
nurses | infermiere infermieri | nurse nurses | infirmier infirmiers infirmières | pfleger pflegekräfte krankenschwestern | enfermero enfermeros enfermeras
patients | paziente pazienti malati ricoverati | patient patients | patient patients malades | patient patienten erkrankte erkrankten | paciente pacientes enfermos
cases | caso casi | case cases | cas | fall fälle fällen | caso casos
infections | contagio contagi infezioni | infection infections | contamination contaminations infections | infektion infektionen ansteckungen | contagio contagios infecciones
doses | dose dosi | dose doses | dose doses | dosis dosen impfdosen | dosis
suspects | indagato indagati sospetti sospettati | suspect suspects | suspect suspects | verdächtige verdächtigen tatverdächtige tatverdächtigen beschuldigte beschuldigten | sospechoso sospechosos investigados
defendants | imputato imputati | defendant defendants | accusé accusés prévenus | angeklagte angeklagten | acusado acusados procesados
witnesses | testimone testimoni testi | witness witnesses | témoin témoins | zeuge zeugen | testigo testigos
hostages | ostaggio ostaggi | hostage hostages captives | otage otages | geisel geiseln | rehén rehenes
prisoners | prigioniero prigionieri detenuto detenuti | prisoner prisoners inmates inmate detainees | prisonnier prisonniers détenu détenus | gefangene gefangenen häftling häftlinge häftlingen | prisionero prisioneros preso presos reclusos
protesters | manifestante manifestanti partecipanti dimostranti | protester protesters demonstrators participants marchers | manifestant manifestants participants | demonstrant demonstranten teilnehmer teilnehmern protestierende | manifestante manifestantes participantes
spectators | spettatore spettatori tifosi visitatori pubblico | spectator spectators fans attendance visitors | spectateur spectateurs supporteurs supporters visiteurs | zuschauer zuschauern fans besucher besuchern | espectador espectadores aficionados hinchas visitantes asistentes
voters | elettore elettori votanti aventi | voter voters electors | électeur électeurs votants inscrits | wähler wählern wahlberechtigte wahlberechtigten stimmberechtigte | elector electores votantes
votes | voto voti sì no preferenze consensi | vote votes ballots | voix vote votes suffrages suffrage | stimme stimmen | voto votos papeletas sufragios
abstentions | astensione astensioni astenuti | abstention abstentions | abstention abstentions | enthaltung enthaltungen | abstención abstenciones
seats | seggio seggi | seat seats | siège sièges | sitz sitze sitzen mandat mandate mandaten | escaño escaños
lawmakers | deputato deputati senatore senatori parlamentari | lawmaker lawmakers mps senators deputies | député députés sénateurs parlementaires | abgeordnete abgeordneten parlamentarier senatoren | diputado diputados senadores parlamentarios
countries | paese paesi stati nazioni | country countries nations states | pays états nations | land länder ländern staaten nationen mitgliedstaaten | país países estados naciones
leaders | leader capi | leader leaders | dirigeant dirigeants chefs | staatschefs regierungschefs | líder líderes mandatarios
ministers | ministro ministri | minister ministers | ministre ministres | minister ministern | ministro ministros
diplomats | diplomatico diplomatici | diplomat diplomats | diplomate diplomates | diplomat diplomaten | diplomático diplomáticos
municipalities | comune comuni municipi | municipality municipalities towns villages | commune communes villages | gemeinde gemeinden kommunen orte | municipio municipios localidades pueblos
regions | regione regioni province provincia | region regions provinces | région régions départements département | region regionen bundesländer bundesländern provinzen | región regiones provincias
homes | casa case abitazione abitazioni alloggi appartamenti appartamento | home homes house houses flats apartments dwellings | maison maisons logement logements habitations appartements foyers-sinistrés | haus häuser häusern wohnhaus wohnhäuser wohnhäusern wohnung wohnungen | casa casas vivienda viviendas apartamentos pisos
buildings | edificio edifici palazzi palazzo stabili | building buildings structures | bâtiment bâtiments immeuble immeubles édifices | gebäude gebäuden | edificio edificios inmuebles
schools | scuola scuole istituti plessi | school schools | école écoles établissements lycées | schule schulen | escuela escuelas colegios centros
hospitals | ospedale ospedali | hospital hospitals | hôpital hôpitaux | krankenhaus krankenhäuser krankenhäusern klinik kliniken | hospital hospitales
shops | negozio negozi punti-vendita | shop shops store stores outlets | magasin magasins boutiques commerces | geschäft geschäfte geschäften filiale filialen läden | tienda tiendas comercios locales
plants | stabilimento stabilimenti fabbriche fabbrica | plant plants factory factories | usine usines site sites | werk werke werken fabrik fabriken | planta plantas fábrica fábricas
companies | impresa imprese azienda aziende società ditte | company companies firms businesses | entreprise entreprises sociétés | unternehmen firma firmen betriebe betrieben | empresa empresas compañías
banks | banca banche | bank banks | banque banques | bank banken | banco bancos
customers | cliente clienti utenti | customer customers users clients | client clients usagers abonnés | kunde kunden kundinnen nutzer haushaltskunden | cliente clientes usuarios abonados
drones | drone droni velivoli-senza-pilota | drone drones uavs | drone drones | drohne drohnen kampfdrohnen | dron drones
missiles | missile missili | missile missiles | missile missiles | rakete raketen marschflugkörper marschflugkörpern | misil misiles
rockets | razzo razzi | rocket rockets | roquette roquettes | geschosse | cohete cohetes
bombs | bomba bombe ordigni ordigno | bomb bombs explosives | bombe bombes engins | bombe bomben sprengsätze gleitbomben | bomba bombas artefactos
shots | colpo colpi proiettili | shot shots bullets rounds | balle balles tirs coups-de-feu | schuss schüsse schüssen | disparo disparos balas
weapons | arma armi pistole fucili | weapon weapons guns firearms | arme armes fusils | waffe waffen schusswaffen | arma armas
tanks | carro carri-armati tank | tank tanks | char chars | panzer panzern | tanque tanques
aircraft | aereo aerei velivolo velivoli caccia jet canadair | aircraft plane planes jets airplanes | avion avions appareils canadair | flugzeug flugzeuge flugzeugen maschinen löschflugzeuge | avión aviones aeronaves hidroaviones
helicopters | elicottero elicotteri | helicopter helicopters | hélicoptère hélicoptères | hubschrauber hubschraubern | helicóptero helicópteros
flights | volo voli | flight flights | vol vols | flug flüge flügen | vuelo vuelos
trains | treno treni convogli | train trains | train trains rames | zug züge zügen | tren trenes convoyes
carriages | carrozza carrozze vagoni vagone | carriage carriages coaches cars-of-train wagons | wagon wagons voitures-de-train | waggon waggons wagen-des-zuges | vagón vagones
buses | autobus pullman bus corriera | bus buses coach | autobus autocar autocars bus | bus busse bussen | autobús autobuses autocar
vehicles | veicolo veicoli mezzi mezzo | vehicle vehicles | véhicule véhicules | fahrzeug fahrzeuge fahrzeugen | vehículo vehículos medios
cars | auto automobili vettura vetture macchine | car cars | voiture voitures automobiles | auto autos wagen pkw | coche coches automóviles turismos
trucks | camion tir autocarri autoarticolato | truck trucks lorries lorry | camion camions poids-lourds | lastwagen lkw lastern laster | camión camiones
ships | nave navi imbarcazioni imbarcazione barche barca pescherecci navi-cargo petroliere | ship ships vessel vessels boat boats tankers | navire navires bateau bateaux embarcations embarcation pétroliers | schiff schiffe schiffen boot boote booten tanker | barco barcos buque buques embarcaciones embarcación cayucos
ambulances | ambulanza ambulanze | ambulance ambulances | ambulance ambulances | rettungswagen krankenwagen | ambulancia ambulancias
bridges | ponte ponti | bridge bridges | pont ponts | brücke brücken | puente puentes
roads | strada strade | road roads | route routes | straße straßen | carretera carreteras calles
trees | albero alberi | tree trees | arbre arbres | baum bäume bäumen | árbol árboles
animals | animale animali capi-di-bestiame | animal animals | animal animaux bêtes | tier tiere tieren | animal animales
sheep | pecora pecore | sheep | brebis mouton moutons | schaf schafe schafen | oveja ovejas
fires | incendio incendi roghi | fire fires blazes wildfires | incendie incendies feux | brand brände bränden feuer | incendio incendios
calls | chiamata chiamate segnalazioni interventi | call calls call-outs | appel appels interventions | einsatz einsätze einsätzen notrufe | llamada llamadas avisos incidencias
aftershocks | replica repliche scosse | aftershock aftershocks tremors | réplique répliques secousses | nachbeben | réplica réplicas
arrests | arresto arresti fermi | arrest arrests detentions | arrestation arrestations interpellations | festnahme festnahmen verhaftungen | arresto arrestos detenciones
searches | perquisizione perquisizioni | search searches raids | perquisition perquisitions | durchsuchung durchsuchungen razzien | registro registros allanamientos
charges | accusa accuse capi-d-accusa | charge charges counts count | chef-d-accusation inculpations | anklagepunkte anklagepunkten | cargo cargos delitos
complaints | denuncia denunce esposti reclami | complaint complaints | plainte plaintes réclamations | anzeige anzeigen beschwerden | denuncia denuncias reclamaciones quejas
attacks | attacco attacchi raid attentati | attack attacks strikes | attaque attaques frappes attentats | angriff angriffe angriffen anschläge | ataque ataques atentados
matches | partita partite gare incontri | match matches games game | match matches matchs rencontres | spiel spiele spielen partien | partido partidos encuentros
goals | gol goal reti rete | goal goals | but buts | tor tore toren treffer treffern | gol goles tantos
points | punto punti | point points | point points | punkt punkte punkten zähler zählern | punto puntos
wins | vittoria vittorie | win wins victories victory | victoire victoires | sieg siege siegen | victoria victorias triunfos
defeats | sconfitta sconfitte | defeat defeats losses | défaite défaites | niederlage niederlagen | derrota derrotas
titles | titolo titoli | title titles | titre titres | titel titeln | título títulos
tickets | biglietto biglietti | ticket tickets | billet billets | karte karten tickets eintrittskarten | entrada entradas boletos
amendments | emendamento emendamenti | amendment amendments | amendement amendements | änderungsanträge | enmienda enmiendas
signatures | firma firme | signature signatures | signature signatures | unterschrift unterschriften | firma firmas
works | opera opere quadri dipinti | work works paintings artworks | œuvre œuvres tableaux toiles | werk-der-kunst kunstwerke gemälde gemälden | obra obras cuadros pinturas
copies | copia copie esemplari | copy copies | exemplaire exemplaires | exemplar exemplare exemplaren | ejemplar ejemplares
pages | pagina pagine | page pages | page pages | seite seiten | página páginas
films | film pellicole | film films movies | film films | film filme filmen | película películas
messages | messaggio messaggi | message messages | message messages | nachricht nachrichten | mensaje mensajes
units | unità | unit units | unité unités | einheit einheiten stück | unidad unidades
tests | test tamponi analisi | test tests | test tests | test tests proben | prueba pruebas
containers | container | container containers | conteneur conteneurs | container containern | contenedor contenedores
warheads | testata testate | warhead warheads | ogive ogives têtes | sprengkopf sprengköpfe sprengköpfen | ojiva ojivas
magnitude | magnitudo | magnitude | magnitude | magnitude stärke | magnitud
riders | corridore corridori ciclista ciclisti | rider riders cyclist cyclists | coureur coureurs cycliste cyclistes | radprofi radprofis rennfahrer radfahrer | corredor corredores ciclista ciclistas
guests | ospite ospiti | guest guests | hôte hôtes | gast gäste gästen | huésped huéspedes
officials | funzionario funzionari | official officials | fonctionnaire fonctionnaires | funktionär funktionäre funktionären | funcionario funcionarios
acquittals | assoluzione assoluzioni assolti | acquittal acquittals | acquittement acquittements relaxes | freispruch freisprüche freisprüchen | absolución absoluciones absueltos
convictions | condanna condanne condannati | conviction convictions | condamnation condamnations condamnés | verurteilung verurteilungen verurteilte verurteilten | condena condenas condenados
survivors | superstite superstiti sopravvissuti | survivor survivors | survivant survivants rescapé rescapés | überlebende überlebenden | superviviente supervivientes sobrevivientes
robbers | ladro ladri rapinatore rapinatori malviventi banditi | robber robbers thief thieves burglars raiders | voleur voleurs braqueurs malfaiteurs cambrioleurs | räuber räubern dieb diebe dieben einbrecher einbrechern täter tätern | ladrón ladrones atracador atracadores asaltantes
apartments | appartamento appartamenti alloggi alloggio | apartment apartments flats | appartement appartements logement logements | wohnung wohnungen | apartamento apartamentos pisos
storage tanks | serbatoio serbatoi cisterna cisterne | reservoirs | cuve cuves réservoirs | kessel tankbehälter | depósito depósitos
stages | tappa tappe | stage stages | étape étapes | etappe etappen | etapa etapas
dogs | cane cani | dog dogs | chien chiens | hund hunde hunden | perro perros
cattle | bovino bovini mucche mucca | cattle cows | bovin bovins vaches | rinder rindern kühe kühen | vaca vacas reses
stadiums | stadio stadi | stadium stadiums | stade stades | stadion stadien | estadio estadios
floors | piano piani | floor floors storeys stories | étage étages | stockwerk stockwerke etagen | planta-del-edificio pisos-del-edificio
members | membro membri componenti iscritti soci | member members | membre membres adhérents | mitglied mitglieder mitgliedern | miembro miembros socios
times | volta volte | time times | fois reprises | mal male | vez veces ocasiones
shares | azione azioni | share shares | action actions titres-cotés | aktie aktien | acción acciones
orders | ordine ordini | order orders | commande commandes | auftrag aufträge aufträgen bestellungen | pedido pedidos
reports | referto rapporti relazioni | report reports | rapport rapports | bericht berichte berichten | informe informes
victims | vittima vittime | victim victims casualties | victime victimes | opfer opfern todesopfer todesopfern | víctima víctimas
bodies | corpo corpi salma salme cadavere cadaveri | body bodies corpses | corps cadavre cadavres dépouilles | leiche leichen leichnam | cuerpo cuerpos cadáver cadáveres
"""  # noqa: E501

# Heads that say nothing by themselves: what they are members of stands behind them.
HOLLOW = frozenset(("members", "units"))
# Whoever is meant by these is any human being: a toll counts them whatever they are called.
ANYBODY = frozenset(("people", "victims", "bodies", "cases"))
# What comes and goes in such numbers that two of them, hours apart, are no contradiction.
FLUID = frozenset(
    ("firefighters", "rescuers", "police officers", "soldiers", "vehicles", "trucks", "helicopters",
     "ambulances", "aircraft", "ships", "calls", "fires", "aftershocks", "searches", "migrants",
     "prisoners", "patients", "tickets", "signatures", "complaints", "cases", "infections",
     "flights", "trains", "households", "votes", "customers")
)  # fmt: skip
# People of a kind: the toll may count them under that name where no other toll is told.
HUMAN = frozenset(
    ("men", "women", "young people", "civilians", "workers", "passengers", "hikers", "migrants",
     "soldiers", "tourists", "miners", "crew", "residents", "police officers", "students",
     "employees", "protesters", "spectators", "suspects", "children", "families", "boys", "girls",
     "households", "prisoners", "patients", "drivers", "firefighters", "rescuers", "babies",
     "the elderly", "teachers", "doctors", "nurses", "sons and daughters", "hostages", "members",
     "guests", "riders", "officials", "survivors")
)  # fmt: skip


@cache
def _words(language: str) -> dict[str, str]:
    column = LANGUAGES.index(language) + 1
    found: dict[str, str] = {}
    for row in _TABLE.strip().splitlines():
        cells = [cell.strip() for cell in row.split("|")]
        for word in cells[column].split():
            found.setdefault(folded(word), cells[0])
    return found


@cache
def _befallen(language: str) -> dict[str, str]:
    return {folded(word): role for word, role in BEFELL[language].nouns.items()}


def thing(word: str, language: str | None) -> str:
    """What a noun counts, by its name here (``passengers``); empty where the table has it not."""
    if language not in LANGUAGES or not word:
        return ""
    words, key = _words(language), folded(word)
    if key in words or language != "de":
        return words.get(key, "")
    # A German compound is what its last part is: *Grundschüler* are pupils.
    ends = (key[at:] for at in range(2, len(key) - 3))
    return next((words[end] for end in ends if end in words), "")


@cache
def known(name: str) -> bool:
    """Whether this is what something in the table is called."""
    return any(row.partition("|")[0].strip() == name for row in _TABLE.strip().splitlines())


def befallen(word: str, language: str | None) -> str:
    """The role that a noun has in itself (*feriti*); empty where it has none."""
    return _befallen(language).get(folded(word), "") if language in LANGUAGES else ""

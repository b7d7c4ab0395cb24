"""What befalls what is counted, and which words say so, in six languages: the roles of a figure."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain

from ultimora.reference.trends import DOWN, UP


@dataclass(frozen=True, slots=True)
class Befell:
    """One language's words for what befell somebody or something, all in lower case.

    Each table gives the role (docs/facts.md) of a word. `nouns` are counted themselves (*feriti*),
    cases are of the infected where a word of `illness` is near; `one` and `many` are participles,
    of one and of more (a language that does not tell them apart has them in both); `does` forms of
    verbs that take what is counted as object; `falls` of verbs whose subject it is; `acts` nouns
    of the doing (*l’arresto di*). `phrases` are several words that stand for a participle
    (*perso la vita*). Some words are not roles yet: ``burnt`` is destroyed of things and injured of
    people, ``fled`` is displaced of many, ``sent`` (away) evacuated of many, ``fell`` destroyed of
    buildings, ``swept`` of fields, ``lost`` is killed of one's own. `being` are helpers of the
    passive, `having` those of the active, `by` names the doer. `parted` are words that end the
    clause. `up` and `down` are verbs and nouns of a rise and a fall, `up_behind` and `down_behind`
    those that stand behind the share.
    """

    nouns: dict[str, str]
    one: dict[str, str]
    many: dict[str, str]
    does: dict[str, str]
    falls: dict[str, str]
    acts: dict[str, str]
    phrases: tuple[tuple[tuple[str, ...], str], ...]
    being: frozenset[str]
    having: frozenset[str]
    by: frozenset[str]
    of: frozenset[str]
    parted: frozenset[str]
    up: frozenset[str]
    down: frozenset[str]
    up_behind: tuple[tuple[str, ...], ...]
    down_behind: tuple[tuple[str, ...], ...]
    level: frozenset[str]
    illness: frozenset[str]
    late: bool = False  # the verb stands at the end of its clause (German)


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


def _roles(**roles: str) -> dict[str, str]:
    return {word: role for role, words in roles.items() for word in words.split()}


def _ended(endings: str, stems: dict[str, str]) -> dict[str, str]:
    """Each stem with each ending: ``_ended("o a", {"killed": "mort uccis"})``."""
    return {
        stem + end.strip("_"): role
        for role, listed in stems.items()
        for stem in listed.split()
        for end in endings.split()
    }


def _phrases(**roles: str) -> tuple[tuple[tuple[str, ...], str], ...]:
    return tuple(
        (tuple(phrase.split()), role)
        for role, listed in roles.items()
        for phrase in listed.split(",")
    )


def _lost(posts: str) -> str:
    """German for losing each of these, the verb before and behind."""
    verbs = ("verlieren", "verloren")
    return ",".join(
        f"{one},{other}" for post in posts.split(",") for verb in verbs
        for one, other in ((f"{verb} {post}", f"{post} {verb}"),)
    )  # fmt: skip


def _left_home() -> str:
    """Italian for leaving one's home, whosever it is said to be."""
    homes = "case abitazioni casa villaggi terre"
    whose = {"villaggi": ("i loro", "i propri")}
    return ",".join(
        f"{verb} {owner} {home}"
        for verb in ("lasciare", "lasciato", "abbandonare", "abbandonato", "lasciano")
        for home in homes.split()
        for owner in whose.get(home, ("le loro", "le proprie") if home != "casa" else ("la loro",))
    )


def _behind(phrases: str) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(phrase.split()) for phrase in phrases.split(","))


# Italian participles without their last letter.
_IT = {
    "killed": "mort uccis decedut assassinat giustiziat annegat freddat massacrat trucidat perit "
              "ammazzat lapidat dilaniat "
              "fucilat folgorat stroncat sbranat decapitat strangolat linciat impiccat soffocat "
              "assiderat sgozzat",
    "injured": "ferit ustionat intossicat contus accoltellat gambizzat medicat",
    "missing": "dispers scompars",
    "arrested": "arrestat ammanettat incarcerat fermat catturat",
    "displaced": "sfollat",
    "evacuated": "evacuat sgomberat sgombrat",
    "sent": "allontanat",
    "rescued": "salvat salv soccors estratt recuperat ripescat",
    "kidnapped": "rapit sequestrat",
    "infected": "contagiat infettat",
    "intercepted": "abbattut intercettat neutralizzat",
    "destroyed": "distrutt demolit incenerit devastat sventrat sbriciolat frantumat crollat "
                 "polverizzat sradicat divorat",
    "burnt": "bruciat incendiat carbonizzat",
    "dismissed": "licenziat",
    "hired": "assunt stabilizzat reclutat",
}  # fmt: skip
_IT_ARE = {
    "killed": "assassin giustizi massacr trucid fredd sbran decapit strangol linci impicc sgozz "
              "ammazz",
    "injured": "accoltell intossic ustion",
    "arrested": "arrest ammanett cattur", "evacuated": "evacu sgomber",
    "rescued": "salv recuper ripesc", "hired": "reclut",
    "kidnapped": "sequestr", "burnt": "bruci incendi carbonizz",
    "infected": "contagi infett", "intercepted": "intercett neutralizz",
    "destroyed": "devast sventr sbriciol frantum polverizz sradic divor",
    "dismissed": "licenzi",
}  # fmt: skip

_ES = {
    "killed": "muert fallecid asesinad ejecutad ahogad abatid matad degollad decapitad "
              "acribillad fusilad electrocutad linchad ultimad ahorcad",
    "injured": "herid lesionad apuñalad intoxicad contusionad balead acuchillad",
    "burnt": "quemad incendiad",
    "missing": "desaparecid",
    "arrested": "detenid arrestad encarcelad capturad apresad aprehendid",
    "displaced": "desplazad",
    "evacuated": "evacuad desalojad",
    "rescued": "rescatad salvad auxiliad extraíd socorrid",
    "kidnapped": "secuestrad raptad",
    "infected": "contagiad infectad",
    "intercepted": "interceptad derribad neutralizad",
    "destroyed": "destruid arrasad calcinad demolid devastad derruid derrumbad colapsad "
                 "devorad consumid desplomad",
    "dismissed": "despedid",
    "hired": "contratad",
}  # fmt: skip
_PT = {
    "killed": "mort falecid assassinad executad",
    "injured": "ferid",
    "missing": "desaparecid",
    "arrested": "detid pres",
    "displaced": "deslocad desalojad",
    "evacuated": "evacuad",
    "rescued": "resgatad salv",
    "kidnapped": "sequestrad",
    "infected": "contagiad infectad infetad",
    "intercepted": "interceptad abatid derrubad",
    "destroyed": "destruíd",
    "dismissed": "demitid despedid",
    "hired": "contratad",
}  # fmt: skip
_FR = {
    "killed": "tué abattu assassiné exécuté décédé mort noyé égorgé décapité fusillé asphyxié "
              "électrocuté massacré lynché",
    "injured": "blessé intoxiqué poignardé",
    "burnt": "brûlé incendié calciné",
    "missing": "disparu",
    "arrested": "arrêté interpellé écroué appréhendé capturé incarcéré emprisonné",
    "displaced": "déplacé",
    "evacuated": "évacué",
    "rescued": "secouru sauvé extrait repêché hélitreuillé désincarcéré",
    "kidnapped": "enlevé kidnappé séquestré",
    "infected": "contaminé infecté",
    "intercepted": "intercepté neutralisé",
    "destroyed": "détruit ravagé arraché rasé pulvérisé anéanti démoli dévasté effondré écroulé "
                 "soufflé éventré dévoré consumé incinéré",
    "swept": "parcouru",
    "dismissed": "licencié congédié remercié",
    "hired": "recruté embauché",
}  # fmt: skip
_EN_DONE = _roles(
    killed="killed dead slain murdered executed drowned assassinated died perished beheaded "
    "lynched "
    "strangled electrocuted suffocated massacred gunned-down",
    injured="injured wounded hurt hospitalised hospitalized stabbed maimed",
    burnt="burned burnt scorched charred torched incinerated",
    missing="missing",
    arrested="arrested detained jailed apprehended captured nabbed",
    displaced="displaced uprooted",
    evacuated="evacuated",
    rescued="rescued saved",
    kidnapped="kidnapped abducted hostage",
    infected="infected",
    intercepted="intercepted downed",
    destroyed="destroyed demolished razed gutted flattened wrecked obliterated levelled leveled",
    dismissed="fired dismissed axed sacked",
    hired="hired recruited",
)
_DE_DONE = _roles(
    killed="getötet gestorben tot erschossen ermordet hingerichtet umgekommen ertrunken "
    "verstorben "
           "tödlich erstochen erstickt erfroren erdrosselt erschlagen enthauptet massakriert "
           "umgebracht verhungert verdurstet gelyncht gekeult verendet notgeschlachtet",
    injured="verletzt schwerverletzt leichtverletzt verwundet angeschossen niedergestochen",
    burnt="verbrannt niedergebrannt abgebrannt ausgebrannt",
    missing="vermisst",
    arrested="festgenommen verhaftet inhaftiert gefasst eingesperrt festgesetzt",
    displaced="vertrieben",
    fled="geflohen geflüchtet",
    evacuated="evakuiert",
    rescued="gerettet geborgen",
    kidnapped="entführt verschleppt gekidnappt",
    infected="infiziert angesteckt erkrankt",
    intercepted="abgefangen abgeschossen",
    destroyed="zerstört verwüstet eingestürzt vernichtet niedergewalzt weggespült "
    "weggerissen",
    dismissed="entlassen gestrichen gekündigt",
    hired="angestellt eingestellt einstellen einzustellen",
)  # fmt: skip


def _fr_does() -> dict[str, str]:
    stems = {
        "killed": "tu assassin exécut massacr", "injured": "bless poignard",
        "arrested": "arrêt interpell appréhend captur",
        "evacuated": "évacu", "rescued": "sauv repêch hélitreuill", "kidnapped": "enlev kidnapp",
        "infected": "contamin infect", "intercepted": "intercept neutralis",
        "destroyed": "ravag dévast pulvéris ras dévor consum souffl",
        "burnt": "brûl incendi calcin",
        "dismissed": "licenci", "hired": "recrut embauch",
    }  # fmt: skip
    return _ended("e ent er ant a èrent era eront erait", stems) | _roles(
        killed="abattre abat abattent abattirent", rescued="secourir secourt secourent extraire",
        destroyed="détruit détruire détruisant détruisent détruisirent détruisit",
        missing="", swept="parcourt", lost="perdu perdent perdant",
        dismissed="supprimer supprime supprimera supprimant",
    )  # fmt: skip


BEFELL: dict[str, Befell] = {
    "it": Befell(
        nouns=_roles(
            killed="morto morti morta vittima vittime deceduto deceduti decesso decessi uccisi "
                   "ucciso cadaveri cadavere salme suicidio suicidi femminicidio femminicidi",
            injured="ferito feriti ferita contusi contuso ustionati ustionato intossicati",
            missing="disperso dispersi dispersa",
            arrested="arresto arresti arrestato arrestati arrestata fermi",
            displaced="sfollato sfollati",
            evacuated="evacuato evacuati evacuazioni sgomberati",
            rescued="superstite superstiti salvati sopravvissuti sopravvissuto naufraghi",
            kidnapped="rapiti rapito ostaggi ostaggio",
            infected="contagio contagi contagiati contagiato infetti positivi",
            intercepted="abbattimenti",
            dismissed="esubero esuberi licenziamento licenziamenti licenziati",
            hired="assunzione assunzioni assunti immissioni stabilizzazioni",
        ),
        one=_ended("o a", _IT), many=_ended("i e", _IT),
        does=_ended("a ano ò arono are ando erà eranno erebbe ava avano", _IT_ARE) | _roles(
            killed="uccide uccidono uccise uccisero uccidendo uccidere ucciderà uccideva "
                   "uccidevano uccidendone",
            injured="ferisce feriscono ferì ferirono ferendo ferire ferendone",
            rescued="soccorre soccorrono soccorse soccorrendo soccorrere estrae estraggono "
                    "estrasse estrarre estraendo", lost="perso perduto perse persero",
            kidnapped="rapisce rapiscono rapirono rapire rapendo",
            intercepted="abbatte abbattono abbatté abbattuto abbattere abbattendo",
            destroyed="distrugge distruggono distrusse distruggendo distruggere demolisce "
                      "demoliscono demolirono demolendo demolire travolto travolge travolse "
                      "travolgendo incenerisce incenerirono",
            hired="assume assumono assumerà assumeranno assumere assumendo",
        ),
        falls=_roles(killed="muore muoiono morì morirono morire morendo perirono perì annegano "
                            "annega annegarono decedono decede",
                     fled="fuggono fuggirono fuggiti fuggite scappati scappate",
                     fell="crolla crollano crollò crollarono crollando crollare"),
        acts=_roles(
            killed="morte uccisione assassinio corpi corpo cadaveri cadavere salme salma decesso",
            injured="ferimento", lost="perdita", missing="scomparsa",
            arrested="arresto cattura fermo",
            evacuated="evacuazione", rescued="salvataggio soccorso",
            kidnapped="rapimento sequestro", intercepted="abbattimento intercettazione",
            destroyed="distruzione", dismissed="licenziamento taglio", hired="assunzione",
            displaced="sfollamento", infected="contagio",
        ),
        phrases=_phrases(
            killed="perso la vita,perdono la vita,perde la vita,perdere la vita,persero la vita,"
            "perdendo la vita,perso la propria vita,senza vita,rimasto ucciso,rimasti uccisi,"
            "la morte di,tolto la vita,tolti la vita,trovato la morte,trovano la morte,perduto "
            "la vita,"
            "costato la vita a,costata la vita a,costò la vita a,costa la vita a,costano la vita "
            "a,"
            "costando la vita a,costate la vita a,costare la vita a,trovati morti,trovato morto,"
            "trovata morta,trovate morte,la vita di,le vite di,privo di vita,privi di vita,"
            "trovano la morte,trova la morte,trovò la morte,trovarono la morte",
            injured="riportato ferite,riportato fratture,riportato ustioni,riportato lesioni,"
            "riportando ferite,riportano ferite,riportato contusioni,riportato traumi",
            arrested="in manette,in carcere,ai domiciliari,agli arresti,in arresto,"
            "in custodia cautelare,in stato di fermo,dietro le sbarre,in cella",
            fell="venuto giù,venuta giù,venuti giù,venute giù",
            evacuated="fatti allontanare,fatte allontanare,fatto allontanare,"
            "fatta allontanare,fatti uscire,fatte uscire,fatto uscire,fatta uscire",
            displaced="lasciare le case,"
            "abbandonare le case,lasciare la propria casa,fuori casa,costretto alla fuga,"
            "costretti alla fuga,costrette alla fuga,spinto alla fuga,spinti alla fuga,senza casa,"
            "senza un tetto,costretti a fuggire,costrette a fuggire,costretto a fuggire,"
            "lasciare le abitazioni," + _left_home(),
            rescued="tratti in salvo,tratto in salvo,tratte in salvo,tratta in salvo,"
            "messi in salvo,messe in salvo,in salvo,sani e salvi,sane e salve,estratti vivi,"
            "estratto vivo,estratta viva,estratte vive,trovati vivi,trovate vive,tirati fuori,"
            "tirate fuori,tirato fuori,tirata fuori,mettono in salvo,messo in salvo,mise in salvo,"
            "mettendo in salvo,traggono in salvo,trasse in salvo,portato in salvo",
            missing="mancano all' appello,manca all' appello,mancano ancora all' appello,"
            "manca ancora all' appello,mancavano all' appello,irreperibili,irreperibile",
            destroyed="rasi al suolo,rase al suolo,raso al suolo,in fumo,andati distrutti,"
            "andate distrutte,dati alle fiamme,date alle fiamme,dato alle fiamme,in cenere,"
            "in macerie,dando alle fiamme,danno alle fiamme,diedero alle fiamme,"
            "diede alle fiamme,dare alle fiamme,radendo al suolo,rase al suolo,spazzato via,"
            "spazzati via,spazzate via,spazzata via",
            dismissed="mandati a casa,mandate a casa,mandato a casa,lasciati a casa,"
            "lasciate a casa,lasciare a casa,manda a casa,mandare a casa,perso il lavoro,"
            "perso il posto,perderanno il posto,perdono il posto,perderanno il lavoro",
            kidnapped="in ostaggio", infected="positivi al,positive al",
        ),
        being=_set("è sono era erano sarà saranno sarebbe sarebbero essere stato stati stata "
        "state "
                   "rimasto rimasti rimasta rimaste rimane rimangono viene vengono venne vennero "
                   "verrà verranno risulta risultano resta restano venisse venissero sia siano "
                   "furono fu restati essendo stanno"),
        having=_set("ha hanno aveva avevano avrebbe avrebbero avere aver avendo avrà avranno "
                    "abbia abbiano averne ho"),
        by=_set("da dai dagli dalle dal dallo dalla dall'"),
        of=_set("di dei degli delle del della dell' d'"),
        parted=_set("mentre quando perché dopo prima poi però invece ma contro né durante per "
                    "secondo sebbene"),
        up=UP["it"] | _set("crescita aumento rialzo aumenti rialzi incremento progresso salita "
        "guadagno "
                "aumentato aumentati aumentata aumentate cresciuto cresciuti cresciuta cresciute "
                "salito saliti salita salite guadagnato avanzato balzo balzato rincaro rincari "
                "rincarato rincarati incrementato progredito progredisce migliora migliorato "
                "sale salgono salì salirà salire saliranno saliva cresce crescono crescerà "
                "crescere cresceranno crebbe aumenta aumentano aumenterà aumentare aumenteranno "
                "aumentò guadagna guadagnano guadagnare avanza avanzano balza balzano vola volano "
                "volato rimbalza rimbalzano rimbalzo svetta impennata sopra accelera toniche "
                "tonica "
                "salendo crescendo aumentando guadagnando brilla balzando avanzando maggiorazione "
                "apprezzamento raddoppio cresceva aumentava guadagnava surplus plus alzato alza "
                "rivaluta rivalutato"),
        down=DOWN["it"] | _set("calo cali ribasso ribassi flessione diminuzione riduzione "
        "discesa perdita "
                  "contrazione crollo tonfo caduta giù calato calati calata calate sceso scesi "
                  "scesa scese diminuito diminuiti diminuita diminuite perso ceduto ridotto "
                  "ridotti "
                  "ridotta ridotte arretrato crollato crollati crollata crollate cala calano calò "
                  "caleranno calerà calare scende scendono scenderà scendere scese diminuisce "
                  "diminuiscono diminuirà diminuire perde perdono perdere cede cedono cedere "
                  "arretra arretrano lascia crolla crollano affonda flette flettono riduce "
                  "ridurre "
                  "riducono ridurrà taglia tagliare tagliato taglio scivola scivolano scivolato "
                  "calando scendendo perdendo cedendo contratto contratta frena "
                  "ristretto restringe restringersi precipita sconto deprezzamento ripiega "
                  "arretramento dimezzamento sgravio minusvalenza lasciando passivo abbassato "
                  "lasciato lasciano lasciava lascerà sotto dimezzato cedeva perdeva calava"),
        up_behind=_behind("in più,più di,più che,in aumento,in crescita,di aumento,di crescita,"
                          "di incremento,più alto,più alta,più alti,più elevato,di rialzo,"
                          "in rialzo,di rincaro"),
        down_behind=_behind("in meno,meno di,meno che,in calo,di calo,di riduzione,di sconto,"
                            "più basso,più bassa,di ribasso,in diminuzione,di flessione"),
        level=_set("a al allo alla all' ai agli alle"),
        illness=_set("virus influenza morbillo dengue covid covid-19 coronavirus contagi epidemia "
                     "colera malaria ebola vaiolo legionella listeriosi polmonite focolaio "
                     "infezione infezioni malattia west aviaria meningite epatite positivi "
                     "poliomielite tubercolosi morbo scabbia chikungunya "
                     "batterio batteri salmonella botulismo escherichia stafilococco "
                     "listeria norovirus peste encefalite pertosse"),
    ),
    "en": Befell(
        nouns=_roles(
            killed="dead deaths death fatalities fatality killed slain corpses suicides suicide",
            injured="injured wounded injuries hurt",
            missing="missing", arrested="arrests arrest arrested detained detainees",
            displaced="displaced", evacuated="evacuees evacuated", rescued="survivors rescued",
            kidnapped="hostages hostage kidnapped abductees abductions kidnappings",
            infected="infections infected",
            dismissed="redundancies layoffs", hired="hires hirings",
        ),
        one=_EN_DONE, many=_EN_DONE,
        does=_roles(
            killed="killed kills killing kill murdered murdering executed executing slaying "
                   "culled culling cull slaughtered slaughtering massacred massacring murder "
                   "beheaded beheading",
            injured="injured injures injuring injure wounded wounding wounds wound hurting",
            arrested="arrested arresting arrest arrests detained detaining detain detains",
            displaced="displaced displacing displaces displace uprooted uprooting",
            evacuated="evacuated evacuating evacuate evacuates",
            rescued="rescued rescuing rescue rescues saved saving",
            kidnapped="kidnapped kidnapping kidnap kidnaps abducted abducting abduct abducts",
            infected="infected infecting infect infects sickened sickening",
            intercepted="intercepted intercepting intercept intercepts downed downing",
            destroyed="destroyed destroying destroy destroys demolished demolishing razed razing "
                      "gutted levelled leveled leveling flattened flattening wrecked wrecking "
                      "obliterated",
            burnt="burned burnt scorched torched torching scorching burning",
            dismissed="dismissed dismissing fired firing sacked sacking axed axing axe",
            hired="hire hired hiring hires recruit recruited recruiting recruits",
        ),
        falls=_roles(killed="died die dies dying perished perish drowned drown succumbed",
                     fled="fled flee fleeing",
                     fell="collapsed collapse collapses collapsing"),
        acts=_roles(
            killed="death deaths killing killings murder murders bodies body execution remains "
                   "slaughter massacre cull culling lynching",
            injured="injury", missing="disappearance", arrested="arrest arrests detention",
            displaced="displacement", evacuated="evacuation", rescued="rescue",
            kidnapped="kidnapping abduction", intercepted="interception downing",
            destroyed="destruction", dismissed="dismissal sacking firing loss", hired="hiring",
        ),
        phrases=_phrases(
            intercepted="shot down,shooting down,shoot down,brought down", killed="shot dead,"
            "lost their lives,lost his life,lost her life,lose their lives,losing their lives,"
            "found dead,put to death,beaten to death,stabbed to death,left dead,lives lost,"
            "shot and killed,burned to death,crushed to death,claimed the lives of,"
            "cost the lives of,took the lives of,taken the lives of,claiming the lives of,"
            "killed in action,trampled to death,starved to death,frozen to death",
            arrested="taken into custody,in custody,under arrest,taken into police custody,"
            "under house arrest,those held,behind bars,in detention,rounded up,rounding up,"
            "round up,rounds up",
            evacuated="ordered to evacuate,told to evacuate,forced to evacuate,asked to evacuate,"
            "ordered to leave their homes,told to leave their homes,urged to evacuate,"
            "to safer places,to safer areas,to safer ground,to higher ground",
            displaced="forced from their homes,forced to flee,from their homes,fled their homes,"
                      "driven from their "
            "homes,flee their homes,forced from homes,forced out of their homes,left homeless,"
            "made homeless,forced to leave their homes,abandon their homes,lost their homes",
            missing="unaccounted for",
            dismissed="laid off,laying off,lay off,lays off,made redundant,let go,"
            "lose their jobs,lost their jobs,losing their jobs,loses their jobs,"
            "out of a job,lose their job,lost their job",
            kidnapped="taken hostage,held hostage,taken captive,held captive",
            destroyed="swept away,washed away,sweeping away,washing away,wiped out,"
            "reduced to ashes,reduced to rubble,went up in flames,blown up,blew up,blowing up,"
            "blown away,"
            "torn down,ripped apart,burned down,burnt down,burned to the ground,"
            "razed to the ground",
            rescued="pulled alive,winched to safety,to safety,plucked from,brought up alive,"
            "pulled out alive,found alive,out alive,up alive,safe and sound",
            infected="tested positive,fallen ill,fell ill", hired="taken on",
            injured="treated for injuries,with injuries,serious injuries,minor injuries,severe "
            "injuries,"
            "with burns,shot and wounded,shot and injured,"
            "in critical condition,in serious condition,in stable condition,in grave condition,"
            "in a critical condition,in a serious condition,in a stable condition,"
            "in critical but stable condition,fighting for their lives,fighting for his life,"
            "fighting for her life,suffered burns,suffered injuries,sustained injuries,"
            "suffering burns,life-threatening injuries,treated for burns,"
            "treated for minor injuries,"
            "treated for smoke inhalation,suffered smoke inhalation,suffered minor injuries,"
            "suffered serious injuries,suffered gunshot wounds,in intensive care",
        ),
        being=_set("was were been being is are be got get left remain remained remains"),
        having=_set("has have had having"),
        by=_set("by"), of=_set("of"),
        parted=_set("while when because after before but as since although though who which that "
                    "whose where until despite with"),
        up=UP["en"] | _set("up rose rise rises rising risen gained gain gains gaining climbed "
        "climb climbs "
                "climbing jumped jump jumps jumping surged surge surges surging grew grow grows "
                "growing growth increased increase increases increasing advanced advance advances "
                "advancing soared soar soars soaring added add adds rallied rally rallies "
                "rallying "
                "higher jumping leapt leap leaps spiked spike spikes expanded expand expands "
                "expansion expanding accelerated rebounded rebound rebounds rocketed "
                "ticked-up upside swelled boosted boost raised raise raising raises outperformed "
                "shot-up premium hike hiked hikes improved strengthened grown"),
        down=DOWN["en"] | _set("down fell fall falls falling fallen dropped drop drops dropping "
        "declined "
                  "decline "
                  "declines declining lost lose loses losing slid slide slides sliding sank sink "
                  "sinks sinking slumped slump slumps slumping plunged plunge plunges plunging "
                  "tumbled tumble tumbles tumbling decreased decrease decreases decreasing dipped "
                  "dip dips shed sheds lower cut cuts cutting reduced reduce reduces reducing "
                  "reduction shrank shrink shrinks shrinking contracted contract contraction "
                  "contracts eased easing weakened slipped slip slips slipping retreated crashed "
                  "downside discount lowered trimmed slashed slashing slash collapse collapsed "
                  "plummeted plummeting narrowed"),
        up_behind=_behind("more than a,more than in,more than the,more than last,higher,rise,"
        "rises,"
                          "increase,increases,gain,gains,jump,surge,growth,up on,hike,raise,"
                          "pay rise,pay increase,pay raise,advance,rally,climb,above the same,"
                          "above last"),
        down_behind=_behind("less than a,less than in,less than the,less than last,lower,fall,"
                            "decline,drop,drops,decrease,slump,slide,plunge,loss,reduction,cut,"
                            "discount,fewer,contraction,dip,below the same,below last,of easing,"
                            "off the,off its"),
        level=_set("to at"),
        illness=_set("virus flu influenza measles dengue covid covid-19 coronavirus infections "
                     "infection outbreak epidemic cholera malaria ebola mpox disease legionnaires "
                     "polio meningitis hepatitis tuberculosis chikungunya pandemic pneumonia "
                     "bacterium bacteria salmonella botulism listeria norovirus plague "
                     "whooping pertussis superbug encephalitis zika rabies"),
    ),
    "fr": Befell(
        nouns=_roles(
            killed="mort morts morte mortes victime victimes décès tués tué cadavres cadavre "
            "suicides "
                   "suicide féminicides féminicide",
            injured="blessé blessés blessée blessées brûlés",
            missing="disparu disparus disparue disparues",
            arrested="arrestation arrestations interpellation "
            "interpellations interpellés arrêtés", displaced="déplacés",
            evacuated="évacués évacuations",
            rescued="survivants survivant rescapés rescapé survivante survivantes rescapée",
            kidnapped="otages otage enlèvements", infected="contaminations contaminés infections "
            "infectés", dismissed="licenciements licenciement", hired="embauches recrutements "
            "embauche recrutement",
        ),
        one=_ended("_ e", _FR), many=_ended("s es", _FR) | {"morts": "killed", "mortes": "killed"},
        does=_fr_does(),
        falls=_roles(killed="meurt meurent mourir moururent mourut mourant périssent périt péri "
                            "décède décèdent succombé succombe succombent noient",
                     fled="fui fuient fuyant", fell="effondre effondrent écroule écroulent "
                     "effondrait effondraient"),
        acts=_roles(
            killed="mort corps assassinat exécution décès meurtre cadavres", arrested=
            "arrestation "
            "interpellation capture", evacuated="évacuation", rescued="sauvetage secours",
            kidnapped="enlèvement", missing="disparition", destroyed="destruction",
            dismissed="suppression licenciement", hired="recrutement embauche",
            intercepted="interception", displaced="déplacement",
        ),
        phrases=_phrases(
            killed="perdu la vie,perdent la vie,perdre la vie,trouvé la mort,coûté la vie à,"
            "trouvent la mort,coûte la vie à,donné la mort,coûtant la vie à,coûter la vie à,"
            "trouvaient la mort,trouver la mort,ôté la vie,laissé la vie,perdaient la vie,"
            "retrouvés morts,retrouvé mort,retrouvée morte,retrouvées mortes,mis à mort,"
            "la vie de,les vies de,n' ont pas pu être réanimés",
            arrested="en garde à vue,placés en détention,placé en détention,sous les "
                     "verrous,en détention provisoire,mis aux arrêts,placées en détention",
            evacuated="mis à l' abri,mises à l' abri,mis en sécurité,mises en sécurité",
            infected="testés positifs,testées positives,testé positif,testée positive",
            dismissed="perdre leur emploi,perdu leur emploi,perdront leur emploi,"
            "perdent leur emploi,mis à la porte,mises à la porte",
            displaced="quitter leur domicile,quitter leurs maisons,"
            "fuir leur foyer,fui leur foyer,quitter leurs foyers,quitter leur logement,"
            "fuir leurs maisons,contraints de fuir,contraintes de fuir,quitté leur domicile,"
            "sans toit,fuir leurs foyers,fuir leur domicile,fuir leurs habitations,"
            "quitter leurs logements,quitter leur maison,quitter leur foyer,quitter leurs "
            "habitations,quitter leurs domiciles,fui leurs foyers,fui leur domicile,"
            "fui leurs maisons,quitté leurs maisons,quitté leur foyer,sans abri",
            injured="souffrant de brûlures,souffrant de fractures,souffrant de blessures,"
            "souffrent de brûlures,souffrent de fractures,souffre de fractures,"
            "souffre de brûlures,blessé par balle,touché par balle,touchés par balle",
            missing="ont disparu,a disparu,avaient disparu,avait disparu,portés disparus,"
                        "porté disparu,portée disparue,portées disparues,"
            "manquent à l' appel,manque à l' appel,manquaient à l' appel,manquait à l' appel,"
            "toujours recherchés,toujours recherchées,toujours recherché,toujours recherchée,"
            "encore recherchés,encore recherchées,sans nouvelles de,introuvables",
            destroyed="mis le feu à,mettant le feu à,mettent le feu à,réduit en cendres,"
            "réduits en cendres,réduites en cendres,rayé de la carte,emportés par les flammes,"
            "partis en fumée,parti en fumée,parties en fumée,en cendres,en ruines",
            kidnapped="en otage,pris en otage", rescued="sains et saufs,saines et sauves,"
            "retrouvés vivants,retrouvé vivant,extraits vivants,en lieu sûr,extraites vivantes,"
            "extraite vivante,extrait vivant,sortis vivants,sorties vivantes,retrouvées vivantes,"
            "retrouvée vivante,ramenés à terre,ramenées à terre,retrouvés en vie,"
            "retrouvées en vie",
        ),
        being=_set("est sont était étaient été être sera seront serait seraient fut furent étant "
                   "soit soient reste restent demeure demeurent restaient"),
        having=_set("a ont avait avaient avoir aura auront ayant aurait auraient ai"),
        by=_set("par"), of=_set("de d' des du"),
        parted=_set("tandis alors quand lorsque car mais après avant dont contre selon pendant"),
        up=UP["fr"] | _set("hausse augmentation progression croissance augmenté augmentée "
        "augmentés progressé "
                "grimpé bondi gagné crû accru augmente augmentent augmenter augmenterait "
                "progresse "
                "progressent progresser grimpe grimpent grimper bondit gagne gagnent gagner "
                "avance "
                "prend pris bond hausses relevé augmentant progressant monte monté montent "
                "rebond rebondi accélère s'envole envolé envole majoration surcroît relèvement "
                "renchéri repris plus"),
        down=DOWN["fr"] | _set("baisse recul diminution repli chute réduction perte reculé "
        "baissé diminué chuté "
                  "cédé perdu réduit réduite recule reculent reculer baisse baissent baisser "
                  "baisses "
                  "diminue diminuent diminuer chute chutent chuter cède cèdent céder perd perdent "
                  "perdre réduire lâche lâché abandonne abandonné plonge plongé contraction "
                  "dégringole "
                  "dégringolade contracté fléchi fléchit dévissé dévisse tombe rabais remise "
                  "moins "
                  "reculant baissant diminuant raboté"),
        up_behind=_behind("de plus,de hausse,en hausse,plus élevé,plus élevée,d' augmentation,"
                          "de croissance,supplémentaires,de mieux"),
        down_behind=_behind("de moins,de baisse,en baisse,de réduction,de rabais,plus bas,"
                            "de recul,de remise"),
        level=_set("à au aux"),
        illness=_set("virus grippe rougeole dengue covid covid-19 coronavirus contaminations "
                     "épidémie choléra paludisme ebola mpox maladie méningite hépatite "
                     "chikungunya infection infections pandémie pneumonie "
                     "bactérie bactéries salmonelle salmonellose botulisme listeria "
                     "listériose norovirus peste coqueluche staphylocoque tuberculose "
                     "encéphalite zika rage légionellose"),
    ),
    "de": Befell(
        nouns=_roles(
            killed="tote toten toter tot todesopfer todesfälle todesfällen leichen leiche "
                   "verstorbene getötete todesopfern suizide selbstmorde suizid",
            injured="verletzte verletzten verletzter verwundete verwundeten schwerverletzte "
                    "schwerverletzten leichtverletzte leichtverletzten",
            missing="vermisste vermissten vermisster", arrested="festnahmen festnahme "
            "festgenommene verhaftungen", displaced="vertriebene vertriebenen "
            "binnenvertriebene binnenflüchtlinge", evacuated="evakuierte",
            rescued="überlebende überlebenden gerettete", kidnapped="geiseln geisel entführte",
            infected="infizierte infektionen neuinfektionen ansteckungen",
            dismissed="entlassungen kündigungen", hired="neueinstellungen einstellungen",
            intercepted="abschüsse",
        ),
        one=_DE_DONE, many=_DE_DONE,
        does=_roles(
            killed="tötet tötete töteten töten erschoss erschießt ermordete ermordet erschossen "
                   "ermordeten erstach erstachen erschlug",
            injured="verletzte verletzten verletzt verletzen verwundete verwundeten",
            arrested="verhaftete verhafteten verhaftet festnahm festnahmen",
            evacuated="evakuierte evakuierten evakuieren evakuiert",
            displaced="vertrieb vertreibt",
            rescued="rettete retteten rettet retten barg bargen",
            kidnapped="entführte entführten entführt",
            destroyed="zerstörte zerstörten zerstört zerstören vernichtete vernichteten vernichtet "
                      "vernichten verwüstete verwüsteten", hired="einstellen",
            dismissed="entlässt entließ entließen entlassen streicht strich streichen feuert "
                      "feuerte feuerten",
            intercepted="abfing abfingen abschoss abschossen", infected="infizierte",
        ) | _ended("te ten", {
            "killed": "massakrier exekutier enthaupte", "arrested": "inhaftier",
            "evacuated": "evakuier", "kidnapped": "verschlepp entführ kidnapp",
            "infected": "infizier", "destroyed": "demolier ruinier",
        }),
        falls=_roles(killed="starb starben stirbt sterben ertrank ertranken verstarb verstarben "
                            "verunglückten erstickten verhungerten erfroren verendeten "
                            "verendete verenden",
                     infected="erkrankten erkranken",
                     fled="flohen fliehen flüchteten flüchten"),
        acts=_roles(
            killed="tod tötung ermordung leichen leiche mord", arrested="festnahme verhaftung",
            evacuated="evakuierung", rescued="rettung", kidnapped="entführung",
            destroyed="zerstörung", dismissed="abbau entlassung streichung kündigung",
            hired="einstellung", intercepted="abschuss", missing="verschwinden",
        ),
        phrases=_phrases(
            killed="ums leben gekommen,kamen ums leben,kam ums leben,ums leben,kommen ums leben,"
            "in den tod,das leben gekostet,tot geborgen,tot aufgefunden,das leben verloren,"
            "verloren ihr leben,verloren das leben,ihr leben verloren,tot gefunden,erlagen ihren",
            injured="verletzungen erlitten,erlitten verletzungen,verletzungen davongetragen,"
            "erlitten schwere verletzungen,erlitten leichte verletzungen,"
            "erlitten lebensgefährliche verletzungen,erlitten schwerste verletzungen,"
            "erlitten eine rauchvergiftung,erlitten rauchvergiftungen,rauchvergiftung erlitten,"
            "rauchvergiftungen erlitten,rauchgasvergiftung erlitten,rauchgasvergiftungen erlitten,"
            "verbrennungen erlitten,erlitten verbrennungen,erlitten schwere verbrennungen,"
            "mit leichten verletzungen,mit schweren verletzungen,mit schwersten verletzungen,"
            "mit lebensgefährlichen verletzungen,mit lebensbedrohlichen verletzungen,"
            "mit schweren verbrennungen,mit einer rauchvergiftung,mit rauchvergiftungen,"
            "mit rauchgasvergiftungen,in lebensgefahr,in kritischem zustand,"
            "in lebensbedrohlichem zustand,auf der intensivstation",
            arrested="in haft,in gewahrsam,in untersuchungshaft,festnehmen lassen,festnehmen ließ,"
            "festnehmen ließen,verhaften lassen,verhaften ließ,verhaften ließen",
            rescued="in sicherheit gebracht,in sicherheit,lebend geborgen,lebend gefunden",
            destroyed="in flammen aufgegangen",
            dismissed=_lost("ihren job,ihre jobs,ihren arbeitsplatz,ihre arbeitsplätze,"
                            "ihre stelle,ihre stellen,ihre arbeit"),
            fled="auf der flucht",
            displaced="in die flucht getrieben,obdachlos,ihre häuser verlassen,"
            "ihre wohnungen verlassen",
            intercepted="vom himmel geholt", kidnapped="als geiseln,als geisel,in ihre gewalt",
            infected="positiv getestet",
        ),
        being=_set("ist sind war waren wird werden wurde wurden worden sei seien sein würden "
        "würde "
                   "wären gilt gelten galten blieb blieben"),
        having=_set("hat haben hatte hatten habe hätten hätte"),
        by=_set("von vom durch"), of=_set("von der des"),
        parted=_set("während als weil nachdem bevor aber denn obwohl"),
        up=UP["de"] | _set("plus anstieg zuwachs steigerung erhöhung zunahme wachstum gestiegen "
        "gewachsen "
                "zugelegt erhöht gewonnen gewann gewannen stieg stiegen steigt steigen wuchs "
                "wuchsen "
                "wächst wachsen kletterte kletterten klettert legte legten legt erhöhte erhöhten "
                "erhöhen höher zunehmen zugenommen anheben verteuerte verteuerten verteuert "
                "kursplus aufschlag gewinne teurer verbesserte sprang geklettert anziehen zulegen "
                "teuerung hinzugewonnen gewinnt aufwärts preisanstieg kurssprung"),
        down=DOWN["de"] | _set("minus rückgang abnahme verlust rückgänge senkung reduzierung "
        "verringerung "
                  "einbruch "
                  "gesunken gefallen verloren zurückgegangen verringert reduziert gesenkt sank "
                  "sanken "
                  "sinkt sinken fiel fielen fällt fallen verlor verloren verliert verlieren büßte "
                  "verringerte reduzierte senkte senken gab gaben niedriger rutschte rutschten "
                  "schrumpfte schrumpften geschrumpft schrumpfen ging gingen abgenommen "
                  "kursverlust "
                  "kursminus abschlag rabatt nachlass billiger eingebrochen stürzte weniger "
                  "knapper "
                  "einbüßen nachgeben zurückgehen eingebüßt gekürzt kürzung"),
        up_behind=_behind("mehr,höher,gestiegen,gewachsen,zugelegt,zuwachs,wachstum,plus,teurer,"
                          "steigen,erhöht,mehr als,teurer als,höher als,über dem vorjahreswert,"
                          "über dem vorjahr,über dem vorjahresniveau,über dem vormonat,"
                          "über dem vorjahreszeitraum,über vorjahr,über dem vorjahresmonat,"
                          "im plus,fester,oberhalb des"),
        down_behind=_behind("weniger,niedriger,gesunken,gefallen,rabatt,rückgang,minus,billiger,"
                            "sinken,weniger als,niedriger als,verloren,tiefer,"
                            "unter dem vorjahreswert,unter dem vorjahr,unter dem vorjahresniveau,"
                            "unter dem vormonat,unter dem vorjahreszeitraum,unter vorjahr,"
                            "unter dem vorjahresmonat,im minus,leichter,schwächer"),
        level=_set("auf bei"),
        illness=_set("virus grippe masern dengue covid covid-19 coronavirus infektionen epidemie "
                     "cholera malaria ebola mpox krankheit infektion influenza pandemie "
                     "meningitis hepatitis ausbruch "
                     "bakterium bakterien keim keime erreger salmonellen botulismus "
                     "listerien norovirus noroviren pest keuchhusten tuberkulose legionellen "
                     "tollwut"),
        late=True,
    ),
    "es": Befell(
        nouns=_roles(
            killed="muerto muertos muerta muertas víctima víctimas fallecido fallecidos fallecida "
                   "fallecidas muertes decesos fallecimientos cadáveres cadáver suicidios "
                   "suicidio "
                   "feminicidios feminicidio",
            injured="herido heridos herida heridas lesionados lesionado lesionadas contusionados "
                    "intoxicados heridos",
            missing="desaparecido desaparecidos desaparecida desaparecidas",
            arrested="detenido detenidos detenida detenidas aprehendidos arrestadas "
            "detenciones detención arrestos arrestados arresto capturados",
            displaced="desplazados desplazadas",
            evacuated="evacuados evacuaciones desalojados evacuadas",
            rescued="supervivientes superviviente sobrevivientes sobreviviente rescatados",
            kidnapped="rehenes rehén secuestrados secuestros",
            infected="contagios contagio contagiados infectados",
            dismissed="despidos despido despedidos", hired="contrataciones contratación",
            intercepted="derribos",
        ),
        one=_ended("o a", _ES), many=_ended("os as", _ES),
        does=_roles(
            killed="mata matan mató mataron matar matando matado asesina asesinan asesinó "
                   "asesinaron asesinado ejecuta ejecutan ejecutó ejecutado ejecutaron asesinar "
                   "abate abatió abatieron abatir acribilla acribilló acribillaron ultimaron",
            injured="hiere hieren hirió hirieron herir hiriendo herido lesiona lesionó apuñala "
                    "apuñaló apuñalado apuñalaron acuchilla acuchilló",
            arrested="detiene detienen detuvo detuvieron detener deteniendo detenido arresta "
                     "arrestan arrestó arrestaron arrestado arrestar captura capturó capturaron "
                     "capturan capturar capturado aprehende aprehendió aprehendieron aprehender "
                     "apresa apresó apresaron encarcela encarceló",
            evacuated="evacúa evacúan evacuó evacuaron evacuar evacuado desaloja desalojan "
                      "desalojó desalojaron desalojar desalojado evacuando desalojando",
            rescued="rescata rescatan rescató rescataron rescatar rescatando rescatado salva "
            "salvó "
                    "salvado auxilia auxilian auxilió auxiliaron extrae extrajo extrajeron",
            kidnapped="secuestra secuestran secuestró secuestraron secuestrado secuestrar "
                      "secuestrando rapta raptó raptaron", lost="perdido perdió perdieron pierde",
            infected="contagiado infectado infecta", intercepted="intercepta interceptan "
                                                                 "interceptó "
            "interceptaron interceptado derriba derriban derribó derribaron derribado derribar "
            "derribando interceptando interceptar neutralizó neutralizaron neutralizado neutraliza",
            destroyed="destruye destruyen destruyó destruyeron destruido destruir arrasado arrasa "
                      "arrasó arrasaron devastó devastado devasta demolió calcinó calcinado "
                      "calcina calcinaron devora devoró devoraron consume consumió consumido "
                      "destruyeron destruían destruyendo destruirá",
            burnt="quema quemó quemaron quemado quemar incendió incendiaron",
            dismissed="despide despiden despidió despedirá despedir despedido despidieron",
            hired="contrata contratar contratará contratan contrató contratado",
            displaced="desplazado desplazó desplaza",
        ),
        falls=_roles(killed="muere mueren murió murieron morir muriendo fallece fallecen falleció "
                            "fallecieron fallecer pereció perecieron ahogaron muerto fallecido "
                            "perecido",
                     missing="desaparecieron desaparece desaparecen",
                     fled="huyeron huyen huido",
                     fell="derrumba derrumban derrumbó derrumbaron colapsó colapsaron colapsa "
                     "desploma desplomó desplomaron"),
        acts=_roles(
            killed="muerte asesinato ejecución cadáveres cuerpos fallecimiento",
            arrested="detención "
            "arresto captura", rescued="rescate salvamento", evacuated="evacuación desalojo",
            kidnapped="secuestro", missing="desaparición", destroyed="destrucción",
            dismissed="despido", hired="contratación", intercepted="derribo interceptación",
        ),
        phrases=_phrases(
            killed="perdido la vida,perdieron la vida,pierden la vida,perder la vida,"
            "perdió la vida,sin vida,costado la vida a,costó la vida a,cuesta la vida a,"
            "quitado la vida,encontrados muertos,hallados muertos,hallado muerto,hallada muerta,"
            "la vida de,las vidas de,hallada sin vida,perdían la vida,perdieron sus vidas",
            injured="con heridas,heridas leves,heridas graves,por inhalación de humo,"
            "con lesiones,con quemaduras,lesiones leves,lesiones graves,heridas de bala,"
            "con contusiones",
            arrested="prisión provisional,a disposición judicial,prisión preventiva,"
            "bajo custodia,a disposición de la justicia",
            missing="han desaparecido,ha desaparecido,habían desaparecido,había desaparecido,"
            "sin localizar,en paradero desconocido,por localizar,"
            "dados por desaparecidos,dadas por desaparecidas",
            infected="dado positivo,dieron positivo,dio positivo",
            dismissed="perderán su empleo,perdido su empleo,perdieron su empleo,"
            "perder su empleo,perdido el empleo,perderán el empleo",
            displaced="abandonar sus hogares,abandonar sus casas,dejar sus hogares,huir de sus "
            "hogares,"
            "huir de sus casas,huido de sus hogares,obligadas a huir,obligados a huir,"
            "forzadas a huir,sin hogar,abandonado sus hogares",
            rescued="a salvo,con vida,sanos y salvos,sanas y salvas",
            destroyed="pasto de las llamas,reducidos a cenizas,reducidas a cenizas,"
            "prendieron fuego a,prendió fuego a,prendido fuego a,pegaron fuego a,redujo a cenizas,"
            "reducidos a escombros,reducidas a escombros,se vinieron abajo,se vino abajo,"
            "venido abajo",
            kidnapped="como rehenes,como rehén,de rehenes",
        ),
        being=_set("es son era eran fue fueron será serán sería serían sido ser están está estaba "
                   "estaban resulta resultan resultó resultaron resultado resultara resultaran "
                   "queda quedan quedaron quedado siendo sea sean permanece permanecen permanecían "
                   "permanecía continúa continúan sigue siguen seguían"),
        having=_set("ha han había habían haber habiendo habrá habrían habría haya hayan"),
        by=_set("por"), of=_set("de del"),
        parted=_set("mientras cuando porque pero tras después antes según contra durante"),
        up=UP["es"] | _set("aumento subida alza incremento crecimiento repunte aumentado "
        "aumentaron aumentó "
                "subido subió subieron sube suben subir subirá crecido creció crecieron crece "
                "crecen "
                "crecer crecerá aumenta aumentan aumentar ganado gana ganan ganó avanza avanzó "
                "avanzado incrementado incrementó incrementaron incrementa repuntó repunta "
                "disparado disparó dispara avance revalorización encarecido encareció salto "
                "subiendo creciendo rebote mejora mejoró arriba"),
        down=DOWN["es"] | _set("caída descenso bajada baja reducción retroceso disminución "
        "desplome recorte "
                  "caído cayó cayeron cae caen caer caerá bajado bajó bajaron bajan bajar "
                  "descendido "
                  "descendió descendieron desciende descienden reducido redujo redujeron reduce "
                  "reducen reducir perdido perdió pierde pierden perdieron perder cede cedió "
                  "cedido "
                  "cedieron ceden disminuido disminuyó disminuye disminuyen retrocede retrocedió "
                  "retrocedido desplomó desploma recortado recortar recorta descuento pérdida "
                  "contracción contrajo rebaja rebajado bajando cayendo abajo merma"),
        up_behind=_behind("más,más que,de aumento,de subida,de crecimiento,más alto,más alta,"
                          "al alza,de incremento"),
        down_behind=_behind("menos,menos que,de descenso,de caída,de reducción,de descuento,"
                            "más bajo,más baja,de rebaja,a la baja"),
        level=_set("a al hasta en"),
        illness=_set("virus gripe sarampión dengue covid covid-19 coronavirus contagios epidemia "
                     "cólera malaria ébola viruela enfermedad brote infección meningitis "
                     "hepatitis "
                     "chikunguña pandemia zika "
                     "bacteria bacterias salmonela botulismo listeria listeriosis norovirus "
                     "peste tosferina tuberculosis legionela encefalitis rabia"),
    ),
    "pt": Befell(
        nouns=_roles(
            killed="morto mortos morta mortas vítima vítimas mortes óbitos",
            injured="ferido feridos ferida feridas", missing="desaparecido desaparecidos",
            arrested="detidos detenções prisões presos", displaced="deslocados desalojados",
            evacuated="evacuados", rescued="sobreviventes resgatados", kidnapped="reféns",
            infected="infeções infecções contágios infectados", dismissed="demissões "
            "despedimentos",
            hired="contratações",
        ),
        one=_ended("o a", _PT), many=_ended("os as", _PT),
        does=_roles(
            killed="mata matam matou mataram matar matando matado",
            injured="fere ferem feriu feriram ferir ferindo", arrested="prende prendem prendeu "
            "prenderam prender detém detêm deteve detiveram", rescued="resgata resgatam resgatou "
            "resgataram resgatar", kidnapped="sequestra sequestrou sequestraram",
            intercepted="intercepta interceptou interceptaram abateu abateram",
            destroyed="destrói destruiu destruíram destruir", dismissed="demite demitiu demitir",
            hired="contrata contratou contratar contratará",
        ),
        falls=_roles(killed="morre morrem morreu morreram morrer faleceu faleceram"),
        acts=_roles(killed="morte assassinato corpos", arrested="detenção prisão",
                    rescued="resgate", kidnapped="sequestro", destroyed="destruição",
                    missing="desaparecimento"),
        phrases=_phrases(killed="perderam a vida,perdeu a vida,perder a vida"),
        being=_set("é são era eram foi foram será serão sido ser está estão ficou ficaram fica "
                   "ficam"),
        having=_set("tem têm tinha tinham ter tendo"),
        by=_set("por pelo pela pelos pelas"), of=_set("de do da dos das"),
        parted=_set("enquanto quando porque mas após depois antes segundo contra durante"),
        up=UP["pt"] | _set("aumento alta subida crescimento aumentou aumentaram subiu subiram "
        "cresceu "
                "cresceram "
                "avançou ganhou sobe cresce aumenta avança avanço salto acréscimo"),
        down=DOWN["pt"] | _set("queda baixa redução recuo descida caiu caíram recuou recuaram "
        "desceu desceram "
                  "diminuiu perdeu cai recua cede cedeu diminuição reduziu"),
        up_behind=_behind("mais,a mais,de aumento,de alta"),
        down_behind=_behind("menos,a menos,de queda,de redução"),
        level=_set("a para em ao aos"),
        illness=_set("vírus gripe sarampo dengue covid covid-19 coronavírus epidemia cólera "
                     "malária "
                     "ébola doença surto infecção"),
    ),
}  # fmt: skip


def roles() -> frozenset[str]:
    """Every role that a word of any language gives."""
    tables = (
        chain(b.nouns.values(), b.one.values(), b.does.values(), b.falls.values(), b.acts.values())
        for b in BEFELL.values()
    )
    return frozenset(chain.from_iterable(tables)) | {"age", "up", "down"}

"""How each language says that somebody says something: verbs, prepositions, nouns of sources.

The lists are our own, from the usage of news agencies in six languages; no dictionary was copied.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

_ELIDED = re.compile(r"[^\s']+'|[^\s']+")


class Verb(NamedTuple):
    """A verb that gives words to somebody.

    `frames` says what may follow: ``t`` a clause, ``i`` an infinitive, ``o`` an object that is the
    content, ``q`` a quotation, ``a`` whom and of what (*accusa Y di*), ``d`` what something is
    called (*ha definito*), ``p`` a preposition and the content (*ha parlato di*), ``w`` to whom,
    as a plain object (*told reporters*), ``v`` a clause without conjunction (*said it was*),
    ``x`` nothing but what stands around it (*come riporta X*), ``e`` whom one appeals to and for
    what (*fa appello ai donatori perché*), ``f`` a clause that comes out of a source (*da X emerge
    che*), ``s`` what somebody calls himself (*si dice pronto a*), ``h`` an object that one owns up
    to (*reconoce la derrota*), ``u`` an object with quoted words in it (*salue un “pas”*). `tail`
    are words that must stand after it (*fa sapere*, *kündigte … an*).
    """

    lemma: str
    stance: str
    frames: str
    tail: tuple[str, ...] = ()


class Form(NamedTuple):
    """One form of a verb: ``finite``, ``participle``, ``gerund`` or ``infinitive``."""

    verb: Verb
    shape: str


@dataclass(frozen=True)
class Speech:
    """What one language says it with; every word in lower case, with straight apostrophes."""

    verbs: dict[str, str]  # "stance frames" to verbs; "says/promises" where the content decides
    conjugate: Callable[[str], Iterator[tuple[str, str]]]
    irregular: str  # lemma: finite forms | participles | gerund
    kinds: dict[str, str]  # kind of function word to words
    according: tuple[str, ...]  # words before a source, longest first
    whom: tuple[str, ...] = ()  # *secondo cui*: what follows is said by who stands before
    said: tuple[str, ...] = ()  # *secondo quanto*, *come*: a verb and its subject follow
    own: tuple[str, ...] = ()  # *a suo avviso*: the last speaker’s view follows
    vague: tuple[str, ...] = ()  # *secondo quanto si apprende*: nobody is named
    that: frozenset[str] = frozenset()
    to: frozenset[str] = frozenset()  # before an infinitive that is the content
    people: frozenset[str] = frozenset()  # roles and kinds of persons
    bodies: frozenset[str] = frozenset()
    papers: frozenset[str] = frozenset()
    groups: frozenset[str] = frozenset()  # bodies that a later noun stands for (*l’azienda*)
    media: frozenset[str] = frozenset()
    unnamed: frozenset[str] = frozenset()  # fonti, funzionario: sources without a name
    channels: dict[str, tuple[str, ...]] = field(default_factory=dict)  # medium to phrases
    answers: tuple[str, ...] = ()  # what an answer begins with in an interview
    leads: dict[str, str] = field(default_factory=dict)  # prepositions before content to verbs

    @cached_property
    def forms(self) -> dict[str, tuple[Form, ...]]:
        """Every form of every verb."""
        return _forms(self)

    @cached_property
    def governs(self) -> dict[str, frozenset[str]]:
        """For each verb the prepositions that its content stands behind (*pochte auf*)."""
        made: dict[str, set[str]] = {}
        for prepositions, lemmas in self.leads.items():
            for lemma in lemmas.split():
                made.setdefault(lemma.replace("_", " "), set()).update(prepositions.split())
        return {lemma: frozenset(all_) for lemma, all_ in made.items()}

    @cached_property
    def finite(self) -> frozenset[str]:
        """The forms of its verbs that have a subject."""
        return frozenset(
            word for word, forms in self.forms.items()
            if any(form.shape == "finite" for form in forms)
        )  # fmt: skip

    @cached_property
    def sources(self) -> frozenset[str]:
        """Every noun of the table that can speak."""
        return self.people | self.bodies | self.groups | self.unnamed | self.papers | self.media

    @cached_property
    def compounds(self) -> tuple[str, ...]:
        """The same, as ends of German compounds (*Polizeisprecher*)."""
        return tuple(word for word in self.sources if len(word) > _ENDING)

    @cached_property
    def kind(self) -> dict[str, str]:
        """The first kind that lists a function word."""
        told: dict[str, str] = {}
        for kind, words in self.kinds.items():
            if kind not in ("have", "clitic", "lead", "between", "aside"):
                for word in words.split():
                    told.setdefault(word, kind)
        return told

    @cached_property
    def adverbials(self) -> dict[str, tuple[tuple[str, ...], ...]]:
        """Adverbs of several words (*de_son_côté*), by their first word, longest first."""
        made: dict[str, list[tuple[str, ...]]] = {}
        for entry in (*self.kinds["adv"].split(), *self.kinds.get("aside", "").split()):
            if "_" in entry:
                words = tuple(_ELIDED.findall(entry.replace("_", " ")))
                made.setdefault(words[0], []).append(words)
        return {first: tuple(sorted(all_, key=len, reverse=True)) for first, all_ in made.items()}

    @cached_property
    def sets(self) -> dict[str, frozenset[str]]:
        """The function words of each kind."""
        return {kind: frozenset(words.split()) for kind, words in self.kinds.items()}


_ENDING = 3  # letters that a noun must have to end another
_WHOLE = frozenset(("sich", "es"))  # what stands behind a German verb and never before it


def _forms(speech: Speech) -> dict[str, tuple[Form, ...]]:
    irregular = {}
    for line in filter(None, map(str.strip, speech.irregular.splitlines())):
        lemma, _, rest = line.partition(":")
        irregular[lemma] = [one.split() for one in rest.split("|")]
    found: dict[str, list[Form]] = {}
    for what, lemmas in speech.verbs.items():
        stance, frames = what.split()
        for entry in lemmas.split():
            lemma, *tail = entry.split("_")
            verb = Verb(entry.replace("_", " "), stance, frames, tuple(tail))
            told = irregular.get(lemma)
            made: Iterator[tuple[str, str]]
            if told:
                base = "base" if speech.conjugate is _english else "infinitive"
                shapes = ("finite", "participle", "gerund", base)
                made = ((form, shape) for shape, forms in zip(shapes, told, strict=False)
                        for form in forms)  # fmt: skip
            else:
                made = speech.conjugate(lemma)
            parted = speech.conjugate is _german and len(tail) == 1 and tail[0] not in _WHOLE
            for form, shape in made:
                found.setdefault(form, []).append(Form(verb, shape))
                if parted:  # *ankündigte*, *angekündigt*
                    joined = Verb("".join((*tail, lemma)), stance, frames)
                    found.setdefault(tail[0] + form, []).append(Form(joined, shape))
    # What needs more words is tried first, and what needs *si*.
    return {form: tuple(sorted(all_, key=lambda f: (-len(f.verb.tail), f.verb.frames != "s")))
            for form, all_ in found.items()}  # fmt: skip


def _endings(stem: str, finite: str, participle: str, gerund: str) -> Iterator[tuple[str, str]]:
    shapes = (("finite", finite), ("participle", participle), ("gerund", gerund))
    for shape, endings in shapes:
        for ending in endings.split():
            yield stem + ending, shape


def _italian(lemma: str) -> Iterator[tuple[str, str]]:
    lemma = lemma[:-2] + "e" if lemma.endswith("si") else lemma
    stem, ending = lemma[:-3], lemma[-3:]
    yield lemma, "infinitive"
    if ending == "are":
        yield from _endings(stem, "a ano ava avano ò o' arono", "ato ata ati ate", "ando andone")
    elif ending == "ire":
        yield from _endings(stem, "isce iscono iva ivano ì i' irono", "ito ita iti ite", "endo")
    else:
        yield from _endings(stem, "e ono eva evano ette ettero", "uto uta uti ute", "endo")


def _french(lemma: str) -> Iterator[tuple[str, str]]:
    stem, ending = lemma[:-2], lemma[-2:]
    yield lemma, "infinitive"
    if ending == "ir":
        yield from _endings(stem, "it issent issait issaient irent", "i ie is ies", "issant")
        return
    soft = {"c": stem[:-1] + "ç", "g": stem + "e"}.get(stem[-1], stem)
    yield from _endings(stem, "e ent èrent", "é ée és ées", "")
    yield from _endings(soft, "ait aient a", "", "ant")


def _spanish(lemma: str) -> Iterator[tuple[str, str]]:
    lemma = lemma.removesuffix("se")
    stem, ending = lemma[:-2], lemma[-2:]
    yield lemma, "infinitive"
    if ending == "ar":
        yield from _endings(stem, "a an aba aban ó aron", "ado", "ando")
    else:
        yield from _endings(stem, "e en ía ían ió ieron", "ido", "iendo")


def _portuguese(lemma: str) -> Iterator[tuple[str, str]]:
    stem, ending = lemma[:-2], lemma[-2:]
    yield lemma, "infinitive"
    if ending == "ar":
        yield from _endings(stem, "a am ava avam ou aram", "ado", "ando")
    else:
        yield from _endings(stem, "e em ia iam iu eu iram eram", "ido", ending[0] + "ndo")


def _english(lemma: str) -> Iterator[tuple[str, str]]:
    yield lemma, "base"
    y = lemma.endswith("y") and lemma[-2] not in "aeiou"
    hissing = lemma.endswith(("s", "sh", "ch", "x"))
    third = lemma[:-1] + "ies" if y else lemma + ("es" if hissing else "s")
    past = lemma[:-1] + "ied" if y else lemma + ("d" if lemma.endswith("e") else "ed")
    yield third, "finite"
    yield past, "finite"
    yield lemma.removesuffix("e") + "ing", "gerund"


_LINKED = ("t", "d", "chn", "gn", "ckn", "ffn", "tm", "dm")


def _german(lemma: str) -> Iterator[tuple[str, str]]:
    stem = lemma.removesuffix("n").removesuffix("e")
    linked = stem + ("e" if stem.endswith(_LINKED) else "")
    yield lemma, "finite"
    yield from _endings(linked, "t te ten", "", "")
    bound = stem.startswith(("be", "er", "ver", "ge", "zer", "ent")) or lemma.endswith("ieren")
    yield ("" if bound else "ge") + linked + "t", "participle"


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


ITALIAN = Speech(
    verbs={
        "says tiqp": "riferire",
        "says tiq": "dire dichiarare affermare sostenere spiegare aggiungere raccontare asserire "
        "precisare sottolineare ribadire ricordare osservare rivelare specificare chiarire "
        "ripetere puntualizzare confidare fare_sapere fare_notare "
        "testimoniare argomentare confessare svelare narrare rammentare pronosticare giurare "
        "ipotizzare teorizzare opinare lasciare_intendere lasciare_capire fare_intendere "
        "fare_capire dare_atto mettere_nero_su_bianco mettere_a_verbale",
        "says tioq": "annunciare anticipare rivendicare preannunciare",
        "says tq": "evidenziare notare rilevare concludere replicare rispondere scrivere twittare "
        "rimarcare leggere commentare constatare fare_presente fare_osservare "
        "mettere_in_evidenza mettere_in_chiaro tenere_a_precisare obiettare postare "
        "rassicurare insistere ribattere controbattere motivare attestare testimoniare "
        "rincarare vantare calcolare quantificare ricostruire dettagliare certificare eccepire "
        "elencare annotare augurarsi scommettere verbalizzare esplicitare enfatizzare evincersi "
        "desumersi apprendersi chiosare gongolare ironizzare esultare sintetizzare minimizzare "
        "sentenziare sbottare scandire correggere recitare celiare sdrammatizzare",
        "says to": "segnalare comunicare rendere_noto rendere_nota stimare notificare "
        "dare_notizia",
        "says o": "ufficializzare illustrare",
        "says tw": "informare",
        "says q": "proseguire continuare esclamare riassumere scherzare sospirare sorridere "
        "ragionare riflettere riprendere gridare urlare esordire premettere intervenire "
        "tagliare_corto ricordarsi "
        "ridimensionare piangere frenare glissare mormorare sussurrare bisbigliare balbettare "
        "ripercorrere rievocare "
        "vaticinare profetizzare arringare sbraitare strillare ringhiare sibilare rilanciare "
        "festeggiare celebrare ringraziare salutare fare_eco dettare titolare ammiccare brindare "
        "singhiozzare sfogarsi difendersi schermirsi giustificarsi compiacersi consolarsi "
        "sbilanciarsi rallegrarsi commuoversi lasciarsi_andare tirare_le_somme "
        "elogiare lodare plaudire applaudire benedire confortare enumerare snocciolare riepilogare "
        "ricapitolare esternare accennare divagare polemizzare dissentire convenire concordare "
        "tranquillizzare rincuorare vergare cinguettare vantarsi rammaricarsi dolersi "
        "dispiacersi complimentarsi congratularsi scusarsi raccomandarsi spazientirsi ribellarsi "
        "allarmarsi interrogarsi stupirsi meravigliarsi smarcarsi accodarsi dissociarsi disperarsi "
        "spronarsi incoraggiarsi accalorarsi infervorarsi",
        "says d": "definire giudicare bollare liquidare etichettare tacciare apostrofare "
        "bocciare battezzare descrivere esprimere manifestare",
        "says p": "parlare",
        "says x": "riportare",
        "says/promises tiq": "assicurare",
        "denies tioq": "negare smentire escludere",
        "denies o": "respingere rigettare contestare confutare rispedire_al_mittente",
        "confirms tioq": "confermare",
        "confirms tiq": "ammettere riconoscere",
        "accuses tioq": "denunciare lamentare",
        "accuses aq": "accusare",
        "accuses ti": "rimproverare rinfacciare imputare contestare addebitare",
        "accuses q": "attaccare criticare tuonare incalzare puntare_il_dito affondare protestare "
        "stigmatizzare deplorare biasimare inveire insorgere contrattaccare indignarsi "
        "lamentarsi scagliarsi infuriarsi condannare bacchettare redarguire sferzare fustigare "
        "recriminare",
        "promises tioq": "promettere garantire",
        "promises ti": "giurare impegnarsi",
        "warns twqp": "avvertire avvisare ammonire mettere_in_guardia",
        "warns tioq": "minacciare",
        "warns to": "paventare",
        "demands to": "esigere pretendere reclamare",
        "asks tioq": "chiedere sollecitare raccomandare",
        "asks tiq": "proporre domandare",
        "asks to": "richiedere invocare auspicare",
        "asks iwq": "esortare invitare implorare supplicare scongiurare spronare incoraggiare "
        "pregare incitare diffidare sfidare pungolare",
        "asks i": "intimare ordinare consigliare suggerire",
        "says s": "dirsi dichiararsi proclamarsi professarsi",
        "asks e": "fare_appello rivolgere_un_appello lanciare_un_appello appellarsi",
        "says f": "emergere trapelare filtrare",
        "asks q": "chiedersi domandarsi",
    },
    conjugate=_italian,
    irregular="""
piangere: piange piangono | pianto |
rivolgere: rivolge rivolgono rivolse | rivolto | rivolgendo | rivolgere
emergere: emerge | emerso |
trapelare: trapela | trapelato |
filtrare: filtra | filtrato |
appellarsi: appella appellano appellò | appellato appellata | |
lanciare: lancia lanciano lanciò | lanciato | lanciando | lanciare
dire: dice dicono disse dissero diceva dicevano | detto detta | dicendo dicendosi | dire
sostenere: sostiene sostengono sosteneva sostenevano sostenne | sostenuto | sostenendo | sostenere
aggiungere: aggiunge aggiungono aggiunse aggiunsero aggiungeva | aggiunto | aggiungendo | aggiungere
rispondere: risponde rispondono rispose risposero | risposto | rispondendo | rispondere
scrivere: scrive scrivono scrisse scrissero scriveva | scritto | scrivendo | scrivere
concludere: conclude concludono concluse conclusero | concluso | concludendo | concludere
fare: fa fanno fece fecero faceva facevano | fatto | facendo | fare
mettere: mette mettono mise misero | messo | mettendo | mettere
tenere: tiene tengono tenne | tenuto | tenendo | tenere
rendere: rende rendono rese resero | reso resa | rendendo | rendere
ritenere: | |
insistere: insiste insistono insistette | insistito | insistendo | insistere
escludere: esclude escludono escluse esclusero | escluso esclusa esclusi | escludendo | escludere
respingere: respinge respingono respinse respinsero | respinto respinta respinti | respingendo | "
"respingere
ammettere: ammette ammettono ammise ammisero | ammesso | ammettendo | ammettere
riconoscere: riconosce riconoscono riconobbe riconobbero | riconosciuto | riconoscendo | riconoscere
promettere: promette promettono promise promisero | promesso promessa | promettendo | promettere
avvertire: avverte avvertono avvertì avvertiva | avvertito | avvertendo | avvertire
chiedere: chiede chiedono chiese chiesero chiedeva chiedevano | chiesto chiesti | chiedendo | "
"chiedere
dirsi: dice dicono disse dissero | detto detta detti dette | |
chiedersi: chiede chiedono chiedeva chiese | chiesto chiesta | |
esigere: esige esigono | | esigendo | esigere
pretendere: pretende pretendono pretese | preteso | pretendendo | pretendere
richiedere: | |
proporre: propone propongono propose proposero | proposto proposta | proponendo | proporre
proseguire: prosegue proseguono proseguì | proseguito | proseguendo | proseguire
intervenire: interviene | |
evincersi: evince evincono evinceva | |
desumersi: desume desumono desumeva | |
apprendersi: apprende apprendeva | appreso |
convenire: conviene convengono convenne | convenuto | convenendo |
dolersi: duole dolgono | | |
dispiacersi: dispiace | | |
scommettere: scommette scommettono | scommesso | scommettendo | scommettere
riprendere: riprende | ripreso | riprendendo | riprendere
sorridere: sorride | |
riflettere: riflette | |
premettere: premette premettono | premesso | premettendo | premettere
prevedere: prevede prevedono prevedeva | |
stabilire: stabilisce stabiliscono | |
esprimere: esprime esprimono espresse | espresso espressa | esprimendo | esprimere
parlare: parla parlano parlò parlava | parlato | parlando | parlare
lasciare: lascia lasciano lasciò lasciava lasciarono | lasciato | lasciando | lasciare
lasciarsi: lascia lasciano | lasciato lasciata | |
dare: dà da' danno diede dava davano | dato data | dando | dare
ribattere: ribatte ribattono ribatté | ribattuto | ribattendo | ribattere
controbattere: controbatte controbattono | controbattuto | controbattendo |
scandire: scandisce scandiscono scandì | scandito | scandendo | scandire
correggere: corregge correggono | corretto | correggendo |
descrivere: descrive descrivono descrisse | descritto descritta | descrivendo |
confutare: confuta confutano | confutato | |
rispedire: rispedisce rispediscono rispedì | rispedito | rispedendo |
preannunciare: preannuncia preannunciano preannunciò | preannunciato preannunciata | |
tirare: tira tirano | tirato | |
ripercorrere: ripercorre ripercorrono | ripercorso | ripercorrendo |
sorridere: sorride | | |
titolare: titola titolano titolò | titolato | |
dettare: detta | | |
bocciare: boccia bocciano bocciò | bocciato bocciata | bocciando |
""",
    kinds={
        "det": "il lo la i gli le l' un uno una un' questo questa questi queste quest' quel quello "
        "quella quei quegli quelle quell' suo sua suoi sue loro alcuni alcune diversi diverse "
        "stesso stessa stessi altri altre altro altra un'altra molti molte tutti tutte entrambi "
        "entrambe ogni nessun "
        "nessuno nessuna qualsiasi due tre quattro cinque sei sette otto nove dieci",
        "gen": "di del dello della dei degli delle dell' d'",
        "prep": "a al allo alla ai agli alle all' da dal dallo dalla dai dagli dalle dall' in nel "
        "nello nella nei negli nelle nell' con col su sul sullo sulla sui sugli sulle sull' per "
        "tra fra dopo durante contro verso senza entro presso attraverso tramite sopra sotto "
        "davanti oltre prima secondo mediante lungo circa ad insieme nonostante malgrado",
        "coord": "e ed ma o",
        "sub": "mentre quando perché perche' poiché se dove come affinché benché sebbene finché "
        "anche_se dopo_che qualora giacché dunque cosicché purché quanto",
        "rel": "che cui quale quali chi",
        "aux": "è e' ha hanno aveva avevano avrebbe avrebbero ebbe ebbero sono era erano fu furono "
        "sarà sara' saranno sarebbe sarebbero sia siano può puo' possono potrebbe potrebbero deve "
        "devono dovrebbe dovrebbero va vanno vuole vogliono resta restano viene vengono serve "
        "servono c'è avrà avranno dovrà dovranno potrà potranno fosse abbia abbiano",
        "have": "ha hanno aveva avevano ebbe ebbero avrebbe avrebbero abbia",
        "clitic": "si s' lo l' la li le gli ci vi ne mi ti c' v' ce ve se",
        "neg": "non né mai",
        "adv": "oggi ieri domani stamattina stamani stamane stasera stanotte intanto inoltre poi "
        "anche ancora però pero' infine invece quindi ora adesso già gia' sempre più meno poco "
        "molto così solo soltanto peraltro tuttavia infatti subito recentemente ieri_sera "
        "lunedì martedì mercoledì giovedì venerdì sabato domenica mattina sera pure appena "
        "nuovamente nei_giorni_scorsi ufficialmente pubblicamente chiaramente ripetutamente "
        "successivamente prontamente duramente esplicitamente implicitamente sostanzialmente "
        "nettamente categoricamente nel_frattempo altresì comunque anzi sì no",
        "pron": "egli lui lei ella essi esse loro",
        "between": "dal canto suo loro a sua volta per parte nei giorni scorsi in precedenza "
        "seguito di "
        "recente più volte nuovo",
        "lead": "voluto voluta vuole tenuto tenuta tiene tornato tornata torna tornano amava ama "
        "solito solita",
    },
    according=(
        *(f"{first} {told} da" for first in ("secondo quanto", "stando a quanto", "a quanto",
                                             "da quanto", "per quanto", "come")
          for told in ("riferito", "dichiarato", "riportato", "reso noto", "comunicato", "spiegato",
                       "affermato", "appreso", "filtra", "trapela", "emerge", "ricostruito",
                       "accertato", "scritto", "anticipato", "confermato", "rivelato",
                       "raccontato", "annunciato", "sottolineato", "ricordato", "sostenuto",
                       "denunciato", "precisato", "fatto sapere")),
        "secondo quanto si legge in", "come si legge in", "come emerge da", "a quanto risulta a",
        "a giudizio di", "a parere di", "a detta di", "ad avviso di", "in base a", "sulla base di",
        "per bocca di", "nelle parole di", "stando a", "secondo", "a dire di", "a sentire",
        "a dar retta a", "a credere a", "a stima di", "agli occhi di", "per",
    ),
    whom=("secondo cui", "secondo il quale", "secondo la quale", "secondo i quali",
          "secondo le quali", "per il quale", "per la quale", "per i quali", "per le quali",
          "a detta del quale", "a detta della quale", "a giudizio del quale", "a parere del quale",
          "a giudizio della quale", "a parere della quale", "stando al quale", "stando alla quale",
          "stando ai quali", "per cui"),
    said=("secondo quanto", "stando a quanto", "a quanto", "da quanto", "per quanto", "come",
          "è quanto", "e' quanto"),
    vague=("secondo quanto si apprende", "a quanto si apprende", "stando a quanto si apprende",
           "secondo quanto trapela", "secondo quanto emerso", "secondo quanto emerge",
           "secondo quanto appreso", "a quanto si è appreso", "secondo quanto si è appreso",
           "da quanto si apprende", "secondo quanto riferito", "a quanto pare"),
    own=("a suo avviso", "a suo giudizio", "a suo parere", "a suo dire", "a loro avviso",
         "a loro giudizio"),
    that=_set("che"),
    to=_set("di d'"),
    people=_set(
        "commercialista ispettore ispettrice viceministra sottosegretaria questora capotreno "
        "colonnella sociologo sociologa politologo politologa antropologo antropologa zoologo "
        "zoologa botanico agronomo agronoma idrologo idrologa glaciologo glaciologa nutrizionista "
        "dermatologo dermatologa cardiologo cardiologa neurologo neurologa immunologo immunologa "
        "microbiologo microbiologa farmacologo farmacologa farmacista ostetrica ginecologo "
        "ginecologa radiologo anestesista rianimatore soccorritore soccorritrice volontario "
        "volontaria cooperante mediatore mediatrice educatore educatrice maresciallo brigadiere "
        "appuntato capitana sottufficiale caporale gup sostituto penalista costituzionalista "
        "giurista cassazionista azionista bancario tributarista revisore vicepreside bidello "
        "rabbino pastora predicatore nunzio abate missionario missionaria cerimoniere "
        "oppositore oppositrice dissidente blogger influencer youtuber streamer corrispondente "
        "cronista editorialista vignettista fotografo fotografa sceneggiatore sceneggiatrice "
        "drammaturgo compositore compositrice musicista coreografo coreografa ballerino ballerina "
        "scultore scultrice pittore pittrice gallerista libraio traduttore traduttrice trainer "
        "fantasista trequartista playmaker schiacciatore palleggiatore selezionatore "
        "fisioterapista rallista motociclista saltatore saltatrice sprinter marciatore "
        "marciatrice ginnasta canottiere pugile judoka lottatore arbitro pastore "
        "console ambasciatore "
        "banchiere banchiera ufficiale studioso studiosa infettivologo infettivologa ragazza "
        "parlamentare eurodeputato eurodeputata europarlamentare cittadino cittadina "
        "pensionato pensionata casalinga barista commerciante negoziante albergatore "
        "albergatrice ristoratore ristoratrice macchinista autista camionista tassista "
        "campione campionessa fuoriclasse terzino bomber cantautore cantautrice rapper mister "
        "ciclista nuotatore nuotatrice conduttore conduttrice produttore produttrice "
        "romanziere poeta storico storica filosofo filosofa teologo biologo biologa fisico "
        "fisica astronomo climatologo climatologa oncologo oncologa pediatra psicologo "
        "psicologa psichiatra chirurgo veterinario magistrata inquilino detenuto detenuta "
        "imputato imputata anziano anziana signora signore bambino "
        "bambina nonno nonna zio zia cugino cugina amico amica collega compagno compagna "
        "nocchiere skipper vicario prelato porporato priore badessa suora frate parlamentari "
        "infermieri allevatore allevatrice contadino archeologo archeologa architetto "
        "ingegnere notaio notaia sovrintendente provveditore addetto addetta collaboratore "
        "collaboratrice promotore promotrice gestrice custode vigile pompiere bagnino "
        "maratoneta velocista sciatore sciatrice tennista schermidore capogruppo "
        "capodelegazione vicecapogruppo tesoriere presidentessa reggente decano speaker "
        "presidente presidentessa premier ministro ministra viceministro sottosegretario "
        "cancelliere "
        "cancelliera sindaco sindaca vicesindaco governatore governatrice segretario segretaria "
        "portavoce leader capo capogruppo deputato deputata senatore senatrice onorevole assessore "
        "assessora consigliere consigliera direttore direttrice vicepresidente amministratore "
        "amministratrice ad ceo manager imprenditore imprenditrice tecnico allenatore ct coach "
        "attaccante centravanti difensore portiere centrocampista capitano pilota giocatore "
        "calciatore tennista azzurro procuratore procuratrice pm gip giudice magistrato avvocato "
        "avvocata avvocatessa legale difensore professore professoressa docente preside rettore "
        "rettrice ricercatore ricercatrice scienziato scienziata medico dottore dottoressa "
        "primario primaria virologo virologa epidemiologo infermiere infermiera esperto esperta "
        "analista economista economist sindacalista attivista giornalista scrittore scrittrice "
        "regista attore attrice cantante artista curatore curatrice autore autrice vescovo "
        "arcivescovo cardinale papa pontefice parroco sacerdote monsignor monsignore presule don "
        "prefetto prefetta questore comandante generale colonnello maggiore tenente ammiraglio "
        "poliziotto testimone superstite passeggero passeggera vicino vicina madre padre figlio "
        "figlia fratello sorella moglie marito nipote vedova uomo donna ragazzo ragazza relatore "
        "relatrice coordinatore coordinatrice responsabile fondatore fondatrice presidenti "
        "commissario commissaria ambasciatore ambasciatrice inviato inviata negoziatore "
        "diplomatico titolare esponente dirigente candidato candidata politico re regina principe "
        "soprintendente geologo geologa meteorologo sismologo vulcanologo agricoltore pescatore "
        "operaio consulente testimonial studente studentessa insegnante maestra maestro "
        "alto_rappresentante numero_uno "
        "patron dg ds guardasigilli senatori deputati genitori familiari famigliari figli parenti "
        "giudici "
        "magistrati avvocati ministri sindaci leader cacciatori agricoltori storici studenti "
        "vescovi "
        "cittadini tifosi giocatori garante stilista chef designer pontefice"
    ),
    bodies=_set(
        "ambasciata consolato presidenza segreteria direzione vertici staff soprintendenza "
        "sovrintendenza capitaneria osservatorio dipartimento avvocatura assemblea diocesi "
        "arcidiocesi curia episcopato cda board segretariato magistratura ragioneria coordinamento "
        "missione delegazione comitato "
        "giuria tribunale corte parlamento camera senato giunta ministero governo procura polizia "
        "questura prefettura regione comune commissione "
        "consiglio difesa accusa opposizione maggioranza carabinieri esercito aeronautica marina "
        "università authority viminale farnesina quirinale cremlino vaticano pentagono"
    ),
    groups=_set(
        "impresa ditta piattaforma fondo catena marchio startup utility "
        "dicastero gestore operatore colosso vettore emittente museo ospedale sodalizio "
        "cooperativa consorzio holding agenzia lega confederazione sigla municipalizzata "
        "controllata costruttore produttore editore "
        "azienda società societa' gruppo compagnia istituto associazione organizzazione sindacato "
        "club partito ente banca federazione ong multinazionale fondazione ateneo squadra casa"
    ),
    papers=_set(
        "nota comunicato rapporto studio ricerca documento relazione sondaggio indagine sentenza "
        "dossier lettera testo ordinanza bozza report stima stime dati accertamenti bollettino "
        "analisi perizia ricostruzione ricostruzioni rilevazione rilevazioni statistiche bilancio "
        "circolare missiva informativa proiezioni proiezione previsioni monitoraggio barometro "
        "censimento autopsia rilievi riscontri atti esposto tabelle outlook sondaggi studi "
        "testimonianze testimonianza voci indiscrezioni manifesto striscione verbale decreto"
    ),
    media=_set(
        "quotidiano giornale agenzia emittente tv televisione media stampa sito radio tg "
        "settimanale "
        "rivista canale portale ansa cnn bbc reuters afp ap tass nhk axios politico bloomberg "
        "repubblica corriere sky guardian times post journal xinhua dpa efe interfax haaretz "
        "dire adnkronos askanews agi italpress lapresse radiocor teleborsa nova ria rai"
    ),
    unnamed=_set(
        "paramilitari ribelli miliziani jihadisti guerriglieri insorti talebani houthi golpisti "
        "golpista militari soldati generali ufficiali poliziotti agenti vigili pompieri parroci "
        "sacerdoti cardinali consiglieri assessori governatori segretari procuratori difensori "
        "periti consulenti professori docenti presidi rettori ricercatori scienziati studiosi "
        "virologi epidemiologi pediatri oncologi chirurghi farmacisti psicologi geologi sismologi "
        "meteorologi vulcanologi climatologi economisti sindacalisti giornalisti corrispondenti "
        "reporter registi attori artisti scrittori imprenditori industriali azionisti "
        "commercianti negozianti esercenti artigiani albergatori ristoratori balneari pescatori "
        "allevatori contadini coltivatori produttori costruttori tassisti autotrasportatori "
        "camionisti macchinisti ferrovieri pendolari passeggeri viaggiatori turisti villeggianti "
        "lavoratori dipendenti operai addetti precari pensionati disoccupati inquilini "
        "proprietari condomini manifestanti dimostranti organizzatori promotori volontari "
        "operatori cooperanti profughi sfollati superstiti sopravvissuti compagni "
        "colleghi amici connazionali elettori eurodeputati rappresentanti delegati negoziatori "
        "mediatori dirigenti responsabili amministratori associazioni imprese aziende "
        "organizzazioni istituzioni ambientalisti animalisti consumatori utenti detenuti indagati "
        "alleati avversari sostenitori commentatori trader broker sigle gestori fornitori "
        "separatisti famiglie piloti soci "
        "fonte fonti funzionario funzionari testimone testimoni residente residenti diplomatico "
        "diplomatici inquirenti investigatori esperti analisti osservatori abitanti soccorritori "
        "naufraghi medici sindacati opposizioni attivisti ambienti autorità sale_operative legali"
    ),
    channels={
        "post": ("su x", "su instagram", "su facebook", "su twitter", "su telegram", "sui social",
                 "su truth", "su linkedin", "su tiktok", "via social", "in un post", "un tweet",
                 "sul suo profilo", "in un video"),
        "interview": ("in un'intervista", "intervistato", "intervistata", "ai microfoni",
                      "in una intervista", "nell'intervista", "intervista a"),
        "statement": ("in una nota", "in un comunicato", "con una nota", "in una dichiarazione",
                      "una nota", "nel comunicato"),
        "speech": ("in un discorso", "nel suo discorso", "dal palco", "intervenendo", "nell'omelia",
                   "nel suo intervento"),
        "document": ("in una lettera", "nel rapporto", "nel documento", "nella lettera",
                     "in un rapporto"),
        "media": ("citato da", "citata da", "citato dalla", "citata dalla", "citato dal",
                  "citato dall'", "citati da", "riportato dall'", "ripreso da"),
    },
    answers=("r.", "r:", "risposta:", "r -"),
)  # fmt: skip

ENGLISH = Speech(
    verbs={
        "says tqv": "say add claim insist note stress",
        "says tq": "state explain argue reveal recall respond reply write tweet post declare "
        "maintain assert contend observe remark comment conclude emphasize emphasise reiterate "
        "disclose testify report point_out joke underline quip continue recount affirm recollect "
        "counter retort opine reason confide predict stipulate attest clarify specify "
        "caution_against boast reassure theorize speculate proclaim mention relate lament "
        "marvel muse hint imply signal indicate",
        "says q": "exclaim shout cry sigh whisper laugh smile shrug grin snap shoot_back fire_back "
        "hit_back go_on chime_in sum_up interject murmur mutter yell plead enthuse gush "
        "deadpan begin chant sing thank sob scream howl bellow tease shoot_down",
        "says twqv": "tell",
        "says tv": "show",
        "says t": "estimate find hear suggest",
        "says tw": "inform assure remind notify",
        "says toqv": "announce",
        "says d": "describe dub call hail brand label term praise characterise characterize deem "
        "portray",
        "denies toqv": "deny",
        "denies o": "reject dispute refute rule_out play_down brush_off wave_away brush_aside",
        "denies d": "dismiss",
        "confirms tqv": "acknowledge concede confirm",
        "confirms toqv": "admit",
        "accuses tqv": "allege complain",
        "accuses tq": "protest",
        "accuses dq": "criticise criticize condemn denounce slam blast lambast deride ridicule "
        "mock attack decry",
        "accuses a": "accuse",
        "accuses o": "blame",
        "promises tiqvo": "promise pledge",
        "promises tiqv": "vow",
        "promises tq": "guarantee",
        "warns twqvp": "warn caution",
        "warns i": "threaten",
        "demands to": "demand",
        "asks o": "call_for",
        "asks ow": "urge call_on",
        "asks tq": "propose recommend",
        "asks q": "wonder",
        "asks oiwq": "ask",
        "asks iw": "invite",
    },
    conjugate=_english,
    irregular="""
say: says said || saying | say
tell: tells told || telling | tell
write: writes wrote | written | writing | write
show: shows showed | shown | showing
find: found | |
hear: heard | |
point: points pointed || pointing
call: calls called || calling | call
stress: stresses stressed || stressing
admit: admits admitted || admitting | admit
quip: quips quipped || quipping
post: posted || posting
go: goes went || going
shoot: shoots shot || shooting
fire: fires fired || firing
hit: hits hit || hitting
sum: sums summed || summing
chime: chimes chimed || chiming
snap: snaps snapped || snapping
grin: grins grinned || grinning
shrug: shrugs shrugged || shrugging
begin: begins began || beginning
refute: refutes refuted | refuted | refuting
decry: decries decried || decrying
signal: signalled signaled ||
reason: reasoned ||
counter: countered ||
protest: protested ||
boast: boasted ||
mention: mentioned ||
hint: hinted ||
lament: lamented ||
marvel: marvelled marveled ||
smile: smiled ||
laugh: laughed ||
sigh: sighed ||
shout: shouted shouts ||
cry: cried ||
whisper: whispered ||
murmur: murmured ||
yell: yelled ||
dispute: disputed disputes | disputed | disputing
remind: reminded reminds ||
predict: predicted predicts ||
dub: dubbed | dubbed |
slam: slams slammed | slammed | slamming
label: labelled labeled labels | labelled labeled | labelling labeling
portray: portrays portrayed | portrayed | portraying
attack: attacked | |
mock: mocked | |
sing: sang | sung | singing
scream: screamed ||
term: termed | termed |
brand: branded | branded | branding
praise: praised | praised | praising
rule: rules ruled | ruled | ruling
play: plays played | played | playing
brush: brushes brushed | brushed | brushing
wave: waves waved | waved | waving
thank: thanks thanked | thanked | thanking
""",
    kinds={
        "det": "the a an this that these those his her its their our my some several many three "
        "two four five six seven eight nine ten both no another other all",
        "gen": "of for from 's with",
        "prep": "in on at to by about after before during against among amid into over under "
        "through between near since until via within without outside inside across around "
        "despite following per as like behind along",
        "coord": "and but or",
        "sub": "while when because if although though where unless whereas as whether so after",
        "rel": "who which whom that whose",
        "aux": "is are was were has have had will would could should may might must can do does "
        "did be been being 's 're 've 'll 'd",
        "have": "has have had",
        "clitic": "",
        "neg": "not never n't no didn't don't doesn't hasn't haven't hadn't neither nor",
        "adv": "also later then today yesterday tomorrow monday tuesday wednesday thursday friday "
        "saturday sunday still however meanwhile earlier repeatedly simply only just again "
        "recently separately previously flatly privately publicly early late further now always "
        "instead nonetheless already even too angrily",
        "pron": "he she they it",
        "lead": "",
    },
    according=("according to", "in the words of", "in the view of", "in the opinion of",
               "by the account of"),
    said=("as",),
    that=_set("that"),
    to=_set("to"),
    people=_set(
        "consul "
        "republican democrat conservative politician banker trader developer engineer architect "
        "historian philosopher sociologist "
        "geologist seismologist climatologist virologist epidemiologist psychologist "
        "psychiatrist surgeon veterinarian firefighter paramedic midwife headteacher "
        "headmaster headmistress principal vicar rabbi imam nun monk lieutenant major admiral "
        "marshal guard trustee treasurer chairperson congressional speaker whip backbencher "
        "frontman frontwoman drummer guitarist rapper comedian presenter producer "
        "choreographer novelist poet playwright actor midfielder defender winger forward "
        "skipper batsman bowler jockey cyclist swimmer sprinter golfer boxer champion rider "
        "grandmother grandfather uncle aunt cousin neighbor friend colleague tenant landlord "
        "homeowner shopkeeper baker fisherman farmer rancher miner pensioner retiree "
        "undersecretary governess coroner magistrate defendant plaintiff claimant "
        "president minister premier chancellor mayor governor gov secretary spokesman spokeswoman "
        "spokesperson leader head chief lawmaker senator sen rep congressman congresswoman deputy "
        "councillor director chairman chairwoman chair executive ceo cfo manager coach captain "
        "striker goalkeeper player driver prosecutor judge lawyer attorney solicitor barrister "
        "professor researcher scientist author doctor dr nurse expert analyst economist strategist "
        "activist journalist writer actor actress singer director artist curator bishop archbishop "
        "cardinal pope pontiff priest sheriff police_chief commander general colonel officer "
        "detective inspector superintendent sergeant witness survivor passenger neighbor neighbour "
        "mother father son daughter brother sister wife husband widow man woman resident envoy "
        "ambassador diplomat official commissioner founder candidate king queen prince princess "
        "mp sir lord lady mr mrs ms farmer teacher student owner meteorologist prime_minister "
        "foreign_minister founder negotiator aide adviser advisor"
    ),
    bodies=_set(
        "mission delegation committee "
        "government ministry police court council commission university bloc army military "
        "hospital office kremlin vatican department pentagon prosecution defence defense"
    ),
    groups=_set(
        "company firm group airline club agency bank union party association organisation "
        "organization charity regulator watchdog team maker carrier retailer automaker institute "
        "foundation federation lender insurer developer manufacturer"
    ),
    papers=_set(
        "report statement study document survey poll data figures note letter memo findings "
        "indictment complaint filing ruling text reports transcript estimates paper research"
    ),
    media=_set(
        "newspaper agency broadcaster television tv media radio website magazine channel outlet "
        "cnn bbc reuters afp ap bloomberg tass axios times post journal guardian nhk xinhua"
    ),
    unnamed=_set(
        "source sources official officials witness witnesses resident residents diplomat diplomats "
        "investigators experts analysts observers medics doctors people person authorities police "
        "rescuers activists prosecutors traders economists critics lawyers neighbors neighbours"
    ),
    channels={
        "post": ("on x", "on twitter", "on truth social", "on facebook", "on instagram",
                 "on telegram", "in a post", "on social media", "in a tweet", "on linkedin"),
        "interview": ("in an interview", "told the bbc", "in interviews"),
        "statement": ("in a statement", "in a press release", "in an emailed statement"),
        "speech": ("in a speech", "at an event", "in remarks", "told the opening session",
                   "in his speech", "in her speech", "told parliament", "told lawmakers"),
        "document": ("in a note", "in a report", "in a letter", "in a filing"),
        "media": ("quoted by", "cited by"),
    },
    answers=("a:", "a."),
)  # fmt: skip

FRENCH = Speech(
    verbs={
        "says tiq": "dire déclarer affirmer soutenir expliquer ajouter indiquer préciser raconter "
        "souligner répéter rappeler estimer assurer confier faire_savoir "
        "faire_comprendre laisser_entendre jurer marteler réaffirmer prétendre",
        "says tq": "observer noter révéler relever conclure répliquer répondre écrire commenter "
        "résumer insister constater rapporter détailler nuancer témoigner "
        "faire_valoir faire_remarquer faire_observer poursuivre lancer argumenter tweeter "
        "rétorquer objecter arguer signaler décrire spécifier postuler considérer "
        "enchaîner compléter justifier certifier évaluer calculer pronostiquer "
        "rassurer mettre_en_avant avancer clamer proclamer communiquer informer "
        "retracer reprendre insinuer sous-entendre établir montrer suggérer démontrer "
        "attester croire_savoir laisser_penser",
        "says tioq": "annoncer regretter déplorer proposer",
        "says toq": "revendiquer plaider chiffrer",
        "says o": "faire_état_de faire_part_de invoquer",
        "says uq": "saluer vanter louer célébrer exprimer",
        "says oq": "attribuer imputer",
        "says q": "renchérir ironiser analyser souvenir exclamer lâcher réagir souffler glisser "
        "tonner défendre soupirer sourire emporter interroger excuser lamenter attrister "
        "murmurer chuchoter crier hurler grogner bougonner pester gronder râler "
        "vitupérer tempérer relativiser minimiser balayer trancher asséner tacler railler "
        "plaisanter badiner philosopher théoriser diagnostiquer décrypter "
        "remercier applaudir continuer entamer débuter abonder opiner acquiescer "
        "rembobiner confesser supplier implorer scander titrer prophétiser prédire "
        "décocher fulminer s'esclaffer",
        "says qp": "féliciter indigner inquiéter alarmer agacer insurger réjouir enthousiasmer "
        "étonner désoler émouvoir amuser moquer plaindre offusquer enorgueillir targuer",
        "says p": "parler",
        "says d": "qualifier évoquer taxer",
        "says tqdo": "juger",
        "says t": "prévoir",
        "denies tioq": "démentir nier exclure",
        "denies oq": "rejeter contester réfuter récuser écarter",
        "confirms tioq": "confirmer",
        "confirms tiqh": "admettre concéder avouer reconnaître",
        "accuses aq": "accuser",
        "accuses tioq": "dénoncer reprocher",
        "accuses oq": "fustiger critiquer pourfendre stigmatiser vilipender pointer_du_doigt",
        "accuses uq": "condamner protester attaquer accabler",
        "promises tioq": "promettre",
        "promises tq": "garantir",
        "promises i": "engager",
        "warns twqp": "avertir prévenir mettre_en_garde alerter",
        "warns i": "menacer",
        "demands tioq": "réclamer exiger",
        "asks tioq": "demander préconiser recommander",
        "asks iw": "appeler exhorter inviter enjoindre presser sommer conjurer",
        "asks tiq": "conseiller",
        "asks o": "requérir prôner solliciter",
        "asks e": "lancer_un_appel",
        "says qt": "apprendre",
    },
    conjugate=_french,
    irregular="""
dire: dit disent disait disaient dirent | dit dite dits dites | disant | dire
soutenir: soutient soutiennent soutenait soutenaient | soutenu | soutenant | soutenir
rappeler: rappelle rappellent rappelait rappelaient rappela | rappelé | rappelant | rappeler
appeler: appelle appellent appelait appela | appelé | appelant | appeler
répéter: répète répètent répétait répéta | répété | répétant | répéter
révéler: révèle révèlent révélait révéla | révélé | révélant | révéler
relever: relève relèvent relevait releva | relevé | relevant | relever
rejeter: rejette rejettent rejetait rejeta | rejeté rejetée rejetées rejetés | rejetant | rejeter
reconnaître: reconnaît reconnait reconnaissent reconnut | reconnu | reconnaissant | reconnaître
faire: fait font faisait faisaient fit | fait | faisant | faire
conclure: conclut concluent concluait | conclu | concluant | conclure
répondre: répond répondent répondait répondit | répondu | répondant | répondre
écrire: écrit écrivent écrivait écrivaient écrivit | écrit | écrivant | écrire
poursuivre: poursuit poursuivent poursuivait | poursuivi | poursuivant | poursuivre
se: | |
souvenir: souvient souviennent | souvenu souvenue | |
inquiéter: inquiète inquiètent inquiétait | inquiété inquiétée | |
démentir: dément démentent démentait démentit | démenti | démentant | démentir
nier: nie nient niait niaient nia | nié | niant | nier
admettre: admet admettent admettait admit | admis | admettant | admettre
concéder: concède concèdent concédait concéda | concédé | concédant | concéder
promettre: promet promettent promettait promit | promis | promettant | promettre
prévenir: prévient préviennent prévenait prévint | prévenu | prévenant | prévenir
mettre: met mettent mettait mit | mis | mettant | mettre
prévoir: prévoit prévoient prévoyait | prévu | prévoyant | prévoir
considérer: considère considèrent considérait | considéré | considérant | considérer
apprendre: apprend | appris | |
reprendre: reprend reprennent reprenait reprit | repris | reprenant |
décrire: décrit décrivent décrivait décrivit | décrit | décrivant |
prétendre: prétend prétendent prétendait | prétendu | prétendant |
compléter: complète complètent complétait compléta | complété | complétant |
avancer: avance avancent avançait avança | avancé | avançant |
émouvoir: émeut | ému émue | |
désoler: désole désolent désolait | désolé désolée | |
plaindre: plaint plaignent plaignait | plaint plainte | |
rire: rit rient | | |
prédire: prédit prédisent prédisait | prédit | prédisant |
tempérer: tempère tempèrent tempérait tempéra | tempéré | tempérant |
asséner: assène assènent asséna | asséné | assénant |
rétorquer: rétorque rétorquent rétorquait rétorqua | rétorqué | rétorquant | rétorquer
engager: engage engagent engageait engagea | engagé engagée engagés engagées | engageant | engager
exclure: exclut excluent excluait excluaient | exclu exclue | excluant | exclure
requérir: requiert requièrent requérait requit | requis requise | requérant | requérir
croire: croit croient croyait | cru | |
s'esclaffer: esclaffe | esclaffé esclaffée | |
sous-entendre: sous-entend sous-entendent | sous-entendu | sous-entendant |
laisser: laisse laissent laissait laissa | laissé | laissant | laisser
enorgueillir: enorgueillit enorgueillissent | enorgueilli enorgueillie | |
suggérer: suggère suggèrent suggérait suggéra | suggéré | suggérant | suggérer
célébrer: célèbre célèbrent célébrait célébra | célébré | célébrant |
enjoindre: enjoint enjoignent enjoignit | enjoint | |
emporter: emporte emportent emportait | emporté emportée | |
menacer: menace menacent menaçait menaça | menacé | menaçant |
""",
    kinds={
        "det": "le la les l' un une ce cet cette ces son sa ses leur leurs quelques plusieurs "
        "certains certaines deux trois quatre cinq six sept huit neuf dix aucun aucune chaque "
        "d'autres autres tout toute tous toutes",
        "gen": "de du des d'",
        "prep": "à au aux en dans sur sous par pour avec sans chez vers contre entre après avant "
        "depuis pendant lors selon devant derrière parmi malgré outre face",
        "coord": "et mais ou",
        "sub": "alors tandis quand lorsque lorsqu' parce si comme où puisque bien dont",
        "rel": "qui que qu' lequel laquelle",
        "aux": "est a ont avait avaient aurait auraient sont était étaient sera seront serait "
        "seraient peut peuvent pourrait pourraient doit doivent devrait devraient va vont reste "
        "restent fut furent ait aient soit soient aura auront fait font",
        "have": "a ont avait avaient aurait auraient eut est s'est ait",
        "clitic": "se s' le la l' les lui leur y en nous vous me m' te t' c'",
        "neg": "ne n' pas jamais ni",
        "adv": "aujourd'hui hier demain lundi mardi mercredi jeudi vendredi samedi dimanche matin "
        "soir également aussi encore toutefois cependant néanmoins ensuite puis enfin déjà "
        "notamment ainsi toujours même pourtant elle-même lui-même eux-mêmes plus très "
        "désormais dorénavant aussitôt auparavant peu tôt tard donc certes hélas volontiers "
        "souvent parfois surtout plutôt vite longuement fermement simplement sèchement "
        "clairement brièvement immédiatement rapidement solennellement unanimement "
        "discrètement ouvertement manifestement complètement formellement franchement "
        "précisément durement tristement calmement parallèlement "
        "à_nouveau de_nouveau à_ce_stade à_ce_jour à_cette_occasion à_son_tour à_leur_tour "
        "à_plusieurs_reprises à_maintes_reprises à_l'inverse au_contraire au_passage au_final "
        "d'abord tout_d'abord d'ailleurs d'emblée d'entrée d'autre_part d'une_part de_fait "
        "de_même de_son_côté de_leur_côté de_surcroît du_reste dans_la_foulée dans_ce_contexte "
        "dans_ce_cadre dans_un_premier_temps dans_un_second_temps dans_le_même_temps "
        "dans_le_même_esprit en_conséquence en_effet en_outre en_particulier en_personne "
        "en_public en_privé en_revanche en_substance en_parallèle en_vain en_retour en_réponse "
        "en_creux en_l'occurrence en_l'état entre-temps pour_autant pour_l'heure pour_l'instant "
        "pour_le_moment pour_sa_part pour_leur_part par_ailleurs par_conséquent par_contre "
        "par_la_suite par_la_même_occasion non_plus tout_de_même sans_détour sans_détours "
        "sans_ambages sans_équivoque sans_surprise sans_attendre sans_tarder sur_place "
        "une_nouvelle_fois une_fois_de_plus une_fois_encore encore_une_fois mot_pour_mot "
        "noir_sur_blanc haut_et_fort avec_force avec_fermeté avec_insistance lui_aussi "
        "elle_aussi eux_aussi elles_aussi quant_à_lui quant_à_elle quant_à_eux "
        "quant_à_elles un_peu_plus_tard plus_tard peu_après peu_avant peu_auparavant au_total",
        "aside": "lui elle eux elles",
        "pron": "il elle ils elles on celui-ci celle-ci",
        "lead": "voulu tenu tenue tenus tient tiennent tenait souhaité borné bornée bornés "
        "contenté contentée contentés limité limitée empressé empressée résolu résolue fini",
    },
    according=("a-t-on appris auprès de", "a-t-on appris de", "apprend-on auprès de",
               "apprend-on de", "a-t-on indiqué de", "selon les termes de", "aux yeux de",
               "de l'avis de", "aux dires de", "au dire de", "de l'aveu de", "à entendre",
               "selon les mots de",
               "à en croire", "de source",
               "selon", "d'après", "pour"),
    whom=("selon lequel", "selon laquelle", "selon lesquels", "selon qui", "pour qui"),
    said=("comme", "selon ce que"),
    own=("à ses yeux", "à son avis", "selon lui", "selon elle", "d'après lui", "d'après elle"),
    that=_set("que qu'"),
    to=_set("de d' à"),
    people=_set(
        "consul consule "
        "ancien agriculteur agricultrice éleveur éleveuse vigneron vigneronne restaurateur "
        "restauratrice commerçant commerçante retraité retraitée étudiant étudiante lycéen "
        "lycéenne enseignant enseignante institutrice instituteur proviseur proviseure "
        "pompier policier policière gendarme capitaine lieutenant colonelle navigateur "
        "navigatrice cycliste pilote footballeur footballeuse athlète championne champion "
        "défenseur milieu coach metteur metteuse romancier romancière poète historien "
        "historienne philosophe sociologue politologue géologue sismologue climatologue "
        "météorologue virologue épidémiologiste infectiologue psychiatre psychologue "
        "chirurgien chirurgienne magistrat magistrate greffier notaire négociateur "
        "négociatrice émissaire haut-commissaire rapporteur rapporteure eurodéputés édile "
        "élue trésorier trésorière adjoint adjointe vice-président vice-présidente premier "
        "première otage rescapé rescapée riverain riveraine habitant habitante "
        "président présidente premier ministre ministre chancelier chancelière maire gouverneur "
        "secrétaire porte-parole chef cheffe député députée sénateur sénatrice eurodéputé "
        "eurodéputée conseiller conseillère directeur directrice patron patronne pdg dirigeant "
        "dirigeante entraîneur sélectionneur capitaine attaquant gardien joueur joueuse procureur "
        "procureure juge avocat avocate professeur professeure chercheur chercheuse scientifique "
        "médecin docteur infirmière expert experte analyste économiste syndicaliste militant "
        "militante journaliste écrivain écrivaine réalisateur réalisatrice acteur actrice comédien "
        "comédienne chanteur chanteuse artiste évêque archevêque cardinal pape pontife préfet "
        "préfète commandant général colonel témoin survivant survivante passager passagère voisin "
        "voisine mère père fils fille frère sœur épouse mari homme femme délégué déléguée envoyé "
        "ambassadeur ambassadrice diplomate responsable fondateur fondatrice candidat candidate "
        "roi reine prince commissaire écologue biologiste guide administratrice administrateur "
        "auteur autrice eurodéputés élu élue enfants proches famille parents avocats élus députés "
        "coprésident coprésidente président-directeur vice-premier vice-première ministres "
        "bourgmestre échevin échevine conseillère syndic "
        "syndique landamann maire-adjoint numéro bras cofondateur cofondatrice "
        "dirigeants présidents directeurs chancelière monarque souverain souveraine impératrice "
        "princesse émir sultan patriarche imam rabbin pasteur curé moine religieuse nonce "
        "leader tribun ex-président ex-ministre ex-premier ex-chef ex-maire ex-directeur "
        "dissident dissidente opposant opposante rebelle militants guérillero putschiste "
        "sergent caporal adjudant brigadier major amiral vice-amiral enquêteur enquêtrice "
        "inspecteur inspectrice contrôleur contrôleuse policière douanier douanière "
        "accusé accusée prévenu prévenue suspect suspecte victime plaignant plaignante détenu "
        "détenue mineur jeune adolescent adolescente quinquagénaire quadragénaire trentenaire "
        "sexagénaire septuagénaire octogénaire nonagénaire vigile gardienne chauffeur "
        "chauffeuse conducteur conductrice routier cheminot cheminote ouvrier ouvrière salarié "
        "salariée employé employée cadre artisan artisane paysan paysanne maraîcher maraîchère "
        "pêcheur pêcheuse apiculteur apicultrice viticulteur viticultrice céréalier sylviculteur "
        "boulanger boulangère cuisinier cuisinière hôtelier hôtelière gérant gérante "
        "propriétaire locataire bailleur bailleresse promoteur promotrice entrepreneur "
        "entrepreneuse investisseur investisseuse banquier banquière financier courtier trader "
        "stratège stratégiste gestionnaire consultant consultante juriste constitutionnaliste "
        "criminologue démographe anthropologue ethnologue archéologue linguiste hydrologue "
        "glaciologue volcanologue océanographe astronome astrophysicien astrophysicienne "
        "physicien physicienne chimiste mathématicien mathématicienne ingénieur ingénieure "
        "pharmacien pharmacienne vétérinaire sage-femme aide-soignant aide-soignante soignant "
        "soignante infirmier urgentiste pédiatre oncologue cardiologue généraliste "
        "conservateur conservatrice commissaire-priseur galeriste peintre sculpteur sculptrice "
        "photographe dessinateur dessinatrice scénariste producteur productrice compositeur "
        "compositrice musicien musicienne rappeur rappeuse danseur danseuse chorégraphe "
        "dramaturge essayiste éditeur éditrice libraire éditorialiste correspondant "
        "correspondante présentateur présentatrice animateur animatrice humoriste "
        "buteur buteuse milieu ailier ailière gardienne latéral meneur meneuse pivot "
        "demi pilier talonneur sprinteur sprinteuse marathonien marathonienne perchiste nageur "
        "nageuse skieur skieuse biathlète tennisman tenniswoman judoka boxeur boxeuse skipper "
        "marin grimpeur arbitre coéquipier coéquipière manager manageur vainqueur lauréat "
        "lauréate finaliste tenant tenante recordman médaillé médaillée "
        "octogénaire grand-mère grand-père tante oncle cousin cousine neveu nièce veuf veuve "
        "compagnon compagne ami amie collègue camarade touriste vacancier vacancière randonneur "
        "randonneuse plongeur plongeuse secouriste sauveteur sauveteuse bénévole "
        "permanent permanente référent référente coordinateur coordinatrice coordonnateur "
        "coordonnatrice animatrice éducateur éducatrice recteur rectrice "
        "doyen doyenne principal principale "
    ),
    bodies=_set(
        "mission délégation comité "
        "accusation défense ministère gouvernement parquet police gendarmerie préfecture région "
        "mairie commission "
        "jury tribunal cour parlement sénat université conseil direction armée élysée kremlin "
        "vatican matignon "
        "présidence chancellerie diplomatie ambassade consulat état-major marine justice "
        "exécutif municipalité agglomération métropole département rectorat académie "
        "assemblée cabinet secrétariat autorité inspection douane douanes intersyndicale "
        "défense coalition majorité bourgmestre commune canton bundesrat "
        "prison pénitentiaire caserne commissariat sûreté bureau office régulateur "
        "mouvement union centrale ligue coordination front observatoire service services staff "
        "équipe encadrement filiale caisse chambre ordre centre plateforme fonds festival théâtre "
        "opéra junte guérilla milice rébellion intergroupe interprofession aéroport organisateur "
        "maison-blanche pentagone capitole downing "
    ),
    groups=_set(
        "fédération opérateur exploitant avionneur distributeur transporteur assureur "
        "fabricant constructeur coopérative confédération collectif institution musée hôpital "
        "enseigne "
        "entreprise société groupe compagnie institut association organisation syndicat club parti "
        "banque fédération ong fondation constructeur "
        "équipementier laboratoire start-up holding mutuelle éditeur producteur "
        "raffineur pétrolier énergéticien électricien gestionnaire aciériste sidérurgiste "
        "chimiste semencier brasseur armateur croisiériste voyagiste opératrice franchise "
        "promoteur hébergeur géant multinationale organisme"
    ),
    papers=_set(
        "étude rapport communiqué document note lettre texte sondage enquête données chiffres "
        "estimations bilan images décret projet "
        "messages message éléments enregistrement enregistrements conclusions constatations "
        "témoignages témoignage résultats documents mémo courriel courrier arrêt jugement "
        "ordonnance résolution audit tract pétition manifeste expertise autopsie analyse analyses "
        "estimation calculs calcul prévisions projections comptage décompte recensement "
        "statistiques baromètre procès-verbal circulaire avis réquisitoire plainte missive "
        "questionnaire informations récit dépositions déposition aveux version "
        "chiffrage relevés mesures observations simulations indicateurs dossier"
    ),
    media=_set(
        "quotidien journal agence chaîne télévision télé médias presse site radio hebdomadaire "
        "magazine afp cnn bbc reuters ap bloomberg monde figaro parisien libération mediapart "
        "franceinfo bfmtv rtl rtbf rts mensuel tabloïd revue quotidiens journaux"
    ),
    unnamed=_set(
        "source sources responsable témoin témoins habitants habitant enquêteurs experts "
        "analystes diplomate diplomates autorités secours syndicats opposition chercheurs auteurs "
        "organisateurs organisatrices manifestants manifestantes grévistes salariés salariées "
        "employés ouvriers agriculteurs éleveurs pêcheurs usagers passagers voyageurs riverains "
        "voisins supporters supporteurs parlementaires sénateurs maires scientifiques médecins "
        "soignants infirmiers pompiers policiers gendarmes douaniers militaires soldats rebelles "
        "insurgés jihadistes ravisseurs opposants militants associations ong collectifs "
        "fédérations partis élus responsables dirigeants ministres gouverneurs procureurs "
        "magistrats juges jurés plaignants victimes survivants rescapés familles étudiants "
        "lycéens enseignants professeurs économistes courtiers investisseurs actionnaires "
        "créanciers concurrents exploitants opérateurs constructeurs entreprises sociétés "
        "banques experts spécialistes observateurs négociateurs émissaires pays états membres "
        "occupants locataires propriétaires commerçants vacanciers touristes secouristes "
        "sauveteurs joueurs dirigeantes proches détracteurs critiques partisans adversaires"
    ),
    channels={
        "post": ("sur x", "sur twitter", "sur instagram", "sur facebook", "sur telegram",
                 "sur son compte", "sur les réseaux", "sur truth social", "sur linkedin"),
        "interview": ("dans un entretien", "dans une interview", "interrogé", "interrogée",
                      "sur franceinfo", "sur france inter", "au micro de", "sur rtl", "sur bfmtv",
                      "sur europe 1"),
        "statement": ("dans un communiqué", "par voie de communiqué", "dans une déclaration"),
        "speech": ("dans un discours", "lors d'un discours", "à la tribune"),
        "document": ("dans un rapport", "dans une lettre", "dans un courrier"),
        "media": ("cité par", "citée par", "cités par"),
    },
    answers=("r:", "r :", "réponse:", "réponse :"),
)  # fmt: skip

GERMAN = Speech(
    verbs={
        "says tq": "sagen erklären betonen berichten äußern schreiben erläutern ergänzen "
        "bekräftigen unterstreichen meinen behaupten argumentieren erzählen schildern "
        "resümieren teilen_mit stellen_klar fügen_hinzu heben_hervor merken_an kommentieren "
        "antworten erwidern versichern rechnen_vor freuen_sich geben_an bedauern heißen_es "
        "entgegnen kontern beteuern beschreiben präzisieren konstatieren verraten "
        "prognostizieren mutmaßen spekulieren bilanzieren urteilen bemerken zeigen_sich "
        "bekennen offenbaren enthüllen verlauten wiederholen erinnern_sich verweisen "
        "weisen_hin legen_dar stellen_fest führen_aus legen_nach fassen_zusammen werben wettern "
        "referieren postulieren signalisieren prophezeien widersprechen informieren melden "
        "twittern posten sagen_aus wenden_ein werfen_ein setzen_hinzu schieben_nach "
        "vermelden verdeutlichen machen_deutlich machen_klar lassen_wissen lassen_durchblicken "
        "lassen_verlauten lassen_ausrichten lassen_mitteilen lassen_erkennen "
        "geben_zu_bedenken geben_zu_protokoll bringen_zum_ausdruck kommen_zu_dem_schluss "
        "kommen_zum_schluss kommen_zu_dem_ergebnis vertreten bezeugen deuten_an tragen_vor "
        "führen_an plaudern_aus halten_fest legen_offen geben_preis schlussfolgern folgern "
        "raunen_zu rufen_zu drücken_aus halten_entgegen geben_zurück spielen_herunter",
        "says q": "rufen ausrufen scherzen witzeln schwärmen jubeln seufzen spotten ätzen poltern "
        "schimpfen höhnen fluchen klagen flüstern schreien brüllen stöhnen raunen lachen lächeln "
        "sinnieren philosophieren analysieren danken grüßen zitieren träumen wundern_sich "
        "ärgern_sich empören_sich beschweren_sich rechtfertigen_sich wehren_sich verteidigen_sich "
        "fahren_fort räsonieren frotzeln schwören tönen triumphieren verteidigen relativieren "
        "beschwichtigen beruhigen trösten staunen grübeln orakeln ulken lästern keifen murmeln "
        "stammeln schluchzen weinen gratulieren kondolieren tadeln dozieren "
        "rudern_zurück haken_nach legen_los atmen_auf blicken_zurück hadern bekunden "
        "schlagen_alarm zweifeln grummeln murren nörgeln wüten toben skandieren",
        "says tioq": "kündigen_an verkünden geben_bekannt stellen_in_aussicht",
        "says toq": "begründen",
        "says t": "zeigen belegen",
        "says o": "schätzen beziffern führen_zurück veranschlagen taxieren",
        "says d": "nennen bezeichnen werten loben würdigen begrüßen einstufen stufen_ein "
        "titulieren feiern preisen charakterisieren umschreiben",
        "denies toq": "bestreiten dementieren schließen_aus streiten_ab leugnen verneinen",
        "denies o": "weisen_zurück weisen_von_sich",
        "denies d": "abtun tun_ab",
        "confirms toq": "bestätigen räumen_ein geben_zu gestehen gestehen_ein",
        "accuses toq": "kritisieren beklagen bemängeln anprangern monieren rügen beanstanden",
        "accuses dq": "verurteilen geißeln brandmarken verdammen verspotten verhöhnen",
        "says p": "sprechen",
        "accuses ti": "werfen_vor halten_vor",
        "accuses i": "beschuldigen bezichtigen",
        "accuses o": "machen_verantwortlich",
        "promises tioq": "versprechen sichern_zu sagen_zu garantieren",
        "promises i": "geloben verpflichten_sich",
        "warns twqp": "warnen",
        "warns i": "drohen",
        "asks tqiw": "mahnen",
        "demands tioq": "fordern verlangen",
        "demands oq": "fordern_ein",
        "demands tq": "pochen dringen drängen bestehen beharren",
        "asks iw": "rufen_auf",
        "asks i": "laden_ein",
        "demands i": "fordern_auf",
        "asks tiq": "bitten ersuchen fragen appellieren plädieren raten sprechen_aus "
        "ermuntern ermahnen",
        "asks tioq": "schlagen_vor regen_an empfehlen beantragen",
    },
    conjugate=_german,
    irregular="""
schreiben: schreibt schreiben schrieb schrieben | geschrieben
versprechen: verspricht versprechen versprach versprachen | versprochen
sprechen: spricht sprechen sprach sprachen | gesprochen
heben: hebt heben hob hoben | gehoben
geben: gibt geben gab gaben | gegeben
bestreiten: bestreitet bestreiten bestritt bestritten | bestritten
schließen: schließt schließen schloss schlossen schliesst | geschlossen
streiten: streitet streiten stritt stritten | gestritten
weisen: weist weisen wies wiesen | gewiesen
heißen: heißt hieß heisst hiess |
werfen: wirft werfen warf warfen | geworfen
laden: lädt laden lud luden | geladen
rufen: ruft rufen rief riefen | gerufen
bitten: bittet bitten bat baten | gebeten
schlagen: schlägt schlagen schlug schlugen | geschlagen
freuen: freut freuen freute freuten |
zeigen: zeigt zeigen zeigte zeigten |
anprangern: prangert prangern prangerte prangerten | angeprangert
bedauern: bedauert bedauerte bedauerten | bedauert
halten: hält halten hielt hielten | gehalten
widersprechen: widerspricht widersprechen widersprach widersprachen | widersprochen
beschreiben: beschreibt beschreiben beschrieb beschrieben | beschrieben
verraten: verrät verraten verriet verrieten | verraten
bekennen: bekennt bekennen bekannte bekannten | bekannt
gestehen: gesteht gestehen gestand gestanden | gestanden
werben: wirbt werben warb warben | geworben
ausrufen: ausrief ausriefen | ausgerufen
schreien: schreit schreien schrie schrien | geschrien
fahren: fährt fahren fuhr fuhren | gefahren
schwören: schwört schwören schwor schworen | geschworen
nennen: nennt nennen nannte nannten | genannt
empfehlen: empfiehlt empfehlen empfahl empfahlen | empfohlen
raten: rät riet rieten | geraten
verweisen: verweist verweisen verwies verwiesen | verwiesen
wenden: wendet wenden wandte wandten wendete | gewandt
schieben: schiebt schieben schob schoben | geschoben
lassen: lässt lassen ließ ließen | lassen
bringen: bringt bringen brachte brachten | gebracht
kommen: kommt kommen kam kamen | gekommen
vertreten: vertritt vertreten vertrat vertraten | vertreten
tragen: trägt tragen trug trugen | getragen
unterstreichen: unterstreicht unterstreichen unterstrich unterstrichen | unterstrichen
schlussfolgern: schlussfolgert schlussfolgern schlussfolgerte | geschlussfolgert
tun: tut tun tat taten | getan
abtun: abtat abtut | abgetan
dringen: dringt dringen drang drangen | gedrungen
bestehen: besteht bestehen bestand bestanden | bestanden
preisen: preist preisen pries priesen | gepriesen
umschreiben: umschreibt umschrieb umschrieben | umschrieben
verspotten: verspottet verspottete verspotteten | verspottet
stammeln: stammelt stammelte stammelten | gestammelt
offenbaren: offenbart offenbaren offenbarte offenbarten | offenbart
""",
    kinds={
        "det": "der die das den dem des ein eine einen einem eines einer dieser diese dieses "
        "diesem diesen sein seine seinen seiner seinem seines ihr ihre ihren ihrer ihrem ihres "
        "deren dessen mehrere einige viele zwei drei vier fünf sechs sieben acht neun zehn beide "
        "alle kein keine keinen",
        "gen": "von vom",
        "prep": "in im am an auf aus bei beim mit nach seit zu zum zur über unter vor hinter durch "
        "für gegen ohne um ab bis während wegen trotz zwischen laut zufolge neben ins ans "
        "gegenüber",
        "coord": "und aber oder sondern",
        "sub": "dass daß weil wenn als ob wie wo da damit obwohl nachdem bevor sodass",
        "rel": "welche welcher welches",
        "aux": "ist sind war waren hat haben hatte hatten wird werden wurde wurden kann können "
        "könnte könnten soll sollen sollte sollten muss müssen müsse will wollen wollte darf sei "
        "seien habe hätten hätte werde würde würden dürfte dürften bleibt lag liegt müssten",
        "have": "hat haben hatte hatten habe",
        "clitic": "sich es",
        "neg": "nicht nie kein keine",
        "adv": "auch heute gestern morgen montag dienstag mittwoch donnerstag freitag samstag "
        "sonntag zudem außerdem dagegen jedoch aber dabei zugleich unterdessen noch bereits "
        "weiter erneut zuvor hingegen dann nun nur wieder später am_montag ferner abermals mehr "
        "montagabend dienstagabend mittwochabend donnerstagabend freitagabend vormittag nachmittag "
        "zunächst zuletzt zuerst bisher bislang schließlich allerdings ebenfalls derweil indes "
        "indessen jetzt kürzlich jüngst vorerst weiterhin daraufhin anschließend ausdrücklich "
        "wiederholt mehrfach überdies dennoch trotzdem gleichzeitig inzwischen mittlerweile "
        "seinerseits ihrerseits hierzu dazu deshalb daher damals schon längst unlängst darüber "
        "hinaus gleichwohl freilich wiederum ebenso sogar erneut nochmals vehement energisch",
        "pron": "er sie es man",
        "lead": "",
    },
    according=("wie aus", "nach ersten erkenntnissen", "nach angaben",
               "nach den angaben", "nach einschätzung", "nach auskunft", "nach aussage",
               "nach aussagen", "nach ansicht", "nach meinung", "nach worten", "nach darstellung",
               "nach berechnungen", "nach überzeugung", "nach erkenntnissen", "nach schätzungen",
               "nach schätzung", "nach informationen", "nach darstellungen", "nach lesart",
               "nach berichten", "nach den worten", "aus sicht", "unter berufung auf",
               "den angaben", "zufolge", "laut", "gemäß", "gemäss", "so"),
    said=("wie",),
    own=(
        *(f"nach {whose} {noun}" for whose in ("seiner", "ihrer", "seinen", "ihren", "deren",
                                               "dessen", "eigenen", "eigener")
          for noun in ("angaben", "worten", "darstellung", "ansicht", "meinung", "einschätzung",
                       "auffassung", "aussage", "überzeugung", "schätzung", "berechnungen")),
        "eigenen angaben zufolge", "nach eigenem bekunden", "eigenen angaben nach",
        "den angaben zufolge", "diesen angaben zufolge", "nach diesen angaben", "demnach",
        "seiner ansicht nach", "ihrer ansicht nach", "seiner meinung nach", "ihrer meinung nach",
        "ihren angaben nach", "seinen angaben zufolge", "ihren angaben zufolge",
    ),
    that=_set("dass daß ob warum"),
    to=_set("zu"),
    people=_set(
        "konsul konsulin botschafterin "
        "bauer bäuerin landwirt landwirtin unternehmer unternehmerin händler händlerin wirt "
        "wirtin rentner rentnerin schüler schülerin student studentin lehrer lehrerin rektor "
        "rektorin schulleiter schulleiterin feuerwehrmann polizist polizistin oberst "
        "hauptmann kapitänin verteidiger mittelfeldspieler angreifer nationalspieler "
        "bundestrainer weltmeister weltmeisterin olympiasieger olympiasiegerin läufer "
        "läuferin schwimmer schwimmerin radprofi rennfahrer historiker historikerin philosoph "
        "soziologe soziologin geologe seismologe meteorologe meteorologin virologe virologin "
        "epidemiologe psychologe psychologin chirurg chirurgin notar rechtsanwalt "
        "rechtsanwältin verteidigerin staatssekretär staatssekretärin unterhändler "
        "unterhändlerin gesandter gesandte betriebsrat betriebsrätin betriebsratschef "
        "gewerkschafter gewerkschafterin gewerkschaftschef parlamentspräsident fraktionschef "
        "fraktionschefin parteichefin stellvertreter stellvertreterin landrat landrätin "
        "angeklagte angeklagter beschuldigte beschuldigter verdächtige tatverdächtige "
        "geschädigte hinterbliebene angehörige angehöriger verletzte kunde kundin pendler "
        "pendlerin urlauber camper wanderer eltern elternvertreter betroffene patient patientin "
        "pfarrer pfarrerin pastor pastorin vikar diakon imam rabbiner pfleger pflegerin hebamme "
        "apotheker apothekerin förster jäger fischer bergmann winzer winzerin bäcker metzger "
        "handwerker mechaniker ingenieur ingenieurin architekt architektin entwickler "
        "entwicklerin händlerin gastronom gastronomin hotelier wirtin investor investorin "
        "banker volkswirt volkswirtin chefvolkswirt chefökonom marktbeobachter strategin stratege "
        "meteorologin klimatologe klimaforscher biologe biologin chemiker physiker physikerin "
        "mediziner medizinerin virologin tierarzt tierärztin zoodirektor kurator kuratorin "
        "denkmalschützer umweltschützer tierschützer klimaschützer aktivisten demonstrant "
        "demonstrantin veranstalter veranstalterin organisator organisatorin initiator initiatorin "
        "gemeinderat stadtrat stadträtin landtagsabgeordnete nationalrat nationalrätin ständerat "
        "ständerätin bundesrat bundesrätin grossrat grossrätin kantonsrat kantonsrätin "
        "landeshauptmann landeshauptfrau klubobmann klubobfrau obmann obfrau spitzenkandidat "
        "spitzenkandidatin kandidat kandidatin bewerber bewerberin ortsvorsteher amtsleiter "
        "einsatzleiter einsatzleiterin kommandant kommandantin feuerwehrsprecher brandmeister "
        "kommissar kommissarin ermittlerin fahnder gutachter gutachterin sachverständige "
        "sachverständiger schiedsrichter schiedsrichterin skipper torhüter torhüterin torjäger "
        "abwehrchef rekordspieler ersatzkeeper keeper cheftrainer cheftrainerin teamchef "
        "teamchefin manager managerin klubchef vereinschef pilot pilotin profi slalomfahrer "
        "ministerialdirektor amtschef beamter beamtin offizier soldat soldatin veteran "
        "kirchenälteste synodale ordensfrau nonne mönch augenzeugin augenzeuge kläger klägerin "
        "staatschef staatschefin regierungschef regierungschefin gesandte unterhändler emissär "
        "ex-kanzler altkanzler altbundespräsident premierminister premierministerin premier "
        "vizekanzler vizekanzlerin vizepräsident vizepräsidentin statthalter gouverneur "
        "gouverneurin regionalgouverneur oppositionsführer oppositionsführerin rebellenführer "
        "intendant intendantin dirigent dirigentin sänger sängerin künstler künstlerin "
        "schriftsteller schriftstellerin dichter regisseurin schauspielerin moderator "
        "moderatorin politiker politikerin überlebender überlebende nachbar nachbarin "
        "vater mutter sohn tochter bruder schwester witwe witwer "
        "präsident präsidentin kanzler kanzlerin minister ministerin ministerpräsident "
        "ministerpräsidentin bürgermeister bürgermeisterin oberbürgermeister sprecher sprecherin "
        "polizeisprecher polizeisprecherin regierungssprecher chef chefin vorsitzende vorsitzender "
        "parteichef landeschef abgeordnete abgeordneter senator senatorin direktor direktorin "
        "geschäftsführer geschäftsführerin vorstand sportvorstand sportdirektor trainer coach "
        "kapitän stürmer torwart spieler staatsanwalt staatsanwältin richter richterin anwalt "
        "anwältin professor professorin forscher forscherin wissenschaftler wissenschaftlerin arzt "
        "ärztin experte expertin analyst analystin ökonom ökonomin aktivist aktivistin autor "
        "autorin regisseur schauspieler schauspielerin bischof kardinal papst kommandeur general "
        "zeuge zeugin mann frau botschafter diplomat beauftragte gründer könig königin politologe "
        "politologen energiedirektorin regierungsrätin landesrat landesrätin bildungssprecher "
        "generalsekretär generalsekretärin außenminister außenministerin verteidigungsminister "
        "innenminister innenministerin finanzminister bundeskanzler bundespräsident neurologin"
    ),
    bodies=_set(
        "mission delegation ausschuss komitee "
        "landgericht oberlandesgericht verwaltungsgericht amtsgericht finanzamt gesundheitsamt "
        "landratsamt polizeipräsidium polizeidirektion feuerwehr bundeswehr luftwaffe armee marine "
        "militär küstenwache zoll magistrat senat gemeinderat stadtrat landesregierung "
        "bundesregierung staatskanzlei kanzleramt präsidialamt generalstab innenbehörde "
        "stadtverwaltung verwaltung bistum diözese landeskirche bischofskonferenz synode "
        "parlament bundestag landtag nationalrat bundesrat aufsicht wahlbehörde zentralbank "
        "notenbank botschaft anklage verteidigung justiz direktion leitung führung "
        "grünen linken sozialdemokraten christdemokraten liberalen opposition koalition "
        "ministerium regierung polizei staatsanwaltschaft gericht behörde amt kommission "
        "universität gemeinde stadt kanton bundesamt kreml vatikan"
    ),
    groups=_set(
        "initiative bündnis netzwerk bewegung plattform bund "
        "dachverband sozialverband fahrgastverband "
        "branchenverband handelsverband elternverband landesverband ortsverband betriebsrat "
        "arbeitgeber reederei werft brauerei verlag kette händler einzelhändler versicherer "
        "krankenkasse kasse sparkasse versorger stadtwerke netzbetreiber chemiekonzern "
        "energiekonzern pharmakonzern modekonzern rüstungskonzern mutterkonzern start-up "
        "hilfsorganisation menschenrechtsorganisation umweltverband umweltorganisation "
        "bundesbehörde betreiber anbieter autobauer zulieferer stahlkonzern airline "
        "fluggesellschaft bahn kammer innung genossenschaft universität hochschule klinik "
        "unternehmen firma konzern gruppe verein club verband gewerkschaft partei bank stiftung "
        "institut hersteller organisation"
    ),
    papers=_set(
        "analyse prognose bilanz gutachten schätzung erhebung auswertung berechnung protokoll "
        "urteil beschluss anklageschrift stellungnahme aussendung rundschreiben vermerk "
        "endergebnis "
        "auszählung hochrechnung zwischenbericht lagebericht jahresbericht "
        "studie bericht mitteilung papier dokument brief umfrage daten statistik entwurf schreiben "
        "gutachten erklärung untersuchung"
    ),
    media=_set(
        "zeitung agentur nachrichtenagentur sender medien medienberichten magazin portal radio "
        "spiegel bild zeit dpa afp reuters bbc cnn"
    ),
    unnamed=_set(
        "quelle quellen kreise kreisen sprecher augenzeugen zeugen ermittler ermittlern experten "
        "kritiker kritikern beobachter beobachtern analysten ökonomen volkswirte volkswirten "
        "ärzte ärzten forscher forschern wissenschaftler wissenschaftlern aktivisten athleten "
        "sportler spieler fans bauern landwirte händler unternehmer mieter eltern lehrer schüler "
        "studenten pendler urlauber demonstranten gewerkschaften verbände umweltverbände "
        "sozialverbände arbeitgeber opposition retter rettungskräfte helfer ärztevertreter "
        "betroffene angehörige hinterbliebene opfer abgeordnete politiker juristen anwälte "
        "verteidiger staatsanwälte initianten gegner befürworter vertreter teilnehmer nachbarn "
        "parteikreisen koalitionskreisen unternehmenskreisen branchenkreisen finanzkreisen "
        "justizkreisen delegationskreisen insider insidern eingeweihte marktteilnehmer händlern "
        "diplomaten behörden bewohner anwohner sicherheitskreisen regierungskreisen bahnsprecher"
    ),
    channels={
        "post": ("auf der plattform x", "auf x", "auf twitter", "auf instagram", "auf facebook",
                 "bei x", "auf truth social", "auf telegram"),
        "interview": ("im interview", "in einem interview", "im gespräch mit", "im deutschlandfunk",
                      "im ö1-", "morgenjournal"),
        "statement": ("in einer mitteilung", "in einer aussendung", "in einer erklärung"),
        "speech": ("in einer rede", "in seiner rede", "in ihrer rede"),
        "document": ("in einem papier", "in einem brief", "in einem bericht"),
        "media": ("zitiert", "zitierte"),
    },
    answers=("antwort:", "a:"),
    leads={
        "auf": "verweisen weisen_hin hinweisen pochen dringen drängen bestehen beharren",
        "um": "bitten ersuchen",
        "über": "klagen beklagen_sich beschweren_sich schimpfen",
        "für": "plädieren werben sprechen_aus aussprechen",
        "gegen": "sprechen_aus aussprechen verwahren_sich",
        "mit": "drohen",
        "vor": "warnen",
        "zu zum zur": "mahnen rufen_auf aufrufen raten",
        "an": "appellieren",
    },
)  # fmt: skip

SPANISH = Speech(
    verbs={
        "says tiq": "decir declarar afirmar sostener explicar añadir indicar precisar relatar "
        "subrayar repetir recordar asegurar señalar manifestar confesar desvelar jurar dejar_claro "
        "dar_a_entender hacer_saber",
        "says tq": "observar notar revelar concluir replicar responder escribir comentar resumir "
        "insistir constatar apuntar detallar matizar destacar considerar contar agregar "
        "puntualizar recalcar argumentar informar remarcar opinar reiterar tuitear "
        "sentenciar alegar aclarar especificar narrar exponer aducir aseverar "
        "vaticinar pronosticar augurar calcular adelantar avanzar objetar rebatir contestar "
        "aventurar argüir testificar poner_de_relieve poner_de_manifiesto hacer_hincapié "
        "incidir abundar ahondar ilustrar divulgar notificar certificar razonar "
        "rememorar evocar bromear ironizar deslizar dejar_entrever dejar_caer dejar_ver "
        "declarar_probado considerar_probado dar_por_probado dar_por_hecho dar_por_sentado "
        "hacer_constar dejar_constancia trasladar transmitir insinuar estimar mostrar demostrar "
        "acotar arguir enfatizar rematar puntear esgrimir",
        "says toq": "anunciar comunicar reivindicar reportar dar_a_conocer",
        "says o": "cifrar contabilizar atribuir achacar imputar dar_cuenta_de",
        "says uq": "valorar agradecer celebrar aplaudir elogiar alabar saludar expresar",
        "says x": "recoger publicar reseñar figurar constar",
        "says d": "calificar tachar tildar juzgar describir definir",
        "denies tioq": "negar desmentir descartar rechazar",
        "denies o": "refutar impugnar desechar",
        "confirms toq": "confirmar",
        "confirms tiqh": "admitir reconocer corroborar",
        "accuses toq": "denunciar reprochar recriminar afear",
        "says toqi": "lamentar",
        "accuses tq": "deplorar",
        "accuses aq": "acusar",
        "accuses tqp": "quejarse",
        "accuses tuq": "criticar",
        "accuses uq": "protestar fustigar censurar condenar arremeter",
        "says q": "rezar gritar exclamar suspirar zanjar espetar clamar defender "
        "proseguir continuar susurrar murmurar sollozar reír sonreír balbucear corear "
        "lanzar soltar apostillar remachar terciar reflexionar meditar fantasear felicitar "
        "despedirse defenderse justificarse sincerarse "
        "preguntarse titular suplicar implorar "
        "tranquilizar bramar mascullar filosofar recitar entonar",
        "says tqp": "enorgullecerse alegrarse congratularse felicitarse lamentarse jactarse "
        "ufanarse",
        "says p": "hablar",
        "promises tioq": "prometer",
        "promises tq": "garantizar",
        "promises i": "comprometerse",
        "warns twqp": "advertir alertar avisar",
        "warns ti": "amenazar",
        "demands toq": "exigir reclamar demandar",
        "asks tioq": "pedir rogar proponer solicitar",
        "asks tiq": "recomendar sugerir aconsejar",
        "asks iw": "instar exhortar invitar urgir llamar emplazar conminar",
        "asks q": "preguntar cuestionar",
        "says s": "declararse decirse",
        "asks e": "hacer_un_llamamiento hacer_un_llamado lanzar_un_llamamiento apelar",
    },
    conjugate=_spanish,
    irregular="""
decir: dice dicen decía decían dijo dijeron | dicho | diciendo | decir
sostener: sostiene sostienen sostenía sostuvo sostuvieron | sostenido | sosteniendo | sostener
recordar: recuerda recuerdan recordaba recordó recordaron | recordado | recordando | recordar
repetir: repite repiten repitió | repetido | repitiendo | repetir
manifestar: manifiesta manifiestan manifestó manifestaron | manifestado | manifestando | manifestar
concluir: concluye concluyen concluyó concluyeron | concluido | concluyendo | concluir
escribir: escribe escriben escribía escribió escribieron | escrito | escribiendo | escribir
contar: cuenta cuentan contaba contó contaron | contado | contando | contar
negar: niega niegan negó negaron negaba | negado | negando | negar
desmentir: desmiente desmienten desmintió desmintieron | desmentido | desmintiendo | desmentir
admitir: admite admiten admitió admitieron | admitido | admitiendo | admitir
reconocer: reconoce reconocen reconoció reconocieron | reconocido | reconociendo | reconocer
advertir: advierte advierten advertía advirtió advirtieron | advertido | advirtiendo | advertir
exigir: exige exigen exigía exigió exigieron | exigido | exigiendo | exigir
pedir: pide piden pedía pedían pidió pidieron | pedido | pidiendo | pedir
proponer: propone proponen propuso propusieron | propuesto | proponiendo | proponer
decirse: dice dicen dijo | | |
atribuir: atribuye atribuyen atribuía atribuyó atribuyeron | atribuido | atribuyendo | atribuir
arguir: arguye arguyen arguyó arguyeron | argüido | arguyendo |
mostrar: muestra muestran mostró mostraron | mostrado | mostrando | mostrar
demostrar: demuestra demuestran demostró demostraron | demostrado | demostrando |
recoger: recoge recogen recogía recogió | recogido | |
constar: consta constan | | |
dejar: deja dejan dejó dejaron dejaba | dejado | dejando | dejar
dar: da dan dio dieron | dado | dando | dar
hacer: hace hacen hizo hicieron | hecho | haciendo | hacer
poner: pone ponen puso pusieron | puesto | poniendo | poner
confesar: confiesa confiesan confesó confesaron | confesado | confesando | confesar
exponer: expone exponen expuso expusieron | expuesto | exponiendo | exponer
aducir: aduce aducen adujo adujeron | aducido | aduciendo |
proseguir: prosigue prosiguen prosiguió | proseguido | prosiguiendo |
sugerir: sugiere sugieren sugirió sugirieron | sugerido | sugiriendo | sugerir
rogar: ruega ruegan rogó rogaron | rogado | rogando | rogar
recomendar: recomienda recomiendan recomendó recomendaron | recomendado | recomendando | recomendar
reír: ríe rió | | |
sonreír: sonríe sonrió | | |
soltar: suelta sueltan soltó | soltado | soltando |
despedirse: despide despidió | | |
defender: defiende defienden defendió defendieron | defendido | defendiendo | defender
arremeter: arremete arremetió | arremetido | |
refutar: refuta refutan refutó | refutado | |
""",
    kinds={
        "det": "el la los las un una unos unas este esta estos estas ese esa su sus varios varias "
        "algunos algunas otros otras otro otra dos tres cuatro cinco seis siete ocho nueve diez "
        "lo mismo misma cada ningún ninguna",
        "gen": "de del",
        "prep": "a al en con por para sin sobre tras desde hasta entre contra ante bajo durante "
        "mediante hacia según",
        "coord": "y e pero o",
        "sub": "mientras cuando porque si bien como donde aunque pues",
        "rel": "que quien quienes cual cuales",
        "aux": "es son era eran fue fueron ha han había habían habría habrían será serán sería "
        "está están estaba puede pueden podría podrían debe deben debería hay sigue siguen haya",
        "have": "ha han había habían habría hubo haya",
        "clitic": "se lo la le les los las me nos",
        "neg": "no nunca ni tampoco",
        "adv": "hoy ayer mañana lunes martes miércoles jueves viernes sábado domingo también "
        "además "
        "asimismo luego después aún todavía ya entretanto así incluso igualmente "
        "posteriormente recientemente claramente más solo sólo siempre menos entonces "
        "ahora anoche anteayer aquí allí enseguida apenas casi quizá quizás acaso "
        "por_su_parte por_otra_parte por_otro_lado por_su_lado por_el_contrario por_ahora "
        "por_el_momento por_lo_pronto por_último por_tanto por_lo_tanto por_fin de_nuevo "
        "de_momento de_hecho de_plano de_entrada de_paso de_antemano de_inmediato de_igual_modo "
        "de_igual_manera del_mismo_modo de_la_misma_forma en_cambio en_concreto en_consecuencia "
        "en_este_sentido en_ese_sentido en_esta_línea en_esa_línea en_la_misma_línea "
        "en_este_contexto en_paralelo en_particular en_privado en_público en_todo_caso "
        "en_cualquier_caso en_todo_momento en_efecto en_principio en_primer_lugar "
        "en_segundo_lugar en_último_término en_solitario a_su_vez a_la_vez a_renglón_seguido "
        "a_continuación a_día_de_hoy al_mismo_tiempo al_respecto con_todo con_rotundidad "
        "con_firmeza con_contundencia con_claridad entre_otras_cosas entre_lágrimas entre_risas "
        "eso_sí sin_embargo sin_rodeos sin_ambages sin_tapujos sin_titubeos no_obstante "
        "una_vez_más una_y_otra_vez otra_vez más_tarde más_adelante poco_después poco_antes "
        "acto_seguido mientras_tanto hasta_ahora hasta_el_momento desde_luego ante_todo "
        "sobre_todo así_mismo tal_vez",
        "aside": "él ella ellos ellas",
        "pron": "él ella ellos ellas",
        "lead": "vuelto vuelve volvió volvieron querido quiso quisieron limitado limitó limita "
        "limitaron apresurado apresuró llegado llegó llegaron acabado acabó terminado terminó "
        "insistido insistió cansa",
    },
    according=("de acuerdo con", "de acuerdo a", "a juicio de", "a decir de", "al decir de",
               "en palabras de", "a ojos de", "a entender de", "en opinión de", "según", "para"),
    whom=("según el cual", "según la cual", "según los cuales", "para quien"),
    said=("según", "tal y como", "como"),
    own=("a su juicio", "en su opinión", "según él", "según ella"),
    that=_set("que"),
    to=_set("a con"),
    people=_set(
        "cónsul embajadora agregado "
        "regidor regidora edil ganadero ganadera pescador agricultor agricultora comerciante "
        "empresario empresaria banquero jubilado jubilada estudiante profesores maestro "
        "maestra rector rectora sindicalista bombero policía guardia capitana ciclista piloto "
        "futbolista defensa centrocampista campeón campeona atleta preparador seleccionadora "
        "poeta novelista historiador historiadora filósofo sociólogo socióloga politólogo "
        "geólogo sismólogo meteorólogo virólogo epidemiólogo psicólogo psiquiatra cirujano "
        "cirujana magistrado magistrada letrado letrada procurador procuradora defensor "
        "defensora comisario comisaria negociador negociadora enviado enviada eurodiputado "
        "eurodiputada parlamentario parlamentaria tesorero exministro exministra expresidente "
        "dirigente gerente propietario propietaria dueño dueña superviviente "
        "damnificado afectado viuda abuelo abuela tío tía primo prima compañero compañera "
        "popular socialista republicano demócrata "
        "presidente presidenta ministro ministra canciller alcalde alcaldesa gobernador "
        "gobernadora "
        "secretario secretaria portavoz líder jefe jefa diputado diputada senador senadora "
        "concejal consejero consejera director directora entrenador técnico seleccionador capitán "
        "delantero portero jugador jugadora tenista fiscal juez jueza abogado abogada profesor "
        "profesora investigador investigadora científico científica médico doctora doctor experto "
        "experta analista economista activista periodista escritor escritora cineasta actor actriz "
        "cantante artista obispo arzobispo cardenal papa pontífice comandante general coronel "
        "teniente testigo superviviente vecino vecina madre padre hijo hija hermano hermana mujer "
        "hombre embajador diplomático coordinador coordinadora responsable fundador candidato "
        "candidata rey reina subdelegado subdelegada delegado delegada decana decano "
        "vicepresidente "
        "vicepresidenta mandatario premier familiares padres hijos hermanos abogados agricultores "
        "trabajadores diputados concejales alcaldes estudiante farmacéutica farmacéutico patrón "
        "político opositor opositora oficialista panista priista priísta peronista kirchnerista "
        "legislador legisladora congresista asambleísta mandataria canciller excanciller "
        "viceministro viceministra subsecretario subsecretaria intendente intendenta "
        "prefecto prefecta edila consejera-delegada lehendakari president conseller consellera "
        "vocero vocera cabecilla caudillo fundadora cofundador cofundadora exlíder exalcalde "
        "exgobernador exsenador expresidenta exjefe exdirector exfutbolista exjugador excapitán "
        "almirante brigadier mayor sargento cabo comisario inspector inspectora agente "
        "detective perito perita forense ertzaina "
        "acusado acusada procesado procesada imputado imputada condenado condenada detenido "
        "detenida víctima querellante denunciante sospechoso sospechosa reo recluso reclusa "
        "joven adolescente niño niña anciano anciana menor "
        "obrero obrera operario operaria empleado empleada trabajador trabajadora jornalero "
        "jornalera campesino campesina agricultor productor productora minero "
        "camionero conductor conductora chofer taxista maquinista marinero marinera "
        "panadero cocinero cocinera hostelero hostelera hotelero tendero vendedor vendedora "
        "inquilino inquilina casero inversor inversora financiero corredor bróker estratega "
        "consultor consultora jurista constitucionalista criminólogo demógrafo antropólogo "
        "antropóloga arqueólogo arqueóloga lingüista hidrólogo vulcanólogo oceanógrafo "
        "astrónomo astrónoma astrofísico física químico química matemático matemática "
        "ingeniero ingeniera arquitecto arquitecta biólogo bióloga ecólogo ecóloga veterinario "
        "veterinaria enfermero enfermera pediatra oncólogo cardiólogo infectólogo "
        "conservador conservadora curador curadora galerista pintor pintora "
        "escultor escultora fotógrafo fotógrafa dibujante guionista productora compositor "
        "compositora músico rapero rapera bailarín bailarina coreógrafo dramaturgo dramaturga "
        "ensayista editor editora librero autor autora corresponsal presentador presentadora "
        "humorista novillero torero "
        "ariete extremo lateral central pívot base alero escolta goleador goleadora guardameta "
        "arquero mediocampista volante zaguero atacante velocista maratonista nadador nadadora "
        "esquiador boxeador boxeadora piloto corredora árbitro árbitra mánager preparadora "
        "ganador ganadora campeones finalista medallista tenistas estratega dt timonel "
        "excapitana turista excursionista montañero buzo socorrista rescatista voluntario "
        "voluntaria amigo amiga colega esposo esposa marido suegro suegra sobrino sobrina nieto "
        "nieta novio novia pareja homólogo homóloga sucesor sucesora predecesor predecesora "
        "secretariado tesorera párroco sacerdote monje monja imán rabino pastor nuncio primado "
        "prelado patriarca titular máximo número dirigentes líderes"
    ),
    bodies=_set(
        "misión delegación comité "
        "acusación defensa ministerio gobierno fiscalía policía comisión universidad consejo "
        "ejército dirección "
        "jurado tribunal congreso senado distribuidora kremlin vaticano "
        "presidencia vicepresidencia cancillería alcaldía ayuntamiento generalitat govern junta "
        "diputación cabildo consejería concejalía conselleria municipalidad municipio gobernación "
        "intendencia prefectura procuraduría contraloría defensoría magistratura audiencia "
        "juzgado corte sala armada marina bomberos guardia embajada consulado parlamento "
        "parlament asamblea cámara oficialismo ejecutivo moncloa pentágono bancada coalición "
        "oposición secretaría abogacía delegación subdelegación dgt aemet "
        "ertzaintza mossos emergencias hacienda "
        "multilateral observatorio centro servicio plataforma movimiento unión central cofradía "
        "hermandad liga academia guerrilla milicia facción alianza frente bloque seguridad "
        "protección dirección festival certamen teatro biblioteca colegio mesa coordinadora"
    ),
    groups=_set(
        "operador operadora gestora cooperativa consorcio confederación colectivo patronal "
        "aerolínea constructora fabricante museo hospital energética "
        "empresa compañía grupo sociedad instituto asociación organización sindicato club partido "
        "banco federación ong fundación entidad "
        "firma corporación multinacional filial startup aseguradora financiera petrolera minera "
        "eléctrica gasista automotriz armadora farmacéutica laboratorio editorial discográfica "
        "productora promotora inmobiliaria naviera astillero siderúrgica acerera cervecera "
        "panificadora alimentaria hotelera ferroviaria concesionaria "
        "agencia equipo plantel escuadra conjunto institución organismo gremio formación"
    ),
    papers=_set(
        "estudio informe comunicado documento nota carta texto sondeo encuesta datos cifras "
        "estimaciones pancarta fallo "
        "sentencia auto resolución escrito denuncia querella expediente peritaje autopsia atestado "
        "reporte balance boletín dictamen barómetro proyección proyecciones cálculos cálculo "
        "previsiones conteo recuento escrutinio documentos informes mensaje mensajes correo "
        "testimonio testimonios testigos declaración declaraciones resultados conclusiones "
        "investigación análisis registros registro estadísticas estadística censo auditoría "
        "acta providencia memoria manifiesto circular oficio decreto versión informaciones "
        "grabación grabaciones tuit publicación"
    ),
    media=_set(
        "diario periódico agencia cadena televisión medios prensa sitio radio revista canal efe "
        "cnn bbc reuters afp ap"
    ),
    unnamed=_set(
        "fuente fuentes funcionario funcionarios testigo testigos residentes diplomático expertos "
        "analistas investigadores autoridades vecinos médicos sindicatos ocupantes oposición "
        "hinchas aficionados seguidores personas manifestantes huelguistas empleados obreros "
        "funcionarios docentes maestros enfermeros sanitarios gremios organizaciones colectivos "
        "asociaciones organizadores convocantes bomberos policías agentes militares soldados "
        "rebeldes insurgentes guerrilleros secuestradores opositores militantes activistas ong "
        "partidos grupos fiscales jueces magistrados jurados letrados acusados denunciantes "
        "víctimas supervivientes sobrevivientes allegados parientes alumnos estudiantes "
        "científicos economistas operadores inversores inversionistas accionistas acreedores "
        "productores ganaderos pescadores campesinos transportistas camioneros taxistas usuarios "
        "pasajeros viajeros turistas observadores especialistas negociadores mediadores "
        "ministros gobernadores senadores congresistas legisladores parlamentarios regidores "
        "países empresas compañías bancos clubes jugadores técnicos dirigentes líderes "
        "propietarios inquilinos comerciantes voluntarios rescatistas socorristas críticos "
        "partidarios detractores portavoces voceros representantes peritos forenses"
    ),
    channels={
        "post": ("en x", "en twitter", "en instagram", "en facebook", "en telegram",
                 "en redes sociales", "en sus redes", "en la red social"),
        "interview": ("en una entrevista", "a la radio", "entrevistado", "entrevistada"),
        "statement": ("en un comunicado", "en una nota", "mediante un comunicado"),
        "speech": ("en un discurso", "en su discurso", "al recoger el"),
        "document": ("en su fallo", "en un informe", "en una carta"),
        "media": ("citado por", "citada por"),
    },
    answers=("r:", "respuesta:", "r."),
)  # fmt: skip

PORTUGUESE = Speech(
    verbs={
        "says tiq": "dizer declarar afirmar sustentar explicar acrescentar indicar relatar "
        "sublinhar repetir lembrar recordar assegurar ressaltar salientar",
        "says tq": "observar notar revelar concluir responder escrever comentar resumir insistir "
        "destacar considerar contar adiantar frisar argumentar informar reiterar referir avaliar",
        "says toq": "anunciar comunicar",
        "denies toq": "negar desmentir descartar rejeitar",
        "confirms toq": "confirmar",
        "confirms tq": "admitir reconhecer",
        "accuses toq": "denunciar",
        "accuses aq": "acusar",
        "accuses q": "criticar",
        "promises tioq": "prometer",
        "promises tq": "garantir",
        "warns tq": "advertir alertar avisar",
        "demands toq": "exigir reclamar cobrar",
        "asks toq": "pedir",
    },
    conjugate=_portuguese,
    irregular="""
dizer: diz dizem dizia diziam disse disseram | dito | dizendo | dizer
escrever: escreve escrevem escreveu escreveram | escrito | escrevendo | escrever
pedir: pede pedem pediu pediram | pedido | pedindo | pedir
""",
    kinds={
        "det": "o a os as um uma uns umas este esta estes estas esse essa seu sua seus suas vários "
        "várias alguns algumas outros outras dois duas três quatro cinco seis sete oito nove dez",
        "gen": "de do da dos das",
        "prep": "em no na nos nas ao aos à às com por pelo pela para sem sobre após desde até "
        "entre "
        "contra perante durante segundo num numa",
        "coord": "e mas ou",
        "sub": "enquanto quando porque se como onde embora pois",
        "rel": "que quem qual quais",
        "aux": "é são era eram foi foram há tem têm tinha tinham será serão seria está estão "
        "estava "
        "pode podem poderia deve devem deveria",
        "have": "tem têm tinha tinham havia",
        "clitic": "se lhe lhes",
        "neg": "não nunca nem",
        "adv": "hoje ontem amanhã também ainda além já depois segunda-feira terça-feira "
        "quarta-feira quinta-feira sexta-feira sábado domingo porém",
        "pron": "ele ela eles elas",
        "lead": "voltou quis",
    },
    according=("de acordo com", "segundo", "conforme"),
    said=("segundo", "conforme", "como"),
    that=_set("que"),
    to=_set(""),
    people=_set(
        "presidente ministro ministra prefeito governador secretário porta-voz líder chefe "
        "deputado "
        "senador diretor diretora treinador técnico jogador procurador juiz advogado professor "
        "pesquisador médico economista analista"
    ),
    bodies=_set("governo ministério polícia"),
    groups=_set("empresa companhia grupo banco partido"),
    papers=_set("estudo relatório comunicado documento nota carta dados pesquisa"),
    media=_set("jornal agência emissora rádio revista"),
    unnamed=_set("fonte fontes funcionário testemunhas autoridades especialistas moradores"),
    channels={
        "post": ("no x", "no twitter", "no instagram", "nas redes sociais"),
        "interview": ("em entrevista",),
        "statement": ("em comunicado", "em nota", "em um comunicado"),
    },
)  # fmt: skip

SPEECH: dict[str, Speech] = {
    "it": ITALIAN, "en": ENGLISH, "fr": FRENCH, "de": GERMAN, "es": SPANISH, "pt": PORTUGUESE,
}  # fmt: skip

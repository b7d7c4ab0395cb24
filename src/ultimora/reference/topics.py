"""What news is about, by its code: the IPTC's Media Topics, and what agencies call the same.

Media Topics are the IPTC's (https://iptc.org/standards/media-topics/, CC BY 4.0; release of April
2019, the second level as of 2024). The names in German, French, Spanish, Portuguese and English are
the IPTC's, those in Italian ours.
"""

from __future__ import annotations

import re
from functools import cache

# The seventeen at the top: English, Italian, French, German, Spanish, Portuguese.
_ORDER = ("en", "it", "fr", "de", "es", "pt")
_TOP = {
    "01000000": "arts, culture, entertainment and media | arte, cultura, spettacolo e media | "
                "arts, culture, divertissement et médias | "
                "Kultur, Kunst, Unterhaltung und Medien | "
                "artes, cultura, entretenimiento y medios | "
                "artes, cultura, entretenimento e média",
    "02000000": "crime, law and justice | criminalità, diritto e giustizia | "
                "criminalité, droit et justice | Justiz, Kriminalität | policía y justicia | "
                "crime, lei e justiça",
    "03000000": "disaster, accident and emergency incident | disastri, incidenti ed emergenze | "
                "désastres et accidents | Katastrophe und Unglück | catástrofes y accidentes | "
                "desastres, acidentes e emergências",
    "04000000": "economy, business and finance | economia, affari e finanza | "
                "économie et finances | Wirtschaft und Finanzen | economía, negocios y finanzas | "
                "economia, negócios e finanças",
    "05000000": "education | istruzione | éducation | Erziehung, Ausbildung | educación | educação",
    "06000000": "environment | ambiente | environnement | Umwelt | medio ambiente | ambiente",
    "07000000": "health | salute | santé | Medizin, Gesundheit | salud | saúde",
    "08000000": "human interest | storie e curiosità | gens, animaux, insolite | Vermischtes | "
                "interés humano, animales, insólito | interesse humano",
    "09000000": "labour | lavoro | social | Arbeit, Soziales | mano de obra | trabalho",
    "10000000": "lifestyle and leisure | stili di vita e tempo libero | "
                "vie quotidienne et loisirs | Freizeit, modernes Leben | "
                "estilo de vida y tiempo libre | estilo de vida e lazer",
    "11000000": "politics | politica | politique | Politik | política | política",
    "12000000": "religion and belief | religione e fede | religion et croyance | "
                "Religion, Weltanschauung | religión y culto | religião e crença",
    "13000000": "science and technology | scienza e tecnologia | science et technologie | "
                "Wissenschaft, Technik, Forschung | ciencia y tecnología | ciência e tecnologia",
    "14000000": "society | società | société | Gesellschaft, Bevölkerung | sociedad | sociedade",
    "15000000": "sport | sport | sport | Sport | deporte | desporto",
    "16000000": "conflict, war and peace | conflitti, guerra e pace | conflit, guerre et paix | "
                "Krise, Krieg, Konflikte | conflicto, guerra y paz | conflito, guerra e paz",
    "17000000": "weather | meteo | météo | Wetter | meteorología | meteorologia",
}  # fmt: skip
TOPICS: dict[str, dict[str, str]] = {
    code: dict(zip(_ORDER, map(str.strip, names.split("|")), strict=True))
    for code, names in _TOP.items()
}

# The second level, in English.
_SECOND = """
    20000002 arts and entertainment; 20000038 culture; 20000045 mass media; 20000053 act of terror;
    20000056 armed conflict; 20000065 civil unrest; 20000070 coup d'etat; 20000071 massacre;
    20000073 peace process; 20000077 post-war reconstruction; 20000080 prisoners of war;
    20000082 crime; 20000106 judiciary; 20000119 justice; 20000121 law; 20000129 law enforcement;
    20000139 accident and emergency incident; 20000148 disaster; 20000168 emergency response;
    20000170 business information; 20000209 economic sector; 20000344 economy;
    20000385 market and exchange; 20000398 parents group; 20000399 religious education;
    20000400 school; 20000410 social learning; 20000411 teaching and learning; 20000412 curriculum;
    20000413 educational testing and examinations; 20000414 entrance examination;
    20000415 students; 20000416 teachers; 20001216 vocational education;
    20001217 educational grading; 20001337 online and remote learning; 20001338 education policy;
    20000418 climate change; 20000420 conservation; 20000423 environmental politics;
    20000424 environmental pollution; 20000430 natural resources; 20000441 nature;
    20000446 diseases and conditions; 20000461 health facility; 20000463 health organisations;
    20000464 health treatment; 20000479 healthcare policy; 20000480 government health care;
    20000483 health insurance; 20000484 private health care; 20000485 medical profession;
    20000493 non-human diseases; 20000497 accomplishment; 20000498 award and prize;
    20000499 record and achievement; 20000500 animal; 20000501 ceremony; 20000502 people;
    20000503 human mishap; 20000504 high society; 20000505 celebrity; 20000507 flowers and plants;
    20001237 anniversary; 20001238 birthday; 20000509 employment; 20000521 employment legislation;
    20000523 labour market; 20000524 labour relations; 20000531 retirement; 20000533 unemployment;
    20000536 unions; 20000538 leisure; 20000565 lifestyle; 20001239 exercise and fitness;
    20001339 wellness; 20000574 election; 20000587 fundamental rights; 20000593 government;
    20000621 government policy; 20000638 international relations;
    20000646 non-governmental organisation; 20000647 political crisis; 20000648 political dissent;
    20000649 political process; 20000657 belief systems; 20000687 interreligious dialogue;
    20000688 religious conflict; 20000689 religious event;
    20000690 religious festival and holiday; 20000696 religious ritual;
    20000697 religious facility; 20000702 relations between religion and government;
    20000703 religious leader; 20000705 religious text; 20000710 biomedical science;
    20000715 mathematics; 20000717 natural science; 20000735 scientific research;
    20000741 scientific institution; 20000742 social sciences; 20000755 scientific standards;
    20000756 technology and engineering; 20000768 communities; 20000770 demographics;
    20000771 immigration; 20000772 emigration; 20000775 discrimination; 20000780 family;
    20000788 mankind; 20000799 social condition; 20000802 social problem; 20000808 values;
    20000817 welfare; 20000822 competition discipline; 20001103 disciplinary action in sport;
    20001104 drug use in sport; 20001108 sport event; 20001124 sport industry;
    20001125 sport organisation; 20001126 sport venue; 20001148 sports transaction;
    20001301 sport achievement; 20001323 sports coaching; 20001324 sports management and ownership;
    20001325 sports officiating; 20001128 weather forecast; 20001129 weather phenomena;
    20001130 weather statistic; 20001131 weather warning
"""
SECOND: dict[str, str] = dict(
    entry.strip().split(" ", 1) for entry in " ".join(_SECOND.split()).split(";")
)

# Below which of the seventeen each later code stands: from this number on (2000NNNN) until the
# next, by the first two digits. The numbers were given in the order of the tree, and later ones as
# they came.
_UNDER = """
    2:01 53:16 82:02 120:11 121:02 139:03 170:04 339:09 340:04 345:11 346:04 398:05 418:06 446:07
    497:08 509:09 538:10 574:11 657:12 710:13 712:07 715:13 768:14 822:15 917:10 918:15 1128:17
    1132:11 1133:01 1136:04 1142:10 1144:11 1148:15 1158:04 1173:11 1175:15 1179:01 1183:15 1184:01
    1193:14 1194:02 1201:03 1203:01 1206:09 1207:04 1212:05 1218:07 1230:04 1231:15 1232:14 1233:08
    1239:10 1240:15 1241:10 1242:15 1243:04 1247:10 1248:01 1250:10 1258:04 1259:11 1267:10 1271:12
    1274:14 1275:09 1278:04 1280:03 1281:15 1283:02 1284:14 1285:02 1286:15 1287:02 1288:14 1289:04
    1290: 1301:15 1302: 1323:15 1326: 1337:05 1339:10 1340:
"""
# The older Subject Codes have the same seventeen at the top; these few moved (IPTC's mapping).
_MOVED = {
    "14017001": "16", "14026000": "16", "04016022": "02", "02007001": "11", "04016004": "02",
    "14017000": "02", "10007001": "04", "04017001": "11", "17002000": "06", "14008000": "07",
    "01023000": "10", "16012000": "11", "04016034": "11", "16003003": "11", "16003004": "12",
    "07014004": "13", "07005000": "13", "01001000": "13", "12006000": "14", "01003000": "15",
}  # fmt: skip


# Names of sections by the topics they hold, the likeliest first, in lower case: codes of agencies
# (ANSA's, AGI's and Adnkronos's of three letters, dpa's of two), then words of the six languages.
# Sections of local and foreign news hold several: the text must say which.
_SECTIONS = {
    "15": """
        spo spr sport sports sp calcio motori tennis ciclismo basket football soccer rugby fußball
        deporte deportes fútbol desporto esporte esportes futebol
    """,
    "04": """
        eco fin economia economy economics business finance finanza finanze affari wi wirtschaft
        finanzen économie economie eco-fin économie-finance entreprises economía finanzas empresas
        negocios finanças negócios markets mercati börse bourse bolsa imprese industria
        agricoltura agricultura trasporti energia energía energy
    """,
    "11": """
        pol politica politics politik politique política politiek parlamento governo elections
        elezioni innenpolitik außenpolitik ue europa-politica government
    """,
    "01": """
        spe spettacolo spettacoli spettacolo-cultura cul cultura culture cult arts entertainment
        ku kultur feuilleton unterhaltung spectacles cinéma cinema musica musique musik
        espectáculos espectáculo entretenimiento cultura-y-ocio artes entretenimento media medien
        médias medios libri books televisione tv film
    """,
    "13": """
        sci scienza tecnologia science technology tech wissenschaft technik wissen digital
        digitales netzwelt sciences technologie high-tech ciencia tecnología ciência ciências
        tecnologie scienza-tecnologia innovazione science-et-technologie
    """,
    "07": """
        sal salute sanità sanita health medicina medizin gesundheit santé sante salud sanidad
        saúde saude
    """,
    "06": """
        amb ambiente environment umwelt klima environnement planète climate clima medioambiente
        medio-ambiente meio-ambiente
    """,
    "12": """
        rel religione religion religión religião vaticano chiesa kirche vatican
    """,
    "05": """
        scuola istruzione education bildung schule éducation educación educação università
        scuola-università
    """,
    "09": """
        lav lavoro sindacale labour labor arbeit emploi trabajo laboral trabalho
    """,
    "10": """
        lifestyle moda fashion food cucina viaggi travel reise reisen mode tourisme-loisirs
        freizeit gastronomia gastronomie gastronomía vinos motori-lifestyle stile
    """,
    "17": """
        meteo weather wetter météo tiempo meteorología meteorologia previsão
    """,
    "02": """
        giustizia nera giudiziaria crime justice justiz kriminalität police-justice tribunales
        sucesos-tribunales justicia justiça
    """,
    "08": """
        vermischtes vm panorama-vermischtes insolite curiosità curiosidades people offbeat
        oddities gente
    """,
    "14": """
        soc società society gesellschaft société sociedad sociedade sociale welfare diritti
        immigrazione
    """,
    "16": """
        guerra war conflict krieg conflit
    """,
    "02 03 08 14": """
        cro cronaca cronache faits-divers sucesos policial lokales lokal notícias-locais
    """,
    "11 16 04": """
        est int esteri mondo world international internacional internazionale monde ausland mundo
        foreign étranger
    """,
    "11 02 14 03": """
        inland interni italia nacional national france españa brasil portugal us uk deutschland
    """,
    "14 08 02": """
        panorama
    """,
    "11 16 02 14": """
        pl
    """,
}  # fmt: skip
# Categories of one letter (ANPA 1312, as the Associated Press fills them).
_LETTERS = {"d": "10", "e": "01", "f": "04", "l": "10", "m": "04", "o": "17", "p": "11", "q": "15",
            "r": "15", "s": "15", "t": "10"}  # fmt: skip
_PARTS = re.compile(r"\s*[/>|:,;]\s*")
_CODE = re.compile(r"(?<!\d)\d{8}(?!\d)")
_FIRST_LATER = 20_000_000


@cache
def _sections() -> dict[str, tuple[str, ...]]:
    return {
        name: tuple(tops.split()) for tops, names in _SECTIONS.items() for name in names.split()
    }


@cache
def _under() -> tuple[tuple[int, str], ...]:
    pairs = (entry.split(":") for entry in _UNDER.split())
    return tuple((int(number), top) for number, top in pairs)


def name_of(code: str) -> str:
    """The English name of a Media Topic of the first two levels (``20000574``), else empty."""
    return TOPICS[code]["en"] if code in TOPICS else SECOND.get(code, "")


def top_of(code: str) -> str | None:
    """The topic at the top, as eight digits, under which a code stands.

    `code` holds eight digits in a row (``medtop:20000574``, ``subj:11003002``, an address that ends
    in them): those of a Media Topic or of an older Subject Code. None where it is neither.
    """
    found = _CODE.search(code)
    if not found:
        return None
    digits = found[0]
    number = int(digits) - _FIRST_LATER
    if number >= 0:
        tops = [top for first, top in _under() if first <= number]
        top = tops[-1] if tops else ""
    else:
        top = _MOVED.get(digits, digits[:2])
    return f"{top}000000" if f"{top}000000" in TOPICS else None


def tops_of_section(name: str) -> tuple[str, ...]:
    """The topics, as eight digits, that a section or category holds, the likeliest first.

    `name` as written: a word of the six languages, an agency's code, a path (of
    ``economia/trasporti`` the first part that is known counts). Empty where it is unknown.
    """
    whole = name.strip().lower()
    if top := _LETTERS.get(whole):
        return (f"{top}000000",)
    for part in (whole, *_PARTS.split(whole)):
        if tops := _sections().get(part.replace(" & ", "-").replace(" ", "-")):
            return tuple(f"{top}000000" for top in tops)
    return ()

"""Common nouns that belong to a name, or say of what kind it is: by language, from our guidelines.

docs/labels.md says where a name begins and ends. Lists of our own.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache


@dataclass(frozen=True, slots=True)
class Nouns:
    """The nouns of one language, all small.

    `streets` make a name with the capital right behind them (*via Tasso*); `sites` with a name
    behind them, a preposition between or not (*aeroporto di Malpensa*, *lago di Garda*); `bodies`
    likewise, of a body (*procura di Genova*, *ministero dell'Interno*); `between` are the words
    that may stand between. `first` words begin names of bodies only, `last` end them.
    """

    streets: frozenset[str] = frozenset()
    sites: frozenset[str] = frozenset()
    bodies: frozenset[str] = frozenset()
    between: frozenset[str] = frozenset()
    first: frozenset[str] = frozenset()
    last: frozenset[str] = frozenset()


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Forms of companies, with which their names end in any language.
COMPANIES = _words("""
    spa srl sgr sas snc scarl sarl sa inc corp ltd llc plc gmbh ag se kg nv bv oyj asa holding
    holdings group capital partners
""")
# One of many has no name: *un ospedale di Roma*.
ONE_OF_MANY = _words("un una uno un' une des unos unas um uma ein eine a an altro altra")
# What is written with a capital, here or there, and is no name: currencies.
NO_NAMES = _words("""
    euro euros dollar dollars dollaro dollari franken pfund yen rubel rubli rublo sterline sterlina
    libras libra peso pesos reais real dólares dólar franchi franco cent cents eur usd gbp chf
""")

_IT = Nouns(
    streets=_words("via viale piazza piazzale largo vicolo lungomare molo corso"),
    sites=_words("""
        ospedale policlinico aeroporto stadio carcere stazione chiesa basilica cattedrale santuario
        abbazia castello lago golfo stretto monte porto hotel palazzetto autodromo ippodromo
        cimitero ponte
    """),
    bodies=_words("""
        procura tribunale questura prefettura ministero università
    """),
    between=_words("di del dello della dell' dei degli delle d'"),
    first=_words("""
        ministero procura tribunale questura prefettura università istituto associazione
        confederazione federazione banca agenzia corte commissione consiglio comitato fondazione
        comando nucleo direzione sindacato partito movimento unione dipartimento ufficio
        confindustria confcommercio gruppo consorzio osservatorio autorità
    """),
)  # fmt: skip
_EN = Nouns(
    first=_words("ministry department university association federation bank institute"),
    last=_words("""
        constabulary council committee commission university department agency association
        corporation company foundation institute ministry court forces bureau authority airlines
        airways bank police
    """),
)  # fmt: skip
_FR = Nouns(
    streets=_words("rue avenue boulevard quai place"),
    sites=_words("""
        hôpital aéroport gare église basilique cathédrale abbaye château lac golfe détroit
        mont pointe cabane refuge val col prison bâtiment hôtel
    """),
    bodies=_words("université ministère tribunal parquet"),
    between=_words("de du des d' la l' le les"),
    first=_words("""
        université ministère tribunal parquet préfecture institut fédération association agence
        banque commission conseil comité fondation syndicat parti union direction office
        confédération observatoire
    """),
)  # fmt: skip
_DE = Nouns(
    first=_words("bundesamt landesamt universität hochschule institut verband verein dachverband"),
)
_ES = Nouns(
    streets=_words("calle plaza avenida paseo"),
    sites=_words("""
        hospital aeropuerto estadio cárcel estación iglesia basílica catedral santuario castillo
        lago golfo estrecho monte puerto hotel
    """),
    bodies=_words("universidad ministerio fiscalía ayuntamiento"),
    between=_words("de del la el los las"),
    first=_words("""
        universidad ministerio fiscalía ayuntamiento instituto asociación federación banco agencia
        comisión consejo comité fundación sindicato partido unión dirección confederación
    """),
)  # fmt: skip
_PT = Nouns(
    streets=_words("rua avenida praça"),
    sites=_words("hospital aeroporto estádio estação igreja lago golfo monte porto"),
    bodies=_words("universidade ministério"),
    between=_words("de do da dos das"),
    first=_words("universidade ministério instituto associação federação banco agência comissão"),
)
_TABLES = {"it": _IT, "en": _EN, "fr": _FR, "de": _DE, "es": _ES, "pt": _PT}


@cache
def nouns(language: str) -> Nouns:
    """The nouns of a language; none beyond the six."""
    return _TABLES.get(language, Nouns())

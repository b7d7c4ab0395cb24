"""Of what a sum of money or a share is: its value, the damage, the turnout, in five languages.

Made by us from the usage of the agencies; words are given by their beginnings, in small letters
without accents, as `gazetteer.folded` writes them. German ones may stand within a compound.
"""

from __future__ import annotations

from functools import cache

from ultimora.reference.gazetteer import folded
from ultimora.reference.things import LANGUAGES

# quantity | Italian | English | French | German | Spanish
_SUMS = """
value | valor valutaz bottin offert opa | worth value valu haul bid offer | valeur valoris butin offre opa | wert beute gebot angebot offerte | valor botin oferta opa
damage | dann | damage | degat dommage | schaden schad sachschad | dano
savings | risparmi | saving save saves saved | economies economiser | einspar kosten senk | ahorr
cost | cost | cost costs costing | cout coutera couterait | kosten gekostet | costo coste costara
fine | multa multe sanzion ammend | fine fines fined penalt | amende | bussgeld geldstraf geldbuss | multa multas sancion
profit | utile utili profitt | profit profits earning | benefice benefices | gewinn uberschuss | beneficio ganancia
loss | perdita perdite rosso | loss losses | perte pertes deficit | verlust fehlbetrag | perdida perdidas
revenue | fatturat ricav | revenue sales turnover | chiffre ventes recettes | umsatz einnahm erlos | factura ingresos ventas
investment | investi | invest | investi | investi | inversi invertir
aid | aiut stanzia fondi | aid pledg relief | aide aides | hilf | ayuda ayudas
debt | debit indebitament | debt | dette | schuld | deuda
compensation | risarciment indennizz provvisional | compensation damages redress | indemn | entschadig schmerzens | indemniza
loan | prestit | loan loans | pret prets | kredit darlehen | prestamo credito
ransom | riscatt | ransom | rancon | losegeld | rescate
contract | commess appalt contratt | contract order | contrat | auftrag vertrag | contrato
budget | bilanci manovra | budget | budget | haushalt etat | presupuest
capital | capital | capital | capital | kapital | capital
bail | cauzion | bail | caution | kaution | fianza
synergies | sinergi | synerg | synerg | synerg | sinergi
"""  # noqa: E501
_SHARES = """
turnout | affluenz | turnout | participation abstention | wahlbeteilig | participacion
unemployment | disoccupaz | unemploy jobless | chomage | arbeitslos | desempleo paro
inflation | inflazion carovita | inflation consumer | inflation | inflation teuerung | inflacion ipc
growth | crescit pil | growth gdp | croissance pib | wachs bip | crecimiento pib
tariff | dazi dazio | tariff | droits-de-douane | zoll zolle | arancel
rate | tass tasso tassi | rate rates | taux | leitzins zins | tipo tipos
yield | rendiment | yield | rendement | rendite | rendimiento
premium | premi premio | premium | prime | aufschlag pramie | prima
stake | quota partecipaz detien detiene capitale | stake holding owns | part participation detient capital | anteil beteilig halt | participacion capital
capacity | capienz riempiment | capacity full | capacite | auslast kapazit | capacidad
contained | circoscritt contenut | contained | circonscrit | eingedamm | controlad contenid
share price | titolo titoli azion azioni | share shares stock | action actions titre | aktie aktien papier anteilsschein | accion acciones titulo
"""  # noqa: E501
# Between a sum and what it is counted for (*14,20 euro per azione*).
PER = {
    "it": ("a", "al", "per", "ad"), "en": ("per", "a", "an"), "fr": ("par", "l", "le", "la"),
    "de": ("je", "pro"), "es": ("por",),
}  # fmt: skip
# What is owned of a company goes by several names behind *per*: *azione*, *Anteil*, *Papier*.
_FOR_EACH = """
share | azione titolo | share | action titre | aktie anteil papier anteilsschein | accion titulo
barrel | barile | barrel | baril | barrel fass | barril
year | anno | year | an | jahr | ano
month | mese | month | mois | monat | mes
hour | ora | hour | heure | stunde | hora
day | giorno | day | jour | tag | dia
head | testa persona | person head | personne tete | kopf person | persona cabeza
tonne | tonnellata | tonne ton | tonne | tonne | tonelada
litre | litro | litre | litre | liter | litro
kilo | chilo | kilo kilogram | kilo | kilo kilogramm | kilo
hour of power | megawattora | megawatt-hour | megawattheure | megawattstunde | megavatio
"""


def quantity(word: str, language: str | None, share: bool) -> str:
    """The quantity that a word names, of a `share` or else of a sum (``damage``), or empty."""
    if language not in LANGUAGES:
        return ""
    key = folded(word)
    for stem, name in _stems(language, share):
        if key.startswith(stem) or (language == "de" and len(stem) > 4 and stem in key):
            return name
    return ""


def each(word: str, language: str | None) -> str:
    """What a sum is counted for, by the word behind *per* (``shares``), or empty."""
    return _each(language).get(folded(word), "") if language in LANGUAGES else ""


@cache
def _stems(language: str, share: bool) -> tuple[tuple[str, str], ...]:
    column = LANGUAGES.index(language) + 1
    found = []
    for row in (_SHARES if share else _SUMS).strip().splitlines():
        cells = [cell.strip() for cell in row.split("|")]
        found += [(stem, cells[0]) for stem in cells[column].split()]
    return tuple(sorted(found, key=lambda pair: -len(pair[0])))


@cache
def _each(language: str) -> dict[str, str]:
    column = LANGUAGES.index(language) + 1
    rows = ([cell.strip() for cell in row.split("|")] for row in _FOR_EACH.strip().splitlines())
    return {word: cells[0] for cells in rows for word in cells[column].split()}

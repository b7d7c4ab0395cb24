"""Adjectives of countries in the six languages, by which copy calls who has no other name there."""

from __future__ import annotations

from functools import cache

# ISO 3166-1 code, then the adjective in Italian, English, French, German, Spanish and Portuguese,
# masculine singular; `/` between two in use, `_` for a blank, `-` where only a phrase serves.
_TABLE = """
AF afghano afghan/afghani afghan afghanisch afgano afegão
AL albanese albanian albanais albanisch albanés albanês
DZ algerino algerian algérien algerisch argelino argelino
AD andorrano andorran andorran andorranisch andorrano andorrano
AO angolano angolan angolais angolanisch angoleño angolano
AR argentino argentine/argentinian argentin argentinisch argentino argentino
AM armeno armenian arménien armenisch armenio armênio/arménio
AU australiano australian australien australisch australiano australiano
AT austriaco austrian autrichien österreichisch austriaco austríaco
AZ azero azerbaijani/azeri azerbaïdjanais/azéri aserbaidschanisch azerbaiyano azerbaijano
BH - bahraini bahreïni bahrainisch bareiní -
BD bengalese/bangladese bangladeshi bangladais bangladeschisch bangladesí bengalês
BY bielorusso belarusian/belarussian biélorusse/bélarusse belarussisch bielorruso bielorrusso
BE belga belgian belge belgisch belga belga
BO boliviano bolivian bolivien bolivianisch boliviano boliviano
BA bosniaco bosnian bosnien/bosniaque bosnisch bosnio bósnio
BR brasiliano brazilian brésilien brasilianisch brasileño brasileiro
BG bulgaro bulgarian bulgare bulgarisch búlgaro búlgaro
BF burkinabè burkinabe burkinabè burkinisch burkinés -
KH cambogiano cambodian cambodgien kambodschanisch camboyano cambojano
CM camerunense cameroonian camerounais kamerunisch camerunés camaronês
CA canadese canadian canadien kanadisch canadiense canadense/canadiano
TD ciadiano chadian tchadien tschadisch chadiano chadiano
CL cileno chilean chilien chilenisch chileno chileno
CN cinese chinese chinois chinesisch chino chinês
CY cipriota cypriot chypriote zyprisch/zypriotisch chipriota cipriota
CO colombiano colombian colombien kolumbianisch colombiano colombiano
CD congolese congolese congolais kongolesisch congoleño/congolés congolês
KR sudcoreano south_korean sud-coréen südkoreanisch surcoreano sul-coreano
KP nordcoreano north_korean nord-coréen nordkoreanisch norcoreano norte-coreano
CI ivoriano ivorian ivoirien ivorisch marfileño marfinense
CR costaricano costa_rican costaricain/costaricien costa-ricanisch costarricense -
HR croato croatian/croat croate kroatisch croata croata
CU cubano cuban cubain kubanisch cubano cubano
DK danese danish danois dänisch danés dinamarquês
DO dominicano dominican dominicain dominikanisch dominicano dominicano
EC ecuadoriano/ecuadoregno ecuadorian/ecuadorean équatorien ecuadorianisch ecuatoriano equatoriano
EG egiziano egyptian égyptien ägyptisch egipcio egípcio
SV salvadoregno salvadoran/salvadorean salvadorien salvadorianisch salvadoreño salvadorenho
AE emiratino emirati émirati/émirien emiratisch emiratí -
ER eritreo eritrean érythréen eritreisch eritreo eritreu
EE estone estonian estonien estnisch estonio estoniano/estónio
ET etiope ethiopian éthiopien äthiopisch etíope etíope
PH filippino philippine/filipino philippin philippinisch filipino filipino
FI finlandese finnish finlandais finnisch finlandés/finés finlandês
FR francese french français französisch francés francês
GA gabonese gabonese gabonais gabunisch gabonés gabonês
GM gambiano gambian gambien gambisch gambiano gambiano
GE georgiano georgian géorgien georgisch georgiano georgiano
DE tedesco german allemand deutsch alemán alemão
GH ghanese ghanaian ghanéen ghanaisch ghanés ganês
JM giamaicano jamaican jamaïcain jamaikanisch jamaicano/jamaiquino jamaicano
JP giapponese/nipponico japanese japonais/nippon japanisch japonés/nipón japonês
JO giordano jordanian jordanien jordanisch jordano jordaniano
GR greco/ellenico greek grec griechisch griego grego
GT guatemalteco guatemalan guatémaltèque guatemaltekisch guatemalteco guatemalteco
GN guineano guinean guinéen guineisch guineano guineano
HT haitiano haitian haïtien haitianisch haitiano haitiano
HN honduregno honduran hondurien honduranisch hondureño hondurenho
IN indiano indian indien indisch indio indiano
ID indonesiano indonesian indonésien indonesisch indonesio indonésio
IR iraniano iranian iranien iranisch iraní iraniano
IQ iracheno iraqi irakien irakisch iraquí iraquiano
IE irlandese irish irlandais irisch irlandés irlandês
IS islandese icelandic islandais isländisch islandés islandês
IL israeliano israeli israélien israelisch israelí israelense/israelita
IT italiano italian italien italienisch italiano italiano
KZ kazako kazakh kazakh kasachisch kazajo cazaque
KE keniano kenyan kenyan kenianisch keniano/keniata queniano
KG kirghiso kyrgyz kirghize kirgisisch kirguís quirguiz
XK kosovaro kosovar/kosovan kosovar kosovarisch kosovar kosovar
KW kuwaitiano kuwaiti koweïtien kuwaitisch kuwaití kuwaitiano
LA laotiano laotian laotien laotisch laosiano laociano
LV lettone latvian letton lettisch letón letão
LB libanese lebanese libanais libanesisch libanés libanês
LR liberiano liberian libérien liberianisch liberiano liberiano
LY libico libyan libyen libysch libio líbio
LT lituano lithuanian lituanien litauisch lituano lituano
LU lussemburghese luxembourg luxembourgeois luxemburgisch luxemburgués luxemburguês
MK macedone macedonian macédonien mazedonisch macedonio macedônio
MY malese/malaysiano malaysian malaisien malaysisch malasio malaio
ML maliano malian malien malisch maliense/malí maliano
MT maltese maltese maltais maltesisch maltés maltês
MA marocchino moroccan marocain marokkanisch marroquí marroquino
MR mauritano mauritanian mauritanien mauretanisch mauritano mauritano
MX messicano mexican mexicain mexikanisch mexicano mexicano
MD moldavo/moldovo moldovan moldave moldauisch/moldawisch moldavo moldavo
MC monegasco monegasque monégasque monegassisch monegasco monegasco
MN mongolo mongolian mongol mongolisch mongol mongol
ME montenegrino montenegrin monténégrin montenegrinisch montenegrino montenegrino
MZ mozambicano mozambican mozambicain mosambikanisch mozambiqueño moçambicano
MM birmano burmese birman burmesisch/myanmarisch birmano birmanês
NP nepalese nepalese/nepali népalais nepalesisch nepalí/nepalés nepalês
NI nicaraguense/nicaraguegno nicaraguan nicaraguayen nicaraguanisch nicaragüense nicaraguense
NE nigerino nigerien nigérien nigrisch nigerino nigerino
NG nigeriano nigerian nigérian nigerianisch nigeriano nigeriano
NO norvegese norwegian norvégien norwegisch noruego norueguês
NZ neozelandese new_zealand néo-zélandais neuseeländisch neozelandés neozelandês
NL olandese/neerlandese dutch néerlandais niederländisch neerlandés/holandés holandês/neerlandês
OM omanita omani omanais omanisch omaní omanense
PK pachistano/pakistano pakistani pakistanais pakistanisch paquistaní/pakistaní paquistanês
PS palestinese palestinian palestinien palästinensisch palestino palestino
PA panamense panamanian panaméen panamaisch panameño panamenho
PY paraguaiano/paraguayano paraguayan paraguayen paraguayisch paraguayo paraguaio
PE peruviano peruvian péruvien peruanisch peruano peruano
PL polacco polish polonais polnisch polaco polonês/polaco
PT portoghese portuguese portugais portugiesisch portugués português
QA qatariota/qatarino qatari qatari katarisch qatarí/catarí catariano
GB britannico british britannique britisch británico britânico
CZ ceco czech tchèque tschechisch checo tcheco/checo
RO romeno/rumeno romanian roumain rumänisch rumano romeno
RW ruandese/rwandese rwandan rwandais ruandisch ruandés ruandês
RU russo russian russe russisch ruso russo
SM sammarinese sammarinese saint-marinais - sanmarinense -
SA saudita saudi saoudien saudisch/saudi-arabisch saudí saudita
SN senegalese senegalese sénégalais senegalesisch senegalés senegalês
RS serbo serbian/serb serbe serbisch serbio sérvio
SL sierraleonese sierra_leonean sierra-léonais sierra-leonisch sierraleonés -
SG singaporiano singaporean singapourien singapurisch singapurense singapurense
SY siriano syrian syrien syrisch sirio sírio
SK slovacco slovak slovaque slowakisch eslovaco eslovaco
SI sloveno slovenian/slovene slovène slowenisch esloveno esloveno
SO somalo somali somalien somalisch somalí somali
ES spagnolo spanish espagnol spanisch español espanhol
LK srilankese sri_lankan sri-lankais sri-lankisch esrilanqués -
US statunitense/americano american/us/u.s. américain amerikanisch estadounidense americano
ZA sudafricano south_african sud-africain südafrikanisch sudafricano sul-africano
SD sudanese sudanese soudanais sudanesisch sudanés sudanês
SS sudsudanese south_sudanese sud-soudanais südsudanesisch sursudanés -
SE svedese swedish suédois schwedisch sueco sueco
CH svizzero/elvetico swiss suisse/helvétique schweizerisch/schweizer suizo suíço
TJ tagiko tajik tadjik tadschikisch tayiko tadjique
TW taiwanese taiwanese taïwanais taiwanisch/taiwanesisch taiwanés taiwanês
TZ tanzaniano tanzanian tanzanien tansanisch tanzano tanzaniano
TH thailandese/tailandese thai thaïlandais thailändisch tailandés tailandês
TG togolese togolese togolais togoisch togolés togolês
TN tunisino tunisian tunisien tunesisch tunecino tunisino
TR turco turkish turc türkisch turco turco
TM turkmeno turkmen turkmène turkmenisch turkmeno turcomeno
UA ucraino ukrainian ukrainien ukrainisch ucraniano/ucranio ucraniano
UG ugandese ugandan ougandais ugandisch ugandés ugandense
HU ungherese/magiaro hungarian/magyar hongrois/magyar ungarisch húngaro/magiar húngaro/magiar
UY uruguaiano/uruguayano uruguayan uruguayen uruguayisch uruguayo uruguaio
UZ uzbeko uzbek ouzbek usbekisch uzbeko usbeque
VE venezuelano venezuelan vénézuélien venezolanisch venezolano venezuelano
VN vietnamita vietnamese vietnamien vietnamesisch vietnamita vietnamita
YE yemenita yemeni yéménite jemenitisch yemení iemenita
ZM zambiano zambian zambien sambisch zambiano zambiano
ZW zimbabwiano/zimbabwese zimbabwean zimbabwéen simbabwisch zimbabuense -
VA vaticano vatican vatican vatikanisch vaticano vaticano
"""
_COLUMNS = ("it", "en", "fr", "de", "es", "pt")


@cache
def demonyms(language: str) -> dict[str, str]:
    """Every form of the adjectives of one language, small letters, with the country it means.

    Empty for a language beyond the six.
    """
    found: dict[str, str] = {}
    if language in _COLUMNS:
        column = _COLUMNS.index(language) + 1
        for row in _TABLE.strip().splitlines():
            cells = row.split()
            for word in cells[column].replace("_", " ").split("/"):
                for form in _forms(word, language) if word != "-" else ():
                    found.setdefault(form, cells[0])
    return found


def _forms(word: str, language: str) -> set[str]:
    """Gender, number and, in German, case, by the rules of the language's adjectives."""
    end, stem = word[-1], word[:-1]
    if language == "it":
        # Turchi but greci, belgi but belghe: each has the one or the other, and none has both.
        stems = {stem, stem + "h"} if stem[-1] in "cg" else {stem}
        plurals = {one + ending for one in stems for ending in ("i" if end == "e" else "ie")}
        return {word, f"{stem}a"} | plurals
    if language == "de":
        return {word} | {word + ending for ending in ("e", "er", "en", "em", "es")}
    if language == "fr":
        feminine = {"en": f"{word}ne", "ec": f"{word}que", "rc": f"{stem}que"}.get(word[-2:])
        forms = {word, word + "s", feminine or (word if end == "e" else word + "e")}
        return forms | {form + "s" for form in forms if form[-1] != "s"}
    if language == "es":
        if end == "o":
            return {word, f"{stem}a", f"{stem}os", f"{stem}as"}
        plain = stem[:-1] + {"é": "e", "á": "a", "ó": "o"}.get(stem[-1:], stem[-1:]) + end
        if end in "snl":  # francés, alemán, español
            return {word, plain + "a", plain + "es", plain + "as"}
        return {word, word + "s", word + "es"}
    if language == "pt":
        if end == "o":
            return {word, f"{stem}a", f"{word}s", f"{stem}as"} | (
                {f"{stem[:-1]}ã", f"{stem[:-1]}ães"} if stem[-1] == "ã" else set()
            )
        if word.endswith("ês"):
            return {word, f"{stem[:-1]}esa", f"{stem[:-1]}eses", f"{stem[:-1]}esas"}
        return {word, word + "s", word + "a"}
    return {word}

/** Forms of auxiliaries and pronouns, by tag where the form alone does not tell. */
export const CLOSED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    am: "be",
    is: "be",
    are: "be",
    "'m": "be",
    "'re": "be",
    "'s/VBZ": "be",
    "'s/PRP": "us",
    "'ve": "have",
    has: "have",
    having: "have",
    "'d/VBD": "have",
    "'d/MD": "would",
    "'ll": "will",
    wo: "will",
    ca: "can",
    sha: "shall",
    ai: "be",
    does: "do",
    "n't": "not",
    nt: "not",
    an: "a",
    me: "i",
    us: "we",
    him: "he",
    them: "they",
    "her/PRP": "she",
    "better/JJR": "good",
    "best/JJS": "good",
    "better/RBR": "well",
    "best/RBS": "well",
    "worse/JJR": "bad",
    "worst/JJS": "bad",
    "worse/RBR": "badly",
    "worst/RBS": "badly",
    "further/JJR": "far",
    "farther/JJR": "far",
    "further/RBR": "far",
    "farther/RBR": "far",
    "lives/NNS": "life",
    "leaves/NNS": "leaf",
    "leaves/VBZ": "leave",
  }),
);

/** What is left of a verb without "ed" or "ing" and takes an e; the longest ending here or below decides. */
export const TAKES_E = `
c v u z s dg rg lg nge eng ang ung hing ag eg ig og ug
bl cl dl fl gl kl pl tl zl sl
ir ur ar plor gnor stor scor ador shor
at ot ut unit invit bit cit excit ignit recit incit writ reunit polit rewrit expedit
cret complet compet delet deplet
tast wast hast bast
id ad od ud ed
in un convin interven conven contraven
phon postpon condon aton clon zon ston
um im am om yp ap ip hop cop scop grop slop hyp
ak ik ok uk yk
scal exhal inhal ul fil il consol cajol parol
ib ob ub
breath bath sooth cloth loath seeth teeth writh
straf chaf saf extradit
adher coher interfer persever rever
creat recreat permeat delineat nauseat
ranc els tl
lapps driv mov prov lov sav giv
chang arrang exchang rang hing cring infring bing fring
plung loung lung expung spong challeng aveng reveng scaveng
aug urg erg org
pleas ceas increas decreas releas leas cleas creas
`;

/** What is left of a verb without "ed" or "ing" and is the base as it stands. */
export const TAKES_NOTHING = `
a b d e f h i j k l m n o p q r t w x y
ss focus bias canvas chorus gas discus
hang bang clang slang gang sprang ring bring sing swing string spring fling sling sting cling wing wring ping king
ong belong prolong throng wrong
air eir our oir stir er or eor ear oar murmur
rl wl hl
eat oat eet oot out aut treat threat format combat
it hibit rbit ait uit rait eit
et eet aet ound
riot pilot pivot ballot allot
debut rebut input output layout
st pt ct nt lt rt ft
aid oid raid ead oad eed ood oud aud eid nod period shed wed embed need
nd ld rd
ain oin ein uin en on an oon een ean oan iron environ
rm lm eam oam aim eem oom em custom blossom phantom fathom victim
eap oap eep oop oup aup op develop envelop gallop worship gossip ep lp mp rp
ook eek eak oak awk rk lk nk sk ck ek
eal oal ail oil uil eil al el ool oul aul owl awl ol peril council pencil devil evil pupil
mb
tz ltz quartz
ch sh gh th ph
quiz waltz blitz whiz
rev
ou
`;

/** Verbs that end in a double consonant: "added". */
export const KEEPS_DOUBLE = "add odd err purr ebb egg butt boycott watt mitt inn burr";
/** Verbs that double their l: "controlled". */
export const LOSES_L = `
control patrol compel expel propel repel impel dispel rebel excel cancel travel label model signal level fuel dial counsel
quarrel total equal enrol fulfil instil distil annul extol channel tunnel funnel shovel marvel unravel bedevil rival
initial pencil marshal parcel cruel duel gel spiral panel pedal refuel swivel trial victual jewel
`;

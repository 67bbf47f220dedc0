/** Irregular verbs: base, past, participle; `/` between forms that are both in use. */
export const IRREGULAR_VERBS = `
be was/were been|bear bore borne/born|beat beat beaten|become became become|begin began begun|behold beheld beheld
bend bent bent|bet bet bet|bid bid/bade bid/bidden|bind bound bound|bite bit bitten|bleed bled bled|blow blew blown
break broke broken|breed bred bred|bring brought brought|broadcast broadcast/broadcasted broadcast|build built built
burn burnt burnt|burst burst burst|buy bought bought|cast cast cast|catch caught caught|choose chose chosen|cling clung clung
come came come|cost cost cost|creep crept crept|cut cut cut|deal dealt dealt|dig dug dug|dive dove dived|do did done
draw drew drawn|dream dreamt dreamt|drink drank drunk|drive drove driven|dwell dwelt dwelt|eat ate eaten|fall fell fallen
feed fed fed|feel felt felt|fight fought fought|find found found|flee fled fled|fling flung flung|fly flew flown
forbid forbade forbidden|forecast forecast forecast|foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven
forgo forwent forgone|freeze froze frozen|get got gotten/got|give gave given|go went gone|grind ground ground|grow grew grown
hang hung hung|have had had|hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|keep kept kept
kneel knelt knelt|know knew known|lay laid laid|lead led led|lean leant leant|leap leapt leapt|learn learnt learnt
leave left left|lend lent lent|let let let|lie lay lain|light lit lit|lose lost lost|make made made|mean meant meant
meet met met|mislead misled misled|mistake mistook mistaken|misunderstand misunderstood misunderstood
offset offset offset|outdo outdid outdone|oversee oversaw overseen|overcome overcame overcome|overtake overtook overtaken
overthrow overthrew overthrown|pay paid paid|plead pled pled|prove proved proven|put put put|quit quit quit|read read read
rebuild rebuilt rebuilt|repay repaid repaid|reset reset reset|rethink rethought rethought|retell retold retold
rewrite rewrote rewritten|rid rid rid|ride rode ridden|ring rang rung|rise rose risen|run ran run|saw sawed sawn
say said said|see saw seen|seek sought sought|sell sold sold|send sent sent|set set set|sew sewed sewn|shake shook shaken
shed shed shed|shine shone shone|shoot shot shot|show showed shown|shrink shrank shrunk|shut shut shut|sing sang sung
sink sank sunk|sit sat sat|slay slew slain|sleep slept slept|slide slid slid|sling slung slung|smell smelt smelt
sow sowed sown|speak spoke spoken|speed sped sped|spell spelt spelt|spend spent spent|spill spilt spilt|spin spun spun
spit spat spat|split split split|spoil spoilt spoilt|spread spread spread|spring sprang sprung|stand stood stood
steal stole stolen|stick stuck stuck|sting stung stung|stink stank stunk|stride strode stridden|strike struck struck/stricken
string strung strung|strive strove striven|swear swore sworn|sweep swept swept|swell swelled swollen|swim swam swum
swing swung swung|take took taken|teach taught taught|tear tore torn|tell told told|think thought thought
throw threw thrown|thrust thrust thrust|tread trod trodden|undergo underwent undergone|understand understood understood
undertake undertook undertaken|undo undid undone|unwind unwound unwound|uphold upheld upheld|upset upset upset
wake woke woken|wear wore worn|weave wove woven|weep wept wept|win won won|wind wound wound|withdraw withdrew withdrawn
withhold withheld withheld|withstand withstood withstood|wring wrung wrung|write wrote written`;

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

/** Plurals that no rule makes. */
export const PLURALS = `
men man|women woman|children child|people people|feet foot|teeth tooth|geese goose|mice mouse|lice louse|oxen ox
wives wife|knives knife|lives life|leaves leaf|wolves wolf|shelves shelf|halves half|calves calf|thieves thief
loaves loaf|elves elf|selves self|scarves scarf|hooves hoof|crises crisis|analyses analysis|bases base|theses thesis
hypotheses hypothesis|diagnoses diagnosis|oases oasis|axes axis|parentheses parenthesis|emphases emphasis
criteria criterion|phenomena phenomenon|media medium|data datum|bacteria bacterium|memoranda memorandum|strata stratum
referenda referendum|indices index|matrices matrix|vertices vertex|appendices appendix|alumni alumnus|cacti cactus
fungi fungus|stimuli stimulus|syllabi syllabus|nuclei nucleus|radii radius|movies movie|cookies cookie|zombies zombie
selfies selfie|rookies rookie|calories calorie|ties tie|pies pie|lies lie|dies die|shoes shoe|toes toe|foes foe
heroes hero|potatoes potato|tomatoes tomato|echoes echo|vetoes veto|embargoes embargo|torpedoes torpedo
mosquitoes mosquito|volcanoes volcano|cargoes cargo|gases gas|buses bus|viruses virus|bonuses bonus|campuses campus
focuses focus|censuses census|caucuses caucus|statuses status|choruses chorus|circuses circus|lenses lens|aliases alias
biases bias|canvases canvas|quizzes quiz|axes axe|houses house|series series|species species|news news|means means
politics politics|economics economics|headquarters headquarters|forces force|aches ache|headaches headache
caches cache|niches niche|avalanches avalanche|psyches psyche|goodbyes goodbye|servicemen serviceman
gentlemen gentleman|policemen policeman|spokesmen spokesman|congressmen congressman|businessmen businessman
grandchildren grandchild|countrymen countryman|guardsmen guardsman|fishermen fisherman|chairmen chairman
troops troops|clothes clothes|thanks thanks|goods goods|pants pants|jeans jeans|proceedings proceedings
savings savings|surroundings surroundings|remains remains|whereabouts whereabouts|manners manners|regards regards`;

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

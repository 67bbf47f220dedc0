/**
 * A row a verb: its base, its irregular past forms and participles, a colon, what it is.
 * A form of several words is lemmas joined by hyphens ("shake-hand", "come-to-term"). What the words mean:
 * - in capitals: the PLOVER type of the happening it tells (codebook of 2023);
 * - `speech`, `writing`, `thought`: a quotation's cue, and what its source does; one of speech or writing without a type
 *   only reports what is said ("opined"), and so does a `saying` with a clause ("warned that"); `event`: the saying is
 *   itself news ("announced"); `states`: its clause is told as known; `listener`: its object is who is spoken to;
 * - `fact`, `scheduled`, `possible`, `alleged`, `denied`, `report`: what it makes of the happening it governs, after the
 *   implicative and factive classes of FactBank (Saurí and Pustejovsky 2009): "planned to visit" leaves the visit
 *   scheduled, "managed to land" tells the landing as fact; `tells`: with a clause it only reports ("warned that");
 *   `frame`: with a clause that clause is the happening ("denied that arms were sold");
 * - `state`: it tells no happening ("owns"); `phase`: its subject or object is the happening ("the talks ended");
 *   `light`: its object is ("held talks"); `perceived`: in the passive it tells an appearance ("was spotted");
 * - `timetable`: its present tense tells what is to come ("opens on Friday");
 * - `mutual`: both sides do the same to each other; `motion`: a place after it is where it ends or begins;
 *   `giving`: its passive keeps an object ("was given a letter"); `to-place`, `to-person`: its type holds only with a
 *   place, or with a person besides the one who acts ("received the minister", but not "received a letter").
 */
export const VERBS = `
abandon: YIELD denied
abdicate: YIELD
abduct: ASSAULT
abrogate: SANCTION
abstain: denied
accede: AGREE
accept: AGREE
acclaim: SUPPORT
accompany: CONSULT to-person
accord: state
accredit: SUPPORT
accuse: ACCUSE alleged speech
acknowledge: SUPPORT event fact speech saying
acquit: YIELD
add: report speech states
address: CONSULT speech to-person listener
admit: event fact speech
admonish: ACCUSE
advise: possible speech listener tells
advocate: REQUEST possible speech
affirm: event report speech
agree: AGREE scheduled speech mutual
aid: AID
aim: scheduled
airlift: AID
allege: ACCUSE alleged speech frame
allow: possible
allow-in: YIELD
ally: COOPERATE mutual
amass: MOBILIZE
ambush: ASSAULT
annex: COERCE
announce: event report speech states
annul: SANCTION
answer: report speech listener
anticipate: scheduled thought
apologise: SUPPORT speech
apologize: SUPPORT speech
appeal: REQUEST possible to-person
appeal-for: REQUEST
appear: possible thought state
applaud: SUPPORT
apply: REQUEST
appoint: SUPPORT
appraise: speech
apprehend: COERCE
approve: SUPPORT
argue: possible speech tells
arm: MOBILIZE to-person
arm-with: AID
arraign: COERCE
arrange: scheduled
arrest: COERCE
arrive: CONSULT motion to-place timetable
ask: REQUEST possible speech saying to-person listener giving
aspire: possible
assail: ACCUSE
assassinate: ASSAULT
assault: ASSAULT
assent: AGREE
assert: event alleged speech
assist: AID
assume: possible thought state
assure: AGREE speech saying listener tells
attack: ASSAULT
attempt: possible
attend: CONSULT fact
attest: speech
authorise: possible
authorize: possible
avert: denied
avoid: denied
avow: speech
await: scheduled state
award: SUPPORT giving
back: SUPPORT to-person
back-down: YIELD
back-off: YIELD
back-out: REJECT
bail-out: AID
ban: COERCE denied
banish: COERCE
banquet: CONSULT
bar: COERCE denied
bargain: CONSULT
batter: ASSAULT
battle: mutual
be was were been: state
bear bore borne born: state
beat beat beaten: ASSAULT to-person
become became become:
beg: REQUEST possible speech
begin began begun: fact speech phase timetable
behead: ASSAULT
behold beheld:
believe: possible thought saying state frame
belong: state
bend bent:
berate: ACCUSE
beseech: REQUEST
besiege: COERCE
bet bet:
bid bid bade bidden: possible
bind bound: scheduled
bite bit bitten:
blacklist: SANCTION
blackmail: THREATEN
blame: ACCUSE alleged
blast: ASSAULT speech
bleed bled:
bless: SUPPORT
block: REJECT denied
blockade: COERCE
blog: writing
blow blew blown:
blow-apart: ASSAULT
blow-up: ASSAULT
bludgeon: ASSAULT
board: motion
boast: speech
bomb: ASSAULT
bombard: ASSAULT
book: scheduled
bother: state
bow: SUPPORT
bow-to: YIELD
boycott: SANCTION
brag: speech
break broke broken:
break-off: SANCTION phase
break-up: phase
breed bred:
bribe: CRIME
brief: CONSULT speech to-person
bring brought:
broadcast broadcast broadcasted: event report saying
budget: scheduled
build built:
burgle: CRIME
burn burnt:
burn-flag: PROTEST
burst burst:
butcher: ASSAULT
buy bought:
cable: writing
call: CONSULT event possible speech saying to-place to-person giving
call-at: CONSULT to-place
call-for: REQUEST
call-off: SANCTION denied calls-off
call-on: REQUEST
call-upon: REQUEST
campaign: possible
can: state
cancel: SANCTION denied calls-off
capitulate: YIELD
capture: COERCE
care: state
cast cast:
castigate: ACCUSE
catch caught:
cause: fact
caution: THREATEN event speech saying
cease: fact phase
cede: YIELD
celebrate: SUPPORT fact
censor: COERCE
censure: ACCUSE
champion: SUPPORT
chant: PROTEST speech
charge: ACCUSE alleged speech
charge-with: COERCE
chat: CONSULT mutual
check-in: CONSULT to-place
cheer: SUPPORT
chide: ACCUSE
choose chose chosen:
cite: report speech
claim: event alleged speech states frame
clarify: speech
clash: ASSAULT mutual
clasp-hand: SUPPORT
clinch: AGREE
cling clung:
close: phase
close-off: COERCE
co-operate: COOPERATE mutual
co-ordinate: COOPERATE
coincide: state
collaborate: COOPERATE mutual
come came come: CONSULT possible motion to-place
come-to: CONSULT to-place
come-to-term: AGREE
command: REQUEST possible speech
commandeer: COERCE
commemorate: SUPPORT fact
commence: phase
commend: SUPPORT
comment: report speech
commit: AGREE scheduled
commute: motion
compensate: AID
compete: possible mutual
complain: ACCUSE speech
complete: fact phase
compliment: SUPPORT
comply: YIELD
comprise: state
compromise: AGREE
concede: YIELD event speech saying
concern: possible state
conclude: AGREE event fact speech saying phase
concur: speech
condemn: ACCUSE fact speech
condole: SUPPORT
conduct: fact light
confer: CONSULT mutual
confer-with: CONSULT
confirm: event fact speech states
confiscate: COERCE
congratulate: SUPPORT speech listener
conscript: MOBILIZE
consecrate: SUPPORT
consent: AGREE
consider: possible thought state
consist: state
constitute: state
consult: CONSULT mutual
contain: state
contemplate: possible
contend: event alleged speech state
continue: fact speech phase
contradict: REJECT
convene: CONSULT
converse: CONSULT mutual
convey: speech
convict: COERCE
convince: possible
cooperate: COOPERATE mutual
coordinate: COOPERATE
correspond: CONSULT
cost cost: state
could: possible state
counter: speech
counterfeit: CRIME
crack-down: COERCE
crave: possible
creep crept:
criticise: ACCUSE fact speech
criticize: ACCUSE fact speech
cross: motion
cross-into: CONSULT motion to-place
crush: COERCE
cry: saying
curb: COERCE
cut cut:
cut-off: SANCTION
dare: possible state
date: state
deal dealt:
debate: CONSULT possible mutual
decide: scheduled thought
declare: event report speech states
decline: REJECT denied
decorate: SUPPORT
decry: ACCUSE speech
deem: state
defend: SUPPORT
defraud: CRIME
defy: REJECT
delist: SANCTION
deliver: AID light
demand: REQUEST possible speech
demilitarise: YIELD
demilitarize: YIELD
demobilise: YIELD
demobilize: YIELD
demonstrate: PROTEST
denote: state
denounce: ACCUSE fact speech
deny: REJECT denied speech frame giving
depart: motion
depend: state
deplore: ACCUSE speech
deploy: MOBILIZE
deport: COERCE
deride: ACCUSE
describe: report speech
deserve: state
design: possible
desire: possible thought
destine: scheduled
detain: COERCE
deter: denied
determine: scheduled
detonate: ASSAULT
differ: state
dig dug:
dine: CONSULT mutual
disagree: REJECT
disarm: YIELD
disavow: REJECT
disclose: event fact speech
discourage: denied
discover: fact
discuss: CONSULT possible mutual
disembark: CONSULT motion
disengage: YIELD
dismantle: YIELD
dismiss: SANCTION denied speech
disown: REJECT
dispatch: MOBILIZE
disperse: COERCE
dispute: event speech
dissuade: denied
distribute: AID
dive dove dived:
do did done: light
dock: CONSULT motion to-place
donate: AID
doubt: possible thought state
downgrade: SANCTION
draft: MOBILIZE
draw drew drawn:
dream dreamt:
drill: MOBILIZE
drink drank drunk:
drive drove driven: motion
drive-to: CONSULT to-place
drop-by: CONSULT
dwell dwelt: state
e-mail: writing
ease: YIELD
eat ate eaten:
elaborate: speech
email: writing
embargo: SANCTION
embezzle: CRIME
embrace: SUPPORT
emigrate: motion
emphasise: report speech
emphasize: report speech
empower: possible
enable: possible
encourage: SUPPORT possible
end: fact phase
endorse: SUPPORT
enquire: speech
entail: state
enter: motion
entertain: CONSULT to-person
enthuse: speech
entitle: possible
entreat: REQUEST
envisage: possible
envision: possible
envy: state
equal: state
equip: AID
escape: motion
escort: CONSULT to-person
estimate: event possible saying
eulogise: SUPPORT
eulogize: SUPPORT
evacuate: AID
evict: COERCE
exchange: COOPERATE mutual
exchange-view: CONSULT
exclaim: report speech
execute: ASSAULT
exhort: REQUEST
exile: COERCE
exist: state
exonerate: YIELD
expect: scheduled thought state frame
expel: SANCTION
expire: timetable
explain: report speech states
explode: ASSAULT
explore: possible
export: COOPERATE
express: speech
expropriate: COERCE
extol: SUPPORT
extort: CRIME
extradite: COERCE
face: timetable
fail: denied
fall fell fallen:
fault: ACCUSE
favor: possible thought
favour: possible thought
fear: possible thought state
feed fed: AID to-person
feel felt: possible thought state
felicitate: SUPPORT
fight fought: ASSAULT possible mutual
figure: thought
film: perceived
finalise: phase
finalize: phase
finance: AID
find found: fact thought
fine: COERCE
finish: fact phase
fire: MOBILIZE
fire-on: ASSAULT
fit: state
flee fled: motion
fling flung:
fly flew flown: CONSULT motion to-place timetable
fly-in: CONSULT motion to-place
fly-over: MOBILIZE
focus: state
foil: denied
follow: fact phase
forbid forbade forbidden: COERCE denied
force: fact
forecast forecast: event possible speech
foresee foresaw foreseen:
forestall: denied
forge: CRIME
forget forgot forgotten: denied state
forgive forgave forgiven: SUPPORT
forgo forwent forgone: denied
fortify: MOBILIZE
free: YIELD
freeze froze frozen: SANCTION
fund: AID to-person
gas: ASSAULT
gather: CONSULT mutual to-place
gear: scheduled
get got gotten: fact state
get-together: CONSULT mutual
give gave given: light giving
give-in: YIELD
give-ultimatum: THREATEN
give-up: YIELD
glimpse: perceived
go went gone: CONSULT possible motion to-place
go-on: phase
grant: AID giving
greet: SUPPORT to-person
grind ground:
grow grew grown:
guarantee: AGREE scheduled speech
guess: thought
gun: ASSAULT
gun-down: ASSAULT
hack: COERCE
haggle: CONSULT
hail: SUPPORT fact speech
halt: SANCTION phase
hand: giving
hand-out: AID
hand-over: YIELD
handcuff: COERCE
hang hung:
happen: fact phase
hate: thought state
have had: fact state light
head: motion
hear heard: fact state perceived
help: possible state
hesitate: denied
hide hid hidden:
highlight: speech
hijack: ASSAULT
hinder: denied
hint: possible speech
hit hit: ASSAULT to-person
hold held: event fact saying light
honor: SUPPORT to-person
honour: SUPPORT to-person
hope: possible thought state
host: CONSULT light to-person
house: AID
huddle: CONSULT mutual
hunger-strike: PROTEST
hurt hurt:
imagine: possible thought state
immigrate: motion
impeach: COERCE
impede: denied
implicate: ACCUSE
implore: REQUEST
imply: possible speech
import: COOPERATE
impose: SANCTION
impound: COERCE
imprison: COERCE
inaugurate: SUPPORT
incarcerate: COERCE
include: state
indicate: possible speech tells
indict: COERCE alleged
inform: event report speech listener tells
inhabit: state
initial: SUPPORT
initiate: phase
injure: ASSAULT
inquire: speech
insinuate: alleged
insist: event possible speech states tells
insist-on: REQUEST
instruct: REQUEST possible speech listener
insult: ACCUSE
integrate: COOPERATE
intend: scheduled thought state
intercept: COERCE
interdict: COERCE
interject: speech
intern: COERCE
interrogate: COERCE
interview: CONSULT to-person
intimidate: THREATEN
invade: ASSAULT
investigate: ACCUSE
invite: REQUEST scheduled speech
invoke: speech
involve: state
jail: COERCE
join: CONSULT to-person
join-force: COOPERATE
joke: report speech
keep kept: fact state phase
kick-off: phase
kidnap: ASSAULT
kill: ASSAULT
kneel knelt:
knife: ASSAULT
know knew known: fact thought state
lack: state
lambaste: ACCUSE speech
lament: ACCUSE speech
land: CONSULT motion to-place
lash-out: ACCUSE
last: phase
laud: SUPPORT speech
launch: MOBILIZE fact phase
launder: CRIME
lay laid:
lay-wreath: SUPPORT
lead led: fact
lead-delegation: CONSULT
lean leant:
leap leapt:
learn learnt: fact
leave left: motion timetable
lend lent: AID
let let: possible state
lie lay lain: state
lift: YIELD
light lit:
like: possible thought state
listen: state
live: state
lobby: REQUEST possible to-person
long: possible
look: possible state
loosen: YIELD
loot: CRIME
lose lost:
love: thought state
lunch: CONSULT mutual
lure: possible
lynch: ASSAULT
maim: ASSAULT
maintain: event alleged speech
make made: fact light
manage: fact
march: PROTEST motion
mark: fact
mass: MOBILIZE to-person
massacre: ASSAULT
matter: state
maul: ASSAULT
may: possible state
mean meant: possible thought state
mediate: CONSULT
meet met: CONSULT mutual timetable
menace: THREATEN
mention: report speech
merge: COOPERATE mutual
might: possible state
migrate: motion
militarise: MOBILIZE
militarize: MOBILIZE
mine: ASSAULT
mislead misled:
mistake mistook mistaken:
misunderstand misunderstood:
mobilise: MOBILIZE
mobilize: MOBILIZE
mock: ACCUSE speech
molest: ASSAULT
motivate: possible
mount: light
mourn: SUPPORT fact
move: motion
mow-down: ASSAULT
mug: CRIME
mull: possible
murder: ASSAULT
muse: speech
must: state
muster: MOBILIZE
mutter: speech
nab: COERCE
name: giving
need: possible thought state
neglect: denied
negotiate: CONSULT possible mutual
normalise: COOPERATE
normalize: COOPERATE
note: fact speech states
notice: fact state perceived
notify: event report saying
object: speech
observe: SUPPORT event fact speech saying perceived to-person
obstruct: REJECT
occupy: COERCE
occur: phase
offer: AGREE possible speech giving
offset offset:
okay: AGREE
omit: denied
open: phase timetable
open-fire: ASSAULT
opine: speech
oppose: REJECT possible thought
order: REQUEST possible speech listener
organise: scheduled
organize: scheduled
oust: SANCTION
outdo outdid outdone:
outlaw: COERCE
overcome overcame overcome:
overrule: REJECT
overrun: ASSAULT
oversee oversaw overseen:
overtake overtook overtaken:
overthrow overthrew overthrown:
overturn: REJECT
owe: state giving
own: state
parade: MOBILIZE
pardon: YIELD
parley: CONSULT mutual
parole: YIELD
participate: fact
partner: COOPERATE
pass-off: phase
patrol: MOBILIZE
pause: phase
pay paid: light giving
pay-homage: SUPPORT
pay-out: AID
pay-respect: SUPPORT
pay-tribute: SUPPORT
pay-visit: CONSULT
pen: writing
penalise: SANCTION
penalize: SANCTION
perform: light
permit: possible
persuade: possible
pertain: state
petition: REQUEST
phone: CONSULT to-person
phone-up: CONSULT
photograph: perceived
picket: PROTEST
pilfer: CRIME
pirate: CRIME
pity: state
plan: scheduled thought state
play: timetable
plead pled: REQUEST possible speech
pledge: AGREE scheduled speech
plunder: CRIME
point: speech
point-out: report saying
poise: scheduled
poison: ASSAULT
posit: speech
position: MOBILIZE
possess: state
post: event report writing
postpone: scheduled calls-off
postulate: speech
pound: ASSAULT to-person
praise: SUPPORT fact speech
precede: fact phase
preclude: denied
predict: event possible speech
prefer: possible thought state
prepare: scheduled
present: SUPPORT to-person
press: possible
press-for: REQUEST
pressure: possible
presume: alleged state
prevent: denied
probe: ACCUSE
proceed: fact phase
proclaim: event speech
prod: REQUEST
profess: event alleged speech
program: scheduled
prohibit: denied
promise: AGREE scheduled speech giving
prompt: possible
pronounce: speech
propose: REQUEST possible speech
prosecute: COERCE
protest: PROTEST fact speech
prove proved proven: fact
provide: AID
publish: event report writing
pull-back: YIELD
pull-into: CONSULT motion to-place
pull-out: YIELD
pull-out-of: SANCTION motion
purport: alleged
push: possible
push-for: REQUEST
put put:
quarantine: COERCE
question: ACCUSE speech
quip: speech
quit quit:
quote: report speech
raid: ASSAULT
raid-on: COERCE
rail: ACCUSE
raise-glass: SUPPORT
rally: PROTEST
ram: ASSAULT
ransack: ASSAULT
rap: ACCUSE
rape: ASSAULT
ratify: SUPPORT
reach: CONSULT motion to-place
reach-agreement: AGREE
reach-consensus: AGREE
read read: event writing
reaffirm: SUPPORT speech
realise: fact thought
realize: fact thought
rearm: MOBILIZE
reassure: SUPPORT
rebel: PROTEST
rebuff: REJECT
rebuild rebuilt: AID
rebuke: ACCUSE speech
rebut: REJECT denied speech
recall: SANCTION event fact speech saying to-person
receive: CONSULT to-person
reckon: thought
recognise: SUPPORT fact
recognize: SUPPORT fact
recommend: REQUEST possible speech
recount: report speech
refer: saying
refer-to: saying
refrain: denied
refuse: REJECT denied
refute: REJECT denied speech
regard: thought state
regret: fact thought
reimburse: AID
reiterate: report speech
reject: REJECT denied speech
relate: report speech state
relax: YIELD
release: YIELD
relent: YIELD
relieve: AID
relinquish: YIELD
relocate: motion
remain: fact state
remark: report speech
remember: fact state
remind: speech listener tells
remonstrate: speech
renege: REJECT
repatriate: COERCE
repay repaid:
repeat: report speech
reply: report speech
report: report speech states
represent: state
repress: COERCE
reprieve: YIELD
reprimand: ACCUSE
repudiate: REJECT
request: REQUEST possible speech
require: possible state
reschedule: scheduled calls-off
rescue: AID
resemble: state
reserve: possible
reset reset:
resettle: AID
reside: state
resign: YIELD
resist: REJECT denied
resolve: scheduled
respond: report speech
result: fact
resume: fact phase timetable
retell retold:
rethink rethought:
retort: speech
retract: YIELD
retreat: YIELD motion
return: CONSULT motion to-place timetable
retweet: writing
reunite: CONSULT mutual
reveal: event fact speech
revoke: SANCTION
revolt: PROTEST
rewrite rewrote rewritten:
rid rid:
ride rode ridden: motion
ridicule: ACCUSE
ring rang rung:
riot: PROTEST
riposte: speech
rise rose risen:
rob: CRIME
rocket: ASSAULT
roll: motion
roll-into: CONSULT motion to-place
round-up: COERCE
rule-out: REJECT denied
run ran run: phase
sack: SANCTION to-person
sail: CONSULT motion to-place
sail-to: CONSULT
salute: SUPPORT
sanction: SANCTION
saw sawed sawn:
say said: report speech states
schedule: scheduled
scold: ACCUSE
scorn: ACCUSE
scramble: MOBILIZE
scrap: denied calls-off
seal: COERCE
see saw seen: fact thought state perceived to-person
see-off: CONSULT to-person
seek sought: REQUEST possible thought
seem: possible thought state
seize: COERCE
sell sold:
send sent: giving
send-aid: AID
sense: state
sentence: COERCE
serve: possible
set set: scheduled
set-foot: CONSULT
set-off: ASSAULT motion
settle: AGREE
sever: SANCTION
sew sewed sewn:
shake shook shaken:
shake-hand: SUPPORT mutual
shall: state
share: COOPERATE to-person
shed shed:
shell: ASSAULT
shelter: AID
shelve: denied calls-off
shine shone:
ship: AID
shoot shot: ASSAULT to-person
shoot-down: ASSAULT
should: state
shout: speech
show showed shown: event fact saying tells giving
shrink shrank shrunk:
shun: REJECT
shut shut:
shut-down: COERCE
side-with: SUPPORT
sight: perceived
sign: SUPPORT mutual
sign-agreement: AGREE
sign-on: AGREE
signal: event speech
signify: state
sing sang sung:
sink sank sunk:
sit sat: state
sit-down: CONSULT mutual
skirmish: mutual
slam: ACCUSE speech
slate: scheduled
slaughter: ASSAULT
slay slew slain: ASSAULT
sleep slept:
slide slid:
sling slung:
smell smelt: state
smuggle: CRIME
solicit: REQUEST
sound: state
sow sowed sown:
span: state
spar: mutual
spark: fact
speak spoke spoken: CONSULT speech mutual to-person
speak-with: CONSULT
specify: speech
speculate: possible speech
speed sped:
spell spelt:
spend spent:
spill spilt:
spin spun:
spit spat:
split split:
spoil spoilt:
spot: perceived
spread spread:
spring sprang sprung:
spurn: REJECT
stab: ASSAULT
stage: light
stand stood: state
stand-by: SUPPORT
stand-down: YIELD
start: fact phase timetable
state: report speech states
station: MOBILIZE
steal stole stolen: CRIME
stem: state
step-down: YIELD
stick stuck:
sting stung:
stink stank stunk:
stipulate: speech
stop: denied phase
storm: ASSAULT
strafe: ASSAULT
strangle: ASSAULT
stress: report speech states
stride strode stridden:
strike struck stricken: ASSAULT
strike-deal: AGREE
string strung:
strive strove striven: possible
struggle: possible
study: possible
submit: YIELD
subpoena: COERCE
subscribe-to: AGREE
subsidise: AID
subsidize: AID
succeed: fact
sue: COERCE
suffer: fact
suggest: REQUEST possible speech saying frame
suit: state
summarize: speech
summon: REQUEST
supply: AID to-person
support: SUPPORT possible thought to-person
suppose: state
suppress: COERCE
surmise: speech
surrender: YIELD
suspect: ACCUSE possible thought state
suspend: SANCTION
swear swore sworn: AGREE scheduled speech
sweep swept:
swell swelled swollen:
swim swam swum:
swindle: CRIME
swing swung:
sympathise: SUPPORT
sympathize: SUPPORT
take took taken: light
take-call: CONSULT
take-place: phase
talk: CONSULT mutual
taste: state
teach taught: giving
team-up: COOPERATE
tear tore torn:
tear-gas: COERCE
telegraph: speech
telephone: CONSULT to-person
tell told: possible speech to-person states listener tells giving
tempt: possible
tend: possible state
test: MOBILIZE
test-fire: MOBILIZE
test-launch: MOBILIZE
testify: CONSULT event report speech saying
text: writing
thank: SUPPORT speech listener
think thought: possible thought saying state frame
threaten: THREATEN possible speech
throw threw thrown: light
thrust thrust:
thwart: denied
toast: SUPPORT speech
torch: ASSAULT
torpedo: ASSAULT
torture: ASSAULT
touch-down: CONSULT motion to-place
tour: CONSULT motion
trade: COOPERATE mutual
traffic: CRIME
train: COOPERATE
travel: CONSULT motion to-place timetable
tread trod trodden:
treat: AID to-person
trigger: fact
trumpet: speech
trust: state
try: possible
turn: fact
turn-down: REJECT
tweet: report writing
unblock: YIELD
undergo underwent undergone:
underline: speech
underscore: speech
understand understood: thought state
undertake undertook undertaken: AGREE scheduled light
underwrite: AGREE
undo undid undone:
unfold: phase
unite: COOPERATE mutual
unveil: fact
unwind unwound:
upbraid: ACCUSE
uphold upheld: SUPPORT
upset upset:
urge: REQUEST possible speech listener
use: possible state
utter: speech
vacate: YIELD
vandalise: CRIME
vandalize: CRIME
vary: state
veto: REJECT denied
video-call: CONSULT
vie: possible
view: thought state
vilify: ACCUSE
visit: CONSULT motion timetable
voice: speech
volunteer: speech
vote: possible timetable
vote-down: REJECT
vouch: SUPPORT
vow: AGREE scheduled speech
wage: light
wait: possible
waive: YIELD
wake woke woken:
walk: motion
walk-off: PROTEST
walk-out: SANCTION
wander: motion
want: possible thought state
warn: THREATEN event possible speech saying states listener tells
watch: fact state
wear wore worn:
weave wove woven:
weep wept:
weigh: possible state
welcome: SUPPORT fact speech
whisper: speech
will: state
win won:
wind wound:
wind-up: phase
wipe-out: ASSAULT
wish: possible thought state
withdraw withdrew withdrawn: YIELD motion
withhold withheld:
withstand withstood:
witness: fact
wonder: possible thought saying
worry: possible thought state tells
would: state
wound: ASSAULT
wrap-up: phase
wring wrung:
write wrote written: CONSULT report writing saying to-person
yearn: possible
yield: YIELD
`;

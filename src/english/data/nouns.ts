/**
 * A row a noun: its singular, its plurals where no rule makes them, a colon, what it is. What the words mean:
 * - in capitals: the PLOVER type of the happening it names; `event`: a happening of no type;
 * - `fact`, `scheduled`, `possible`, `alleged`, `denied`: what it makes of the happening it governs ("a plan to visit");
 * - `title`: stands before a name ("Governor"); `person`: another word for someone; `people`: a word for several;
 *   `address`: a family name alone may follow it ("Captain Friday", while a president called Friday is not called so);
 *   `man`, `woman`: that only a man, or only a woman, bears; `body`: people that act as one; `press`: a body that reports;
 *   `writing`: what is written or shown, where it speaks for its makers ("the report says"); `personal`: what is in it is its
 *   author's ("Berg's letter says");
 * - `affair`: a name or title before it names no one ("the Clinton campaign"); `standing`: goes on between the parties
 *   rather than happens ("trade"); `meeting`: people meet in it; `named`: it may have a name of its own ("the Hanoi Summit");
 *   `motion`: a place after it is where it ends or begins.
 */
export const NOUNS = `
abbot: person
abdication: YIELD
abduction: ASSAULT
ability: possible
abortion: event
absence: denied
academic: title
accession: SUPPORT
accident: event
accord: writing
account: writing
accusation: ACCUSE alleged
ache aches:
acquaintance: person
acquisition: event
acquittal: YIELD
act: event
action: event
activist: title
actor: title man
actress: title woman
ad: writing
address: CONSULT writing
adm.: title
administration: body
admiral: title
admission: event
adoption: event
adult: person
advance: event
advert: writing
advertisement: event writing
adviser: title
advisor: title
advisory: writing
advocate: title
affidavit: writing
agency: body press
agent: person
aggression: ASSAULT
agreement: AGREE scheduled writing
aid: AID standing
aide: title
air-raid: ASSAULT
air-strike: ASSAULT
airlift: AID
airline: body
airman: person man
airstrike: ASSAULT
alderman: title man
alias aliases:
allegation: ACCUSE alleged
alliance: body
ally: title
alumnus alumni: person
ambassador: title
ambush: ASSAULT
amendment: writing
amnesty: YIELD
analysis analyses: writing
analyst: title
anchor: person
annexation: COERCE
anniversary: SUPPORT
announcement: event writing
announcer: person
answer: writing
anthropologist: title
apology: SUPPORT
appeal: REQUEST
appearance: event
appellant: person
appendix appendices:
appointment: CONSULT
apprentice: person
approval: SUPPORT
archaeologist: person
archbishop: title man
architect: title
aristocrat: person
armistice: YIELD
army: body
arraignment: COERCE
arrest: COERCE
arrival: CONSULT motion
arson: CRIME
article: writing
artist: title
asians: people
assailant: person
assassination: ASSAULT
assault: ASSAULT
assembly: CONSULT
assemblyman: title man
assemblywoman: title woman
assessment: event writing
assistance: AID standing
assistant: person
associate: person
association: body
astronaut: title
astronomer: person
asylum-seeker: person
atheist: person
athlete: person
atrocity: ASSAULT
attache: title
attaché: title
attack: ASSAULT
attacker: person
attempt: event
attendee: person
attorney: title
auction: event
audience: CONSULT people
audit: ACCUSE writing
auditor: title
aunt: person woman
author: title
authority: possible body
automaker: body
automobile-maker: body
avalanche avalanches: event
average: writing
award: SUPPORT
axe axes:
ayatollah: title
baby: person
bachelor: person
backbencher: person
backer: person
bacterium bacteria:
bailiff: person
bailout: AID
baker: person
bank: body
banker: title
bankruptcy: event
banner: writing
banquet: CONSULT
barber: person
barrister: person
bartender: person
base bases:
battle: ASSAULT
beheading: ASSAULT
believer: person
benefactor: person
bias biases:
bid: event
bilateral: CONSULT
bill: writing
billionaire: title
biographer: person
biography: writing
biologist: title
birth: event
birthday: affair
bishop: title man
blacklisting: SANCTION
blackmail: THREATEN
blackout: event
blacks: people
blast: ASSAULT
blast-off: event
blaze: event
blizzard: event
bloc: body
blockade: COERCE
blog: writing press
blogger: person
bloodshed: ASSAULT
board: body
body: body
bodyguard: person
bomb-attack: ASSAULT
bombardment: ASSAULT
bomber: person
bombing: ASSAULT
bonus bonuses:
book: writing
boost: event
boss: title
bow: event
boxer: person
boy: person man
boycott: SANCTION
boyfriend: person man
branch: body
brass: people
breach: event
break-in: CRIME
breakdown: event
breakfast: CONSULT
breakoff: SANCTION
breakthrough: CONSULT
breakup: event
bribery: CRIME
brief: writing
briefing: CONSULT writing
brigadier: title
broadcast: event writing
broadcaster: press
broker: title
brother: person man address
buildup: MOBILIZE
bulletin: writing
bundler: person
bureau bureaus bureaux: body
bureaucrat: person
burglary: CRIME
burial: SUPPORT
bus buses:
business: body
businessman: title man
businesspeople: people
businesswoman: title woman
butcher: person
buyback: event
buyer: person
buyout: event
bystander: person
cabinet: body
cable: writing
cache caches:
cactus cacti:
calculation: writing
calf calves:
call: REQUEST
call-up: MOBILIZE
caller: person
callup: MOBILIZE
calorie calories:
cameraman: person man
camp: body
campaign: event body affair standing
campaigner: title
campus campuses:
cancellation: SANCTION denied
candidate: title
canvas canvases:
capacity: possible
capt: title address
capt.: title
captain: title address
caption: writing
capture: COERCE
car-bomb: ASSAULT
card: writing
cardinal: title man
cargo cargoes:
carnage: ASSAULT
carpenter: person
carrier: body
cartoonist: person
cashier: person
catholic: person
caucus caucuses: body
caucuses: affair
cease-fire: YIELD
ceasefire: YIELD
celebration: SUPPORT
celebrity: person
censorship: COERCE
census censuses: event
center: body
centre: body
centrist: person
ceo: title
ceremony: SUPPORT
cfo: title
chair: title
chairman: title man
chairperson: title
chairwoman: title woman
challenger: person
chamber: body
champion: person
championship: event
chance: possible
chancellor: title
change: event
channel: press
charge: ACCUSE
charity: body
chat: CONSULT
chef: person
chemist: title
chief: title
child children: person
chorus choruses:
christian: person
church: body
circus circuses:
citizen: person
city: body
civilian: person
claimant: person
clash: ASSAULT
classmate: person
clergy: people
cleric: title
clerk: person
client: person
climatologist: title
clip: writing
closing: event
closure: event
clothes clothes:
club: body
co-chair: title
co-chairman: title
co-founder: title
co-operation: COOPERATE standing
coach: title
coalition: body
cofounder: title
col: address
col.: title
collaboration: COOPERATE standing
collapse: event
colleague: person
college: body
collision: event
colonel: title address
column: writing
columnist: title
combat: ASSAULT
comeback: event
comedian: title
command: body
commandant: title
commander: title
commemoration: SUPPORT
comment: writing
commentator: person
commenter: person
commercial: writing
commissar: title
commission: body
commissioner: title
commitment: scheduled
committee: body
committeeman: person man
committeewoman: person woman
communique: writing
communiqué: writing
communist: person
community: body
commuters: people
company: body
competitor: person
complainant: person
complaint: ACCUSE writing
completion: event
composer: person
compromise: AGREE
comptroller: title
comrade: title
concession: YIELD
conclave: CONSULT
condemnation: ACCUSE
condolence: SUPPORT
conductor: person
confederation: body
conference: CONSULT body named
confession: event
confidant: person
confidante: person
conflict: event standing
congratulation: SUPPORT
congress: CONSULT body named
congressman: title man
congressmember: title
congresswoman: title woman
consensus: AGREE
conservative: person
consortium: body
constable: title address
constitution: writing
construction: event
consul: title
consulate: body
consultant: title
consultation: CONSULT
consumer: person
contact: CONSULT
contender: person
contest: event
contractor: body
controversy: event
convention: CONSULT body
conversation: CONSULT meeting
conversion: event
convict: person
conviction: COERCE
coo: title
cook: person
cookie cookies:
cooperation: COOPERATE standing
cooperative: body
coordination: COOPERATE standing
cop: person
coroner: address
corporal: title
corporation: body
correspondent: title
council: body
councillor: title address
councilman: title man address
councilor: title
councilwoman: title woman address
counsel: title
counsellor: title
counselor: title
count: writing
counterpart: person
country: body
county: body
coup: COERCE
court: body
cousin: person
cover: writing
cpl.: title
crackdown: COERCE
crash: event
crash-landing: event
creation: event
creator: person
crew: people
crime: CRIME
criminal: person
crisis crises: event affair standing
criterion criteria:
critic: person
criticism: ACCUSE
crossfire: ASSAULT
crossing: event
crowd: people
crowds: people
curator: title
curfew: COERCE
custodian: title
customer: person
cut: event
cutback: event
cyberattack: COERCE
cyclist: person
cyclone: event
dad: person man
daily: press
damage: event
dancer: person
danger: possible
data: writing
datum data:
daughter: person woman
deal: AGREE scheduled affair standing
dealer: person
dean: title
death: event affair
debate: CONSULT affair
debut: event
decision: event scheduled writing
declaration: writing
decline: event
decrease: event
defeat: event
defection: event
defector: person
defence: body
defendant: person
defender: person
defense: body
delay: event
delegate: title
delegation: body
delivery: event
demand: REQUEST
demilitarisation: YIELD
demilitarization: YIELD
demise: event
democrat: person
demographer: title
demolition: event
demonstration: PROTEST
demonstrator: person
denial: REJECT denied
dentist: person
denunciation: ACCUSE
department: body
departure: event motion
deployment: MOBILIZE
deportation: COERCE
deposition: writing
deputy: title address
derailment: event
designer: title
destruction: event
detainee: person
detective: title
detention: COERCE
detractor: person
developer: person
development: event standing
diagnosis diagnoses:
dialog: CONSULT
dialogue: CONSULT
diaspora: people
dictator: title
die dies:
dinner: CONSULT
diplomat: title
director: title
director-general: title
directorate: body
disagreement: REJECT
disappearance: event
disarmament: YIELD
disaster: event
disclosure: event
discovery: event
discussion: CONSULT meeting
disengagement: YIELD
dismissal: SANCTION
dispatch: writing
dispatcher: person
dispute: REJECT
disruption: event
dissident: title
dissolution: event
district: body
division: body
divorce: event
doctor: title address
document: writing
documentary: writing
donation: AID
donor: person
dossier: writing
dove: person
downfall: event
downturn: event
draft: writing
drafter: person
drill: MOBILIZE
driver: person
drone-strike: ASSAULT
drop: event
drought: event
drowning: event
drummer: person
duty: possible
e-mail: writing personal
earning: event
earthquake: event
echo echoes:
eclipse: event
economics economics:
economist: title
editor: title
editorial: writing
effort: possible
elders: people
election: event affair
elector: person
electorate: people
electrician: person
elf elves:
elimination: event
elite: people
email: writing personal
embargo embargoes: SANCTION
embassy: body
embezzlement: CRIME
emergency: event
emir: title
emissary: person
emission: event
emperor: title man
emphasis emphases:
employee: person
employer: person
empress: title woman
encounter: CONSULT
endorsement: SUPPORT
enemy: person
enforcement: event
engineer: title
enlargement: event
enquiry: ACCUSE
entrepreneur: title
entry: event
envoy: title
epidemic: event
epidemiologist: title
era: affair
eruption: event
escape: event
establishment: event people
estimate: writing
evacuation: YIELD
evaluation: event
evangelical: person
event: event affair
eviction: COERCE
evidence: writing
ex-husband: person man
ex-wife: person woman
exchange: COOPERATE writing
execution: ASSAULT
executive: title
exercise: MOBILIZE
exhibition: event
exit: YIELD
expansion: event
expert: title
expiration: event
expiry: event
explosion: ASSAULT
export: event
expulsion: SANCTION
extortion: CRIME
extradition: COERCE
extremist: person
faction: body
faculty: body
failure: event
fall: event
families: people
famine: event
fan: person
farmer: person
father: person man address
favorite: person
favourite: person
federation: body
fellow: person
festival: event named
feud: event
fiance: person man
fiancee: person woman
fiancé: person man
fiancée: person woman
fight: ASSAULT
fighter: person
fighting: ASSAULT standing
figure: writing
file: writing
filing: writing
film: writing
filmmaker: title
finalist: person
financier: title
finding: writing
fire: event
firefight: ASSAULT
firefighter: person
fireman: person man
firing: SANCTION
firm: body
first-lady: title
fisherman: person man
fleet: body
flight: event motion
flood: event
flooding: event
flyer: writing
focus focuses:
foe foes: person
folks: people
follower: person
foot feet:
footage: writing
force forces: body
forecast: writing
forgery: CRIME
formation: event
forum: CONSULT named
foundation: body
founder: title
fraction: writing
fraud: CRIME
friend: person
front-runner: title
frontrunner: title
fund: body
fundraiser: person
funeral: SUPPORT
fungus fungi:
gain: event
game: event
gamer: person
gang: body
gangster: person
garrison: body
gas gases:
gatekeeper: person
gathering: CONSULT
gays: people
gen.: title
general: title
generalissimo: title
genius: person
genocide: ASSAULT
gentleman: person man
gentry: people
geologist: title
get-together: CONSULT
gift: SUPPORT
girl: person woman
girlfriend: person woman
go-between: person
goal: scheduled
goalkeeper: person
golfer: person
goodbye goodbyes:
goods goods:
goose geese:
gov.: title
government: body
governor: title
graduate: person
grandchild grandchildren:
granddaughter: person woman
grandfather: person man
grandmother: person woman
grandson: person man
grassroots: people
grocer: person
group: body
growth: event standing
guard: person
guest: person
guideline: writing
guild: body
guitarist: person
gunfight: ASSAULT
gunfire: ASSAULT
gunman: person man
guy: person man
hack: COERCE
hacker: person
hacking: COERCE
hairdresser: person
half halves: writing
handover: YIELD
handshake: SUPPORT
hawk: person
head: title
headache headaches:
headline: writing
headquarters headquarters:
hearing: CONSULT
heart-attack: event
heavyweight: person
heckler: person
heir: person
heir-apparent: person
heiress: person woman
heist: CRIME
helper: person
hermit: person
hero heroes: person
heroine: person woman
hijacker: person
hijacking: ASSAULT
hispanics: people
historian: title
history: writing
holdup: CRIME
homage: SUPPORT
homecoming: event
homicide: ASSAULT
honour-guard: SUPPORT
hoof hooves:
hopeful: person
hospital: body
host: person
hostage: person
hostility: ASSAULT standing
house houses:
housewife: woman
housewives: people
hunger-strike: PROTEST
hunt: COERCE
hurricane: event
husband: person man
hypothesis hypotheses:
icon: person
idea: possible
idol: person
illustrator: person
image: writing
imam: title man
immigrant: person
impact: event
impeachment: COERCE
implementation: event
import: event
imprisonment: COERCE
improvement: event
inauguration: SUPPORT
incarceration: COERCE
incentive: possible
incident: event
increase: event
incursion: ASSAULT
independent: person
index indices: writing
indictment: COERCE writing
industrialist: person
industry: body
infant: person
informant: person
injury: event
inmate: person
inquest: COERCE
inquiry: ACCUSE writing
insider: person
inspector: title address
institute: body
institution: body
instructor: person
insurer: body
insurgency: ASSAULT
insurgent: person
insurrection: PROTEST
intelligentsia: people
intention: scheduled
interdiction: COERCE
intern: title
interpreter: title
interrogation: COERCE
interview: CONSULT writing
interviewer: person
intimidation: THREATEN
introduction: event
inundation: event
invasion: ASSAULT
inventor: person
investigation: ACCUSE writing
investigator: person
investor: title
invitation: REQUEST
issuance: event
jeans jeans:
jew: person
joint-drill: COOPERATE
journal: press
journalist: title
journey: CONSULT motion
jubilee: SUPPORT
judge: title address
judiciary: body
junta: body
juror: person
jury: body
justice: title address
kid: person
kidnapping: ASSAULT
killer: person
killing: ASSAULT
king: title man
kingdom: body
kinsman: person man
knife knives:
laboratory: body
laborer: person
labourer: person
lack: denied
lady: woman address
landing: event
landlord: person
landslide: event
larceny: CRIME
latinos: people
launch: MOBILIZE
laundering: CRIME
law: writing
lawmaker: title
lawsuit: COERCE writing
lawyer: title
layoff: event
leader: title
leadership: people
leaf leaves:
leaflet: writing
league: body
leak: event
lecture: CONSULT
legend: person
legislation: writing
legislator: title
legislature: body
lender: body
lens lenses:
lesbians: people
letter: writing personal
letter-writer: writing
liberal: person
libertarian: person
librarian: person
lie lies:
lieutenant: title address
lieutenant-governor: title
life lives:
lift-off: event
liftoff: event
lightning: event
lightweight: person
likelihood: possible
linguist: person
liquidation: event
listener: person
litigation: event
loaf loaves:
lobby: body
lobbyist: title
locals: people
looting: CRIME
loser: person
loss: event affair
louse lice:
loyalist: person
lt: title address
lt.: title
lunch: CONSULT
luncheon: CONSULT
magazine: press
magician: person
magistrate: title
magnate: person
maj.: title
major: title address
majorities: people
majority: writing people
maker: body
man: person man
management: body
manager: title
maneuver: MOBILIZE
manhunt: COERCE
manifesto: writing
manners manners:
manoeuver: MOBILIZE
manoeuvre: MOBILIZE
manslaughter: ASSAULT
manufacturer: body
march: PROTEST
marcher: person
marine: person
marshal: title
martial-law: COERCE
massacre: ASSAULT
masses: people
match: event
mathematician: person
matrix matrices:
matron: person
mayor: title
means means:
measure: writing
mechanic: person
media: press people
mediation: CONSULT
mediator: title
medic: person
medium media:
meeting: CONSULT affair meeting
member: person
memo: writing personal
memoir: writing
memorandum memoranda: writing personal
memorial-service: SUPPORT
mentor: person
mep: title
merger: COOPERATE
message: writing personal
messenger: person
meteorologist: title
middleman: person
midfielder: person
midwife: person woman
migrant: person
milestone: event
militant: person
militarisation: MOBILIZE
militarization: MOBILIZE
military: body
militia: body
millennials: people
miner: person
minister: title
minister-counsellor: title
ministry: body
minorities: people
minority: people
missile-strike: ASSAULT
missile-test: MOBILIZE
mission: event body
missionary: person
mob: body
mobilisation: MOBILIZE
mobilization: MOBILIZE
model: writing person
moderate: person
moderator: person
modernisation: event
modernization: event
mogul: title
mom: person woman
monarch: person
monarchy: body
monitor: person
monk: person man
mormon: person
mosquito mosquitoes:
mother: person woman
motorist: person
mourning: SUPPORT
mouse mice:
move: event
movement: event body
movie movies: writing
mp: title
msp: title
mudslide: event
mugging: CRIME
mum: person woman
murder: ASSAULT
murderer: person
museum: body
musician: person
muslim: person
mutiny: PROTEST
namesake: person
narrator: person
nation: body
nationalist: person
native: person
navy: body
negotiating: CONSULT
negotiation: CONSULT meeting
negotiator: title
neighbor: person
neighbour: person
nephew: person man
network: body press
newcomer: person
newlyweds: people
news news:
news-conference: CONSULT
newspaper: press
newsreader: person
newswire: press
ngo: body
niche niches:
niece: person woman
noble: person
nominee: title
non-profit: body
nonprofit: body
normalisation: COOPERATE
normalization: COOPERATE
note: writing personal
notice: writing
novelist: title
nuclear-test: MOBILIZE
nucleus nuclei:
number: writing
nun: person woman
nurse: title address
oasis oases:
obligation: possible
observer: person
obstruction: event
occupation: COERCE
offensive: ASSAULT
offer: event
offering: event
office: body
officer: title
official: person
oligarch: person
ombudsman: title man
one-on-one: CONSULT
onlooker: person
onslaught: ASSAULT
op-ed: writing
opening: event
operation: event body standing
operative: person
operator: body
opponent: person
opportunity: possible
opposition: body people
option: possible
order: writing
organisation: body
organiser: title
organist: person
organization: body
organizer: title
others: people
ouster: COERCE
outage: event
outbreak: event
outfielder: person
outlet: press
outsider: person
overhaul: event
overthrow: event
owner: person
ox oxen:
pact: writing
page: writing
painter: title
panel: body
panelist: person
panellist: person
pants pants:
paper: writing press
parade: MOBILIZE named
paramedic: person
pardon: YIELD
parent: person
parenthesis parentheses:
parliament: body
parole: YIELD
participant: person
partisan: person
partner: person
party: body
passage: event
passenger: person
passer-by: person
pastor: title
patient: person
patrol: MOBILIZE
patrolman: person man
patron: person
payment: event
peacekeeper: person
peasant: person
pedestrian: person
people people: people
percent: writing
percentage: writing
performance: event
permission: possible
person: person
personnel: people
petition: REQUEST writing
pharmacist: person
phenomenon phenomena:
philanthropist: title
philosopher: person
phone-call: CONSULT
photo: writing
photograph: writing
photographer: person
physician: title
physicist: title
pianist: person
picket: PROTEST
picture: writing
pie pies:
pilgrim: person
pilgrimage: CONSULT
pilot: title
pioneer: person
piracy: CRIME
pitcher: person
placard: writing
placement: event
plaintiff: person
plan: writing affair
platform: writing
player: person
playwright: title
plea: REQUEST possible
plebiscite: event
pledge: AGREE
plenary: CONSULT
plenum: CONSULT
plumber: person
plunge: event
plurality: people
podcaster: person
poet: title
pogrom: ASSAULT
police: body people
policeman: person man
policewoman: person woman
policy: affair
politburo: body
politician: person
politics politics:
poll: event writing
polling: writing
pollster: title
pope: title man
populist: person
portal: press
possibility: possible
post: writing personal
poster: writing
postman: person man
postmaster: person
postponement: event
potato potatoes:
potential: possible
power: possible
powwow: CONSULT
precedent: writing
predecessor: person
premier: title
premier-designate: title
premiere: event
preparation: scheduled
presentation: event
presenter: title
presidency: body
president: title
president-elect: title
press: press people
press-conference: CONSULT
pricing: event
priest: title man
primary: event affair
prince: title man
princess: title woman
principal: title
prisoner: person
private: title
probe: ACCUSE writing
proceedings proceedings:
procession: event
producer: title
production: event standing
professor: title address
profile: writing
program: writing
programme: scheduled writing
programmer: person
progressive: person
project: scheduled
projection: writing
proletariat: people
promise: AGREE
promotion: event
prophet: person
proponent: person
proposal: REQUEST possible writing
prosecution: COERCE body
prosecutor: title
prospect: possible
protege: person
protest: PROTEST
protestant: person
protester: person
protestor: person
protégé: person
proverb: writing
province: body
provost: title
psyche psyches:
psychiatrist: title
psychologist: title
public: people
publication: event press
publisher: body
pullback: YIELD
pullout: YIELD
pundit: person
pupil: person
purchase: event
purser: person
quake: event
quarter: writing
queen: title woman
question: writing
questioner: person
quiz quizzes:
quote: writing
rabbi rabbis: title
race: event affair
radio: press
radius radii:
raid: ASSAULT
rain: event
rainfall: event
rally: PROTEST affair
rampage: ASSAULT
rancher: person
rank-and-file: people
ranking: writing
rape: ASSAULT
rapist: person
rapper: title
rate: writing
ratification: SUPPORT
re-election: event
reader: person
readiness: possible
reading: event
readout: writing
rearmament: MOBILIZE
rebel: person
rebellion: PROTEST
rebound: event
rebuff: REJECT
rebuild: event
rebuke: ACCUSE
rebuttal: REJECT
recapitalization: event
reception: CONSULT
receptionist: person
recession: event
recognition: SUPPORT
reconciliation: event
reconstruction: event
record: writing
recovery: event
recruit: person
rector: title
redemption: event
reduction: event
reelection: event
referee: person
referendum referenda: event
reform: event
reformer: person
refugee: person
refurbishment: event
refusal: REJECT denied
regards regards:
regime: body
regiment: body
region: body
regulation: writing
regulator: body
rehabilitation: AID
rejection: REJECT denied
relative: person
release: YIELD writing
relief: AID
relocation: event
remains remains:
remark: writing
removal: event
rendezvous: CONSULT
renewal: event
reopening: event
rep.: title
repatriation: COERCE
replacement: event
report: writing
reporter: title
representative: title
repression: COERCE
reprieve: YIELD
reprimand: ACCUSE
reps.: title
republic: body
republican: person
repudiation: REJECT
request: REQUEST
rescue: AID
rescuer: person
research: writing
researcher: title
resettlement: AID
reshuffle: event
resident: person
resignation: YIELD
resolution: event writing
respondent: person
responder: person
response: event
restitution: event
restoration: event
restructuring: event
result: writing
retailer: person body
retirement: event
retreat: YIELD
return: event writing
reunion: CONSULT
revelation: event
reversal: event
review: ACCUSE writing
revocation: SANCTION
revolt: PROTEST
revolution: PROTEST
revolutionary: person
rigger: person
right: possible
riot: PROTEST
rise: event
risk: possible
rival: title
robber: person
robbery: CRIME
rocket-launch: MOBILIZE
rookie rookies:
roommate: person
roundtable: CONSULT
roundup: COERCE
row: event
rule: writing affair
ruler: title
ruling: event writing
rumor: alleged writing
rumour: alleged writing
run: event
run-off: event
runner: person
runoff: event
sailor: person
saint: person
sale: event
salesman: person man
salespeople: people
saleswoman: person woman
salute: SUPPORT
sanction: SANCTION
savings savings:
saying: writing
scandal: event affair
scarf scarves:
sceptic: person
scholar: title
school: body
scientist: title
scoring: event
screenwriter: person
scrutiny: ACCUSE
sculptor: person
search: event
secretariat: body
secretary: title
secretary-general: title
secretary-treasurer: title
seizure: COERCE
self selves:
selfie selfies:
sell-off: event
seller: person
selloff: event
sen.: title
senate: body
senator: title
seniors: people
sens.: title
sentencing: COERCE
separation: event
sergeant: title address
series series:
service: body
servicemen: people
session: CONSULT meeting
setback: event
settlement: AGREE
severance: SANCTION
sexton: person
sgt: title address
sgt.: title
shake-up: event
shakeup: event
shareholder: person
shelf shelves:
shelling: ASSAULT
shepherd: person
sheriff: title
shift: event
shipment: AID
shipwreck: event
shoe shoes:
shooting: ASSAULT
shootout: ASSAULT
shopkeeper: person
shopper: person
show: writing
shunter: person
shutdown: event
sibling: person
side: body
siege: COERCE
sighting: event
sign: writing
signal: writing
signatory: person
signer: person
signing: SUPPORT
singer: title
sinking: event
sister: person woman address
sit-in: PROTEST
site: writing press
skeptic: person
skier: person
skipper: person
skirmish: ASSAULT
slaughter: ASSAULT
slave: person
slaying: ASSAULT
slide: event
slogan: writing
slowdown: event
slump: event
smuggler: person
smuggling: CRIME
socialist: person
sociologist: title
soldier: person
solicitor: title
son: person man
songwriter: person
source: writing person
spat: event
speaker: title
specialist: title
species species:
speculation: event writing
speech: CONSULT writing affair
speechwriter: person
spill: event
split: event
spokesman: title man
spokespeople: people
spokesperson: title
spokeswoman: title woman
spouse: person
spread: event
spree: event
spy: person
squad: body
stabbing: ASSAULT
staff: people
staffer: title
stakeholder: person
stampede: ASSAULT
standoff: REJECT
star: person
start: event
start-up: body
startup: body
state: body
state-visit: CONSULT
statement: writing personal
statesman: person man
station: press
statistic: writing
statistician: title
status statuses:
stay: CONSULT
stepfather: person man
stepmother: person woman
stepson: person man
steward: person
stewardess: person woman
stimulus stimuli:
stockholder: person
stoker: person
stopover: CONSULT
stoppage: event
storm: event
story: writing
strafing: ASSAULT
strategist: title
stratum strata:
strike: ASSAULT
strike-action: PROTEST
striker: person
strongman: title man
struggle: event standing
student: person
study: writing
stunt: event
submariner: person
subpoena: REQUEST
subscriber: person
subsidiary: body
subsidy: AID
success: event
successor: person
suggestion: possible
suicide: ASSAULT
suicide-bombing: ASSAULT
suit: writing
sultan: title man
summary: writing
summit: CONSULT affair meeting named
superintendent: title
superstar: person
supervisor: title
supper: CONSULT
supplier: body
support: standing
supporter: person
suppression: COERCE
surge: event
surgeon: title
surgery: event
surrender: YIELD
surrogate: person
surroundings surroundings:
survey: writing
survivor: person
suspect: person
suspension: SANCTION
suspicion: alleged
swap: event
sweep: event
swimmer: person
syllabus syllabi:
syndicate: body
tabloid: press
takedown: event
takeoff: event
takeover: event
talk: CONSULT meeting named
talks: affair
tally: writing
task-force: body
teacher: title
team: body
teammate: person
technician: person
technocrat: person
teen: person
teenager: person
telephone-call: CONSULT
television: press
tenant: person
tender: event
term: affair
terrorist: person
test: MOBILIZE writing
test-firing: MOBILIZE
test-launch: MOBILIZE
testimony: CONSULT writing
tete-a-tete: CONSULT
text: writing personal
thanks thanks:
theft: CRIME
theologian: person
theory: writing
therapist: person
thesis theses:
thief thieves: person
think-tank: body
third: writing
threat: THREATEN possible
tie ties:
timeline: writing
timetable: scheduled
tirade: ACCUSE
toast: SUPPORT
toddler: person
toe toes:
tomato tomatoes:
tooth teeth:
tornado: event
torpedo torpedoes:
torture: ASSAULT
touchdown: event
tour: CONSULT affair motion
tourist: person
tournament: event
town: body
trade: COOPERATE standing
trader: title
trading: event standing
tradition: writing
trafficker: person
trafficking: CRIME
tragedy: event
trainee: person
transaction: event
transcript: writing
transfer: event
transition: event
translator: title
transplant: event
traveler: person
traveller: person
treasurer: title
treasury: body
treaty: writing
trial: COERCE affair
tribe: body
tribunal: body
tribute: SUPPORT
trip: CONSULT affair motion
troop-movement: MOBILIZE
trooper: person
troops troops: people
troupe: body
truce: YIELD
trust: body
trustee: title
tsunami tsunamis: event
turmoil: PROTEST
turnaround: event
turnover: event
tv: press
tweet: writing personal
tweeter: person
twin: person
tycoon: title
typhoon: event
tête-à-tête: CONSULT meeting
ultimatum: THREATEN
umpire: person
uncle: person man
underdog: person
undergraduate: person
undersecretary: title
union: body
unit: body
university: body
unrest: PROTEST
unveiling: event
upgrade: event
upheaval: event
uprising: PROTEST
user: person
usher: person
utility: body
vacation: event
vaccination: event
vandalism: CRIME
vendor: person
verdict: COERCE writing
verger: person
vertex vertices:
veteran: title
veterinarian: person
veto vetoes: REJECT
vice: title
vice-admiral: title
vice-president: title
victim: person
victory: event affair
video: writing
viewer: person
vigil: PROTEST
village: body
violation: event
violence: ASSAULT standing
violinist: person
virus viruses:
visit: CONSULT affair motion
visitor: person
vlogger: person
vocalist: person
volcano volcanoes:
volunteer: person
vote: event
voter: person
voting: event
vow: AGREE
voyage: event
waiter: person man
waitress: person woman
walkout: SANCTION
walkover: event
war: ASSAULT affair standing named
war-game: MOBILIZE
warehouse: body
warfare: ASSAULT
warlord: title
warning: THREATEN writing
warrant: event
watchdog: body
website: writing press
wedding: SUPPORT
weekly: press
welcome: SUPPORT
whereabouts whereabouts:
whistleblower: person
white-house: body
whites: people
widow: person woman
widower: person man
wife wives: person woman
wildfire: event
willingness: possible
win: event affair
winner: person
wire: press
wisdom: writing
withdrawal: YIELD
witness: person
wolf wolves:
woman: person woman
worker: person
workforce: people
worshiper: person
worshipper: person
wreath-laying: SUPPORT
wreck: event
wrestler: person
writer: title
years: affair
youngsters: people
youth: person
zombie zombies:
`;

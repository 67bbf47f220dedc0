/**
 * Verbs that tell no happening of their own: states, relations and attitudes ("owns", "knows", "consists of").
 * After FactBank and TimeML's classes STATE, I_STATE and PERCEPTION.
 */
export const stativeVerbs = `be have seem know believe want need like love hate mean contain consist belong own
possess resemble depend exist matter cost weigh concern involve lack deserve doubt fear hope wish prefer understand
think feel consider suppose imagine intend expect plan tend equal entail owe suit fit remain appear look sound
regard assume presume suspect trust remember forget care envy pity worry contend require let get keep
represent constitute comprise denote signify relate pertain differ vary span date stem lie stand sit dwell
reside live inhabit know own deem view await hear see watch listen notice sense smell taste must dare
use to used help accord include regard concern depend consider give-that would will can could should may might shall
involve remain bother focus bear belong coincide correspond-to`;

/** Verbs of saying, whose complement is what is said: told as an event only where the text dates or places the saying. */
export const reportingVerbs = `say tell add state note announce report explain declare comment remark reply respond
answer claim argue insist stress emphasise emphasize observe recall mention quote cite describe write assert
confirm predict estimate suggest indicate acknowledge admit concede maintain reveal disclose point-out recount
testify affirm reiterate repeat refer refer-to caution warn assure inform advise remind notify joke whisper shout exclaim cry
conclude show signal hint relate contend tweet post publish broadcast elaborate ask wonder inquire explain speculate
think believe forecast hold read call`;

/** Verbs of beginning, going on and ending: their subject or object is the happening ("the talks ended"). */
export const aspectualVerbs = `begin start commence open resume continue proceed go-on keep last end finish stop cease
close complete conclude break-up break-off wind-up wrap-up finalise finalize kick-off launch initiate halt pause
take-place happen occur follow precede unfold pass-off run`;

/** Light verbs: with an event noun as object the noun tells the happening ("held talks", "paid a visit", "gave a banquet"). */
export const lightVerbs = `hold have give make take pay conduct stage deliver do throw carry-out undertake mount perform
host wage engage-in`;

/** Verbs whose two sides do the same to each other: counterparts are participants, not recipients. */
export const mutualVerbs = `meet talk confer consult negotiate converse chat discuss dine lunch clash fight battle
skirmish debate agree sign exchange shake-hand cooperate co-operate collaborate merge reunite sit-down gather
speak get-together huddle parley trade hold-talk spar compete ally unite`;

/** Verbs of going somewhere: a place after them is where the happening ends or begins. */
export const motionVerbs = `arrive come go travel fly return leave depart visit reach enter cross land sail drive walk ride
head pull-into pull-out-of roll-into roll set-off set-out take-off move march flee escape retreat withdraw tour
fly-in fly-out board disembark dock land touch-down migrate cross-into emigrate immigrate relocate commute wander`;

/** Verbs of perception: in the passive they tell an appearance ("was spotted at dawn off the cape"). */
export const perceptionVerbs = "see spot sight photograph film hear observe notice glimpse";

/**
 * Verbs whose PLOVER type holds only where they go to a place or are done to a person: "came to Moscow" but not
 * "came to terms", "received the minister" but not "received a letter".
 */
export const needsPlaceVerbs = `come go fly reach return arrive land travel sail roll-into pull-into come-to drive-to
gather call call-at check-in cross-into fly-in touch-down dock`;

/** Those that need a person, group or country besides the one who acts. */
export const needsPersonVerbs = `receive speak join see see-off address greet escort accompany entertain interview host call
phone telephone write brief lobby present share ask tell beat hit shoot sack recall honor honour observe support back
supply feed treat fund arm pound mass launch-at share appeal`;

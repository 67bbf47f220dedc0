import type { Effect } from "./word-classes.ts";

/** Personal, reflexive and relative pronouns. */
export const PRONOUNS = words(
  `i me my mine myself you your yours yourself yourselves he him his himself she her hers herself it its itself we us
  our ours ourselves they them their theirs themselves who whom whose which`,
);

/** "his aide", "their host". */
export const POSSESSIVES = words("my your his her its our their");

/** Determiners, and what can stand in their place before a noun. */
export const DETERMINERS = words(
  `the a an this that these those some any no every each either neither both all many most several few such another
  other what which whose`,
);

/** Words that stand for no one in particular, or count those meant: heads of "many", "some of them", "both". */
export const QUANTIFIERS = words(
  `some many most several few others both all everyone everybody someone somebody anyone anybody nobody none one two
  three four five six seven eight nine ten dozens hundreds thousands millions each another those neither either half`,
);

/** Words that open a relative clause: "the train which", "whoever came". */
export const RELATIVES = words("which that who whom whose what whatever whoever whichever");

/** Words that open a clause under another. */
export const SUBORDINATORS = words(
  "that if whether because although though while whereas since unless until till as before after lest once",
);

/** Words that open a condition or a purpose, under which nothing is told as fact: "if they meet", "unless it withdraws". */
export const CONDITIONALS = words("if unless whether lest provided assuming suppose otherwise until");

/** Words that turn a clause to its contrary: "no documents were signed", "never met". */
export const NEGATORS = words(
  "not n't n’t never no nobody none nothing neither nor without hardly scarcely nowhere",
);

/** Forms of "have", of "be" with "get", and of "do": what can stand before a main verb. */
export const HAVE = words("have has had having 've ’ve 'd ’d");

/** Forms of "be", and of "get", which makes a passive too. */
export const BE = words("be is are was were am been being 's ’s 're ’re 'm ’m get gets got gotten getting");

/** Forms of "do". */
export const DO = words("do does did");

/** Modal verbs by what they make of their own verb; negation is weighed apart. */
export const MODALS: ReadonlyMap<string, Effect> = new Map([
  ...effects("scheduled", "will 'll ’ll wo shall must"),
  ...effects("possible", "would 'd ’d may might can ca could should ought need dare"),
]);

/** Prepositions after which a city is a place and not its country's government. */
export const LOCATIVES = words(
  "in at near outside inside around across throughout within into through above over via beside toward towards",
);

/** Words that begin sentences with a capital and are no names. */
export const FUNCTION_WORDS = words(
  `and or but nor so yet for if though although because since when whenever while where wherever whereas after before
  until till once unless as than then there here thus hence therefore however meanwhile moreover instead also too not
  in on at by to from of with without within into onto upon about above below under over between among amid amidst
  against along across around behind beside besides beyond despite during except following including inside like near
  off out outside past per through throughout toward towards via versus is are was were be been being am do does did
  done has have had having will would shall should can could may might must let lets let's yes no ok okay well oh ah
  how why what who whom whose which that this these those there's it's that's he's she's they're we're i'm you're
  i've we've don't doesn't didn't isn't wasn't aren't weren't just only even still again already always never ever often
  sometimes perhaps maybe now today tonight tomorrow yesterday soon later earlier recently currently finally first
  second third last next more most less least much many few several some any all both each every either neither
  another other others such same own one two three four five six seven eight nine ten according asked given based
  regardless whether rather quite very really nearly almost about please thanks thank question answer`,
);

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}

function effects(effect: Effect, list: string): [string, Effect][] {
  return list.split(" ").map((word) => [word, effect]);
}

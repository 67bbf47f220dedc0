import { transcript } from "../../decisions.ts";

/** A stretch of a paragraph, from its first character. */
interface Range {
  start: number;
  end: number;
}

/** What opens a turn of a transcript: who speaks, a note in brackets, and where the words begin. */
export interface Label {
  name: Range;
  note: Range | null;
  content: number;
  /** "Q." and "A." name nobody, `role` labels say whose part it is ("MODERATOR:"). */
  form: "asks" | "answers" | "name";
  /** Whether its look alone makes it a label: capitals throughout, an office, a note. */
  sure: boolean;
}

/** What stands small before a name, and joined to it: "Mr al-Hadid:", "Ms d’Almeida:", "van der Berg:". */
const JOINED = `(?:(?:al|el|an|ar|as|at|ad|ash|az|ul|ur|d|dell|t|n)[-'’])`;
const SMALL = `(?:(?:de|del|di|da|dos|das|du|la|van|von|der|den|ter|ten|bin|ben|ibn|abu|al|el|ould) ){0,3}`;
const WORD = String.raw`(?:${JOINED}?\p{Lu}[\p{L}\p{M}\p{N}.'’&/-]*)`;
const JOINT = `(?:of|from|for|and|the|to|de|del|di|da|la|le|van|von|der|den|bin|al|el|ould|&)`;
/** Before those who speak all at once: "Several hon. Members:", "Some Honourable Members:". */
const MEMBERS = String.raw`(?:(?:An|Some|Several) [Hh]on(?:ou?rable|\.) )?`;
const NAME = String.raw`@?${SMALL}${WORD}(?:,? [JS]r\.?|[  ]+(?:${JOINT} ){0,2}${WORD}){0,11}`;
const NOTE = String.raw`(?: ?[([]([^)\]\n]{1,60})[)\]])`;
/** What makes the words behind a comma no office: "Berg, who spoke last: …", "Yesterday, Berg said: …". */
const CLAUSE = String.raw`(?:who|which|whose|and|or|but|in|on|at|as|with|when|speaking|asked)\b|[^:]*\b(?:said|says|say|is|are|was|were|had|has|have|will|would|told|asked|asks|wrote|adds?|added)\b`;
const ROLE = String.raw`(?:(?:,| [-–—]) ?(?!${CLAUSE})[\p{L}\p{N} .,'’&/-]{2,70})?`;
/** `NAME:`, `NAME, ROLE:`, `NAME - ROLE:`, `NAME (R-STATE), ROLE:`, `Office NAME (note):`, `Office (Name):`, `Name (Place) (Party):`, `NAME—` behind the notes aside. */
const NAMED = new RegExp(
  String.raw`^(?<lead>(?:[—–>•*-]\s*)?${MEMBERS})(?<name>${NAME})(?<role>${ROLE})(?<notes>${NOTE}{0,2})(?<office>${ROLE}):(?=\s|$|["“‘])`,
  "u",
);
/** The CHAIRMAN. | Ms. RAMAN. | Mr. SMITH of Ohio. | Senator VAN HOLLEN. */
const STOPPED =
  /^(?<name>(?:The|Mr|Mrs|Ms|Dr|Miss|Sen|Rep|Gen|Adm|Hon|Senator|Congressman|Congresswoman|General|Admiral|Secretary|Judge|Justice|Chairman|Chairwoman)\.? \p{Lu}[\p{Lu}’'-]+(?:[ .]\p{Lu}[\p{Lu}’'-]+)*(?: of \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)?)(?: ?[([]([^)\]\n]{1,60})[)\]])?\.(?=\s+["“‘'[(]?[\p{Lu}\p{N}])/u;
/** `Q. 1147. …`, `Q: …`, `Q (Daily Comet): …`, `Q12 Chairman: …`, `Q   Will you go?`, `A: …`. */
const ASKED =
  /^(?:[—–>•*-]\s*)?(?<name>Q|A|Question|QUESTION|Answer)(?:(?<=Q)(?<number>\d{1,4})\b)?(?<notes>(?:\s?[([]([^)\]\n]{1,60})[)\]])?)(?<mark>[.:]?)(?<count>(?:\s+\d{1,5}\.)?)(?=\s|$)/u;
const UNHEARD = /in ?audible|off[- ]mi[ck]|no mic|unintelligible|not heard|crosstalk|through interpreter/i;
/** What makes "A." an initial: "A. J. Smith", "Q. and A.", "A. Berg (by telephone): …". */
const INITIAL = /^(?:\p{Lu}\.|and\b|&|\p{Lu}[\p{L}’'-]+(?: ?\([^)]*\))?:)/u;
/** Whose part it is, where nobody is named. */
const ASKS = /^(?:q|question|reporter|journalist|interviewer|press)\b/i;
const PARTS =
  /^(?:moderator|host|presenter|chair|chairman|chairwoman|speaker|operator|caller|guest|answer)$/i;
/** Labels of notes, not of speakers. */
const NOTES =
  /^(?:interview|photos?|pictures?|text|words|source|note|notes|nb|update|updates|updated|correction|corrections|clarification|reporting|writing|editing|eds?|editors?|location|date|day|time|place|venue|where|when|who|what|why|how|video|watch|listen|read|related|tags?|topics?|published|posted|filed|released?|aired|air date|broadcast|recorded|duration|runtime|length|season .*|produced by .*|music|heard|hearing|judge?ment|handed down|between|before|editor[’']s note|context|background|analysis|opinion|also|next|more|contact|contacts|tel|telephone|fax|email|e-mail|phone|website|web|summary|total|injured|dead|results?|score|attendance|figures|present|in attendance|members present|apologies|witness|witnesses|guests|on the (?:podium|line|panel)|with|by|re|subject|from|to|cc|dear .*|hi .*|question put|the house divided|ayes|noes|for|against|warning|alert|disclaimer|copyright|transcribed by .*|transcripts? (?:by|supplied by) .*|.* transcript|episode .*|series .*|part \p{L}+|day \p{L}+|chapter .*|live|icymi|reminder|recap|breaking|exclusive|explainer|scroll down|follow .*|headline|lead|urgent|flash|ps|p\.s|but|and|so|yes|no|then|now|still|yet|it|he|she|they|we|i|you|this|that|these|those|there|here|in|on|at|one|two|three|four|five|first|second|third|finally|fact|verdict|plus|minus)$/iu;
const FUNCTION_START =
  /^(?!\p{Lu}\. ?\p{Lu})(?:In|On|At|But|And|So|If|As|For|From|It|He|She|They|We|I|You|This|That|These|There|What|Why|How|Who|Where|When|After|Before|Under|By|With|To|Not|No|Yes)\b(?! \p{Lu}{2})/u;

/**
 * Reads the label that opens a paragraph; null where none does. `inTalk` where questions and answers stand around it, so that
 * "A. J. Berg was." is an answer.
 */
export function labelOf(text: string, inTalk = false): Label | null {
  const head = text.slice(0, transcript().labelLetters);
  const timed = TIMED.exec(head)?.[0].length ?? 0;
  return timed > 0 ? sureAt(head, timed) : (asked(head, inTalk) ?? stopped(head) ?? named(head, 0));
}

/** [2240] BERG: Yes. | (22:40:05) BERG: Yes. */
const TIMED =
  /^(?:\[(?:\d{4}|\d{1,2}[:.]\d{2}(?:[:.]\d{2})?)\]|\((?:\d{4}|\d{1,2}[:.]\d{2}(?:[:.]\d{2})?)\))\s+/;

/** Behind a time a label in capitals or with a note. */
function sureAt(head: string, from: number): Label | null {
  const label = named(head, from);
  return label?.sure === true ? label : null;
}

function asked(head: string, inTalk: boolean): Label | null {
  const match = ASKED.exec(head);
  const { name = "", mark = "", count = "", notes = "", number } = match?.groups ?? {};
  if (match === null) return null;
  const behind = head.slice(match[0].length).trimStart();
  const at = head.length - behind.length;
  if (number !== undefined) return named(head, at);
  // "Q (Inaudible) the bridge?", "QUESTION (Off-mike.)"
  const unheard = /^Q/.test(name) && UNHEARD.test(notes);
  if (mark === "" && !unheard && !(name === "Q" && /^["“‘'[(]?[\p{Lu}\p{N}]/u.test(behind))) return null;
  if (mark === "." && !inTalk && INITIAL.test(behind)) return null;
  const start = match[0].indexOf(name);
  const note = rangeOf(head, notes.replace(/^\s+/, ""), start + name.length);
  const form = /^A/.test(name) ? "answers" : "asks";
  const content = count === "" ? at : head.indexOf(count) + count.length + 1;
  return { name: { start, end: start + name.length }, note, content, form, sure: form === "asks" };
}

function stopped(head: string): Label | null {
  const match = STOPPED.exec(head);
  const name = match?.groups?.name;
  if (match === null || name === undefined) return null;
  const content = match[0].length + (/^\s*/.exec(head.slice(match[0].length))?.[0].length ?? 0);
  return { name: { start: 0, end: name.length }, note: null, content, form: "name", sure: true };
}

function named(head: string, from: number): Label | null {
  const match = head.includes(":", from) ? NAMED.exec(head.slice(from)) : null;
  const { lead = "", name = "", role = "", notes = "", office = "" } = match?.groups ?? {};
  if (match === null || isNote(name) || FUNCTION_START.test(name)) return null;
  const start = from + lead.length;
  const end = start + name.length;
  const behind = from + match[0].length;
  const content = behind + (/^\s*/.exec(head.slice(behind))?.[0].length ?? 0);
  const label = { name: inBrackets(name, notes, { start, end }), note: rangeOf(head, notes, end), content };
  const shouted = !/\p{Ll}/u.test(name.replace(/\b(?:M[rs]{1,2}|Dr|Mc|Mac|de|of|the|and|van|von)\b\.?/g, ""));
  const sure =
    shouted ||
    role !== "" ||
    office !== "" ||
    notes !== "" ||
    (/ of | for /.test(name) && name.split(" ").length >= transcript().officeWords);
  const form = ASKS.test(name) ? "asks" : "name";
  return { ...label, form, sure: (sure && !/^\p{Lu}?$/u.test(name)) || PARTS.test(name) };
}

function isNote(name: string): boolean {
  return NOTES.test(name) || (/\d/.test(name) && !/^\p{L}+ \d{1,2}$/u.test(name) && !name.startsWith("@"));
}

/** "The Minister for Justice (Hon. Cuthbert Lyle)": behind an office the brackets name its holder. */
function inBrackets(name: string, notes: string, range: Range): Range {
  const holder =
    /^ ?\(((?:Hon\.? |Mr\.? |Mrs\.? |Ms\.? |Dr\.? |Sir )?\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+)+)\)/u.exec(
      notes,
    )?.[1];
  if (holder === undefined || !OFFICE.test(name)) return range;
  const start = range.end + notes.indexOf(holder);
  return { start, end: start + holder.length };
}

const OFFICE =
  /\b(?:minister|secretary|president|chairman|chairwoman|chair|leader|speaker|whip|chief|mayor|governor|ambassador|commissioner|director|attorney|chancellor|member|office|treasurer|clerk)\b/i;

function rangeOf(head: string, notes: string, from: number): Range | null {
  const inside = /[([]([^)\]\n]+)[)\]]/.exec(notes)?.[1];
  if (inside === undefined) return null;
  const start = head.indexOf(inside, from);
  return { start, end: start + inside.length };
}

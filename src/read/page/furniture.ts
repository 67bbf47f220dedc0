import { furniture } from "../decisions.ts";
import { FURNITURE_STARTS, type FurnitureForm } from "./furniture-forms.ts";
import { BUTTON_WORDS, END_LINES, LIST_HEADINGS, WHOLE_LINES } from "./furniture-phrases.ts";
import { comparable } from "./shape.ts";

/**
 * What kind of furniture a line is: a `button` or label, a `heading` over a list of other articles, the `end` of the article,
 * a `notice` to the reader, or a notice that counts only at the article's `edge`.
 */
export type Furniture = "button" | "heading" | "end" | "notice" | "edge";

const READER = /\b(?:you|your|our|us|here)\b/i;
const OFFERS =
  /\b(?:newsletters?|inbox|subscri(?:be|ption|ber)s?|sign(?:ing)? up|free trial|unlimited access|log ?in|cookies?|push notifications|news alerts?|e-?mail address|membership|mobile app|our app|ad-free|unsubscribe|subscribing|paywall|donations?|our journalism|(?:independent|quality) journalism)\b/g;

/** 3 thoughts on “The talks” | 12 responses to … */
const ENDS = /^\d+ (?:thoughts?|responses?|comments?|replies) (?:on|to) [“"‘']/i;

/** (BEGIN VIDEO CLIP) | (END VIDEOTAPE) | (COMMERCIAL BREAK) */
const STAGE = /^[([](?:BEGIN|END|START|COMMERCIAL)\b[^a-z]{0,40}[)\]]$/;

/** Other headlines today | More news from Adjara: | Latest from our correspondents */
const OTHERS =
  /^(?:(?:some |read |see )?(?:other|more|similar|related|further|latest|recent|previous|earlier|top|past|new|popular|trending|featured|recommended|suggested)|previously|elsewhere|also)(?: \p{L}[\p{L}'’-]*){0,2} (?:stories|headlines|articles|news|posts|reports|reads|reading|coverage|videos|features|site|website|page|section|from (?:our|the|this|\p{Lu}).{1,30})(?: (?:today|now|this (?:week|month)|(?:from|on|in|about|of|by|for) .{1,30}))?\s?:?$/iu;
/** You might also enjoy | Readers also liked: | People who read this also viewed */
const READERS =
  /^(?:you|readers|people|others|users|subscribers)(?: (?:who|that) \p{L}+ this(?: \p{L}+)?)?(?: (?:might|may|will|could|would))?(?: (?:also|have))+ (?:be \p{L}+ in|like|liked|enjoy|enjoyed|love|loved|read|reading|view|viewed|watch|watched|want|missed|clicked|find|found)(?: (?:this|these|to read|on|next|more))*\s?:?$/iu;
/** Read more: | Also read: — over the headlines of other articles. */
const LISTED = /^(?:read|see|hear|watch) (?:more|also|next)\s?:$|^(?:also read|more|more stories)\s?:$/i;
/** All forms that begin with certain words as one pattern, which most lines need to be tried against only once. */
let anyStart: RegExp | undefined;
/** What a line with a quotation begins with, and no line of furniture. */
const OPENS_QUOTE = /^["“]/;
const FIRST_WORD = /[\p{L}#-]+/u;
const SEPARATOR = /[|•·›»>/\t]|\s\s/u;
let labels: Map<string, Furniture> | undefined;
let buttons: Set<string> | undefined;

/** Knows a line that pages print around their articles by its words ("Share this story", "Most read", "We use cookies …"). */
export function furnitureOf(text: string): Furniture | null {
  if (text.length > furniture().notice) return null;
  const label = text.length <= furniture().label ? labelOf(text) : null;
  return label ?? noticeOf(text);
}

function labelOf(text: string): Furniture | null {
  labels ??= readLabels();
  const key = keyOf(text);
  if (key === "") return "button";
  if (!labels.has(key) && (OTHERS.test(text) || READERS.test(text))) return "heading";
  if (LISTED.test(text)) return "heading";
  return labels.get(key) ?? (isButtonRow(key) || isLabelRow(text, labels) ? "button" : null);
}

function noticeOf(text: string): Furniture | null {
  if (OPENS_QUOTE.test(text)) return null;
  if (ENDS.test(text)) return "end";
  if (STAGE.test(text) || isPromotion(text)) return "notice";
  if (!hasForm(text)) return null;
  const hits = FURNITURE_STARTS.filter(({ form }) => form.test(text));
  if (hits.length === 0) return null;
  return hits.some(({ strong }) => strong) ? "notice" : "edge";
}

/** Whether some form holds, letters of other scripts aside; what looks through the whole line only where its words are. */
function hasForm(text: string): boolean {
  anyStart ??= anyOf(FURNITURE_STARTS.filter(({ needs }) => needs === undefined));
  return (
    anyStart.test(text) ||
    FURNITURE_STARTS.some((known) => known.needs?.test(text) === true && anyOf([known]).test(text))
  );
}

function anyOf(forms: FurnitureForm[]): RegExp {
  return new RegExp(forms.map(({ form }) => form.source).join("|"), "iu");
}

/** Two things that only pages offer, to the reader: "Our daily newsletter, in your inbox at six." */
function isPromotion(text: string): boolean {
  if (text.length > furniture().promotion || /["“”]/.test(text) || !READER.test(text)) return false;
  return new Set(text.toLowerCase().match(OFFERS)).size > 1;
}

/** "2,310 Comments »" → "# comments". */
function keyOf(text: string): string {
  return comparable(text).replaceAll(/\(?\d[\d.,]*[km]?\)?/gu, "#");
}

/** "Share Tweet Email": words of buttons only. */
function isButtonRow(key: string): boolean {
  buttons ??= new Set(BUTTON_WORDS.trim().split(/\s+/));
  const first = FIRST_WORD.exec(key)?.[0];
  if (first === undefined || !(first === "#" || buttons.has(first))) return false;
  const words = key.split(/[^\p{L}#-]+/u).filter(Boolean);
  return (
    words.length > 0 &&
    words.length <= furniture().buttonWords &&
    words.every((word) => word === "#" || buttons?.has(word))
  );
}

/** "Home | World | Business", "Most viewed  |  Contact us": short labels side by side, most of them known. */
function isLabelRow(text: string, known: Map<string, Furniture>): boolean {
  if (!SEPARATOR.test(text)) return false;
  const cells = text
    .split(/\s*[|•·›»>/\t]\s*|\s{2,}/u)
    .map(keyOf)
    .filter(Boolean);
  if (cells.length < 2 || cells.some((cell) => cell.split(" ").length > furniture().cellWords)) return false;
  const hits = cells.filter((cell) => known.has(cell) || isButtonRow(cell)).length;
  return cells.length === 2 ? hits === 2 : hits * 2 >= cells.length;
}

function readLabels(): Map<string, Furniture> {
  const map = new Map<string, Furniture>();
  const lists: [string, Furniture][] = [
    [WHOLE_LINES, "button"],
    [LIST_HEADINGS, "heading"],
    [END_LINES, "end"],
  ];
  for (const [list, kind] of lists) {
    for (const label of list.split(/[|\n]/).filter(Boolean)) map.set(label, kind);
  }
  return map;
}

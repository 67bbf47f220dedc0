import type { Document } from "../../../model/document.ts";
import type { Candidate } from "../candidate.ts";
import { code } from "../pattern.ts";

/** Drops what only looks like a time. */
export function dropUnlikely(candidates: Candidate[], { text }: Document): Candidate[] {
  return candidates.filter((candidate) => !FILTERS.some((filter) => filter(candidate, text)));
}

type Filter = (candidate: Candidate, text: string) => boolean;

/** What stands against a candidate; one is enough. */
const FILTERS: readonly Filter[] = [
  isNumbered,
  isAge,
  isOtherWord,
  isTitle,
  isPaper,
  isShow,
  isAward,
  isProgramme,
  isNamedDay,
  isBarePart,
  isConjunction,
];

/** "Flight 1999", "Resolution 1718", "Flat 2024", "sections 1998/45": a number that is part of a name */
function isNumbered({ rule, start, end, first, last }: Candidate, text: string): boolean {
  if (rule !== "year" || last - first > 1) return false;
  return NUMBERED.test(text.slice(Math.max(0, start - 12), start)) || /^\/\d/.test(text.slice(end, end + 2));
}

const NUMBERED =
  /\b(?:flight|no\.|number|room|route|highway|article|resolution|sections?|pages?|channel|form|chapter|case|bill|line|unit|train|bus|gate|area|world|windows|flat|apartment|suite|house|lot|plot|locker|seat|cell|ward|block|tower|pier|paragraphs?|articles|rooms|flats|lots|code|pin|numbered|extension|model|platform|asteroid) $/i;

/** "44 years old", "a 10-year-old", "aged 10 months" */
function isAge({ kind, region, last, start }: Candidate, text: string): boolean {
  if (kind !== "duration") return false;
  if (/\baged? $/i.test(text.slice(Math.max(0, start - 6), start))) return true;
  const next = region.tokens[last];
  const after = next?.code === code("HYPHEN") ? region.tokens[last + 1] : next;
  return after?.code === code("OLD");
}

/** "May I ask", "the March for Life": a month's name that is another word. */
function isOtherWord({ rule, region, first, last, start, end }: Candidate, text: string): boolean {
  if (rule !== "month" || last - first !== 1) return false;
  const word = region.tokens[first]?.word;
  if (word === "march") return /^\s+(?:for|of|on|by|against|to)\b/.test(text.slice(end, end + 10));
  if (first === 0 && NAME_BEFORE.test(text.slice(Math.max(0, start - 16), start))) return true;
  if (word !== "may") return false;
  return (
    MODAL.test(text.slice(end, end + 12)) &&
    /(?:^|[.!?"“]\s*)$/.test(text.slice(Math.max(0, start - 3), start))
  );
}

/** "Mr. May", "Theresa May": a month right behind a word with a capital that is no preposition */
const NAME_BEFORE =
  /\b(?!(?:During|Through|Throughout|For|Between|And|But|With|To|As|When|While|Until)\b)\p{Lu}\p{L}+\.? $/u;

const MODAL = /^\s+(?:I|we|you|he|she|they|it|God|the|be|have|not)\b/;

/** "This Week", "60 Minutes": the name of a programme, every word with a capital. */
function isTitle({ rule, start, end, ...rest }: Candidate, text: string): boolean {
  if (rule !== "which-unit" && rule !== "counted-units" && rule !== "compound-unit") return false;
  return text.charCodeAt(start) < 0x61 && isName(rest, text.slice(start, end));
}

/** "the Daily News", "Breitbart News Daily": part of the name of a paper */
function isPaper({ rule, start, end, ...rest }: Candidate, text: string): boolean {
  if (rule !== "daily" || !isName(rest, text.slice(start, end))) return false;
  return (
    /^ \p{Lu}/u.test(text.slice(end, end + 3)) ||
    /\p{Lu}\p{L}* $/u.test(text.slice(Math.max(0, start - 16), start))
  );
}

/** "USA TODAY", "NBC's Today show", a show called 'Today' */
function isShow({ rule, region, last, start, end }: Candidate, text: string): boolean {
  if (rule !== "today" || region.tokens[last - 1]?.capital !== true) return false;
  if (/(?:USA|['’]s|the) $/.test(text.slice(Math.max(0, start - 4), start))) return true;
  return QUOTED.test(text.charAt(start - 1)) && QUOTED.test(text.charAt(end));
}

const QUOTED = /["“”‘’']/;

/** "Person of the Year" */
function isAward({ rule, start, end, ...rest }: Candidate, text: string): boolean {
  return rule === "bare-unit" && isName(rest, text.slice(start, end));
}

/** "Saturday Night Live", "Monday Night Football" */
function isProgramme({ rule, start, end, ...rest }: Candidate, text: string): boolean {
  if (rule !== "weekday" || !isName(rest, text.slice(start, end))) return false;
  return (
    /[Nn]ight$/.test(text.slice(start, end)) &&
    /^["”’']* (?:Live|Football|Lights|Fever)/.test(text.slice(end, end + 12))
  );
}

/** "Black Monday", "Bloody Sunday": a day of history */
function isNamedDay({ rule, start }: Candidate, text: string): boolean {
  return rule === "weekday" && NAMED_DAY.test(text.slice(Math.max(0, start - 9), start));
}

const NAMED_DAY = /\b(?:Black|Bloody|Super|Cyber|Giving|Shrove|Maundy) $/;

/** Whether the last word has a capital that is not the whole headline's. */
function isName({ region, last }: Pick<Candidate, "region" | "last">, words: string): boolean {
  return region.tokens[last - 1]?.capital === true && words !== words.toUpperCase();
}

/** "a morning show", "late-night comedy": a part of the day that no word points at. */
function isBarePart({ rule, first, last, region, start }: Candidate, text: string): boolean {
  if (rule !== "part-of-day") return false;
  if (region.tokens[last - 2]?.code === code("HYPHEN")) return true;
  // "at dawn", "by nightfall"
  if (
    TURNS.has(region.tokens[first]?.word ?? "") &&
    /\b(?:at|by|until|before|after|since) $/i.test(text.slice(Math.max(0, start - 7), start))
  )
    return false;
  return last - first === 1 && region.tokens[first]?.word !== "overnight";
}

/** When a day turns to night, or back. */
const TURNS: ReadonlySet<string> = new Set("dawn dusk daybreak nightfall sunrise sunset".split(" "));

/** "as soon as", "soon after", "shortly before": a relation between events, no time of its own. */
function isConjunction({ rule, region, last, end }: Candidate, text: string): boolean {
  if (rule !== "adverb") return false;
  const word = region.tokens[last - 1]?.word;
  return (
    (word === "soon" || word === "shortly") &&
    /^\s+(?:as|after|before|afterwards?|thereafter)\b/.test(text.slice(end, end + 14))
  );
}

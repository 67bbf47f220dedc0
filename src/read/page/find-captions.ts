import { furniture } from "../decisions.ts";
import { AGENCIES, oneOf, PICTURE_SOURCES } from "./agencies.ts";
import { anyCase } from "./any-case.ts";
import { trimmed } from "./lines.ts";
import type { Page, Part } from "./page-parts.ts";

const WORKS =
  "(?:(?:file )?photo(?:graph)?s?|picture|image|pic|credit|(?:photo|image|picture|video) (?:credit|source|courtesy|by)s?|courtesy|handout|illustration|graphic|video|source)";
const AGENCY = `(?:${oneOf([...AGENCIES, ...PICTURE_SOURCES])})`;
/** … shake hands. Photo: Northern Pool | … in Seoul (Image: Ann Berg/Getty) */
const LABELLED = new RegExp(
  `(?:^|[\\s.,;)|(\\[–—-])[(\\[]?\\b${anyCase(WORKS)}\\s*(?::|\\||©|\\.{3}|…|\\bby\\b(?= \\p{Lu}))\\s*[^"“”]{2,90}$`,
  "u",
);
/** … for talks in Oslo [Jan Holm/Example Pictures] | … (Jan Holm / Example Pool via NP) */
const NAMED =
  /\s*[([]\p{Lu}[\p{L}.'’-]+(?: [\p{L}.'’-]+){0,4}\s?\/\s?\p{Lu}[\p{L}.'’-]*(?: [\p{L}.'’/-]+){0,6}[)\]]\.?$/u;
/** … on Friday (AP) | … (Ann Berg/Reuters) | … [AFP] | … (AP Photo/Ann Berg, File)Premium */
const BRACKETED = new RegExp(
  `\\s*[(\\[](?:[^()\\[\\]]{0,70}[/|,]\\s?|photo by [^()\\[\\]]{2,40} via |[^()\\[\\]]{0,40} via )?${AGENCY}(?:[/|,][^()\\[\\]]{0,80}| via [^()\\[\\]]{2,60}| file)?(?: photo)?[)\\]]\\s*(?:premium)?$`,
  "iu",
);
/** … in Moscow. Ann Berg/AFP | … at the door | Reuters | … © Ann Berg/AP */
const SLASHED = new RegExp(
  `(?:[.!?|©–—]\\s*|\\s{2,})(?:©\\s*)?(?:\\p{Lu}[\\p{L}.'’-]+[ /,|]+){0,5}${AGENCY}(?:[ /,|]+(?:${AGENCY}|via|Images|Pool|\\p{Lu}[\\p{L}.-]+)){0,4}$`,
  "u",
);
/** What a labelled credit cannot do without: a word for the picture and the mark behind it. */
const WORK =
  /(?:photo(?:graph)?|picture|image|pic|credit|source|courtesy|by|handout|illustration|graphic|video)s?\s*(?:[:|©…]|\.{3}|by )/i;
/** A bracket at the end, and a full stop or a paper's mark behind it. */
const CLOSED = /[)\]](?:\.|\s*|\s*premium)$|\s$|premium$/iu;
/** An agency's or a person's name in a line's last word. */
const NAME_IN = /\p{Lu}|via|dpa/u;
const BREAKS = new Set([..." /,|"].map((mark) => mark.charCodeAt(0)));
const LEADS =
  /^(?:(?:image|photo|picture): [^|]{2,40} \| (?=\S)|(?:file|image|photo|picture|video|representational|representative) ?(?:photo|image|picture|caption)?(?:\s*[:|]\s*|\s[–—-]\s)|(?:image|photo|media|figure) caption,?\s+)/iu;

/**
 * Finds captions by their credit ("… on a street in Seoul. Photo: Ann Berg/AFP"): the sentence stays in the article, the
 * credit falls out of its span. A line that is nothing but a credit is furniture.
 */
export function findCaptions(page: Page): void {
  for (const part of page.parts) {
    if (part.role !== null && part.role !== "edge") continue;
    if (part.text.length > furniture().captionLetters) continue;
    const lead = LEADS.exec(part.text)?.[0].length ?? 0;
    const cut = creditStart(part.text, lead);
    const marked = part.tag === "caption";
    if (cut === null && !marked && (lead === 0 || part.words < furniture().captionWords)) continue;
    shorten(part, lead, cut ?? part.text.length);
  }
}

/** Where the credit at the end of a line begins, behind the label at its head. */
function creditStart(text: string, from: number): number | null {
  const tail = Math.max(from, text.length - furniture().creditLetters);
  const end = text.slice(tail);
  const starts = creditForms(end).flatMap((form) => form.exec(end)?.index ?? []);
  if (starts.length === 0) return null;
  const at = tail + Math.min(...starts);
  // The full stop before a credit belongs to the sentence.
  return /[.!?]/.test(text.charAt(at)) ? at + 1 : at;
}

/** The forms of credit that a line's last characters leave open: nearly always none. */
function creditForms(end: string): RegExp[] {
  const forms: RegExp[] = [];
  if (WORK.test(end)) forms.push(LABELLED);
  if (CLOSED.test(end.slice(-12))) forms.push(BRACKETED, NAMED);
  const word = end.slice(lastWord(end));
  if (NAME_IN.test(word)) forms.push(SLASHED);
  return forms;
}

/** Where the last word begins, behind a blank, slash, comma or bar. */
function lastWord(text: string): number {
  let at = text.length;
  while (at > 0 && !BREAKS.has(text.charCodeAt(at - 1))) at -= 1;
  return at;
}

function shorten(part: Part, from: number, to: number): void {
  const kept = trimmed(part.text, from, to);
  if (kept.end - kept.start < furniture().leastCaption || !/\s/.test(part.text.slice(kept.start, kept.end))) {
    part.role = "notice";
    return;
  }
  part.role = "caption";
  part.end = part.start + kept.end;
  part.start += kept.start;
  part.text = part.text.slice(kept.start, kept.end);
}

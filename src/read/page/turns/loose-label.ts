import { transcript } from "../../decisions.ts";

/** What may open a turn where others open so too: who speaks, and where the words begin; in a line of its own, nothing else. */
export interface LooseLabel {
  form: string;
  name: { start: number; end: number };
  content: number;
}

/** [00:12:05] | 12:05 – | >> | ** | 14. | (music) */
const LEAD =
  /^(?:(?:>{1,2}|\(\p{Ll}[^)]{1,30}\)|\*\*|__|[•*#]+|\d{1,4}[.)](?=\s)|[[(]?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:[.,]\d{1,3})?[\])]?|[[(]\d{4}[\])])\s*(?:[-–—]\s+)?)*/u;
const WORD = String.raw`\p{Lu}[\p{L}\p{M}\p{N}.'’-]*`;
const NAME = String.raw`(?:${WORD})(?: (?:(?:of|the|de|del|van|von|der|den|bin|al|el|du|la) ){0,2}${WORD}){0,4}(?: \d{1,3}(?!\d|[:.]\d))?`;
/** (by telephone) | [reading] */
const NOTE = String.raw`(?:\s?[([][^)\]\n]{1,40}[)\]])?`;
const SHOUT = String.raw`\p{Lu}[\p{Lu}\p{M}.'’-]+(?: \p{Lu}[\p{Lu}\p{M}.'’-]+){0,3}`;

/** Each form in which transcripts set their labels, but `NAME:`, which needs no others like it. */
const FORMS: readonly (readonly [string, RegExp])[] = [
  // Q1. Will it? | A12: Yes.
  ["colon", /^(?<name>Q|A|Question|Answer)\s?\d{1,3}\s?[.:]\s+(?=\S)/u],
  // [VOSS] Yes. | [Voss]: Yes.
  ["brackets", new RegExp(String.raw`^[[(](?<name>${NAME})[\])]:?\s+(?=\S)`, "u")],
  // VOSS: Yes. | VOSS (by telephone) : Yes. | **Voss:** Yes. | **Voss**: Yes.
  ["colon", new RegExp(String.raw`^(?<name>${NAME})(?:\*\*|__)?${NOTE}\s?:(?:\*\*|__)?\s+(?=\S)`, "u")],
  // First voice: Yes. | The presenter (reading): Yes.
  [
    "colon",
    new RegExp(String.raw`^(?<name>\p{Lu}\p{Ll}+(?: \p{Ll}[\p{L}-]+){1,2})${NOTE}\s?:\s+(?=\S)`, "u"),
  ],
  // voss: Yes.
  ["colon", /^(?<name>\p{Ll}[\p{L}\p{N}_'’-]{1,20})\s?:\s+(?=\S)/u],
  // VOSS/ Yes. | VOSS; Yes. | VOSS> Yes.
  ["slash", new RegExp(String.raw`^(?<name>${NAME})\s?[/|;>]\s+(?=\S)`, "u")],
  // Carl Voss – Yes.
  ["dash", new RegExp(String.raw`^(?<name>${NAME})(?:\*\*|__)?${NOTE}\s+(?:[–—-]|--)\s+(?=\S)`, "u")],
  // VOSS—Yes.
  ["dash", new RegExp(String.raw`^(?<name>${SHOUT})(?:—|--)(?=\S)`, "u")],
  // VOSS. Yes. | NEWSREADER (Ada Voss). Yes.
  ["stop", new RegExp(String.raw`^(?<name>${SHOUT})${NOTE}\.\s+(?=\S)`, "u")],
  // VOSS     Yes.
  ["space", new RegExp(String.raw`^(?<name>${NAME})(?:\t\s*|\s{3,})(?=\S)`, "u")],
  // Carl Voss | CARL VOSS (12:05) | **Carl Voss** 12:05
  [
    "line",
    new RegExp(
      String.raw`^(?<name>${NAME})(?:\*\*|__)?:?\s*(?:[[(]?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?: ?[ap]m)?[\])]?)?$`,
      "u",
    ),
  ],
  // CV Yes.
  ["initials", /^(?<name>\p{Lu}{2,3})\s(?=\p{Lu}(?:\p{Ll}|['’ ]))/u],
];

/** Reads the label that may open a paragraph, in whatever form. */
export function looseLabelOf(text: string): LooseLabel | null {
  const lead = LEAD.exec(text)?.[0].length ?? 0;
  const rest = text.slice(lead, lead + transcript().labelLetters);
  for (const [form, pattern] of FORMS) {
    const match = pattern.exec(rest);
    const name = match?.groups?.name;
    if (match === null || name === undefined) continue;
    const start = lead + match[0].indexOf(name);
    return { form, name: { start, end: start + name.length }, content: lead + match[0].length };
  }
  return null;
}

import { TRANSLITERATIONS } from "./data/names.ts";
import { nameKind } from "./decisions.ts";

/**
 * The id of a name that no profile knows, the same in every article: "Henry A. Kissinger" → "henry-kissinger",
 * "Sergey Ivanov" → "sergei-ivanov", "José Example Jr." → "jose-example".
 */
export function slugOf(name: string): string {
  const known = slugs.get(name);
  if (known !== undefined) return known;
  if (slugs.size > KEPT) slugs.clear();
  const slug = makeSlug(name);
  slugs.set(name, slug);
  return slug;
}

/** The id of a company, without its legal form: "Harbor Foods Inc." → "harbor-foods", as its short name is. */
export function slugOfBody(name: string): string {
  return slugOf(name.replace(LEGAL_FORM, ""));
}

const LEGAL_FORM =
  /(?:,? (?:Inc|Corp|Cos?|Ltd|LLC|PLC|LLP|LP|AG|SA|NV|GmbH|Company|Corporation|Limited|Incorporated)\.?){1,3}$/i;

/** Names come again and again; the same name always has the same slug, so that remembering changes nothing. */
const KEPT = 10_000;
const slugs = new Map<string, string>();

function makeSlug(name: string): string {
  const parts = lettersOf(name).split(" ").filter(isKept);
  const kept = parts.filter((part, index) => !isMiddle(part, index, parts.length));
  return (kept.length > 0 ? kept : parts).map(canonical).join("-") || "unnamed";
}

const spellings = new Map(TRANSLITERATIONS.flatMap((list) => list.map((name) => [name, list[0] ?? name])));
const SUFFIXES = new Set(["jr", "sr", "ii", "iii", "iv", "esq", "phd", "md"]);

function lettersOf(name: string): string {
  if (/^[A-Za-z ]+$/.test(name)) return name.toLowerCase();
  return name
    .normalize("NFD")
    .replace(/[\u0300-\u036f.'’]/g, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function isKept(part: string, index: number, parts: string[]): boolean {
  return part !== "" && !(index > 0 && index === parts.length - 1 && SUFFIXES.has(part));
}

/** Initials and patronymics between a given name and a surname are left out. */
function isMiddle(part: string, index: number, count: number): boolean {
  if (index === 0 || index === count - 1) return false;
  return (
    /^\p{L}$/u.test(part) ||
    (part.length > nameKind().patronymicLetters && /(?:ovich|evich|ovna|evna|ichna)$/.test(part))
  );
}

function canonical(part: string): string {
  return spellings.get(part) ?? part;
}

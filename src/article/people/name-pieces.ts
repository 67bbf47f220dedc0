import type { Token } from "../../model/document.ts";

/**
 * A token as it is compared with names: cut at hyphens, without full stops, with straight apostrophes.
 * "Jong-un" → "Jong", "un"; "U.S." → "US".
 */
export function piecesOf(text: string): readonly string[] {
  if (!SPECIAL.test(text)) return [text];
  const known = cache.get(text);
  if (known !== undefined) return known;
  const pieces = plain(text)
    .split(/[-‐‑–/]/)
    .filter((piece) => piece !== "");
  if (cache.size > KEPT) cache.clear();
  cache.set(text, pieces);
  return pieces;
}

const SPECIAL = /[-.‐‑–’/]/;
const KEPT = 5000;
const cache = new Map<string, readonly string[]>();

/** The pieces of a name as a profile writes it; a possessive is a piece of its own, as it is a token of its own. */
export function piecesOfName(name: string): string[] {
  if (/^[\p{L}\p{N} ]*$/u.test(name)) return name.split(" ");
  return plain(name)
    .replace(/'s(?= |$)/g, " 's")
    .replace(/s'(?= |$)/g, "s '")
    .replace(/,/g, " ,")
    .split(/[-‐‑–/ ]+/)
    .filter((piece) => piece !== "");
}

/** Whether a text begins with a capital letter. */
export function isCapitalised(text: string): boolean {
  const unit = text.charCodeAt(0);
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a;
  const first = text.charAt(0);
  return first.toLowerCase() !== first;
}

/** "al-Assad", "as-Sadr": a name whose capital stands behind the article. */
export function hasArabicArticle(text: string): boolean {
  return /^(?:al|el|an|ar|as|ad|ul)-\p{Lu}/u.test(text);
}

/** Whether a text has letters, and only capital ones ("PUTIN", "KCNA", "U.S."). */
export function isAllCapitals(text: string): boolean {
  return text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase();
}

/** Whether a token is an initial of a name ("J.", "V"). */
export function isInitial(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}\.?$/u.test(token.text);
}

function plain(text: string): string {
  return text.replaceAll("’", "'").replaceAll(".", "");
}

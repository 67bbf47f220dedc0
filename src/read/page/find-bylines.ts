import { byline } from "../decisions.ts";
import { AGENCIES, oneOf } from "./agencies.ts";
import { anyCase } from "./any-case.ts";
import { isUnset, type Page, type Part } from "./page-parts.ts";
import { isNameLike } from "./shape.ts";

const LEAD = anyCase(
  "(?:(?:story |report |text |words |analysis |opinion |photographs? )?by|(?:edited|written|reported|posted|compiled|translated(?: from (?:the )?\\p{L}+)?|interview(?:ed)?|updated|reviewed|curated) by|reporting from|from our|interview:|author:?|byline:?|reporter:?)",
);
const BY = new RegExp(`^${LEAD}\\s+(?=[\\p{Lu}@])`, "u");
const DESK = anyCase(
  "(?:editor|correspondent|reporter|writer|bureau chief|columnist|analyst|staff|desk|bureau|contributor|agency|agencies|producer|journalist)",
);
const NAME = "\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]*){1,3}";
/** Judith Berg, Asia editor | Ann Berg, Senior Correspondent, Oslo | Staff Reporter | Special correspondent in Oslo */
const WITH_DESK = new RegExp(
  `^(?:${NAME}(?:(?:,| and) ${NAME})*, [^.!?"“”:]{0,60}\\b${DESK}|(?:Our|Staff|Senior|Special|Foreign|Political|Diplomatic|Web|News|Online|By) (?:[\\p{L}-]+ ){0,2}${DESK})[sS]?(?:,? (?:in|at) \\p{Lu}[\\p{L} ]{2,30})?(?:, \\p{Lu}[\\p{L} ]{1,30})?$`,
  "u",
);
/** Ann Berg in Oslo | Ann Berg and Eva Lund in Oslo and Bergen */
const IN_PLACE = new RegExp(
  `^${NAME}(?:(?:,| and) ${NAME})* in \\p{Lu}[\\p{L}'’-]+(?:(?:,| and)? \\p{Lu}[\\p{L}'’-]+){0,4}$`,
  "u",
);
/** From QNA's Ann Berg in Oslo */
const FROM_DESK = new RegExp(
  `^From \\p{Lu}[\\p{L} ]{1,30}['’]s? ${NAME}(?:(?:,| and) ${NAME})*(?: in \\p{Lu}[\\p{L} ]{1,30})?$`,
  "u",
);
/** Berg reported from Seoul and Lund from Moscow. | (Reporting by Ann Berg; editing by Eva Lund) */
const CREDIT =
  /^(?:\(?(?:reporting|writing|editing|additional reporting|compiled|edited|translated|with reporting|with files|with (?:additional )?(?:agency|agencies|inputs)|inputs from)\b|.{2,160}\b(?:contributed (?:to|from)|contributed reporting|reported from|contributed$|contributed\.$))/i;
/** The same, so plain that it counts anywhere. */
const PLAIN_CREDIT =
  /^(?:\((?:additional )?(?:reporting|writing|editing|compiled) by .{3,200}\)\.?|.{4,90}\b(?:contributed reporting(?: .{0,60})?|contributed to this (?:report|story|article|post)))\.?$/i;
/** What most lines lack and a plain credit has. */
const CONTRIBUTED = /contributed/i;
/** Ann Berg is a correspondent based in Oslo, covering the northern seas. */
const ABOUT_AUTHOR = new RegExp(
  `^${NAME} (?:is|was|covers|writes|reports|has been) (?:an? |the |our )?(?:[^.]{0,60}\\b)?(?:${DESK}|covering|for The|based in)\\b`,
  "u",
);
/** by Ann Berg, 5 September 2025 */
const DATED =
  /,?\s+(?:\d{1,2} (?=\p{L}+,? \d)[^\s,]{3,9}|(?=\p{L}+\.? \d)[^\s.,]{3,9}\.? \d{1,2}),? \d{4}.*$/u;
/** What each of them has, and most bylines lack. (`\p{L}{3,9}` would take as long to compile as a short article to read.) */
const MAY_BE_DATED = /\d[^\s\d]{0,2} ?\d{4}|\d [^\s\d]{3,19},? \d{4}/;
const LEADING = new RegExp(`^${LEAD}\\s+`, "u");
const TRAILING =
  /(?:\s*[|•·]\s*|\s{2,}|\s(?=more (?:by|from) this)|,\s*(?:published|updated|posted)\b|\s(?:published|updated|posted)\b|\s[-–—]\s).*$/i;
const ROLE = new RegExp(`,\\s+(?:the )?(?:[\\p{L}-]+ ){0,3}${DESK}\\b.*$`, "u");
/** Oliver Berg April 26, 2019 | Eva Lund · 3 May 2019 */
const BEFORE_DATE = new RegExp(
  `^(${NAME})\\s*[|·,–-]?\\s+(?:\\p{L}{3,9}\\.? \\d{1,2}, \\d{4}|\\d{1,2} \\p{L}{3,9} \\d{4})`,
  "u",
);
/** Copyright Quay Publishing Nov 12, 1997 */
const OWNED = /^(?:copyright|©)/i;
/** Who made it English wrote nothing of it. */
const OF_OTHERS = /^translated\b/i;
/** Bylines that name no one. */
const NOBODY =
  /^(?:(?:our|the|a|by|special|staff|web|news|online|own) ?)*(?:admin|staff|editors?|desk|reporters?|correspondents?|writers?|bureau)$/i;
const NAMED = new RegExp(`(?:^|[\\s|])${anyCase("(?:edited |written |reported )?by")}\\s+(?=\\p{Lu})`, "u");
/** News agencies | AFP/Reuters | Xinhua */
const AGENCY_LINE = new RegExp(
  `^(?:[Nn]ews )?[Aa]genc(?:y|ies)\\W*$|^(?:\\p{Lu}{3,5}|${oneOf(AGENCIES)})(?:\\s*[/,|]\\s*(?:\\p{Lu}{2,5}|${oneOf(AGENCIES)}|[Aa]gencies))*\\W*$`,
  "u",
);

/** Finds the lines that say who wrote the article: above its first paragraph and at its end. */
export function findBylines(page: Page): void {
  const { parts } = page;
  const above = parts.findIndex((part) => isUnset(part) && part.words >= byline().aboveWords);
  const headline = above < 0 ? parts.length : above;
  const first = parts.findIndex((part) => part.prose && isUnset(part) && part.words >= byline().proseWords);
  const last = parts.findLastIndex((part) => part.prose && isUnset(part) && !isFoot(part, parts));
  parts.forEach((part, i) => {
    if (part.role !== null && part.role !== "edge") return;
    if (isPlainCredit(part.text)) part.role = "byline";
    else if (i > Math.max(last, first) && isFoot(part, parts)) part.role = "byline";
    else if ((first < 0 || i <= first + byline().near || i > last) && isByline(part, headline < i))
      part.role = "byline";
    else if (isPlainByline(part)) part.role = "byline";
  });
}

/** The names in the first byline: "By ANN BERG and EVA LUND in Moscow" → "ANN BERG and EVA LUND"; else who signs a letter. */
export function bylineOf(parts: Part[]): string | null {
  return creditedIn(parts) ?? signerOf(parts);
}

/** Yours sincerely, | In hope, — and below it "Ann Berg". The blog of Ann Berg. */
function signerOf(parts: Part[]): string | null {
  const owner = parts.slice(0, byline().aboutParts).find(({ text }) => OWN_PAGE.test(text));
  if (owner !== undefined) return OWN_PAGE.exec(owner.text)?.[1] ?? null;
  const closing = parts.findLastIndex(({ text }) => CLOSING.test(text));
  const below = parts[closing + 1];
  return closing >= 0 && below !== undefined && ONE_NAME.test(below.text) ? below.text : null;
}

const OWN_PAGE = new RegExp(
  `^(?:[Tt]he |[Aa] )?(?:[Pp]ersonal )?(?:[Bb]log|[Dd]iary|[Nn]ewsletter|[Nn]otebook) (?:of|by) (${NAME})$`,
  "u",
);
const CLOSING =
  /^(?:yours|your |sincerely|faithfully|(?:kind|best|warm) (?:regards|wishes)|regards|in (?:hope|friendship|solidarity|grief)|with (?:love|thanks|regards|respect)|love)\b.{0,40},$/i;
const ONE_NAME = new RegExp(`^${NAME}$`, "u");

/** Who is credited: a person before an agency, whichever stands first ("Reuters" above "By Ann Berg"). */
function creditedIn(parts: Part[]): string | null {
  return creditedAmong(parts, false) ?? creditedAmong(parts, true);
}

function creditedAmong(parts: Part[], agencies: boolean): string | null {
  for (const part of parts) {
    const names = namesIn(part);
    if (names === "" || (part.role === "byline" && isAgencyLine(part.text) !== agencies)) continue;
    const undated = names.replace(LEADING, "");
    const name = (MAY_BE_DATED.test(undated) ? undated.replace(DATED, "") : undated)
      .replace(TRAILING, "")
      .replace(ROLE, "")
      .replace(/\s+in\s+\p{Lu}[\p{L} ,]+$/u, "")
      .replace(/[\s|,]+$/u, "");
    if (OF_OTHERS.test(part.text)) continue;
    if (name !== "" && name.length <= byline().nameLetters && !NOBODY.test(name) && !CREDIT.test(part.text))
      return name;
  }
  return null;
}

/** What a byline or a date line ("Oliver Berg April 26, 2019") says behind "by", or at its head. */
function namesIn({ role, text }: Part): string {
  if (role !== "byline" && role !== "date") return "";
  const by = NAMED.exec(text);
  if (by) return text.slice(by.index + by[0].length);
  return role === "byline" ? text : OWNED.test(text) ? "" : (BEFORE_DATE.exec(text)?.[1] ?? "");
}

function isPlainCredit(text: string): boolean {
  return (
    text.length < byline().creditLetters &&
    (text.startsWith("(") || CONTRIBUTED.test(text)) &&
    PLAIN_CREDIT.test(text)
  );
}

/** A line at the article's foot about those who made it. */
function isFoot(part: Part, parts: Part[]): boolean {
  return CREDIT.test(part.text) || isAboutAuthor(part, parts);
}

/** A sentence on the writer's work, whose name stands in the byline. */
function isAboutAuthor({ text }: Part, parts: Part[]): boolean {
  if (text.length > byline().aboutLetters || !ABOUT_AUTHOR.test(text)) return false;
  const name = text.split(" ", 2).join(" ").toLowerCase();
  return parts
    .slice(0, byline().aboutParts)
    .some((part) => part.text.length < byline().lineLetters && part.text.toLowerCase().includes(name));
}

function isByline(part: Part, titled: boolean): boolean {
  if (part.words > byline().words || part.sentence) return false;
  if (BY.test(part.text) || WITH_DESK.test(part.text) || isAgencyLine(part.text)) return true;
  // "Ann Berg in Oslo" looks like "Jewel Theft in Paris": a headline must stand above it.
  return titled && IN_PLACE.test(part.text);
}

/** "By Ann Berg", "From QNA's Ann Berg", wherever it stands. */
function isPlainByline(part: Part): boolean {
  if (part.sentence) return false;
  return (
    FROM_DESK.test(part.text) ||
    (part.words <= byline().plainWords &&
      /^by\s/iu.test(part.text) &&
      isNameLike(part.text.slice(3).replaceAll(/\b(?:in|for|and)\b/giu, "and")))
  );
}

/** "Agencies |", "Reuters", "PTI": the name of an agency alone. */
function isAgencyLine(text: string): boolean {
  return text.length < byline().agencyLetters && AGENCY_LINE.test(text);
}

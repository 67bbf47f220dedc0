import type { Page, Part } from "./page.ts";
import { isNameLike } from "./shape.ts";

const LEAD =
  "(?:(?:story |report |text |words |analysis |opinion |photographs? )?by|(?:edited|written|reported|posted|compiled|translated|updated|reviewed|curated) by|from our|author:?|reporter:?)";
const BY = new RegExp(`^${LEAD}\\s+(?=[\\p{Lu}@])`, "iu");
const DESK =
  "(?:editor|correspondent|reporter|writer|bureau chief|columnist|analyst|staff|desk|bureau|contributor|agency|agencies|producer|journalist)";
/** Judith Berg, Asia editor | Staff Reporter | By our foreign desk */
const WITH_DESK = new RegExp(
  `^\\p{Lu}[^.!?"“”:]{2,70}\\b${DESK}s?(?:,? (?:in|at) [\\p{Lu}][\\p{L} ]{2,30})?$`,
  "iu",
);
/** Berg reported from Seoul and Lund from Moscow. | Associated Press writer Ann Lee contributed to this report. */
const CREDIT =
  /^(?:\(?(?:reporting|writing|editing|additional reporting|compiled|edited|translated|with reporting|with files|with (?:additional )?(?:agency|agencies|inputs)|inputs from)\b|.{2,160}\b(?:contributed (?:to|from)|contributed reporting|reported from|contributed$|contributed\.$))/iu;
const TRAILING =
  /(?:\s*[|•·]\s*|\s{2,}|,\s*(?:published|updated|posted)\b|\s(?:published|updated|posted)\b|\s[-–—]\s).*$/iu;
const ROLE = new RegExp(`,?\\s+(?:the )?(?:[\\p{L}-]+ ){0,3}${DESK}\\b.*$`, "iu");

/** Finds the lines that say who wrote the article: above its first paragraph and at its end. */
export function findBylines(page: Page): void {
  const { parts } = page;
  const first = parts.findIndex((part) => part.prose && part.role === null && part.words >= 12);
  const last = parts.findLastIndex((part) => part.prose && part.role === null && !CREDIT.test(part.text));
  parts.forEach((part, i) => {
    if (part.role !== null && part.role !== "edge") return;
    if (i > Math.max(last, first) && CREDIT.test(part.text)) part.role = "byline";
    else if ((first < 0 || i <= first || i > last) && isByline(part)) part.role = "byline";
    else if (isPlainByline(part)) part.role = "byline";
  });
}

/** The names in the first byline: "By ANN BERG and EVA LUND in Moscow" → "ANN BERG and EVA LUND". */
export function bylineOf(parts: Part[]): string | null {
  for (const part of parts) {
    const line =
      part.role === "byline" || part.role === "date"
        ? /(?:^|[\s|])(?:edited |written |reported )?by\s+(?=\p{Lu})/iu.exec(part.text)
        : null;
    const rest = line
      ? part.text.slice(line.index + line[0].length)
      : part.role === "byline"
        ? part.text
        : "";
    const name = rest
      .replace(TRAILING, "")
      .replace(ROLE, "")
      .replace(/\s+in\s+\p{Lu}[\p{L} ,]+$/u, "")
      .replace(/[\s|,]+$/u, "");
    if (name !== "" && name.length <= 90 && !CREDIT.test(part.text)) return name;
  }
  return null;
}

function isByline(part: Part): boolean {
  if (part.words > 14 || part.sentence) return false;
  return BY.test(part.text) || WITH_DESK.test(part.text) || isAgencyLine(part.text);
}

/** "By Ann Berg", wherever it stands. */
function isPlainByline(part: Part): boolean {
  return (
    part.words <= 6 &&
    !part.sentence &&
    /^by\s/iu.test(part.text) &&
    isNameLike(part.text.slice(3).replaceAll(/\b(?:in|for|and)\b/giu, "and"))
  );
}

/** "Agencies |", "Reuters", "PTI": the name of an agency alone. */
function isAgencyLine(text: string): boolean {
  return (
    /^(?:news )?agenc(?:y|ies)\W*$|^(?:\p{Lu}{2,5}|Reuters|Bloomberg|Associated Press|Xinhua|Interfax|Agence France-Presse)(?:\s*[/,|]\s*(?:\p{Lu}{2,5}|Reuters|Bloomberg|agencies))*\W*$/iu.test(
      text,
    ) && text.length < 60
  );
}

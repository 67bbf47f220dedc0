import { transcript } from "../../decisions.ts";
import { isBlock, type Page, type Part } from "../page-parts.ts";
import { labelOf } from "./label.ts";
import { isSignerLine, posterOf, signatureOf } from "./signature.ts";

/**
 * Finds what is signed: `“It was fish.”` above `— Felix Marsh, chairman`, a post under `Ann Berg @annberg · 19 Sep`, a letter
 * to the editor. Its paragraphs are block quotations with a label; the line that signs stays in the article.
 */
export function findSigned({ parts }: Page): void {
  const listed =
    parts.filter((_, i) => isPair(parts, i) && standsAlone(parts, i)).length >= transcript().signedList;
  let last: Name | null = null;
  for (const i of parts.keys()) {
    if (signLabelled(parts[i]) || signPost(parts, i) || signLetter(parts, i) || signStatement(parts, i))
      continue;
    last = signAbove(parts, i, { listed, last }) ?? last;
  }
}

type Name = { start: number; end: number };

/** A quotation that is its paragraph, right above a line that is none. */
function isPair(parts: Part[], i: number): boolean {
  const [part, next] = [parts[i], parts[i + 1]];
  return (
    part !== undefined && next?.gap === 0 && isFree(part) && isMarked(part.text) && !/^["“‘']/.test(next.text)
  );
}

function isMarked(text: string): boolean {
  return (
    /^(?:[“„][^”“]*[”“]|"[^"]*"|«[^»]*»|[‘'][^‘"“]*(?<!\s)[’'])$/u.test(text) && !ENDED_INSIDE.test(text)
  );
}

/** ‘We go,’ she said. ‘It is late.’: marks that close before the end. */
const ENDED_INSIDE = /^[‘'].*[,.?!][’']\s+\p{L}/u;

/** Signs the paragraph by the line below it. */
function signAbove(
  parts: Part[],
  i: number,
  { listed, last }: { listed: boolean; last: Name | null },
): Name | null {
  const [part, below] = [parts[i], parts[i + 1]];
  if (part === undefined || below === undefined || !isFree(part) || /^[—–―•*-]/.test(part.text)) return null;
  const marked = isMarked(part.text);
  const pair = isPair(parts, i) && standsAlone(parts, i);
  // A line in the same block quotation, or in the caption of its figure.
  const within = part.tag === "blockquote" && below.tag === "blockquote" && isSignerLine(below.text);
  const signature = signatureOf(below.text, within || (listed && pair));
  if (signature === null || !(part.sentence || marked || signature.sure)) return null;
  // "— Ned Rowe (@nedrowe) June 14, 2018" looks like a credit.
  const dashed = signature.sure || /^(?:[—–―]|--)/.test(below.text);
  if (!isFree(below) && !(dashed && !isBlock(below.role))) return null;
  if (
    !(
      signature.sure ||
      within ||
      (marked && (dashed || pair)) ||
      (dashed && (standsAlone(parts, i) || part.tag === "blockquote")) ||
      isAttributed(parts, i)
    )
  )
    return null;
  const name = { start: below.start + signature.name.start, end: below.start + signature.name.end };
  const meant = last !== null && /^the same\b/i.test(below.text) ? last : name;
  sign(part, meant);
  below.role = "body";
  return meant;
}

/** BRILL: "The northern pier will be repaired. …" | @annabrill: no it will not.: one quotation of any length behind its speaker's label. */
function signLabelled(part: Part | undefined): boolean {
  const label = part !== undefined && isFree(part) && part.sentence ? labelOf(part.text) : null;
  const posted = label !== null && part?.text.charAt(label.name.start) === "@";
  if (part === undefined || label === null || !(posted || isMarked(part.text.slice(label.content))))
    return false;
  const words = part.text.slice(label.name.start, label.name.end).split(" ").length;
  if (!label.sure && words > transcript().labelWords) return false;
  part.role = "turn";
  part.label = {
    start: part.start + label.name.start,
    end: part.start + label.name.end,
    note: null,
    content: part.start + label.content,
  };
  return true;
}

/** A paragraph and one line below it, with blank lines around both: "We took that one." above "Ann Berg, administrator". */
function standsAlone(parts: Part[], i: number): boolean {
  const [part, below, next] = [parts[i], parts[i + 1], parts[i + 2]];
  return part !== undefined && part.gap > 0 && below?.gap === 0 && (next === undefined || next.gap > 0);
}

function isAttributed(parts: Part[], i: number): boolean {
  const [part, below] = [parts[i], parts[i + 1]];
  const few = below !== undefined && !below.sentence && below.words <= transcript().signatureWords;
  return few && part?.sentence === true && part.words >= transcript().signedWords && standsAlone(parts, i);
}

/** The paragraphs right below a poster's line are the post. */
function signPost(parts: Part[], i: number): boolean {
  const part = parts[i];
  const poster = part !== undefined && isFree(part) && !part.sentence ? posterOf(part.text) : null;
  if (part === undefined || poster === null || parts[i + 1]?.gap !== 0) return false;
  const name = { start: part.start + poster.start, end: part.start + poster.end };
  let signed = false;
  for (let at = i + 1; at < parts.length && parts[at]?.gap === 0; at += 1) {
    const below = parts[at];
    if (below === undefined || !isFree(below)) break;
    sign(below, signed ? null : name);
    signed = true;
  }
  if (signed) part.role = "body";
  return signed;
}

/** To the Editor: | Sir, | Dear Sirs | Sir – Your article … */
const SALUTATION =
  /^(?:(?:to the editors?|(?:dear )?(?:sirs?|madam|sir or madam|editors?))[:,.;—–-]*$|(?:dear )?(?:sirs?|madam|editor)[,:]? ?[—–-]+ )/i;
/** Dear neighbours, | To whom it may concern, */
const ADDRESS = /^(?:dear|to) [^.?!:]{2,50},$/i;
const SIGNS =
  /^(?:\p{Lu}[\p{L}.'’-]*)(?: (?:de |van |von |der |la |du )*\p{Lu}[\p{L}.'’-]*){0,5}(?:,.{2,60})?$/u;
const JUNIOR = /(?:\p{Lu}{2}|\b[JS]r|\bSR|\bJR)\.$/u;

/** From the salutation to the name below: a letter. */
function signLetter(parts: Part[], i: number): boolean {
  const salutation = parts[i];
  if (salutation === undefined || !isFree(salutation)) return false;
  // A page that opens with one is its author's own.
  const inside = ADDRESS.test(salutation.text) && parts.slice(0, i).some((part) => part.prose);
  if (!inside && !SALUTATION.test(salutation.text)) return false;
  const letter = parts.slice(i + 1, i + 1 + transcript().letterParts);
  const end = letter.findIndex((part) => SIGNS.test(part.text) && (!part.sentence || JUNIOR.test(part.text)));
  const signer = letter[end];
  const name = SIGNS.exec(signer?.text ?? "")?.[0].split(",")[0];
  if (signer === undefined || name === undefined || (end === 0 && !salutation.prose)) return false;
  sign(salutation, { start: signer.start, end: signer.start + name.length });
  for (const part of letter.slice(0, end)) if (isFree(part)) sign(part, null);
  signer.role = "body";
  return true;
}

/** Read by Ms Ann Berg on the steps of the court | Statement by the mayor, Ann Berg */
const READ_BY =
  /\b(?:[Rr]ead(?: out)?|READ|[Ss]tatement|STATEMENT|[Mm]essage|MESSAGE|[Ii]ssued|[Dd]elivered)\b.*\b(?:by|from|BY|FROM) (?<name>(?:(?:Mr|Ms|Mrs|Dr|Sir|Miss)\.? )?\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+)*)/u;

/** The paragraphs below that each open a mark: what was read out, paragraph by paragraph. */
function signStatement(parts: Part[], i: number): boolean {
  const head = parts[i];
  const name =
    head !== undefined && isFree(head) && !head.sentence ? READ_BY.exec(head.text)?.groups?.name : undefined;
  if (head === undefined || name === undefined) return false;
  const start = head.start + head.text.lastIndexOf(name);
  let at = i + 1;
  for (
    let part = parts[at];
    part !== undefined && isFree(part) && /^[“"]/.test(part.text);
    part = parts[at]
  ) {
    if (at === i + 1 && parts[at + 1]?.text.startsWith(part.text.charAt(0)) !== true) return false;
    sign(part, { start, end: start + name.length });
    at += 1;
  }
  if (at > i + 1) head.role = "standfirst";
  return at > i + 1;
}

/** What a post ends with and nobody says: a picture's or a page's address. */
const ADDRESSES = /(?:\s+(?:https?:\/\/|pic\.twitter\.com\/|t\.co\/)\S+)+$/;

function sign(part: Part, name: Name | null): void {
  part.text = part.text.replace(ADDRESSES, "");
  part.end = part.start + part.text.length;
  part.role = "blockquote";
  part.label = name === null ? null : { ...name, note: null, content: part.start };
}

function isFree({ role }: Part): boolean {
  return role === null || role === "edge" || role === "blockquote";
}

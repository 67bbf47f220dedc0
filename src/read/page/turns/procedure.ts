/** A stretch of a line, from its first character. */
interface Range {
  start: number;
  end: number;
}

/** What an official record says between its turns: who is heard, who asks from here on; neither where it tells what is done. */
export interface Procedure {
  witness: Range | null;
  examiner: Range | null;
}

const SHOUTED = String.raw`\p{Lu}[\p{Lu}’'.-]+(?: \p{Lu}[\p{Lu}’'.-]*){1,4}`;
const PLAIN = String.raw`(?:(?:Mr|Mrs|Ms|Dr|Miss)\.? )?\p{Lu}[\p{Ll}\p{Lu}’'.-]+(?: \p{Lu}[\p{L}’'.-]*){1,4}`;
const HEARD = "sworn|oath|affirmed|affirmation|resumed|recalled|examined|called";
/** LYLE STURGILL, sworn. | ANN BERG, on former oath: | Ann Berg, having been duly sworn, testified as follows: */
const WITNESS = new RegExp(
  String.raw`^(?:THE WITNESS,? )?(?<name>${SHOUTED}|${PLAIN})(?:,| \()[^.:?!]{0,60}\b(?:${HEARD}|${HEARD.toUpperCase()})\b[^?!]{0,80}$`,
  "u",
);
/** BY MR. GUARDIAN: | EXAMINATION BY MR HALLAM SC, continuing | CROSS-EXAMINED BY MR DOYLE */
const EXAMINER =
  /(?:^|(?:xamination|xamined|XAMINATION|XAMINED) )(?:by|By|BY):?\s+(?<name>(?:(?:M[Rr][Ss]?|M[Ss]|M[Ii][Ss][Ss]|D[Rr]|S[Ii][Rr]|D[Aa][Mm][Ee])\.?\s+)?\p{Lu}[\p{L}’'-]+(?: (?!SC\b|QC\b|KC\b)\p{Lu}[\p{L}’'-]+)*)(?<rest>.{0,24})$/u;
/** (Laughter) | [Interruption] | (The witness withdrew.) */
const STAGE = /^(?:\([^()]*\)|\[[^[\]]*\]|<[^<>]*>)\.?$/;
/** House adjourned at 10.42 p.m. | Question put, That … | THE WITNESS WITHDREW | Bill read a second time. */
const DONE =
  /^(?:(?:the )?(?:house|committee|subcommittee|court|hearing|witness(?:es)?|jury|meeting|session|sitting|assembly|council|inquiry|proceedings|briefing)\b[^.?!]{0,60}\b(?:withdrew|adjourned|divided|rose|met|recessed|concluded|suspended|resumed|ended|stood)\b|question (?:put|proposed|agreed)|(?:bill|clause|schedule|motion|amendment)\b[^.?!]{0,40}\b(?:read|put|agreed|negatived|passed)\b|whereupon\b|adjourned\b|recess\b|end of (?:transcript|questions|interview|call)\b)/i;

/** Reads a line of an official record that is nobody's turn; null for any other. */
export function procedureOf(text: string): Procedure | null {
  if (STAGE.test(text) || DONE.test(text)) return { witness: null, examiner: null };
  const witness = rangeOf(text, WITNESS.exec(text)?.groups?.name);
  const examiner = rangeOf(text, EXAMINER.exec(text)?.groups?.name);
  return witness === null && examiner === null ? null : { witness, examiner };
}

function rangeOf(text: string, name: string | undefined): Range | null {
  if (name === undefined) return null;
  const start = text.indexOf(name);
  return { start, end: start + name.length };
}

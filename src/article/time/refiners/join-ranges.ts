import type { Document } from "../../../model/document.ts";
import type { Candidate } from "../candidate.ts";
import { suffixOf } from "./year-suffix.ts";

/** Makes one range of two dates with a dash between them: "Dec. – Feb. 2015", "June 2013 – 2020", "May 3 – June 4". */
export function joinRanges(candidates: Candidate[], { text }: Document): Candidate[] {
  const joined: Candidate[] = [];
  for (const right of candidates) {
    const left = joined.at(-1);
    const gap = left === undefined ? "" : text.slice(left.end, right.start);
    const whole = left !== undefined && /^\s?[-–]\s?$/.test(gap) ? range(left, right) : null;
    if (whole !== null) joined.pop();
    joined.push(whole ?? right);
  }
  return joined;
}

function range(left: Candidate, right: Candidate): Candidate | null {
  const words = { end: right.end, last: right.last };
  if (left.value !== null && right.value !== null) {
    if (!PLAIN.test(left.value) || !PLAIN.test(right.value) || left.value >= right.value) return null;
    return { ...left, ...words, value: `${left.value}/${right.value}` };
  }
  const [from, to] = [suffixOf(left), suffixOf(right)];
  if (from === null || to === null || left.kind !== right.kind || left.relative === null) return null;
  if (left.relative.part !== null || right.relative?.part != null || left.kind === "period") return null;
  return { ...left, ...words, relative: { ...left.relative, part: `/${to.slice(1)}` } };
}

/** `2013`, `2013-06`, `2013-06-18`, `2013-Q2` */
const PLAIN = /^\d{4}(?:-(?:\d\d(?:-\d\d)?|[QH]\d))?$/;

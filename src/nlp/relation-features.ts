import { key1, key2, key3 } from "./hash.ts";
import { far } from "./parse-features.ts";
import type { ParseState } from "./parse-state.ts";

/** What can make the relation of the top of the stack to `head` sure: two tags with the child's word, or with what either governs already. */
export function sureLabelKeys(
  { tag, word, labels, stack, top }: ParseState,
  head: number,
  out: Int32Array,
): number {
  const child = stack[top - 1] as number;
  const pair = (tag[child] as number) | ((tag[head] as number) << 6) | ((child < head ? 1 : 0) << 12);
  out[0] = key2(130, word[child] as number, pair);
  out[1] = key2(131, labels[child] as number, pair);
  out[2] = key3(132, labels[child] as number, labels[head] as number, pair);
  return 3;
}

/** What the relation of the top of the stack to `head` depends on. */
export function labelKeys(state: ParseState, head: number, out: Int32Array): number {
  const { length, stack, top, tag, word } = state;
  const child = stack[top - 1] as number;
  const none = length + 1;
  const ct = tag[child] as number;
  const cw = word[child] as number;
  const hw = word[head] as number;
  const side = child < head ? 1 : 0;
  const gap = far(Math.abs(head - child)) | (side << 3);
  const pair = ct | ((tag[head] as number) << 6) | (side << 12);
  const before = tag[child > 0 ? child - 1 : none] as number;
  const after = tag[child + 1 < length ? child + 1 : none] as number;
  out[0] = key1(100, pair);
  out[1] = key2(101, cw, pair);
  out[2] = key2(102, hw, pair);
  out[3] = key3(103, cw, hw, side);
  out[4] = key2(104, pair, gap);
  out[5] = key2(105, cw, gap);
  out[6] = key2(113, pair, before | (after << 6));
  out[7] = key2(114, cw, ct | (before << 6));
  out[8] = key2(115, cw, ct | (after << 6));
  out[9] = key2(116, pair, tag[head + 1 < length ? head + 1 : none] as number);
  out[10] = key2(
    121,
    pair,
    (state.quoted[child] as number) | ((state.quoted[head] as number) << 1) | (gap << 2),
  );
  out[11] = key2(123, commasBetween(state, head, child), pair);
  return familyKeys(state, { head, child, side, pair }, out, 12);
}

function commasBetween({ commas }: ParseState, a: number, b: number): number {
  return (commas[Math.max(a, b)] as number) - (commas[Math.min(a, b)] as number);
}

/** An arc to be named: its two words, on which side the child stands, and their tags. */
interface Arc {
  head: number;
  child: number;
  side: number;
  pair: number;
}

/** What an arc's relation depends on besides its two words: their other children. */
function familyKeys(
  state: ParseState,
  { head, child, side, pair }: Arc,
  out: Int32Array,
  from: number,
): number {
  const { tag, word, label, left, right, labels } = state;
  const cl = left[child] as number;
  const cr = right[child] as number;
  const cw = word[child] as number;
  const hw = word[head] as number;
  const sibling = label[(side === 1 ? left[head] : right[head]) as number] as number;
  out[from] = key2(106, labels[child] as number, pair);
  out[from + 1] = key2(107, labels[head] as number, pair);
  out[from + 2] = key3(108, labels[child] as number, hw, side);
  out[from + 3] = key3(109, labels[head] as number, cw, side);
  out[from + 4] = key2(110, word[cl] as number, pair);
  out[from + 5] = key3(111, word[cl] as number, hw, side);
  out[from + 6] = key2(112, pair, (label[cl] as number) | ((label[cr] as number) << 6));
  out[from + 7] = key2(117, word[cr] as number, pair);
  out[from + 8] = key3(118, word[cl] as number, cw, side);
  out[from + 9] = key2(119, pair, sibling);
  out[from + 10] = key3(120, hw, tag[child] as number, sibling);
  out[from + 11] = key3(122, labels[child] as number, labels[head] as number, pair);
  return from + 12;
}

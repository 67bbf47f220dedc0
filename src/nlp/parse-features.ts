import { key1, key2, key3 } from "./hash.ts";
import type { ParseState } from "./parse-state.ts";

/**
 * What the next transition depends on, after Zhang and Nivre (2011): words and tags at the top of the stack (s) and the head
 * of the buffer (b), their children, how many they have, how far apart they are, and what stands between. Writes hashes to
 * `out` and returns their number.
 */
export function transitionKeys(state: ParseState, out: Int32Array): number {
  const { length, top, next, stack, tag, word } = state;
  const none = length + 1;
  const s0 = top > 0 ? (stack[top - 1] as number) : none;
  const s1 = top > 1 ? (stack[top - 2] as number) : none;
  const s2 = top > 2 ? (stack[top - 3] as number) : none;
  const b1 = next + 1 < length ? next + 1 : none;
  const b2 = next + 2 < length ? next + 2 : none;
  const s0t = tag[s0] as number;
  const s1t = tag[s1] as number;
  const b0t = tag[next] as number;
  const b1t = tag[b1] as number;
  const b1w = word[b1] as number;
  const b2t = tag[b2] as number;
  const s2t = tag[s2] as number;
  out[0] = key1(6, b1w);
  out[1] = key2(7, b1w, b1t);
  out[2] = key2(8, word[b2] as number, b2t);
  out[3] = key2(9, word[s2] as number, s2t);
  out[4] = key1(10, s0t | (s1t << 6) | (b0t << 12) | (b1t << 18));
  out[5] = key1(15, b0t | (b1t << 6));
  out[6] = key1(22, s0t | (b0t << 6) | (b1t << 12));
  out[7] = key1(24, s2t | (s1t << 6) | (s0t << 12));
  out[8] = key1(25, b0t | (b1t << 6) | (b2t << 12));
  out[9] = key2(26, word[s0] as number, b0t | (b1t << 6));
  const places = { s0, s1, s0t, s1t, b0t };
  pairKeys(state, places, out, 10);
  childKeys(state, places, out, 30);
  labelSetKeys(state, places, out, 43);
  return distanceKeys(state, places, out, 54);
}

/** The places that the features start from. */
interface Places {
  s0: number;
  s1: number;
  s0t: number;
  s1t: number;
  b0t: number;
}

/** The words at the three places, by themselves, in pairs, and with the tag of the third: 20 keys. */
function pairKeys({ word, next }: ParseState, places: Places, out: Int32Array, from: number): void {
  const { s0, s1, s0t, s1t, b0t } = places;
  const s0w = word[s0] as number;
  const s1w = word[s1] as number;
  const b0w = word[next] as number;
  out[from] = key1(0, s0w);
  out[from + 1] = key2(1, s0w, s0t);
  out[from + 2] = key1(2, s1w);
  out[from + 3] = key2(3, s1w, s1t);
  out[from + 4] = key1(4, b0w);
  out[from + 5] = key2(5, b0w, b0t);
  out[from + 6] = key2(11, s0w, b0w);
  out[from + 7] = key2(12, s0w, b0t | (s0t << 6));
  out[from + 8] = key2(13, b0w, s0t | (b0t << 6));
  out[from + 9] = key1(14, s0t | (b0t << 6));
  out[from + 10] = key2(16, s0w, s1w);
  out[from + 11] = key2(17, s0w, s1t | (s0t << 6));
  out[from + 12] = key2(18, s1w, s0t | (s1t << 6));
  out[from + 13] = key1(19, s0t | (s1t << 6));
  out[from + 14] = key2(20, s1w, b0w);
  out[from + 15] = key2(21, s1w, b0t | (s0t << 6));
  out[from + 16] = key1(23, s1t | (s0t << 6) | (b0t << 12));
  out[from + 17] = key2(27, s0w, s1t | (b0t << 6));
  out[from + 18] = key2(28, b0w, s1t | (s0t << 6));
  out[from + 19] = key2(29, s1w, s0t | (b0t << 6));
}

/** The outermost children of the three places, their words and relations: 13 keys. */
function childKeys(state: ParseState, places: Places, out: Int32Array, from: number): void {
  const { next, tag, word, label, left, right } = state;
  const { s0, s1, s0t, s1t, b0t } = places;
  const s0l = left[s0] as number;
  const s0r = right[s0] as number;
  const s1l = left[s1] as number;
  const s1r = right[s1] as number;
  const b0l = left[next] as number;
  const b0l2 = state.left2[next] as number;
  const tags = s0t | (b0t << 6);
  const below = s0t | (s1t << 6);
  out[from] = key1(40, tags | ((tag[s0l] as number) << 12));
  out[from + 1] = key1(41, tags | ((tag[s0r] as number) << 12));
  out[from + 2] = key1(42, tags | ((tag[b0l] as number) << 12));
  out[from + 3] = key1(43, below | ((tag[s0l] as number) << 12));
  out[from + 4] = key1(44, below | ((tag[s1l] as number) << 12));
  out[from + 5] = key1(45, below | ((tag[s1r] as number) << 12));
  out[from + 6] = key1(46, tags | ((label[s0l] as number) << 12) | ((label[s0r] as number) << 18));
  out[from + 7] = key1(47, tags | ((label[b0l] as number) << 12) | ((label[b0l2] as number) << 18));
  out[from + 8] = key1(48, below | ((label[s1l] as number) << 12) | ((label[s1r] as number) << 18));
  out[from + 9] = key2(49, word[s0l] as number, tags);
  out[from + 10] = key2(50, word[s0r] as number, tags);
  out[from + 11] = key2(51, word[b0l] as number, tags);
  out[from + 12] = key2(52, word[s1r] as number, below);
}

/** Which relations the three places govern already, and how many children they have: 11 keys. */
function labelSetKeys(state: ParseState, places: Places, out: Int32Array, from: number): void {
  const { next, word, labels, lefts, rights } = state;
  const { s0, s1, s0t, s1t, b0t } = places;
  const tags = s0t | (b0t << 6);
  const below = s0t | (s1t << 6);
  const s0w = word[s0] as number;
  const s0has = labels[s0] as number;
  const b0has = labels[next] as number;
  const s1has = labels[s1] as number;
  const counts = Math.min(3, lefts[s0] as number) | (Math.min(3, rights[s0] as number) << 2);
  const nextCount = Math.min(3, lefts[next] as number);
  out[from] = key2(53, s0has, tags);
  out[from + 1] = key2(54, b0has, tags);
  out[from + 2] = key2(55, s1has, below | (b0t << 12));
  out[from + 3] = key2(56, s0has, s0w);
  out[from + 4] = key2(57, b0has, word[next] as number);
  out[from + 5] = key2(58, s1has, word[s1] as number);
  out[from + 6] = key2(59, tags, counts | (nextCount << 4));
  out[from + 7] = key2(60, below, Math.min(3, rights[s1] as number) | (counts << 2));
  out[from + 8] = key2(61, s0w, counts);
  out[from + 9] = key3(62, s0has, b0has, tags);
  out[from + 10] = key3(63, s1has, s0has, below);
}

/** How far apart the places are, and what stands between: 10 keys. */
function distanceKeys(state: ParseState, places: Places, out: Int32Array, from: number): number {
  const { next, word, commas, verbs, quoted } = state;
  const { s0, s1, s0t, s1t, b0t } = places;
  const tags = s0t | (b0t << 6);
  const below = s0t | (s1t << 6);
  const ahead = far(next - s0);
  const behind = far(s0 - s1);
  const marks = Math.min(3, (commas[next] as number) - (commas[s0] as number));
  const marksBelow = Math.min(3, (commas[s0] as number) - (commas[s1] as number));
  const deeds = Math.min(3, (verbs[next] as number) - (verbs[s0] as number));
  const deedsBelow = Math.min(3, (verbs[s0] as number) - (verbs[s1] as number));
  const inside = (quoted[s0] as number) | ((quoted[next] as number) << 1) | ((quoted[s1] as number) << 2);
  out[from] = key2(70, tags, ahead);
  out[from + 1] = key2(71, word[s0] as number, ahead);
  out[from + 2] = key2(72, word[next] as number, ahead);
  out[from + 3] = key2(73, below, behind);
  out[from + 4] = key2(74, word[s1] as number, behind);
  out[from + 5] = key2(75, tags, marks | (deeds << 2));
  out[from + 6] = key2(76, below, marksBelow | (deedsBelow << 2));
  out[from + 7] = key2(77, below | (b0t << 12), marksBelow | (marks << 2));
  out[from + 8] = key2(78, tags, inside);
  out[from + 9] = key2(79, below | (b0t << 12), inside);
  return from + 10;
}

function far(distance: number): number {
  if (distance < 5) return Math.max(0, distance);
  if (distance < 7) return 5;
  return distance < 11 ? 6 : 7;
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

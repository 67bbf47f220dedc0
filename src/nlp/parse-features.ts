import { key1, key2, key3 } from "./hash.ts";
import type { ParseState } from "./parse-state.ts";

/**
 * What the next transition depends on, after Zhang and Nivre (2011): words and tags at the top of the stack (s) and the head
 * of the buffer (b), their children, how many they have, how far apart they are, and what stands between. Writes hashes to
 * `out` and returns their number.
 */
export function transitionKeys(state: ParseState, out: Int32Array): number {
  return furtherKeys(state, out, firstKeys(state, out));
}

/** The sixteen features by which most transitions can be told: tags, what stands between, relations so far, a word with two tags. */
export function firstKeys(state: ParseState, out: Int32Array): number {
  const { next, word, labels } = state;
  const { s0, s1, tags, below, all, b1t, b2t, s2t, ahead, behind, marks, deeds, inside } = lookAround(state);
  const s0w = word[s0] as number;
  const b0t = tags >> 6;
  out[0] = key1(10, all | (b1t << 18));
  out[1] = key1(22, tags | (b1t << 12));
  out[2] = key1(23, (below >> 6) | ((below & 63) << 6) | (b0t << 12));
  out[3] = key1(24, s2t | ((below >> 6) << 6) | ((below & 63) << 12));
  out[4] = key1(25, b0t | (b1t << 6) | (b2t << 12));
  out[5] = key2(53, labels[s0] as number, tags);
  out[6] = key2(54, labels[next] as number, tags);
  out[7] = key2(55, labels[s1] as number, all);
  out[8] = key2(12, s0w, b0t | ((tags & 63) << 6));
  out[9] = key2(13, word[next] as number, tags);
  out[10] = key2(17, s0w, (below >> 6) | ((below & 63) << 6));
  out[11] = key2(18, word[s1] as number, below);
  out[12] = key2(70, tags, ahead);
  out[13] = key2(73, below, behind);
  out[14] = key2(75, tags, marks | (deeds << 2));
  out[15] = key2(78, tags, inside);
  return 16;
}

/** The other features of a transition, right after `firstKeys` of the same state: 48 from `from` on; returns where they end. */
export function furtherKeys(state: ParseState, out: Int32Array, from: number): number {
  nearKeys(state, out, from);
  pairKeys(state, out, from + 6);
  childKeys(state, out, from + 21);
  labelSetKeys(state, out, from + 34);
  return distanceKeys(state, out, from + 42);
}

/** The places that the features start from, their tags, by themselves and packed, and what lies between them. */
const around = {
  s0: 0,
  s1: 0,
  s2: 0,
  b1: 0,
  b2: 0,
  s2t: 0,
  b1t: 0,
  b2t: 0,
  /** The tags of s0 and b0, of s0 and s1, of all three, six bits each. */
  tags: 0,
  below: 0,
  all: 0,
  ahead: 0,
  behind: 0,
  marks: 0,
  deeds: 0,
  inside: 0,
};

/** Fills `around`, which `furtherKeys` reads again: one for all states, as nothing else stays between two of them. */
function lookAround({ length, top, next, stack, tag, commas, verbs, quoted }: ParseState): typeof around {
  const none = length + 1;
  const s0 = top > 0 ? (stack[top - 1] as number) : none;
  const s1 = top > 1 ? (stack[top - 2] as number) : none;
  around.s0 = s0;
  around.s1 = s1;
  around.s2 = top > 2 ? (stack[top - 3] as number) : none;
  around.b1 = next + 1 < length ? next + 1 : none;
  around.b2 = next + 2 < length ? next + 2 : none;
  around.s2t = tag[around.s2] as number;
  around.b1t = tag[around.b1] as number;
  around.b2t = tag[around.b2] as number;
  around.tags = (tag[s0] as number) | ((tag[next] as number) << 6);
  around.below = (tag[s0] as number) | ((tag[s1] as number) << 6);
  around.all = around.below | ((tag[next] as number) << 12);
  around.ahead = far(next - s0);
  around.behind = far(s0 - s1);
  around.marks = Math.min(3, (commas[next] as number) - (commas[s0] as number));
  around.deeds = Math.min(3, (verbs[next] as number) - (verbs[s0] as number));
  around.inside = (quoted[s0] as number) | ((quoted[next] as number) << 1) | ((quoted[s1] as number) << 2);
  return around;
}

/** The words further on in the buffer and further down the stack: 6 keys. */
function nearKeys({ word }: ParseState, out: Int32Array, from: number): void {
  const { s0, s2, b1, b2, s2t, b1t, b2t, tags } = around;
  const b1w = word[b1] as number;
  const ahead = (tags >> 6) | (b1t << 6);
  out[from] = key1(6, b1w);
  out[from + 1] = key2(7, b1w, b1t);
  out[from + 2] = key2(8, word[b2] as number, b2t);
  out[from + 3] = key2(9, word[s2] as number, s2t);
  out[from + 4] = key1(15, ahead);
  out[from + 5] = key2(26, word[s0] as number, ahead);
}

/** The words at the three places, by themselves, in pairs, and with the tag of the third: 15 keys. */
function pairKeys({ word, tag, next }: ParseState, out: Int32Array, from: number): void {
  const { s0, s1, tags, below } = around;
  const s0w = word[s0] as number;
  const s1w = word[s1] as number;
  const b0w = word[next] as number;
  const s0t = tag[s0] as number;
  const s1t = tag[s1] as number;
  const b0t = tag[next] as number;
  out[from] = key1(0, s0w);
  out[from + 1] = key2(1, s0w, s0t);
  out[from + 2] = key1(2, s1w);
  out[from + 3] = key2(3, s1w, s1t);
  out[from + 4] = key1(4, b0w);
  out[from + 5] = key2(5, b0w, b0t);
  out[from + 6] = key2(11, s0w, b0w);
  out[from + 7] = key1(14, tags);
  out[from + 8] = key2(16, s0w, s1w);
  out[from + 9] = key1(19, below);
  out[from + 10] = key2(20, s1w, b0w);
  out[from + 11] = key2(21, s1w, b0t | (s0t << 6));
  out[from + 12] = key2(27, s0w, s1t | (b0t << 6));
  out[from + 13] = key2(28, b0w, s1t | (s0t << 6));
  out[from + 14] = key2(29, s1w, tags);
}

/** The outermost children of the three places, their words and relations: 13 keys. */
function childKeys(state: ParseState, out: Int32Array, from: number): void {
  const { next, tag, word, label, left, right } = state;
  const { s0, s1, tags, below } = around;
  const s0l = left[s0] as number;
  const s0r = right[s0] as number;
  const s1l = left[s1] as number;
  const s1r = right[s1] as number;
  const b0l = left[next] as number;
  const b0l2 = state.left2[next] as number;
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

/** Which relations the three places govern already, and how many children they have: 8 keys. */
function labelSetKeys(
  { next, word, labels, lefts, rights }: ParseState,
  out: Int32Array,
  from: number,
): void {
  const { s0, s1, tags, below } = around;
  const s0w = word[s0] as number;
  const s0has = labels[s0] as number;
  const b0has = labels[next] as number;
  const s1has = labels[s1] as number;
  const counts = Math.min(3, lefts[s0] as number) | (Math.min(3, rights[s0] as number) << 2);
  const nextCount = Math.min(3, lefts[next] as number);
  out[from] = key2(56, s0has, s0w);
  out[from + 1] = key2(57, b0has, word[next] as number);
  out[from + 2] = key2(58, s1has, word[s1] as number);
  out[from + 3] = key2(59, tags, counts | (nextCount << 4));
  out[from + 4] = key2(60, below, Math.min(3, rights[s1] as number) | (counts << 2));
  out[from + 5] = key2(61, s0w, counts);
  out[from + 6] = key3(62, s0has, b0has, tags);
  out[from + 7] = key3(63, s1has, s0has, below);
}

/** How far apart the places are, and what stands between: 6 keys. */
function distanceKeys({ next, word, commas, verbs }: ParseState, out: Int32Array, from: number): number {
  const { s0, s1, below, all, ahead, behind, marks, inside } = around;
  const marksBelow = Math.min(3, (commas[s0] as number) - (commas[s1] as number));
  const deedsBelow = Math.min(3, (verbs[s0] as number) - (verbs[s1] as number));
  out[from] = key2(71, word[s0] as number, ahead);
  out[from + 1] = key2(72, word[next] as number, ahead);
  out[from + 2] = key2(74, word[s1] as number, behind);
  out[from + 3] = key2(76, below, marksBelow | (deedsBelow << 2));
  out[from + 4] = key2(77, all, marksBelow | (marks << 2));
  out[from + 5] = key2(79, all, inside);
  return from + 6;
}

/** A distance in words, coarser the larger: 0 to 7. */
export function far(distance: number): number {
  if (distance < 5) return Math.max(0, distance);
  if (distance < 7) return 5;
  return distance < 11 ? 6 : 7;
}

/**
 * The state of an arc-hybrid parser (Kuhlmann, Gómez-Rodríguez and Satta 2011): a stack, a buffer, and the arcs so far, in
 * typed arrays that are used again from sentence to sentence. Token `length` is the root, `length + 1` stands for none.
 * A kernel: numbers only; arrays are read where the parser knows that they reach.
 */
export interface ParseState {
  length: number;
  /** Hash of the lemma, number of the tag, and whether the token stands within quotation marks. */
  word: Int32Array;
  tag: Int32Array;
  quoted: Int32Array;
  /** How many commas, and how many verbs, stand before the token. */
  commas: Int32Array;
  verbs: Int32Array;
  head: Int32Array;
  label: Int32Array;
  /** The outermost children on either side and the ones inside them, how many there are, and a hash of their labels. */
  left: Int32Array;
  right: Int32Array;
  left2: Int32Array;
  right2: Int32Array;
  lefts: Int32Array;
  rights: Int32Array;
  labels: Int32Array;
  stack: Int32Array;
  top: number;
  next: number;
}

/** The transitions. SHIFT moves the next word to the stack; LEFT hangs the top on the next word, RIGHT on the one below. */
export const SHIFT = 0;
export const LEFT = 1;
export const RIGHT = 2;

/** Numbers that no tag and no label has. */
const ROOT_TAG = 61;
const NO_TAG = 62;
const NO_LABEL = 63;

const ARRAYS = [
  "word",
  "tag",
  "quoted",
  "commas",
  "verbs",
  "head",
  "label",
  "left",
  "right",
  "left2",
  "right2",
  "lefts",
  "rights",
  "labels",
  "stack",
] as const;

/** A state with room for sentences of `room` tokens. */
export function parseState(room: number): ParseState {
  const arrays = ARRAYS.map((name) => [name, new Int32Array(room + 2)] as const);
  return { length: 0, top: 0, next: 0, ...Object.fromEntries(arrays) } as ParseState;
}

/** Begins a sentence whose words, tags and counts are set: no arcs, all words in the buffer. */
export function begin(state: ParseState, length: number): void {
  const none = length + 1;
  state.length = length;
  state.top = 0;
  state.next = 0;
  for (const at of [length, none]) {
    state.word[at] = 0;
    state.tag[at] = at === length ? ROOT_TAG : NO_TAG;
    state.quoted[at] = 0;
    state.commas[at] = state.commas[length - 1] as number;
    state.verbs[at] = state.verbs[length - 1] as number;
  }
  for (let at = 0; at <= none; at += 1) {
    state.head[at] = -1;
    state.label[at] = NO_LABEL;
    state.left[at] = none;
    state.right[at] = none;
    state.left2[at] = none;
    state.right2[at] = none;
    state.lefts[at] = 0;
    state.rights[at] = 0;
    state.labels[at] = 0;
  }
}

/** Whether a transition can be made; the root takes one word only, the last of the stack. */
export function isLegal(state: ParseState, transition: number): boolean {
  if (transition === SHIFT) return state.next < state.length;
  if (transition === LEFT) return state.top > 0 && (state.next < state.length || state.top === 1);
  return state.top > 1;
}

/** The only transition that can be made, or -1 where there is a choice. */
export function onlyMove(state: ParseState): number {
  if (state.top === 0) return SHIFT;
  if (state.next < state.length) return -1;
  return state.top === 1 ? LEFT : RIGHT;
}

/** Whether all words have their head. */
export function isDone(state: ParseState): boolean {
  return state.next === state.length && state.top === 0;
}

/** The token that a transition would hang its dependent on. */
export function headOf(state: ParseState, transition: number): number {
  return transition === LEFT ? state.next : (state.stack[state.top - 2] as number);
}

/** Moves the next word to the stack. */
export function shift(state: ParseState): void {
  state.stack[state.top] = state.next;
  state.top += 1;
  state.next += 1;
}

/** Hangs the top of the stack on `head`, and takes it from the stack. */
export function attach(state: ParseState, head: number, label: number): void {
  state.top -= 1;
  const child = state.stack[state.top] as number;
  state.head[child] = head;
  state.label[child] = label;
  if (child < head) {
    state.left2[head] = state.left[head] as number;
    state.left[head] = child;
    (state.lefts[head] as number) += 1;
  } else {
    state.right2[head] = state.right[head] as number;
    state.right[head] = child;
    (state.rights[head] as number) += 1;
  }
  (state.labels[head] as number) |= 1 << (label % 31);
}

import type { ParseState } from "./parse-state.ts";

/**
 * Choices that the tags alone decide: in training, the transition was (nearly) always the same for these four tags, the
 * relation for these two. They save the parser a third of its work.
 */
export interface SureChoices {
  /** Open-addressed: `tagsKey` + 1, and the transition at the same place. */
  keys: Int32Array;
  moves: Uint8Array;
  mask: number;
  /** By `arcKey`; 255 where the tags do not decide. */
  relations: Uint8Array;
}

/** What does not decide. */
export const UNSURE = 255;

/** Builds the table of sure transitions. */
export function sureChoices(keys: Int32Array, moves: Uint8Array, relations: Uint8Array): SureChoices {
  let size = 16;
  while (size < keys.length * 3) size *= 2;
  const table = { keys: new Int32Array(size), moves: new Uint8Array(size), mask: size - 1, relations };
  for (let index = 0; index < keys.length; index += 1) {
    const key = (keys[index] as number) + 1;
    let place = spread(key) & table.mask;
    while (table.keys[place] !== 0) place = (place + 1) & table.mask;
    table.keys[place] = key;
    table.moves[place] = moves[index] as number;
  }
  return table;
}

/** The transition that the tags decide, or UNSURE. */
export function sureMove(sure: SureChoices, state: ParseState): number {
  const key = tagsKey(state) + 1;
  let place = spread(key) & sure.mask;
  for (let found = sure.keys[place] as number; found !== 0; found = sure.keys[place] as number) {
    if (found === key) return sure.moves[place] as number;
    place = (place + 1) & sure.mask;
  }
  return UNSURE;
}

/** The tags of the two words on top of the stack and the two next ones, as one number. The stack is not empty. */
export function tagsKey({ tag, stack, top, next, length }: ParseState): number {
  const none = length + 1;
  const s0 = tag[stack[top - 1] as number] as number;
  const s1 = tag[top > 1 ? (stack[top - 2] as number) : none] as number;
  const b1 = tag[next + 1 < length ? next + 1 : none] as number;
  return s0 | (s1 << 6) | ((tag[next] as number) << 12) | (b1 << 18);
}

/** The tags of an arc's two words and its direction, as one number below 8192. */
export function arcKey({ tag }: ParseState, head: number, child: number): number {
  return (tag[child] as number) | ((tag[head] as number) << 6) | ((child < head ? 1 : 0) << 12);
}

function spread(key: number): number {
  const mixed = Math.imul(key, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}

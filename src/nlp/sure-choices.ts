/**
 * Choices that little decides: in training, the large model made (nearly) always the same where one of a few features held.
 * Where one of them holds again the large model is not asked.
 */
export interface SureChoices {
  /** Open-addressed: hashes of features, and the choice at the same place. */
  keys: Int32Array;
  choices: Uint8Array;
  mask: number;
}

/** No sure choice: the large model must make it. */
export const UNSURE = 255;

/** Builds the table of sure choices. */
export function sureChoices(keys: Int32Array, choices: Uint8Array): SureChoices {
  let size = 16;
  while (size < keys.length * 3) size *= 2;
  const table = { keys: new Int32Array(size), choices: new Uint8Array(size), mask: size - 1 };
  for (let index = 0; index < keys.length; index += 1) {
    let place = (keys[index] as number) & table.mask;
    while (table.keys[place] !== 0) place = (place + 1) & table.mask;
    table.keys[place] = keys[index] as number;
    table.choices[place] = choices[index] as number;
  }
  return table;
}

/** The choice that the first of `n` features makes sure that can, or UNSURE. */
export function sureChoice({ keys, choices, mask }: SureChoices, wanted: Int32Array, n: number): number {
  for (let index = 0; index < n; index += 1) {
    const key = wanted[index] as number;
    let place = key & mask;
    for (let found = keys[place] as number; found !== 0; found = keys[place] as number) {
      if (found === key) return choices[place] as number;
      place = (place + 1) & mask;
    }
  }
  return UNSURE;
}

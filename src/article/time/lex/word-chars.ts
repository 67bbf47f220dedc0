/** A letter or a digit; letters beyond ASCII count. */
export function isWordChar(char: number): boolean {
  return char < 128 ? WORD[char] === 1 : isFarLetter(char);
}

/** A letter beyond ASCII, roughly: what is no Latin-1 sign and no general punctuation. */
export function isFarLetter(char: number): boolean {
  return (char >= 0xc0 && char !== 0xd7 && char !== 0xf7 && char < 0x2000) || char > 0x2e7f;
}

const WORD = wordTable();

function wordTable(): Uint8Array {
  const table = new Uint8Array(128);
  for (const [from, to] of [
    [48, 57],
    [65, 90],
    [97, 122],
  ] as const) {
    table.fill(1, from, to + 1);
  }
  return table;
}

/** A line of a stream, without its line feed, and its number from 1. */
export interface Line {
  bytes: Uint8Array;
  number: number;
}

const LINE_FEED = 0x0a;

/** Cuts a stream of bytes at line feeds only (not at U+2028, which JSON strings may hold), each line as soon as it is whole. */
export async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  let begun: Uint8Array[] = [];
  let number = 0;
  for await (const chunk of stream) {
    let from = 0;
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, from)) {
      yield { bytes: joined(begun, chunk.subarray(from, end)), number: ++number };
      begun = [];
      from = end + 1;
    }
    if (from < chunk.length) begun.push(chunk.subarray(from));
  }
  if (begun.length > 0) yield { bytes: joined(begun), number: ++number };
}

function joined(begun: Uint8Array[], last?: Uint8Array): Uint8Array {
  const parts = last === undefined ? begun : [...begun, last];
  return parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts);
}

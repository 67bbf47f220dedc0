/** A line of a stream, without its line feed, and its number from 1. */
export interface Line {
  bytes: Uint8Array;
  number: number;
  /** Longer than allowed, and left out. */
  cut?: true;
}

const LINE_FEED = 0x0a;

/**
 * Cuts a stream of bytes at line feeds only (not at U+2028, which JSON strings may hold), each line as soon as it is whole.
 * Of a line of more than `longest` bytes nothing is kept.
 */
export async function* linesOf(
  stream: AsyncIterable<Uint8Array>,
  longest: number = Number.POSITIVE_INFINITY,
): AsyncGenerator<Line> {
  let begun: Uint8Array[] = [];
  let size = 0;
  let number = 0;
  for await (const chunk of stream) {
    let from = 0;
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, from)) {
      size += end - from;
      number += 1;
      yield size > longest
        ? tooLong(number)
        : { bytes: joined([...begun, chunk.subarray(from, end)]), number };
      begun = [];
      size = 0;
      from = end + 1;
    }
    size += chunk.length - from;
    if (size > longest) begun = [];
    else if (from < chunk.length) begun.push(chunk.subarray(from));
  }
  if (size > 0) yield size > longest ? tooLong(number + 1) : { bytes: joined(begun), number: number + 1 };
}

function tooLong(number: number): Line {
  return { bytes: new Uint8Array(0), number, cut: true };
}

function joined(parts: Uint8Array[]): Uint8Array {
  return parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts);
}

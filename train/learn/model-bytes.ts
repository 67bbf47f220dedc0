/** A part of a model's file: its name and its numbers. */
export type Part = [name: string, numbers: Int8Array | Uint8Array | Int16Array | Int32Array];

/** The bytes of a model's file, as `src/nlp/model-file.ts` reads them: a header that names the parts, and the parts. */
export function modelBytes(names: Record<string, string[]>, parts: readonly Part[]): Buffer {
  const plain = JSON.stringify({ names, parts: parts.map(([name, part]) => [name, part.byteLength]) });
  // Spaces, so that wide numbers behind the header begin at a multiple of four.
  const wide = parts.some(([, part]) => part.BYTES_PER_ELEMENT > 1);
  const header = wide ? plain.padEnd(plain.length + ((4 - (Buffer.byteLength(plain) % 4)) % 4)) : plain;
  const length = Buffer.alloc(4);
  length.writeUInt32LE(Buffer.byteLength(header));
  const bytes = parts.map(([, part]) => Buffer.from(part.buffer, part.byteOffset, part.byteLength));
  return Buffer.concat([length, Buffer.from(header), ...bytes]);
}

/** Reads a stream of bytes by lines and by length, holding no more of it than is asked for. */
export class ByteReader {
  private readonly source: AsyncIterator<Uint8Array>;
  private held: Uint8Array = new Uint8Array(0);

  constructor(stream: AsyncIterable<Uint8Array>) {
    this.source = stream[Symbol.asyncIterator]();
  }

  /**
   * The next line without its end, as Latin-1, and at most its first `longest` bytes (the rest is skipped); null at the end of
   * the stream.
   */
  async line(longest = 8192): Promise<string | null> {
    const parts: Uint8Array[] = [];
    let size = 0;
    while (this.held.length > 0 || (await this.more())) {
      const end = this.held.indexOf(0x0a);
      const part = this.held.subarray(0, end < 0 ? this.held.length : end);
      parts.push(part.subarray(0, Math.max(0, longest - size)));
      size += part.length;
      this.held = this.held.subarray(end < 0 ? this.held.length : end + 1);
      if (end >= 0) return lineOf(parts);
    }
    return size === 0 ? null : lineOf(parts);
  }

  /** The next `size` bytes, or null where the stream ends before. */
  async take(size: number): Promise<Uint8Array | null> {
    const parts: Uint8Array[] = [];
    return (await this.pass(size, (part) => parts.push(part))) ? Buffer.concat(parts) : null;
  }

  /** Passes over the next `size` bytes; false where the stream ends before. */
  skip(size: number): Promise<boolean> {
    return this.pass(size, () => {});
  }

  /** Lets go of the stream. */
  async close(): Promise<void> {
    await this.source.return?.();
  }

  private async pass(size: number, take: (part: Uint8Array) => void): Promise<boolean> {
    for (let left = size; left > 0; ) {
      if (this.held.length === 0 && !(await this.more())) return false;
      const part = this.held.subarray(0, left);
      take(part);
      left -= part.length;
      this.held = this.held.subarray(part.length);
    }
    return true;
  }

  private async more(): Promise<boolean> {
    for (;;) {
      const next = await this.source.next();
      if (next.done) return false;
      this.held = next.value;
      if (this.held.length > 0) return true;
    }
  }
}

function lineOf(parts: Uint8Array[]): string {
  return Buffer.concat(parts).toString("latin1").replace(/\r$/, "");
}

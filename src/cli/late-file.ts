import { createWriteStream, type WriteStream } from "node:fs";
import { Writable } from "node:stream";

/**
 * A file that is made only when the first of its data come, and reaches the disk before it closes. As long as a run still works
 * towards its output, nothing lies there that an end of the process would leave behind.
 */
export class LateFile extends Writable {
  readonly #path: string;
  readonly #mode: number | undefined;
  #file: WriteStream | null = null;

  constructor(path: string, mode?: number) {
    super({ decodeStrings: false });
    this.#path = path;
    this.#mode = mode;
  }

  override _write(
    data: string | Buffer,
    encoding: BufferEncoding,
    done: (error?: Error | null) => void,
  ): void {
    this.#opened().write(data, encoding, done);
  }

  override _final(done: () => void): void {
    this.#opened().once("close", done).end();
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    this.#file?.destroy();
    done(error);
  }

  /** The file, new: a link that lies at its name is not followed. */
  #opened(): WriteStream {
    if (this.#file !== null) return this.#file;
    const mode = this.#mode === undefined ? {} : { mode: this.#mode & 0o777 };
    this.#file = createWriteStream(this.#path, { flags: "wx", flush: true, ...mode });
    // What fails is told by the callback of the writing that failed.
    return this.#file.on("error", () => {});
  }
}

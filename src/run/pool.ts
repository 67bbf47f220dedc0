import { internalProblem } from "./extract-piece.ts";
import type { Piece } from "./input.ts";
import type { Problem } from "./problem.ts";
import type { WorkerSettings } from "./worker.ts";

/** Worker threads that turn articles into record lines. */
export interface Pool {
  /** A worker that dies over an article costs that article only. */
  run(piece: Piece): Promise<string | Problem>;
  close(): Promise<void>;
}

/** Starts a pool of worker threads; `file` is the module that they run. */
export async function startPool(
  jobs: number,
  settings: WorkerSettings,
  file: URL = new URL("./worker.js", import.meta.url),
): Promise<Pool> {
  const { Tinypool } = await import("tinypool");
  const pool = new Tinypool({
    filename: file.href,
    name: "work",
    minThreads: jobs,
    maxThreads: jobs,
    workerData: settings,
  });
  return {
    run: (piece) =>
      pool.run(piece).catch((error: unknown) => internalProblem(piece.provenance.source, error)),
    close: () => pool.destroy(),
  };
}

import { workerData } from "node:worker_threads";
import type { Profile } from "../profile/profile.ts";
import { extractPiece } from "./extract-piece.ts";
import type { Piece } from "./input.ts";
import { isProblem, type Problem } from "./problem.ts";

/** What every worker of a pool is told when it starts. */
export interface WorkerSettings {
  profile: Profile;
  withText: boolean;
}

/** tinypool hands its own data and ours to a worker as a pair. */
const [, settings]: [unknown, WorkerSettings] = workerData;

/** Works on one article in a worker thread and gives its record as a line, which crosses the threads faster than an object. */
export async function work(piece: Piece): Promise<string | Problem> {
  const result = await extractPiece(piece, settings.profile, settings.withText);
  return isProblem(result) ? result : JSON.stringify(result);
}

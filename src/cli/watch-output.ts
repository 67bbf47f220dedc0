import { EXIT } from "./exit-codes.ts";
import { complain } from "./notices.ts";
import type { World } from "./world.ts";

/**
 * Watches standard output for what writes to it without asking: `schema`, `--help`. A full disk is told; a reader that has gone
 * is not. Gives what waits until all is written, and says the exit code that this asks for, or null.
 */
export function watchOutput(world: World): () => Promise<number | null> {
  const { stdout } = world;
  let code: number | null = null;
  stdout.on("error", (error: NodeJS.ErrnoException) => {
    const watched = stdout.listenerCount("error") > 1;
    if (watched || code !== null || error.code === "EPIPE") return;
    code = EXIT.usage;
    complain({ code: "output-failed", source: "standard output", at: null }, world);
  });
  return async () => {
    await new Promise<void>((done) => stdout.write("", () => done()));
    return code;
  };
}

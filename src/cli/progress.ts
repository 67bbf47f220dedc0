import type { World } from "./world.ts";

/** Tells a waiting person how far the work is. */
export interface Progress {
  /** One more input is done. */
  step(): void;
  stop(): void;
}

/** Work shorter than this is not worth a spinner. */
const PATIENCE_MS = 500;

/** Shows a spinner with a count on a terminal's standard error, once the work takes long; the library is loaded only then. */
export function startProgress(world: World, shown: boolean): Progress {
  if (!shown || world.stderr.isTTY !== true) return { step() {}, stop() {} };
  let done = 0;
  let update = () => {};
  let end = () => {};
  let stopped = false;
  const show = async () => {
    const { default: spinner } = await import("yocto-spinner");
    if (stopped) return;
    const shown = spinner({ text: told(done), stream: world.stderr, handleSignals: false }).start();
    update = () => {
      shown.text = told(done);
    };
    end = () => shown.stop();
  };
  const timer = setTimeout(show, PATIENCE_MS);
  return {
    step() {
      done += 1;
      update();
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
      end();
    },
  };
}

function told(done: number): string {
  return done === 1 ? "1 article read" : `${done} articles read`;
}

import { spawn } from "node:child_process";
import { once } from "node:events";
import { Writable } from "node:stream";
import type { Terminal, World } from "./world.ts";

/**
 * Runs work whose output a person pages through, where a terminal reads; elsewhere, and without a pager, it goes straight out.
 * The pager starts when all is there, so that what stands on standard error stays above it.
 */
export async function withPager(
  world: World,
  wanted: boolean,
  work: (world: World) => Promise<number>,
): Promise<number> {
  const [command, ...options] = (world.env.PAGER ?? "less").split(/\s+/).filter(Boolean);
  if (!wanted || world.stdout.isTTY !== true || command === undefined || command === "cat")
    return work(world);
  const pieces: Buffer[] = [];
  const code = await work(writingTo(collector(pieces, world.stdout), world));
  const text = Buffer.concat(pieces);
  if (text.length > 0 && !(await paged(text, command, options, world))) world.stdout.write(text);
  return code;
}

/** A stream that keeps what is written, and looks as wide as the terminal that it will be read on. */
function collector(pieces: Buffer[], { isTTY, columns }: Terminal): Terminal {
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      pieces.push(chunk);
      done();
    },
  });
  return Object.assign(stream, { isTTY: isTTY === true }, columns === undefined ? {} : { columns });
}

/** The world with another standard output; standard input stays unopened until it is asked for. */
function writingTo(stdout: Terminal, world: World): World {
  const { stderr, env, cwd, interrupted, unbroken } = world;
  return {
    ...{ stdout, stderr, env, cwd, interrupted, unbroken },
    get stdin() {
      return world.stdin;
    },
  };
}

/** less leaves at once where all fits on the screen, shows colours, and leaves what was shown. */
const LESS = "FRX";

/** Shows a text in the pager until the reader leaves it; false where there is no such pager. */
async function paged(text: Buffer, command: string, options: string[], { env }: World): Promise<boolean> {
  const pager = spawn(command, options, {
    stdio: ["pipe", "inherit", "inherit"],
    env: { ...env, LESS: env.LESS ?? LESS },
  });
  const ended = once(pager, "close").then(
    () => true,
    () => false,
  );
  pager.stdin.on("error", () => {});
  pager.stdin.end(text);
  return ended;
}

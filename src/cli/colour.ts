import type { Terminal, World } from "./world.ts";

/** What `--color` asks for. */
export type ColorOption = "auto" | "always" | "never";

/** Whether to colour: the option, then FORCE_COLOR, then NO_COLOR, then whether a terminal reads. */
export function wantsColour(option: ColorOption, stream: Terminal, env: World["env"]): boolean {
  if (option !== "auto") return option === "always";
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== "0" && env.FORCE_COLOR !== "false";
  if (env.NO_COLOR || env.TERM === "dumb") return false;
  return stream.isTTY === true;
}

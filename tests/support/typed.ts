import { command, type ProcessSetting } from "./process.ts";

/** Types a line into a shell on a pseudo-terminal and presses Tab; prints what stands there, once it holds what is waited for. */
const AT_SHELL = `
import os, pty, re, select, signal, sys, time
load, line, wanted, argv = sys.argv[1], sys.argv[2], sys.argv[3], sys.argv[4:]
pid, master = pty.fork()
if pid == 0:
    os.execvp(argv[0], argv)

def shown(until, seconds):
    seen, end = "", time.monotonic() + seconds
    while until not in seen and time.monotonic() < end:
        if select.select([master], [], [], 0.1)[0]:
            seen += re.sub(r"\\x1b\\[[0-9;?]*[A-Za-z]", "", os.read(master, 65536).decode("utf-8", "replace"))
    return seen

os.write(master, (load + '; echo lo"ad"ed\\n').encode())
shown("loaded", 20)
os.write(master, (line + "\\t").encode())
sys.stdout.write(shown(wanted, 10))
os.kill(pid, signal.SIGKILL)
`;

/** A line that is being typed: what the shell runs before, and what its screen is to show in the end. */
export interface Typed {
  load: string;
  line: string;
  wanted: string;
}

/** What the screen of an interactive shell shows of a line behind which Tab is pressed. */
export async function typedAndTab(
  shell: string[],
  { load, line, wanted }: Typed,
  setting: ProcessSetting,
): Promise<string> {
  const argv = ["-c", AT_SHELL, load, line, wanted, ...shell];
  const env = { TERM: "dumb", ...setting.env };
  return (await command("python3", argv, { ...setting, env })).stdout;
}

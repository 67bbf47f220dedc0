import { command, type ProcessRan, type ProcessSetting } from "./process.ts";
import { ROOT } from "./sources.ts";

/** Runs its arguments on a pseudo-terminal of so many columns, copies what stands there to standard output, and ends as they do. */
const ON_TERMINAL = `
import fcntl, os, pty, struct, sys, termios
columns, keys, argv = int(sys.argv[1]), sys.argv[2], sys.argv[3:]
pid, master = pty.fork()
if pid == 0:
    fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
    os.execvp(argv[0], argv)
seen = b""
while True:
    try:
        data = os.read(master, 65536)
    except OSError:
        break
    if not data:
        break
    seen += data
    if keys and b":\\x1b[K" in seen:
        os.write(master, keys.encode())
        keys = ""
sys.stdout.buffer.write(seen)
sys.exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
`;

/** Whether this machine can open a pseudo-terminal for a test: Python's pty does, on Linux and macOS. */
export async function hasTerminal(): Promise<boolean> {
  const there = await command("python3", ["-c", "import pty, fcntl, termios"]).catch(() => ({ code: 1 }));
  if (there.code !== 0) console.warn("No python3 with pty here: the tests on a terminal are skipped.");
  return there.code === 0;
}

/** Runs the built `onrecord` on a real terminal 90 wide; `keys` are typed where less waits for them. What it shows is the standard output. */
export function onTerminal(argv: string[], setting: ProcessSetting = {}, keys = ""): Promise<ProcessRan> {
  const program = [process.execPath, `${ROOT}/bin/onrecord.js`, ...argv];
  return command("python3", ["-c", ON_TERMINAL, "90", keys, ...program], {
    ...setting,
    env: { TERM: "xterm-256color", ...setting.env },
  });
}

// Loaded before a program (node --import): says on standard error, at its end, how much memory the process took at most and
// how long its main thread kept a core busy, which is what the program would take on a machine that does nothing else.
import { readFileSync } from "node:fs";
import { isMainThread } from "node:worker_threads";

if (isMainThread) {
  process.on("exit", () => {
    const kilobytes = process.resourceUsage().maxRSS;
    process.stderr.write(`peak memory ${kilobytes} KB, main thread ${mainThreadMs().toFixed(1)} ms\n`);
  });
}

/** Linux tells it of each thread; elsewhere the whole process stands for it. */
function mainThreadMs() {
  try {
    return Number(readFileSync(`/proc/self/task/${process.pid}/schedstat`, "utf8").split(" ")[0]) / 1e6;
  } catch {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  }
}

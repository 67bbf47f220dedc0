// Loaded before onrecord (node --import): says on standard error, at the end, how much memory the process took at most.
import { isMainThread } from "node:worker_threads";

if (isMainThread) {
  process.on("exit", () => process.stderr.write(`peak memory ${process.resourceUsage().maxRSS} KB\n`));
}

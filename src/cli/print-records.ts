import type { ErrorRecord } from "../model/article-record.ts";
import { type Extracted, lineOf, recordOf } from "../run/extract-records.ts";
import { isProblem, type Problem } from "../run/problem.ts";
import { type Outcome, SMOOTH } from "./exit-codes.ts";
import { reportUnread } from "./notices.ts";
import type { Desk } from "./with-output.ts";
import type { World } from "./world.ts";

/** Prints a record, or an error record, on a line for each result, as soon as it is there, and says what it met. */
export async function printRecords(
  results: AsyncIterable<Extracted>,
  options: { exitStatus?: boolean },
  { output, world }: Desk,
): Promise<Outcome> {
  let unread = false;
  let found = false;
  for await (const result of results) {
    if (isProblem(result)) {
      unread = true;
      await output.write(`${JSON.stringify(errorRecord(result, world))}\n`);
    } else {
      found ||= options.exitStatus === true && foundSomething(result);
      await output.write(`${lineOf(result)}\n`);
    }
  }
  return { ...SMOOTH, unread, nothing: options.exitStatus === true && !found };
}

function errorRecord(problem: Problem, world: World): ErrorRecord {
  const { source, code, message } = reportUnread(problem, world);
  return { type: "error", schema: "onrecord/error@1", source, code, message };
}

function foundSomething(result: Exclude<Extracted, Problem>): boolean {
  const { quotes, events } = recordOf(result);
  return quotes.length + events.length > 0;
}

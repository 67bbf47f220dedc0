import { describe, expect, it } from "vitest";
import { folderWith } from "../support/files.ts";
import { day, entry, timeline, timelineQuote } from "../support/timeline.ts";
import { runCli } from "../support/world.ts";

const PLAN = entry({ id: "t_1", title: "Ann meets Ben", date: day("2024-06-19"), status: "scheduled" });
const CWD = () =>
  folderWith({
    "old.json": JSON.stringify(timeline({ entries: [PLAN] })),
    "new.json": JSON.stringify(
      timeline({
        entries: [{ ...PLAN, status: "happened" }],
        quotes: [timelineQuote({ id: "s_1", text: "We agree\u001b[31m" })],
      }),
    ),
  });

describe("onrecord diff", () => {
  it("says what is new and changed, and steers no terminal", async () => {
    const { code, stdout, stderr } = await runCli(["diff", "old.json", "new.json"], { cwd: CWD() });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toBe(`~ entry 2024-06-19 happened: Ann meets Ben
    status: scheduled → happened
+ quotation undated Ann: “We agree\\u{1b}[31m”
1 entry changed; 1 quotation added
`);
  });

  it("says where nothing differs", async () => {
    const { stdout } = await runCli(["diff", "old.json", "old.json"], { cwd: CWD() });
    expect(stdout).toBe("no difference\n");
  });

  it("gives the same as JSON", async () => {
    const { stdout } = await runCli(["diff", "old.json", "new.json", "--format", "json"], { cwd: CWD() });
    expect(JSON.parse(stdout)).toMatchObject({
      entries: {
        added: [],
        changed: [{ changes: [{ field: "status", from: "scheduled", to: "happened" }] }],
      },
      quotes: { added: [{ id: "s_1" }] },
    });
  });

  it.each([
    [["old.json", "new.json"], 1],
    [["old.json", "old.json"], 0],
    [["old.json", "none.json"], 2],
  ])("ends under --exit-status, given %j, with %i", async (files, code) => {
    expect((await runCli(["diff", ...files, "--exit-status"], { cwd: CWD() })).code).toBe(code);
  });
});

import { pathToFileURL } from "node:url";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chromiumPath } from "../support/chromium.ts";
import { folderWith } from "../support/files.ts";
import { articleFolders } from "../support/inputs.ts";
import { ROOT } from "../support/sources.ts";
import { runCli } from "../support/world.ts";

const PLACE = pathToFileURL(`${ROOT}/node_modules/@knight-lab/timelinejs/dist/`);

/** A page as TimelineJS's own pages are, with the data in it. */
function page(data: string): string {
  return `<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="${PLACE}css/timeline.css">
<div id="timeline" style="width: 1200px; height: 700px"></div>
<script src="${PLACE}js/timeline.js"></script>
<script>
const timeline = new TL.Timeline("timeline", ${data.replaceAll("<", "\\u003c")});
</script>`;
}

const path = chromiumPath();

describe.skipIf(path === null)("the TimelineJS of Knight Lab", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: path ?? "", args: ["--no-sandbox"] });
  });
  afterAll(() => browser.close());

  it.each(articleFolders())("shows every slide of %s, and complains of nothing", async (articles) => {
    const { stdout } = await runCli(["extract", articles, "--scope", "all", "--format", "timelinejs"]);
    const { events } = JSON.parse(stdout);
    const folder = folderWith({ "timeline.html": page(stdout) });
    const tab = await browser.newPage();
    const complaints: string[] = [];
    tab.on("pageerror", (error) => complaints.push(error.message));
    tab.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    // Its typeface comes from the network, of which a test has none.
    await tab.route(/^https?:/, (route) => route.fulfill({ body: "" }));
    await tab.goto(`${pathToFileURL(`${folder}/timeline.html`)}`);
    await tab.locator(".tl-slide").first().waitFor();
    await expect.poll(() => tab.locator(".tl-timemarker").count()).toBe(events.length);
    expect(await tab.evaluate("timeline.config.messages.errors")).toEqual([]);
    expect(await tab.locator(".tl-slide").count()).toBe(events.length + 1);
    expect(complaints).toEqual([]);
    await tab.close();
  });
});

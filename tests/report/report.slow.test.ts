import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import axe from "axe-core";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { ArticleRecord } from "../../src/model/article-record.ts";
import type { Timeline } from "../../src/model/timeline.ts";
import { chromiumPath } from "../support/chromium.ts";
import { folderWith } from "../support/files.ts";
import { ROOT } from "../support/sources.ts";
import { runCli } from "../support/world.ts";

const EXECUTABLE = chromiumPath();
const PLANTED = "<script>document.title = 'run'</script><img src=x onerror=\"document.title = 'run'\">";

describe.skipIf(EXECUTABLE === null)("a report in Chromium", () => {
  const folder = folderWith();
  const report = join(folder, "report.html");
  const complaints: string[] = [];
  let browser: Browser;
  let page: Page;
  let timeline: Timeline;

  beforeAll(async () => {
    const made = await runCli(["report", "fixtures/summits", "-q", "-o", report], { cwd: ROOT });
    expect(made.stderr).toBe("");
    timeline = JSON.parse((await runCli(["extract", "fixtures/summits"], { cwd: ROOT })).stdout);
    browser = await chromium.launch({ executablePath: EXECUTABLE ?? "", args: ["--no-sandbox"] });
  });

  beforeEach(async () => {
    complaints.length = 0;
    page = await opened(browser, report, complaints);
    return async () => page.close();
  });

  afterAll(() => browser?.close());

  it("opens from disk without a word on the console or a request", async () => {
    expect(await page.locator("#summary").innerText()).toContain(`${timeline.articles.length} articles`);
    // What a quotation says already is not told again.
    const isQuoted = (title: string) => timeline.quotes.some(({ text }) => text.includes(title.slice(0, 30)));
    const told = timeline.entries.filter(({ quotes, title }) => quotes.length === 0 && !isQuoted(title));
    // Whom a pronoun means stands in its place: "[Vladimir Putin] met Kim Jong Il".
    for (const { title, subject } of told.slice(0, 3)) {
      const shown = subject?.name ? title.replace(/^(?:he|she|they|it) /i, "") : title;
      expect(await page.locator("#list").textContent()).toContain(shown.slice(0, 24));
    }
    expect(complaints).toEqual([]);
  });

  it("marks the very characters of every quotation and event in their article", async () => {
    const { stdout } = await runCli(["extract", "--records", "--with-text", "fixtures/summits"], {
      cwd: ROOT,
    });
    const records: ArticleRecord[] = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    const texts = new Map(records.map(({ id, text }) => [id, Array.from(text ?? "")]));
    const places = [
      ...timeline.quotes.map(({ id, variants }) => ({
        id,
        article: variants[0]?.article,
        spans: variants[0]?.spans ?? [],
      })),
      ...timeline.entries.map(({ id, accounts }) => ({
        id,
        article: accounts[0]?.article,
        spans: accounts.slice(0, 1),
      })),
    ];
    expect(places.length).toBeGreaterThan(30);
    for (const { id, article = "", spans } of places) {
      await visit(page, `#item=${id}`);
      await expect.poll(() => page.locator("#pane mark").count()).toBeGreaterThan(0);
      const marked = (await page.locator("#pane mark").allTextContents()).join("");
      const told = spans.map(({ start, end }) => texts.get(article)?.slice(start, end).join("")).join("");
      expect(marked).toBe(told);
    }
  });

  it("narrows the lists by filters that stand in the address", async () => {
    await page.getByLabel("Person").selectOption("vladimir-putin");
    await page.getByLabel("Kind").selectOption("direct");
    const expected = timeline.quotes.filter(
      ({ kind, speaker, addressee }) =>
        kind === "direct" && (speaker.id === "vladimir-putin" || addressee?.id === "vladimir-putin"),
    );
    await expect.poll(() => page.locator("#shown").innerText()).toContain(` ${expected.length} quotations`);
    expect(page.url()).toContain("#person=vladimir-putin&kind=direct");
    const again = await opened(browser, report, complaints, "#person=vladimir-putin&kind=direct");
    expect(await again.locator("#shown").innerText()).toContain(` ${expected.length} quotations`);
    await again.close();
    await page.getByLabel("Search").fill("zzzz");
    await expect.poll(() => page.locator("#list").innerText()).toBe("Nothing passes these filters.");
    await page.getByRole("button", { name: "Clear" }).click();
    await expect
      .poll(() => page.locator("#shown").innerText())
      .toContain(` ${timeline.quotes.length} quotations`);
    expect(await page.getByLabel("Search").inputValue()).toBe("");
  });

  it("shows only what accounts disagree on, with both sides beside each other", async () => {
    await page.getByLabel("Disagreements only").check();
    await expect.poll(() => page.locator(".dispute").count()).toBeGreaterThan(0);
    const first = timeline.conflicts.find(({ id }) => id);
    const card = page.locator(`#row-${first?.id}`);
    for (const side of first?.sides ?? []) expect(await card.textContent()).toContain(side.value);
    await card.locator(".words").last().click();
    await expect.poll(() => card.locator("[aria-current]").count()).toBe(1);
    const shown = await page.locator(".row.entry").count();
    expect(shown).toBeLessThanOrEqual(
      timeline.entries.filter(({ conflicts }) => conflicts.length > 0).length,
    );
  });

  it("can be used by keyboard: a link opens the article, Escape gives the focus back", async () => {
    const link = page.locator("#list .words").first();
    await link.focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator(":focus").getAttribute("id")).toBe("article-title");
    expect(await page.locator("#pane mark").count()).toBeGreaterThan(0);
    await page.keyboard.press("Escape");
    await expect.poll(() => page.locator("#pane mark").count()).toBe(0);
    expect(await page.locator(":focus").textContent()).toBe(await link.textContent());
    await page.goBack();
    await expect.poll(() => page.locator("#pane mark").count()).toBeGreaterThan(0);
  });

  it("brings what is marked into sight, and leaves the list where it is", async () => {
    const words = page.locator("#list .dispute .words").last();
    await words.scrollIntoViewIfNeeded();
    const top = async () => (await words.boundingBox())?.y ?? Number.NaN;
    const before = await rested(top);
    await words.click();
    const mark = page.locator("#pane mark").first();
    await mark.waitFor();
    await page.waitForTimeout(500);
    expect(Math.abs((await top()) - before)).toBeLessThan(2);
    const [pane, marked] = [await page.locator("#pane").boundingBox(), await mark.boundingBox()];
    expect(marked?.y).toBeGreaterThan(pane?.y ?? Number.NaN);
    expect(marked?.y).toBeLessThan((pane?.y ?? 0) + (pane?.height ?? Number.NaN));
  });

  it("zooms into an occasion and out again", async () => {
    const chip = page.locator("#jump button").first();
    const marks = () => page.locator("#axis .mark").count();
    const all = await marks();
    await chip.click();
    await expect.poll(marks).toBeLessThan(all);
    const [first] = timeline.occasions;
    const here = timeline.quotes.filter(({ occasion }) => occasion === first?.id).length;
    expect(await page.locator("#shown").innerText()).toContain(` ${here} quotation`);
    await page.locator("#jump button").first().click();
    await expect.poll(marks).toBe(all);
  });

  it("counts who said what at which occasion, and lists what one of them said", async () => {
    await page.getByRole("button", { name: "By speaker" }).click();
    const row = page.locator("tr", { has: page.getByRole("rowheader", { name: "Vladimir Putin" }) });
    const his = timeline.quotes.filter(({ speaker }) => speaker.id === "vladimir-putin");
    await row
      .getByRole("button", { name: String(his.length) })
      .last()
      .click();
    await expect.poll(() => page.locator("#said-by .row").count()).toBe(his.length);
  });

  it("folds the filters on a narrow screen until they are asked for or one is set", async () => {
    await page.setViewportSize({ width: 390, height: 900 });
    const filter = page.getByLabel("Person");
    await expect.poll(() => filter.isVisible()).toBe(false);
    await page.getByText("Filters", { exact: true }).click();
    expect(await filter.isVisible()).toBe(true);
    await page.setViewportSize({ width: 1280, height: 900 });
    expect(await filter.isVisible()).toBe(true);
    expect(await page.getByText("Filters", { exact: true }).isVisible()).toBe(false);
  });

  for (const colorScheme of ["light", "dark"] as const)
    for (const [width, hash] of [
      [1280, ""],
      [390, ""],
      [1280, "#view=speakers"],
    ] as const)
      it(`has nothing serious for axe: ${colorScheme}, ${width} wide, ${hash || "as it opens"}`, async () => {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 900 });
        if (hash !== "") await visit(page, hash);
        await page.locator("#list .words:visible").first().click();
        await page.locator("#pane mark").first().waitFor();
        expect(await seriousFaults(page)).toEqual([]);
        expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
      });

  it("runs no script planted in a title, a speaker, a text or a file's name", async () => {
    const name = "a<img src=x onerror=document.title='run'>.json";
    const article = {
      title: `Kim meets Putin ${PLANTED}`,
      outlet: `Courier ${PLANTED}`,
      published: "2019-04-25",
      text: `Kim Jong Un met Vladimir Putin in Vladivostok on Thursday. "We agreed on everything ${PLANTED}," Vladimir Putin said.\n\n</script><script>document.title = 'run'</script>`,
    };
    const planted = folderWith({ [name]: JSON.stringify(article) });
    const made = join(planted, "planted.html");
    await runCli(["report", name, "--scope", "all", "-o", made], { cwd: planted });
    const other = await opened(browser, made, complaints);
    await other.locator("#articles .words").first().click();
    expect(await other.locator("#pane").innerText()).toContain("document.title = 'run'");
    await other.waitForTimeout(200);
    expect(await other.title()).toBe("Who said what, and what happened when");
    expect(await other.locator("main img, main script, aside img, aside script").count()).toBe(0);
    expect(complaints).toEqual([]);
    await other.close();
  });

  it("says plainly that a timeline alone has no texts", async () => {
    const file = join(folder, "timeline.json");
    const made = join(folder, "bare.html");
    await runCli(["extract", "fixtures/summits", "-o", file], { cwd: ROOT });
    await runCli(["report", file, "-o", made], { cwd: ROOT });
    const bare = await opened(browser, made, complaints);
    expect(await bare.locator("#pane").innerText()).toContain("does not hold the articles’ texts");
    await bare.locator("#list .words").first().click();
    await expect.poll(() => bare.locator("#pane mark").count()).toBe(1);
    await bare.close();
  });

  it("stays smooth with 2,000 entries", async () => {
    const many = join(folder, "many.json");
    const entries = Array.from({ length: 2000 }, (_, index) => {
      const { occasion: _occasion, ...first } = timeline.entries[index % timeline.entries.length] ?? {};
      const from = new Date(Date.UTC(2020, 0, 1 + index)).toISOString().slice(0, 10);
      return {
        ...first,
        id: `t_${index}`,
        occasion: null,
        date: { value: from, from, to: null, basis: "stated", last: from, precision: "day" },
      };
    });
    writeFileSync(many, JSON.stringify({ ...timeline, entries }));
    const made = join(folder, "many.html");
    await runCli(["report", many, "-o", made], { cwd: ROOT });
    const large = await opened(browser, made, complaints);
    const work = await workOf(large);
    const before = await work();
    await visit(large, "#status=happened");
    await expect.poll(() => large.locator("#shown").innerText()).toContain(" 0 quotations");
    expect((await work()) - before).toBeLessThan(1);
    await large.close();
  });
});

async function opened(browser: Browser, file: string, complaints: string[], hash = ""): Promise<Page> {
  const page = await browser.newPage();
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => {
    if (!request.url().startsWith("file:")) complaints.push(request.url());
  });
  await page.goto(`${pathToFileURL(file)}${hash}`);
  return page;
}

/** A place once it no longer moves: the list scrolls smoothly, and takes its height only as it comes into sight. */
async function rested(place: () => Promise<number>): Promise<number> {
  for (let last = Number.NaN, same = 0; ; last = await place()) {
    await wait(100);
    same = Math.abs((await place()) - last) < 1 ? same + 1 : 0;
    if (same === 3) return last;
  }
}

/** What axe finds that keeps somebody out. Its program is run by the test, past the page's own policy. */
async function seriousFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = (await page.evaluate("axe.run()")) as { violations: Violation[] };
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

interface Violation {
  id: string;
  impact: string;
  nodes: { html: string }[];
}

/** Tells how many seconds of a processor the page has worked, which other work on the machine does not lengthen. */
async function workOf(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  return async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.POSITIVE_INFINITY;
  };
}

/** Goes to a view by its address, as a link that was sent does. */
async function visit(page: Page, hash: string): Promise<void> {
  await page.evaluate(`location.assign(${JSON.stringify(hash)})`);
}

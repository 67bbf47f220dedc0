import { describe, expect, it } from "vitest";
import { type View, viewTimeline } from "../../src/timeline/view-timeline.ts";
import { merge, STORY } from "../support/records.ts";

const TIMELINE = merge({
  id: "a",
  published: "2019-04-26",
  events: [
    {
      text: "Kim and Putin held talks in Vladivostok",
      lemma: "talks",
      who: ["kim-jong-un", "vladimir-putin"],
      kind: "CONSULT",
      date: "2019-04-25",
    },
    { text: "A storm hit the port of Busan", lemma: "hit", date: "2019-04-20" },
    { text: "Kim thanked his hosts", lemma: "thank", who: ["kim-jong-un"] },
  ],
  quotes: [
    { text: "We spoke as old friends do", speaker: "vladimir-putin", said: "2019-04-25" },
    { text: "The waves were six metres high", speaker: "park-min-jun", said: "2019-04-20" },
  ],
});
const ALL: View = {
  scope: "all",
  since: null,
  until: null,
  speaker: null,
  minConfidence: null,
  about: null,
  level: null,
};

/** An article about something else: one entry in three names one of the story's people. */
const ASIDE = merge({
  id: "b",
  published: "2019-04-26",
  events: [
    { text: "Kim thanked his hosts", lemma: "thank", who: ["kim-jong-un"] },
    { text: "A storm hit the port of Busan", lemma: "hit", date: "2019-04-20" },
    { text: "The harbour closed", lemma: "close", date: "2019-04-21" },
  ],
  quotes: [{ text: "The waves were six metres high", speaker: "park-min-jun", said: "2019-04-20" }],
});

describe("viewTimeline", () => {
  it("keeps to the story in an article about something else", () => {
    const shown = viewTimeline(ASIDE, { ...ALL, scope: "topic" }, STORY);
    expect(shown.entries.map(({ title }) => title)).toEqual(["Kim thanked his hosts"]);
    expect(shown.quotes).toEqual([]);
  });

  it("keeps what anybody says in an article whose title names the principals together", () => {
    const spoken = (title: string) =>
      merge({
        id: "c",
        published: "2019-04-26",
        title,
        quotes: [{ text: "We voice our deep regret", speaker: "lim-soo-suk", said: "2019-04-26" }],
      });
    const quotesOf = (title: string) =>
      viewTimeline(spoken(title), { ...ALL, scope: "topic" }, STORY).quotes.map(({ text }) => text);
    expect(quotesOf("Seoul voices regret over summit of Kim and Putin")).toEqual([
      "We voice our deep regret",
    ]);
    expect(quotesOf("Putin greets guests; Kim toasts")).toHaveLength(1);
    expect(quotesOf("Seoul voices regret over Kim")).toEqual([]);
    expect(quotesOf("Kimchi makers object to Putina Street")).toEqual([]);
  });

  it("shows of two entries that likely tell one thing the surer, with the quotations of both", () => {
    const [first, second] = TIMELINE.entries.map((entry) => ({ ...entry, quotes: [] as string[] }));
    const [quote] = TIMELINE.quotes;
    if (first === undefined || second === undefined || quote === undefined) throw new Error("there are some");
    const repeat = { ...second, repeats: first.id, quotes: [quote.id] };
    const both = { ...TIMELINE, entries: [first, repeat], quotes: [{ ...quote, entry: second.id }] };
    const shown = viewTimeline(both, { ...ALL, scope: "topic" }, STORY);
    expect(shown.entries.map(({ id, quotes }) => ({ id, quotes }))).toEqual([
      { id: first.id, quotes: [quote.id] },
    ]);
    expect(shown.quotes.map(({ entry }) => entry)).toEqual([first.id]);
    expect(viewTimeline(both, ALL, STORY).entries).toEqual(both.entries);
    const lone = { ...both, entries: [repeat] };
    expect(viewTimeline(lone, { ...ALL, scope: "topic" }, STORY).entries).toHaveLength(1);
    const disputed = { ...both, entries: [first, { ...repeat, repeats: null, conflicts: ["c_1"] }] };
    expect(viewTimeline(disputed, { ...ALL, scope: "topic" }, STORY).entries).toHaveLength(2);
  });

  it("shows all of it under no condition", () => {
    expect(viewTimeline(TIMELINE, ALL, STORY)).toEqual(TIMELINE);
  });

  it.each<[Partial<View>, number, number]>([
    [{ scope: "topic" }, 3, 2],
    [{ since: "2019-04-25" }, 1, 1],
    [{ until: "2019-04-24" }, 1, 1],
    [{ since: "2019-04-25", until: "2019-04-25" }, 1, 1],
    [{ speaker: "Putin" }, 1, 1],
    [{ speaker: "min-jun" }, 0, 1],
    [{ speaker: "Nobody" }, 0, 0],
    [{ about: "wave" }, 0, 1],
    [{ about: "old friend" }, 0, 1],
    [{ about: "wave friend" }, 0, 0],
    [{ minConfidence: 0.95 }, 0, 0],
    [{ minConfidence: 0.5 }, 3, 2],
  ])("%o shows %i entries and %i quotations", (view, entries, quotes) => {
    const shown = viewTimeline(TIMELINE, { ...ALL, ...view }, STORY);
    expect([shown.entries.length, shown.quotes.length]).toEqual([entries, quotes]);
  });

  it("shows no unlikely entry of the topic, unless asked to or where it stands in a conflict", () => {
    const entries = TIMELINE.entries.map((entry) => ({ ...entry, confidence: 0.3 }));
    const unlikely = { ...TIMELINE, entries };
    const shown = (timeline: typeof TIMELINE, view: Partial<View>) =>
      viewTimeline(timeline, { ...ALL, ...view }, STORY).entries.length;
    expect(shown(unlikely, { scope: "topic" })).toBe(0);
    expect(shown(unlikely, { scope: "topic", minConfidence: 0 })).toBe(2);
    expect(shown(unlikely, {})).toBe(3);
    const disputed = { ...unlikely, entries: entries.map((entry) => ({ ...entry, conflicts: ["c_1"] })) };
    expect(shown(disputed, { scope: "topic" })).toBe(2);
  });

  it("shows up to a level: the first without indirect speech, the third with what is less sure", () => {
    const levels = [1, 2, 3] as const;
    const entries = TIMELINE.entries.map((entry, at) => ({
      ...entry,
      level: levels[at] ?? 3,
      confidence: at === 2 ? 0.6 : 0.9,
    }));
    const quotes = TIMELINE.quotes.map((quote) =>
      quote.speaker.id === "vladimir-putin" ? { ...quote, kind: "indirect" as const } : quote,
    );
    const told = { ...TIMELINE, entries, quotes };
    const shown = (view: Partial<View>) => {
      const { entries, quotes } = viewTimeline(told, view, STORY);
      return [entries.length, quotes.length];
    };
    expect(shown({ level: 1 })).toEqual([1, 1]);
    expect(shown({ level: 2 })).toEqual([2, 2]);
    expect(shown({})).toEqual([2, 2]);
    expect(shown({ level: 3 })).toEqual([3, 2]);
    expect(shown({ scope: "all" })).toEqual([3, 2]);
    expect(shown({ scope: "all", level: 1 })).toEqual([1, 1]);
  });

  it("shows reported speech of the topic where it is sure, and all of it in the long version", () => {
    const shown = (confidence: number, kind: "mixed" | "indirect", view: Partial<View>) => {
      const quotes = TIMELINE.quotes.map((quote) => ({ ...quote, kind, confidence }));
      return viewTimeline({ ...TIMELINE, quotes }, view, STORY).quotes.length;
    };
    const sure = shown(0.95, "indirect", {});
    expect(sure).toBeGreaterThan(0);
    expect(shown(0.6, "indirect", {})).toBe(0);
    expect(shown(0.6, "indirect", { level: 3 })).toBe(sure);
    expect(shown(0.6, "indirect", { minConfidence: 0 })).toBe(sure);
    expect(shown(0.6, "indirect", { scope: "all" })).toBe(TIMELINE.quotes.length);
    expect(shown(0.6, "mixed", {})).toBe(shown(0.95, "mixed", {}));
  });

  it("shows no account of the topic that only touches on its entry, but where there is no other or a conflict", () => {
    const [entry] = TIMELINE.entries;
    const [account] = entry?.accounts ?? [];
    if (entry === undefined || account === undefined) throw new Error("there are entries");
    const faint = { ...account, confidence: 0.1 };
    const shown = (accounts: (typeof account)[], view: Partial<View>, conflicts: string[] = []) => {
      const kim = { id: "kim-jong-un", name: null, role: "actor" as const };
      const entries = [{ ...entry, participants: [kim], accounts, conflicts }];
      return viewTimeline({ ...TIMELINE, entries }, { ...ALL, ...view }, STORY).entries[0]?.accounts.length;
    };
    expect(shown([account, faint], { scope: "topic" })).toBe(1);
    expect(shown([faint], { scope: "topic" })).toBe(1);
    expect(shown([account, faint], { scope: "topic" }, ["c_1"])).toBe(2);
    expect(shown([account, faint], { scope: "topic", minConfidence: 0 })).toBe(2);
    expect(shown([account, faint], {})).toBe(2);
    const half = { ...account, confidence: 0.4 };
    expect(shown([account, half], { scope: "topic" })).toBe(1);
    expect(shown([account, { ...half, status: "scheduled" }], { scope: "topic" })).toBe(2);
    const titled = { ...account, text: "what no title says" };
    expect(shown([titled, faint, { ...faint, text: "another" }], { scope: "topic" })).toBe(2);
  });

  it("takes a meeting without names for the story's where its article tells of one on that day", () => {
    const talks = TIMELINE.entries.find(({ kind }) => kind === "CONSULT");
    if (talks === undefined) throw new Error("the talks are an entry");
    const unnamed = { ...talks, id: "t_unnamed", participants: [] };
    const others = ["t_1", "t_2", "t_3", "t_4"].map((id) => ({ ...unnamed, id, kind: null, date: null }));
    const shown = (...some: (typeof talks)[]) => {
      const entries = [...some, ...others];
      return viewTimeline({ ...TIMELINE, entries }, { ...ALL, scope: "topic" }, STORY).entries.map(
        ({ id }) => id,
      );
    };
    expect(shown(talks, unnamed)).toEqual([talks.id, "t_unnamed"]);
    expect(shown(talks, { ...unnamed, kind: null })).toEqual([talks.id]);
    expect(shown(talks, { ...unnamed, date: null })).toEqual([talks.id]);
    expect(shown(unnamed)).toEqual([]);
  });

  it("takes for the story's what one of its countries does in the other", () => {
    const [entry] = TIMELINE.entries;
    if (entry === undefined) throw new Error("there are entries");
    const country = (id: string) => ({ id, name: null });
    const shown = (who: string, where: string) => {
      const party = { ...country(who), role: "actor" as const };
      const entries = [{ ...entry, participants: [party], place: country(where) }];
      return viewTimeline({ ...TIMELINE, entries }, { ...ALL, scope: "topic" }, STORY).entries.length;
    };
    expect(shown("north-korea", "russia")).toBe(1);
    expect(shown("north-korea", "china")).toBe(0);
  });

  it("leaves no reference to what it does not show, and no id changed", () => {
    for (const view of [{ scope: "topic" as const }, { until: "2019-04-24" }, { minConfidence: 0.95 }]) {
      const shown = viewTimeline(TIMELINE, { ...ALL, ...view }, STORY);
      const entries = new Set(shown.entries.map(({ id }) => id));
      const quotes = new Set(shown.quotes.map(({ id }) => id));
      expect(shown.entries.every((entry) => entry.quotes.every((id) => quotes.has(id)))).toBe(true);
      expect(shown.quotes.every(({ entry }) => entry === null || entries.has(entry))).toBe(true);
      expect(shown.occasions.every((occasion) => occasion.entries.every((id) => entries.has(id)))).toBe(true);
      expect(TIMELINE.entries.map(({ id }) => id)).toEqual(expect.arrayContaining([...entries]));
    }
  });
});

import { itemsOf } from "./items.ts";
import type { Layout, Writer } from "./layout.ts";

/** A form of a timeline. */
interface Format {
  /** What a file's name ends in where it is to have this form. */
  endings: readonly string[];
  /** It shows what stands around a quotation in its article. */
  wantsTexts: boolean;
  load: (layout: Layout) => Promise<Writer>;
}

/** The forms of a timeline by their names, the first where none is asked for; each is loaded when it is. */
export const FORMATS = {
  json: form([".json"], async () => {
    const { itemsJson, timelineJson } = await import("./json.ts");
    return (timeline, { compact, table }) =>
      table === null ? timelineJson(timeline, compact) : itemsJson(itemsOf(timeline, table), compact);
  }),
  ndjson: form([".ndjson", ".jsonl"], async () => {
    const { itemLines, timelineLines } = await import("./ndjson.ts");
    return (timeline, { table }) =>
      table === null ? timelineLines(timeline) : itemLines(itemsOf(timeline, table));
  }),
  text: form([".txt"], async ({ page }) => {
    const [{ timelineText }, laidOut] = await Promise.all([import("./text/timeline-text.ts"), page()]);
    return (timeline) => timelineText(timeline, laidOut);
  }),
  table: form([], async ({ page }) => {
    const [{ tableText }, laidOut] = await Promise.all([import("./text/table-text.ts"), page()]);
    return (timeline, { table }) => tableText(timeline, table ?? "quotes", laidOut);
  }),
  csv: form([".csv"], async () => (await import("./csv.ts")).timelineCsv),
  tsv: form([".tsv", ".tab"], async () => (await import("./csv.ts")).timelineTsv),
  markdown: form([".md", ".markdown"], async () => (await import("./markdown.ts")).timelineMarkdown),
  timelinejs: form([], async () => (await import("./timelinejs.ts")).timelineJs),
  html: {
    ...form([".html", ".htm"], async () => {
      const { timelineHtml } = await import("./html.ts");
      return (timeline, { texts }) => timelineHtml(timeline, texts);
    }),
    wantsTexts: true,
  },
  webannotation: {
    ...form([], async () => (await import("./webannotation.ts")).timelineAnnotations),
    wantsTexts: true,
  },
  schemaorg: form([], async () => (await import("./schemaorg.ts")).timelineSchemaOrg),
  ics: form([".ics"], async () => (await import("./ics.ts")).timelineCalendar),
} satisfies Record<string, Format>;

/** The name of a format. */
export type FormatName = keyof typeof FORMATS;

/** Every format's name, as the command line offers them. */
export const FORMAT_NAMES = Object.keys(FORMATS) as FormatName[];

/** The format that a file's name asks for by its ending, or null. */
export function formatOfName(file: string): FormatName | null {
  const name = file.toLowerCase();
  return (
    FORMAT_NAMES.find((format) => FORMATS[format].endings.some((ending) => name.endsWith(ending))) ?? null
  );
}

function form(endings: readonly string[], load: Format["load"]): Format {
  return { endings, wantsTexts: false, load };
}

import type { CorpusWriter } from "./corpus-file.ts";
import { FORMAT_NAMES, type FormatName } from "./formats.ts";

/** The forms for researchers, files for each article in a folder; each is loaded when it is asked for. */
export const CORPUS_FORMATS = {
  brat: async () => (await import("./brat.ts")).brat,
  timeml: async () => (await import("./timeml.ts")).timeml,
} satisfies Record<string, () => Promise<CorpusWriter>>;

/** The name of a form of a corpus. */
export type CorpusName = keyof typeof CORPUS_FORMATS;

/** The name of anything that `export` writes. */
export type ExportName = FormatName | CorpusName;

/** Every such name, as the command line offers them. */
export const EXPORT_NAMES = [...FORMAT_NAMES, ...(Object.keys(CORPUS_FORMATS) as CorpusName[])];

/** Whether a form is files in a folder. */
export function isCorpus(name: ExportName): name is CorpusName {
  return Object.hasOwn(CORPUS_FORMATS, name);
}

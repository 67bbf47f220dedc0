import type { ArticleRecord } from "../../src/model/article-record.ts";
import type { Timeline } from "../../src/model/timeline.ts";
import { loadProfile } from "../../src/profile/load-profile.ts";
import { extractPiece } from "../../src/run/extract-piece.ts";
import { mergeRecords } from "../../src/timeline/merge-records.ts";
import { viewTimeline } from "../../src/timeline/view-timeline.ts";

/** What a reader is shown of some pages, `a.txt`, `b.txt` and so on, who asks for nothing. */
export async function shownOf(name: string, ...pages: string[]): Promise<Timeline> {
  const loaded = await loadProfile(name);
  if (!loaded.ok) throw new Error(`no profile ${name}`);
  const records: ArticleRecord[] = [];
  for (const [at, text] of pages.entries()) {
    const source = `${String.fromCharCode("a".charCodeAt(0) + at)}.txt`;
    const provenance = { source, published: null, title: null, outlet: null, url: null, charset: null };
    const record = await extractPiece(
      { bytes: new TextEncoder().encode(text), provenance },
      loaded.profile,
      false,
    );
    if ("type" in record) records.push(record);
  }
  return viewTimeline(mergeRecords(records, loaded.profile), {}, loaded.profile);
}

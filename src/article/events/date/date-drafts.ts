import type { Published } from "../../../model/common.ts";
import type { Document } from "../../../model/document.ts";
import type { Draft } from "../draft.ts";
import { afterInterval } from "./after-interval.ts";
import { dateInSentence } from "./choose-date.ts";
import { dateByDiscourse } from "./discourse.ts";
import { dateHeadlines } from "./headlines.ts";
import { toldAsNews } from "./told-as-news.ts";
import { dateWithMatrix } from "./with-matrix.ts";

/** Dates the happenings of an article: by their own sentence, as news of the day, then by what was told before. */
export function dateDrafts(document: Document, drafts: Draft[], published: Published | null): void {
  for (const draft of drafts)
    draft.date = dateInSentence({ document, trigger: draft.trigger, times: draft.layer.placed });
  for (const draft of drafts) draft.date ??= afterInterval(document, draft, drafts);
  for (const draft of drafts) draft.date ??= toldAsNews(document, draft);
  dateByDiscourse(document, drafts, published);
  dateWithMatrix(document.tokens, drafts);
  dateHeadlines(drafts, published);
}

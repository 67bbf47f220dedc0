import { factsOf } from "./article/facts.ts";
import { outletName } from "./choose.ts";
import type { Desk } from "./desk.ts";
import { el } from "./elements.ts";
import { link } from "./link.ts";

/** The articles by their numbers; each opens beside the lists. */
export function articleList(desk: Desk): HTMLElement[] {
  return desk.report.timeline.articles.map((article) => {
    const opening = { article: article.id, item: "", account: "" };
    const title = article.title ?? outletName(article.id, desk.report);
    return el(
      "li",
      {},
      link({ class: "words" }, opening, title, desk),
      el("span", { class: "quiet" }, ` ${factsOf(article)}`),
    );
  });
}

import type { ArticleRecord } from "../model/article-record.ts";
import type { Profile } from "../profile/profile.ts";
import type { GatheredArticle } from "./gathered.ts";
import { makeKeeper } from "./keep-record.ts";
import { comparePublished, compareText } from "./order.ts";
import { RecordRefused, refusalOf } from "./refuse-record.ts";

/** Takes records one by one and unites those of one text (one id). */
export class Gathering {
  readonly #profile: Profile;
  readonly #keep = makeKeeper();
  readonly #byId = new Map<string, GatheredArticle>();

  constructor(profile: Profile) {
    this.#profile = profile;
  }

  /** How many texts there are. */
  get size(): number {
    return this.#byId.size;
  }

  /** Adds a record. One of another engine or profile is the caller's to refuse (`refusalOf`); here it is a bug. */
  add(record: ArticleRecord): void {
    const refusal = refusalOf(record, this.#profile);
    if (refusal !== null) throw new RecordRefused(refusal);
    const known = this.#byId.get(record.id);
    const next = this.#keep(record);
    this.#byId.set(record.id, known === undefined ? next : unite(known, next));
  }

  /**
   * The texts of the records, each with the earliest date of publication and then the bytewise first source, all sources beside
   * it, in the order of the timeline.
   */
  articles(): GatheredArticle[] {
    const articles = [...this.#byId.values()];
    for (const article of articles) article.sources.sort(compareText);
    return articles.sort(compareArticles);
  }
}

/** The order of articles on a timeline: by publication, then source, then id. */
export function compareArticles(a: Placed, b: Placed): number {
  return (
    comparePublished(a.published, b.published) || compareText(a.source, b.source) || compareText(a.id, b.id)
  );
}

/** What an article's place among others hangs on. */
type Placed = Pick<GatheredArticle, "published" | "source" | "id">;

/** Keeps the record that comes first; a full tie on date and source is broken by the page's other particulars, then by what it tells. */
function unite(a: GatheredArticle, b: GatheredArticle): GatheredArticle {
  const order =
    compareArticles(a, b) ||
    compareText(particulars(a), particulars(b)) ||
    compareText(contents(a), contents(b));
  const [first, second] = order <= 0 ? [a, b] : [b, a];
  for (const source of second.sources) if (!first.sources.includes(source)) first.sources.push(source);
  return first;
}

function particulars(article: GatheredArticle): string {
  const { title, outlet, published, agency, byline, url, language, disputed } = article;
  return JSON.stringify([title, outlet, published, agency, byline, url, language, disputed]);
}

function contents({ pending, ...told }: GatheredArticle): string {
  return JSON.stringify([{ ...told, sources: [] }, [...pending]]);
}

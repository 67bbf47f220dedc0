import type { Span } from "../../model/span.ts";
import type { Conflict, Entry, Timeline, TimelineQuote } from "../../model/timeline.ts";

/** Where quotations stand in each article. */
export function spokenOf(quotes: TimelineQuote[]): Map<string, Span[]> {
  const found = new Map<string, Span[]>();
  for (const { article, spans } of quotes.flatMap(({ variants }) => variants)) put(found, article, spans);
  return found;
}

const KINDS: readonly TimelineQuote["kind"][] = ["direct", "mixed", "indirect"];

/** Orders quotations: direct before indirect, those of most articles first. */
export function byWeight(a: TimelineQuote, b: TimelineQuote): number {
  return KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || articlesOf(b) - articlesOf(a);
}

function articlesOf({ variants }: TimelineQuote): number {
  return new Set(variants.map(({ article }) => article)).size;
}

/** Where a side of a claim that is disputed stands in each article: its words are shown with the disagreement. */
export function claimedOf(conflicts: Conflict[]): Map<string, Span[]> {
  const found = new Map<string, Span[]>();
  for (const { about, sides } of conflicts)
    if (about === "claim")
      for (const account of sides.flatMap(({ accounts }) => accounts)) put(found, account.article, [account]);
  return found;
}

/**
 * The entries that are told by more than words that stand elsewhere on the page, in a quotation or in a disagreement, and that do not
 * only repeat, undated, what stands above. An entry is shown in an account's words that stand nowhere else.
 */
export function unsaid(entries: Entry[], elsewhere: readonly ReadonlyMap<string, Span[]>[]): Entry[] {
  const titles = new Set<string>();
  return entries.flatMap((entry) => {
    const known = titles.has(entry.title);
    titles.add(entry.title);
    const own = entry.accounts.filter((account) => !elsewhere.some((spans) => isInside(account, spans)));
    const [first] = own;
    if ((known && entry.date === null) || (first === undefined && entry.accounts.length > 0)) return [];
    const titled = entry.accounts.find(({ text }) => text.includes(entry.title));
    return first === undefined || titled === undefined || own.includes(titled)
      ? entry
      : { ...entry, title: first.text, subject: null };
  });
}

/**
 * The quotations without what an office, or nobody named, says that happened: "A ferry ran aground, officials said" is told as what
 * happened, via officials. What a person says, what is denied and what has no day stays in their mouth.
 */
export function untold({ quotes, entries, people }: Pick<Timeline, "quotes" | "entries" | "people">) {
  const persons = new Set(people.flatMap(({ id, kind }) => (kind === "person" ? id : [])));
  const told = new Map<string, Span[]>();
  for (const { status, date, accounts } of entries)
    if (status === "happened" && date !== null)
      for (const account of accounts) put(told, account.article, [account]);
  return quotes.filter(
    ({ kind, negated, speaker, variants }) =>
      kind !== "indirect" ||
      negated ||
      persons.has(speaker.id ?? "") ||
      !variants.every(({ article, spans }) => spans.every((span) => isInside({ article, ...span }, told))),
  );
}

/** The quotations without those that the sides of a disagreement show. */
export function unclaimed(quotes: TimelineQuote[], claimed: ReadonlyMap<string, Span[]>): TimelineQuote[] {
  return quotes.filter(
    ({ variants }) =>
      !variants.every(({ article, spans }) => spans.every((span) => isInside({ article, ...span }, claimed))),
  );
}

/** "Ann said that it rains": half of the words, or more, stand in the stretches. */
function isInside({ article, start, end }: Span & { article: string }, spans: ReadonlyMap<string, Span[]>) {
  let [inside, from] = [0, start];
  for (const span of [...(spans.get(article) ?? [])].sort((a, b) => a.start - b.start)) {
    inside += Math.max(0, Math.min(end, span.end) - Math.max(from, span.start));
    from = Math.max(from, span.end);
  }
  return 2 * inside >= end - start;
}

function put(found: Map<string, Span[]>, article: string, spans: readonly Span[]): void {
  const known = found.get(article);
  if (known === undefined) found.set(article, [...spans]);
  else known.push(...spans);
}

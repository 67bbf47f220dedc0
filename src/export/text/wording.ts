import { isPlainSaying } from "../../english/lexicon.ts";
import type { Conflict, Entry, TimelineQuote, Variant } from "../../model/timeline.ts";
import { titleText } from "../title-text.ts";
import { hourText } from "./day-headings.ts";
import { cited, type Scene } from "./scene.ts";
import { plain } from "./text-page.ts";

/** What happened at what hour, and which articles say so: "21:40 The bridge opened [1, 3]", "(evening) It closed [2]". */
export function entryText(entry: Entry, scene: Scene): string {
  const hour = hourOf(entry);
  return `${hour === "" ? "" : `${scene.page.palette.date(hour)} `}${eventText(entry, scene)}`;
}

/** What happened, and which articles say so: "The bridge opened [1, 3]". */
export function eventText(entry: Entry, scene: Scene): string {
  const articles = cited(
    entry.accounts.map(({ article }) => article),
    scene,
  );
  const guessed = entry.date?.basis === "inferred" ? scene.page.palette.quiet(" (date inferred)") : "";
  return `${clipped(titleText(entry), scene)}${via(entry.accounts)} ${articles}${guessed}`;
}

/** An hour; a part of the day in brackets, where the title does not say it: it is no word of the title. */
function hourOf({ date, title }: Entry): string {
  const hour = hourText(date);
  if (hour === "" || /^\d/.test(hour)) return hour;
  return title.toLowerCase().includes(hour) ? "" : `(${hour})`;
}

/**
 * A quotation without its speaker: "“We agree” via Tass [1]", "denied: …", "to reporters: …", and other words for it that
 * another outlet has.
 */
export function quoteText(quote: TimelineQuote, scene: Scene): string {
  const other = quote.variants.find(({ kind, text }) => kind === "direct" && isOther(text, quote.text));
  const rest = quote.variants.filter((variant) => variant !== other);
  const also = other === undefined ? "" : ` = ${sourced([other], quote.kind, scene)}`;
  const heard = quote.addressee?.name ? `to ${plain(quote.addressee.name)}: ` : "";
  const denied = quote.negated ? "denied: " : "";
  return `${heard}${denied}${cueText(quote)}${sourced(rest.length === 0 ? quote.variants : rest, quote.kind, scene, quote.text)}${also}`;
}

/** The cue in front of words that are its object: "accused the port of closing", "called it a disgrace"; not "said it was late". */
function cueText({ kind, cue, variants: [best] }: TimelineQuote): string {
  const start = best?.spans[0]?.start ?? null;
  const takes = kind !== "direct" && cue !== null && start === cue.end + 1 && !isPlainSaying(cue.lemma);
  return takes ? `${plain(cue.text)} ` : "";
}

/** The speaker as a label. */
export function speakerLabel({ speaker }: TimelineQuote): string {
  return plain(speaker.name ?? "") || NOBODY;
}

/** What stands for a speaker where the text names none. */
export const NOBODY = "nobody named";

/** The sides of a conflict: "four to five hours via RIA Novosti [1] – two hours [2]", "United States: “…” [1] – Russia: “…” [1]". */
export function conflictText({ about, sides }: Conflict, scene: Scene): string {
  const texts = sides.map(({ value, accounts, by }) => {
    const names = plain(by.flatMap(({ name }) => name ?? []).join(", "));
    const said =
      about === "claim"
        ? `${names || plain(value)}: “${clipped(accounts[0]?.text ?? "", scene)}”`
        : `${plain(value)}${names === "" ? "" : ` via ${names}`}`;
    return `${said} ${cited(
      accounts.map(({ article }) => article),
      scene,
    )}`;
  });
  return texts.join(" – ");
}

function sourced(
  variants: Variant[],
  kind: TimelineQuote["kind"],
  scene: Scene,
  text = variants[0]?.text ?? "",
): string {
  const words = kind === "direct" ? `“${clipped(text, scene)}”` : clipped(text, scene);
  const articles = cited(
    variants.map(({ article }) => article),
    scene,
  );
  return `${words}${via(variants)} ${articles}`;
}

/** " via Tass", where every account has its words from somebody else. */
export function via(accounts: { via: { name: string | null }[] }[]): string {
  const relays = accounts.map(({ via: [first] }) => first?.name ?? null);
  const name = relays.every((each) => each !== null) ? relays[0] : null;
  return name ? ` via ${plain(name)}` : "";
}

/** Whether a variant has other words, not more or fewer of the same. */
function isOther(text: string, best: string): boolean {
  const [a, b] = [letters(text), letters(best)];
  return !a.includes(b) && !b.includes(a);
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

/** At most so many characters of a title or a quotation stand on the page, unless all is asked for. */
const LONGEST = 220;

function clipped(text: string, { page }: Scene): string {
  const words = plain(text);
  if (page.whole || words.length <= LONGEST) return words;
  return `${words.slice(0, words.lastIndexOf(" ", LONGEST))} …`;
}

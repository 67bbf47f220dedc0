import { find } from "../../tools/places.ts";
import type { AnnotatedArticle } from "../../tools/read-story.ts";
import type { Edit, Rewriting } from "../edit-story.ts";

/** How an outlet writes its quotation marks: outer ones, and those inside others. */
const STYLES: [outer: [string, string], inner: [string, string]][] = [
  [
    ['"', '"'],
    ["'", "'"],
  ],
  [
    ["“", "”"],
    ["‘", "’"],
  ],
  [
    ["‘", "’"],
    ["“", "”"],
  ],
  [
    ["'", "'"],
    ['"', '"'],
  ],
  [
    ["''", "''"],
    ['"', '"'],
  ],
  [
    ["„", "“"],
    ["‚", "‘"],
  ],
  [
    ["«", "»"],
    ["“", "”"],
  ],
  [
    ["``", "''"],
    ["'", "'"],
  ],
];

/** What typing does to a mark now and then: left out at the end, doubled, opened where it should close. */
const BREAKS: ((open: string, close: string) => [string, string])[] = [
  (open) => [open, ""],
  (open, close) => [open, close + close],
  (open) => [open, open],
];

/** One stretch in so many articles is broken. */
const BROKEN = 2;

const OPENS = /^(?:``|''|["“”„«»‘’'‚])/;
const CLOSES = /(?:''|["“”„«»‘’'])$/;

/** Writes all quotation marks as another outlet would, and breaks one in every second article. */
export function varyMarks({ text, notes }: AnnotatedArticle, random: () => number): Rewriting {
  const [outer, inner] = STYLES[Math.floor(random() * STYLES.length)] ?? [
    ['"', '"'],
    ["'", "'"],
  ];
  const breaks = random() * BROKEN < 1 ? BREAKS[Math.floor(random() * BREAKS.length)] : undefined;
  const broken = Math.floor(random() * notes.marks.length);
  const edits = notes.marks.flatMap((mark, i): Edit[] => {
    const span = find(text, mark.text, mark.nth);
    if (span === null) return [];
    const style = mark.is === "inner" ? inner : outer;
    const [open, close] =
      i === broken && breaks !== undefined && mark.is !== "inner" ? breaks(...style) : style;
    const [first, last] = [OPENS.exec(mark.text)?.[0] ?? "", CLOSES.exec(mark.text)?.[0] ?? ""];
    return [
      ...(first === "" ? [] : [{ start: span.start, end: span.start + first.length, text: open }]),
      ...(last === "" || mark.text.length <= first.length
        ? []
        : [{ start: span.end - last.length, end: span.end, text: close }]),
    ];
  });
  return { edits: apart(edits) };
}

/** Edits in the order of the text; where two meet, as when an inner mark stands beside an outer one, both stay if they can. */
function apart(edits: Edit[]): Edit[] {
  const ordered = edits.sort((a, b) => a.start - b.start || a.end - b.end);
  return ordered.filter((edit, i) => edit.start >= (ordered[i - 1]?.end ?? 0));
}

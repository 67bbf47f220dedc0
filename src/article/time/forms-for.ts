import type { Form } from "./candidate.ts";
import { FORMS } from "./parsers/index.ts";
import { code } from "./pattern.ts";

/** The forms that could match a region, in the order of the list: those of which a head stands in it. */
export function formsFor(codes: string): readonly Form[] {
  const known = CACHE.get(codes);
  if (known !== undefined) return known;
  const forms = FORMS.filter((_, index) => (HEADS[index] ?? []).some((head) => codes.includes(head)));
  if (CACHE.size < KEPT) CACHE.set(codes, forms);
  return forms;
}

const HEADS = FORMS.map((form) => form.heads.split(" ").map(code));

/** The runs of words around times are few: "in MONTH", "on DAY", "last UNIT". */
const CACHE = new Map<string, readonly Form[]>();

/** The most runs kept: enough for nearly all, and a bound for texts made to have many. */
const KEPT = 2000;

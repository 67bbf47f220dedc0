/** A word as it is written and in small letters. */
export interface WordForm {
  text: string;
  lower: string;
}

/** More forms than this are not kept. */
const MOST = 12_000;

/** Longer words are met once. */
const LONGEST = 24;

const forms = new Map<string, WordForm>();

/**
 * A word form, the same strings each time it is met: what looks words up later finds their hashes made. The strings are copies
 * that do not keep alive the article they were cut from.
 */
export function wordForm(text: string): WordForm {
  const known = forms.get(text);
  if (known !== undefined) return known;
  const form = { text: detached(text), lower: detached(text.toLowerCase()) };
  if (text.length > LONGEST) return form;
  if (forms.size >= MOST) forms.clear();
  forms.set(form.text, form);
  return form;
}

/** A copy that shares nothing with the string it was cut from. */
export function detached(text: string): string {
  return Buffer.from(text, "utf16le").toString("utf16le");
}

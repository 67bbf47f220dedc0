/**
 * The forms of a verb that its spelling gives: base, -s, -ing and -ed; where the last letter may double, both spellings
 * ("travelled", "traveled"), and so one that is no word ("opened", "openned").
 */
export function verbForms(base: string): string[] {
  const stem = base.endsWith("e") ? base.slice(0, -1) : base;
  const forms = [base, `${base}s`, gerundOf(base, stem), `${stem}ed`];
  if (/(?:s|sh|ch|x|z)$/.test(base)) forms.push(`${base}es`);
  if (/[^aeiou]y$/.test(base)) forms.push(`${base.slice(0, -1)}ies`, `${base.slice(0, -1)}ied`);
  if (/[aeiou][bdglmnprst]$/.test(base)) forms.push(`${base}${base.at(-1)}ed`, `${base}${base.at(-1)}ing`);
  if (base.endsWith("c")) forms.push(`${base}ked`, `${base}king`);
  return forms;
}

/** "agree" → agreeing, "vie" → vying, "note" → noting. */
function gerundOf(base: string, stem: string): string {
  if (base.endsWith("ie")) return `${base.slice(0, -2)}ying`;
  return /[eoy]e$/.test(base) ? `${base}ing` : `${stem}ing`;
}

/** The plural that a noun's spelling gives: "aide" → aides, "ally" → allies, "boss" → bosses, "gunman" → gunmen. */
export function pluralOf(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  if (/(?:s|sh|ch|x|z)$/.test(noun)) return `${noun}es`;
  if (noun.endsWith("man")) return `${noun.slice(0, -2)}en`;
  return `${noun}s`;
}

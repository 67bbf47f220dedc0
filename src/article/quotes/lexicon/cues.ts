import type { QuoteRecord } from "../../../model/article-record.ts";

const SPEECH = `say tell add ask announce report warn claim argue note explain state declare insist deny accuse call
describe suggest acknowledge admit promise vow pledge predict urge confirm testify reply respond conclude remark comment
reveal disclose cite hail praise thank express reaffirm reiterate condemn criticize criticise slam blast question recall
mention stress emphasize emphasise maintain contend assert complain concede agree joke quip voice laud reject dismiss
demand propose offer threaten caution allege assure inform swear mutter shout whisper exclaim observe counter retort
boast brag lament proclaim profess recount relate advise advocate deplore denounce decry protest object repeat continue
inquire enquire answer order command instruct recommend request signal hint imply indicate charge apologize apologise
congratulate toast quote plead invite point underline underscore highlight affirm attest avow beg chant clarify
convey dispute elaborate forecast guarantee interject invoke lambast mock opine pronounce rebut rebuke refute remind
specify speculate stipulate summarize telegraph trumpet utter volunteer speak welcome appraise brief address`;

const WRITING = `write tweet retweet post publish read email e-mail text blog pen cable`;

const THOUGHT = `believe think expect hope fear know feel want wish doubt assume suspect understand consider regard see
worry intend plan support oppose favor favour prefer wonder imagine guess reckon figure realize realise anticipate
desire like love hate regret seek view find conclude decide mean need appear seem`;

/** Past forms that a rule of spelling does not give. */
const IRREGULAR: Record<string, string> = {
  said: "say",
  told: "tell",
  wrote: "write",
  written: "write",
  read: "read",
  swore: "swear",
  sworn: "swear",
  thought: "think",
  knew: "know",
  known: "know",
  felt: "feel",
  understood: "understand",
  saw: "see",
  seen: "see",
  found: "find",
  meant: "mean",
  sought: "seek",
  began: "begin",
  spoke: "speak",
  spoken: "speak",
  forecast: "forecast",
  reread: "read",
};

/** What a cue word is: its base form, and whether its source speaks, writes or thinks. */
export interface CueWord {
  lemma: string;
  act: QuoteRecord["act"];
}

let forms: Map<string, CueWord> | null = null;

/** The cue verb that a lower-case word is a form of ("said", "tweeting", "hopes"), or undefined. */
export function cueWord(lower: string): CueWord | undefined {
  forms ??= allForms();
  return forms.get(lower);
}

function allForms(): Map<string, CueWord> {
  const found = new Map<string, CueWord>();
  const lists = [
    ["thought", THOUGHT],
    ["writing", WRITING],
    ["speech", SPEECH],
  ] as const;
  const acts = new Map<string, QuoteRecord["act"]>();
  for (const [act, words] of lists) {
    for (const lemma of words.split(/\s+/)) {
      acts.set(lemma, act);
      for (const form of inflect(lemma)) found.set(form, { lemma, act });
    }
  }
  for (const [form, lemma] of Object.entries(IRREGULAR)) {
    found.set(form, { lemma, act: acts.get(lemma) ?? "speech" });
  }
  return found;
}

/** Regular English forms of a verb, with every doubling that could be spelled: more forms do no harm. */
function inflect(lemma: string): string[] {
  const stem = lemma.endsWith("e") ? lemma.slice(0, -1) : lemma;
  const out = [lemma, `${lemma}s`, `${stem}ing`, `${stem}ed`];
  if (/(?:s|sh|ch|x|z)$/.test(lemma)) out.push(`${lemma}es`);
  if (/[^aeiou]y$/.test(lemma)) out.push(`${lemma.slice(0, -1)}ies`, `${lemma.slice(0, -1)}ied`);
  if (/[aeiou][bdglmnprt]$/.test(lemma)) out.push(`${lemma}${lemma.at(-1)}ed`, `${lemma}${lemma.at(-1)}ing`);
  return out;
}

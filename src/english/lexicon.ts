import type { EventKind, QuoteRecord } from "../model/article-record.ts";
import { MODIFIERS } from "./data/modifiers.ts";
import { NOUNS } from "./data/nouns.ts";
import { VERBS } from "./data/verbs.ts";
import { verbForms } from "./inflect.ts";
import { readRows, type Table } from "./rows.ts";
import {
  ACTS,
  EFFECTS,
  type Effect,
  KINDS,
  type ModifierClass,
  type NounClass,
  type VerbClass,
} from "./word-classes.ts";

/** What a cue word is: its base form, and whether its source speaks, writes or thinks. */
export interface CueWord {
  lemma: string;
  act: QuoteRecord["act"];
}

/** Whether a word is a verb of the lexicon, in its base form. */
export function isVerb(lemma: string): boolean {
  return lexicon().verbs.words.has(lemma);
}

/** Whether a verb is of a class; a form of several words is written with hyphens ("take-place"). */
export function verbIs(lemma: string, name: VerbClass): boolean {
  return lexicon().verbs.of(name).has(lemma);
}

/**
 * Whether a verb reports what is said: one of speech or writing that tells no act of its own ("said", "opined"; but
 * "accused", "began"), and others that with a clause report ("warned that", "believes that").
 */
export function isSaying(lemma: string): boolean {
  return lexicon().sayings.has(lemma);
}

/** Whether a verb of saying tells no more than that something is said ("opined"; but "announced" tells an announcement). */
export function isPlainSaying(lemma: string): boolean {
  return isSaying(lemma) && !verbIs(lemma, "event");
}

/** Whether a verb says that something is not so: "denied", "rejected", "refuted"; but "avoided" is no saying. */
export function isDenial(lemma: string): boolean {
  return effectOf(lemma) === "denied" && cueWord(lemma)?.act === "speech";
}

/** Whether a noun is of a class. */
export function nounIs(lemma: string, name: NounClass): boolean {
  return lexicon().nouns.of(name).has(lemma);
}

/** The singulars of a class of nouns. */
export function nounsOf(name: NounClass): ReadonlySet<string> {
  return lexicon().nouns.of(name);
}

/** The PLOVER type of the happening that a verb tells, or null. */
export function verbKind(lemma: string): EventKind | null {
  return lexicon().verbKinds.get(lemma) ?? null;
}

/** The PLOVER type of the happening that a noun names: null for one of no type, undefined where it names none. */
export function nounKind(lemma: string): EventKind | null | undefined {
  return lexicon().nounKinds.get(lemma);
}

/** Whether a noun ends an event noun of two words: "conference" that of "news-conference". */
export function endsEventNoun(lemma: string): boolean {
  return lexicon().tails.has(lemma);
}

/** What a governing word makes of the happening under it ("plan" → scheduled), or null. */
export function effectOf(lemma: string): Effect | null {
  return lexicon().effects.get(lemma) ?? null;
}

/** What an adjective makes of the event noun behind it ("an alleged sale"), or null. */
export function adjectiveEffect(lower: string): Effect | null {
  return lexicon().adjectiveEffects.get(lower) ?? null;
}

/** What an adverb makes of its clause ("reportedly met"), or null. */
export function adverbEffect(lower: string): Effect | null {
  return lexicon().adverbEffects.get(lower) ?? null;
}

/** The verb that would tell what an adjective says has come about ("the talks are over" → end). */
export function toldByAdjective(lower: string): string | undefined {
  return lexicon().changes.get(lower);
}

/** Adjectives of a class: before a title ("former"), or in the form of a participle that tells a state ("tired"). */
export function adjectivesOf(name: ModifierClass): ReadonlySet<string> {
  return lexicon().modifiers.of(name);
}

/** The cue verb that a lower-case word is a form of ("said", "tweeting", "hopes"), or undefined. */
export function cueWord(lower: string): CueWord | undefined {
  return lexicon().cues.get(lower);
}

/** The forms of the verbs of a class: "go", "goes", "going", "went", "gone". */
export function formsOf(name: VerbClass): string[] {
  const { verbs } = lexicon();
  return [...verbs.of(name)].flatMap((lemma) => [...verbForms(lemma), ...(verbs.forms.get(lemma) ?? [])]);
}

/** Every form but the base of the verbs of speech and writing: "said", "tweeting". */
export function speechForms(): string[] {
  return [...lexicon().cues]
    .filter(([form, { lemma, act }]) => form !== lemma && act !== "thought")
    .map(([form]) => form);
}

/** Verbs with the past forms and participles that no rule makes. */
export function irregularVerbs(): ReadonlyMap<string, readonly string[]> {
  return lexicon().verbs.forms;
}

/** Whether a word is a past form or participle that no rule makes: "met", "flown", "cut". */
export function isIrregularPast(lower: string): boolean {
  return lexicon().pasts.has(lower);
}

/** Forms of strong verbs that can only be one thing, whatever they are taken for: "shook" a past, "flown" a participle; not "left". */
export function strongForms(): ReadonlyMap<string, "past" | "participle"> {
  return lexicon().strong;
}

/** Nouns with the plurals that no rule makes. */
export function irregularNouns(): ReadonlyMap<string, readonly string[]> {
  return lexicon().nouns.forms;
}

interface Lexicon {
  verbs: Table;
  nouns: Table;
  modifiers: Table;
  verbKinds: ReadonlyMap<string, EventKind>;
  nounKinds: ReadonlyMap<string, EventKind | null>;
  tails: ReadonlySet<string>;
  effects: ReadonlyMap<string, Effect>;
  adjectiveEffects: ReadonlyMap<string, Effect>;
  adverbEffects: ReadonlyMap<string, Effect>;
  changes: ReadonlyMap<string, string>;
  pasts: ReadonlySet<string>;
  strong: ReadonlyMap<string, "past" | "participle">;
  sayings: ReadonlySet<string>;
  cues: ReadonlyMap<string, CueWord>;
}

let built: Lexicon | null = null;

function lexicon(): Lexicon {
  built ??= build();
  return built;
}

function build(): Lexicon {
  const [verbs, nouns, modifiers] = [readRows(VERBS), readRows(NOUNS), readRows(MODIFIERS)];
  const nounKinds = nouns.column((name) => (name === "event" ? null : kindOf(name)));
  return {
    verbs,
    nouns,
    modifiers,
    verbKinds: verbs.column(kindOf),
    nounKinds,
    tails: new Set([...nounKinds.keys()].flatMap(tailsOf)),
    // A verb's row decides before that of the noun or the adjective of one spelling.
    effects: new Map([
      ...modifiers.column((name) => oneOf(EFFECTS, after("governs=", name))),
      ...nouns.column((name) => oneOf(EFFECTS, name)),
      ...verbs.column((name) => oneOf(EFFECTS, name)),
    ]),
    adjectiveEffects: modifiers.column((name) => oneOf(EFFECTS, after("modifies=", name))),
    adverbEffects: modifiers.column((name) => oneOf(EFFECTS, after("clause=", name))),
    changes: modifiers.column((name) => after("tells=", name)),
    pasts: new Set([...verbs.forms.values()].flat()),
    strong: strongFormsOf(verbs, [...nouns.words, ...modifiers.words]),
    sayings: sayingsOf(verbs),
    cues: cuesOf(verbs),
  };
}

/** A name where it is one of some, else undefined. */
function oneOf<Name extends string>(names: readonly Name[], name: string | undefined): Name | undefined {
  return names.find((one) => one === name);
}

function kindOf(name: string): EventKind | undefined {
  return Object.hasOwn(KINDS, name) ? (name as EventKind) : undefined;
}

function after(prefix: string, name: string): string | undefined {
  return name.startsWith(prefix) ? name.slice(prefix.length) : undefined;
}

/** What a noun of several words ends in, behind each hyphen. */
function tailsOf(noun: string): string[] {
  return [...noun.matchAll(/-/g)].map(({ index }) => noun.slice(index + 1));
}

/** Strong forms that are more often another word, or help a verb. */
const OTHER_WORDS =
  "was had did got been done left felt ground bound bent bore bit found lent fed mistaken proven".split(" ");

function strongFormsOf(verbs: Table, others: string[]): Map<string, "past" | "participle"> {
  const known = new Set([...verbs.words, ...others, ...OTHER_WORDS]);
  const forms = [...verbs.forms.values()];
  const named = (place: number, name: "past" | "participle") =>
    forms.flatMap((own): [string, typeof name][] => (own[place] === undefined ? [] : [[own[place], name]]));
  const all = [...named(1, "participle"), ...named(0, "past")];
  return new Map(all.filter(([form]) => !known.has(form)));
}

function sayingsOf(verbs: Table): Set<string> {
  const types = verbs.column(kindOf);
  const [thoughts, phases] = [verbs.of("thought"), verbs.of("phase")];
  const acts = verbs.column((name) => oneOf(ACTS, name)).keys();
  const plain = [...acts].filter((lemma) => !types.has(lemma) && !thoughts.has(lemma) && !phases.has(lemma));
  return new Set([...verbs.of("saying"), ...plain]);
}

/** The forms of all cue verbs; an irregular form wins over a regular one ("found" is find's). */
function cuesOf(verbs: Table): Map<string, CueWord> {
  const cues = new Map<string, CueWord>();
  const acts = [...verbs.column((name) => oneOf(ACTS, name))];
  for (const [lemma, act] of acts) for (const form of verbForms(lemma)) cues.set(form, { lemma, act });
  for (const [lemma, act] of acts)
    for (const form of verbs.forms.get(lemma) ?? []) cues.set(form, { lemma, act });
  return cues;
}

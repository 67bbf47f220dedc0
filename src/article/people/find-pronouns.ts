import type { Gender } from "./registry.ts";
import type { Draft, Scene } from "./scene.ts";

/** Finds personal, possessive and relative pronouns; "that" and "it" are left where they stand for no one. */
export function findPronouns(scene: Scene): Draft[] {
  const found: Draft[] = [];
  for (const [at, token] of scene.tokens.entries()) {
    const form = FORMS.get(token.lower);
    if (form === undefined || (token.text === "US" && form.rule === "first-person")) continue;
    if (token.lower === "her" && token.tag === "NNP") continue;
    if (token.lower === "that" && !isRelative(scene, at)) continue;
    found.push({
      first: at,
      last: at + 1,
      head: at,
      how: "pronoun",
      rule: form.rule,
      entity: -1,
      also: [],
      gender: form.gender,
      plural: form.plural,
      personal: form.personal,
    });
  }
  return found;
}

/** "voters that support it": after a noun and before a verb. */
function isRelative(scene: Scene, at: number): boolean {
  const before = scene.tokens[at - 1]?.tag ?? "";
  return (
    scene.tokens[at]?.tag === "WDT" &&
    before.startsWith("NN") &&
    /^(?:VB[DPZ]|MD)$/.test(scene.tokens[at + 1]?.tag ?? "")
  );
}

interface Form {
  rule: "pronoun" | "first-person" | "second-person" | "relative" | "neuter";
  gender: Gender;
  plural: boolean;
  personal: boolean;
}

function forms(words: string, rule: Form["rule"], form: Partial<Form> = {}) {
  const whole = { rule, gender: null, plural: false, personal: true, ...form };
  return words.split(" ").map((word): [string, Form] => [word, whole]);
}

const FORMS: ReadonlyMap<string, Form> = new Map([
  ...forms("he him his himself", "pronoun", { gender: "male" }),
  ...forms("she her hers herself", "pronoun", { gender: "female" }),
  ...forms("they them their theirs themselves", "pronoun", { plural: true }),
  ...forms("i me my mine myself", "first-person"),
  ...forms("we us our ours ourselves", "first-person", { plural: true }),
  ...forms("you your yours yourself yourselves", "second-person"),
  ...forms("who whom whose", "relative"),
  ...forms("which that", "relative", { personal: false }),
  ...forms("it its itself", "neuter", { personal: false }),
]);

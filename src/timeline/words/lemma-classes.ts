import type { Profile } from "../../profile/profile.ts";
import { addTo } from "../multimap.ts";
import { stemOf } from "./word-table.ts";

/**
 * Trigger lemmas that tell one kind of happening, a class a line: "held talks", "met" and "the summit" can be one meeting.
 * A lemma may stand in several classes; what WordNet already joins need not stand here.
 */
const CLASSES = `
meet meeting summit talk talks conversation dialogue negotiation negotiate consultation confer converse discuss discussion speak sit-down encounter tête-à-tête tete-a-tete one-on-one session
arrive arrival reach enter entry come land welcome greet receive reception pull-into get-to set-foot roll-into touch-down
leave depart departure exit fly fly-out fly-off take-off set-off set-out pull-out pull-out-of head-home head-for return go withdraw withdrawal
visit trip tour travel journey come come-to go go-to pay-visit honor honour
cross crossing roll enter pass
dine dinner banquet lunch luncheon reception gala feast
toast raise-a-glass drink
sign signing ink conclude seal initial agree agreement treaty pact deal accord
give present hand gift exchange swap donate award grant
invite invitation ask
accept acceptance agree take-up
collapse break-up break-down fail failure end founder fall-apart break-off
brief describe inform tell report relay update convey
launch fire shoot test-fire lift-off blast-off strike attack launching
attack strike assault raid bomb shell hit bombing shelling airstrike blast explode explosion
kill die death dead slay murder gun-down shoot-dead killing fatal lose-life pass-away
shoot shooting open-fire gun-down fire gunfire shootout
wound injure hurt injury
arrest detain apprehend capture nab seize custody catch hold take-into-custody arrestment book
charge indict accuse charges indictment arraign
convict conviction find-guilty guilty verdict
sentence jail imprison sentencing
fire sack dismiss oust firing dismissal let-go axe remove sacking ouster terminate termination replace cut-loose push-out show-door
hire appoint name nominate pick choose select tap appointment nomination selection introduce
resign step-down quit resignation
acquire acquisition buy purchase takeover deal merger merge buyout
announce announcement unveil reveal introduce launch release debut
win victory triumph beat defeat
lose loss defeat
crash collide collision accident wreck
fall plunge drop slip tumble
quake earthquake tremor strike shake hit temblor
damage destroy collapse wreck devastate
rescue save pluck
escape flee break-out run-away run drive-off speed-off take-off getaway
hit strike run-over run-down mow-down knock-down plow-into ram
try attempt bid
hijack seize commandeer board storm take-over capture
offer approach ask recruit invite tap choose pick select name nominate appoint
foil thwart repulse prevent stop avert repel
protest demonstrate rally riot demonstration march clash unrest
deny reject refute dismiss denial
accuse allege blame claim accusation allegation
say tell state add declare remark note comment statement
host emcee present
strike walkout walk-out stoppage
ban suspend suspension bar
sue lawsuit suit file
steal rob robbery theft heist
vote pass approve approval adopt
`;

const CLASS_LINES = CLASSES.trim()
  .split("\n")
  .map((line) => line.split(" "));

/** The classes of a lemma; none for most. */
export function classesOf(lemma: string): readonly number[] {
  shipped ??= readClasses(CLASS_LINES, 0);
  return shipped.get(keyOf(lemma)) ?? [];
}

/** A story's own lists of words that mean one thing, by key, numbered behind the shipped classes. */
export function storyClasses({ words = [] }: Profile): ReadonlyMap<string, readonly number[]> {
  return readClasses(words, CLASS_LINES.length);
}

/** A lemma's key: its words' stems, joined by a hyphen ("pull into" → `pull-into`). */
export function keyOf(lemma: string): string {
  return lemma
    .toLowerCase()
    .split(/[\s-]+/)
    .map(stemOf)
    .join("-");
}

let shipped: Map<string, number[]> | null = null;

function readClasses(lines: readonly (readonly string[])[], first: number): Map<string, number[]> {
  const result = new Map<string, number[]>();
  for (const [index, line] of lines.entries()) {
    for (const key of new Set(line.map(keyOf))) addTo(result, key, first + index);
  }
  return result;
}

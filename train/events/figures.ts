import type { GoldArticle } from "../../score/corpora/gold-story.ts";
import { overlap } from "../../score/measures.ts";
import type { Labelled } from "./candidates.ts";

/** An article's candidates with how sure each is to be a telling, and to belong to one. */
export interface Judged {
  gold: GoldArticle;
  candidates: (Labelled & { worth: number; part: number })[];
}

/** Of the candidates between each two tenths: how many there are, and how many of them are tellings. */
export function sureFigures(judged: readonly Judged[]): string[] {
  const all = judged.flatMap(({ candidates }) => candidates);
  return Array.from({ length: 10 }, (_, tenth) => {
    const some = all.filter(({ worth }) => Math.min(9, Math.floor(worth * 10)) === tenth);
    return `sure by 0.${tenth}: ${some.length}, tellings ${percent(some.filter(({ telling }) => telling !== null).length, some.length)} %`;
  });
}

/** What is kept: how many candidates, how many of them belong to a telling, and how many required tellings they touch. */
export function keptFigures(judged: readonly Judged[], worth: number, part: number): string {
  const n = { kept: 0, touching: 0, required: 0, found: 0 };
  for (const { gold, candidates } of judged) {
    const kept = candidates.filter((each) => each.worth >= worth || each.part >= part);
    const required = gold.events.filter((telling) => telling.required);
    n.kept += kept.length;
    n.touching += kept.filter(({ touches }) => touches).length;
    n.required += required.length;
    n.found += required.filter(({ evidence }) => kept.some(({ span }) => overlap(span, evidence) > 0)).length;
  }
  return `${n.kept} kept, on annotated ${percent(n.touching, n.kept)} %, found ${percent(n.found, n.required)} %`;
}

function percent(part: number, whole: number): string {
  return ((100 * part) / Math.max(1, whole)).toFixed(1);
}

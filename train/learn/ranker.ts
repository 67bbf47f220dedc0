/** A choice to learn from: the reasons of each candidate, which are right, and how much the choice counts. */
export interface Choice<R> {
  reasons: readonly (readonly R[])[];
  right: readonly boolean[];
  counts: number;
}

/** How a ranker learns: how often it goes through the choices, what pulls weights to 0, and what it starts with. */
export interface RankerOptions<R> {
  epochs: number;
  l2: number;
  /** Weights that stay as they are. */
  fixed: ReadonlyMap<R, number>;
}

/**
 * Learns weights under which right candidates win, by a log-linear ranker: stochastic gradient in the order of the choices, L2,
 * no randomness, so that the same choices give the same weights.
 */
export function learnRanker<R>(
  choices: readonly Choice<R>[],
  reasons: readonly R[],
  { epochs, l2, fixed }: RankerOptions<R>,
): Map<R, number> {
  const learned = new Map(reasons.map((reason) => [reason, fixed.get(reason) ?? 0]));
  for (let epoch = 0; epoch < epochs; epoch += 1)
    for (const choice of choices) {
      const rate = (0.1 * choice.counts) / (1 + epoch / 4);
      for (const [reason, slope] of slopesOf(choice, learned))
        if (!fixed.has(reason)) {
          const weight = learned.get(reason) ?? 0;
          learned.set(reason, weight * (1 - rate * l2) + rate * slope);
        }
    }
  return learned;
}

/** The odds of each candidate, the likeliest's being 1. */
export function oddsOf<R>(
  learned: ReadonlyMap<R, number>,
  { reasons }: Pick<Choice<R>, "reasons">,
): number[] {
  const raw = reasons.map((held) => scoreOf(learned, held));
  const top = Math.max(...raw);
  return raw.map((score) => Math.exp(score - top));
}

/** What speaks for a candidate by its reasons. */
export function scoreOf<R>(learned: ReadonlyMap<R, number>, held: readonly R[]): number {
  return held.reduce((sum, reason) => sum + (learned.get(reason) ?? 0), 0);
}

/** Reason by reason as the candidates have them: how the log-likelihood of the right ones grows with its weight. */
function* slopesOf<R>(choice: Choice<R>, learned: ReadonlyMap<R, number>): Generator<[R, number]> {
  const odds = oddsOf(learned, choice);
  const all = odds.reduce((a, b) => a + b, 0);
  const good = odds.reduce((sum, value, i) => sum + (choice.right[i] ? value : 0), 0);
  for (const [i, held] of choice.reasons.entries()) {
    const value = odds[i] ?? 0;
    const slope = (choice.right[i] ? value / good : 0) - value / all;
    for (const reason of held) yield [reason, slope];
  }
}

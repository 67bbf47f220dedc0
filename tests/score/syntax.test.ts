import { expect, it } from "vitest";
import { scoreSyntax } from "../../score/tasks/syntax.ts";
import type { Word } from "../../train/learn/treebank.ts";

/** A sentence from rows "text tag head relation", heads by number from 1, 0 for the root. */
function sentence(rows: string): Word[] {
  return rows
    .trim()
    .split("\n")
    .map((row) => {
      const [text = "", tag = "", head = "0", dep = ""] = row.trim().split(" ");
      return { text, lemma: text, tag, head: Number(head) - 1, dep, glued: false };
    });
}

const LEFT = sentence(`
  They PRP 2 nsubj
  met VBD 0 root
  Putin NNP 2 obj
  . . 2 punct
`);

/** The same with another tree than anyone would read. */
const ODD = sentence(`
  They PRP 3 nsubj
  met VBD 3 amod
  Putin NNP 0 root
  . . 3 punct
`);

it("counts tags, heads of words and main verbs", () => {
  const [row] = scoreSyntax([{ name: "own-dev.conllu", sentences: [LEFT, ODD] }]).rows;
  expect(row?.name).toBe("own-dev");
  expect(row?.cells).toMatchObject({
    tokens: 8,
    tags: { share: 1 },
    heads: { share: 0.5 },
    "with relation": { share: 0.5 },
    roots: { share: 0.5 },
    "behind relative clauses": { right: 0, of: 0 },
  });
});

it("counts main verbs behind a relative clause apart, and tells those it misses", () => {
  const gold = sentence(`
    The DT 2 det
    man NN 6 nsubj
    who WP 4 nsubj
    called VBD 2 acl:relcl
    them PRP 4 obj
    left VBD 0 root
    . . 6 punct
  `);
  const wrong = gold.map((word, i) => ({ ...word, head: i === 1 ? 3 : i === 3 ? -1 : word.head }));
  const { rows, errors } = scoreSyntax([{ name: "own", sentences: [gold, wrong] }]);
  expect(rows[0]?.cells["behind relative clauses"]).toMatchObject({ of: 1 });
  expect(errors.every(({ gold }) => gold === "left")).toBe(true);
});

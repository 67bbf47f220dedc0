/** Writes a JSON-LD document in pieces: its head, and under a key a list that may be longer than a string of V8. */
export function* jsonLd(head: object, key: string, items: Iterable<object>): Generator<string> {
  yield `${JSON.stringify(head, null, 2).slice(0, -2)},\n  ${JSON.stringify(key)}: [`;
  let lead = "\n";
  for (const item of items) {
    yield `${lead}${JSON.stringify(item, null, 2).replace(/^/gm, "    ")}`;
    lead = ",\n";
  }
  yield lead === "\n" ? "]\n}\n" : "\n  ]\n}\n";
}

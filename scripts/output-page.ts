import { contract, type Described, typeText } from "./contract.ts";

/** What docs/output.md has between `<!-- fields: NAME -->` and `<!-- end -->`: a row for each field, in the words of the schema. */
export function withFields(page: string): string {
  const things = contract();
  return page.replace(/(<!-- fields: (\w+) -->\n)[\s\S]*?(<!-- end -->)/g, (_all, open, name, close) => {
    const properties = things.get(name)?.properties;
    if (properties === undefined) throw new Error(`The contract has no ${name}.`);
    const rows = Object.entries(properties).map(([key, field]) => rowOf(key, field));
    return `${open}| key | type | what it is |\n|---|---|---|\n${rows.join("")}${close}`;
  });
}

function rowOf(key: string, field: Described): string {
  const type = typeText(field).replaceAll("|", "\\|");
  return `| \`${key}\` | ${type.length > LONG ? "see the schema" : `\`${type}\``} | ${field.description ?? ""} |\n`;
}

/** A type that takes more characters stands in the schema alone. */
const LONG = 150;

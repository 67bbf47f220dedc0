import { STATUS_NAMES } from "./axis/shapes.ts";
import { outletName } from "./choose.ts";
import { el } from "./elements.ts";
import { FILTERS, NOTHING, type State } from "./page-state.ts";
import type { Report } from "./report.ts";

type Go = (change: Partial<State>, typing?: boolean) => void;
type Control = HTMLInputElement | HTMLSelectElement;

/** The form of filters: made once, so that whoever types in it keeps his place. */
export class Filters {
  /** The form under a word that opens it, which a narrow screen shows. */
  readonly fold: HTMLDetailsElement;
  readonly form: HTMLFormElement;
  readonly #controls: ReadonlyMap<keyof State, Control>;

  constructor(report: Report, go: Go) {
    const controls = new Map<keyof State, Control>([
      ["text", el("input", { type: "search", name: "text", placeholder: "Any words" })],
      ["person", select("person", "Everybody", peopleOf(report))],
      ["outlet", select("outlet", "All outlets", outletsOf(report))],
      ["status", select("status", "Any status", statusesOf(report))],
      ["kind", select("kind", "Any kind", kindsOf(report))],
      ["from", el("input", { type: "date", name: "from" })],
      ["to", el("input", { type: "date", name: "to" })],
      ["disputed", el("input", { type: "checkbox", name: "disputed", value: "yes" })],
    ]);
    this.#controls = controls;
    const reset = el("button", { type: "reset", class: "small" }, "Clear");
    const labels = [...controls].map(([name, control]) => labelled(name, control));
    this.form = el("form", { role: "search", "aria-label": "Filters", id: "filters" }, labels, reset);
    this.fold = el("details", { id: "fold", open: true }, el("summary", {}, "Filters"), this.form);
    this.form.addEventListener("submit", (event) => event.preventDefault());
    this.form.addEventListener("input", (event) => this.#changed(event, go));
    reset.addEventListener("click", (event) => {
      event.preventDefault();
      go(Object.fromEntries(FILTERS.map((name) => [name, NOTHING[name]])));
    });
  }

  /** Shows what is chosen. */
  show(state: Readonly<State>): void {
    for (const [name, control] of this.#controls) {
      if (control instanceof HTMLInputElement && control.type === "checkbox")
        control.checked = state[name] !== "";
      else if (control.value !== state[name]) control.value = state[name];
    }
  }

  #changed({ target }: Event, go: Go): void {
    for (const [name, control] of this.#controls) {
      if (control !== target) continue;
      const isBox = control instanceof HTMLInputElement && control.type === "checkbox";
      go({ [name]: isBox && !control.checked ? "" : control.value }, name === "text");
    }
  }
}

const LABELS: Partial<Record<keyof State, string>> = {
  ...{ text: "Search", person: "Person", outlet: "Outlet", status: "Status", kind: "Kind" },
  ...{ from: "From", to: "Until", disputed: "Disagreements only" },
};

function labelled(name: keyof State, control: Control): HTMLLabelElement {
  return el("label", { class: `filter filter-${name}` }, el("span", {}, LABELS[name] ?? name), control);
}

interface Choice {
  value: string;
  label: string;
}

function select(name: string, all: string, choices: Choice[]): HTMLSelectElement {
  const options = choices.map(({ value, label }) => el("option", { value }, label));
  return el("select", { name }, el("option", { value: "" }, all), options);
}

function peopleOf({ items, names }: Report): Choice[] {
  const counts = counted([...items.values()].flatMap(({ people }) => [...new Set(people)]));
  return counts.map(([value, count]) => ({ value, label: `${names.get(value) ?? value} (${count})` }));
}

function outletsOf(report: Report): Choice[] {
  const counts = counted(report.timeline.articles.map(({ id }) => outletName(id, report)));
  return counts.map(([value, count]) => ({ value, label: `${value} (${count})` }));
}

function statusesOf({ items }: Report): Choice[] {
  const counts = counted([...items.values()].map(({ status }) => status));
  return counts.map(([value, count]) => ({ value, label: `${STATUS_NAMES[value] ?? value} (${count})` }));
}

function kindsOf({ items }: Report): Choice[] {
  const all = [...items.values()].filter(({ kind }) => kind !== "");
  const quotes = counted(all.filter(({ type }) => type === "quote").map(({ kind }) => kind));
  const events = counted(all.filter(({ type }) => type === "entry").map(({ kind }) => kind));
  return [
    ...quotes.map(([value, count]) => ({ value, label: `${value} quotations (${count})` })),
    ...events.map(([value, count]) => ({ value, label: `event: ${value.toLowerCase()} (${count})` })),
  ];
}

/** Values with how often they stand, the most frequent first. */
function counted(values: string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== "") counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}

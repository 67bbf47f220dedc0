import { counted } from "../export/counted.ts";
import { articlePane } from "./article/pane.ts";
import { articleList } from "./article-list.ts";
import { middleOf } from "./axis/axis-sizes.ts";
import { drawAxis } from "./axis/draw-axis.ts";
import { atOccasion, chosenItems } from "./choose.ts";
import type { Desk } from "./desk.ts";
import { byId, el } from "./elements.ts";
import { Filters } from "./filters.ts";
import { legend } from "./legend.ts";
import { occasionList } from "./occasion-list.ts";
import { FILTERS, hashOf, type State, stateOf } from "./page-state.ts";
import type { Report } from "./report.ts";
import { summaryOf } from "./summary.ts";
import { saidByChosen, speakersView } from "./views/speakers-view.ts";
import { timelineView } from "./views/timeline-view.ts";

/** What changes only the article beside the lists. */
const BESIDE: readonly string[] = ["item", "account", "article"] satisfies (keyof State)[];

/** Where the lists are one column, as in the style. */
const NARROW = "(max-width: 34rem)";

/** So many pixels of the article are seen above what is marked. */
const ABOVE_MARK = 60;

/** The page: what is chosen stands in its address, and each change draws again what depends on it. */
export class Page {
  readonly #report: Report;
  readonly #filters: Filters;
  #state: State;
  /** What passes the filters. */
  #chosen: ReadonlySet<string>;
  /** What had the focus before an article opened. */
  #opener: Element | null = null;
  #typing = 0;

  constructor(report: Report) {
    this.#report = report;
    this.#state = stateOf(location.hash);
    this.#chosen = chosenItems(report, this.#state);
    this.#filters = new Filters(report, (change, typing) => this.#filter(change, typing === true));
  }

  start(): void {
    byId("summary").append(summaryOf(this.#report.timeline));
    byId("tools").append(this.#filters.fold);
    this.#foldFilters();
    byId("signs").append(legend());
    for (const view of ["timeline", "speakers"]) {
      byId(`view-${view}`).addEventListener("click", () =>
        this.#go({ view: view === "timeline" ? "" : view }),
      );
    }
    addEventListener("hashchange", () => this.#arrive(stateOf(location.hash)));
    addEventListener("resize", () => this.#drawAxis(this.#desk()));
    addEventListener("keydown", (event) => {
      if (event.key === "Escape" && this.#isOpen()) this.#go({ item: "", account: "", article: "" });
    });
    this.#drawAll();
    this.#drawBeside(false);
  }

  /** On a narrow screen the filters stay folded until they are asked for, or one of them is set. */
  #foldFilters(): void {
    const narrow = matchMedia(NARROW);
    const fold = () => {
      this.#filters.fold.open = !narrow.matches || FILTERS.some((name) => this.#state[name] !== "");
    };
    narrow.addEventListener("change", fold);
    fold();
  }

  /** Changes what is chosen, as a step that the browser's Back takes back. */
  #go(change: Partial<State>): void {
    const hash = hashOf({ ...this.#state, ...change });
    if (hash !== location.hash) location.hash = hash;
  }

  /** What is typed is drawn when the hand rests, and is no step. */
  #filter(change: Partial<State>, typing: boolean): void {
    clearTimeout(this.#typing);
    if (!typing) this.#go(change);
    else this.#typing = setTimeout(() => location.replace(hashOf({ ...this.#state, ...change })), 150);
  }

  #arrive(next: State): void {
    const changed = (Object.keys(next) as (keyof State)[]).filter((name) => next[name] !== this.#state[name]);
    const wasOpen = this.#isOpen();
    this.#state = next;
    if (changed.some((name) => FILTERS.includes(name))) this.#chosen = chosenItems(this.#report, next);
    if (changed.some((name) => !BESIDE.includes(name))) this.#drawAll();
    if (changed.some((name) => BESIDE.includes(name))) {
      if (!wasOpen) this.#opener = document.activeElement;
      this.#drawBeside(true);
    }
    if (changed.includes("zoom")) byId("axis").scrollIntoView({ block: "nearest" });
  }

  #isOpen(): boolean {
    return this.#state.item !== "" || this.#state.article !== "";
  }

  #desk(): Desk {
    const [report, state] = [this.#report, this.#state];
    return {
      ...{ report, state, chosen: this.#chosen },
      go: (change) => this.#go(change),
      open: (item, place) => this.#go({ item, account: place === 0 ? "" : String(place), article: "" }),
    };
  }

  #drawAll(): void {
    const desk = this.#desk();
    this.#filters.show(desk.state);
    const speakers = desk.state.view === "speakers";
    byId("view-timeline").setAttribute("aria-pressed", String(!speakers));
    byId("view-speakers").setAttribute("aria-pressed", String(speakers));
    const parts = speakers ? speakersView(desk) : timelineView(desk);
    byId("list").replaceChildren(
      ...(parts.length > 0 ? parts : [el("p", { class: "nothing" }, "Nothing passes these filters.")]),
    );
    byId("jump").replaceChildren(...occasionList(desk));
    byId("articles").replaceChildren(...articleList(desk));
    this.#drawAxis(desk);
    this.#tell(desk);
    this.#markOpen();
  }

  #drawAxis(desk: Desk): void {
    const place = byId("axis");
    const shown = desk.state.view === "speakers" ? saidByChosen(desk) : desk.chosen;
    const items = [...this.#report.items.values()].filter(
      ({ id, type }) => type !== "conflict" && shown.has(id),
    );
    const { occasions } = this.#report;
    const axis = {
      ...{ items, occasions: [...occasions.values()], width: Math.max(place.clientWidth, 280) },
      ...{ zoom: occasions.get(desk.state.zoom) ?? null, zoomTo: (zoom: string) => desk.go({ zoom }) },
      open: (id: string) => desk.open(id, 0),
    };
    const here = atOccasion(this.#report, desk.state.zoom);
    const left = items.filter((item) => middleOf(item) === null && here(item.id)).length;
    const note =
      left === 0 ? "" : `${left} without an exact day ${left === 1 ? "stands" : "stand"} in the lists only.`;
    place.replaceChildren(drawAxis(axis, this.#report), el("p", { class: "quiet" }, note));
    this.#markOpen();
  }

  /** Says how much passes the filters, also to those who do not see it. */
  #tell({ chosen, state }: Desk): void {
    const here = atOccasion(this.#report, state.view === "speakers" ? "" : state.zoom);
    const shown = [...this.#report.items.values()].filter(({ id }) => chosen.has(id) && here(id));
    const of = (type: string) => shown.filter((item) => item.type === type).length;
    byId("shown").textContent =
      `${counted(of("entry"), "event")}, ${counted(of("quote"), "quotation")} and ${counted(of("conflict"), "disagreement")} shown`;
  }

  #drawBeside(withFocus: boolean): void {
    const pane = byId("pane");
    pane.replaceChildren(...articlePane(this.#desk()));
    pane.classList.toggle("open", this.#isOpen());
    this.#markOpen();
    if (!withFocus) return;
    if (this.#isOpen()) byId("article-title").focus({ preventScroll: true });
    else if (this.#opener instanceof HTMLElement) this.#opener.focus();
    const current = [...document.querySelectorAll("#list [aria-current]")];
    if (!current.some(isInSight)) current[0]?.scrollIntoView({ block: "nearest" });
    showMark(pane);
  }

  /** Marks what is open in the lists and on the axis; of a disagreement, the side that is. */
  #markOpen(): void {
    const { item, account } = this.#state;
    const isOther = (each: HTMLElement) =>
      each.closest(".dispute") !== null && each.dataset.place !== (account || "0");
    for (const each of document.querySelectorAll("[aria-current]")) each.removeAttribute("aria-current");
    if (item === "") return;
    for (const each of document.querySelectorAll<HTMLElement>(`[data-item="${CSS.escape(item)}"]`))
      if (!isOther(each)) each.setAttribute("aria-current", "true");
  }
}

/** Brings what is marked into sight in its article, and leaves the lists where they are. */
function showMark(pane: HTMLElement): void {
  const mark = pane.querySelector("mark");
  if (mark === null) return;
  const above = (pane.querySelector("header")?.offsetHeight ?? 0) + ABOVE_MARK;
  const distance = mark.getBoundingClientRect().top - pane.getBoundingClientRect().top;
  pane.scrollTo({ top: pane.scrollTop + distance - above, behavior: "instant" });
}

function isInSight(place: Element): boolean {
  const { top, bottom } = place.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Timeline } from "../model/timeline.ts";
import type { ArticleText } from "./article-text.ts";

/** Writes a timeline as one page that needs nothing else: the data stand in it as JSON, which no browser runs. */
export function* timelineHtml(
  timeline: Timeline,
  texts: ReadonlyMap<string, ArticleText>,
): Generator<string> {
  const [script, style] = [built("report.js"), built("report.css")];
  yield head(style, script);
  yield* dataOf(timeline, texts);
  yield `</script>\n<script>${script}</script>\n</body>\n</html>\n`;
}

/** What the build made of src/report/. */
function built(name: string): string {
  return readFileSync(new URL(`../../dist/report/${name}`, import.meta.url), "utf8").trim();
}

/** Nothing is fetched, and only the page's own program and style apply: by their hashes. */
function policyOf(style: string, script: string): string {
  return [
    "default-src 'none'",
    `script-src 'sha256-${sha256(script)}'`,
    `style-src 'sha256-${sha256(style)}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join("; ");
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("base64");
}

function* dataOf(timeline: Timeline, texts: ReadonlyMap<string, ArticleText>): Generator<string> {
  yield `{"timeline":${inert(timeline)},"texts":{`;
  let comma = "";
  for (const { id } of timeline.articles) {
    const text = texts.get(id);
    if (text === undefined) continue;
    yield `${comma}${inert(id)}:${inert(text)}`;
    comma = ",";
  }
  yield "}}";
}

/** JSON in which no tag can begin or end. */
function inert(value: unknown): string {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}

function head(style: string, script: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyOf(style, script)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>Who said what, and what happened when</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#list">Skip to the timeline</a>
<header class="top">
<h1>Who said what, and what happened when</h1>
<p id="summary"></p>
</header>
<div id="tools"></div>
<main>
<section class="axis" aria-labelledby="axis-title">
<h2 id="axis-title" class="quiet-title">Time</h2>
<ol id="jump" aria-label="Occasions"></ol>
<div id="axis"></div>
<div id="signs"></div>
</section>
<nav class="views" aria-label="Views">
<button type="button" id="view-timeline">What happened, and who said what</button>
<button type="button" id="view-speakers">By speaker</button>
<p id="shown" role="status"></p>
</nav>
<div id="list" tabindex="-1"></div>
<section aria-labelledby="articles-title">
<h2 id="articles-title">Articles</h2>
<ol id="articles"></ol>
</section>
</main>
<aside id="pane" aria-label="Article" tabindex="0"></aside>
<noscript><p>This page lists its data with a program of its own; allow scripts for this file to see it.</p></noscript>
<script type="application/json" id="data">`;
}

import type { ReportData } from "../export/article-text.ts";
import { byId } from "./elements.ts";
import { Page } from "./page.ts";
import { reportOf } from "./report.ts";

const data: ReportData = JSON.parse(byId("data").textContent ?? "");
new Page(reportOf(data)).start();

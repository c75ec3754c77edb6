// The library at work, away from the page, so that the page stays alive meanwhile.
import sample from "../../fixtures/lanxi-2024/report.txt";
import { html } from "../../src/html.ts";
import { decode, parseReport } from "../../src/index.ts";
import { markdown } from "../../src/markdown.ts";
import { tableNames, tableSchemas, toCsv, toTables } from "../../src/tables.ts";
import { renderViewer } from "../../src/viewer.ts";

let last = null;

const answers = {
  /** Bytes, a text, or neither for the sample → the viewer's page. */
  read({ bytes, text, name, language }) {
    const start = performance.now();
    const decoded = bytes === undefined ? null : decode(bytes);
    const source = decoded?.text ?? text ?? sample;
    const trace = [];
    const report = parseReport(source, { format: formatOf(name), readers: [html, markdown], trace: (entry) => trace.push(entry) });
    const ms = performance.now() - start;
    last = { report, source, name };
    const page = renderViewer(report, source, { language, trace });
    return {
      page,
      ms,
      length: source.length,
      encoding: decoded?.encoding ?? "text",
      isReport: !report.messages.some(({ rule }) => rule === "not-a-report" || rule === "empty-input"),
      tables: tableNames,
    };
  },
  json() {
    return JSON.stringify(last.report, null, 2);
  },
  csv({ table }) {
    const { report, source: text, name: source } = last;
    return toCsv(tableSchemas[table], toTables({ report, text, source })[table], { guard: true });
  },
};

function formatOf(name = "") {
  if (/\.(?:html?|xhtml|shtml)$/i.test(name)) return "html";
  return /\.(?:md|markdown)$/i.test(name) ? "markdown" : "auto";
}

self.addEventListener("message", ({ data: { id, ask, ...given } }) => {
  try {
    self.postMessage({ id, answer: answers[ask](given) });
  } catch (error) {
    self.postMessage({ id, error: error instanceof Error ? error.message : String(error) });
  }
});

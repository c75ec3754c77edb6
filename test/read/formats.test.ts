import { describe, expect, test } from "vitest";
import { parseReport as parseHtml } from "../../src/html";
import { decode, parseReport, type Report } from "../../src/index";
import { parseReport as parseMarkdown } from "../../src/markdown";
import { fixtures } from "../support/fixtures";
import { asBreaks, asMarkdown, asParagraphs, asUtf16, asWrappedDivs, spanless } from "../support/formats";
import { gb18030 } from "../support/gb18030";

import { isSpan, objects, visible } from "../support/walk";

// The same report, however it was saved, gives the same Report.
describe.each(fixtures)("$name", ({ text }) => {
  const original = parseReport(text);
  const plain = spanless(original);
  const pieces = slices(original, text, (slice) => slice);

  test.each<[string, (text: string) => string]>([
    ["with the line ends of Windows", (said) => said.replaceAll("\n", "\r\n")],
    ["with a byte order mark", (said) => `\ufeff${said}`],
    ["with lines trimmed", (said) => said.replace(/[ \t]+$/gm, "")],
  ])("%s", (_name, form) => {
    expect(spanless(parseReport(form(text)))).toEqual(plain);
  });

  test.each<[string, (text: string) => Uint8Array, string]>([
    ["UTF-8", (said) => new TextEncoder().encode(said), "utf-8"],
    ["UTF-8 with a mark", (said) => new TextEncoder().encode(`\ufeff${said}`), "utf-8"],
    ["UTF-16LE", (said) => asUtf16(said, true), "utf-16le"],
    ["UTF-16BE", (said) => asUtf16(said, false), "utf-16be"],
  ])("bytes in %s", (_name, form, expected) => {
    const { text: decoded, encoding } = decode(form(text));
    expect(encoding).toBe(expected);
    expect(spanless(parseReport(decoded))).toEqual(plain);
  });

  test("bytes in GB18030", () => {
    // The tests' encoder lacks what takes four bytes: two characters of the page around the report.
    const known = text.replace(/[•©]/g, "·");
    const { text: decoded, encoding } = decode(gb18030(known));
    expect(encoding).toBe("gb18030");
    expect(parseReport(decoded)).toEqual(parseReport(known));
  });

  test.each<[string, (text: string) => string]>([
    ["paragraphs", asParagraphs],
    ["breaks", asBreaks],
    ["wrapped divs", asWrappedDivs],
  ])("HTML of %s", (_name, form) => {
    const page = form(text);
    const report = parseHtml(page);
    expect(spanless(report)).toEqual(plain);
    expect(slices(report, page, untagged)).toEqual(pieces);
  });

  test("Markdown", () => {
    const written = asMarkdown(text);
    const report = parseMarkdown(written, { format: "markdown" });
    expect(spanless(report)).toEqual(plain);
    expect(slices(report, written, unmarked)).toEqual(pieces);
  });
});

/** What the input says at every span of a report, white space aside. */
function slices(report: Report, input: string, read: (slice: string) => string): [path: string, said: string][] {
  return [...objects(report)].flatMap(([path, value]) =>
    isSpan(value) ? [[path, visible(read(input.slice(value.start, value.end)))] as [string, string]] : [],
  );
}

/** What is seen of a piece of HTML, read in a way of its own: not by the parser. */
function untagged(html: string): string {
  const named: Record<string, string> = { amp: "&", lt: "<", gt: ">", ldquo: "“", mdash: "—", middot: "·" };
  return html
    .replace(/<\/?[a-z](?:"[^"]*"|'[^']*'|[^"'>])*>/g, "")
    .replace(/&#(\d+);/g, (_all, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&#x([\dA-F]+);/g, (_all, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&(\w+);/g, (all, name: string) => named[name] ?? all);
}

function unmarked(markdown: string): string {
  return markdown
    .replace(/\*\*|^#+ /gm, "")
    .replace(/\\(?=[^\w\s])/g, "")
    .replace(/&amp;/g, "&");
}

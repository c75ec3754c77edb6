import type { Part, Report, Section, Span } from "../../model/report";
import { align, type Display, fold, foldPage } from "./display";

/** What stands on a line of its own in the page. */
export interface Block extends Span {
  kind: "heading" | "paragraph" | "loose" | "chrome";
  /** Of a heading: 1 part, 2 一、, 3 （一）… ; 0 for anything else. */
  level: number;
  /** Of a heading: the id of its section. */
  section: string | null;
  /** Of a paragraph: how many of its characters are a heading that runs into it. */
  leads: number;
  display: Display;
}

export interface Heading {
  id: string;
  title: string;
  level: number;
}

interface Wanted extends Span {
  level: number;
  section: string | null;
  /** The paragraph's text; null for a heading, which shows what stands there. */
  text: string | null;
}

// A paragraph longer than this is shown as several, so that the browser lays out only those in sight.
const LONG = 6000;
const PAGE = /^\s*<(?:!doctype|html|head|body|div|p|h[1-6]|meta|table|article|section|span|title)\b/i;

/**
 * The whole source, cut into blocks in the order of the text. What belongs to no heading and no paragraph is shown as well: "loose"
 * between them, "chrome" in front of the title and, where there is a forum page, behind the report.
 */
export function blocks(report: Report, source: string): Block[] {
  const isPage = PAGE.test(source);
  const wanted = collect(report).sort((a, b) => a.start - b.start || a.end - b.end);
  const list: Block[] = [];
  let cursor = 0;
  for (const [index, one] of wanted.entries()) {
    const start = Math.max(one.start, cursor);
    const end = Math.min(one.end, source.length);
    if (end <= start) continue;
    list.push(...loose(source, cursor, start, isPage));
    list.push(...made(source, { ...one, start, end }, wanted[index + 1], isPage));
    cursor = end;
  }
  const rest = loose(source, cursor, source.length, isPage);
  const merged = runIn(list, source);
  return [...chrome(merged, report), ...(merged.length > 0 && report.post !== null ? rest.map(asChrome) : rest)];
}

/** Headings for the outline; sub-headings that run into paragraphs are left out. */
export function outline(report: Report): Heading[] {
  const list: Heading[] = [];
  const walk = (sections: readonly Section[]): void => {
    for (const { id, kind, level, marker, title, sections: below } of sections) {
      if (kind === "section" || kind === "subsection" || kind === "part") list.push({ id, title: marker + title, level });
      walk(below);
    }
  };
  const parts = partsOf(report).sort((a, b) => a.part.span.start - b.part.span.start);
  for (const { id, part } of parts) {
    list.push({ id, title: part.title, level: 1 });
    walk(part.sections);
  }
  return list;
}

function partsOf({ review, plan, parts }: Report): { id: string; part: Part }[] {
  return [
    ...(review === null ? [] : [{ id: "review", part: review }]),
    ...(plan === null ? [] : [{ id: "plan", part: plan }]),
    ...parts.map((part, index) => ({ id: `parts.${index + 1}`, part })),
  ];
}

function collect(report: Report): Wanted[] {
  const list: Wanted[] = [];
  const contents = ({ paragraphs, sections }: Pick<Section, "paragraphs" | "sections">): void => {
    for (const { text, span } of paragraphs) list.push({ ...span, level: 0, section: null, text });
    for (const section of sections) heading(section.id, section.level, section);
  };
  const heading = (id: string, level: number, item: Section | Part, inFront: readonly Section[] = []): void => {
    const below = [...item.paragraphs, ...item.sections, ...inFront].map(({ span }) => span.start);
    const end = Math.max(
      item.span.start,
      below.reduce((least, start) => Math.min(least, start), item.span.end),
    );
    list.push({ start: item.span.start, end, level, section: id, text: null });
    contents(item);
    for (const section of inFront) heading(section.id, section.level, section);
  };
  for (const { id, part } of partsOf(report)) heading(id, 1, part, part === report.review ? report.review.highlights : []);
  return list;
}

function made(source: string, one: Wanted, next: Wanted | undefined, isPage: boolean): Block[] {
  if (one.text === null) {
    const display = headingWords(source, one, isPage);
    if (display.text === "") return [];
    // 做强主导产业。围绕…: no line end between the heading and what it leads.
    const runsIn = one.level > 3 || (next?.text !== null && !source.slice(one.end - 2, next?.start).includes("\n"));
    return [{ start: one.start, end: one.end, kind: "heading", level: one.level, section: one.section, leads: runsIn ? 1 : 0, display }];
  }
  return parcels(align(source, one, one.text)).map((display) => ({
    start: display.at[0] ?? one.start,
    end: one.end,
    kind: "paragraph",
    level: 0,
    section: null,
    leads: 0,
    display,
  }));
}

/** Without tags, and without the # of Markdown. */
function headingWords(source: string, { start, end }: Span, isPage: boolean): Display {
  const [line, ...more] = isPage ? foldPage(source, start, end) : [fold(source, start, end)];
  const words = {
    text: (line?.text ?? "") + more.map(({ text }) => text).join(""),
    at: [...(line?.at ?? []), ...more.flatMap(({ at }) => at)],
  };
  return withoutHashes(words);
}

/** ## 一、… as 一、… */
function withoutHashes({ text, at }: Display): Display {
  const marks = /^#{1,6}(?: |$)/.exec(text)?.[0].length ?? 0;
  return { text: text.slice(marks), at: at.slice(marks) };
}

/** Joins headings with the paragraphs they run into. */
function runIn(list: readonly Block[], source: string): Block[] {
  const out: Block[] = [];
  for (const block of list) {
    const last = out.at(-1);
    const joins =
      last?.kind === "heading" &&
      last.leads > 0 &&
      last.level > 1 &&
      block.kind === "paragraph" &&
      !source.slice(last.display.at.at(-1), block.start).includes("\n");
    if (!joins) {
      out.push(block);
      continue;
    }
    const leads = last.display.text.length;
    out[out.length - 1] = {
      ...block,
      start: last.start,
      section: last.section,
      leads,
      display: { text: last.display.text + block.display.text, at: [...last.display.at, ...block.display.at] },
    };
  }
  return out;
}

function loose(source: string, start: number, end: number, isPage: boolean): Block[] {
  if (end <= start) return [];
  const lines = isPage ? foldPage(source, start, end) : textLines(source, start, end);
  return lines
    .map(withoutHashes)
    .filter(({ text }) => text !== "")
    .flatMap(parcels)
    .map((display) => ({
      start: display.at[0] ?? start,
      end: (display.at.at(-1) ?? start) + 1,
      kind: "loose",
      level: 0,
      section: null,
      leads: 0,
      display,
    }));
}

function textLines(source: string, start: number, end: number): Display[] {
  const lines: Display[] = [];
  let from = start;
  while (from < end) {
    const wrap = source.indexOf("\n", from);
    const to = wrap < 0 || wrap > end ? end : wrap;
    const line = fold(source, from, to);
    if (line.text !== "") lines.push(line);
    from = to + 1;
  }
  return lines;
}

function parcels(display: Display): Display[] {
  const { text, at } = display;
  if (text.length <= LONG) return [display];
  const out: Display[] = [];
  for (let from = 0; from < text.length; ) {
    const stop = text.length - from <= LONG ? text.length : cutAt(text, from + LONG);
    out.push({ text: text.slice(from, stop), at: at.slice(from, stop) });
    from = stop;
  }
  return out;
}

/** Behind the last full stop in front of `limit`, or at it; never in the middle of a surrogate pair. */
function cutAt(text: string, limit: number): number {
  for (let cut = limit; cut > limit - LONG / 4; cut--) if (/[。；\n]/.test(text.charAt(cut - 1))) return cut;
  return /[\udc00-\udfff]/.test(text.charAt(limit)) ? limit - 1 : limit;
}

const asChrome = (block: Block): Block => ({ ...block, kind: "chrome" });

/** What stands in front of the title belongs to the page, not to the report. */
function chrome(list: readonly Block[], { meta, post }: Report): Block[] {
  const bare = (words: string): string => words.replace(/\s/g, "");
  const title = bare(meta.title ?? "");
  const first = list.findIndex(({ kind }) => kind === "heading" || kind === "paragraph");
  const front = list.slice(0, first < 0 ? list.length : first);
  const same = front.map(({ display }, index) =>
    title !== "" && title.startsWith(bare(display.text)) && display.text !== "" ? index : -1,
  );
  // A forum page has the title above the post, too; the report's own is the last one.
  const at = post === null ? same.find((index) => index >= 0) : same.filter((index) => index >= 0).at(-1);
  return list.map((block, index) => (at !== undefined && index < at ? asChrome(block) : block));
}

import type { OutlineBlock, OutlineHeading, OutlineRoot, Zone } from "../model/outline";
import type { Diagnostic, Meta, Paragraph, Part, Plan, Review, Section, Span } from "../model/report";
import type { Source } from "../model/source";
import { partAgain } from "../vocabulary/headings";
import { longestPrefix, prefixesOf } from "../vocabulary/word-index";
import { findProblems } from "./review";

export interface Parts {
  review: Review | null;
  plan: Plan | null;
  parts: Part[];
  messages: Diagnostic[];
}

/**
 * Nests the outline's blocks into the review, the plan and the other parts.
 *
 * Section ids are paths of places, counted from 1 and stable for one text: review.2 (second section of the review),
 * review.highlight.1, plan.1.3, parts.2.1 (first section of the second entry of Report.parts).
 *
 * - A report with several plan parts (二、总体部署 三、主要任务) has one Plan, titled and opened by the first; each later one is
 *   a section of it, of kind "part" and level 1, with its own sections below. The same holds for a review in several parts.
 * - A closing belongs to the last part of the body, and every paragraph that speaks for the whole part again (各位代表…, 这些成绩…)
 *   to its part, not to the section before it.
 * - A body without any part's heading becomes one part with an empty title, so that nothing vanishes; where it turns to the year
 *   ahead, a review and a plan with empty titles.
 */
export function assembleParts(source: Source, root: OutlineRoot, meta: Meta): Parts {
  const shells = nest(source, root.children);
  const out: Parts = { review: null, plan: null, parts: [], messages: [] };
  const review: Shell[] = shells.filter((shell) => shell.part === "review");
  const plan: Shell[] = shells.filter((shell) => shell.part === "plan");
  const title = (shell: Shell): string => shell.heading?.data.title ?? "";
  const year = (shell: Shell, otherwise: number | null): number | null => yearOf(title(shell)) ?? otherwise;

  const reviewed = merge(review);
  if (reviewed !== null) {
    const highlights = reviewed.sections.filter((section) => section.kind === "highlight");
    const sections = reviewed.sections.filter((section) => section.kind !== "highlight");
    label(highlights, "review.highlight");
    label(sections, "review");
    out.review = {
      ...core(reviewed, year(reviewed, meta.reviewYear)),
      highlights,
      sections,
      problems: findProblems(source, reviewed.spans),
    };
  }
  const planned = merge(plan);
  if (planned !== null) {
    label(planned.sections, "plan");
    out.plan = { ...core(planned, year(planned, meta.year)), commitments: [] };
  }
  for (const shell of shells) {
    if (shell.part === "review" || shell.part === "plan") continue;
    const part = core(shell, yearOf(title(shell)));
    label(part.sections, `parts.${out.parts.length + 1}`);
    out.parts.push(part);
  }
  return out;
}

/** A part while it is put together. */
interface Shell {
  heading: OutlineHeading | null;
  part: NonNullable<OutlineHeading["data"]["part"]>;
  span: Span;
  paragraphs: Paragraph[];
  sections: Section[];
  /** Every paragraph of the part, whatever section it is in. */
  spans: Span[];
}

function core(shell: Shell, year: number | null): Part {
  const { span, paragraphs, sections } = shell;
  return { title: shell.heading?.data.title ?? "", year, span, paragraphs, sections };
}

function nest(source: Source, blocks: OutlineBlock[]): Shell[] {
  const shells: Shell[] = [];
  let shell: Shell | null = null;
  let open: Section[] = [];
  let alone: Section | null = null;
  let last: Zone = "body";
  // 附件1 above the heading of its annex.
  let above: Paragraph[] = [];
  for (const block of blocks) {
    const { zone } = block.data;
    if (zone === "chrome" || zone === "front") continue;
    const span = { start: block.start, end: block.end };
    if (zone !== "body" && zone !== last && block.type === "paragraph") {
      above.push({ text: readable(source.text, span), span });
      continue;
    }
    last = zone;
    if (block.type === "heading") {
      const { level, kind, runIn } = block.data;
      if (level === 1) {
        const start = above[0]?.span.start ?? span.start;
        shell = {
          heading: block,
          part: block.data.part ?? "other",
          span: { start, end: span.end },
          paragraphs: above,
          sections: [],
          spans: [],
        };
        above = [];
        shells.push(shell);
        open = [];
        alone = null;
        continue;
      }
      shell ??= untitled(shells, span);
      const section = sectionOf(block, span);
      while (open.length > 0 && (open.at(-1)?.level ?? 0) >= level) open.pop();
      (open.at(-1) ?? shell).sections.push(section);
      open.push(section);
      grow(shell, open, span);
      alone = runIn && (kind === "highlight" || kind === "lead") ? section : null;
      continue;
    }
    if (block.data.opens !== undefined) {
      shell = untitled(shells, span, block.data.opens);
      open = [];
      alone = null;
    }
    shell ??= untitled(shells, span);
    if (alone === null && speaksForPart(source, span, zone)) open = [];
    const paragraph = { text: readable(source.text, span), span };
    (open.at(-1) ?? shell).paragraphs.push(paragraph);
    grow(shell, open, span);
    if (zone === "body") shell.spans.push(span);
    // A highlight or lead that runs into its paragraph ends with it.
    if (alone !== null) {
      open.pop();
      alone = null;
    }
  }
  if (above.length > 0) {
    const { paragraphs } = shell ?? untitled(shells, above[0]?.span ?? { start: 0, end: 0 });
    for (const paragraph of above) paragraphs.push(paragraph);
  }
  return shells;
}

function untitled(shells: Shell[], span: Span, part: Shell["part"] = "other"): Shell {
  const shell: Shell = { heading: null, part, span: { ...span }, paragraphs: [], sections: [], spans: [] };
  shells.push(shell);
  return shell;
}

function sectionOf(block: OutlineHeading, span: Span): Section {
  const { kind, level, marker, title } = block.data;
  return { id: "", kind, level, marker, title, span: { ...span }, paragraphs: [], sections: [] };
}

function grow(shell: Shell, open: Section[], span: Span): void {
  shell.span.end = span.end;
  for (const section of open) section.span.end = span.end;
}

const speakingAgain = /* @__PURE__ */ prefixesOf(partAgain);

function speaksForPart(source: Source, span: Span, zone: Zone): boolean {
  return zone === "body" && longestPrefix(source.folded, span.start, span.end, speakingAgain) !== "";
}

function merge(shells: Shell[]): Shell | null {
  const [first, ...others] = shells;
  if (first === undefined) return null;
  const out: Shell = { ...first, span: { ...first.span }, sections: [...first.sections], spans: [...first.spans] };
  for (const shell of others) {
    const { heading, span, paragraphs, sections } = shell;
    out.sections.push({
      id: "",
      kind: "part",
      level: 1,
      marker: heading?.data.marker ?? "",
      title: heading?.data.title ?? "",
      span,
      paragraphs,
      sections,
    });
    out.span.end = span.end;
    for (const one of shell.spans) out.spans.push(one);
  }
  return out;
}

function label(sections: Section[], path: string): void {
  sections.forEach((section, i) => {
    section.id = `${path}.${i + 1}`;
    label(section.sections, section.id);
  });
}

/** The year that a title names: 2023年政府工作安排, １９９１年国内工作的回顾. */
function yearOf(title: string): number | null {
  const match = /(?:^|[^\d０-９])([12１２][\d０-９]{3}) ?年/.exec(title);
  return match?.[1] === undefined ? null : Number(match[1].normalize("NFKC"));
}

/** The slice with every run of white space folded to one space; in most slices they are single spaces already. */
function readable(text: string, span: Span): string {
  const slice = text.slice(span.start, span.end);
  if (!slice.includes("  ") && !OTHER_BLANK.test(slice)) return slice;
  return slice.replace(/[\s\u200b]+/g, " ").trim();
}

/** White space but the plain one. */
const OTHER_BLANK = /[\t-\r\u00a0\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u3000\ufeff]/;

import type { Part, Report, Span } from "../../src/index";
import { type Source, toInput } from "../../src/model/source";
import { type Parsed, type ParseOptions, parseSource } from "../../src/parse-report";
import { isSpan, objects, sections, visible } from "./walk";

/** Markup is left out as well, and so this law is for text. */
const onlyInText = "what is left out of a text is not seen, or a line of the page: — 2 —";
const LONGEST_CUT = 40;

/** What of the input's span is in the text that was read. */
function readAt({ text, input, map }: Source, { start, end }: Span): string {
  if (map === null) return input.slice(start, end);
  const { from, to, whole } = map;
  let run = from.length - 1;
  while (run > 0 && (to[run] ?? 0) > start) run--;
  let read = "";
  for (; run < from.length && (to[run] ?? 0) < end; run++) {
    const [first, after] = [from[run] ?? 0, from[run + 1] ?? text.length];
    const place = to[run] ?? 0;
    const entity = whole?.get(run);
    if (entity !== undefined) read += place >= start && entity <= end ? text.slice(first, after) : "";
    else read += text.slice(Math.max(first, first + start - place), Math.max(first, Math.min(after, first + end - place)));
  }
  return read;
}

/** All laws ask for the objects of one report, one after the other. */
let walked: { report: Report; all: ReturnType<typeof objects> } | null = null;

function objectsOf(report: Report): ReturnType<typeof objects> {
  if (walked?.report !== report) walked = { report, all: objects(report) };
  return walked.all;
}

/** What holds for every text, report or not. Each law gives what breaks it. */
export const laws: Record<string, (parsed: Parsed, text: string) => unknown[]> = {
  "the text of a thing is what was read at its span": ({ source, report }) => {
    const wrong = [];
    for (const [path, value] of objectsOf(report)) {
      if (!("span" in value && "text" in value) || value.span === null) continue;
      const { span, text: said } = value as { span: { start: number; end: number }; text: string };
      const slice = visible(readAt(source, span));
      // A livelihood task's span goes on to the units that answer for it.
      const same = /^report\.livelihoodTasks\[\d+\]$/.test(path) ? slice.includes(visible(said)) : slice === visible(said);
      if (!same) wrong.push({ path, said, slice });
    }
    return wrong;
  },

  [onlyInText]: ({ source: { input, text, map } }) => {
    if (map === null) return input === text ? [] : [input.length, text.length];
    const kept = map.from.map((from, run) => ({ start: map.to[run] ?? 0, length: (map.from[run + 1] ?? text.length) - from }));
    const ends = [0, ...kept.map(({ start, length }) => start + length)];
    return [...kept.map(({ start }) => start), input.length]
      .map((start, i) => visible(input.slice(ends[i], start).replace(/&(?:nbsp|ensp|emsp);|<U\+[\dA-F]{4}>/g, "")))
      .filter((cut) => cut.length > LONGEST_CUT);
  },

  "spans lie inside the source": ({ report }, text) =>
    objectsOf(report).filter(([, value]) => {
      if (!isSpan(value)) return false;
      const { start, end } = value;
      return !(Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= text.length);
    }),

  "nothing is undefined, not a number, or more than plain JSON": ({ report }) => {
    const odd = [];
    for (const [path, value] of objectsOf(report)) {
      const prototype: unknown = Object.getPrototypeOf(value);
      if (prototype !== Object.prototype && prototype !== Array.prototype) odd.push(path);
      for (const [key, item] of Object.entries(value)) {
        // JSON knows no -0.
        if (
          item === undefined ||
          typeof item === "function" ||
          (typeof item === "number" && (!Number.isFinite(item) || Object.is(item, -0)))
        ) {
          odd.push(`${path}.${key}`);
        }
      }
    }
    return odd;
  },

  "the blocks of the outline tile what was read": ({ source, root }) => {
    const lost = [];
    let end = 0;
    for (const { start, end: last } of root.children) {
      const between = source.text.slice(end, start);
      if (start < end || visible(between) !== "") lost.push({ end, start, between });
      end = last;
    }
    const rest = visible(source.text.slice(end));
    return rest === "" ? lost : [...lost, { rest }];
  },

  "quantities stand in order and do not overlap": ({ report: { quantities } }) =>
    quantities.filter(({ span }, i) => span.start < (quantities[i - 1]?.span.end ?? 0)),

  "a quantity's value is its exact decimal": ({ report }) =>
    report.quantities.filter(
      ({ value, decimal, comparator, upper }) => Number(decimal) !== value || (comparator === "between") !== (upper !== null),
    ),

  "a measure's quantity is one of the document's and stands in its clause": ({ report }) => {
    const known = new Set(report.quantities.map(({ span }) => `${span.start}-${span.end}`));
    return measures(report).filter(
      ({ quantity, span }) =>
        quantity !== null &&
        !(known.has(`${quantity.span.start}-${quantity.span.end}`) && span.start <= quantity.span.start && quantity.span.end <= span.end),
    );
  },

  "a measure has a number or a relation": ({ report }) =>
    measures(report).filter(({ quantity, relation }) => (quantity === null) === (relation === null)),

  "a measure stands in a section that is there": ({ report }) => {
    const ids = new Set(sections(report).map(({ id }) => id));
    return measures(report).filter(({ section }) => section !== null && !ids.has(section) && !/^(?:review|plan|part)/.test(section));
  },

  "sections have ids of their own": ({ report }) => {
    const ids = sections(report).map(({ id }) => id);
    return ids.filter((id, i) => ids.indexOf(id) !== i);
  },

  "what is said stands in one place of the report, and in one only": ({ source, root, report }) => {
    const said = root.children.filter(({ data: { zone } }) => zone !== "chrome" && zone !== "front");
    const places = said.filter(({ type }) => type === "paragraph").map((block) => toInput(source, block));
    const found = holders(report).flatMap(({ paragraphs }) => paragraphs.map(({ span }) => span));
    const titles = said.flatMap((block) => (block.type === "heading" ? [block.data.title] : []));
    const named = holders(report).flatMap(({ title }) => (title === "" ? [] : [title]));
    return [
      ...differing(places.map(written).sort(), found.map(written).sort()),
      ...differing(titles.filter((title) => title !== "").sort(), named.sort()),
    ];
  },

  "what a section holds lies inside it": ({ report }) =>
    sections(report).flatMap((outer) =>
      [...outer.sections, ...outer.paragraphs].filter(({ span }) => span.start < outer.span.start || outer.span.end < span.end),
    ),
};

/** The parts and all their sections. */
function holders(report: Report): Pick<Part, "title" | "paragraphs">[] {
  const parts: Pick<Part, "title" | "paragraphs">[] = [report.review, report.plan, ...report.parts].filter((part) => part !== null);
  return [...parts, ...sections(report)];
}

const written = ({ start, end }: Span): string => `${start}-${end}`;

/** The first place at which two sorted lists differ. */
function differing(one: string[], other: string[]): unknown[] {
  const at = one.findIndex((item, i) => item !== other[i]);
  return at < 0 && one.length === other.length ? [] : [{ source: one.at(at), report: other.at(at) }];
}

function measures(report: Report) {
  return [
    ...report.targets,
    ...report.results,
    ...(report.plan?.commitments ?? []),
    ...report.livelihoodTasks.flatMap((task) => task.measures),
  ];
}

/** The names of the laws that a text breaks, each with the first thing that breaks it. */
export function broken(text: string, options: ParseOptions = {}): string[] {
  const parsed = parseSource(text, options);
  const isMarkup = options.format === "html" || options.format === "markdown";
  return Object.entries(laws).flatMap(([name, law]) => {
    if (isMarkup && name === onlyInText) return [];
    const [first] = law(parsed, text);
    return first === undefined ? [] : [`${name}: ${JSON.stringify(first)}`];
  });
}

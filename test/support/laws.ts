import type { Part, Report, Section, Span } from "../../src/index";
import { toInput } from "../../src/model/source";
import { type Parsed, parseSource } from "../../src/parse-report";
import { isSpan, objects, sections, visible } from "./walk";

/** What holds for every text, report or not. Each law gives what breaks it. */
export const laws: Record<string, (parsed: Parsed, text: string) => unknown[]> = {
  "the text of a thing is what the source says at its span": ({ report }, text) => {
    const wrong = [];
    for (const [path, value] of objects(report)) {
      if (!("span" in value && "text" in value) || value.span === null) continue;
      const { span, text: said } = value as { span: { start: number; end: number }; text: string };
      const slice = visible(text.slice(span.start, span.end));
      // A livelihood task's span goes on to the units that answer for it.
      const same = /^report\.livelihoodTasks\[\d+\]$/.test(path) ? slice.includes(visible(said)) : slice === visible(said);
      if (!same) wrong.push({ path, said, slice });
    }
    return wrong;
  },

  "spans lie inside the source": ({ report }, text) =>
    [...objects(report)].filter(([, value]) => {
      if (!isSpan(value)) return false;
      const { start, end } = value;
      return !(Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= text.length);
    }),

  "nothing is undefined, not a number, or more than plain JSON": ({ report }) => {
    const odd = [];
    for (const [path, value] of objects(report)) {
      const prototype: unknown = Object.getPrototypeOf(value);
      if (prototype !== Object.prototype && prototype !== Array.prototype) odd.push(path);
      for (const [key, item] of Object.entries(value)) {
        if (item === undefined || typeof item === "function" || (typeof item === "number" && !Number.isFinite(item))) {
          odd.push(`${path}.${key}`);
        }
      }
    }
    return odd;
  },

  "the blocks of the outline tile what was read": ({ source, root }) => {
    const lost = [];
    let end = 0;
    for (const { position } of root.children) {
      const start = position?.start.offset ?? -1;
      const between = source.text.slice(end, start);
      if (start < end || visible(between) !== "") lost.push({ end, start, between });
      end = position?.end.offset ?? -1;
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
    const pieces = leaves(report).sort((a, b) => a.start - b.start);
    const twice = pieces.filter(({ start }, i) => start < (pieces[i - 1]?.end ?? 0));
    let next = 0;
    const lost = root.children.filter(({ data: { zone }, position }) => {
      if (zone === "chrome" || zone === "front") return false;
      const { start, end } = toInput(source, { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 });
      while (next < pieces.length && (pieces[next]?.end ?? 0) <= start) next++;
      const piece = pieces[next];
      return piece === undefined || start < piece.start || piece.end < end;
    });
    return [...twice, ...lost];
  },

  "what a section holds lies inside it": ({ report }) =>
    sections(report).flatMap((outer) =>
      [...outer.sections, ...outer.paragraphs].filter(({ span }) => span.start < outer.span.start || outer.span.end < span.end),
    ),
};

/** The headings and paragraphs of every part, each as the stretch that is its own. */
function leaves(report: Report): Span[] {
  const own = ({ span, paragraphs, sections }: Part): Span[] => {
    const held = [...paragraphs, ...sections].map((one) => one.span).sort((a, b) => a.start - b.start);
    // The heading stands before all that; 附件1 alone stands above its heading, which then is what no other piece takes.
    const gaps = held.map(({ start }, i) => ({ start: held[i - 1]?.end ?? span.start, end: start }));
    const all = held.length === 0 ? [span] : [...gaps, { start: held.at(-1)?.end ?? span.end, end: span.end }];
    return [...all.filter(({ start, end }) => start < end), ...paragraphs.map((one) => one.span)];
  };
  const below = (section: Section): Span[] => [...own(section), ...section.sections.flatMap(below)];
  return [report.review, report.plan, ...report.parts].flatMap((part) => {
    if (part === null) return [];
    const sections = [...("highlights" in part ? part.highlights : []), ...part.sections].sort((a, b) => a.span.start - b.span.start);
    return [...own({ ...part, sections }), ...sections.flatMap(below)];
  });
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
export function broken(text: string): string[] {
  const parsed = parseSource(text);
  return Object.entries(laws).flatMap(([name, law]) => {
    const [first] = law(parsed, text);
    return first === undefined ? [] : [`${name}: ${JSON.stringify(first)}`];
  });
}

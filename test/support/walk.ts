import type { Report, Section, Span } from "../../src/index";

/** Every object of a report with the path to it, outermost first. */
export function* objects(value: unknown, path = "report"): Generator<[path: string, value: object]> {
  if (typeof value !== "object" || value === null) return;
  yield [path, value];
  for (const [key, item] of Object.entries(value)) yield* objects(item, Array.isArray(value) ? `${path}[${key}]` : `${path}.${key}`);
}

export function isSpan(value: object): value is Span {
  return "start" in value && "end" in value;
}

/** Every section of a report, parents before their children. */
export function sections(report: Report): Section[] {
  const below = (section: Section): Section[] => [section, ...section.sections.flatMap(below)];
  return [report.review, report.plan, ...report.parts]
    .flatMap((part) => [...(part === report.review ? (report.review?.highlights ?? []) : []), ...(part?.sections ?? [])])
    .flatMap(below);
}

/** Without white space and invisible characters: what is left must be equal where text is said to be a slice of the source. */
export function visible(text: string): string {
  return text.replace(/[\s\u200b-\u200d\u2060]+/g, "");
}

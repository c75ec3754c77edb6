import type { Report, Section, Span } from "../../src/index";

/** Every object of a report with the path to it, outermost first. */
export function objects(value: unknown): [path: string, value: object][] {
  const found: [string, object][] = [];
  const walk = (one: unknown, path: string): void => {
    if (typeof one !== "object" || one === null) return;
    found.push([path, one]);
    const isList = Array.isArray(one);
    for (const key of Object.keys(one)) walk((one as Record<string, unknown>)[key], isList ? `${path}[${key}]` : `${path}.${key}`);
  };
  walk(value, "report");
  return found;
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
  return text.replace(/[\s\u0085\u200b-\u200d\u2060]+/g, "");
}

import type { GlossaryEntry, LivelihoodTask, Measure, Part, Quantity, Report, Section, Span } from "../model/report";
import { type HeadlineIndicator, headlineIndicators } from "../vocabulary/headline-indicators";
import { indicators } from "../vocabulary/indicators";
import {
  type CommitmentRow,
  type DocumentRow,
  type GlossaryRow,
  type MentionRow,
  type MessageRow,
  type QuantityRow,
  type SectionRow,
  type Tables,
  type TargetRow,
  type TaskRow,
  tableNames,
} from "./columns";
import { comparatorText } from "./comparator-text";
import { parentCode, provinceCode } from "./division";
import { contentHash, documentId } from "./document-id";
import { sectionFinder, sentenceFinder } from "./sentences";

/** A report and the very text that it was parsed from, which offsets count in and sentences are cut out of. */
export interface TableEntry {
  /** What `parseReport` returned. */
  report: Report;
  /** The very string that was parsed. */
  text: string;
  /** File name or address, for the column of that name. */
  source?: string;
}

/** What else the tables shall have. */
export interface TablesOptions {
  /**
   * Adds a row with status not-stated for each usual headline indicator that a report gives no target for. Reports in which no
   * target was found at all get none: there the parser may have failed.
   */
  notStated?: boolean;
}

/**
 * Flat tables of one or many reports, long format: one row a fact, keys from table to table. What each column means stands in
 * docs/tables.md and, for programs, in `tableSchemas`.
 *
 * Rows are plain objects with every column, null where the report says nothing. A text that is there twice gives rows once.
 *
 * @param entries One report with its text, or any number of them.
 * @param options What else the tables shall have.
 * @returns The rows by table.
 * @throws `TypeError` when a report comes without its text.
 * @example
 * import { readFile } from "node:fs/promises";
 * import { parseReport } from "gov-work-report";
 * import { toTables } from "gov-work-report/tables";
 *
 * const text = await readFile("2024.txt", "utf8");
 * const tables = toTables({ report: parseReport(text), text, source: "2024.txt" });
 * tables.targets.length; // → 14
 * tables.targets[0]; // → { indicator: "gdp", comparator_text: "…以上", value: 6, unit: "%", from_year: 2024, to_year: 2024 }
 */
export function toTables(entries: TableEntry | Iterable<TableEntry>, options: TablesOptions = {}): Tables {
  const tables = emptyTables();
  const seen = new Set<string>();
  for (const entry of listOf(entries)) {
    if (!isEntry(entry)) throw new TypeError(MISUSE);
    const hash = contentHash(entry.text);
    if (seen.has(hash)) continue;
    seen.add(hash);
    append(tables, tablesOf(entry, hash, options));
  }
  return tables;
}

const MISUSE = "toTables() needs each report with the text it was parsed from: { report: parseReport(text), text }";

function emptyTables(): Tables {
  return Object.fromEntries(tableNames.map((name) => [name, []])) as unknown as Tables;
}

function listOf(entries: TableEntry | Iterable<TableEntry>): Iterable<TableEntry> {
  if (typeof entries !== "object" || (entries as unknown) === null) throw new TypeError(MISUSE);
  return Symbol.iterator in entries ? entries : [entries];
}

function isEntry(value: unknown): value is TableEntry {
  return typeof value === "object" && value !== null && "report" in value && "text" in value && typeof value.text === "string";
}

/** Not by spread: a hundred thousand arguments overflow the stack. */
function append(to: Tables, from: Tables): void {
  for (const name of tableNames) {
    const rows: unknown[] = to[name];
    for (const row of from[name]) rows.push(row);
  }
}

type Place = Pick<TargetRow, "document" | "region" | "code" | "parent_code" | "year">;

interface Context {
  place: Place;
  quantityKeys: ReadonlyMap<string, string>;
  sentence: (span: Span, text: string) => string;
  innermost: (offset: number) => string | null;
}

/** `toTables` for one report, where the hash of its text is known. */
export function tablesOf({ report, text, source }: TableEntry, hash: string, { notStated = false }: TablesOptions): Tables {
  const document = documentId(hash);
  const code = report.meta.region?.code ?? null;
  const place = { document, region: report.meta.region?.name ?? null, code, parent_code: parentCode(code), year: report.meta.year };
  const sections = sectionRows(report, place);
  const context: Context = {
    place,
    quantityKeys: new Map(report.quantities.map(({ span }, i) => [`${span.start}:${span.end}`, `${document}-q${i + 1}`])),
    sentence: sentenceFinder(report, text),
    innermost: sectionFinder(
      sections.map(({ path, span_start, span_end }) => ({ path, span: { start: span_start ?? 0, end: span_end ?? 0 } })),
    ),
  };
  const targets = report.targets.map((target, i) => measureRow({ target: `${document}-t${i + 1}` }, target, context));
  const commitments = commitmentRows(report, context);
  const tables: Tables = {
    documents: [],
    sections,
    quantities: report.quantities.map((quantity, i) => quantityRow(quantity, `${document}-q${i + 1}`, context)),
    targets: notStated ? [...targets, ...missing(report, context)] : targets,
    results: report.results.map((result, i) => measureRow({ result: `${document}-r${i + 1}` }, result, context)),
    tasks: report.livelihoodTasks.map((task, i) => taskRow(task, `${document}-m${i + 1}`, context)),
    commitments,
    glossary: report.glossary.map((entry, i) => glossaryRow(entry, `${document}-g${i + 1}`, context)),
    mentions: mentionRows(report.glossary, context),
    messages: messageRows(report, context),
  };
  tables.documents.push(documentRow(report, text, source ?? null, hash, tables, targets.length));
  return tables;
}

function documentRow(report: Report, text: string, source: string | null, sha256: string, tables: Tables, targets: number): DocumentRow {
  const { meta, post } = report;
  const { region } = meta;
  const code = region?.code ?? null;
  return {
    document: documentId(sha256),
    sha256,
    source,
    title: meta.title,
    year: meta.year,
    review_year: meta.reviewYear,
    region: region?.name ?? null,
    level: region?.level ?? null,
    province: region?.province ?? null,
    prefecture: region?.prefecture ?? null,
    county: region?.county ?? null,
    code,
    parent_code: parentCode(code),
    province_code: provinceCode(code),
    government: meta.government,
    speaker: meta.speaker?.name ?? null,
    speaker_title: meta.speaker?.title ?? null,
    delivered: meta.delivered,
    congress: meta.congress?.name ?? null,
    congress_term: meta.congress?.term ?? null,
    congress_session: meta.congress?.session ?? null,
    site: post?.site ?? null,
    posted: post?.posted ?? null,
    views: post?.views ?? null,
    replies: post?.replies ?? null,
    characters: text.length,
    sections: tables.sections.length,
    targets,
    results: tables.results.length,
    commitments: tables.commitments.length,
    tasks: tables.tasks.length,
    terms: tables.glossary.length,
    quantities: tables.quantities.length,
    messages: tables.messages.length,
  };
}

function sectionRows(report: Report, place: Place): SectionRow[] {
  const rows: SectionRow[] = [];
  const problems = report.review?.problems ?? [];
  const isProblem = new Set(problems.map(({ span }) => span.start));
  const body = (section: Part | Section) =>
    section.paragraphs
      .filter(({ span }) => !isProblem.has(span.start))
      .map(({ text }) => text)
      .join("\n");
  const base = (path: string, parent: string | null, part: SectionRow["part"], span: Span) => ({
    section: `${place.document}-${path}`,
    ...place,
    path,
    parent: parent === null ? null : `${place.document}-${parent}`,
    part,
    span_start: span.start,
    span_end: span.end,
  });
  const walk = (section: Section, parent: string, part: SectionRow["part"]): void => {
    const { kind, level, marker, title } = section;
    rows.push({
      ...base(section.id, parent, part, section.span),
      kind,
      level,
      marker: marker === "" ? null : marker,
      title,
      text: body(section),
    });
    for (const child of section.sections) walk(child, section.id, part);
  };
  const add = (section: Part, path: string, part: SectionRow["part"]): void => {
    rows.push({ ...base(path, null, part, section.span), kind: "part", level: 1, marker: null, title: section.title, text: body(section) });
    for (const child of section.sections) walk(child, path, part);
  };
  if (report.review !== null) add(report.review, "review", "review");
  for (const highlight of report.review?.highlights ?? []) walk(highlight, "review", "review");
  problems.forEach(({ text, span }, i) => {
    const row = base(`review.problem.${i + 1}`, "review", "review", span);
    rows.push({ ...row, kind: "problem", level: 2, marker: null, title: null, text });
  });
  if (report.plan !== null) add(report.plan, "plan", "plan");
  report.parts.forEach((part, i) => add(part, `parts.${i + 1}`, "other"));
  return rows.sort((a, b) => (a.span_start ?? 0) - (b.span_start ?? 0) || a.level - b.level);
}

function quantityRow(quantity: Quantity, key: string, { place, sentence, innermost }: Context): QuantityRow {
  const { span, text } = quantity;
  return {
    quantity: key,
    document: place.document,
    region: place.region,
    code: place.code,
    parent_code: place.parent_code,
    year: place.year,
    section: sectionKey(place, innermost(span.start)),
    text,
    comparator: quantity.comparator,
    comparator_text: comparatorText(quantity),
    value: quantity.value,
    upper: quantity.upper,
    decimal: quantity.decimal,
    unit: quantity.unit,
    dimension: quantity.dimension,
    role: quantity.role,
    span_start: span.start,
    span_end: span.end,
    sentence: sentence(span, text),
  };
}

const labels = new Map(indicators.map(({ id, zh, en }) => [id, { zh, en }]));

type MeasureRow = Omit<TargetRow, "target">;

/** One literal without spread: V8 makes a slow dictionary of an object that grows by more than a dozen fields, and rows are many. */
function measureRow<Keys extends object>(keys: Keys, measure: Measure, { place, quantityKeys, sentence }: Context): Keys & MeasureRow {
  const { indicator, quantity, relation, span } = measure;
  const label = indicator.id === null ? undefined : labels.get(indicator.id);
  const row: MeasureRow = {
    document: place.document,
    region: place.region,
    code: place.code,
    parent_code: place.parent_code,
    year: place.year,
    section: sectionKey(place, measure.section),
    indicator: indicator.id,
    indicator_zh: label?.zh ?? null,
    indicator_en: label?.en ?? null,
    name: indicator.name,
    aspect: measure.aspect,
    direction: measure.direction,
    status: quantity === null ? "qualitative" : "stated",
    comparator: quantity?.comparator ?? null,
    comparator_text: quantity === null ? null : comparatorText(quantity),
    value: quantity?.value ?? null,
    upper: quantity?.upper ?? null,
    unit: quantity?.unit ?? null,
    dimension: quantity?.dimension ?? null,
    quantity: quantity === null ? null : (quantityKeys.get(`${quantity.span.start}:${quantity.span.end}`) ?? null),
    quantity_text: quantity?.text ?? null,
    relation: relation?.kind ?? null,
    reference: relation?.reference ?? null,
    from_year: measure.period[0],
    to_year: measure.period[1],
    basis: measure.basis,
    modality: measure.modality,
    stretch: measure.stretch,
    action: measure.action,
    text: measure.text,
    span_start: span.start,
    span_end: span.end,
    sentence: sentence(span, measure.text),
  };
  return Object.assign(row, keys);
}

function sectionKey({ document }: Place, path: string | null): string | null {
  return path === null ? null : `${document}-${path}`;
}

/** The usual headline indicators that the year's targets leave out. */
function missing(report: Report, { place }: Context): TargetRow[] {
  const { year } = report.meta;
  if (year === null || report.targets.length === 0) return [];
  const given = new Set(report.targets.filter(({ period }) => period[0] <= year && year <= period[1]).map(({ indicator }) => indicator.id));
  const left = headlineIndicators.filter(({ id, covered }) => !given.has(id) && !covered.some((other) => given.has(other)));
  return left.map((one, i) => ({ target: `${place.document}-t${report.targets.length + i + 1}`, ...place, ...notStatedRow(one, year) }));
}

function notStatedRow({ id, aspect }: HeadlineIndicator, year: number): Omit<MeasureRow, keyof Place> {
  const label = labels.get(id);
  return {
    section: null,
    indicator: id,
    indicator_zh: label?.zh ?? null,
    indicator_en: label?.en ?? null,
    name: label?.zh ?? id,
    aspect,
    direction: null,
    status: "not-stated",
    comparator: null,
    comparator_text: null,
    value: null,
    upper: null,
    unit: null,
    dimension: null,
    quantity: null,
    quantity_text: null,
    relation: null,
    reference: null,
    from_year: year,
    to_year: year,
    basis: null,
    modality: null,
    stretch: null,
    action: null,
    text: null,
    span_start: null,
    span_end: null,
    sentence: null,
  };
}

/** Those of the plan's body, then those of the tasks, in one count. */
function commitmentRows(report: Report, context: Context): CommitmentRow[] {
  const { document } = context.place;
  const all = [
    ...(report.plan?.commitments ?? []).map((commitment) => ({ commitment, task: null })),
    ...report.livelihoodTasks.flatMap(({ measures }, i) => measures.map((commitment) => ({ commitment, task: `${document}-m${i + 1}` }))),
  ];
  return all.map(({ commitment, task }, i) => measureRow({ commitment: `${document}-c${i + 1}`, task }, commitment, context));
}

function taskRow(task: LivelihoodTask, key: string, { place }: Context): TaskRow {
  return {
    task: key,
    ...place,
    number: task.number,
    group_marker: task.category?.marker ?? null,
    group_name: task.category?.name ?? null,
    text: task.text,
    lead_units: joined(task.lead),
    support_units: joined(task.support),
    commitments: task.measures.length,
    span_start: task.span.start,
    span_end: task.span.end,
  };
}

function joined(units: readonly string[]): string | null {
  return units.length === 0 ? null : units.join("、");
}

function glossaryRow(entry: GlossaryEntry, key: string, { place }: Context): GlossaryRow {
  const { number, term, definition, mentions, span } = entry;
  return {
    term_key: key,
    ...place,
    number,
    term,
    definition,
    mentions: mentions.length,
    span_start: span.start,
    span_end: span.end,
  };
}

function mentionRows(glossary: readonly GlossaryEntry[], { place, sentence, innermost }: Context): MentionRow[] {
  const all = glossary.flatMap(({ term, mentions }, i) => mentions.map((span) => ({ term, span, entry: `${place.document}-g${i + 1}` })));
  return all.map(({ term, span, entry }, i) => ({
    mention: `${place.document}-n${i + 1}`,
    document: place.document,
    region: place.region,
    code: place.code,
    parent_code: place.parent_code,
    year: place.year,
    term_key: entry,
    term,
    section: sectionKey(place, innermost(span.start)),
    span_start: span.start,
    span_end: span.end,
    sentence: sentence(span, term),
  }));
}

function messageRows(report: Report, { place, sentence }: Context): MessageRow[] {
  return report.messages.map(({ rule, severity, reason, span }, i) => ({
    message: `${place.document}-d${i + 1}`,
    ...place,
    rule,
    severity,
    reason,
    span_start: span?.start ?? null,
    span_end: span?.end ?? null,
    sentence: span === null ? null : sentence(span, ""),
  }));
}

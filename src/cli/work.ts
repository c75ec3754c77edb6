import { createHash } from "node:crypto";
import { unified } from "unified";
import { VFile } from "vfile";
import type { Tables } from "../export/columns";
import { documentId } from "../export/document-id";
import { summarise } from "../export/summary";
import { tablesOf } from "../export/to-tables";
import { renderViewer, type ViewerOptions } from "../export/viewer/render-viewer";
import { cutHere, pack, STRETCH, type Stretch } from "../files/packed-tables";
import { type TextTables, textFormat, toTextTables } from "../files/text-tables";
import type { WriteTablesOptions } from "../files/write-tables";
import { html } from "../html";
import { decode, type Format, type Report, type TraceEntry } from "../index";
import { markdown } from "../markdown";
import { formatOfName, noText } from "../read/file-kind";
import { govWorkReport } from "../unified";
import { type Message, messagesOf, tell } from "./messages";
import { whyUnreadable } from "./problems";
import { readBytes } from "./read-bytes";

/** What is made of each report. Plain data: a job goes to workers. */
export type Job =
  | { make: "json"; pretty: boolean }
  | { make: "summary"; pretty: boolean; all: boolean }
  | { make: "rows"; notStated: boolean; options: RowOptions }
  | { make: "page"; language: NonNullable<ViewerOptions["language"]> }
  | { make: "report" }
  | { make: "nothing" };

/** Which tables are wanted, and how they are written. */
export type RowOptions = Pick<WriteTablesOptions, "format" | "guard" | "tables" | "wide">;

/** Text for files is bytes already: to write it as a string would be this thread's work, and to hand it over a copy. */
export interface Products {
  json: Bytes;
  summary: { json: Bytes; summary: string };
  /** Text for formats that are text, for others rows, and for Parquet the ends of stretches. */
  rows: (Tables | TextTables | Stretch)[];
  page: Bytes;
  report: { report: Report; text: string };
  nothing: null;
}

export type Bytes = Uint8Array<ArrayBuffer>;

export interface Shard {
  /** From 1. */
  number: number;
  of: number;
}

export interface Task {
  name: string;
  path: string | null;
  /** Of standard input. */
  bytes: Uint8Array | null;
  encoding: string | null;
  format: Format;
  shard: Shard | null;
}

export type Outcome<Product> =
  | { status: "read"; document: string; messages: Message[]; product: Product }
  | { status: "no-report"; messages: Message[] }
  | { status: "unreadable"; reason: string }
  /** Another shard's. */
  | { status: "elsewhere" };

/** So many inputs one after the other are one thread's. */
export function stretchOf(job: Job): number {
  return isPacked(job) ? STRETCH : 1;
}

function isPacked(job: Job): job is Extract<Job, { make: "rows" }> {
  return job.make === "rows" && job.options.format === "parquet";
}

/** Works at inputs that belong together. */
export async function workAll(
  tasks: readonly Task[],
  job: Job,
  { packs, begin }: { packs: boolean; begin?: (at: number) => void },
): Promise<Outcome<unknown>[]> {
  const outcomes: Outcome<unknown>[] = [];
  for (const [at, task] of tasks.entries()) {
    begin?.(at);
    outcomes.push(await work(task, job).catch(faulty));
  }
  if (isPacked(job)) await endStretch(outcomes, job, packs);
  return outcomes;
}

/** Adds its end to the last report of a stretch. */
async function endStretch(outcomes: Outcome<unknown>[], { options }: Extract<Job, { make: "rows" }>, packs: boolean): Promise<void> {
  const products = outcomes.flatMap((outcome) => (outcome.status === "read" ? [outcome.product as Products["rows"]] : []));
  const rows = products.flat().filter((one): one is Tables => "documents" in one);
  // Panels need rows.
  products.at(-1)?.push(packs && !options.wide ? await pack(rows, options) : cutHere(options));
}

/** A fault of this program: it is told of and costs one report. */
export function faulty(error: unknown): Outcome<unknown> {
  return { status: "unreadable", reason: `gov-work-report has a fault: ${error instanceof Error ? error.message : String(error)}` };
}

/** Reads one input and makes what the job says. Throws on nothing that an input can have, only on faults of its own. */
export async function work(task: Task, job: Job): Promise<Outcome<unknown>> {
  const bytes = task.bytes ?? (await readBytes(task.path ?? "").catch(unreadable));
  if (!(bytes instanceof Uint8Array)) return isMine(task, sha256(task.name)) ? bytes : { status: "elsewhere" };
  const kind = noText(bytes);
  if (kind !== null) {
    if (!isMine(task, sha256(task.name))) return { status: "elsewhere" };
    return { status: "unreadable", reason: `it is ${kind}, not text: save it as text or HTML first` };
  }
  const { text, messages } = decode(bytes, task.encoding === null ? {} : { encoding: task.encoding });
  const hash = sha256(text);
  if (!isMine(task, hash)) return { status: "elsewhere" };

  const file = new VFile(task.path === null ? text : { path: task.path, value: text });
  for (const message of messages) tell(file, message);
  const trace: TraceEntry[] = [];
  const format = task.format === "auto" && task.path !== null ? formatOfName(task.path) : task.format;
  const collect = job.make === "page" ? { trace: (entry: TraceEntry) => void trace.push(entry) } : {};
  const report = unified()
    .use(govWorkReport, { format, readers: [html, markdown], ...collect })
    .processSync(file).result;
  if (report.messages.some(({ rule }) => rule === "not-a-report" || rule === "empty-input")) {
    return { status: "no-report", messages: messagesOf(file) };
  }
  report.messages.unshift(...messages);
  const made = { report, text, hash, trace, source: task.path === null ? null : task.name };
  return { status: "read", document: documentId(hash), messages: messagesOf(file), product: make(made, job) };
}

interface Made {
  report: Report;
  text: string;
  /** SHA-256 of the text. */
  hash: string;
  trace: TraceEntry[];
  source: string | null;
}

function make({ report, text, hash, trace, source }: Made, job: Job): Products[Job["make"]] {
  switch (job.make) {
    case "json":
      return encode(toJson(report, job.pretty));
    case "summary":
      return { json: encode(`${toJson(report, job.pretty)}\n`), summary: summarise(report, { all: job.all }) };
    case "rows":
      return rowsOf(tablesOf({ report, text, ...(source === null ? {} : { source }) }, hash, { notStated: job.notStated }), job.options);
    case "page":
      return encode(renderViewer(report, text, { language: job.language, trace }));
    case "report":
      return { report, text };
    case "nothing":
      return null;
  }
}

function rowsOf(tables: Tables, options: RowOptions): Products["rows"] {
  const text = textFormat(options);
  return text === null ? [tables] : toTextTables(tables, text, options);
}

/** The memory of what was made, which a worker gives away instead of copying it. */
export function buffersOf(outcome: Outcome<unknown>): ArrayBuffer[] {
  if (outcome.status !== "read") return [];
  const product = outcome.product as Products[Job["make"]];
  if (product === null || "report" in product) return [];
  if (product instanceof Uint8Array) return [product.buffer];
  if ("json" in product) return [product.json.buffer];
  return product.flatMap((tables) => {
    if ("pieces" in tables) return tables.pieces.map(({ bytes }) => bytes.buffer);
    return "cut" in tables ? (tables.packed?.groups ?? []).map(({ groups }) => groups.bytes.buffer) : [];
  });
}

function encode(text: string): Bytes {
  return new TextEncoder().encode(text);
}

function toJson(report: Report, pretty: boolean): string {
  return JSON.stringify(report, null, pretty ? 2 : undefined);
}

function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

/** The same text is in the same shard on every machine, under whatever name and in whatever encoding. */
function isMine({ shard }: Task, hash: string): boolean {
  return shard === null || Number(BigInt(`0x${hash.slice(0, 16)}`) % BigInt(shard.of)) === shard.number - 1;
}

function unreadable(error: unknown): { status: "unreadable"; reason: string } {
  return { status: "unreadable", reason: whyUnreadable(error) };
}

import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { unified } from "unified";
import { VFile } from "vfile";
import type { Tables } from "../export/columns";
import { documentId } from "../export/document-id";
import { summarise } from "../export/summary";
import { toTables } from "../export/to-tables";
import { renderViewer, type ViewerOptions } from "../export/viewer/render-viewer";
import { html } from "../html";
import { decode, type Format, type Report, type TraceEntry } from "../index";
import { markdown } from "../markdown";
import { formatOfName, noText } from "../read/file-kind";
import { govWorkReport } from "../unified";
import { type Message, messagesOf, tell } from "./messages";

/** What is made of each report. Plain data: a job goes to workers. */
export type Job =
  | { make: "json"; pretty: boolean }
  | { make: "summary"; pretty: boolean; all: boolean }
  | { make: "rows"; notStated: boolean }
  | { make: "page"; language: NonNullable<ViewerOptions["language"]> }
  | { make: "report" }
  | { make: "nothing" };

export interface Products {
  json: string;
  summary: { json: string; summary: string };
  rows: Tables;
  page: string;
  report: { report: Report; text: string };
  nothing: null;
}

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

/** Reads one input and makes what the job says; never throws on an input. */
export async function work(task: Task, job: Job): Promise<Outcome<unknown>> {
  const bytes = task.bytes ?? (await readFile(task.path ?? "").catch(unreadable));
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
  const made = { report, text, trace, source: task.path === null ? null : task.name };
  return { status: "read", document: documentId(hash), messages: messagesOf(file), product: make(made, job) };
}

interface Made {
  report: Report;
  text: string;
  trace: TraceEntry[];
  source: string | null;
}

function make({ report, text, trace, source }: Made, job: Job): Products[Job["make"]] {
  switch (job.make) {
    case "json":
      return toJson(report, job.pretty);
    case "summary":
      return { json: toJson(report, job.pretty), summary: summarise(report, { all: job.all }) };
    case "rows":
      return toTables({ report, text, ...(source === null ? {} : { source }) }, { notStated: job.notStated });
    case "page":
      return renderViewer(report, text, { language: job.language, trace });
    case "report":
      return { report, text };
    case "nothing":
      return null;
  }
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

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EISDIR: "it is a folder",
  EACCES: "it may not be read",
  EPERM: "it may not be read",
};

function unreadable(error: unknown): { status: "unreadable"; reason: string } {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return { status: "unreadable", reason: REASONS[code] ?? (error instanceof Error ? error.message : String(error)) };
}

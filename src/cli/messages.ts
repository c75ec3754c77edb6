import process from "node:process";
import { VFile } from "vfile";
import { type Options, reporter } from "vfile-reporter";
import type { Diagnostic } from "../index";

/** A message of a vfile as plain data, which can come from a worker. */
export type Message = Pick<VFile["messages"][number], "reason" | "place" | "ruleId" | "fatal">;

const SOURCE = "gov-work-report";

/** Adds a diagnostic without a place, as vfile has it: false is a warning, undefined an information. */
export function tell(file: VFile, { rule, severity, reason }: Diagnostic): void {
  const message = file.message(reason, { ruleId: rule, source: SOURCE });
  message.fatal = severity === "error" ? true : severity === "warning" ? false : undefined;
}

export function messagesOf(file: VFile): Message[] {
  return file.messages.map(({ reason, place, ruleId, fatal }) => ({ reason, place, ruleId, fatal }));
}

/** A file as the reporter wants it. */
export function fileWith(name: string, messages: readonly Message[]): VFile {
  const file = new VFile(name === "-" ? {} : { path: name });
  for (const { reason, place, ruleId, fatal } of messages) {
    const message = file.message(reason, { source: SOURCE, ...(place && { place }), ...(ruleId && { ruleId }) });
    message.fatal = fatal;
  }
  return file;
}

/** Messages as a linter prints them. */
export function report(files: VFile[], stream: { isTTY?: boolean }, options: Options = {}): string {
  const color = stream.isTTY === true && process.env["NO_COLOR"] === undefined;
  return reporter(files, { ...options, color });
}

export interface Counts {
  errors: number;
  warnings: number;
  infos: number;
}

export function count(messages: readonly Message[]): Counts {
  const counts = { errors: 0, warnings: 0, infos: 0 };
  for (const { fatal } of messages) counts[fatal === true ? "errors" : fatal === false ? "warnings" : "infos"]++;
  return counts;
}

#!/usr/bin/env node
import { writeFile } from "node:fs/promises";
import process from "node:process";
import { parseArgs } from "node:util";
import { unified } from "unified";
import { reporter } from "vfile-reporter";
import { version } from "../../package.json";
import { summarise } from "../export/summary";
import { html } from "../html";
import type { Format } from "../index";
import { markdown } from "../markdown";
import { govWorkReport } from "../unified";
import { readInput, UnreadableError } from "./read-input";

const USAGE = `Usage: gov-work-report <command> [options] FILE

Reads a Chinese government work report (政府工作报告). FILE is text, HTML or Markdown; - reads standard input.

Commands:
  parse FILE            print the report as JSON
  summary FILE          print targets, livelihood tasks and terms for people to read

Options:
  -o, --output OUT      write the JSON to OUT
      --pretty          indent the JSON
      --all             summary: every task and term, not the first few
      --format FORMAT   text, html or markdown, where the content does not tell
      --encoding NAME   gb18030, big5, utf-16le …, where the bytes do not tell
  -q, --quiet           say nothing about what could not be read
  -h, --help            print this and exit
      --version         print the version and exit

Exit codes:
  0  the report was read; remarks about it are on standard error
  1  the file holds no government work report
  2  wrong usage, or a file that cannot be read or written
`;

const FORMATS: readonly Format[] = ["auto", "text", "html", "markdown"];

const DONE = 0;
const NO_REPORT = 1;
const TROUBLE = 2;

class UsageError extends Error {}

// A reader that has seen enough (| head) is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  if (error instanceof UsageError) say(`${error.message}\nTry gov-work-report --help`);
  else if (error instanceof UnreadableError || isSystemError(error)) say(error.message);
  else throw error;
  return TROUBLE;
});

async function main(args: string[]): Promise<number> {
  const { values, positionals } = parsed(args);
  if (values.help) return print(USAGE);
  if (values.version) return print(`${version}\n`);

  const [command, path, ...rest] = positionals;
  if (command === undefined) throw new UsageError("No command: parse or summary?");
  if (command !== "parse" && command !== "summary") throw new UsageError(`No such command: ${command}`);
  if (path === undefined) throw new UsageError(`Nothing to read: gov-work-report ${command} FILE`);
  if (rest.length > 0) throw new UsageError(`One file at a time, not also ${rest.join(" ")}`);

  const file = unified()
    .use(govWorkReport, { format: formatOf(values.format), readers: [html, markdown] })
    .processSync(await readInput(path, values.encoding));
  if (!values.quiet && file.messages.length > 0) process.stderr.write(`${reporter(file, { color: process.stderr.isTTY })}\n`);
  if (file.messages.some(({ ruleId }) => ruleId === "not-a-report" || ruleId === "empty-input")) {
    say(`${path} is no government work report`);
    return NO_REPORT;
  }

  const report = file.result;
  const json = `${JSON.stringify(report, null, values.pretty ? 2 : undefined)}\n`;
  if (values.output !== undefined) await writeFile(values.output, json);
  if (command === "summary") {
    const where = values.output === undefined ? "" : `\nThe whole report as JSON: ${values.output}\n`;
    return print(`${summarise(report, { all: values.all })}\n${where}`);
  }
  return values.output === undefined ? print(json) : DONE;
}

function parsed(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        output: { type: "string", short: "o" },
        pretty: { type: "boolean", default: false },
        all: { type: "boolean", default: false },
        format: { type: "string", default: "auto" },
        encoding: { type: "string" },
        quiet: { type: "boolean", short: "q", default: false },
        help: { type: "boolean", short: "h", default: false },
        version: { type: "boolean", default: false },
      },
    });
  } catch (error) {
    // parseArgs reports a wrong option as a TypeError with a code of this family.
    if (error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS")) {
      throw new UsageError(error.message);
    }
    throw error;
  }
}

function formatOf(name: string): Format {
  const format = FORMATS.find((one) => one === name);
  if (format === undefined) throw new UsageError(`No such format: ${name} (${FORMATS.join(", ")})`);
  return format;
}

function print(text: string): number {
  process.stdout.write(text);
  return DONE;
}

function say(text: string): void {
  process.stderr.write(`gov-work-report: ${text}\n`);
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "syscall" in error;
}

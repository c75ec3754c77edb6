import { type Command, InvalidArgumentError, Option } from "commander";
import type { ReadOptions } from "./session";
import type { Shard } from "./work";

/** What every command that reads reports can be told. */
export type { ReadOptions };

const MOST_JOBS = 256;

export function reading(command: Command): Command {
  return command
    .addOption(
      new Option("--input-format <format>", "how the input is written, where neither its name nor its content tells").choices([
        "auto",
        "text",
        "html",
        "markdown",
      ]),
    )
    .option("--encoding <name>", "gb18030, big5, utf-16le …, where the bytes do not tell")
    .option("-q, --quiet", "say nothing but what went wrong");
}

export function readingMany(command: Command): Command {
  return reading(
    command.argument("<inputs...>", "files, folders (with all below them), patterns such as '2024/*.txt', or - for standard input"),
  )
    .option("-j, --jobs <n>", "work in so many threads (default: by the number of files and processors)", jobs)
    .option("--shard <i/n>", "only the i-th of n parts of the inputs, told by their content", shard)
    .option("--fail-fast", "stop at the first input that is no report or cannot be read");
}

export function examples(command: Command, lines: readonly (readonly [line: string, what: string])[]): Command {
  const width = Math.max(...lines.map(([line]) => line.length));
  const text = lines.map(([line, what]) => `  ${line.padEnd(width)}  # ${what}`).join("\n");
  return command.addHelpText("after", `\nExamples:\n${text}`);
}

function jobs(text: string): number {
  const n = Number(text);
  if (!/^\d+$/.test(text) || n < 1 || n > MOST_JOBS) throw new InvalidArgumentError(`Give a number from 1 to ${MOST_JOBS}.`);
  return n;
}

function shard(text: string): Shard {
  const [, first = "", second = ""] = /^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? [];
  const [number, of] = [Number(first), Number(second)];
  if (of < 1 || number < 1 || number > of) throw new InvalidArgumentError("Give i/n with i from 1 to n, such as 1/8.");
  return { number, of };
}

/** a,b,c and repeated options. */
export function list(text: string, before: readonly string[] = []): string[] {
  return [
    ...before,
    ...text
      .split(",")
      .map((one) => one.trim())
      .filter((one) => one !== ""),
  ];
}

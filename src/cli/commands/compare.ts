import { type Command, Option } from "commander";
import { type Comparison, compareReports, matchPromises, type PromiseMatch, type Turnover, type WhatIsNew, whatIsNew } from "../../compare";
import { cut, table } from "../../export/text-table";
import type { Context } from "../context";
import { FAULTY, Stop, UsageError } from "../exit";
import { examples, type ReadOptions, reading } from "../options";
import { openOutput } from "../output";
import { type Item, Session } from "../session";
import type { Products } from "../work";

interface CompareOptions extends ReadOptions {
  what: "targets" | "promises" | "new";
  format: "text" | "json";
  output?: string;
  allowGap?: boolean;
  allowOtherRegion?: boolean;
}

const NAME = 24;
const CLAUSE = 34;
const SENTENCE = 90;

export function addCompare({ program, signal, finish }: Context): void {
  const command = reading(
    program
      .command("compare")
      .argument("<earlier>", "the report that set the targets")
      .argument("<later>", "the next report of the same place"),
  )
    .summary("set last year's targets beside this year's results")
    .description("Sets two reports of one place side by side: what became of the targets, what may answer each promise, what is new.")
    .addOption(
      new Option("-w, --what <what>", "targets and results, promises and the sentences that may answer them, or what is new and gone")
        .choices(["targets", "promises", "new"])
        .default("targets"),
    );
  comparing(command).option("--allow-gap", "compare reports between which years are missing");
  examples(command, [
    ["gov-work-report compare 2024.txt 2025.txt", "met, missed, not reported"],
    ["gov-work-report compare 2024.txt 2025.txt --what promises", "tasks and the sentences about them"],
    ["gov-work-report compare 2024.txt 2025.txt --what new -f json -o new.json", "terms, headings, indicators"],
  ]).action(async (earlier: string, later: string, { what, format, output, ...options }: CompareOptions) => {
    if (earlier === later) throw new UsageError("It takes two reports");
    const session = await Session.open([earlier, later], options, signal);
    const items: Item<Products["report"]>[] = [];
    for await (const item of session.each({ make: "report" })) items.push(item);
    const [a, b, ...more] = items.map(({ product }) => product);
    if (more.length > 0) throw new UsageError("It takes two reports; series takes any number");
    if (a === undefined || b === undefined) throw new Stop(session.finish() || FAULTY);
    const found = inOptionWords(() => VIEWS[what](a, b, options));
    await openOutput(output, session.inputs, (out) =>
      out.write(format === "json" ? `${JSON.stringify(found.data, null, 2)}\n` : `${found.lines.join("\n")}\n`),
    );
    finish(session.finish());
  });
}

/** Options of both comparing commands. */
export function comparing(command: Command): Command {
  return command
    .addOption(new Option("-f, --format <format>", "text for people, or json").choices(["text", "json"]).default("text"))
    .option("-o, --output <path>", "write to this file")
    .option("--allow-other-region", "compare reports of different places, such as a county that became a district");
}

/** The library's errors about two reports, in the words of the command line. */
export function inOptionWords<Value>(compare: () => Value): Value {
  try {
    return compare();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const named = error.message.replace(/\{ allow(Gap|OtherRegion): true \}/g, (_, name: string) =>
      name === "Gap" ? "--allow-gap" : "--allow-other-region",
    );
    throw new UsageError(named.replace(/^\w+(?:\(earlier, later\))?(?::| needs) /, ""));
  }
}

interface View {
  data: unknown;
  lines: string[];
}

type Both = Products["report"];

const VIEWS: Record<
  CompareOptions["what"],
  (earlier: Both, later: Both, options: CompareOptions | Omit<CompareOptions, "what" | "format">) => View
> = {
  targets: (earlier, later, options) => {
    const data = compareReports(earlier.report, later.report, options);
    return { data, lines: targetLines(data) };
  },
  promises: (earlier, later, options) => {
    const data = matchPromises(earlier, later, options);
    return { data, lines: promiseLines(data) };
  },
  new: (earlier, later, options) => {
    const data = whatIsNew(earlier.report, later.report, options);
    return { data, lines: newLines(data) };
  },
};

function targetLines(rows: readonly Comparison[]): string[] {
  const counts = new Map<string, number>();
  for (const { verdict } of rows) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  const lines = rows.map(({ verdict, indicator, target, result, gap, unit, decimal }) => [
    verdict,
    cut(indicator.name, NAME),
    `${cut(target.text, CLAUSE)}${target.stretch ? " (stretch)" : ""}`,
    cut(result?.text ?? "-", CLAUSE),
    gap === null ? "" : `${gap > 0 ? "+" : ""}${decimal ?? gap} ${unit ?? ""}`,
  ]);
  const total = [...counts].map(([verdict, n]) => `${n} ${verdict}`).join(", ");
  return [
    ...table([["verdict", "indicator", "target", "result", "gap"], ...lines]),
    "",
    `${rows.length} targets: ${total || "none was due"}`,
  ];
}

function promiseLines(matches: readonly PromiseMatch[]): string[] {
  const answered = matches.filter(({ candidates }) => candidates.length > 0).length;
  const lines = matches.flatMap(({ kind, promise, candidates }) => [
    `${kind === "task" ? "●" : "○"} ${cut(flat(promise.text), SENTENCE)}`,
    ...candidates.map(({ score, quote }) => `    ${score.toFixed(2)}  ${cut(flat(quote.text), SENTENCE)}`),
  ]);
  return [
    ...lines,
    "",
    `${matches.length} promises (● task, ○ commitment), ${answered} with sentences that may answer them: candidates, no verdicts`,
  ];
}

function newLines({ terms, headings, targets, results }: WhatIsNew): string[] {
  const block = <One>(name: string, { added, gone }: Turnover<One>, show: (one: One) => string): string[] => [
    `${name}: ${added.length} new, ${gone.length} gone`,
    ...added.map((one) => `  + ${cut(flat(show(one)), SENTENCE)}`),
    ...gone.map((one) => `  - ${cut(flat(show(one)), SENTENCE)}`),
  ];
  return [
    ...block("Terms 名词", terms, ({ term }) => term),
    ...block("Headings 标题", headings, ({ marker, title }) => marker + title),
    ...block("Targets 目标", targets, ({ text }) => text),
    ...block("Results 结果", results, ({ text }) => text),
  ];
}

function flat(text: string): string {
  return text.replace(/\s+/g, " ");
}

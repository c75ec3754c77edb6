import { type Command, Option } from "commander";
import {
  type Comparison,
  compareReports,
  matchPromises,
  type PromiseMatch,
  type Turnover,
  trackSeries,
  type WhatIsNew,
  whatIsNew,
} from "../../compare";
import { renderComparison } from "../../export/comparison/render-comparison";
import { comparisonTables } from "../../export/comparison-tables";
import { cut, table } from "../../export/text-table";
import { writeComparison } from "../../files/write-comparison";
import { type TableFormat, tableFormats } from "../../files/write-tables";
import type { Context } from "../context";
import { FAULTY, Stop, UsageError } from "../exit";
import { examples, type ReadOptions, reading } from "../options";
import { openOutput } from "../output";
import { type Item, Session } from "../session";
import type { Products } from "../work";

interface CompareOptions extends ReadOptions {
  what: "targets" | "promises" | "new";
  format: "text" | "json" | "html" | TableFormat;
  output?: string;
  language: "zh" | "en";
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
  comparing(command, ["html"])
    .addOption(new Option("--language <language>", "of the page when it opens; the reader can switch").choices(["zh", "en"]).default("zh"))
    .option("--allow-gap", "compare reports between which years are missing");
  examples(command, [
    ["gov-work-report compare 2024.txt 2025.txt", "met, missed, not reported"],
    ["gov-work-report compare 2024.txt 2025.txt -o compared.html", "a page, both texts side by side"],
    ["gov-work-report compare 2024.txt 2025.txt -f csv -o compared", "tables of all of it"],
    ["gov-work-report compare 2024.txt 2025.txt --what promises", "tasks and the sentences about them"],
    ["gov-work-report compare 2024.txt 2025.txt --what new -f json -o new.json", "terms, headings, indicators"],
  ]).action(async (earlier: string, later: string, { what, format, output, language, ...options }: CompareOptions) => {
    if (earlier === later) throw new UsageError("It takes two reports");
    const session = await Session.open([earlier, later], options, signal);
    const items: Item<Products["report"]>[] = [];
    for await (const item of session.each({ make: "report" })) items.push(item);
    const [a, b, ...more] = items.map(({ product }) => product);
    if (more.length > 0) throw new UsageError("It takes two reports; series takes any number");
    if (a === undefined || b === undefined) throw new Stop(session.finish() || FAULTY);
    if (isTables(format)) {
      const tables = inOptionWords(() => comparisonTables([a, b], everything(a, b, options)));
      await writeComparison(target(output, format), tables, { format, signal });
    } else if (format === "html" || (format === "text" && /\.html?$/i.test(output ?? ""))) {
      const page = inOptionWords(() => renderComparison([a, b], everything(a, b, options), { language }));
      await openOutput(output, session.inputs, (out) => out.write(page));
    } else {
      const found = inOptionWords(() => VIEWS[what](a, b, options));
      const text = format === "json" ? JSON.stringify(found.data, null, 2) : found.lines.join("\n");
      await openOutput(output, session.inputs, (out) => out.write(`${text}\n`));
    }
    finish(session.finish());
  });
}

type Allowed = Pick<CompareOptions, "allowGap" | "allowOtherRegion">;

/** A page and tables have all there is to compare. */
function everything(a: Both, b: Both, options: Allowed) {
  return {
    comparisons: compareReports(a.report, b.report, options),
    promises: matchPromises(a, b, options),
    turnover: whatIsNew(a.report, b.report, options),
    series: trackSeries([a.report, b.report], options),
  };
}

export function isTables(format: string): format is TableFormat {
  return (tableFormats as readonly string[]).includes(format);
}

export function target(output: string | undefined, format: TableFormat): string {
  if (output === undefined || output === "-") {
    throw new UsageError(`Tables need a place: -f ${format} -o ${/xlsx|duckdb/.test(format) ? `compared.${format}` : "compared/"}`);
  }
  return output;
}

/** Options of both comparing commands. */
export function comparing(command: Command, more: readonly string[] = []): Command {
  const formats = ["text", "json", ...more, ...tableFormats];
  return command
    .addOption(new Option("-f, --format <format>", "text for people, data, or tables of all there is").choices(formats).default("text"))
    .option("-o, --output <path>", "write to this file; tables to this folder")
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

const VIEWS: Record<CompareOptions["what"], (earlier: Both, later: Both, options: Allowed) => View> = {
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

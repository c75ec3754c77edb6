import { Command } from "commander";
import { version } from "../../package.json";
import { addCheck } from "./commands/check";
import { addCompare } from "./commands/compare";
import { addParse } from "./commands/parse";
import { addSchema } from "./commands/schema";
import { addSeries } from "./commands/series";
import { addSummary } from "./commands/summary";
import { addTables } from "./commands/tables";
import { addView } from "./commands/view";
import type { Context } from "./context";

const EXIT_CODES = `
Exit codes:
  0    all is well; remarks are on standard error
  1    some input is no report or could not be read (the others were done), or check found errors
  2    wrong usage, nothing that could be read, or nowhere to write
  130  stopped by Ctrl-C; files that are there are whole`;

export function createProgram(signal: AbortSignal, finish: Context["finish"]): Command {
  const program = new Command("gov-work-report")
    .description("Reads Chinese government work reports (政府工作报告): text, HTML or Markdown, in UTF-8 or GB18030.")
    .version(version, "--version", "print the version")
    .helpOption("-h, --help", "print help")
    .helpCommand("help [command]", "print the help of a command")
    .showSuggestionAfterError()
    .configureHelp({ helpWidth: 120 })
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, "gov-work-report: ")) })
    .exitOverride()
    .addHelpText("after", EXIT_CODES);
  const context = { program, signal, finish };
  for (const add of [addParse, addSummary, addTables, addView, addCheck, addCompare, addSeries, addSchema]) add(context);
  for (const command of program.commands) command.helpOption("-h, --help", "print this");
  return program;
}

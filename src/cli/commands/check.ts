import process from "node:process";
import type { VFile } from "vfile";
import type { Context } from "../context";
import { FAULTY } from "../exit";
import { fileWith, report } from "../messages";
import { examples, type ReadOptions, readingMany } from "../options";
import { Session } from "../session";
import { print } from "../terminal";

interface CheckOptions extends ReadOptions {
  frail?: boolean;
}

export function addCheck({ program, signal, finish }: Context): void {
  const command = readingMany(program.command("check"))
    .summary("print what could not be read or looks wrong, as a linter does")
    .description("Prints what could not be read, was guessed, or looks wrong in the source, with line and column, as a linter does.")
    .option("--frail", "fail on warnings, too");
  examples(command, [
    ["gov-work-report check report.txt", "with line, column and rule"],
    ["gov-work-report check reports/ --quiet", "only files with something to say"],
    ["gov-work-report check reports/ --frail && echo clean", "in a script"],
  ]).action(async (patterns: string[], options: CheckOptions) => {
    const session = await Session.open(patterns, options, signal, { tells: false });
    const files: VFile[] = [];
    try {
      const items = session.each({ make: "nothing" }, ({ name }, bad) => {
        if (bad.status === "no-report") files.push(fileWith(name, bad.messages));
      });
      for await (const { input, messages } of items) files.push(fileWith(input.name, messages));
    } finally {
      const shown = options.quiet === true ? files.filter(({ messages }) => messages.length > 0) : files;
      if (!signal.aborted && shown.length > 0) await print(`${report(shown, process.stdout)}\n`);
    }
    const { errors, warnings } = session.counts;
    const failed = errors > 0 || (options.frail === true && warnings > 0);
    finish(Math.max(session.finish(), failed ? FAULTY : 0));
  });
}

import type { Context } from "../context";
import { examples, type ReadOptions, readingMany } from "../options";
import { inFolder, placeOf, saveFile } from "../output";
import { Session } from "../session";
import { isGone, print } from "../terminal";

interface SummaryOptions extends ReadOptions {
  all?: boolean;
  output?: string;
  pretty?: boolean;
}

export function addSummary({ program, signal, finish }: Context): void {
  const command = readingMany(program.command("summary"))
    .summary("print targets, livelihood tasks and terms for people to read")
    .description("Prints a page for people to read: who and when, headline targets, livelihood tasks by group, terms.")
    .option("--all", "every task, term and goal, not the first few")
    .option("-o, --output <path>", "write the whole report as JSON, too: to this file, or to a folder with a file for each report")
    .option("--pretty", "indent the JSON");
  examples(command, [
    ["gov-work-report summary report.txt", "what is in it"],
    ["gov-work-report summary report.html --all -o report.json", "all of it, and the JSON"],
  ]).action(async (patterns: string[], options: SummaryOptions) => {
    const session = await Session.open(patterns, options, signal);
    const place = await placeOf(options.output, session.inputs.many, []);
    let first = true;
    let isRead = true;
    for await (const { input, product } of session.each({ make: "summary", pretty: options.pretty === true, all: options.all === true })) {
      const path = place.kind === "file" ? place.path : place.kind === "folder" ? inFolder(place.path, input.stem, ".json") : null;
      if (path !== null) saveFile(path, product.json, session.inputs);
      const where = path === null ? "" : `\nThe whole report as JSON: ${path}\n`;
      try {
        if (isRead) await print(`${first ? "" : "\n"}${product.summary}\n${where}`);
      } catch (error) {
        // The files are wanted all the same.
        if (path === null || !isGone(error)) throw error;
        isRead = false;
      }
      first = false;
    }
    finish(session.finish());
  });
}

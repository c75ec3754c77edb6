import process from "node:process";
import { Option } from "commander";
import type { Context } from "../context";
import { UsageError } from "../exit";
import { examples, type ReadOptions, readingMany } from "../options";
import { inFolder, placeOf, saveFile } from "../output";
import { Session } from "../session";
import { print } from "../terminal";

interface ViewOptions extends ReadOptions {
  output?: string;
  language: "zh" | "en";
}

export function addView({ program, signal, finish }: Context): void {
  const command = readingMany(program.command("view"))
    .summary("write a page to read and check a report in")
    .description("Writes one HTML file that needs nothing else: the text with everything found marked in it, tables, pictures, search.")
    .option("-o, --output <path>", "write to this file, or to a folder with a file for each report")
    .addOption(new Option("--language <language>", "of the page when it opens; the reader can switch").choices(["zh", "en"]).default("zh"));
  examples(command, [
    ["gov-work-report view report.txt -o report.html", "then open report.html in a browser"],
    ["gov-work-report view reports/ -o pages/ --language en", "a page each"],
  ]).action(async (patterns: string[], { output, language, ...options }: ViewOptions) => {
    if (output === undefined && process.stdout.isTTY) throw new UsageError("Where to? gov-work-report view report.txt -o report.html");
    const session = await Session.open(patterns, options, signal);
    const place = await placeOf(output, session.inputs.many, []);
    if (place.kind === "stdout" && session.inputs.many) throw new UsageError("Several pages need a folder: -o pages/");
    for await (const { input, product } of session.each({ make: "page", language })) {
      if (place.kind === "stdout") await print(product);
      else saveFile(place.kind === "file" ? place.path : inFolder(place.path, input.stem, ".html"), product, session.inputs);
    }
    finish(session.finish());
  });
}

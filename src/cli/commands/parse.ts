import { Buffer } from "node:buffer";
import { Option } from "commander";
import type { Context } from "../context";
import { Stop } from "../exit";
import { examples, type ReadOptions, readingMany } from "../options";
import { inFolder, type Out, openFile, type Place, placeOf, saveFile, standardOutput } from "../output";
import { type Item, Session } from "../session";
import type { Bytes } from "../work";

interface ParseOptions extends ReadOptions {
  format?: "json" | "ndjson";
  output?: string;
  pretty?: boolean;
}

const TOGETHER = [".json", ".ndjson", ".jsonl"];

export function addParse({ program, signal, finish }: Context): void {
  const command = readingMany(program.command("parse"))
    .summary("print reports as JSON")
    .description(
      "Prints each report as JSON. One file gives the report itself. Folders, patterns and several files give a list of objects " +
        "with document (an id made of the content), source (the file) and report.",
    )
    .addOption(
      new Option("-f, --format <format>", "json, or ndjson with one report a line (default: json, or by the name of the output)").choices([
        "json",
        "ndjson",
      ]),
    )
    .option("-o, --output <path>", "write to this file, or to a folder with a file for each report")
    .option("--pretty", "indent the JSON");
  examples(command, [
    ["gov-work-report parse report.txt --pretty", "one report, to read"],
    ["gov-work-report parse reports/ -o json/", "a file each: json/….json"],
    ["gov-work-report parse 'reports/**/*.html' -o all.ndjson", "one file, a report a line"],
    ["curl -s https://example.org/report.html | gov-work-report parse -", "standard input"],
    ["gov-work-report parse reports/ -o json/ --shard 3/8", "the third of eight machines"],
  ]).action(async (patterns: string[], options: ParseOptions) => {
    const session = await Session.open(patterns, options, signal);
    const place = await placeOf(options.output, session.inputs.many, TOGETHER);
    const lines = (options.format ?? (/\.(?:ndjson|jsonl)$/i.test(options.output ?? "") ? "ndjson" : "json")) === "ndjson";
    const items = session.each({ make: "json", pretty: options.pretty === true && !lines });
    const shape = lines ? "lines" : session.inputs.many ? "list" : "one";
    if (place.kind === "folder") await writeEach(place.path, items, session, lines);
    else await writeTogether(place, items, session, shape);
    finish(session.finish());
  });
}

async function writeEach(folder: string, items: AsyncIterable<Item<Bytes>>, session: Session, lines: boolean): Promise<void> {
  for await (const item of items) {
    const path = inFolder(folder, item.input.stem, lines ? ".ndjson" : ".json");
    saveFile(path, Buffer.concat([...(lines ? entry(item) : [item.product]), END]), session.inputs);
  }
}

/** Between, before and after the reports. */
const SHAPES = { one: ["", "", "\n"], lines: ["\n", "", "\n"], list: [",\n", "[\n", "\n]\n"] } as const;

async function writeTogether(place: Place, items: AsyncIterable<Item<Bytes>>, session: Session, shape: keyof typeof SHAPES): Promise<void> {
  const [between, before, after] = SHAPES[shape];
  let out: Out | null = null;
  const begin = async (): Promise<Out> => {
    const opened = place.kind === "file" ? await openFile(place.path, session.inputs) : standardOutput;
    await opened.write(before);
    return opened;
  };
  try {
    let none = true;
    for await (const item of items) {
      none = false;
      const separator: string = out === null ? "" : between;
      out ??= await begin();
      await out.write(separator, ...(shape === "one" ? [item.product] : entry(item)));
    }
    if (out === null && shape !== "one" && !session.isEmpty) out = await begin();
    await out?.write(shape === "lines" && none ? "" : after);
    await out?.done();
  } catch (error) {
    // --fail-fast: what is on standard output shall be JSON.
    if (error instanceof Stop && place.kind === "stdout") await out?.write(after);
    await out?.drop();
    throw error;
  }
}

/** A report with what tells it from others; the JSON is not parsed again. */
function entry({ document, input, product }: Item<Bytes>): Uint8Array[] {
  const source = input.path === null ? null : input.name;
  return [Buffer.from(`{"document":${JSON.stringify(document)},"source":${JSON.stringify(source)},"report":`), product, Buffer.from("}")];
}

const END = Buffer.from("\n");

import { readFile } from "node:fs/promises";
import { tableSchemas } from "../../export/columns";
import type { Context } from "../context";
import { FINE } from "../exit";
import { examples } from "../options";
import { placeOf, saveFile } from "../output";
import { print } from "../terminal";

interface SchemaOptions {
  output?: string;
  tables?: boolean;
}

export function addSchema({ program, finish }: Context): void {
  const command = program
    .command("schema")
    .summary("print the JSON Schema of a report")
    .description("Prints the JSON Schema (draft-07) of what parse prints for one report, or the dictionary of the tables.")
    .option("--tables", "the tables and their columns instead, with types and meanings in English and Chinese")
    .option("-o, --output <path>", "write to this file");
  examples(command, [
    ["gov-work-report schema -o schema.json", "for a validator such as ajv"],
    ["gov-work-report schema --tables", "what each column means"],
  ]).action(async ({ output, tables }: SchemaOptions) => {
    const text =
      tables === true ? `${JSON.stringify(tableSchemas, null, 2)}\n` : await readFile(new URL("./schema.json", import.meta.url), "utf8");
    const place = await placeOf(output, false, []);
    if (place.kind === "stdout") await print(text);
    else saveFile(place.kind === "folder" ? `${place.path}/schema.json` : place.path, text);
    finish(FINE);
  });
}

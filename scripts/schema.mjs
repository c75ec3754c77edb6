// Writes dist/schema.json: the JSON Schema of a report, made from the types of src/model/report.ts. Part of `npm run build`.
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createGenerator } from "ts-json-schema-generator";

const root = new URL("../", import.meta.url);

/** @returns {object} JSON Schema, draft-07: every field required, no others allowed, descriptions from the comments. */
export function reportSchema() {
  const schema = createGenerator({
    path: fileURLToPath(new URL("src/model/report.ts", root)),
    tsconfig: fileURLToPath(new URL("tsconfig.json", root)),
    type: "Report",
    additionalProperties: false,
    expose: "export",
    jsDoc: "extended",
    skipTypeCheck: true,
    sortProps: false,
  }).createSchema("Report");
  const { $schema, $ref, definitions } = schema;
  return { $schema, $id: "urn:gov-work-report:1", title: "Government work report 政府工作报告", $ref, definitions };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(new URL("dist/", root), { recursive: true });
  writeFileSync(new URL("dist/schema.json", root), `${JSON.stringify(reportSchema(), null, 2)}\n`);
}

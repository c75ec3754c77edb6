// Writes docs/api from the sources: the pages that TypeDoc makes of the docstrings, and docs/api/report, API Extractor's list of all
// that each entry exports. With --check it only says whether they are in step. An export without a docstring is an error.
//   npm run api            write them
//   npm run api -- --check
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Extractor, ExtractorConfig, ExtractorLogLevel } from "@microsoft/api-extractor";
import { Application } from "typedoc";
import ts from "typescript";

const root = fileURLToPath(new URL("../", import.meta.url));
const home = join(root, "docs/api");
const fresh = join(root, ".tmp/api");
const declarations = join(root, ".tmp/declarations");
const entries = ["index", "compare", "html", "markdown", "node", "tables", "unified", "viewer"];
const tables = "documents sections quantities targets results tasks commitments glossary mentions messages".split(" ");
const comparisonTables = "comparisons promises candidates turnover series revisions panel".split(" ");
const tsconfig = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile).config;

for (const folder of [fresh, declarations]) rmSync(folder, { recursive: true, force: true });
mkdirSync(join(fresh, "report"), { recursive: true });

await pages();
declare();
for (const entry of entries) report(entry);

if (process.argv.includes("--check")) {
  const differing = [...new Set([...files(home), ...files(fresh)])].filter((name) => content(home, name) !== content(fresh, name));
  for (const name of differing)
    console.error(`docs/api/${name} is behind the sources: npm run api, and read the diff before you commit it`);
  if (differing.length > 0) process.exitCode = 1;
} else {
  rmSync(home, { recursive: true, force: true });
  cpSync(fresh, home, { recursive: true });
}

/** One page an entry. Nothing in it depends on the day, the machine or the state of git. */
async function pages() {
  const app = await Application.bootstrapWithPlugins({
    entryPoints: entries.map((entry) => join(root, `src/${entry}.ts`)),
    tsconfig: join(root, "tsconfig.json"),
    plugin: ["typedoc-plugin-markdown"],
    name: "gov-work-report",
    readme: "none",
    disableSources: true,
    excludeExternals: true,
    sort: ["alphabetical"],
    groupOrder: ["Functions", "Classes", "Variables", "Interfaces", "Type Aliases"],
    outputs: [{ name: "markdown", path: fresh }],
    outputFileStrategy: "modules",
    entryFileName: "README.md",
    hidePageHeader: true,
    hideBreadcrumbs: true,
    useCodeBlocks: true,
    parametersFormat: "table",
    interfacePropertiesFormat: "table",
    classPropertiesFormat: "table",
    propertyMembersFormat: "table",
    typeDeclarationFormat: "table",
    typeDeclarationVisibility: "compact",
    expandObjects: false,
    tableColumnSettings: { hideDefaults: true, hideInherited: true, hideOverrides: true, hideModifiers: true, hideSources: true },
    // npm run types does that.
    skipErrorChecking: true,
    logLevel: "Warn",
    treatWarningsAsErrors: true,
    treatValidationWarningsAsErrors: true,
    validation: { notExported: true, invalidLink: true, rewrittenLink: true, notDocumented: true, unusedMergeModuleWith: true },
    // What a reader makes of an input is the parser's own business; a column's shape shows in the lists of docs/tables.md.
    intentionallyNotExported: ["Read", "Typed", "Values"],
    // Each says itself what it is, in `en` and `zh`; docs/tables.md and docs/compare.md explain them column by column.
    intentionallyNotDocumented: [
      ...tables.map((name) => `tables.tableSchemas.__type.${name}`),
      ...comparisonTables.map((name) => `tables.comparisonSchemas.__type.${name}`),
    ],
  });
  const project = await app.convert();
  if (project !== undefined) app.validate(project);
  if (project === undefined || app.logger.hasErrors() || app.logger.hasWarnings()) throw new Error("TypeDoc is not content");
  await app.generateOutputs(project);
  writeFileSync(join(fresh, "README.md"), contents(project));
  for (const name of files(fresh)) {
    const page = readFileSync(join(fresh, name), "utf8")
      .replace(/ +$/gm, "")
      // All columns of a table in one cell, each a type: nobody reads that. docs/tables.md has them, and the report in full.
      .replace(/\\<readonly \\\[`Typed`.*?\\\]\\>/g, "\\<…\\>");
    writeFileSync(join(fresh, name), page);
  }
  mkdirSync(join(fresh, "report"), { recursive: true });
}

/** The page that leads to the others. */
function contents(project) {
  const rows = entries.map((entry) => {
    const module = project.children.find(({ name }) => name === entry);
    const summary = (module.comment?.summary ?? []).map(({ text }) => text).join("");
    return `* [${entry === "index" ? "gov-work-report" : `gov-work-report/${entry}`}](${entry}.md): ${summary.replace(/^`[^`]+`: /, "").replaceAll("\n", " ")}`;
  });
  return [
    "# API",
    "",
    "Every export of every entry, with its meaning, units, errors and an example. These pages are written from the docstrings by `npm run api`.",
    "",
    ...rows,
    "",
    "The examples are run by the tests: what stands behind `// →` is what the line gives. An object there may leave fields out.",
    "`2024.txt` and `2025.txt` are the reports in `fixtures/lanxi-2024` and `fixtures/lanxi-2025`.",
    "",
    "[The model](../model.md) explains the fields of a report, [errors](../errors.md) what throws. [report](report) has the same surface as API",
    "Extractor sees it: whatever changes there is a change for users ([releasing](../releasing.md)).",
    "",
  ].join("\n");
}

/** Declarations of the sources one by one: the build's have a hash in their names, which would change the report. */
function declare() {
  const { options } = ts.parseJsonConfigFileContent(tsconfig, ts.sys, root);
  const program = ts.createProgram(
    entries.map((entry) => join(root, `src/${entry}.ts`)),
    { ...options, noEmit: false, declaration: true, emitDeclarationOnly: true, outDir: declarations, rootDir: join(root, "src") },
  );
  const [problem] = program.emit().diagnostics;
  if (problem !== undefined) throw new Error(ts.flattenDiagnosticMessageText(problem.messageText, "\n"));
}

function report(entry) {
  const config = ExtractorConfig.prepare({
    configObject: {
      projectFolder: root,
      mainEntryPointFilePath: join(declarations, `${entry}.d.ts`),
      newlineKind: "lf",
      compiler: {
        overrideTsconfig: { compilerOptions: { ...tsconfig.compilerOptions, types: ["node"] }, include: [`${declarations}/**/*.d.ts`] },
      },
      apiReport: {
        enabled: true,
        reportFileName: entry,
        reportFolder: join(fresh, "report"),
        reportTempFolder: join(root, ".tmp/report"),
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        compilerMessageReporting: { default: { logLevel: ExtractorLogLevel.Error } },
        extractorMessageReporting: {
          default: { logLevel: ExtractorLogLevel.Error },
          // All that is exported is public.
          "ae-missing-release-tag": { logLevel: ExtractorLogLevel.None },
          // TypeDoc sees to that, of all that is exported.
          "ae-undocumented": { logLevel: ExtractorLogLevel.None },
          // Every type has its place in the report of one entry; TypeDoc sees to that.
          "ae-forgotten-export": { logLevel: ExtractorLogLevel.None },
        },
        // The docstrings are TypeDoc's, which knows examples without fences and braces in them.
        tsdocMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
      },
    },
    configObjectFullPath: join(root, "package.json"),
    packageJsonFullPath: join(root, "package.json"),
  });
  const messages = [];
  Extractor.invoke(config, {
    localBuild: true,
    messageCallback(message) {
      if (message.logLevel === ExtractorLogLevel.Error) messages.push(`${message.messageId}: ${message.text}`);
      message.handled = true;
    },
  });
  if (messages.length > 0) throw new Error(`API Extractor on src/${entry}.ts:\n${messages.join("\n")}`);
}

function files(folder) {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  } catch (error) {
    if (error.code === "ENOENT") return [];
    throw error;
  }
}

function content(folder, name) {
  try {
    return readFileSync(join(folder, name), "utf8");
  } catch (error) {
    if (error.code === "ENOENT") return null;
    throw error;
  }
}

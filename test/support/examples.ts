import ts from "typescript";
import { root } from "./run";

/** An `@example` of an export: complete TypeScript, with imports. `// → value` behind a statement says what it gives. */
export interface Example {
  /** Entry and name: `index convert`. */
  name: string;
  code: string;
}

export const entries = ["index", "compare", "html", "markdown", "node", "tables", "unified", "viewer"] as const;

/** What the entries export besides types, and the examples in their docstrings. */
export function documented(): { names: string[]; examples: Example[] } {
  const files = entries.map((entry) => `${root}src/${entry}.ts`);
  const options = { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler, noLib: true, types: [] };
  const program = ts.createProgram(files, options);
  const checker = program.getTypeChecker();
  const names: string[] = [];
  const examples: Example[] = [];
  for (const [i, file] of files.entries()) {
    const source = program.getSourceFile(file);
    const module = source === undefined ? undefined : checker.getSymbolAtLocation(source);
    for (const symbol of module === undefined ? [] : checker.getExportsOfModule(module)) {
      const original = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
      if ((original.flags & ts.SymbolFlags.Value) === 0) continue;
      const name = `${entries[i] ?? ""} ${symbol.name}`;
      names.push(name);
      for (const tag of original.getJsDocTags(checker)) {
        if (tag.name === "example") examples.push({ name, code: ts.displayPartsToString(tag.text) });
      }
    }
  }
  return { names, examples };
}

/** The example as the body of an async function of `load` and `check`. */
export function runnable(code: string): string {
  const body = code
    .replace(/^import (\w+) from ("[^"]+");$/gm, "const { default: $1 } = await load($2);")
    .replace(
      /^import (\{[^}]+\}) from ("[^"]+");$/gm,
      (_, names: string, from: string) => `const ${names.replaceAll(" as ", ": ")} = await load(${from});`,
    )
    .replace(/^(.+); \/\/ → (.+)$/gm, "check($1, $2);");
  return ts.transpileModule(body, { compilerOptions: { target: ts.ScriptTarget.ES2022 } }).outputText;
}

/** How many values an example claims. */
export function claims(code: string): number {
  return code.match(/\/\/ → /g)?.length ?? 0;
}

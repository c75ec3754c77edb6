/** Counts the steps of a parse instead of timing it: the same text takes the same number on any machine. */
import { readFileSync } from "node:fs";
import { createContext, runInContext } from "node:vm";
import { build } from "esbuild";
import ts from "typescript";

export interface Counted {
  parseReport(text: string): unknown;
  /** Runs a script beside the library. */
  run(script: string): unknown;
  /** Steps since the library was loaded. */
  steps(): number;
}

/**
 * The library with a counter at the head of each loop and each function, and with the engine's own loops counted as well: what
 * `indexOf`, a pattern without an anchor and the like look at.
 */
export async function counted(): Promise<Counted> {
  const { outputFiles } = await build({
    entryPoints: ["src/index.ts"],
    bundle: true,
    format: "iife",
    globalName: "library",
    write: false,
    logLevel: "error",
  });
  const counter = { steps: 0 };
  const realm = createContext({ counter, TextDecoder, TextEncoder });
  const run = (script: string): unknown => runInContext(script, realm);
  run(readFileSync(new URL("./steps-engine.js", import.meta.url), "utf8"));
  run(withCounters(outputFiles[0]?.text ?? ""));
  const { parseReport } = run("library") as Pick<Counted, "parseReport">;
  return { parseReport, run, steps: () => counter.steps };
}

function withCounters(script: string): string {
  const file = ts.createSourceFile("library.js", script, ts.ScriptTarget.ESNext, true, ts.ScriptKind.JS);
  const { transformed } = ts.transform(file, [count]);
  return ts.createPrinter().printFile(transformed[0] as ts.SourceFile);
}

const count: ts.TransformerFactory<ts.SourceFile> = (context) => {
  const { factory } = context;
  const step = () =>
    factory.createExpressionStatement(
      factory.createPostfixIncrement(factory.createPropertyAccessExpression(factory.createIdentifier("counter"), "steps")),
    );
  const counting = (body: ts.Statement) => factory.createBlock([step(), ...(ts.isBlock(body) ? body.statements : [body])], true);
  const visit = (node: ts.Node): ts.Node => {
    const inner = ts.visitEachChild(node, visit, context);
    if (ts.isIterationStatement(inner, false)) {
      const body = counting(inner.statement);
      return ts.visitEachChild(inner, (child) => (child === inner.statement ? body : child), context);
    }
    if (ts.isArrowFunction(inner) || ts.isFunctionExpression(inner) || ts.isFunctionDeclaration(inner) || ts.isMethodDeclaration(inner)) {
      const { body } = inner;
      if (body === undefined) return inner;
      const counted = counting(ts.isBlock(body) ? body : factory.createReturnStatement(body));
      return ts.visitEachChild(inner, (child) => (child === body ? counted : child), context);
    }
    return inner;
  };
  return (file) => ts.visitEachChild(file, visit, context);
};

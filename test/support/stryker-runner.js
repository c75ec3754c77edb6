// A Stryker test runner for tests that compute and do nothing else: test/recognise. See docs/mutation.md.
//
// Vitest sets up its whole environment for each mutant. Here the tests are bundled once, together with the mutated sources, and run in
// this very process. The modules are evaluated afresh for a mutant in code that runs while they load (tables, regular expressions) and for
// one in a file that keeps anything from call to call; for all others they stay loaded.
import { readFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { Script } from "node:vm";
import { declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import { DryRunStatus, determineHitLimitReached, TestStatus, toMutantRunResult } from "@stryker-mutator/api/test-runner";
import { build } from "esbuild";
import fc from "fast-check";
import { glob } from "tinyglobby";
import { collector, failureOf } from "./collect-tests.js";

/** What mutated code asks which mutant is on, and where it counts what ran. Stryker's name for it. */
const stryker = (globalThis.__stryker__ ??= {});
/** The door through which the bundle reaches this file. */
const host = (globalThis.__inProcess__ = { fc, api: null, files: null, run: null, isCounting: false });

// The same inputs for every mutant; no search for a smaller one that fails, too.
fc.configureGlobal({ seed: 20260101, endOnFailure: true });

class InProcessRunner {
  /** What each test took when it last ran, and those that found the last mutants out, the latest first. */
  durations = new Map();
  killers = [];
  /** Tests of modules that were loaded without a mutant. */
  loaded = null;

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    this.script = new Script(await bundle("test/recognise/**/*.test.ts"), { filename: "tests-and-mutants.js" });
    this.keepingState = await filesThatKeepState("src/recognise/**/*.ts");
  }

  dryRun({ timeout }) {
    stryker.mutantCoverage = { static: {}, perTest: {} };
    host.isCounting = true;
    const result = this.run({ timeout, bail: false, fresh: true });
    host.isCounting = false;
    return { ...result, mutantCoverage: stryker.mutantCoverage };
  }

  mutantRun({ activeMutant, hitLimit, testFilter, timeout, disableBail, mutantActivation, sandboxFileName }) {
    const fresh = mutantActivation === "static" || this.keepingState.has(relative(process.cwd(), sandboxFileName));
    const only = testFilter && new Set(testFilter);
    const result = this.run({ timeout, bail: !disableBail, only, fresh, activeMutant: activeMutant.id, hitLimit });
    const endless = determineHitLimitReached(stryker.hitCount, hitLimit);
    stryker.hitCount = stryker.hitLimit = undefined;
    return toMutantRunResult(endless ?? result);
  }

  /** The scripts have a time limit of their own: a loop without end costs no process. */
  run({ timeout, bail, only, fresh, activeMutant, hitLimit }) {
    const limit = { timeout: Math.ceil(timeout * 0.9) };
    const switchOn = () => {
      stryker.activeMutant = activeMutant;
      stryker.hitCount = hitLimit === undefined ? undefined : 0;
      stryker.hitLimit = hitLimit;
    };
    const results = [];
    try {
      if (fresh) switchOn();
      const tests = fresh ? this.load(limit) : (this.loaded ??= this.load(limit));
      switchOn();
      const chosen = only === undefined ? tests : tests.filter(({ id }) => only.has(id));
      host.run = () => this.runTests(bail ? this.quickestFirst(chosen) : chosen, bail, results);
      runTests.runInThisContext(limit);
    } catch (error) {
      this.loaded = null;
      if (error?.code === "ERR_SCRIPT_EXECUTION_TIMEOUT") return { status: DryRunStatus.Timeout };
      // The modules themselves do not load.
      results.push({ id: "load", name: "load", timeSpentMs: 0, status: TestStatus.Failed, failureMessage: String(error) });
    } finally {
      stryker.activeMutant = stryker.currentTestId = undefined;
    }
    return { status: DryRunStatus.Complete, tests: results };
  }

  /** Evaluates all modules and collects the tests. */
  load(limit) {
    const { tests, api, file } = collector();
    host.api = api;
    host.files = file;
    this.script.runInThisContext(limit);
    return tests;
  }

  runTests(tests, bail, results) {
    for (const test of tests) {
      const { id } = test;
      stryker.currentTestId = id;
      const started = performance.now();
      const failureMessage = failureOf(test);
      stryker.currentTestId = undefined;
      const timeSpentMs = performance.now() - started;
      this.durations.set(id, timeSpentMs);
      if (failureMessage === null) results.push({ id, name: id, timeSpentMs, status: TestStatus.Success });
      else {
        results.push({ id, name: id, timeSpentMs, status: TestStatus.Failed, failureMessage });
        if (!bail) continue;
        this.killers = [id, ...this.killers.filter((killer) => killer !== id)].slice(0, 50);
        return;
      }
    }
  }

  /** Neighbouring mutants mostly fail the same tests, so these come first; then the cheapest. */
  quickestFirst(tests) {
    const rank = new Map(this.killers.map((id, index) => [id, index - this.killers.length]));
    const rankOf = ({ id }) => rank.get(id) ?? this.durations.get(id) ?? 0;
    return tests
      .map((test) => ({ test, at: rankOf(test) }))
      .sort((a, b) => a.at - b.at)
      .map(({ test }) => test);
  }
}

const runTests = new Script("__inProcess__.run();");

/** Files with tables that are filled while they run, and what these import: what a mutant there leaves behind would meet the next one. */
async function filesThatKeepState(pattern) {
  const sources = new Map();
  for (const file of await glob(pattern)) sources.set(file, await readFile(file, "utf8"));
  const found = new Set();
  const add = (file) => {
    const source = sources.get(file);
    if (source === undefined || found.has(file)) return;
    found.add(file);
    for (const [, from] of source.matchAll(/^import (?!type)[^;]*? from "(\.[^"]+)";$/gm)) add(`${join(dirname(file), from)}.ts`);
  };
  for (const [file, source] of sources) if (/^(?:let |const \w+ = new \w+(?:<.*>)?\(\);)/m.test(source)) add(file);
  return found;
}

/** All test files and what they import, as one script that registers the tests and runs them. */
async function bundle(pattern) {
  const files = (await glob(pattern)).sort();
  if (files.length === 0) throw new Error(`no test files: ${pattern}`);
  const calls = files.map((file) => `__inProcess__.files(${JSON.stringify(file)}, () => require(${JSON.stringify(`./${file}`)}));`);
  const { outputFiles } = await build({
    stdin: { contents: calls.join("\n"), resolveDir: process.cwd(), loader: "js" },
    bundle: true,
    write: false,
    format: "iife",
    platform: "neutral",
    target: "node20",
    mainFields: ["module", "main"],
    conditions: ["import"],
    logLevel: "error",
    plugins: [{ name: "host", setup: provide }],
  });
  // What ran is counted once, not again with every mutant.
  return outputFiles[0].text.replaceAll(/function cover\(\) \{/g, "$& if (!__inProcess__.isCounting) return;");
}

const provided = {
  vitest: "export const { describe, test, it, expect } = __inProcess__.api;",
  "fast-check": "export default __inProcess__.fc;",
};

/** Vitest and fast-check come from outside the bundle. */
function provide(esbuild) {
  esbuild.onResolve({ filter: /^(?:vitest|fast-check)$/ }, ({ path }) => ({ path, namespace: "host" }));
  esbuild.onLoad({ filter: /.*/, namespace: "host" }, ({ path }) => ({ contents: provided[path], loader: "js" }));
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "in-process", InProcessRunner)];

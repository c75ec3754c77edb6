// The part of vitest's interface that test/recognise uses, for running tests in this process: see stryker-runner.js.
// Assertions are vitest's own.
import { chai, GLOBAL_EXPECT, JestAsymmetricMatchers, JestChaiExpect, setState } from "@vitest/expect";

chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);

const expect = Object.assign((value, message) => chai.expect(value, message), chai.expect);
globalThis[GLOBAL_EXPECT] = expect;
setState({ assertionCalls: 0, customTesters: [] }, expect);

/** Collects what test files register: names and functions, in order. */
export function collector() {
  const tests = [];
  const path = [];
  const names = new Map();

  const describe = (name, body) => {
    path.push(name);
    body();
    path.pop();
  };
  describe.each = (rows) => (name, body) => {
    argumentsOf(rows).forEach((args, index) => {
      describe(titleOf(name, args, index), () => body(...args));
    });
  };

  const test = (name, run) => {
    const full = [...path, name].join(" > ");
    const seen = names.get(full) ?? 0;
    names.set(full, seen + 1);
    tests.push({ id: seen === 0 ? full : `${full} (${seen + 1})`, run });
  };
  test.each = (rows) => (name, run) => {
    argumentsOf(rows).forEach((args, index) => {
      test(titleOf(name, args, index), () => run(...args));
    });
  };
  test.fails = (name, run) => {
    test(name, () => {
      try {
        run();
      } catch {
        return;
      }
      throw new Error("expected to fail");
    });
  };

  return { tests, api: { describe, test, it: test, expect }, file: (name, body) => describe(name, body) };
}

/** Rows that are all lists are lists of arguments. */
function argumentsOf(rows) {
  return rows.every(Array.isArray) ? rows : rows.map((row) => [row]);
}

function titleOf(name, args, index) {
  const values = [...args];
  return name
    .replace(/\$([a-z]+)/g, (_, key) => String(args[0][key]))
    .replace(/%([#s])/g, (_, kind) => (kind === "#" ? String(index) : String(values.shift())));
}

/** Runs one test; null when it passes, else why it does not. */
export function failureOf({ run }) {
  try {
    const result = run();
    if (result instanceof Promise) throw new TypeError("a test that waits cannot be run here");
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

// What is asked of each input of the fuzz, and how a failure is made smaller.
import { writeFileSync } from "node:fs";

const bare = (said) => said.replace(/\s+/g, "").replace(/[。；]$/, "");
const comparable = (facts) =>
  JSON.stringify({
    ...facts,
    tasks: facts.tasks.map((task) => ({ ...task, text: bare(task.text) })),
    glossary: facts.glossary.map((entry) => ({ ...entry, definition: bare(entry.definition) })),
  });

/** Keys in one order, whatever order they were written in. */
function sorted(value) {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, sorted(value[key])]),
  );
}

/** Takes out whatever can be taken out while the failure stays. */
function smaller(input, stays) {
  if (input.format === "generated") return input;
  const field = input.format === "bytes" ? "bytes" : "text";
  const joined = (head, tail) => (field === "bytes" ? Uint8Array.from([...head, ...tail]) : head + tail);
  let now = input;
  let tries = 3000;
  for (let size = now[field].length >> 1; size > 0 && tries > 0; size >>= 1) {
    for (let at = 0; at < now[field].length && tries > 0; tries--) {
      const next = { ...now, [field]: joined(now[field].slice(0, at), now[field].slice(at + size)) };
      if (stays(next)) now = next;
      else at += size;
    }
  }
  return now;
}

/** A hundred times the median of the last inputs, by the character: small ones count as 200 characters, so that the clock tells. */
const SLOW = 100;

/** Reads an input by its number and tells of failures: their kind, and of the first of a kind what it says. Gives the characters read. */
export function checkerOf({ library, inputOf, seed, folder, tell }) {
  const { broken, decode, html, markdown, parseReport, read, renderViewer, toTables } = library;
  const readers = [html, markdown];

  /** What is wrong with the reading of an input: a kind, the same for all failures of that sort, and what it says. Null when nothing is. */
  function wrong(input) {
    try {
      const said =
        input.format === "bytes" ? decode(input.bytes, input.encoding === undefined ? {} : { encoding: input.encoding }).text : input.text;
      const options = input.format === "html" || input.format === "markdown" ? { format: input.format, readers } : {};
      const [first] = broken(said, options);
      if (first !== undefined) return { kind: first.slice(0, first.indexOf(":")), says: first };
      if (input.format === "generated") {
        const [given, got] = [comparable(sorted(input.facts)), comparable(sorted(read(parseReport(said), input.facts)))];
        if (given !== got) return { kind: "misread", says: `${given}\n${got}` };
      }
      return null;
    } catch (error) {
      const where = /\n\s+at (\S+)/.exec(error.stack ?? "")?.[1] ?? "";
      return { kind: `throws ${error.name} in ${where}`, says: String(error.stack) };
    }
  }

  const scriptsIn = (page) => page.split(/<script/i).length;
  let scripts = null;

  /** What is wrong with what is made of a report: tables and the page. */
  function wrongMade({ text: said, format }) {
    try {
      const report = parseReport(said, format === "html" || format === "markdown" ? { format, readers } : {});
      toTables({ report, text: said, source: "fuzz" });
      scripts ??= scriptsIn(renderViewer(parseReport(""), ""));
      const found = scriptsIn(renderViewer(report, said));
      return found === scripts ? null : { kind: "the text brings a script into the page", says: `${found} instead of ${scripts}` };
    } catch (error) {
      return { kind: `tables or page throw ${error.name}`, says: String(error.stack) };
    }
  }

  const kinds = new Set();

  function fail(index, input, { kind, says }, stays) {
    const known = kinds.has(kind);
    kinds.add(kind);
    if (known) {
      tell({ kind, index });
      return;
    }
    const small = smaller(input, stays);
    const name = `${folder}/${seed}-${index}`;
    if (small.format === "bytes") writeFileSync(`${name}.bin`, small.bytes);
    else writeFileSync(`${name}.txt`, small.text);
    writeFileSync(
      `${name}.json`,
      `${JSON.stringify({ seed, index, made: input.name, format: small.format, encoding: small.encoding, kind, says, input: small.text ?? [...small.bytes] }, null, 2)}\n`,
    );
    tell({ kind, index, says: `${input.name}: ${says.slice(0, 1500)}\n${name}.json` });
  }

  const costs = new Float64Array(1001);
  let measured = 0;
  let median = Number.POSITIVE_INFINITY;

  function note(cost) {
    costs[measured++ % costs.length] = cost;
    if (measured % costs.length === 0) median = [...costs].sort((a, b) => a - b)[costs.length >> 1];
  }

  function costOf(input, run) {
    const started = performance.now();
    run();
    return (performance.now() - started) / Math.max(200, input.text?.length ?? input.bytes.length);
  }

  const same = (input) => {
    if (input.format === "bytes") return "";
    return JSON.stringify(parseReport(input.text, { format: input.format === "generated" ? "text" : input.format, readers }));
  };

  /** The result of an earlier input, to be asked for again when others have been read. */
  let earlier = null;

  function check(index) {
    const input = inputOf(index);
    let found = null;
    const cost = costOf(input, () => {
      found = wrong(input);
    });
    note(cost);
    if (found !== null) fail(index, input, found, (next) => wrong(next)?.kind === found.kind);
    else if (cost > SLOW * median) {
      const slow = (next) => Math.min(...[1, 2, 3].map(() => costOf(next, () => wrong(next)))) > SLOW * median;
      if (slow(input)) fail(index, input, { kind: "slow", says: `${(cost / median).toFixed(0)} times the median by the character` }, slow);
    }
    if (index % 50 === 7 && input.format !== "bytes") {
      const made = wrongMade(input);
      if (made !== null) fail(index, input, made, (next) => wrongMade(next)?.kind === made.kind);
    }
    if (index % 100 === 0 && found === null) earlier = { index, input, result: same(input) };
    else if (index % 100 === 50 && earlier !== null && same(earlier.input) !== earlier.result) {
      fail(earlier.index, earlier.input, { kind: "depends on what was read before", says: `before and after input ${index}` }, () => false);
    }
    return (input.text ?? input.bytes).length;
  }

  return check;
}

import { describe, expect, it } from "vitest";
import { itemsOf, splitSubject } from "../../../src/recognise/measure/coordination";
import cases from "../../cases/measures/lists.json";
import { readPhrase } from "./runner";

describe("the items of a list", () => {
  it.each(Object.entries(cases.items))("%s", (name, items) => {
    expect(itemsOf(name).join("|")).toBe(items);
  });
});

describe("the names of things", () => {
  it.each(cases.split)("$count in $name", ({ name, count, items }) => {
    expect(splitSubject(name, count)?.join("|") ?? null).toBe(items);
  });
});

describe("the words a measure is read from", () => {
  it.each(cases.spans)("%s", (marked) => {
    const text = marked.replaceAll(/[⟦⟧]/g, "");
    const spans = readPhrase(text).measures.map(({ span }) => text.slice(span.start, span.end));
    expect([...new Set(spans)]).toEqual([...marked.matchAll(/⟦([^⟧]*)⟧/g)].map((match) => match[1]));
  });
});

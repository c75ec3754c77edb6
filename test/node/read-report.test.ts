import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { parseReport } from "../../src/index";
import { readReport } from "../../src/node";
import { fixtures } from "../support/fixtures";
import { asMarkdown, asParagraphs, asUtf16, spanless } from "../support/formats";
import { gb18030 } from "../support/gb18030";
import { report } from "../support/texts";

const folder = mkdtempSync(join(tmpdir(), "gov-work-report-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function saved(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe("readReport", () => {
  const known = fixtures[0]?.text.replaceAll("•", "·") ?? "";
  const expected = spanless(parseReport(known));
  /** A guessed encoding is named; the rest is the same. */
  const read = async (path: string | URL) => {
    const found = await readReport(path);
    return spanless({ ...found, messages: found.messages.filter(({ rule }) => rule !== "encoding-guessed") });
  };

  test.each<[string, string | Uint8Array]>([
    ["a.txt", known],
    ["mark.txt", `\ufeff${known}`],
    ["windows.txt", known.replaceAll("\n", "\r\n")],
    ["gbk.txt", gb18030(known)],
    ["utf16.txt", asUtf16(known, true)],
    ["page.html", asParagraphs(known)],
    ["PAGE.HTM", asParagraphs(known)],
    ["gbk.html", gb18030(asParagraphs(known).replace('charset="utf-8"', 'charset="gb2312"'))],
    ["page-without-extension", asParagraphs(known)],
    ["a.md", asMarkdown(known)],
    ["markdown.txt", asMarkdown(known)],
  ])("%s", async (name, content) => {
    expect(await read(saved(name, content))).toEqual(expected);
  });

  test("takes a URL", async () => {
    expect(await read(pathToFileURL(saved("有 空格.txt", known)))).toEqual(expected);
  });

  test("says that it guessed the encoding", async () => {
    const { messages } = await readReport(saved("guess.txt", gb18030(report)));
    expect(messages[0]).toMatchObject({ rule: "encoding-guessed" });
    expect((await readReport(join(folder, "guess.txt"), { encoding: "gbk" })).messages[0]?.rule).not.toBe("encoding-guessed");
  });

  test("takes the format that it is told", async () => {
    const path = saved("page.txt", asParagraphs(report));
    expect((await readReport(path, { format: "text" })).meta).not.toEqual((await readReport(path)).meta);
  });
});

describe("misuse", () => {
  test("a file that is not there has Node's code", async () => {
    await expect(readReport(join(folder, "none.txt"))).rejects.toMatchObject({ code: "ENOENT" });
    await expect(readReport(folder)).rejects.toMatchObject({ code: "EISDIR" });
  });

  test.each([
    ["a.pdf", "%PDF-1.7\n", "a PDF"],
    ["a.docx", "PK\u0003\u0004 and more", "a Word document"],
    ["a.doc", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), "a Word document"],
  ])("%s is a TypeError that says what it is", async (name, content, kind) => {
    const path = saved(name, content);
    await expect(readReport(path)).rejects.toThrow(TypeError);
    await expect(readReport(path)).rejects.toThrow(`${path} is ${kind}`);
  });

  test("a path that is none is a TypeError", async () => {
    await expect(readReport(undefined as unknown as string)).rejects.toThrow("readReport() needs the path of a file, not undefined");
  });

  test("an encoding that there is not is a RangeError", async () => {
    await expect(readReport(saved("b.txt", report), { encoding: "martian" })).rejects.toThrow(RangeError);
  });
});

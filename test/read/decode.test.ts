import { describe, expect, test } from "vitest";
import { decode } from "../../src/index";
import { asUtf16 } from "../support/formats";
import { gb18030 } from "../support/gb18030";
import { report } from "../support/texts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (...codes: number[]) => Uint8Array.from(codes);
const ascii = (text: string) => [...utf8(text)];

/** 增长 in Big5, in traditional characters: 增長. */
const big5 = bytes(0xbc, 0x57, 0xaa, 0xf8);

describe("the encoding", () => {
  const meta = (label: string) => `<html><head><meta charset="${label}"></head>`;
  const cases: [name: string, given: Uint8Array, encoding: string, how: string][] = [
    ["nothing", bytes(), "utf-8", "utf-8"],
    ["ASCII", utf8("GDP 5%"), "utf-8", "utf-8"],
    ["UTF-8", utf8(report), "utf-8", "utf-8"],
    ["UTF-8 with a mark", utf8(`\ufeff${report}`), "utf-8", "bom"],
    ["UTF-16LE with a mark", asUtf16(report, true), "utf-16le", "bom"],
    ["UTF-16BE with a mark", asUtf16(report, false), "utf-16be", "bom"],
    ["GB18030", gb18030(report), "gb18030", "gb18030"],
    ["GB18030 with its mark", bytes(0x84, 0x31, 0x95, 0x33, ...gb18030("增长")), "gb18030", "bom"],
    ["four bytes of GB18030", bytes(...gb18030("增长"), 0x81, 0x36, 0xa6, 0x31), "gb18030", "gb18030"],
    ["a page that declares gb2312", bytes(...ascii(meta("gb2312")), ...gb18030("增长")), "gb18030", "declared"],
    [
      "a page that declares GBK by its type",
      bytes(...ascii('<META http-equiv=Content-Type content="text/html; charset=GBK">'), ...gb18030("增长")),
      "gb18030",
      "declared",
    ],
    ["a page that declares Big5", bytes(...ascii(meta("Big5")), ...big5), "big5", "declared"],
    ["XML that declares GB18030", bytes(...ascii('<?xml version="1.0" encoding="GB18030"?>'), ...gb18030("增长")), "gb18030", "declared"],
    ["a page that declares UTF-8", utf8(`${meta("utf-8")}增长`), "utf-8", "declared"],
    ["a page that declares gb2312 and was converted", utf8(`${meta("gb2312")}增长`), "utf-8", "utf-8"],
    ["a page that declares UTF-8 and is none", bytes(...ascii(meta("utf-8")), ...gb18030("增长")), "gb18030", "gb18030"],
    ["a page that declares an encoding that there is not", utf8(`${meta("martian")}增长`), "utf-8", "utf-8"],
  ];
  test.each(cases)("of %s", (_name, given, encoding, how) => {
    expect(decode(given)).toMatchObject({ encoding, how });
  });

  test.each([
    ["gb2312", gb18030("增长"), "gb18030", "增长"],
    ["GBK", gb18030("增长"), "gb18030", "增长"],
    ["big5", big5, "big5", "增長"],
    ["utf-16le", asUtf16("增长", true).subarray(2), "utf-16le", "增长"],
    ["UTF-16BE", asUtf16("增长", false).subarray(2), "utf-16be", "增长"],
  ])("is %s on request", (label, given, encoding, text) => {
    expect(decode(given, { encoding: label })).toEqual({ text, encoding, how: "asked", messages: [] });
  });

  test("of a mark is stronger than what is asked for", () => {
    expect(decode(utf8("\ufeff增长"), { encoding: "gbk" })).toMatchObject({ text: "\ufeff增长", encoding: "utf-8", how: "bom" });
  });
});

describe("the text", () => {
  test.each([
    ["UTF-8", utf8(report)],
    ["GB18030", gb18030(report)],
  ])("is that of the file: %s", (_name, given) => {
    expect(decode(given).text).toBe(report);
  });

  test("keeps a byte order mark, so that offsets are those of the file", () => {
    expect(decode(utf8("\ufeff增长")).text).toBe("\ufeff增长");
    expect(decode(asUtf16("增长", true)).text).toBe("\ufeff增长");
  });

  test("is read from an ArrayBuffer and from a part of one", () => {
    const { buffer } = utf8("一增长二");
    expect(decode(buffer).text).toBe("一增长二");
    expect(decode(new Uint8Array(buffer, 3, 6)).text).toBe("增长");
  });
});

describe("messages", () => {
  test("a sound file has none", () => {
    expect(decode(utf8(report)).messages).toEqual([]);
    expect(decode(asUtf16(report, true)).messages).toEqual([]);
  });

  test("a guess is named", () => {
    expect(decode(gb18030("增长")).messages).toMatchObject([{ rule: "encoding-guessed", severity: "info", span: null }]);
    expect(decode(utf8("<meta charset=gbk>增长")).messages).toMatchObject([{ rule: "encoding-guessed", severity: "info" }]);
  });

  test("UTF-8 that is cut in a character stays UTF-8, and the place is shown", () => {
    const { text, encoding, messages } = decode(utf8(report).subarray(0, -5));
    expect(encoding).toBe("utf-8");
    const at = text.indexOf("\ufffd");
    expect(at).toBeGreaterThan(0);
    expect(messages).toMatchObject([{ rule: "damaged-text", severity: "warning", span: { start: at, end: at + 1 } }]);
  });

  test("bytes that are no character are counted", () => {
    const { messages } = decode(bytes(...gb18030("增长"), 0xff, ...gb18030("增长"), 0xff));
    expect(messages.map(({ rule }) => rule)).toEqual(["encoding-guessed", "damaged-text"]);
    expect(messages[1]?.reason).toContain("2 places");
  });

  test("UTF-16 without a mark is not passed over", () => {
    const { messages } = decode(asUtf16("增长5%，共20亿元。\n", true).subarray(2));
    expect(messages[0]).toMatchObject({ rule: "encoding-guessed", severity: "warning" });
    expect(messages[0]?.reason).toContain("utf-16le");
  });
});

describe("misuse", () => {
  test.each<[unknown, string]>([
    ["text", "parseReport(text)"],
    [undefined, "Uint8Array"],
    [null, "null"],
    [[1, 2], "Uint8Array"],
  ])("%s is a TypeError that names the fix", (given, said) => {
    expect(() => decode(given as Uint8Array)).toThrow(TypeError);
    expect(() => decode(given as Uint8Array)).toThrow(said);
  });

  test("an encoding that there is not is a RangeError", () => {
    expect(() => decode(utf8("增长"), { encoding: "martian" })).toThrow(RangeError);
    expect(() => decode(utf8("增长"), { encoding: "martian" })).toThrow('"martian"');
  });
});

import { readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { asyncBufferFromFile, parquetReadObjects } from "hyparquet";
import { describe, expect, test } from "vitest";
import { parseReport } from "../../src/index";
import { gb18030 } from "../support/gb18030";
import { cli } from "../support/run";
import { recipe, report } from "../support/texts";
import { filesBelow, scratch } from "./sample";

const { file, path } = scratch();

/** Thirty reports of places that do not exist, in folders. */
const places = Array.from({ length: 30 }, (_, i) => `栖岚${"东西南北中"[i % 5] ?? ""}${String.fromCharCode(0x4e00 + i * 7)}市`);
places.forEach((place, i) => file(`reports/${2020 + (i % 3)}/${String(i).padStart(2, "0")}.txt`, report.replaceAll("栖岚市", place)));
const reports = path("reports");

interface Entry {
  document: string;
  source: string;
  report: unknown;
}
const entries = (stdout: string): Entry[] => JSON.parse(stdout) as Entry[];

describe("many inputs", () => {
  test("a folder gives a list, in the order of names, with ids", () => {
    const { status, stdout } = cli(["parse", reports]);
    const list = entries(stdout);
    expect(status).toBe(0);
    expect(list.map(({ source }) => source)).toEqual(filesBelow(reports).map((name) => `${reports}/${name}`));
    expect(new Set(list.map(({ document }) => document)).size).toBe(30);
    expect(list[0]?.report).toEqual(parseReport(readFileSync(list[0]?.source ?? "", "utf8")));
  });

  test("patterns, files and folders go together, each file once", () => {
    const { stdout } = cli(["parse", `${reports}/2021/*.txt`, `${reports}/2020/00.txt`, `${reports}/2021`, `${reports}/2020/00.txt`]);
    expect(entries(stdout)).toHaveLength(11);
    expect(entries(cli(["parse", `${reports}/**/0{1,2}.txt`]).stdout)).toHaveLength(2);
  });

  test("a list has the same shape with one file in it", () => {
    expect(entries(cli(["parse", `${reports}/2020/00*`]).stdout)).toHaveLength(1);
  });

  test("threads change nothing but the time", () => {
    const alone = cli(["parse", reports, "--jobs", "1"]);
    expect(cli(["parse", reports, "--jobs", "2"])).toEqual(alone);
    cli(["tables", "-q", reports, "-j", "1", "-o", path("one")]);
    cli(["tables", "-q", reports, "-j", "2", "-o", path("two")]);
    for (const name of filesBelow(path("one"))) expect(readFileSync(path(`two/${name}`))).toEqual(readFileSync(path(`one/${name}`)));
  });

  test("nor in Parquet, over several stretches of reports with bad files and copies among them", async () => {
    const folder = "stretches";
    for (let i = 0; i < 100; i++) {
      const text = i % 40 === 7 ? recipe : report.replaceAll("栖岚市", `栖岚${String.fromCharCode(0x5000 + i)}市`);
      file(`${folder}/${String(i).padStart(3, "0")}.txt`, text);
      // Beside the first, and in another stretch.
      if (i % 30 === 3) for (const name of [`${String(i).padStart(3, "0")}a`, `copy-${i}`]) file(`${folder}/${name}.txt`, text);
    }
    for (const [name, ...options] of [["all"], ["some", "--table", "quantities,targets"], ["wide", "--wide"]] as const) {
      const [one, two] = ["1", "2"].map((jobs) => {
        const { stderr, stdout } = cli(["tables", path(folder), "-f", "parquet", "-j", jobs, "-o", path(`${name}-${jobs}`), ...options]);
        return [stderr, stdout.replace(/^.*: /, "")];
      });
      expect(two).toEqual(one);
      expect(one?.[0]).toContain("written once: 8 with the very text of another");
      for (const each of filesBelow(path(`${name}-1`))) {
        expect([each, readFileSync(path(`${name}-2/${each}`)).equals(readFileSync(path(`${name}-1/${each}`)))]).toEqual([each, true]);
      }
    }
    cli(["tables", path(folder), "-q", "--table", "quantities", "-f", "ndjson", "-o", path("rows")]);
    const lines = readFileSync(path("rows/quantities.ndjson"), "utf8").trimEnd().split("\n");
    const rows = await parquetReadObjects({ file: await asyncBufferFromFile(path("all-2/quantities.parquet")) });
    expect(rows).toEqual(lines.map((line) => JSON.parse(line) as object));
  }, 120_000);

  test("NDJSON has a report a line, on standard output and by the name of the file", () => {
    const { stdout } = cli(["parse", reports, "-f", "ndjson"]);
    const lines = stdout.trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line) as Entry)).toEqual(entries(cli(["parse", reports]).stdout));
    cli(["parse", reports, "-o", path("all.ndjson")]);
    expect(readFileSync(path("all.ndjson"), "utf8")).toBe(stdout);
  });

  test("an output folder has a file for each, below what the inputs have in common", () => {
    expect(cli(["parse", "-q", reports, "-o", path("json")])).toEqual({ status: 0, stdout: "", stderr: "" });
    expect(filesBelow(path("json"))).toEqual(filesBelow(reports).map((name) => name.replace(".txt", ".json")));
    const one = readFileSync(path("json/2020/00.json"), "utf8");
    expect(JSON.parse(one)).toEqual(parseReport(readFileSync(`${reports}/2020/00.txt`, "utf8")));
  });

  test("two files of one name keep their extensions", () => {
    file("twins/a.txt", report);
    file("twins/a.md", report);
    cli(["parse", "-q", path("twins"), "-o", `${path("twins-json")}/`]);
    expect(filesBelow(path("twins-json"))).toEqual(["a.md.json", "a.txt.json"]);
  });

  test("summaries follow one another, pages go to a folder", () => {
    const { stdout } = cli(["summary", "-q", `${reports}/2021`, "-o", path("summaries")]);
    expect(stdout.match(/^Headline targets/gm)).toHaveLength(10);
    expect(filesBelow(path("summaries"))).toHaveLength(10);
    expect(cli(["view", "-q", `${reports}/2021`, "-o", path("pages")]).status).toBe(0);
    expect(filesBelow(path("pages"))).toHaveLength(10);
  });
});

describe("bad inputs among good ones", () => {
  file("mixed/a.txt", report);
  file("mixed/b-recipe.txt", recipe);
  file("mixed/c-scan.txt", "%PDF-1.7 \u0000\u0001");
  file(
    "mixed/d-noise.txt",
    Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919 + (i >> 3)) & 0xff),
  );
  file("mixed/f.txt", report.replaceAll("栖岚市", "栖江市"));
  file("mixed/figures.xlsx", "PK\u0003\u0004");
  file("mixed/.hidden.txt", report);
  symlinkSync("nowhere", path("mixed/e-gone.txt"));
  const mixed = path("mixed");

  test("are told of and left out; the rest is done, exit code 1", () => {
    const { status, stdout, stderr } = cli(["parse", mixed]);
    expect([status, entries(stdout).map(({ source }) => source.slice(mixed.length + 1))]).toEqual([1, ["a.txt", "f.txt"]]);
    expect(stderr).toContain("b-recipe.txt is no government work report");
    expect(stderr).toMatch(/Cannot read .*c-scan\.txt: it is a PDF/);
    expect(stderr).toContain("d-noise.txt is no government work report");
    expect(stderr).toMatch(/Cannot read .*e-gone\.txt: there is no such file/);
    expect(stderr).toContain("2 reports, 2 no report, 2 unreadable");
    expect(stderr).toContain("left out of folders: 1 .xlsx");
    expect(stderr).not.toContain("hidden");
  });

  test.each(["1", "2"])("are the same with %s threads", (jobs) => {
    const { status, stdout, stderr } = cli(["tables", mixed, "-j", jobs, "--table", "documents", "-f", "ndjson", "-o", "-"]);
    expect([status, stdout.trimEnd().split("\n")]).toEqual([1, [expect.stringContaining("a.txt"), expect.stringContaining("f.txt")]]);
    expect(stderr.match(/^gov-work-report: /gm)).toHaveLength(4);
  });

  test("--fail-fast stops at the first, and the JSON is whole", () => {
    const { status, stdout, stderr } = cli(["parse", mixed, "--fail-fast"]);
    expect([status, entries(stdout)]).toEqual([1, [expect.objectContaining({ source: `${mixed}/a.txt` })]]);
    expect(stderr.match(/^gov-work-report: /gm)).toHaveLength(1);
  });

  test("--fail-fast leaves no file that is not whole", () => {
    expect(cli(["parse", mixed, "--fail-fast", "-o", path("fast.ndjson")]).status).toBe(1);
    expect(cli(["tables", mixed, "--fail-fast", "-o", path("fast")]).status).toBe(1);
    expect(filesBelow(path(".")).filter((name) => /(?:^|\/)fast|\.part/.test(name))).toEqual([]);
  });

  test("2 where nothing could be read, and old files stay", () => {
    file("old/documents.csv", "old");
    expect(cli(["tables", path("mixed/c-scan.txt"), path("nowhere.txt"), "-o", path("old")]).status).toBe(2);
    expect(readFileSync(path("old/documents.csv"), "utf8")).toBe("old");
  });
});

describe("--shard", () => {
  const shards = (n: number, where = reports) =>
    Array.from({ length: n }, (_, i) => cli(["parse", where, "-q", "--shard", `${i + 1}/${n}`]));

  test.each([1, 3, 8])("%i parts have everything and nothing twice", (n) => {
    const all = entries(cli(["parse", reports]).stdout).map(({ document }) => document);
    const parts = shards(n).map(({ stdout }) => entries(stdout).map(({ document }) => document));
    expect(parts.flat().sort()).toEqual(all.sort());
    if (n === 3) expect(parts.filter((part) => part.length > 0)).toHaveLength(3);
  });

  test("the same text is in the same part, whatever it is called and however it is written", () => {
    file("same/one.txt", report);
    file("same/two.md", report);
    writeFileSync(path("same/three.txt"), gb18030(report));
    const sizes = shards(5, path("same")).map(({ stdout }) => entries(stdout).length);
    expect(sizes.sort()).toEqual([0, 0, 0, 0, 3]);
  });

  test("a bad input is told of in one part only", () => {
    const told = shards(4, path("mixed")).flatMap(({ stderr }) => stderr.match(/^gov-work-report: .*/gm) ?? []);
    expect(told).toHaveLength(4);
  });

  test("a part without a report is empty and no error", () => {
    const of = shards(7, path("same")).filter(({ stdout }) => entries(stdout).length === 0);
    expect(of.map(({ status, stderr }) => [status, stderr])).toEqual(Array.from({ length: 6 }, () => [0, ""]));
  });
});

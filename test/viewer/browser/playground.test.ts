import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { gb18030 } from "../../support/gb18030";
import { root } from "../../support/run";
import { report } from "../../support/texts";
import { noChromium, violations, visit } from "./browser";

let server: ChildProcess;
let url = "";

beforeAll(async () => {
  server = spawn(process.execPath, ["scripts/playground.mjs", "--port", "0"], { cwd: root, stdio: ["ignore", "pipe", "inherit"] });
  url = await new Promise<string>((resolve, reject) => {
    server.stdout?.on("data", (chunk: Buffer) => {
      const found = /http:\S+/.exec(chunk.toString());
      if (found !== null) resolve(found[0]);
    });
    server.once("exit", (code) => {
      reject(new Error(`scripts/playground.mjs ended with ${code ?? "a signal"}`));
    });
  });
}, 60_000);

afterAll(() => {
  server.kill();
});

const frame = (page: Page) => page.frameLocator("#viewer");

describe.skipIf(noChromium)("the playground", { timeout: 30_000 }, () => {
  test("reads the sample and shows the viewer, which works", () =>
    visit(url, async (page) => {
      await page.locator("#sample").click();
      await frame(page).locator("#text a.t.q").first().click();
      expect(await frame(page).locator("#card .record").count()).toBeGreaterThan(0);
      expect(await page.locator("#status").innerText()).toMatch(/读了 \d+ 字/);
      expect(await violations(page)).toEqual([]);
    }));

  test("reads what is pasted", () =>
    visit(url, async (page) => {
      await page.locator("#read").click();
      expect(await page.locator("#status").innerText()).toContain("请先粘贴");
      await page.locator("#text").fill(report);
      await page.locator("#read").click();
      expect(await frame(page).locator("h1").innerText()).toContain("政府工作报告");
      expect(await frame(page).locator("#text a.t").count()).toBeGreaterThan(2);
    }));

  test.each([
    ["report.txt", () => Buffer.from(report)],
    ["report-gbk.txt", () => Buffer.from(gb18030(report))],
    ["report.html", () => Buffer.from(`<!doctype html><meta charset=utf-8><body>${report.replaceAll("\n", "<br>")}`)],
  ])("reads the file %s", (name, bytes) =>
    visit(url, async (page) => {
      await page.locator("#file").setInputFiles({ name, mimeType: "text/plain", buffer: bytes() });
      await frame(page).locator("#text a.t", { hasText: "地区生产总值" }).first().waitFor();
      await expect.poll(() => frame(page).locator("#text").textContent()).toContain("各位代表");
    }),
  );

  test("takes a file that is dropped", () =>
    visit(url, async (page) => {
      const data = await page.evaluateHandle((text) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([text], "dropped.txt"));
        return transfer;
      }, report);
      await page.dispatchEvent("body", "drop", { dataTransfer: data });
      await frame(page).locator("#text a.t").first().waitFor();
    }));

  test("lets JSON, CSV and the page be downloaded", () =>
    visit(url, async (page) => {
      await page.locator("#sample").click();
      await frame(page).locator("#text a.t").first().waitFor();
      const saved = async (id: string): Promise<[name: string, content: string]> => {
        const [download] = await Promise.all([page.waitForEvent("download"), page.locator(id).click()]);
        return [download.suggestedFilename(), readFileSync(await download.path(), "utf8")];
      };
      const [json, content] = await saved("#json");
      expect(json).toBe("sample.json");
      expect(JSON.parse(content)).toMatchObject({ schema: "gov-work-report/1", meta: { year: 2024 } });
      await page.locator("#table").selectOption("targets");
      const [csv, lines] = await saved("#csv");
      expect(csv).toBe("sample-targets.csv");
      expect(lines).toContain("gdp");
      const [html, viewer] = await saved("#html");
      expect(html).toBe("sample.html");
      expect(viewer).toMatch(/^<!doctype html>[\s\S]*<\/html>\n$/);
    }));

  test("says what is wrong with a file", () =>
    visit(url, async (page) => {
      const status = page.locator("#status");
      await page.locator("#file").setInputFiles({ name: "a.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7 x") });
      await expect.poll(() => status.innerText()).toContain("PDF");
      await page.locator("#file").setInputFiles({ name: "a.txt", mimeType: "text/plain", buffer: Buffer.from("番茄2个，鸡蛋3个。") });
      await expect.poll(() => status.innerText()).toContain("不是政府工作报告");
      expect(await frame(page).locator("#text").textContent()).toContain("番茄");
    }));

  test("shows hostile text as text", () =>
    visit(url, async (page) => {
      await page.locator("#text").fill(`${report}</script><script>parent.alert(1)</script><img src=x onerror="alert(2)">`);
      await page.locator("#read").click();
      await expect.poll(() => frame(page).locator("#text").textContent()).toContain("<script>parent.alert(1)</script><img");
    }));

  test("speaks English, too", () =>
    visit(
      url,
      async (page) => {
        expect(await page.locator("#sample").innerText()).toBe("Take the sample");
        await page.locator("#sample").click();
        await expect.poll(() => frame(page).locator("#tab-target").innerText()).toContain("Targets");
        await page.locator("#language").click();
        expect(await page.locator("#sample").innerText()).toBe("用示例试试");
      },
      { locale: "en-GB" },
    ));

  test("connects to nowhere", () =>
    visit(url, async (page) => {
      expect(await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute("content")).toContain("connect-src 'none'");
    }));
});

test("the page can be written to a folder for any host", () => {
  expect(readFileSync(join(root, "docs/playground/index.html"), "utf8")).toContain("%VIEWER_SCRIPT%");
});

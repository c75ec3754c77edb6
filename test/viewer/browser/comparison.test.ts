import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright";
import { afterAll, describe, expect, test } from "vitest";
import { compareReports, matchPromises, trackSeries, whatIsNew } from "../../../src/compare";
import { parseReport } from "../../../src/index";
import { renderComparison } from "../../../src/viewer";
import { root } from "../../support/run";
import { noChromium, violations, visit } from "./browser";

const folder = mkdtempSync(join(tmpdir(), "gov-work-report-comparison-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Writes the page of two texts to a file and gives its address. */
function fileOf(name: string, ...texts: [string, string]): string {
  const [a, b] = texts.map((text) => ({ report: parseReport(text), text })) as [Side, Side];
  const page = renderComparison([a, b], {
    comparisons: compareReports(a.report, b.report),
    promises: matchPromises(a, b),
    turnover: whatIsNew(a.report, b.report),
    series: trackSeries([a.report, b.report]),
  });
  const path = join(folder, `${name}.html`);
  writeFileSync(path, page);
  return pathToFileURL(path).href;
}
type Side = Parameters<typeof renderComparison>[0][0];

const fixture = (year: number) => readFileSync(join(root, `fixtures/lanxi-${year}/report.txt`), "utf8");
const lanxi = fileOf("lanxi", fixture(2024), fixture(2025));
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

const row = (page: Page, words: string) => page.locator(".ledger tbody tr", { hasText: words }).first();

/** Whether a mark can be seen in its text. */
const inPane = (page: Page, side: "earlier" | "later", words: string) =>
  page
    .locator(`#${side} a.lit`, { hasText: words })
    .first()
    .evaluate((mark) => {
      const [own, frame] = [mark.getBoundingClientRect(), mark.closest(".words")?.getBoundingClientRect()];
      return frame !== undefined && own.top >= frame.top && own.bottom <= frame.bottom && own.bottom <= innerHeight;
    });

describe.skipIf(noChromium)("two reports side by side", { timeout: 60_000 }, () => {
  test("turn to the sentences of a row that is clicked", () =>
    visit(lanxi, async (page) => {
      await row(page, "6.0%—7.0%").locator("a.go").click();
      await expect.poll(() => inPane(page, "earlier", "6.0%—7.0%")).toBe(true);
      await expect.poll(() => inPane(page, "later", "固定资产投资增长4.3%")).toBe(true);
      expect(await page.locator("#now-later").innerText()).toMatch(/固定资产投资.*4\.3%.*✗\s*未达到/);
      expect(await page.locator("#earlier a.near").count()).toBeGreaterThan(1);
      // Without a result the later text stays where it is, and the head says so.
      await row(page, "未报告").locator(".verdict").click();
      expect(await page.locator("#later a.lit").count()).toBe(0);
      expect(await page.locator("#now-later").innerText()).toContain("未报告");
    }));

  test("lead from a sentence back to its row", () =>
    visit(lanxi, async (page) => {
      await page.locator("#fold").click();
      await page.locator("#fold").click();
      const mark = page.locator("#later a.r", { hasText: "固定资产投资增长4.3%" });
      await mark.scrollIntoViewIfNeeded();
      await mark.click();
      expect(await page.locator("tr.picked").innerText()).toContain("6.0%—7.0%");
      expect(await page.locator("tr.picked").evaluate((element) => element.getBoundingClientRect().top >= 0)).toBe(true);
    }));

  test("show a promise beside its candidate", () =>
    visit(lanxi, async (page) => {
      const promise = page.locator(".promises tr", { hasText: "冷链专列发运超120列" });
      await promise.locator(".candidates a").first().click();
      await expect.poll(() => inPane(page, "earlier", "冷链专列")).toBe(true);
      await expect.poll(() => inPane(page, "later", "冷链专列")).toBe(true);
    }));

  test("filter by verdict", () =>
    visit(lanxi, async (page) => {
      const met = page.locator("tr[data-verdict=met]");
      expect(await met.first().isVisible()).toBe(true);
      await page.locator("button[data-verdict=met]").click();
      expect(await met.first().isVisible()).toBe(false);
      expect(await page.locator("tr[data-verdict=missed]").first().isVisible()).toBe(true);
      await page.locator("button[data-verdict=met]").click();
      expect(await met.first().isVisible()).toBe(true);
    }));

  test("speak Chinese and English", () =>
    visit(lanxi, async (page) => {
      await row(page, "6.0%—7.0%").locator("a.go").click();
      await page.locator("#language").click();
      expect(await page.locator("html").getAttribute("lang")).toBe("en");
      expect(await page.locator("h1").innerText()).toContain("side by side");
      expect(await row(page, "6.0%—7.0%").innerText()).toMatch(/missed[\s\S]*−1\.7 pp/);
      expect(await page.locator("#now-later").innerText()).toMatch(/Investment in fixed assets.*missed/);
      await page.locator("#fold").click();
      expect(await page.locator("#fold").innerText()).toBe("Open the texts");
      await page.locator("#language").click();
      expect(await page.locator("#fold").innerText()).toBe("打开全文");
      expect(await row(page, "6.0%—7.0%").innerText()).toContain("未达到");
    }));

  test("work by keyboard alone", () =>
    visit(lanxi, async (page) => {
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      const links = page.locator(".ledger a.go");
      while (!(await page.evaluate(() => document.activeElement?.matches(".ledger a.go")))) await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      expect(await page.locator("#earlier a.lit").first().innerText()).toContain("地区生产总值");
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("ArrowDown");
      expect(await links.nth(2).evaluate((link) => link === document.activeElement)).toBe(true);
      expect(await page.locator("#earlier a.lit").first().innerText()).toContain("规模以上工业增加值");
      await page.keyboard.press("Escape");
      expect(await page.locator("#panes").isVisible()).toBe(false);
      await page.keyboard.press("ArrowUp");
      expect(await page.locator("#panes").isVisible()).toBe(true);
    }));

  test("fit a phone, one text above the other", () =>
    visit(
      lanxi,
      async (page) => {
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
        expect(await page.locator("#panes").isVisible()).toBe(false);
        await row(page, "6.0%—7.0%").locator("a.go").tap();
        await expect.poll(() => inPane(page, "earlier", "6.0%")).toBe(true);
        await expect.poll(() => inPane(page, "later", "4.3%")).toBe(true);
        const [upper, lower] = await Promise.all(["#earlier", "#later"].map((id) => page.locator(id).boundingBox()));
        expect((upper?.y ?? 0) + (upper?.height ?? 0)).toBeLessThanOrEqual(lower?.y ?? 0);
        expect(await violations(page)).toEqual([]);
      },
      phone,
    ));

  test.each(["light", "dark"] as const)("have no serious fault that axe could find, %s", (colorScheme) =>
    visit(
      lanxi,
      async (page) => {
        expect(await violations(page)).toEqual([]);
        await row(page, "6.0%—7.0%").locator("a.go").click();
        for (const details of await page.locator("details").all()) await details.evaluate((element) => element.setAttribute("open", ""));
        expect(await violations(page)).toEqual([]);
      },
      { colorScheme, viewport: { width: 1280, height: 800 } },
    ),
  );

  test("are printed without the texts", () =>
    visit(lanxi, async (page) => {
      await page.emulateMedia({ media: "print" });
      expect(await page.locator(".dock").isVisible()).toBe(false);
      expect(await page.locator(".ledger blockquote").first().isVisible()).toBe(true);
      expect((await page.pdf({ format: "A4" })).subarray(0, 5).toString()).toBe("%PDF-");
    }));

  test("show everything without scripts", () =>
    visit(
      lanxi,
      async (page) => {
        expect(await page.locator("#later").textContent()).toContain("各位代表");
        expect(await page.locator("#later").isVisible()).toBe(true);
        expect(await page.locator("#fold").isVisible()).toBe(false);
      },
      { javaScriptEnabled: false },
    ));

  test("show hostile text as text", () => {
    const evil = `</script><script>alert(1)</script><img src=x onerror="alert(2)"><svg/onload=alert(3)>\u202e`;
    const url = fileOf(
      "evil",
      fixture(2024).replace("固定资产投资增长", `${evil}固定资产投资增长`),
      fixture(2025).replaceAll("固定资产投资增长", `${evil}固定资产投资增长`),
    );
    return visit(url, async (page) => {
      expect(await page.locator("#earlier").innerText()).toContain("<script>alert(1)</script><img src=x");
      expect(
        await page.locator("#earlier :is(img, svg, script), #later :is(img, svg, script), .ledger :is(img, svg, script)").count(),
      ).toBe(0);
      for (const link of await page.locator(".ledger a.go").all()) await link.click();
      await page.locator("#language").click();
    });
  });
});

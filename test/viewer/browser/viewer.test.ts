import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { parseReport } from "../../../src/index";
import { renderViewer } from "../../../src/viewer";
import { root } from "../../support/run";
import { noChromium, violations, visit } from "./browser";

const folder = mkdtempSync(join(tmpdir(), "gov-work-report-viewer-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Writes the viewer of a text to a file and gives its address. */
function fileOf(name: string, text: string): string {
  const path = join(folder, `${name}.html`);
  writeFileSync(path, renderViewer(parseReport(text), text));
  return pathToFileURL(path).href;
}

const lanxi = fileOf("lanxi", readFileSync(join(root, "fixtures/lanxi-2024/report.txt"), "utf8"));

describe.skipIf(noChromium)("the viewer", { timeout: 60_000 }, () => {
  test("shows the record of a mark that is clicked", () =>
    visit(lanxi, async (page) => {
      await page.locator("#text a.t.q", { hasText: "6.0%—7.0%" }).click();
      const card = await page.locator("#card").innerText();
      for (const words of ["固定资产投资", "fixed-asset-investment", "6–7%", "介于两值之间", "2024"]) expect(card).toContain(words);
      expect(await page.locator("#text a.lit").count()).toBeGreaterThan(1);
      await page.keyboard.press("Escape");
      expect(await page.locator("#text a.lit").count()).toBe(0);
    }));

  test("goes from a row of each table to the sentence", () =>
    visit(lanxi, async (page) => {
      for (const [name, kind] of [
        ["target", "t"],
        ["result", "r"],
        ["commitment", "c"],
        ["task", "k"],
        ["term", "g"],
      ] as const) {
        await page.locator(`#tab-${name}`).click();
        await page.locator(`#table-${name} tbody tr`).nth(3).click();
        const lit = page.locator(`#text a.lit.${kind}`).first();
        await expect.poll(() => lit.evaluate(isInSight)).toBe(true);
        expect(await page.locator("#card .kind").first().innerText()).not.toBe("");
      }
    }));

  test("goes from a picture to the sentence", () =>
    visit(lanxi, async (page) => {
      await page.locator(".picture tr[data-go]").nth(2).click();
      expect(await page.locator("#text a.lit.t").first().evaluate(isInSight)).toBe(true);
      await page.locator(".bars a").first().click();
      expect(await page.locator("#text p.has-k a.lit").count()).toBeGreaterThan(5);
    }));

  test("switches classes of marks off and on", () =>
    visit(lanxi, async (page) => {
      const mark = page.locator("#text a.c").first();
      const tint = () => mark.evaluate((element) => getComputedStyle(element).backgroundColor);
      const before = await tint();
      const chip = page.locator(".chip[data-kind=c]");
      await chip.click();
      expect(await chip.getAttribute("aria-pressed")).toBe("false");
      expect(await tint()).not.toBe(before);
      await chip.click();
      expect(await tint()).toBe(before);
    }));

  test("searches, forwards and backwards", () =>
    visit(lanxi, async (page) => {
      await page.keyboard.press("/");
      await page.keyboard.type("澜水");
      const count = page.locator("#count");
      const [, all = ""] = /^0 \/ (\d+)$/.exec(await count.innerText()) ?? [];
      expect(Number(all)).toBeGreaterThan(1);
      await page.keyboard.press("Enter");
      expect(await count.innerText()).toBe(`1 / ${all}`);
      await page.keyboard.press("Shift+Enter");
      expect(await count.innerText()).toBe(`${all} / ${all}`);
      await page.locator("#next").click();
      expect(await count.innerText()).toBe(`1 / ${all}`);
      expect(await page.evaluate(() => [...(CSS.highlights.get("here") ?? [])].map(String))).toEqual(["澜水"]);
      // Across the cuts between pieces.
      await page.locator("#query").fill("地区生产总值增长6%以上、力争达到7%");
      expect(await count.innerText()).toBe("0 / 1");
      await page.locator("#query").fill("没有这样的话");
      expect(await count.innerText()).toBe("没有找到");
    }));

  test("speaks Chinese and English", () =>
    visit(lanxi, async (page) => {
      await page.locator("#text a.t.q").first().click();
      await page.locator("#language").click();
      expect(await page.locator("html").getAttribute("lang")).toBe("en");
      expect(await page.locator("#tab-target").innerText()).toMatch(/^Targets/);
      expect(await page.locator("#card").innerText()).toMatch(/at least[\s\S]*year on year/);
      expect(await page.locator("#query").getAttribute("placeholder")).toBe("Search the text");
      expect(await page.locator("#text").textContent()).toContain("各位代表");
      await page.locator("#tab-commitment").click();
      expect(await page.locator("#table-commitment").innerText()).toMatch(/^Commitments\s+Indicator/);
      await page.locator("#language").click();
      expect(await page.locator("#tab-target").innerText()).toMatch(/^预期目标/);
    }));

  test("explains terms on hover and on focus", () =>
    visit(lanxi, async (page) => {
      const tip = page.locator("#tip");
      const term = page.locator("#text a.m", { hasText: "一水两湾" }).first();
      await term.hover();
      expect(await tip.innerText()).toContain("澜水");
      await page.keyboard.press("Escape");
      expect(await tip.isVisible()).toBe(false);
      await term.focus();
      expect(await tip.isVisible()).toBe(true);
      expect(await term.getAttribute("aria-describedby")).toBe("tip");
    }));

  test("works by keyboard alone", () =>
    visit(lanxi, async (page) => {
      await page.keyboard.press("Tab");
      expect(await page.locator(".skip").evaluate((element) => element === document.activeElement)).toBe(true);
      await page.keyboard.press("Enter");
      await page.keyboard.press("Tab");
      // The forum page's words are folded: their summary comes first.
      if (await page.evaluate(() => document.activeElement?.tagName === "SUMMARY")) await page.keyboard.press("Tab");
      const records = () => page.evaluate(() => (document.activeElement as HTMLElement).dataset["r"]);
      const first = await records();
      expect(first).toBeDefined();
      await page.keyboard.press("ArrowRight");
      expect(await records()).not.toBe(first);
      await page.keyboard.press("ArrowLeft");
      expect(await records()).toBe(first);
      await page.keyboard.press("Enter");
      expect(await page.locator("#card .record").count()).toBeGreaterThan(0);
      // One stop for all marks; the next one is behind the text.
      await page.keyboard.press("Tab");
      expect(await records()).toBeUndefined();
      await page.locator("#tab-target").focus();
      await page.keyboard.press("ArrowRight");
      expect(await page.locator("#tab-result").getAttribute("aria-selected")).toBe("true");
      expect(await page.locator("#table-result").isVisible()).toBe(true);
    }));

  test("fits a phone, with the record on a sheet that can be put away", () =>
    visit(
      lanxi,
      async (page) => {
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
        await page.locator("#text a.t").first().tap();
        expect(await page.locator("#card").evaluate(isInSight)).toBe(true);
        await page.locator("#card .close").tap();
        expect(await page.locator("#card").isVisible()).toBe(false);
        expect(await violations(page)).toEqual([]);
      },
      { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    ));

  test.each(["light", "dark"] as const)("has no serious fault that axe could find, %s", (colorScheme) =>
    visit(
      lanxi,
      async (page) => {
        expect(await violations(page)).toEqual([]);
        await page.locator("#text a.t.q").first().click();
        await page.locator("#tab-task").click();
        await page.locator(".chip").first().click();
        await page.waitForTimeout(1800);
        expect(await violations(page)).toEqual([]);
      },
      { colorScheme, viewport: { width: 1280, height: 800 } },
    ),
  );

  test("is printed with the targets on the first page", () =>
    visit(lanxi, async (page) => {
      const pdf = await page.pdf({ format: "A4" });
      expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
      await page.emulateMedia({ media: "print" });
      expect(await page.locator(".side").isVisible()).toBe(false);
      expect(await page.locator(".picture").isVisible()).toBe(true);
      const overview = await page.locator(".overview").evaluate((element) => getComputedStyle(element).breakAfter);
      expect(overview).toBe("page");
    }));

  test("shows everything without scripts", () =>
    visit(
      lanxi,
      async (page) => {
        expect(await page.locator("#table-message").isVisible()).toBe(true);
        expect(await page.locator("#query").isVisible()).toBe(false);
        expect(await page.locator("#text").textContent()).toContain("各位代表");
      },
      { javaScriptEnabled: false },
    ));
});

describe.skipIf(noChromium)("hostile text", { timeout: 240_000 }, () => {
  const evil = `政府工作报告\n2024年工作安排\n</script><script>alert(1)</script><img src=x onerror="alert(2)">\u202e左右\u2028增长5%，“智改”<svg/onload=alert(3)>\n名词解释\n1. 智改：<b onmouseover=alert(4)>x</b>\n`;

  test("is shown as text", () =>
    visit(fileOf("evil", evil), async (page) => {
      const text = await page.locator("#text").textContent();
      expect(text).toContain('</script><script>alert(1)</script><img src=x onerror="alert(2)">');
      expect(await page.locator("#text img, #text svg, #text script").count()).toBe(0);
      for (const mark of await page.locator("#text a[data-r]").all()) await mark.click();
      await page.locator("#language").click();
    }));

  test("of a megabyte in one paragraph stays usable", () =>
    visit(fileOf("long", `政府工作报告\n2024年工作安排\n${"地区生产总值增长5%以上，新建学校300所。".repeat(48_000)}\n`), async (page) => {
      await page.locator("#query").fill("300所");
      expect(await page.locator("#count").innerText()).toContain("48000");
      await page.locator("#next").click();
      await page.locator("#text a.q").nth(40).click();
      expect(await page.locator("#card .record").count()).toBeGreaterThan(0);
    }));
});

function isInSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

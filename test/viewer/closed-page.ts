import { expect, test } from "vitest";

/** The script and the style sheet of a page, with the hashes that its policy names. */
export interface Assets {
  SCRIPT: string;
  SCRIPT_HASH: string;
  STYLE: string;
  STYLE_HASH: string;
}

/** What holds for every page of ours: it runs nothing but its own script and style, and needs nothing from elsewhere. */
export function checkClosedPage(page: string, { SCRIPT, SCRIPT_HASH, STYLE, STYLE_HASH }: Assets): void {
  test("the policy lets nothing in but our own script and style", async () => {
    expect(page).toContain(`content="default-src 'none'; script-src '${SCRIPT_HASH}'; style-src '${STYLE_HASH}';`);
    expect(page).not.toMatch(/unsafe-inline|<[^>]* (?:style|on\w+)=(?="[^"]*"[^<]*>)/);
    for (const [asset, hash] of [
      [SCRIPT, SCRIPT_HASH],
      [STYLE, STYLE_HASH],
    ] as const) {
      const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(asset));
      expect(hash).toBe(`sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`);
    }
  });

  test("needs no network", () => {
    expect(page).not.toMatch(/\b(?:src|href)="(?!#)|url\(|@import|\bfetch\(|XMLHttpRequest/);
  });
}

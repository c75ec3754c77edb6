// Division codes of GB/T 2260: 51 province, 5101 prefecture, 510115 county.

/** Beijing, Tianjin, Shanghai, Chongqing: their districts stand under the province itself. */
const MUNICIPALITIES = new Set(["11", "12", "31", "50"]);
const CODE = /^\d{6}$/;

/** Code of the unit above, null for a province, for the nation, and where there is no code. */
export function parentCode(code: string | null): string | null {
  if (code === null || !CODE.test(code)) return null;
  const province = code.slice(0, 2);
  if (code.endsWith("0000")) return null;
  // 429004, 469021: counties that the province governs itself.
  const direct = code.endsWith("00") || MUNICIPALITIES.has(province) || code.slice(2, 4) === "90";
  return direct ? `${province}0000` : `${code.slice(0, 4)}00`;
}

export function provinceCode(code: string | null): string | null {
  return code !== null && CODE.test(code) ? `${code.slice(0, 2)}0000` : null;
}

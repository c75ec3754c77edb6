import { describe, expect, it } from "vitest";
import { regionTable } from "../../src/vocabulary/region-table";
import { mostNamedRegion, regionsCalled, regionsNamed, resolveRegion, shortName } from "../../src/vocabulary/regions";
import cases from "../cases/regions.json";

const none = { near: [], text: "", kind: null };

describe("resolveRegion", () => {
  it.each(cases.resolved)("%s is %s", (path, name, level, province, prefecture, code) => {
    expect(resolveRegion(path ?? "", none)).toMatchObject({ name, level, province, prefecture, code, certainty: "resolved" });
  });

  it.each(cases.unknown)("%s keeps its name without a code", (path, name, level, province, prefecture) => {
    expect(resolveRegion(path ?? "", none)).toMatchObject({ name, level, province, prefecture, code: null, certainty: "unknown" });
  });

  it.each(cases.shared)("%s alone is ambiguous", (name) => {
    expect(resolveRegion(name, none)).toMatchObject({ name, level: "county", code: null, certainty: "ambiguous" });
  });

  it.each(cases.not)("reads no region in “%s”", (path) => {
    expect(resolveRegion(path, none)).toBeNull();
  });

  it("takes the parent that is named near the head", () => {
    expect(resolveRegion("鼓楼区", { ...none, near: ["福建"] })?.code).toBe("350102");
    expect(resolveRegion("鼓楼区", { ...none, near: ["江苏"] })?.code).toBeNull();
    expect(resolveRegion("鼓楼区", { ...none, near: ["徐州市鼓楼区"] })?.code).toBe("320302");
  });

  it("else the parent that the text names far more often", () => {
    expect(resolveRegion("鼓楼区", { ...none, text: "开封是古都，开封的菊花" })?.code).toBe("410204");
    expect(resolveRegion("鼓楼区", { ...none, text: "开封与福州" })?.certainty).toBe("ambiguous");
  });
});

describe("the division list", () => {
  const names = regionTable.split(/[\n,=]\d*/).filter((name) => name !== "");

  it("has 34 provinces and every name finds its unit", () => {
    expect(regionTable.match(/=/g)).toHaveLength(34);
    for (const name of new Set(names)) {
      const units = regionsNamed(name);
      expect(units.length).toBeGreaterThan(0);
      expect(units.every((unit) => unit.name === name && /^\d{6}$/.test(unit.code))).toBe(true);
    }
  });

  it("gives every unit a code of its own under its parents' codes", () => {
    const units = [...new Set(names)].flatMap(regionsNamed);
    expect(new Set(units.map(({ code }) => code)).size).toBe(names.length);
    for (const { code, province, prefecture } of units) {
      if (province !== null) expect(province.code.slice(0, 2)).toBe(code.slice(0, 2));
      if (prefecture !== null) expect(prefecture.code.slice(0, 4)).toBe(code.slice(0, 4));
    }
  });

  it("shortens names", () => {
    const shorts = ["温江区", "忠县", "广西壮族自治区", "内蒙古自治区", "黔西南布依族苗族自治州", "东乡族自治县", "滨海新区"].map(
      shortName,
    );
    expect(shorts).toEqual(["温江", "忠县", "广西", "内蒙古", "黔西南", "东乡族", "滨海"]);
  });

  it("finds units by short and everyday names", () => {
    expect(regionsCalled("凉山州").map(({ code }) => code)).toEqual(["513400"]);
    expect(regionsCalled("木里自治县").map(({ code }) => code)).toEqual(["513422"]);
    expect(regionsCalled("海南")[0]?.level).toBe("province");
  });
});

describe("mostNamedRegion", () => {
  it("takes the unit of the kind that the text names most", () => {
    expect(mostNamedRegion("正定县委。正定县城。石家庄市", ["县"])?.code).toBe("130123");
    expect(mostNamedRegion("正定县与行唐县", ["县"])).toBeNull();
  });
});

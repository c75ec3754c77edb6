import { describe, expect, it } from "vitest";
import { parseReport } from "../../src/parse-report";

const body = [
  "各位代表：",
  "现在，我向大会报告工作，请予审议。",
  "一、2030年工作回顾",
  "过去一年，经济平稳。",
  "二、2031年工作安排",
  "今年很重。",
];
const metaOf = (...front: string[]) => parseReport([...front, ...body].join("\n")).meta;

describe("where the name of a congress begins", () => {
  it.each([
    [["云湖县政府工作报告", "云湖县第九届人民代表大会第四次会议 2031年1月8日", "县长 丁一凡"]],
    [["政府工作报告", "——二○三一年一月八日云湖县第九届人民代表大会第四次会议文件", "县长 丁一凡"]],
    [["云湖县政府工作报告", "2031年1月8日在云湖县第九届人民代表大会第四次会议上", "县长 丁一凡"]],
  ])("%s", (front) => {
    const { region, government, congress } = metaOf(...front);
    expect([region?.name, government, congress?.name]).toEqual(["云湖县", "云湖县人民政府", "云湖县第九届人民代表大会第四次会议"]);
  });
});

describe("who governs a zone", () => {
  it("is what the title says, where nothing else does", () => {
    expect(metaOf("云湖经济技术开发区管理委员会工作报告", "主任 丁一凡").government).toBe("云湖经济技术开发区管理委员会");
    expect(metaOf("云湖县政府工作报告", "县长 丁一凡").government).toBe("云湖县人民政府");
  });
});

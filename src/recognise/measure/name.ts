import type { Span } from "../../model/report";

const prefixes = /^(?:全省|全市|全区|全县|全州|全盟|全旗|全镇|全乡|全国|我省|我市|我区|我县|我州)(?=[^\s])/u;
// 全区 is a prefix, 全社会, 全体 and 全员 are not.

/** The words of a span as a name: white space and note marks (［3］) dropped, a leading 全市 or 我区 dropped. */
export function nameOf(text: string, span: Span): string {
  const name = text.slice(span.start, span.end).replace(/\s+|[［[]\d{1,3}[\]］]/gu, "").replace(/^[、,，:：]+|[、,，:：]+$/gu, "");
  return name.replace(prefixes, "");
}

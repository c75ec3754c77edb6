/** A number as it stands in the text, solved. */
export interface Numeral {
  start: number;
  end: number;
  /** Exact, scale words folded in: 717.11亿 → "71711000000", 三千多亿 → "300000000000". */
  decimal: string;
  /** The upper end of two neighbouring digits: 三四十 → 30 to 40. */
  upper: string | null;
  /** figures: 12 or 1.5万; hanzi: 三十二; scale: a bare 百, 万, 亿; several: 几十, 数百; per: 百分之八, 三分之一, 1/6; half: 半, 一半. */
  form: "figures" | "hanzi" | "scale" | "several" | "per" | "half";
  /** Chinese numerals digit by digit, as years and numbers of lines are spelled: 一五六. */
  positional: boolean;
  /** Power of ten of the scale words behind figures (1.5万 → 4), which a range may share. 0 for none. */
  exponent: number;
  /** 余, 多, 几 inside or behind: more than the number; 来: about. */
  vague: "more" | "about" | null;
  /** What 百分之, 千分之, 分之 and 12.5/10万 say of the unit. */
  unit: "%" | "‰" | "/万" | "/10万" | "ratio" | null;
}

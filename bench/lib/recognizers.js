// @microsoft/recognizers-text-suite as its documentation has it called, with Chinese as the culture. Its time grows faster than the text,
// so it is given a sentence at a time.
import recognizers from "@microsoft/recognizers-text-suite";

const { Culture, recognizeCurrency, recognizeDimension, recognizeNumber, recognizePercentage } = recognizers;
const MODELS = { units: [recognizePercentage, recognizeCurrency, recognizeDimension], numbers: [recognizeNumber] };
const SENTENCE = /[^。！？；\n]+[。！？；]?/g;

/** @returns {{start: number, text: string}[]} */
export const sentences = (text) => [...text.matchAll(SENTENCE)].map(({ index, 0: piece }) => ({ start: index, text: piece }));

/**
 * @param {"units" | "numbers"} models Percentages, currencies and dimensions; or bare numbers.
 * @returns {{start: number, end: number, value: number}[]}
 */
export function recognise(text, models) {
  return sentences(text).flatMap((sentence) =>
    MODELS[models].flatMap((model) =>
      model(sentence.text, Culture.Chinese).map(({ start, end, resolution }) => ({
        start: sentence.start + start,
        // Theirs is the last character's place.
        end: sentence.start + end + 1,
        value: resolution?.value === undefined ? null : Number.parseFloat(resolution.value),
      })),
    ),
  );
}

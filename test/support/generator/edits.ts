import fc from "fast-check";
import { type Edit, editKinds, scraps } from "./damage";

/** Damage for the laws: a few edits at a time. */
export const edits = (maxLength = 6): fc.Arbitrary<Edit[]> =>
  fc.array(
    fc.record({
      kind: fc.constantFrom(...editKinds),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      to: fc.double({ min: 0, max: 1, noNaN: true }),
      scrap: fc.nat({ max: scraps.length - 1 }),
    }),
    { minLength: 1, maxLength },
  );

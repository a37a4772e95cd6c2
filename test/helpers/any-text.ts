import fc from 'fast-check';

const afterSurrogates = 0xd800;

/**
 * Texts of any characters but halves of surrogate pairs, as `fc.string({ unit: 'binary' })` makes them.
 * That one first builds a table of all 1.1 million characters, which takes a second in each worker.
 */
export const anyText = (constraints: fc.ArrayConstraints = {}): fc.Arbitrary<string> =>
  fc
    .array(fc.integer({ min: 0, max: 0x10ffff - 0x800 }), constraints)
    .map((points) =>
      String.fromCodePoint(
        ...points.map((point) => (point < afterSurrogates ? point : point + 0x800)),
      ),
    );

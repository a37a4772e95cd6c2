/** The size of a board, in its own units; the page scales it. */
export const width = 1600;
export const height = 1000;

const mostStrokes = 3000;
const mostNumbers = 10_000;
const mostNumbersAtOnce = 400;
const tools = new Set(['pen', 'eraser']);

/** A new stroke without points, from what a visitor sent; undefined if it is none. */
export function checkStroke({ number, tool, colour, size }) {
  const fits =
    Number.isSafeInteger(number) &&
    number >= 0 &&
    tools.has(tool) &&
    typeof colour === 'string' &&
    /^#[0-9a-f]{6}$/i.test(colour) &&
    Number.isInteger(size) &&
    size >= 1 &&
    size <= 80;
  return fits ? { tool, colour, size, points: [] } : undefined;
}

/** Points as x, y, x, y, … within the board; undefined for anything else. */
export function checkPoints(given) {
  const fits =
    Array.isArray(given) &&
    given.length > 0 &&
    given.length <= mostNumbersAtOnce &&
    given.length % 2 === 0 &&
    given.every(
      (at, index) => Number.isInteger(at) && at >= 0 && at <= (index % 2 ? height : width),
    );
  return fits ? given : undefined;
}

/**
 * Boards with their strokes and visitors. A stroke is known by its visitor and number, so that nobody
 * changes those of others; boards are kept in a store.
 */
export function createBoards(names, store) {
  const boards = new Map(
    names.map((name) => [name, { strokes: strokesOf(name), visitors: new Set() }]),
  );

  function strokesOf(name) {
    return Object.hasOwn(store.value, name) ? store.value[name] : [];
  }

  return {
    names: [...boards.keys()],
    has: (name) => boards.has(name),
    strokes: (name) => boards.get(name).strokes,
    visitors: (name) => boards.get(name).visitors,

    /** False when the board is full. */
    begin(name, stroke) {
      const { strokes } = boards.get(name);
      if (strokes.length >= mostStrokes) return false;
      strokes.push(stroke);
      return true;
    },

    /** False when there is no such stroke, or it is too long. */
    extend(name, id, points) {
      const stroke = boards.get(name).strokes.findLast((one) => one.id === id);
      if (!stroke || stroke.points.length + points.length > mostNumbers) return false;
      stroke.points.push(...points);
      return true;
    },

    undo(name, id) {
      const { strokes } = boards.get(name);
      const index = strokes.findLastIndex((one) => one.id === id);
      if (index >= 0) strokes.splice(index, 1);
      return index >= 0;
    },

    clear(name) {
      boards.get(name).strokes.length = 0;
    },

    save: (name) =>
      store.update((kept) => {
        kept[name] = boards.get(name).strokes;
      }),
  };
}

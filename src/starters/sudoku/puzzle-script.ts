import { source } from '../lay-out.ts';

/** `puzzle`: the digits of a new puzzle and its only solution, as two lists of 81; 0 is empty. */
export const puzzleScript = source`
  function puzzle(givens) {
    const solution = solved(Array(81).fill(0));
    const cells = [...solution];
    let count = 81;
    for (const at of shuffled([...cells.keys()])) {
      if (count <= givens) break;
      const digit = cells[at];
      cells[at] = 0;
      if (solutions([...cells], 2) > 1) cells[at] = digit;
      else count -= 1;
    }
    return { cells, solution };
  }

  function solved(cells) {
    const at = narrowest(cells);
    if (at < 0) return cells;
    for (const digit of shuffled(choices(cells, at))) {
      cells[at] = digit;
      if (solved(cells)) return cells;
    }
    cells[at] = 0;
    return undefined;
  }

  function solutions(cells, most) {
    const at = narrowest(cells);
    if (at < 0) return 1;
    let found = 0;
    for (const digit of choices(cells, at)) {
      cells[at] = digit;
      found += solutions(cells, most - found);
      if (found >= most) break;
    }
    cells[at] = 0;
    return found;
  }

  // The empty cell with the fewest choices, or -1.
  function narrowest(cells) {
    let best = -1;
    let fewest = 10;
    for (let at = 0; at < 81; at += 1) {
      if (cells[at] !== 0) continue;
      const count = choices(cells, at).length;
      if (count < fewest) [best, fewest] = [at, count];
      if (count < 2) break;
    }
    return best;
  }

  function choices(cells, at) {
    const taken = new Set(peers[at].map((peer) => cells[peer]));
    return [1, 2, 3, 4, 5, 6, 7, 8, 9].filter((digit) => !taken.has(digit));
  }

  function peersOf(at) {
    const [row, column] = [Math.floor(at / 9), at % 9];
    return [...Array(81).keys()].filter((other) => {
      const [y, x] = [Math.floor(other / 9), other % 9];
      const isInBox = Math.floor(y / 3) === Math.floor(row / 3) && Math.floor(x / 3) === Math.floor(column / 3);
      return other !== at && (y === row || x === column || isInBox);
    });
  }
`;

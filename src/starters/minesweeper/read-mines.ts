import { allMatches } from '../../workspace/text/all-matches.ts';

export interface Field {
  readonly columns: number;
  readonly rows: number;
  readonly mines: number;
}

/** The levels of the game that everybody knows, narrowed so that the hardest fits a phone turned sideways. */
export const usualFields = {
  easy: { columns: 9, rows: 9, mines: 10 },
  medium: { columns: 12, rows: 14, mines: 28 },
  hard: { columns: 16, rows: 20, mines: 66 },
} as const;

/**
 * The field that a request names, if it names a size or a number of mines.
 *
 * @example
 * readField('minesweeper 10x10 with 15 mines'); // { columns: 10, rows: 10, mines: 15 }
 */
export function readField(message: string): Field | undefined {
  const [, wide, high] = size.exec(message) ?? [];
  const named = mines.exec(message)?.slice(1).find(Boolean);
  if (wide === undefined && named === undefined) return undefined;
  if (levelsIn(message) !== usualFields) return undefined;
  const columns = within(Number(wide ?? 9), 5, 20);
  const rows = within(Number(high ?? 9), 5, 24);
  // The first cell and those around it are free of mines.
  const most = columns * rows - 12;
  return {
    columns,
    rows,
    mines: within(Number(named ?? Math.round(columns * rows * 0.15)), 1, most),
  };
}

/**
 * The three levels: those whose sizes a request names, or the usual ones.
 *
 * @example
 * levelsIn('9x9, 16x16 and 30x16').hard; // { columns: 30, rows: 16, mines: 99 }
 */
export function levelsIn(message: string): Readonly<Record<keyof typeof usualFields, Field>> {
  const sizes = allMatches(message, new RegExp(size, 'giu'));
  const [easy, medium, hard] = sizes.slice(0, 3).map(([, wide, high], index) => {
    const [columns, rows] = [within(Number(wide), 5, 30), within(Number(high), 5, 24)];
    return { columns, rows, mines: Math.round(columns * rows * (density[index] ?? 0.15)) };
  });
  return hard === undefined || easy === undefined || medium === undefined
    ? usualFields
    : { easy, medium, hard };
}

const density = [0.123, 0.156, 0.206];

function within(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}

const size = /(?<![\d.])(\d{1,2})\s?(?:[x×*х]|by|mal|por|sur|на)\s?(\d{1,2})(?!\d|\.\d)/iu;
const mines =
  /(?<!\d)(\d{1,3})\s?(?:mines?|bombs?|minen|bomben|minas|bombas|bombes|mine|bombe|mijnen|bommen|min\p{L}{0,3}|bomb\p{L}{0,2}|mayın|бомб\p{L}?|мин\p{L}{0,3}|[个颗]?(?:地雷|雷)|個の?(?:地雷|爆弾)|지뢰|बम|لغم|ألغام)(?!\p{L})|(?:地雷|爆弾|지뢰)\s?(\d{1,3})/iu;

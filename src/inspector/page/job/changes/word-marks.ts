import { diffLists, type Edit } from '../files/diff-lists.ts';

/** A part of a line, and whether the other side lacks it. */
export interface Piece {
  readonly text: string;
  readonly isMarked: boolean;
}

/** Marks the words in which two lines differ; nothing if the lines have too little in common. */
export function markWords(
  before: string,
  after: string,
): readonly [before: readonly Piece[], after: readonly Piece[]] {
  const [old, fresh] = [wordsOf(before), wordsOf(after)];
  if (old.length + fresh.length > maxWords) return [unmarked(before), unmarked(after)];
  const edits = diffLists(old, fresh, maxCells);
  const shared = edits.reduce(
    (sum, { kind, before: at }) => sum + (kind === 'same' ? (old[at] ?? '').trim().length : 0),
    0,
  );
  const shorter = Math.min(before.trim().length, after.trim().length);
  if (shared === 0 || shared < shorter * leastShared) return [unmarked(before), unmarked(after)];
  return [
    piecesOf(edits, 'removed', ({ before: at }) => old[at] ?? ''),
    piecesOf(edits, 'added', ({ after: at }) => fresh[at] ?? ''),
  ];
}

/** The whole line without marks. */
export function unmarked(text: string): readonly Piece[] {
  return [{ text, isMarked: false }];
}

/** Of both lines. A minified line is not marked. */
const maxWords = 800;
/** Hundreds of lines as long as that, with nothing in common, are compared in some tenths of a second. */
const maxCells = 20_000;
/** Of the shorter line, in characters. Below, marks would only be noise. */
const leastShared = 0.3;

function wordsOf(line: string): readonly string[] {
  return line.match(/[\p{L}\p{N}_]+|\s+|[^\p{L}\p{N}_\s]/gu) ?? [];
}

/** Neighbouring words with the same mark are one piece. */
function piecesOf(
  edits: readonly Edit[],
  marked: Edit['kind'],
  textOf: (edit: Edit) => string,
): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const edit of edits) {
    if (edit.kind !== 'same' && edit.kind !== marked) continue;
    const isMarked = edit.kind === marked;
    const last = pieces.at(-1);
    if (last?.isMarked === isMarked) {
      pieces[pieces.length - 1] = { isMarked, text: last.text + textOf(edit) };
    } else {
      pieces.push({ isMarked, text: textOf(edit) });
    }
  }
  return pieces;
}

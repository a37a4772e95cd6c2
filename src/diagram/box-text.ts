import type { DiagramState } from './diagram.ts';
import type { Arrow, Note } from './tidy.ts';

/** Font sizes of the drawing, in pixels. */
export const fontSize = { name: 14, note: 11.5 } as const;
/** In pixels. */
export const lineHeight = 16;

/** A line of text. The position is the start of its baseline, relative to the box's top left corner. */
export interface BoxText {
  readonly kind: 'name' | Note['kind'];
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

export interface BoxContent {
  readonly texts: readonly BoxText[];
  /** Size of the text with its margins. */
  readonly width: number;
  readonly height: number;
}

/** The text in the box of a state: its name, its actors beside the name, and other notes below. */
export function boxContent(
  { name, type, states }: DiagramState,
  notes: readonly Note[],
): BoxContent {
  if (type === 'history') return { texts: [], width: 34, height: 34 };
  const isHeader = states.length > 0 && notes.length <= 2;
  const beside = notes.filter(({ kind }) => isHeader || kind === 'invoke');
  const texts: BoxText[] = [{ kind: 'name', text: name, x: margin, y: 20 }];
  let x = margin + textWidth(name, fontSize.name);
  for (const { kind, text } of beside) {
    texts.push({ kind, text, x: x + gap, y: 20 });
    x += gap + textWidth(text, fontSize.note);
  }
  let [width, y] = [x, 20];
  for (const { kind, text } of notes) {
    if (isHeader || kind === 'invoke') continue;
    y += lineHeight;
    texts.push({ kind, text, x: margin, y });
    width = Math.max(width, margin + textWidth(text, fontSize.note));
  }
  return { texts, width: even(width + margin), height: y + 10 };
}

/** The size of the labels of an arrow. */
export function labelBox({ labels }: Arrow) {
  return {
    text: labels.map(({ text }) => text).join('\n'),
    width: Math.max(0, ...labels.map(({ text }) => textWidth(text, fontSize.note))),
    height: labels.length * lineHeight,
  };
}

const margin = 12;
const gap = 10;

/** Even sizes put the centre on a whole pixel, so that lines through it are sharp. */
function even(size: number): number {
  return Math.ceil(size / 2) * 2;
}

/** The width in the widest common monospaced font. */
function textWidth(text: string, size: number): number {
  let columns = 0;
  for (const character of text) columns += wide.test(character) ? 2 : 1;
  return Math.ceil(columns * size * 0.61);
}

const wide =
  /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\uff00-\uff60\u{1f000}-\u{3ffff}]/u;

import { styleText } from 'node:util';

export type Tone = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan';
export type Paint = (tone: Tone, text: string) => string;

/** Colours text for a stream: only for a terminal, and not where `NO_COLOR` is set. */
export function paint(stream: NodeJS.WriteStream): Paint {
  return (tone, text) => styleText(tone, text, { stream });
}

import { styleText } from 'node:util';

export type Tone = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan';
export type Paint = (tone: Tone, text: string) => string;

/** Colours text for a stream. Plain if the stream is not a terminal or `NO_COLOR` is set. */
export function paint(stream: NodeJS.WriteStream): Paint {
  return (tone, text) => styleText(tone, text, { stream });
}

import { readSayings } from '../shared/reading/commands/read-server-words.ts';

/** What somebody said. */
export interface Quote {
  readonly text: string;
  readonly name: string;
}

/**
 * The quotes that a request brings along: in quotation marks, with a name behind.
 *
 * @example
 * readQuotes('a quote bot. "It was broken already." - Flo'); // [{ text: 'It was broken already.', name: 'Flo' }]
 */
export function readQuotes(message: string): readonly Quote[] {
  const text = message.slice(0, 4000);
  const quotes = readSayings(text).flatMap(({ text: said, at }) => {
    const name = speaker.exec(text.slice(at + said.length + 1))?.groups?.['name']?.trim();
    return name === undefined ? [] : [{ text: said, name }];
  });
  return quotes.slice(0, 50);
}

const speaker =
  /^\s?["”“»」'’]\s{0,2}(?:[–—~(-]|(?:by|said|von|por|de|par|di|od|от)\s)\s{0,2}(?<name>\p{L}[^\n,.;:()"“”„«»「」]{0,40})/u;

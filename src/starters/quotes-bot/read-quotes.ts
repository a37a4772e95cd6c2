import { letterPattern } from '../../workspace/text/letters.ts';
import { readSayings } from '../shared/reading/commands/read-server-words.ts';

/** What somebody said. */
export interface Quote {
  readonly text: string;
  /** Missing where the request does not say it. */
  readonly name?: string;
}

/**
 * The quotes that a request brings along: in quotation marks, with a name behind, or in a list.
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
  return (quotes.length > 0 ? quotes : listed(text)).slice(0, 50);
}

/** 'quotes: "Stay hungry", "Never give up"', "quotes: Stay hungry; Never give up" */
function listed(text: string): readonly Quote[] {
  const { list = '', plain = '' } = lists.exec(text)?.groups ?? {};
  const items = list === '' ? plain.split(';') : readSayings(list).map(({ text: said }) => said);
  return items.length > 1 ? items.map((said) => ({ text: said.trim() })) : [];
}

const quoted = '["“„«][^"“”„«»\\n]{2,400}["”“»]';
const lists = letterPattern(
  `(?:(?<!\\p{L})(?:quote|saying|zitat|spr[uü]ch|citat|cita|fras|citaç|citaz|citaa|cytat|цитат)\\p{L}{0,4}|语录|名言|명언)(?!\\p{L})(?:[^.;"“„«/\\n]{0,70}(?<list>${quoted}(?:(?:\\s?[,;/、]\\s?(?:and |und |y |et |e |en |i |и )?|\\s(?:and|und|y|et|e|en|i|и|or|oder)\\s)${quoted}){1,49})|\\s?:\\s(?<plain>[^.;"“„«\\n]{4,200}(?:;[^.;\\n]{4,200}){1,49}))`,
);

const speaker =
  /^\s?["”“»」'’]\s{0,2}(?:[–—~(-]|(?:by|said|von|por|de|par|di|od|от)\s)\s{0,2}(?<name>\p{L}[^\n,.;:()"“”„«»「」]{0,40})/u;

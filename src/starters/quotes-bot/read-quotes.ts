import { letterPattern } from '../../workspace/text/letters.ts';
import { sends } from '../relay-bot/relay-words.ts';
import { type Clock, readClock } from '../shared/reading/clock/read-clock.ts';
import { readChannels, readSayings } from '../shared/reading/commands/read-server-words.ts';

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

/** When and where a quote is posted by itself. */
export interface QuotePost extends Clock {
  /** As in `#quotes`; empty for the system channel of the server. */
  readonly channel: string;
}

/**
 * The times at which a request wants a quote to be posted.
 *
 * @example
 * readQuotePosts('/quote add, and every sunday at 8pm it posts one in #quotes');
 * // [{ at: '20:00', days: [0], channel: '#quotes' }]
 */
export function readQuotePosts(message: string): readonly QuotePost[] {
  return message
    .slice(0, 4000)
    .split(/(?<=[.;!?])\s|[。；！？\n]|,\s|\s(?=(?:and|und|y|et|e|en|i|ve|и)\s)/u)
    .flatMap((clause): readonly QuotePost[] => {
      const clock = posts.test(clause) ? readClock(clause) : undefined;
      return clock === undefined ? [] : [{ ...clock, channel: readChannels(clause)[0] ?? '' }];
    })
    .slice(0, 3);
}

const posts = letterPattern(
  `${sends.source}|(?<!\\p{L})(?:shares?|quotes? of the (?:day|week)|zitat (?:des tages|der woche)|cita (?:del día|de la semana)|citation (?:du jour|de la semaine)|citação (?:do dia|da semana)|citazione (?:del giorno|della settimana)|citaat van de (?:dag|week)|cytat (?:dnia|tygodnia)|günün sözü|цитата (?:дня|недели))(?!\\p{L})`,
);
const speaker =
  /^\s?["”“»」'’]\s{0,2}(?:[–—~(-]|(?:by|said|von|por|de|par|di|od|от)\s)\s{0,2}(?<name>\p{L}[^\n,.;:()"“”„«»「」]{0,40})/u;

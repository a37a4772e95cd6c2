import { letterPattern } from '../../workspace/text/letters.ts';
import { sends } from '../relay-bot/relay-words.ts';
import { isChosen } from '../slash-bot/told/telling-words.ts';
import { type Clock, readClock } from '../shared/reading/clock/read-clock.ts';
import { readChannels } from '../shared/reading/commands/read-server-words.ts';

/** When and where a quote is posted by itself. */
interface QuotePost extends Clock {
  /** As in `#quotes`; empty for the system channel of the server. */
  readonly channel: string;
}

/**
 * The times at which a request wants one of the quotes.
 *
 * @example
 * readQuotePosts('one gets posted in #quotes every day at noon');
 * // [{ at: '12:00', days: [0, 1, 2, 3, 4, 5, 6], channel: '#quotes' }]
 */
export function readQuotePosts(text: string): readonly QuotePost[] {
  const all = readChannels(text.slice(0, 4000));
  return text
    .slice(0, 4000)
    .split(/(?<=[.;!?])\s|(?<=[。；！？])|\n|,\s(?!\d)/u)
    .flatMap((clause) => {
      const isPosted = posts.test(clause) || isChosen.test(clause);
      // "Every morning at 8: …"
      const [when = ''] = clause.split(/[:：](?!\d)/u, 1);
      const clock = isPosted ? (readClock(when) ?? readClock(clause)) : undefined;
      const channels = readChannels(clause);
      const [channel = ''] = channels.length > 0 || all.length > 1 ? channels : all;
      return clock === undefined ? [] : [{ ...clock, channel }];
    })
    .slice(0, 3);
}

const posts = letterPattern(
  `${sends.source}|(?<!\\p{L})(?:sent|shares?|shows?|erscheint|zeigt|publi\\p{L}{1,5}|geplaatst|publikuje|paylaş\\p{L}{0,6}|присыла\\p{L}{1,4}|надсила\\p{L}{1,3}|quotes? of the (?:day|week)|zitat (?:des tages|der woche)|cita (?:del día|de la semana)|citation (?:du jour|de la semaine)|citação (?:do dia|da semana)|citazione (?:del giorno|della settimana)|citaat van de (?:dag|week)|cytat (?:dnia|tygodnia)|günün sözü|цитата (?:дня|недели))(?!\\p{L})|送|发`,
);

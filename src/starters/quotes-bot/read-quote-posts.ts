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
  return text
    .slice(0, 4000)
    .split(/(?<=[.;!?])\s|(?<=[。；！？])|\n|,\s(?!\d)/u)
    .flatMap((clause) => {
      const clock = posts.test(clause) ? readClock(clause) : undefined;
      return clock === undefined ? [] : [{ ...clock, channel: readChannels(clause)[0] ?? '' }];
    })
    .slice(0, 3);
}

const posts =
  /(?<!\p{L})(?:post(?:s|ed|ing|et)?|sends?|sent|shares?|shows?|gepostet|schickt|sendet|erscheint|zeigt|publi\p{L}{1,5}|env[ií][ae]\p{L}{0,3}|manda\p{L}?|poste|envoie|envoyée?|invia\p{L}{0,2}|posta\p{L}{0,2}|plaatst|geplaatst|stuurt|wysyła|publikuje|wrzuca|gönder\p{L}{0,6}|paylaş\p{L}{0,6}|публику\p{L}{1,4}|отправля\p{L}{1,4}|присыла\p{L}{1,4}|пост\p{L}{2,4}|надсила\p{L}{1,3}|quotes? of the (?:day|week)|zitat (?:des tages|der woche)|cita (?:del día|de la semana)|citation (?:du jour|de la semaine)|citação (?:do dia|da semana)|citazione (?:del giorno|della settimana)|citaat van de (?:dag|week)|cytat (?:dnia|tygodnia)|günün sözü|цитата (?:дня|недели))(?!\p{L})|投稿|送|올려|보내|发/iu;

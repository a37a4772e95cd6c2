import { readChannels } from '../commands/read-server-words.ts';
import { type Clock, readClock, repeats } from './read-clock.ts';

/** When and where a ranking is posted. */
export interface BoardPost {
  readonly [setting: string]: string | number | readonly number[];
  /** `HH:MM` */
  readonly at: string;
  readonly days: readonly number[];
  /** As in `#ranks`; empty for the system channel of the server. */
  readonly channel: string;
}

/**
 * The times at which a request wants to be told who has the most; at 18:00 if it says the day alone.
 *
 * @example
 * readBoardPosts('a leaderboard every Sunday at 20:00 in #ranks');
 * // [{ at: '20:00', days: [0], channel: '#ranks' }]
 */
export function readBoardPosts(text: string): readonly BoardPost[] {
  return text
    .slice(0, 4000)
    .split(/(?<=[.;!?])\s|[。；！？\n]|,\s(?=(?:and|und|y|et|e|en|i|ve|и)\s|\/)/u)
    .flatMap((whole): readonly BoardPost[] => {
      if (!ranks.test(whole) || !repeats(whole)) return [];
      // "Questions at 8, and a ranking on Sundays at 9": the piece that has both.
      const pieces = whole.split(/,\s|\s(?:and|und|y|et|e|en|i|ve|и)\s/u);
      const clause = pieces.find((one) => ranks.test(one) && readClock(one) !== undefined) ?? whole;
      const found: Clock | undefined = readClock(clause) ?? readClock(`${clause} 18:00`);
      // Every message counts, and so does every game.
      if (found === undefined || found.days.length === 7) return [];
      const { at, days, nth, date } = found;
      const [channel = ''] = readChannels(clause);
      return [{ at, days: [...days], channel, ...(nth && { nth }), ...(date && { date }) }];
    })
    .slice(0, 3);
}

const ranks =
  /(?<!\p{L})(?:leader ?boards?|rankings?|standings|scoreboard|top \d{1,2}|winners? (?:is |are )?(?:announced|posted)|den stand|rangliste|bestenliste|clasificación|classement|classifica|ranking\p{L}{0,2}|ranglijst|sıralama\p{L}{0,2}|рейтинг\p{L}{0,2}|(?:weekly|monthly|sunday|friday) (?:[\p{L}\d:]{2,9} ){0,3}summary|summary of (?:\p{L}{3,10} )?hours|wochenbericht|resumen semanal|résumé de la semaine|resumo semanal|riepilogo settimanale)(?!\p{L})|ملخص|排行|ランキング|순위|랭킹|रैंकिंग|टॉप(?=\s)|ترتيب|قائمة أفضل/iu;

import { type Clock, readClock } from '../shared/reading/clock/read-clock.ts';
import { readChannels } from '../shared/reading/commands/read-server-words.ts';
import type { Scores } from './read-scores.ts';
import { ofBoard, winner } from './score-words.ts';

const results = /(?<!\p{L})(?:the |our )?results(?!\p{L})/iu;

/** When and where a bot posts the board or who won: at most three times a week. */
export function readScorePosts(text: string): Scores['posts'] {
  return text
    .split(
      /(?<=[.;!?])\s|(?<=[。；！？])|\n|,\s(?=(?:and|und|y|et|e|en|i|ve|и)\s)|,\s(?!(?:\d|and|und|y|et|e|en|i|ve|и))/u,
    )
    .flatMap((clause) => {
      const [channel = ''] = readChannels(clause);
      const clock = readClock(clause) ?? (channel === '' ? undefined : atNoon(clause));
      const isWinner = winner.test(clause);
      return clock === undefined || !(isWinner || ofBoard.test(clause) || results.test(clause))
        ? []
        : [{ ...clock, channel, isWinner }];
    })
    .slice(0, 3);
}

/** "The table in #points on Sundays" */
function atNoon(clause: string): Clock | undefined {
  const clock = readClock(`every ${clause} 12:00`);
  return clock === undefined || clock.days.length === 7 ? undefined : clock;
}

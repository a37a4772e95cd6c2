import { source } from '../lay-out.ts';
import { markup } from '../markup.ts';
import { definePage } from '../page/define-page.ts';
import { wordsOf } from '../page/dictionary.ts';
import { gameChoice } from '../page/games/game-parts.ts';
import { gameWords } from '../page/games/game-words.ts';
import { duelWords } from '../page/games/duel-words.ts';
import { canvasDraft } from '../page/games/game-draft.ts';
import { opponents, opponentsStyles } from '../page/games/opponents.ts';
import { isForTwo, readGoal, readPlayers } from '../page/games/reading/read-duel.ts';
import { readLevel } from '../page/games/reading/read-level.ts';
import { script } from './script.ts';
import { words } from './words.ts';

/** Pong to a number of points, against the computer in three levels or a friend at the same keyboard or screen. */
export const render = definePage({ words, colour: '#0b7285' }, (request) => {
  const { plan, message, language, t } = request;
  const game = wordsOf(gameWords, language);
  const duel = wordsOf(duelWords, language);
  const players = readPlayers(message);
  const isForFriends = isForTwo(message);
  const numbered = (n: number): string => duel.t('player').replace('{n}', String(n));
  const [left = isForFriends ? numbered(1) : duel.t('you'), right = numbered(2)] = players;
  const goal = readGoal(message) ?? 5;
  return {
    ...canvasDraft(request, {
      lead: duel.t('firstTo').replace('{n}', String(goal)),
      figures: [
        { id: 'score-x', label: left, value: '0' },
        { id: 'score-o', label: isForFriends ? right : duel.t('machine'), value: '0' },
      ],
      hasBest: false,
      closing: isForFriends ? 'wins' : 'youWin',
      label: t('board'),
      width: 1000,
      height: 625,
      above: opponents(duel, isForFriends ? 'friend' : 'computer'),
      below: markup`
        <div class="game-actions">
          ${gameChoice(
            'level',
            game.t('level'),
            (['easy', 'medium', 'hard'] as const).map((value) => ({ value, label: game.t(value) })),
            readLevel(message),
          )}
        </div>
      `,
      help: t('help'),
      styles: source`
        ${opponentsStyles}

        .game {
          width: min(100% - 2rem, 48rem);
        }

        .figures dd {
          font-size: 2rem;
        }
      `,
      script,
      content: {
        goal,
        players: { left, right, machine: duel.t('machine') },
        text: duel.pick('wins', 'youWin', 'youLose'),
      },
    }),
    shown: (plan.facts ?? []).filter(({ text }) => players.includes(text)),
    notes: [
      '`content.js`: how many points win, and the names.',
      '`script.js`: the rules. `speeds` is how fast the computer’s bat follows at each level.',
    ],
  };
});

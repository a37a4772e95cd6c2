import { markup } from '../markup.ts';
import { definePage } from '../page/define-page.ts';
import { wordsOf } from '../page/dictionary.ts';
import { duelWords } from '../page/games/duel-words.ts';
import { gameDraft } from '../page/games/game-draft.ts';
import { opponents } from '../page/games/opponents.ts';
import { isForTwo, readGoal, readPlayers } from '../page/games/reading/read-duel.ts';
import { drawings } from './drawings.ts';
import { script } from './script.ts';
import { styles } from './styles.ts';
import { words } from './words.ts';

/** Rock, paper, scissors to a number of points; with lizard and Spock where the request names them. */
export const render = definePage({ words, colour: '#7048e8' }, (request) => {
  const { plan, message, language, t, pick } = request;
  const duel = wordsOf(duelWords, language);
  const players = readPlayers(message);
  const isForFriends = isForTwo(message);
  const [one = isForFriends ? numbered(duel.t('player'), 1) : duel.t('you'), two] = players;
  const goal = readGoal(message) ?? 3;
  const hands = [
    { name: t('rock'), shapes: drawings.rock },
    { name: t('paper'), shapes: drawings.paper },
    { name: t('scissors'), shapes: drawings.scissors },
    ...(/spock|спок|スポック|스팍|史波克/iu.test(message)
      ? [
          { name: 'Spock', shapes: drawings.spock },
          { name: t('lizard'), shapes: drawings.lizard },
        ]
      : []),
  ];
  return {
    ...gameDraft(request, {
      lead: duel.t('firstTo').replace('{n}', String(goal)),
      figures: [
        { id: 'score-x', label: one, value: '0' },
        { id: 'score-draw', label: duel.t('draws'), value: '0' },
        { id: 'score-o', label: two ?? duel.t('machine'), value: '0' },
      ],
      board: markup`
        ${opponents(duel, isForFriends ? 'friend' : 'computer')}
        <div class="arena" aria-hidden="true"><span id="hand-x">?</span><span id="hand-o">?</span></div>
        <p class="turn" id="turn"></p>
        <div class="hands" id="hands" role="group" aria-label="${t('board')}">
          ${hands.map(({ name }, index) => markup`<button type="button" data-hand="${index}"><span aria-hidden="true"></span> ${name}</button> `)}
        </div>
        <div class="game-actions">
          <button type="button" class="button quiet" id="reset">${duel.t('reset')}</button>
        </div>
      `,
      help: t('help').replace('{n}', String(hands.length)),
      styles,
      script,
      content: {
        goal,
        hands,
        players: {
          one,
          two: two ?? numbered(duel.t('player'), 2),
          machine: duel.t('machine'),
          you: one,
        },
        text: {
          ...pick('choose', 'secret', 'beats', 'same', 'whole'),
          ...duel.pick('wins', 'youWin', 'youLose'),
        },
      },
    }),
    shown: (plan.facts ?? []).filter(({ text }) => players.includes(text)),
    notes: [
      '`content.js`: how many points win, the hands and the names.',
      '`script.js`: the rules. The computer draws by chance.',
    ],
  };
});

function numbered(name: string, n: number): string {
  return name.replace('{n}', String(n));
}

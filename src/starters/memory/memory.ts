import { source } from '../lay-out.ts';
import { markup } from '../markup.ts';
import { asksFor } from '../not-included/page/asks-for.ts';
import { definePage } from '../page/define-page.ts';
import { wordsOf } from '../page/dictionary.ts';
import { gameChoice } from '../page/games/game-parts.ts';
import { duelWords } from '../page/games/duel-words.ts';
import { gameWords } from '../page/games/game-words.ts';
import { gameDraft } from '../page/games/game-draft.ts';
import { picturesOf } from '../page/drawings/pictures.ts';
import { confettiScript, confettiStyles } from '../page/parts/confetti.ts';
import { isForTwo, readPlayers } from '../page/games/reading/read-duel.ts';
import { flagsIn } from './flags.ts';
import { wishedEmoji } from '../page/looks/emoji-sets.ts';
import { cardsOf, pairsFor, wishedPairs } from './read-cards.ts';
import { script } from './script.ts';
import { styles } from './styles.ts';
import { words } from './words.ts';

/** A game of pairs: of the items in the request, of pictures of its subject, or of shapes. */
export const render = definePage(
  {
    words,
    colour: '#6d4fc4',
  },
  (request) => {
    const { plan, things, message, language, t, pick } = request;
    const game = wordsOf(gameWords, language);
    const flags = plan.isExact ? [] : flagsIn(message, language);
    const { names: listed, isListed } =
      flags.length > 0
        ? { names: flags, isListed: flags.length < 18 }
        : cardsOf(message, things, plan.isExact);
    const drawn = listed.length > 0 ? [] : picturesOf(message);
    // "12 pairs" of which there are fewer drawings: emoji are more.
    const signs =
      wishedPairs(message) > drawn.length && drawn.length > 0 ? wishedEmoji(message) : [];
    const names = signs.length > drawn.length ? signs : listed;
    const pictures = names.length > 0 ? [] : drawn;
    const { counts, chosen } = pairsFor(message, names.length + pictures.length, isListed);
    const duel = wordsOf(duelWords, language);
    const named = readPlayers(message);
    const players = named.some((name) => things.includes(name)) ? [] : named;
    const hasConfetti = asksFor('confetti', message);
    return {
      ...gameDraft(request, {
        lead: t('lead'),
        figures: [
          { id: 'moves', label: game.t('moves'), value: '0' },
          { id: 'time', label: game.t('time'), value: '0:00' },
          { id: 'best', label: game.t('best'), value: '–' },
        ],
        board: markup`
          <div class="board" id="board" role="group" aria-label="${t('board')}"></div>
          <p class="won" id="turn" role="status" hidden></p>
          <p class="won" id="won" hidden></p>
          <div class="game-actions">
            <button type="button" class="button" id="again">${game.t('again')}</button>
            ${gameChoice(
              'size',
              t('size'),
              counts.map((pairs, at) => {
                const level =
                  counts.length === 3 ? (['easy', 'medium', 'hard'] as const)[at] : undefined;
                const cards = String(pairs * 2);
                return {
                  value: String(pairs),
                  label: level ? `${game.t(level)}: ${cards}` : cards,
                };
              }),
              String(chosen),
            )}
            ${gameChoice(
              'players',
              t('players'),
              ['1', '2'].map((value) => ({ value, label: value })),
              players.length > 0 || isForTwo(message) ? '2' : '1',
            )}
          </div>
        `,
        help: t('help'),
        styles: source`
          ${styles}

          ${hasConfetti ? confettiStyles : ''}
        `,
        script: source`
          ${script}

          ${confettiScript}
        `,
        content: {
          names,
          pictures,
          hasConfetti,
          players:
            players.length > 0
              ? players
              : [1, 2].map((n) => duel.t('player').replace('{n}', String(n))),
          text: {
            ...pick('hidden', 'shown', 'pair', 'won', 'picture'),
            ...duel.pick('turn', 'wins', 'draw'),
          },
        },
      }),
      ...(names.length > 0 && { list: { names } }),
      shown: (plan.facts ?? []).filter(({ text }) => players.includes(text)),
      notes: [
        '`content.js`: what is on the cards. `names` are words; where there are none, `pictures` are drawn from paths on a ground of 100 by 100.',
        '`script.js`: the rules.',
      ],
    };
  },
);

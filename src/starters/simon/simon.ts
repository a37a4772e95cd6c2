import { markup } from '../markup.ts';
import { definePage } from '../page/define-page.ts';
import { wordsOf } from '../page/dictionary.ts';
import { gameChoice } from '../page/games/game-parts.ts';
import { gameWords } from '../page/games/game-words.ts';
import { canvasWords } from '../page/games/canvas-game.ts';
import { gameDraft } from '../page/games/game-draft.ts';
import { readLevel } from '../page/games/reading/read-level.ts';
import { script } from './script.ts';
import { styles } from './styles.ts';
import { words } from './words.ts';

/** Simon: a row of lights and notes to repeat, one longer each time; four colours, or six. */
export const render = definePage({ words, colour: '#495057' }, (request) => {
  const { message, language, t, pick } = request;
  const game = wordsOf(gameWords, language);
  const count = sixColours.test(message) ? 6 : 4;
  const names = t('colours').split(', ').slice(0, count);
  const draft = gameDraft(request, {
    lead: t('lead'),
    figures: [
      { id: 'score', label: t('length'), value: '0' },
      { id: 'best', label: game.t('best'), value: '0' },
    ],
    board: markup`
      <div class="lights" id="lights" data-count="${count}" role="group" aria-label="${t('board')}">
        ${names.map((name, index) => markup`<button type="button" class="light light-${index + 1}"><span>${name}</span></button> `)}
      </div>
      <p class="turn" id="turn"></p>
      <div class="game-actions">
        <button type="button" class="button" id="start">${wordsOf(canvasWords, language).t('start')}</button>
        <label class="choice"><input type="checkbox" id="loud" checked> <span>${t('sound')}</span></label>
        ${gameChoice(
          'level',
          game.t('level'),
          (['easy', 'medium', 'hard'] as const).map((value) => ({ value, label: game.t(value) })),
          readLevel(message),
        )}
      </div>
    `,
    help: t('help').replace('{n}', String(count)),
    styles,
    script,
    hasOwnSound: true,
    content: { text: pick('watch', 'repeat', 'wrong', 'ready') },
  });
  return {
    ...draft,
    notes: [
      '`styles.css`: the colours of the lights, at `.light-1` and those after it.',
      '`script.js`: the rules, the notes, and the speed at each level.',
    ],
  };
});

const sixColours =
  /(?:(?<!\d)6|six|sechs|seis|sei|zes|sześć|altı|шесть)\s(?:\p{L}{1,12}\s)?(?:colou?rs?|buttons?|farben|felder|colores|botones|couleurs|boutons|cores|botões|colori|pulsanti|kleuren|kolor\p{L}{0,2}|renk|цвет\p{L}{0,2})|六[种个]?(?:颜色|按钮)|[6六]色|6가지 색/iu;

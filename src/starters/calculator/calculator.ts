import { markup } from '../markup.ts';
import { definePage } from '../page/define-page.ts';
import { script } from './script.ts';
import { styles } from './styles.ts';
import { words } from './words.ts';

/** A pocket calculator with brackets, operator precedence and a history. */
export const render = definePage(
  {
    words,
    colour: '#e2571e',
  },
  ({ title, t, pick }) => {
    const key = ([value, face, label, kind]: readonly [string, string, string, string]) => markup`
      <button type="button" class="key ${kind}" data-key="${value}" aria-label="${label}">${face}</button>
    `;
    const digit = (value: string) => [value, value, value, 'digit'] as const;
    return {
      body: markup`
        <main id="main" class="desk" tabindex="-1">
          <section class="device" aria-labelledby="name">
            <h1 id="name">${title}</h1>
            <div class="screen">
              <p class="typed" id="typed"></p>
              <output class="value" id="value">0</output>
            </div>
            <div class="keys" role="group" aria-label="${t('keys')}">
              ${[
                ['clear', 'C', t('clear'), 'soft'] as const,
                ['(', '(', t('open'), 'soft'] as const,
                [')', ')', t('close'), 'soft'] as const,
                ['/', '÷', t('divide'), 'sign'] as const,
                digit('7'),
                digit('8'),
                digit('9'),
                ['*', '×', t('times'), 'sign'] as const,
                digit('4'),
                digit('5'),
                digit('6'),
                ['-', '−', t('minus'), 'sign'] as const,
                digit('1'),
                digit('2'),
                digit('3'),
                ['+', '+', t('plus'), 'sign'] as const,
                ['%', '%', t('percent'), 'digit'] as const,
                digit('0'),
                ['.', '.', t('point'), 'digit'] as const,
                ['=', '=', t('equals'), 'equals'] as const,
                ['back', '⌫', t('back'), 'soft wide'] as const,
                ['sign', '±', t('sign'), 'soft wide'] as const,
              ].map(key)}
            </div>
          </section>
          <section class="tape" aria-labelledby="history-heading">
            <div class="tape-head">
              <h2 id="history-heading">${t('history')}</h2>
              <button type="button" class="forget" id="forget">${t('forget')}</button>
            </div>
            <p id="empty">${t('empty')}</p>
            <ol id="history"></ol>
            <p class="help">${t('help')}</p>
          </section>
        </main>
      `,
      styles,
      script,
      isTool: true,
      header: '.device h1',
      buttons: '.key',
      content: { text: pick('error') },
      font: 'sans',
      notes: [
        '`index.html`: the keys.',
        '`script.js`: how a term is read and calculated, without `eval`.',
      ],
    };
  },
);

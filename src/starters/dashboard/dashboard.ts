import { markup } from '../markup.ts';
import { definePage } from '../page/define-page.ts';
import { figuresFor, monthsFor, sharesFor } from './figures.ts';
import { givenBoard, givenScript, givenStyles } from './given-board.ts';
import { monthlyIn } from './read-board.ts';
import { readFigures } from './read-figures.ts';
import { script } from './script.ts';
import { styles } from './styles.ts';
import { words } from './words.ts';

/**
 * Key figures with trends, a period selector, a breakdown and a table; of a request that gives figures, these and
 * what follows from them.
 */
export const render = definePage(
  {
    words,
    colour: '#3357d6',
  },
  ({ plan, title, message, things, language, t, pick }) => {
    const given = plan.isExact ? undefined : readFigures(message.slice(message.indexOf('\n') + 1));
    if (given !== undefined)
      return {
        ...givenBoard(given, { plan, title, language, table: t('table') }),
        styles: `${styles}\n${givenStyles}`,
        script: givenScript,
        list: { names: given.series.map(({ name }) => name) },
        isTool: true,
        header: '.board-head',
        notes: ['`content.js`: the figures, by their labels, and what is worked out of them.'],
      };
    const kind = kinds.find(([pattern]) => pattern.test(message))?.[1] ?? 'business';
    const usual = t(kind)
      .split(';')
      .map((name) => name.trim());
    const month = plan.isExact ? undefined : monthlyIn(message);
    const named = things
      .filter((name) => plan.isExact || monthlyIn(name) === undefined)
      .slice(0, 4);
    // "Orders" beside "Orders today" would be another number.
    const isNamed = (usualName: string): boolean =>
      named.some((name) => name.toLowerCase().startsWith(usualName.toLowerCase()));
    const names = plan.isExact
      ? named
      : [...named, ...usual.slice(0, 4).filter((name) => !isNamed(name))].slice(0, 4);
    const period = (days: '7' | '30' | '90') => markup`
      <label><input type="radio" name="period" value="${days}"${days === '30' ? markup` checked` : []}><span>${t(`days${days}`)}</span></label>
    `;
    return {
      body: markup`
        <main id="main" class="board" tabindex="-1">
          <header class="board-head">
            <div>
              <p class="date" id="date"></p>
              <h1>${title}</h1>
            </div>
            <fieldset class="period">
              <legend class="visually-hidden">${t('period')}</legend>
              ${period('7')}
              ${period('30')}
              ${period('90')}
            </fieldset>
          </header>
          <div class="figures" id="figures" role="group" aria-label="${t('show')}"></div>
          ${
            month === undefined
              ? []
              : markup`
            <section class="panel numbers" aria-labelledby="months-heading">
              <h2 id="months-heading">${month}</h2>
              <div class="scroll" tabindex="0" role="group" aria-labelledby="months-heading"><ol class="columns"></ol></div>
            </section>
          `
          }
          <section class="panel trend" aria-labelledby="trend-heading">
            <h2 id="trend-heading">${t('trend').replace('{name}', () => names[0] ?? '')}</h2>
            <p class="reading" id="reading" role="status"></p>
            <svg id="trend" class="chart" viewBox="0 0 900 430" role="img" aria-labelledby="trend-heading" tabindex="0"></svg>
          </section>
          <section class="panel parts" aria-labelledby="parts-heading">
            <h2 id="parts-heading">${t('parts')}</h2>
            <svg id="parts" viewBox="0 0 200 200" aria-hidden="true" focusable="false"></svg>
            <ul id="legend"></ul>
          </section>
          <details class="panel numbers">
            <summary>${t('table')}</summary>
            <div class="scroll" tabindex="0" role="group" aria-label="${t('table')}">
              <table>
                <thead id="table-head"></thead>
                <tbody id="table-body"></tbody>
              </table>
            </div>
          </details>
          <p class="example">${t('example')}</p>
        </main>
      `,
      styles: month === undefined ? styles : `${styles}\n${givenStyles}`,
      script,
      list: { names },
      isTool: true,
      header: '.board-head',
      content: {
        figures: figuresFor(names, plan.slug),
        parts: sharesFor(usual.slice(4), plan.slug),
        ...(month !== undefined && { months: monthsFor(month, language) }),
        text: pick('compared', 'trend', 'day'),
      },
      font: 'sans',
      notes: [
        '`content.js`: the figures, one value a day, the last one today’s; and the parts of the whole.',
        '`script.js`: how the charts are drawn.',
      ],
    };
  },
);

const kinds: readonly (readonly [RegExp, 'site' | 'fitness' | 'weather'])[] = [
  [
    /website|web traffic|visitors|blog|traffic|visitas|besucher|trafic|visite|посещ|访问|アクセス/i,
    'site',
  ],
  [
    /fitness|health|workout|steps|sport|running|gym|salud|gesundheit|santé|saúde|salute|здоров|фитнес|健身|健康/i,
    'fitness',
  ],
  [/weather|climate|temperature|clima|tiempo|wetter|météo|meteo|погод|天气|天気/i, 'weather'],
];

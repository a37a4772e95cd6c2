import type { PlanFact, StaticPlan } from '../../contracts/job/plan.ts';
import { source } from '../lay-out.ts';
import { type Markup, markup } from '../markup.ts';
import { dictionary, type Words, wordsOf } from '../page/dictionary.ts';
import { makeScript } from '../page/scripts.ts';
import { letterPattern } from '../../workspace/text/letters.ts';
import { askedRatio, askedValues } from './asked-values.ts';
import { upperStart } from '../../workspace/text/with-capitals.ts';
import type { Figures } from './read-figures.ts';

interface GivenBoard {
  readonly body: Markup;
  readonly content: Readonly<Record<string, unknown>>;
  /** The facts of the request that are figures. */
  readonly shown: readonly PlanFact[];
}

/** A dashboard of the figures that a request gives, and of nothing else. */
export function givenBoard(
  { labels, series, rest }: Figures,
  {
    plan,
    title,
    language,
    table,
  }: Pick<Words<string>, 'language'> & {
    readonly plan: StaticPlan;
    readonly title: string;
    readonly table: string;
  },
): GivenBoard {
  const { t, pick } = wordsOf(words, language);
  const numbered = labels.length > 0 ? labels : series[0]?.values.map((_value, at) => `${at + 1}`);
  const values = askedValues(rest).map(({ kind, label }) => ({ kind, label: label || t(kind) }));
  return {
    body: markup`
      <main id="main" class="board" tabindex="-1">
        <header class="board-head"><h1>${title}</h1></header>
        <div class="figures" id="values"></div>
        ${series.map(
          ({ name }, index) => markup`
            <section class="panel" aria-labelledby="series-${index + 1}">
              <h2 id="series-${index + 1}">${name === '' ? title : upperStart(name)}</h2>
              <div class="scroll" tabindex="0" role="group" aria-labelledby="series-${index + 1}">
                <ol class="columns" data-series="${index}"></ol>
              </div>
            </section>
          `,
        )}
        <section class="panel" aria-labelledby="table-heading">
          <h2 id="table-heading">${table}</h2>
          <div class="scroll" tabindex="0" role="group" aria-labelledby="table-heading"><table></table></div>
        </section>
      </main>
    `,
    content: {
      labels: numbered,
      series,
      values,
      ratio: askedRatio(rest, series),
      isLine: line.test(rest) && !bars.test(rest),
      text: pick('closed', 'lowest'),
    },
    shown: (plan.facts ?? []).filter(({ text, label = '' }) =>
      isFigure(`${label} ${text}`, series, labels),
    ),
  };
}

/** Whether all numbers of a text are figures: "Tue 187", "Sunday closed". */
function isFigure(text: string, series: Figures['series'], labels: readonly string[]): boolean {
  const known = new Set(series.flatMap(({ values }) => values.map(String)));
  const numbers = text.match(/\d[\d.,]*(?<=\d)/gu) ?? [];
  const isNamed = labels.some((label) => text.toLowerCase().includes(label.toLowerCase()));
  return numbers.length === 0
    ? isNamed && text.trim().length < 30
    : numbers.every((one) => known.has(one));
}

const line = letterPattern(
  '(?<!\\p{L})(?:lines?|linien\\p{L}{0,10}|líneas?|courbes?|linhas?|linee?|lijn\\p{L}{0,8}|lini\\p{L}{1,3}|çizgi|линейн\\p{L}{2}|лини\\p{L}{1,2})(?!\\p{L})|折线|折れ線|꺾은선|रेखा|خطي',
);
const bars = letterPattern(
  '(?<!\\p{L})(?:bars?|balken\\p{L}{0,10}|säulen\\p{L}{0,10}|barras|barres|barre|staaf\\p{L}{0,10}|słupk\\p{L}{2,4}|sütun|столб\\p{L}{2,6})(?!\\p{L})|柱|棒グラフ|막대|बार|أعمدة',
);

/** Columns, or points of a line above the labels; values are worked out of what `content.js` holds. */
export const givenScript = source`
  const { labels, series, values, ratio, isLine, text } = content;
  const language = document.documentElement.lang;

  for (const list of document.querySelectorAll('[data-series]')) draw(list, series[list.dataset.series]);
  document.querySelector('#values').append(...series.flatMap(cardsOf));
  showTable();

  function draw(list, { values: all }) {
    const most = Math.max(...all);
    list.classList.toggle('line', isLine);
    list.append(...all.map((value, index) => {
      const item = make('li', { class: value === most ? 'most' : '' }, make('b', {}, textOf(value)), make('i'), make('span', {}, labels[index]));
      item.style.setProperty('--share', value / most);
      return item;
    }));
    if (!isLine) return;
    const points = all.map((value, index) => ((index + 0.5) / all.length) * 100 + ',' + (100 - (value / most) * 100));
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'polyline');
    svg.setAttribute('viewBox', '0 0 100 100');
    svg.setAttribute('preserveAspectRatio', 'none');
    svg.setAttribute('aria-hidden', 'true');
    path.setAttribute('points', points.filter((_point, index) => all[index] !== null).join(' '));
    path.setAttribute('vector-effect', 'non-scaling-stroke');
    svg.append(path);
    list.append(svg);
  }

  function cardsOf({ name, values: all }) {
    const told = all.filter((value) => value !== null);
    const sum = told.reduce((whole, value) => whole + value, 0);
    const ends = { best: Math.max(...told), lowest: Math.min(...told) };
    return values.map(({ kind, label }) => {
      const value = kind === 'total' ? sum : kind === 'average' ? sum / told.length : ends[kind];
      const at = kind in ends ? labels[all.indexOf(value)] + ': ' : '';
      const called = make('span', { class: 'name' }, label + (series.length > 1 && name ? ' · ' + name : ''));
      return make('p', { class: 'figure' }, called, make('b', {}, at + textOf(value)));
    });
  }

  function showTable() {
    const shares = ratio ? labels.map((_label, index) => (series[ratio.of].values[index] / series[ratio.by].values[index]) * ratio.factor) : [];
    const least = Math.min(...shares);
    const names = ['', ...series.map(({ name }, index) => name || index + 1), ...(ratio ? [ratio.label] : [])];
    const rows = labels.map((label, index) => make('tr', {},
      make('th', { scope: 'row' }, label),
      ...series.map((one) => make('td', {}, textOf(one.values[index]))),
      ...(ratio ? [make('td', {}, textOf(shares[index]) + (shares[index] === least ? ' (' + text.lowest + ')' : ''))] : [])));
    document.querySelector('table').append(
      make('thead', {}, make('tr', {}, ...names.map((name) => (name === '' ? make('td') : make('th', { scope: 'col' }, name))))),
      make('tbody', {}, ...rows));
  }

  function textOf(value) {
    return value === null ? text.closed : value.toLocaleString(language, { maximumFractionDigits: 1 });
  }

  ${makeScript}
`;

export const givenStyles = source`
  .columns {
    position: relative;
    display: grid;
    grid-auto-columns: minmax(3.2rem, 1fr);
    grid-auto-flow: column;
    min-width: min-content;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .columns li {
    display: grid;
    grid-template-rows: 12rem auto;
    justify-items: center;
    padding-inline: 0.25rem;
    text-align: center;
  }

  .columns b,
  .columns i {
    grid-area: 1 / 1;
    align-self: end;
  }

  .columns b {
    margin-bottom: calc(var(--share) * 10rem + 0.2rem);
    font-size: 0.95rem;
  }

  .columns i {
    width: 100%;
    height: calc(var(--share) * 10rem);
    border-radius: 0.4rem 0.4rem 0 0;
    background: var(--accent);
    opacity: 0.7;
  }

  .columns .most i {
    opacity: 1;
  }

  .line i {
    width: 0.7rem;
    height: 0.7rem;
    margin-bottom: calc(var(--share) * 10rem - 0.35rem);
    border-radius: 50%;
  }

  .line b {
    margin-bottom: calc(var(--share) * 10rem + 0.5rem);
  }

  .columns svg {
    position: absolute;
    inset: 2rem 0 auto;
    width: 100%;
    height: 10rem;
    fill: none;
    stroke: var(--accent);
    stroke-width: 2;
  }

  .board .scroll {
    max-height: none;
  }
`;

const words = dictionary(['total', 'best', 'lowest', 'average', 'closed'], {
  en: 'Total | Best | Lowest | Average | closed',
  es: 'Total | Mejor | Más bajo | Media | cerrado',
  de: 'Summe | Bester Wert | Niedrigster Wert | Durchschnitt | geschlossen',
  fr: 'Total | Le plus haut | Le plus bas | Moyenne | fermé',
  pt: 'Total | Melhor | Mais baixo | Média | fechado',
  it: 'Totale | Migliore | Più basso | Media | chiuso',
  nl: 'Totaal | Beste | Laagste | Gemiddelde | gesloten',
  pl: 'Suma | Najlepszy | Najniższy | Średnia | zamknięte',
  tr: 'Toplam | En iyi | En düşük | Ortalama | kapalı',
  ru: 'Всего | Лучший | Самый низкий | Среднее | закрыто',
  zh: '合计 | 最高 | 最低 | 平均 | 休息',
  ja: '合計 | 最高 | 最低 | 平均 | 休み',
  ko: '합계 | 최고 | 최저 | 평균 | 휴무',
  hi: 'कुल | सबसे अच्छा | सबसे कम | औसत | बंद',
  ar: 'المجموع | الأفضل | الأدنى | المتوسط | مغلق',
  id: 'Total | Terbaik | Terendah | Rata-rata | tutup',
  vi: 'Tổng | Cao nhất | Thấp nhất | Trung bình | đóng cửa',
  uk: 'Усього | Найкраще | Найнижче | Середнє | зачинено',
  sv: 'Totalt | Högsta | Lägsta | Medelvärde | stängt',
});

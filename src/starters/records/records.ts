import { upperStart } from '../../workspace/text/with-capitals.ts';
import { source } from '../lay-out.ts';
import { type Markup, markup } from '../markup.ts';
import { appPage } from '../page/app-parts.ts';
import { definePage } from '../page/define-page.ts';
import { type KeyOf, type Words, wordsOf } from '../page/dictionary.ts';
import { words as timerWords } from '../interval-timer/words.ts';
import { buttonLabel } from '../page/reading/button-label.ts';
import { readCurrency } from '../page/reading/read-currency.ts';
import { economyIn } from './reading/fuel-use.ts';
import { hourRate } from './reading/hourly-rates.ts';
import { periodIn } from './reading/period-in.ts';
import { namesOf, readRecords, type Records, type SummedField } from './reading/read-records.ts';
import { script } from './script.ts';
import { timerScript } from './timer-script.ts';
import { styles } from './styles.ts';
import { words } from './words.ts';

type Text = Words<KeyOf<typeof words>>['t'];

/** Entries with the fields of the request: a log, a roster, an inventory. */
export const render = definePage(
  { words, colour: '#1f5f8b' },
  ({ plan, title, message, items, language, t, pick }) => {
    const names = plan.isExact === true && items.length > 0 ? items : undefined;
    const { facts = [], given = [] } = plan;
    const records = readRecords({ message, names, language, facts, given });
    const { fields, rows, dueDays, by, owed, rates, unitPrice } = records;
    const per = records.hasChart ? periodIn(message, fields) : undefined;
    const hoursAt = timer.test(message) ? fields.findIndex(({ label }) => hours.test(label)) : -1;
    // One price for all hours, where each has none of its own.
    const at = fields.findIndex(({ label }) => hours.test(label));
    const rate = at < 0 || Object.keys(rates).length > 0 ? undefined : hourRate(message);
    const currency = readCurrency(message, language);
    const clock = wordsOf(timerWords, language);
    // What the request calls the button that says that something is done again.
    const tick = buttonLabel(message);
    return {
      ...appPage({
        title,
        beside: markup`<p id="count" role="status"></p>`,
        parts: markup`
          <form class="panel" id="form" aria-labelledby="form-title">
            <h2 id="form-title">${t('new')}</h2>
            <div class="inputs">
              ${fields.map((field, index) => inputOf(field, index))}
              ${hoursAt < 0 ? [] : markup`<p class="row timer"><button type="button" class="button quiet" id="timer">${clock.t('start')}</button> <span id="timed" role="timer"></span></p>`}
            </div>
            <div class="row">
              <button type="submit" class="button" id="submit">${t('add')}</button>
              <button type="button" class="button quiet" id="cancel" hidden>${t('cancel')}</button>
            </div>
          </form>
          <section class="panel" aria-labelledby="entries">
            <h2 id="entries">${t('entries')}</h2>
            ${toolsOf(records, t, language)}
            ${rate === undefined ? [] : markup`<p class="tools"><label class="field"><span>${perHourOf(currency, language)}</span><input type="number" id="rate" min="0" step="any" inputmode="decimal" value="${rate === 0 ? '' : rate}"></label></p>`}
            <div class="scroll">
              <table id="table" aria-labelledby="entries">
                <thead><tr>${fields.map(({ label, type }, index) => markup`<th scope="col" data-column="${index}"${numeric.has(type) ? markup` class="number"` : []}><button type="button" data-sort="${index}">${label}</button></th> `)}<td></td></tr></thead>
                <tbody id="rows"></tbody>
                <tfoot id="sums"></tfoot>
              </table>
            </div>
            <p class="empty" id="empty"></p>
            <div class="row">
              <p id="removed" role="status"></p>
              <button type="button" class="button quiet" id="undo" hidden>${t('undo')}</button>
            </div>
          </section>
          ${summaryOf(records, t, { language, per, isOfYear: ofYear.test(message) })}
          ${records.hasChart ? markup`<section class="panel" id="course" aria-labelledby="course-title" hidden><h2 id="course-title">${t('over')}</h2><div id="chart"></div></section>` : []}
          <div class="row">
            <button type="button" class="button quiet" id="csv">${t('csv')}</button>
            <label class="button quiet file"><input type="file" id="file" class="visually-hidden" accept=".csv,text/csv"><span>${t('import')}</span></label>
            <p id="said" role="status"></p>
          </div>
        `,
        styles,
      }),
      script:
        hoursAt < 0
          ? script
          : source`
              ${script}

              ${timerScript}
            `,
      list: { names: namesOf(message, names, language) },
      content: {
        fields,
        rows,
        dueDays,
        ...(tick !== undefined && { tick }),
        by,
        ...(per !== undefined && { per }),
        ...(hoursAt >= 0 && {
          timer: { at: hoursAt, start: clock.t('start'), stop: clock.t('pause') },
        }),
        ...(bestOf(fields, message) >= 0 && { best: bestOf(fields, message) }),
        ...(economyIn(message) !== undefined && { economy: economyIn(message) }),
        ...(owed !== undefined && { owed }),
        ...(unitPrice > 0 && { unitPrice }),
        ...(Object.keys(rates).length > 0 && { rates }),
        ...(rate !== undefined && { billed: at }),
        currency,
        text: pick(
          'new',
          'add',
          'save',
          'edit',
          'remove',
          'removed',
          'entries',
          'empty',
          'none',
          'total',
          'average',
          'read',
          'unread',
          'overdue',
          'due',
          'low',
          'value',
          'yes',
          'no',
          'pace',
          'wrong',
        ),
      },
      font: 'sans',
      notes: [
        '`content.js`: the fields of an entry, the first entries and the currency. The inputs of the fields are in `index.html`, in the same order.',
        '`script.js`: the list, its sums and its CSV files. Entries are kept in the browser alone: save them as CSV to move them.',
      ],
    };
  },
);

/** The field whose highest value is the personal best, where a request asks for one; -1 without. */
function bestOf(fields: readonly SummedField[], message: string): number {
  if (!personalBest.test(message)) return -1;
  const level = fields.findIndex(({ role, type }) => type === 'number' && role === 'level');
  return level >= 0 ? level : fields.findIndex(({ type }) => type === 'number');
}

const personalBest =
  /(?<!\p{L})(?:personal (?:bests?|records?)|p[br]s?(?!\p{L})|my best(?: (?:lift|weight|result|mark|score|set)s?)? (?:for|per|of|in|on|at) (?:each|every|an? )?|(?:mein\p{L}{0,2} )?(?:bestleistung|bestwert)\p{L}{0,3}|mis? mejor(?:es)? marcas?|mon (?:meilleur|record)|meus? (?:melhor|recorde)|il mio (?:record|massimo)|persönliche\p{L}? (?:bestleistung|rekord|bestwert)\p{L}{0,3}|récords? personal(?:es)?|records? personnels?|recordes? pessoa(?:l|is)|record personali|persoonlijke? records?|rekord\p{L}{0,2} życiow\p{L}{1,2}|kişisel rekor\p{L}{0,4}|личн\p{L}{2,3} рекорд\p{L}{0,2})|个人(?:最好|纪录|记录)|自己ベスト|개인 ?(?:기록|최고)/iu;

/** Hours that run: "start and stop a timer". */
const timer =
  /(?<!\p{L})(?:time ?track(?:er|ing)|timer|stop ?watch|start[ -]?stopp?|старт\/стоп|(?:iniciar|empezar)(?: y |\/)(?:parar|detener)|démarrer(?: et |\/)arrêter|iniciar(?: e |\/)parar|avvi[ao](?: e |\/)(?:ferma\p{L}{0,2}|stop)|başlat(?: ve |\/)durdur|start(?:s|en)?(?: and |\s?[/-]\s?| und | y | et | e | en )stop\p{L}{0,3}|stoppuhr|cronómetro|chronom[èe]tre|cronômetro|cronometro|stoper|kronometre|таймер|секундомер)(?!\p{L})|计时|計時|开始[/、和]?停止|開始[/、と・]?(?:停止|終了)|시작\/?(?:정지|종료)|タイマー|타이머|टाइमर|مؤقت/iu;
const hours =
  /^(?:hours?|stunden|horas|heures|ore|uren|godziny|saat|часы|工时|小时|時間|시간|घंटे|ساعات|الساعات)/iu;

const numeric: ReadonlySet<SummedField['type']> = new Set([
  'number',
  'money',
  'duration',
  'rating',
]);

/** "$ / hr", in the words of the language. */
function perHourOf(currency: string, language: string): string {
  const sign = new Intl.NumberFormat(language, { style: 'currency', currency })
    .formatToParts(1)
    .find(({ type }) => type === 'currency');
  const hour = new Intl.NumberFormat(language, { style: 'unit', unit: 'hour' })
    .formatToParts(1)
    .find(({ type }) => type === 'unit');
  return `${sign?.value ?? currency} / ${hour?.value ?? 'h'}`;
}

/** The first field is the one that an entry cannot do without. */
function inputOf(
  { label, type, options = [], unit = '', most = 5 }: SummedField,
  index: number,
): Markup {
  const id = `field-${index}`;
  const name = unit === '' ? label : `${label} (${unit})`;
  const required = index === 0 ? markup` required` : [];
  const shared = markup`id="${id}" autocomplete="off"${required}`;
  if (type === 'yes')
    return markup`<label class="tick"><input id="${id}" type="checkbox"> <span>${name}</span></label> `;
  if (type === 'note')
    return markup`<label class="field wide"><span>${name}</span><textarea ${shared} rows="2" maxlength="2000"></textarea></label> `;
  if (type === 'choice' || type === 'rating') {
    const values =
      type === 'choice' ? options : Array.from({ length: most }, (_, mark) => `${mark + 1}`);
    return markup`<label class="field"><span>${name}</span><select ${shared}><option value="">–</option>${optionsOf(values)}</select></label> `;
  }
  const kinds = {
    number: 'type="number" step="any" inputmode="decimal"',
    money: 'type="number" step="any" inputmode="decimal"',
    duration:
      'type="text" inputmode="numeric" placeholder="h:mm:ss" pattern="[0-9]{1,3}(:[0-5][0-9]){0,2}"',
    date: 'type="date"',
    time: 'type="time"',
    email: 'type="email" maxlength="200"',
    tel: 'type="tel" maxlength="40"',
    url: 'type="url" maxlength="400"',
    text: 'type="text" maxlength="200"',
  };
  return markup`<label class="field"><span>${name}</span><input ${shared} ${{ html: kinds[type] }}></label> `;
}

/** "Push: Bench": those of a group stand together. */
function optionsOf(values: readonly string[]): readonly Markup[] {
  const groups = [...new Set(values.map((value) => value.split(': ', 1)[0] ?? ''))];
  if (groups.length < 2 || !values.every((value) => value.includes(': ')))
    return values.map((value) => markup`<option>${value}</option>`);
  return groups.map(
    (group) =>
      markup`<optgroup label="${group}">${values.filter((value) => value.startsWith(`${group}: `)).map((value) => markup`<option value="${value}">${value.slice(group.length + 2)}</option>`)}</optgroup>`,
  );
}

/** A search, a choice for each field with few values, what is due and how the list is sorted. */
function toolsOf({ fields, low, dueDays }: Records, t: Text, language: string): Markup {
  const choices = fields.flatMap(({ label, type, options = [], most = 5 }, index) => {
    const marks = Array.from({ length: most }, (_, mark) => `${mark + 1}`);
    const values = type === 'yes' ? [t('yes'), t('no')] : type === 'rating' ? marks : options;
    return values.length === 0
      ? []
      : [
          markup`<label class="field"><span>${label}</span><select data-only="${index}"><option value="">${t('all')}</option>${values.map((value, at) => markup`<option value="${type === 'yes' ? (['yes', 'no'][at] ?? '') : value}">${value}</option>`)}</select></label> `,
        ];
  });
  const today = new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(0, 'day');
  const due = dueDays === 0 ? upperStart(today) : t('due').replace('{n}', String(dueDays));
  const hasDue = fields.some(({ role }) => role === 'due' || role === 'interval');
  return markup`
    <div class="tools">
      <label class="field"><span>${t('search')}</span><input type="search" id="search" autocomplete="off"></label>
      ${choices}
      <label class="field"><span>${t('sort')}</span><select id="sort">${fields.map(({ label }, index) => markup`<option value="${index}">${label}</option>`)}</select></label>
      <button type="button" class="tool" id="turn" aria-label="${t('turn')}">⇅</button>
      ${hasDue ? markup`<label class="tick"><input type="checkbox" id="due"> <span>${due}</span></label>` : []}
      ${low === undefined ? [] : markup`<label class="field"><span>${t('limit')}</span><input type="number" id="low" min="0" step="any" value="${low}"></label>`}
    </div>
  `;
}

interface Period {
  readonly language: string;
  readonly per: 'week' | 'month' | undefined;
  readonly isOfYear: boolean;
}

/** "how many I read this year" */
const ofYear =
  /(?<!\p{L})(?:(?:this|per|each|every|a|by) year|(?:dieses|pro|im|jedes|nach) jahr|(?:este|por|al|cada) año|(?:cette|par|chaque) année|par an|(?:este|por|cada) ano|(?:quest['’]|all['’]|ogni )anno|(?:dit|per|elk) jaar|(?:w tym|na) rok(?:u)?|(?:bu |her )?yıl(?:a göre|lık)?|по годам|(?:в этом|за) год\p{L}?|цього року|за рік|i år|per år)(?!\p{L})|今年|每年|年間|올해|इस साल|هذه السنة|هذا العام/iu;

/** Sums by month, by year, or by what stands in a field. */
function summaryOf(
  { fields, by }: Records,
  t: Text,
  { language, per, isOfYear }: Period,
): Markup | [] {
  const grouped = fields.flatMap(({ label, type }, index) =>
    type === 'text' || type === 'choice' || type === 'yes' ? [{ label, index }] : [],
  );
  // What an entry is called stands last: each has its own.
  const name = grouped.findIndex(({ index }) => fields[index]?.type === 'text');
  const groups = [
    ...grouped.toSpliced(name, name < 0 ? 0 : 1),
    ...grouped.slice(name).slice(0, name < 0 ? 0 : 1),
  ];
  const hasDate = fields.some(({ type, role }) => type === 'date' && role === undefined);
  const isCounted = fields.some(({ type, sum }) => sum !== undefined || type === 'choice');
  if (!isCounted) return [];
  if (groups.length === 0 && !hasDate) return [];
  // Browsers and Node know the word for a week.
  const week = new Intl.DisplayNames(language, { type: 'dateTimeField' }).of('weekOfYear') ?? '';
  const months = hasDate
    ? markup`<option value="week">${week.charAt(0).toUpperCase() + week.slice(1)}</option><option value="month"${by === -1 && per !== 'week' && !isOfYear ? markup` selected` : []}>${t('month')}</option><option value="year"${by === -1 && isOfYear ? markup` selected` : []}>${t('year')}</option>`
    : [];
  return markup`
    <section class="panel" aria-labelledby="summary-title">
      <h2 id="summary-title">${t('by')}</h2>
      <select id="by" aria-labelledby="summary-title">${months}${groups.map(({ label, index }) => markup`<option value="${index}"${index === by ? markup` selected` : []}>${label}</option>`)}</select>
      <div class="scroll"><table id="groups" aria-labelledby="summary-title"></table></div>
    </section>
  `;
}

import { source } from '../lay-out.ts';
import { markup } from '../markup.ts';
import { appStyles } from '../page/app-parts.ts';
import { definePage } from '../page/define-page.ts';
import { type NamedDate, readDate } from '../page/reading/read-date.ts';
import { momentIn } from './read-moment.ts';
import { script } from './script.ts';
import { styles } from './styles.ts';
import { words } from './words.ts';

/** Days, hours, minutes and seconds until the date of the request; without one, until the new year. */
export const render = definePage(
  { words, colour: '#b4375f' },
  ({ plan, title, message, language, t, pick }) => {
    const { facts = [] } = plan;
    const isOne = facts.filter(({ kind }) => kind === 'date').length < 2;
    const date = readDate(message, language) ??
      holidayIn(message) ??
      momentIn(message) ?? { month: 1, day: 1 };
    // A title such as "Countdown", or one that ends within the date, says less than the occasion.
    const isPoor = /\d|^\S+(?:\s\S+)?$|^countdown\s/iu.test(title);
    const named = nameIn(message);
    const name = isPoor
      ? (coupleIn(message) ??
        // "to 18:30"
        (named !== undefined && /^\d{1,2}$/u.test(named) ? undefined : named) ??
        withoutDay(title))
      : title;
    const isWorkDays = workDays.test(message);
    const hasYear = yearDone.test(message);
    const unit = (id: string) => markup`
    <div class="unit">
      <b id="${id}">0</b>
      <span id="${id}-label"></span>
    </div>
  `;
    return {
      body: markup`
      <main id="main" class="app" tabindex="-1">
        <h1 id="title">${name}</h1>
        <p class="until" id="until"></p>
        <div class="${isWorkDays ? 'clock work' : 'clock'}" id="clock" role="timer" aria-labelledby="title until">
          ${unit('day')}
          ${unit('hour')}
          ${unit('minute')}
          ${unit('second')}
        </div>
        ${hasYear ? markup`<p class="until" id="year"></p>` : []}
        <p class="over" id="over" role="status"></p>
        <details class="panel">
          <summary>${t('change')}</summary>
          <form class="row" id="form">
            <label class="field"><span>${t('name')}</span><input id="name" type="text" maxlength="80" autocomplete="off" required></label>
            <label class="field"><span>${t('date')}</span><input id="date" type="datetime-local" required></label>
            <button type="submit" class="button">${t('save')}</button>
            <button type="button" class="button quiet" id="reset" hidden>${t('reset')}</button>
          </form>
        </details>
      </main>
    `,
      styles: source`
      ${appStyles}

      ${styles}
    `,
      script,
      placed: [],
      // What is counted down to stands over the clock.
      shown: isOne ? facts.filter(({ kind }) => kind === 'date' || kind === 'time') : [],
      isBare: true,
      header: '.app h1',
      content: {
        title: name,
        date,
        ...(isWorkDays && { isWorkDays }),
        text: pick('until', 'since', 'over', 'work', 'year'),
      },
      font: 'serif',
      notes: [
        '`content.js`: the date, in the time zone of the visitor. Without a `year` it is the next such day, and without a `month` the next such time.',
        ...(isWorkDays
          ? [
              '`content.js`: `isWorkDays` counts from Monday to Friday. Public holidays count as well.',
            ]
          : []),
        '`script.js`: the clock.',
      ],
    };
  },
);

const workDays =
  /(?<!\p{L})(?:work(?:ing)?[ -]?days?|weekdays|business days|mon(?:day)?\s?[-–]\s?fri(?:day)?|arbeitstagen?|werktagen?|mo\s?[-–]\s?fr|días (?:laborables|hábiles|laborales)|jours (?:ouvrés|ouvrables)|dias úteis|giorni (?:lavorativi|feriali)|werkdagen|dni robocz\p{L}{1,3}|iş gün\p{L}{1,4}|рабочи\p{L}{1,2} дн\p{L}{1,3})(?!\p{L})|工作日|営業日|平日|근무일|평일|영업일|कार्यदिवस|أيام العمل/iu;
const yearDone =
  /(?:%|per ?cent|prozent|por ciento|pour cent|por cento|per cento|procent|yüzde|процент\p{L}{0,2})\s?(?:\p{L}{1,8}\s){0,3}(?:year|jahr\p{L}{0,2}|año|année|an|ano|anno|jaar|roku|yıl\p{L}{0,3}|года?)(?!\p{L})|year (?:progress|percentage)|(?:今年|一年).{0,8}(?:百分|%)|(?:今年|1年).{0,10}(?:%|パーセント)|올해.{0,10}(?:%|퍼센트)/iu;

/** A day of every year that is called by its name. */
function holidayIn(message: string): NamedDate | undefined {
  return holidays.find(([name]) => name.test(message))?.[1];
}

const holidays: readonly (readonly [RegExp, NamedDate])[] = [
  [
    /new year|silvester|neujahr|nochevieja|año nuevo|nouvel an|ano novo|réveillon|capodanno|nieuwjaar|now\p{L}{1,3} rok|sylwest|yılbaşı|нов\p{L}{2,3} (?:год|рок)|giao thừa|nyår|tahun baru|跨年|元旦|新年|大晦日|새해/iu,
    { month: 1, day: 1 },
  ],
  [
    /christmas|xmas|weihnacht|navidad|no[ëe]l(?!\p{L})|natal(?:e)?(?!\p{L})|boże narodzenie|圣诞|クリスマス|성탄|크리스마스|क्रिसमस|الكريسماس/iu,
    { month: 12, day: 25 },
  ],
  [/halloween|хэллоуин|万圣|ハロウィン|핼러윈|हैलोवीन|هالوين/iu, { month: 10, day: 31 }],
  [/valentin|情人节|バレンタイン|발렌타인|वैलेंटाइन|الفالنتين/iu, { month: 2, day: 14 }],
];

/** "Countdown to the exam 4 May" is not called after its day. */
function withoutDay(title: string): string {
  return title.replace(/(?<=\p{L}{3})[\s,–-]{1,3}(?:(?!року)\p{L}{1,4}\s)?\d[^]{0,80}$/u, '');
}

/** "Mia & Jonas", whose wedding it is. */
function coupleIn(message: string): string | undefined {
  return wedding.test(message) ? couple.exec(message)?.[0] : undefined;
}

const wedding =
  /(?<!\p{L})(?:weddings?|hochzeit\p{L}{0,2}|boda|mariage|casamento|matrimonio|nozze|bruiloft|trouwdag|ślub\p{L}{0,2}|wesel\p{L}{1,2}|düğün\p{L}{0,4}|свадьб\p{L}{1,2})(?!\p{L})/iu;
const couple =
  /(?<!\p{L})\p{Lu}\p{Ll}{1,16}\s(?:&|and|und|y|et|e|en|i|ve|и)\s\p{Lu}\p{Ll}{1,16}(?!\p{L})/u;

/** "Our wedding", of "a countdown to our wedding on 14 June". */
function nameIn(message: string): string | undefined {
  const name = occasion.exec(message)?.groups?.['name'];
  return name === undefined ? undefined : name.charAt(0).toUpperCase() + name.slice(1);
}

const occasion =
  /(?:countdown(?: (?:page|app|clock|timer))?|counts? down|days|cuenta (?:atrás|regresiva)|tage|aftellen|dagen|compte à rebours|contagem regressiva|conto alla rovescia|odliczanie|отсч[её]т|đếm ngược|hitung mundur|nedräkning)\s(?:to|for|until|till|hasta|para|bis|zum|zur|für|tot|naar|jusqu['’]à|pour|até|fino a|per|do|до|đến|tới|ke|menuju|till)\s(?:zum\s|zur\s|the\s|a\s|el\s|la\s|le\s|der\s|die\s|das\s){0,2}(?<name>[^\n.,;:!?()]{3,50}?)(?=\s(?:on|at|in|is|am|um|el|le|em|il|dia|den|с|на|om|о|об|lúc|vào|pukul|kl|with|and|mit|und|con|avec|com|met|en|z|ve|и|med)\s|\s\d{1,2}(?:[./]|\s(?:de\s)?\p{L}{3,}\s\d{4})|\s?[\n.,;:!?()]|$)/iu;

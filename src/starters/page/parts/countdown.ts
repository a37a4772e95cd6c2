import type { PlanFact } from '../../../contracts/job/plan.ts';
import { isComingSoon } from '../../landing-page/coming-soon.ts';
import { source } from '../../lay-out.ts';
import { markup } from '../../markup.ts';
import type { Page } from '../../not-included/page/functions/page-function.ts';
import { daysLeftScript, daysLeftWords } from '../days-left.ts';
import { wordsOf } from '../dictionary.ts';
import { onlyWhere } from '../facts.ts';
import { type NamedDate, readDate } from '../reading/read-date.ts';
import type { SitePart } from './part.ts';

/** The days, hours, minutes and seconds to the first date of the request. */
export const countdown: SitePart = {
  name: 'countdown',
  sure: [
    'count-?down(?: timer| clock)?s?|how many days (?:are )?(?:left|to go|remain\\p{L}{0,3}|until)|days (?:left|to go) (?:until|till|to|counter)|wie viele tage (?:noch|es noch)|noch \\p{L}{0,6} ?tage bis|cuántos días (?:faltan|quedan)|combien de jours (?:il )?reste\\p{L}{0,2}|quantos dias faltam|quanti giorni mancano|hoeveel dagen (?:het )?nog|ile dni zostało|kaç gün kaldığ\\p{L}{0,6}|сколько дней осталось|还有多少天|还剩多少天|あと何日|며칠 남|कितने दिन (?:बचे|बाकी)|كم يوم\\p{L}? (?:باقي|متبقي)|countdown-?uhr|cuenta (?:atrás|regresiva)|compte à rebours|contagem (?:regressiva|decrescente)|conto alla rovescia|odliczani\\p{L}|aftel(?:klok|ler|len)|geri sayım\\p{L}{0,3}|обратн\\p{L}{2,3} отсч[её]т\\p{L}?|倒计时|倒數|カウントダウン|카운트다운|디데이|काउंटडाउन|उलटी गिनती|عد(?:اد)? تنازلي|العد التنازلي',
  ],
  in: [
    'countdown',
    'day-list',
    'invitation',
    'pomodoro',
    'timers',
    'interval-timer',
    'typing-test',
    'everyday-calculator',
  ],
  // What opens on a named day is waited for.
  isUsual: ({ message = '' }) => isComingSoon(message),
  build(page) {
    const counted = countedIn(page);
    if (counted === undefined) return undefined;
    const { date, said } = counted;
    return {
      place: 'top',
      html: markup`
        ${said === undefined ? [] : markup`<p class="when">${said.charAt(0).toUpperCase()}${said.slice(1)}</p>`}
        <p class="lead" id="left"></p>
        <p class="clock" role="timer" aria-live="off"></p>
      `,
      styles,
      script,
      data: {
        date,
        text: wordsOf(daysLeftWords, page.language ?? 'en').pick('left', 'today', 'over'),
      },
      ...(said !== undefined && { covers: [said] }),
    };
  },
};

/** The fact that stands beside a countdown where there is one, and so nowhere else on the page. */
export function countedFact(page: Page, isAsked: boolean): PlanFact | undefined {
  return isAsked || countdown.isUsual?.(page) === true ? countedIn(page)?.fact : undefined;
}

/** The date of a fact, else of what the request tells, else of its own words. */
function countedIn({
  facts = [],
  language = 'en',
  message = '',
}: Page):
  | { readonly date: NamedDate; readonly said?: string; readonly fact?: PlanFact }
  | undefined {
  const fact = facts.find(({ kind }) => kind === 'date');
  const known = readDate(fact?.text ?? '', language);
  if (fact !== undefined && known !== undefined) {
    const { label = '', text } = fact;
    const isSaid = label !== '' && label.length < 40;
    return isSaid
      ? {
          date: known,
          said: onlyWhere.test(label) ? `${text} ${label}` : `${label}: ${text}`,
          fact,
        }
      : { date: known };
  }
  for (const told of facts) {
    const isOpen = told.kind === 'detail' || told.kind === 'statement';
    const date = isOpen ? dateIn(told.text, language) : undefined;
    if (date !== undefined) return { date, said: told.text, fact: told };
  }
  const date = dateIn(message.slice(message.indexOf('\n') + 1), language);
  return date === undefined ? undefined : { date };
}

/** "March 1 noon" */
function dateIn(text: string, language: NonNullable<Page['language']>): NamedDate | undefined {
  const date = readDate(text, language);
  if (date === undefined || date.hour !== undefined) return date;
  return noon.test(text) ? { ...date, hour: 12, minute: 0 } : date;
}

const noon =
  /(?<!\p{L})(?:noon|midday|mittags?|mediodía|midi|meio-dia|mezzogiorno|'s middags|w południe|öğle\p{L}{0,3}|в полдень)(?!\p{L})|正午|정오|中午/iu;

const styles = source`
  .clock {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6rem 1.6rem;
    margin-block: 0.5rem 1.5rem;
  }

  .clock span {
    display: grid;
    justify-items: center;
    min-width: 3.5rem;
  }

  .clock b {
    font-size: clamp(1.8rem, 5vw, 2.8rem);
    font-variant-numeric: tabular-nums;
    line-height: 1.1;
  }
`;

/** The words of the units are those of the browser. */
const script = source`
  ${daysLeftScript}

  const clock = part.querySelector('.clock');
  const lengths = [['day', 86400], ['hour', 3600], ['minute', 60], ['second', 1]];
  const now = new Date();
  const endIn = (year) => new Date(year, date.month - 1, date.day, date.hour || 0, date.minute || 0);
  // The day itself is today until it ends.
  const isOver = new Date(now.getFullYear(), date.month - 1, date.day + 1) <= now;
  const end = endIn(date.year || now.getFullYear() + (isOver ? 1 : 0));

  function tick() {
    const seconds = Math.floor((end - Date.now()) / 1000);
    left.hidden = seconds >= 0;
    clock.hidden = seconds < 0;
    if (seconds < 0) return show();
    let rest = seconds;
    clock.replaceChildren(...lengths.map(([unit, length]) => {
      const count = Math.floor(rest / length);
      rest -= count * length;
      const box = document.createElement('span');
      const number = document.createElement('b');
      const format = new Intl.NumberFormat(document.documentElement.lang, { style: 'unit', unit, unitDisplay: 'long' });
      const words = format.formatToParts(count);
      number.textContent = words.filter(({ type }) => type !== 'unit' && type !== 'literal').map(({ value }) => value).join('');
      box.append(number, words.filter(({ type }) => type === 'unit').map(({ value }) => value).join(' ').trim());
      return box;
    }));
  }

  if (end) {
    tick();
    setInterval(tick, 1000);
  }
`;

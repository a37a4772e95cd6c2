import { source } from '../lay-out.ts';
import { markup } from '../markup.ts';
import { appStyles } from '../page/app-parts.ts';
import { definePage } from '../page/define-page.ts';
import { wordsOf } from '../page/dictionary.ts';
import { entriesIn } from '../shared/reading/tells-what.ts';
import { namedList } from '../shared/named-list.ts';
import { upperStart } from '../../workspace/text/with-capitals.ts';
import { nameWord } from '../records/reading/usual-fields.ts';
import { asksForAttendance } from './asks-to-tick.ts';
import { dosesIn, doseWords, isOfMedicine } from './doses.ts';
import { habitsByPart, labelledHabits } from './parts-of-day.ts';
import { script } from './script.ts';
import { styles } from './styles.ts';
import { words } from './words.ts';

/** Habits to tick off day by day, with streaks. It starts with those of the request; the browser stores it. */
export const render = definePage(
  { words, colour: '#2f7d4f' },
  ({ plan, title, things, message, language, t, pick }) => {
    const [list, ...others] = plan.given ?? [];
    const entries = others.length > 0 ? [] : (list?.entries ?? []);
    const listed =
      entries.length > 1 && !entries.some(({ about = '' }) => about.includes(','))
        ? entries.map(({ name, when }) => (when === undefined ? name : `${name}, ${when}`))
        : undefined;
    const named = plan.isExact
      ? undefined
      : (listed ??
        tickedIn(message) ??
        (namedList(message, pluralWords) ?? namedList(message, habitWords))
          ?.map(withoutWith)
          .filter(isHabit));
    const parts = habitsByPart(message);
    const doses = dosesIn(message);
    const byPart = [doses, parts, labelledHabits(message)].find(({ length }) => length > 1) ?? [];
    const told = entriesIn(named ?? things).filter(isHabit);
    // A single one is what the page is to have: "with a calendar".
    const sure = told.length > 1 ? told : [];
    const given = plan.isExact === true ? things : byPart.length > 0 ? byPart : sure;
    const habits = given.length > 0 || plan.isExact ? given : [t('one'), t('two'), t('three')];
    // Who comes is no habit.
    const isMonth = ofMonth.test(message);
    const dose =
      isOfMedicine(message) && !habitual.test(message) ? wordsOf(doseWords, language) : undefined;
    const isNamed = asksForAttendance(message) || doses.length > 1;
    const name = dose?.t('medicine') ?? (isNamed ? nameWord(language) : undefined);
    return {
      body: markup`
      <main id="main" class="app" tabindex="-1">
        <header class="app-head">
          <div>
            <h1>${title}</h1>
            <p class="app-lead" id="today" role="status"></p>
          </div>
          <div class="row">
            <button type="button" class="tool" id="earlier" aria-label="${t(isMonth ? 'earlierMonth' : 'earlier')}">‹</button>
            <p class="week" id="week" aria-live="polite"></p>
            <button type="button" class="tool" id="later" aria-label="${t(isMonth ? 'laterMonth' : 'later')}">›</button>
          </div>
        </header>
        <section class="panel habits" aria-label="${title}">
          <div${isMonth ? markup` class="month" id="scroll" tabindex="0" role="region" aria-labelledby="week"` : []}>
            <table>
              <thead>
                <tr id="days"></tr>
              </thead>
              <tbody id="habits"></tbody>
            </table>
          </div>
          <p class="empty" id="empty" hidden>${dose?.t('empty') ?? t('empty')}</p>
          <form class="row" id="add">
            <label class="field"><span class="visually-hidden">${name ?? t('name')}</span><input id="name" type="text" maxlength="80" autocomplete="off" required placeholder="${name ?? t('name')}"></label>
            <button type="submit" class="button">${t('add')}</button>
          </form>
          <div class="row">
            <p id="removed" role="status"></p>
            <button type="button" class="button quiet" id="undo" hidden>${t('undo')}</button>
          </div>
        </section>
      </main>
    `,
      styles: source`
      ${appStyles}

      ${styles}
    `,
      script,
      isTool: true,
      list: { names: habits },
      header: '.app-head',
      content: {
        habits,
        hasMonth: share.test(message),
        ...(isMonth && { isMonth }),
        text: {
          ...pick('lead', 'habit', 'streak', 'week', 'mark', 'remove', 'removed'),
          ...(name !== undefined && { habit: name }),
        },
      },
      font: 'round',
      notes: [
        '`content.js`: the habits of the first visit, and the words.',
        '`script.js`: weeks or months, and streaks. What is ticked off is kept in the browser alone.',
      ],
    };
  },
);

/** "with water, reading and gym" */
function withoutWith(name: string, at: number): string {
  const bare = at === 0 ? name.replace(/^(?:with|con|com|avec|met|z|с|з)\s/iu, '') : name;
  return upperStart(bare.replace(asking, ''));
}

/** "트래커 만들어줘 물 마시기", "독서 체크하고 연속 일수 보여줘" */
const asking =
  /^.{0,20}만들어\s?(?:줘요?|주세요)\s|\s(?:체크|표시|기록|관리|연속)\S{0,6}(?:\s.{0,40})?$/gu;

function isHabit(name: string): boolean {
  return !notHabits.test(name) && !ofPage.test(name.replace(often, ''));
}

/** "gym 3x a week" */
const often = /\d\s?(?:x|×|times|mal|veces|fois|vezes|volte|keer|razy|kez|раз\p{L}?)[^,]{0,14}$/iu;

/** "where I tick off drink water, stretch and read 20 pages every day" */
function tickedIn(message: string): readonly string[] | undefined {
  const list = ticked.exec(message)?.groups?.['list']?.replace(eachDay, '') ?? '';
  const names = list.split(/,\s(?:(?:and|or|und|y|et|e|en|i|и)\s)?|\s(?:and|und|y|et|e|en|i|и)\s/u);
  const isList = names.length > 1 && names.every((name) => isHabit(name) && name.length < 40);
  return isList ? names.map((name) => name.charAt(0).toUpperCase() + name.slice(1)) : undefined;
}

const ticked =
  /(?<!\p{L})(?:tick off|check off|cross off|ticking off|checking off|abhaken kann[:,]?|poder marcar|puedo marcar|cocher|spuntare|afvinken[:,]?)\s(?!(?:each|every|my|the|them|it|days?|habits)(?!\p{L}))(?<list>\p{L}[^.:;!?()\n]{5,200})/iu;
const eachDay =
  /[\s,]{1,2}(?:every|each|per) day[^]*$|\s(?:daily|täglich|cada día|chaque jour|ogni giorno|elke dag)[^]*$/iu;
/** Words of the page: "habit tracker, one week view". */
const ofPage =
  /(?<!\p{L})(?:trackers?|views?|page|app|week|month|file|browser|streaks?|html|mode|\p{L}{0,10}ansicht|seite|vista|vue|página|semana|where|it|which)(?!\p{L})|^(?:显示|统计|查看)|连续|月历|連続|カレンダー|연속|달력|표시|लगातार|दिखा/iu;

const pluralWords =
  'habits|hábitos|gewohnheiten|habitudes|abitudini|gewoontes|nawyki|привычки|звички';
/** Vitamins may be one of the habits. */
const habitual = /habit|hábito|gewohn|gewoont|nawyk|alışkanlık|привыч|звич|习惯|習慣|습관/iu;
const habitWords =
  'trackers?|habits?|hábitos?|gewohnheit(?:en|s\\p{L}{4,10})?|habitudes?|abitudin[ei]|nawyk\\p{L}*|alışkanlık\\p{L}*|привыч\\p{L}+|习惯|習慣|습관|आदत\\p{L}*|عادات';
/** A column for each day of a month. */
const ofMonth =
  /(?<!\p{L})(?:calendar(?:io)?|kalender|calendrier|calendário|kalendarz|takvim|календар\p{L}{0,3}|vista (?:del )?mese|month(?:ly)? (?:grid|view|overview|chart|table|sheet)|(?:grid|chart|table|view) (?:of|for) (?:the |each |a )?(?:whole |full )?month|(?:whole|full|entire) month|30[- ]day grid|31 (?:days|columns)|monats(?:ansicht|übersicht|raster|kalender|tabelle)|ganzen? monat|vista mensual|cuadrícula (?:mensual|del mes)|mes completo|(?:vue|grille) (?:mensuelle?|du mois)|mois (?:entier|complet)|(?:visão|grade|tabela) mensal|mês inteiro|(?:vista|griglia|tabella) mensile|mese intero|maand(?:overzicht|weergave|kalender|raster)|hele maand|(?:widok|siatka) (?:miesi[ąę]ca|miesięczn\p{L})|cały miesiąc|aylık (?:görünüm|tablo|çizelge)|(?:таблица|сетка|вид) (?:на|за) месяц|весь месяц)(?!\p{L})|月(?:视图|历|度表格|间表)|整个月|日历|カレンダー|달력|月間(?:表示|表)|1か月(?:分|表示)|월간|한 ?달 ?(?:달력|표)|महीने का (?:ग्रिड|कैलेंडर)|पूरे महीने|(?:عرض|جدول|شبكة|تقويم) (?:شهري|شهرية|الشهر)/iu;
/** "a percentage for the month" */
const share =
  /%|percent|completion rate|success rate|prozent|quote|porcentaje|pourcentage|taux|porcentagem|percentual|procent|yüzde|процент|百分比|完成率|達成率|퍼센트|달성률|प्रतिशत|نسبة/iu;
const notHabits =
  /^(?:in|with|en|con|mit|avec|com|auf|на|w|отмеча\p{L}{1,3}|відміча\p{L}{1,3}|marcar|cocher|spuntare|odhacza\p{L}{1,3})\s|^(?:streaks?|сери[яи]|серії|racha|série|serie|seri|seria|colou?rs?|calend\p{L}{2,5}|stats?|dark|light|dunkel|hell|oscuro|claro|sombre|clair|escuro|scuro|chiaro|donker|licht|ciemny|jasny|koyu|açık|тёмн\p{L}{2}|светл\p{L}{2})$/iu;

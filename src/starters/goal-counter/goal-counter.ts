import type { Language } from '../../contracts/languages.ts';
import { type Markup, markup } from '../markup.ts';
import { appPage } from '../page/app-parts.ts';
import { definePage } from '../page/define-page.ts';
import { currenciesIn } from '../page/reading/read-currency.ts';
import { type Goal, readGoal } from './read-goal.ts';
import { readUntil } from './read-until.ts';
import { script } from './script.ts';
import { stepsFor } from './steps-for.ts';
import { styles } from './styles.ts';
import { words } from './words.ts';

/** Counts towards a goal with buttons: each day anew, or once, as for savings. The browser stores it. */
export const render = definePage(
  { words, colour: '#0b7285' },
  ({ title, message, language, t, pick }) => {
    const said = readGoal(message.slice(title.length));
    const usual = usualGoals.find(({ words: topic }) => topic.test(message)) ?? anyGoal;
    const { goal, unit, steps, isDaily } =
      said.goal === undefined ? { ...said, ...usual.goal } : said;
    const isNamed = isDaily && eaten.test(message);
    const isMoney = /\p{Sc}|zł/u.test(unit);
    const [currency] = isMoney ? currenciesIn(unit, language) : [];
    const until = isDaily ? undefined : readUntil(message, language);
    const all = said.steps.length > 0 ? said.steps : steps;
    // "Just one button to add a glass"
    const isSingle = isDaily && singleButton.test(message) && said.steps.length < 2;
    const given = isSingle ? [said.steps[0] ?? (goal === undefined || goal > 50 ? 250 : 1)] : all;
    const hidden = isSingle && !isNamed ? markup` hidden` : [];
    return {
      ...appPage({
        title,
        beside: markup`
          <p class="app-lead" id="streak"></p>
          ${isDaily ? [] : purposeOf(message)}
        `,
        parts: markup`
          <section class="panel now" aria-label="${title}">
            <p class="label">${isDaily ? t('today') : t('total')}</p>
            <p class="count" id="count"></p>
            ${vessel.test(message) ? markup`<div class="bar vessel" id="vessel" aria-hidden="true"></div>` : []}
            <progress id="bar" max="1" value="0" aria-label="${t('goal')}"></progress>
            <p class="state" id="state" role="status"></p>
            <p class="state" id="weekly"></p>
            <div class="row centre" id="steps"></div>
            <form class="row centre" id="other">
              <label class="field"${hidden}><span class="visually-hidden">${t('amount')}</span><input type="number" id="amount" min="0.01" step="any" inputmode="decimal" required placeholder="${t('amount')}"></label>
              ${isDaily ? [] : markup`<label class="field"><span class="visually-hidden">${t('date')}</span><input type="date" id="day" required></label> `}
              ${isDaily && !isNamed ? [] : markup`<label class="field"><span class="visually-hidden">${t('note')}</span><input type="text" id="note" maxlength="120" autocomplete="off" placeholder="${t('note')}"></label> `}
              <button type="submit" class="button quiet"${hidden}>${t('add')}</button>
              <button type="button" class="button quiet" id="undo">${t('undo')}</button>
            </form>
            ${isNamed ? markup`<ol class="entries" id="named"></ol>` : []}
          </section>
          <section class="panel" aria-labelledby="past-heading">
            <h2 id="past-heading">${isDaily ? t('week') : t('entries')}</h2>
            <ol class="${isDaily ? 'week' : 'entries'}" id="past"></ol>
          </section>
          <div class="row centre">
            <label class="goal"><span>${t('goal')}</span><input type="number" id="goal" min="1" step="any" inputmode="decimal" value="${goal ?? ''}"></label>
            ${isDaily ? [] : markup`<label class="goal"><span>${t('until')}</span><input type="date" id="until"></label>`}
            <button type="button" class="button quiet" id="restart">${t('start')}</button>
          </div>
          <p class="help">${t('help')}</p>
        `,
        styles,
      }),
      script,
      buttons: '#steps .button',
      content: {
        goal: goal ?? 0,
        unit: currency === undefined ? unit : '',
        ...(currency !== undefined && { currency }),
        steps: given.length > 0 ? given : stepsFor(goal ?? 1),
        isDaily,
        ...(until !== undefined && { until: { ...until, name: monthName(until.month, language) } }),
        text: pick('toGo', 'reached', 'undone', 'streak', 'day', 'none', 'weekly', 'remove'),
      },
      font: 'round',
      notes: [
        '`content.js`: the goal, the unit, and what the buttons add.',
        '`script.js`: how it counts. What is added is kept in the browser alone.',
      ],
    };
  },
);

const singleButton =
  /(?<!\p{L})(?:(?:one|a single) (?:big )?button|one[- ](?:tap|click)|(?:nur )?(?:einem|einen|ein) (?:einzigen? |großen? )?(?:knopf|button)|un (?:solo|único|sólo) botón|un seul bouton|um (?:só|único) botão|un (?:solo|unico) (?:pulsante|bottone)|[eé][eé]n knop|jeden przycisk|jednym przyciskiem|tek (?:bir )?(?:tuş|düğme|buton)\p{L}{0,3}|одн\p{L}{1,2} кнопк\p{L}{1,2})(?!\p{L})|一个按钮|ボタン(?:1つ|一つ|ひとつ)|버튼 ?(?:하나|한 개)|एक (?:ही )?बटन|زر واحد/iu;

function monthName(month: number, language: Language): string {
  return new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(
    Date.UTC(2024, month - 1, 15),
  );
}

/** "I save for a trip to Japan": what it is for. */
function purposeOf(message: string): Markup | [] {
  const what = (purpose.exec(message) ?? ofMoney.exec(message))?.groups?.['what'] ?? '';
  return what === '' || what.length > 60
    ? []
    : markup`<p class="app-lead">${what.charAt(0).toUpperCase()}${what.slice(1)}</p>`;
}

const purpose =
  /(?<!\p{L})(?:sav(?:e|ing)(?: up)?|spar(?:e|en)|ahorr(?:o|ar|ando)|épargner?|économiser?|(?:juntar|poupar|economizar)(?: dinheiro)?|risparmi(?:o|are)|sparen|oszczędz(?:am|ać)|коплю|накопить)(?: \p{L}{3,9})? (?:for|für|auf|para|pour|per|voor|na|на) (?:(?:an?|our|my|the|eine?n?|meine?n?|una?|mi|une|un|uma?|minha|meu|een|mijn) )?(?<what>\p{L}[\p{L}\p{N}'’ -]{2,40}?)(?=[,.!?;:\n]|$| (?:with|by|until|and|mit|bis|und|con|hasta|y|avec|et|jusqu|com|até|e|met|tot|en|do|z|до|и) )/iu;

/** "$3000 for a trip to Japan by August" */
const ofMoney =
  /(?:[$€£]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[€$£₽₺₴]|euros?|dollars?|pounds|zł|tl|kr|руб\p{L}{0,3}|грн)) (?:for|für|para|pour|per|voor|na|till|на) (?:(?:an?|our|my|the|eine?n?|meine?n?|una?|mi|une|un|uma?|minha|meu|een|mijn) )?(?<what>\p{L}[\p{L}\p{N}'’ -]{2,40}?)(?=[,.!?;:\n]|$| (?:with|by|until|and|mit|bis|und|con|hasta|y|avec|et|jusqu|d['’]ici|com|até|e|met|tot|en|entro|do|z|до) )/iu;

/** For requests that name what is counted, but no number. */
const usualGoals: readonly { readonly words: RegExp; readonly goal: Goal }[] = [
  {
    words: /calori|kalori|kcal|калори|热量|卡路里|カロリー|칼로리|कैलोरी|سعرات/iu,
    goal: { goal: 2000, unit: 'kcal', steps: [100, 250, 500], isDaily: true },
  },
  {
    words:
      /water|hydrat|agua|wasser|trink|(?<!\p{L})eau(?!\p{L})|água|acqua|wod[ayę]|(?<!\p{L})su(?!\p{L})|вод[аыу]|水|물|पानी|ماء/iu,
    goal: { goal: 2000, unit: 'ml', steps: [200, 300, 500], isDaily: true },
  },
  {
    words:
      /push-? ?ups?|flexiones|liegestütz|pompes|flexões|flessioni|pompk|şınav|отжиман|俯卧撑|腕立て|팔굽혀/iu,
    goal: { goal: 50, unit: '', steps: [5, 10, 20], isDaily: true },
  },
  {
    words:
      /steps|pasos|schritte|(?<!\p{L})pas(?!\p{L})|passos|passi|krok|adım|шаг|步数|歩数|걸음/iu,
    goal: { goal: 10_000, unit: '', steps: [1000, 2000, 5000], isDaily: true },
  },
  {
    words:
      /saving|ahorr|sparen|sparziel|épargn|poupan|econom|risparm|oszczęd|birik|накоп|сбереж|存钱|攒钱|貯金|저축|बचत|ادخار|توفير/iu,
    goal: { goal: 1000, unit: '', steps: [10, 50, 100], isDaily: false },
  },
];
/** What fills with what is drunk. */
const vessel =
  /(?<!\p{L})(?:glass(?:es)?|bottles?|cups?|glas|gläser|flaschen?|vasos?|botellas?|verres?|bouteilles?|copos?|garrafas?|bicchier[ei]|bottigli[ae]|glazen|fles(?:sen)?|szklan\p{L}{1,3}|butel\p{L}{1,3}|bardak|bardağ|şişe|стакан|бутыл)|[杯瓶]|グラス|コップ|ボトル|컵|물병|गिलास|बोतल|كوب|كأس|زجاجة/iu;
/** What is counted has names: meals. */
const eaten =
  /calori|kalori|kcal|calorías|калори|热量|卡路里|カロリー|칼로리|कैलोरी|سعرات|protein|eiweiß|proteín|protéin|белк/iu;
const anyGoal = { goal: { goal: undefined, unit: '', steps: [1], isDaily: false } };

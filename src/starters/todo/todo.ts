import { markup } from '../markup.ts';
import { definePage } from '../page/define-page.ts';
import { groupsOf } from '../page/reading/named-categories.ts';
import { readCurrency } from '../page/reading/read-currency.ts';
import { startingThings } from '../shared/reading/starting-things.ts';
import { tellsWhat } from '../shared/reading/tells-what.ts';
import { fields, fieldsOf, isCategory, isField, ofThings, tools } from './fields.ts';
import { script } from './script.ts';
import { styles } from './styles.ts';
import { words } from './words.ts';

/** A to-do list that the browser stores. It starts with the items of the request. */
export const render = definePage(
  {
    words,
    colour: '#0f766e',
  },
  ({ plan, title, items, things, message, language, t, pick }) => {
    const asked = fieldsOf(message, [t('private'), t('work'), t('shopping')], t('me'));
    const groups = plan.isExact
      ? []
      : (plan.given ?? []).filter(
          ({ label, entries }) =>
            label !== '' &&
            !isField(label, asked) &&
            !entries.every(({ name }) => isCategory(name, asked.categories)),
        );
    // "Kitchen: stove, pot; Clothes: socks"
    const grouped = groups.flatMap(({ label, entries }) =>
      entries.map(({ name }) => (groups.length > 1 ? `${label}: ${name}` : name)),
    );
    // Among tasks one that sounds like a feature is none: "wipe the tables".
    const levels = asked.hasPriority ? [t('high'), t('medium'), t('low')] : [];
    const own = items.filter(
      (item) =>
        !isField(item, asked) &&
        !(sinks.test(item) || clears.test(item)) &&
        !(ofTasks.test(item) && items.length > 1) &&
        !isCategory(item, [...asked.categories, ...levels, ...(asked.people ?? [])]),
    );
    const named =
      things.length * 4 < items.length * 3
        ? own.filter((item) => things.includes(item) || item.split(' ').length > 2)
        : own;
    const given =
      groups.length > 1
        ? grouped
        : named.filter((item) => plan.isExact === true || !(tellsWhat(item) || hides.test(item)));
    const told = given.length > 0 || plan.isExact ? given : startingThings(message);
    // A list of things to buy or to take begins empty.
    const isOfThings = asked.hasPrice || ofThings.test(message);
    const isEmpty = plan.isExact === true || isOfThings;
    const tasks = told.length > 0 || isEmpty ? told : [t('one'), t('two'), t('three')];
    const filter = (value: string, label: string, isChecked: boolean) => markup`
      <label><input type="radio" name="filter" value="${value}"${isChecked ? markup` checked` : []}><span>${label}</span></label>
    `;
    return {
      body: markup`
        <main id="main" class="sheet" tabindex="-1">
          <header class="sheet-head">
            <div>
              <p class="date" id="date"></p>
              <h1>${title}</h1>
              <p class="counts" id="counts" role="status"></p>
            </div>
            <svg class="ring" viewBox="0 0 100 100" aria-hidden="true" focusable="false">
              <circle class="ring-ground" cx="50" cy="50" r="42" />
              <circle class="ring-done" id="ring" cx="50" cy="50" r="42" pathLength="100" />
              <path d="M33 51l12 12 23-25" />
            </svg>
          </header>
          <form class="add" id="add">
            <label class="visually-hidden" for="new">${t(isOfThings ? 'newThing' : 'new')}</label>
            <input id="new" type="text" maxlength="200" autocomplete="off" placeholder="${t(isOfThings ? 'newThing' : 'placeholder')}">
            ${fields(asked, t)}
            <button type="submit" class="button">${t('add')}</button>
          </form>
          <fieldset class="filters">
            <legend class="visually-hidden">${t('filter')}</legend>
            ${filter('all', t('all'), true)}
            ${filter('open', t('open'), false)}
            ${filter('done', t('done'), false)}
          </fieldset>
          ${tools(asked, t)}
          <p class="sum" id="sum" role="status"${asked.hasPrice ? [] : markup` hidden`}></p>
          <ul class="tasks" id="tasks" aria-label="${t('list')}"></ul>
          <p class="empty" id="empty" hidden></p>
          <div class="sheet-foot">
            <button type="button" class="link" id="clear" hidden>${t('clear')}</button>
            <p id="removed" role="status"></p>
            <button type="button" class="link" id="undo" hidden>${t('undo')}</button>
          </div>
        </main>
      `,
      styles,
      script,
      list: { names: tasks },
      isTool: true,
      header: '.sheet-head',
      content: {
        tasks,
        canDrag: drags.test(message),
        ...(sinks.test(message) && { sinksDone: true }),
        groups: groupsOf(message).length > 1 ? asked.categories : [],
        currency: readCurrency(message, language),
        text: {
          ...pick(
            'left',
            'progress',
            'empty',
            'emptyDone',
            'edit',
            'remove',
            'removed',
            'high',
            'medium',
            'low',
            'overdue',
            'total',
            'done',
          ),
          ...(isOfThings && { empty: t('emptyThings') }),
        },
      },
      font: 'serif',
      notes: [
        '`content.js`: the tasks of the first visit, and the words.',
        '`script.js`: what a list does. It is kept in the browser alone.',
      ],
    };
  },
);

/** "Tugas: beli susu", beside "beli susu" */
const ofTasks = /^(?:tugas|uppgifter|(?:công )?việc|завдання(?:ми)?|справ(?:и|ами)): /iu;

/** "완료한 것 숨기기": what the filters do. */
const hides =
  /^(?:hide|hiding|ocultar|esconder|masquer|cacher|nascond\p{L}{2,3}|ukry\p{L}{1,5}|скры\p{L}{2,4}|приховати|dölj|verberg) \p{L}|\s(?:ausblenden|verstecken|verbergen|gizle(?:me|sin)?|숨기기|숨김)$|(?:隠す|非表示)$|^隐藏/iu;

const drags =
  /(?<!\p{L})(?:drag\p{L}{0,4}|re-?order\p{L}{0,4}|ziehen|verschieb\p{L}{1,4}|umsortier\p{L}{1,4}|arrastr\p{L}{1,5}|reordena\p{L}{1,3}|gliss\p{L}{1,4}|réordonner|trascin\p{L}{1,8}|slep\p{L}{1,3}|przeciąg\p{L}{1,8}|sürükle\p{L}{0,6}|перетаск\p{L}{2,8})(?!\p{L})|拖[动拽]|ドラッグ|드래그|सरका|سحب/iu;

/** "vider les articles cochés": the button below the list. */
const clears =
  /^(?:(?:clear|remov|delet|vid|effac|supprim|borr|vaci|elimin|quit|limp|apag|remov|svuot|togli|verwijder|wis|usu|wyczy|очист|удал|очис|видал)\p{L}{0,6} [^,]{0,20}(?:done|ticked|checked|completed|bought|coché|terminé|tachad|marcad|completad|comprad|concluíd|spuntat|completat|afgevink|odhaczon|kupion|отмечен|куплен|виконан)|(?:abgehakt|erledigt|gekauft|afgevinkt)\p{L}{0,2} .{0,20}(?:leeren|löschen|entfernen|verwijderen|wissen)$)/iu;
/** "Abgehakte Sachen sollen nach unten rutschen" */
const sinks =
  /(?<!\p{L})(?:done|ticked|checked|completed|crossed|bought|finished|abgehakt\p{L}{0,2}|erledigt\p{L}{0,2}|gekauft\p{L}{0,2}|afgevinkte?|tachad[oa]s?|marcad[oa]s?|completad[oa]s?|coché\p{L}{0,2}|terminé\p{L}{0,2}|concluíd[oa]s?|spuntat[eio]|odhaczon\p{L}{1,3}|zrobion\p{L}{1,3}|kupion\p{L}{1,3}|işaretlen\p{L}{1,4}|alınan\p{L}{0,4}|biten\p{L}{0,4}|отмеченн\p{L}{2}|выполненн\p{L}{2}|купленн\p{L}{2})(?!\p{L})[^.!?\n]{0,40}?(?:bottom|to the end|nach unten|unten|ans ende|onderaan|abajo|al final|en bas|à la fin|(?:para|em) baixo|no fim|in fondo|in basso|na d[óo]ł|na dole|na koniec|alta |en alt|aşağı|sona |вниз|в конец)|(?:完成|勾选|已买|チェック|完了|완료|체크|पूर)[^。.!?\n]{0,20}?(?:底|最后|末尾|下に|一番下|아래|맨 끝|नीचे)/iu;

import { markup } from '../markup.ts';
import { appPage } from '../page/app-parts.ts';
import { definePage } from '../page/define-page.ts';
import { asksFor } from '../not-included/page/asks-for.ts';
import { namedList } from '../shared/named-list.ts';
import { wordsOf } from '../page/dictionary.ts';
import { readPeople } from '../todo/read-people.ts';
import { words as todoWords } from '../todo/words.ts';
import { labelsIn } from './labels-in.ts';
import { script } from './script.ts';
import { styles } from './styles.ts';
import { words } from './words.ts';
import { workflowIn } from './workflow.ts';
import { letterPattern } from '../../workspace/text/letters.ts';

/** A board of columns with cards to drag, or to move by keyboard. The browser stores it. */
export const render = definePage(
  { words, colour: '#2b59c3' },
  ({ plan, title, items, message, language, t, pick }) => {
    const usual = [t('todo'), t('doing'), t('done')];
    const told = plan.given?.find(({ label }) => isOfCards.test(label))?.entries;
    const people = readPeople(message, t('me'));
    const cards = (
      told?.map(({ name, about }) => (about === undefined ? name : `${name} (${about})`)) ??
      namedList(message.replace(ofCard, ' '), cardWords) ??
      firstCards(message)
    )?.filter((name) => !people.includes(name));
    const end = items.findIndex((item) => ofBoard.test(item));
    const named = end < 0 ? items : items.slice(0, end);
    const given = cards === undefined && named.length > 1 ? named : usual;
    const hasPeople = people.length > 0 || asksFor('assign', message);
    const labels = labelsIn(message);
    const [note = ''] = notes.exec(message) ?? [];
    const finds = [people, labels.map(({ name }) => name)].flat();
    const task = wordsOf(todoWords, language);
    const finder = markup`
      <div class="row finder">
        ${asksFor('search', message) ? markup`<input type="search" id="search" aria-label="${task.t('search')}" placeholder="${task.t('search')}">` : []}
        ${finds.length > 1 ? markup`<select id="only" aria-label="${task.t('filter')}"><option value="">${task.t('all')}</option>${finds.map((one) => markup`<option>${one}</option>`)}</select>` : []}
      </div>
    `;
    const beforeCards = message.slice(0, cardsNamed.exec(message)?.index);
    const columns = (
      plan.isExact
        ? items
        : (listAhead(message) ??
          slashedList(message) ??
          workflowIn(message) ??
          namedList(beforeCards, columnWords) ??
          namedList(message, columnWords) ??
          given)
    )
      .map((name) => name.replace(lastWord, ''))
      .slice(0, 8);
    return {
      ...appPage({
        title,
        beside: markup`
          <p class="app-lead" id="count"></p>
        `,
        parts: markup`
          ${finder}
          <div class="board" id="board"></div>
          <div class="row foot">
            <p id="status" role="status"></p>
            <button type="button" class="button quiet" id="undo" hidden>${t('undo')}</button>
          </div>
          <p class="help">${t('help')}</p>
        `,
        styles,
      }),
      script,
      list: { names: columns },
      buttons: '.add button',
      content: {
        columns,
        cards: cardsIn(columns, cards ?? [t('one'), t('two')]),
        ...(hasPeople && { people }),
        hasDue: asksFor('due', message),
        ...(labels.length > 0 && { labels }),
        ...(note !== '' && { hasNote: true }),
        text: {
          label: task.t('category'),
          note: note.charAt(0).toUpperCase() + note.slice(1),
          ...pick(
            'person',
            'due',
            'lead',
            'card',
            'add',
            'left',
            'right',
            'up',
            'down',
            'edit',
            'remove',
            'removed',
            'moved',
            'empty',
          ),
        },
      },
      font: 'sans',
      notes: [
        '`content.js`: the columns, and for each the cards of the first visit; who they can be for (`people`), and whether they have a day (`hasDue`).',
        '`script.js`: how cards move. The board is kept in the browser alone.',
      ],
    };
  },
);

/** "To do, doing, done, drag and drop cards, coloured labels": what a board has ends its columns. */
const ofBoard =
  /^(?:drag|drops?|zieh|arrastr|gliss|trascin|slep|przeci|sürükle|перетаск)|labels?$|etikett|etiqueta|étiquette|etichett|etykiet|метк|标签|拖|ラベル|ドラッグ|라벨|드래그|लेबल|تسميات/iu;

/** "cards have a title and a description" */
const notes =
  /(?<!\p{L})(?:notes?|descriptions?|notiz(?:en)?|beschreibung(?:en)?|notas?|descripci(?:ón|ones)|descriç(?:ão|ões)|notitie\p{L}?|beschrijving(?:en)?|descrizion[ei]|opis\p{L}?|notatk\p{L}|açıklama\p{L}{0,3}|описани\p{L}|заметк\p{L})(?!\p{L})|备注|描述|メモ|説明|설명|메모|विवरण|नोट|وصف|ملاحظ/iu;

/** The cards of each column: "Sound mix in Editing", "Sound mix (Editing)"; the others are in the first. */
function cardsIn(
  columns: readonly string[],
  cards: readonly string[],
): readonly (readonly string[])[] {
  const placed = cards.map((card) => {
    const { name = card, column = '' } = inColumn.exec(card)?.groups ?? {};
    const at = columns.findIndex((other) => other.toLowerCase() === column.toLowerCase());
    return at < 0 ? { name: card, at: 0 } : { name, at };
  });
  return columns.map((_, column) =>
    placed.filter(({ at }) => at === column).map(({ name }) => name),
  );
}

const inColumn =
  /^(?<name>.{1,80}?)\s(?:(?:in|en|dans|em|bei|w|в)\s(?:(?:the|der|die|la|el)\s)?|[(→–-]\s?)(?<column>[^()]{1,40})\)?$/iu;

/** "Start with Dune, Emma and Ulysses in want to read" */
function firstCards(message: string): readonly string[] | undefined {
  const { list = '', column = '' } = starting.exec(message)?.groups ?? {};
  const names = list.split(/,\s?(?:and |und |y |et |e |en |i )?|\s(?:and|und|y|et|e|en|i)\s/u);
  const isList =
    names.length > 1 && names.every((name) => /^\p{L}/u.test(name) && name.length < 60);
  return isList ? names.map((name) => (column === '' ? name : `${name} (${column})`)) : undefined;
}

const starting =
  /(?<!\p{L})(?:start(?:s|ing)? with|begin(?:s)? with|beginn\p{L}{0,3} mit|empieza con|commence(?:z)? (?:par|avec)|começ\p{L}{1,3} com|inizia con|begin met|zacznij od|начни с)\s(?<list>[^.:;!?\n]{4,200}?)(?:\s(?:in|en|dans|em|w|в)\s(?:the |der |la |el )?["“«]?(?<column>[^.:;!?,"”»\n]{2,40}))?["”»]?(?=[.!?\n]|$)/iu;

/** "with want to read, reading, finished columns" */
function listAhead(message: string): readonly string[] | undefined {
  const [, list = ''] = ahead.exec(message) ?? [];
  const names = list.split(/,\s?(?:and |und |y |et |e |en |i )?|\s(?:and|und|y|et|e|en|i)\s/u);
  return names.length > 1 && names.every((name) => name !== '' && name.split(' ').length < 5)
    ? names.map((name) => name.charAt(0).toUpperCase() + name.slice(1))
    : undefined;
}

const ahead =
  /(?<!\p{L})(?:with|has|have|mit|con|avec|com|met)\s([^.:;!?()/\n]{5,120}),?\s(?:columns|lanes|spalten|columnas|colonnes|colunas|colonne|kolommen)(?!\p{L})/iu;

/** "Ideas / To do / Done": at least three. */
function slashedList(message: string): readonly string[] | undefined {
  const found =
    /(?<![\p{L}\p{N}/])[^\n/.,;:!?()]{1,40}(?:\s\/\s[^\n/.,;:!?()]{1,40}(?<=\S)){2,7}/u.exec(
      message,
    )?.[0];
  // What stands before the first is the request: "a board with columns Ideas / …".
  return found
    ?.split(/\s\/\s/u)
    .map((name, index) => (index === 0 ? (name.split(opening).at(-1) ?? name) : name).trim());
}

const columnWords =
  'columns?|lists?|lanes?|stages?|spalten?|listen|colonnes?|listes?|columnas?|listas?|colunas?|colonne|liste|kolumn\\p{L}*|sütun\\p{L}*|колонк\\p{L}*|kolom|cột|столбц\\p{L}*|列|カラム|열|स्तंभ|أعمدة|الأعمدة';
/** "reading, finished columns" */
const lastWord = /(?<=\S)\s(?:columns?|spalten?|columnas?|colonnes?|colunas?|colonne|kolom)$/iu;
const opening = letterPattern(`(?:^|\\s)(?:${columnWords}|with|mit|con|avec|com|met)\\s`);
const cardWords =
  'cards?|tasks?|karten|aufgaben|cartes|tâches|tarjetas|tareas|cartões|tarefas|schede|attività|zadani\\p{L}*|kartlar|görevler|задач\\p{L}*|карточк\\p{L}*|任务|卡片|タスク|작업|कार्य|مهام';
/** "Cards have a title, description, …" names what a card has. */
const ofCard = letterPattern(
  `(?<!\\p{L})(?:${cardWords})\\s(?:should |can |must |will |sollen |können )?(?:have|has|with|need|haben|mit|tienen|con|ont|avec|têm|com|hanno|hebben|met|mają|z|имеют|с)\\s[^.!?\\n]{0,200}|(?<!\\p{L})(?:drag(?:gable)?(?: and drop)?|move|add|edit|delete|create|ziehen|verschieben|arrastrar|mover|añadir|glisser|déplacer|ajouter|adicionar|trascinare|spostare|slepen|przeciąga\\p{L}{0,3}|dodawa\\p{L}{0,3}|sürükle\\p{L}{0,4}|перетаскива\\p{L}{1,3})\\s(?:the |my |new |las? |los |les |die |i |le |de )?(?:${cardWords})(?!\\p{L})[^.!?\\n]{0,200}`,
  'giu',
);
const isOfCards = letterPattern(`^(?:${cardWords})$`);
const cardsNamed = letterPattern(
  `[,;.]?\\s(?:(?:and|und|y|et|e|with|mit)\\s)?(?:${cardWords})(?:\\s|\\s?:)`,
);

import { upperStart } from '../../workspace/text/with-capitals.ts';
import type { GivenList } from '../../contracts/job/plan.ts';
import { asksForWheel } from '../picker/read-picker.ts';

export interface Person {
  readonly name: string;
  /** Such as "chef"; empty without one. */
  readonly role: string;
  /** What else stands in brackets: "(chef, loves pasta)". */
  readonly about: string;
}

/** People under a heading, such as "Grandparents"; the heading is empty where there is none. */
export interface Group {
  readonly name: string;
  readonly people: readonly Person[];
}

/**
 * The people that a request names, in its order: at most 60 in at most 12 groups.
 *
 * @example
 * readPeople('team page: Anna (chef), Ben (waiter)'); // [{ name: '', people: [{ name: 'Anna', role: 'chef', about: '' }, …] }]
 */
export function readPeople(text: string): readonly Group[] {
  const parts = text
    .slice(0, 4000)
    .split(/[\n;；。]|(?<!(?<!\p{L})(?:Dr|Mr|Mrs|Ms|St|Prof|Sr|Sra|\p{Lu}))\.(?=\s|$)/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const lists = parts
    .map((part, index) => listOf(part, index === 0))
    .filter(({ items }) => items.length > 0);
  // "Anna: chef" in each line is a person, "Kitchen: Anna, Ben" a group.
  const labelled = lists.filter(({ label, items }) => label !== '' && items.length === 1);
  if (labelled.length > 1 && labelled.every(({ label }) => isName(label))) {
    return [
      {
        name: '',
        people: labelled.map(({ label, items }) => personOf(label, items[0] ?? '')),
      },
    ];
  }
  return lists
    .map(({ label, items }) => ({ name: label, people: peopleOf(items) }))
    .filter(({ people }) => people.length > 0)
    .slice(0, 12);
}

/** The people of lists whose entries are all people of whom something is said: "Ana - chef; Ben - waiter". */
export function peopleIn(lists: readonly GivenList[]): readonly Group[] | undefined {
  const isOfPeople = lists.every(({ entries }) =>
    entries.every(({ name, about }) => about !== undefined && isName(name)),
  );
  if (lists.length === 0 || !isOfPeople) return undefined;
  return lists.map(({ label, entries }) => ({
    name: lists.length > 1 ? label : '',
    people: entries.map(({ name, about = '' }) => personOf(name, about)),
  }));
}

/** Whether a request is for a page of the people that it names. */
export function asksForPeople(text: string, head: string): boolean {
  // "A cottage for 8 people" is no page of them.
  if (
    byChance.test(text) ||
    asksForWheel(text) ||
    feasts.test(text) ||
    ofTasks.test(head) ||
    (isList.test(head) && ticksOff.test(text)) ||
    !together.test(head.replace(counted, ' ')) ||
    others.test(head)
  )
    return false;
  return readPeople(text).reduce((sum, { people }) => sum + people.length, 0) > 1;
}

/** What a family is invited to, and clubs with their fees. */
const feasts =
  /\d(?:st|nd|rd|th) (?:birthday|anniversary)|(?<!\p{L})(?:birthday|anniversary|wedding) (?:party|lunch|dinner|brunch|bash)|(?<!\p{L})(?:potluck|rsvp|save the date)(?!\p{L})|\d\.\s(?:geburtstag|hochzeitstag)|geburtstags(?:feier|fest|essen)|fiesta de cumpleaños|fête d[’']anniversaire|festa di compleanno|festa de aniversário|verjaardagsfeest|\d\s?[円원元€£]|[€£$]\s?\d/iu;

/** People who share what is to be done. */
const ofTasks =
  /(?<!\p{L})(?:to-?do|tasks?|chores?|aufgaben|tareas|tâches|tarefas|attività|compiti|taken|zada(?:ń|nia)|görev\p{L}{0,6}|задач\p{L}{0,2}|дел|cleaning|rotas?|\p{L}{0,8}-?(?:putz|haushalts)(?:plan|dienst|liste)|ménage|limpieza|limpeza|pulizie|schoonmaak\p{L}{0,8}|sprzątani\p{L}{1,2}|temizlik|уборк\p{L}|прибиран\p{L}{2}|städ\p{L}{0,8})(?!\p{L})|-putz(?:plan|dienst)|任务|タスク|할 일|कार्य|مهام/iu;

/** A list or an app in which things are ticked off. */
const isList =
  /(?<!\p{L})(?:apps?|lists?|\p{L}{0,20}listen?|trackers?|listas?|listes?|appli(?:cation)?|application|aplicación|aplicativo|aplikacj\p{L}|lijst(?:je)?|\p{L}{2,14}lijst(?:je)?|list[aęy]|liste\p{L}{0,3}|uygulama\p{L}{0,3}|спис\p{L}{2,3}|приложени\p{L}|застосун\p{L}{2,3}|daftar|danh sách|\p{L}{0,14}lista)(?!\p{L})|-app(?!\p{L})|清单|リスト|アプリ|목록|앱|सूची|ऐप|قائمة|تطبيق/iu;
const ticksOff =
  /(?<!\p{L})(?:(?:tick|check|cross)(?:s|ed|ing)? (?:\p{L}{1,10} ){0,3}off|abhak\p{L}{1,3}|abzuhaken|ankreuzen|marcar|tachar|cocher|rayer|riscar|spunt\p{L}{1,4}|afvink\p{L}{1,3}|odhacz\p{L}{1,4}|işaretle\p{L}{0,5}|отмеча\p{L}{1,4}|відміча\p{L}{1,4}|bocka(?:s)? av|centang|dicentang|đánh dấu)(?!\p{L})|勾选|打勾|チェック(?:を|し|で)|체크(?:하|할)|टिक|تأشير/iu;

/** Teams that are yet to be made. */
const byChance =
  /(?<!\p{L})(?:random(?:ly)?|shuffles?|zufällig\p{L}{0,2}|auslos\p{L}{1,3}|aleatori\p{L}{1,5}|al azar|sorte[ao]\p{L}{0,3}|au hasard|tirage|tirer au sort|aléatoire\p{L}{0,4}|casual[ie]|estra\p{L}{1,5}|willekeurig\p{L}?|losow\p{L}{1,4}|rastgele|случайн\p{L}{1,3}|roulette|roleta|ruleta|рулетк\p{L})(?!\p{L})|随机|转盘|抽签|ルーレット|룰렛|돌림판|뽑기|ランダム|무작위|랜덤|यादृच्छिक|عشوائ/iu;

const counted = /\d{1,5}\s\p{L}{2,20}/gu;
const together =
  /(?<!\p{L})(?:teams?|teamseite|staff|crew|famil\p{L}+|class|members|people|persons?|employees|mitarbeiter\p{L}*|kollegium|stammbaum|stamboom|leden|personen|ahnentafel|klasse\p{L}*|personen|equipo|personal|personas|clase|árbol genealógico|équipe|personnes|classe|arbre généalogique|equipe|pessoas|turma|árvore genealógica|squadra|persone|albero genealogico|zespoł\p{L}*|zespół|rodzin\p{L}*|klas\p{L}?|osob\p{L}*|osób|drzewo genealogiczne|takım\p{L}*|ekip\p{L}*|aile\p{L}*|sınıf\p{L}*|soyağacı|команд\p{L}*|семь\p{L}*|класс\p{L}*|люд\p{L}*|сотрудник\p{L}*|древо)(?!\p{L})|\p{L}team(?!\p{L})|团队|成员|家谱|班级|チーム|メンバー|家系図|クラス|팀|가족|족보|우리 반|टीम|परिवार|कक्षा|فريق|عائلة|الصف|شجرة/iu;
const others =
  /einkauf|packliste|compra|liste de courses|spesa|boodschap|zakup|alışveriş|покуп|quiz|trivia|game|reunion|spiel|juego|memory|flash ?cards?|poll|tracker|to-?do|timer|calculator|rechner|split|invit|einladung|wedding|hochzeit|boda|mariage|blog|shop|recipe|kanban|board(?!\p{L})|schedule|chat|bot(?!\p{L})|countdown|budget|expense|planner|planer|planificador|planejador|planning|(?<!\p{L})(?:world )?clocks?(?!\p{L})|weltzeit|weltuhr|attendance|anwesenheit|asistencia|présences?(?!\p{L})|presença|presenze|aanwezigheid|obecnośc|yoklama|посещаемост|考勤|出席|출석|हाज़िरी|हाजिरी|الحضور/iu;

/** What a part of the text lists, and under which label. */
function listOf(part: string, isFirst: boolean): { label: string; items: readonly string[] } {
  const colon = /[:：](?!\d|\/)/u.exec(part)?.index ?? -1;
  const opened = isFirst && colon < 0 ? (opener.exec(part)?.[0].length ?? -1) : colon + 1;
  // Only a list of names stands without a label or an opening.
  const rest = opened < 0 ? '' : part.slice(opened);
  // A request begins with what is wanted: no heading.
  const label = isFirst || colon < 0 ? '' : part.slice(0, colon).trim();
  return { label: label.length > 40 ? '' : label, items: itemsOf(rest) };
}

const opener =
  /^.{0,120}?\s(?:with|for|of|mit|für|von|con|para|de|avec|pour|com|per|z|dla|с|для)\s(?=\p{Lu}|\p{Lo})/u;

/** Between commas and "and", but not within brackets. */
function itemsOf(list: string): readonly string[] {
  return list
    .split(
      /[,，、،](?![^()（）]{0,200}[)）])|\s(?:and|und|y|et|e|i|и|ve|और|و|&)\s(?![^()（）]{0,200}[)）])/u,
    )
    .map((item) => item.replace(/["“”„«»*_`]/gu, '').trim())
    .filter((item) => item !== '')
    .slice(0, 60);
}

function peopleOf(items: readonly string[]): readonly Person[] {
  return items.flatMap((item) => {
    const { name = '', role, dashed } = written.exec(item)?.groups ?? {};
    const hasRole = role !== undefined || dashed !== undefined;
    const isPerson = isName(name) || (hasRole && /^\p{L}[\p{L}\p{M}\s.’'-]{0,40}$/u.test(name));
    return isPerson ? [personOf(name, role ?? dashed ?? '')] : [];
  });
}

/** "Anna (chef)", "Anna – chef", "Anna = chef", "Anna as chef" */
const written =
  /^(?<name>[^()（）=–—]{1,60}?)\s?(?:[(（](?<role>[^()（）]{1,160})[)）]?|(?:[=–—]|\s-\s|\s(?:as|als|como|comme|come|jako|как)\s)\s?(?<dashed>.{1,160}))?\.?$/u;

function isName(text: string): boolean {
  return latin.test(text) || /^\p{Lo}[\p{Lo}\p{M}\s·・]{1,20}$/u.test(text);
}

const latin =
  /^\p{Lu}[\p{L}\p{M}.’'-]{0,30}(?:\s(?:de|da|dos|von|van|der|den|al|bin|la|le|\p{Lu}[\p{L}\p{M}.’'-]{0,30})){0,4}$/u;

function personOf(name: string, said: string): Person {
  const [role = '', ...about] = said.split(/[,，、،]/u).map((part) => part.trim());
  return {
    name: upperStart(name.trim()),
    role: role.slice(0, 80),
    about: about.join(', ').slice(0, 160),
  };
}

import { namedList } from '../shared/named-list.ts';
import { listedNames } from '../page/reading/listed-names.ts';
import { peopleIn, peopleWords } from '../page/reading/people-in.ts';
import { letterPattern } from '../../workspace/text/letters.ts';

/** Who takes turns, and with what. */
export interface Rota {
  readonly people: readonly string[];
  readonly chores: readonly string[];
  /** How long a turn is. */
  readonly turn: 'day' | 'week' | 'month';
}

/**
 * The people and the chores that a request names.
 *
 * @example
 * readRota('chore rota for Sam and Leo. Chores: dishes, bins. Rotates daily');
 * // { people: ['Sam', 'Leo'], chores: ['Dishes', 'Bins'], turn: 'day' }
 */
export function readRota(request: string): Rota {
  const message = withKids(request.replace(rotaOf, '$1 for ').replace(standIn, ': '));
  const labelled =
    namedList(
      message
        .replace(points, '')
        .replace(between, '')
        .replace(must, '')
        // "afwassen, boodschappen en de vuilnis"
        .replace(/(?<=,\s[^.,]{2,30})\sen\s(?:de\s|het\s)?/gu, ', '),
      `(?:${choreWords})(?=\\s?[:：]|\\s(?:like|such as|wie|como|comme|come|zoals|jak|gibi|вроде)\\s)`,
    ) ?? [];
  const [before = '', after = ''] = message.split(/[:：]/u, 2);
  // "a rota for Lena and Jonas: bathroom, kitchen"
  const { who = '', chores: shared = '' } = takesTurns.exec(message.slice(0, 1000))?.groups ?? {};
  const done = listIn(shared.replace(/\s(?:ab|af)$/u, ''));
  const behind = done.length > 0 ? done : /[.!?\n]/u.test(before.trim()) ? [] : listIn(after);
  const isPeople = behind.every((name) => /^\p{Lu}\p{L}{1,14}$/u.test(name)) && labelled.length > 0;
  const chores = labelled.length > 0 ? labelled : behind.length > 0 ? behind : namedChores(message);
  const rest = isPeople || behind.length === 0 ? message : before;
  const staff = namedList(
    message,
    '(?:staff|crew|employees|mitarbeiter\\p{L}{0,5}|personal|empleados|équipe|personnel|equipe|funcionários|personale|dipendenti|personeel|medewerkers|pracownicy|çalışanlar|сотрудники|员工|スタッフ|직원)(?=\\s?[:：])',
  );
  // "für Mia und Leo: Müll, Spülen": in German chores have capitals too.
  const ahead = behind.length > 1 ? listedNames(before, `${peopleWords}|${besides}`) : [];
  const named = ahead.filter((name) => nameAlone.test(name));
  const own = peopleIn(message);
  // "me and my roommates Leo and Tara"
  const more = own.some((name) => named.includes(name)) ? own : [];
  const told =
    staff !== undefined && staff.length > 1
      ? staff
      : named.length > 1 && !isPeople
        ? [...named.filter((name) => !more.includes(name)), ...more]
        : own;
  const people =
    told.length > 1
      ? told
      : who !== ''
        ? who.split(/,\s|\s(?:und|en|and|&)\s/u)
        : listedNames(
            rest.replace(
              letterPattern(`(?<!\\p{L})(?:${choreWords})\\s?[:：][^.\\n。]{0,400}`),
              ' ',
            ),
            `${peopleWords}|${besides}`,
          ).filter(
            (name) => !chores.includes(name) && !noNames.test(name) && message.includes(name),
          );
  // "Sam dishes monday, Jo trash tuesday"
  const doers = chores.map((name) => doer.exec(name)?.[1] ?? '');
  const isEach = people.length < 2 && doers.every((name) => name !== '');
  return {
    people: (isEach ? [...new Set(doers)] : people)
      .filter((name) => name.search(choreNames) === -1)
      .slice(0, 12),
    chores: chores.filter((name) => !people.includes(name)).slice(0, 16),
    turn: monthly.test(message)
      ? 'month'
      : daily.test(message) && !byWeek.test(message)
        ? 'day'
        : 'week',
  };
}

/** "Dishes daily, trash on Tuesday": the sentence that lists the most. */
function namedChores(message: string): readonly string[] {
  const lists = message
    .split(/[.;!?\n]/u)
    .map(listIn)
    .filter((names) => names.join(', ').search(choreNames) !== -1);
  return lists.toSorted((one, other) => other.length - one.length)[0] ?? [];
}

/** "dishes, trash; Lily, Noah, Ava": names that stand alone are those of people. */
export function withKids(text: string): string {
  return text.replace(namesAlone, (names) =>
    names.search(choreNames) === -1 ? `. Kids: ${names.slice(1).trim()}` : names,
  );
}

const namesAlone =
  /[;.\n]\s?\p{Lu}\p{Ll}{1,14}(?:(?:,\s|,?\s(?:and|und|y|et|e|en)\s)\p{Lu}\p{Ll}{1,14}){1,11}(?=\s?(?:[.;\n]|$))/gu;
/** "see who did most" */
export const countsMost =
  /(?<!\p{L})(?:who (?:did|does|has done) (?:the )?most|wer (?:hat )?am meisten|quién (?:ha hecho|hizo|hace) más|qui (?:en )?(?:a )?fai?t le plus|quem (?:fez|faz) mais|chi (?:ne )?(?:ha fatto|fa) di più|wie het meeste?|kto (?:zrobił|robi) najwięcej|en çok kim|кто (?:сделал |делает )?больше)(?!\p{L})/iu;
const plants = 'plants|pflanzen|plantas|plantes|piante|planten|rośliny|растения|цветы';
const choreList =
  'dishes|dishwasher|laundry|vacuum\\p{L}{0,3}|bins|trash|garbage|hoover\\p{L}{0,3}|bathroom|putzen|kochen|müll|abwasch\\p{L}{0,2}|spülen|staubsaugen|wäsche|bad|platos|basura|aspirar|baño|vaisselle|poubelles?|aspirateur|louça|lixo|banheiro|piatti|spazzatura|bagno|afwas(?:sen)?|stofzuigen|vuilnis|naczynia|odkurzanie|śmieci|łazienka|bulaşık|çöp|посуда|мусор|пылесос\\p{L}{0,4}|уборка';
/** "wer gießt die Pflanzen" */
const watering = `(?:${plants}|water(?:s|ing)|gieß(?:t|en)|riega|arrose|innaffia|rega|podlewa|поливает)`;
export const choreNames = letterPattern(`(?<!\\p{L})(?:${choreList}|${watering})(?!\\p{L})`, 'giu');
/** "Pflanzen stehen in Küche, Bad" */
const standIn = letterPattern(
  `(?<=(?:${plants}))\\s(?:are|stehen|están|sont|stanno|estão|staan|stoją|стоят) (?:in|en|dans|n[ao]|w|в)(?: the)?\\s`,
);
const doer = letterPattern(`^(\\p{L}{2,14})\\s(?:${choreList})(?!\\p{L})`);

/** "Rota of Sam and Priya", "rotation: Sam, Priya" */
const rotaOf =
  /(?<!\p{L})(rota|rotation|roster|turns?|between|with)(?:\s(?:of|with|between|among|is)|:)?\s(?-i:(?=\p{Lu}\p{L}{1,14}(?:, | and )\p{Lu}))/iu;

/** "Ann, Ben und Cleo wechseln sich wöchentlich ab mit Küche, Bad und Müll" */
export const takesTurns =
  /(?:(?<who>\p{Lu}[\p{L}’'-]{1,20}(?:(?:,\s|\s(?:und|en|and|&)\s)\p{Lu}[\p{L}’'-]{1,20}){1,11})\s)?(?<!\p{L})(?:machen\s|putzen\s|doen\s)?(?:[wW]echseln\s(?:sich\s)?(?:\p{L}{2,12}\s){0,2}?(?:ab(?:\s(?:mit|bei))?|mit|bei)|abwechselnd|reihum|im wechsel|om (?:de beurt|en om|de week)|bij toerbeurt|wisselen\s(?:elkaar\s)?(?:\p{L}{2,12}\s){0,2}?(?:af(?:\smet)?|met)|takes? turns(?:\s(?:with|doing))?)[:\s]\s?(?:de\s|het\s|der\s|die\s|den\s|dem\s)?(?<chores>[^.!?\n:]{3,160})/u;
const nameAlone = /^\p{Lu}\p{Ll}{1,14}$/u;
/** "my kids, Max and Lily" */
const noNames =
  /^(?:the|my|our|your|meine?|unsere?|die|mis?|los|las|mes|les|nos|os|as|meus?|minhas?|nossos|i miei|i|le|mijn|onze|de|moje|nasze|мои|наши)\s|^(?:kids|children|people|team|family|flatmates|roommates|kinder|leute|familie|niños|hijos|enfants|crianças|filhos|bambini|figli|dzieci|çocuklar|дети|детей)$/iu;
/** "…, each with points between 1 and 5" is no chore. */
const between =
  /,?\s(?:each|every|all|jede[rs]?|alle|cada una?|chacune?|ognuno|elk|każd\p{L}{1,2})\s[^.,;\n]{0,40}\d{1,3}[^.,;\n]{0,24}(?=[.;\n]|$)/giu;
/** "… and bins must change each week" */
const must =
  /\s(?:must|should|have to|need to|sollen|müssen|deben|tienen que|doivent|devem|devono|moeten|mają|powinny|должны)\s[^.;\n]{2,120}/giu;
/** "dishes (3 pts)" */
const points = /\s?[(（]\s?[+]?(\d{1,3})\s?[\p{L}\p{M}.⭐★]{0,12}\s?[)）]/gu;

function listIn(text: string): readonly string[] {
  const [list = ''] = text.split(/[.!?\n。;]/u, 1);
  const parts = list
    .split(/,\s?|[，、]|\s(?:and|und|y|et|e|i|ve|и|en)\s/u)
    .map((part) => part.trim());
  // "dishes, bins, people Ben, Ruth"
  const people = parts.findIndex((part) => peopleAhead.test(part));
  const own = parts
    .slice(0, people < 0 ? parts.length : people)
    .filter(
      (part) =>
        part !== '' &&
        part.split(' ').length < 4 &&
        part.length < 30 &&
        (!turns.test(part) || part.search(choreNames) !== -1),
    );
  return own.length > 1 ? own.map((part) => part.charAt(0).toUpperCase() + part.slice(1)) : [];
}

const peopleAhead = letterPattern(
  `^(?:${peopleWords}|who|(?:rota|rotation|roster|turns?) for)\\s(?-i:(?=\\p{Lu}))`,
);
const turns =
  /week|woche|wöchentlich|daily|täglich|monat|month|rotat|rotaz|(?<!\p{L})a turno|tour de|wechsel|semana|semaine|settimana|tydzień|hafta|недел|周|週|주/iu;
const choreWords =
  'chores|tasks|jobs|duties|aufgaben|dienste|ämter|tareas|quehaceres|tâches|corvées|tarefas|faccende|compiti|turni|taken|klusjes|obowiązki|zadania|işler|görevler|дела|обязанности|задачи|家务|任务|家事|当番|집안일|할 일|काम|المهام|الأعمال|' +
  plants;
const besides =
  'for|für|para|pour|per|voor|dla|för|için|для|成员|室友|名字|メンバー|名前|사람|이름|लोग|नाम|بين|الأسماء';
const daily =
  /(?<!\p{L})(?:daily|every day|each day|per day|täglich|jeden tag|diari[oa]|cada día|chaque jour|quotidien|todo dia|ogni giorno|dagelijks|elke dag|codziennie|her gün|günlük|каждый день|ежедневно)(?!\p{L})|每天|毎日|매일|रोज़|يومي/iu;
/** "Each week somebody else, the balcony every day" */
const weekly =
  '(?:each|every) week|jede woche|cada semana|chaque semaine|toda semana|ogni settimana|elke week|co tydzień|her hafta|кажд\\p{L}{2} недел\\p{L}';
const byWeek = letterPattern(weekly);
/** Whether a clause says only when turns change, or what is watered. */
export const saysTurn = letterPattern(
  `^[^\\d]{0,30}(?<!\\p{L})(?:${weekly}|${watering})(?!\\p{L})[^\\d]{0,30}$`,
);
const monthly =
  /(?<!\p{L})(?:monthly|every month|monatlich|jeden monat|mensual|cada mes|mensuel|chaque mois|mensal|todo mês|ogni mese|maandelijks|miesięczn\p{L}|her ay|aylık|ежемесячн\p{L}|каждый месяц)(?!\p{L})|每月|毎月|매월|매달|हर महीने|شهري/iu;

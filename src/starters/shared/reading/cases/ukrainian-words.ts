/**
 * What stands in the Ukrainian genitive as it stands alone; in what follows the first noun nothing changes.
 *
 * @example
 * ukrainianThing('квіткової крамниці'); // 'квіткова крамниця'
 * ukrainianThing('студії йоги'); // 'студія йоги'
 */
export function ukrainianThing(words: string): string {
  const all = words.split(/\s+/u);
  const noun = all.findIndex((word) => !adjective.test(word));
  return all.map((word, index) => (noun >= 0 && index > noun ? word : alone(word))).join(' ');
}

/**
 * The same for the name of a person.
 *
 * @example
 * ukrainianName('Максима Гриценка'); // 'Максим Гриценко'
 * ukrainianName('Олени Шевченко'); // 'Олена Шевченко'
 */
export function ukrainianName(name: string): string {
  const [first = '', ...last] = name.split(' ');
  // "Олена Коваль" stands as it is: of a man, both words would be bent.
  if (
    isOfWoman(first) ||
    (/[ая]$/u.test(first) && last.some((word) => !/(?:[ая]|ого)$/u.test(word)))
  )
    return name;
  const isHis = /[ая]$/u.test(first);
  const family = last.map((word) => {
    if (!isHis) return word.replace(/(?<=[сц]ьк)ої$/u, 'а');
    return changed(word, familyNames);
  });
  return [changed(first, firstNames), ...family].join(' ');
}

/**
 * Whether a Russian or Ukrainian first name is a woman's as it stands, and no man's in the genitive.
 *
 * @example
 * isOfWoman('Елена'); // true
 * isOfWoman('Ивана'); // false
 */
export function isOfWoman(first: string): boolean {
  return women.test(first);
}

const women =
  /^(?:Ал[иі]н|Г?[Аа]нн|Марин|Ольг|[ЕО]лен|[ИІ]рин|Мар[иіь]|Натал[ьиі]?|(?:Ек|К)атерин|Св[еі]тлан|Т[ае]т[ья]?ян|Юл[иі]|Анастас[иі]|Дар[ьи]н?|Пол[иі]н|В[иі]ктор[иі]|Ксен[иі]|Вер|Соф[ьиі]|Гал[иі]н|Людмил|Оксан|Кристин|Христин|Ларис|Д[иі]ан|Ал[иі]с|Надежд|Наді)[ая]$/u;

type Endings = readonly (readonly [RegExp, string])[];

function changed(word: string, endings: Endings): string {
  const [ending, instead] = endings.find(([one]) => one.test(word)) ?? [/$/u, ''];
  return word.replace(ending, instead);
}

const adjective = /(?:ого|ої|их)$/u;

function alone(word: string): string {
  return changed(word, things);
}

const things: Endings = [
  [/(?<=^ярмар)ку$/u, 'ок'],
  [/(?<=\p{L}{2}(?:рс|ят|ок))ів$/u, 'и'],
  [/ьої$/u, 'я'],
  [/ої$/u, 'а'],
  [/нього$/u, 'ній'],
  [/ого$/u, 'ий'],
  [/ії$/u, 'ія'],
  [/(?<=[цн])і$/u, 'я'],
  [/(?<=\p{L}{2}[бвгдзклмнпрстх])и$/u, 'а'],
  [/(?<=\p{L}{2}[бвдзлмнрстф])у$/u, ''],
  [/(?<=\p{L}{2}л)ю$/u, 'ь'],
  [/(?<=\p{L}[еаі])ю$/u, 'й'],
  [/(?<=\p{L}{2}(?:ер|ор|ик|ист|аф|ог))а$/u, ''],
];

const firstNames: Endings = [
  [/ії$/u, 'ія'],
  [/и$/u, 'а'],
  [/і$/u, 'я'],
  [/ія$/u, 'ій'],
  [/я$/u, 'ь'],
  [/(?<=^(?:Павл|Петр|Дмитр|Михайл|Данил|Кирил|Марк|Левк|Юрк))а$/u, 'о'],
  [/а$/u, ''],
];
const familyNames: Endings = [
  [/(?<=[сц]ьк)ого$/u, 'ий'],
  [/(?<=енк|йк|ечк)а$/u, 'о'],
  [/я$/u, 'ь'],
  [/а$/u, ''],
];

import type { GivenEntry, GivenList } from '../../../contracts/job/plan.ts';

/**
 * The lists of a message with who leads what they name by day: "Teachers: Lena (vinyasa)" makes the class
 * "vinyasa, Mon 6pm" one of Lena's.
 *
 * @example
 * const teachers = { label: 'Teachers', at: 0, end: 9, entries: [{ name: 'Lena', about: 'yin' }] };
 * const classes = { label: 'Classes', at: 9, end: 20, entries: [{ name: 'Yin', when: 'Mon 6pm' }] };
 * ledBy([teachers, classes])[1]?.entries; // [{ name: 'Yin', when: 'Mon 6pm', about: 'Lena' }]
 */
export function ledBy(lists: readonly GivenList[]): readonly GivenList[] {
  const leaders = lists
    .filter(({ label, entries }) => leads.test(label) && entries.every(isPlain))
    .flatMap(({ entries }) => entries)
    .filter(({ about = '' }) => about !== '');
  if (leaders.length < 2) return lists;
  return lists.map((list) => ({
    ...list,
    entries: list.entries.map((entry) => {
      const [leader, ...others] = leaders.filter((one) => isOf(one, entry));
      const isOpen = entry.when !== undefined && entry.about === undefined;
      return isOpen && leader !== undefined && others.length === 0
        ? { ...entry, about: leader.name }
        : entry;
    }),
  }));
}

function isPlain({ price, when }: GivenEntry): boolean {
  return price === undefined && when === undefined;
}

/** Whether it is one of the things that somebody does: "vinyasa", "yin and nidra". */
function isOf({ about = '' }: GivenEntry, { name }: GivenEntry): boolean {
  const said = ` ${name.toLowerCase()} `;
  return about
    .toLowerCase()
    .split(/\s?[,/&]\s?|\s(?:and|und|y|et|e|en|i|и|ve)\s/u)
    .some((part) => part.trim().length > 2 && said.includes(` ${part.trim()} `));
}

/** What those are called who lead classes. */
const leads =
  /^(?:teach|train|coach|instru|tutor|guide|host|lehr|kursleit|dozent|profe|entren|monitor|enseign|intervenant|encadr|animat|moniteur|trein|insegn|istrutt|allenat|maestr|docen|leraar|leraren|begeleid|nauczyc|prowadz|öğret|eğit|hoca|препод|учител|трен|инструкт)|講師|先生|老师|教练|강사|선생/iu;

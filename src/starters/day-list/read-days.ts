import type { Language } from '../../contracts/job/plan.ts';
import { findDate } from '../page/reading/read-date.ts';

/** Something with a day; without one it is to be filled in. */
export interface Day {
  readonly name: string;
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

/**
 * The dates that a request lists, each with its name, at most 24; what stands between them in the same list
 * has no date yet.
 *
 * @example
 * readDays('exams: maths on 12 June 2027, history', 'en'); // [{ name: 'Maths', year: 2027, month: 6, day: 12 }, { name: 'History' }]
 */
export function readDays(message: string, language: Language): readonly Day[] {
  const lists = message
    .slice(0, 2000)
    .split(
      /[\n;。！!]|(?<!\d)\.(?=\s|$)|\.(?=\s(?:I|We|Please|It|Show|Let|Ich|Wir|Bitte|Quiero|Je|J[’']|Eu|Quero|Vorrei|Voglio|Ik|Graag|Chcę|Хочу|Нужно)(?!\p{L}))|[:：](?!\d)/u,
    )
    .map((list) => list.split(separators).map((part) => dayOf(part, language)));
  return lists
    .filter((days) => days.some(({ month }) => month !== undefined))
    .flatMap((days) =>
      days.filter(
        ({ name, month }) =>
          name !== '' && name.split(' ').length < 6 && (month !== undefined || !wish.test(name)),
      ),
    )
    .slice(0, 24);
}

/** What is asked for, and no day. */
const wish =
  /(?<!\p{L})(?:make|add|please|with|colou?rs?|dark|design|mach|bitte|farben?|quiero|colores|couleurs?|cores|colori|kleur\p{L}{0,2}|kolor\p{L}{0,2}|renk\p{L}{0,4}|цвет\p{L}{0,2})(?!\p{L})|(?:줘|주세요|줘요|있게|좋겠)\p{L}{0,3}$|(?:して|ください|たい)$|(?:颜色|风格|可以|要有)|(?:हो|चाहिए|करो)$/iu;
const separators = /,\s?(?!\s?20\d\d)|[，、،]|\s(?:and|und|y|et|e|i|ve|и|en)\s/u;

function dayOf(part: string, language: Language): Day {
  const found = findDate(part.toLowerCase(), language);
  if (found === undefined) return { name: nameOf(part) };
  const { at, length, ...date } = found;
  const before = nameOf(part.slice(0, at));
  return { name: before === '' ? nameOf(part.slice(at + length)) : before, ...date };
}

function nameOf(text: string): string {
  const name = text
    .replaceAll(/["“”«»„()[\]]|\d{1,2}[:.]\d\d/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(ends, '')
    .replace(starts, '')
    .trim();
  return name.charAt(0).toUpperCase() + name.slice(1);
}

const ends =
  /(?:\s(?:is|on|at|by|the|due|am|um|ist|bis|zum|el|es|a las|para el|le|est|à|em|no|dia|às|il|è|alle|op|is|om|dnia|w|o|saat|tarihi|tarihinde|в|на|до|—|–|-|=)){1,3}$|(?<![\s—–=-])[\s—–=-]+$/iu;
const starts =
  /^(?:(?:and|are|the|my|sind|son|sont|são|sono|zijn|są|und|die|der|das|meine?|y|el|la|los|mi|et|le|les|mon|ma|e|o|os|as|il|lo|i|de|het|mijn|ve|и|the exams?|exams?)\s)+/iu;

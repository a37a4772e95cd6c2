import type { ResourceField } from '../../../contracts/job/resource.ts';
import { namedValues, readThings, stemOf } from '../../shared/reading/read-things.ts';
import type { ServedRoute } from '../served-routes.ts';

type Seed = Readonly<Record<string, string | number>>;

/**
 * The things that a request lists, with which its collections begin.
 *
 * @example
 * readSeeds('Rooms: Oak (12 seats), Elm (6 seats)', routes, fields);
 * // Map { '/rooms' => [{ name: 'Oak', seats: 12 }, { name: 'Elm', seats: 6 }] }
 */
export function readSeeds(
  text: string,
  routes: readonly ServedRoute[],
  fields: ReadonlyMap<string, readonly ResourceField[]>,
): ReadonlyMap<string, readonly Seed[]> {
  const head = text.slice(0, 4000);
  const lists = readThings(head);
  const found = [...fields].flatMap(
    ([path, own]): readonly (readonly [string, readonly Seed[]])[] => {
      const [name, ...others] = own;
      const isList = routes.some(
        ({ action, collection }) => action === 'list' && collection === path,
      );
      const noun = path.slice(path.lastIndexOf('/') + 1);
      if (!isList || path.includes(':') || name?.type !== 'text') return [];
      const given = lists.find((list) => nounFits(list.noun, noun));
      if (given !== undefined) {
        const [count] = others;
        if (others.length !== 1 || count?.type !== 'integer') return [];
        return [
          [
            path,
            given.rows.map((row) => ({ [name.name]: row.name, [count.name]: row.values[0] ?? 0 })),
          ],
        ];
      }
      const values = others.length > 0 ? undefined : namedValues(head, noun)?.values;
      return values === undefined ? [] : [[path, values.map((value) => ({ [name.name]: value }))]];
    },
  );
  return new Map(found);
}

/** "Räume" has the path `/raeume`. */
function nounFits(written: string, noun: string): boolean {
  const plain = written
    .toLowerCase()
    .replace(/[äöü]/gu, (letter) => `${letter}e`)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '');
  const [one, other] = [stemOf(plain), stemOf(noun)];
  return one !== undefined && one === other;
}

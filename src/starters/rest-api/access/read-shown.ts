import type { ResourceField } from '../../../contracts/job/resource.ts';
import { fold } from '../../shared/fold.ts';
import { stemOf } from '../../shared/reading/read-things.ts';

/**
 * The field that must be true for everybody to see a thing, by the path of its collection: others need the
 * key.
 *
 * @example
 * readShown('Anyone can read published posts', fields); // Map { '/posts' => 'published' }
 */
export function readShown(
  text: string,
  fields: ReadonlyMap<string, readonly ResourceField[]>,
): ReadonlyMap<string, string> {
  const clauses = fold(text.slice(0, 4000))
    .toLowerCase()
    .split(/[.;!?\n](?:\s|$)|,\s/u)
    .filter((clause) => everybody.test(clause));
  const found = [...fields].flatMap(([path, own]) => {
    const field = own.find(({ label, type }) => {
      const stem = stemOf(label.split(' ')[0] ?? '');
      return type === 'boolean' && stem !== undefined && clauses.some((one) => one.includes(stem));
    });
    return field === undefined ? [] : [[path, field.name] as const];
  });
  return new Map(found);
}

const everybody =
  /(?<!\p{L})(?:anyone|anybody|everyone|everybody|(?:the )?public|visitors?|readers?|jeder\p{L}{0,4}|alle|besucher|cualquiera|todos|publico|tout le monde|chacun|visiteurs|qualquer (?:um|pessoa)|chiunque|tutti|iedereen|kazdy|wszyscy|herkes|все|любой)(?!\p{L})[^.]{0,40}(?<!\p{L})(?:read|see|view|get|list|visible|lesen|sehen|leer|ver|consultar|lire|voir|ler|leggere|vedere|lezen|zien|czytac|widziec|okuyabil\p{L}{1,3}|gorebil\p{L}{1,3}|читать|видеть)(?!\p{L})|(?<!\p{L})only (?:the )?\p{L}{4,14} (?:\p{L}{3,14} )?(?:are|is) (?:public|visible|shown)/u;

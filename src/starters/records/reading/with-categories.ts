import { namedList } from '../../shared/named-list.ts';

/** "colour, price, categories wool, linen": those behind the word are what can be chosen. */
export function withCategories(names: readonly string[], message: string): readonly string[] {
  const at = names.findIndex((name) => ofCategories.test(name));
  const options = at < 0 ? [] : (namedList(message, categories) ?? []);
  if (options.length < 2) return names;
  const all = new Set(options.map((one) => one.toLowerCase()));
  const [noun = ''] = (names[at] ?? '').split(' ', 1);
  const one = noun.replace(/ies$/iu, 'y').replace(/(?<=ie)n$|(?<=i)er$|(?<=[ae])s$/iu, '');
  return names.flatMap((name, place) =>
    place === at ? [`${one} (${options.join(', ')})`] : all.has(name.toLowerCase()) ? [] : [name],
  );
}

const categories = '(?:categor|kategor|catégor|категор)\\p{L}{1,6}';
const ofCategories = /^(?:categor|kategor|catégor|категор)\p{L}{1,6}\s\p{L}/iu;

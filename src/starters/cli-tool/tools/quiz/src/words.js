/**
 * The pairs of a file, one on each line: "house;casa". The separator is the one that most lines have; lines
 * without it, and those that begin with #, are left out.
 */
export function pairsIn(text) {
  if (/^\s*\[/.test(text)) return pairsOfJson(JSON.parse(text));
  const lines = text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const separator = separatorOf(lines);
  if (separator === undefined) return [];
  return lines.flatMap((line) => {
    const [word = '', answer = ''] = line
      .split(separator)
      .map((part) => part.trim().replace(/^"|"$/g, ''));
    return word === '' || answer === '' ? [] : [{ word, answer }];
  });
}

function separatorOf(lines) {
  return [';', '\t', '|', ' = ', '=', ' - ', ' – ', ',', ':'].find(
    (one) => lines.filter((line) => line.includes(one)).length * 2 > lines.length,
  );
}

/** The text of a file with one more pair, in its own form. */
export function withPair(text, { word, answer }) {
  if (/^\s*\[/.test(text))
    return JSON.stringify([...JSON.parse(text), { word, answer }], undefined, 2) + '\n';
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const separator = separatorOf(lines.filter((line) => !line.startsWith('#'))) ?? ';';
  return [...lines, word + separator + answer, ''].join('\n');
}

/** `[{ "question": "…", "answer": "…" }]`, whatever the fields are called. */
function pairsOfJson(things) {
  return things.flatMap((thing) => {
    const [word, answer] = Object.values(thing ?? {}).filter((value) => typeof value === 'string');
    return word && answer ? [{ word, answer }] : [];
  });
}

/** Those that were wrong the last time, then any others, in any order; each once. */
export function chosenFrom(pairs, missed, count, chance = Math.random) {
  const isMissed = ({ word }) => missed.includes(word);
  return [
    ...shuffled(pairs.filter(isMissed), chance),
    ...shuffled(
      pairs.filter((pair) => !isMissed(pair)),
      chance,
    ),
  ].slice(0, count);
}

function shuffled(things, chance) {
  return things
    .map((thing) => [chance(), thing])
    .toSorted(([one], [other]) => one - other)
    .map(([, thing]) => thing);
}

/** Whether an answer is right: small and large letters are the same, and "a / b" takes either. */
export function isRight(given, answer) {
  const plain = (text) =>
    text
      .normalize('NFC')
      .trim()
      .toLowerCase()
      .replace(/\s+/g, ' ')
      .replace(/[.!?]$/, '');
  return (
    plain(given) !== '' &&
    [answer, ...answer.split(/[/,]/)].some((one) => plain(one) === plain(given))
  );
}

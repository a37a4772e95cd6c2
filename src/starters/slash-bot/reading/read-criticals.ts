import { readSayings } from '../../shared/reading/commands/read-server-words.ts';

/** What the bot says to the best and the worst throw of a die with twenty sides. */
export interface Criticals {
  readonly highest: string;
  readonly lowest: string;
}

/**
 * What a request wants to be said for a natural 20 and a natural 1; undefined if it names neither.
 *
 * @example
 * readCriticals('nat 20 says "Hurrah!" and for a 1 "Ouch"'); // { highest: 'Hurrah!', lowest: 'Ouch' }
 */
export function readCriticals(text: string): Criticals | undefined {
  const head = text.slice(0, 4000);
  if (!dice.test(head)) return undefined;
  const sayings = readSayings(head);
  const found = sayings.map(({ text: said, at }, place) => {
    const previous = sayings[place - 1];
    const from = previous === undefined ? 0 : previous.at + previous.text.length + 2;
    const [number] =
      head
        .slice(Math.max(from, at - 80), at)
        .match(eyes)
        ?.toReversed() ?? [];
    return { said, number };
  });
  const saidFor = (number: string): string =>
    found.find((one) => one.number === number)?.said ?? '';
  const criticals = { highest: saidFor('20'), lowest: saidFor('1') };
  return criticals.highest === '' ? undefined : criticals;
}

const dice =
  /(?<!\p{L})(?:nat(?:ural|\.)?\s?20|(?:a |una? |eine |um |un |een )?(?:critical|krit\p{L}*|crítico|critique|critico)|d20|w20|dice|rolls?|würf\p{L}*|dados?|dés?|dadi|dobbel\p{L}*|kości\p{L}?|zar|кубик\p{L}?)(?!\p{L})|骰|ダイス|サイコロ|주사위/iu;
const eyes = /(?<![\p{L}\d+-])(?:20|1)(?![\d])/gu;

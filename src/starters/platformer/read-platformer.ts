import { emojiOf } from '../page/games/reading/emoji-of.ts';
import { emojiIn } from '../shared/emoji-in.ts';

/** What a platformer is made of. */
interface Platformer {
  readonly hero: string;
  readonly treasure: string;
  readonly foes: readonly string[];
  /** The name of each level; a number where the request gives none. */
  readonly levels: readonly string[];
  /** Whether a second jump is allowed in the air. */
  readonly isDouble: boolean;
}

/**
 * Reads who runs, what is collected and what is avoided, and the levels.
 *
 * @example
 * readPlatformer('a cat that collects fish and avoids dogs. Two levels: garden, harbour').levels;
 * // ['Garden', 'Harbour']
 */
export function readPlatformer(message: string): Platformer {
  const wanted = clauseOf(collects, message);
  const avoided = clauseOf(avoids, message);
  const [treasure = '⭐'] = emojiOf(wanted);
  const foes = emojiOf(avoided);
  const known = new Set([treasure, ...foes]);
  const hero = [...emojiIn(message), ...emojiOf(message)].find((sign) => !known.has(sign)) ?? '🦊';
  return {
    hero,
    treasure,
    foes: foes.length > 0 ? foes.slice(0, 3) : ['🦔', '🐌'],
    levels: levelsIn(message),
    isDouble:
      /double[- ]?jump|doppelsprung|doble salto|double saut|pulo duplo|salto doppio|dubbele sprong|podwójn\p{L}{1,2} skok|двойн\p{L}{2} прыж/iu.test(
        message,
      ),
  };
}

function clauseOf(verb: RegExp, message: string): string {
  return verb.exec(message)?.[1] ?? '';
}

const collects =
  /(?<!\p{L})(?:collect\p{L}{0,3}|gather\p{L}{0,3}|eats?|sammel\p{L}{0,2}|einsammel\p{L}{0,2}|recog\p{L}{1,3}|ramass\p{L}{1,3}|colet\p{L}{1,3}|raccogl\p{L}{1,3}|verzamel\p{L}{0,2}|zbier\p{L}{1,3}|topla\p{L}{0,4}|собира\p{L}{1,3})\s([^,.;!?\n]{2,40})/iu;
const avoids =
  /(?<!\p{L})(?:avoid\p{L}{0,3}|dodg\p{L}{1,3}|enem(?:y|ies)(?: are)?|ausweich\p{L}{0,2}|gegner|evit\p{L}{1,3}|esquiv\p{L}{1,3}|enemigos|évit\p{L}{1,3}|ennemis|inimigos|nemici|vijanden|ontwijk\p{L}{0,2}|wrog\p{L}{1,3}|düşman\p{L}{0,4}|враг\p{L}{0,2}|избега\p{L}{1,3})[\s:]{1,2}([^,.;!?\n]{2,40})/iu;

function levelsIn(message: string): readonly string[] {
  const { count = '', list = '' } = named.exec(message)?.groups ?? {};
  const names = list
    .split(/,\s?|、|，/u)
    .map((name) => name.trim())
    .filter((name) => /^\p{L}[\p{L}\p{M}’' -]{1,24}$/u.test(name));
  if (names.length > 1)
    return names.slice(0, 9).map((name) => name.charAt(0).toUpperCase() + name.slice(1));
  const digits = Number(count);
  const many = digits > 0 ? digits : countWords.findIndex((words) => words.test(count)) + 2;
  return Array.from({ length: Math.min(count === '' ? 3 : Math.max(many, 1), 9) }, (_, index) =>
    String(index + 1),
  );
}

const named =
  /(?<!\p{L})(?:(?<count>\d{1,2}|two|three|four|five|zwei|drei|vier|fünf|dos|tres|cuatro|cinco|deux|trois|quatre|cinq|dois|três|quatro|due|tre|quattro|cinque|twee|drie|vijf|dwa|trzy|cztery|pięć|два|три|четыре|пять)\s)?(?:levels?|niveles|nivel|niveaux?|níveis|livelli|poziom\p{L}{0,2}|seviye|bölüm|уровн\p{L}{1,2})\s?[:(]?\s?(?<list>[^.;:()\n]{0,120})/iu;
const countWords = [
  /two|zwei|dos|deux|dois|due|twee|dwa|два/iu,
  /three|drei|tres|trois|três|tre|drie|trzy|три/iu,
  /four|vier|cuatro|quatre|quatro|quattro|cztery|четыре/iu,
  /five|fünf|cinco|cinq|cinque|vijf|pięć|пять/iu,
];

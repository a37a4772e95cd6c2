import { answers } from './read-unquoted.ts';
import { isOnceADay } from './read-once-a-day.ts';
import { letterPattern } from '../../../workspace/text/letters.ts';
import { withoutLastVerb } from '../../shared/named-list.ts';
import { commandClauses } from '../../shared/reading/commands/command-clauses.ts';

/**
 * The things of which a command gives one by chance, as the words behind its name list them; at most 20.
 *
 * @example
 * choicesIn(' randomly says Yes, No or Maybe'); // ['Yes', 'No', 'Maybe']
 * choicesIn('で大吉、中吉、凶をランダムに出して'); // ['大吉', '中吉', '凶']
 */
export function choicesIn(rest: string): readonly string[] {
  const sentence = rest.slice(0, 400).split(/[.;!?。！？\n](?=\s|$|[^\d])/u, 1)[0] ?? '';
  const list = dense.exec(sentence)?.groups?.['list'];
  if (list !== undefined) return listed(list.replace(openingOfDense, '').split(/[、・，,]\s?/u));
  const told =
    chosenIn(sentence) ??
    behind.exec(sentence)?.groups?.['list'] ??
    ahead.exec(sentence)?.groups?.['list'] ??
    '';
  return listed(told.split(separators), sentence);
}

/** Whether somebody is to get one of several things with a command, which is no list of what people add. */
export function tellsChoices(text: string): boolean {
  return commandClauses(text).some(
    ({ said }) =>
      (chosenIn(said) !== undefined || (picks.test(said) && dense.test(said))) &&
      choicesIn(said).length > 0,
  );
}

/** "picks one of pizza, soup and rice", "answers yes, no or maybe" */
export function chosenIn(sentence: string): string | undefined {
  const { list } = choosing.exec(sentence)?.groups ?? {};
  return list ?? [eitherOf, outOf].map((one) => one.exec(sentence)?.groups?.['list']).find(Boolean);
}

function listed(items: readonly string[], sentence = ''): readonly string[] {
  const end = items.findIndex((item) => isOnceADay.test(item));
  const plain = items
    .slice(0, end === -1 ? items.length : end)
    .map((item) =>
      item
        .replace(/^[^()（）]{0,40}[(（]|[)）]$/gu, '')
        .replace(quotes, '')
        .replace(inChannel, '')
        .trim()
        .replace(noun, '')
        .replace(atRandom, ''),
    )
    .filter((item) => item !== '');
  const isList = plain.length > 2 && plain.every((item) => item.split(' ').length < 5);
  return isList ? [...new Set(withoutLastVerb(sentence, plain))].slice(0, 20) : [];
}

const quotes = /["“”„«»「」]/gu;
/** "a random map from Ascent, Bind …" */
const noun =
  /^(?:\p{Ll}{2,16}\s){1,2}(?:from|of|out of|aus|von|de|entre|parmi|tra|fra|uit|z|ze|spośród|из)\s(?=\p{Lu})/u;
const separators =
  /,\s?(?:(?:and|or|und|oder|y|o|et|ou|e|i|lub|albo|veya|ve|en|of|и|или|या|और)\s)?|\s(?:and|or|und|oder|y|o|et|ou|e|i|lub|albo|veya|ve|en|of|и|или|या|और)\s/iu;
const chance =
  'at random|by chance|randomly|random|zufällig|per zufall|willekeurig|al azar|aleatoriamente|au hasard|aléatoirement|a caso|casualmente|losowo|rastgele|случайно|случайным образом';
const atRandom = letterPattern(`\\s(?:${chance})$`);
const verb =
  '(?:says?|gives?|shows?|answers?|replies|picks?|draws?|posts?|sagt|gibt|zeigt|antwortet|zieht|zegt|geeft|toont|dice|da|muestra|responde|dit|donne|affiche|répond|diz|dá|mostra|dà|risponde|mówi|daje|pokazuje|говорит|даёт|выдаёт|показывает|söyler|verir)';
const of =
  '(?:from|between|one of|out of|aus|zwischen|entre|parmi|de|tra|fra|uit|spośród|z|из|і?з|dari|từ):?\\s(?:\\p{L}{4,12}:\\s)?';
const things = '(?<list>[^.;:()\\n]{5,300})';
/** "randomly says Yes, No or Maybe" */
const behind = letterPattern(
  `(?<!\\p{L})(?:${chance})\\s(?:(?:with|mit|con|avec|com|z)\\s|${verb}\\s|${of})?${things}$`,
);
/** "says Yes, No or Maybe at random" */
const ahead = letterPattern(
  `^\\s?(?:that |which |das |die |que |qui |che )?${verb}\\s(?:${chance}\\s)?(?<list>[^.;:()\\n]{5,300}?)\\s(?:${chance})`,
);
const choosing = letterPattern(
  `(?<!\\p{L})(?:picks?|chooses?|selects?|suggests?|wählt|choisit|propose|elige|escoge|propone|sceglie|escolhe|propõe|kiest|wybiera|(?:wy)?losuje|выбира?ет|вибирає|обирає|предлагает|väljer|(?:me)?milih|pilih|chọn)\\s(?:(?:an?\\s|one\\s|une?\\s)?(?:(?:${chance})\\s)?(?:\\p{L}{3,16}\\s)?${of}|(?:(?:${chance})\\s)?)${things}$`,
);
const eitherOf = letterPattern(
  `(?<!\\p{L})${answers}\\s(?:(?:with|mit|con|par|avec|com|met|${chance})\\s)?(?<list>[^.;:()"“„«\\n]{2,100},[^.;:()"“„«\\n]{2,100}\\s(?:or|oder|o|ou|of|lub|albo|или|eller)\\s[^.;:,()"“„«\\n]{2,60})$`,
);
/** "pizza, döner, lahmacun arasından birini seçsin" */
const outOf = letterPattern(
  '^\\s?(?:(?:yazınca|yazıldığında|deyince|ile)\\s)?(?<list>[^.;:()\\n]{5,200}?)\\s(?:arasından|içinden|में से)(?!\\p{L})',
);
/** "김치찌개, 된장찌개, 제육볶음 중 하나 골라줘" */
const picks = /하나를? ?골라|뽑아|추천|랜덤|무작위|ランダム|どれか|随机|抽一/u;
const inChannel = /\s(?:in|dans|en|em|na|w|в|i)\s#.{1,60}$/u;
/** "大吉、中吉、凶をランダムに", "随机抽出大吉、中吉、凶", "대박, 보통, 망함 중에서" */
const dense =
  /(?<list>[^\s、・，,。]{1,24}(?:[、・，]\s?[^\s、・，,。]{1,12}?|,\s?[\p{sc=Hangul} ]{1,12}?){2,19})(?=(?:の|から| ?を|が|中|里|之|其中|のどれか|のいずれか|\s?중|\s?랜덤|에서|$)|[、，,。]\s?(?:毎|每|1|一))/u;
const openingOfDense =
  /^(?:[」』])?(?:从|從|で|は|を|に|と|すると|使うと|打つと|打ったら|치면|입력하면|하면|쓰면)?(?:(?:ランダム(?:に|で)|随机|隨機|랜덤(?:으로)?)(?:抽出|返回|给出|显示|抽|出|说|回复)?(?:一个)?)?/u;

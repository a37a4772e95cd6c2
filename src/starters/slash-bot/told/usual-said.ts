import { letterPattern } from '../../../workspace/text/letters.ts';
import {
  type CommandClause,
  commandClauses,
} from '../../shared/reading/commands/command-clauses.ts';
import { rollsDice, rolling } from '../rolls-dice.ts';
import { usualCommand, usualCommands } from '../usual-commands.ts';

type Said = Pick<CommandClause, 'name' | 'said'> & Partial<Pick<CommandClause, 'before'>>;

/**
 * What a command does by chance, if its name or what is said of it tells that: it rolls, flips, chooses or
 * answers a question; undefined for others.
 *
 * @example
 * usualSaid({ name: 'at', said: ' zar atsın' }); // 'Rolls dice, such as 2d6+1.'
 */
export function usualSaid({ name, said, before = '' }: Said): string | undefined {
  const usual = usualCommand(name);
  if (usual !== undefined && usual !== 'fortune')
    return byChance.has(usual) ? usualCommands[usual] : undefined;
  if (rollsDice(name) !== undefined && !tossing.test(name)) return rolling;
  const told = firstPart(said);
  if (told.length > 90) return undefined;
  // "Answers questions like an 8 ball, the command is /oracle"
  const isAhead = told.trim() === '' && fate.test(before) && questions.test(before);
  if (isAhead) return usualCommands['8ball'];
  return tells.find(([, all]) => all.every((one) => one.test(told)))?.[0] ?? rollsDice(name);
}

/** A request whose commands all do something by chance, without what it says of them: that names nothing else. */
export function withoutUsualSaid(text: string): string {
  if (!text.includes('/')) return text;
  const clauses = commandClauses(text);
  const isUsual = clauses.every((one) => usualSaid(one) !== undefined && !bets.test(one.said));
  return isUsual
    ? clauses.reduce(
        (rest, { name, said }) => rest.replace(`/${name}${firstPart(said)}`, '/8ball '),
        text,
      )
    : text;
}

function firstPart(said: string): string {
  return (
    said.split(/[,，、،]|\s(?:and|und|i|oraz|и|та|і|ve|و|aur|और|và|dan|terus)\s?$/u, 1)[0] ?? ''
  );
}

/** Names that a coin has, too. */
const tossing = /^(?:rzut|rzuć|бросок|кинути|tira|tiro|gooi)$/u;
const byChance: ReadonlySet<string> = new Set(['flip', '8ball', 'choose']);

/** Bets and what is bought belong to a currency. */
const bets = letterPattern(
  '\\d{2}|(?<!\\p{L})(?:bets?|wett|einsatz|apuest|apost|pari|mise|zakład|stawk|bahis|ставк|ставит|taruhan|cược)|下注|賭|賭け|배팅|베팅|दांव|راهن',
);
const one = (words: string): RegExp => letterPattern(words);
const coin = one(
  '(?<!\\p{L})(?:monet|монет|orz[eł]\\p{L}{0,2}|ор[её]?л|coin|koin|đồng ?xu|dong ?xu|sikka|para\\p{L}{0,2} at|slant|mynt)|yaz[ıi] ?(?:m[ıi] ?)?tura|硬[币幣]|コイン|동전|सिक्क|عملة',
);
const die = one(
  '(?<!\\p{L})(?:kostk|kośc|kości|dice|кубик|кост[иь]|кіст|zar(?!\\p{L}{4})|dadu|x[uú]c ?x[aắ]c|pas[ae](?!\\p{L})|tärning)|骰|サイコロ|さいころ|ダイス|주사위|पास[ाेो]|نرد',
);
const tossed = one(
  '(?<!\\p{L})(?:(?:pod|wy)?rzu[ct]|lanc|tosses|flips?|rolls?|throws?|(?:под|под?і|вы|ви)?(?:бр[ао]с|ки[дн]|кат)|at(?:ar|s[ıi]n|s[aı]n|an|ma|[ıi]l)|(?:me)?lempar|(?:me)?ngocok|kocok|tung|gieo|đổ|phe[nk]|fe[nk]|uch?h?al|kasta|singla)|[抛投扔掷擲丢]|振|投げ|トス|ロール|던|굴리|굴려|뒤집|उछाल|फें?क|[يت]?رمي|[يت]قلب',
);
const questions = one(
  '(?<!\\p{L})(?:pyta[nń]|soru|вопрос|(?:за)?питан|pertanyaan|câu hỏi|sawal|question|fråg)|质问|質問|问题|問題|질문|सवाल|प्रश्न|سؤال|[أا]سئلة',
);
const fate = one(
  '8[ -]?(?:ball|ボール|볼|шар|куля|top)|magic|magiczn\\p{L}{1,2} kul|маг\\p{L}{2,9} (?:шар|кул)|sihirli|マジック|魔法|마법|जादुई|سحري|(?<!\\p{L})(?:losow|przypadk|rastgele|случайн|рандом|випадк|acak|random|ngẫu nhiên|slump|tak (?:lub|albo|czy) nie|да (?:или|либо|/) нет|так (?:чи|або) ні|evet (?:veya|ya da|hayır)|ya atau tidak|có hay không|ha[an] ya na)|ランダム|随机|隨機|랜덤|무작위|はい|いいえ|是或否|是还是不是|예/?아니|네/?아니|हाँ या न|عشوائي|نعم [أا]و لا',
);
const chosen = one(
  '(?<!\\p{L})(?:wyb(?:ier|ór|ra)|losuj|seç|выб[иеоа]|виб[иіоа]|об[иер]{1,3}а|обере|(?:mem|p)ilih(?:kan|in)?(?!\\p{L})|ch[oọ]n|chun|väljer)|[选選択]|抽|選|골라|고르|뽑|चुन|[يت]?خت[ياا]ر',
);
const several = one(
  '(?<!\\p{L})(?:opcj|rzecz|z kilku|z podanych|jedn[aąeyo]|seçenek|biri|вариант|варіант|из (?:нескольк|списк|предлож)|зі? (?:списк|кільк)|од[ие]?н|чего-?то|pilihan|opsi|salah satu|lựa chọn|một|mấy|option|alternativ|przecin|запят|ком[уаи](?!\\p{L})|virgül|koma(?!\\p{L})|phẩy)|カンマ|コンマ|いくつか|中から|どれか|逗号|几个|多个|选项|選択肢|候補|쉼표|여러|중에|선택지|하나|विकल्प|में से|خيار|واحد',
);

/** What all of these words tell together. */
const tells: readonly (readonly [string, readonly RegExp[]])[] = [
  [usualCommands.flip, [coin, tossed]],
  [rolling, [die, tossed]],
  [usualCommands['8ball'], [questions, fate]],
  [usualCommands.choose, [chosen, several]],
];

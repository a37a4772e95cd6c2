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

/**
 * Whether those who use such a command give what it chooses from or answers: "/kula odpowiada na pytania",
 * "/wybierz losuje jedną z podanych".
 */
export function isGivenByMembers(name: string, said: string): boolean {
  const told = firstPart(said);
  if (/[:：(（]/u.test(told)) return false;
  const does = usualSaid({ name, said });
  return (
    (does === usualCommands['8ball'] && questions.test(told)) ||
    (does === usualCommands.choose && several.test(told.replace(/opcj\p{L}{1,2}|một/u, '')))
  );
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

/** Bets belong to a currency. */
const bets = letterPattern(
  '\\d{2}|(?<!\\p{L})(?:bets?|wett|apuest|apost|zakład|stawk|bahis|ставк|taruhan|cược)|下注|賭|베팅|दांव|راهن',
);
const coin = letterPattern(
  '(?<!\\p{L})(?:mon|мон)[eе][tт]|coin|koin|đồng xu|sikka|yaz[ıi] ?tura|硬币|コイン|동전|सिक्क|عملة',
);
const die = letterPattern(
  '(?<!\\p{L})(?:kostk|kości|dice|кубик|zar(?!\\p{L}{4})|dadu|x[uú]c x[aắ]c|pasa(?!\\p{L}))|骰|サイコロ|ダイス|주사위|पास[ाे]|نرد',
);
const tossed = letterPattern(
  'rzuca|toss|flip|roll|брас|броса|кида|(?<!\\p{L})at(?:ar|s[ıi]n|an)|lempar|tung|phe[nk]|fe[nk]|uch?hal|tura|[抛投扔掷振]|トス|던|굴[리려]|उछाल|फें?क|رمي',
);
const questions = letterPattern(
  'pytani|soru|вопрос|питан|pertanyaan|câu hỏi|sawal|question|问题|質問|질문|सवाल|سؤال|[أا]سئلة',
);
const fate = letterPattern(
  '8[ -]?(?:ball|ボール|볼|top)|magi|маг[иі]|sihir|マジック|魔法|마법|जादु|سحر|losow|rastgele|случайн|рандом|випадк|acak|random|ngẫu nhiên|tak lub nie|да или нет|так чи ні|evet|ランダム|随机|랜덤|はい|예|हाँ|عشوائ',
);
/** Words for choosing. */
export const chosen = letterPattern(
  '(?<!\\p{L})(?:wyb[ir]|losuj|seç|в[иы]б[иеір]|об[ие]р|(?:mem|p)ilih(?:kan)?(?!\\p{L})|ch[oọ]n|chun)|[选選]|抽|골라|고르|뽑|चुन|ختا?ر|ختيار',
);
const several = letterPattern(
  'opcj|z kilku|z podan|seçenek|вариант|варіант|из списк|зі списк|salah satu|pilihan|một|选项|几个|中から|여러|중에|विकल्प|में से|خيار',
);

/** What all of these words tell together. */
const tells: readonly (readonly [string, readonly RegExp[]])[] = [
  [usualCommands.flip, [coin, tossed]],
  [rolling, [die, tossed]],
  [usualCommands['8ball'], [questions, fate]],
  [usualCommands.choose, [chosen, several]],
];

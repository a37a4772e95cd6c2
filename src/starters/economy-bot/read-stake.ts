import type { Plan } from '../../contracts/job/plan.ts';
import { namedIn } from '../shared/named-commands.ts';
import { readNumber } from '../shared/reading/numbers/read-number.ts';
import { economyCommands } from './commands.ts';
import { letterPattern } from '../../workspace/text/letters.ts';

/** "/bet max 500": a request for a game of chance without a limit means a high one. */
export function stakeIn(text: string): number {
  const name = namedIn(text).find((one) => isGamble.test(one));
  const told = text.replaceAll(refused, ' ');
  if (name === undefined && !gambles.test(told)) return 0;
  const from = name === undefined ? told.search(gambles) : text.indexOf(name);
  const limit = readNumber(told, stakes, { min: 1, max: 1_000_000 });
  if (limit !== undefined) return Math.round(limit);
  const most = readNumber(
    (name === undefined ? told : text).slice(Math.max(from, 0)).split(sentenceEnd, 1)[0] ?? '',
    [
      '(?:max(?:imum|imal|imo|imaal|\\.)?|máximo|massimo|up to|hasta|bis zu|höchstens|jusqu.à|até|fino a|en fazla|maks(?:imum)?|до|最大|最多|최대|अधिकतम)\\s?{n}',
    ],
    { min: 1, max: 1_000_000 },
  );
  return Math.round(most ?? 1_000_000);
}

/** Whether what is staked on is a coin, of which members choose a side. */
export function tossesCoin(text: string): boolean {
  return coin.test(text.slice(0, 4000));
}

const coin =
  /(?<!\p{L})(?:coin[ -]?(?:flips?|toss(?:es)?)|flip a coin|heads or tails|kopf oder zahl|münzwurf|cara o cruz|cara o sello|pile ou face|cara ou coroa|testa o croce|kop of munt|orzeł czy reszka|yazı tura|ор[её]л и(?:ли)? решк\p{L})(?!\p{L})|抛硬币|コイントス|동전 ?던지기|सिक्का/iu;

/** "max bet 1000", "с максимальной ставкой 500" */
const stakes = [
  '(?:max(?:imum|imal|imaal|imo|\\.)?\\s)?(?:bets?|stakes?|wagers?|einsatz|apuesta máxima|mise (?:max\\p{L}{0,5}|maximale)|aposta máxima|puntata massima|maximale inzet|inzet|maksymalna stawka|ставк\\p{L}{1,2})(?:\\s(?:is|of|von|ist|de|di|van|:))?[\\s:]{1,2}{n}',
  '(?:賭け|かけ金|ベット)[^\\d。]{0,6}{n}',
];
const isGamble = letterPattern(`^(?:gamble|${economyCommands['gamble']?.words ?? ''})$`, 'u');
const gambles =
  /(?<!\p{L})(?:gambl\p{L}+|betting|apuestas|glücksspiel|paris? d['’]argent|apostas|scommesse|gokken|hazard|kumar|азартн\p{L}+|казино|casinos?|slots?|slot machine|roulette|coin[ -]?flips?|cara o cruz|pile ou face|cara ou coroa|testa o croce|kop of munt|yazı tura|орёл и решк\p{L}|орел и решк\p{L})(?!\p{L})|スロット|赌博|도박/iu;

const sentenceEnd = /[.;!?](?=\s|$)|[。；！？\n]/u;
/** "no gambling", "without any betting" */
const refused = letterPattern(
  `(?<!\\p{L})(?:no|not|without|don['’]t want|never|kein(?:e|en)?|ohne|sin|nada de|sans|pas de|sem|senza|niente|geen|zonder|bez|żadn\\p{L}{1,4}|без|никак\\p{L}{1,3})\\s(?:\\p{L}{1,12}\\s){0,2}?${gambles.source}`,
  'giu',
);

/** Games of chance besides the one that the bot has: "slots", "roulette". */
export function gamesLeft(plan: Plan, text: string): readonly string[] {
  if (plan.projectType !== 'discord_bot') return [];
  const names = new Set(plan.commands.map(({ name }) => name));
  const found = text.slice(0, 4000).replaceAll(refused, ' ').match(games) ?? [];
  return [...new Set(found.map((game) => game.toLowerCase()))].filter((game) => !names.has(game));
}

const games =
  /(?<!\p{L})(?:slots?(?: machines?)?|roulette|blackjack|ruleta|tragaperras|roleta|caça-níqueis|рулетк\p{L}|слоты|rulet)(?!\p{L})/giu;

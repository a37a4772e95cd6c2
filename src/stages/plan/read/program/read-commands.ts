import { allMatches } from '../../../../workspace/text/all-matches.ts';
import type { PlanCommand } from '../../../../contracts/job/plan.ts';
import { fortuneWords } from '../../../../starters/slash-bot/reading/fortune-words.ts';
import { readActions } from '../../../../starters/slash-bot/reading/read-actions.ts';
import { shownFacts } from '../../../../starters/slash-bot/reading/shown-facts.ts';
import { rollsDice, rolling } from '../../../../starters/slash-bot/rolls-dice.ts';
import { withoutParticle } from '../../../../starters/shared/reading/commands/without-particle.ts';
import { commandClauses } from '../../../../starters/shared/reading/commands/command-clauses.ts';
import { usualSaid } from '../../../../starters/slash-bot/told/usual-said.ts';
import { usualDoes } from '../../../../starters/slash-bot/usual-commands.ts';
import { letterPattern } from '../../../../workspace/text/letters.ts';

/**
 * Reads a bot's slash commands: `/ping` and `/help`, then those named in the text, at most 24.
 *
 * @example
 * readCommands('a bot with /roll and /joke').map(({ name }) => name); // ['ping', 'help', 'roll', 'joke']
 */
export function readCommands(text: string): readonly PlanCommand[] {
  const said = slashedNames(text);
  const acts = readActions(text).map(({ name }) => name);
  const plain = said.length + acts.length === 0 ? plainNames(text) : [];

  const clauses = said.length === 0 ? [] : commandClauses(text);
  const saidOf = (name: string): string | undefined => {
    const clause = clauses.find((one) => one.name === name);
    return clause && usualSaid(clause);
  };
  const rolls = said.some((name) => (saidOf(name) ?? rollsDice(name)) === rolling)
    ? []
    : diceIn(text);
  const shown = shownFacts(text).map(({ name }) => name);
  const listed = listedNames(text);
  const names = ['ping', 'help', ...said, ...acts, ...listed, ...plain, ...rolls, ...shown];
  return [...new Set(names)].slice(0, maxCommands).map((name) => ({
    name,
    description:
      saidOf(name) ??
      rollsDice(name) ??
      (shown.includes(name) ? undefined : usualDoes(name)) ??
      `Answers /${name}.`,
  }));
}

/** "dice rolling", "rolagens de dados como 1d20+5": the command that rolls them. */
function diceIn(text: string): readonly string[] {
  return dice.flatMap(([words, name]) => (words.test(text) ? [name] : [])).slice(0, 1);
}

const dice: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})(?:würfel(?:n|t|bot|wurf|würfe)?)(?!\p{L})/iu, 'würfeln'],
  [
    /(?<!\p{L})(?:tir(?:a|ar|adas?) (?:de )?dados|lanz\p{L}{1,4} (?:de )?dados)(?!\p{L})/iu,
    'dados',
  ],
  [/(?<!\p{L})(?:rol\p{L}{1,6} (?:de )?dados|rolagem|jogar dados)(?!\p{L})/iu, 'rolar'],
  [/(?<!\p{L})(?:lanc\p{L}{1,4} (?:de |des )?dés|jets? de dés)(?!\p{L})/iu, 'dés'],
  [/(?<!\p{L})(?:tir\p{L}{1,4} (?:di |i )?dadi|lanci\p{L}? (?:di |i )?dadi)(?!\p{L})/iu, 'dadi'],
  [/(?<!\p{L})(?:dobbel\p{L}{0,8}|dobbelstenen)(?!\p{L})/iu, 'dobbelen'],
  [/(?<!\p{L})(?:rzut\p{L}{0,4} (?:kośćmi|kostk\p{L}{1,4}|kości))(?!\p{L})/iu, 'rzut'],
  [/(?<!\p{L})(?:днд|dnd|d&d|нри)(?!\p{L})[^]{0,200}(?<!\p{L})кубик/iu, 'бросок'],
  [/(?<!\p{L})zar at\p{L}{0,5}(?!\p{L})/iu, 'zar'],
  [/(?<!\p{L})(?:брос\p{L}{1,5} (?:кубик\p{L}{0,3}|кости|костей))(?!\p{L})/iu, 'бросок'],
  [/掷骰|骰子/u, '骰子'],
  [/ダイス|サイコロ/u, 'ダイス'],
  [/주사위/u, '주사위'],
  [
    /(?<!\p{L})(?:dice[ -]?roll\p{L}{0,4}|dice bot|roll(?:s|ing)? (?:[\p{L}&]{1,8} )?dice|rolls? (?=\d{0,2}d\d))|(?<![\p{L}\d])\d{1,2}d(?:4|6|8|10|12|20|100)(?:[+-]\d{1,2})?(?![\p{L}\d])/iu,
    'roll',
  ],
  [/(?<!\p{L})(?:dnd|d&d|rpg|pathfinder)(?!\p{L})[^]{0,200}(?<!\p{L})dice(?!\p{L})/iu, 'roll'],
];

const maxCommands = 24;

/** `/roll`, but not part of "and/or", a path or a URL. */
function slashedNames(text: string): readonly string[] {
  return allMatches(
    text,
    /(?<!(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}])[\p{L}\p{N}]|[/.<_-]|\p{Lo}\/\p{Lo}{1,8}|(?<!\p{L})[a-z]:)\/([\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}_-]{1,40})(?![\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}/])/giu,
  ).flatMap(([, written = '']) => commandName(written));
}

/** "with commands roll, joke (by chance) and flip", "a roll command", "Befehl stand". */
function listedNames(message: string): readonly string[] {
  const text = message.replace(/\s?\([^()\n]{0,80}\)/gu, '');
  const lists = allMatches(
    text,
    /(?<!\p{L})(?:commands?|befehle?n?|kommandos?|comandos?|commandes?|comandi?|commando['’]?s?|opdrachten|polecenia(?:mi)?|komendy|команд[аы]\p{L}{0,3}|komutlar\p{L}?)(?::|\sfor|\slike|\ssuch as|\snamed|\scalled|\swie|\scomo|\scomme|\scome)?\s([^\n.;/()]{1,200})/giu,
  );
  const listed = lists.flatMap(([, list = '']) =>
    list.split(/,|\s(?:and|or|und|oder|y|o|et|ou|e|i|и|ve)\s/iu).flatMap((item) => {
      const [asked = ''] = item.split(/\s(?:nur|only|solo|seulement|só|alleen)\s/iu, 1);
      const words = asked
        .replace(/["“”'‘’`]/g, '')
        .replace(/^\s*(?:befehl|kommando|comando|commande|command|commando)\s/iu, '')
        .trim();
      return /^[\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}_-]+$/u.test(words) &&
        !filler.has(words.toLowerCase())
        ? commandName(words)
        : [];
    }),
  );
  const single = allMatches(text, /\b(?:an?|the)\s([a-z0-9_-]{2,32})\scommand\b/gi).flatMap(
    ([, name = '']) => (filler.has(name.toLowerCase()) ? [] : commandName(name)),
  );
  return [...single, ...listed];
}

/** "a coinflip and rock paper scissors": what a bot does that is known by its name. */
function plainNames(text: string): readonly string[] {
  const head = text.slice(0, 2000);
  const [fortune] = allMatches(head, fortunes);
  return [...allMatches(head, known), ...(fortune === undefined ? [] : [fortune])].flatMap(
    ([words]) => {
      const name = words.toLowerCase().replaceAll(/[\s,]+(?:or\s|o\s|ou\s)?/gu, '-');
      return usualDoes(name) === undefined ? [] : [name];
    },
  );
}

/** "#memes" is a channel. */
const known =
  /(?<![\p{L}\p{N}#])(?:weather(?= (?:bots?|forecasts?|for|in)(?!\p{L}))|wetter(?=-bot)|météo|coin[ -]?flip|8[ -]?ball|magic[ -]8|rock[ ,-]{1,2}paper[ ,-]{1,2}scissors|rps|münzwurf|yazı[ -]tura|schere[ ,-]{1,2}stein[ ,-]{1,2}papier|piedra[ ,-]{1,2}papel[ ,-]{1,2}(?:o )?tijeras?|pierre[ ,-]{1,2}feuille[ ,-]{1,2}ciseaux|pedra[ ,-]{1,2}papel[ ,-]{1,2}(?:e )?tesoura|sasso[ ,-]{1,2}carta[ ,-]{1,2}forbici|steen[ ,-]{1,2}papier[ ,-]{1,2}schaar|taş[ ,-]{1,2}kağıt[ ,-]{1,2}makas|камень[ ,-]{1,2}ножницы[ ,-]{1,2}бумага|memes?|jokes?|witze|chistes|blagues|piadas|barzellette|мемы|moppen|dowcip\p{L}{0,2}|żart\p{L}{0,2}|fıkra|şaka|анекдот\p{L}{0,2}|шутк[аи])(?![\p{L}\p{N}])|चुटकुल[ाे]ं?|[抛扔]硬币|コイントス|동전던지기|笑话|ジョーク|농담|نكت|石头剪刀布|じゃんけん|가위바위보/giu;

const fortunes = letterPattern(fortuneWords, 'giu');

const filler = new Set([
  'slash',
  'commands',
  'command',
  'new',
  'simple',
  'it',
  'please',
  'etc',
  'more',
  'moderation',
  'discord',
  'that',
  'few',
  'help',
  'ping',
  'the',
  'a',
  'users',
  'too',
  'so',
  'with',
]);

function commandName(written: string): readonly string[] {
  const name = withoutParticle(written.toLowerCase()).replace(/^[-_]+|(?<![-_])[-_]+$/g, '');
  return name !== '' && name.length <= 32 ? [name] : [];
}

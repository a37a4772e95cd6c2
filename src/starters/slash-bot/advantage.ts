import type { Language } from '../../contracts/job/plan.ts';
import { dictionary, wordsOf } from '../page/dictionary.ts';
import { jsString } from '../markup.ts';
import type { BotCommand } from './bot-commands.ts';

/**
 * Whether dice are thrown with advantage: two of them, of which the better or the worse one counts.
 *
 * @example
 * asksAdvantage('/roll 2d6, also advantage and disadvantage'); // true
 */
export function asksAdvantage(text: string): boolean {
  return advantage.test(text.slice(0, 4000));
}

/** A command that throws dice, with the choice of advantage; others stay as they are. */
export function withAdvantage(command: BotCommand, language: Language): BotCommand {
  if (!command.code.includes('rollDice(')) return command;
  const { t } = wordsOf(words, language);
  const choices = (['highest', 'lowest'] as const)
    .map((value) => `{ name: ${jsString(t(value))}, value: '${value}' }`)
    .join(', ');
  const option = `{
    type: ApplicationCommandOptionType.String,
    name: 'mode',
    description: ${jsString(t('mode'))},
    choices: [${choices}],
  },`;
  return {
    ...command,
    options: (command.options ?? '[]').trimEnd().replace(/\]$/u, () => `${option}\n]`),
    code: command.code
      .replace(': wanted)', ': wanted, undefined, [], mode)')
      .replace('rollDice(wanted, undefined, thrown)', 'rollDice(wanted, undefined, thrown, mode)')
      .replace(/^/u, "const mode = interaction.options.getString('mode') ?? '';\n"),
  };
}

const advantage =
  /(?<!\p{L})(?:(?:dis)?advantages?|adv\/dis|vorteil|nachteil|(?:des)?ventaja|(?:dés)?avantage|(?:des)?vantagem|(?:s)?vantaggio|voordeel|nadeel|przewag\p{L}|ułatwieni\p{L}{1,3}|utrudnieni\p{L}{1,3}|avantaj\p{L}{0,3}|dezavantaj\p{L}{0,3}|преимуществ\p{L}{1,2}|помех\p{L}{1,3})(?!\p{L})|优势|劣势|有利|不利|어드밴티지|이점|불리/iu;

const words = dictionary(['mode', 'highest', 'lowest'], {
  en: 'Throws a single die twice | Advantage | Disadvantage',
  es: 'Tira dos veces un solo dado | Ventaja | Desventaja',
  de: 'Wirft einen einzelnen Würfel zweimal | Vorteil | Nachteil',
  fr: 'Lance deux fois un seul dé | Avantage | Désavantage',
  pt: 'Rola duas vezes um único dado | Vantagem | Desvantagem',
  it: 'Tira due volte un solo dado | Vantaggio | Svantaggio',
  nl: 'Gooit één dobbelsteen twee keer | Voordeel | Nadeel',
  pl: 'Rzuca jedną kością dwa razy | Ułatwienie | Utrudnienie',
  tr: 'Tek zarı iki kez atar | Avantaj | Dezavantaj',
  ru: 'Бросает одну кость дважды | Преимущество | Помеха',
  zh: '单个骰子掷两次 | 优势 | 劣势',
  ja: '1個のダイスを2回振ります | 有利 | 不利',
  ko: '주사위 하나를 두 번 굴려요 | 이점 | 불리점',
  hi: 'एक पासा दो बार फेंकता है | लाभ | हानि',
  ar: 'يرمي نردًا واحدًا مرتين | أفضلية | عائق',
  id: 'Melempar satu dadu dua kali | Keuntungan | Kerugian',
  vi: 'Tung một viên xúc xắc hai lần | Lợi thế | Bất lợi',
  uk: 'Кидає один кубик двічі | Перевага | Завада',
  sv: 'Kastar en enda tärning två gånger | Fördel | Nackdel',
});

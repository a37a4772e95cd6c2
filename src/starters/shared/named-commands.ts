import { allMatches } from '../../workspace/text/all-matches.ts';
import type { BotPlan, Language, PlanCommand } from '../../contracts/job/plan.ts';
import { languageOf } from '../../workspace/text/language-of.ts';
import { isLocalName } from '../bot-parts/local-names.ts';
import { fold } from './fold.ts';
import { commandClauses } from './reading/commands/command-clauses.ts';
import { withoutClause } from './reading/commands/without-clause.ts';
import { withoutParticle } from './reading/commands/without-particle.ts';
import { letterPattern } from '../../workspace/text/letters.ts';

/** The commands of one kind of bot, by the names that they have unless a request gives others. */
export type NamedCommands = Readonly<
  Record<
    string,
    {
      readonly does: string;
      /** How requests may name it. */
      readonly words: string;
      /** How requests tell what it does, whatever it is called. */
      readonly told?: string;
    }
  >
>;

/**
 * The names of a bot's commands: those that a request gives them, otherwise their own. One of two words is
 * a subcommand.
 *
 * @example
 * readCommandNames('commands: bal, shop', { balance: { does: 'Shows money.', words: 'bal|saldo' } });
 * // { balance: 'bal' }
 */
export function readCommandNames(
  text: string,
  commands: NamedCommands,
  leads?: 'leads',
): Readonly<Record<string, string>> {
  const named = namedIn(text);
  const names = Object.entries(commands).map(([id, { words }]) => {
    const isMeant = letterPattern(`^(?:${id}|${words})$`, 'u');
    const isPlain = letterPattern(`^(?:${fold(words)})$`, 'u');
    // "/birthdays" is the list of them, and no "/birthday".
    const isOther = (name: string): boolean => name !== id && Object.hasOwn(commands, name);
    // "/quote add" is what "/addquote" is, and "/quote random" what "/quote" is beside it.
    const [base = ''] = id.split('-');
    const isPair = letterPattern(
      `^(?:${base}|${commands[base]?.words ?? base}) (?:${words})$`,
      'u',
    );
    const found = named.find(
      (name) =>
        !isOther(name) &&
        (isMeant.test(name) ||
          isPlain.test(fold(name)) ||
          isPair.test(name) ||
          isLocalName(id, name)),
    );
    return [id, found ?? id] as [string, string];
  });
  const taken = new Set(names.map(([, name]) => name));
  for (const entry of names) {
    const [id, name] = entry;
    const told = named.includes(name) ? undefined : commands[id]?.told;
    const found = told === undefined ? undefined : toldName(text, told, taken);
    if (found !== undefined) taken.add((entry[1] = found));
  }
  const [first] = names;
  if (leads !== undefined && first !== undefined && !named.includes(first[1])) {
    names[0] = [
      first[0],
      leading(
        text,
        names.map(([, name]) => name),
      ) ?? first[1],
    ];
  }
  const parents = new Set(
    names.flatMap(([, name]) => (name.includes(' ') ? name.split(' ', 1) : [])),
  );
  // Discord has no "/poll" beside a "/poll close": it is "/poll new".
  const sub = newWords[languageOf(text) ?? 'en'];
  // "/init end" beside "/init add".
  const [parent = ''] = names[0]?.[1].split(' ') ?? [];
  if (sub === 'new' && parents.has(parent))
    for (const one of names)
      if (one[0] === one[1]) one[1] = one[0].replace(`${first?.[0]}-`, `${parent} `);
  return Object.fromEntries(
    names.map(([id, name]) => [id, parents.has(name) ? `${name} ${sub}` : name]),
  );
}

const newWords: Readonly<Record<Language, string>> = {
  en: 'new',
  es: 'nuevo',
  de: 'neu',
  fr: 'nouveau',
  pt: 'novo',
  it: 'nuovo',
  nl: 'nieuw',
  pl: 'nowe',
  tr: 'yeni',
  ru: 'новый',
  zh: '新建',
  ja: '新規',
  ko: '새로',
  hi: 'नया',
  ar: 'جديد',
  id: 'baru',
  vi: 'mới',
  uk: 'нове',
  sv: 'ny',
};

/** The command of which a request says what a command does: "/stash shows how much you have". */
function toldName(text: string, told: string, taken: ReadonlySet<string>): string | undefined {
  // "/send for friends and a ranking": the ranking is another wish.
  const says = letterPattern(
    `^(?:(?!\\s(?:and|und|y|et|e|i|en|ve|и|oraz)\\s)[^,，、。;]){0,40}?(?<!\\p{L})(?:${told})`,
  );
  return allMatches(text.slice(0, 4000), toldCommand)
    .find(
      ({ groups }) =>
        !robs.test(groups?.['name'] ?? '') &&
        !taken.has(groups?.['name']?.toLowerCase() ?? '') &&
        says.test(groups?.['said'] ?? ''),
    )
    ?.groups?.['name']?.toLowerCase();
}

/** "/rob … and you pay a fine" is no payment. */
const robs =
  /^(?:rob|steal|heist|crime|rauben|robar|asaltar|voler|braquer|roubar|rubare|rapina|beroven|okradnij|soygun|ограбить|украсть)$/iu;
const toldCommand =
  /(?<!(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}])[\p{L}\p{N}]|[/.<_-]|(?<!\p{L})[a-z]:)\/(?<name>[\p{L}\p{M}\p{N}_-]{1,32})(?<said>[^/.;。；\n]{2,120})/gu;

/** The first command of a request that is none of those, and shows nothing. */
function leading(text: string, known: readonly string[]): string | undefined {
  const first = commandClauses(text).find(({ name }) => !known.includes(name) && name !== 'help');
  return first === undefined || shows.test(first.said) ? undefined : first.name;
}

const shows =
  /^\s(?:to\s|which\s|that\s|shows?\s|die\s|que\s|per\s|pour\s|para\s)?(?:shows?|see|view|history|lists?|stats|zeigt|sehen|zeigen|muestra|ver|mostrar|montre|voir|affiche|mostra|vedere|toont|zien|pokazuje|gösterir|göstersin|показывает)(?!\p{L})/iu;

/** The same for a plan. With `leads`, a request may call the first command whatever it likes. */
export function planCommands(
  text: string,
  commands: NamedCommands,
  leads?: 'leads',
): readonly PlanCommand[] {
  const names = readCommandNames(text, commands, leads);
  return Object.entries(commands).map(([id, { does }]) => ({
    name: names[id] ?? id,
    description: does,
  }));
}

/** The names that the plan has for a bot's commands, which it tells by what they do. */
export function plannedNames(
  { commands: planned }: Pick<BotPlan, 'commands'>,
  commands: NamedCommands,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(commands).map(([id, { does }]) => [
      id,
      planned.find(({ description }) => description === does)?.name ?? id,
    ]),
  );
}

/** Words of a request that may name commands: "/bal", and those after "commands". */
export function namedIn(text: string): readonly string[] {
  const head = text.slice(0, 4000).toLowerCase();
  const slashed = allMatches(
    head,
    /(?<!(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}])[\p{L}\p{N}]|[/.<_-]|(?<!\p{L})[a-z]:)\/(?=([\p{L}\p{M}\p{N}_-]{1,32}))(?=([\p{L}\p{M}\p{N}_-]{1,32}\s[\p{L}\p{M}\p{N}_-]{1,32}(?!:))?)/gu,
  );
  const listed = allMatches(head, list).flatMap(([, words = '']) =>
    allMatches(words, /[\p{L}\p{M}\p{N}_-]{1,32}/gu),
  );
  // "/quote add" is that rather than "/quote"; "/top 10" and "/ranks list, …" are no pairs.
  const pairs = slashed.flatMap(({ 1: name, 2: pair, index }) =>
    pair === undefined || withoutClause(pair.slice(name?.length)).trim() === ''
      ? []
      : [{ name, pair, behind: head.slice(index + 1 + pair.length) }],
  );
  const isPaired = ({ name, pair, behind }: (typeof pairs)[number]): boolean =>
    // "/partita crea una partita"
    (!/ crea un/u.test(pair + behind) && (/^\s\p{L}/u.test(behind) || begins.test(pair))) ||
    pairs.some((one) => one.name === name && one.pair !== pair);
  return [
    ...pairs.filter(isPaired).map(({ pair }) => pair),
    ...slashed.map(([, name = '']) => withoutParticle(name)),
    ...listed.map(([name]) => name),
  ];
}

const begins =
  /(?<!s)\slist$|\s(?:set|setzen|poner|definir|imposta|ajouter|instellen|ustaw|ayarla|задать|등록|登録|start|create|new|add|crear|nuevo|erstellen|neu|créer|nouveau|criar|novo|crea|nuovo|maken|nieuw|utwórz|nowe|oluştur|yeni|создать|новый)$/u;
const list =
  /(?:(?<!\p{L}|(?<!\p{L})(?:an?|una?|uno|um|une|eine[mn]|een|one)\s(?:\p{L}{2,20}\s)?)(?:commands?|befehle?n?|comandos?|commandes?|comandi|polece(?:nia|ń)|komut(?:lar)?[ıi]?|команд[аыу]?|commando['’]?s?|opdrachten|الأوامر|أوامر)(?!\p{L})|命令|指令|コマンド|명령어?|कमांड)([^.;。\n]{1,300})/gu;

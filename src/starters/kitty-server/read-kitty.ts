import { namesKitty } from '../../workspace/text/wishes/kitty-words.ts';
import { letterPattern } from '../../workspace/text/letters.ts';

interface Good {
  readonly name: string;
  /** Such as 0.5. */
  readonly price: number;
}

interface Kitty {
  readonly people: readonly string[];
  readonly goods: readonly Good[];
  /** @default '€' */
  readonly currency: string;
}

/**
 * Who takes part in a kitty, what can be taken from it, and in which money.
 *
 * @example
 * readKitty('Kaffeekasse: Anna, Jürgen und Mehmet, Kaffee 0,50 €');
 * // { people: ['Anna', 'Jürgen', 'Mehmet'], goods: [{ name: 'Kaffee', price: 0.5 }], currency: '€' }
 */
export function readKitty(text: string): Kitty {
  const parts = text
    .slice(0, 2000)
    .split(between)
    .map((part) => part.trim());
  const goods = parts.flatMap(goodIn).slice(0, 30);
  const names = parts.map((part, at) => nameIn(part, parts[at - 1]));
  const start = names.findIndex((name, at) => name !== '' && (names[at + 1] ?? '') !== '');
  const length = start < 0 ? 0 : [...names, ''].slice(start).indexOf('');
  const people = names.slice(Math.max(start, 0), Math.max(start, 0) + length);
  const currency = signs.exec(text)?.[0] ?? '€';
  return { people: [...new Set(people)].slice(0, 50), goods, currency };
}

/** "people Ada", and "Mehmet zahlen ein" behind another name; empty if it is none. */
function nameIn(part: string, before = ''): string {
  const bare = part.replace(members, '');
  const [first = ''] = personName.test(before) ? (nameAhead.exec(bare) ?? []) : [];
  const name = personName.test(bare) ? bare : first;
  return thing.test(name) ? '' : name;
}

/** Whether a request is for a server that keeps a kitty: no tool for a terminal, and no API of another kind. */
export function asksForKitty(text: string): boolean {
  return namesKitty(text) && !elsewhere.test(text.slice(0, 1000));
}

const elsewhere =
  /(?<!\p{L})(?:cli|terminal\p{L}{0,3}|command[- ]line|kommandozeile\p{L}{0,12}|konsole\p{L}{0,12}|ligne de commande|línea de comandos|linha de comando|riga di comando|opdrachtregel\p{L}{0,12}|консол\p{L}{1,6}|graphql|telegram|webhooks?|cron)(?!\p{L})|\/\p{L}{3,20}\s?\(|コマンドライン|命令行|명령줄/iu;

/** Whether a clause is about what a kitty does. */
export function coveredByKitty(text: string): (clause: string) => boolean {
  const { people, goods } = readKitty(text);
  const known = [...people, ...goods.map(({ name }) => name)];
  return (clause) =>
    clause.length < 120 &&
    (namesKitty(clause) || owing.test(clause) || known.some((name) => clause.includes(name)));
}

const owing =
  /(?<!\p{L})(?:ow(?:e|es|ed|ing)|debts?|balances?|pays?|paid|payments?|schulde\p{L}{0,2}|schuldig|zahl\p{L}{1,4}|bezahl\p{L}{1,3}|saldo|deb(?:e|en|er)|paga\p{L}{0,3}|doi(?:t|vent)|pay(?:é|er|e)|solde|dev(?:e|em|ono)|schuldig|betaal\p{L}{0,3}|schuld\p{L}{0,2}|skyldig|betala\p{L}?|jest winien|kto ile|płac\p{L}{1,3}|dług\p{L}{0,2}|долж\p{L}{1,3}|долг\p{L}{0,2}|плат\p{L}{1,4}|винен|винні|borç\p{L}{0,5}|öde\p{L}{1,4}|utang|bayar|nợ|trả)(?!\p{L})|借|払|欠|付|갚|빚|낸/iu;

const between =
  /[,;、，](?!\d)|:(?!\d)|\n|[.!?](?=\s|$)|[()（）。：]|\s(?:and|und|et|y|e|en|i|och|ve|и|та|dan|và|with|mit|avec|con|com|met|for|für)\s/u;
const money = '(?:€|\\$|£|¥|₺|₽|zł|kr|chf|eur|euros?|usd|tl|руб\\p{L}{0,3}|грн|円|元|원)';
const priced = letterPattern(
  `^(?:an?\\s|ein\\p{L}{0,2}\\s|une?\\s)?(?<name>\\p{L}[\\p{L}\\p{M}' -]{1,30}?)[\\s=:]{1,3}(?:(?:costs?|at|is|kostet|für|à|cuesta|coûte|costa)\\s)?(?:${money}\\s?(?<ahead>\\d{1,4}(?:[.,]\\d{1,2})?)|(?<after>\\d{1,4}(?:[.,]\\d{1,2})?)\\s?(?<sign>${money}|cents?|ct|c|p)|(?<bare>\\d{1,2}[.,]\\d{2}$))(?!\\p{L})`,
);
const members =
  /^(?:people|members|persons|colleagues|team|leute|personen|mitglieder|kollegen|personas|miembros|personnes|membres|pessoas|membros|persone|membri|mensen|leden|osoby|kişiler|люди|участники)(?:\s|$)/iu;
const nameAhead = /^\p{Lu}\p{Ll}{1,20}(?=\s\p{Ll})/u;
const personName = /^\p{Lu}\p{Ll}{1,20}(?:-\p{Lu}\p{Ll}{1,20})?(?:\s\p{Lu}\.?)?$/u;
const thing =
  /^(?:\p{L}{0,12}kasse|kaffee|tee|bier|wasser|milch|mate|saft|cola|espresso|cappuccino|coffee|tea|beer|water|milk|juice|snacks?|drinks?|café|thé|té|cerveza|agua|bière|eau|birra|caffè|chá|cerveja|koffie|thee|kaffe|öl|kawa|herbata|кофе|чай|kahve|çay|node|server|api|express|json)$/iu;
const signs = /€|\$|£|¥|₺|₽|zł|(?<!\p{L})(?:kr|CHF|TL|руб\.?|грн)(?!\p{L})|円|元|원/u;

function goodIn(part: string): readonly Good[] {
  const { name, ahead, after, bare, sign = '' } = priced.exec(part)?.groups ?? {};
  const said = Number((ahead ?? after ?? bare ?? '0').replace(',', '.'));
  if (name === undefined || said <= 0) return [];
  const price = /^(?:cents?|ct|c|p)$/iu.test(sign) ? said / 100 : said;
  return [{ name: name.trim(), price }];
}

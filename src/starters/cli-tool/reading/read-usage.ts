import { allMatches } from '../../../workspace/text/all-matches.ts';
import { letterPattern } from '../../../workspace/text/letters.ts';

/** A command as the request shows that it is typed. */
interface Shown {
  readonly name: string;
  readonly about: string;
}

interface Usage {
  readonly program?: string;
  readonly commands: readonly Shown[];
}

/**
 * What is typed: in backticks, after the name of the program, or with the same first word more than once.
 *
 * @example
 * readUsage('a timer: pomo start 25, pomo stop');
 * // { program: 'pomo', commands: [{ name: 'start', about: 'pomo start 25' }, { name: 'stop', … }] }
 */
export function readUsage(text: string): Usage {
  const found = allMatches(text, typed).filter(
    ({ groups }) =>
      !joints.test(groups?.['name'] ?? '') &&
      // "stock in, stock out": what is done.
      !(groups?.['program'] === 'stock' && /^(?:in|out)$/u.test(groups['name'] ?? '')),
  );
  const lines = found.map(({ groups }) => ({
    program: groups?.['program'] ?? '',
    name: groups?.['name'] ?? '',
    about: `${groups?.['program']} ${groups?.['name']}${groups?.['rest'] ?? ''}`.trim(),
    isCode: groups?.['code'] !== undefined,
  }));
  const called = givenName.exec(text)?.groups?.['name'];
  const program = lines
    .map((line) => line.program)
    .find(
      (word) =>
        !others.test(word) &&
        (word === called ||
          lines.some((line) => line.isCode && line.program === word) ||
          namesOf(lines, word).size > 1),
    );
  const inCode = allMatches(text, code).map(({ groups }) => groups?.['program'] ?? '');
  const shown = usage.exec(text)?.groups?.['program'] ?? inCode.find((word) => !others.test(word));
  if (program === undefined) {
    return shown === undefined ? { commands: [] } : { program: shown, commands: [] };
  }
  const commands = lines
    .filter((line) => line.program === program)
    .map(({ name, about }) => ({ name, about }));
  return { program, commands };
}

/**
 * A text with spaces for the calls of its program: what is typed are no fields.
 *
 * @example
 * withoutUsage('run add 5 km "by the lake", run list. Fields: km, day'); // '… Fields: km, day'
 */
export function withoutUsage(
  text: string,
  isMeant: (command: string) => boolean = () => true,
): string {
  const { program } = readUsage(text);
  if (program === undefined) return text;
  const call = letterPattern(
    `(?<![\\p{L}\\p{N}_-])${program}\\s(\\p{L}[\\p{L}\\p{N}-]{1,20})(?![\\p{L}\\p{N}])(?:[^,;\\n"“„«.()]|\\.(?=\\d)){0,60}(?:["“„«][^"“”„«»\\n]{0,60}["“”»])?`,
    'giu',
  );
  return text.replace(call, (words, command: string) =>
    isMeant(command.toLowerCase()) ? ' '.repeat(words.length) : words,
  );
}

function namesOf(
  lines: readonly { readonly program: string; readonly name: string }[],
  program: string,
) {
  return new Set(lines.filter((line) => line.program === program).map(({ name }) => name));
}

const typed =
  /(?:^|(?<code>`(?:\$\s)?)|[:,;("'“„«\n/|]\s{0,2}|[.!]\s|\$\s|\s(?:and|or|und|oder|y|e|et|ou|i|like|wie|como|comme|come|with|mit|con|com|avec|then|has|have)\s)(?<program>[a-z][a-z0-9_-]{1,20})\s(?<name>\p{Ll}[\p{Ll}\p{N}-]{1,20})(?![\p{L}\p{N}'’])(?<rest>(?:\s(?!and\s|und\s|y\s|et\s|to\s)[^\s,;:`\n()"”»]{1,30}){0,4})/gmu;
/** "Usage: dupes <dir> [--json]" */
const usage =
  /(?<!\p{L})(?:usage|called as|run as|aufruf|verwendung|uso|utilisation|użycie|wywołanie|использование|вызов|gebruik|kullanım|用法|使い方|사용법)(?:[:：]|\s)\s{0,2}[`"'„“«]?(?<program>[a-z][a-z0-9_-]{1,20})\s(?:[<[-]|\p{Ll}{2,12}\s(?:\.\/|[<[-]))/iu;
/** "type `wx Denver`", "tippe „wx Berlin“" */
const code =
  /(?:(?<!\p{L})(?:[Tt]ypes?|typing|[Rr]uns?|calls?|[Tt]ippe|aufruf\p{L}{0,3}|eingeben|escrib\p{L}{1,4}|ejecut\p{L}{1,4}|tape[rz]?|lance[rz]?|digit\p{L}{1,4}|typ|wpis\p{L}{1,4}|набира\p{L}{1,4}|пишу)\s["'“„«]|`(?:\$\s)?)(?<program>[a-z][a-z0-9_-]{1,20})\s(?=[\p{Lu}<[.~/-])[^`"'”»\n]{1,60}[`"'”»“]/gu;
const givenName =
  /(?<!\p{L})(?:called|named|name|namens|genannt|heißt|llamad[oa]|se llama|appelée?|chamad[oa]|se chama|chiamat[oa]|genaamd|command name(?: is)?|befehl|(?<!(?:riga|linha|línea|ligne) d[ei] )(?:comando|commande)|polecenie|komenda|команда|コマンド名は|コマンドは|命令名?(?:为|是|叫)?|명령어는)[:：\s]{0,2}[`"'“„«]?(?<name>[a-z][a-z0-9_-]{1,20})(?![\p{L}\p{N}])/u;

/** "Run it like `node overdue.js loans.csv`": `overdue`. */
export function scriptIn(text: string): string | undefined {
  return /(?<!\p{L})node\s(?:\.\/)?(?<name>[a-z][a-z0-9_-]{0,30})\.m?js(?!\p{L})/u.exec(text)
    ?.groups?.['name'];
}

/** "stats should show", "list and delete": no command. */
const joints =
  /^(?:and|or|should|must|can|will|shows?|with|for|to|that|which|is|are|the|und|oder|soll|zeigt|mit|für|debe|muestra|con|para|et|ou|doit|affiche|avec|pour|deve|mostra|com|per|moet|toont|met|voor|oraz|pokazuje)$/u;
/** Words that begin a part of any sentence, and programs of others. */
const others =
  /^(?:npm|npx|node|git|cd|docker|yarn|pnpm|for|the|with|and|from|in|to|that|which|if|when|my|our|it|is|or|as|on|at|of|by|no|not|also|please|some|one|each|any|all|every|then|only|can|should|add|list|remove|delete|show|print|read|write|sort|count|save|keep|store|use|uses|make|give|have|has|takes?|data|der|die|das|ein|eine|mit|für|und|oder|auch|dann|el|la|los|las|un|una|con|para|que|por|de|le|les|des|du|avec|pour|qui|os|as|um|uma|com|il|lo|che|per|di)$/u;

import { allMatches } from '../../../workspace/text/all-matches.ts';
import { namedList } from '../../shared/named-list.ts';
import { askedCommands } from '../asked-names.ts';
import { namedCommands } from './named-commands.ts';
import { readUsage } from './read-usage.ts';
import { letterPattern } from '../../../workspace/text/letters.ts';

/** The commands, options and kinds of files that a request names. */
export interface ToolOutline {
  readonly commands: readonly { readonly name: string; readonly about: string }[];
  readonly options: readonly ToolOption[];
  /** As in `.png`. */
  readonly kinds: readonly string[];
  /** What is typed before each command, if the request shows how: `pomo` in "pomo start 25". */
  readonly program?: string;
}

interface ToolOption {
  /** As in `--width`. */
  readonly flag: string;
  readonly about: string;
  /** Whether a value follows it. */
  readonly takesValue: boolean;
  /** Its value unless another is typed. */
  readonly usual?: string;
}

/**
 * What a request says of a command-line tool.
 *
 * @example
 * readOutline('resizes png files, flags --width and --quiet');
 * // { commands: [], options: [{ flag: '--width', takesValue: true, … }, { flag: '--quiet', … }], kinds: ['.png'] }
 */
export function readOutline(text: string): ToolOutline {
  // "Command line" names no command.
  const head = text.slice(0, 4000).replace(/command[- ]?line|kommandozeile\p{L}*/giu, '');
  const written = allMatches(head, flags).map(({ groups }) => ({
    name: nameOf(groups?.['name'] ?? ''),
    value: groups?.['value'],
    about: groups?.['about'] ?? '',
  }));
  // Next to written ones, "--dry-run, called fotosort", only single words are more of them.
  const names = (namedList(head.replaceAll('--', ''), optionWords) ?? []).filter(
    (name) => written.length === 0 || !/\s/.test(name),
  );
  const listed = names.map((name) => ({
    name: nameOf(name),
    value: undefined,
    about: '',
  }));
  const options = [...written, ...listed].filter(({ name }) => isName(name) && !given.has(name));
  const usage = readUsage(head);
  const shown = withoutArguments(head);
  const series = usage.commands.length > 0 ? [] : namedCommands(shown);
  const commands = (series.length > 0 ? series : (namedList(shown, commandWords) ?? []))
    // "summary by month"
    .map((name) =>
      nameOf(name.replace(/\s(?:by|per|for|of|по|pro|por|par|nach|na|im|di)\s[^]*/iu, '')),
    )
    .map(shortened)
    // "command shop add 3, shop list": those are read as they are typed.
    .filter((name) => isName(name) && !name.startsWith(`${usage.program ?? ' '}-`));
  return {
    commands: firstOfEach([
      ...usage.commands,
      ...commands.map((name) => ({ name, about: aboutOf(head, name) })),
    ]).slice(0, 12),
    ...(usage.program !== undefined && { program: usage.program }),
    options: firstOfEach(options)
      .slice(0, 20)
      .map(({ name, value, about }) => ({
        flag: `--${name}`,
        about: about.trim(),
        takesValue: value !== undefined || valued.test(name),
        ...usualIn(value, about),
      })),
    kinds: [
      ...new Set(allMatches(head, kindWords).map(([, kind = '']) => `.${kind.toLowerCase()}`)),
    ].slice(0, 10),
  };
}

/** "adicionar aluno", "list who is late": as "adicionar", "list", where lists have such a command. */
function shortened(name: string): string {
  const [first = name, ...others] = name.split('-');
  const isKnown = Object.keys(askedCommands('records', [first])).length > 0;
  return others.length > 0 && isKnown ? first : name;
}

/** "add <amount> [note], list --month 2026-05 (of one month)" as "add, list". */
function withoutArguments(text: string): string {
  return (
    text
      // "línea de comandos": where it is typed.
      .replace(
        /(?:l[ií]nea|linhas?) de comandos|ligne de commandes|riga di comandi|command line|командн\p{L}{2,3} строк\p{L}{0,2}/giu,
        'CLI',
      )
      .replace(/<[^<>\n]{1,40}>|\[[^[\]\n]{1,40}\]|\([^()\n]{1,80}\)/gu, '')
      .replace(
        /(?<![,;]|\s(?:and|or|und|oder|y|o|et|ou|e|i|и|with|mit|con|avec|options?|flags?)) --\p{L}[\p{L}-]{0,30}(?:[ =]\d[\d.-]{0,12})?/giu,
        '',
      )
      .replace(/ {1,4}(?=[,;.])/gu, '')
      .replace(/(?<!\p{L})(lägg|ta) (till|bort)(?!\p{L})/giu, '$1-$2')
      .replace(/(?<!\p{L})(stock) (in|out)(?!\p{L})/giu, '$1-$2')
      // "show total per month": the total.
      .replace(
        /(?<!\p{L})(?:shows?|visa|zeigen?|zeigt|afficher?|muestra|mostrar?|mostra|toont?|pokaż|показать|показати)\s(?=(?:the |den |die |el |le |il )?(?:totals?|totalsumma|summen?|suma|totale|sum)(?!\p{L}))/giu,
        '',
      )
      // "record per exercise": the best of them.
      .replace(/(?<!\p{L})(?:record) (?:per|by|for each) /giu, 'best per ')
      // "add, list, categories food, rent"
      .replace(/,(?=\s(?:categor|kategori|катего)\p{L}{1,6}\s)/giu, ';')
      .replaceAll('--', ';')
  );
}

const flags =
  /(?<![\p{L}\p{N}!-])--(?<name>\p{L}[\p{L}\p{N}-]{0,30})(?:[ =](?<value><[^<>\n]{1,30}>|\[[^[\]\n]{1,30}\]|[A-Z]{2,12}(?!\p{L})|N(?!\p{L})|\d{1,9}))?(?:\s\((?<about>[^()\n]{3,60})\))?/gu;
const optionWords =
  'flags?|options?|switches|optionen|opciones|opções|opzioni|opcje|опци\\p{L}+|オプション|选项';
const commandWords =
  'commands?|subcommands?|befehlen?|unterbefehlen?|comandos|subcomandos|commandes|sous-commandes|comandi|polecenia(?:mi)?|команд\\p{L}+';
const kindWords =
  /(?<![\p{L}\p{N}-])\.?(png|jpe?g|gif|webp|svg|csv|tsv|json|jsonl|xml|ya?ml|toml|md|txt|log(?!\s(?:my|your|our|how|what|when|every|each|an?|the|all|time|hours|water|runs|in)(?!\p{L}))|html?|pdf|docx?|xlsx?|mp3|mp4|wav|zip|srt|ics)(?:s?(?![\p{L}\p{N}/]))/giu;

/** "--top 10", "--depth (default 5)" */
function usualIn(value = '', about = ''): { readonly usual?: string } {
  const usual = /^\d+$/.test(value)
    ? value
    : /default:?\s(?<usual>[\p{L}\p{N}_.-]{1,20})/iu.exec(about)?.groups?.['usual'];
  return usual === undefined ? {} : { usual };
}

/** Options that `main.js` has for every tool. */
const given: ReadonlySet<string> = new Set(['help', 'version']);

/** Names of options that take a value also where the request shows none. */
const valued =
  /(?:^|-)(?:out(?:put)?|in(?:put)?|files?|dir(?:ectory)?|folder|path|format|lang(?:uage)?|locale|width|height|size|top|limit|count|number|lines|depth|max|min|port|host|url|config|name|title|prefix|suffix|separator|delimiter|quality|scale|from|to|since|until|after|before|date|year|month|type|kind|level|mode|theme|filter|sort|by|column|columns|field|fields|key|ext|extension|pattern|regex|match|exclude|include|ignore|replace|find|seed|timeout|interval|every|encoding|user|tag|tags|category|amount|currency|rate|days|hours|minutes|seconds|length|template|breite|höhe|anzahl|ausgabe|datei|ordner|sprache|trenner|monat|jahr|ancho|alto|salida|archivo|carpeta|idioma|mes|largeur|hauteur|sortie|fichier|dossier|langue|mois|largura|altura|saida|arquivo|pasta|larghezza|altezza|uscita|cartella|mese|plik|katalog|miesiąc|uitvoer|bestand|map)$/u;

function nameOf(written: string): string {
  return written.toLowerCase().replace(/^-+/, '').replace(/\s+/gu, '-');
}

function isName(name: string): boolean {
  return (
    /^\p{L}[\p{L}\p{N}-]{0,30}$/u.test(name) &&
    // "make a CSV file": what is done is no name.
    !/-(?:an?|the|eine?n?|un[ae]?|uma?|los?|las?|les?|el|il|os?|een|het)-/u.test(name) &&
    !/^(?:and|or|the|with|to|for|und|y|e|et)$|^(?:so|i|can|that|which|where|if|when|you|it)(?:-|$)/u.test(
      name,
    )
  );
}

function firstOfEach<Named extends { readonly name: string }>(
  all: readonly Named[],
): readonly Named[] {
  return all.filter(({ name }, index) => all.findIndex((other) => other.name === name) === index);
}

/** "scan takes a folder and …" */
function aboutOf(text: string, name: string): string {
  const said = letterPattern(
    `(?<!\\p{L})${name}\\s(?:\\((?<inside>[^()\\n]{3,80})\\)|(?<does>\\p{L}{3,12}s\\s[^.;,\\n]{3,70}))`,
  ).exec(text)?.groups;
  return said?.['inside'] ?? said?.['does'] ?? '';
}

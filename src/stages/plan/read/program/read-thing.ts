import { upperStart } from '../../../../workspace/text/with-capitals.ts';
import type { ProjectType } from '../../../../contracts/job/job.ts';
import type { Language, PlanCommand, PlanRoute } from '../../../../contracts/job/plan.ts';
import { oneLine } from '../clean-text.ts';
import { readItems } from '../read-items.ts';
import { greeting } from '../talk/greeting.ts';
import { programLanguage } from './program-language.ts';
import { withoutPressed } from './without-pressed.ts';
import { readClause, readSubject } from '../read-request.ts';
import { readPageTitle, readTitle } from '../title/read-title.ts';

/** The texts from which a plan is read. */
export interface ReadRequest {
  /** The first part of the message, followed by the correction. */
  readonly head: string;
  readonly text: string;
  /** What the starter declares about its output. */
  readonly outline?: Outline;
}

interface Outline {
  readonly kind?: string;
  readonly routes?: readonly PlanRoute[];
  readonly routesFor?: (text: string) => readonly PlanRoute[] | undefined;
  readonly hasResources?: boolean;
  readonly commands?: (text: string) => readonly PlanCommand[];
}

interface Thing {
  readonly title: string;
  readonly language: Language;
  readonly subject?: string;
  readonly items: readonly string[];
}

/**
 * Reads title, subject and items of a program, in the language of the request.
 *
 * @example
 * readThing({ head: 'trivia about space', text, outline: { kind: 'Trivia Bot' } }, 'discord_bot').title;
 * // 'Space Trivia Bot'
 */
export function readThing({ head: whole, outline }: ReadRequest, type: ProjectType): Thing {
  const language = programLanguage(whole);
  const head = withoutPressed(whole)
    .replace(greeting, '')
    .replace(wish, '')
    .replace(helper, '')
    .replace(withNode, '')
    .replace(inNode, '')
    .replaceAll(/(?<=node)\.js(?!\p{L})/giu, '')
    .replace(addresses, ' ');
  const { text: clause, end } = readClause(head, language);
  // "buttons for Artist, Writer, Gamer": one of several is no subject.
  const isOneOfSeveral = /^,\s?[^\n,.]{1,30},/u.test(head.slice(end));
  const subject = isOneOfSeveral ? undefined : readSubject(clause, language);
  const read =
    language === 'en'
      ? englishTitle(head, { type, kind: outline?.kind, subject, clause: cleanClause(clause) })
      : foreignTitle(head, { type, language, clause, kind: outline?.kind });
  const title = isOnlyFormats(read) ? withKind(read, outline?.kind) : read;
  return {
    title,
    language,
    ...(subject !== undefined && { subject: oneLine(subject, 60) }),
    items: readItems(whole, language),
  };
}

/** "CSV" says of no program what it is. */
function isOnlyFormats(title: string): boolean {
  return title.split(/[\s/,+&-]+/u).every((word) => formats.test(word));
}

const formats =
  /^(?:csv|tsv|xml|json|yaml|pdf|zip|md|markdown|html|xlsx?|excel|png|jpe?g|webp|gif|svg|mp3|mp4|rss|ics|sql|txt|log|exif|srt|cron|thing|things|something|stuff|and|und|y|et|e|en)$/iu;

function withKind(title: string, kind: string | undefined): string {
  const named = title.replace(/(?:^|\s)(?:thing|things|something|stuff)$/iu, '').trim();
  return kind === undefined || kind === '' ? title : `${named} ${kind}`.trim();
}

/** "con una pagina per incollare l'url", "avec une option pour simuler": what a part of it is for. */
const helper =
  /,?\s(?:avec|con|com|mit|met)\s(?:(?:une?|uno|una|la|le|il|uma?|eine[rmn]?|een|petite?|piccola)\s){0,2}(?:options?|page|pagina|página|seite|opzione|opción|opção|commande|comando|bouton|bottone|pulsante|botón|knop|mot de passe|password|contraseña|senha|clé|chiave|token|codice|code)\s(?:pour|per|para|om|zum)\s[^,.;:\n]{3,60}/iu;

/** "日本語でお願いします。": in which language, and no name. */
const wish =
  /^\s{0,4}(?:日本語で(?:お願いします|作って(?:ください)?)?|请用中文|請用中文|한국어로(?:\s부탁(?:해요|드립니다|합니다))?|हिंदी में)[。、，,.!！\s]{1,3}/iu;
/** "用 Node 写一个…", "Node로 …" */
const withNode =
  /^\s{0,4}(?:(?:请|帮我|请帮我)?\s?(?:用|使用)\s?node(?:\.?js)?\s?(?:帮我)?(?:写|做|开发|实现|创建|编写|制作)(?:一个|个)?|(?:node(?:\.?js)?|노드)\s?(?:로|으로)\s|node(?:\.?js)?で)/iu;

/** "API بلغة Node.js لإدارة…" */
const inNode = /\sبلغة\s(?:node|javascript)(?:\.?js)?(?=\s)/iu;

/** "for https://news.example/rss": an address is no name. */
const addresses =
  /(?:\s(?:for|of|from|on|at|für|von|auf|para|de|pour|sur|di|da|su|dla|z|для|voor|van))?\s"?https?:\/\/\S{1,300}/giu;

interface Wording {
  readonly type: ProjectType;
  readonly kind: string | undefined;
  readonly subject: string | undefined;
  readonly clause: string;
}

function englishTitle(head: string, { type, kind, subject, clause }: Wording): string {
  const what = type === 'node_project' ? serviceFor.exec(head)?.groups?.['what'] : undefined;
  if (what !== undefined && !genericTitle.test(what)) return oneLine(capitals(what), 80);
  const title = readTitle(head, type, kind);
  if (kind === undefined) return title;
  if (!genericTitle.test(title) && title !== kind) return withoutRepetition(title);
  const isNamed =
    subject !== undefined && !/^(?:server|discord|guild|community)(?!\p{L})/iu.test(subject);
  const short = [isNamed ? `${subject} ${kind}` : undefined, clause].find(
    (words) =>
      words !== undefined &&
      words !== '' &&
      words.split(' ').length <= 5 &&
      !genericTitle.test(words),
  );
  // A bot has a better name than "bot that does polls": its kind.
  const does = type === 'discord_bot' ? undefined : purpose(head);
  return oneLine(capitals(withoutRepetition(short ?? does ?? (kind || 'website'))), 80);
}

function foreignTitle(
  head: string,
  { type, language, clause, kind }: Omit<Wording, 'subject'> & { readonly language: Language },
): string {
  const title = readPageTitle(head, {
    clause,
    language,
    isProgram: true,
    isTool: /\s|\p{Script=Han}/u.test(clause),
  })
    .replace(ahead, '')
    .replace(needed, '')
    .replace(/^命令行(?:工具|程序)\s+(?=\S{3})/u, '')
    .replace(/^un[ae]?['’\s](?=\p{L}{3})/iu, '');
  const isGeneric =
    genericTitle.test(title) ||
    onlyNode.test(title) ||
    timed.test(title) ||
    (type === 'node_project' && isOnlyProgram(title));
  if (!isGeneric) return title;
  const what = type === 'node_project' ? aimOf(head) : undefined;
  if (what !== undefined && kind !== undefined) return what;
  const does = type === 'node_project' ? deedOf(head) : undefined;
  if (does !== undefined && kind !== undefined) return does;
  return kind || (type === 'discord_bot' ? 'Discord Bot' : restApi);
}

/** "script node qui renomme mes photos par date": what the program does. */
function deedOf(head: string): string | undefined {
  // "做一个命令行工具，统计单词数"
  const [, chinese] =
    /(?:命令行|工具|程序|脚本)[，,：:]\s?(?:用来|可以|能)?([\p{L}\p{N}]{4,16})/u.exec(
      head.slice(0, 60),
    ) ?? [];
  if (chinese !== undefined) return chinese;
  const does = deed.exec(head.slice(0, 200))?.groups?.['does']?.replace(article, '').trim() ?? '';
  return does.split(' ').length < 2 ? undefined : oneLine(upperStart(does), 60);
}

const article = /^(?:eine?[nmrs]?|une?|un[ao]|een)\s/iu;
const deed =
  /(?<!\p{L})(?:script|skript|skrypt|cli|tool|programm?|programa|programme|programma|outil|herramienta|ferramenta|strumento|narzędzie|werkzeug|скрипт|утилит\p{L}|программ\p{L})(?:\s(?:node(?:\.?js)?|(?:en|in|em|w|на|für|with) node(?:\.?js)?)){0,2},?\s(?:qui|que|das|der|che|które?|która|który|котор\p{L}{2}|dat|die)\s(?<does>\p{L}[^.,:;!?()\n]{4,50}?)(?=[.,:;!?()\n]|\s(?:y|et|e|und|i|en|и)\s|$)/iu;

/** "Node में एक API": in what it is written. */
const ahead = /^node(?:\.?js)?\s(?:में|मे|me|mein|ile|ve)\s(?:(?:एक|ek|bir)\s)?/iu;
/** "Stok takip apisi lazım express": that it is wanted is no part of its name. */
const needed = /\s(?:lazım|lazim|gerek(?:iyor)?|istiyorum|chahiye|chaiye|चाहिए|बनाओ)(?:\s[^]*)?$/iu;

/** "a mock payment API for our frontend team": whom it is for says less than what it is. */
const serviceFor =
  /^\s{0,20}(?:(?:an?|the|our|small|simple|tiny|little|basic|quick|mini|need|want|i|we|please|can|could|you|make|build|create|write|me|us)\s){0,6}(?<what>(?!(?:rest|node|express|http|json|web|plain|api|graphql)\s)(?:\p{L}[\p{L}-]{2,16}\s){1,3}(?:api|server|service|backend))\sfor\s(?:our|my|the|a)\s/iu;

/** "outil en ligne de commande pour faire mes factures": what a program is for, or that it makes copies. */
function aimOf(head: string): string | undefined {
  const first = head.slice(0, 200);
  const { purpose: said = '', inflected } = aim.exec(first)?.groups ?? {};
  const words = (inflected ?? (said === '' ? backup.exec(first)?.[0] : said) ?? '').trim();
  const isAim = words !== '' && words.split(' ').length <= 6 && !isOnlyProgram(words);
  return isAim && !genericTitle.test(words) ? oneLine(upperStart(words), 60) : undefined;
}

const aim =
  /(?<!\p{L})(?:(?:pour|para|per|für|voor)\s(?!(?:moi|nous|mim|mí|me|noi|mich|uns|mij|ons|el|la|le|les|los|las|il|un|una|une|o|a|den|die|das|de|het|mein\p{L}{0,2}|unser\p{L}{0,2})\s)(?<purpose>\p{L}[^.,:;!?()\n]{3,40}?)|(?<inflected>(?:для|dla)\s\p{L}[^.,:;!?()\n]{3,40}?))(?=[.,:;!?()\n]|\s(?:qui|que|avec|con|com|met|mit|dat|che|который|z|на|с)\s|$)/iu;
const backup =
  /(?<!\p{L})(?:back-?ups?|sicherung(?:skopien?)?|copias? de seguridad|sauvegardes?|cópias? de segurança|kopi[aę] zapasow[aeą]|yedek(?:leme)?|резервн\p{L}{2,4} копи\p{L}{1,3}|бэкап\p{L}?|备份|バックアップ|백업|बैकअप|نسخ احتياطي)(?!\p{L})/iu;

/** The title of an API of which nothing is known. */
export const restApi = 'REST API';

/** The clause without "plz" and the like; empty if too short, lower case if all caps. */
function cleanClause(clause: string): string {
  const words = clause
    .replace(/\s(?:w\/|plz|pls|please|thx|thanks|asap)(?!\p{L})[^]*$/iu, '')
    .trim();
  if (words.length < 4) return '';
  return words === words.toUpperCase() ? words.toLowerCase() : words;
}

/** "Reminders Reminder Bot" becomes "Reminder Bot". */
function withoutRepetition(title: string): string {
  return title.replace(/(?<!\p{L})(\p{L}{3,}?)s?\s\1s?(?=\s|$)/iu, '$1');
}

/** "a CLI that renames files": what the program does, as a fallback title. */
function purpose(text: string): string | undefined {
  // "runs in the background and checks sites" checks sites.
  const head = text.replace(
    /\bruns?\s(?:in|as)\s(?:the|a)\s(?:background|daemon|service)\sand\s/iu,
    '',
  );
  const match =
    /\b(?<what>(?:cli|command[- ]line tool|tool|script|program|worker|cron ?job|job|service|scraper|crawler|bot|server))\s(?<does>(?:that|which|to)\s[^\n.,;:!?()<>]{3,60})/i.exec(
      head,
    )?.groups;
  if (match?.['does'] === undefined) return undefined;
  const does = match['does'].replace(
    /\s(?:and|for|from|with|every|each|in|on|of|https?)\s[^]*$|\s\S*$(?<=.{60})/i,
    '',
  );
  const [, kind] =
    /^(?:that|which)\s(?:works|acts|serves|functions)\sas\s(?:an?\s)?(.+)$/iu.exec(does) ?? [];
  if (kind !== undefined) return kind;
  return does.split(' ').length < 3 ? undefined : `${match['what']} ${does}`;
}

/** "Serwer w Node": words for any program, and no more. */
function isOnlyProgram(title: string): boolean {
  return title.split(/[\s.,'’-]+/u).every((word) => word === '' || programWords.test(word));
}

const programWords =
  /^(?:命令行(?:工具|程序)|\p{Script=Latin}{1,2}|\p{Script=Cyrillic}{1,2}|apis?|rest|node|nodejs|express|fastify|typescript|json|http|server|serwer|serwera|serveur|servidor|servicio|serviço|service|serviço|сервер|endpoint|backend|piccolo|pequeño|pequeno|petit|kleine[rns]?|kleiner|małego|prosty|simple|cli|tool|werkzeug|kommandozeilen|programm|program\p{L}?|programa|programme|programma|script|skript|worker|herramienta|outil|ferramenta|strumento|narzędzie|утилит\p{L}|консольн\p{L}{2,3}|программ\p{L}|скрипт|webserver|mini|kommandozeilentool|konsolenprogramm)$/iu;

/** "用 Node" of "用 Node.js 写一个…" */
const onlyNode = /^(?:用\s?)?node(?:[\s.]?js)?(?:で|로|\s用)?$/iu;

/** "Her gece 02": when it runs. */
const timed = /^(?:her|har|हर|كل|mỗi|cứ|(?:se)?tiap)\s/iu;

/** Titles that would fit any program of the type. */
const genericTitle =
  /^(?:REST API|Landing Page|website|(?:scheduled|simple|express|static|web(?:socket)?|generic|node|\.?js|javascript|discord|cli|console|terminal|command[ -]line|\s)*(?:bot|cli|command line|command line tool|tool|worker|script|server|app|site|service|api|project|program|scraper|chat|webhook|webhook receiver|cron|job|cron job)(?:\sfor (?:my|our) (?:discord )?(?:server|guild|community))?)$/i;

/** Capitalises the words of a title, except small words inside it. */
function capitals(words: string): string {
  return words.replace(
    /(?<![\p{L}'’])(?:cli|url|csv|json|api|pdf|html|rss|faq|ai)(?!\p{L})|(?<![\p{L}'’])\p{Ll}[\p{L}'’]*/giu,
    (word, at: number) => {
      if (/^(?:cli|url|csv|json|api|pdf|html|rss|faq|ai)$/i.test(word)) return word.toUpperCase();
      const isSmall =
        at > 0 && /^(?:a|an|the|and|or|for|about|of|on|in|at|by|to|that|which)$/.test(word);
      return isSmall ? word : upperStart(word);
    },
  );
}

import { letterPattern } from '../../../../workspace/text/letters.ts';

/**
 * The role to which a request leaves the commands of moderators, or several with a comma between them;
 * undefined if it names none.
 *
 * @example
 * readStaffRole('only the Captain role can use these'); // 'Captain'
 * readStaffRole('only the roles Captain and Mate'); // 'Captain, Mate'
 */
export function readStaffRole(text: string): string | undefined {
  const head = text.slice(0, 4000);
  const found = patterns.map((pattern) => {
    const match = pattern.exec(head);
    const rest = head.slice((match?.index ?? 0) + (match?.[0].length ?? 0));
    return takesPart.test(rest) || pings.test(head.slice(0, match?.index ?? 0))
      ? undefined
      : match?.groups && `${match.groups['name']}${match.groups['more'] ?? ''}`;
  });
  return found
    .find((name) => name !== undefined)
    ?.replace(/["“”„«»'‘’@「」]/gu, '')
    .split(more)
    .join(', ')
    .trim();
}

const more = /,?\s(?:and|or|und|oder|y|o|et|ou|e|en|of|i|lub|ve|veya|и|или)\s(?=\p{Lu})|,\s/u;

/** "Pings only people with the role" */
const pings = /(?<!\p{L})(?:ping|notif|mention|tag|alert|erwähn|menci|prév|avis)\p{L}{0,6}\s$/iu;

/** "Only members with the role Crew can join": they are no moderators. */
const takesPart =
  /^\s?(?:\d{1,3}\s)?(?:(?:role|rolle|rol)\s)?(?:(?:can|may|could|dürfen|darf|können|pueden?|peuvent|peut|podem|pode|possono|mogen|mogą|могут)\s)?(?:join|enter|participate|take part|vote|see(?! and)|teilnehm|mitmach|particip|entr|vot|partecip|deelne|meedoen|katıl|участв)/iu;

/**
 * The commands that a request leaves to a role or to those who manage the server, of those that the bot has.
 *
 * @example
 * readStaffCommands('/bill for all, /paid only for role Cashier', ['bill', 'paid']); // ['paid']
 */
export function readStaffCommands(text: string, commands: readonly string[]): readonly string[] {
  const clauses = text
    .slice(0, 4000)
    .split(/[.;!?。；।](?=\s|$|\p{Script=Han})|\n|(?<=[^\d]),\s(?!\/)/u)
    .filter((clause) => onlyStaff.test(clause));
  const left = clauses.flatMap((whole) => {
    // "/list shows all and only admins can edit"
    const clause = whole.slice(behindJoint.exec(whole)?.index ?? 0);
    const parts = clause.split(/,\s(?=\/)/u);
    // "/bill for all, /paid only for the role": what follows the comma is another command.
    const told = parts.length > 1 ? parts.filter((part) => onlyStaff.test(part)) : parts;
    const named = commands.filter((command) => told.some((part) => names(part, command)));
    if (named.length > 0) return named;
    if (creating.test(clause)) return [createdBy(clause, commands)];
    const meant = commands.filter((command) => isMeant(clause, command));
    if (meant.length > 0) return meant;
    return all.test(clause) ? commands : [];
  });
  return [...new Set(left)].filter((name) => name !== '');
}

const behindJoint =
  /\s(?:and|und|y|e|et|en|i|ve|и)\s(?=(?:only|nur|s[oó]lo|solamente|seulement|seuls?|apenas|somente|soltanto|alleen|tylko|sadece|yalnızca|только)\s[^/]{1,200}$)/u;

/** "Only the role X can reset points" of a command "reset". */
function isMeant(clause: string, command: string): boolean {
  const word = command.toLowerCase().split(' ').at(-1) ?? '';
  const [, told = ''] = may.exec(clause.toLowerCase()) ?? [];
  return word.length > 3 && told.split(/\s/u).some((one) => one === word);
}

const may =
  /(?<!\p{L})(?:can|may|could|allowed to|darf|dürfen|kann|können|pueden?|peut|peuvent|pode|podem|può|possono|mag|mogen|kan|kunnen|może|mogą|может|могут)\s([^,.;]{3,60})/iu;

/** The command that the clause is about ("cria sorteios"), or the first one. */
function createdBy(clause: string, [first = '', ...others]: readonly string[]): string {
  const told = clause.toLowerCase();
  const isTold = (name: string): boolean => name.length > 3 && told.includes(name.slice(0, 6));
  return [first, ...others].find(isTold) ?? first;
}

function names(part: string, command: string): boolean {
  const words = `/${command}`.toLowerCase();
  const at = part.toLowerCase().indexOf(words);
  return at >= 0 && !/[\p{L}\p{M}\p{N}_-]/u.test(part.charAt(at + words.length));
}

const name =
  '(?<name>["“„«\'‘@]?\\p{Lu}[\\p{L}\\p{N}_-]{1,30}(?:\\s(?!Role|Rolle)\\p{Lu}[\\p{L}\\p{N}_-]{1,30})?["”“»\'’]?)(?<more>(?:(?:,?\\s(?:and|or|und|oder|y|o|et|ou|e|en|of|i|lub|ve|veya|и|или)\\s|,\\s)["“„«\'‘@]?\\p{Lu}[\\p{L}\\p{N}_-]{1,30}["”“»\'’]?){0,3})';
const only = `(?:${startingEitherWay(
  'only|just|limited to|restricted to|reserved for|nur|lediglich|solo|sólo|únicamente|seulement|uniquement|seule?s?|réservée?s?|apenas|somente|só|soltanto|riservat\\p{L}|alleen|tylko|wyłącznie|sadece|yalnızca|только|hanya|cuma|khusus|chỉ|sirf',
)})`;
const link =
  '(?:\\s(?:be|for|to|by|the|members?|people|users?|those|with|who have|having|für|von|mit|der|die|das|den|Leute|Mitglieder|le|les|au|aux|à|membres?|avec|el|la|los|las|del|miembros|con|para|o|os|membros|com|il|i|al|ai|membri|de|het|leden|met|voor|dla|osoby|z|с|для|untuk|bagi|yang punya|dành cho|cho|người có|участники|участников|quem|tem|tenha|quien|quienes|tengan?|chi|ha|ceux|qui|ont|wie|mensen|heeft|hebben|wer|hat|kto|ma|кто|имеет))';
const role =
  '[Rr]ol(?:es?|len?|lü|ü|a|ę|ą|i|ler)?|[Rr]ôles?|[Cc]argos?|[Rr]uol[oi]|[Рр]ол(?:ь|ью|и|ей|ям)|[Vv]ai trò|[Pp]eran';
/** Everybody, and those who manage the server. */
const anybody = '(?:Every|Any|Member|People|User|You|They|All|Player|Admin|Mod|Person|Owner)';
const onlyBehind =
  '(?:only|nur|solo|sólo|seulement|uniquement|apenas|somente|só|soltanto|alleen|tylko|sadece|только)';
const patterns: readonly RegExp[] = [
  /(?:فقط|بس)\s(?:أصحاب\s)?ل?(?:رتبة|دور)\s(?<name>\p{L}{2,20})|(?:رتبة|دور)\s(?<name>\p{L}{2,20})\s(?:فقط|بس)|(?:सिर्फ़?|केवल)\s["“]?(?<name>[\p{L}\p{M}]{2,20})["”]?\s(?:रोल|भूमिका)/u,
  // "(role Board only)"
  letterPattern(`(?<!\\p{L})(?:${role})\\s${name}\\s${onlyBehind}(?!\\p{L})`, 'u'),
  // "only role Staff can use", "nur für die Rolle „Team“", "réservé au rôle Officier"
  letterPattern(`(?<!\\p{L})${only}${link}{0,5}\\s(?:${role})\\s${name}`, 'u'),
  // "only for the Teacher role", "sadece Yönetici rolü"
  letterPattern(`(?<!\\p{L})${only}${link}{0,5}\\s${name}[\\s-](?:${role})(?!\\p{L})`, 'u'),
  // "los del rol Admin pueden", "members with the Captain role can"
  letterPattern(
    `(?<!\\p{L})(?:${role})\\s${name}\\s(?:can|may|pueden?|peut|peuvent|pode|podem|può|possono|darf|dürfen|mag|mogen|może|mogą|может|могут)(?!\\p{L})`,
    'u',
  ),
  // "only Teachers can give points", "Helpers may use /warn"
  letterPattern(
    `(?<!\\p{L})(?:${only}\\s(?!${anybody})${name}\\s(?:can|may|pueden|peuvent|podem|possono|mogen|mogą|могут)|(?!${anybody})${name}\\s(?:can|may)\\s(?:use(?=\\s\\/)|add|give|approve))(?!\\p{L})`,
    'u',
  ),
  letterPattern(
    `(?<!\\p{L})(?:the|a)\\s${name}\\s(?:role|rank)\\s(?:can|may|is allowed)(?!\\p{L})`,
    'u',
  ),
];

/** "Only the role X", "nur Admins", "sadece Kaptan rolü". */
const onlyStaff = letterPattern(
  `(?<!\\p{L})(?:${only})(?!\\p{L})(?=[^/]{0,60}(?:${role}|admins?(?!\\p{L})|administra|mods?(?!\\p{L})|moderator|staff|officers?|leaders?|organi[sz]ers?|owners?|verwalter|leitung|offiziere?|administrador|moderador|líder|responsables?|modérateur|amministrator|beheerders?|bestuur|yönetici|yetkili|админ|модератор))|(?:只有|仅限?|仅)[^，。]{1,20}(?:身份组|管理员|角色)|(?:ロール|管理者)[^、。]{0,12}(?:だけ|のみ)|(?:역할|관리자|길드장|운영진|방장|임원)[^,.]{0,6}만|(?:केवल|सिर्फ़?)[^,।]{1,40}|فقط|يقتصر|(?:${role})\\s\\p{Lu}[^/,.;()]{0,30}\\s${onlyBehind}(?!\\p{L})`,
  'u',
);
/** What is done with the first command of a bot: "only captains can open events". */
const creating =
  /(?<!\p{L})(?:creat(?!or)\p{L}*|open(?:s|ing)?|start\p{L}*|posts?|add(?:s|ing)?|host\p{L}*|announc\p{L}*|organi\p{L}+|make|launch|cri[ae]m?|cre[ae]r\p{L}*|abr\p{L}+|empez\p{L}+|erstell\p{L}*|anleg\p{L}*|eröffn\p{L}*|créer|crée\p{L}*|lancer|ouvrir|publi\p{L}+|criar\p{L}*|apri\p{L}*|maken|aanmaken|openen|tworzy\p{L}*|doda\p{L}+|oluştur\p{L}*|aç\p{L}{1,8}|ekle\p{L}*|başlat\p{L}*|созда\p{L}+|откры\p{L}+|добав\p{L}+)(?!\p{L})|创建|发起|作成|開け|만들|बना|जोड़|إنشاء|إضافة/iu;
/** "Only mods can use these commands". */
const all =
  /(?<!\p{L})(?:use|run|commands?|benutzen|verwenden|befehle|usar\p{L}*|comandos|utiliser|commandes|usare|comandi|gebruiken|commando['’]?s|używać|polece\p{L}+|kullan\p{L}+|komut\p{L}*|использ\p{L}+|команд\p{L}*)(?!\p{L})|使用|使え|사용|इस्तेमाल|استخدام/iu;

/** "Only" or "only": names are told by their capital, so the case counts. */
function startingEitherWay(words: string): string {
  return words
    .split('|')
    .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
    .join('|');
}

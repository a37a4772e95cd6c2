import { allMatches } from '../../../workspace/text/all-matches.ts';

/** What one member does to another with a command. */
export interface BotAction {
  readonly name: string;
  /** Its sentence, with `{from}` and `{to}`; undefined for the usual one. */
  readonly text: string | undefined;
  /** Whether the bot counts how often each member got it. */
  readonly isCounted: boolean;
  /** The key of its usual sentence. */
  readonly usual: UsualAction;
}

export type UsualAction = 'hug' | 'slap' | 'highfive' | 'pat' | 'kiss' | 'someAction';

/**
 * The commands of a request that members use on each other, with the sentences that it gives; at most 12.
 *
 * @example
 * readActions('/hug @someone says "Ann gives Tom a warm hug", count the hugs')[0];
 * // { name: 'hug', text: '{from} gives {to} a warm hug', isCounted: true, usual: 'hug' }
 */
export function readActions(text: string): readonly BotAction[] {
  const head = text.slice(0, 4000);
  const commands = allMatches(head, command);
  const found = commands.flatMap(({ 0: { length }, 1: written = '', index }, place) => {
    const name = written.toLowerCase();
    const end = Math.min(commands[place + 1]?.index ?? head.length, index + 300);
    const rest = head.slice(index + length, end);
    const usual = usualActions.find(([, words]) => words.test(name))?.[0];
    const own = usual === undefined && !isToSomebody.test(rest) ? undefined : sentenceIn(rest);
    if (usual === undefined && own === undefined && !givesTo.test(rest)) return [];
    return [{ name, text: own, isCounted: isCounted(head, name), usual: usual ?? 'someAction' }];
  });
  return [...new Map(found.toReversed().map((one) => [one.name, one])).values()]
    .toReversed()
    .slice(0, 12);
}

/** The commands that a request writes as `!hug`: bots of today have them as `/hug`. */
export function withBang(text: string): readonly string[] {
  const names = readActions(text).map(({ name }) => name);
  return names.filter((name) => text.toLowerCase().includes(`!${name}`));
}

/** "Ann gives Tom a hug", "@user hugs @target": who does it, and to whom. */
function sentenceIn(rest: string): string | undefined {
  const said = quoted.exec(rest)?.groups?.['said'] ?? '';
  const [from, to] = allMatches(said, who);
  if (from === undefined || to === undefined) return undefined;
  if (from.index > 12 || /[.!?]\s*$/u.test(said.slice(0, to.index))) return undefined;
  const behind = said.slice(to.index + to[0].length);
  return `${said.slice(0, from.index)}{from}${said.slice(from.index + from[0].length, to.index)}{to}${behind}`;
}

/** "count how many hugs everyone got" */
function isCounted(text: string, name: string): boolean {
  const stem = name.slice(0, 5);
  return allMatches(text.toLowerCase(), counts).some(([, behind = '']) => {
    const other = allMatches(behind, things).map(([, word = '']) => word);
    return behind.includes(stem) || other.length === 0;
  });
}

const command =
  /(?<![\p{L}\p{N}/.<_!-])[!/]([\p{L}\p{N}\p{sc=Deva}_-]{2,32})(?![\p{L}\p{N}\p{sc=Deva}/])/gu;
const isToSomebody =
  /^\s?[<[{(]?@?(?:user|member|someone|somebody|person|friend|name|nutzer|mitglied|jemand|usuario|miembro|alguien|membre|quelqu|membro|alguém|utente|qualcuno|gebruiker|lid|iemand|użytkownik|ktoś|üye|kişi|участник|кто|@)/iu;
/** "sends a coffee to someone" */
const givesTo =
  /^\s?(?:(?:that|which|que|qui|che|die|der|das|dat|który|która)\s)?(?:sends?|gives?|throws?|offers?|hands?|schickt|gibt|wirft|schenkt|manda|envía|da|regala|lanza|ofrece|envoie|donne|lance|offre|envia|dá|joga|oferece|invia|dà|lancia|stuurt|geeft|gooit|wysyła|daje|rzuca|отправляет|даёт|кидает|дарит)\s(?:an?|one|einen?|eine|un[ae]?|uma?|een|some)\s\p{L}{2,20}(?:\s\p{L}{2,20})?\s(?:to|at|an|nach|a|à|pra|para|ad|aan|naar|do|w|в|кому)\s?(?:someone|somebody|another|a friend|jemand\p{L}{0,2}|alguien|quelqu.un|alguém|qualcuno|iemand|kogoś|komuś|кому-?\p{L}{0,4})/iu;
const quoted = /["“„«「](?<said>[^"“”„«»「」\n]{5,200})["”“»」]/u;
const who =
  /(?<![\p{L}\p{N}])(?:@\p{L}{2,20}\d?|[[<{]\p{L}{2,20}\d?[\]>}]|\p{Lu}\p{Ll}{1,20})(?![\p{L}\p{N}])/gu;
const counts =
  /(?<!\p{L})(?:counts?|counting|zähl\p{L}{0,4}|cuent\p{L}{1,3}|contar|compt\p{L}{1,4}|cont[aei]\p{L}{0,2}|tel(?:t|len)?|licz\p{L}{0,3}|say(?:sın|ar|sin)|счита\p{L}{1,3}|подсчит\p{L}{1,5})(?!\p{L})([^.;!?\n]{0,80})/giu;
const things =
  /(?:how many|how often|wie viele|cuántos|combien de|quanti|quantos)\s(\p{L}{3,20})/giu;

const usualActions: readonly (readonly [UsualAction, RegExp])[] = [
  [
    'hug',
    /^(?:hugs?|cuddle|umarmen|umarmung|knuddeln|abrazo|abrazar|câlin|calin|abraço|abraçar|abbraccio|abbraccia|knuffel|przytul|sarıl|обнять|拥抱|抱抱|ハグ|포옹|안아|गले|عناق)$/u,
  ],
  [
    'slap',
    /^(?:slap|ohrfeige|klatsche|bofetada|cachetada|gifle|gifler|tapa|schiaffo|klap|policzek|tokat|шлёпнуть|пощёчина|打|ビンタ|뺨|थप्पड़|صفعة)$/u,
  ],
  [
    'highfive',
    /^(?:high-?five|highfive|hi5|abklatschen|chócala|chocala|tope-la|toca-aqui|batti-?cinque|piątka|beşlik|пять|击掌|ハイタッチ|하이파이브)$/u,
  ],
  [
    'pat',
    /^(?:pat|headpat|streicheln|tätscheln|caricia|caresse|carinho|carezza|aai|głaszcz|погладить|摸头|なでなで|쓰담)$/u,
  ],
  [
    'kiss',
    /^(?:kiss|kuss|küssen|beso|besar|bisou|beijo|bacio|kus|buziak|öp|поцелуй|亲亲|キス|뽀뽀)$/u,
  ],
  [
    'someAction',
    /^(?:poke|boop|bonk|punch|kick-?butt|tickle|bite|wave|nuzzle|throw|yeet|stupsen|kitzeln|winken|cosquillas)$/u,
  ],
];

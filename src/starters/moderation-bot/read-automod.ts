import { readRole, readSayings } from '../shared/reading/commands/read-server-words.ts';
import { countsTimes } from './with-counts.ts';
import { letterPattern } from '../../workspace/text/letters.ts';
import { blocksWords } from './read-moderation.ts';
import { readRules } from './read-rules.ts';
import { readNumber } from '../shared/reading/numbers/read-number.ts';

/** What happens with messages that are not left to stand, besides being deleted. */
export interface Automod {
  /** Roles whose members may write what they like. */
  readonly exemptRoles: readonly string[];
  /** How many mentions a message may have; 0 for any number. */
  readonly mostMentions: number;
  /** As many equal messages in a row are too many; 0 for any number. */
  readonly repeats: number;
  /** What the author is told in a direct message; empty for nothing. */
  readonly directMessage: string;
  /** What is said in the channel; empty for nothing. */
  readonly notice: string;
  /** After how many seconds that disappears; 0 for never. */
  readonly noticeSeconds: number;
  /** Whether each counts as a warning. */
  readonly warns: boolean;
  /** Whether moderators must give a reason. */
  readonly needsReason: boolean;
}

/**
 * Reads what a request says of messages that are deleted.
 *
 * @example
 * readAutomod('deletes bad words and sends the person a DM "Be kind", allow role Crew').directMessage; // 'Be kind'
 */
export function readAutomod(text: string): Automod {
  const head = text.slice(0, 4000);
  const clauses = head.split(
    /[.;!?\n。；！？](?=\s|$)|(?<=[^\d]),\s|\s(?=(?:and|und|y|et|e|en|i|ve|и)\s)/u,
  );
  const listed = exemptLists.exec(head)?.groups?.['list']?.split(/,\s|\s\p{Ll}{1,3}\s/u) ?? [];
  const exempt = clauses.flatMap((clause) =>
    exempts.test(clause) ? (readRole(clause) ?? []) : [],
  );
  const said = readSayings(head).filter(({ text: words }) => words.includes(' '));
  const before = (at: number): string => head.slice(Math.max(at - 60, 0), at);
  const told = said.find(({ at }) => privately.test(before(at)));
  const shown = said.find((one) => one !== told && notes.test(before(one.at)));
  const seconds = readNumber(head, disappears, { min: 1, max: 600 }) ?? 0;
  return {
    exemptRoles: [...new Set([...listed, ...exempt])].slice(0, 10),
    mostMentions: Math.round(readNumber(head, mentions, { min: 1, max: 50 }) ?? 0),
    repeats: Math.round(readNumber(head, repeated, { min: 2, max: 20 }) ?? 0),
    directMessage: told?.text ?? '',
    notice: shown?.text ?? '',
    noticeSeconds: Math.round(seconds),
    // Who warns by hand has a command for it.
    warns:
      swears.test(head) ||
      deletesAndWarns.test(head) ||
      countsTimes(head) ||
      ((deletes.test(head) || blocksWords(head)) &&
        !warnsByHand.test(head) &&
        readRules(head).warnLimits.length > 0),
    needsReason: reasons.test(head),
  };
}

/** Whether a part of a request says that somebody is warned. */
export function saysWarning(words: string): boolean {
  return warning.test(words) && !/[\d"“„«#@/]/u.test(words);
}

const warnsByHand = /\/warn|(?<!\p{L})warn(?=,|\s(?:and|und|y|et|e|command))/iu;
const warning =
  /(?<!\p{L})(?:warn(?:s|ed|ing)?|verwarn\p{L}{0,2}|advierte|avisa|avertit|prévient|adverte|avverte|ammonisce|waarschuwt|ostrzega|uyar(?:ır|sın)|предупрежда\p{L}{1,3}|попереджа\p{L}{1,3}|varnar)(?!\p{L})|警告|경고/iu;
const exempts =
  /(?<!\p{L})(?:except|exempt\p{L}*|ignor\p{L}+|allow\p{L}*|bypass\p{L}*|skip\p{L}*|not for|unless|außer|ausgenommen|ignorier\p{L}*|erlaub\p{L}*|excepto|salvo|menos|permit\p{L}*|sauf|autoris\p{L}*|exceto|tranne|eccetto|behalve|oprócz|poza|hariç|dışında|кроме|не трогать|исключая|игнориров\p{L}+)(?!\p{L})|除了|不受|以外|除外|제외|छोड़कर|ما عدا|باستثناء/iu;
const privately =
  /(?<!\p{L})(?:dms?|direct messages?|privat\p{L}*|direktnachricht|mp|md|личн\p{L}+|лс|özel mesaj)(?!\p{L})|私信|ダイレクト|디엠|निजी|الخاص|خاصة/iu;
const notes =
  /(?<!\p{L})(?:warn\p{L}*|tells?|says?|saying|replies|reply|message|notice|antwortet|schreibt|sagt|avisa|dice|responde|avertit|dit|répond|diz|avverte|risponde|zegt|waarschuwt|pisze|yazar|yazsın|пишет|отвечает)(?!\p{L})/iu;
const disappears = [
  '(?:disappear\\p{L}*|vanish\\p{L}*|delet\\p{L}* itself|verschwind\\p{L}*|desaparec\\p{L}*|dispara\\p{L}*|scompa\\p{L}*|verdwijn\\p{L}*|znika|исчеза\\p{L}*)[^.;\\d]{0,24}{n}\\s?(?:s|sec|sek|seg|сек)',
];
const mentions = [
  '(?:more than|over|max(?:imum|imal)?|mehr als|más de|plus de|mais de|più di|meer dan|więcej niż|больше|более)\\s{n}\\s(?:mentions?|pings?|erwähnungen|menciones|menções|menzioni|vermeldingen|wzmianek|упоминани\\p{L}+)',
  '{n}\\+?\\s(?:or more\\s)?(?:mentions|erwähnungen|menciones|menções|menzioni|vermeldingen|упоминани\\p{L}+)',
];
const repeated = [
  '(?:same|identical|duplicate[d]?|repeated|gleiche\\p{L}*|identische|mism[oa]s?|igual\\p{L}*|idéntic\\p{L}+|même|identiques?|mesm[oa]s?|stess[oie]|ugual\\p{L}|zelfde|ten sam|aynı|одинаков\\p{L}+)\\s(?:\\p{L}{3,12}\\s)?{n}\\s?(?:times|x|mal|veces|fois|vezes|volte|keer|razy|kez|раз)',
  '{n}\\s(?:times|identical|same|equal|gleiche|iguales|identiques|iguais|uguali|zelfde|aynı|одинаков\\p{L}+)\\s(?:the same\\s)?(?:messages?|nachrichten|mensajes|messages|mensagens|messaggi|berichten|сообщени\\p{L}+)',
];
/** "warns users for swearing" */
const swears =
  /(?<!\p{L})(?:warns?|verwarnt|advierte|avertit|adverte|ammonisce|waarschuwt|ostrzega|uyarır|предупреждает)\s(?:\p{L}{2,12}\s){0,3}(?:for|when|if|who|wegen|bei|por|pour|quand|per|voor|bij|za)\s(?:\p{L}{2,12}\s){0,3}(?:swear\p{L}*|curs\p{L}+|bad|insult\p{L}*|profan\p{L}*|schimpf\p{L}*|fluch\p{L}*|gros|parolacce|palavr\p{L}+|groser\p{L}+)|küfür\p{L}{0,4}\s(?:\p{L}{2,12}\s){0,2}uyar/iu;

const deleting =
  '(?<!\\p{L})(?:delet|remov|lösch|borr|elimin|supprim|apag|cancell|verwijder|usu[wń]|kasuj|удал|видал|sil(?=sin|er|ip|en))\\p{L}{0,8}(?!\\p{L})';
const deletes = letterPattern(`${deleting}|删|削除|삭제|지우|지워`);

/** "deletes the message and warns the author" */
const deletesAndWarns = letterPattern(
  `${deleting}[^.;\\n]{0,100}(?<!\\p{L})(?:warns?|verwarnt|adv(?:ie|e)rt[ea]|avis[ae]|avertit|avverte|ammonisce|waarschuwt|ostrzega|(?:предупрежда|попереджа)\\p{L}{1,3})(?!\\p{L})`,
);

/** "Ignore the roles Admin and Mod" */
const exemptLists =
  /(?:[Ii]gnor\p{L}{0,6}|[Ee]x(?:empt|cept)\p{L}{0,2}|[Ss]kips?|[Aa]u(?:ß|ss)er|[Aa]usgenommen|[Ee]xcepto|[Ss]alvo|[Ss]auf|[Ee]xceto|[Tt]ranne|[Bb]ehalve|[Oo]prócz|[Кк]роме)\s(?:[\p{Ll}]{1,8}\s){0,3}(?:roles|[Rr]ollen|rôles|cargos|ruoli|rollen|ról|роли|ролей)\s(?<list>\p{Lu}[\p{L}\p{N}-]{1,20}(?:(?:,\s|\s(?:and|or|und|oder|y|o|et|ou|e|en|of|i|lub|и|или)\s)\p{Lu}[\p{L}\p{N}-]{1,20}){1,8})/u;
const reasons =
  /(?<!\p{L})(?:(?:need(?:s|ing)?|requir\p{L}{1,4}|must (?:have|give)|mandatory|compulsory)\s(?:an?\s)?reason|reason\s(?:is\s|must be\s)?(?:required|mandatory|needed)|pflichtgrund|grund (?:ist )?pflicht|begründung (?:ist )?pflicht|mot(?:ivo|if) ob\p{L}{6,9}|raison obligatoire|verplichte reden|reden (?:is )?verplicht|powód (?:jest )?wymagany|sebep zorunlu|причина обязательна)(?!\p{L})/iu;

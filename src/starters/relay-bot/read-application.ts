import { allMatches } from '../../workspace/text/all-matches.ts';
import { commandClauses } from '../shared/reading/commands/command-clauses.ts';
import { optionName, readCommandFields } from '../shared/reading/commands/read-command-fields.ts';
import { askedFields } from './asked-fields.ts';
import { formFields } from './read-fields.ts';
import { isForm } from './relay-words.ts';
import { letterPattern } from '../../workspace/text/letters.ts';

/** The command with which people apply, if a request names one, and what its form asks. */
export interface Application {
  /** Empty where it is a button that opens the form. */
  readonly command: string;
  readonly fields: readonly string[];
}

/**
 * Reads that people apply and others decide; undefined where they do not.
 *
 * @example
 * readApplication('/apply opens a form with age and why; mods accept or deny');
 * // { command: 'apply', fields: ['age', 'why'] }
 */
export function readApplication(text: string): Application | undefined {
  const head = text.slice(0, 4000);
  // What has a status is kept in a list.
  if (!applies.test(head) || statuses.test(head)) return undefined;
  const listed = fieldsBehind(listedBehind.exec(head)?.groups?.['list'] ?? '');
  const isOfCommand = commandClauses(head).some(({ name }) => applies.test(name));
  if (listed.length > 1 && !isOfCommand) return { command: '', fields: listed };
  const clauses = commandClauses(head);
  if (!decides.test(head) && !ofAccepted.test(head)) {
    // "Recruiting: it asks name and age, and sends them to #staff"
    const asked = clauses.length > 0 || !head.includes('#') ? [] : askedFields(head);
    return asked.length > 1 ? { command: '', fields: asked } : undefined;
  }
  const own = clauses.find(({ name }) => applies.test(name)) ?? clauses[0];
  // With several commands that are no application, it is something else that is decided.
  if (own !== undefined && clauses.length > 1 && !applies.test(own.name)) return undefined;
  const fields = own === undefined ? fieldsAsked(head) : fieldsBehind(own.rest);
  return { command: own?.name ?? '', fields };
}

/** Whether a part of a request says that people apply, or that others decide. */
export function saysApplication(words: string): boolean {
  if (/[\d"“„«#@]/u.test(words)) return false;
  return decides.test(words) || (applies.test(words) && isForm.test(words));
}

function fieldsAsked(text: string): readonly string[] {
  const found = allMatches(text, letterPattern(isForm.source, 'giu')).map(({ 0: word, index }) =>
    fieldsBehind(text.slice(index + word.length)),
  );
  const more = found.find((fields) => fields.length > 1) ?? askedFields(text);
  const { name } = withName.exec(text)?.groups ?? {};
  return more.length > 0 || name === undefined ? more : [optionName(name)];
}

/** "with their Minecraft name" */
const withName =
  /(?<!\p{L})(?:with|mit|con|avec|com|met|z|с|з) (?:(?:their|an?|su|ihrem|seinem|leur|seu|il|o) )?(?<name>(?:\p{L}{2,12}[ -])?(?:name|nick(?:name)?|ign|ник|nome|nombre|pseudo))(?:ом)?(?!\p{L})/iu;

function fieldsBehind(rest: string): readonly string[] {
  // "It asks age and why, admins decide": what those do is asked of nobody.
  const [own = ''] = rest.split(deciders, 1);
  const said = own.replace(asks, ': ');
  const told = readCommandFields(said).map(optionName).filter(Boolean);
  const fields = told.length > 1 ? told : (formFields(said) ?? []);
  return fields.filter((field) => !decides.test(field.replaceAll('-', ' ')));
}

/** "applications for moderator: nick, age, why you": that somebody decides goes without saying. */
const listedBehind =
  /(?<!\p{L})(?:applications?|podani\p{L}{1,3}|podań|rekrutacj\p{L}{1,3}|заявк\p{L}{1,3}|заявок|анкет\p{L}{1,2}) (?:\p{L}{1,12} ){0,2}(?:for|na|do|в|на|у|до) [^.:\n]{2,40}(?<list>:\s[^.\n]{5,200})/iu;
const deciders =
  /,\s(?:(?:and|the|die|los|las|les|os|as|gli|i|le|de)\s){0,2}(?=(?:mods?|moder\p{L}{2,8}|admins?|administrad\p{L}{2,4}|staff|officers?|leaders?|owners?|team|leitung|equipo|équipe|equipe|модератор\p{L}{0,3}|админ\p{L}{0,4})\s)/iu;
const asks =
  /^:?\s(?:(?:that|which|and|die|das|que|qui|che|dat)\s)?(?:asks?(?:\sfor)?|asking(?:\sfor)?|fragt(?:\snach)?|pide|pregunta|demande|pede|pergunta|chiede|vraagt(?:\snaar)?|pyta o|спрашивает)[:：]?\s/iu;
/** Somebody wants to become a part of something. */
const applies =
  /(?<!\p{L})(?:(?<!(?:mods?|moderators?|admins?|staff|bot(?:\s(?:that|which))?(?:\s(?:automatically|auto))?)\s)appl(?:y|ies)(?!\s(?:\p{L}{1,12}\s)?(?:timeouts?|bans?|mutes?|rules|roles?|filters?))|appl(?:ied|ying|icants?|ications?)|bewerb\p{L}{0,5}|beworben|postul\p{L}{1,7}|solicitud\p{L}{0,2}|candidat\p{L}{0,6}|candid(?:a|arsi|ano)|sollicit\p{L}{1,6}|aplikuj\p{L}{0,2}|aplikacj\p{L}{1,2}|podani\p{L}{1,3}|podań|re[kc]rut\p{L}{1,7}|başvur\p{L}{0,7}|заявк\p{L}{1,3}|заявок|анкет\p{L}{1,2}|набор|white-?list\p{L}{0,6}|вайтлист\p{L}{0,2})(?!\p{L})|白名单|화이트리스트|ホワイトリスト|申请|申請|応募|지원|신청|आवेदन|(?:لل|ال)?تقديم|طلب/iu;
const or =
  '\\s?(?:\\/|,|&|or|and|oder|und|o|y|u|ou|et|e|of|en|lub|albo|i|veya|ya da|ve|или|и|या|أو|و)\\s?';
/** "accept or deny" */
const decides = letterPattern(
  [
    `(?<!\\p{L})(?:accept|approve)(?:s|ed|ing)?(?:\\sit|\\sthem)?${or}(?:den(?:y|ies|ied)|reject|declin|refus|dismiss)`,
    `(?<!\\p{L})(?:annehm|akzeptier|genehmig|nehm|nimmt)\\p{L}{0,3}(?:\\s\\p{L}{1,9}){0,3}${or}(?:\\p{L}{1,9}\\s){0,2}(?:ab)?(?:lehn|gelehnt)`,
    `(?<!\\p{L})(?:acept|aprueb|aprob|aceit|aprov|accept|approuv|accett|approv)\\p{L}{0,5}(?:\\s(?:la|las|les|le|o|a|i))?(?:${or}|\\s)(?:les?\\s|la\\s)?(?:rechac|rechaz|denieg|deneg|refus|rejet|recus|rejeit|neg|rifiut|respin)`,
    `(?<!\\p{L})(?:accepte|goedkeur|keur)\\p{L}{0,3}(?:\\sgoed)?${or}(?:weiger|afwijz|wijz|afkeur)`,
    `(?<!\\p{L})(?:akcept|przyjm|zatwierdz)\\p{L}{0,5}${or}odrzuc`,
    `(?<!\\p{L})(?:kabul|onay)\\p{L}{0,5}(?:\\sed\\p{L}{0,5})?${or}red`,
    `(?<!\\p{L})(?:принима|одобр|прин)\\p{L}{0,4}${or}(?:отклон|отказ|отверг)`,
    '(?:承認|許可|承诺)(?:か|・|\\/|または|や|と)(?:却下|拒否|否認)|(?:通过|批准|同意|接受)(?:或者?|\\/|和|、)(?:拒绝|驳回)|(?:승인|수락)\\p{L}{0,2}\\s?(?:\\/|또는|거나|이나)?\\s?(?:거절|거부|반려)|स्वीकार(?:\\s\\S{1,6}){0,2}\\s(?:या|और)\\s(?:अस्वीकार|मना)|(?:قبول|[يت]قبل\\p{L}{0,3})\\s(?:أو|و)\\s?(?:رفض|[يت]رفض)',
  ].join('|'),
);
/** "role Trial if accepted": that somebody decides goes without saying. */
const ofAccepted =
  /(?<!\p{L})(?:if|when|once|after|upon|on|wenn|falls|bei|nach|si|cuando|al|tras|quand|après|une fois|se|quando|após|ao|dopo|als|wanneer|na|bij|gdy|jeśli|jak|po|если|когда|после|при|якщо|після|om|när|efter)\s(?:\p{L}{1,9}\s){0,2}(?:accept|approv|annahme|angenomm|acept|aprueb|aprob|accett|approuv|aceit|aprov|geaccepteerd|aangenomen|goedgekeurd|akcept|przyję|принят|одобр|прийня|схвал|antag|godkän)|kabul ed[ie]l|(?:通过|批准)后|承認され|합격|승인되/iu;
const statuses =
  /(?<!\p{L})(?:(?:status(?:es)?|estados?|statuts?|stati|statussen|statusy|durum\p{L}{0,3}|статус\p{L}{0,2})\s?[:(：（]|suggest\p{L}{1,5}|ideas?(?!\p{L}))|(?:状态|ステータス|상태)[:：（(]/iu;

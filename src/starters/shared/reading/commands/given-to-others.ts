import { letterPattern } from '../../../../workspace/text/letters.ts';
import { readNumber } from '../numbers/read-number.ts';
import { optionName } from './read-command-fields.ts';
import { readChannels } from './read-server-words.ts';

/**
 * What the reason is called that is typed with what somebody gets; empty for none.
 *
 * @example
 * reasonIn('/kudos @user reason'); // 'reason'
 */
export function reasonIn(text: string): string {
  const head = text.slice(0, 2000);
  return why.test(head) ? 'reason' : optionName(reason.exec(head)?.[1] ?? '');
}

/** "Max 3 per day": how often a member gives something in a day; 0 for any number. */
export function mostADay(text: string): number {
  return Math.round(readNumber(text.slice(0, 2000), aDay, { min: 1, max: 100 }) ?? 0);
}

/** "Posts it in #kudos": where everybody reads what is given; empty where the command is given. */
export function givenIn(text: string): string {
  return readChannels(postsIt.exec(text.slice(0, 2000))?.[0] ?? '')[0] ?? '';
}

/** "You can't give it to yourself", "no self rep" */
export function notForOneself(text: string): boolean {
  return text
    .slice(0, 2000)
    .split(/[.;!?](?=\s|$)|,\s|[。！？，、\n]/u)
    .some((clause) => oneself.test(clause) && negated.test(clause));
}

const aDay = [
  '{n}(?:\\s\\p{L}{1,12}){0,3}\\s(?:per|a|each|pro|am|al|par|por|ao)\\s(?:day|tag|día|jour|dia|giorno)(?!\\p{L})',
];
const postsIt =
  /(?<!\p{L})(?:posts?|posted|shows?|announces?|goes)\s(?:it |them |these |each |every |all )?(?:\p{L}{1,9} ){0,2}(?:in|to)\s#[\p{L}\p{N}_-]{1,60}/iu;
/** "/kudos @person for what" */
const why = /@\p{L}{2,16}>? (?:for what|what for|why)(?!\p{L})/iu;
const reason = letterPattern(
  '(?:@\\p{L}{2,16}(?:>|\\]|\\))?|(?<!\\p{L})(?:with|and|mit|und|con|y|avec|et|com|e|met|en|z|i|с|и|з|dengan|kèm|med|och)(?: an?| the| eine[mnr]?| un[ae]?| uma?| een)?|[、，,])\\s?(?:<|\\[|\\()?(reason|grund|begründung|razón|motivo|raison|motif|reden|powod(?:em)?|powód|sebep|причин(?:а|у|ой)|理由|原因|이유|कारण|سبب|alasan|lý do|anledning)(?!\\p{L})',
);
const oneself =
  /(?<!\p{L})(?:yourself|themsel(?:f|ves)|oneself|self|selbst|selber|mism[oa]s?|soi|même|mesm[oa]s?|própri[oa]|sé|stess[oia]|jezelf|zichzelf|sob(?:ie|ą)|sebie|kendi\p{L}{0,5}|себ[еяі]|собі|diri sendiri|(?:chính )?mình|bản thân|själv\p{L}?)(?!\p{L})|自己|自分|자신|본인|스스로|खुद|अपने|نفس/iu;
const negated =
  /n[’']t(?!\p{L})|(?<!\p{L})(?:not|no|nobody|cannot|never|nicht|kein\p{L}?|pas|não|non|niet|nie|не|нельзя|без|tidak|không|inte|ej)(?!\p{L})|(?:em|am|m[ae]z)(?:\s|$)|不|ない|ません|못|없|안 |नहीं|मत|لا |ليس/iu;

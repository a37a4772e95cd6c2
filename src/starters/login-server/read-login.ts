import { upperStart } from '../../workspace/text/with-capitals.ts';
import { allMatches } from '../../workspace/text/all-matches.ts';
import type { Plan } from '../../contracts/job/plan.ts';
import { readNumber } from '../shared/reading/numbers/read-number.ts';

interface Login {
  /** So many tries in `lockMinutes`. */
  readonly tries?: number;
  readonly lockMinutes?: number;
  /** What members are shown. */
  readonly inside?: readonly string[];
}

/**
 * What a request says of a login: after how many tries it is locked, for how long, and what stands on the
 * page of members.
 *
 * @example
 * readLogin('after login a page that says "Hi there". 4 wrong tries lock it for 20 minutes');
 * // { tries: 4, lockMinutes: 20, inside: ['Hi there'] }
 */
export function readLogin(text: string): Login {
  const head = text.slice(0, 4000);
  const lock = head.split(/[.;!?。！？](?:\s|$)|\n/u).find((sentence) => locks.test(sentence));
  const tried = lock === undefined ? undefined : readNumber(lock, tries, { min: 1, max: 100 });
  const minutes =
    lock === undefined ? undefined : readNumber(lock, minutesOf, { min: 1, max: 1440 });
  const inside = insideIn(head);
  return {
    ...(tried !== undefined && { tries: tried }),
    ...(tried !== undefined && minutes !== undefined && { lockMinutes: minutes }),
    ...(inside.length > 0 && { inside }),
  };
}

/** Whether a clause is about what a login server has from `readLogin`. */
export function coveredByLogin(clause: string): boolean {
  return clause.length < 160 && Object.keys(readLogin(clause)).length > 0;
}

/** Anybody may create an account, and needs no code for it: what a request says against that is not built. */
export function leftOutOfLogin(_plan: Plan, text: string): readonly string[] {
  return [...new Set(allMatches(text.slice(0, 4000), closedTo).map(([said]) => said))];
}

/** "no signup", "with an invite code" */
const closedTo =
  /(?<!\p{L})(?:(?:no|without|ohne|keine|sin|sans|pas d['’]|sem|senza|zonder|geen|bez|без)\s?(?:(?:public|open|öffentliche)\s)?(?:sign[- ]?ups?|registration|registrierung|registro|inscription|cadastro|registrazione|registratie|rejestracji|регистрации)|(?:invite|invitation) codes?|einladungscodes?|códigos? de (?:invitación|convite)|codes? d['’]invitation|codici? d['’]invito|uitnodigingscodes?|kod\p{L}{0,2} zaproszenia|код\p{L}{0,2} приглашения)(?!\p{L})/giu;

/** `after login: "Welcome"`, "After login show the rota: Monday Heron, Friday Otter" */
function insideIn(text: string): readonly string[] {
  const start = afterLogin.exec(text);
  if (start === null) return [];
  const rest = text.slice(start.index + start[0].length, start.index + start[0].length + 300);
  const [sentence = ''] = rest.split(/(?<!\d)[.。!！?？](?:\s|$)|\n/u);
  const words = quote.exec(rest.slice(0, 120))?.groups?.['words'];
  if (words !== undefined) return [words];
  const { title = '', list = '' } = listed.exec(sentence)?.groups ?? {};
  const entries = list.split(/,\s|、|，/u).map((entry) => entry.trim());
  return entries.length < 2 || title === '' ? [] : [upperStart(title), ...entries];
}

const locks =
  /(?<!\p{L})(?:lock\p{L}{0,5}|block\p{L}{0,3}|sperr\p{L}{0,3}|gesperrt|bloque\p{L}{0,4}|bloqu\p{L}{1,4}|blocc\p{L}{1,4}|blokk?\p{L}{1,6}|zablok\p{L}{1,5}|kilit\p{L}{0,5}|блокир\p{L}{1,6}|заблок\p{L}{1,6}|wait|ban\p{L}{0,4})(?!\p{L})|锁定|锁|封|ロック|잠|차단|लॉक|قفل|حظر/iu;
const tries = [
  '{n}\\s(?:(?:wrong|failed|bad|incorrect|false|falsche\\p{L}|fehl\\p{L}{1,12}|błędny\\p{L}{1,2}|nieudany\\p{L}{1,2}|неверны\\p{L}|неудачны\\p{L}|mislukte|foute|yanlış|hatalı|गलत)\\s)?(?:login |password )?(?:tries|attempts|passwords|logins|versuche\\p{L}?|fehlversuche\\p{L}?|intentos|tentatives|essais|tentativas|tentativi|pogingen|prób\\p{L}{0,3}|попыт\\p{L}{1,3}|deneme\\p{L}{0,5}|girişim\\p{L}{0,3}|प्रयास\\p{L}{0,3}|محاولات)',
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]{0,10}{n}\\s?(?:次|回|번|차례)',
];
const minutesOf = [
  '{n}\\s?(?:min|mins|minutes?|minuten|minutos|minuti|minut\\p{L}{0,2}|минут\\p{L}{0,1}|dakika\\p{L}{0,2}|मिनट|دقائق|دقيقة)(?!\\p{L})',
  '[\\p{Script=Han}\\p{Script=Hiragana}]{0,10}{n}\\s?(?:分钟|分鐘|分間?|분)',
];
const afterLogin =
  /(?<!\p{L})(?:(?:after|nach|tras|después de|après|depois d[eo]|após o|dopo|na(?: het)?|po|после)\s(?:(?:the|dem|der|el|la|le|il|o)\s)?(?:l['’])?(?:login|log-?ging in|log-?in|sign(?:ing)?[- ]?in|anmeld\p{L}{1,4}|einlogg\p{L}{1,2}|iniciar sesión|inicio de sesión|entrar|connexion|entrer|accesso|inloggen|zalogowani\p{L}{1,2}|logowani\p{L}|вход\p{L}|авторизаци\p{L})|giriş(?:ten| yaptıktan) sonra)(?!\p{L})|登[录入]后|登入後|ログイン後|로그인(?:하면| ?후| ?하고)|लॉगिन के बाद|بعد (?:تسجيل )?الدخول/iu;
const quote = /["“„«「『‘](?<words>[^"“”„«»「」『』\n]{2,120})["”“»」』’]/u;
const listed =
  /^[\s,:]{0,3}(?:(?:they|members|people|you|we|i|users?)\s)?(?:(?:should |can )?(?:shows?|sees?|lists?|zeig\p{L}{0,2}|muestr\p{L}|mostr\p{L}{1,2}|affich\p{L}{1,2}|toon|pokaż|pokazuj\p{L}|покажи|показывать)\s)?(?:(?:the|a|an|our|den|die|das|la|el|le|il|o)\s)?(?<title>[\p{L}\p{N} '’-]{3,40})[:：]\s?(?<list>\S[^:\n]{5,200})$/iu;

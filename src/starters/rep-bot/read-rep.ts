import { allMatches } from '../../workspace/text/all-matches.ts';
import { readNumber } from '../shared/reading/numbers/read-number.ts';

/** What a request says of a reputation that members give each other. */
export interface Rep {
  /** What is written in front of a member to give a point, in small letters. */
  readonly up: readonly string[];
  /** The same to take one; empty for none. */
  readonly down: readonly string[];
  /** How long one waits before the same member gets another one, or anybody if not `perMember`. */
  readonly minutes: number;
  readonly perMember: boolean;
  /** How many the ranking shows. */
  readonly most: number;
}

/**
 * Reads a reputation by messages, such as "+rep @user"; undefined where a request asks for none.
 *
 * @example
 * readRep('+rep @user or -rep @user, once every 6 hours for the same person, top 10');
 * // { up: ['+rep'], down: ['-rep'], minutes: 360, perMember: true, most: 10 }
 */
export function readRep(text: string): Rep | undefined {
  const head = text.slice(0, 4000);
  const signs = [...new Set(allMatches(head, signed).map(([one]) => one.toLowerCase()))];
  const up = signs.filter((one) => one.startsWith('+'));
  const down = signs.filter((one) => !one.startsWith('+')).map((one) => one.replace(/^[−–]/u, '-'));
  const thanks = allMatches(head, thanked).map(([, one = '']) => one.toLowerCase());
  if (up.length === 0 && thanks.length === 0 && !named.test(head)) return undefined;
  const hours = readNumber(head, pauses(hour), { min: 1, max: 720 });
  const minutes = readNumber(head, pauses(minute), { min: 1, max: 10_000 });
  return {
    up:
      up.length > 0 || thanks.length > 0 ? [...new Set([...up, ...thanks])].slice(0, 6) : ['+rep'],
    down: down.slice(0, 4),
    minutes: Math.round(hours === undefined ? (minutes ?? usualPause(head)) : hours * 60),
    perMember: !anybody.test(head),
    most: Math.round(readNumber(head, tops, { min: 3, max: 50 }) ?? 10),
  };
}

/** "once an hour", "einmal am Tag" */
function usualPause(text: string): number {
  if (daily.test(text)) return 1440;
  return hourly.test(text) ? 60 : 0;
}

/** Whether a request describes such a bot: its sign, or what it is called. */
export function describesRep(text: string): boolean {
  const head = text.slice(0, 4000);
  return (
    !isOther.test(head) &&
    (allMatches(head, signed).length > 0 ||
      named.test(head) ||
      (allMatches(head, thanked).length > 0 && counted.test(head))) &&
    readRep(head) !== undefined
  );
}

/** Whether a part of a request says what such a bot does. */
export function saysRep(words: string, settings = ''): boolean {
  if (usualPause(words) > 0 && settings.includes(`minutes: ${usualPause(words)}`)) return true;
  return (
    (named.test(words) ||
      [signed, thanked].some((pattern) => allMatches(words, pattern).length > 0) ||
      ofGiving.test(words)) &&
    !asksMore.test(words)
  );
}

const signed =
  /(?<![\p{L}\p{N}])[+−–-](?:rep|karma|реп|репутаци\p{L}|карма|respect|респект)(?!\p{L})/giu;
/** "when somebody writes “thanks @user”" */
const thanked =
  /["“„«]?(?<!\p{L})(thanks?|thank you|danke|gracias|merci|obrigad[oa]|grazie|bedankt|dziękuję|dzięki|teşekkürler|спасибо|谢谢|ありがとう|고마워|धन्यवाद|شكرا)["”“»]?\s?@\p{L}{2,16}/giu;
/** What one gets for being thanked. */
const counted =
  /(?<!\p{L})(?:karma|rep(?:utation)?|kudos|points?|punkte?|puntos?|pontos?|punt[oi]|punten|punkt\p{L}{0,2}|puan\p{L}{0,2}|очк\p{L}{1,2}|балл\p{L}{0,2}|карм\p{L}{1,2}|репутаци\p{L}{1,2})(?!\p{L})|积分|ポイント|포인트|점/iu;
const named =
  /(?<!\p{L})(?:(?:rep(?:utation)?|karma|thanks|vouch)[ -](?:bot|system|points?)|(?:reputations|karma)-?\s?(?:bot|system|punkte)|(?:bot|sistema|puntos|système|points|pontos|punti) (?:de |di |da )?(?:reputación|karma|réputation|reputação|reputazione)|reputatiebot|bot(?:a)? (?:do |z )?(?:reputacj\p{L}{1,2}|karm\p{L}{1,2})|itibar (?:botu|sistemi|puanı)|бот\p{L}? (?:с |для |на )?(?:репутаци\p{L}{1,2}|карм\p{L}{1,2})|(?:систем\p{L}|очки) (?:репутации|кармы))(?!\p{L})|声望机器人|信誉机器人|平판|평판 ?봇|評判ボット|بوت (?:سمعة|ريب)|نظام (?:سمعة|السمعة)/iu;
const isOther =
  /(?<!\p{L})(?:economy|levels?|xp|moderation|warn(?:s|ings?)?|tickets?|invites?|shop|экономик\p{L}|уровн\p{L}{1,3}|магазин\p{L}?)(?!\p{L})/iu;
const asksMore =
  /(?<!\p{L})(?:roles?|rolle|rol|rôle|cargo|ruolo|роль|log|website|csv|decay)(?!\p{L})/iu;
const ofGiving =
  /(?<!\p{L})(?:same (?:person|member|user)|per (?:person|member|user)|themsel(?:f|ves)|yourself|top\s?\d{1,2}|leaderboard|ranking|rangliste|clasificación|classement|classifica|ranglijst|sıralama|рейтинг|одному (?:человеку|и тому же)|сам(?:ому)? себе|топ\s?\d{0,2})(?!\p{L})/iu;
const anybody =
  /(?<!\p{L})(?:once (?:a|per|every) (?:day|\d{1,2} hours?) (?:in total|overall|each)|in total|overall|insgesamt|en total|no total|in totale|в целом)(?!\p{L})/iu;
const daily =
  /(?<!\p{L})(?:(?:once|one|1|1x)(?: rep| point)? (?:a|per|each|every) day|every day|daily|einmal (?:am|pro) tag|una vez (?:al|por) día|une fois par jour|uma vez por dia|una volta al giorno|één keer per dag|raz dziennie|günde bir|раз в (?:день|сутки))(?!\p{L})|每天一次|1日1回|하루 ?(?:한|1) ?번|يوميا/iu;
const hourly =
  /(?<!\p{L})(?:(?:once|one|1|1x) (?:an|per|each|every) hour|hourly|einmal (?:pro|die) stunde|una vez (?:por|cada|a la) hora|une fois par heure|uma vez por hora|una volta (?:all.|ogni )ora|één keer per uur|raz na godzinę|saatte bir|раз в час|раз на годину|en gång i timmen)(?!\p{L})|每小时一次|1時間に1回/iu;
const hour =
  '(?:h(?:ours?|rs?)?|stunden?|horas?|heures?|or[ae]|uur|uren|godzin\\p{L}{0,2}|saat(?:te)?|час\\p{L}{0,2})(?!\\p{L})|小时|時間|시간|घंटे|ساعات|ساعة';
const minute =
  '(?:m(?:in(?:utes?|uten?|utos?|uti)?)?|minut\\p{L}{0,2}|dakika(?:da)?|мин\\p{L}{0,3})(?!\\p{L})|分钟?|분|मिनट|دقائق|دقيقة';
const pauses = (unit: string): readonly string[] => [`{n}\\s?(?:${unit})`];
const tops = ['(?<!\\p{L})(?:top|топ)[\\s-]?{n}', '(?:أفضل|前|上位|상위)\\s?{n}'];

import { allMatches } from '../../workspace/text/all-matches.ts';
import { punishment, withCounts } from './with-counts.ts';
import { withDigits } from '../shared/reading/numbers/with-digits.ts';
import { readFilters } from './read-filters.ts';
import { readChannels } from '../shared/reading/commands/read-server-words.ts';
import { letterPattern } from '../../workspace/text/letters.ts';

/** What follows a number of warnings. */
interface WarnLimit {
  readonly count: number;
  readonly action: 'timeout' | 'kick' | 'ban';
  readonly minutes: number;
}

/**
 * What a request says of the log and of warnings that add up.
 *
 * @example
 * readRules('3 warnings = timeout of 10 minutes, log to #mod-log');
 * // { logChannel: '#mod-log', warnLimits: [{ count: 3, action: 'timeout', minutes: 10 }] }
 */
export function readRules(text: string): {
  readonly logChannel: string;
  readonly warnLimits: readonly { readonly [Key in keyof WarnLimit]: WarnLimit[Key] }[];
} {
  const head = text.slice(0, 4000);
  const allowed = new Set(readFilters(head).linkChannels);
  const channels = readChannels(head).filter((name) => !allowed.has(name));
  const log =
    channels.find((name) =>
      /log|mod|prot|regist|kayıt|лог|журнал|alert|记录|日志|ログ|記録|로그|기록|nh[aậ]t-?k[yý]|catat|سجل/u.test(
        name,
      ),
    ) ??
    (/(?<!\p{L})(?:logs?|logged|logging|protokoll\p{L}*|registr\p{L}*|логи?|logi|журнал\p{L}*)(?!\p{L})/iu.test(
      head,
    )
      ? channels[0]
      : undefined);
  const counted = withCounts(withDigits(head).replaceAll(warnedTimes, ' $<count> warnings '));
  const limits = allMatches(counted, limit).flatMap(({ groups, index }) => {
    // "3 warns = 1 hour timeout, 5 = ban"
    const [behind = '', ...others] = (groups?.['then'] ?? '')
      .split(nextCount)
      .filter((part) => part !== undefined);
    const [ahead = ''] = aheadOfCount.exec(counted.slice(Math.max(index - 80, 0), index)) ?? [];
    const first = punishment.test(ahead) ? ahead : behind;
    return [groups?.['count'] ?? '', first, ...others].flatMap((part, at, parts) =>
      at % 2 === 0
        ? [{ count: Math.min(Number(part), 100), ...actionIn(parts[at + 1] ?? '') }]
        : [],
    );
  });
  return {
    logChannel: log ?? (asksForLog.test(head) ? '#mod-log' : ''),
    warnLimits: [...new Map(limits.map((one) => [one.count, one])).values()]
      .toSorted((a, b) => a.count - b.count)
      .slice(0, 10),
  };
}

/** "Nach 3 Verwarnungen Timeout": whether the settings have all that a clause says of warnings that add up. */
export function saysLimits(clause: string, settings: string): boolean {
  const { warnLimits } = readRules(clause);
  const made = settings.replaceAll(/\s+/gu, ' ');
  return (
    clause.length < 60 &&
    warnLimits.length > 0 &&
    warnLimits.every(({ count, action, minutes }) =>
      made.includes(`count: ${count}, action: '${action}', minutes: ${minutes},`),
    )
  );
}

/** "and a log channel" */
const asksForLog =
  /(?<!\p{L})(?:mod-?\s?)?logs?[- ](?:channels?|kanal)|logkanal|canal de (?:logs?|registros?)|salon de logs?|canale (?:di )?log|logkanaal|kanał (?:z )?log\p{L}{0,3}|log kanalı|канал (?:для )?лог\p{L}{0,2}|(?:пис\p{L}{2,5}|записыва\p{L}{2,4}) в (?:отдельный )?канал|ghi (?:lại|log|nhật ký)|kênh log|(?:channel|kanal) log|ka(?:yıt|ydet)\p{L}{0,4}|قناة (?:ال)?(?:سجل|لوق)|[يت]سجل|日志频道|ログチャンネル|로그 채널/iu;
const warnings =
  '(?:warn(?:ing)?s?|strikes?|verwarnungen|advertencias|avisos|avertissements|advertências|avvertimenti|avvisi|waarschuwingen|ostrzeżeni\\p{L}{1,3}|uyarı\\p{L}{0,4}|предупрежден\\p{L}{1,3}|варн\\p{L}{0,3}|попереджен\\p{L}{1,3}|varningar|peringatan|lần cảnh cáo|lần(?= thì| là)|lan canh cao|cảnh cáo|порушен\\p{L}{1,3}|violations?|offen[cs]es?|verstöße?n?|infracci(?:ón|ones)|infractions?|infrações|infrazioni|overtredingen|naruszeni\\p{L}{1,3}|нарушени\\p{L}{1,3}|(?:次|回|번(?:의)? )?(?:の)?(?:警告|경고))';
const limit = letterPattern(
  `(?<!\\d)(?<count>\\d{1,2})\\s?${warnings}(?<then>(?:(?!\\d{1,2}\\s?${warnings})[^.\\n]){0,140})`,
  'giu',
);

/** "경고 3번이면", "警告が3回たまったら", "警告满三次" */
const warnedTimes =
  /(?:警告|违规|경고) ?(?:[がを满滿达達]|累[计積計]|达到|가|를|로|누적)? ?(?<count>\d{1,2}) ?(?:次|回|번|회)/gu;
/** "mute for 10 minutes after 3 warnings": the action stands first. */
const aheadOfCount =
  /(?:(?!(?<!\p{L})(?:and|und|y|et|e|en|i|ve|и)\s)[^,.;:\n]){4,60}\s(?:after|on|at|nach|bei|tras|después de|a l[ao]s?|con|après|au bout de|após|depois de|com|dopo|na|po|przy|после|при|після|efter|vid|setelah|sesudah|sau)\s$/iu;
/** Of parts, every second is a number. */
const nextCount =
  /[,，、;]\s?(?:(?:and|und|y|et|e|en|i|ve|и|[аa])\s)?(?:(?:at|with|bei|mit|a|à|bij|przy)?\s?(\d{1,2})\s?(?:=|->|→|:|means?|is)\s?|(?:after|at|on|nach|bei|ab|tras|después de|a l[ao]s?|con|après|à|au bout de|após|depois de|com|dopo|a|na|bij|po|przy|za|после|після|при|за)\s(\d{1,2})(?!\s?(?:s|m|h|d|min|sec|std|t|j|g)(?!\p{L})|\s(?:min|hour|day|week|stund|tag|woche|hora|d[ií]a|semana|heure|jour|semaine|or[ae]|giorn|settiman|uur|dag|godz|dni|час|годин|дн|минут|хв))\s?)/iu;

/** "3 warnings in 30 days": within what time is not how long somebody is silenced. */
const period =
  /^\s?(?:in|within|innerhalb von|en|dentro de|en menos de|dans|dans les|em|entro|binnen|w ciągu|за)\s\d{1,3}\s\p{L}{3,9}/iu;

function actionIn(then: string): Pick<WarnLimit, 'action' | 'minutes'> {
  const text = then.replace(period, ' ');
  const { time = '', unit = '' } =
    /(?<time>\d{1,4}\s?|(?<!\p{L})(?:an?|one|une?|un[ao]?|uma?|eine?n?|een|bir|один|одну)(?=[\s-])\s?)(?:-\s?)?(?<unit>m(?:in)?|h|d|dakika|saat|gün|分钟?|小时|天|時間|분|시간|일|मिनट|घंटे|دقيقة|دقائق|ساعات?|minut\p{L}*|hours?|std|stunden?|horas?|heures?|or[ea]|uur|uren|godzin\p{L}?|days?|tage?|d[ií]as?|jours?|giorni|dni|минут\p{L}?|хв\p{L}{0,6}|час\p{L}{0,2}|годин\p{L}?|дн\p{L}{1,2}|ден[ьи]?)(?!\p{sc=Latin}|\p{sc=Cyrillic})/iu.exec(
      text,
    )?.groups ?? {};
  const size = /^(?:d(?!akika)|t|j|g(?!od)|д|天|일)/iu.test(unit)
    ? 1440
    : /^(?:h|s|o|u|god|час|год|godz|小时|時間|시간|घं|ساع)/iu.test(unit)
      ? 60
      : 1;
  const minutes = Math.min((time === '' ? 60 : Number(time) || 1) * size, 28 * 1440);
  if (
    /(?<!\p{L})(?:bans?|banned|bann\p{L}*|bant|bane\p{L}*|(?:за)?бан\p{L}*|yasakla\p{L}*|verban\p{L}*|封禁|BAN|차단)(?!\p{L})|封|拉黑|BAN|バン|차단|밴/iu.test(
      text,
    )
  )
    return { action: 'ban', minutes };
  if (
    /(?<!\p{L})(?:kick\p{L}*|expuls\p{L}*|exclu\p{L}*|rauswurf|wyrzuc\p{L}*|к[иі]к\p{L}*)(?!\p{L})|踢|キック|추방|강퇴|킥/iu.test(
      text,
    )
  )
    return { action: 'kick', minutes };
  return { action: 'timeout', minutes };
}

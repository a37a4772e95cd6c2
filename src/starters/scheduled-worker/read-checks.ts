import { allMatches } from '../../workspace/text/all-matches.ts';
import { readPort } from '../shared/reading/numbers/read-port.ts';
import { readSiteList } from './reading/read-site-list.ts';
import { readNumber } from '../shared/reading/numbers/read-number.ts';

interface Checks {
  /** After how many failures in a row it tells. */
  readonly failures: number;
  readonly timeoutSeconds: number;
  /** The port of the status page, if there is one. */
  readonly port?: number;
  /** Where the state is served as JSON besides `/api/status`: "GET /status". */
  readonly paths?: readonly string[];
  /** The file with the sites. */
  readonly list?: string;
  /** From how many seconds on an answer is slow. */
  readonly slowSeconds?: number;
  /** What stands in the log: only what was down or slow. */
  readonly logs?: 'troubles';
}

/**
 * What a request says of checks of sites.
 *
 * @example
 * readChecks('sites.json, down 3 times in a row, timeout 5 s');
 * // { failures: 3, timeoutSeconds: 5, list: 'sites.json' }
 */
export function readChecks(text: string): Checks {
  const head = text.slice(0, 4000);
  const list = readSiteList(head);
  const slowSeconds = readNumber(text, slowAfter, { min: 0.05, max: 120 });
  const slowMs = readNumber(text, slowAfterMs, { min: 10, max: 120_000 });
  const paths = statusPaths(head);
  const hasPage = statusPage.test(head) || servedPath.test(head);
  return {
    failures:
      readNumber(text.replace(/(?<!\p{L})twice(?!\p{L})/giu, '2 times'), inRow, {
        min: 1,
        max: 100,
      }) ?? 1,
    timeoutSeconds: readNumber(text, timeouts, { min: 1, max: 120 }) ?? 10,
    ...(list !== undefined && { list }),
    ...((slowSeconds ?? slowMs) !== undefined && {
      slowSeconds: slowSeconds ?? (slowMs ?? 0) / 1000,
    }),
    ...((onlyTroubles.test(head) || outages.test(head)) && { logs: 'troubles' as const }),
    ...(hasPage && { port: readPort(head) }),
    ...(paths.length > 0 && { paths }),
  };
}

/**
 * The paths at which a request asks for what was found.
 *
 * @example
 * statusPaths('GET /status shows the latest result, GET /health'); // ['/status']
 */
export function statusPaths(text: string): readonly string[] {
  const named = allMatches(text, new RegExp(servedPath, 'gu')).map(([, path = '']) => path);
  return [...new Set(named)].filter((path) => !ownPaths.has(path)).slice(0, 4);
}

const servedPath = /(?<!\p{L})GET\s`?(\/[a-z][a-z0-9/_-]{0,40}(?<=[a-z0-9]))(?![\w/:{-])/u;
const ownPaths = new Set(['/health', '/api/status']);

/** A page, or a port for one. */
const statusPage =
  /status\s?-?(?:page|site|dashboard|seite)|dashboard|(?:(?:html|web) ?page|page|seite|página|pagina|stron\p{L}{1,3}|страниц\p{L}{1,2}|pagina) (?:\p{L}{1,6} ){0,2}(?:status|state|estado|statut|état|stato|stanu|статус\p{L}{0,2}|состояни\p{L})|(?:status|estado|statut|état|stato)\p{L}{0,3}seite|(?<!\p{L})(?:port|puerto|porta|порт\p{L}{0,2}|poort)\s?(?:=|:|is|auf)?\s?\d{2,5}|状态页|ステータスページ|상태 페이지/iu;
const inRow = [
  "{n}\\s(?:\\p{L}{2,12}\\s){0,3}?(?:in a row|consecutive|in succession|di fila|hintereinander|in folge|seguid[ao]s|consecutiv[ao]s|d[’']affilée|consécutif\\p{L}{0,2}|z rzędu|op rij|подряд|i rad|berturut-turut|liên tiếp|поспіль)",
  '{n} consecutive',
];
const timeouts = [
  '(?:timeout|zeitlimit|tiempo límite|délai)(?: of| is| von| de| di|:)? ?{n}',
  '{n}[\\s-]?(?:s|sec|seconds?|sekunden) timeout',
];
const slowWord =
  '(?:slow(?:er)?(?: than)?|langsam(?:er)?(?: als)?|lent[oae]s?|más lent[oa]s? (?:de|que)|plus lente?s? que|mais lent[oa]s? (?:do )?que|più lent[oie] di|traa?ge?r?(?: dan)?|langzaam|wolno|woln\\p{L}{1,5}|yavaş|медленн\\p{L}{1,3}|повільн\\p{L}{1,3}|långsam(?:t|ma)?|lambat|chậm|慢|遅い|느리|धीम[ाीे]|بطيء)';
const overWord =
  '(?:over|above|more than|longer than|greater than|exceeds?|takes?|than|über|mehr als|länger als|más de|plus de|mais de|più di|meer dan|langer dan|boven|ponad|powyżej|dłużej niż|więcej niż|більше(?: за| ніж)?|понад|более|больше|дольше|свыше|över|mer än|lebih dari|hơn|trên|超过|>)';
const seconds =
  '(?:s|secs?|seconds?|sek|sekunden?|segundos?|secondes?|second[io]|seconden|sekund\\p{L}{0,2}|saniye\\p{L}{0,5}|сек\\p{L}{0,5}|detik|giây|秒|초|सेकंड|ثوان\\p{L}?)(?!\\p{L})';
/** "slow (over 3 secs)", "takes longer than 2 seconds", "3초 넘게" */
const slowAfter = [
  `${slowWord}[\\s(:,]{0,3}(?:${overWord}\\s?)?{n}\\s?${seconds}`,
  `(?:${slowWord}|answer\\p{L}{0,3}|respon\\p{L}{1,6}|antwort\\p{L}{0,5}|répon\\p{L}{1,4}|rispo\\p{L}{1,4}|odpow\\p{L}{1,5}|отве\\p{L}{1,4}|takes?|longer|dauert|tarda\\p{L}?|met|demora\\p{L}?|duurt)[^.!?\\d]{0,40}${overWord}\\s?{n}\\s?${seconds}`,
  `{n}\\s?(?:秒以上|秒を超え|초\\s?(?:이상|넘|초과)|सेकंड से (?:ज़्यादा|अधिक)|saniyeden (?:uzun|yavaş|fazla))`,
];
const slowAfterMs = [
  `(?:${slowWord}|respon\\p{L}{1,6}|takes?|answer\\p{L}{0,3})[^.!?\\d]{0,40}{n}\\s?(?:ms|milli\\p{L}{3,8})(?!\\p{L})`,
];
/** "writes to a log when one is down": nothing of the others. */
const onlyTroubles =
  /(?<!\p{L})(?:logs?|logfile|log file|logdatei|logbestand|protokoll\p{L}{0,4}|registro|journal|dziennik\p{L}?|лог\p{L}?|журнал\p{L}?|loggar?|mencatat|nhật ký|errors?)(?!\p{L})[^.,;!?\n]{0,30}(?<!\p{L})(?:when|if|whenever|only|wenn|falls|sobald|als|wanneer|cuando|si|quand|lorsque|quando|se|gdy|jeśli|если|когда|якщо|коли|när|om|jika|kalau|ketika|khi|nếu)\s(?:[^.,;!?\n]{1,40}\s)?(?:down|offline|slow|unreachable|fails?|langsam|caíd[ao]|cae|lent[oa]|panne|hors ligne|fora|traag|plat|nie działa|лежит|недоступ\p{L}{1,4}|упал\p{L}?|впав|недоступ\p{L}{1,4}|nere|långsam|mati|sập|chậm)(?!\p{L})/iu;
/** "schreibt Ausfälle in eine Logdatei" */
const outages =
  /(?<!\p{L})(?:logs?|writes?|records?|saves?|schreib\p{L}{0,2}|protokollier\p{L}{0,2}|notier\p{L}{0,2}|escrib\p{L}{1,3}|registr\p{L}{1,4}|anot\p{L}{1,3}|guard\p{L}{1,3}|écri\p{L}{1,3}|enregistr\p{L}{1,3}|not(?:e|er)|grav\p{L}{1,2}|salv\p{L}{1,2}|scriv\p{L}{1,3}|schrijf\p{L}{0,2}|log(?:t|gt|gen|gar?)|zapis\p{L}{1,4}|kayd\p{L}{1,5}|пиш\p{L}{1,3}|запис\p{L}{2,5}|логир\p{L}{2,5}|skriver?|catat|mencatat|ghi)\s(?:(?:all|any|every|the|alle|jeden|los|las|todas?|les|toutes|as|le|gli|de|her|все)\s){0,2}(?:outages?|down ?times?|failures|ausf[aä]ll\p{L}{0,2}|ca[ií]das?|fallos|pannes?|coupures|quedas|interruzion[ei]|disservizi|storing(?:en)?|uitval|awari\p{L}|przerw\p{L}|kesinti\p{L}{0,4}|сбо[ий]|простои|падения|збої|avbrott|gangguan|sự cố)(?!\p{L})|(?:宕机|故障|停机)[^。\n]{0,8}(?:日志|记录)|(?:日志|记录)[^。，,\n]{0,6}(?:宕机|故障|停机)|(?:障害|ダウン)[^。\n]{0,10}(?:ログ|記録)|(?:장애|다운)[^.\n]{0,10}(?:로그|기록)/iu;

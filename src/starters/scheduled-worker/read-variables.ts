import { allMatches } from '../../workspace/text/all-matches.ts';
import { downloads } from '../cli-tool/reading/folder-in.ts';
import { readNumber } from '../shared/reading/numbers/read-number.ts';
import { readFolders } from './read-folders.ts';
import { deletesFiles, type Job } from './read-job.ts';
import { readCopies } from './reading/read-arrivals.ts';
import { readReporting } from './read-reporting.ts';

/**
 * What a request says of the variables of a job: folders, and how many copies or days.
 *
 * @example
 * readVariables('backup', 'back up /var/data to /mnt/backups and keep the last 14 copies');
 * // BACKUP_SOURCE: '/var/data', BACKUP_DIR: '/mnt/backups', BACKUP_KEEP: '14'
 */
export function readVariables(job: Job, text: string): ReadonlyMap<string, string> {
  // "./backups/YYYY-MM-DD": the day is part of each name.
  const head = text
    .slice(0, 4000)
    .replace(/\/(?:\w{1,20}-)?(?:YYYY|JJJJ|AAAA|RRRR|ГГГГ)[\p{L}-]{0,10}(?:\.zip)?/giu, '');
  const found = allMatches(head, paths);
  // "put it in ./backups": the first is where to, and not what.
  const isTarget = target.test(head.slice(0, found[0]?.index ?? 0).slice(-60));
  const [first, second] = (isTarget && job === 'backup' ? [found[1], found[0]] : found).map(
    (match) => match?.[0],
  );
  if (job === 'backup') {
    const { from, to } = namedFolders.exec(head)?.groups ?? readFolders(head);
    const keep = readNumber(text, copies, { min: 1, max: 1000 });
    const log = readReporting(text).log ?? (logs.test(text) ? 'backup.log' : undefined);
    return said({
      BACKUP_SOURCE: first ?? from ?? titled.exec(head)?.groups?.['name'],
      BACKUP_DIR: second ?? (first === undefined ? to : undefined),
      BACKUP_KEEP: keep,
      // "deletes backups older than 14 days"
      BACKUP_DAYS:
        keep === undefined ? readNumber(text, olderDays, { min: 1, max: 3650 }) : undefined,
      BACKUP_ZIP: zips.test(text) ? 'yes' : undefined,
      BACKUP_LOG: log === undefined ? undefined : `./${log}`,
    });
  }
  if (job === 'arrivals') {
    const { copies: isCopied, to } = readCopies(head);
    return said({
      WATCH_DIR: first ?? readFolders(head).from ?? folderIn(text),
      BACKUP_DIR: isCopied === undefined ? undefined : (second ?? to ?? './backups'),
    });
  }
  if (job === 'cleanup') {
    const own = readFolders(head).from;
    const folder = first ?? folderIn(text) ?? (own === undefined ? undefined : `./${own}`);
    const age = readNumber(text, days, { min: 1, max: 3650 });
    const kinds = [...new Set(head.match(endings) ?? [])].join(',');
    return said({
      CLEANUP_DIR: folder,
      CLEANUP_DAYS: age,
      CLEANUP_KINDS: kinds === '' ? undefined : kinds,
      CLEANUP_LOG: keepsLog(text) ? './cleanup.log' : undefined,
      // Who says what is deleted, where and when, has told it to.
      CLEANUP_DELETE:
        folder !== undefined && age !== undefined && deletesFiles(text) && !onlyShows.test(text)
          ? 'yes'
          : undefined,
    });
  }
  return new Map();
}

/** "and keeps a log of what it deleted" */
export function keepsLog(text: string): boolean {
  return keptLog.test(text);
}

const keptLog =
  /(?<!\p{L})(?:keep|keeps|writ|writes?|leav|leaves?|sav|saves?|logs?|records?|führt|schreibt|hinterlässt|protokollier\p{L}|dej[ae]|guard[ae]|escrib[ae]|lleve|tien[et]|gard[ei]|laisse|écrit|tenir|mantenh?a|guarde|lasci|tenga|scriva|houdt|schrijft|zapisuj\p{L}|prowadzi|пиш\p{L}{1,2}|вед[её]т)\s(?:(?:an?|the|un|una|une|um|uma|ein|een|el|le|il|o|to|in|en|w|в)\s){0,2}(?:log(?:[\s-]?(?:file|datei|bestand))?|record|list|protokoll|registro|journal|dziennik|лог|журнал|what (?:it|was) (?:has )?(?:deleted|removed))(?!\p{L})|(?:删除|清理)[^。\n]{0,10}(?:日志|记录)|(?:削除|消)[^。\n]{0,14}(?:ログ|記録)|(?:삭제)[^.\n]{0,12}(?:로그|기록)/iu;

function said(
  values: Readonly<Record<string, string | number | undefined>>,
): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(values).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value)]],
    ),
  );
}

/** "/var/data", "~/Downloads", "./logs" */
const paths =
  /(?<![\p{sc=Latin}\p{sc=Cyrillic}\p{N}:/.~-])(?:[a-z]:\\[\p{L}\p{N}_.\\-]{1,100}|(?:~|\.{1,2})?\/[a-z0-9_][\w./-]{0,100})(?<![./-])/giu;
const target =
  /(?<!\p{L})(?:(?:put|sav|stor|plac|keep|writ|speicher|leg|ableg|guard|guárd|enregistr|gard|salv|metti|mett|opsla|bewaar|zet|zapis|umieść|сохран|клад|kaydet)\p{L}{0,4}\s(?:[^\s.;/]{1,16}\s){0,5}|(?:into|nach|vers|naar)\s(?:[^\s.;/]{1,12}\s){0,2})$/iu;
/** "mijn map Documenten" */
const titled =
  /(?<!\p{L})(?:folder|directory|map|ordner|carpeta|dossier|pasta|cartella|folderu?|папк\p{L})\s["'“«]?(?<name>\p{Lu}[\p{L}\p{N}_-]{2,30})(?=["'”»]?(?:[\s,.;]|$))/u;
/** "copies the folder documents to backup", "my documents folder to backup" */
const namedFolders =
  /(?<!\p{L})(?:(?:folder|directory|cartella|carpeta|dossier|pasta|ordner|map|folder\p{L}{0,2}|папк\p{L})\s["'“«]?(?<from>[\p{L}\p{N}_.-]{2,40})["'”»]?|(?<from>[\p{L}\p{N}_.-]{2,40})\s(?:folder|directory))\s(?:in|to|into|nach|en|a|vers|dans|para|naar|do|в)\s["'“«]?(?:(?:folder|cartella|carpeta|dossier|pasta|ordner|map)\s)?(?<to>[\p{L}\p{N}_.-]{2,40})(?<!\.)["'”»]?(?=[,.;\n]|$|\s(?:every|each|and|chaque|et|ogni|e|cada|y|jede[ns]?|und|elke|en|co|i|каждую|и)\s)/iu;
const copies = [
  '{n}\\s(?:derni(?:ère|er)s|ultim[eio]|últim[ao]s|letzten|laatste|ostatni\\p{L}{1,2})',
  '(?:last|latest|keep|keeps|newest|letzten|neuesten|últim[ao]s|dernières|derniers|ultim[ei]|laatste|ostatni\\p{L}{1,2}|son|последни\\p{L}{1,2}|останн\\p{L}{1,2}|最近の?|最新の?|直近の?|最後の|保留|최근|직전|अंतिम|आखिरी|آخر)\\s?{n}',
  '{n}\\s(?:\\p{L}{4,12}\\s)?(?:copies|backups|versions|kopien|copias|sauvegardes|cópias|copie|kopii|копи\\p{L})',
  '[\\p{Script=Han}\\p{Script=Hiragana}]{0,8}{n}\\s?(?:世代|個|件|つ)(?:だけ|まで|分)?(?:を)?(?:残|保存|保持)',
  '[\\p{Script=Han}]{0,8}{n}\\s?(?:份|개만)',
];
const zips =
  /(?<!\p{L})(?:zip\p{L}{0,6}|zip-\p{L}{1,12}|comprim\p{L}{1,6}|compress\p{L}{0,6}|архив\p{L}{0,3})(?!\p{L})|压缩|圧縮|압축/iu;
/** ".log files" */
const endings =
  /(?<![\p{L}\p{N}./_-])(?:\*)?\.(?!env|git|js|ts)[a-z0-9]{2,5}(?![\p{L}\p{N}./_-])/giu;
const onlyShows =
  /(?<!\p{L})(?:dry[- ]?run|(?:only|just|first) (?:show|list|print)s?|nur (?:an)?zeigen|probelauf|ask(?:s|ing)? (?:me )?(?:before|first))(?!\p{L})/iu;
const logs =
  /(?<!\p{L})(?:logs?|logfile|logging|protokoll\p{L}{0,6}|registro|journal|registo|registra|dziennik|günlük|журнал|лог)(?!\p{L})|日志|(?<!プ)ログ(?!ラ|イン)|(?<!프)로그(?!램|인)|(?<!ब्)लॉग(?!िन)|سجل/iu;
const olderDays = [
  '(?:older than|älter als|m[áa]s (?:antigu[ao]s )?(?:de|que)|anteriores a|plus (?:vieux|vieilles|anciens|anciennes) (?:de|que)|plus de|mais (?:antig[ao]s )?(?:de|que|do que)|più di|più vecch\\p{L}{1,2} di|ouder dan|starsz\\p{L}{1,2} niż|старше|超过|أقدم من)\\s?{n}\\s?(?:days?|tagen?|d[ií]as?|jours?|giorni|dagen|dni|gün|дн\\p{L}{1,2}|天|日|أيام|يومًا|يوم)(?!\\p{L})',
  '{n}\\s?(?:günden (?:eski|önce)|일(?:보다 오래|이? 지난|이상|\\s?넘은|\\s?이전)|दिन से (?:ज़्यादा )?(?:पुरान|पहले))',
  '[\\p{Script=Han}\\p{Script=Hiragana}]{0,8}{n}\\s?(?:日(?:より古い|より前|以上前|以前|を過ぎ|経過)|天(?:前|以前|以上|的)|日前)',
];
const days = [
  '{n}\\s?(?:days?|tagen?|d[ií]as?|jours?|giorni|dagen|dagar|hari|ngày|dni|gün\\p{L}{0,3}|дн\\p{L}{1,2}|天|日(?:以上|より|前)?|일|दिन)(?!\\p{Script=Latin}|\\p{Script=Cyrillic})',
];

/** "the map downloads", "mon dossier Téléchargements" */
function folderIn(text: string): string | undefined {
  return downloads.test(text) ? '~/Downloads' : undefined;
}

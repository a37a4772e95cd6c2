import { letterPattern } from '../../workspace/text/letters.ts';
import type { Plan } from '../../contracts/job/plan.ts';
import { readChecks, statusPaths } from './read-checks.ts';
import { asksUptime } from './reading/asks-uptime.ts';
import { rainWords, readJob, sortsFiles, weatherWords } from './read-job.ts';
import { readSites } from '../shared/reading/read-urls.ts';
import { keepsLog, readVariables } from './read-variables.ts';
import { readMessage } from './reading/read-message.ts';
import { readReporting } from './read-reporting.ts';

/** "with the date in its name, deletes old ones, verifies the zip, and a log" */
const ofBackups =
  /(?<!\p{L})(?:zip\p{L}{0,6}|logs?|logfile|protokoll\p{L}{0,4}|registro|journal|dziennik|журнал|лог|date|datum|fecha|data|tarih\p{L}{0,3}|дат\p{L}{1,2}|keeps? (?:the )?last|deletes? (?:the )?(?:rest|old)\p{L}{0,3}|laatste|letzten|últim[ao]s|derni\p{L}{1,4}|ultime|ostatni\p{L}{1,2}|последни\p{L}{1,2}|останні\p{L}?|son|behält|(?:ältere|alte|viej[ao]s|ancien\p{L}{1,4}|vecchi[eo]?|oude|stare|старі?[ыіе]?|eski\p{L}{0,5})|verif\p{L}{1,3}|back(?:s|ing)? ?ups?|backups?|sicher\p{L}{1,4}|respald\p{L}{1,3}|sauvegard\p{L}{1,3}|salvat\p{L}{1,4}|yedekle\p{L}{0,3}|резервн\p{L}{1,3})(?!\p{L})|日期|日志|保留|打包|备份|日付|バックアップ|残し|残す|백업|보관|(?<!プ)ログ(?!ラ|イン)|날짜|(?<!프)로그(?!램|인)/iu;

/** "sends new items to a Telegram chat", "no duplicates", "even after a restart" */
const ofFeeds =
  /(?<![\p{L}\p{N}])(?:rss|atom|feeds?|discord\p{L}{0,3}|telegram\p{L}{0,3}|slack|webhooks?|restarts?|duplicates?|twice|already sent|markdown|dubbele|doppelt\p{L}{0,2}|duplicad[ao]s|repetid[ao]s|doublons?|doppioni|powtórz\p{L}{1,3}|duplikat\p{L}{0,2}|дублей|повтор\p{L}{1,3}|tekrar)(?!\p{L})|重复|重複|중복/iu;
/** "whose birthday is today, within 7 days, to a webhook; 29 February on the 28th" */
const ofBirthdays =
  /birthday|coming up|next week|ahead|webhook|leap|2[89]|dry-run|\p{Lu}\p{L}{1,20} \d{1,2}\.? \p{L}{3,10}|geburtstag|cumplea|anniversair|anivers[áa]ri|complean|verjaardag|(?<!\p{L})jarig|urodzin|doğum gün|рожден|生日|誕生日|생일|जन्मदिन|ميلاد|(?<!\p{L})(?:csv|json|days?|tagen?|d[ií]as|jours|giorni|dagen|dni|gün|дн\p{L}{1,2})(?!\p{L})/iu;
/** What a forecast of signs and degrees does not say. */
const beyondForecasts =
  /(?<!\p{L})(?:wind|storm|snow|frost|schnee|alert|warn|log)|\d\s?(?:°|grad|degrees)/iu;
const beyondFeeds =
  /(?<!\p{L})(?:e-?mails?|mail|summar\p{L}{1,5}|translat\p{L}{1,4}|keywords?|filter\p{L}{0,3}|images?|database|sqlite|postgres\p{L}{0,3})(?!\p{L})/iu;

/** "picks one at random, one in each line, into the diary", "with time and size" */
const ofLines =
  /(?<!\p{L})(?:random\p{L}{0,2}|lines?|folders?|files?|size|time|logs?|rastgele|satır\p{L}{0,4}|dosya\p{L}{0,6}|söz\p{L}{0,6}|zufällig\p{L}{0,2}|zeilen?|datei\p{L}{0,2}|ordner|größe|azar|aleatori[oa]|líneas?|archivos?|carpeta|tamaño|hasard|lignes?|fichiers?|dossier|taille|linhas?|arquivos?|pasta|tamanho|caso|righ[ea]|cartella|dimensione|regels?|bestand\p{L}{0,2}|map|grootte|wiersz\p{L}{0,2}|plik\p{L}{0,3}|rozmiar\p{L}{0,3}|строк\p{L}{1,2}|файл\p{L}{0,3}|папк\p{L}|размер\p{L}{0,2}|случайн\p{L}{2,3})(?!\p{L})|\.txt|随机|每行|文件|日志|大小|時間|行|ファイル|サイズ|줄|파일|크기|무작위/iu;

/** Whether a clause of a request is about how its worker tells what it found: to which file, when, with which word. */
export function coveredByWorker(plan: Plan, text: string): (clause: string) => boolean {
  const covers = coveredByJob(plan, text);
  const isTimed = plan.projectType === 'node_project' && plan.schedule !== undefined;
  return (clause) => (isTimed && saysWhen(clause)) || covers(clause);
}

/** "prüft täglich um Mitternacht", "every morning at 6am": no more than the times that were read. */
function saysWhen(clause: string): boolean {
  const rest = clause.replace(/https?:\/\/\S{1,200}/gu, '').trim();
  return rest.split(' ').length < 8 && whenAlone.test(rest) && unitOfTime.test(rest);
}

const whenAlone = letterPattern(
  `^(?:\\p{L}{3,16}\\s)?(?:every|each|daily|hourly|nightly|once|twice|jede[nrs]?|alle|täglich|stündlich|chaque|tou(?:te)?s les|cada|tod[oa]s? (?:[oa]s?|los|las)|ogni|tutt[ei] [ile]{1,2}|elke?|co|codziennie|кажд\\p{L}{2}|раз в|що\\p{L}{3,6}|кожн\\p{L}{1,2}|her|varje|var)(?:\\s|$)`,
);
const unitOfTime =
  /\d|hour|day|night|morning|evening|week|stund|tag|täglich|nacht|heure|jour|nuit|soir|hora|d[ií]a|noch|noite|ora|giorn|nott|sera|dag|dzie|noc|час|ден|дня|ноч|gün|saat|natt/iu;

function coveredByJob(plan: Plan, text: string): (clause: string) => boolean {
  const job = readJob(`${plan.title}\n${text}`.slice(0, 2000));
  // Whether the days are among the variables is seen elsewhere.
  if (job === 'backup')
    return (clause) =>
      clause.length < 100 &&
      (ofBackups.test(clause) || readVariables(job, clause).has('BACKUP_DAYS'));
  if (job === 'cleanup') {
    const cleans =
      /(?<!\p{L})\d{1,4}\s?(?:days?|tagen?|d[ií]as?|jours?|giorni|dagen|dni|gün|dagar|hari|ngày|дн\p{L}{1,2})(?!\p{L})/iu;
    return (clause) =>
      clause.length < 100 &&
      (sortsFiles(clause) ||
        keepsLog(clause) ||
        cleans.test(clause) ||
        freedSpace.test(clause) ||
        readJob(clause) === 'cleanup');
  }
  if (job === 'picks' || job === 'arrivals')
    return (clause) => clause.length < 120 && !beyondFeeds.test(clause) && ofLines.test(clause);
  if (job === 'weather')
    return (clause) =>
      clause.length < 150 &&
      (rainWords.test(clause) || weatherWords.test(clause) || alarmsTo.test(clause)) &&
      !beyondForecasts.test(clause.replace(warnsOfRain, ''));
  if (job === 'message') {
    const message = readMessage(text) ?? '';
    return (clause) => clause.includes(message) || (clause.length < 110 && alarmsTo.test(clause));
  }
  if (job === 'birthdays')
    return (clause) => clause.length < 110 && !beyondFeeds.test(clause) && ofBirthdays.test(clause);
  if (job === 'feeds')
    return (clause) => clause.length < 110 && ofFeeds.test(clause) && !beyondFeeds.test(clause);
  return (clause) => {
    const { log, mark, below } = readReporting(clause);
    return (
      (below !== undefined && job === 'prices') ||
      (job === 'pages' &&
        clause.length < 130 &&
        changes.test(clause) &&
        !beyondFeeds.test(clause)) ||
      (job === 'uptime' &&
        (clause.includes('://') || readSites(clause).length > 0) &&
        (looks.test(clause) || log !== undefined)) ||
      (job === 'uptime' &&
        clause.length < 110 &&
        alarmsTo.test(clause) &&
        !beyondFeeds.test(clause)) ||
      (job === 'uptime' && clause.length < 130 && ofUptime(clause) && !beyondFeeds.test(clause)) ||
      (job === 'uptime' && (statusPaths(clause).length > 0 || servesHealth.test(clause))) ||
      mark !== undefined ||
      (log !== undefined && clause.length < 60)
    );
  };
}

/** "tell me if the page changed" */
const changes =
  /(?<!\p{L})(?:chang|änder|geändert|cambi|modifi|mud[ao]|wijzig|gewijzigd|verander|zmieni|измени|зміни|değiş|ändr|berubah|thay đổi)\p{L}{0,5}(?!\p{L})|变化|更新|変わ|変更|바뀌|변경/iu;

/** "slow (over 3 secs)", "geeft een melding in de console als er eentje plat ligt", "a list in a json file" */
function ofUptime(clause: string): boolean {
  const { slowSeconds, list, logs } = readChecks(clause);
  return (
    [slowSeconds, list, logs].some((told) => told !== undefined) ||
    asksUptime(clause) !== undefined ||
    (tells.test(clause) && (troubles.test(clause) || warnings.test(clause)))
  );
}

const tells =
  /(?<!\p{L})(?:tells?|alerts?|warns?|notif\p{L}{1,9}|prints?|shows?|logs?|messages?|console|melding|meldt|waarschuw\p{L}{0,3}|melde[nt]?|meldet|warnt|benachrichtig\p{L}{0,3}|avis\p{L}{1,4}|alert\p{L}{0,3}|mensaje|muestr\p{L}{1,2}|prévien\p{L}{1,3}|affich\p{L}{1,3}|mostr\p{L}{1,2}|powiad\p{L}{2,8}|wypis\p{L}{1,4}|ostrze\p{L}{2,6}|uyar\p{L}{0,4}|bildir\p{L}{0,5}|сообща\p{L}{1,4}|предупре\p{L}{2,6}|вывод\p{L}{1,4}|пиш\p{L}{1,2}|повідом\p{L}{2,6}|varna\p{L}?|meddela\p{L}?|beri ?tahu\p{L}{0,3}|peringat\p{L}{1,4}|cảnh báo|thông báo|báo)(?!\p{L})|提醒|警告|通知|知らせ|表示|알림|알려|경고|표시|बता|सूच|تنبيه|إشعار|ينبه/iu;
/** "выводит предупреждение в консоль" */
const warnings =
  /(?<!\p{L})(?:alert\p{L}{0,2}|warning|(?:in|to|on|into) the console|warnung|aviso|alerte|avertissement|avviso|alerta|waarschuwing|melding|ostrzeżenie|uyarı|предупреждение|попередження|varning|peringatan|cảnh báo)(?!\p{L})|警告|경고|चेतावनी|تنبيه/iu;
/** Whether a clause says that something does not answer, is slow or has changed. */
export function namesTrouble(clause: string): boolean {
  return troubles.test(clause) || changes.test(clause);
}

const troubles =
  /(?<!\p{L})(?:down|offline|unreachable|fails?|outage|slow|plat|uitv\p{L}{1,4}|traag|ausf\p{L}{2,5}|langsam|cae|caíd[ao]s?|caen|lent[oa]s?|panne|hors ligne|tombe|fora|cair|caiu|giù|offline|nie działa|padni\p{L}|çök\p{L}{1,5}|лежит|упал\p{L}?|недоступ\p{L}{1,4}|впав|впаде|nere|mati|sập)(?!\p{L})|挂|宕机|落ち|ダウン|다운|डाउन|बंद|توقف|تعطل/iu;

/** "prints how many MB were freed" */
const freedSpace =
  /(?<!\p{L})(?:mb|megab\p{L}{1,6}|мб)(?!\p{L})|(?<!\p{L})(?:freed|free[sd]? up|freigegeben|liberad[oa]s?|libérée?s?|liberat[aoi]|vrijgemaakt|zwolnion\p{L}|boşal\p{L}{1,5}|освобо\p{L}{3,8})(?!\p{L})|释放|解放|확보/iu;

/** "zapisuje czas odpowiedzi i wysyła powiadomienie na Discorda, gdy któraś padnie" */
/** "warn me if it rains" */
const warnsOfRain = /(?<!\p{L})(?:warn|alert)\p{L}{0,4}(?=[^]{0,40}(?:rain|umbrella))/iu;
const alarmsTo =
  /(?<!\p{L})(?:discord\p{L}{0,3}|telegram\p{L}{0,3}|slack|webhooks?|response times?|antwortzeit\p{L}{0,2}|czas odpowiedzi|tiempo de respuesta|temps de réponse|padni\p{L})(?!\p{L})/iu;
const servesHealth = /GET \/(?:health|api\/status)(?![\w/-])/u;

/** "checks https://example.com every hour" */
const looks =
  /(?<!\p{L})(?:checks?|monitors?|pings?|prüf\p{L}{0,2}|überwach\p{L}{1,2}|comprueb\p{L}|verific\p{L}{1,2}|vigil\p{L}|vérifi\p{L}{1,3}|surveill\p{L}|controll\p{L}|controleer\p{L}?|sprawdza|kontrol|провер\p{L}{1,4}|следит|перевір\p{L}{1,4}|стежить|kollar?|bevakar?|cek|periksa|pantau|kiểm tra|theo dõi)(?!\p{L})|检查|監視|確認|확인/iu;

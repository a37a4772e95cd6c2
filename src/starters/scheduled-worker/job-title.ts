import type { Language } from '../../contracts/languages.ts';
import { dictionary, wordsOf } from '../page/dictionary.ts';
import { endsInVerb } from '../shared/reading/verb-last.ts';
import { readSites } from '../shared/reading/read-urls.ts';
import { watchesPage } from '../../workspace/text/wishes/watches-page.ts';
import { readJob } from './read-job.ts';

/** What a worker is called that has no other name. */
const titles = dictionary(
  [
    'feeds',
    'prices',
    'uptime',
    'backup',
    'cleanup',
    'birthdays',
    'picks',
    'arrivals',
    'weather',
    'pages',
    'message',
    'own',
  ],
  {
    en: 'RSS News | Price Watch | Uptime Monitor | Backup | Cleanup | Birthdays | Random Line | New File Log | Weather | Page Watch | Scheduled Message | Scheduled Task',
    es: 'Novedades RSS | Vigilante de precios | Monitor de disponibilidad | Copia de seguridad | Limpieza | Cumpleaños | Línea al azar | Archivos nuevos | El tiempo | Vigilante de páginas | Mensaje programado | Tarea programada',
    de: 'RSS-Melder | Preiswächter | Verfügbarkeit | Sicherung | Aufräumen | Geburtstage | Zufallszeile | Neue Dateien | Wetter | Seitenwächter | Geplante Nachricht | Geplante Aufgabe',
    fr: 'Nouvelles RSS | Veille des prix | Disponibilité | Sauvegarde | Nettoyage | Anniversaires | Ligne au hasard | Nouveaux fichiers | Météo | Veille de pages | Message programmé | Tâche planifiée',
    pt: 'Novidades RSS | Vigia de preços | Monitor de disponibilidade | Backup | Limpeza | Aniversários | Linha sorteada | Arquivos novos | Previsão do tempo | Vigia de páginas | Mensagem agendada | Tarefa agendada',
    it: 'Novità RSS | Controllo prezzi | Disponibilità | Backup | Pulizia | Compleanni | Riga a caso | Nuovi file | Meteo | Controllo pagine | Messaggio programmato | Attività programmata',
    nl: 'RSS-nieuws | Prijsbewaking | Bereikbaarheid | Back-up | Opruimen | Verjaardagen | Willekeurige regel | Nieuwe bestanden | Weerbericht | Paginabewaking | Gepland bericht | Geplande taak',
    pl: 'Nowości RSS | Strażnik cen | Dostępność | Kopia zapasowa | Porządki | Urodziny | Losowy wiersz | Nowe pliki | Pogoda | Strażnik stron | Zaplanowana wiadomość | Zaplanowane zadanie',
    tr: 'RSS haberleri | Fiyat takibi | Erişilebilirlik | Yedekleme | Temizlik | Doğum günleri | Rastgele satır | Yeni dosyalar | Hava durumu | Sayfa takibi | Zamanlanmış mesaj | Zamanlanmış görev',
    ru: 'Новости RSS | Слежение за ценами | Доступность | Резервная копия | Очистка | Дни рождения | Случайная строка | Новые файлы | Погода | Слежение за страницами | Сообщение по расписанию | Задача по расписанию',
    zh: 'RSS 通知 | 价格监控 | 可用性监控 | 备份 | 清理 | 生日提醒 | 随机一行 | 新文件记录 | 天气 | 网页监控 | 定时消息 | 定时任务',
    ja: 'RSS の新着 | 価格チェック | 死活監視 | バックアップ | 掃除 | 誕生日のお知らせ | ランダムな一行 | 新着ファイル | 天気 | ページの更新チェック | 定時メッセージ | 定期タスク',
    ko: 'RSS 알림 | 가격 확인 | 가동 확인 | 백업 | 정리 | 생일 알림 | 무작위 한 줄 | 새 파일 기록 | 날씨 | 페이지 변경 알림 | 예약 메시지 | 예약 작업',
    hi: 'RSS समाचार | कीमत निगरानी | उपलब्धता | बैकअप | सफ़ाई | जन्मदिन | यादृच्छिक पंक्ति | नई फ़ाइलें | मौसम | पेज निगरानी | समय पर संदेश | निर्धारित कार्य',
    ar: 'جديد RSS | مراقبة الأسعار | مراقبة التوفر | نسخ احتياطي | تنظيف | أعياد الميلاد | سطر عشوائي | ملفات جديدة | الطقس | مراقبة الصفحات | رسالة مجدولة | مهمة مجدولة',
    id: 'Berita RSS | Pemantau harga | Pemantau situs | Pencadangan | Pembersihan | Ulang tahun | Baris acak | Catatan file baru | Cuaca | Pemantau halaman | Pesan terjadwal | Tugas terjadwal',
    vi: 'Tin RSS | Theo dõi giá | Giám sát hoạt động | Sao lưu | Dọn dẹp | Sinh nhật | Dòng ngẫu nhiên | Nhật ký tệp mới | Thời tiết | Theo dõi trang | Tin nhắn hẹn giờ | Tác vụ hẹn giờ',
    uk: 'Новини RSS | Стеження за цінами | Доступність | Резервна копія | Очищення | Дні народження | Випадковий рядок | Нові файли | Погода | Стеження за сторінками | Повідомлення за розкладом | Завдання за розкладом',
    sv: 'RSS-nyheter | Prisbevakning | Driftövervakning | Säkerhetskopiering | Städning | Födelsedagar | Slumpad rad | Nya filer | Vädret | Sidbevakning | Schemalagt meddelande | Schemalagd uppgift',
  },
);

/**
 * The title of a worker that was read from a sentence, or says no more than that it is one: its job.
 *
 * @returns `undefined` if the title says more, or the job is none of its own.
 * @example
 * jobTitle('Elk uur de RSS-feed leest', 'een script dat elk uur de RSS-feed leest', 'nl'); // 'RSS-nieuws'
 */
export function jobTitle(title: string, text: string, language: Language): string | undefined {
  // "Sites Example Checker": of an address that is looked at.
  const isAddress = readSites(text).some((site) =>
    title
      .toLowerCase()
      .split(' ')
      .includes(site.slice(8).split('.', 1)[0] ?? ''),
  );
  // "if they are up (for now), …": "Now Worker".
  const isTold = hasOwn.has(readJob(text)) || watchesPage(text);
  const isPassing = passing.test(title) || (isTold && !isNamed(title, text));
  if (
    !isAddress &&
    !isPassing &&
    !weak.test(title) &&
    !endsInVerb(title) &&
    !(language !== 'en' && title.split(' ').length > 3)
  )
    return undefined;
  const job = readJob(text.slice(0, 2000));
  const key = titles.keys.find((one) => one === job);
  return key === undefined ? undefined : wordsOf(titles, language).t(key);
}

/** Jobs whose requests tell what is done, and seldom name the worker. */
const hasOwn: ReadonlySet<string> = new Set(['picks', 'arrivals', 'weather', 'message']);

/** "a worker called Inbox", "«Inbox»" */
function isNamed(title: string, text: string): boolean {
  const before = text.slice(0, Math.max(0, text.indexOf(title)));
  return /(?:["'“„«「『]|(?:called|named|namens|llamad[oa]|appelée?|chamad[oa]|chiamat[oa]|genaamd|названи\p{L}{1,3})\s)$/iu.test(
    before,
  );
}

/** What a sentence is about only by the way. */
const passing =
  /^(?:now|today|example|start|begin\p{L}{0,4}|later|time|times|moment|fun|work|free|moment\p{L}{0,2}) (?:worker|monitor)$/iu;
/** "Worker", "Skryptu", "It's Online Checker", "Script that Backs Up a Folder" */
const weak =
  /^(?:(?:background |daily |list |url list |text |txt |file |json |csv |log |slow |minutes? )?(?:worker|reminders?(?: service)?)|(?:(?:my |site |url |text |txt |json |csv )?(?:list|file)|txt|json|csv|log|minutes?|slow) (?:checker|monitor|watcher|logger|tracker)|script\p{L}{0,3}|skrypt\p{L}{0,3}|скрипт\p{L}{0,2}|bot trabajador|(?:scheduled|background) (?:task|job|service)|tarea programada|node[- ]?\S{2,9}|фоновая задача|сервис)$|^(?:it['’]s|que|if|whether|every|hourly|daily|nightly)\s|(?<!\p{L})(?:older|than|twice)(?!\p{L})|\s(?:that|which|me|my)\s/iu;

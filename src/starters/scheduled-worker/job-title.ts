import type { Language } from '../../contracts/languages.ts';
import { dictionary, wordsOf } from '../page/dictionary.ts';
import { readSites } from '../shared/reading/read-urls.ts';
import { readJob } from './read-job.ts';

/** What a worker is called that has no other name. */
const titles = dictionary(['feeds', 'prices', 'uptime', 'backup', 'cleanup', 'birthdays'], {
  en: 'RSS News | Price Watch | Uptime Monitor | Backup | Cleanup | Birthdays',
  es: 'Novedades RSS | Vigilante de precios | Monitor de disponibilidad | Copia de seguridad | Limpieza | Cumpleaños',
  de: 'RSS-Melder | Preiswächter | Verfügbarkeit | Sicherung | Aufräumen | Geburtstage',
  fr: 'Nouvelles RSS | Veille des prix | Disponibilité | Sauvegarde | Nettoyage | Anniversaires',
  pt: 'Novidades RSS | Vigia de preços | Monitor de disponibilidade | Backup | Limpeza | Aniversários',
  it: 'Novità RSS | Controllo prezzi | Disponibilità | Backup | Pulizia | Compleanni',
  nl: 'RSS-nieuws | Prijsbewaking | Bereikbaarheid | Back-up | Opruimen | Verjaardagen',
  pl: 'Nowości RSS | Strażnik cen | Dostępność | Kopia zapasowa | Porządki | Urodziny',
  tr: 'RSS haberleri | Fiyat takibi | Erişilebilirlik | Yedekleme | Temizlik | Doğum günleri',
  ru: 'Новости RSS | Слежение за ценами | Доступность | Резервная копия | Очистка | Дни рождения',
  zh: 'RSS 通知 | 价格监控 | 可用性监控 | 备份 | 清理 | 生日提醒',
  ja: 'RSS の新着 | 価格チェック | 死活監視 | バックアップ | 掃除 | 誕生日のお知らせ',
  ko: 'RSS 알림 | 가격 확인 | 가동 확인 | 백업 | 정리 | 생일 알림',
  hi: 'RSS समाचार | कीमत निगरानी | उपलब्धता | बैकअप | सफ़ाई | जन्मदिन',
  ar: 'جديد RSS | مراقبة الأسعار | مراقبة التوفر | نسخ احتياطي | تنظيف | أعياد الميلاد',
});

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
  if (!isAddress && !weak.test(title) && !(language !== 'en' && title.split(' ').length > 3))
    return undefined;
  const job = readJob(text.slice(0, 2000));
  const key = titles.keys.find((one) => one === job);
  return key === undefined ? undefined : wordsOf(titles, language).t(key);
}

/** "Worker", "Skryptu", "It's Online Checker", "Script that Backs Up a Folder" */
const weak =
  /^(?:(?:background |daily )?(?:worker|reminders?(?: service)?)|script\p{L}{0,3}|skrypt\p{L}{0,3}|скрипт\p{L}{0,2}|bot trabajador)$|^(?:it['’]s|if|whether)\s|\s(?:that|which|me|my)\s/iu;

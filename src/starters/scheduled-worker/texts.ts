import { dictionary } from '../page/dictionary.ts';

/** The status page of checks. */
export const texts = dictionary(
  ['site', 'state', 'uptime', 'time', 'checked', 'up', 'down', 'waiting'],
  {
    en: 'Site | State | Uptime, 24 h | Response time | Last check (UTC) | UP | DOWN | Not checked yet',
    es: 'Sitio | Estado | Disponibilidad, 24 h | Tiempo de respuesta | Última comprobación (UTC) | ACTIVO | CAÍDO | Sin comprobar',
    de: 'Seite | Zustand | Verfügbarkeit, 24 h | Antwortzeit | Letzte Prüfung (UTC) | ERREICHBAR | AUSGEFALLEN | Noch nicht geprüft',
    fr: 'Site | État | Disponibilité, 24 h | Temps de réponse | Dernière vérification (UTC) | EN LIGNE | EN PANNE | Pas encore vérifié',
    pt: 'Site | Estado | Disponibilidade, 24 h | Tempo de resposta | Última verificação (UTC) | NO AR | FORA DO AR | Ainda não verificado',
    it: 'Sito | Stato | Disponibilità, 24 h | Tempo di risposta | Ultimo controllo (UTC) | ATTIVO | NON RAGGIUNGIBILE | Non ancora controllato',
    nl: 'Site | Toestand | Beschikbaarheid, 24 u | Responstijd | Laatste controle (UTC) | BEREIKBAAR | UITGEVALLEN | Nog niet gecontroleerd',
    pl: 'Strona | Stan | Dostępność, 24 h | Czas odpowiedzi | Ostatnie sprawdzenie (UTC) | DZIAŁA | NIE DZIAŁA | Jeszcze nie sprawdzono',
    tr: 'Site | Durum | Erişilebilirlik, 24 sa | Yanıt süresi | Son denetim (UTC) | ÇALIŞIYOR | ÇALIŞMIYOR | Henüz denetlenmedi',
    ru: 'Сайт | Состояние | Доступность за 24 ч | Время ответа | Последняя проверка (UTC) | РАБОТАЕТ | НЕ РАБОТАЕТ | Ещё не проверен',
    zh: '网站 | 状态 | 24 小时可用率 | 响应时间 | 上次检查 (UTC) | 正常 | 宕机 | 尚未检查',
    ja: 'サイト | 状態 | 稼働率(24時間) | 応答時間 | 最終確認 (UTC) | 稼働中 | 停止中 | 未確認',
    ko: '사이트 | 상태 | 가동률(24시간) | 응답 시간 | 마지막 확인 (UTC) | 정상 | 중단 | 아직 확인 안 됨',
    hi: 'साइट | स्थिति | उपलब्धता, 24 घंटे | प्रतिक्रिया समय | अंतिम जाँच (UTC) | चालू | बंद | अभी जाँचा नहीं',
    ar: 'الموقع | الحالة | التوفر خلال 24 ساعة | زمن الاستجابة | آخر فحص (UTC) | يعمل | متوقف | لم يُفحص بعد',
    id: 'Situs | Status | Waktu aktif, 24 jam | Waktu respons | Pemeriksaan terakhir (UTC) | AKTIF | MATI | Belum diperiksa',
    vi: 'Trang web | Trạng thái | Tỉ lệ hoạt động, 24 giờ | Thời gian phản hồi | Lần kiểm tra cuối (UTC) | HOẠT ĐỘNG | NGỪNG | Chưa kiểm tra',
    uk: 'Сайт | Стан | Доступність за 24 год | Час відповіді | Остання перевірка (UTC) | ПРАЦЮЄ | НЕ ПРАЦЮЄ | Ще не перевірено',
    sv: 'Webbplats | Status | Drifttid, 24 h | Svarstid | Senaste kontroll (UTC) | UPPE | NERE | Inte kontrollerad än',
  },
);

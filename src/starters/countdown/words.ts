import { dictionary } from '../page/dictionary.ts';

export const words = dictionary(
  ['until', 'since', 'over', 'change', 'name', 'date', 'save', 'reset', 'work', 'year'],
  {
    en: 'Until {date} | Since {date} | The moment is here! | Another date | What for | When | Count down | Back to the first date | working days (Mon–Fri) | {percent} of {year} is over',
    es: 'Hasta el {date} | Desde el {date} | ¡Ha llegado el momento! | Otra fecha | Para qué | Cuándo | Contar | Volver a la primera fecha | días laborables (lun–vie) | Ha pasado el {percent} de {year}',
    de: 'Bis {date} | Seit {date} | Jetzt ist es so weit! | Anderes Datum | Wofür | Wann | Herunterzählen | Zurück zum ersten Datum | Arbeitstage (Mo–Fr) | {percent} von {year} sind vorbei',
    fr: 'Jusqu’au {date} | Depuis le {date} | C’est maintenant ! | Autre date | Pour quoi | Quand | Compter | Revenir à la première date | jours ouvrés (lun–ven) | {percent} de {year} est passé',
    pt: 'Até {date} | Desde {date} | Chegou a hora! | Outra data | Para quê | Quando | Contar | Voltar à primeira data | dias úteis (seg–sex) | Já passou {percent} de {year}',
    it: 'Fino a {date} | Da {date} | È il momento! | Un’altra data | Per che cosa | Quando | Conta | Torna alla prima data | giorni lavorativi (lun–ven) | È passato il {percent} del {year}',
    nl: 'Tot {date} | Sinds {date} | Het is zover! | Andere datum | Waarvoor | Wanneer | Aftellen | Terug naar de eerste datum | werkdagen (ma–vr) | {percent} van {year} is voorbij',
    pl: 'Do: {date} | Od: {date} | To już teraz! | Inna data | Na co | Kiedy | Odliczaj | Wróć do pierwszej daty | dni robocze (pn–pt) | Minęło {percent} roku {year}',
    tr: 'Hedef: {date} | Başlangıç: {date} | Vakit geldi! | Başka tarih | Ne için | Ne zaman | Geri say | İlk tarihe dön | iş günü (Pzt–Cum) | {year} yılının {percent} kadarı geçti',
    ru: 'До: {date} | С: {date} | Время пришло! | Другая дата | К чему | Когда | Отсчитывать | Вернуться к первой дате | рабочих дней (пн–пт) | Прошло {percent} {year} года',
    zh: '距离 {date} | 自 {date} 起 | 时间到了！ | 换个日期 | 名称 | 时间 | 开始倒计时 | 回到最初的日期 | 个工作日（周一至周五） | {year} 年已过去 {percent}',
    ja: '{date}まで | {date}から | その時が来ました！ | 別の日付 | 何の日 | いつ | カウントダウン | 最初の日付に戻す | 営業日（月〜金） | {year}年は {percent} が過ぎました',
    ko: '{date}까지 | {date}부터 | 드디어 그날입니다! | 다른 날짜 | 무슨 날 | 언제 | 카운트다운 | 처음 날짜로 | 근무일 (월–금) | {year}년이 {percent} 지났습니다',
    hi: '{date} तक | {date} से | समय आ गया! | दूसरी तारीख | किसके लिए | कब | उलटी गिनती | पहली तारीख पर लौटें | कार्यदिवस (सोम–शुक्र) | {year} का {percent} बीत चुका है',
    ar: 'حتى {date} | منذ {date} | حان الوقت! | تاريخ آخر | لأي مناسبة | متى | ابدأ العد | العودة إلى التاريخ الأول | يوم عمل (الاثنين–الجمعة) | مضى {percent} من عام {year}',
    id: 'Menuju {date} | Sejak {date} | Saatnya tiba! | Tanggal lain | Untuk apa | Kapan | Hitung mundur | Kembali ke tanggal awal | hari kerja (Sen–Jum) | {percent} dari {year} sudah berlalu',
    vi: 'Đến {date} | Từ {date} | Thời khắc đã đến! | Ngày khác | Sự kiện gì | Khi nào | Đếm ngược | Quay lại ngày ban đầu | ngày làm việc (T2–T6) | Đã qua {percent} của năm {year}',
    uk: 'До: {date} | Від: {date} | Час настав! | Інша дата | До чого | Коли | Почати відлік | Повернутися до першої дати | робочих днів (пн–пт) | Минуло {percent} {year} року',
    sv: 'Fram till {date} | Sedan {date} | Nu är det dags! | Ett annat datum | Händelse | När | Räkna ner | Tillbaka till det första datumet | arbetsdagar (mån–fre) | {percent} av {year} har gått',
  },
);

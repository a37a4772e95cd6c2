import { dictionary } from '../page/dictionary.ts';

export const words = dictionary(
  ['until', 'since', 'over', 'change', 'name', 'date', 'save', 'reset'],
  {
    en: 'Until {date} | Since {date} | The moment is here! | Another date | What for | When | Count down | Back to the first date',
    es: 'Hasta el {date} | Desde el {date} | ¡Ha llegado el momento! | Otra fecha | Para qué | Cuándo | Contar | Volver a la primera fecha',
    de: 'Bis {date} | Seit {date} | Jetzt ist es so weit! | Anderes Datum | Wofür | Wann | Herunterzählen | Zurück zum ersten Datum',
    fr: 'Jusqu’au {date} | Depuis le {date} | C’est maintenant ! | Autre date | Pour quoi | Quand | Compter | Revenir à la première date',
    pt: 'Até {date} | Desde {date} | Chegou a hora! | Outra data | Para quê | Quando | Contar | Voltar à primeira data',
    it: 'Fino a {date} | Da {date} | È il momento! | Un’altra data | Per che cosa | Quando | Conta | Torna alla prima data',
    nl: 'Tot {date} | Sinds {date} | Het is zover! | Andere datum | Waarvoor | Wanneer | Aftellen | Terug naar de eerste datum',
    pl: 'Do: {date} | Od: {date} | To już teraz! | Inna data | Na co | Kiedy | Odliczaj | Wróć do pierwszej daty',
    tr: 'Hedef: {date} | Başlangıç: {date} | Vakit geldi! | Başka tarih | Ne için | Ne zaman | Geri say | İlk tarihe dön',
    ru: 'До: {date} | С: {date} | Время пришло! | Другая дата | К чему | Когда | Отсчитывать | Вернуться к первой дате',
    zh: '距离 {date} | 自 {date} 起 | 时间到了！ | 换个日期 | 名称 | 时间 | 开始倒计时 | 回到最初的日期',
    ja: '{date}まで | {date}から | その時が来ました！ | 別の日付 | 何の日 | いつ | カウントダウン | 最初の日付に戻す',
    ko: '{date}까지 | {date}부터 | 드디어 그날입니다! | 다른 날짜 | 무슨 날 | 언제 | 카운트다운 | 처음 날짜로',
    hi: '{date} तक | {date} से | समय आ गया! | दूसरी तारीख | किसके लिए | कब | उलटी गिनती | पहली तारीख पर लौटें',
    ar: 'حتى {date} | منذ {date} | حان الوقت! | تاريخ آخر | لأي مناسبة | متى | ابدأ العد | العودة إلى التاريخ الأول',
  },
);

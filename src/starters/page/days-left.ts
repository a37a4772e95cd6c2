import { source } from '../lay-out.ts';
import { dictionary } from './dictionary.ts';
import { fillScript } from './scripts.ts';

/** Shows in `#left` how many days are left to `data.date`, in the words of `data.text`. */
export const daysLeftScript = source`
  const { date, text } = data;
  const left = document.querySelector('#left');

  if (date) show();

  function show() {
    const now = new Date();
    const today = new Date(now.getFullYear(), now.getMonth(), now.getDate());
    const yearOf = (year) => new Date(year, date.month - 1, date.day);
    const isOver = !date.year && yearOf(now.getFullYear()) < today;
    const day = yearOf(date.year || now.getFullYear() + (isOver ? 1 : 0));
    const days = Math.round((day - today) / 86400000);
    const count = days.toLocaleString(document.documentElement.lang, { style: 'unit', unit: 'day', unitDisplay: 'long' });
    left.textContent = days < 0 ? text.over : days === 0 ? text.today : fill(text.left, { days: count });
  }

  ${fillScript}
`;

export const daysLeftWords = dictionary(['left', 'today', 'over'], {
  en: '{days} to go | Today! | The day is over.',
  es: 'Faltan {days} | ¡Hoy! | El día ya pasó.',
  de: 'Noch {days} | Heute! | Der Tag ist vorbei.',
  fr: 'Encore {days} | Aujourd’hui ! | Ce jour est passé.',
  pt: 'Faltam {days} | É hoje! | O dia já passou.',
  it: 'Mancano {days} | È oggi! | Il giorno è passato.',
  nl: 'Nog {days} | Vandaag! | De dag is voorbij.',
  pl: 'Zostało: {days} | To dziś! | Ten dzień już minął.',
  tr: 'Kalan: {days} | Bugün! | O gün geçti.',
  ru: 'Осталось: {days} | Сегодня! | Этот день прошёл.',
  zh: '还有 {days} | 就在今天！ | 这一天已经过去。',
  ja: 'あと {days} | 今日です！ | その日は過ぎました。',
  ko: '{days} 남음 | 오늘입니다! | 그날은 지났습니다.',
  hi: '{days} बाकी | आज ही! | वह दिन बीत गया।',
  ar: 'بقي {days} | اليوم! | مضى ذلك اليوم.',
  id: '{days} lagi | Hari ini! | Harinya sudah lewat.',
  vi: 'Còn {days} | Hôm nay! | Ngày đó đã qua.',
  uk: 'Залишилося: {days} | Сьогодні! | Цей день минув.',
  sv: '{days} kvar | I dag! | Dagen har passerat.',
});

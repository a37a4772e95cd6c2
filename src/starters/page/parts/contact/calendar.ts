import { source } from '../../../lay-out.ts';
import { markup } from '../../../markup.ts';
import type { Page } from '../../../not-included/page/functions/page-function.ts';
import { dictionary, wordsOf } from '../../dictionary.ts';
import { readDate } from '../../reading/read-date.ts';
import type { SitePart } from '../part.ts';

/** A button that gives the date, the time and the place of the request to a calendar. */
export const calendar: SitePart = {
  name: 'calendar',
  sure: [
    'add (?:it |this |the (?:date|event) )?to (?:the |my |your |their |a |google )?calendars?|(?:calendar|ics|ical) (?:button|file|link|download)|save(?: it)? to (?:the |their |my )?calendar|(?:zum|in den|im) kalender (?:hinzufügen|eintragen|speichern|übernehmen)|kalender-?(?:button|knopf|eintrag|datei)|(?:agregar|añadir|guardar)(?: \\p{L}{1,12}){0,2} (?:al|en el|a su|en su) calendario|ajouter(?: \\p{L}{1,12}){0,2} (?:au|à (?:mon|votre|son|leur)) (?:calendrier|agenda)|(?:adicionar|salvar|pôr)(?: \\p{L}{1,12}){0,2} (?:ao|à|na|no) (?:calendário|agenda)|aggiung\\p{L}{1,4}(?: \\p{L}{1,12}){0,2} al (?:calendario|proprio calendario)|dod(?:aj|ania|ać|awania)(?: \\p{L}{1,12}){0,2} do kalendarza|(?:aan|in) (?:de |je |hun )?(?:agenda|kalender) (?:toe ?voeg\\p{L}{0,2}|zetten)|takvim[ei] ekle\\p{L}{0,4}|(?:добавить|добавления)(?: \\p{L}{1,12}){0,2} в календарь|(?:添加|加入|加)到日历|カレンダー(?:に|へ)(?:追加|登録|保存)|(?:캘린더|달력)에 ?(?:추가|저장)|कैलेंडर (?:में|पर) (?:जोड़|सहेज)\\p{L}{0,4}\\p{M}?|(?:إضافة|أضف)(?: \\p{L}{1,12}){0,2} (?:إلى|الى) (?:ال)?تقويم',
  ],
  build(page) {
    const { title = '', language = 'en' } = page;
    const date = dateOf(page);
    if (date === undefined) return undefined;
    return {
      place: 'top',
      html: markup`<button class="button quiet" type="button">${wordsOf(words, language).t('add')}</button>`,
      styles: '',
      script,
      data: { title, date, place: placeOf(page) },
    };
  },
};

/** The first date, with the first time where it has none of its own. */
function dateOf({ facts = [], language = 'en' }: Page): ReturnType<typeof readDate> {
  const said = facts.find(({ kind }) => kind === 'date')?.text ?? '';
  const time = facts.find(({ kind }) => kind === 'time')?.text ?? '';
  const date = readDate(said, language);
  return date === undefined || date.hour !== undefined
    ? date
    : readDate(`${said} ${time}`, language);
}

/** What stands behind the date: a request may name other places, for what comes later. */
function placeOf({ facts = [] }: Page): string {
  const places = facts.filter(({ kind }) => kind === 'address' || kind === 'name');
  const { at = 0, text = '' } = facts.find(({ kind }) => kind === 'date') ?? {};
  const end = at + text.length;
  const near = places.find((place) => place.at >= end && place.at < end + 60);
  return (near ?? places.find(({ kind }) => kind === 'address'))?.text ?? '';
}

/** The time is that of the place; a date without a year is the next such day. */
const script = source`
  const { title, date, place } = data;

  part.querySelector('button').addEventListener('click', () => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([file()], { type: 'text/calendar' }));
    link.download = title.replace(/[^\p{L}\p{M}\p{N} -]/gu, '') + '.ics';
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  });

  function file() {
    const two = (number) => String(number).padStart(2, '0');
    const day = String(yearOf()) + two(date.month) + two(date.day);
    const start = date.hour === undefined ? ';VALUE=DATE:' + day : ':' + day + 'T' + two(date.hour) + two(date.minute ?? 0) + '00';
    const lines = [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//website//calendar//EN',
      'BEGIN:VEVENT',
      'UID:' + day + '@' + (location.hostname || 'website'),
      'DTSTAMP:' + new Date().toISOString().replace(/[-:]|\.\d+/g, ''),
      'DTSTART' + start,
      'SUMMARY:' + escaped(title),
      ...(place === '' ? [] : ['LOCATION:' + escaped(place)]),
      'END:VEVENT',
      'END:VCALENDAR',
    ];
    return lines.join('\r\n') + '\r\n';
  }

  function yearOf() {
    const now = new Date();
    const year = now.getFullYear();
    const isOver = new Date(year, date.month - 1, date.day + 1) <= now;
    return date.year ?? (isOver ? year + 1 : year);
  }

  function escaped(text) {
    return text.replace(/[\\,;]/g, '\\$&').replace(/\n/g, '\\n');
  }
`;

const words = dictionary(['add'], {
  en: 'Add to calendar',
  es: 'Añadir al calendario',
  de: 'In den Kalender',
  fr: 'Ajouter au calendrier',
  pt: 'Adicionar à agenda',
  it: 'Aggiungi al calendario',
  nl: 'Zet in agenda',
  pl: 'Dodaj do kalendarza',
  tr: 'Takvime ekle',
  ru: 'Добавить в календарь',
  zh: '添加到日历',
  ja: 'カレンダーに追加',
  ko: '캘린더에 추가',
  hi: 'कैलेंडर में जोड़ें',
  ar: 'أضف إلى التقويم',
  id: 'Tambahkan ke kalender',
  vi: 'Thêm vào lịch',
  uk: 'Додати в календар',
  sv: 'Lägg till i kalendern',
});

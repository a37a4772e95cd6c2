import { languages } from '../../../../contracts/languages.ts';
import { source } from '../../../lay-out.ts';
import { markup } from '../../../markup.ts';
import type { Page } from '../../../not-included/page/functions/page-function.ts';
import { dictionary, wordsOf } from '../../dictionary.ts';
import { readDate } from '../../reading/read-date.ts';
import { daysNamedIn } from '../contact/read-week.ts';
import type { SitePart } from '../part.ts';

/**
 * A date as the parts of a page read it; the year is left out where none is named.
 *
 * @example
 * dateMark('3 April'); // '4-3'
 */
export function dateMark(when: string): string | undefined {
  if (!/\d/.test(when)) return undefined;
  for (const language of languages) {
    const { year, month, day } = readDate(when, language) ?? {};
    if (month !== undefined) return [year, month, day].filter(Boolean).join('-');
  }
  return undefined;
}

/** The entry of today stands out. */
export const today: SitePart = {
  name: 'today',
  sure: [
    "highlight\\p{L}{0,4} (?:\\p{L}{1,12}[’']?s? ){0,4}(?:today\\p{L}{0,1}|the current day|where we are)(?:[’']s)?(?: \\p{L}{1,12}){0,3}|(?:shows?|see|mark\\p{L}{0,2}|tells?) (?:\\p{L}{1,12} ){0,3}where (?:we are|we[’']re|the truck is|to find us) (?:today|now|right now)|(?:today|the current day|today[’']s \\p{L}{3,12}) (?:should be |is |gets )?(?:highlighted|marked)",
    '(?:heutige[rnms]?|heute)(?: \\p{L}{1,14}){0,4} (?:hervor\\p{L}{3,10}|markier\\p{L}{1,2}|anzeig\\p{L}{1,3})|(?:zeig\\p{L}{0,2}|anzeigen|markier\\p{L}{1,2})(?: bitte)?(?: an)?,? wo wir (?:heute|gerade) (?:sind|stehen)',
    '(?:resalt\\p{L}{1,4}|destac\\p{L}{1,4}|marc\\p{L}{1,3}|mostr\\p{L}{1,3}|muestr\\p{L}{1,2}|realc\\p{L}{1,3}) (?:\\p{L}{1,12} ){0,4}(?:hoy|hoje)|(?:dónde|donde|onde) estamos (?:hoy|hoje)',
    "(?:met\\p{L}{0,4} en (?:avant|évidence|valeur)|surlign\\p{L}{1,3}|affich\\p{L}{1,3}|indiqu\\p{L}{1,3}) (?:(?:[ldjnc][’'])?\\p{L}{1,12} ){0,4}(?:aujourd[’']hui|du jour)|où (?:on est|nous sommes) aujourd[’']hui|(?:evidenzi\\p{L}{1,4}|mostr\\p{L}{1,3}) (?:\\p{L}{1,12} ){0,4}oggi|dove siamo oggi",
    '(?:markeer\\p{L}{0,2}|toon\\p{L}{0,2}|laat zien|licht\\p{L}{0,2}) (?:\\p{L}{1,12} ){0,4}vandaag|waar we vandaag (?:staan|zijn)|(?:podświetl\\p{L}{1,4}|wyróżni\\p{L}{1,4}|pokaż\\p{L}{0,2}|pokazuj\\p{L}{0,3}) (?:\\p{L}{1,12} ){0,4}(?:dziś|dzisiaj|dzisiejsz\\p{L}{1,3})|gdzie (?:dziś |dzisiaj )?jesteśmy(?: dziś| dzisiaj)?',
    'bugün\\p{L}{0,3}(?: \\p{L}{1,14}){0,4} (?:vurgula\\p{L}{1,4}|öne çık\\p{L}{1,6}|işaretle\\p{L}{1,4})|bugün nerede (?:olduğumuz\\p{L}{0,2}|olduğumuzu)|(?:выдел\\p{L}{1,6}|подсвет\\p{L}{1,6}|подсвеч\\p{L}{1,6}|показ\\p{L}{1,6}) (?:\\p{L}{1,12} ){0,4}сегодня\\p{L}{0,5}|где мы сегодня',
    '(?:突出|高亮|标出)(?:显示)?今天[^,，。\\n]{0,8}|今日[^、。\\n]{0,12}(?:強調|ハイライト|目立)[^、。\\n]{0,8}|오늘[^,.\\n]{0,14}(?:강조|표시|하이라이트)[^,.\\n]{0,8}|आज[^,.।\\n]{0,20}(?:हाइलाइट|उभार)[^,.।\\n]{0,10}|(?:إبراز|تمييز|أبرز)[^،,.\\n]{0,24}اليوم',
  ],
  build(page) {
    if (!hasDays(page)) return undefined;
    const { t } = wordsOf(words, page.language ?? 'en');
    return { place: 'after-list', html: markup``, styles, script, data: { text: t('today') } };
  },
};

/** What is over is hidden. */
export const past: SitePart = {
  name: 'past',
  sure: [
    '(?:past|old|finished|previous) (?:gigs?|events?|dates?|shows?|concerts?|matches|games|meetings?|\\p{L}{3,12}) (?:should |must |to |can |will )?(?:be )?(?:hid\\p{L}{1,3}|disappear\\p{L}{0,2}|removed?|go away|vanish)(?: (?:themsel\\p{L}{2,4}|automatic\\p{L}{2,4}))?|(?:hid(?:e|es|ing)|remov(?:e|es|ing)) (?:the )?(?:past|old|finished) (?:\\p{L}{3,12})|only (?:show )?(?:upcoming|future) (?:\\p{L}{3,12})|only upcoming',
    'vergangene[nr]? \\p{L}{3,18} (?:\\p{L}{2,12} ){0,3}(?:ausblend\\p{L}{1,3}|ausgeblendet|verschwind\\p{L}{1,3}|versteck\\p{L}{1,3})|nur (?:kommende|künftige)[nr]? \\p{L}{3,18}',
    '(?:ocult\\p{L}{1,4}|escond\\p{L}{1,4}|mascar|quitar) (?:l[ao]s |os |as )?\\p{L}{3,14} (?:pasad[oa]s|passad[oa]s)|\\p{L}{3,14} pasad[oa]s (?:se )?(?:\\p{L}{2,12} ){0,2}(?:ocult\\p{L}{1,4}|desapare\\p{L}{1,5})',
    '(?:masqu\\p{L}{1,4}|cach\\p{L}{1,4}) (?:les |des )?\\p{L}{3,14} passée?s|\\p{L}{3,14} passée?s (?:\\p{L}{2,12} ){0,3}(?:dispara\\p{L}{2,6}|masqu\\p{L}{1,4}|cach\\p{L}{1,4})|nascond\\p{L}{1,4} (?:gli |i |le )?\\p{L}{3,14} passat[ie]|\\p{L}{3,14} passat[ie] (?:\\p{L}{2,12} ){0,3}(?:nascos\\p{L}{1,3}|spari\\p{L}{2,5}|scompai\\p{L}{1,4})',
    '(?:verberg\\p{L}{0,2} )(?:oude|voorbije|afgelopen) \\p{L}{3,14}|(?:oude|voorbije|afgelopen) \\p{L}{3,14} (?:\\p{L}{2,12} ){0,3}(?:verberg\\p{L}{0,2}|verdwijn\\p{L}{0,2})|(?:ukry\\p{L}{1,5}|chowa\\p{L}{1,3}) (?:minione|przeszłe|stare) \\p{L}{3,14}|geçmiş \\p{L}{3,16} (?:\\p{L}{2,12} ){0,2}(?:gizle\\p{L}{1,6}|kaybol\\p{L}{1,4})|(?:прошедш|проше́дш|стар)\\p{L}{2,3} \\p{L}{3,16} (?:\\p{L}{2,12} ){0,2}(?:скры\\p{L}{1,6}|исчеза\\p{L}{1,4})',
    '(?:隐藏|不显示)(?:已)?过(?:去|期)的?\\p{Script=Han}{1,6}|(?:終わった|過去の)[^、。\\n]{1,10}(?:非表示|隠|消え)[^、。\\n]{0,6}|지난 [^,.\\n]{1,10}(?:숨|안 보이|사라)[^,.\\n]{0,6}',
  ],
  build({ given = [] }) {
    const dated = given.some(({ entries }) =>
      entries.some(({ when = '' }) => dateMark(when) !== undefined),
    );
    return dated
      ? { place: 'after-list', html: markup``, styles: '', script: pastScript }
      : undefined;
  },
};

function hasDays({ given = [] }: Page): boolean {
  return given.some(({ entries }) =>
    entries.some(({ when = '' }) => dateMark(when) !== undefined || daysNamedIn(when).length > 0),
  );
}

/** By the clock of the visitor. */
const script = source`
  const now = new Date();
  const dayOf = (mark) => mark.split('-').map(Number).slice(-2).join('-');
  const items = [...document.querySelectorAll('[data-days], [data-date]')];
  const ofToday = items.filter(({ dataset: { days, date } }) =>
    days === undefined
      ? dayOf(date) === [now.getMonth() + 1, now.getDate()].join('-')
      : days.split(' ').includes(String(now.getDay())),
  );
  for (const item of ofToday) {
    const mark = document.createElement('strong');
    mark.className = 'today';
    mark.textContent = data.text;
    item.classList.add('is-today');
    item.setAttribute('aria-current', 'date');
    item.prepend(mark);
  }
`;

const styles = source`
  .is-today {
    padding: 1rem;
    border: 2px solid var(--accent);
    border-radius: var(--round);
    background: var(--tint);
  }

  .today {
    color: var(--accent-text, var(--text));
    font-weight: 700;
  }
`;

/** Without a year the next such day is meant, unless it was in the last half of a year. */
const pastScript = source`
  const now = new Date();
  const start = new Date(now.getFullYear(), now.getMonth(), now.getDate());
  for (const item of document.querySelectorAll('[data-date]')) {
    const parts = item.dataset.date.split('-').map(Number);
    const [year, month, day] = parts.length === 3 ? parts : [now.getFullYear(), ...parts];
    const date = new Date(year, month - 1, day);
    if (date < start && (parts.length === 3 || start - date < 183 * 86400000)) item.hidden = true;
  }
`;

const words = dictionary(['today'], {
  en: 'Today',
  es: 'Hoy',
  de: 'Heute',
  fr: 'Aujourd’hui',
  pt: 'Hoje',
  it: 'Oggi',
  nl: 'Vandaag',
  pl: 'Dziś',
  tr: 'Bugün',
  ru: 'Сегодня',
  zh: '今天',
  ja: '今日',
  ko: '오늘',
  hi: 'आज',
  ar: 'اليوم',
});

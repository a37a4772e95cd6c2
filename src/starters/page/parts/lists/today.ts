import { type Language, languages } from '../../../../contracts/languages.ts';
import { allMatches } from '../../../../workspace/text/all-matches.ts';
import { words as pageWords } from '../../../landing-page/words.ts';
import { source } from '../../../lay-out.ts';
import { markup } from '../../../markup.ts';
import type { Page } from '../../../not-included/page/functions/page-function.ts';
import { wholeWords } from '../../../not-included/wished.ts';
import { dictionary, wordsOf } from '../../dictionary.ts';
import { readDate } from '../../reading/read-date.ts';
import { daysNamedIn } from '../contact/read-week.ts';
import type { BuiltPart, SitePart } from '../part.ts';

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

/** Where somebody is on each day of the week. */
const stops = [
  "where (?:to find us|you can find us|(?:we|i|the (?:truck|van|bus|cart))(?:[’']re| are| is|[’']ll be| will be)?)(?: parked| at)? (?:each|every|on which) day(?: (?:this|of the) week)?|where (?:we|i|the (?:truck|van|bus|cart))(?:[’']re| are| is|[’']ll be| will be) this week|(?:weekly |our )?(?:stops|locations|spots) (?:by|for each|for every|per|of the|this) (?:day|week)(?: of the week)?",
  'wo wir (?:jeden tag|diese woche|an welchem tag)(?: (?:sind|stehen))?|(?:standorte?|haltestellen|stopps) (?:pro|je|für jeden|nach) (?:wochen)?tag(?:en)?|(?:dónde|donde) estamos cada día(?: de la semana)?|(?:paradas|ubicaci(?:ón|ones)) (?:de|por|para) (?:cada )?día|où (?:nous sommes|on est|nous trouver) chaque jour(?: de la semaine)?|(?:emplacements?|arrêts) (?:de|par|pour) (?:chaque )?jour|onde estamos (?:em )?cada dia|(?:paradas|locais) por dia|dove siamo (?:ogni giorno|questa settimana)|(?:tappe|fermate) per giorno',
  'waar we (?:elke dag|deze week|per dag)(?: (?:staan|zijn))?|(?:standplaats(?:en)?|stops) per dag|gdzie (?:jesteśmy|stoimy) (?:każdego dnia|w tym tygodniu)|her gün nerede (?:olduğumuz|durduğumuz)\\p{L}{0,2}|где мы (?:каждый день|на этой неделе|по дням)|(?:остановки|стоянки) по дням|(?:我们)?每天(?:在哪里?|的位置)|毎日どこに(?:いる|出店する)か?|(?:曜日別の?)?出店場所|(?:요일별|매일)(?: 우리)? ?(?:위치|장소|어디)|हम हर दिन कहाँ|أين نكون كل يوم|مكاننا كل يوم',
];

/** The entry of today stands out. */
export const today: SitePart = {
  name: 'today',
  // Entries have a day on which they are due.
  of: ({ starter }) => starter !== 'records' && starter !== 'habit-tracker',
  sure: [
    ...stops,
    "highlight\\p{L}{0,4} (?:\\p{L}{1,12}[’']?s? ){0,4}(?:today\\p{L}{0,1}|the current day|where we are)(?:[’']s)?(?: \\p{L}{1,12}){0,3}|(?:shows?|see|mark\\p{L}{0,2}|tells?) (?:\\p{L}{1,12} ){0,3}where (?:we are|we[’']re|the truck is|to find us) (?:today|now|right now)|(?:today|the current day|today[’']s \\p{L}{3,12}) (?:should be |is |gets )?(?:highlighted|marked)",
    '(?:heutige[rnms]?|heute)(?: \\p{L}{1,14}){0,4} (?:hervor\\p{L}{3,10}|markier\\p{L}{1,2}|anzeig\\p{L}{1,3})|(?:zeig\\p{L}{0,2}|anzeigen|markier\\p{L}{1,2})(?: bitte)?(?: an)?,? wo wir (?:heute|gerade) (?:sind|stehen)',
    '(?:resalt\\p{L}{1,4}|destac\\p{L}{1,4}|marc\\p{L}{1,3}|mostr\\p{L}{1,3}|muestr\\p{L}{1,2}|realc\\p{L}{1,3}) (?:\\p{L}{1,12} ){0,4}(?:hoy|hoje)|(?:dónde|donde|onde) estamos (?:hoy|hoje)',
    "(?:met\\p{L}{0,4} en (?:avant|évidence|valeur)|surlign\\p{L}{1,3}|affich\\p{L}{1,3}|indiqu\\p{L}{1,3}) (?:(?:[ldjnc][’'])?\\p{L}{1,12} ){0,4}(?:aujourd[’']hui|du jour)|où (?:on est|nous sommes) aujourd[’']hui|(?:evidenzi\\p{L}{1,4}|mostr\\p{L}{1,3}) (?:\\p{L}{1,12} ){0,4}oggi|dove siamo oggi",
    '(?:markeer\\p{L}{0,2}|toon\\p{L}{0,2}|laat zien|licht\\p{L}{0,2}) (?:\\p{L}{1,12} ){0,4}vandaag|waar we vandaag (?:staan|zijn)|(?:podświetl\\p{L}{1,4}|wyróżni\\p{L}{1,4}|pokaż\\p{L}{0,2}|pokazuj\\p{L}{0,3}) (?:\\p{L}{1,12} ){0,4}(?:dziś|dzisiaj|dzisiejsz\\p{L}{1,3})|gdzie (?:dziś |dzisiaj )?jesteśmy(?: dziś| dzisiaj)?',
    'bugün\\p{L}{0,3}(?: \\p{L}{1,14}){0,4} (?:vurgula\\p{L}{1,4}|öne çık\\p{L}{1,6}|işaretle\\p{L}{1,4})|bugün nerede (?:olduğumuz\\p{L}{0,2}|olduğumuzu)|(?:выдел\\p{L}{1,6}|подсвет\\p{L}{1,6}|подсвеч\\p{L}{1,6}|показ\\p{L}{1,6}) (?:\\p{L}{1,12} ){0,4}сегодня\\p{L}{0,5}|где мы сегодня',
    '(?:突出|高亮|标出)(?:显示)?今天[^,，。\\n]{0,8}|今日[^、。\\n]{0,12}(?:強調|ハイライト|目立)[^、。\\n]{0,8}|오늘[^,.\\n]{0,14}(?:강조|표시|하이라이트)[^,.\\n]{0,8}|आज[^,.।\\n]{0,20}(?:हाइलाइट|उभार)[^,.।\\n]{0,10}|(?:إبراز|تمييز|أبرز)[^،,.\\n]{0,24}اليوم',
  ],
  build(page) {
    const { language = 'en', message = '' } = page;
    const { t } = wordsOf(words, language);
    if (!hasDays(page))
      return allMatches(message, asksStops).length === 0
        ? undefined
        : weekOf(language, t('stops'), t('today'));
    return { place: 'after-list', html: markup``, styles, script, data: { text: t('today') } };
  },
};

const asksStops = wholeWords(stops.join('|'));

/** The days of the week, for what its owner knows. */
function weekOf(language: Language, heading: string, text: string): BuiltPart {
  const { t } = wordsOf(pageWords, language);
  const name = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  // The fourth of January 1970 was a Sunday.
  const days = [1, 2, 3, 4, 5, 6, 0].map((day) => ({
    day,
    called: name.format(new Date(Date.UTC(1970, 0, 4 + day))),
  }));
  return {
    place: 'own',
    html: markup`
      <section class="stops" aria-labelledby="stops-heading">
        <h2 id="stops-heading">${heading}</h2>
        <ul>
          ${days.map(({ day, called }) => markup`<li data-days="${String(day)}"><h3>${called.charAt(0).toLocaleUpperCase(language)}${called.slice(1)}</h3> <p>${t('note')}</p></li> `)}
        </ul>
      </section>
    `,
    styles: source`
      ${styles}

      .stops {
        padding-block: 2rem;
      }

      .stops ul {
        display: grid;
        gap: 0.5rem;
        margin-top: 1rem;
        padding: 0;
        list-style: none;
      }

      .stops li {
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        gap: 0.25rem 1.25rem;
        padding: 0.7rem 1rem;
        border-bottom: 1px solid var(--hair);
      }

      .stops h3 {
        min-width: 8rem;
        font-size: 1.1rem;
      }
    `,
    script,
    data: { text },
  };
}

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

const words = dictionary(['today', 'stops'], {
  en: 'Today | Where we are this week',
  es: 'Hoy | Dónde estamos esta semana',
  de: 'Heute | Wo wir diese Woche stehen',
  fr: 'Aujourd’hui | Où nous trouver cette semaine',
  pt: 'Hoje | Onde estamos nesta semana',
  it: 'Oggi | Dove siamo questa settimana',
  nl: 'Vandaag | Waar we deze week staan',
  pl: 'Dziś | Gdzie jesteśmy w tym tygodniu',
  tr: 'Bugün | Bu hafta neredeyiz',
  ru: 'Сегодня | Где мы на этой неделе',
  zh: '今天 | 本周地点',
  ja: '今日 | 今週の出店場所',
  ko: '오늘 | 이번 주 위치',
  hi: 'आज | इस हफ़्ते हम कहाँ हैं',
  ar: 'اليوم | أين نحن هذا الأسبوع',
  id: 'Hari ini | Lokasi kami minggu ini',
  vi: 'Hôm nay | Tuần này chúng tôi ở đâu',
  uk: 'Сьогодні | Де ми цього тижня',
  sv: 'I dag | Här finns vi den här veckan',
});

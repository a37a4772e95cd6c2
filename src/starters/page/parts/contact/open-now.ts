import { source } from '../../../lay-out.ts';
import { markup } from '../../../markup.ts';
import type { Page } from '../../../not-included/page/functions/page-function.ts';
import { dictionary, wordsOf } from '../../dictionary.ts';
import { fillScript } from '../../scripts.ts';
import type { SitePart } from '../part.ts';
import { namesDay, readWeek } from './read-week.ts';

/** Whether it is open now, by the opening hours of the request and the clock of the visitor. */
export const openNow: SitePart = {
  name: 'open-now',
  sure: [
    "(?:if|whether)(?: or not)? (?:we|it|they|you|the \\p{L}{2,20}|\\p{L}{2,15})(?:[’']re|[’']s| are| is)?(?: (?:currently|still|now|right now|actually))? (?:open|closed)|open/closed(?: now)?|open or closed|(?:currently|right now) open|open (?:right )?now|closed (?:today|now)|opening status|(?:open|status) (?:badge|indicator|sign)",
    'ob (?:\\p{L}{2,15} ){0,3}(?:offen|geöffnet|geschlossen|auf|zu)(?: (?:ist|sind|haben|hat))?|(?:jetzt|gerade|aktuell|heute) (?:geöffnet|offen|geschlossen)|(?:geöffnet|offen)(?:/| oder )geschlossen|öffnungsstatus',
    'si (?:\\p{L}{1,15} ){0,3}(?:abiert[oa]s?|cerrad[oa]s?)(?: o cerrad[oa]s?)?|abiert[oa]s?(?:/| o )cerrad[oa]s?|abiert[oa]s? (?:ahora|en este momento)|se (?:\\p{L}{1,15} ){0,3}(?:abert[oa]s?|fechad[oa]s?)(?: ou fechad[oa]s?)?|abert[oa]s?(?:/| ou )fechad[oa]s?|abert[oa]s? agora',
    "si (?:(?:[ldjnc][’'])?\\p{L}{1,15} ){0,3}(?:(?:[ldjnc][’'])?\\p{L}{1,15} )?(?:ouvert|fermé)e?s?(?: ou (?:non|fermée?s?))?|ouverte?s?(?:/| ou )fermée?s?|ouverte?s? (?:maintenant|en ce moment|actuellement)|se (?:\\p{L}{1,15} ){0,3}(?:apert|chius)[oi](?: o chius[oi])?|apert[oi](?:/| o )chius[oi]|apert[oi] (?:ora|adesso)",
    'of (?:we|wij|je|jullie|ze|zij|het|er|men|u|de|onze|deze|dit) (?:\\p{L}{1,15} ){0,2}(?:open|gesloten|dicht)(?: (?:is|zijn))?|open(?:/| of )(?:gesloten|dicht)|nu (?:open|gesloten)|czy (?:\\p{L}{1,15} ){0,3}(?:otwar|czynn|zamknię)\\p{L}{1,3}|(?:teraz|dziś) (?:otwar|czynn|zamknię)\\p{L}{1,3}|otwarte(?:/| czy )zamknięte',
    'şu an(?:da)? (?:açık|kapalı)(?: (?:mı|olup olmadığı\\p{L}*))?|bugün (?:açık|kapalı)|açık(?:/| mı| olup| veya )\\s?(?:kapalı|olmadığı\\p{L}*)|(?:открыт|закрыт|работа)\\p{L}{0,3} ли|(?:сейчас|сегодня) (?:мы |ли )?(?:открыт|закрыт|работа)\\p{L}{0,3}|(?:открыт|закрыт)\\p{L}{0,2} (?:ли )?(?:сейчас|сегодня)|открыто(?:/| или )закрыто',
    '(?:现在|今天|目前|当前)(?:是否|有没有|是不是)?(?:在)?(?:营业|开门|休息|开着)|是否(?:正在|在)?(?:营业|开门)|营业状态|(?:今|現在|ただいま|本日|今日)[^、。\\n]{0,8}(?:営業|開い|開店|定休|休み)\\p{L}{0,8}|営業中か',
    '(?:지금|현재|오늘)[^,.\\n]{0,10}(?:영업|열려|열었|문을? ?열|휴무|쉬는)\\p{L}{0,6}|영업 ?(?:중인지|여부|상태)|(?:अभी|आज)[^,.।\\n]{0,14}(?:खुल|बंद)\\p{L}?\\p{M}?|खुल\\p{M}\\p{L}? (?:है )?या (?:नहीं|बंद)|(?:مفتوح|مغلق)\\p{L}{0,2}\\p{M}? (?:الآن|اليوم|أم|أو)|(?:الآن|اليوم) (?:مفتوح|مغلق)\\p{L}?|(?:إن|إذا) (?:كنا|كان|كانت) (?:\\p{L}{2,15} )?(?:مفتوح|مغلق)\\p{L}{0,4}|(?:sedang|apakah) buka|buka atau tutup|(?:đang|có) mở cửa|чи (?:ми )?(?:зараз )?(?:відчинен|працю)\\p{L}{1,4}|(?:відчинено|працюємо) зараз|om (?:vi|det|butiken|kaféet) (?:har |är )?(?:öppet|stängt)|öppet(?:/| eller )stängt|öppet just nu',
  ],
  build(page) {
    const week = readWeek(hoursOf(page));
    if (week === undefined) return undefined;
    const words = wordsOf(dictionaryOfHours, page.language ?? 'en');
    return {
      place: 'top',
      html: markup`<p class="open-now" role="status"></p>`,
      styles,
      script,
      data: { week, text: words.pick('open', 'closed', 'today', 'next') },
    };
  },
};

/** What the request says of its hours, and of days that are off. */
function hoursOf({ facts = [], message = '' }: Page): readonly string[] {
  return facts.flatMap(({ kind, text, label = '', at }) => {
    const said = `${label} ${text}`;
    // "until 11" of "until 11 at night".
    const half = halfBehind.exec(message.slice(at + text.length, at + text.length + 12))?.[0] ?? '';
    if (kind === 'hours') return [`${said}${half}`];
    return (kind === 'detail' || kind === 'time') && namesDay(said) ? [said] : [];
  });
}

const halfBehind = /^\s?(?:ليل|مساء|صباح|ظهر)/u;

const styles = source`
  .open-now {
    display: inline-flex;
    align-items: center;
    gap: 0.6rem;
    padding: 0.4rem 1rem;
    border: 1px solid var(--line);
    border-radius: 2rem;
    background: var(--card);
    color: var(--text);
    font-weight: 600;
  }

  .open-now::before {
    width: 0.7rem;
    height: 0.7rem;
    border: 2px solid var(--accent);
    border-radius: 50%;
    content: '';
  }

  .open-now.is-open::before {
    background: var(--accent);
  }
`;

/** The days are those of the visitor's clock; a span beyond midnight is looked for on the day before too. */
const script = source`
  const { week, text } = data;
  const status = part.querySelector('.open-now');
  const lang = document.documentElement.lang;
  const day = 1440;

  show();
  setInterval(show, 20000);

  function show() {
    const now = new Date();
    const today = now.getDay();
    const minutes = now.getHours() * 60 + now.getMinutes();
    const spans = [-1, 0, 1, 2, 3, 4, 5, 6, 7].flatMap((offset) =>
      week[(today + offset + 7) % 7].map(([from, to]) => [from + offset * day, to + offset * day]),
    );
    const open = spans.find(([from, to]) => from <= minutes && minutes < to);
    const next = spans.filter(([from]) => from > minutes).sort(([a], [b]) => a - b)[0];
    const isOff = week[today].length === 0;
    const said = open
      ? fill(text.open, { time: time(open[1]) })
      : [isOff ? text.today : text.closed, ...(next ? [fill(text.next, { time: named(next[0], now) })] : [])].join(' · ');
    status.classList.toggle('is-open', open !== undefined);
    if (status.textContent !== said) status.textContent = said;
  }

  function time(minutes) {
    return new Date(2024, 0, 1, 0, minutes).toLocaleTimeString(lang, { hour: 'numeric', minute: '2-digit' });
  }

  function named(minutes, now) {
    if (minutes < day) return time(minutes);
    const date = new Date(now.getFullYear(), now.getMonth(), now.getDate() + Math.floor(minutes / day));
    return date.toLocaleDateString(lang, { weekday: 'long' }) + ' ' + time(minutes);
  }

  ${fillScript}
`;

const dictionaryOfHours = dictionary(['open', 'closed', 'today', 'next'], {
  en: 'Open now, until {time} | Closed now | Closed today | Opens: {time}',
  es: 'Abierto ahora, hasta las {time} | Cerrado ahora | Hoy cerrado | Abre: {time}',
  de: 'Jetzt geöffnet, bis {time} | Jetzt geschlossen | Heute geschlossen | Öffnet: {time}',
  fr: 'Ouvert, jusqu’à {time} | Fermé pour le moment | Fermé aujourd’hui | Ouverture : {time}',
  pt: 'Aberto agora, até {time} | Fechado agora | Fechado hoje | Abre: {time}',
  it: 'Aperto ora, fino alle {time} | Chiuso ora | Oggi chiuso | Apre: {time}',
  nl: 'Nu open, tot {time} | Nu gesloten | Vandaag gesloten | Weer open: {time}',
  pl: 'Teraz otwarte, do {time} | Teraz zamknięte | Dziś zamknięte | Otwarcie: {time}',
  tr: 'Şu an açık, kapanış: {time} | Şu an kapalı | Bugün kapalı | Açılış: {time}',
  ru: 'Сейчас открыто, до {time} | Сейчас закрыто | Сегодня закрыто | Откроется: {time}',
  zh: '营业中，至 {time} | 现在休息 | 今天休息 | 开门时间：{time}',
  ja: '営業中（{time}まで） | 営業時間外 | 本日定休日 | 次の営業：{time}',
  ko: '영업 중 ({time}까지) | 영업 종료 | 오늘 휴무 | 다음 영업: {time}',
  hi: 'अभी खुला है, {time} तक | अभी बंद है | आज बंद है | खुलेगा: {time}',
  ar: 'مفتوح الآن حتى {time} | مغلق الآن | مغلق اليوم | يفتح: {time}',
  id: 'Buka sekarang, sampai {time} | Sedang tutup | Hari ini tutup | Buka: {time}',
  vi: 'Đang mở cửa, đến {time} | Đang đóng cửa | Hôm nay đóng cửa | Mở cửa: {time}',
  uk: 'Зараз відчинено, до {time} | Зараз зачинено | Сьогодні зачинено | Відчиняємося: {time}',
  sv: 'Öppet nu, till {time} | Stängt just nu | Stängt i dag | Öppnar: {time}',
});

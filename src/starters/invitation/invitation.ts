import type { FactKind, GivenEntry, PlanFact } from '../../contracts/job/plan.ts';
import { source } from '../lay-out.ts';
import { type Markup, markup } from '../markup.ts';
import { asksFor } from '../not-included/page/asks-for.ts';
import { upperDates } from '../landing-page/upper-days.ts';
import { daysLeftScript, daysLeftWords } from '../page/days-left.ts';
import { definePage } from '../page/define-page.ts';
import { wordsOf } from '../page/dictionary.ts';
import { factText, onlyWhere } from '../page/facts.ts';
import { factsOutside } from '../page/reading/given-lists.ts';
import { readEntries } from '../page/parts/signups/read-entries.ts';
import { replyForm } from '../page/forms/page-forms.ts';
import { phoneLink } from '../page/phone-link.ts';
import { readDate } from '../page/reading/read-date.ts';
import { readTime } from '../page/reading/read-time.ts';
import { upperStart } from '../../workspace/text/with-capitals.ts';
import { occasionIn, weddingIn } from '../shared/reading/profession.ts';
import { subjectBeside } from '../page/reading/subject-beside.ts';
import { styles } from './styles.ts';
import { dayText, withFrom, withoutHour } from './day-text.ts';
import { words } from './words.ts';

/** An invitation to a wedding, a party or an event: who, when with a countdown, where, what happens, how to reply. */
export const render = definePage(
  { words, colour: '#8c5a6b' },
  ({ plan, title, message, forms: asked, language, t, pick }) => {
    const facts = factsOutside(plan);
    const programmes = (plan.given ?? []).filter(({ entries }) =>
      entries.every(({ when }) => when !== undefined),
    );
    const of = (...kinds: readonly FactKind[]): readonly PlanFact[] =>
      facts.filter(({ kind }) => kinds.includes(kind));
    const [said] = of('date');
    // By when to answer is no date of the event.
    const withoutDetails = of('detail').reduce((rest, { text }) => rest.replace(text, ''), message);
    const date = readDate(said?.text ?? '', language) ?? readDate(withoutDetails, language);
    const addresses = (plan.facts ?? []).filter(({ kind }) => kind === 'address');
    const apart = addresses.filter(
      ({ text }) => !addresses.some((other) => other.text !== text && other.text.includes(text)),
    );
    const named =
      apart.length > 0
        ? apart.slice(0, 2)
        : of('name', 'detail')
            .filter(
              (fact) =>
                (fact.kind === 'name' && isPlace(fact, message)) ||
                (fact.kind === 'detail' && fact.label === undefined && placeName.test(fact.text)),
            )
            .slice(0, 2);
    // "3pm at the Crown in Derby" says more than "Derby", which is an address.
    const [beside] = of('date', 'time').flatMap(placeBeside);
    const isMore = beside !== undefined && named.every(({ text }) => beside.text.includes(text));
    const isOfDay = ({ label }: PlanFact): boolean =>
      label === undefined || onlyWhere.test(label) || label === said?.text;
    const timed = of('time').filter((fact) => !isOfDay(fact));
    // "Ceremony, St Mary's Church": each part of it has its place.
    const isPlaced = timed.some(({ label = '' }) => /,\s\p{L}/u.test(label));
    // "au Laser Game, 12 rue des Lilas"
    const isNamed =
      beside !== undefined &&
      named.length === 1 &&
      named.every(({ text }) => /\d/.test(text) && !text.includes(beside.text));
    // "в Твери, ресторан «Берег»"
    const inTown = named.length === 1 && beside !== undefined && bentTown.test(beside.text);
    const rest = isNamed ? [beside, ...named] : inTown ? [...named, beside] : named;
    const own = isMore ? [beside] : rest;
    const places = isPlaced
      ? own.filter(({ text }) => !timed.some(({ label = '' }) => label.includes(text)))
      : own;
    const [clock] = clocks.exec(said?.text ?? '') ?? [];
    // "Trauung am 22. August um 14 Uhr in der Klosterkirche"
    const first =
      said?.label !== undefined && clock !== undefined && timed.length > 0
        ? [{ name: said.label, when: clock }]
        : [];
    // "14 March, 2pm to 5pm"
    const whole = of('time')
      .filter(isOfDay)
      .map((fact) => withFrom(fact, message))[0];
    const moments: readonly GivenEntry[] = [
      ...first,
      ...programmes.flatMap(({ entries }) => entries),
      ...inOrder(timed).map(({ text, label = '' }) => ({ name: upperStart(label), when: text })),
    ];
    const request = message.slice(message.indexOf('\n') + 1, 400);
    const called = occasionIn(request);
    // "Our wedding" says it already.
    const age = of('detail').find(({ text, label }) => label === undefined && turns.test(text));
    const ages = age === undefined ? [] : [upperStart(age.text)];
    const feast = called ?? weddingIn(request) ?? subjectBeside(plan);
    const occasion =
      feast === undefined || title.toLowerCase().includes(feast.toLowerCase()) ? [] : [feast];
    // "23 May 6pm, the fire station": what stands behind the time, where nothing else is a place.
    const behind = said?.label ?? '';
    const isBehind = message.lastIndexOf(behind) > message.lastIndexOf(said?.text ?? '');
    const spot = places.length === 0 && timed.length === 0 && isBehind ? behind : '';
    const [birth] = births.exec(message) ?? [];
    const isCounted = birth === undefined && plan.unwanted?.includes('countdown') !== true;
    const [mail] = of('email');
    const phone = of('phone').find(({ label = '' }) => !/taxi|cabs?$|cars$|hotel/iu.test(label));
    const hasReply = mail !== undefined || phone !== undefined;
    const isListed = /save[- ]the/iu.test(message) || readEntries(message)?.kind === 'heads';
    const isOpen =
      birth === undefined &&
      asked.length === 0 &&
      !hasReply &&
      !isListed &&
      plan.unwanted?.includes('form') !== true;
    const forms = isOpen ? [replyForm({ plan, message, language })] : asked;
    return {
      body: markup`
      <main id="main" tabindex="-1">
        <header class="card">
          <svg class="sprig" viewBox="0 0 120 40" aria-hidden="true" focusable="false"><path d="M60 36C40 36 22 28 8 10M60 36c20 0 38-8 52-26M22 24c-8 0-12-4-14-8 6-2 12 2 14 8zM36 31c-8 2-14 0-17-4 6-4 13-2 17 4zM98 24c8 0 12-4 14-8-6-2-12 2-14 8zM84 31c8 2 14 0 17-4-6-4-13-2-17 4zM60 36c-4-6-4-14 0-20 4 6 4 14 0 20z" /></svg>
          <p class="invited">${birth === undefined ? [t('invited'), ...occasion, ...ages].join(' · ') : upperStart(birth)}</p>
          <h1>${title}</h1>
          <p class="date">${date === undefined ? t('noDate') : said !== undefined && (clock !== undefined || withTime.test(said.text)) ? (language === 'en' ? upperDates(said.text) : said.text) : [dayText(whole === undefined ? date : withoutHour(date), said, language), ...(whole === undefined ? [] : [whole.text])].join(', ')}</p>
          ${places.length === 0 && spot === '' && (isPlaced || birth !== undefined) ? [] : markup`<p class="place">${spot !== '' ? upperStart(spot) : places.length === 0 ? t('noPlace') : inRow(places.map((place) => placeText(place, message)))}</p>`}
          ${isCounted ? markup`<p class="left" id="left"></p>` : []}
        </header>
        ${
          moments.length === 0
            ? []
            : markup`
              <section aria-labelledby="programme">
                <h2 id="programme">${t('programme')}</h2>
                <ol class="programme">
                  ${moments.map(
                    ({ name, when = '', about }) =>
                      markup`<li><b>${when}</b><span>${name}${about === undefined ? '' : ` – ${about}`}</span></li> `,
                  )}
                </ol>
              </section>
            `
        }
        ${
          (isListed || birth !== undefined) && !hasReply && forms.length === 0
            ? []
            : markup`<section aria-labelledby="reply">
          <h2 id="reply">${t(birth === undefined ? 'reply' : mail === undefined ? 'call' : 'mail')}</h2>
          ${hasReply || forms.length > 0 ? [] : markup`<p>${t('noReply')}</p>`}
          <div class="replies">
            ${mail === undefined ? [] : markup`<a class="button" href="mailto:${mail.text}?subject=${encodeURIComponent(title)}">${t('mail')}</a>`}
            ${phone === undefined ? [] : markup`<a class="button quiet" href="${phoneLink(phone)}">${t(phoneLink(phone).startsWith('sms:') ? 'text' : 'call')}</a>`}
          </div>
          ${hasReply ? markup`<p class="contact">${inRow([mail, phone].flatMap((fact) => (fact === undefined ? [] : [markup`${factText(fact)}`])))}</p>` : []}
          ${forms.map(({ html }) => html)}
        </section>`
        }
      </main>
    `,
      styles,
      shown: [
        ...(date === undefined ? [] : of('date').slice(0, 1)),
        ...timed,
        ...(age === undefined ? [] : [age]),
        ...(date === undefined ? [] : of('time').filter(isOfDay).slice(0, 1)),
      ],
      placed: programmes,
      header: '.card',
      factsBefore: '<section aria-labelledby="reply"',
      ...(isCounted && {
        script: source`
          const data = content;
          // Nobody replies to what is over.
          const reply = document.querySelector('[aria-labelledby="reply"]');
          if (reply && data.date?.year) reply.hidden = new Date(data.date.year, data.date.month - 1, data.date.day + 1) < new Date();

          ${daysLeftScript}
        `,
        content: {
          ...(date !== undefined && { date }),
          text: { ...wordsOf(daysLeftWords, language).pick('left', 'today'), ...pick('over') },
        },
      }),
      font: 'serif',
      notes: [
        '`index.html`: names, date, place, programme and how to reply.',
        ...(isCounted
          ? [
              '`content.js`: the date that is counted down to. Without a `year` it is the next such day.',
            ]
          : []),
      ],
    };
  },
);

/** "turning 6" */
const turns =
  /^(?:turn(?:s|ing)|who turns|(?:der|die) |wird |que cumple |cumple |qui fête ses |fête ses |que faz |faz |che compie |compie |die |wordt |kończ\p{L}{1,3} |исполняется |fyller )\s?\d{1,3}(?: (?:jahre(?: alt)?|años|ans|anos|anni|jaar|lat|лет|år|years(?: old)?))?(?: wird| wordt)?$/iu;

/** As the day goes: "dinner 2pm …, bus 12 noon"; as they are said where it goes on after midnight. */
function inOrder(timed: readonly PlanFact[]): readonly PlanFact[] {
  const minutes = (fact: PlanFact): number => {
    const { hour = 0, minute = 0 } = readTime(fact.text.toLowerCase()) ?? {};
    return hour * 60 + minute;
  };
  return timed.some((fact) => minutes(fact) < 5 * 60)
    ? timed
    : timed.toSorted((a, b) => minutes(a) - minutes(b));
}

/** Nobody is invited to what has happened. */
const births =
  /(?<!\p{L})(?:birth announcement|faire[- ]part de naissance|geburts(?:anzeige|karte)|(?:anuncio|tarjeta) de nacimiento|anúncio de nascimento|annuncio di nascita|geboortekaartje|ogłoszenie o narodzinach|doğum ilanı)(?!\p{L})/iu;

/** "12.06.2027 ab 18 Uhr" says all, in the words of the request. */
const withTime =
  /(?<![\d:.])\d{1,2}\.?\s?[–-]\s?\d{1,2}\.?\s(?:de\s)?\p{L}{3}|\d[:.h]\d{2}(?!\d|\.)|\d\s?(?:uhr|uur|am|pm|h|giờ)(?!\p{L})|(?<!\p{L})(?:kl\.?|pukul|jam|об?|godz\.?)\s\d/iu;

const clocks =
  /\d{1,2}[:.h]\d{2}(?!\d|\.)(?:\s?(?:[ap]\.?m\b|uhr|uur))?|\d{1,2}\s?(?:uhr|uur|am|pm|h|giờ)(?!\p{L})|(?<=(?:ore|alle|às|a las|at|um|kl\.?|pukul|jam|об?|godz\.?)\s)\d{1,2}$/iu;

/** "Çamlıbahçe Kır Düğünü", "杭州西溪花园酒店": what stands beside a date, and says no more. */
const placeName =
  /^\p{Lu}[\p{L}'’-]{2,20}(?:\s\p{Lu}[\p{L}'’-]{2,20}){0,4}$|^(?:[Ss]alle|[Ss]ala|[Ss]alón|[Ss]alão|[Ss]aal|[Zz]aal|[Hh]all|[Pp]arc|[Pp]ar[ckq]u?[eo]?|[Jj]ardin|[Rr]estaurante?|[Gg]asthaus|[Gg]asthof)\s\p{L}[^,.:\d]{2,40}$|^[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}ー\s]{2,20}(?:酒店|饭店|飯店|酒楼|教堂|ホテル|호텔|홀)(?:\s\p{sc=Hangul}{2,4})?$|^(?:ホテル|レストラン|チャペル|教会)[\p{sc=Han}\p{sc=Katakana}ー]{1,12}(?:[(（][^()（）]{2,20}[)）])?$/u;

/** "St Mary's Church · The Old Barn" */
function inRow(parts: readonly Markup[]): readonly Markup[] {
  return parts.map((part, index) => (index === 0 ? part : markup` · ${part}`));
}

/** A link to the place on a map where a map is asked for. */
function placeText({ text }: PlanFact, message: string): Markup {
  const at = message.lastIndexOf(text);
  const meal = mealAt.exec(message.slice(Math.max(at - 50, 0), at))?.groups?.['meal'];
  return asksFor('map', message)
    ? markup`<a href="https://www.openstreetmap.org/search?query=${encodeURIComponent(text)}" rel="noopener">${text}</a>`
    : markup`${meal === undefined ? text : upperStart(meal + text)}`;
}

/** "comida después en" */
const mealAt =
  /[,;.]\s(?:(?:and|then|y|luego|e|poi|et|puis|und|dann|danach|depois|daarna|en|a|potem)\s){0,2}(?<meal>(?:comida|cena|almuerzo|banquete|pranzo|rinfresco|almoço|jantar|repas|déjeuner|dîner|lunch|dinner|meal|mittagessen|abendessen|essen|feier|diner|obiad)(?:\s\p{L}{2,10}){0,3}\s)$/iu;

/** Where it is, if nothing else stands beside a date: "at Funky Monkeys", "bei uns im Garten". */
function placeBeside(fact: PlanFact): readonly PlanFact[] {
  const { label = '' } = fact;
  const [before] = ahead.exec(label) ?? [];
  if (before !== undefined) return [{ ...fact, text: label.slice(before.length) }];
  if (bentTown.test(label)) return [{ ...fact, text: label }];
  return atHome.test(label) ? [{ ...fact, text: upperStart(label) }] : [];
}

/** "in der Alten Mühle" bends the name, and "am Abend" is no place. */
const ahead =
  /^(?:at|in|im|am|auf|en|à|au|no|na|em|al|alla|nel|nella|presso|op)\s(?:(?:the|der|dem|den|la|le|el|os|as|het|de)\s)?(?=\p{Lu}|\d)(?!\p{L}{2,12}en\s\p{Lu}|(?:Vor|Nach)?(?:[Mm]orgen|[Mm]ittag|[Aa]bend|\p{L}{3,6}tag)(?!\p{L}))/u;
const bentTown = /^(?:we?|во?|у)\s\p{Lu}\p{Ll}{2,20}$/u;
const atHome =
  /^(?:(?:at|in) (?:our|my|his|her|unsere[mr]|meine[mr]) |in der \p{Lu}|be(?:i|im) |chez |en (?:mi |nuestra |su )?casa|n?a (?:minha |nossa )?casa|em casa|da |bij |[wв] \p{Lu})/u;

/** "at Villa Rosa", "im Gasthof Krone". */
function isPlace({ text }: PlanFact, message: string): boolean {
  const at = message.lastIndexOf(text);
  return (
    at > 0 &&
    /(?<!\p{L})(?:at|in|im|in der|en|el|chez|à|au|no|na|em|a|al|presso|w|в|во)\s(?:the\s|der\s|la\s|le\s|el\s|das\s)?$/iu.test(
      message.slice(Math.max(at - 14, 0), at),
    )
  );
}

import { upperStart } from '../../workspace/text/with-capitals.ts';
import type { PlanFact } from '../../contracts/job/plan.ts';
import { type Markup, markup } from '../markup.ts';
import { definePage } from '../page/define-page.ts';
import { factText, isContact } from '../page/facts.ts';
import { factsOutside } from '../page/reading/given-lists.ts';
import { isOfCv, readCv } from './read-cv.ts';
import { type Station, stationOf } from './stations.ts';
import { script } from './script.ts';
import { styles } from './styles.ts';
import { words } from './words.ts';
import { letterPattern } from '../../workspace/text/letters.ts';

/** A curriculum vitae that prints on paper: what the request tells of a person, and gaps for the rest. */
export const render = definePage({ words, colour: '#2b4c7e' }, ({ plan, title, message, t }) => {
  const facts = plan.facts ?? [];
  const name = nameOf(message, title, facts);
  const person = name ?? t('name');
  const { given = [] } = plan;
  const cv = readCv(message, { name, facts: factsOutside(plan), given });
  const others = given.filter((found) => !isOfCv(found));
  const told = [...cv.experience, ...cv.education].map(
    ({ what, about = '' }) => `${what} ${about}`,
  );
  // "trained at Westminster College"
  const contacts = facts.filter(
    ({ kind, text }) =>
      isContact(kind) && kind !== 'hours' && !told.some((one) => one.includes(text)),
  );
  const towns = facts.filter(({ kind, text }) => kind === 'name' && text === cv.town);
  const about =
    facts.find(({ kind }) => kind === 'statement') ?? facts.find(({ kind }) => kind === 'quote');
  const list = (items: readonly Markup[], gap: string, style: string): Markup =>
    items.length === 0
      ? markup`<p class="gap">${gap}</p>`
      : markup`<ul class="${style}">${items.map((item) => markup`<li>${item}</li> `)}</ul>`;
  const section = (heading: string, content: Markup): Markup => markup`
      <section>
        <h2>${heading}</h2>
        ${content}
      </section>
    `;
  return {
    body: markup`
      <main id="main" class="sheet" tabindex="-1">
        <header class="cv-head">
          <div>
            <h1>${person}</h1>
            <p class="role${cv.role === undefined ? ' gap' : ''}">${cv.role ?? t('role')}</p>
          </div>
          <button type="button" class="button quiet" id="print">${t('print')}</button>
        </header>
        <div class="columns">
          <div>
            ${section(t('about'), about === undefined ? (cv.told === undefined ? markup`<p class="gap">${t('aboutGap')}</p>` : markup`<p>${cv.told}</p>`) : markup`<p>${about.text}</p>`)}
            ${section(t('experience'), list(cv.experience.map(stationMarkup), t('jobGap'), 'stations'))}
            ${section(t('education'), list(cv.education.map(stationMarkup), t('schoolGap'), 'stations'))}
            ${others.map(({ label, entries }) =>
              section(
                upperStart(label),
                list(entries.map(stationOf).map(stationMarkup), '', 'stations'),
              ),
            )}
          </div>
          <div>
            ${section(t('contact'), list([...contacts.map(factText), ...(cv.town === undefined ? [] : [plain(cv.town)])], t('contactGap'), 'plain'))}
            ${section(t('skills'), list(cv.skills.map(plain), t('skillsGap'), 'chips'))}
            ${section(t('languages'), list(cv.languages.map(plain), t('languagesGap'), 'plain'))}
          </div>
        </div>
      </main>
    `,
    styles,
    script,
    placed: given,
    shown: [...cv.used, ...contacts, ...towns, ...facts.filter(({ text }) => text === name)],
    header: '.cv-head',
    buttons: '#print',
    font: 'serif',
    notes: [
      '`index.html`: your name, role, positions, schools, skills and languages. What stands in grey italics is a gap to fill.',
      'Print it, or save it as a PDF, with the button of the page.',
    ],
  };
});

/** The person: the one whom the message names first, unless the title was changed later. */
function nameOf(message: string, title: string, facts: readonly PlanFact[]): string | undefined {
  if (!kindOfPage.test(title)) return title;
  const [, afterColon] = named.exec(message) ?? [];
  return (
    afterColon ??
    alone.exec(message)?.[1] ??
    facts.find(({ kind, at }) => kind === 'name' && at < 80)?.text
  );
}

const kinds =
  '[Cc][Vv]|[Rr][eé]sum[eé]s?|[Cc]urr[ií]cul(?:um|o)(?: vitae)?|hoja de vida|[Ll]ebenslauf|życiorys|özgeçmiş|резюме';
const kindOfPage = letterPattern(
  `(?<!\\p{L})(?:${kinds})(?!\\p{L})|简历|履歴書|職務経歴書|レジュメ|이력서|रिज़्यूमे|बायोडाटा|سيرة`,
);
/** "my CV: Jonas Weber, software engineer", "Lebenslauf von Petra Klein" */
const named = letterPattern(
  `(?:${kinds})(?:\\s(?:website|site|page|webseite|seite|web|página|pagina))?(?:\\s?[:：])?\\s?(?:(?:of|for|von|für|de|da|di|para|pour|per|dla|voor|van)\\s)?(\\p{Lu}[\\p{L}’'-]{1,30}(?: \\p{Lu}[\\p{L}’'-]{1,30}){1,2})`,
  'u',
);
/** A name on a line of its own; the first line is the title. */
const alone = /\n(\p{Lu}[\p{L}’'-]{1,30}(?: \p{Lu}[\p{L}’'-]{1,30}){1,2}) *(?=\n)/u;

function stationMarkup({ what, when, about }: Station): Markup {
  const said = about === undefined ? what : `${what} – ${about}`;
  return markup`${said}${when === undefined ? [] : markup` <span class="when">${when}</span>`}`;
}

function plain(text: string): Markup {
  return markup`${text}`;
}

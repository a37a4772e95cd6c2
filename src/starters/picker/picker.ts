import { upperStart } from '../../workspace/text/with-capitals.ts';
import { source } from '../lay-out.ts';
import { markup } from '../markup.ts';
import { appPage } from '../page/app-parts.ts';
import { definePage } from '../page/define-page.ts';
import { asksFor } from '../not-included/page/asks-for.ts';
import { confettiScript, confettiStyles } from '../page/parts/confetti.ts';
import {
  asksForTeams,
  asksForWheel,
  beginsAnew,
  isColourful,
  isWithoutRepeats,
  makesTeams,
  readAnnouncement,
  teamCount,
} from './read-picker.ts';
import { columnsOf, numbersOf, readEntries } from './read-entries.ts';
import { script } from './script.ts';
import { styles } from './styles.ts';
import { words } from './words.ts';

/** Picks one of a list by chance, with a wheel, filters or teams as the request asks. The browser stores the list. */
export const render = definePage(
  { words, colour: '#c2410c' },
  ({ plan, title, things, message, t, pick }) => {
    const named = readEntries({ message, given: plan.given ?? [], things });
    const listed = plan.isExact ? things.map((name) => ({ name, details: [] })) : named;
    const usual = [1, 2, 3, 4, 5, 6].map((n) => ({
      name: makesTeams(message)
        ? `${t('name').split(/\s?[,،、，]/u, 1)[0]} ${n}`
        : t('option').replace('{n}', String(n)),
      details: [],
    }));
    const entries = listed.length > 0 ? listed : usual;
    const columns = columnsOf(entries).map(({ label, filter }) => ({
      label: filter === 'choice' || label === '' ? t('details') : label,
      filter,
    }));
    const isWheel = asksForWheel(message);
    const isOfTeams = makesTeams(message);
    const filters = columns.map(({ label, filter }, index) => {
      if (filter === 'none') return [];
      const name = filter === 'most' ? t('most').replace('{unit}', label) : upperStart(label);
      const kinds = new Set(entries.flatMap(({ details }) => details[index] ?? []));
      const field =
        filter === 'choice'
          ? markup`<select data-filter="${index}"><option value="">${t('all')}</option>${[...kinds].map((kind) => markup`<option>${kind}</option> `)}</select>`
          : markup`<input type="number" min="0" step="any" inputmode="decimal" data-filter="${index}">`;
      return markup`<label class="field"><span>${name}</span>${field}</label> `;
    });
    return {
      ...appPage({
        title,
        beside: markup`<p class="app-lead" id="fit" role="status"></p>`,
        parts: markup`
          ${filters.flat().length > 0 ? markup`<form class="panel row" id="filters">${filters.flat()}</form>` : []}
          <section class="panel stage" aria-label="${t('pick')}"${isOfTeams && !isWheel ? markup` hidden` : []}>
            ${isWheel ? markup`<div class="wheel" aria-hidden="true"><svg viewBox="-100 -100 200 200" id="wheel"></svg></div>` : []}
            <p class="picked" id="picked" role="status"></p>
            <button type="button" class="button" id="pick">${t(isWheel ? 'spin' : 'pick')}</button>
            <label class="row"><input type="checkbox" id="once"${isWithoutRepeats(message) || beginsAnew(message) ? markup` checked` : []}><span>${t('once')}</span></label>
            <p class="help" id="past"></p>
            <button type="button" class="button quiet" id="clear" hidden>${t('clear')}</button>
          </section>
          ${
            asksForTeams(message)
              ? markup`
                <section class="panel" aria-labelledby="teams-heading">
                  <h2 id="teams-heading">${t('teams')}</h2>
                  <form class="row" id="make">
                    <label class="field"><span>${t('count')}</span><input type="number" id="count" min="2" max="20" value="${teamCount(message)}" required></label>
                    <button type="submit" class="button">${t('make')}</button>
                  </form>
                  <ol class="teams" id="teams"></ol>
                </section>
              `
              : []
          }
          <section class="panel" aria-labelledby="list-heading">
            <h2 id="list-heading">${t('list')}</h2>
            <ul class="entries" id="entries"></ul>
            <form class="row" id="add">
              <label class="field"><span>${t('name')}</span><input id="name" type="text" maxlength="${columns.length > 0 ? 80 : 2000}" autocomplete="off" required></label>
              ${columns.map(({ label }, index) => markup`<label class="field"><span>${upperStart(label)}</span><input type="text" maxlength="40" autocomplete="off" data-detail="${index}"></label> `)}
              <button type="submit" class="button quiet">${t('add')}</button>
            </form>
          </section>
        `,
        styles: source`
          ${styles}

          ${confettiStyles}
        `,
      }),
      script: source`
        ${script}

        ${confettiScript}
      `,
      list: { names: entries.map(({ name }) => name) },
      content: {
        isExample: listed.length === 0,
        entries: entries.map(({ name, details }) => ({
          name,
          details,
          numbers: details.map((detail) => numbersOf(detail) ?? null),
        })),
        filters: columns.map(({ filter }) => filter),
        hasConfetti: asksFor('confetti', message),
        ...(beginsAnew(message) && { beginsAnew: true }),
        ...(isColourful(message) && { isColourful: true }),
        text: {
          ...pick('fit', 'none', 'remove', 'past', 'team'),
          result: readAnnouncement(message) ?? t('result'),
        },
      },
      font: 'round',
      notes: [
        '`content.js`: the list of the first visit, with the numbers that its filters compare.',
        '`script.js`: the choice. The list and what was picked are kept in the browser alone.',
      ],
    };
  },
);

import { source } from '../../../lay-out.ts';
import { markup } from '../../../markup.ts';
import { chip } from './filter.ts';
import { listToolsStyles } from './list-tools.ts';
import type { SitePart } from '../part.ts';

/** One list at a time, where a request names several. */
export const tabs: SitePart = {
  name: 'tabs',
  sure: [
    '(?:in|with|as|between|switchable|two|three|four|menu) tabs|tabs? (?:for|to|with|view)|tabbed|(?:mit|in|als|zwei|drei) (?:tabs|reitern)|reiter (?:für|mit|zum)|(?:con|en) pestañas|pestañas (?:para|de|con)|onglets?(?: pour| de| avec)?|(?:com|em) abas|abas (?:para|de|com)|(?:con|in|a) schede|schede (?:per|con)|tabbladen|(?:met|in) tabs|zakładk\\p{L}{1,3}|sekme\\p{L}{1,5}|вкладк\\p{L}{1,3}|标签页|选项卡|タブ|탭(?:으로|을|이|으로)?|टैब|تبويب\\p{L}{0,2}',
  ],
  build({ starter, given = [] }) {
    const labels = given.map(({ label }) => label).filter((label) => label !== '');
    if (starter !== 'landing-page' || labels.length < 2) return undefined;
    return {
      place: 'before-list',
      html: markup`<div class="chips">${labels.map((value) => chip(value))}</div>`,
      styles: listToolsStyles,
      script,
    };
  },
};

/** The row of buttons moves to the list that is shown. A link to a list shows it. */
const script = source`
  const buttons = [...part.querySelectorAll('button')];
  const listOf = ({ value }) =>
    [...document.querySelectorAll('[data-list]')].find(({ dataset }) => dataset.list.toLowerCase() === value.toLowerCase());
  const tabs = buttons.map((button) => ({ button, list: listOf(button) })).filter(({ list }) => list);

  for (const tab of tabs) tab.button.addEventListener('click', () => {
    show(tab);
    tab.button.focus();
  });
  addEventListener('hashchange', () => {
    const linked = tabs.find(({ list }) => '#' + list.closest('section').id === location.hash);
    if (linked) show(linked);
    linked?.list.closest('section').scrollIntoView();
  });
  if (tabs.length > 1) show(tabs[0]);

  function show(chosen) {
    for (const { button, list } of tabs) {
      button.setAttribute('aria-pressed', String(list === chosen.list));
      list.closest('section').hidden = list !== chosen.list;
    }
    chosen.list.before(part);
  }
`;

import { source } from '../../../lay-out.ts';
import { markup } from '../../../markup.ts';
import { chip } from './filter.ts';
import { daysNamedIn } from '../contact/read-week.ts';
import { listToolsStyles } from './list-tools.ts';
import type { SitePart } from '../part.ts';

/** One list at a time, where a request names several. */
export const tabs: SitePart = {
  name: 'tabs',
  sure: [
    '(?:in|with|as|between|switchable|two|three|four|menu) tabs|tabs? (?:for|to|with|view)|tabbed|(?:mit|in|als|zwei|drei) (?:tabs|reitern)|reiter (?:für|mit|zum)|(?:con|en) pestañas|pestañas (?:para|de|con)|onglets?(?: pour| de| avec)?|(?:com|em) abas|abas (?:para|de|com)|(?:con|in|a) schede|schede (?:per|con)|tabbladen|(?:met|in) tabs|zakładk\\p{L}{1,3}|sekme\\p{L}{1,5}|вкладк\\p{L}{1,3}|标签页|选项卡|タブ(?!レ)|탭(?:으로|을|이|으로)?|टैब|تبويب\\p{L}{0,2}',
    // One day at a time.
    '(?:choose|pick|select|switch between|toggle between|filter by|browse by|view by)(?: \\p{L}{1,8}){0,2} days?(?: to (?:see|view|show)[^,.;!?\\n]{0,40})?|day[- ](?:by[- ]day )?(?:view|picker|selector|switch\\p{L}{0,2}|buttons?|filter)|(?:buttons?|filter) (?:for|by) (?:each |the |every )?days?|tages(?:auswahl|ansicht|filter|umschalter)|(?:einen |den )?tag (?:aus)?wähl\\p{L}{1,3}|nach tag(?:en)? (?:filter|umschalt)\\p{L}{1,3}',
    '(?:que se pueda |poder )?(?:elegir|escoger|seleccionar|filtrar por|cambiar de) (?:el |un )?día|selector de días?|vista por días?|(?:choisir|sélectionner|filtrer par) (?:le |un )?jour|vue par jour|(?:escolher|selecionar|filtrar por) (?:o |um )?dia|(?:scegliere|selezionare|filtrare per) (?:il |un )?giorno|vista per giorno|(?:kies|kiezen|selecteer\\p{L}{0,2})(?: \\p{L}{2,3})? dag|dag kiezen|wyb(?:ór|rać|ierać) d(?:nia|zień)|gün seç\\p{L}{1,6}|выб(?:ор|рать|ирать) д(?:ня|ень)|(?:选择|切换)日期|按天(?:查看|切换)|日(?:ごと|別)(?:に)?(?:表示|切り替え)|요일 ?선택|날짜 ?선택|दिन चुन\\p{L}{1,3}|اختيار اليوم',
  ],
  build({ starter, given = [] }) {
    const all = given.map(({ label }) => label).filter((label) => label !== '');
    const days = all.filter((label) => daysNamedIn(label).length > 0);
    const labels = days.length > 1 ? days : all;
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

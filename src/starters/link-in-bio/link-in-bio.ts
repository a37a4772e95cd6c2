import type { FactKind } from '../../contracts/job/plan.ts';
import { markup } from '../markup.ts';
import { definePage } from '../page/define-page.ts';
import { platformsIn } from '../page/profile-link.ts';
import { type BioLink, linksListed, readLinks } from './read-links.ts';
import { styles } from './styles.ts';
import { words } from './words.ts';

/** A page of links for a profile: name, a sentence, and a button for each link of the request. */
export const render = definePage(
  { words, colour: '#5b4bd6' },
  ({ plan, title: named, things, message, t }) => {
    const facts = plan.facts ?? [];
    const isHandle = /link|bio/iu.test(named) || named.startsWith('@');
    const title = isHandle ? (handle.exec(message.slice(named.length))?.[0] ?? named) : named;
    const listed = (plan.given ?? []).filter(({ label }) => label === '' || ofLinks.test(label));
    const given = readLinks(
      // A handle alone leads nowhere, that of a platform does.
      facts.filter(({ text, label }) => text !== title || label !== undefined),
      [
        ...(listed.length > 0
          ? listed.flatMap(({ entries }) => entries.map(({ name }) => name))
          : things),
        ...linksListed(message),
      ],
    );
    const usual = [...new Set([...platformsIn(message), 'Instagram', 'YouTube', 'Website'])];
    const links: readonly BioLink[] =
      given.length > 0 ? given : usual.slice(0, 4).map((name) => ({ name }));
    const said =
      facts.find(({ kind }) => kind === 'statement') ?? facts.find(({ kind }) => kind === 'quote');
    return {
      body: markup`
      <main id="main" class="bio" tabindex="-1">
        <div class="portrait" aria-hidden="true">${initialsOf(title)}</div>
        <h1>${title}</h1>
        <p class="about">${said === undefined || said.text === title ? t('about') : said.text}</p>
        <nav aria-label="${t('links')}">
          <ul>
            ${links.map(({ name, href }) =>
              href === undefined
                ? markup`<li class="gap"><span>${name}</span><small>${t('gap')}</small></li> `
                : markup`<li><a href="${href}" rel="noopener">${name}<span aria-hidden="true">↗</span></a></li> `,
            )}
          </ul>
        </nav>
      </main>
    `,
      styles,
      shown: facts.filter(({ kind, label = '' }) => linked.has(kind) || ofLinks.test(label)),
      header: '.bio h1',
      buttons: 'li a',
      font: 'round',
      notes: ['`index.html`: your name, the sentence below it and the links.'],
    };
  },
);

/** What stands among the links. */
const linked: ReadonlySet<FactKind> = new Set(['email', 'phone', 'link']);

/** What a list of links is called. */
const ofLinks =
  /^(?:links?|buttons?|verlinkungen|knöpfe|enlaces|botones|liens|boutons|botões|linki|przyciski|pulsanti|knoppen|bağlantılar|butonlar|ссылки|кнопки|链接|リンク|링크|लिंक|روابط)$/iu;

/** "@luna.bakes", and no mail address. */
const handle = /(?<![\w.])@\w[\w.]{1,29}/u;

function initialsOf(title: string): string {
  const starts = title.match(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu) ?? [];
  return starts.slice(0, 2).join('').toUpperCase();
}

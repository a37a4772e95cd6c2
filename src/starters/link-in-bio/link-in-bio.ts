import { markup } from '../markup.ts';
import { definePage } from '../page/define-page.ts';
import { isContact } from '../page/facts.ts';
import { type BioLink, readLinks } from './read-links.ts';
import { styles } from './styles.ts';
import { words } from './words.ts';

/** A page of links for a profile: name, a sentence, and a button for each link of the request. */
export const render = definePage(
  { words, colour: '#5b4bd6' },
  ({ plan, title: named, things, message, t }) => {
    const facts = plan.facts ?? [];
    const isHandle = /link|bio/iu.test(named) || named.startsWith('@');
    const title = isHandle ? (handle.exec(message.slice(named.length))?.[0] ?? named) : named;
    const given = readLinks(
      // A handle alone leads nowhere, that of a platform does.
      facts.filter(({ text, label }) => text !== title || label !== undefined),
      things,
    );
    const links: readonly BioLink[] =
      given.length > 0 ? given : ['Instagram', 'YouTube', 'Website'].map((name) => ({ name }));
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
      shown: facts.filter(({ kind }) => isContact(kind)),
      header: '.bio h1',
      buttons: 'li a',
      font: 'round',
      notes: ['`index.html`: your name, the sentence below it and the links.'],
    };
  },
);

/** "@luna.bakes", and no mail address. */
const handle = /(?<![\w.])@\w[\w.]{1,29}/u;

function initialsOf(title: string): string {
  const starts = title.match(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu) ?? [];
  return starts.slice(0, 2).join('').toUpperCase();
}

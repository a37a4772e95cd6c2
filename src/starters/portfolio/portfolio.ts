import { markup } from '../markup.ts';
import { personWords } from '../page/person-words.ts';
import { readNumber } from '../shared/reading/numbers/read-number.ts';
import { withDigits } from '../shared/reading/numbers/with-digits.ts';
import { wordsOf } from '../page/dictionary.ts';
import { definePage } from '../page/define-page.ts';
import { isContact } from '../page/facts.ts';
import { contactForm } from '../page/forms/page-forms.ts';
import { factsOutside } from '../page/reading/given-lists.ts';
import { galleryCategories, withoutCategories } from '../page/reading/gallery-categories.ts';
import { sectionMarkup } from './bodies.ts';
import { craftOf, isOfCraft } from './craft.ts';
import { script } from './script.ts';
import { sectionsOf, type T } from './sections.ts';
import { styles } from './styles.ts';
import { roleOf, words } from './words.ts';

/** "a grid of 12 artworks", "sechs Projekte" */
const ofWorks =
  '{n}\\s?(?:\\p{L}{3,12}\\s)?(?:art ?works?|works|projects?|pieces|paintings|photos|pictures|images|illustrations|arbeiten|projekte|bilder|fotos|obras|proyectos|trabajos|œuvres|projets|projetos|trabalhos|opere|progetti|lavori|werken|projecten|prac|projektów|работ|проект\\p{L}{0,2}|个?作品|أعمال)(?!\\p{L})';

/** They design and make, with needle or wood. */
const isOfFashion =
  /(?<!\p{L})(?:fashion|interior|jewel\p{L}{1,5}|furniture|floral|mode|schmuck|möbel|moda|joyas|gioielli|intérieur|bijoux|одежд\p{L}|интерьер\p{L}{0,2})(?!\p{L})/iu;

/** Work in pictures that open large, with sections about the person and how to get in touch. */
export const render = definePage(
  {
    words,
    colour: '#3d4a5c',
  },
  (request) => {
    const { title, message, language } = request;
    const asked = message.slice(message.indexOf('\n') + 1);
    const plan = withoutCategories(request.plan, asked);
    const categories = plan.isExact === true ? [] : galleryCategories(asked, plan.starter);
    const craft = isOfFashion.test(message) ? undefined : craftOf(message, language);
    const t: T = (key) => (isOfCraft(key) ? craft?.t(key) : undefined) ?? request.t(key);
    const role = roleOf(message) ?? craft?.t('role');
    const sections = sectionsOf(plan.items ?? [], plan, t);
    const facts = factsOutside(plan);
    // "photographer from Trieste who lives in Vienna"
    const said = facts.filter(
      ({ kind, label, text }) =>
        kind === 'statement' ||
        /^about(?: me)?$/iu.test(label ?? '') ||
        (kind === 'detail' &&
          label === undefined &&
          (text.split(' ').length > 2 || /[^\p{ASCII}\s]{6}$/u.test(text))),
    );
    const contacts = facts.filter(({ kind }) => isContact(kind) && kind !== 'hours');
    const isReached = contacts.length > 0 || plan.unwanted?.includes('form') === true;
    const forms =
      isReached || request.forms.length > 0 ? [] : [contactForm({ plan, message, language })];
    const { t: person } = wordsOf(personWords, language);
    const usual = [person('about1'), person('about2')];
    const works = readNumber(withDigits(message), [ofWorks], { min: 1, max: 24 });
    const told = {
      seed: plan.slug,
      usual,
      works,
      categories,
      said: said.map(({ text }) => text),
      contacts,
      forms,
    };
    return {
      body: markup`
        <header class="top wrap">
          <a class="name" href="#main">${title}</a>
          <nav aria-label="${t('nav')}">
            <ul>${sections.map(({ id, heading }) => markup`<li><a href="#${id}">${heading}</a></li> `)}</ul>
          </nav>
        </header>
        <main id="main" tabindex="-1">
          <div class="opening wrap">
            ${role === undefined ? [] : markup`<p class="role">${role}</p>`}
            <h1>${title}</h1>
            ${said.length > 0 ? [] : markup`<p class="lead">${t('lead')}</p>`}
          </div>
          ${sections.map((section) => sectionMarkup(section, told, t))}
        </main>
        <footer class="end wrap">
          <p>${title}${role === undefined ? '' : ` · ${role}`}</p>
        </footer>
        <dialog class="viewer" id="viewer" aria-labelledby="viewer-title">
          <div class="viewer-picture" id="viewer-picture"></div>
          <div class="viewer-text">
            <h2 id="viewer-title">${title}</h2>
            <p id="viewer-note"></p>
            <button type="button" class="button quiet" id="close">${t('close')}</button>
          </div>
        </dialog>
      `,
      styles,
      script,
      list: { names: sections.map(({ heading }) => heading) },
      placed: request.plan.given ?? [],
      shown: [
        ...said,
        ...contacts,
        ...facts.filter(({ kind, label }) => kind === 'price' && label !== undefined),
      ],
      font: 'serif',
      notes: [
        '`index.html`: the words and the pictures. Each drawing of class `picture` can be an `img` of yours.',
        '`script.js`: opens a piece large.',
      ],
    };
  },
);

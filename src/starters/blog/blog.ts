import { upperStart } from '../../workspace/text/with-capitals.ts';
import { markup } from '../markup.ts';
import { definePage } from '../page/define-page.ts';
import { picture } from '../page/looks/pictures.ts';
import { sectionCalled } from '../page/wished/wished-sections.ts';
import { isPosts, readPosts } from './read-posts.ts';
import { styles } from './styles.ts';
import { words } from './words.ts';

/** A blog with one page per post. The items of the request become the titles of the posts. */
export const render = definePage(
  {
    words,
    colour: '#a3412b',
  },
  ({ plan, title, subject, things, message, language, t }) => {
    const firstTitle = (plan.first ?? plan).title;
    const topic =
      subject === '' || subject === firstTitle
        ? (subjectOf(firstTitle, message) ?? topicOf(firstTitle, t('subject')))
        : upperStart(subject);
    const frames = [t('title1'), t('title2'), t('title3'), t('title4')];
    const leads = [t('lead1'), t('lead2'), t('lead3'), t('lead4')];
    // "These five" have no place under a title of its own.
    const ofAnything = [t('lead1'), t('lead3'), t('lead4')];
    const asked = readPosts(message);
    const list = plan.given?.find(({ label }) => postWords.test(label));
    const given = new Map(list?.entries.map((entry) => [entry.name, entry]));
    const named =
      asked.names.length > 0 && plan.isExact !== true
        ? asked.names
        : things.filter(
            (thing) =>
              plan.isExact === true || (!isPosts(thing) && sectionCalled(thing) === undefined),
          );
    const titles = plan.isExact || given.size === 0 ? named : [...given.keys()];
    const most =
      asked.names.length > 0 ? asked.names.length : Math.max(4, Math.min(titles.length, 8));
    const usual = asked.count ?? (given.size === 0 ? most : titles.length);
    const count = plan.isExact ? titles.length : usual;
    const posts = Array.from({ length: count }, (_, index) => {
      const name = titles[index] ?? (frames[index % 4] ?? '').replace('{topic}', () => topic);
      const { about, when } = given.get(name) ?? {};
      return {
        path: `post-${index + 1}.html`,
        title: name,
        lead:
          about ?? (titles[index] === undefined ? leads[index % 4] : ofAnything[index % 3]) ?? '',
        minutes: 2 + ((index * 3 + plan.slug.length) % 4),
        date: when ?? dateOf(index, language),
        art: picture(plan.slug, index),
      };
    });
    const header = markup`
      <header class="masthead wrap">
        <a class="title" href="index.html">${title}</a>
        <nav aria-label="${t('nav')}">
          <ul>
            <li><a href="index.html#posts">${t('all')}</a></li>
            <li><a href="index.html#about">${t('about')}</a></li>
          </ul>
        </nav>
      </header>
    `;
    const footer = markup`<footer class="colophon wrap"><p>${title}. ${t('close')}</p></footer>`;
    const meta = ({ date, minutes }: (typeof posts)[number]) =>
      markup`<p class="meta">${date} · ${t('minutes').replace('{n}', String(minutes))}</p>`;
    const [first, ...others] = posts;
    return {
      body: markup`
        ${header}
        <main id="main" tabindex="-1">
          <div class="opening wrap">
            <h1>${title}</h1>
            <p>${t('lead')}</p>
          </div>
          <section class="wrap" id="posts" aria-label="${t('all')}">
            ${
              first === undefined
                ? []
                : markup`
              <article class="lead-post">
                <div class="cover">${first.art}</div>
                <div>
                  ${meta(first)}
                  <h2><a href="${first.path}">${first.title}</a></h2>
                  <p>${first.lead}</p>
                  <p class="read" aria-hidden="true">${t('read')} →</p>
                </div>
              </article>
            `
            }
            <div class="posts">
              ${others.map(
                (post) => markup`
                  <article>
                    <div class="cover">${post.art}</div>
                    ${meta(post)}
                    <h2><a href="${post.path}">${post.title}</a></h2>
                    <p>${post.lead}</p>
                  </article>
                `,
              )}
            </div>
          </section>
          <section class="about" id="about" aria-labelledby="about-heading">
            <div class="wrap">
              <h2 id="about-heading">${t('about')}</h2>
              <p>${t('aboutText')}</p>
            </div>
          </section>
        </main>
        ${footer}
      `,
      pages: posts.map((post, index) => {
        const next = posts[(index + 1) % posts.length] ?? post;
        return {
          path: post.path,
          title: post.title,
          body: markup`
            ${header}
            <main id="main" tabindex="-1">
              <article class="post">
                <header>
                  ${meta(post)}
                  <h1>${post.title}</h1>
                  <p class="post-lead">${post.lead}</p>
                </header>
                <div class="cover">${post.art}</div>
                <div class="text">
                  <p>${t('body1')}</p>
                  <p>${t('body2')}</p>
                  <p>${t('body3')}</p>
                </div>
                <nav class="onward" aria-label="${t('more')}">
                  <a href="index.html">← ${t('back')}</a>
                  <a href="${next.path}">${next.title} →</a>
                </nav>
              </article>
            </main>
            ${footer}
          `,
        };
      }),
      styles,
      list: { names: posts.map(({ title: name }) => name) },
      placed: list === undefined ? [] : [list],
      font: 'serif',
      notes: [
        '`index.html`: the list of posts.',
        '`post-1.html` and on: the posts. Copy one for a new post, and add it to the list.',
      ],
    };
  },
);

const postWords =
  /posts?|articles?|stories|entries|essays|beiträge|artikel|recipes|rezepte|recetas|recettes|receitas|ricette|recepten|przepisy|рецепты|entradas|artículos|articles|artigos|articoli|wpisy|artykuły|yazılar|статьи|записи|文章|記事|글(?!\p{L})|लेख|مقالات/iu;

/** "a small sewing blog called Loose Threads": a name is no subject, and no word of it is left out. */
function subjectOf(title: string, message: string): string | undefined {
  const request = message.slice(message.indexOf('\n') + 1);
  const isNamed = /^\p{Lu}/u.test(title) && request.indexOf(title) > 0;
  if (!isNamed || ofBlog.test(title)) return undefined;
  const said =
    /(?<!\p{L})(?<what>(?!(?:my|our|simple|small|little|personal|new|nice|the|this)\s)\p{Ll}{4,20}) blog(?!\p{L})/u;
  return upperStart(said.exec(request)?.groups?.['what'] ?? title);
}

const ofBlog = /blog|блог|博客|ブログ|블로그/iu;

/** "Cooking Blog" is about cooking. */
function topicOf(title: string, fallback: string): string {
  const rest = title
    .replace(
      /(?<!\p{L})(?:blog|blogue|блог|my|mein|mi|mon|meu|il mio|personal|site|page|website|de|del|über|sur|sobre|für|for|a|the)(?!\p{L})|个人博客|博客|个人|ブログ|블로그/giu,
      ' ',
    )
    .replace(/\s+/g, ' ')
    .trim();
  return rest === '' ? fallback : upperStart(rest);
}

/** The dates of the examples: one post every two weeks. */
function dateOf(index: number, language: string): string {
  const date = new Date(Date.UTC(2026, 2, 28 - index * 13));
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}

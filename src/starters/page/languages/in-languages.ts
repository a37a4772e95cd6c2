import type { ProjectFile } from '../../../contracts/stages/stage.ts';
import type { StaticPlan } from '../../../contracts/job/plan.ts';
import type { Language } from '../../../contracts/languages.ts';
import { kindOf, type SectionKind } from '../../landing-page/headings.ts';
import { source } from '../../lay-out.ts';
import { markup } from '../../markup.ts';
import { dictionary, wordsOf } from '../dictionary.ts';
import { type FactWord, factWord } from '../facts.ts';
import { nameIn, secondLanguage } from './second-language.ts';
import { upperStart } from '../../../workspace/text/with-capitals.ts';

/**
 * The files of a site, and a second page in the other language that its request asks for: each links to the
 * other. What the request says stays in its own words on both.
 */
export function inLanguages(
  plan: StaticPlan,
  message: string,
  render: (plan: StaticPlan) => readonly ProjectFile[],
): readonly ProjectFile[] {
  const files = render(plan);
  const { language = 'en' } = plan;
  const other = secondLanguage({ ...plan, message });
  if (other === undefined) return files;
  const others = render({
    ...plan,
    language: other,
    sections: plan.sections.map((heading) => headingIn(heading, other)),
  });
  const pages = [
    { language, path: 'index.html' },
    { language: other, path: `${other}.html` },
  ] as const;
  const textOf = (all: readonly ProjectFile[], path: string): string =>
    String(all.find((file) => file.path === path)?.content ?? '');
  const second = textOf(others, 'index.html').replace(
    'src="content.js"',
    `src="content-${other}.js"`,
  );
  const content = textOf(others, 'content.js');
  return [
    ...files.map((file) =>
      file.path === 'index.html'
        ? { ...file, content: withLinks(textOf(files, file.path), pages, language) }
        : file.path === 'styles.css'
          ? { ...file, content: `${textOf(files, file.path)}\n${styles}` }
          : file,
    ),
    { path: `${other}.html`, content: withLinks(second, pages, other) },
    ...(content === '' ? [] : [{ path: `content-${other}.js`, content }]),
    ...others.filter(
      ({ path }) => path !== 'content.js' && files.every((file) => file.path !== path),
    ),
  ];
}

interface LanguagePage {
  readonly language: Language;
  readonly path: string;
}

/** A page with links to it in each language, behind the one that skips to the content. */
function withLinks(html: string, pages: readonly LanguagePage[], language: Language): string {
  const skip = html.indexOf('class="skip-link"');
  const at = html.indexOf('</a>', skip) + '</a>'.length;
  if (skip < 0) return html;
  const { html: links } = markup`
    <nav class="languages" aria-label="${wordsOf(words, language).t('language')}">
      ${pages.map((page) => markup`<a href="${page.path}" lang="${page.language}" hreflang="${page.language}"${page.language === language ? markup` aria-current="page"` : []}>${upperStart(nameIn(page.language, page.language))}</a> `)}
    </nav>
  `;
  return `${html.slice(0, at)}\n${links}${html.slice(at)}`;
}

/** A heading in the words of a language where it is one that many pages have. */
function headingIn(heading: string, language: Language): string {
  const word = usual[kindOf(heading)];
  return word === undefined || heading.split(/\s+/u).length > 2
    ? heading
    : factWord(word, language);
}

const usual: Partial<Readonly<Record<SectionKind, FactWord>>> = {
  contact: 'contact',
  hours: 'hours',
  schedule: 'programme',
  plans: 'prices',
};

const styles = source`
  .languages {
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    gap: 0.25rem;
    padding: 0.25rem 1.5rem;
  }

  .languages a {
    display: inline-flex;
    align-items: center;
    min-height: 2.75rem;
    padding: 0 0.75rem;
    color: var(--text);
  }

  .languages a[aria-current] {
    font-weight: 700;
    text-decoration: none;
  }

  @media print {
    .languages {
      display: none;
    }
  }
`;

const words = dictionary(['language'], {
  en: 'Language',
  es: 'Idioma',
  de: 'Sprache',
  fr: 'Langue',
  pt: 'Idioma',
  it: 'Lingua',
  nl: 'Taal',
  pl: 'Język',
  tr: 'Dil',
  ru: 'Язык',
  zh: '语言',
  ja: '言語',
  ko: '언어',
  hi: 'भाषा',
  ar: 'اللغة',
  id: 'Bahasa',
  vi: 'Ngôn ngữ',
  uk: 'Мова',
  sv: 'Språk',
});

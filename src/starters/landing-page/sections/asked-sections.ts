import type { Language } from '../../../contracts/job/plan.ts';
import { asksFor } from '../../not-included/page/asks-for.ts';
import { dictionary, wordsOf } from '../../page/dictionary.ts';
import { slidesOf } from '../../page/parts/lists/slider.ts';
import type { SectionKind } from '../headings.ts';
import { sectionWords } from './asked-section-words.ts';
import { upperStart } from '../../../workspace/text/with-capitals.ts';

/** Headings for the pictures, voices, questions or story that a request asks for and that no heading of the page is for. */
export function askedSections(
  request: string,
  {
    language,
    kinds,
    isPictured,
  }: {
    readonly language: Language;
    /** Those that the page has headings for. */
    readonly kinds: ReadonlySet<SectionKind>;
    /** Whether it filters pictures. */
    readonly isPictured: boolean;
  },
): readonly string[] {
  const { t } = wordsOf(words, language);
  // "Siempre con nosotros" in quotes asks for no section.
  const message = request.replaceAll(/["“„«][^"“”„«»\n]{2,120}["”“»]/gu, ' ');
  const slides = asksFor('slider', message) ? slidesOf(message) : undefined;
  const said = {
    story: sectionWords.story.exec(message)?.[0],
    gallery:
      isPictured || asksFor('gallery', message) || asksFor('viewer', message)
        ? t('gallery')
        : undefined,
    quotes: shortOf(sectionWords.quotes.exec(message)?.[0], t('quotes')),
    questions: sectionWords.questions
      .exec(message)?.[0]
      .replace(/^و(?=\p{sc=Arabic}{3})/u, '')
      .replace(/^لل/u, 'ال')
      .replace(/^faq(?=s?$)/iu, 'FAQ'),
  };
  return (['story', 'gallery', 'quotes', 'questions'] as const)
    .filter((kind) => !kinds.has(kind))
    .flatMap((kind) => said[kind] ?? (slides === kind ? t(kind) : []))
    .map((heading) => upperStart(heading.replace(aSection, '')));
}

/** "Reviews from three customers" asks, and is no heading. */
function shortOf(said: string | undefined, usual: string): string | undefined {
  return said !== undefined && said.split(' ').length > 2 ? usual : said;
}

/** "about section" */
const aSection =
  /^an?\s|^(?:(?:short|brief|her|his|their|kurze|breve|courte)\s){1,2}(?=life|lebens|histo|stor)|\s(?:section|page|part)$/giu;

const words = dictionary(['gallery', 'quotes'], {
  en: 'Gallery | Reviews',
  es: 'Galería | Testimonios',
  de: 'Galerie | Stimmen',
  fr: 'Galerie | Témoignages',
  pt: 'Galeria | Depoimentos',
  it: 'Galleria | Recensioni',
  nl: 'Galerij | Recensies',
  pl: 'Galeria | Opinie',
  tr: 'Galeri | Yorumlar',
  ru: 'Галерея | Отзывы',
  zh: '作品 | 评价',
  ja: 'ギャラリー | お客様の声',
  ko: '갤러리 | 후기',
  hi: 'गैलरी | समीक्षाएँ',
  ar: 'معرض الصور | آراء العملاء',
  id: 'Galeri | Ulasan',
  vi: 'Thư viện ảnh | Đánh giá',
  uk: 'Галерея | Відгуки',
  sv: 'Galleri | Omdömen',
});

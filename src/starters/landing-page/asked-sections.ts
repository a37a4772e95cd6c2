import type { Language } from '../../contracts/job/plan.ts';
import { withLetters } from '../../workspace/text/letters.ts';
import { asksFor } from '../not-included/page/asks-for.ts';
import { dictionary, wordsOf } from '../page/dictionary.ts';
import { slidesOf } from '../page/parts/slider.ts';
import type { SectionKind } from './headings.ts';
import { upperStart } from './upper-start.ts';

/** Headings for the pictures, voices, questions or story that a request asks for and that no heading of the page is for. */
export function askedSections(
  message: string,
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
  const slides = asksFor('slider', message) ? slidesOf(message) : undefined;
  const said = {
    story: asked.story.exec(message)?.[0],
    gallery: isPictured || asksFor('gallery', message) ? t('gallery') : undefined,
    quotes: asked.quotes.exec(message)?.[0],
    questions: asked.questions.exec(message)?.[0],
  };
  return (['story', 'gallery', 'quotes', 'questions'] as const)
    .filter((kind) => !kinds.has(kind))
    .flatMap((kind) => said[kind] ?? (slides === kind ? t(kind) : []))
    .map((heading) => upperStart(heading.replace(aSection, '')));
}

/** "about section" */
const aSection = /^an?\s|\s(?:section|page|part)$/giu;

const named = (pattern: string): RegExp =>
  new RegExp(withLetters(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`), 'iu');

/** What sections are called in requests. */
const asked = {
  story: named(
    'about (?:me|us|section|page|part)|an? about(?=[,. ]|$)|über (?:mich|uns)(?=[- ](?:seite|abschnitt|bereich|teil)|[,.;]|\\s(?:und|sowie)\\s|$)|sobre (?:mí|nosotros|mim|nós)|quiénes somos|quem somos|à propos|qui (?:sommes-nous|suis-je)|chi (?:siamo|sono)|over (?:mij|ons)|o (?:mnie|nas)(?=[,.;]|\\s(?:i|oraz)\\s|$)|hakkımda|hakkımızda|обо мне|о нас|关于我们?|关于我|私たちについて|自己紹介|자기 ?소개|회사 ?소개|हमारे बारे में|मेरे बारे में|من نحن|نبذة عن(?:ا|ي)',
  ),
  quotes: named(
    "testimonials?|(?:customer|client|guest) (?:reviews?|quotes|voices)|reviews section|kundenstimmen|kundenbewertungen|referenzen|testimonios?|opiniones de (?:clientes|alumnos)|témoignages?|avis (?:des )?clients?|depoimentos?|testimonianze|recensioni|klantervaringen|opinie klientów|müşteri yorumları|отзывы|客户评价|お客様の声|고객 ?후기|이용 ?후기|ग्राहकों की राय|समीक्षाएँ|آراء العملاء",
  ),
  questions: named(
    'faqs?|frequently asked questions?|häufige(?:n)? fragen|preguntas frecuentes|foire aux questions|questions fréquentes|perguntas frequentes|dúvidas frequentes|domande frequenti|veelgestelde vragen|najczęstsze pytania|częste pytania|sık(?:ça)? sorulan sorular|част(?:ые|о задаваемые) вопросы|常见问题|よくある(?:ご)?質問|자주 ?묻는 ?질문|अक्सर पूछे जाने वाले (?:सवाल|प्रश्न)|الأسئلة (?:الشائعة|المتكررة)',
  ),
};

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
});

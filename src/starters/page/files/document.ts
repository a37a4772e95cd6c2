import type { Language } from '../../../contracts/job/plan.ts';
import { type Markup, markup } from '../../markup.ts';
import type { Palette } from '../looks/palette.ts';
import { dictionary, wordsOf } from '../dictionary.ts';

interface DocumentParts {
  readonly title: string;
  readonly summary: string;
  readonly language: Language;
  readonly palette: Palette;
  readonly scripts: readonly string[];
  readonly body: Markup;
}

/** A complete HTML document. It loads nothing from other servers and has no inline script. */
export function pageDocument(parts: DocumentParts): string {
  const { title, summary, language, palette, scripts, body } = parts;
  return markup`
    <!DOCTYPE html>
    <html ${languageAttributes(language)}>
      <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="${palette.mode ?? 'light dark'}">
        <title>${[...title].slice(0, 60).join('')}</title>
        <meta name="description" content="${summary}">
        <link rel="icon" href="favicon.svg" type="image/svg+xml">
        <link rel="stylesheet" href="styles.css">
        ${scripts.map((src) => markup`<script src="${src}" defer></script> `)}
      </head>
      <body>
        <a class="skip-link" href="#main">${wordsOf(shell, language).t('skip')}</a>
        ${body}
      </body>
    </html>
  `.html;
}

/** The attributes of `html` for a language, with `dir` for one that is written from right to left. */
export function languageAttributes(language: Language): Markup {
  return fromRight.has(language)
    ? markup`lang="${language}" dir="rtl"`
    : markup`lang="${language}"`;
}

const fromRight: ReadonlySet<Language> = new Set(['ar']);

const shell = dictionary(['skip'], {
  en: 'Skip to content',
  es: 'Saltar al contenido',
  de: 'Zum Inhalt springen',
  fr: 'Aller au contenu',
  pt: 'Ir para o conteúdo',
  it: 'Vai al contenuto',
  nl: 'Naar de inhoud',
  pl: 'Przejdź do treści',
  tr: 'İçeriğe geç',
  ru: 'Перейти к содержанию',
  zh: '跳到内容',
  ja: '本文へ移動',
  ko: '본문으로 건너뛰기',
  hi: 'सामग्री पर जाएँ',
  ar: 'انتقل إلى المحتوى',
  id: 'Langsung ke isi',
  vi: 'Chuyển đến nội dung',
  uk: 'Перейти до вмісту',
  sv: 'Hoppa till innehållet',
});

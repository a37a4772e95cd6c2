import { optionName, readCommandFields } from '../shared/reading/commands/read-command-fields.ts';

/** A field of a book: the name of its option and what people read. */
export interface BookField {
  readonly name: string;
  readonly label: string;
}

/**
 * What a request wants to be typed for a book: words, and the number of its pages.
 *
 * @example
 * readBookFields('/book add (title, author, pages)', 'book add');
 * // { words: [{ name: 'title', … }, { name: 'author', … }], total: { name: 'pages', label: 'Pages' } }
 */
export function readBookFields(
  text: string,
  command: string,
): { readonly words: readonly BookField[] | undefined; readonly total: BookField | undefined } {
  const at = text.toLowerCase().indexOf(`/${command}`);
  const named = at < 0 ? [] : readCommandFields(text.slice(at + command.length + 1));
  const fields = named.map((label) => ({
    name: optionName(label),
    label: label.charAt(0).toUpperCase() + label.slice(1),
  }));
  const words = fields.filter(({ label }) => !pages.test(label));
  return {
    words: words.length === 0 ? undefined : words.slice(0, 5),
    total: fields.find(({ label }) => pages.test(label)),
  };
}

const pages =
  /pages?|seiten|páginas|pagine|pagina['’]?s|bladzijden|stron|sayfa|страниц|页|ページ|쪽|페이지|पृष्ठ|पन्न|صفح|chapters?|kapitel|capítulos|chapitres|number|total|length/iu;

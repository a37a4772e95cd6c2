import type { Language } from '../../contracts/languages.ts';
import { kindNamesIn } from '../cli-tool/kind-names.ts';

/** Whether what is left of a folder is to be sorted: "photos to Pictures, PDFs to Documents". */
export function sortsFiles(text: string): boolean {
  return sorts.test(text) || targets(text).length > 0;
}

const sorts =
  /(?<!\p{L})(?:sorts?|organi[sz]es?|sortier\p{L}{1,3}|ordn\p{L}{1,3}|rang\p{L}{1,4}|trie\p{L}{0,3}|class\p{L}{1,3}|orden\p{L}{1,3}|organiza\p{L}{0,2}|ordina\p{L}{0,2}|riordina|sorte\p{L}{1,4}|orden\p{L}{0,3}|sortuj\p{L}{0,3}|porządkuj\p{L}{0,3}|сортир\p{L}{2,5}|расклад\p{L}{2,5})\s(?:\S{1,16}\s){0,5}?(?:by|into|nach|in|par|por|per|op|według|по)(?!\p{L})|分类|整理|仕分け|분류/iu;

/**
 * The folders for files, each with the endings that go there: the usual kinds, as the request calls them.
 *
 * @example
 * foldersIn('Foto\'s naar Afbeeldingen, pdf\'s naar Documenten', 'nl');
 * // { Afbeeldingen: ['jpg', …], Documenten: ['pdf'] }
 */
export function foldersIn(
  text: string,
  language: Language,
): Readonly<Record<string, readonly string[]>> {
  const named = targets(text);
  const usual = kindNamesIn(text, language);
  return Object.fromEntries(
    named.length > 0
      ? named
      : kinds.map(([kind, , endings]) => [usual[kind] ?? kind, endings.split(' ')]),
  );
}

/** "photos to Pictures": what goes where. */
function targets(text: string): readonly (readonly [string, readonly string[]])[] {
  return [...text.slice(0, 2000).matchAll(moves)].flatMap(({ groups = {} }) => {
    const { what = '', folder = '' } = groups;
    const kind = kinds.find(([, words]) => words.test(what));
    const endings = /^\.?(?:pdf|csv|txt|zip|mp3)/iu.exec(what)?.[0].replace('.', '').toLowerCase();
    const all = endings === undefined ? kind?.[2].split(' ') : [endings];
    return all === undefined ? [] : [[folder, all] as const];
  });
}

const moves =
  /(?<!\p{L})(?<what>\.?\p{L}{3,12}(?:['’]s)?)\s(?:(?:files|go|into|to|in|nach|naar|a|vers|dans|para|do|w)\s){1,3}(?:(?:the|den|die|la|le|el|een|de)\s)?["“„«]?(?<folder>\p{Lu}\p{L}{2,20})/gu;

const kinds = [
  [
    'Images',
    /^(?:photo|image|picture|foto|bild|imag|immag|afbeeld|zdj|фото|изобр)/iu,
    'jpg jpeg png gif webp heic svg',
  ],
  [
    'Documents',
    /^(?:doc|dok|text|txt|belge|документ)/iu,
    'pdf doc docx odt txt md xls xlsx csv ppt pptx',
  ],
  ['Videos', /^(?:vid|film|movie|видео)/iu, 'mp4 mov avi mkv webm'],
  ['Music', /^(?:mus|audio|música|song|музык)/iu, 'mp3 wav flac ogg m4a'],
  ['Archives', /^(?:zip|arch|архив)/iu, 'zip tar gz rar 7z'],
] as const;

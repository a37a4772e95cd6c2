import type { Language } from '../../contracts/languages.ts';
import { wordsOf } from '../page/dictionary.ts';
import { organizeTexts } from './organize-texts.ts';
import { letterPattern } from '../../workspace/text/letters.ts';

/** Whether a request names folders for kinds of files: "images, documents, videos and the rest". */
export function namesKinds(text: string): boolean {
  const named = kinds.filter(([, words]) => words.test(text));
  const own = Object.keys(endingsIn(text)).length;
  return (
    named.length + Math.min(own, 1) >= 3 ||
    (named.length === 2 && named.some(([kind]) => kind === 'Other'))
  );
}

/** The endings of files for which a request names a folder: "pdf, images, videos and the rest". */
export function endingsIn(text: string): Readonly<Record<string, string>> {
  const found = text.toLowerCase().match(endings) ?? [];
  return Object.fromEntries(found.map((ending) => [ending.replace(/s$/u, ''), ending]));
}

const endings =
  /(?<![\p{L}\p{N}])(?:pdfs?|docx?|xlsx?|csvs?|txt|md|mp3s?|mp4|epubs?|psd|exes?|dmg|iso)(?![\p{L}\p{N}])/gu;

/** Whether a clause names a kind of files. */
export function namesKind(clause: string): boolean {
  return kinds.some(([, words]) => words.test(clause));
}

/** What the folders of the kinds are called: as the request says it, otherwise in its language. */
export function kindNamesIn(text: string, language: Language): Readonly<Record<string, string>> {
  const { t } = wordsOf(organizeTexts, language);
  const rest = namesKinds(text) ? kinds.at(-1)?.[1].exec(text)?.[0] : undefined;
  const names = kinds.map(([kind, words, key]) => {
    const said = namesKinds(text) ? words.exec(text)?.[0] : undefined;
    // "images, documents and others": music is one of the others.
    return [kind, said ?? rest ?? t(key)];
  });
  const own = installers.exec(text)?.[0];
  return Object.fromEntries(own === undefined ? names : [...names, ['Installers', own]]);
}

const installers =
  /(?<!\p{L})(?:installers|installationsdateien|instaladores|установщики)(?!\p{L})|安装包/iu;

const word = (words: string, signs: string): RegExp =>
  letterPattern(`(?<![\\p{L}\\p{M}])(?:${words})(?![\\p{L}\\p{M}])|${signs}`);

const kinds = [
  [
    'Images',
    word(
      'images?|pictures?|photos?|bilder|fotos?|imágenes|imagens|immagini|obrazy|zdjęcia|afbeeldingen|resimler|görseller|изображения|картинки|фото|фотографии|चित्र|तस्वीरें|الصور|صور',
      '图片|照片|画像|写真|이미지|사진',
    ),
    'images',
  ],
  [
    'Documents',
    word(
      'documents?|docs|dokumente|documentos|documenti|dokumenty|documenten|belgeler|документы|दस्तावेज़|المستندات|مستندات',
      '文档|文書|ドキュメント|書類|문서',
    ),
    'documents',
  ],
  [
    'Videos',
    word(
      "videos?|vídeos|vidéos|movies|filmy|wideo|video[’']s|videolar|видео|वीडियो|الفيديو|فيديو",
      '视频|動画|ビデオ|동영상|비디오|영상',
    ),
    'videos',
  ],
  [
    'Music',
    word(
      'music|audio|musik|música|musique|musica|muzyka|muziek|müzik|музыка|аудио|संगीत|الموسيقى|موسيقى',
      '音乐|音频|音楽|音声|음악|오디오',
    ),
    'music',
  ],
  [
    'Archives',
    word(
      'archives?|zips?|archive|archivi|archiwa|archieven|arşivler|архивы|comprimidos|compressés|الأرشيف',
      '压缩包|压缩文件|圧縮|アーカイブ|압축',
    ),
    'archives',
  ],
  [
    'Other',
    word(
      'others?|rest|misc|everything else|sonstiges|andere|übrige[sn]?|otros|otras|resto|autres?|outros|altro|altri|inne|reszta|pozostałe|overig|overige|diğer|diğerleri|другое|остальное|прочее|अन्य|أخرى',
      '其他|其它|その他|기타',
    ),
    'other',
  ],
] as const;

import { readNumber } from '../../shared/reading/numbers/read-number.ts';
import { withDigits } from '../../shared/reading/numbers/with-digits.ts';

/**
 * How many pictures a gallery is to have; three where the request does not say.
 *
 * @example
 * picturesAsked('a gallery with 8 pics'); // 8
 */
export function picturesAsked(request: string): number {
  return readNumber(withDigits(request), ofPictures, { min: 1, max: 24 }) ?? 3;
}

const ofPictures = [
  "{n}\\s?(?:\\p{L}{3,12}\\s)?(?:[\\p{L}-]{0,20}bilder\\p{L}?|photos?|pictures?|pics|images?|screenshots?|fotos?|imágenes|imagens|immagini|foto[’']s|zdję\\p{L}{1,2}|fotoğraf|фото\\p{L}{0,7})(?!\\p{L})",
  '{n}\\s?[张枚장]の?(?:照片|图片|写真|사진)',
];

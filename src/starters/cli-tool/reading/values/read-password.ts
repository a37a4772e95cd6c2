import type { SettingsValue } from '../../../settings-module.ts';
import { readNumber } from '../../../shared/reading/numbers/read-number.ts';
import { withDigits } from '../../../shared/reading/numbers/with-digits.ts';
import { askedOptions } from '../../asked-names.ts';
import type { ToolOutline } from '../read-outline.ts';

/**
 * How long a password is, of which kinds of characters, or of how many words.
 *
 * @example
 * readPassword('makes 3 words and a number', outline); // { length: 20, isPhrase: true, words: 3, endsInNumber: true }
 */
export function readPassword(
  text: string,
  { options }: Pick<ToolOutline, 'options'>,
): { readonly [key: string]: SettingsValue } {
  const named = askedOptions(
    'password',
    options.map(({ flag }) => flag.slice(2)),
  );
  const adds = ['digits', 'symbols', 'upper'].filter((kind) => Object.hasOwn(named, kind));
  const usual = options.find(({ flag }) => flag === '--length')?.usual;
  const length = readNumber(`default ${usual} ${text}`, lengths, { min: 4, max: 200 });
  const words = /--length/iu.test(text)
    ? undefined
    : readNumber(withDigits(text), wordCounts, { min: 2, max: 12 });
  const isPhrase =
    words !== undefined ||
    (/passphrases?|diceware|passsätze/iu.test(text) && !/passwor[dt]|--length/iu.test(text));
  return {
    length: length ?? 20,
    ...(isPhrase && { isPhrase }),
    ...(words !== undefined && { words, ...(andNumber.test(text) && { endsInNumber: true }) }),
    ...(adds.length > 0 && { adds }),
  };
}

const lengths = [
  'default(?: length)?(?: of| is|:)? ?{n}',
  '(?:length|länge|longitud|largo|longueur|comprimento|tamanho|lunghezza|długość|lengte|uzunluk|uzunluğu|длин\\p{L})(?:\\s(?:by default|default|standardmäßig|standard|predefinit[ao]|predeterminada|por defecto|par défaut|padrão|domyślna|domyślnie|standaard|varsayılan|по умолчанию|of|is|ist|von|de|di|van|to)|:){0,3}\\s?{n}',
  '(?:默认)?长度(?:默认)?(?:为|是|：|:)?\\s?{n}',
  '(?:長さ|文字数)(?:は|：|:)?(?:デフォルト)?\\s?{n}',
  '(?:기본 )?길이(?:는|:)?\\s?{n}',
  '{n}\\s?(?:caratteri|znaków|tekens|символ\\p{L}{0,2}|karakter|文字|자리|字符|位)',
  '{n} (?:characters|chars|zeichen|caracteres|caractères) (?:by default|long)',
];
/** "3 words and a number" */
const wordCounts = [
  '{n}\\s?(?:random |zufällige[nr]? |einfache[nr]? |simple )?(?:words?|wörtern?|palabras|mots|palavras|parole|woorden|słów|słowa|kelime|слов|слова|単語|단어|个单词)(?!\\p{L})',
];
const andNumber =
  /(?:words?|wörtern?|palabras|mots|palavras|parole|woorden|słów|słowa|kelime\p{L}{0,3}|слова?)\s(?:and|und|y|et|e|en|i|ve|и|і|plus|with|mit|con|avec|com|met|z|с)\s(?:a |an |one |the |eine[rm]? |una? |une? |um |een |jedn\p{L}{1,3} |bir )?(?:random )?(?:numbers?|digits?|zahl(?:en)?|ziffern?|números?|chiffres?|nombres?|numero|numeri|cijfers?|getal|liczb[aąy]|sayı|числ\p{L}{1,3}|цифр\p{L}{1,3})(?!\p{L})/iu;

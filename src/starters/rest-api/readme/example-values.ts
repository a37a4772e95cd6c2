import { letterPattern } from '../../../workspace/text/letters.ts';
import { isCustomer } from '../conflicts/booking/who.ts';
import { fold } from '../../shared/fold.ts';
import { isWordFor } from '../../shared/reading/fields/field-words.ts';
import { sampleOf } from '../../shared/sample-fields.ts';
import type { ServedField } from '../served-fields.ts';

type Sample = ReturnType<typeof sampleOf>;

/**
 * What the README sends to a collection: only what must be sent, with values as people know them.
 *
 * @example
 * exampleValues('/books', fields); // { title: 'Dune', author: 'Frank Herbert', year: 1965 }
 */
export function exampleValues(path: string, fields: readonly ServedField[]): Sample {
  const sent = fields.filter(({ isRequired }) => isRequired === true);
  const sample = sampleOf(sent.length === 0 ? fields : sent);
  const noun = fold(path.slice(path.lastIndexOf('/') + 1));
  return Object.fromEntries(
    Object.entries(sample).map(([name, value]) => {
      const field = fields.find((one) => one.name === name);
      return [name, field === undefined ? value : (knownValue(noun, field) ?? value)];
    }),
  );
}

function knownValue(noun: string, field: ServedField): string | number | undefined {
  const { type, label, oneOf, lengths, lines, min, max, above } = field;
  const isFree = [oneOf, lengths, lines].every((one) => one === undefined);
  if (!isFree) return undefined;
  const plain = fold(label).toLowerCase();
  if (type === 'number' || type === 'integer') {
    const number = numbers.find(([words]) => words.test(plain))?.[1];
    const isFit =
      number !== undefined &&
      number >= (min ?? number) &&
      number <= (max ?? number) &&
      number > (above ?? number - 1);
    return isFit ? number : undefined;
  }
  if (type !== 'text') return undefined;
  const text = textFor(noun, plain) ?? `${label} 1`;
  return text.length >= (min ?? 0) && text.length <= (max ?? 200) ? text : undefined;
}

function textFor(noun: string, label: string): string | undefined {
  if (isCustomer(label) || (isWordFor(label, 'name') && isCustomer(noun))) return 'Anna Berg';
  const known = texts.find(([words]) => words.test(label))?.[1];
  if (known !== undefined) return known;
  if (isWordFor(label, 'author')) return 'Frank Herbert';
  return titles.test(label) ? works.find(([words]) => words.test(noun))?.[1] : undefined;
}

const words = (source: string): RegExp => letterPattern(`^(?:${source})$`, 'u');
const titles = words(
  'title|titel|titulo|titre|titolo|tytul|baslik|название|назва|judul|tiêu đề|标题|书名|タイトル|제목|शीर्षक|العنوان|name|nombre|nom|nome|naam|nazwa|ad|имя|namn|nama|tên|姓名|名前|이름|नाम|الاسم',
);
const works: readonly (readonly [RegExp, string])[] = [
  [/^(?:books?|buech|libr|livr|boek|ksiazk|kitap|knig|buku|sach|bocker)/u, 'Dune'],
  [/^(?:films?|movies?|filme|pelicul|filmy|filmler|filmer)/u, 'Alien'],
];
const texts: readonly (readonly [RegExp, string])[] = [
  [words('isbn'), '9780441172719'],
  [
    words(
      'phone|telefon|telefono|telephone|telefone|telefoon|телефон|电话|電話|전화|फोन|الهاتف|telepon|điện thoại',
    ),
    '+1 555 0100',
  ],
  [words('first ?name|vorname|prenom'), 'Anna'],
];
const numbers: readonly (readonly [RegExp, number])[] = [
  [
    words(
      'year|jahr|erscheinungsjahr|ano|annee|anno|jaar|rok|yil|год|рік|年|年份|연도|वर्ष|السنة|tahun|năm|ar',
    ),
    1965,
  ],
  [
    words(
      'price|preis|precio|preco|prix|prezzo|prijs|cena|fiyat|цена|ціна|价格|価格|가격|कीमत|السعر|harga|giá|pris|amount|betrag|total',
    ),
    12,
  ],
  [
    words(
      'age|alter|edad|idade|age|eta|leeftijd|wiek|yas|возраст|вік|年龄|年齢|나이|उम्र|العمر|umur|tuổi|alder',
    ),
    30,
  ],
];

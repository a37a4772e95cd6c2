import type { Language } from '../../../../../contracts/languages.ts';
import type { Resource, ResourceField } from '../../../../../contracts/job/resource.ts';
import { fold } from '../../../../../starters/shared/fold.ts';
import { bookingFields } from '../resources/booking-fields.ts';
import { plainKindOf } from '../resources/plain-nouns.ts';
import { textField } from '../resources/plain-things.ts';
import { nameLabel } from '../../../../../starters/shared/reading/read-things.ts';
import { knownName, knownThing } from './known-things.ts';

/**
 * Things that people call by name have one: a recipe with ingredients and steps has a title, a dish with a
 * price a name. Left as they are if one of their fields may be what they are called.
 *
 * @example
 * withName({ name: 'recipes', fields: [ingredients, steps] }, 'en').fields[0].name; // 'title'
 */
export function withName(resource: Resource, language: Language): Resource {
  const { name, fields } = resource;
  if (fields.length === 0 || fields.some(mayName)) return resource;
  const label = labelFor(name.replaceAll('-', ' '), language);
  if (label === undefined) return resource;
  return { name, fields: [textField(label), ...fields] };
}

function labelFor(noun: string, language: Language): string | undefined {
  // "Pedido": only the plural says what kind it is of.
  const kind = plainKindOf(noun) ?? plainKindOf(knownName(noun) ?? '');
  if (kind === 'person') return bookingFields[language].name;
  const [first] = (knownThing(noun, language) ?? knownThing(noun, 'en'))?.fields ?? [];
  if (kind === 'dish' || (kind === 'thing' && first === undefined))
    return nameLabel[language] ?? 'name';
  // Of an order, the first field is no name; a joke is its text.
  const isName =
    first?.type === 'text' && (names.test(fold(first.label)) || textNames.test(fold(first.label)));
  return isName && (kind === 'thing' || kind === undefined) ? first.label : undefined;
}

/** "title", "name": what the first field of well-known things is called. */
const names =
  /^(?:titles?|titulo|titel|titre|titolo|tytul|baslik|name|nombre|nom|nome|naam|imie|nazwa|ad|название|имя|标题|姓名|名称|タイトル|名前|제목|이름|शीर्षक|नाम|العنوان|الاسم)$/iu;

const textNames = /^(?:text|texto|texte|testo|tekst|текст|metin|本文|内容)$/iu;

/** Whether a field may be what a thing is called: a text that does not plainly say something else of it. */
function mayName({ type, label, oneOf }: ResourceField): boolean {
  if (type === 'digits') return true;
  return type === 'text' && oneOf === undefined && !others.test(fold(label));
}

const others =
  /^(?:steps?|instructions?|preparation|method|directions|description|notes?|comments?|text|content|body|author|artist|director|publisher|genre|category|type|kind|status|colou?r|size|unit|pasos|instrucciones|preparacion|descripcion|notas?|comentarios?|texto|contenido|autora?|artista|director|genero|categoria|tipo|estado|color|talla|schritte|anleitung|zubereitung|beschreibung|notizen?|kommentar|inhalt|autor|regisseur|kategorie|art|farbe|grosse|etapes|instructions|preparation|contenu|auteur|realisateur|categorie|couleur|taille|passos|modo de preparo|descricao|conteudo|cor|tamanho|passaggi|istruzioni|preparazione|descrizione|note|testo|contenuto|autore|regista|genere|colore|taglia|stappen|bereiding|beschrijving|notities|tekst|inhoud|auteur|soort|kleur|maat|kroki|przygotowanie|opis|notatki|tresc|rezyser|gatunek|kategoria|kolor|rozmiar|adimlar|hazirlanis|aciklama|not|icerik|yazar|yonetmen|tur|kategori|renk|beden|шаги|приготовление|описание|заметки|текст|автор|режиссер|жанр|категория|цвет|размер|步骤|做法|描述|备注|内容|作者|导演|类型|类别|手順|作り方|説明|メモ|本文|著者|監督|ジャンル|カテゴリ|순서|조리법|설명|메모|내용|저자|감독|장르|분류|चरण|विधि|विवरण|लेखक|श्रेणी|الخطوات|الوصف|المؤلف|الفئة|المحتوى)$/iu;

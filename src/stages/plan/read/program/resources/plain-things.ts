import type { Language } from '../../../../../contracts/languages.ts';
import type { Resource, ResourceField } from '../../../../../contracts/job/resource.ts';
import { fieldLabel } from '../../../../../starters/cli-tool/texts/tool-texts.ts';
import { fold } from '../../../../../starters/shared/fold.ts';
import { singularOf } from '../../../../../starters/shared/reading/singular.ts';
import { resourceName } from '../resource-name.ts';
import { bookingFields } from './booking-fields.ts';
import { splitList } from './split-list.ts';

interface PlainThings {
  readonly resources: readonly Resource[];
  /** Where they stand. */
  readonly from: number;
  readonly end: number;
}

/**
 * What a list of nouns without fields names: things and people have a name, a loan is of a thing to somebody
 * until a day. Undefined if fewer than two of its parts are such nouns.
 *
 * @example
 * plainThings('API: books, members, loans max 3 per member', 'en')?.resources.map(({ name }) => name);
 * // ['books', 'members', 'loans']
 */
export function plainThings(text: string, language: Language): PlainThings | undefined {
  for (const { index, 0: opening } of text.matchAll(openings)) {
    const from = index + opening.length;
    const { parts, end } = splitList(text, from);
    const named = parts.flatMap(nounIn);
    const [first] = parts.flatMap((part) => nounIn(part).map(() => part));
    const isList = named.length > 1 && first === parts[0] && !parts.some(hasBrackets);
    if (isList && new Set(named.map(({ noun }) => noun)).size > 1)
      return { resources: resourcesOf(named, language), from, end };
  }
  return undefined;
}

/** Of games and customers, what they are called, if they have fields without a text. */
export function withName(resource: Resource, language: Language): Resource {
  const { name, fields } = resource;
  const isNamed = nounIn(name).some(({ kind }) => kind !== 'loan');
  if (!isNamed || fields.length === 0 || fields.some(({ type }) => type === 'text'))
    return resource;
  return { name, fields: [textField(bookingFields[language].name), ...fields] };
}

interface Named {
  readonly noun: string;
  readonly kind: 'thing' | 'person' | 'loan';
  /** "member", of "max 3 per member". */
  readonly per?: string;
}

const hasBrackets = (part: string): boolean => part.includes('(');

function nounIn(part: string): readonly Named[] {
  const { noun = '', rest = '' } = shape.exec(part)?.groups ?? {};
  if (rest !== '' && !limit.test(fold(rest))) return [];
  const kind = kinds.find(([, words]) => words.test(fold(noun)))?.[0];
  const per = perWhom.exec(rest)?.groups?.['per']?.toLowerCase();
  return kind === undefined
    ? []
    : [{ noun: noun.toLowerCase(), kind, ...(kind === 'loan' && per !== undefined && { per }) }];
}

function resourcesOf(named: readonly Named[], language: Language): readonly Resource[] {
  const words = bookingFields[language];
  const oneOf = (kind: Named['kind']): string | undefined => {
    const noun = named.find((one) => one.kind === kind)?.noun;
    return noun === undefined ? undefined : singularOf(noun, language);
  };
  const due = fieldLabel('due', language);
  const fields = {
    thing: [textField(words.name)],
    person: [textField(words.name)],
    loan: [
      ...[oneOf('thing')].flatMap((label) => (label === undefined ? [] : [textField(label)])),
      textField(oneOf('person') ?? named.find(({ per }) => per)?.per ?? words.name),
      { name: due, label: due, type: 'date', isRequired: true } as const,
    ],
  };
  const found = named.map(({ noun, kind }) => ({
    name: resourceName(noun, language),
    fields: fields[kind],
  }));
  return [...new Map(found.map((one) => [one.name, one])).values()]
    .filter(({ name }) => name !== 'items')
    .slice(0, 6);
}

export function textField(label: string): ResourceField {
  return { name: label, label, type: 'text', isRequired: true };
}

const openings =
  /[:：]\s{0,2}|\s(?:for|with|of|managing|para|con|pour|avec|com|per|für|mit|voor|met|dla|для)\s/giu;
const shape =
  /^(?:(?:the|our|my|and|die|unsere|los|las|les|des|os|as|i|gli|le|de)\s)?(?<noun>[\p{L}\p{M}]{1,20})(?:\s(?<rest>[^]{1,60}))?$/iu;
/** "loans max 3 per member", "prêts 14 jours max" */
const limit =
  /^(?:\d|max|min|at most|up to|for \d|hochst|bis zu|como max|hasta|ate|au plus|no max|al mass|fino|maks|najw|до|не более|en fazla|[\p{L}]{2,8} \d)/iu;

const perWhom = /(?<!\p{L})(?:per|pro|je|por|par|na|на|voor elke)\s(?<per>\p{L}{3,24})/iu;

const words = (list: string): RegExp => new RegExp(`^(?:${list})$`, 'iu');
/** In the plural, since "book, member, due date" are the fields of something. */
const kinds: readonly (readonly [Named['kind'], RegExp])[] = [
  [
    'loan',
    words(
      'loans|lendings|rentals|(?:aus|ver)leihen|ausleihungen|verleihungen|prestamos|prets|emprunts|emprestimos|prestiti|(?:uit)?leningen|wypozyczenia|oduncler|займы|выдачи|借阅|借书|貸出|貸し出し|대출|उधार|إعارات|اعارات',
    ),
  ],
  [
    'person',
    words(
      'members|customers|clients|students|pupils|teachers|friends|neighbou?rs|employees|volunteers|patients|suppliers|borrowers|readers|players|mitglieder|kund(?:en|innen)|schuler|studenten|lehrer|freunde|nachbarn|mitarbeiter|patienten|lieferanten|leser|socios|clientes|alumn[oa]s|estudiantes|profesores|amigos|vecinos|empleados|pacientes|proveedores|adherents|eleves|etudiants|professeurs|amis|voisins|membres|patients|fournisseurs|usagers|membros|socios|alunos|estudantes|professores|vizinhos|funcionarios|fornecedores|soci|clienti|studenti|alunni|insegnanti|amici|vicini|pazienti|fornitori|leden|klanten|leerlingen|studenten|docenten|buren|vrienden|czlonkowie|klienci|uczniowie|nauczyciele|sasiedzi|uyeler|musteriler|ogrenciler|ogretmenler|komsular|члены|клиенты|ученики|студенты|учителя|читатели|会员|客户|学生|老师|会員|顧客|生徒|회원|고객|학생|सदस्य|ग्राहक|छात्र|शिक्षक|اعضاء|أعضاء|طلاب|عملاء',
    ),
  ],
  [
    'thing',
    words(
      'books|copies|games|tools|products|articles|films|movies|recipes|rooms|vehicles|bikes|cars|boats|courses|classes|equipment|bucher|spiele|werkzeuge|gerate|produkte|artikel|filme|rezepte|raume|fahrzeuge|fahrrader|autos|boote|kurse|klassen|libros|ejemplares|juegos|herramientas|productos|articulos|peliculas|recetas|salas|vehiculos|bicicletas|coches|cursos|clases|livres|exemplaires|jeux|outils|produits|recettes|salles|vehicules|velos|voitures|cours|materiel|livros|exemplares|jogos|ferramentas|produtos|receitas|carros|turmas|libri|copie|giochi|attrezzi|prodotti|articoli|ricette|stanze|veicoli|biciclette|corsi|classi|boeken|spellen|gereedschap|producten|recepten|kamers|fietsen|cursussen|klassen|ksiazki|gry|narzedzia|produkty|przepisy|pokoje|rowery|kursy|klasy|kitaplar|oyunlar|aletler|urunler|tarifler|odalar|araclar|kurslar|siniflar|книги|игры|инструменты|товары|рецепты|комнаты|курсы|классы|图书|书籍|书|商品|游戏|课程|本|書籍|ゲーム|商品|책|도서|상품|게임|किताबें|पुस्तकें|उत्पाद|كتب|منتجات',
    ),
  ],
];

/**
 * The usual names of fields in the case in which they are named: "с именем клиента и датой" as "с имя клиента
 * и дата".
 */
export function inNominative(text: string): string {
  return text
    .replace(/(?<=^|\s)(ім[’'ʼ]я)м(?!\p{L})/giu, '$1')
    .replace(
      /[\p{L}\p{M}]{4,20}/gu,
      (word, at: number) =>
        instrumental.get(word.toLowerCase()) ?? (isOwned(text, word, at) ? word : unbent(word)),
    );
}

/** "дата поливу": behind its noun it stays. */
function isOwned(text: string, word: string, at: number): boolean {
  return (
    word.endsWith('у') && /[^ую]\s$/u.test(text.slice(0, at)) && !joint.test(text.slice(0, at))
  );
}

const joint = /(?:[,;:(]|(?<!\p{L})(?:[ійизс]|та|або|или|із|со|має|мають|имеет))\s$/u;

/** "nazwę", "категорією", "цену": what a field ends in that stands behind a verb or a preposition. */
function unbent(word: string): string {
  if (asTheyAre.test(word)) return word;
  const [ending, instead = ''] = endings.find(([bent]) => bent.test(word)) ?? [];
  return ending === undefined ? word : word.replace(ending, instead);
}

const asTheyAre = /^(?:imię|zwierzę|datę|mogą|кому|чому|почему)$/iu;
const endings: readonly (readonly [RegExp, string])[] = [
  [/(?<=oś)cią$/u, 'ć'],
  [/(?<=\p{L}{2}(?:[^js]|[cz]j))ą$|(?<=\p{L}{2})ę$/u, 'a'],
  [/істю$/u, 'ість'],
  [/(?<=ост)ью$/u, 'ь'],
  [/(?<=\p{L}{2}[иі])(?:ей|єю|ю)$/u, 'я'],
  [/(?<=н)ням$/u, 'ня'],
  [/(?<=н)ием$/u, 'ие'],
  [/(?<=[а-яё]{2})ую$/u, 'ая'],
  [/(?<=[\u0400-\u04ff]{2})(?:ою|у)$/u, 'а'],
  [/(?<=[\u0400-\u04ff]{2}[дзнрст])ом$/u, ''],
];

const instrumental: ReadonlyMap<string, string> = new Map(
  Object.entries({
    именем: 'имя',
    телефоном: 'телефон',
    датой: 'дата',
    временем: 'время',
    ценой: 'цена',
    мастером: 'мастер',
    врачом: 'врач',
    количеством: 'количество',
    почтой: 'почта',
    суммой: 'сумма',
    комментарием: 'комментарий',
    услугой: 'услуга',
    именами: 'имена',
    числом: 'число',
    прізвищем: 'прізвище',
    местом: 'место',
    игрой: 'игра',
    состоянием: 'состояние',
    типом: 'тип',
    маркой: 'марка',
    моделью: 'модель',
    породой: 'порода',
    хозяином: 'хозяин',
    рейтингом: 'рейтинг',
    кольором: 'колір',
    rozmiarem: 'rozmiar',
    stanem: 'stan',
    kolorem: 'kolor',
    modelem: 'model',
    wiekiem: 'wiek',
    przedmiotem: 'przedmiot',
    terminem: 'termin',
    miejscem: 'miejsce',
    adresem: 'adres',
    numerem: 'numer',
    imieniem: 'imię',
    nazwiskiem: 'nazwisko',
    telefonem: 'telefon',
    tytułem: 'tytuł',
    autorem: 'autor',
    opisem: 'opis',
    priorytetem: 'priorytet',
    wyborem: 'wybór',
    alergiami: 'alergie',
    statusem: 'status',
    rokiem: 'rok',
    gatunkiem: 'gatunek',
    płcią: 'płeć',
    віком: 'вік',
  }),
);

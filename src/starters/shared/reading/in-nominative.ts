/**
 * The usual names of fields in the case in which they are named: "с именем клиента и датой" as "с имя клиента
 * и дата".
 */
export function inNominative(text: string): string {
  return text.replace(
    /[\p{L}\p{M}]{4,20}/gu,
    (word) => instrumental.get(word.toLowerCase()) ?? word,
  );
}

const instrumental: ReadonlyMap<string, string> = new Map(
  Object.entries({
    именем: 'имя',
    телефоном: 'телефон',
    датой: 'дата',
    временем: 'время',
    ценой: 'цена',
    названием: 'название',
    описанием: 'описание',
    статусом: 'статус',
    адресом: 'адрес',
    мастером: 'мастер',
    врачом: 'врач',
    автором: 'автор',
    годом: 'год',
    количеством: 'количество',
    почтой: 'почта',
    суммой: 'сумма',
    категорией: 'категория',
    комментарием: 'комментарий',
    услугой: 'услуга',
    именами: 'имена',
    возрастом: 'возраст',
    фамилией: 'фамилия',
    городом: 'город',
    классом: 'класс',
    числом: 'число',
    вопросом: 'вопрос',
    сообщением: 'сообщение',
    номером: 'номер',
    wiekiem: 'wiek',
    liczbą: 'liczba',
    adresem: 'adres',
    numerem: 'numer',
    klasą: 'klasa',
    imieniem: 'imię',
    nazwiskiem: 'nazwisko',
    telefonem: 'telefon',
    datą: 'data',
    godziną: 'godzina',
    ceną: 'cena',
    tytułem: 'tytuł',
    autorem: 'autor',
    opisem: 'opis',
    statusem: 'status',
    nazwą: 'nazwa',
    rokiem: 'rok',
    ilością: 'ilość',
  }),
);

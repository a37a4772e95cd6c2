import type { PlanFact } from '../../../../contracts/job/plan.ts';
import type { Stated } from './stated.ts';

/** "ul. Garbary 41, w Poznaniu" is "ul. Garbary 41, Poznań"; of a town of no known form, the street. */
export function withPlainTown(fact: PlanFact, { language }: Stated): PlanFact {
  if (fact.kind !== 'address' || !bends.has(language ?? 'en')) return fact;
  const [bent = '', town = ''] = bentTown.exec(fact.text) ?? [];
  if (bent === '') return fact;
  const plain = towns[town];
  const street = fact.text.slice(0, -bent.length);
  return { ...fact, text: plain === undefined ? street : `${street}, ${plain}` };
}

/** "Wrocławia", "Твери": a town in another case as it stands alone; undefined for one of no known form. */
export function plainTown(bent: string): string | undefined {
  const known = towns[bent];
  if (known !== undefined) return known;
  return Object.values(towns).find((town) => {
    const stem = town.slice(0, -1);
    return stem.length > 3 && bent.startsWith(stem) && bent.length - town.length < 3;
  });
}

const bentTown = /(?<=\d\p{L}?),\s(?:we?|во?|[уі])\s(\p{Lu}[\p{L}-]{2,24})$/u;

const bends: ReadonlySet<string> = new Set(['ru', 'pl', 'uk']);

const towns: Readonly<Record<string, string>> = {
  Poznaniu: 'Poznań',
  Krakowie: 'Kraków',
  Krakowa: 'Kraków',
  Warszawie: 'Warszawa',
  Wrocławiu: 'Wrocław',
  Łodzi: 'Łódź',
  Gdańsku: 'Gdańsk',
  Gdyni: 'Gdynia',
  Sopocie: 'Sopot',
  Szczecinie: 'Szczecin',
  Lublinie: 'Lublin',
  Katowicach: 'Katowice',
  Gliwicach: 'Gliwice',
  Bydgoszczy: 'Bydgoszcz',
  Toruniu: 'Toruń',
  Białymstoku: 'Białystok',
  Rzeszowie: 'Rzeszów',
  Kielcach: 'Kielce',
  Olsztynie: 'Olsztyn',
  Opolu: 'Opole',
  Radomiu: 'Radom',
  Zakopanem: 'Zakopane',
  Częstochowie: 'Częstochowa',
  Львові: 'Львів',
  Києві: 'Київ',
  Одесі: 'Одеса',
  Харкові: 'Харків',
  Дніпрі: 'Дніпро',
  Полтаві: 'Полтава',
  Луцьку: 'Луцьк',
  Рівному: 'Рівне',
  Чернівцях: 'Чернівці',
  Тернополі: 'Тернопіль',
  Вінниці: 'Вінниця',
  Москве: 'Москва',
  Петербурге: 'Петербург',
  'Санкт-Петербурге': 'Санкт-Петербург',
  Казани: 'Казань',
  Туле: 'Тула',
  Самаре: 'Самара',
  Уфе: 'Уфа',
  Перми: 'Пермь',
  Рязани: 'Рязань',
  Твери: 'Тверь',
  Калуге: 'Калуга',
  Вологде: 'Вологда',
  Воронеже: 'Воронеж',
  Краснодаре: 'Краснодар',
  Саратове: 'Саратов',
  Ярославле: 'Ярославль',
  Екатеринбурге: 'Екатеринбург',
  Новосибирске: 'Новосибирск',
  Челябинске: 'Челябинск',
  Красноярске: 'Красноярск',
  Омске: 'Омск',
  Томске: 'Томск',
};

/** "w Bieszczadach", "у Львові", "в Карелии" as they stand alone; all else stays as it is. */
export function withoutBending(place: string): string {
  const [, town = ''] = townAlone.exec(place) ?? [];
  return townOf(town) ?? place;
}

const townAlone = /^(?:we?|na|во?|на|[уі])\s(\p{Lu}[\p{L}-]{3,24})$/u;

/** The town that stands behind "in"; undefined for one of no known form. */
export function townOf(bent: string): string | undefined {
  return towns[bent] ?? unbent(bent);
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

/** "…, Екатеринбург, замена проводки", "…, Ankara, dolgu 1500 TL" */
export function isKnownTown(name: string): boolean {
  return (
    turkish.test(name) ||
    (/^\p{Lu}[\p{L}-]{2,16}$/u.test(name) && Object.values(towns).includes(name))
  );
}

const turkish =
  /^(?:İstanbul|Ankara|İzmir|Bursa|Antalya|Adana|Konya|Eskişehir|Trabzon|Mersin|Kayseri|Samsun|Gaziantep|Bodrum|Muğla|Denizli|Kadıköy|Beşiktaş)$/u;

/** Regions and towns by how they end: "Bieszczadach" is "Bieszczady". */
function unbent(town: string): string | undefined {
  const [ending, plain = ''] = endings.find(([one]) => one.test(town)) ?? [];
  return ending === undefined ? undefined : town.replace(ending, plain);
}

const endings: readonly (readonly [RegExp, string])[] = [
  [/(?<=c)ach$|(?<=(?:sz|cz|rz))ach$/u, 'e'],
  [/(?<=[kg])ach$/u, 'i'],
  [/ach$/u, 'y'],
  [/owie$/u, 'ów'],
  [/(?<=sk)u$|(?<=(?:[iy]n|st))ie$|(?<=ław)iu$/u, ''],
  [/niu$/u, 'ń'],
  [/(?<=ic)y$|(?<=aw)ie$/u, 'a'],
  [/(?<=(?:ск|град|бург|город|[оа]в|дар|ин))е$|(?<=[сц]ьк)у$|(?<=(?:город|мир))і$/u, ''],
  [/(?<=и)и$|(?<=ц)і$/u, 'я'],
  [/(?<=ан)и$|(?<=л)е$/u, 'ь'],
  [/(?<=а)е$/u, 'й'],
  [/ові$/u, 'ів'],
  [/ах$/u, 'и'],
];

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

import type { Trade } from '../trade.ts';

export const carRepair: Trade = {
  words:
    "(?:car|auto|vehicle|automotive) ?(?:repairs?|mechanics?|servicing|service (?:cent(?:er|re)|station|garage)s?|workshops?|body ?shops?)|(?:car|auto|repair) garages?|mot garages?|auto ?shops?|(?:auto|kfz|kraftfahrzeug)[- ]?(?:werkst[aä]tt(?:en)?|reparatur(?:en)?|mechaniker(?:in)?|meisterbetrieb|betrieb|service)|automechaniker(?:in)?|garages? (?:auto|automobiles?|mécaniques?|de réparation)|réparations? (?:auto|automobiles?)|mécanicien(?:ne)?s? (?:auto|automobiles?)|garagistes?|carrosseries?|taller(?:es)? (?:mec[aá]nicos?|de coches|de autos|de autom[oó]viles|de carros|de veh[ií]culos)|mec[aá]nic[oa]s? (?:de coches|de autos|de carros|automotri(?:z|ces))|autofficin[ae]|officin[ae] (?:meccanic[ah]e?|auto)|meccanic[oi] (?:auto|d[’']auto)|carrozzeri[ae]|autogarages?|garagebedrij(?:f|ven)|autobedrij(?:f|ven)|autoreparaties?|automonteurs?|autowerkplaats(?:en)?|warsztat\\p{L}{0,4} samochodow\\p{L}{1,3}|mechanik\\p{L}{0,4} samochodow\\p{L}{1,3}|auto ?serwis\\p{L}{0,3}|serwis\\p{L}{0,3} samochodow\\p{L}{1,3}|oficinas? (?:mec[aâ]nicas?|auto|autom[oó]ve(?:l|is)|de carros|de autom[oó]veis)|auto ?mec[aâ]nicas?|mec[aâ]nic[oa]s? de (?:carros|autom[oó]veis)|автосервис\\p{L}{0,3}|автомастерск\\p{L}{1,4}|автомеханик\\p{L}{0,3}|ремонт\\p{L}{0,2} (?:авто|автомобил\\p{L}{1,3}|машин\\p{L}{0,2})|станци\\p{L}{1,2} техобслуживания|oto ?(?:tamir|servis|sanayi)\\p{L}{0,6}|(?:araba|otomobil) (?:tamir|servis)\\p{L}{0,6}|ورشة (?:تصليح |إصلاح |صيانة )?(?:ال)?سيارات|(?:تصليح|إصلاح|صيانة) (?:ال)?سيارات|(?:كراج|جراج) (?:ال)?سيارات|ميكانيكي سيارات|(?:कार|गा(?:ड़|\\u095c)ी|ऑटो) (?:रिपेयर|मरम्मत|सर्विस|मैकेनिक|गैराज)|कार की मरम्मत|自動車(?:整備|修理)|車の修理|オートサービス|整備工場|자동차 ?(?:정비|수리)|카센터|汽车(?:维修|修理|保养)|汽修|修车",
  name: {
    en: 'Car repair',
    es: 'Taller mecánico',
    de: 'Autowerkstatt',
    fr: 'Garage automobile',
    pt: 'Oficina mecânica',
    it: 'Autofficina',
    nl: 'Autogarage',
    pl: 'Warsztat samochodowy',
    tr: 'Oto tamirhanesi',
    ru: 'Автосервис',
    zh: '汽车维修店',
    ja: '自動車整備工場',
    ko: '자동차 정비소',
    hi: 'कार मरम्मत',
    ar: 'ورشة سيارات',
  },
  copy: {
    en: {
      lead: '{title} repairs, services and looks after cars of all makes.',
      offers: ['Servicing', 'Repairs', 'Tyres'],
    },
    de: {
      lead: '{title}: Reparatur, Wartung und Pflege für Autos aller Marken.',
      offers: ['Inspektion', 'Reparatur', 'Reifen'],
    },
    es: {
      lead: '{title}: reparación y mantenimiento de coches de todas las marcas.',
      offers: ['Revisión', 'Reparaciones', 'Neumáticos'],
    },
    fr: {
      lead: '{title} : entretien et réparation de voitures toutes marques.',
      offers: ['Entretien', 'Réparation', 'Pneus'],
    },
    it: {
      lead: '{title}: riparazione e manutenzione di auto di tutte le marche.',
      offers: ['Tagliando', 'Riparazioni', 'Pneumatici'],
    },
    nl: {
      lead: '{title}: onderhoud en reparatie van auto’s van alle merken.',
      offers: ['Onderhoud', 'Reparatie', 'Banden'],
    },
    pl: {
      lead: '{title} – naprawa i serwis samochodów wszystkich marek.',
      offers: ['Przegląd', 'Naprawy', 'Opony'],
    },
    pt: {
      lead: '{title}: manutenção e reparação de carros de todas as marcas.',
      offers: ['Revisão', 'Reparações', 'Pneus'],
    },
    ru: {
      lead: '{title} — ремонт и обслуживание автомобилей всех марок.',
      offers: ['Техобслуживание', 'Ремонт', 'Шиномонтаж'],
    },
    tr: {
      lead: '{title}: her marka otomobil için bakım ve onarım.',
      offers: ['Periyodik bakım', 'Onarım', 'Lastik'],
    },
    ar: {
      lead: '{title}: صيانة وإصلاح السيارات من جميع الأنواع.',
      offers: ['الصيانة الدورية', 'الإصلاح', 'الإطارات'],
    },
    hi: {
      lead: '{title}: हर ब्रांड की कार की मरम्मत और सर्विस।',
      offers: ['सर्विस', 'मरम्मत', 'टायर'],
    },
    ja: {
      lead: '{title}では、各メーカーの車の修理・整備を承ります。',
      offers: ['点検・整備', '修理', 'タイヤ'],
    },
    ko: {
      lead: '{title}에서 모든 차종의 정비와 수리를 맡아 드립니다.',
      offers: ['정기 점검', '수리', '타이어'],
    },
    zh: {
      lead: '{title}：各品牌汽车的维修与保养。',
      offers: ['保养', '维修', '轮胎'],
    },
  },
};

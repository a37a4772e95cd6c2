import { tradeOf } from '../trade-of.ts';

export const carRepair = tradeOf(
  "(?:car|auto|vehicle|automotive) ?(?:repairs?|mechanics?|servicing|service (?:cent(?:er|re)|station|garage)s?|workshops?|body ?shops?)|(?:car|auto|repair) garages?|mot garages?|auto ?shops?|(?:auto|kfz|kraftfahrzeug)[- ]?(?:werkst[aä]tt(?:en)?|reparatur(?:en)?|mechaniker(?:in)?|meisterbetrieb|betrieb|service)|automechaniker(?:in)?|garages? (?:auto|automobiles?|mécaniques?|de réparation)|réparations? (?:auto|automobiles?)|mécanicien(?:ne)?s? (?:auto|automobiles?)|garagistes?|carrosseries?|taller(?:es)? (?:mec[aá]nicos?|de coches|de autos|de autom[oó]viles|de carros|de veh[ií]culos)|mec[aá]nic[oa]s? (?:de coches|de autos|de carros|automotri(?:z|ces))|autofficin[ae]|officin[ae] (?:meccanic[ah]e?|auto)|meccanic[oi] (?:auto|d[’']auto)|carrozzeri[ae]|autogarages?|garagebedrij(?:f|ven)|autobedrij(?:f|ven)|autoreparaties?|automonteurs?|autowerkplaats(?:en)?|warsztat\\p{L}{0,4} samochodow\\p{L}{1,3}|mechanik\\p{L}{0,4} samochodow\\p{L}{1,3}|auto ?serwis\\p{L}{0,3}|serwis\\p{L}{0,3} samochodow\\p{L}{1,3}|oficinas? (?:mec[aâ]nicas?|auto|autom[oó]ve(?:l|is)|de carros|de autom[oó]veis)|auto ?mec[aâ]nicas?|mec[aâ]nic[oa]s? de (?:carros|autom[oó]veis)|автосервис\\p{L}{0,3}|автомастерск\\p{L}{1,4}|автомеханик\\p{L}{0,3}|ремонт\\p{L}{0,2} (?:авто|автомобил\\p{L}{1,3}|машин\\p{L}{0,2})|станци\\p{L}{1,2} техобслуживания|oto ?(?:tamir|servis|sanayi)\\p{L}{0,6}|(?:araba|otomobil) (?:tamir|servis)\\p{L}{0,6}|ورشة (?:تصليح |إصلاح |صيانة )?(?:ال)?سيارات|(?:تصليح|إصلاح|صيانة) (?:ال)?سيارات|(?:كراج|جراج) (?:ال)?سيارات|ميكانيكي سيارات|(?:कार|गा(?:ड़|\\u095c)ी|ऑटो) (?:रिपेयर|मरम्मत|सर्विस|मैकेनिक|गैराज)|कार की मरम्मत|自動車(?:整備|修理)|車の修理|オートサービス|整備工場|자동차 ?(?:정비|수리)|카센터|汽车(?:维修|修理|保养)|汽修|修车|bengkel(?! (?:sepeda(?! motor)|kayu|seni))|sửa (?:chữa )?xe(?! đạp)|sua xe(?! dap)|автосервіс\\p{L}{0,3}|bil(?:verkst[aä]d\\p{L}{0,3}|service|mekaniker|reparation\\p{L}{0,2})",
  {
    en: 'Car repair | {title} repairs, services and looks after cars of all makes. | Servicing; Repairs; Tyres',
    es: 'Taller mecánico | {title}: reparación y mantenimiento de coches de todas las marcas. | Revisión; Reparaciones; Neumáticos',
    de: 'Autowerkstatt | {title}: Reparatur, Wartung und Pflege für Autos aller Marken. | Inspektion; Reparatur; Reifen',
    fr: 'Garage automobile | {title} : entretien et réparation de voitures toutes marques. | Entretien; Réparation; Pneus',
    pt: 'Oficina mecânica | {title}: manutenção e reparação de carros de todas as marcas. | Revisão; Reparações; Pneus',
    it: 'Autofficina | {title}: riparazione e manutenzione di auto di tutte le marche. | Tagliando; Riparazioni; Pneumatici',
    nl: 'Autogarage | {title}: onderhoud en reparatie van auto’s van alle merken. | Onderhoud; Reparatie; Banden',
    pl: 'Warsztat samochodowy | {title} – naprawa i serwis samochodów wszystkich marek. | Przegląd; Naprawy; Opony',
    tr: 'Oto tamirhanesi | {title}: her marka otomobil için bakım ve onarım. | Periyodik bakım; Onarım; Lastik',
    ru: 'Автосервис | {title} — ремонт и обслуживание автомобилей всех марок. | Техобслуживание; Ремонт; Шиномонтаж',
    zh: '汽车维修店 | {title}：各品牌汽车的维修与保养。 | 保养; 维修; 轮胎',
    ja: '自動車整備工場 | {title}では、各メーカーの車の修理・整備を承ります。 | 点検・整備; 修理; タイヤ',
    ko: '자동차 정비소 | {title}에서 모든 차종의 정비와 수리를 맡아 드립니다. | 정기 점검; 수리; 타이어',
    hi: 'कार मरम्मत | {title}: हर ब्रांड की कार की मरम्मत और सर्विस। | सर्विस; मरम्मत; टायर',
    ar: 'ورشة سيارات | {title}: صيانة وإصلاح السيارات من جميع الأنواع. | الصيانة الدورية; الإصلاح; الإطارات',
    id: 'Bengkel mobil | {title} memperbaiki, menservis, dan merawat mobil semua merek. | Servis berkala; Perbaikan; Ban',
    vi: 'Sửa chữa ô tô | {title} sửa chữa, bảo dưỡng và chăm sóc ô tô mọi hãng. | Bảo dưỡng; Sửa chữa; Lốp xe',
    uk: 'Автосервіс | {title}: ремонт і обслуговування автомобілів усіх марок. | Техобслуговування; Ремонт; Шиномонтаж',
    sv: 'Bilverkstad | {title} reparerar, servar och tar hand om bilar av alla märken. | Service; Reparationer; Däck',
  },
);

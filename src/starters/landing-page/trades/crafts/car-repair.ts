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
      about:
        'A car has to be something you can rely on. {title} finds what is wrong, explains it in plain words and repairs what needs repairing.',
      offers: [
        ['Servicing', 'Oil, filters and a thorough check'],
        ['Repairs', 'Brakes, clutch, exhaust and engine'],
        ['Tyres', 'Changed, balanced and checked'],
      ],
    },
    de: {
      lead: '{title}: Reparatur, Wartung und Pflege für Autos aller Marken.',
      about:
        'Auf ein Auto muss Verlass sein. Bei {title} wird der Fehler gesucht, verständlich erklärt und repariert, was wirklich nötig ist.',
      offers: [
        ['Inspektion', 'Öl, Filter und ein gründlicher Check'],
        ['Reparatur', 'Bremsen, Kupplung, Auspuff und Motor'],
        ['Reifen', 'Wechseln, auswuchten und prüfen'],
      ],
    },
    es: {
      lead: '{title}: reparación y mantenimiento de coches de todas las marcas.',
      about:
        'Un coche tiene que ser de fiar. En {title} se busca la avería, se explica con claridad y se repara lo que hace falta.',
      offers: [
        ['Revisión', 'Aceite, filtros y un control a fondo'],
        ['Reparaciones', 'Frenos, embrague, escape y motor'],
        ['Neumáticos', 'Cambio, equilibrado y control'],
      ],
    },
    fr: {
      lead: '{title} : entretien et réparation de voitures toutes marques.',
      about:
        'Une voiture, il faut pouvoir compter dessus. Chez {title}, on cherche la panne, on l’explique simplement et on répare ce qui doit l’être.',
      offers: [
        ['Entretien', 'Vidange, filtres et contrôle complet'],
        ['Réparation', 'Freins, embrayage, échappement et moteur'],
        ['Pneus', 'Montage, équilibrage et contrôle'],
      ],
    },
    it: {
      lead: '{title}: riparazione e manutenzione di auto di tutte le marche.',
      about:
        'Di un’auto bisogna potersi fidare. Da {title} si cerca il guasto, lo si spiega con parole semplici e si ripara ciò che serve.',
      offers: [
        ['Tagliando', 'Olio, filtri e un controllo accurato'],
        ['Riparazioni', 'Freni, frizione, scarico e motore'],
        ['Pneumatici', 'Cambio, equilibratura e controllo'],
      ],
    },
    nl: {
      lead: '{title}: onderhoud en reparatie van auto’s van alle merken.',
      about:
        'Op een auto moet je kunnen rekenen. Bij {title} wordt de storing opgespoord, duidelijk uitgelegd en gerepareerd wat echt nodig is.',
      offers: [
        ['Onderhoud', 'Olie, filters en een grondige controle'],
        ['Reparatie', 'Remmen, koppeling, uitlaat en motor'],
        ['Banden', 'Wisselen, balanceren en controleren'],
      ],
    },
    pl: {
      lead: '{title} – naprawa i serwis samochodów wszystkich marek.',
      about:
        'Na samochodzie trzeba móc polegać. Szukamy przyczyny usterki, wyjaśniamy ją prostymi słowami i naprawiamy to, co naprawdę tego wymaga.',
      offers: [
        ['Przegląd', 'Olej, filtry i dokładna kontrola'],
        ['Naprawy', 'Hamulce, sprzęgło, wydech i silnik'],
        ['Opony', 'Wymiana, wyważanie i kontrola'],
      ],
    },
    pt: {
      lead: '{title}: manutenção e reparação de carros de todas as marcas.',
      about:
        'Um carro tem de ser de confiança. Aqui procura-se a avaria, explica-se tudo com clareza e repara-se o que é mesmo preciso.',
      offers: [
        ['Revisão', 'Óleo, filtros e uma verificação completa'],
        ['Reparações', 'Freios, embreagem, escape e motor'],
        ['Pneus', 'Troca, balanceamento e verificação'],
      ],
    },
    ru: {
      lead: '{title} — ремонт и обслуживание автомобилей всех марок.',
      about:
        'Машина должна быть надёжной. Мы находим причину неисправности, объясняем её простыми словами и чиним то, что действительно нужно.',
      offers: [
        ['Техобслуживание', 'Масло, фильтры и тщательная проверка'],
        ['Ремонт', 'Тормоза, сцепление, выхлоп и двигатель'],
        ['Шиномонтаж', 'Замена, балансировка и проверка шин'],
      ],
    },
    tr: {
      lead: '{title}: her marka otomobil için bakım ve onarım.',
      about:
        'İnsan arabasına güvenebilmeli. Önce arızayı buluyor, anlaşılır biçimde anlatıyor, sonra gerçekten gerekeni onarıyoruz.',
      offers: [
        ['Periyodik bakım', 'Yağ, filtreler ve ayrıntılı kontrol'],
        ['Onarım', 'Fren, debriyaj, egzoz ve motor'],
        ['Lastik', 'Değişim, balans ve kontrol'],
      ],
    },
    ar: {
      lead: '{title}: صيانة وإصلاح السيارات من جميع الأنواع.',
      about:
        'السيارة يجب أن تكون محلّ ثقة. في {title} نبحث عن سبب العطل ونشرحه بكلمات واضحة ونصلح ما يحتاج فعلًا إلى إصلاح.',
      offers: [
        ['الصيانة الدورية', 'زيت وفلاتر وفحص شامل'],
        ['الإصلاح', 'الفرامل والقابض والعادم والمحرك'],
        ['الإطارات', 'تبديل وترصيص وفحص'],
      ],
    },
    hi: {
      lead: '{title}: हर ब्रांड की कार की मरम्मत और सर्विस।',
      about:
        'गाड़ी ऐसी होनी चाहिए जिस पर भरोसा किया जा सके। {title} में पहले ख़राबी ढूँढी जाती है, आसान शब्दों में समझाई जाती है और फिर ज़रूरी मरम्मत होती है।',
      offers: [
        ['सर्विस', 'ऑयल, फ़िल्टर और पूरी जाँच'],
        ['मरम्मत', 'ब्रेक, क्लच, साइलेंसर और इंजन'],
        ['टायर', 'बदलना, बैलेंसिंग और जाँच'],
      ],
    },
    ja: {
      lead: '{title}では、各メーカーの車の修理・整備を承ります。',
      about:
        '車は安心して乗れることがいちばんです。{title}では不具合の原因を調べ、わかりやすくご説明したうえで、必要な修理を行います。',
      offers: [
        ['点検・整備', 'オイルやフィルターの交換と点検'],
        ['修理', 'ブレーキ、クラッチ、マフラー、エンジン'],
        ['タイヤ', '交換、バランス調整、点検'],
      ],
    },
    ko: {
      lead: '{title}에서 모든 차종의 정비와 수리를 맡아 드립니다.',
      about:
        '자동차는 믿고 탈 수 있어야 합니다. {title}에서는 고장의 원인을 찾아 알기 쉽게 설명하고 꼭 필요한 곳을 수리합니다.',
      offers: [
        ['정기 점검', '오일과 필터 교환, 꼼꼼한 점검'],
        ['수리', '브레이크, 클러치, 배기, 엔진'],
        ['타이어', '교체, 밸런스 조정, 점검'],
      ],
    },
    zh: {
      lead: '{title}：各品牌汽车的维修与保养。',
      about: '车，要开得放心。{title}先找出故障原因，用通俗的话讲清楚，再修真正需要修的地方。',
      offers: [
        ['保养', '机油、滤芯和全面检查'],
        ['维修', '刹车、离合器、排气和发动机'],
        ['轮胎', '更换、动平衡和检查'],
      ],
    },
  },
};

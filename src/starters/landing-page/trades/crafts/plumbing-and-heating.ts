import type { Trade } from '../trade.ts';

export const plumbingAndHeating: Trade = {
  words:
    'plumbers?|plumbing|heating (?:engineers?|installers?|contractors?|compan(?:y|ies)|business|technicians?)|klempner(?:in|ei|eien|betrieb|meister)?|spengler(?:ei|eien)|(?:gas-? ?(?:und|&) ?wasser)?installateur(?:e|in|betrieb)?|sanit[äa]r(?:betrieb|installat\\p{L}{1,6}|firma|technik|meister)?|heizungsbau(?:er|erin|betrieb|firma)?|heizungs(?:technik|firma|betrieb|monteur|installateur)|heizung (?:und|&) sanitär|shk-?(?:betrieb|firma|handwerk)?|plombi(?:er|ère)s?|plomberies?|chauffagistes?|fontaner(?:[íi]as?|os?|as?)|plomer(?:[íi]as?|os?|as?)|gasf[íi]ter(?:[íi]as?|es)?|idraulic(?:o|a|i)|termoidraulic(?:o|a|i)|loodgieter(?:s|sbedrij(?:f|ven))?|cv[- ]?(?:monteurs?|installateurs?|bedrijf)|verwarmings(?:monteurs?|installateurs?)|hydraulik(?:a|iem|ów|owi|om)?|usług\\p{L}{0,3} hydrauliczn\\p{L}{1,3}|instalacj\\p{L}{1,3} (?:sanitarn|grzewcz|hydrauliczn)\\p{L}{1,3}|encanador(?:a|es|as)?|canalizador(?:a|es|as)?|сантехник(?:а|у|ом|ов)?|услуг\\p{L}{1,3} сантехника|сантехническ\\p{L}{1,3} (?:работ|услуг)\\p{L}{1,3}|монтаж\\p{L}{0,2} отоплени\\p{L}{1,2}|(?:sıhhi |su )?tesisatçı\\p{L}{0,6}|(?:sıhhi|su|kalorifer|doğalgaz) tesisat\\p{L}{0,6}|سب(?:ّ)?اك|أعمال صحية|تمديدات صحية|प्लंबर|प्लम्बर|प्लंबिंग|प्लम्बिंग|水道(?:屋|工事|修理|設備)|配管工|給排水|水回り(?:の)?(?:修理|工事)|水まわり(?:の)?(?:修理|工事)|暖房設備|배관 ?(?:공사|수리|업체|공)|배관공|설비업체|보일러 ?(?:설치|수리|시공)|수도 ?(?:수리|공사|설비)|水管工|水暖|水管(?:维修|安装)|管道(?:维修|疏通|安装)|暖气安装|地暖',
  name: {
    en: 'Plumbing and heating',
    es: 'Fontanería y calefacción',
    de: 'Sanitär und Heizung',
    fr: 'Plomberie et chauffage',
    pt: 'Canalização e aquecimento',
    it: 'Idraulica e riscaldamento',
    nl: 'Loodgieter en verwarming',
    pl: 'Hydraulika i ogrzewanie',
    tr: 'Su ve ısıtma tesisatı',
    ru: 'Сантехника и отопление',
    zh: '水暖安装维修',
    ja: '水道・暖房設備',
    ko: '배관·난방 설비',
    hi: 'प्लंबिंग और हीटिंग',
    ar: 'سباكة وتدفئة',
  },
  copy: {
    en: {
      lead: '{title}: plumbing and heating, from a dripping tap to a new bathroom.',
      about:
        'Water and warmth should simply work. {title} finds the cause, repairs it cleanly and leaves everything tidy.',
      offers: [
        ['Repairs', 'Leaks, blocked drains, taps and toilets'],
        ['Bathrooms', 'Planned, installed and renewed'],
        ['Heating', 'Boilers, radiators and servicing'],
      ],
    },
    de: {
      lead: '{title}: Sanitär und Heizung, vom tropfenden Hahn bis zum neuen Bad.',
      about:
        'Wasser und Wärme sollen einfach da sein. Bei {title} wird die Ursache gefunden, fachgerecht behoben und alles sauber hinterlassen.',
      offers: [
        ['Reparaturen', 'Lecks, Verstopfungen, Armaturen und WC'],
        ['Bäder', 'Planung, Einbau und Sanierung'],
        ['Heizung', 'Kessel, Heizkörper und Wartung'],
      ],
    },
    es: {
      lead: '{title}: fontanería y calefacción, del grifo que gotea al baño nuevo.',
      about:
        'El agua y el calor tienen que funcionar sin más. En {title} se busca la causa, se repara bien y se deja todo limpio.',
      offers: [
        ['Reparaciones', 'Fugas, atascos, grifos e inodoros'],
        ['Baños', 'Diseño, instalación y reforma'],
        ['Calefacción', 'Calderas, radiadores y mantenimiento'],
      ],
    },
    fr: {
      lead: '{title} : plomberie et chauffage, du robinet qui fuit à la salle de bains.',
      about:
        'L’eau et la chaleur doivent être là, tout simplement. {title} cherche la cause, répare proprement et laisse les lieux en ordre.',
      offers: [
        ['Dépannage', 'Fuites, canalisations bouchées, robinets, WC'],
        ['Salles de bains', 'Conception, installation et rénovation'],
        ['Chauffage', 'Chaudières, radiateurs et entretien'],
      ],
    },
    it: {
      lead: '{title}: idraulica e riscaldamento, dal rubinetto al bagno nuovo.',
      about:
        'Acqua e calore devono semplicemente esserci. {title} trova la causa, ripara a regola d’arte e lascia tutto pulito.',
      offers: [
        ['Riparazioni', 'Perdite, scarichi otturati, rubinetti e WC'],
        ['Bagni', 'Progetto, installazione e rifacimento'],
        ['Riscaldamento', 'Caldaie, termosifoni e manutenzione'],
      ],
    },
    nl: {
      lead: '{title}: loodgieterswerk en verwarming, van lekkende kraan tot badkamer.',
      about:
        'Water en warmte moeten het gewoon doen. {title} zoekt de oorzaak, lost het vakkundig op en laat alles netjes achter.',
      offers: [
        ['Reparaties', 'Lekkages, verstoppingen, kranen en toiletten'],
        ['Badkamers', 'Ontwerp, installatie en renovatie'],
        ['Verwarming', 'Cv-ketels, radiatoren en onderhoud'],
      ],
    },
    pl: {
      lead: '{title} – hydraulika i ogrzewanie, od cieknącego kranu po nową łazienkę.',
      about:
        'Woda i ciepło powinny po prostu być. Znajdujemy przyczynę, naprawiamy ją fachowo i zostawiamy po sobie porządek.',
      offers: [
        ['Naprawy', 'Przecieki, zatkane odpływy, krany i toalety'],
        ['Łazienki', 'Projekt, montaż i remont'],
        ['Ogrzewanie', 'Kotły, grzejniki i serwis'],
      ],
    },
    pt: {
      lead: '{title}: água e aquecimento, da torneira que pinga ao banheiro novo.',
      about:
        'Água e calor têm simplesmente de funcionar. Aqui procura-se a causa, conserta-se bem e deixa-se tudo limpo.',
      offers: [
        ['Consertos', 'Vazamentos, entupimentos, torneiras e vasos'],
        ['Banheiros', 'Projeto, instalação e reforma'],
        ['Aquecimento', 'Aquecedores, radiadores e manutenção'],
      ],
    },
    ru: {
      lead: '{title} — сантехника и отопление: от крана до новой ванной.',
      about:
        'Вода и тепло в доме должны просто быть. Мы находим причину, устраняем её аккуратно и оставляем после себя порядок.',
      offers: [
        ['Ремонт', 'Протечки, засоры, смесители и унитазы'],
        ['Ванные комнаты', 'Проект, монтаж и обновление'],
        ['Отопление', 'Котлы, радиаторы и обслуживание'],
      ],
    },
    tr: {
      lead: '{title}: su tesisatı ve ısıtma, damlayan musluktan yeni banyoya.',
      about:
        'Su ve sıcaklık sorunsuz olmalı. Sorunun nedenini buluyor, özenle gideriyor ve ortalığı temiz bırakıyoruz.',
      offers: [
        ['Tamirat', 'Su kaçağı, tıkanıklık, musluk ve klozet'],
        ['Banyo', 'Planlama, montaj ve yenileme'],
        ['Isıtma', 'Kombi, radyatör ve bakım'],
      ],
    },
    ar: {
      lead: '{title}: سباكة وتدفئة، من الصنبور المسرِّب إلى الحمّام الجديد.',
      about:
        'الماء والدفء يجب أن يتوفّرا بلا عناء. في {title} نبحث عن سبب المشكلة ونصلحها بإتقان ونترك المكان نظيفًا.',
      offers: [
        ['الإصلاحات', 'تسرّبات وانسدادات وصنابير ومراحيض'],
        ['الحمّامات', 'تخطيط وتركيب وتجديد'],
        ['التدفئة', 'سخّانات ومشعّات وصيانة'],
      ],
    },
    hi: {
      lead: '{title}: प्लंबिंग और हीटिंग, टपकते नल से नए बाथरूम तक।',
      about:
        'पानी और गर्माहट बिना झंझट के मिलनी चाहिए। {title} में समस्या की जड़ ढूँढी जाती है, ठीक से मरम्मत होती है और जगह साफ़ छोड़ी जाती है।',
      offers: [
        ['मरम्मत', 'लीकेज, जाम नाली, नल और टॉयलेट'],
        ['बाथरूम', 'योजना, फ़िटिंग और नवीनीकरण'],
        ['हीटिंग', 'गीज़र, हीटर और सर्विस'],
      ],
    },
    ja: {
      lead: '{title}は、水回りと暖房のことなら蛇口の水漏れから浴室の改装まで承ります。',
      about:
        '水も暖かさも、当たり前に使えることが大切です。{title}では原因を調べ、確実に直し、作業のあとはきれいに片づけます。',
      offers: [
        ['修理', '水漏れ、詰まり、蛇口、トイレ'],
        ['浴室', '設計、設置、リフォーム'],
        ['暖房・給湯', '給湯器、暖房器具、点検'],
      ],
    },
    ko: {
      lead: '{title}: 새는 수도꼭지부터 새 욕실까지, 배관과 난방.',
      about:
        '물과 온기는 언제나 걱정 없이 써야 합니다. {title}에서는 원인을 찾아 꼼꼼히 고치고 깨끗하게 마무리합니다.',
      offers: [
        ['수리', '누수, 막힘, 수도꼭지, 변기'],
        ['욕실', '설계, 설치, 리모델링'],
        ['난방', '보일러, 라디에이터, 점검'],
      ],
    },
    zh: {
      lead: '{title}：水管与暖气，从滴水的龙头到全新的浴室。',
      about: '用水和取暖，本该省心。{title}找到原因，认真修好，完工后收拾干净。',
      offers: [
        ['维修', '漏水、堵塞、龙头和马桶'],
        ['浴室', '设计、安装和翻新'],
        ['供暖', '锅炉、暖气片和保养'],
      ],
    },
  },
};

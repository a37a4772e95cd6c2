import type { Trade } from '../trade.ts';

export const paintingAndRenovation: Trade = {
  words:
    "(?:house|home|interior|exterior|wall)[- ]?paint(?:ers?|ing (?:business|company|service|contractors?|services))|painting (?:and|&) decorating|painters? (?:and|&) decorators?|painting (?:contractors?|business|company|services?)|decorating (?:business|company)|(?:home|house|building|bathroom|kitchen) (?:renovations?|refurbishments?|remodel(?:l?ing|ers?))|renovation (?:company|business|contractors?|service)|remodel(?:l?ing) (?:company|business|contractors?)|building (?:company|contractors?|firm)|construction (?:company|firm|business|contractors?)|(?:house|home|local|master) ?builders?|handym[ae]n|general contractors?|maler(?:betrieb|meister(?:in)?|firma|geschäft|handwerk|arbeiten)|maler (?:und|&) lackierer|(?:für|einen?|mein(?:en?)?|vom) maler|anstreicher(?:in)?|renovierung(?:en|sarbeiten|sfirma|sbetrieb)?|sanierung(?:sfirma|sbetrieb)|baufirm(?:a|en)|bauunternehm(?:en|er|ung)|baubetrieb|handwerksbetrieb|trockenbau(?:er|firma)?|peintres? en bâtiment|entreprises? (?:de |du )?(?:peinture|bâtiment|rénovation|construction|maçonnerie)|artisan peintre|rénovations? (?:intérieures?|de maisons?|d[’']appartements?|de bâtiments?)|ravalement|maçons?|maçonnerie|pintor(?:es)? de (?:casas?|paredes|brocha gorda|obras?|interiores)|empresas? de (?:reformas|pintura|construcci[oó]n|remodelaci[oó]n)|reformas (?:integrales|de (?:casas?|viviendas?|pisos|hogar))|constructoras?|albañil(?:es|ería)?|imbianchin[oi]|ristrutturazion[ei]|impres[ae] edil[ei]|impres[ae] di (?:costruzioni|pittura|ristrutturazioni)|pittor[ei] edil[ei]|murator[ei]|huisschilders?|schildersbedrij(?:f|ven)|schilderwerk(?:en)?|aannemers?(?:bedrij(?:f|ven))?|bouwbedrij(?:f|ven)|klus(?:bedrij(?:f|ven)|jesman)|renovatiebedrij(?:f|ven)|stukadoors?|malarz\\p{L}{0,3} pokojow\\p{L}{1,3}|usług\\p{L}{0,3} (?:malarsk|remontow|budowlan|wykończeniow)\\p{L}{1,4}|firm\\p{L}{1,3} (?:remontow|budowlan|malarsk|wykończeniow)\\p{L}{1,4}|remont(?:y|ów)? (?:mieszka|dom|łazien|wnętrz)\\p{L}{1,4}|pintor(?:es)? (?:de paredes|residencia(?:l|is)|de casas)|empresas? de (?:pintura|remodelações|reformas|obras|construção)|remodelações|reformas (?:residenciais|de casas|e pintura)|construtoras?|pedreiros?|маляр(?:а|у|ом|ы|ов)?|малярн\\p{L}{2,3} (?:работ|услуг)\\p{L}{1,3}|ремонт\\p{L}{0,3} (?:квартир|домов|помещений|под ключ)\\p{L}{0,2}|отделочн\\p{L}{2,3} работ\\p{L}{0,3}|строительн\\p{L}{2,3} (?:компани|фирм|бригад)\\p{L}{1,3}|boyacı\\p{L}{0,6}|boya badana|badana\\p{L}{0,5}|tadilat\\p{L}{0,6}|dekorasyon firma\\p{L}{0,4}|inşaat (?:firma|şirket)\\p{L}{0,5}|دهان(?:ات)? (?:المنازل|منازل|البيوت)|(?<!أ)صب(?:ّ)?اغ|أعمال (?:ال)?دهان|نق(?:ّ)?اش دهانات|شركة (?:دهانات|ترميم|مقاولات|تشطيبات|بناء)|ترميم (?:ال)?(?:منازل|بيوت|مباني)|تشطيبات|(?:घर|मकान) (?:की )?(?:पेंटिंग|पुताई|मरम्मत|रेनोवेशन)|पुताई|रंगाई|पेंटिंग ठेकेदार|रेनोवेशन|निर्माण कंपनी|राजमिस्त्री|塗装(?:店|業|会社|工事|屋)|ペンキ屋|リフォーム|リノベーション|工務店|建設(?:会社|業)|内装(?:工事|業)|페인트 ?(?:시공|업체|칠)|도장 ?(?:공사|업체)|인테리어 ?(?:업체|시공|공사)|리모델링|건설(?:사|회사|업체)|집 ?수리|도배 ?(?:시공|업체|장판)|油漆(?:工|师傅)|粉刷|刷墙|装修|(?:房屋|旧房|老房) ?翻新|建筑公司|施工队|旧房改造",
  name: {
    en: 'Painting and renovation',
    es: 'Pintura y reformas',
    de: 'Maler- und Renovierungsbetrieb',
    fr: 'Peinture et rénovation',
    pt: 'Pintura e remodelação',
    it: 'Imbiancatura e ristrutturazioni',
    nl: 'Schilderwerk en renovatie',
    pl: 'Malowanie i remonty',
    tr: 'Boya ve tadilat',
    ru: 'Ремонт и отделка',
    zh: '装修公司',
    ja: '塗装・リフォーム',
    ko: '도장·리모델링',
    hi: 'पेंटिंग और नवीनीकरण',
    ar: 'دهانات وترميم',
  },
  copy: {
    en: {
      lead: '{title}: painting, renovating and building, done properly.',
      about:
        'A fresh coat of paint changes a room, good work changes a home. {title} plans with you and works cleanly to the last corner.',
      offers: [
        ['Painting', 'Walls, ceilings, doors and façades'],
        ['Renovation', 'Bathrooms, kitchens, floors and flats'],
        ['Building work', 'Walls, plaster, drywall and tiles'],
      ],
    },
    de: {
      lead: '{title}: Malen, Renovieren und Bauen, ordentlich gemacht.',
      about:
        'Frische Farbe verändert einen Raum, gute Arbeit ein ganzes Zuhause. Bei {title} wird gemeinsam geplant und bis in die letzte Ecke sauber gearbeitet.',
      offers: [
        ['Malerarbeiten', 'Wände, Decken, Türen und Fassaden'],
        ['Renovierung', 'Bäder, Küchen, Böden und Wohnungen'],
        ['Ausbau', 'Mauern, Putz, Trockenbau und Fliesen'],
      ],
    },
    es: {
      lead: '{title}: pintura, reformas y obras bien hechas.',
      about:
        'Una mano de pintura cambia una habitación; un buen trabajo, toda la casa. En {title} se planifica contigo y se cuida hasta el último rincón.',
      offers: [
        ['Pintura', 'Paredes, techos, puertas y fachadas'],
        ['Reformas', 'Baños, cocinas, suelos y viviendas'],
        ['Albañilería', 'Tabiques, yeso, pladur y azulejos'],
      ],
    },
    fr: {
      lead: '{title} : peinture, rénovation et travaux, dans les règles de l’art.',
      about:
        'Un coup de peinture change une pièce, un travail soigné change une maison. {title} prépare le chantier avec vous et soigne chaque détail.',
      offers: [
        ['Peinture', 'Murs, plafonds, portes et façades'],
        ['Rénovation', 'Salles de bains, cuisines, sols et logements'],
        ['Gros et second œuvre', 'Murs, enduits, cloisons et carrelage'],
      ],
    },
    it: {
      lead: '{title}: tinteggiatura, ristrutturazioni e lavori fatti a regola d’arte.',
      about:
        'Una mano di colore cambia una stanza, un buon lavoro cambia la casa. {title} progetta con te e cura ogni angolo fino in fondo.',
      offers: [
        ['Tinteggiatura', 'Pareti, soffitti, porte e facciate'],
        ['Ristrutturazione', 'Bagni, cucine, pavimenti e appartamenti'],
        ['Opere edili', 'Muri, intonaci, cartongesso e piastrelle'],
      ],
    },
    nl: {
      lead: '{title}: schilderen, renoveren en bouwen, netjes gedaan.',
      about:
        'Verse verf verandert een kamer, goed werk een heel huis. {title} plant samen met jou en werkt netjes tot in de laatste hoek.',
      offers: [
        ['Schilderwerk', 'Muren, plafonds, deuren en gevels'],
        ['Renovatie', 'Badkamers, keukens, vloeren en woningen'],
        ['Bouwwerk', 'Muren, stucwerk, gipsplaat en tegels'],
      ],
    },
    pl: {
      lead: '{title} – malowanie, remonty i prace budowlane, jak należy.',
      about:
        'Świeża farba zmienia pokój, a dobra robota – cały dom. Planujemy razem z klientem i pracujemy czysto, do ostatniego kąta.',
      offers: [
        ['Malowanie', 'Ściany, sufity, drzwi i elewacje'],
        ['Remonty', 'Łazienki, kuchnie, podłogi i mieszkania'],
        ['Prace budowlane', 'Ściany, tynki, sucha zabudowa i płytki'],
      ],
    },
    pt: {
      lead: '{title}: pintura, reformas e obras bem feitas.',
      about:
        'Uma pintura nova muda uma sala; um bom trabalho muda a casa toda. Planeja-se com o cliente e trabalha-se com limpeza até o último canto.',
      offers: [
        ['Pintura', 'Paredes, tetos, portas e fachadas'],
        ['Reformas', 'Banheiros, cozinhas, pisos e apartamentos'],
        ['Obras', 'Paredes, reboco, drywall e azulejos'],
      ],
    },
    ru: {
      lead: '{title} — покраска, ремонт и строительство на совесть.',
      about:
        'Свежая краска меняет комнату, а хорошая работа — весь дом. Мы планируем вместе с вами и работаем чисто, до последнего уголка.',
      offers: [
        ['Малярные работы', 'Стены, потолки, двери и фасады'],
        ['Ремонт', 'Ванные, кухни, полы и квартиры'],
        ['Строительные работы', 'Стены, штукатурка, гипсокартон, плитка'],
      ],
    },
    tr: {
      lead: '{title}: boya, tadilat ve inşaat işleri, hakkıyla yapılır.',
      about:
        'Yeni bir boya odayı, iyi bir iş bütün evi değiştirir. Sizinle birlikte planlıyor, son köşeye kadar temiz çalışıyoruz.',
      offers: [
        ['Boya badana', 'Duvar, tavan, kapı ve dış cephe'],
        ['Tadilat', 'Banyo, mutfak, zemin ve daire'],
        ['İnşaat işleri', 'Duvar, sıva, alçıpan ve fayans'],
      ],
    },
    ar: {
      lead: '{title}: دهان وترميم وبناء بعمل متقن.',
      about:
        'الطلاء الجديد يغيّر الغرفة، والعمل الجيد يغيّر البيت كله. في {title} نخطّط معك ونعمل بنظافة حتى آخر زاوية.',
      offers: [
        ['الدهان', 'جدران وأسقف وأبواب وواجهات'],
        ['الترميم', 'حمّامات ومطابخ وأرضيات وشقق'],
        ['أعمال البناء', 'جدران ولياسة وجبس وبلاط'],
      ],
    },
    hi: {
      lead: '{title}: पेंटिंग, रेनोवेशन और निर्माण का काम, ठीक तरीक़े से।',
      about:
        'नया रंग कमरे को बदल देता है और अच्छा काम पूरे घर को। {title} में आपके साथ योजना बनती है और आख़िरी कोने तक सफ़ाई से काम होता है।',
      offers: [
        ['पेंटिंग', 'दीवारें, छत, दरवाज़े और बाहरी हिस्सा'],
        ['रेनोवेशन', 'बाथरूम, किचन, फ़र्श और फ़्लैट'],
        ['निर्माण कार्य', 'दीवार, प्लास्टर, जिप्सम और टाइल'],
      ],
    },
    ja: {
      lead: '{title}では、塗装からリフォーム、建築工事まで丁寧に承ります。',
      about:
        '塗り替えれば部屋が変わり、よい仕事は住まい全体を変えます。{title}ではご一緒に計画し、すみずみまできれいに仕上げます。',
      offers: [
        ['塗装', '壁、天井、扉、外壁'],
        ['リフォーム', '浴室、キッチン、床、住まい全体'],
        ['建築・内装工事', '壁、左官、ボード、タイル'],
      ],
    },
    ko: {
      lead: '{title}: 페인트, 리모델링, 시공까지 제대로.',
      about:
        '새 페인트는 방을 바꾸고, 좋은 시공은 집 전체를 바꿉니다. {title}에서는 함께 계획하고 구석구석 깔끔하게 마무리합니다.',
      offers: [
        ['페인트', '벽, 천장, 문, 외벽'],
        ['리모델링', '욕실, 주방, 바닥, 집 전체'],
        ['시공', '벽체, 미장, 석고보드, 타일'],
      ],
    },
    zh: {
      lead: '{title}：粉刷、翻新和施工，每一步都做到位。',
      about:
        '一层新漆能改变一个房间，好的工艺能改变整个家。{title}和您一起规划，连角落也做得干净利落。',
      offers: [
        ['粉刷', '墙面、天花板、门和外墙'],
        ['翻新', '浴室、厨房、地面和整屋'],
        ['施工', '砌墙、抹灰、石膏板和贴砖'],
      ],
    },
  },
};

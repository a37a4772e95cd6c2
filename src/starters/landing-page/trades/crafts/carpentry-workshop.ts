import type { Trade } from '../trade.ts';

export const carpentryWorkshop: Trade = {
  words:
    "carpentry|carpenters|(?:a|my|our|the|local|master) carpenter|carpenter[’']s (?:shop|workshop)|joinery|(?<!new )joiners?|cabinet ?mak(?:ers?|ing)|woodworking (?:shop|business|company)|tischlerei(?:en)?|tischler(?:in|meister|betrieb|handwerk)|schreinerei(?:en)?|schreiner(?:in|meister|betrieb|handwerk)|zimmerei(?:en)?|zimmer(?:er|leute|meister|eibetrieb)|(?:für|als|einen?|mein(?:en?)?|der|den|vom) (?:tischler|schreiner|zimmermann)|möbelbau|menuiseries?|menuisi(?:er|ère)s?|ébénist(?:e|es|erie|eries)|charpenti(?:er|ère)s?|carpinter[íi]as?|carpinter(?:os?|as)|ebanist(?:a|as|ería)|falegnam(?:e|i|eria|erie)|ebanist[ai]|timmer(?:man|lieden|lui|bedrijf|bedrijven|werkplaats)|meubelmaker(?:s|ij)?|schrijnwerk(?:er|ers|erij)|stolarni(?:a|e|ę)?|stolarz(?:a|e|em|owi|y)?|stolarstw\\p{L}{1,2}|usług\\p{L}{0,3} stolarsk\\p{L}{1,4}|cieśl(?:a|i|e|ą)|marcen(?:aria|arias|eiro|eiros|eira)|carpinteir[oa]s?|carpintaria|столяр(?:а|у|ом|ы|ов|ка|ная|ной|ную)?|столярн\\p{L}{2,3} (?:мастерск|цех)\\p{L}{1,4}|плотник(?:а|у|ом|и|ов)?|мебельн\\p{L}{2,3} мастерск\\p{L}{2,4}|marangoz\\p{L}{0,8}|ahşap (?:atölye|işleri|ustas)\\p{L}{0,4}|نج(?:ّ)?ار(?:ة|ين|ون)?(?![\\p{L}])|ورشة نجارة|منجرة|ब(?:ढ़|\\u095d)ई|बढई|कारपेंटर|कारपेन्टर|लक(?:ड़|\\u095c)ी का काम|大工(?![業业程作厂廠人])|木工(?:所|店|房)?|建具(?:屋|店)|指物|家具職人|家具工房|(?<![가-힣])목수|목공(?:소|방)?|木匠|细木工|木作|家具定制|定制家具",
  name: {
    en: 'Carpentry workshop',
    es: 'Carpintería',
    de: 'Tischlerei',
    fr: 'Menuiserie',
    pt: 'Carpintaria',
    it: 'Falegnameria',
    nl: 'Timmerwerkplaats',
    pl: 'Stolarnia',
    tr: 'Marangoz atölyesi',
    ru: 'Столярная мастерская',
    zh: '木工坊',
    ja: '木工所',
    ko: '목공소',
    hi: 'बढ़ईगीरी कार्यशाला',
    ar: 'ورشة نجارة',
  },
  copy: {
    en: {
      lead: '{title}: furniture, doors and fittings in wood, made to measure.',
      about:
        'Wood lasts when it is worked with care. {title} listens, measures and builds what fits the room and its people.',
      offers: [
        ['Furniture to measure', 'Wardrobes, shelves, tables and kitchens'],
        ['Doors, windows and stairs', 'Made, fitted and adjusted'],
        ['Repairs', 'New life for pieces you are fond of'],
      ],
    },
    de: {
      lead: '{title}: Möbel, Türen und Innenausbau aus Holz, nach Maß gefertigt.',
      about:
        'Holz hält lange, wenn es mit Sorgfalt verarbeitet wird. Bei {title} wird zugehört, gemessen und gebaut, was zum Raum und zu den Menschen passt.',
      offers: [
        ['Möbel nach Maß', 'Schränke, Regale, Tische und Küchen'],
        ['Türen, Fenster und Treppen', 'Gefertigt, eingebaut und angepasst'],
        ['Reparaturen', 'Neues Leben für liebe alte Stücke'],
      ],
    },
    es: {
      lead: '{title}: muebles, puertas y trabajos en madera hechos a medida.',
      about:
        'La madera dura cuando se trabaja con esmero. En {title} se escucha, se mide y se construye lo que encaja con cada espacio y su gente.',
      offers: [
        ['Muebles a medida', 'Armarios, estanterías, mesas y cocinas'],
        ['Puertas, ventanas y escaleras', 'Fabricación, montaje y ajuste'],
        ['Reparaciones', 'Nueva vida para muebles con historia'],
      ],
    },
    fr: {
      lead: '{title} : meubles, portes et agencements en bois, sur mesure.',
      about:
        'Le bois dure quand il est travaillé avec soin. {title} écoute, mesure et fabrique ce qui convient au lieu et à ceux qui y vivent.',
      offers: [
        ['Meubles sur mesure', 'Armoires, étagères, tables et cuisines'],
        ['Portes, fenêtres, escaliers', 'Fabrication, pose et ajustement'],
        ['Réparations', 'Une nouvelle vie pour vos meubles'],
      ],
    },
    it: {
      lead: '{title}: mobili, porte e arredi in legno, fatti su misura.',
      about:
        'Il legno dura quando è lavorato con cura. {title} ascolta, misura e costruisce ciò che si adatta alla casa e a chi la abita.',
      offers: [
        ['Mobili su misura', 'Armadi, librerie, tavoli e cucine'],
        ['Porte, finestre e scale', 'Realizzazione, posa e regolazione'],
        ['Riparazioni', 'Nuova vita ai mobili a cui tieni'],
      ],
    },
    nl: {
      lead: '{title}: meubels, deuren en interieurs van hout, op maat gemaakt.',
      about:
        'Hout gaat lang mee als er met zorg aan gewerkt wordt. {title} luistert, meet en maakt wat past bij het huis en zijn bewoners.',
      offers: [
        ['Meubels op maat', 'Kasten, planken, tafels en keukens'],
        ['Deuren, kozijnen en trappen', 'Gemaakt, geplaatst en afgesteld'],
        ['Reparaties', 'Een nieuw leven voor dierbare stukken'],
      ],
    },
    pl: {
      lead: '{title} – meble, drzwi i zabudowy z drewna na wymiar.',
      about:
        'Drewno służy długo, gdy pracuje się z nim starannie. Słuchamy, mierzymy i robimy to, co pasuje do wnętrza i jego mieszkańców.',
      offers: [
        ['Meble na wymiar', 'Szafy, regały, stoły i kuchnie'],
        ['Drzwi, okna i schody', 'Wykonanie, montaż i regulacja'],
        ['Naprawy', 'Nowe życie ulubionych mebli'],
      ],
    },
    pt: {
      lead: '{title}: móveis, portas e trabalhos em madeira feitos sob medida.',
      about:
        'A madeira dura quando é trabalhada com cuidado. Aqui ouve-se, mede-se e constrói-se o que combina com a casa e com quem vive nela.',
      offers: [
        ['Móveis sob medida', 'Armários, estantes, mesas e cozinhas'],
        ['Portas, janelas e escadas', 'Fabrico, montagem e ajuste'],
        ['Restauro e consertos', 'Vida nova para móveis de estimação'],
      ],
    },
    ru: {
      lead: '{title} — мебель, двери и изделия из дерева по вашим размерам.',
      about:
        'Дерево служит долго, если работать с ним бережно. Мы слушаем, снимаем размеры и делаем то, что подойдёт дому и его хозяевам.',
      offers: [
        ['Мебель на заказ', 'Шкафы, полки, столы и кухни'],
        ['Двери, окна и лестницы', 'Изготовление, установка и подгонка'],
        ['Ремонт', 'Новая жизнь любимых вещей'],
      ],
    },
    tr: {
      lead: '{title}: ölçüye göre ahşap mobilya, kapı ve iç mekân işleri.',
      about:
        'Ahşap, özenle işlendiğinde uzun ömürlü olur. Dinliyor, ölçüyor ve hem eve hem içinde yaşayanlara uyanı yapıyoruz.',
      offers: [
        ['Ölçüye göre mobilya', 'Dolap, raf, masa ve mutfak'],
        ['Kapı, pencere ve merdiven', 'Yapım, montaj ve ayar'],
        ['Onarım', 'Sevilen mobilyalara yeni bir hayat'],
      ],
    },
    ar: {
      lead: '{title}: أثاث وأبواب وأعمال خشبية حسب المقاس.',
      about: 'الخشب يدوم حين يُشغل بعناية. في {title} نستمع ونقيس ونصنع ما يناسب المكان وأهله.',
      offers: [
        ['أثاث حسب المقاس', 'خزائن ورفوف وطاولات ومطابخ'],
        ['أبواب ونوافذ وسلالم', 'تصنيع وتركيب وضبط'],
        ['الإصلاح', 'حياة جديدة لقطع تحبّها'],
      ],
    },
    hi: {
      lead: '{title}: नाप के अनुसार लकड़ी का फ़र्नीचर, दरवाज़े और इंटीरियर।',
      about:
        'लकड़ी पर ध्यान से काम हो तो वह बरसों चलती है। {title} में बात सुनी जाती है, नाप लिया जाता है और वही बनता है जो घर और घरवालों को जँचे।',
      offers: [
        ['नाप का फ़र्नीचर', 'अलमारी, शेल्फ़, मेज़ और किचन'],
        ['दरवाज़े, खिड़कियाँ, सीढ़ियाँ', 'बनाना, लगाना और ठीक बिठाना'],
        ['मरम्मत', 'पसंदीदा फ़र्नीचर को नया जीवन'],
      ],
    },
    ja: {
      lead: '{title}では、家具や建具、内装の木工事を寸法に合わせておつくりします。',
      about:
        '木は、丁寧に扱うほど長く使えます。{title}ではお話を伺い、寸法を測り、住まいと暮らしに合うものを仕上げます。',
      offers: [
        ['オーダー家具', '収納、棚、テーブル、キッチン'],
        ['ドア・窓・階段', '製作、取り付け、調整'],
        ['修理', '愛着のある家具をもう一度'],
      ],
    },
    ko: {
      lead: '{title}: 공간에 꼭 맞춘 원목 가구와 문, 실내 목공.',
      about:
        '나무는 정성껏 다룰수록 오래갑니다. {title}에서는 이야기를 듣고 치수를 재어 공간과 사람에 어울리게 만듭니다.',
      offers: [
        ['맞춤 가구', '옷장, 선반, 식탁, 주방'],
        ['문, 창, 계단', '제작, 설치, 조정'],
        ['수리', '아끼는 가구에 새 생명을'],
      ],
    },
    zh: {
      lead: '{title}：量身定做的木质家具、门窗与室内木作。',
      about: '木头用心做，才经得起岁月。{title}先听您说，再量尺寸，做出适合房子也适合家人的东西。',
      offers: [
        ['定制家具', '衣柜、书架、桌子和橱柜'],
        ['门窗与楼梯', '制作、安装和调整'],
        ['修复', '让心爱的旧家具重获新生'],
      ],
    },
  },
};

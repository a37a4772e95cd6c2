import type { Trade } from './trade.ts';

/** Carpenters and joiners, painters and renovation. */
export const builders: readonly Trade[] = [
  {
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
        about:
          '木头用心做，才经得起岁月。{title}先听您说，再量尺寸，做出适合房子也适合家人的东西。',
        offers: [
          ['定制家具', '衣柜、书架、桌子和橱柜'],
          ['门窗与楼梯', '制作、安装和调整'],
          ['修复', '让心爱的旧家具重获新生'],
        ],
      },
    },
  },
  {
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
  },
];

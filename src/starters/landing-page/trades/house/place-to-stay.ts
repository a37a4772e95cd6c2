import type { Trade } from '../trade.ts';

export const placeToStay: Trade = {
  words:
    "(?<!(?:pet|dog|cat) )hotels?|hostels?|motels?|guest ?houses?|bed (?:and|&|n) breakfasts?|b ?& ?bs?|inns|holiday (?:apartments?|cottages?|homes?|flats?|lets?|rentals?)|vacation rentals?|pension(?:en)? garni|frühstückspension\\p{L}{0,2}|gästehaus|gästehäuser\\p{L}{0,1}|gästezimmer\\p{L}{0,1}|ferienwohnung(?:en)?|ferienhaus|ferienhäuser|gasthof|gasthöfe|hoteles|hostal(?:es)?|casas? rural(?:es)?|casas? de huéspedes|alojamientos? (?:rural|tur[ií]stico)\\p{L}{0,2}|posada|hôtels?|chambres? d['’]h[ôo]tes?|maisons? d['’]h[ôo]tes?|gîtes?|auberges?|alberg(?:o|hi)|agriturism[oi]|affittacamere|locand[ae]|pension(?:e|i) familiar[ei]|case? vacanz[ae]|pensions? de famille|gastenverblijf|gastenverblijven|gasthuis|vakantiehuis(?:je|jes)?|vakantiehuizen|vakantiewoning(?:en)?|hotel(?:u|e|i|em|om|ik|iku|arski\\p{L}{0,3}|arstw\\p{L}{1,2})|pensjonat\\p{L}{0,4}|agroturystyk\\p{L}{1,2}|noclegi|kwater\\p{L}{1,2} prywatn\\p{L}{1,3}|hot[ée]is|pousadas?|casas? de h[óo]spedes|turismo rural|alojamento local|отел(?:ь|я|ю|ем|е|и|ей)|мини-отел\\p{L}{1,2}|гостиниц\\p{L}{1,3}|хостел\\p{L}{0,3}|гостев(?:ой|ого|ому) дом\\p{L}{0,2}|otel(?:i|im|imiz|ler|in|e|imizin)?|pansiyon\\p{L}{0,6}|konukevi|misafirhane\\p{L}{0,4}|فندق|فنادق|بيت ضيافة|دار ضيافة|شقق فندقية|होटल|गेस्ट ?हाउस|होमस्टे|होम स्टे|(?<!ペット)ホテル|旅館|民宿|ゲストハウス|ペンション|民泊|(?<!(?:애견|반려견|펫) ?)호텔|게스트 ?하우스|민박|펜션|모텔|여관|酒店|宾馆|旅馆|民宿|客栈|旅店|招待所",
  name: {
    en: 'Place to stay',
    es: 'Alojamiento',
    de: 'Unterkunft',
    fr: 'Hébergement',
    pt: 'Alojamento',
    it: 'Struttura ricettiva',
    nl: 'Overnachten',
    pl: 'Noclegi',
    tr: 'Konaklama',
    ru: 'Проживание',
    zh: '住宿',
    ja: '宿泊施設',
    ko: '숙소',
    hi: 'ठहरने की जगह',
    ar: 'مكان إقامة',
  },
  copy: {
    en: {
      lead: 'A quiet room, a good bed and a warm welcome.',
      about:
        'Leave your bags and let the day go. At {title} you sleep well and wake up to breakfast.',
      offers: [
        ['Rooms', 'Single, double and family rooms'],
        ['Breakfast', 'A good start before you set out'],
        ['Tips for the area', 'What to see and where to eat nearby'],
      ],
    },
    de: {
      lead: 'Ein ruhiges Zimmer, ein gutes Bett und ein herzlicher Empfang.',
      about:
        'Koffer abstellen, durchatmen, ankommen. Bei {title} schlafen Sie gut und wachen zum Frühstück auf.',
      offers: [
        ['Zimmer', 'Einzel-, Doppel- und Familienzimmer'],
        ['Frühstück', 'Gut gestärkt in den Tag'],
        ['Tipps für die Umgebung', 'Was sich lohnt und wo man gut isst'],
      ],
    },
    es: {
      lead: 'Una habitación tranquila, una buena cama y una cálida acogida.',
      about:
        'Deje las maletas y olvídese del día. En {title} se duerme bien y se despierta con el desayuno listo.',
      offers: [
        ['Habitaciones', 'Individuales, dobles y familiares'],
        ['Desayuno', 'Un buen comienzo antes de salir'],
        ['Consejos de la zona', 'Qué ver y dónde comer cerca'],
      ],
    },
    fr: {
      lead: 'Une chambre calme, un bon lit et un accueil chaleureux.',
      about:
        'Posez vos valises et laissez la journée derrière vous. Chez {title}, on dort bien et le petit déjeuner attend au réveil.',
      offers: [
        ['Chambres', 'Simples, doubles et familiales'],
        ['Petit déjeuner', 'Bien commencer avant de partir en visite'],
        ['Conseils sur la région', 'À voir et où manger à proximité'],
      ],
    },
    it: {
      lead: 'Una camera tranquilla, un buon letto e un’accoglienza calorosa.',
      about:
        'Posate le valigie e lasciate andare la giornata. Da {title} si dorme bene e al risveglio c’è la colazione.',
      offers: [
        ['Camere', 'Singole, doppie e familiari'],
        ['Colazione', 'Un buon inizio prima di uscire'],
        ['Consigli sui dintorni', 'Cosa vedere e dove mangiare'],
      ],
    },
    nl: {
      lead: 'Een rustige kamer, een goed bed en een warm welkom.',
      about:
        'Zet uw koffers neer en laat de dag los. Bij {title} slaapt u goed en wordt u wakker met ontbijt.',
      offers: [
        ['Kamers', 'Eenpersoons, tweepersoons en familie'],
        ['Ontbijt', 'Een goed begin van de dag'],
        ['Tips voor de omgeving', 'Wat er te zien is en waar u lekker eet'],
      ],
    },
    pl: {
      lead: 'Spokojny pokój, wygodne łóżko i serdeczne powitanie.',
      about: 'Wystarczy odstawić walizki i odetchnąć. Tu dobrze się śpi, a rano czeka śniadanie.',
      offers: [
        ['Pokoje', 'Jedno- i dwuosobowe oraz rodzinne'],
        ['Śniadania', 'Dobry początek dnia'],
        ['Wskazówki na pobyt', 'Co zobaczyć i gdzie zjeść w okolicy'],
      ],
    },
    pt: {
      lead: 'Um quarto tranquilo, uma boa cama e um acolhimento caloroso.',
      about:
        'Pouse as malas e deixe o dia para trás. Aqui dorme-se bem e acorda-se com o pequeno-almoço à espera.',
      offers: [
        ['Quartos', 'Individuais, duplos e familiares'],
        ['Pequeno-almoço', 'Um bom começo antes de sair'],
        ['Dicas da região', 'O que ver e onde comer por perto'],
      ],
    },
    ru: {
      lead: 'Тихий номер, удобная кровать и тёплый приём.',
      about: 'Оставьте чемоданы и забудьте о делах. Здесь хорошо спится, а утром ждёт завтрак.',
      offers: [
        ['Номера', 'Одноместные, двухместные и семейные'],
        ['Завтрак', 'Хорошее начало дня'],
        ['Советы гостям', 'Что посмотреть и где поесть рядом'],
      ],
    },
    tr: {
      lead: 'Sessiz bir oda, rahat bir yatak ve sıcak bir karşılama.',
      about:
        'Bavullarınızı bırakın, günün yorgunluğunu atın. İyi bir uykunun ardından sizi kahvaltı bekler.',
      offers: [
        ['Odalar', 'Tek kişilik, çift kişilik ve aile odaları'],
        ['Kahvaltı', 'Yola çıkmadan güzel bir başlangıç'],
        ['Çevre önerileri', 'Yakında nereler gezilir, nerede yenir'],
      ],
    },
    ar: {
      lead: 'غرفة هادئة وسرير مريح واستقبال دافئ في {title}.',
      about: 'ضعوا حقائبكم وانسوا تعب اليوم. هنا نوم هانئ وفطور في انتظاركم صباحاً.',
      offers: [
        ['الغرف', 'مفردة ومزدوجة وعائلية'],
        ['الفطور', 'بداية طيبة قبل الخروج'],
        ['نصائح عن المنطقة', 'ماذا تزورون وأين تأكلون'],
      ],
    },
    hi: {
      lead: 'शांत कमरा, आरामदायक बिस्तर और गर्मजोशी भरा स्वागत।',
      about: 'सामान रखिए और दिन भर की थकान भूल जाइए। {title} में चैन से सोइए और सुबह नाश्ते के साथ उठिए।',
      offers: [
        ['कमरे', 'सिंगल, डबल और फ़ैमिली कमरे'],
        ['नाश्ता', 'दिन की अच्छी शुरुआत'],
        ['आसपास की जानकारी', 'क्या देखें और कहाँ खाएँ'],
      ],
    },
    ja: {
      lead: '静かなお部屋と心地よい寝床、温かなおもてなし。',
      about:
        '荷物を置いて、一日の疲れをほどいてください。ぐっすり眠った朝には、朝食をご用意します。',
      offers: [
        ['お部屋', 'お一人でもご家族でも'],
        ['ご朝食', '出かける前のよい一日の始まりに'],
        ['周辺のご案内', '見どころやお食事処をご紹介'],
      ],
    },
    ko: {
      lead: '조용한 객실과 편안한 침대, 따뜻한 환대.',
      about:
        '짐을 내려놓고 하루의 피로를 풀어 보세요. {title}에서 푹 자고 아침 식사와 함께 하루를 시작하세요.',
      offers: [
        ['객실', '1인실, 2인실, 가족실'],
        ['조식', '나서기 전 든든한 시작'],
        ['주변 안내', '가 볼 만한 곳과 맛집 소개'],
      ],
    },
    zh: {
      lead: '安静的房间，舒适的床，热情的接待。',
      about: '放下行李，卸下一天的疲惫。在{title}睡个好觉，醒来就有早餐。',
      offers: [
        ['客房', '单人房、双人房和家庭房'],
        ['早餐', '出门前的好开始'],
        ['周边指南', '附近去哪儿玩、去哪儿吃'],
      ],
    },
  },
};

import { tradeOf } from '../trade-of.ts';

export const placeToStay = tradeOf(
  "(?<!(?:pet|dog|cat) )hotels?(?! (?:block|nearby|suggestions|tips))|hostels?|motels?|guest ?houses?|bed (?:and|&|n) breakfasts?|b ?& ?bs?|inns|holiday (?:apartments?|cottages?|homes?|flats?|lets?|rentals?)|vacation rentals?|pension(?:en)? garni|frühstückspension\\p{L}{0,2}|gästehaus|gästehäuser\\p{L}{0,1}|gästezimmer\\p{L}{0,1}|ferienwohnung(?:en)?|ferienhaus|ferienhäuser|gasthof|gasthöfe|hoteles|hostal(?:es)?|casas? rural(?:es)?|casas? de huéspedes|alojamientos? (?:rural|tur[ií]stico)\\p{L}{0,2}|posada|hôtels?|chambres? d['’]h[ôo]tes?|maisons? d['’]h[ôo]tes?|gîtes?|auberges?|alberg(?:o|hi)|agriturism[oi]|affittacamere|locand[ae]|pension(?:e|i) familiar[ei]|case? vacanz[ae]|pensions? de famille|gastenverblijf|gastenverblijven|gasthuis|vakantiehuis(?:je|jes)?|vakantiehuizen|vakantiewoning(?:en)?|hotel(?:u|e|i|em|om|ik|iku|arski\\p{L}{0,3}|arstw\\p{L}{1,2})|pensjonat\\p{L}{0,4}|agroturystyk\\p{L}{1,2}|noclegi|kwater\\p{L}{1,2} prywatn\\p{L}{1,3}|hot[ée]is|pousadas?|casas? de h[óo]spedes|turismo rural|alojamento local|отел(?:ь|я|ю|ем|е|и|ей)|мини-отел\\p{L}{1,2}|гостиниц\\p{L}{1,3}|хостел\\p{L}{0,3}|гостев(?:ой|ого|ому) дом\\p{L}{0,2}|otel(?:i|im|imiz|ler|in|e|imizin)?|pansiyon\\p{L}{0,6}|konukevi|misafirhane\\p{L}{0,4}|فندق|فنادق|بيت ضيافة|دار ضيافة|شقق فندقية|होटल|गेस्ट ?हाउस|होमस्टे|होम स्टे|(?<!ペット)ホテル|旅館|民宿|ゲストハウス|ペンション|民泊|(?<!(?:애견|반려견|펫) ?)호텔|게스트 ?하우스|민박|펜션|모텔|여관|酒店|宾馆|旅馆|民宿|客栈|旅店|招待所|penginapan|homestay (?=di |ở )|khách sạn|nhà nghỉ|готел\\p{L}{1,3}|садиб\\p{L}{1,3}|stug(?:an?|or|orna|uthyrning)|vandrarhem\\p{L}{0,3}|hotellet",
  {
    en: 'Place to stay | A quiet room, a good bed and a warm welcome. | Rooms; Breakfast; Tips for the area',
    es: 'Alojamiento | Una habitación tranquila, una buena cama y una cálida acogida. | Habitaciones; Desayuno; Consejos de la zona',
    de: 'Unterkunft | Ein ruhiges Zimmer, ein gutes Bett und ein herzlicher Empfang. | Zimmer; Frühstück; Tipps für die Umgebung',
    fr: 'Hébergement | Une chambre calme, un bon lit et un accueil chaleureux. | Chambres; Petit déjeuner; Conseils sur la région',
    pt: 'Alojamento | Um quarto tranquilo, uma boa cama e um acolhimento caloroso. | Quartos; Pequeno-almoço; Dicas da região',
    it: 'Struttura ricettiva | Una camera tranquilla, un buon letto e un’accoglienza calorosa. | Camere; Colazione; Consigli sui dintorni',
    nl: 'Overnachten | Een rustige kamer, een goed bed en een warm welkom. | Kamers; Ontbijt; Tips voor de omgeving',
    pl: 'Noclegi | Spokojny pokój, wygodne łóżko i serdeczne powitanie. | Pokoje; Śniadania; Wskazówki na pobyt',
    tr: 'Konaklama | Sessiz bir oda, rahat bir yatak ve sıcak bir karşılama. | Odalar; Kahvaltı; Çevre önerileri',
    ru: 'Проживание | Тихий номер, удобная кровать и тёплый приём. | Номера; Завтрак; Советы гостям',
    zh: '住宿 | 安静的房间，舒适的床，热情的接待。 | 客房; 早餐; 周边指南',
    ja: '宿泊施設 | 静かなお部屋と心地よい寝床、温かなおもてなし。 | お部屋; ご朝食; 周辺のご案内',
    ko: '숙소 | 조용한 객실과 편안한 침대, 따뜻한 환대. | 객실; 조식; 주변 안내',
    hi: 'ठहरने की जगह | शांत कमरा, आरामदायक बिस्तर और गर्मजोशी भरा स्वागत। | कमरे; नाश्ता; आसपास की जानकारी',
    ar: 'مكان إقامة | غرفة هادئة وسرير مريح واستقبال دافئ في {title}. | الغرف; الفطور; نصائح عن المنطقة',
    id: 'Penginapan | Kamar yang tenang, tempat tidur yang nyaman, dan sambutan hangat. | Kamar; Sarapan; Tips sekitar',
    vi: 'Chỗ nghỉ | Phòng yên tĩnh, giường êm và sự đón tiếp nồng hậu. | Phòng nghỉ; Bữa sáng; Gợi ý quanh vùng',
    uk: 'Помешкання для гостей | Тихий номер, зручне ліжко й теплий прийом. | Номери; Сніданок; Поради щодо околиць',
    sv: 'Boende | Ett lugnt rum, en skön säng och ett varmt välkomnande. | Rum; Frukost; Tips om trakten',
  },
);

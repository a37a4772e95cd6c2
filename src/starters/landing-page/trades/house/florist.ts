import { tradeOf } from '../trade-of.ts';

export const florist = tradeOf(
  'florists?|flower ?(?:shops?|stores?|studios?|stalls?)|floral (?:design(?:er|ers)?|studios?)|florist(?:in|en|innen)|floristik|blumen(?:laden|läden|geschäft|geschäfte|handlung|binderei|haus|stube|atelier)\\p{L}{0,2}|florister[ií]as?|flor[ií]sterias?|fleuristes?|boutique de fleurs|fiorist[aie]|fiorai[oa]?|negozio di fiori|bloemist(?:en|e)?|bloemisterij(?:en)?|bloemen(?:winkel|zaak|atelier|boetiek)s?|kwiaciarni\\p{L}{0,3}|kwiaciark\\p{L}{1,2}|florystyk\\p{L}{1,2}|floryst\\p{L}{1,3}|floriculturas?|floristas?|loja de flores|florarias?|цветочн(?:ый|ого|ому|ая|ой|ую) (?:магазин|салон|лавк|мастерск|студи)\\p{L}{0,3}|флорист\\p{L}{0,4}|магазин\\p{L}{0,2} цветов|студи\\p{L}{1,2} флористики|çiçekçi\\p{L}{0,6}|çiçek (?:dükkanı|dükkânı|mağazası|evi|atölyesi)\\p{L}{0,4}|محل (?:زهور|ورد|ورود)|متجر (?:زهور|ورد|ورود)|بائع (?:زهور|ورد)|منسق(?:ة)? زهور|تنسيق الزهور|फूलों की दुकान|फूल की दुकान|फ्लोरिस्ट|फ़्लोरिस्ट|花屋|生花店|フラワーショップ|フローリスト|꽃집|꽃 ?가게|플라워 ?샵|플로리스트|花店|花艺|鲜花店|花坊|toko bunga|(?:tiệm|cửa hàng|shop|tiem) hoa|квіткарн\\p{L}{1,3}|квітков\\p{L}{2,3} (?:крамниц|магазин|салон|майстерн)\\p{L}{0,3}|blom(?:ster)?(?:butik|handel|affär|handlare)\\p{L}{0,3}',
  {
    en: 'Florist | Fresh flowers, tied by hand at {title}. | Bouquets; Weddings and events; Funeral flowers',
    es: 'Floristería | Flores frescas y ramos hechos a mano. | Ramos; Bodas y eventos; Flores de condolencia',
    de: 'Blumenladen | Frische Blumen, von Hand gebunden. | Sträuße; Hochzeiten und Feste; Trauerfloristik',
    fr: 'Fleuriste | Des fleurs fraîches, des bouquets noués à la main. | Bouquets; Mariages et fêtes; Fleurs de deuil',
    pt: 'Florista | Flores frescas e ramos feitos à mão. | Ramos; Casamentos e eventos; Flores de luto',
    it: 'Negozio di fiori | Fiori freschi e mazzi legati a mano. | Mazzi e bouquet; Matrimoni ed eventi; Fiori per il lutto',
    nl: 'Bloemenwinkel | Verse bloemen, met de hand gebonden. | Boeketten; Bruiloften en feesten; Rouwbloemen',
    pl: 'Kwiaciarnia | Świeże kwiaty i ręcznie układane bukiety. | Bukiety; Śluby i przyjęcia; Kwiaty na pożegnanie',
    tr: 'Çiçekçi | Taze çiçekler, elde bağlanan buketler. | Buketler; Düğün ve davet; Taziye çiçekleri',
    ru: 'Цветочный магазин | Свежие цветы и букеты, собранные вручную. | Букеты; Свадьбы и праздники; Траурная флористика',
    zh: '花店 | {title}，新鲜花材，手工扎束。 | 花束; 婚礼与活动; 追思花艺',
    ja: '花屋 | 季節の花を、一束ずつ丁寧に。 | 花束・アレンジメント; ウェディング・装花; お供えの花',
    ko: '꽃집 | 싱싱한 꽃, 손으로 묶은 꽃다발. | 꽃다발; 웨딩과 행사; 근조 화환',
    hi: 'फूलों की दुकान | {title} के ताज़े फूल और हाथ से बने गुलदस्ते। | गुलदस्ते; शादी और समारोह; श्रद्धांजलि के फूल',
    ar: 'محل زهور | زهور طازجة وباقات منسّقة يدوياً من {title}. | باقات; أعراس ومناسبات; زهور العزاء',
    id: 'Toko bunga | Bunga segar, dirangkai dengan tangan di {title}. | Buket; Pernikahan dan acara; Bunga duka cita',
    vi: 'Tiệm hoa | Hoa tươi, bó tay khéo léo tại {title}. | Bó hoa; Hoa cưới và sự kiện; Hoa tang lễ',
    uk: 'Квітковий магазин | {title}: свіжі квіти, букети ручної роботи. | Букети; Весілля і свята; Траурна флористика',
    sv: 'Blomsterhandel | Färska blommor, bundna för hand hos {title}. | Buketter; Bröllop och fester; Begravningsblommor',
  },
);

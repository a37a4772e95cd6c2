import type { Trade } from '../trade.ts';

export const florist: Trade = {
  words:
    'florists?|flower ?(?:shops?|stores?|studios?|stalls?)|floral (?:design(?:er|ers)?|studios?)|florist(?:in|en|innen)|floristik|blumen(?:laden|läden|geschäft|geschäfte|handlung|binderei|haus|stube|atelier)\\p{L}{0,2}|florister[ií]as?|flor[ií]sterias?|fleuristes?|boutique de fleurs|fiorist[aie]|fiorai[oa]?|negozio di fiori|bloemist(?:en|e)?|bloemisterij(?:en)?|bloemen(?:winkel|zaak|atelier|boetiek)s?|kwiaciarni\\p{L}{0,3}|kwiaciark\\p{L}{1,2}|florystyk\\p{L}{1,2}|floryst\\p{L}{1,3}|floriculturas?|floristas?|loja de flores|florarias?|цветочн(?:ый|ого|ому|ая|ой|ую) (?:магазин|салон|лавк|мастерск|студи)\\p{L}{0,3}|флорист\\p{L}{0,4}|магазин\\p{L}{0,2} цветов|студи\\p{L}{1,2} флористики|çiçekçi\\p{L}{0,6}|çiçek (?:dükkanı|dükkânı|mağazası|evi|atölyesi)\\p{L}{0,4}|محل (?:زهور|ورد|ورود)|متجر (?:زهور|ورد|ورود)|بائع (?:زهور|ورد)|منسق(?:ة)? زهور|تنسيق الزهور|फूलों की दुकान|फूल की दुकान|फ्लोरिस्ट|फ़्लोरिस्ट|花屋|生花店|フラワーショップ|フローリスト|꽃집|꽃 ?가게|플라워 ?샵|플로리스트|花店|花艺|鲜花店|花坊',
  name: {
    en: 'Florist',
    es: 'Floristería',
    de: 'Blumenladen',
    fr: 'Fleuriste',
    pt: 'Florista',
    it: 'Negozio di fiori',
    nl: 'Bloemenwinkel',
    pl: 'Kwiaciarnia',
    tr: 'Çiçekçi',
    ru: 'Цветочный магазин',
    zh: '花店',
    ja: '花屋',
    ko: '꽃집',
    hi: 'फूलों की दुकान',
    ar: 'محل زهور',
  },
  copy: {
    en: {
      lead: 'Fresh flowers, tied by hand at {title}.',
      offers: ['Bouquets', 'Weddings and events', 'Funeral flowers'],
    },
    de: {
      lead: 'Frische Blumen, von Hand gebunden.',
      offers: ['Sträuße', 'Hochzeiten und Feste', 'Trauerfloristik'],
    },
    es: {
      lead: 'Flores frescas y ramos hechos a mano.',
      offers: ['Ramos', 'Bodas y eventos', 'Flores de condolencia'],
    },
    fr: {
      lead: 'Des fleurs fraîches, des bouquets noués à la main.',
      offers: ['Bouquets', 'Mariages et fêtes', 'Fleurs de deuil'],
    },
    it: {
      lead: 'Fiori freschi e mazzi legati a mano.',
      offers: ['Mazzi e bouquet', 'Matrimoni ed eventi', 'Fiori per il lutto'],
    },
    nl: {
      lead: 'Verse bloemen, met de hand gebonden.',
      offers: ['Boeketten', 'Bruiloften en feesten', 'Rouwbloemen'],
    },
    pl: {
      lead: 'Świeże kwiaty i ręcznie układane bukiety.',
      offers: ['Bukiety', 'Śluby i przyjęcia', 'Kwiaty na pożegnanie'],
    },
    pt: {
      lead: 'Flores frescas e ramos feitos à mão.',
      offers: ['Ramos', 'Casamentos e eventos', 'Flores de luto'],
    },
    ru: {
      lead: 'Свежие цветы и букеты, собранные вручную.',
      offers: ['Букеты', 'Свадьбы и праздники', 'Траурная флористика'],
    },
    tr: {
      lead: 'Taze çiçekler, elde bağlanan buketler.',
      offers: ['Buketler', 'Düğün ve davet', 'Taziye çiçekleri'],
    },
    ar: {
      lead: 'زهور طازجة وباقات منسّقة يدوياً من {title}.',
      offers: ['باقات', 'أعراس ومناسبات', 'زهور العزاء'],
    },
    hi: {
      lead: '{title} के ताज़े फूल और हाथ से बने गुलदस्ते।',
      offers: ['गुलदस्ते', 'शादी और समारोह', 'श्रद्धांजलि के फूल'],
    },
    ja: {
      lead: '季節の花を、一束ずつ丁寧に。',
      offers: ['花束・アレンジメント', 'ウェディング・装花', 'お供えの花'],
    },
    ko: {
      lead: '싱싱한 꽃, 손으로 묶은 꽃다발.',
      offers: ['꽃다발', '웨딩과 행사', '근조 화환'],
    },
    zh: {
      lead: '{title}，新鲜花材，手工扎束。',
      offers: ['花束', '婚礼与活动', '追思花艺'],
    },
  },
};

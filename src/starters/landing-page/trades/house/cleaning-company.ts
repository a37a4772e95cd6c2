import type { Trade } from '../trade.ts';

export const cleaningCompany: Trade = {
  words:
    '(?:(?:house|home|office|window|carpet|domestic|commercial|industrial|building|apartment)[- ]?)clean(?:ers?|ing)|cleaning (?:compan(?:y|ies)|services?|business(?:es)?|firms?|agenc(?:y|ies)|lad(?:y|ies)|crew)|housekeeping (?:services?|company|business)|maid services?|janitorial (?:services?|company)|reinigungs(?:firm(?:a|en)|unternehmen|service|dienst(?:e|leister)?|betrieb|kraft|kräfte)|(?:gebäude|büro|fenster|glas|haus|wohnungs|teppich|unterhalts|treppenhaus)reinig(?:ung(?:en|sfirma|sservice|sunternehmen)?|er(?:in)?)|putz(?:firm(?:a|en)|service|dienst|hilfe|frau|kraft)|fensterputzer(?:in)?|(?:entreprises?|sociétés?|services?|agences?) de (?:nettoyage|ménage|propreté)|nettoyage (?:de bureaux|professionnel|industriel|de vitres|à domicile)|femmes? de ménage|aides? ménag(?:er|ère)s?|empresas? de (?:limpiezas?|aseo)|servicios? de (?:limpieza|aseo)|limpiezas? (?:de (?:oficinas?|casas?|hogar|cristales|edificios)|del hogar|dom[eé]sticas?|profesional(?:es)?)|impres[ae] di pulizi[ae]|(?:servizi[oi]|ditt[ae]) di pulizi[ae]|pulizie (?:professionali|domestiche|uffici|civili)|schoonmaak(?:bedrij(?:f|ven)|service|diensten|hulp|werk|ster)?|glazenwasser(?:s|ij)?|firm\\p{L}{1,3} sprzątając\\p{L}{1,3}|usług\\p{L}{0,3} sprząta\\p{L}{3,6}|sprzątani\\p{L}{1,2} (?:biur|mieszkań|domów)|myci\\p{L}{1,2} okien|empresas? de limpezas?|serviços? de limpezas?|limpezas? (?:de (?:casas?|escritórios?|vidros)|domésticas?|residencia(?:l|is)|profissiona(?:l|is))|diaristas?|клининг\\p{L}{0,7}|(?:уборк|мытьё|мытье)\\p{L}{0,2} (?:квартир|домов|офисов|помещений|окон)|услуг\\p{L}{1,3} уборки|temizlik (?:firma|şirket|hizmet|işleri)\\p{L}{0,5}|(?:ev|ofis|cam|bina) temizliğ?\\p{L}{0,4}|شرك(?:ة|ات) (?:ال)?(?:تنظيف|نظافة)|خدم(?:ة|ات) (?:ال)?(?:تنظيف|نظافة)|تنظيف (?:ال)?(?:منازل|مكاتب|بيوت|شقق|مباني)|(?:स(?:फ़|\\u095e|फ)ाई|क्लीनिंग) (?:कंपनी|कम्पनी|सेवा|सर्विस|का काम)|हाउसकीपिंग|क्लीनिंग सर्विस|清掃(?:会社|業|サービス)|ハウスクリーニング|お掃除(?:サービス|代行)?|掃除代行|家事代行|청소 ?(?:업체|회사|서비스|대행|전문)|(?:입주|이사|사무실|가정|건물) ?청소|保洁|清洁(?:公司|服务|工)|家政(?:公司|服务)|钟点工',
  name: {
    en: 'Cleaning company',
    es: 'Empresa de limpieza',
    de: 'Reinigungsfirma',
    fr: 'Entreprise de nettoyage',
    pt: 'Empresa de limpeza',
    it: 'Impresa di pulizie',
    nl: 'Schoonmaakbedrijf',
    pl: 'Firma sprzątająca',
    tr: 'Temizlik şirketi',
    ru: 'Клининговая компания',
    zh: '保洁公司',
    ja: '清掃会社',
    ko: '청소 업체',
    hi: 'सफ़ाई कंपनी',
    ar: 'شركة تنظيف',
  },
  copy: {
    en: {
      lead: '{title}: clean homes, offices and windows, without you lifting a finger.',
      offers: ['Homes', 'Offices and practices', 'Windows and deep cleaning'],
    },
    de: {
      lead: '{title}: saubere Wohnungen, Büros und Fenster, ganz ohne Ihr Zutun.',
      offers: ['Wohnungen und Häuser', 'Büros und Praxen', 'Fenster und Grundreinigung'],
    },
    es: {
      lead: '{title}: casas, oficinas y cristales limpios sin mover un dedo.',
      offers: ['Hogares', 'Oficinas y consultas', 'Cristales y limpieza a fondo'],
    },
    fr: {
      lead: '{title} : logements, bureaux et vitres propres, l’esprit tranquille.',
      offers: ['Logements', 'Bureaux et cabinets', 'Vitres et grand ménage'],
    },
    it: {
      lead: '{title}: case, uffici e vetri puliti, senza alzare un dito.',
      offers: ['Case', 'Uffici e studi', 'Vetri e pulizie a fondo'],
    },
    nl: {
      lead: '{title}: schone huizen, kantoren en ramen, zonder omkijken.',
      offers: ['Woningen', 'Kantoren en praktijken', 'Ramen en grote schoonmaak'],
    },
    pl: {
      lead: '{title} – czyste mieszkania, biura i okna bez Twojego wysiłku.',
      offers: ['Mieszkania i domy', 'Biura i gabinety', 'Okna i gruntowne porządki'],
    },
    pt: {
      lead: '{title}: casas, escritórios e vidros limpos, sem preocupações.',
      offers: ['Casas', 'Escritórios e consultórios', 'Vidros e limpeza pesada'],
    },
    ru: {
      lead: '{title} — чистые квартиры, офисы и окна без ваших хлопот.',
      offers: ['Квартиры и дома', 'Офисы и кабинеты', 'Окна и генеральная уборка'],
    },
    tr: {
      lead: '{title}: siz yorulmadan tertemiz evler, ofisler ve camlar.',
      offers: ['Evler', 'Ofis ve muayenehaneler', 'Cam ve detaylı temizlik'],
    },
    ar: {
      lead: '{title}: منازل ومكاتب ونوافذ نظيفة بلا عناء.',
      offers: ['المنازل', 'المكاتب والعيادات', 'النوافذ والتنظيف العميق'],
    },
    hi: {
      lead: '{title}: बिना मेहनत के साफ़ घर, दफ़्तर और खिड़कियाँ।',
      offers: ['घर', 'दफ़्तर और क्लिनिक', 'खिड़कियाँ और गहरी सफ़ाई'],
    },
    ja: {
      lead: '{title}が、住まいもオフィスも窓もすっきりきれいにします。',
      offers: ['住まい', 'オフィス・医院', '窓・大掃除'],
    },
    ko: {
      lead: '{title}: 집도 사무실도 창문도 손 하나 까딱 않고 깨끗하게.',
      offers: ['가정', '사무실과 병원', '창문과 대청소'],
    },
    zh: {
      lead: '{title}：家里、办公室和窗户都干干净净，不用您动手。',
      offers: ['家庭', '办公室与诊所', '擦窗与深度清洁'],
    },
  },
};

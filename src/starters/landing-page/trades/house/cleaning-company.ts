import { tradeOf } from '../trade-of.ts';

export const cleaningCompany = tradeOf(
  '(?:(?:house|home|office|window|carpet|domestic|commercial|industrial|building|apartment)[- ]?)clean(?:ers?|ing)|cleaning (?:compan(?:y|ies)|services?|business(?:es)?|firms?|agenc(?:y|ies)|lad(?:y|ies)|crew)|housekeeping (?:services?|company|business)|maid services?|janitorial (?:services?|company)|reinigungs(?:firm(?:a|en)|unternehmen|service|dienst(?:e|leister)?|betrieb|kraft|kräfte)|(?:gebäude|büro|fenster|glas|haus|wohnungs|teppich|unterhalts|treppenhaus)reinig(?:ung(?:en|sfirma|sservice|sunternehmen)?|er(?:in)?)|putz(?:firm(?:a|en)|service|dienst|hilfe|frau|kraft)|fensterputzer(?:in)?|(?:entreprises?|sociétés?|services?|agences?) de (?:nettoyage|ménage|propreté)|nettoyage (?:de bureaux|professionnel|industriel|de vitres|à domicile)|femmes? de ménage|aides? ménag(?:er|ère)s?|empresas? de (?:limpiezas?|aseo)|servicios? de (?:limpieza|aseo)|limpiezas? (?:de (?:oficinas?|casas?|hogar|cristales|edificios)|del hogar|dom[eé]sticas?|profesional(?:es)?)|impres[ae] di pulizi[ae]|(?:servizi[oi]|ditt[ae]) di pulizi[ae]|pulizie (?:professionali|domestiche|uffici|civili)|schoonmaak(?:bedrij(?:f|ven)|service|diensten|hulp|werk|ster)?|glazenwasser(?:s|ij)?|firm\\p{L}{1,3} sprzątając\\p{L}{1,3}|usług\\p{L}{0,3} sprząta\\p{L}{3,6}|sprzątani\\p{L}{1,2} (?:biur|mieszkań|domów)|myci\\p{L}{1,2} okien|empresas? de limpezas?|serviços? de limpezas?|limpezas? (?:de (?:casas?|escritórios?|vidros)|domésticas?|residencia(?:l|is)|profissiona(?:l|is))|diaristas?|клининг\\p{L}{0,7}|(?:уборк|мытьё|мытье)\\p{L}{0,2} (?:квартир|домов|офисов|помещений|окон)|услуг\\p{L}{1,3} уборки|temizlik (?:firma|şirket|hizmet|işleri)\\p{L}{0,5}|(?:ev|ofis|cam|bina) temizliğ?\\p{L}{0,4}|شرك(?:ة|ات) (?:ال)?(?:تنظيف|نظافة)|خدم(?:ة|ات) (?:ال)?(?:تنظيف|نظافة)|تنظيف (?:ال)?(?:منازل|مكاتب|بيوت|شقق|مباني)|(?:स(?:फ़|\\u095e|फ)ाई|क्लीनिंग) (?:कंपनी|कम्पनी|सेवा|सर्विस|का काम)|हाउसकीपिंग|क्लीनिंग सर्विस|清掃(?:会社|業|サービス)|ハウスクリーニング|お掃除(?:サービス|代行)?|掃除代行|家事代行|청소 ?(?:업체|회사|서비스|대행|전문)|(?:입주|이사|사무실|가정|건물) ?청소|保洁|清洁(?:公司|服务|工)|家政(?:公司|服务)|钟点工|(?:jasa|layanan) (?:kebersihan|bersih-bersih)|dọn (?:dẹp|nhà|vệ sinh)|vệ sinh (?:nhà|công nghiệp|văn phòng)|клінінг\\p{L}{0,6}|(?:hem|flytt|kontors)?städ(?:firma|företag|service|hjälp|bolag|ning)\\p{L}{0,3}',
  {
    en: 'Cleaning company | {title}: clean homes, offices and windows, without you lifting a finger. | Homes; Offices and practices; Windows and deep cleaning',
    es: 'Empresa de limpieza | {title}: casas, oficinas y cristales limpios sin mover un dedo. | Hogares; Oficinas y consultas; Cristales y limpieza a fondo',
    de: 'Reinigungsfirma | {title}: saubere Wohnungen, Büros und Fenster, ganz ohne Ihr Zutun. | Wohnungen und Häuser; Büros und Praxen; Fenster und Grundreinigung',
    fr: 'Entreprise de nettoyage | {title} : logements, bureaux et vitres propres, l’esprit tranquille. | Logements; Bureaux et cabinets; Vitres et grand ménage',
    pt: 'Empresa de limpeza | {title}: casas, escritórios e vidros limpos, sem preocupações. | Casas; Escritórios e consultórios; Vidros e limpeza pesada',
    it: 'Impresa di pulizie | {title}: case, uffici e vetri puliti, senza alzare un dito. | Case; Uffici e studi; Vetri e pulizie a fondo',
    nl: 'Schoonmaakbedrijf | {title}: schone huizen, kantoren en ramen, zonder omkijken. | Woningen; Kantoren en praktijken; Ramen en grote schoonmaak',
    pl: 'Firma sprzątająca | {title} – czyste mieszkania, biura i okna bez Twojego wysiłku. | Mieszkania i domy; Biura i gabinety; Okna i gruntowne porządki',
    tr: 'Temizlik şirketi | {title}: siz yorulmadan tertemiz evler, ofisler ve camlar. | Evler; Ofis ve muayenehaneler; Cam ve detaylı temizlik',
    ru: 'Клининговая компания | {title} — чистые квартиры, офисы и окна без ваших хлопот. | Квартиры и дома; Офисы и кабинеты; Окна и генеральная уборка',
    zh: '保洁公司 | {title}：家里、办公室和窗户都干干净净，不用您动手。 | 家庭; 办公室与诊所; 擦窗与深度清洁',
    ja: '清掃会社 | {title}が、住まいもオフィスも窓もすっきりきれいにします。 | 住まい; オフィス・医院; 窓・大掃除',
    ko: '청소 업체 | {title}: 집도 사무실도 창문도 손 하나 까딱 않고 깨끗하게. | 가정; 사무실과 병원; 창문과 대청소',
    hi: 'सफ़ाई कंपनी | {title}: बिना मेहनत के साफ़ घर, दफ़्तर और खिड़कियाँ। | घर; दफ़्तर और क्लिनिक; खिड़कियाँ और गहरी सफ़ाई',
    ar: 'شركة تنظيف | {title}: منازل ومكاتب ونوافذ نظيفة بلا عناء. | المنازل; المكاتب والعيادات; النوافذ والتنظيف العميق',
    id: 'Jasa kebersihan | {title}: rumah, kantor, dan jendela bersih, tanpa Anda perlu repot. | Rumah; Kantor dan klinik; Jendela dan pembersihan menyeluruh',
    vi: 'Công ty vệ sinh | {title}: nhà cửa, văn phòng và cửa kính sạch bóng mà bạn không cần động tay. | Nhà ở; Văn phòng và phòng khám; Lau kính và tổng vệ sinh',
    uk: 'Клінінгова компанія | {title}: чисті оселі, офіси й вікна без ваших клопотів. | Квартири й будинки; Офіси й кабінети; Вікна й генеральне прибирання',
    sv: 'Städfirma | {title}: rena hem, kontor och fönster, utan att du lyfter ett finger. | Hemstädning; Kontor och mottagningar; Fönsterputs och storstädning',
  },
);

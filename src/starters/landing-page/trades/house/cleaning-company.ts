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
      about:
        'A clean room makes the day lighter. {title} works carefully, quietly and to the plan you agreed on.',
      offers: [
        ['Homes', 'Regular cleaning, or just once'],
        ['Offices and practices', 'Floors, desks, kitchens and washrooms'],
        ['Windows and deep cleaning', 'For spring, moving or after building'],
      ],
    },
    de: {
      lead: '{title}: saubere Wohnungen, Büros und Fenster, ganz ohne Ihr Zutun.',
      about:
        'In einem sauberen Raum beginnt der Tag leichter. Bei {title} wird sorgfältig, leise und nach Absprache gearbeitet.',
      offers: [
        ['Wohnungen und Häuser', 'Regelmäßig oder nur einmal'],
        ['Büros und Praxen', 'Böden, Tische, Küchen und Bäder'],
        ['Fenster und Grundreinigung', 'Im Frühjahr, beim Umzug, nach dem Bau'],
      ],
    },
    es: {
      lead: '{title}: casas, oficinas y cristales limpios sin mover un dedo.',
      about:
        'Un espacio limpio hace el día más ligero. En {title} se trabaja con cuidado, con discreción y según lo acordado.',
      offers: [
        ['Hogares', 'Limpieza regular o puntual'],
        ['Oficinas y consultas', 'Suelos, mesas, cocinas y aseos'],
        ['Cristales y limpieza a fondo', 'En primavera, en mudanzas o tras una obra'],
      ],
    },
    fr: {
      lead: '{title} : logements, bureaux et vitres propres, l’esprit tranquille.',
      about:
        'Dans un lieu propre, la journée est plus légère. {title} travaille avec soin, en toute discrétion et comme convenu ensemble.',
      offers: [
        ['Logements', 'Ménage régulier ou ponctuel'],
        ['Bureaux et cabinets', 'Sols, bureaux, cuisines et sanitaires'],
        ['Vitres et grand ménage', 'Au printemps, au départ ou après travaux'],
      ],
    },
    it: {
      lead: '{title}: case, uffici e vetri puliti, senza alzare un dito.',
      about:
        'In un ambiente pulito la giornata è più leggera. {title} lavora con cura, con discrezione e secondo gli accordi.',
      offers: [
        ['Case', 'Pulizie regolari o una volta sola'],
        ['Uffici e studi', 'Pavimenti, scrivanie, cucine e bagni'],
        ['Vetri e pulizie a fondo', 'In primavera, per traslochi o dopo i lavori'],
      ],
    },
    nl: {
      lead: '{title}: schone huizen, kantoren en ramen, zonder omkijken.',
      about:
        'In een schone ruimte begint de dag lichter. {title} werkt zorgvuldig, rustig en volgens afspraak.',
      offers: [
        ['Woningen', 'Regelmatig of eenmalig'],
        ['Kantoren en praktijken', 'Vloeren, bureaus, keukens en sanitair'],
        ['Ramen en grote schoonmaak', 'In het voorjaar, bij verhuizing of na bouw'],
      ],
    },
    pl: {
      lead: '{title} – czyste mieszkania, biura i okna bez Twojego wysiłku.',
      about:
        'W czystym wnętrzu dzień jest lżejszy. Pracujemy starannie, dyskretnie i tak, jak ustalono.',
      offers: [
        ['Mieszkania i domy', 'Sprzątanie regularne albo jednorazowe'],
        ['Biura i gabinety', 'Podłogi, biurka, kuchnie i łazienki'],
        ['Okna i gruntowne porządki', 'Na wiosnę, przy przeprowadzce, po remoncie'],
      ],
    },
    pt: {
      lead: '{title}: casas, escritórios e vidros limpos, sem preocupações.',
      about:
        'Num espaço limpo, o dia fica mais leve. Trabalha-se com cuidado, com discrição e conforme o combinado.',
      offers: [
        ['Casas', 'Limpeza regular ou apenas uma vez'],
        ['Escritórios e consultórios', 'Pisos, mesas, cozinhas e banheiros'],
        ['Vidros e limpeza pesada', 'Na mudança, depois da obra ou quando quiser'],
      ],
    },
    ru: {
      lead: '{title} — чистые квартиры, офисы и окна без ваших хлопот.',
      about: 'В чистом доме и день легче. Мы работаем аккуратно, тихо и так, как договорились.',
      offers: [
        ['Квартиры и дома', 'Регулярная или разовая уборка'],
        ['Офисы и кабинеты', 'Полы, столы, кухни и санузлы'],
        ['Окна и генеральная уборка', 'Весной, при переезде или после ремонта'],
      ],
    },
    tr: {
      lead: '{title}: siz yorulmadan tertemiz evler, ofisler ve camlar.',
      about:
        'Temiz bir yerde gün daha hafif geçer. Özenle, sessizce ve konuştuğumuz gibi çalışıyoruz.',
      offers: [
        ['Evler', 'Düzenli ya da tek seferlik temizlik'],
        ['Ofis ve muayenehaneler', 'Zemin, masa, mutfak ve lavabolar'],
        ['Cam ve detaylı temizlik', 'Bahar, taşınma veya inşaat sonrası'],
      ],
    },
    ar: {
      lead: '{title}: منازل ومكاتب ونوافذ نظيفة بلا عناء.',
      about: 'في المكان النظيف يصبح اليوم أخفّ. في {title} نعمل بعناية وهدوء ووفق ما اتفقنا عليه.',
      offers: [
        ['المنازل', 'تنظيف منتظم أو لمرة واحدة'],
        ['المكاتب والعيادات', 'أرضيات ومكاتب ومطابخ وحمّامات'],
        ['النوافذ والتنظيف العميق', 'عند الانتقال أو بعد البناء'],
      ],
    },
    hi: {
      lead: '{title}: बिना मेहनत के साफ़ घर, दफ़्तर और खिड़कियाँ।',
      about: 'साफ़ जगह में दिन हल्का लगता है। {title} में काम ध्यान से, शांति से और तय बात के अनुसार होता है।',
      offers: [
        ['घर', 'नियमित सफ़ाई या बस एक बार'],
        ['दफ़्तर और क्लिनिक', 'फ़र्श, मेज़, किचन और वॉशरूम'],
        ['खिड़कियाँ और गहरी सफ़ाई', 'त्योहार, घर बदलने या निर्माण के बाद'],
      ],
    },
    ja: {
      lead: '{title}が、住まいもオフィスも窓もすっきりきれいにします。',
      about:
        '部屋がきれいだと、一日が軽やかに始まります。{title}は、ご相談した内容に沿って丁寧に静かに作業します。',
      offers: [
        ['住まい', '定期でも、一回だけでも'],
        ['オフィス・医院', '床、デスク、給湯室、トイレ'],
        ['窓・大掃除', '年末、引っ越し、工事のあとに'],
      ],
    },
    ko: {
      lead: '{title}: 집도 사무실도 창문도 손 하나 까딱 않고 깨끗하게.',
      about:
        '깨끗한 공간에서는 하루가 가벼워집니다. {title}에서는 약속한 대로 꼼꼼하고 조용하게 청소합니다.',
      offers: [
        ['가정', '정기 청소 또는 한 번만'],
        ['사무실과 병원', '바닥, 책상, 탕비실, 화장실'],
        ['창문과 대청소', '이사할 때, 공사 후, 계절마다'],
      ],
    },
    zh: {
      lead: '{title}：家里、办公室和窗户都干干净净，不用您动手。',
      about: '屋子干净，一天都轻松。{title}按约定的内容细心打扫，安静不打扰。',
      offers: [
        ['家庭', '定期打扫或只做一次'],
        ['办公室与诊所', '地面、桌面、茶水间和洗手间'],
        ['擦窗与深度清洁', '换季、搬家或装修之后'],
      ],
    },
  },
};

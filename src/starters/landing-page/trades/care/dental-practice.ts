import { tradeOf } from '../trade-of.ts';

export const dentalPractice = tradeOf(
  'dentists?|dentistry|orthodontists?|dental (?:practices?|clinics?|offices?|surger(?:y|ies)|studios?)|zahnarzt(?:praxis|praxen|es|s)?|zahnärzt(?:in(?:nen)?|en?|lich\\p{L}{0,3})|zahn(?:medizin|klinik|praxis)|kieferorthopäd\\p{L}{1,6}|dentist(?:as?|es?|i)|clínicas? (?:dental(?:es)?|odontológicas?|dentárias?)|consultori?os? (?:dental(?:es)?|odontológicos?)|consultórios? (?:dentários?|odontológicos?)|odontólog[oa]s?|odontolog[ií]a|cabinets? dentaires?|chirurgiens?[ -]dentistes?|studi?o? dentistic[oi]|tandarts(?:en|praktijk(?:en)?)?|stomatolog(?:a|iem|ów|ia|ii|ię|iczn\\p{L}{1,3})?|dentyst(?:a|y|ę|ą|ów|k\\p{L}{1,2}|yczn\\p{L}{1,3})|стоматолог\\p{L}{0,8}|дантист\\p{L}{0,3}|зубн\\p{L}{2,3} (?:врач|клиник|кабинет)\\p{L}{0,3}|diş (?:hekim|klini[kğ]|doktor|poliklini[kğ]|muayenehane)\\p{L}{0,8}|dişçi\\p{L}{0,6}|طبيب(?:ة)? (?:ال)?[أا]سنان|(?:عياد(?:ة|تي)|عيادات|مركز|مجمع|طب) (?:ال)?[أا]سنان|ड[ेै]ं?न?्?ट(?:िस्ट|ल)|द(?:ं|न्)त ?(?:चिकित्स|क्लिनिक|चिकित्सालय)|दां?ँ?तों? क[ेाी] (?:डॉक्टर|क्लिनिक|अस्पताल)|歯科|歯医者|デンタルクリニック|치과|牙科|牙医|牙醫|口腔(?:诊所|診所|门诊|门诊部|医院|科)|(?:klinik|dokter) gigi|nha khoa|phòng khám răng|tandläkar\\p{L}{1,14}|tand(?:vård|klinik)\\p{L}{0,2}',
  {
    en: 'Dental practice | Calm, careful dental care at {title}. | Check-up and cleaning; Fillings and crowns; Care for children',
    es: 'Clínica dental | Cuidado dental con calma y atención en {title}. | Revisión y limpieza; Empastes y coronas; Odontopediatría',
    de: 'Zahnarztpraxis | Zahnmedizin in Ruhe und mit Sorgfalt bei {title}. | Vorsorge und Reinigung; Füllungen und Kronen; Kinderzahnheilkunde',
    fr: 'Cabinet dentaire | Des soins dentaires attentifs, sans stress, chez {title}. | Contrôle et détartrage; Soins et couronnes; Soins pour enfants',
    pt: 'Clínica dentária | {title}: cuidado com os dentes, com calma e atenção. | Avaliação e limpeza; Restaurações e coroas; Odontopediatria',
    it: 'Studio dentistico | Cure dentali attente e senza fretta da {title}. | Visita e igiene; Otturazioni e corone; Cure per bambini',
    nl: 'Tandartspraktijk | Rustige en zorgvuldige tandzorg bij {title}. | Controle en reiniging; Vullingen en kronen; Zorg voor kinderen',
    pl: 'Gabinet stomatologiczny | {title}: spokojne i staranne leczenie zębów. | Przegląd i higienizacja; Wypełnienia i korony; Stomatologia dziecięca',
    tr: 'Diş kliniği | {title}: sakin ve özenli diş bakımı. | Muayene ve temizlik; Dolgu ve kaplama; Çocuk diş bakımı',
    ru: 'Стоматология | {title}: спокойное и бережное лечение зубов. | Осмотр и гигиена; Пломбы и коронки; Детская стоматология',
    zh: '牙科诊所 | 安心、细致的牙齿护理，尽在{title}。 | 检查与洁牙; 补牙与牙冠; 儿童牙科',
    ja: '歯科医院 | 落ち着いて通える、ていねいな歯の治療。{title}です。 | 検診とクリーニング; 詰め物と被せ物; 小児歯科',
    ko: '치과 | 편안하고 꼼꼼한 치과 진료, {title}. | 검진과 스케일링; 충치 치료와 크라운; 어린이 진료',
    hi: 'डेंटल क्लिनिक | {title} में दाँतों की देखभाल, आराम और ध्यान से। | जाँच और सफ़ाई; फ़िलिंग और क्राउन; बच्चों की देखभाल',
    ar: 'عيادة أسنان | عناية هادئة ودقيقة بأسنانك في {title}. | فحص وتنظيف; حشوات وتيجان; أسنان الأطفال',
    id: 'Klinik gigi | Perawatan gigi yang tenang dan teliti di {title}. | Pemeriksaan dan pembersihan; Tambalan dan mahkota gigi; Perawatan gigi anak',
    vi: 'Nha khoa | Chăm sóc răng nhẹ nhàng và chu đáo tại {title}. | Khám và làm sạch răng; Trám răng và bọc sứ; Nha khoa trẻ em',
    uk: 'Стоматологія | {title}: спокійне й дбайливе лікування зубів. | Огляд і гігієна; Пломби й коронки; Дитяча стоматологія',
    sv: 'Tandläkarmottagning | Lugn och noggrann tandvård hos {title}. | Undersökning och rengöring; Lagningar och kronor; Barntandvård',
  },
);

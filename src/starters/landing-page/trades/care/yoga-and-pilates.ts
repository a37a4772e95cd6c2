import { tradeOf } from '../trade-of.ts';

export const yogaAndPilates = tradeOf(
  "(?:yoga|pilates)(?![ -]?(?:mats?|pants|wear|apparel|cloth(?:es|ing)|leggings|apps?|equipment|retreats?|matten?|hosen?|kleding)(?!\\p{L}))(?:[ -]?(?:studio[’']?s?|stüdyo\\p{L}{0,6}|schulen?|school|scholen|lehrer(?:in(?:nen)?)?|kurse?|docent(?:en|e)?|less?en|les|praktijk))?|ioga|(?:studi|szko|zajęci|kurs|nauczyciel|instruktor)\\p{L}{0,4} jogi|pilates(?:u|em|ie)|йог(?:а|и|у|е|ой)|йога-?(?:студи|центр|клуб)\\p{L}{0,3}|пилатес\\p{L}{0,2}|يوغا|يوجا|بيلاتس|(?<![\\p{L}\\p{M}])योगा(?:सन)?(?![\\p{L}\\p{M}])|(?<![\\p{L}\\p{M}])योग ?(?:स्टूडियो|केंद्र|केन्द्र|कक्षा|क्लास|शाला|प्रशिक्ष)|पिला(?:टेस|टीज)|ヨガ(?!マット|ウェア)|ヨーガ|ピラティス|(?<![가-힣])(?:핫|플라잉|빈야사)?요가(?! ?(?:매트|복))|필라테스|瑜[伽珈](?!垫|墊|服|裤|褲)|普拉提|皮拉提斯|пілатес\\p{L}{0,2}|yoga(?:studion?|skolan?|klass\\p{L}{0,3})",
  {
    en: 'Yoga and Pilates | Move, breathe and find some quiet at {title}. | Classes for beginners; Flowing classes; Private lessons',
    es: 'Yoga y pilates | Movimiento, respiración y calma en {title}. | Clases para principiantes; Clases dinámicas; Clases particulares',
    de: 'Yoga und Pilates | Bewegen, atmen und zur Ruhe kommen bei {title}. | Kurse für den Einstieg; Fließende Stunden; Einzelstunden',
    fr: 'Yoga et Pilates | Bouger, respirer et retrouver le calme chez {title}. | Cours pour débutants; Cours dynamiques; Cours particuliers',
    pt: 'Yoga e pilates | {title}: movimento, respiração e um momento de calma. | Aulas para iniciantes; Aulas dinâmicas; Aulas particulares',
    it: 'Yoga e pilates | Movimento, respiro e un po’ di calma da {title}. | Lezioni per principianti; Lezioni dinamiche; Lezioni individuali',
    nl: 'Yoga en pilates | Bewegen, ademen en tot rust komen bij {title}. | Lessen voor beginners; Dynamische lessen; Privélessen',
    pl: 'Joga i pilates | {title}: ruch, oddech i chwila spokoju. | Zajęcia dla początkujących; Zajęcia dynamiczne; Lekcje indywidualne',
    tr: 'Yoga ve pilates | {title}: hareket, nefes ve biraz huzur. | Başlangıç dersleri; Akış dersleri; Özel dersler',
    ru: 'Йога и пилатес | {title}: движение, дыхание и немного тишины. | Занятия для начинающих; Динамичные занятия; Индивидуальные занятия',
    zh: '瑜伽与普拉提 | 舒展身体，调匀呼吸，在{title}找回平静。 | 入门课; 流动课; 私教课',
    ja: 'ヨガとピラティス | 体を動かし、呼吸を整える時間を{title}で。 | 初心者クラス; フロークラス; プライベートレッスン',
    ko: '요가·필라테스 | 움직이고 숨 쉬며 마음을 쉬게 하는 시간, {title}. | 입문 수업; 플로우 수업; 개인 레슨',
    hi: 'योग और पिलाटे | {title} में शरीर को गति, साँस को लय और मन को शांति। | शुरुआती क्लास; फ़्लो क्लास; निजी क्लास',
    ar: 'يوغا وبيلاتس | حركة وتنفّس ولحظات هدوء في {title}. | حصص للمبتدئين; حصص حركية; حصص فردية',
    id: 'Yoga dan pilates | Bergerak, bernapas, dan temukan ketenangan di {title}. | Kelas untuk pemula; Kelas flow; Kelas privat',
    vi: 'Yoga và Pilates | Vận động, hít thở và tìm chút bình yên tại {title}. | Lớp cho người mới; Lớp yoga dòng chảy; Lớp riêng',
    uk: 'Йога й пілатес | {title}: рух, дихання і трохи тиші. | Заняття для початківців; Динамічні заняття; Індивідуальні заняття',
    sv: 'Yoga och pilates | Rör på dig, andas och hitta lugnet hos {title}. | Klasser för nybörjare; Flödesklasser; Privatlektioner',
  },
);

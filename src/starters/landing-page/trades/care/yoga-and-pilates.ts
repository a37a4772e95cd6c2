import type { Trade } from '../trade.ts';

export const yogaAndPilates: Trade = {
  words:
    "(?:yoga|pilates)(?![ -]?(?:mats?|pants|wear|apparel|cloth(?:es|ing)|leggings|apps?|equipment|retreats?|matten?|hosen?|kleding)(?!\\p{L}))(?:[ -]?(?:studio[’']?s?|stüdyo\\p{L}{0,6}|schulen?|school|scholen|lehrer(?:in(?:nen)?)?|kurse?|docent(?:en|e)?|less?en|les|praktijk))?|ioga|(?:studi|szko|zajęci|kurs|nauczyciel|instruktor)\\p{L}{0,4} jogi|pilates(?:u|em|ie)|йог(?:а|и|у|е|ой)|йога-?(?:студи|центр|клуб)\\p{L}{0,3}|пилатес\\p{L}{0,2}|يوغا|يوجا|بيلاتس|(?<![\\p{L}\\p{M}])योगा(?:सन)?(?![\\p{L}\\p{M}])|(?<![\\p{L}\\p{M}])योग ?(?:स्टूडियो|केंद्र|केन्द्र|कक्षा|क्लास|शाला|प्रशिक्ष)|पिला(?:टेस|टीज)|ヨガ(?!マット|ウェア)|ヨーガ|ピラティス|(?<![가-힣])(?:핫|플라잉|빈야사)?요가(?! ?(?:매트|복))|필라테스|瑜[伽珈](?!垫|墊|服|裤|褲)|普拉提|皮拉提斯",
  name: {
    en: 'Yoga and Pilates',
    es: 'Yoga y pilates',
    de: 'Yoga und Pilates',
    fr: 'Yoga et Pilates',
    pt: 'Yoga e pilates',
    it: 'Yoga e pilates',
    nl: 'Yoga en pilates',
    pl: 'Joga i pilates',
    tr: 'Yoga ve pilates',
    ru: 'Йога и пилатес',
    zh: '瑜伽普拉提馆',
    ja: 'ヨガ・ピラティススタジオ',
    ko: '요가·필라테스',
    hi: 'योग और पिलाटे',
    ar: 'يوغا وبيلاتس',
  },
  copy: {
    en: {
      lead: 'Move, breathe and find some quiet at {title}.',
      offers: ['Classes for beginners', 'Flowing classes', 'Private lessons'],
    },
    de: {
      lead: 'Bewegen, atmen und zur Ruhe kommen bei {title}.',
      offers: ['Kurse für den Einstieg', 'Fließende Stunden', 'Einzelstunden'],
    },
    es: {
      lead: 'Movimiento, respiración y calma en {title}.',
      offers: ['Clases para principiantes', 'Clases dinámicas', 'Clases particulares'],
    },
    fr: {
      lead: 'Bouger, respirer et retrouver le calme chez {title}.',
      offers: ['Cours pour débutants', 'Cours dynamiques', 'Cours particuliers'],
    },
    it: {
      lead: 'Movimento, respiro e un po’ di calma da {title}.',
      offers: ['Lezioni per principianti', 'Lezioni dinamiche', 'Lezioni individuali'],
    },
    nl: {
      lead: 'Bewegen, ademen en tot rust komen bij {title}.',
      offers: ['Lessen voor beginners', 'Dynamische lessen', 'Privélessen'],
    },
    pl: {
      lead: '{title}: ruch, oddech i chwila spokoju.',
      offers: ['Zajęcia dla początkujących', 'Zajęcia dynamiczne', 'Lekcje indywidualne'],
    },
    pt: {
      lead: '{title}: movimento, respiração e um momento de calma.',
      offers: ['Aulas para iniciantes', 'Aulas dinâmicas', 'Aulas particulares'],
    },
    ru: {
      lead: '{title}: движение, дыхание и немного тишины.',
      offers: ['Занятия для начинающих', 'Динамичные занятия', 'Индивидуальные занятия'],
    },
    tr: {
      lead: '{title}: hareket, nefes ve biraz huzur.',
      offers: ['Başlangıç dersleri', 'Akış dersleri', 'Özel dersler'],
    },
    ar: {
      lead: 'حركة وتنفّس ولحظات هدوء في {title}.',
      offers: ['حصص للمبتدئين', 'حصص حركية', 'حصص فردية'],
    },
    hi: {
      lead: '{title} में शरीर को गति, साँस को लय और मन को शांति।',
      offers: ['शुरुआती क्लास', 'फ़्लो क्लास', 'निजी क्लास'],
    },
    ja: {
      lead: '体を動かし、呼吸を整える時間を{title}で。',
      offers: ['初心者クラス', 'フロークラス', 'プライベートレッスン'],
    },
    ko: {
      lead: '움직이고 숨 쉬며 마음을 쉬게 하는 시간, {title}.',
      offers: ['입문 수업', '플로우 수업', '개인 레슨'],
    },
    zh: {
      lead: '舒展身体，调匀呼吸，在{title}找回平静。',
      offers: ['入门课', '流动课', '私教课'],
    },
  },
};

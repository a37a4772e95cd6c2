import { tradeOf } from '../trade-of.ts';

export const hairSalon = tradeOf(
  "hair ?(?:dress(?:ers?|ing(?: salons?)?)|salons?|stylists?|studios?)|friseur(?:salons?|e|in(?:nen)?|s|geschäft)?|frisör(?:salons?|e|in(?:nen)?|s)?|haar(?:salon|studio)[’']?s?|coiffeu(?:rs?|ses?)|salons? de coiffure|peluquer[ií]as?(?! canina)|peluquer[oa]s?|estilistas? (?:capilar(?:es)?|de cabello)|parrucchier[aei]|salon[ei] (?:di|per) (?:parrucchier[aei]|capelli)|acconciator[ei]|kapsalons?|(?:dames)?kappers?|(?:salon|zakład)\\p{L}{0,3} fryzjersk\\p{L}{1,4}|fryzjer\\p{L}{0,4}|cabeleireir[oa]s?|sal(?:ão|ões) de cabeleireir[oa]s?|парикмахер(?:ск)?\\p{L}{0,3}|салон\\p{L}{0,3}[ -]парикмахерск\\p{L}{1,3}|(?:bayan )?kuaför\\p{L}{0,8}|saç (?:tasarım|stüdyo|salon)\\p{L}{0,8}|صالون(?:ات)? (?:ال)?شعر|تصفيف (?:ال)?شعر|مصفف(?:ة)? (?:ال)?شعر|كواف[يى]ر|صالون حلاقة(?: (?:ال)?نسائ| لل?(?:سيدات|نساء))|हेयर ?(?:सैलून|सलून|कटिंग|ड्रेसर|स्टाइलिस्ट|स्टूडियो)|कटिंग सैलून|美容室|美容師|美容院(?=[^\\n]{0,60}[ぁ-ヿ])|ヘアサロン|ヘアスタジオ|미용실|헤어 ?(?:[샵숍]|살롱|스튜디오)|理发店|理髮店|美发|美髮|发廊|髮廊|salon rambut|(?:salon|tiệm|tiem|làm|cắt|uốn) (?:tóc|toc)(?! nam)|перукар\\p{L}{0,5}|(?:frisör|hår)(?:en|salong\\p{L}{0,3}|studio\\p{L}?)",
  {
    en: 'Hair salon | Cuts, colour and good advice at {title}. | Cut and styling; Colour and highlights; For occasions',
    es: 'Peluquería | Corte, color y buenos consejos en {title}. | Corte y peinado; Color y mechas; Ocasiones especiales',
    de: 'Friseursalon | Schnitt, Farbe und gute Beratung bei {title}. | Schneiden und Stylen; Farbe und Strähnen; Für Anlässe',
    fr: 'Salon de coiffure | Coupe, couleur et bons conseils chez {title}. | Coupe et coiffage; Couleur et mèches; Grandes occasions',
    pt: 'Cabeleireiro | {title}: corte, cor e bons conselhos para o seu cabelo. | Corte e finalização; Coloração e mechas; Ocasiões especiais',
    it: 'Parrucchiere | Taglio, colore e buoni consigli da {title}. | Taglio e piega; Colore e mèches; Occasioni speciali',
    nl: 'Kapsalon | Knippen, kleuren en goed advies bij {title}. | Knippen en stylen; Kleur en highlights; Voor speciale gelegenheden',
    pl: 'Salon fryzjerski | {title}: strzyżenie, koloryzacja i dobra rada. | Strzyżenie i modelowanie; Koloryzacja i pasemka; Na specjalne okazje',
    tr: 'Kuaför salonu | {title}: kesim, renk ve doğru öneriler. | Kesim ve fön; Boya ve röfle; Özel günler',
    ru: 'Парикмахерская | {title}: стрижки, окрашивание и хороший совет. | Стрижка и укладка; Окрашивание; Причёски для торжеств',
    zh: '美发店 | 剪发、染发与贴心建议，尽在{title}。 | 剪发与造型; 染发与挑染; 特别场合',
    ja: '美容室 | カットもカラーも、じっくり相談できる{title}です。 | カットとスタイリング; カラーとハイライト; ヘアセット',
    ko: '미용실 | 커트와 염색, 그리고 꼭 맞는 조언. {title}입니다. | 커트와 스타일링; 염색과 하이라이트; 특별한 날',
    hi: 'हेयर सैलून | {title} में कट, कलर और सही सलाह। | कट और स्टाइलिंग; कलर और हाइलाइट्स; ख़ास मौक़ों के लिए',
    ar: 'صالون تصفيف الشعر | قص وصبغة ونصيحة صادقة لشعرك في {title}. | قص وتصفيف; صبغة وخصل; للمناسبات',
    id: 'Salon rambut | Potongan, warna, dan saran yang tepat di {title}. | Potong dan tata rambut; Pewarnaan dan highlight; Untuk acara khusus',
    vi: 'Salon tóc | Cắt, nhuộm và tư vấn tận tâm tại {title}. | Cắt và tạo kiểu; Nhuộm và highlight; Tóc cho dịp đặc biệt',
    uk: 'Перукарня | {title}: стрижки, фарбування й добра порада. | Стрижка й укладання; Фарбування й мелірування; Святкові зачіски',
    sv: 'Frisörsalong | Klippning, färg och goda råd hos {title}. | Klippning och styling; Färg och slingor; För festliga tillfällen',
  },
);

import type { Trade } from '../trade.ts';

export const hairSalon: Trade = {
  words:
    "hair ?(?:dress(?:ers?|ing(?: salons?)?)|salons?|stylists?|studios?)|friseur(?:salons?|e|in(?:nen)?|s|geschäft)?|frisör(?:salons?|e|in(?:nen)?|s)?|haar(?:salon|studio)[’']?s?|coiffeu(?:rs?|ses?)|salons? de coiffure|peluquer[ií]as?(?! canina)|peluquer[oa]s?|estilistas? (?:capilar(?:es)?|de cabello)|parrucchier[aei]|salon[ei] (?:di|per) (?:parrucchier[aei]|capelli)|acconciator[ei]|kapsalons?|(?:dames)?kappers?|(?:salon|zakład)\\p{L}{0,3} fryzjersk\\p{L}{1,4}|fryzjer\\p{L}{0,4}|cabeleireir[oa]s?|sal(?:ão|ões) de cabeleireir[oa]s?|парикмахер(?:ск)?\\p{L}{0,3}|салон\\p{L}{0,3}[ -]парикмахерск\\p{L}{1,3}|(?:bayan )?kuaför\\p{L}{0,8}|saç (?:tasarım|stüdyo|salon)\\p{L}{0,8}|صالون(?:ات)? (?:ال)?شعر|تصفيف (?:ال)?شعر|مصفف(?:ة)? (?:ال)?شعر|كواف[يى]ر|صالون حلاقة(?: (?:ال)?نسائ| لل?(?:سيدات|نساء))|हेयर ?(?:सैलून|सलून|कटिंग|ड्रेसर|स्टाइलिस्ट|स्टूडियो)|कटिंग सैलून|美容室|美容師|美容院(?=[^\\n]{0,60}[ぁ-ヿ])|ヘアサロン|ヘアスタジオ|미용실|헤어 ?(?:[샵숍]|살롱|스튜디오)|理发店|理髮店|美发|美髮|发廊|髮廊",
  name: {
    en: 'Hair salon',
    es: 'Peluquería',
    de: 'Friseursalon',
    fr: 'Salon de coiffure',
    pt: 'Cabeleireiro',
    it: 'Parrucchiere',
    nl: 'Kapsalon',
    pl: 'Salon fryzjerski',
    tr: 'Kuaför salonu',
    ru: 'Парикмахерская',
    zh: '美发店',
    ja: '美容室',
    ko: '미용실',
    hi: 'हेयर सैलून',
    ar: 'صالون تصفيف الشعر',
  },
  copy: {
    en: {
      lead: 'Cuts, colour and good advice at {title}.',
      offers: ['Cut and styling', 'Colour and highlights', 'For occasions'],
    },
    de: {
      lead: 'Schnitt, Farbe und gute Beratung bei {title}.',
      offers: ['Schneiden und Stylen', 'Farbe und Strähnen', 'Für Anlässe'],
    },
    es: {
      lead: 'Corte, color y buenos consejos en {title}.',
      offers: ['Corte y peinado', 'Color y mechas', 'Ocasiones especiales'],
    },
    fr: {
      lead: 'Coupe, couleur et bons conseils chez {title}.',
      offers: ['Coupe et coiffage', 'Couleur et mèches', 'Grandes occasions'],
    },
    it: {
      lead: 'Taglio, colore e buoni consigli da {title}.',
      offers: ['Taglio e piega', 'Colore e mèches', 'Occasioni speciali'],
    },
    nl: {
      lead: 'Knippen, kleuren en goed advies bij {title}.',
      offers: ['Knippen en stylen', 'Kleur en highlights', 'Voor speciale gelegenheden'],
    },
    pl: {
      lead: '{title}: strzyżenie, koloryzacja i dobra rada.',
      offers: ['Strzyżenie i modelowanie', 'Koloryzacja i pasemka', 'Na specjalne okazje'],
    },
    pt: {
      lead: '{title}: corte, cor e bons conselhos para o seu cabelo.',
      offers: ['Corte e finalização', 'Coloração e mechas', 'Ocasiões especiais'],
    },
    ru: {
      lead: '{title}: стрижки, окрашивание и хороший совет.',
      offers: ['Стрижка и укладка', 'Окрашивание', 'Причёски для торжеств'],
    },
    tr: {
      lead: '{title}: kesim, renk ve doğru öneriler.',
      offers: ['Kesim ve fön', 'Boya ve röfle', 'Özel günler'],
    },
    ar: {
      lead: 'قص وصبغة ونصيحة صادقة لشعرك في {title}.',
      offers: ['قص وتصفيف', 'صبغة وخصل', 'للمناسبات'],
    },
    hi: {
      lead: '{title} में कट, कलर और सही सलाह।',
      offers: ['कट और स्टाइलिंग', 'कलर और हाइलाइट्स', 'ख़ास मौक़ों के लिए'],
    },
    ja: {
      lead: 'カットもカラーも、じっくり相談できる{title}です。',
      offers: ['カットとスタイリング', 'カラーとハイライト', 'ヘアセット'],
    },
    ko: {
      lead: '커트와 염색, 그리고 꼭 맞는 조언. {title}입니다.',
      offers: ['커트와 스타일링', '염색과 하이라이트', '특별한 날'],
    },
    zh: {
      lead: '剪发、染发与贴心建议，尽在{title}。',
      offers: ['剪发与造型', '染发与挑染', '特别场合'],
    },
  },
};

import type { Trade } from '../trade.ts';

export const pizzeria: Trade = {
  words:
    'pizzerias?|pizza (?:places?|shops?|parlou?rs?|restaurants?|delivery|bars?)|pizzeri[ae]|pizzerien|pizzer[ií]as?|pizza[- ]?(?:lieferdienst|service|bezorging|bäcker|imbiss)\\p{L}{0,1}|pizzaiol[oi]|pizzeri[ąęio]|pizzarias?|пиццери\\p{L}{1,3}|pizzac[ıi]\\p{L}{0,4}|pizza ?(?:salonu|dükkanı|evi)\\p{L}{0,3}|بيتزا|بيتزاريا|पिज़?्ज़?(?:ा|ेरिया)|ピザ屋|ピッツェリア|ピザ店|ピザ専門店|피자집|피자 ?가게|피자 ?전문점|披萨店|比萨店|披萨餐厅|披萨|піцері\\p{L}{1,2}|pizzeri(?:an|or)',
  name: {
    en: 'Pizzeria',
    es: 'Pizzería',
    de: 'Pizzeria',
    fr: 'Pizzeria',
    pt: 'Pizzaria',
    it: 'Pizzeria',
    nl: 'Pizzeria',
    pl: 'Pizzeria',
    tr: 'Pizzacı',
    ru: 'Пиццерия',
    zh: '披萨店',
    ja: 'ピッツェリア',
    ko: '피자 전문점',
    hi: 'पिज़्ज़ेरिया',
    ar: 'بيتزاريا',
    id: 'Pizzeria',
    vi: 'Tiệm pizza',
    uk: 'Піцерія',
    sv: 'Pizzeria',
  },
  copy: {
    en: {
      lead: 'Thin crust, hot oven, good toppings at {title}.',
      offers: ['Eat in', 'Take away', 'Pizza for groups'],
      menu: [
        ['Margherita', '9.50'],
        ['Salami', '11.50'],
        ['Funghi', '11.00'],
        ['Quattro formaggi', '12.50'],
      ],
    },
    de: {
      lead: 'Dünner Boden, heißer Ofen, guter Belag.',
      offers: ['Im Lokal', 'Zum Mitnehmen', 'Für Gruppen'],
      menu: [
        ['Margherita', '8.90'],
        ['Salami', '10.50'],
        ['Funghi', '10.20'],
        ['Quattro Formaggi', '11.90'],
      ],
    },
    es: {
      lead: 'Masa fina, horno caliente y buenos ingredientes.',
      offers: ['En el local', 'Para llevar', 'Para grupos'],
      menu: [
        ['Margarita', '9.00'],
        ['Diavola', '11.00'],
        ['Funghi', '10.50'],
        ['Cuatro quesos', '11.90'],
      ],
    },
    fr: {
      lead: 'Pâte fine, four brûlant et bonne garniture.',
      offers: ['Sur place', 'À emporter', 'Pour les groupes'],
      menu: [
        ['Margherita', '9.50'],
        ['Reine', '12.00'],
        ['Végétarienne', '11.50'],
        ['Quatre fromages', '12.90'],
      ],
    },
    it: {
      lead: 'Impasto leggero, forno caldo e buoni ingredienti.',
      offers: ['In sala', 'Da asporto', 'Per gruppi'],
      menu: [
        ['Margherita', '6.50'],
        ['Diavola', '8.00'],
        ['Funghi', '7.50'],
        ['Quattro formaggi', '8.50'],
      ],
    },
    nl: {
      lead: 'Dunne bodem, hete oven, goede toppings.',
      offers: ['Hier eten', 'Afhalen', 'Voor groepen'],
      menu: [
        ['Margherita', '10.50'],
        ['Salami', '12.50'],
        ['Funghi', '12.00'],
        ['Quattro formaggi', '13.50'],
      ],
    },
    pl: {
      lead: 'Cienkie ciasto, gorący piec i dobre dodatki.',
      offers: ['Na miejscu', 'Na wynos', 'Dla grup'],
      menu: [
        ['Margherita', '29'],
        ['Salami', '34'],
        ['Funghi', '33'],
        ['Quattro formaggi', '38'],
      ],
    },
    pt: {
      lead: 'Massa fina, forno quente e bons ingredientes.',
      offers: ['Na sala', 'Para levar', 'Para grupos'],
      menu: [
        ['Margherita', '9.50'],
        ['Pepperoni', '11.50'],
        ['Cogumelos', '11.00'],
        ['Quatro queijos', '12.00'],
      ],
    },
    ru: {
      lead: 'Тонкое тесто, горячая печь и хорошая начинка.',
      offers: ['В зале', 'С собой', 'Для компаний'],
      menu: [
        ['Маргарита', '490'],
        ['Пепперони', '590'],
        ['С грибами', '560'],
        ['Четыре сыра', '650'],
      ],
    },
    tr: {
      lead: 'İnce hamur, sıcak fırın, bol malzeme.',
      offers: ['Salonda', 'Paket', 'Gruplar için'],
      menu: [
        ['Margarita', '290'],
        ['Sucuklu', '340'],
        ['Mantarlı', '320'],
        ['Dört peynirli', '370'],
      ],
    },
    ar: {
      lead: 'عجينة رقيقة وفرن ساخن ومكوّنات طيبة.',
      offers: ['في المطعم', 'للطلب الخارجي', 'للمجموعات'],
      menu: [
        ['مارغريتا', '32'],
        ['بيبروني', '40'],
        ['فطر', '37'],
        ['أربعة أجبان', '44'],
      ],
    },
    hi: {
      lead: 'पतला क्रस्ट, गरम ओवन और बढ़िया टॉपिंग।',
      offers: ['यहीं खाएँ', 'ले जाएँ', 'समूहों के लिए'],
      menu: [
        ['मार्गरीटा', '220'],
        ['पनीर टिक्का', '320'],
        ['मशरूम', '290'],
        ['चार चीज़', '360'],
      ],
    },
    ja: {
      lead: '薄い生地と熱い窯、こだわりの具材で。',
      offers: ['店内で', 'お持ち帰り', '団体・パーティー'],
      menu: [
        ['マルゲリータ', '1400'],
        ['サラミ', '1600'],
        ['きのこ', '1550'],
        ['クアトロフォルマッジ', '1800'],
      ],
    },
    ko: {
      lead: '얇은 도우, 뜨거운 화덕, 좋은 토핑.',
      offers: ['매장 식사', '포장', '단체'],
      menu: [
        ['마르게리타', '15000'],
        ['페퍼로니', '18000'],
        ['버섯', '17500'],
        ['콰트로 포르마지', '20000'],
      ],
    },
    zh: {
      lead: '薄饼底，热烤炉，好配料。',
      offers: ['堂食', '外带', '多人聚餐'],
      menu: [
        ['玛格丽特', '58'],
        ['意式辣香肠', '72'],
        ['蘑菇', '66'],
        ['四种芝士', '78'],
      ],
    },
    id: {
      lead: 'Adonan tipis, oven panas, dan topping lezat di {title}.',
      offers: ['Makan di tempat', 'Bawa pulang', 'Pizza untuk rombongan'],
      menu: [
        ['Margherita', '75000'],
        ['Salami sapi', '95000'],
        ['Funghi', '89000'],
        ['Quattro formaggi', '105000'],
      ],
    },
    vi: {
      lead: 'Đế mỏng, lò nóng, nhân ngon tại {title}.',
      offers: ['Dùng tại quán', 'Mang về', 'Pizza cho nhóm'],
      menu: [
        ['Margherita', '139000'],
        ['Pizza xúc xích', '159000'],
        ['Pizza nấm', '149000'],
        ['Pizza bốn loại phô mai', '189000'],
      ],
    },
    uk: {
      lead: '{title}: тонке тісто, гаряча піч і смачна начинка.',
      offers: ['У залі', 'Із собою', 'Для компаній'],
      menu: [
        ['Маргарита', '220'],
        ['Салямі', '270'],
        ['З грибами', '250'],
        ['Чотири сири', '290'],
      ],
    },
    sv: {
      lead: 'Tunn botten, het ugn och goda toppingar hos {title}.',
      offers: ['Äta här', 'Ta med', 'Pizza för sällskap'],
      menu: [
        ['Margherita', '115'],
        ['Salami', '135'],
        ['Funghi', '129'],
        ['Quattro formaggi', '145'],
      ],
    },
  },
};

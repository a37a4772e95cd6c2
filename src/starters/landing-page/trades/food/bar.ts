import type { Trade } from '../trade.ts';

export const bar: Trade = {
  words:
    '(?:wine|cocktail|beer|tapas|sports|whisky|whiskey|rooftop|jazz) bars?|(?:my|our|a|the|local|village|irish|english|country) pub|pubs|taverns?|tap ?rooms?|breweries|brewery|brewpubs?|micro ?brewer(?:y|ies)|(?:wein|cocktail|bier|tapas)-?bars?|kneipen?|brauerei(?:en)?|brauhaus|brauhäuser|biergärten|biergarten|weinstuben?|bars? (?:à|a) (?:vins?|cocktails?|bi[èe]res?)|bar de (?:copas|tapas|vinos|cócteles)|cocteler[ií]as?|cervecer[ií]as?|tabernas?|vinotecas?|brasserie artisanale|microbrasseries?|enotec(?:a|he)|birreri[ae]|birrifici|birrificio|cocktailbars?|wijnbars?|wijnlokaal|brouwerij(?:en)?|bierlokaal|bruine kroeg|kroegen?|browar\\p{L}{0,4}|winiarni\\p{L}{0,2}|koktajlbar\\p{L}{0,2}|cervejarias?|bar de vinhos|botecos?|botequins?|botequim|пивовар(?:ня|ни|ню|ней|не)|пивн(?:ая|ой|ую) бар\\p{L}{0,2}|пивной бар\\p{L}{0,2}|винн(?:ый|ого|ому) бар\\p{L}{0,2}|коктейльн(?:ый|ого|ому) бар\\p{L}{0,2}|паб(?:а|у|ом|ы)?|birahane\\p{L}{0,5}|kokteyl bar\\p{L}{0,4}|şarap ?(?:barı|evi)\\p{L}{0,3}|(?<!\\p{L})(?:ال|لل|ل)?حانة|बीयर बार|ब्रूअरी|(?<!\\p{L})पब(?![\\p{L}\\p{M}])|居酒屋|(?<![\\p{L}ー])バーの(?:サイト|ホームページ|ウェブ)|ワインバー|カクテルバー|ダイニングバー|ビアバー|ブルワリー|醸造所|술집|와인 ?바|칵테일 ?바|펍|호프집|브루어리|양조장|酒吧|酒馆|啤酒屋|精酿|quán (?:bia|nhậu|rượu)|паб(?:у|ом)|(?:vin|öl)bar(?:en)?',
  name: {
    en: 'Bar',
    es: 'Bar',
    de: 'Bar',
    fr: 'Bar',
    pt: 'Bar',
    it: 'Bar',
    nl: 'Bar',
    pl: 'Bar',
    tr: 'Bar',
    ru: 'Бар',
    zh: '酒吧',
    ja: 'バー',
    ko: '바',
    hi: 'बार',
    ar: 'بار',
    id: 'Bar',
    vi: 'Quán bar',
    uk: 'Бар',
    sv: 'Bar',
  },
  copy: {
    en: {
      lead: 'Good drinks, good company and a stool at the bar.',
      offers: ['Drinks', 'Small plates', 'Evenings together'],
      menu: [
        ['Draught beer', '5.50'],
        ['Glass of wine', '6.50'],
        ['Gin and tonic', '9.50'],
        ['Cheese board', '12.00'],
      ],
    },
    de: {
      lead: 'Gute Getränke, gute Gesellschaft und ein Platz an der Theke.',
      offers: ['Getränke', 'Kleine Teller', 'Gemeinsame Abende'],
      menu: [
        ['Bier vom Fass', '4.20'],
        ['Glas Wein', '5.80'],
        ['Gin Tonic', '9.50'],
        ['Käsebrett', '11.50'],
      ],
    },
    es: {
      lead: 'Buenas copas, buena compañía y un sitio en la barra.',
      offers: ['Bebidas', 'Para picar', 'Noches en grupo'],
      menu: [
        ['Caña', '2.50'],
        ['Copa de vino', '3.80'],
        ['Gin-tonic', '8.50'],
        ['Tabla de quesos', '12.00'],
      ],
    },
    fr: {
      lead: 'De bons verres, de bons amis et une place au comptoir.',
      offers: ['À boire', 'À grignoter', 'Soirées'],
      menu: [
        ['Bière pression', '4.50'],
        ['Verre de vin', '5.50'],
        ['Spritz', '8.50'],
        ['Planche de fromages', '14.00'],
      ],
    },
    it: {
      lead: 'Buone bevute, buona compagnia e un posto al banco.',
      offers: ['Da bere', 'Stuzzichini', 'Serate insieme'],
      menu: [
        ['Birra alla spina', '5.00'],
        ['Calice di vino', '5.00'],
        ['Spritz', '7.00'],
        ['Tagliere', '12.00'],
      ],
    },
    nl: {
      lead: 'Goede drankjes, goed gezelschap en een plek aan de bar.',
      offers: ['Dranken', 'Borrelhapjes', 'Avonden samen'],
      menu: [
        ['Bier van de tap', '3.60'],
        ['Glas wijn', '5.20'],
        ['Gin-tonic', '10.50'],
        ['Bitterballen', '8.50'],
      ],
    },
    pl: {
      lead: 'Dobre trunki, dobre towarzystwo i miejsce przy barze.',
      offers: ['Napoje', 'Przekąski', 'Wspólne wieczory'],
      menu: [
        ['Piwo z nalewaka', '16'],
        ['Kieliszek wina', '22'],
        ['Gin z tonikiem', '29'],
        ['Deska serów', '45'],
      ],
    },
    pt: {
      lead: 'Boas bebidas, boa companhia e um lugar ao balcão.',
      offers: ['Bebidas', 'Petiscos', 'Noites em grupo'],
      menu: [
        ['Cerveja à pressão', '3.00'],
        ['Copo de vinho', '4.50'],
        ['Gin tónico', '8.50'],
        ['Tábua de queijos', '13.00'],
      ],
    },
    ru: {
      lead: 'Хорошие напитки, хорошая компания и место у стойки.',
      offers: ['Напитки', 'Закуски', 'Вечера вместе'],
      menu: [
        ['Разливное пиво', '320'],
        ['Бокал вина', '420'],
        ['Джин-тоник', '550'],
        ['Сырная тарелка', '790'],
      ],
    },
    tr: {
      lead: 'İyi içecekler, iyi sohbet ve barda bir yer.',
      offers: ['İçecekler', 'Atıştırmalıklar', 'Birlikte akşamlar'],
      menu: [
        ['Fıçı bira', '190'],
        ['Kadeh şarap', '280'],
        ['Cin tonik', '390'],
        ['Peynir tabağı', '450'],
      ],
    },
    ar: {
      lead: 'مشروبات طيبة وصحبة جميلة ومكان لكم.',
      offers: ['المشروبات', 'أطباق صغيرة', 'أمسيات معاً'],
      menu: [
        ['كوكتيل فواكه', '28'],
        ['ليمون بالنعناع', '22'],
        ['طبق أجبان', '48'],
        ['بطاطا مقلية', '24'],
      ],
    },
    hi: {
      lead: 'बढ़िया ड्रिंक्स, अच्छा साथ और आपके लिए एक जगह।',
      offers: ['ड्रिंक्स', 'स्नैक्स', 'साथ की शामें'],
      menu: [
        ['ड्राफ़्ट बीयर', '290'],
        ['वाइन का गिलास', '450'],
        ['जिन टॉनिक', '490'],
        ['मसाला पापड़', '90'],
      ],
    },
    ja: {
      lead: 'うまい一杯と気のおけない時間を、{title}で。',
      offers: ['お飲み物', 'おつまみ', '集まり・貸切'],
      menu: [
        ['生ビール', '600'],
        ['グラスワイン', '750'],
        ['ハイボール', '550'],
        ['チーズ盛り合わせ', '1200'],
      ],
    },
    ko: {
      lead: '좋은 술과 좋은 사람, 그리고 당신의 자리.',
      offers: ['주류', '안주', '모임'],
      menu: [
        ['생맥주', '5000'],
        ['글라스 와인', '9000'],
        ['진토닉', '12000'],
        ['치즈 플레이트', '22000'],
      ],
    },
    zh: {
      lead: '好酒、好友，吧台边有您的位置。',
      offers: ['酒水', '下酒小食', '聚会'],
      menu: [
        ['生啤', '38'],
        ['杯装葡萄酒', '58'],
        ['金汤力', '68'],
        ['芝士拼盘', '88'],
      ],
    },
    id: {
      lead: 'Minuman enak, teman mengobrol, dan kursi untuk Anda di bar.',
      offers: ['Minuman', 'Camilan', 'Malam bersama'],
      menu: [
        ['Bir draft', '65000'],
        ['Segelas wine', '95000'],
        ['Gin tonic', '110000'],
        ['Aneka keju', '120000'],
      ],
    },
    vi: {
      lead: 'Đồ uống ngon, bạn bè vui và một chỗ ngồi bên quầy.',
      offers: ['Đồ uống', 'Món nhắm', 'Những buổi tối bên nhau'],
      menu: [
        ['Bia tươi', '55000'],
        ['Ly rượu vang', '120000'],
        ['Gin tonic', '150000'],
        ['Đĩa phô mai', '220000'],
      ],
    },
    uk: {
      lead: 'Добрі напої, гарна компанія і місце за стійкою.',
      offers: ['Напої', 'Закуски', 'Вечори разом'],
      menu: [
        ['Розливне пиво', '95'],
        ['Келих вина', '160'],
        ['Джин-тонік', '220'],
        ['Сирна тарілка', '320'],
      ],
    },
    sv: {
      lead: 'Goda drycker, gott sällskap och en plats vid bardisken.',
      offers: ['Drycker', 'Smårätter', 'Kvällar tillsammans'],
      menu: [
        ['Fatöl', '79'],
        ['Ett glas vin', '105'],
        ['Gin och tonic', '139'],
        ['Ostbricka', '165'],
      ],
    },
  },
};

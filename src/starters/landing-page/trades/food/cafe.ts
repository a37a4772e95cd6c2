import type { Trade } from '../trade.ts';

export const cafe: Trade = {
  words:
    "caf[eé]s?|coffee ?(?:shops?|houses?|bars?|roaster(?:y|ies|s)?)|espresso bars?|tea ?rooms?|kaffeehaus|kaffeehäuser|kaffeebar|kaffeerösterei\\p{L}{0,2}|cafeter[ií]as?|salons? de thé|caffetteri[ae]|torrefazion[ei]|koffie(?:bar|bars|huis|huizen|zaak|zaken|branderij)|kawiarni\\p{L}{0,3}|kawiarenk\\p{L}{1,2}|palarni\\p{L}{0,2} kawy|cafetarias?|cafeterias?|casas? de chá|кафе|кофейн(?:я|и|ю|ей|е)|кафешк\\p{L}{1,2}|kafe(?:m|miz|si|nin|ye|ler)?|kahve ?(?:dükkanı|dükkânı|evi)\\p{L}{0,4}|kahveci\\p{L}{0,4}|مقهى|مقاهي|كافيه|كوفي شوب|कैफ़?े|कॉफ़?ी शॉप|カフェ|喫茶店|コーヒーショップ|珈琲店|카페|커피숍|커피 전문점|咖啡店|咖啡馆|咖啡厅|(?:kedai|warung) kopi|quán (?:cà phê|nước)|quan (?:ca phe|cafe)|кав[’'ʼ]ярн\\p{L}{1,3}|kaf[ée](?:e[tr]|fik)",
  name: {
    en: 'Café',
    es: 'Cafetería',
    de: 'Café',
    fr: 'Café',
    pt: 'Café',
    it: 'Caffetteria',
    nl: 'Koffiebar',
    pl: 'Kawiarnia',
    tr: 'Kafe',
    ru: 'Кофейня',
    zh: '咖啡馆',
    ja: 'カフェ',
    ko: '카페',
    hi: 'कैफ़े',
    ar: 'مقهى',
    id: 'Kafe',
    vi: 'Quán cà phê',
    uk: 'Кав’ярня',
    sv: 'Kafé',
  },
  copy: {
    en: {
      lead: 'Good coffee, something sweet and a seat for you at {title}.',
      offers: ['Coffee and tea', 'Breakfast and lunch', 'Cakes'],
      menu: [
        ['Cappuccino', '4.20'],
        ['Pot of tea', '3.80'],
        ['Avocado toast', '8.50'],
        ['Carrot cake', '4.80'],
      ],
    },
    de: {
      lead: 'Guter Kaffee, etwas Süßes und ein Platz für Sie.',
      offers: ['Kaffee und Tee', 'Frühstück und Mittag', 'Kuchen'],
      menu: [
        ['Cappuccino', '3.60'],
        ['Kännchen Tee', '4.20'],
        ['Frühstücksteller', '9.80'],
        ['Apfelkuchen', '3.90'],
      ],
    },
    es: {
      lead: 'Buen café, algo dulce y un sitio para usted.',
      offers: ['Café y té', 'Desayunos y almuerzos', 'Tartas'],
      menu: [
        ['Capuchino', '2.80'],
        ['Té en tetera', '3.00'],
        ['Tostada con tomate', '3.20'],
        ['Tarta de queso', '4.50'],
      ],
    },
    fr: {
      lead: 'Un bon café, une douceur et une place pour vous.',
      offers: ['Cafés et thés', 'Petit déjeuner et déjeuner', 'Gâteaux'],
      menu: [
        ['Cappuccino', '4.20'],
        ['Théière', '4.80'],
        ['Croque-monsieur', '9.50'],
        ['Gâteau au chocolat', '5.00'],
      ],
    },
    it: {
      lead: 'Un buon caffè, qualcosa di dolce e un posto per voi.',
      offers: ['Caffè e tè', 'Colazione e pranzo', 'Torte'],
      menu: [
        ['Cappuccino', '1.80'],
        ['Teiera', '3.50'],
        ['Toast', '5.00'],
        ['Torta di mele', '4.00'],
      ],
    },
    nl: {
      lead: 'Goede koffie, iets lekkers en een plek voor u.',
      offers: ['Koffie en thee', 'Ontbijt en lunch', 'Taart'],
      menu: [
        ['Cappuccino', '3.60'],
        ['Pot thee', '4.00'],
        ['Tosti', '6.50'],
        ['Appeltaart', '4.50'],
      ],
    },
    pl: {
      lead: 'Dobra kawa, coś słodkiego i miejsce dla każdego.',
      offers: ['Kawa i herbata', 'Śniadania i lunche', 'Ciasta'],
      menu: [
        ['Cappuccino', '15'],
        ['Dzbanek herbaty', '16'],
        ['Tost z awokado', '26'],
        ['Sernik', '18'],
      ],
    },
    pt: {
      lead: 'Bom café, um doce e um lugar à sua espera.',
      offers: ['Café e chá', 'Pequenas refeições', 'Bolos'],
      menu: [
        ['Cappuccino', '3.50'],
        ['Bule de chá', '3.80'],
        ['Tosta mista', '4.50'],
        ['Bolo de cenoura', '3.80'],
      ],
    },
    ru: {
      lead: 'Хороший кофе, что-нибудь сладкое и место для вас.',
      offers: ['Кофе и чай', 'Завтраки и обеды', 'Десерты'],
      menu: [
        ['Капучино', '240'],
        ['Чайник чая', '280'],
        ['Сырники', '360'],
        ['Медовик', '290'],
      ],
    },
    tr: {
      lead: 'İyi kahve, tatlı bir şeyler ve size bir yer.',
      offers: ['Kahve ve çay', 'Kahvaltı ve öğle', 'Pastalar'],
      menu: [
        ['Türk kahvesi', '110'],
        ['Cappuccino', '150'],
        ['Kahvaltı tabağı', '380'],
        ['San Sebastian', '220'],
      ],
    },
    ar: {
      lead: 'قهوة طيبة وشيء حلو ومكان لكم في {title}.',
      offers: ['القهوة والشاي', 'الفطور والغداء', 'الحلويات'],
      menu: [
        ['كابتشينو', '17'],
        ['قهوة عربية', '15'],
        ['توست الأفوكادو', '28'],
        ['تشيز كيك', '24'],
      ],
    },
    hi: {
      lead: '{title} में अच्छी कॉफ़ी, कुछ मीठा और बैठने की जगह।',
      offers: ['कॉफ़ी और चाय', 'नाश्ता और लंच', 'केक'],
      menu: [
        ['कैपुचीनो', '160'],
        ['मसाला चाय', '60'],
        ['ग्रिल्ड सैंडविच', '180'],
        ['चॉकलेट ब्राउनी', '150'],
      ],
    },
    ja: {
      lead: 'おいしいコーヒーと甘いもの、そしてくつろげる席を。',
      offers: ['コーヒー・紅茶', 'モーニング・ランチ', 'ケーキ'],
      menu: [
        ['ブレンドコーヒー', '500'],
        ['カフェラテ', '580'],
        ['サンドイッチ', '750'],
        ['チーズケーキ', '600'],
      ],
    },
    ko: {
      lead: '맛있는 커피와 디저트, 편안한 자리가 있는 곳.',
      offers: ['커피와 차', '브런치', '디저트'],
      menu: [
        ['아메리카노', '4500'],
        ['카페라테', '5000'],
        ['샌드위치', '7500'],
        ['치즈 케이크', '6500'],
      ],
    },
    zh: {
      lead: '{title}：一杯好咖啡，一份甜点，一个属于您的座位。',
      offers: ['咖啡与茶', '早餐与轻食', '甜点'],
      menu: [
        ['卡布奇诺', '28'],
        ['拿铁', '30'],
        ['牛油果吐司', '38'],
        ['芝士蛋糕', '32'],
      ],
    },
    id: {
      lead: 'Kopi enak, sesuatu yang manis, dan tempat duduk untuk Anda di {title}.',
      offers: ['Kopi dan teh', 'Sarapan dan makan siang', 'Kue'],
      menu: [
        ['Kopi susu gula aren', '25000'],
        ['Cappuccino', '32000'],
        ['Teh poci', '22000'],
        ['Pisang goreng keju', '28000'],
      ],
    },
    vi: {
      lead: 'Cà phê ngon, món ngọt và một chỗ ngồi dành cho bạn tại {title}.',
      offers: ['Cà phê và trà', 'Bữa sáng và bữa trưa', 'Bánh ngọt'],
      menu: [
        ['Cà phê sữa đá', '35000'],
        ['Trà đào cam sả', '45000'],
        ['Bánh mì ốp la', '40000'],
        ['Bánh flan', '30000'],
      ],
    },
    uk: {
      lead: '{title}: добра кава, щось солодке й місце для вас.',
      offers: ['Кава й чай', 'Сніданки й обіди', 'Десерти'],
      menu: [
        ['Капучино', '75'],
        ['Чайник чаю', '110'],
        ['Сирники', '165'],
        ['Медовик', '120'],
      ],
    },
    sv: {
      lead: 'Gott kaffe, något sött och en plats för dig hos {title}.',
      offers: ['Kaffe och te', 'Frukost och lunch', 'Kakor och bakverk'],
      menu: [
        ['Cappuccino', '49'],
        ['En kanna te', '45'],
        ['Räkmacka', '129'],
        ['Morotskaka', '49'],
      ],
    },
  },
};

import type { Trade } from '../trade.ts';

export const restaurant: Trade = {
  words:
    'ラーメン屋?|麺処|寿司屋|居酒屋|そば屋|うどん屋|面馆|小吃店|火锅店|분식집|국수집|고깃집|restaurants?|bistros?|brasseries?|gastropubs?|steakhouses?|tavernas?|gaststätten?|gasthaus|gasthäuser|wirtshaus|wirtshäuser|speiselokal\\p{L}{0,2}|restaurantes?|asador(?:es)?|marisquer[ií]as?|ristorant[ei]|trattori[ae]|osteri[ae]|eetcaf[eé]s?|eethuis|eethuizen|restauracj\\p{L}{1,4}|karczm\\p{L}{1,3}|churrascarias?|lanchonetes?|tasquinhas?|ресторан\\p{L}{0,4}|бистро|столов(?:ая|ой|ую|ые)|restoran\\p{L}{0,6}|lokanta\\p{L}{0,5}|meyhane\\p{L}{0,5}|مطعم|مطاعم|रेस्टोरेंट|रेस्तराँ|रेस्तरां|रेस्टोरेन्ट|रेस्टॉरेंट|भोजनालय|ढाबा|ढाबे|レストラン|食堂|料理店|ビストロ|定食屋|레스토랑|음식점|식당|餐厅|餐馆|饭馆|酒楼|餐廳|rumah makan|warung (?:makan|nasi|bakso|soto|sate|mie)|(?:nhà hàng|nha hang|quán (?:ăn|phở|cơm|bún|lẩu|nướng)|quan (?:an|pho|com|bun))|їдальн\\p{L}{1,3}|restaurang(?:en|er|s)?|krog(?:en|ar)',
  name: {
    en: 'Restaurant',
    es: 'Restaurante',
    de: 'Restaurant',
    fr: 'Restaurant',
    pt: 'Restaurante',
    it: 'Ristorante',
    nl: 'Restaurant',
    pl: 'Restauracja',
    tr: 'Restoran',
    ru: 'Ресторан',
    zh: '餐厅',
    ja: 'レストラン',
    ko: '레스토랑',
    hi: 'रेस्तराँ',
    ar: 'مطعم',
    id: 'Restoran',
    vi: 'Nhà hàng',
    uk: 'Ресторан',
    sv: 'Restaurang',
  },
  copy: {
    en: {
      lead: 'Honest cooking and a table for you at {title}.',
      offers: ['Lunch', 'Dinner', 'Celebrations'],
      menu: [
        ['Soup of the day', '6.50'],
        ['Roast chicken', '17.50'],
        ['Mushroom risotto', '15.50'],
        ['Chocolate cake', '7.50'],
      ],
    },
    de: {
      lead: 'Ehrliche Küche und ein gedeckter Tisch für Sie.',
      offers: ['Mittagstisch', 'Abendessen', 'Feiern'],
      menu: [
        ['Tagessuppe', '5.90'],
        ['Wiener Schnitzel', '18.90'],
        ['Käsespätzle', '13.90'],
        ['Apfelstrudel', '6.90'],
      ],
    },
    es: {
      lead: 'Cocina sincera y una mesa para usted.',
      offers: ['Comidas', 'Cenas', 'Celebraciones'],
      menu: [
        ['Sopa del día', '5.50'],
        ['Pollo asado', '13.50'],
        ['Arroz con verduras', '12.00'],
        ['Flan de la casa', '5.00'],
      ],
    },
    fr: {
      lead: 'Une cuisine sincère et une table pour vous.',
      offers: ['Déjeuner', 'Dîner', 'Fêtes'],
      menu: [
        ['Soupe du jour', '6.50'],
        ['Poulet rôti', '16.50'],
        ['Risotto aux champignons', '15.00'],
        ['Crème brûlée', '7.00'],
      ],
    },
    it: {
      lead: 'Cucina sincera e un tavolo per voi.',
      offers: ['Pranzo', 'Cena', 'Ricorrenze'],
      menu: [
        ['Bruschette', '6.00'],
        ['Tagliatelle al ragù', '12.00'],
        ['Arrosto del giorno', '15.00'],
        ['Tiramisù', '6.00'],
      ],
    },
    nl: {
      lead: 'Eerlijk eten en een gedekte tafel voor u.',
      offers: ['Lunch', 'Diner', 'Feestjes'],
      menu: [
        ['Soep van de dag', '6.50'],
        ['Biefstuk', '21.50'],
        ['Risotto met paddenstoelen', '16.50'],
        ['Chocoladetaart', '7.50'],
      ],
    },
    pl: {
      lead: 'Szczera kuchnia i nakryty stół.',
      offers: ['Obiady', 'Kolacje', 'Przyjęcia'],
      menu: [
        ['Zupa dnia', '18'],
        ['Kotlet schabowy', '39'],
        ['Pierogi ruskie', '29'],
        ['Szarlotka', '22'],
      ],
    },
    pt: {
      lead: 'Cozinha sincera e uma mesa à sua espera.',
      offers: ['Almoço', 'Jantar', 'Festas'],
      menu: [
        ['Sopa do dia', '4.00'],
        ['Bacalhau no forno', '17.50'],
        ['Arroz de legumes', '12.50'],
        ['Pudim', '4.50'],
      ],
    },
    ru: {
      lead: 'Честная кухня и накрытый для вас стол.',
      offers: ['Обеды', 'Ужины', 'Праздники'],
      menu: [
        ['Борщ', '390'],
        ['Котлета по-киевски', '690'],
        ['Вареники с картофелем', '450'],
        ['Блины', '320'],
      ],
    },
    tr: {
      lead: 'İçten bir mutfak ve sizin için kurulmuş bir sofra.',
      offers: ['Öğle yemeği', 'Akşam yemeği', 'Kutlamalar'],
      menu: [
        ['Mercimek çorbası', '120'],
        ['Izgara köfte', '380'],
        ['Zeytinyağlı enginar', '240'],
        ['Sütlaç', '160'],
      ],
    },
    ar: {
      lead: 'مطبخ صادق ومائدة تنتظركم في {title}.',
      offers: ['الغداء', 'العشاء', 'المناسبات'],
      menu: [
        ['شوربة العدس', '18'],
        ['مشاوي مشكّلة', '65'],
        ['حمّص بالطحينة', '20'],
        ['أم علي', '25'],
      ],
    },
    hi: {
      lead: '{title} में घर जैसा स्वाद और आपके लिए एक मेज़।',
      offers: ['दोपहर का खाना', 'रात का खाना', 'दावतें'],
      menu: [
        ['टमाटर सूप', '120'],
        ['पनीर बटर मसाला', '260'],
        ['दाल मखनी', '220'],
        ['गुलाब जामुन', '90'],
      ],
    },
    ja: {
      lead: '心を込めた料理と、くつろぎのテーブルを。',
      offers: ['ランチ', 'ディナー', 'お祝い・ご会食'],
      menu: [
        ['季節のサラダ', '850'],
        ['ハンバーグステーキ', '1480'],
        ['きのこのパスタ', '1280'],
        ['プリン', '550'],
      ],
    },
    ko: {
      lead: '정성을 담은 요리와 편안한 한 상.',
      offers: ['점심', '저녁', '모임과 잔치'],
      menu: [
        ['된장찌개', '9000'],
        ['소불고기', '17000'],
        ['비빔밥', '11000'],
        ['해물파전', '16000'],
      ],
    },
    zh: {
      lead: '{title}：用心做菜，为您留一张桌子。',
      offers: ['午餐', '晚餐', '聚会宴请'],
      menu: [
        ['每日例汤', '28'],
        ['红烧肉', '58'],
        ['清炒时蔬', '26'],
        ['桂花糯米藕', '22'],
      ],
    },
    id: {
      lead: 'Masakan sepenuh hati dan meja untuk Anda di {title}.',
      offers: ['Makan siang', 'Makan malam', 'Perayaan'],
      menu: [
        ['Soto ayam', '35000'],
        ['Ayam bakar', '48000'],
        ['Rendang sapi', '58000'],
        ['Es campur', '25000'],
      ],
    },
    vi: {
      lead: 'Món ăn chân thật và một bàn dành cho bạn tại {title}.',
      offers: ['Bữa trưa', 'Bữa tối', 'Tiệc mừng'],
      menu: [
        ['Gỏi cuốn', '65000'],
        ['Phở bò', '75000'],
        ['Cá kho tộ', '145000'],
        ['Chè hạt sen', '35000'],
      ],
    },
    uk: {
      lead: '{title}: чесна кухня й накритий для вас стіл.',
      offers: ['Обіди', 'Вечері', 'Святкування'],
      menu: [
        ['Борщ із пампушками', '145'],
        ['Котлета по-київськи', '260'],
        ['Вареники з картоплею', '160'],
        ['Наполеон', '130'],
      ],
    },
    sv: {
      lead: 'Ärlig mat och ett dukat bord för dig hos {title}.',
      offers: ['Lunch', 'Middag', 'Fester'],
      menu: [
        ['Dagens soppa', '95'],
        ['Köttbullar med potatismos', '185'],
        ['Svamprisotto', '175'],
        ['Kladdkaka', '75'],
      ],
    },
  },
};

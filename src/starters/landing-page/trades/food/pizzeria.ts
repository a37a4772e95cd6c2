import type { Trade } from '../trade.ts';

export const pizzeria: Trade = {
  words:
    'pizzerias?|pizza (?:places?|shops?|parlou?rs?|restaurants?|delivery|bars?)|pizzeri[ae]|pizzerien|pizzer[ií]as?|pizza[- ]?(?:lieferdienst|service|bezorging|bäcker|imbiss)\\p{L}{0,1}|pizzaiol[oi]|pizzeri[ąęio]|pizzarias?|пиццери\\p{L}{1,3}|pizzac[ıi]\\p{L}{0,4}|pizza ?(?:salonu|dükkanı|evi)\\p{L}{0,3}|بيتزا|بيتزاريا|पिज़?्ज़?(?:ा|ेरिया)|ピザ屋|ピッツェリア|ピザ店|ピザ専門店|피자집|피자 ?가게|피자 ?전문점|披萨店|比萨店|披萨餐厅|披萨',
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
  },
  copy: {
    en: {
      lead: 'Thin crust, hot oven, good toppings at {title}.',
      about:
        'Good pizza needs little: patient dough, ripe tomatoes and real heat. At {title} the rest is up to your appetite.',
      offers: [
        ['Eat in', 'Straight from the oven to your table'],
        ['Take away', 'Order ahead and pick it up hot'],
        ['Pizza for groups', 'Big tables, parties and late meetings'],
      ],
      menu: [
        ['Margherita', 'Tomato, mozzarella, basil', '9.50'],
        ['Salami', 'Tomato, mozzarella, spicy salami', '11.50'],
        ['Funghi', 'Tomato, mozzarella, mushrooms', '11.00'],
        ['Quattro formaggi', 'Four cheeses, black pepper', '12.50'],
      ],
    },
    de: {
      lead: 'Dünner Boden, heißer Ofen, guter Belag.',
      about:
        'Gute Pizza braucht wenig: Teig mit Geduld, reife Tomaten und viel Hitze. Den Rest bestimmt bei {title} Ihr Appetit.',
      offers: [
        ['Im Lokal', 'Aus dem Ofen direkt auf den Tisch'],
        ['Zum Mitnehmen', 'Vorbestellen und heiß abholen'],
        ['Für Gruppen', 'Große Tische, Feiern und lange Abende'],
      ],
      menu: [
        ['Margherita', 'Tomaten, Mozzarella, Basilikum', '8.90'],
        ['Salami', 'Tomaten, Mozzarella, Salami', '10.50'],
        ['Funghi', 'Tomaten, Mozzarella, Champignons', '10.20'],
        ['Quattro Formaggi', 'Vier Käsesorten, schwarzer Pfeffer', '11.90'],
      ],
    },
    es: {
      lead: 'Masa fina, horno caliente y buenos ingredientes.',
      about:
        'Una buena pizza necesita poco: masa con paciencia, tomates maduros y mucho calor. En {title}, el resto lo pone su apetito.',
      offers: [
        ['En el local', 'Del horno a la mesa'],
        ['Para llevar', 'Pida antes y recójala caliente'],
        ['Para grupos', 'Mesas grandes, fiestas y reuniones'],
      ],
      menu: [
        ['Margarita', 'Tomate, mozzarella, albahaca', '9.00'],
        ['Diavola', 'Tomate, mozzarella, salami picante', '11.00'],
        ['Funghi', 'Tomate, mozzarella, champiñones', '10.50'],
        ['Cuatro quesos', 'Cuatro quesos, pimienta negra', '11.90'],
      ],
    },
    fr: {
      lead: 'Pâte fine, four brûlant et bonne garniture.',
      about:
        'Une bonne pizza demande peu : une pâte patiente, des tomates mûres et un vrai feu. Chez {title}, votre appétit fait le reste.',
      offers: [
        ['Sur place', 'Du four à votre table'],
        ['À emporter', 'Commandez et passez la prendre chaude'],
        ['Pour les groupes', 'Grandes tables, fêtes et longues soirées'],
      ],
      menu: [
        ['Margherita', 'Tomate, mozzarella, basilic', '9.50'],
        ['Reine', 'Tomate, mozzarella, jambon, champignons', '12.00'],
        ['Végétarienne', 'Tomate, mozzarella, légumes grillés', '11.50'],
        ['Quatre fromages', 'Quatre fromages, poivre noir', '12.90'],
      ],
    },
    it: {
      lead: 'Impasto leggero, forno caldo e buoni ingredienti.',
      about:
        'Una buona pizza chiede poco: impasto con pazienza, pomodori maturi e tanto calore. Da {title} al resto pensa il vostro appetito.',
      offers: [
        ['In sala', 'Dal forno alla tavola'],
        ['Da asporto', 'Ordinate prima e ritirate calda'],
        ['Per gruppi', 'Tavolate, feste e serate lunghe'],
      ],
      menu: [
        ['Margherita', 'Pomodoro, mozzarella, basilico', '6.50'],
        ['Diavola', 'Pomodoro, mozzarella, salame piccante', '8.00'],
        ['Funghi', 'Pomodoro, mozzarella, champignon', '7.50'],
        ['Quattro formaggi', 'Quattro formaggi, pepe nero', '8.50'],
      ],
    },
    nl: {
      lead: 'Dunne bodem, hete oven, goede toppings.',
      about:
        'Goede pizza vraagt weinig: geduldig deeg, rijpe tomaten en echte hitte. Bij {title} bepaalt uw trek de rest.',
      offers: [
        ['Hier eten', 'Uit de oven zo op tafel'],
        ['Afhalen', 'Vooraf bestellen en warm meenemen'],
        ['Voor groepen', 'Grote tafels, feestjes en lange avonden'],
      ],
      menu: [
        ['Margherita', 'Tomaat, mozzarella, basilicum', '10.50'],
        ['Salami', 'Tomaat, mozzarella, salami', '12.50'],
        ['Funghi', 'Tomaat, mozzarella, champignons', '12.00'],
        ['Quattro formaggi', 'Vier kazen, zwarte peper', '13.50'],
      ],
    },
    pl: {
      lead: 'Cienkie ciasto, gorący piec i dobre dodatki.',
      about:
        'Dobra pizza potrzebuje niewiele: cierpliwego ciasta, dojrzałych pomidorów i żaru. O reszcie decyduje apetyt.',
      offers: [
        ['Na miejscu', 'Z pieca prosto na stół'],
        ['Na wynos', 'Zamów wcześniej i odbierz gorącą'],
        ['Dla grup', 'Duże stoły, imprezy i długie wieczory'],
      ],
      menu: [
        ['Margherita', 'Sos pomidorowy, mozzarella, bazylia', '29'],
        ['Salami', 'Sos pomidorowy, mozzarella, salami', '34'],
        ['Funghi', 'Sos pomidorowy, mozzarella, pieczarki', '33'],
        ['Quattro formaggi', 'Cztery sery, czarny pieprz', '38'],
      ],
    },
    pt: {
      lead: 'Massa fina, forno quente e bons ingredientes.',
      about:
        'Uma boa pizza pede pouco: massa com paciência, tomates maduros e muito calor. O resto fica por conta do seu apetite.',
      offers: [
        ['Na sala', 'Do forno para a mesa'],
        ['Para levar', 'Encomende e leve ainda quente'],
        ['Para grupos', 'Mesas grandes, festas e noites longas'],
      ],
      menu: [
        ['Margherita', 'Tomate, mozzarella, manjericão', '9.50'],
        ['Pepperoni', 'Tomate, mozzarella, pepperoni', '11.50'],
        ['Cogumelos', 'Tomate, mozzarella, cogumelos', '11.00'],
        ['Quatro queijos', 'Quatro queijos, pimenta-preta', '12.00'],
      ],
    },
    ru: {
      lead: 'Тонкое тесто, горячая печь и хорошая начинка.',
      about:
        'Хорошей пицце нужно немного: терпеливое тесто, спелые томаты и настоящий жар. Остальное решает ваш аппетит.',
      offers: [
        ['В зале', 'Из печи сразу на стол'],
        ['С собой', 'Закажите заранее и заберите горячей'],
        ['Для компаний', 'Большие столы, праздники, долгие вечера'],
      ],
      menu: [
        ['Маргарита', 'Томаты, моцарелла, базилик', '490'],
        ['Пепперони', 'Томаты, моцарелла, пепперони', '590'],
        ['С грибами', 'Томаты, моцарелла, шампиньоны', '560'],
        ['Четыре сыра', 'Четыре сыра, чёрный перец', '650'],
      ],
    },
    tr: {
      lead: 'İnce hamur, sıcak fırın, bol malzeme.',
      about:
        'İyi pizza az şey ister: dinlenmiş hamur, olgun domates ve güçlü ateş. Gerisi iştahınıza kalmış.',
      offers: [
        ['Salonda', 'Fırından doğruca masanıza'],
        ['Paket', 'Önceden sipariş verin, sıcak alın'],
        ['Gruplar için', 'Büyük masalar, kutlamalar, uzun akşamlar'],
      ],
      menu: [
        ['Margarita', 'Domates, mozzarella, fesleğen', '290'],
        ['Sucuklu', 'Domates, kaşar, sucuk', '340'],
        ['Mantarlı', 'Domates, mozzarella, mantar', '320'],
        ['Dört peynirli', 'Dört çeşit peynir, karabiber', '370'],
      ],
    },
    ar: {
      lead: 'عجينة رقيقة وفرن ساخن ومكوّنات طيبة.',
      about:
        'البيتزا الجيدة تحتاج إلى القليل: عجينة مختمرة وطماطم ناضجة وحرارة قوية. والباقي على شهيتكم.',
      offers: [
        ['في المطعم', 'من الفرن إلى طاولتكم'],
        ['للطلب الخارجي', 'اطلبوا مسبقاً واستلموها ساخنة'],
        ['للمجموعات', 'طاولات كبيرة وحفلات وأمسيات طويلة'],
      ],
      menu: [
        ['مارغريتا', 'طماطم وموتزاريلا وريحان', '32'],
        ['بيبروني', 'طماطم وموتزاريلا وبيبروني بقري', '40'],
        ['فطر', 'طماطم وموتزاريلا وفطر', '37'],
        ['أربعة أجبان', 'أربعة أنواع من الجبن وفلفل أسود', '44'],
      ],
    },
    hi: {
      lead: 'पतला क्रस्ट, गरम ओवन और बढ़िया टॉपिंग।',
      about: 'अच्छे पिज़्ज़ा को कम ही चाहिए: इत्मीनान से तैयार आटा, पके टमाटर और तेज़ आँच। बाक़ी आपकी भूख पर।',
      offers: [
        ['यहीं खाएँ', 'ओवन से सीधे आपकी मेज़ पर'],
        ['ले जाएँ', 'पहले ऑर्डर करें, गरमागरम ले जाएँ'],
        ['समूहों के लिए', 'बड़ी मेज़ें, पार्टियाँ और लंबी शामें'],
      ],
      menu: [
        ['मार्गरीटा', 'टमाटर, मोज़रेला, तुलसी', '220'],
        ['पनीर टिक्का', 'पनीर, प्याज़, शिमला मिर्च', '320'],
        ['मशरूम', 'टमाटर, मोज़रेला, मशरूम', '290'],
        ['चार चीज़', 'चार तरह की चीज़, काली मिर्च', '360'],
      ],
    },
    ja: {
      lead: '薄い生地と熱い窯、こだわりの具材で。',
      about:
        'おいしいピザに必要なものは多くありません。じっくり寝かせた生地、熟したトマト、そして強い火です。',
      offers: [
        ['店内で', '窯から熱々をテーブルへ'],
        ['お持ち帰り', 'ご予約で焼きたてをお渡し'],
        ['団体・パーティー', '大人数の集まりにも'],
      ],
      menu: [
        ['マルゲリータ', 'トマト、モッツァレラ、バジル', '1400'],
        ['サラミ', 'トマト、モッツァレラ、サラミ', '1600'],
        ['きのこ', 'トマト、モッツァレラ、きのこ', '1550'],
        ['クアトロフォルマッジ', '四種のチーズ、黒こしょう', '1800'],
      ],
    },
    ko: {
      lead: '얇은 도우, 뜨거운 화덕, 좋은 토핑.',
      about:
        '맛있는 피자에는 많은 것이 필요하지 않습니다. 천천히 숙성한 도우와 잘 익은 토마토, 뜨거운 불이면 됩니다.',
      offers: [
        ['매장 식사', '화덕에서 바로 테이블로'],
        ['포장', '미리 주문하고 따뜻하게 가져가세요'],
        ['단체', '모임과 파티를 위한 넓은 자리'],
      ],
      menu: [
        ['마르게리타', '토마토, 모차렐라, 바질', '15000'],
        ['페퍼로니', '토마토, 모차렐라, 페퍼로니', '18000'],
        ['버섯', '토마토, 모차렐라, 버섯', '17500'],
        ['콰트로 포르마지', '네 가지 치즈, 후추', '20000'],
      ],
    },
    zh: {
      lead: '薄饼底，热烤炉，好配料。',
      about: '好披萨其实很简单：耐心发酵的面团、熟透的番茄和足够的火候。其余的，交给您的胃口。',
      offers: [
        ['堂食', '出炉直接上桌'],
        ['外带', '提前下单，趁热取走'],
        ['多人聚餐', '大桌、派对和长夜'],
      ],
      menu: [
        ['玛格丽特', '番茄、马苏里拉、罗勒', '58'],
        ['意式辣香肠', '番茄、马苏里拉、辣香肠', '72'],
        ['蘑菇', '番茄、马苏里拉、蘑菇', '66'],
        ['四种芝士', '四种芝士，黑胡椒', '78'],
      ],
    },
  },
};

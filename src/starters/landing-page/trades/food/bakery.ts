import type { Trade } from '../trade.ts';

export const bakery: Trade = {
  words:
    'baker(?:y|ies)|bake ?shops?|cake shops?|pastry shops?|patisseries?|pâtisseries?|bäckerei\\p{L}{0,4}|konditorei\\p{L}{0,2}|backstuben?|panader[ií]as?|pasteler[ií]as?|reposter[ií]as?|boulangeries?|viennoiseries?|panetteri[ae]|panettier[ei]|panifici|panificio|pasticceri[ae]|bakkerij(?:en)?|banketbakkerij(?:en)?|piekarni\\p{L}{0,3}|cukierni\\p{L}{0,3}|padarias?|panificadoras?|pastelarias?|confeitarias?|пекарн\\p{L}{1,4}|булочн(?:ая|ой|ую|ые|ых)|кондитерск(?:ая|ой|ую|ие|их)|fırın(?:ım|ı|cı)\\p{L}{0,4}|ekmek fırını\\p{L}{0,3}|pastane\\p{L}{0,6}|مخبز|مخابز|محل حلويات|بيكري|बेकरी|मिठाई की दुकान|パン屋|ベーカリー|ケーキ屋|洋菓子店|パティスリー|베이커리|빵집|제과점|케이크 가게|面包店|烘焙店|蛋糕店|甜品店|糕点店',
  name: {
    en: 'Bakery',
    es: 'Panadería y pastelería',
    de: 'Bäckerei und Konditorei',
    fr: 'Boulangerie-pâtisserie',
    pt: 'Padaria e pastelaria',
    it: 'Panetteria e pasticceria',
    nl: 'Bakkerij',
    pl: 'Piekarnia i cukiernia',
    tr: 'Fırın ve pastane',
    ru: 'Пекарня-кондитерская',
    zh: '烘焙店',
    ja: 'ベーカリー',
    ko: '베이커리',
    hi: 'बेकरी',
    ar: 'مخبز وحلويات',
  },
  copy: {
    en: {
      lead: 'Fresh bread, cakes and pastries from {title}.',
      about:
        'Good bread needs time, flour and a warm oven. Come in, follow the smell and take home what you like best.',
      offers: [
        ['Bread and rolls', 'Crusty loaves, light and dark'],
        ['Cakes and pastries', 'Sweet things for the table or the way'],
        ['Made to order', 'Cakes for birthdays, weddings and parties'],
      ],
      menu: [
        ['Sourdough loaf', 'Crisp crust, soft crumb', '5.50'],
        ['Butter croissant', 'Light and flaky', '2.80'],
        ['Cinnamon roll', 'Soft, with plenty of cinnamon', '3.20'],
        ['Coffee', 'Filter or espresso, milk or oat', '3.20'],
      ],
    },
    de: {
      lead: 'Frisches Brot, Kuchen und feines Gebäck von {title}.',
      about:
        'Gutes Brot braucht Zeit, Mehl und einen heißen Ofen. Kommen Sie herein und nehmen Sie mit, was Ihnen am besten schmeckt.',
      offers: [
        ['Brot und Brötchen', 'Knusprig gebacken, hell und dunkel'],
        ['Kuchen und Gebäck', 'Süßes für die Kaffeetafel und unterwegs'],
        ['Auf Bestellung', 'Torten für Geburtstag, Hochzeit und Feste'],
      ],
      menu: [
        ['Sauerteigbrot', 'Kräftige Kruste, saftige Krume', '4.90'],
        ['Buttercroissant', 'Luftig und blättrig', '2.20'],
        ['Zimtschnecke', 'Weich, mit viel Zimt', '2.80'],
        ['Stück Kuchen', 'Fragen Sie nach der Auswahl des Tages', '3.60'],
      ],
    },
    es: {
      lead: 'Pan recién hecho, tartas y dulces de {title}.',
      about:
        'Un buen pan pide tiempo, harina y un horno caliente. Pase, déjese llevar por el olor y elija lo que más le guste.',
      offers: [
        ['Pan y panecillos', 'De corteza crujiente, blancos e integrales'],
        ['Tartas y bollería', 'Dulces para la mesa o para el camino'],
        ['Por encargo', 'Tartas para cumpleaños, bodas y fiestas'],
      ],
      menu: [
        ['Pan de masa madre', 'Corteza crujiente, miga tierna', '4.50'],
        ['Cruasán de mantequilla', 'Ligero y hojaldrado', '1.90'],
        ['Rollo de canela', 'Tierno y con mucha canela', '2.50'],
        ['Porción de tarta', 'Pregunte por las de hoy', '3.80'],
      ],
    },
    fr: {
      lead: 'Du pain frais, des gâteaux et des viennoiseries signés {title}.',
      about:
        'Un bon pain demande du temps, de la farine et un four bien chaud. Entrez, suivez l’odeur et emportez ce qui vous fait envie.',
      offers: [
        ['Pains', 'Croûte dorée, farines blanches ou complètes'],
        ['Gâteaux et viennoiseries', 'Des douceurs pour la table ou pour la route'],
        ['Sur commande', 'Gâteaux d’anniversaire, de mariage et de fête'],
      ],
      menu: [
        ['Pain au levain', 'Croûte épaisse, mie tendre', '4.20'],
        ['Croissant au beurre', 'Léger et feuilleté', '1.40'],
        ['Pain au chocolat', 'Deux barres de chocolat noir', '1.60'],
        ['Part de tarte', 'Selon les fruits du moment', '3.90'],
      ],
    },
    it: {
      lead: 'Pane fresco, torte e dolci di {title}.',
      about:
        'Un buon pane vuole tempo, farina e un forno caldo. Entrate, seguite il profumo e portate a casa quello che vi piace di più.',
      offers: [
        ['Pane e panini', 'Crosta croccante, bianchi e integrali'],
        ['Torte e pasticcini', 'Dolci per la tavola o da portare via'],
        ['Su ordinazione', 'Torte per compleanni, matrimoni e feste'],
      ],
      menu: [
        ['Pane a lievito madre', 'Crosta croccante, mollica morbida', '4.50'],
        ['Cornetto al burro', 'Leggero e sfogliato', '1.50'],
        ['Crostata alla frutta', 'Una fetta con frutta di stagione', '3.50'],
        ['Fetta di torta', 'Chiedete quali ci sono oggi', '3.80'],
      ],
    },
    nl: {
      lead: 'Vers brood, taart en gebak van {title}.',
      about:
        'Goed brood vraagt tijd, meel en een hete oven. Kom binnen, volg de geur en neem mee wat u het lekkerst vindt.',
      offers: [
        ['Brood en broodjes', 'Knapperig gebakken, wit en bruin'],
        ['Taart en gebak', 'Zoet voor bij de koffie of onderweg'],
        ['Op bestelling', 'Taarten voor verjaardag, bruiloft en feest'],
      ],
      menu: [
        ['Zuurdesembrood', 'Stevige korst, zachte kruim', '4.90'],
        ['Roomboter croissant', 'Luchtig en krokant', '1.90'],
        ['Kaneelbroodje', 'Zacht, met veel kaneel', '2.60'],
        ['Stuk taart', 'Vraag naar de keuze van vandaag', '3.80'],
      ],
    },
    pl: {
      lead: 'Świeże pieczywo, ciasta i słodkie wypieki.',
      about:
        'Dobry chleb potrzebuje czasu, mąki i gorącego pieca. Prosimy wejść, pójść za zapachem i wybrać to, co smakuje najbardziej.',
      offers: [
        ['Chleb i bułki', 'Z chrupiącą skórką, jasne i ciemne'],
        ['Ciasta i ciastka', 'Coś słodkiego do kawy albo na drogę'],
        ['Na zamówienie', 'Torty na urodziny, wesela i przyjęcia'],
      ],
      menu: [
        ['Chleb na zakwasie', 'Chrupiąca skórka, miękki środek', '14'],
        ['Rogalik maślany', 'Lekki i listkowany', '7'],
        ['Drożdżówka', 'Z serem lub owocami', '6'],
        ['Kawałek ciasta', 'Warto zapytać, co jest dzisiaj', '15'],
      ],
    },
    pt: {
      lead: 'Pão fresco, bolos e doces de {title}.',
      about:
        'Um bom pão pede tempo, farinha e um forno bem quente. Entre, siga o cheiro e leve para casa o que mais lhe apetecer.',
      offers: [
        ['Pães', 'Casca estaladiça, brancos e integrais'],
        ['Bolos e doces', 'Para a mesa ou para o caminho'],
        ['Por encomenda', 'Bolos de aniversário, casamento e festa'],
      ],
      menu: [
        ['Pão de fermentação natural', 'Casca crocante, miolo macio', '5.50'],
        ['Croissant de manteiga', 'Leve e folhado', '2.50'],
        ['Pastel de nata', 'Massa fina e creme dourado', '2.00'],
        ['Fatia de bolo', 'Pergunte pelos sabores de hoje', '3.50'],
      ],
    },
    ru: {
      lead: 'Свежий хлеб, торты и сладкая выпечка.',
      about:
        'Хорошему хлебу нужны время, мука и горячая печь. Заходите на запах и берите то, что нравится больше всего.',
      offers: [
        ['Хлеб и булочки', 'С хрустящей корочкой, светлые и тёмные'],
        ['Торты и пирожные', 'Сладкое к столу и с собой'],
        ['На заказ', 'Торты на день рождения, свадьбу и праздник'],
      ],
      menu: [
        ['Хлеб на закваске', 'Хрустящая корка, мягкий мякиш', '220'],
        ['Круассан', 'Воздушный, на сливочном масле', '150'],
        ['Булочка с корицей', 'Мягкая и ароматная', '140'],
        ['Кусочек торта', 'Спросите, какие есть сегодня', '260'],
      ],
    },
    tr: {
      lead: 'Taze ekmek, pasta ve hamur işleri.',
      about:
        'İyi ekmek zaman, un ve sıcak bir fırın ister. İçeri girin, kokuyu takip edin ve en sevdiğinizi alın.',
      offers: [
        ['Ekmek ve poğaça', 'Çıtır kabuklu, beyaz ve tam buğday'],
        ['Pasta ve kurabiye', 'Sofranıza ya da yolunuza tatlılar'],
        ['Siparişe özel', 'Doğum günü, düğün ve davet pastaları'],
      ],
      menu: [
        ['Ekşi mayalı ekmek', 'Çıtır kabuk, yumuşak iç', '120'],
        ['Tereyağlı kruvasan', 'Hafif ve kat kat', '90'],
        ['Peynirli poğaça', 'Yumuşacık, bol peynirli', '35'],
        ['Dilim pasta', 'Bugünün çeşitlerini sorun', '160'],
      ],
    },
    ar: {
      lead: 'خبز طازج وكعك ومعجنات من {title}.',
      about: 'الخبز الجيد يحتاج إلى وقت ودقيق وفرن ساخن. تفضّلوا بالدخول واختاروا ما يطيب لكم.',
      offers: [
        ['الخبز', 'أرغفة مقرمشة، أبيض وأسمر'],
        ['الكعك والمعجنات', 'حلويات للمائدة أو للطريق'],
        ['حسب الطلب', 'كعك لأعياد الميلاد والأعراس والمناسبات'],
      ],
      menu: [
        ['خبز العجين المخمّر', 'قشرة مقرمشة ولبّ طري', '15'],
        ['كرواسون بالزبدة', 'خفيف ومورّق', '9'],
        ['لفائف القرفة', 'طرية وغنية بالقرفة', '12'],
        ['قطعة كعك', 'اسألوا عن أنواع اليوم', '18'],
      ],
    },
    hi: {
      lead: '{title} की ताज़ी ब्रेड, केक और पेस्ट्री।',
      about:
        'अच्छी ब्रेड को समय, अच्छा आटा और गरम ओवन चाहिए। आइए, ख़ुशबू के पीछे चलिए और अपनी पसंद की चीज़ ले जाइए।',
      offers: [
        ['ब्रेड और बन', 'कुरकुरी परत, सफ़ेद और आटे वाली'],
        ['केक और पेस्ट्री', 'चाय के साथ या रास्ते के लिए मीठा'],
        ['ऑर्डर पर', 'जन्मदिन, शादी और पार्टी के केक'],
      ],
      menu: [
        ['सावरडो ब्रेड', 'कुरकुरी परत, अंदर से नरम', '180'],
        ['बटर क्रोइसां', 'हल्का और परतदार', '120'],
        ['क्रीम रोल', 'कुरकुरा, मीठी क्रीम के साथ', '40'],
        ['केक का टुकड़ा', 'आज के स्वाद पूछिए', '110'],
      ],
    },
    ja: {
      lead: '焼きたてのパンとお菓子を、{title}から。',
      about:
        'おいしいパンには、時間と粉と熱い窯が欠かせません。香りに誘われるまま、お好きなものをお選びください。',
      offers: [
        ['パン', '食事パンから菓子パンまで'],
        ['ケーキ・焼き菓子', 'おやつにも、手みやげにも'],
        ['ご予約', '誕生日やお祝いのケーキを承ります'],
      ],
      menu: [
        ['食パン', 'ふんわり、しっとり', '380'],
        ['クロワッサン', 'バターが香るさくさくの層', '260'],
        ['あんパン', 'やさしい甘さの粒あん', '200'],
        ['ショートケーキ', 'いちごと生クリーム', '520'],
      ],
    },
    ko: {
      lead: '갓 구운 빵과 케이크, {title}에서 만나 보세요.',
      about:
        '좋은 빵에는 시간과 밀가루, 그리고 뜨거운 오븐이 필요합니다. 고소한 냄새를 따라 들어와 마음에 드는 빵을 골라 보세요.',
      offers: [
        ['식사 빵', '바삭한 껍질, 담백한 맛'],
        ['케이크와 디저트', '간식으로도 선물로도 좋아요'],
        ['주문 제작', '생일과 기념일을 위한 케이크'],
      ],
      menu: [
        ['사워도우', '바삭한 껍질, 촉촉한 속', '7500'],
        ['버터 크루아상', '결이 살아 있는 가벼운 식감', '3800'],
        ['단팥빵', '달지 않은 팥을 듬뿍', '2800'],
        ['조각 케이크', '오늘의 맛을 물어보세요', '6800'],
      ],
    },
    zh: {
      lead: '{title}，新鲜出炉的面包、蛋糕和点心。',
      about: '好面包离不开时间、面粉和一炉热火。循着香味进来，挑一份您最喜欢的带回家。',
      offers: [
        ['面包', '外脆里软，咸甜皆有'],
        ['蛋糕与点心', '配茶、待客、路上吃都合适'],
        ['接受预订', '生日、婚礼和聚会蛋糕'],
      ],
      menu: [
        ['天然酵母面包', '外皮酥脆，内里湿润', '32'],
        ['黄油可颂', '层次分明，轻盈酥香', '16'],
        ['肉松面包', '松软咸香', '12'],
        ['切块蛋糕', '今日口味请询问店员', '28'],
      ],
    },
  },
};

import type { Trade } from '../trade.ts';

export const cafe: Trade = {
  words:
    'caf[eé]s?|coffee ?(?:shops?|houses?|bars?|roaster(?:y|ies|s)?)|espresso bars?|tea ?rooms?|kaffeehaus|kaffeehäuser|kaffeebar|kaffeerösterei\\p{L}{0,2}|cafeter[ií]as?|salons? de thé|caffetteri[ae]|torrefazion[ei]|koffie(?:bar|bars|huis|huizen|zaak|zaken|branderij)|kawiarni\\p{L}{0,3}|kawiarenk\\p{L}{1,2}|palarni\\p{L}{0,2} kawy|cafetarias?|cafeterias?|casas? de chá|кафе|кофейн(?:я|и|ю|ей|е)|кафешк\\p{L}{1,2}|kafe(?:m|miz|si|nin|ye|ler)?|kahve ?(?:dükkanı|dükkânı|evi)\\p{L}{0,4}|kahveci\\p{L}{0,4}|مقهى|مقاهي|كافيه|كوفي شوب|कैफ़?े|कॉफ़?ी शॉप|カフェ|喫茶店|コーヒーショップ|珈琲店|카페|커피숍|커피 전문점|咖啡店|咖啡馆|咖啡厅',
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
  },
  copy: {
    en: {
      lead: 'Good coffee, something sweet and a seat for you at {title}.',
      about:
        'Some come for the coffee, some for the quiet corner by the window. At {title} both are welcome, for a minute or an afternoon.',
      offers: [
        ['Coffee and tea', 'From a quick espresso to a pot of tea'],
        ['Breakfast and lunch', 'Simple, fresh things to start or break the day'],
        ['Cakes', 'A slice to go with your cup'],
      ],
      menu: [
        ['Cappuccino', 'With silky milk foam', '4.20'],
        ['Pot of tea', 'Black, green or herbal', '3.80'],
        ['Avocado toast', 'With lemon and chilli', '8.50'],
        ['Carrot cake', 'A generous slice', '4.80'],
      ],
    },
    de: {
      lead: 'Guter Kaffee, etwas Süßes und ein Platz für Sie.',
      about:
        'Manche kommen wegen des Kaffees, manche wegen der ruhigen Ecke am Fenster. Bei {title} ist beides willkommen, für eine Minute oder einen Nachmittag.',
      offers: [
        ['Kaffee und Tee', 'Vom schnellen Espresso bis zur Kanne Tee'],
        ['Frühstück und Mittag', 'Einfach und frisch in den Tag'],
        ['Kuchen', 'Ein Stück zu Ihrer Tasse'],
      ],
      menu: [
        ['Cappuccino', 'Mit feinem Milchschaum', '3.60'],
        ['Kännchen Tee', 'Schwarz, grün oder Kräuter', '4.20'],
        ['Frühstücksteller', 'Brot, Käse, Ei und Marmelade', '9.80'],
        ['Apfelkuchen', 'Auf Wunsch mit Sahne', '3.90'],
      ],
    },
    es: {
      lead: 'Buen café, algo dulce y un sitio para usted.',
      about:
        'Unos vienen por el café y otros por el rincón tranquilo junto a la ventana. En {title} caben los dos, un minuto o toda la tarde.',
      offers: [
        ['Café y té', 'Del expreso rápido a la tetera compartida'],
        ['Desayunos y almuerzos', 'Cosas sencillas y frescas a cualquier hora'],
        ['Tartas', 'Una porción para acompañar la taza'],
      ],
      menu: [
        ['Capuchino', 'Con espuma de leche suave', '2.80'],
        ['Té en tetera', 'Negro, verde o de hierbas', '3.00'],
        ['Tostada con tomate', 'Con aceite de oliva', '3.20'],
        ['Tarta de queso', 'Cremosa, porción generosa', '4.50'],
      ],
    },
    fr: {
      lead: 'Un bon café, une douceur et une place pour vous.',
      about:
        'On vient pour le café, ou pour le coin tranquille près de la fenêtre. Chez {title}, les deux sont bienvenus, une minute ou tout un après-midi.',
      offers: [
        ['Cafés et thés', 'De l’expresso au comptoir à la théière'],
        ['Petit déjeuner et déjeuner', 'Des assiettes simples et fraîches'],
        ['Gâteaux', 'Une part pour accompagner la tasse'],
      ],
      menu: [
        ['Cappuccino', 'Mousse de lait onctueuse', '4.20'],
        ['Théière', 'Thé noir, vert ou infusion', '4.80'],
        ['Croque-monsieur', 'Avec une petite salade', '9.50'],
        ['Gâteau au chocolat', 'Fondant à souhait', '5.00'],
      ],
    },
    it: {
      lead: 'Un buon caffè, qualcosa di dolce e un posto per voi.',
      about:
        'C’è chi viene per il caffè e chi per l’angolo tranquillo vicino alla finestra. Da {title} c’è posto per tutti, per un minuto o per un pomeriggio.',
      offers: [
        ['Caffè e tè', 'Dall’espresso al banco alla teiera'],
        ['Colazione e pranzo', 'Cose semplici e fresche'],
        ['Torte', 'Una fetta accanto alla tazza'],
      ],
      menu: [
        ['Cappuccino', 'Con crema di latte vellutata', '1.80'],
        ['Teiera', 'Nero, verde o tisana', '3.50'],
        ['Toast', 'Prosciutto e formaggio', '5.00'],
        ['Torta di mele', 'Una fetta generosa', '4.00'],
      ],
    },
    nl: {
      lead: 'Goede koffie, iets lekkers en een plek voor u.',
      about:
        'De een komt voor de koffie, de ander voor het rustige hoekje bij het raam. Bij {title} kan het allebei, een minuut of een hele middag.',
      offers: [
        ['Koffie en thee', 'Van een snelle espresso tot een pot thee'],
        ['Ontbijt en lunch', 'Eenvoudig en vers'],
        ['Taart', 'Een punt bij uw kopje'],
      ],
      menu: [
        ['Cappuccino', 'Met fluweelzacht melkschuim', '3.60'],
        ['Pot thee', 'Zwart, groen of kruiden', '4.00'],
        ['Tosti', 'Ham en kaas, met ketchup', '6.50'],
        ['Appeltaart', 'Naar wens met slagroom', '4.50'],
      ],
    },
    pl: {
      lead: 'Dobra kawa, coś słodkiego i miejsce dla każdego.',
      about:
        'Jedni przychodzą na kawę, inni dla spokojnego kącika przy oknie. Każdy jest mile widziany, na chwilę albo na całe popołudnie.',
      offers: [
        ['Kawa i herbata', 'Od szybkiego espresso po dzbanek herbaty'],
        ['Śniadania i lunche', 'Proste i świeże dania'],
        ['Ciasta', 'Kawałek do filiżanki'],
      ],
      menu: [
        ['Cappuccino', 'Z aksamitną pianką', '15'],
        ['Dzbanek herbaty', 'Czarna, zielona lub ziołowa', '16'],
        ['Tost z awokado', 'Z cytryną i chili', '26'],
        ['Sernik', 'Kremowy, duży kawałek', '18'],
      ],
    },
    pt: {
      lead: 'Bom café, um doce e um lugar à sua espera.',
      about:
        'Uns vêm pelo café, outros pelo canto sossegado junto à janela. Aqui cabem todos, por um minuto ou por uma tarde inteira.',
      offers: [
        ['Café e chá', 'Do expresso rápido ao bule de chá'],
        ['Pequenas refeições', 'Coisas simples e frescas'],
        ['Bolos', 'Uma fatia para acompanhar a chávena'],
      ],
      menu: [
        ['Cappuccino', 'Com espuma de leite cremosa', '3.50'],
        ['Bule de chá', 'Preto, verde ou de ervas', '3.80'],
        ['Tosta mista', 'Fiambre e queijo', '4.50'],
        ['Bolo de cenoura', 'Uma fatia generosa', '3.80'],
      ],
    },
    ru: {
      lead: 'Хороший кофе, что-нибудь сладкое и место для вас.',
      about:
        'Кто-то приходит за кофе, кто-то — за тихим местом у окна. Мы рады всем, на минуту или на целый вечер.',
      offers: [
        ['Кофе и чай', 'От быстрого эспрессо до чайника чая'],
        ['Завтраки и обеды', 'Простая и свежая еда'],
        ['Десерты', 'Кусочек торта к вашей чашке'],
      ],
      menu: [
        ['Капучино', 'С нежной молочной пеной', '240'],
        ['Чайник чая', 'Чёрный, зелёный или травяной', '280'],
        ['Сырники', 'Со сметаной и вареньем', '360'],
        ['Медовик', 'Большой кусок', '290'],
      ],
    },
    tr: {
      lead: 'İyi kahve, tatlı bir şeyler ve size bir yer.',
      about:
        'Kimi kahve için gelir, kimi pencere kenarındaki sakin köşe için. Bir dakikalığına ya da bütün öğleden sonra, herkese yerimiz var.',
      offers: [
        ['Kahve ve çay', 'Hızlı bir espressodan demli çaya'],
        ['Kahvaltı ve öğle', 'Sade ve taze tabaklar'],
        ['Pastalar', 'Fincanınızın yanına bir dilim'],
      ],
      menu: [
        ['Türk kahvesi', 'Yanında lokumla', '110'],
        ['Cappuccino', 'İpeksi süt köpüğüyle', '150'],
        ['Kahvaltı tabağı', 'Peynir, zeytin, yumurta ve reçel', '380'],
        ['San Sebastian', 'Kremamsı bir dilim', '220'],
      ],
    },
    ar: {
      lead: 'قهوة طيبة وشيء حلو ومكان لكم في {title}.',
      about:
        'هناك من يأتي من أجل القهوة، ومن يأتي من أجل ركن هادئ قرب النافذة. أهلاً بالجميع، لدقيقة أو لمساء كامل.',
      offers: [
        ['القهوة والشاي', 'من الإسبريسو إلى إبريق الشاي'],
        ['الفطور والغداء', 'أطباق بسيطة وطازجة'],
        ['الحلويات', 'قطعة حلوى مع فنجانكم'],
      ],
      menu: [
        ['كابتشينو', 'برغوة حليب ناعمة', '17'],
        ['قهوة عربية', 'بالهيل، مع التمر', '15'],
        ['توست الأفوكادو', 'مع الليمون والفلفل', '28'],
        ['تشيز كيك', 'قطعة كريمية', '24'],
      ],
    },
    hi: {
      lead: '{title} में अच्छी कॉफ़ी, कुछ मीठा और बैठने की जगह।',
      about:
        'कोई कॉफ़ी के लिए आता है, कोई खिड़की के पास वाले शांत कोने के लिए। यहाँ दोनों का स्वागत है, एक मिनट के लिए या पूरी शाम के लिए।',
      offers: [
        ['कॉफ़ी और चाय', 'एस्प्रेसो से लेकर मसाला चाय तक'],
        ['नाश्ता और लंच', 'सादा और ताज़ा खाना'],
        ['केक', 'आपके कप के साथ एक टुकड़ा'],
      ],
      menu: [
        ['कैपुचीनो', 'मुलायम दूध की झाग के साथ', '160'],
        ['मसाला चाय', 'अदरक और इलायची वाली', '60'],
        ['ग्रिल्ड सैंडविच', 'सब्ज़ियों और चीज़ के साथ', '180'],
        ['चॉकलेट ब्राउनी', 'गरमागरम', '150'],
      ],
    },
    ja: {
      lead: 'おいしいコーヒーと甘いもの、そしてくつろげる席を。',
      about:
        'コーヒーを目当てに、あるいは窓辺の静かな席を目当てに。ほんのひと息でも、ゆっくり過ごす午後でも、どうぞお気軽に。',
      offers: [
        ['コーヒー・紅茶', 'エスプレッソからポットの紅茶まで'],
        ['モーニング・ランチ', '素材を生かした軽いお食事'],
        ['ケーキ', '一杯に寄り添うひと皿'],
      ],
      menu: [
        ['ブレンドコーヒー', '香り豊かな一杯', '500'],
        ['カフェラテ', 'なめらかなミルクと', '580'],
        ['サンドイッチ', 'たまごと野菜', '750'],
        ['チーズケーキ', 'しっとり濃厚', '600'],
      ],
    },
    ko: {
      lead: '맛있는 커피와 디저트, 편안한 자리가 있는 곳.',
      about:
        '누군가는 커피 때문에, 누군가는 창가의 조용한 자리 때문에 찾아옵니다. 잠깐이든 오후 내내든 편하게 머물다 가세요.',
      offers: [
        ['커피와 차', '에스프레소부터 따뜻한 차까지'],
        ['브런치', '간단하고 신선한 한 끼'],
        ['디저트', '커피와 잘 어울리는 한 조각'],
      ],
      menu: [
        ['아메리카노', '깔끔하고 고소한 맛', '4500'],
        ['카페라테', '부드러운 우유와 함께', '5000'],
        ['샌드위치', '신선한 채소와 햄', '7500'],
        ['치즈 케이크', '진하고 촉촉하게', '6500'],
      ],
    },
    zh: {
      lead: '{title}：一杯好咖啡，一份甜点，一个属于您的座位。',
      about: '有人为咖啡而来，有人为窗边安静的角落而来。无论小坐片刻还是待上一个下午，都欢迎您。',
      offers: [
        ['咖啡与茶', '从意式浓缩到一壶热茶'],
        ['早餐与轻食', '简单、新鲜'],
        ['甜点', '配您手中的那一杯'],
      ],
      menu: [
        ['卡布奇诺', '奶泡细腻绵密', '28'],
        ['拿铁', '奶香柔和', '30'],
        ['牛油果吐司', '配柠檬和少许辣椒', '38'],
        ['芝士蛋糕', '浓郁的一块', '32'],
      ],
    },
  },
};

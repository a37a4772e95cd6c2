import type { Trade } from '../trade.ts';

export const bakery: Trade = {
  words:
    'baker(?:y|ies)|(?:loja|casa|tienda|negozio|boutique|magasin|atelier|winkel|sklep) (?:d[ei]|met|z) (?:bolos|doces|tortas|pasteles|torte|dolci|gâteaux|pâtisseries|taarten|tortami|ciastami)|boler[ií]as?|doceri?as?|tortenladen|bake ?shops?|cake shops?|pastry shops?|patisseries?|pâtisseries?|bäckerei\\p{L}{0,4}|konditorei\\p{L}{0,2}|backstuben?|panader[ií]as?|pasteler[ií]as?|reposter[ií]as?|boulangeries?|viennoiseries?|panetteri[ae]|panettier[ei]|panifici|panificio|pasticceri[ae]|bakkerij(?:en)?|banketbakkerij(?:en)?|piekarni\\p{L}{0,3}|cukierni\\p{L}{0,3}|padarias?|panificadoras?|pastelarias?|confeitarias?|пекарн\\p{L}{1,4}|булочн(?:ая|ой|ую|ые|ых)|кондитерск(?:ая|ой|ую|ие|их)|fırın(?:ım|ı|cı)\\p{L}{0,4}|ekmek fırını\\p{L}{0,3}|pastane\\p{L}{0,6}|مخبز|مخابز|محل حلويات|بيكري|बेकरी|मिठाई की दुकान|パン屋|ベーカリー|ケーキ屋|洋菓子店|パティスリー|베이커리|빵집|제과점|케이크 가게|面包店|烘焙店|蛋糕店|甜品店|糕点店|toko (?:roti|kue)|(?:tiệm|lò) bánh|tiem banh|кондитерськ\\p{L}{1,3}|bageri(?:et|er)?|konditori(?:et|er)?',
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
    hi: 'मिठाई और बेकरी',
    ar: 'مخبز وحلويات',
    id: 'Toko roti dan kue',
    vi: 'Tiệm bánh',
    uk: 'Пекарня',
    sv: 'Bageri och konditori',
  },
  copy: {
    en: {
      lead: 'Fresh bread, cakes and pastries from {title}.',
      offers: ['Bread and rolls', 'Cakes and pastries', 'Made to order'],
      menu: [
        ['Sourdough loaf', '5.50'],
        ['Butter croissant', '2.80'],
        ['Cinnamon roll', '3.20'],
        ['Coffee', '3.20'],
      ],
    },
    de: {
      lead: 'Frisches Brot, Kuchen und feines Gebäck von {title}.',
      offers: ['Brot und Brötchen', 'Kuchen und Gebäck', 'Auf Bestellung'],
      menu: [
        ['Sauerteigbrot', '4.90'],
        ['Buttercroissant', '2.20'],
        ['Zimtschnecke', '2.80'],
        ['Stück Kuchen', '3.60'],
      ],
    },
    es: {
      lead: 'Pan recién hecho, tartas y dulces de {title}.',
      offers: ['Pan y panecillos', 'Tartas y bollería', 'Por encargo'],
      menu: [
        ['Pan de masa madre', '4.50'],
        ['Cruasán de mantequilla', '1.90'],
        ['Rollo de canela', '2.50'],
        ['Porción de tarta', '3.80'],
      ],
    },
    fr: {
      lead: 'Du pain frais, des gâteaux et des viennoiseries signés {title}.',
      offers: ['Pains', 'Gâteaux et viennoiseries', 'Sur commande'],
      menu: [
        ['Pain au levain', '4.20'],
        ['Croissant au beurre', '1.40'],
        ['Pain au chocolat', '1.60'],
        ['Part de tarte', '3.90'],
      ],
    },
    it: {
      lead: 'Pane fresco, torte e dolci di {title}.',
      offers: ['Pane e panini', 'Torte e pasticcini', 'Su ordinazione'],
      menu: [
        ['Pane a lievito madre', '4.50'],
        ['Cornetto al burro', '1.50'],
        ['Crostata alla frutta', '3.50'],
        ['Fetta di torta', '3.80'],
      ],
    },
    nl: {
      lead: 'Vers brood, taart en gebak van {title}.',
      offers: ['Brood en broodjes', 'Taart en gebak', 'Op bestelling'],
      menu: [
        ['Zuurdesembrood', '4.90'],
        ['Roomboter croissant', '1.90'],
        ['Kaneelbroodje', '2.60'],
        ['Stuk taart', '3.80'],
      ],
    },
    pl: {
      lead: 'Świeże pieczywo, ciasta i słodkie wypieki.',
      offers: ['Chleb i bułki', 'Ciasta i ciastka', 'Na zamówienie'],
      menu: [
        ['Chleb na zakwasie', '14'],
        ['Rogalik maślany', '7'],
        ['Drożdżówka', '6'],
        ['Kawałek ciasta', '15'],
      ],
    },
    pt: {
      lead: 'Pão fresco, bolos e doces de {title}.',
      offers: ['Pães', 'Bolos e doces', 'Por encomenda'],
      menu: [
        ['Pão de fermentação natural', '5.50'],
        ['Croissant de manteiga', '2.50'],
        ['Pastel de nata', '2.00'],
        ['Fatia de bolo', '3.50'],
      ],
    },
    ru: {
      lead: 'Свежий хлеб, торты и сладкая выпечка.',
      offers: ['Хлеб и булочки', 'Торты и пирожные', 'На заказ'],
      menu: [
        ['Хлеб на закваске', '220'],
        ['Круассан', '150'],
        ['Булочка с корицей', '140'],
        ['Кусочек торта', '260'],
      ],
    },
    tr: {
      lead: 'Taze ekmek, pasta ve hamur işleri.',
      offers: ['Ekmek ve poğaça', 'Pasta ve kurabiye', 'Siparişe özel'],
      menu: [
        ['Ekşi mayalı ekmek', '120'],
        ['Tereyağlı kruvasan', '90'],
        ['Peynirli poğaça', '35'],
        ['Dilim pasta', '160'],
      ],
    },
    ar: {
      lead: 'خبز طازج وكعك ومعجنات من {title}.',
      offers: ['الخبز', 'الكعك والمعجنات', 'حسب الطلب'],
      menu: [
        ['خبز العجين المخمّر', '15'],
        ['كرواسون بالزبدة', '9'],
        ['لفائف القرفة', '12'],
        ['قطعة كعك', '18'],
      ],
    },
    hi: {
      lead: '{title} की ताज़ी मिठाइयाँ, केक और नमकीन।',
      offers: ['मिठाइयाँ', 'केक और नमकीन', 'ऑर्डर पर'],
      menu: [
        ['मोतीचूर लड्डू', '180'],
        ['काजू बर्फी', '280'],
        ['जलेबी', '120'],
        ['केक का टुकड़ा', '110'],
      ],
    },
    ja: {
      lead: '焼きたてのパンとお菓子を、{title}から。',
      offers: ['パン', 'ケーキ・焼き菓子', 'ご予約'],
      menu: [
        ['食パン', '380'],
        ['クロワッサン', '260'],
        ['あんパン', '200'],
        ['ショートケーキ', '520'],
      ],
    },
    ko: {
      lead: '갓 구운 빵과 케이크, {title}에서 만나 보세요.',
      offers: ['식사 빵', '케이크와 디저트', '주문 제작'],
      menu: [
        ['사워도우', '7500'],
        ['버터 크루아상', '3800'],
        ['단팥빵', '2800'],
        ['조각 케이크', '6800'],
      ],
    },
    zh: {
      lead: '{title}，新鲜出炉的面包、蛋糕和点心。',
      offers: ['面包', '蛋糕与点心', '接受预订'],
      menu: [
        ['天然酵母面包', '32'],
        ['黄油可颂', '16'],
        ['肉松面包', '12'],
        ['切块蛋糕', '28'],
      ],
    },
    id: {
      lead: 'Roti segar, kue, dan pastry dari {title}.',
      offers: ['Roti', 'Kue dan pastry', 'Pesanan khusus'],
      menu: [
        ['Roti sourdough', '55000'],
        ['Croissant mentega', '25000'],
        ['Roti sobek cokelat', '28000'],
        ['Bolu pandan', '45000'],
      ],
    },
    vi: {
      lead: 'Bánh mì, bánh ngọt và bánh kem mới ra lò từ {title}.',
      offers: ['Bánh mì', 'Bánh ngọt và bánh kem', 'Đặt bánh theo yêu cầu'],
      menu: [
        ['Bánh mì men tự nhiên', '75000'],
        ['Bánh sừng bò bơ', '35000'],
        ['Bánh bông lan trứng muối', '45000'],
        ['Cà phê sữa đá', '29000'],
      ],
    },
    uk: {
      lead: '{title}: свіжий хліб, торти й солодка випічка.',
      offers: ['Хліб і булочки', 'Торти й тістечка', 'На замовлення'],
      menu: [
        ['Хліб на заквасці', '95'],
        ['Круасан', '65'],
        ['Булочка з корицею', '60'],
        ['Шматочок торта', '95'],
      ],
    },
    sv: {
      lead: 'Färskt bröd, tårtor och bakverk från {title}.',
      offers: ['Bröd och frallor', 'Tårtor och bakverk', 'På beställning'],
      menu: [
        ['Surdegsbröd', '65'],
        ['Smörcroissant', '35'],
        ['Kanelbulle', '32'],
        ['Bit prinsesstårta', '55'],
      ],
    },
  },
};

import type { Trade } from '../trade.ts';

export const bikeShop: Trade = {
  words:
    "(?:bi(?:cycle|ke)|cycle|e-?bike) ?(?:shops?|stores?|repairs?|workshops?|mechanics?|dealers?|servic(?:e|ing))|fahrrad[- ]?(?:l[aä]den|laden|gesch[aä]ft(?:e|s)?|werkst[aä]tt(?:en)?|reparatur(?:en)?|h[aä]ndler(?:in)?|service|mechaniker(?:in)?)|(?:rad|velo|bike|e-bike)[- ]?(?:laden|l[aä]den|werkst[aä]tt(?:en)?|gesch[aä]ft|mechaniker(?:in)?)|zweirad(?:laden|werkstatt|händler|mechaniker(?:in)?)|(?:magasins?|ateliers?|boutiques?|réparat(?:ion|eur|rice)s?|vendeurs?) (?:de |d[’']occasion )?(?:vélos?|cycles|bicyclettes)|vélocistes?|tiendas? de bici(?:cleta)?s|taller(?:es)? de bici(?:cleta)?s|reparaci[oó]n de bici(?:cleta)?s|biciclet[ae]r[ií]as?|bicicleter[oi]s?|negozi?o? di bici(?:clette)?|officin[ae] (?:di|per) bici(?:clette)?|riparazion[ei] (?:di )?bici(?:clette)?|ciclofficin[ae]|fiets(?:en)?(?:winkels?|zaak|zaken|makers?|enmakers?|reparaties?|werkplaats(?:en)?|handel)|rijwielhandel|(?:sklep|serwis|warsztat|napraw)\\p{L}{0,4} rower(?:ow\\p{L}{1,3}|ów)|(?:lojas?|oficinas?|reparaç(?:ão|ões)|conserto) de bici(?:cleta)?s|bicicletarias?|велосипедн\\p{L}{1,3} (?:магазин|мастерск)\\p{L}{0,4}|веломагазин\\p{L}{0,3}|веломастерск\\p{L}{1,4}|(?:ремонт|магазин)\\p{L}{0,3} велосипедов|bisiklet(?: |çi)?(?:dükkan|mağaza|tamir|servis|satış)\\p{L}{0,6}|bisikletçi\\p{L}{0,5}|(?:متجر|محل|ورشة|تصليح|إصلاح|صيانة) (?:ال)?دراجات|साइकिल (?:की )?(?:दुकान|शॉप|स्टोर|रिपेयर|मरम्मत)|自転車(?:店|屋|修理|ショップ|専門店|販売)|サイクルショップ|자전거 ?(?:가게|매장|수리|정비|샵|숍|점)|自行车(?:店|行|维修|修理|专卖)|单车(?:店|行|维修)|修自行车",
  name: {
    en: 'Bike shop',
    es: 'Tienda de bicicletas',
    de: 'Fahrradladen',
    fr: 'Magasin de vélos',
    pt: 'Loja de bicicletas',
    it: 'Negozio di biciclette',
    nl: 'Fietsenwinkel',
    pl: 'Sklep rowerowy',
    tr: 'Bisikletçi',
    ru: 'Веломагазин',
    zh: '自行车店',
    ja: '自転車店',
    ko: '자전거 가게',
    hi: 'साइकिल की दुकान',
    ar: 'محل دراجات',
  },
  copy: {
    en: {
      lead: '{title}: bicycles, repairs and advice from people who ride.',
      about:
        'The right bike is the one you like to ride every day. {title} helps you find it, fits it to you and keeps it running.',
      offers: [
        ['Bicycles', 'For town, touring, mountains and children'],
        ['Repairs and servicing', 'Brakes, gears, wheels and lights'],
        ['Parts and accessories', 'Locks, lights, bags and helmets'],
      ],
    },
    de: {
      lead: '{title}: Fahrräder, Reparatur und Beratung aus Freude am Fahren.',
      about:
        'Das richtige Rad ist das, mit dem man jeden Tag gern fährt. Bei {title} wird es gefunden, passend eingestellt und in Schuss gehalten.',
      offers: [
        ['Fahrräder', 'Für Stadt, Tour, Gelände und Kinder'],
        ['Reparatur und Wartung', 'Bremsen, Schaltung, Laufräder und Licht'],
        ['Teile und Zubehör', 'Schlösser, Lampen, Taschen und Helme'],
      ],
    },
    es: {
      lead: '{title}: bicicletas, reparaciones y buenos consejos para rodar.',
      about:
        'La bici ideal es la que apetece usar cada día. En {title} te ayudamos a encontrarla, la ajustamos a tu medida y la ponemos a punto.',
      offers: [
        ['Bicicletas', 'De ciudad, de ruta, de montaña e infantiles'],
        ['Reparación y puesta a punto', 'Frenos, cambios, ruedas y luces'],
        ['Recambios y accesorios', 'Candados, luces, bolsas y cascos'],
      ],
    },
    fr: {
      lead: '{title} : vélos, réparations et conseils pour bien rouler.',
      about:
        'Le bon vélo est celui qu’on a envie de prendre chaque jour. {title} vous aide à le trouver, le règle à votre taille et l’entretient.',
      offers: [
        ['Vélos', 'Ville, randonnée, VTT et enfants'],
        ['Réparation et entretien', 'Freins, vitesses, roues et éclairage'],
        ['Pièces et accessoires', 'Antivols, lampes, sacoches et casques'],
      ],
    },
    it: {
      lead: '{title}: biciclette, riparazioni e consigli per pedalare bene.',
      about:
        'La bici giusta è quella che si ha voglia di usare ogni giorno. Da {title} la trovi, la regoliamo su misura e la teniamo in forma.',
      offers: [
        ['Biciclette', 'Da città, da viaggio, mountain bike e bimbi'],
        ['Riparazione e manutenzione', 'Freni, cambio, ruote e luci'],
        ['Ricambi e accessori', 'Lucchetti, luci, borse e caschi'],
      ],
    },
    nl: {
      lead: '{title}: fietsen, reparaties en advies van mensen die zelf fietsen.',
      about:
        'De juiste fiets is de fiets waar je elke dag graag op stapt. {title} helpt je kiezen, stelt hem goed af en houdt hem rijklaar.',
      offers: [
        ['Fietsen', 'Voor stad, tochten, terrein en kinderen'],
        ['Reparatie en onderhoud', 'Remmen, versnellingen, wielen en licht'],
        ['Onderdelen en accessoires', 'Sloten, lampen, tassen en helmen'],
      ],
    },
    pl: {
      lead: '{title} – rowery, naprawy i dobra rada dla każdego, kto jeździ.',
      about:
        'Dobry rower to taki, na który chce się wsiadać codziennie. Pomagamy go wybrać, dopasowujemy do wzrostu i dbamy, by był sprawny.',
      offers: [
        ['Rowery', 'Miejskie, trekkingowe, górskie i dziecięce'],
        ['Naprawa i serwis', 'Hamulce, przerzutki, koła i oświetlenie'],
        ['Części i akcesoria', 'Zapięcia, lampki, sakwy i kaski'],
      ],
    },
    pt: {
      lead: '{title}: bicicletas, consertos e bons conselhos para pedalar.',
      about:
        'A bicicleta certa é aquela que dá vontade de usar todos os dias. {title} ajuda na escolha, faz os ajustes e cuida da manutenção.',
      offers: [
        ['Bicicletas', 'Urbanas, de estrada, de montanha e infantis'],
        ['Conserto e manutenção', 'Freios, marchas, rodas e luzes'],
        ['Peças e acessórios', 'Cadeados, luzes, bolsas e capacetes'],
      ],
    },
    ru: {
      lead: '{title} — велосипеды, ремонт и советы от тех, кто ездит сам.',
      about:
        'Хороший велосипед — тот, на котором хочется ездить каждый день. Поможем его выбрать, подгоним по росту и будем держать в порядке.',
      offers: [
        ['Велосипеды', 'Городские, туристические, горные и детские'],
        ['Ремонт и обслуживание', 'Тормоза, передачи, колёса и свет'],
        ['Запчасти и аксессуары', 'Замки, фонари, сумки и шлемы'],
      ],
    },
    tr: {
      lead: '{title}: bisiklet, tamir ve sürüşü sevenlerden öneriler.',
      about:
        'Doğru bisiklet, her gün binmek istediğinizdir. Seçmenize yardımcı oluyor, boyunuza göre ayarlıyor ve bakımını yapıyoruz.',
      offers: [
        ['Bisikletler', 'Şehir, tur, dağ ve çocuk bisikletleri'],
        ['Tamir ve bakım', 'Fren, vites, tekerlek ve aydınlatma'],
        ['Parça ve aksesuar', 'Kilit, lamba, çanta ve kask'],
      ],
    },
    ar: {
      lead: '{title}: دراجات هوائية وتصليح ونصائح من محبّي ركوب الدراجات.',
      about:
        'الدراجة المناسبة هي التي تحب ركوبها كل يوم. في {title} نساعدك على اختيارها ونضبطها على مقاسك ونعتني بصيانتها.',
      offers: [
        ['الدراجات', 'للمدينة والرحلات والجبال والأطفال'],
        ['التصليح والصيانة', 'الفرامل والتروس والعجلات والأضواء'],
        ['قطع وإكسسوارات', 'أقفال ومصابيح وحقائب وخوذات'],
      ],
    },
    hi: {
      lead: '{title}: साइकिलें, मरम्मत और चलाने वालों की सही सलाह।',
      about:
        'सही साइकिल वही है जिसे रोज़ चलाने का मन करे। {title} में उसे चुनने में मदद मिलती है, वह आपके हिसाब से सेट होती है और उसकी देखभाल भी होती है।',
      offers: [
        ['साइकिलें', 'शहर, सफ़र, पहाड़ और बच्चों के लिए'],
        ['मरम्मत और सर्विस', 'ब्रेक, गियर, पहिए और लाइट'],
        ['पुर्ज़े और एक्सेसरी', 'ताले, लाइट, बैग और हेलमेट'],
      ],
    },
    ja: {
      lead: '{title}は、自転車の販売と修理、乗り方の相談までできるお店です。',
      about:
        '毎日乗りたくなる一台が、いちばんの自転車です。{title}では選ぶところから体に合わせた調整、乗り始めてからの整備までお手伝いします。',
      offers: [
        ['自転車', '街乗り、ツーリング、山道、お子さま用'],
        ['修理・整備', 'ブレーキ、変速機、車輪、ライト'],
        ['パーツ・用品', '鍵、ライト、バッグ、ヘルメット'],
      ],
    },
    ko: {
      lead: '{title}에서 자전거 구입부터 수리, 상담까지 한 번에.',
      about:
        '좋은 자전거란 매일 타고 싶은 자전거입니다. {title}에서는 함께 고르고 몸에 맞게 조정하며 꾸준히 정비해 드립니다.',
      offers: [
        ['자전거', '도심용, 여행용, 산악용, 어린이용'],
        ['수리와 정비', '브레이크, 변속기, 바퀴, 조명'],
        ['부품과 용품', '자물쇠, 라이트, 가방, 헬멧'],
      ],
    },
    zh: {
      lead: '{title}：卖车、修车，也给爱骑车的人好建议。',
      about: '合适的自行车，是每天都想骑的那一辆。{title}帮您挑选，按身材调好，并负责日后的保养。',
      offers: [
        ['自行车', '城市车、旅行车、山地车和童车'],
        ['维修保养', '刹车、变速、车轮和车灯'],
        ['配件用品', '车锁、车灯、车包和头盔'],
      ],
    },
  },
};

import type { Trade } from '../trade.ts';

export const bar: Trade = {
  words:
    '(?:wine|cocktail|beer|tapas|sports|whisky|whiskey|rooftop|jazz) bars?|(?:my|our|a|the|local|village|irish|english|country) pub|pubs|taverns?|tap ?rooms?|breweries|brewery|brewpubs?|micro ?brewer(?:y|ies)|(?:wein|cocktail|bier|tapas)-?bars?|kneipen?|brauerei(?:en)?|brauhaus|brauhäuser|biergärten|biergarten|weinstuben?|bars? (?:à|a) (?:vins?|cocktails?|bi[èe]res?)|bar de (?:copas|tapas|vinos|cócteles)|cocteler[ií]as?|cervecer[ií]as?|tabernas?|vinotecas?|brasserie artisanale|microbrasseries?|enotec(?:a|he)|birreri[ae]|birrifici|birrificio|cocktailbars?|wijnbars?|wijnlokaal|brouwerij(?:en)?|bierlokaal|bruine kroeg|kroegen?|browar\\p{L}{0,4}|winiarni\\p{L}{0,2}|koktajlbar\\p{L}{0,2}|cervejarias?|bar de vinhos|botecos?|botequins?|botequim|пивовар(?:ня|ни|ню|ней|не)|пивн(?:ая|ой|ую) бар\\p{L}{0,2}|пивной бар\\p{L}{0,2}|винн(?:ый|ого|ому) бар\\p{L}{0,2}|коктейльн(?:ый|ого|ому) бар\\p{L}{0,2}|паб(?:а|у|ом|ы)?|birahane\\p{L}{0,5}|kokteyl bar\\p{L}{0,4}|şarap ?(?:barı|evi)\\p{L}{0,3}|(?<!\\p{L})(?:ال|لل|ل)?حانة|बीयर बार|ब्रूअरी|(?<!\\p{L})पब(?![\\p{L}\\p{M}])|居酒屋|(?<![\\p{L}ー])バーの(?:サイト|ホームページ|ウェブ)|ワインバー|カクテルバー|ダイニングバー|ビアバー|ブルワリー|醸造所|술집|와인 ?바|칵테일 ?바|펍|호프집|브루어리|양조장|酒吧|酒馆|啤酒屋|精酿',
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
  },
  copy: {
    en: {
      lead: 'Good drinks, good company and a stool at the bar.',
      about:
        'The best evenings are rarely planned. At {title} there is something on tap, something to nibble and time to talk.',
      offers: [
        ['Drinks', 'Beer, wine and cocktails'],
        ['Small plates', 'Things to share over a glass'],
        ['Evenings together', 'Room for parties and get-togethers'],
      ],
      menu: [
        ['Draught beer', 'Cold and freshly poured', '5.50'],
        ['Glass of wine', 'Red, white or rosé', '6.50'],
        ['Gin and tonic', 'With lime and plenty of ice', '9.50'],
        ['Cheese board', 'With bread and olives', '12.00'],
      ],
    },
    de: {
      lead: 'Gute Getränke, gute Gesellschaft und ein Platz an der Theke.',
      about:
        'Die besten Abende sind selten geplant. Bei {title} gibt es Gezapftes, Kleinigkeiten und Zeit zum Reden.',
      offers: [
        ['Getränke', 'Bier, Wein und Cocktails'],
        ['Kleine Teller', 'Zum Teilen bei einem Glas'],
        ['Gemeinsame Abende', 'Platz für Feiern und Runden'],
      ],
      menu: [
        ['Bier vom Fass', 'Frisch gezapft', '4.20'],
        ['Glas Wein', 'Rot, weiß oder rosé', '5.80'],
        ['Gin Tonic', 'Mit Limette und viel Eis', '9.50'],
        ['Käsebrett', 'Mit Brot und Oliven', '11.50'],
      ],
    },
    es: {
      lead: 'Buenas copas, buena compañía y un sitio en la barra.',
      about:
        'Las mejores noches rara vez se planean. En {title} hay algo de grifo, algo para picar y tiempo para charlar.',
      offers: [
        ['Bebidas', 'Cerveza, vino y cócteles'],
        ['Para picar', 'Raciones para compartir'],
        ['Noches en grupo', 'Sitio para fiestas y reuniones'],
      ],
      menu: [
        ['Caña', 'Fría y recién tirada', '2.50'],
        ['Copa de vino', 'Tinto, blanco o rosado', '3.80'],
        ['Gin-tonic', 'Con lima y mucho hielo', '8.50'],
        ['Tabla de quesos', 'Con pan y aceitunas', '12.00'],
      ],
    },
    fr: {
      lead: 'De bons verres, de bons amis et une place au comptoir.',
      about:
        'Les meilleures soirées sont rarement prévues. Chez {title}, il y a de quoi boire, de quoi grignoter et le temps de parler.',
      offers: [
        ['À boire', 'Bières, vins et cocktails'],
        ['À grignoter', 'Des assiettes à partager'],
        ['Soirées', 'De la place pour les fêtes et les groupes'],
      ],
      menu: [
        ['Bière pression', 'Bien fraîche', '4.50'],
        ['Verre de vin', 'Rouge, blanc ou rosé', '5.50'],
        ['Spritz', 'Orange et olive', '8.50'],
        ['Planche de fromages', 'Avec du pain et des noix', '14.00'],
      ],
    },
    it: {
      lead: 'Buone bevute, buona compagnia e un posto al banco.',
      about:
        'Le serate migliori non si programmano. Da {title} c’è qualcosa da bere, qualcosa da stuzzicare e tempo per parlare.',
      offers: [
        ['Da bere', 'Birre, vini e cocktail'],
        ['Stuzzichini', 'Piatti da condividere'],
        ['Serate insieme', 'Spazio per feste e compagnie'],
      ],
      menu: [
        ['Birra alla spina', 'Fresca, ben spillata', '5.00'],
        ['Calice di vino', 'Rosso, bianco o rosato', '5.00'],
        ['Spritz', 'Con arancia e oliva', '7.00'],
        ['Tagliere', 'Salumi, formaggi e pane', '12.00'],
      ],
    },
    nl: {
      lead: 'Goede drankjes, goed gezelschap en een plek aan de bar.',
      about:
        'De beste avonden zijn zelden gepland. Bij {title} is er iets van de tap, iets te knabbelen en tijd om te praten.',
      offers: [
        ['Dranken', 'Bier, wijn en cocktails'],
        ['Borrelhapjes', 'Om te delen bij een glas'],
        ['Avonden samen', 'Plek voor feestjes en groepen'],
      ],
      menu: [
        ['Bier van de tap', 'Koud en vers getapt', '3.60'],
        ['Glas wijn', 'Rood, wit of rosé', '5.20'],
        ['Gin-tonic', 'Met limoen en veel ijs', '10.50'],
        ['Bitterballen', 'Met mosterd', '8.50'],
      ],
    },
    pl: {
      lead: 'Dobre trunki, dobre towarzystwo i miejsce przy barze.',
      about:
        'Najlepsze wieczory rzadko są planowane. Czeka coś z nalewaka, coś do przegryzienia i czas na rozmowę.',
      offers: [
        ['Napoje', 'Piwo, wino i koktajle'],
        ['Przekąski', 'Do podziału przy szklance'],
        ['Wspólne wieczory', 'Miejsce na imprezy i spotkania'],
      ],
      menu: [
        ['Piwo z nalewaka', 'Zimne i świeżo nalane', '16'],
        ['Kieliszek wina', 'Czerwone, białe lub różowe', '22'],
        ['Gin z tonikiem', 'Z limonką i lodem', '29'],
        ['Deska serów', 'Z pieczywem i oliwkami', '45'],
      ],
    },
    pt: {
      lead: 'Boas bebidas, boa companhia e um lugar ao balcão.',
      about:
        'As melhores noites raramente são planeadas. Há sempre algo para beber, algo para petiscar e tempo para conversar.',
      offers: [
        ['Bebidas', 'Cerveja, vinho e cocktails'],
        ['Petiscos', 'Pratos para partilhar'],
        ['Noites em grupo', 'Espaço para festas e encontros'],
      ],
      menu: [
        ['Cerveja à pressão', 'Fresca e bem tirada', '3.00'],
        ['Copo de vinho', 'Tinto, branco ou rosé', '4.50'],
        ['Gin tónico', 'Com lima e muito gelo', '8.50'],
        ['Tábua de queijos', 'Com pão e azeitonas', '13.00'],
      ],
    },
    ru: {
      lead: 'Хорошие напитки, хорошая компания и место у стойки.',
      about:
        'Лучшие вечера редко планируют заранее. Здесь есть что налить, чем закусить и время поговорить.',
      offers: [
        ['Напитки', 'Пиво, вино и коктейли'],
        ['Закуски', 'На всех, к бокалу'],
        ['Вечера вместе', 'Место для праздников и компаний'],
      ],
      menu: [
        ['Разливное пиво', 'Холодное, прямо из крана', '320'],
        ['Бокал вина', 'Красное, белое или розовое', '420'],
        ['Джин-тоник', 'С лаймом и льдом', '550'],
        ['Сырная тарелка', 'С хлебом и оливками', '790'],
      ],
    },
    tr: {
      lead: 'İyi içecekler, iyi sohbet ve barda bir yer.',
      about:
        'En güzel akşamlar çoğu zaman planlanmaz. Bir kadeh, bir iki atıştırmalık ve bol sohbet yeter.',
      offers: [
        ['İçecekler', 'Bira, şarap ve kokteyller'],
        ['Atıştırmalıklar', 'Kadehin yanında paylaşmalık'],
        ['Birlikte akşamlar', 'Kutlamalar ve gruplar için yer'],
      ],
      menu: [
        ['Fıçı bira', 'Soğuk ve taze', '190'],
        ['Kadeh şarap', 'Kırmızı, beyaz ya da roze', '280'],
        ['Cin tonik', 'Misket limonu ve bol buzla', '390'],
        ['Peynir tabağı', 'Ekmek ve zeytinle', '450'],
      ],
    },
    ar: {
      lead: 'مشروبات طيبة وصحبة جميلة ومكان لكم.',
      about: 'أجمل الأمسيات تأتي دون تخطيط. هنا ما تشربونه وما تتسلّون به ووقت للحديث.',
      offers: [
        ['المشروبات', 'كوكتيلات ومشروبات باردة'],
        ['أطباق صغيرة', 'للمشاركة مع الأصدقاء'],
        ['أمسيات معاً', 'مكان للحفلات واللقاءات'],
      ],
      menu: [
        ['كوكتيل فواكه', 'بارد ومنعش', '28'],
        ['ليمون بالنعناع', 'مع ثلج كثير', '22'],
        ['طبق أجبان', 'مع الخبز والزيتون', '48'],
        ['بطاطا مقلية', 'مع صلصة حارّة', '24'],
      ],
    },
    hi: {
      lead: 'बढ़िया ड्रिंक्स, अच्छा साथ और आपके लिए एक जगह।',
      about:
        'सबसे अच्छी शामें अक्सर बिना योजना के होती हैं। यहाँ पीने को कुछ है, साथ में कुछ चटपटा और बातों के लिए समय।',
      offers: [
        ['ड्रिंक्स', 'बीयर, वाइन और कॉकटेल'],
        ['स्नैक्स', 'साथ बाँटने के लिए छोटी प्लेटें'],
        ['साथ की शामें', 'पार्टियों और समूहों के लिए जगह'],
      ],
      menu: [
        ['ड्राफ़्ट बीयर', 'ठंडी और ताज़ा', '290'],
        ['वाइन का गिलास', 'लाल, सफ़ेद या रोज़े', '450'],
        ['जिन टॉनिक', 'नींबू और ढेर सारी बर्फ़', '490'],
        ['मसाला पापड़', 'प्याज़, टमाटर और धनिया', '90'],
      ],
    },
    ja: {
      lead: 'うまい一杯と気のおけない時間を、{title}で。',
      about: 'いい夜は、ふとした寄り道から始まります。一杯と肴、そしてゆっくり話せる時間をどうぞ。',
      offers: [
        ['お飲み物', 'ビール、ワイン、カクテル'],
        ['おつまみ', 'お酒に合う小皿いろいろ'],
        ['集まり・貸切', '歓送迎会やパーティーに'],
      ],
      menu: [
        ['生ビール', 'きめ細かな泡で', '600'],
        ['グラスワイン', '赤・白・ロゼ', '750'],
        ['ハイボール', 'すっきり爽快', '550'],
        ['チーズ盛り合わせ', 'パンとオリーブを添えて', '1200'],
      ],
    },
    ko: {
      lead: '좋은 술과 좋은 사람, 그리고 당신의 자리.',
      about: '좋은 밤은 대개 계획 없이 찾아옵니다. 한 잔과 안주, 이야기 나눌 시간이 있는 곳입니다.',
      offers: [
        ['주류', '맥주, 와인, 칵테일'],
        ['안주', '함께 나눠 먹기 좋은 메뉴'],
        ['모임', '파티와 단체 모임을 위한 자리'],
      ],
      menu: [
        ['생맥주', '시원하게 갓 따른 한 잔', '5000'],
        ['글라스 와인', '레드, 화이트, 로제', '9000'],
        ['진토닉', '라임과 얼음 가득', '12000'],
        ['치즈 플레이트', '빵과 올리브를 곁들여', '22000'],
      ],
    },
    zh: {
      lead: '好酒、好友，吧台边有您的位置。',
      about: '最好的夜晚往往不用计划。来一杯酒，点些小食，慢慢聊。',
      offers: [
        ['酒水', '啤酒、葡萄酒与鸡尾酒'],
        ['下酒小食', '适合大家分享'],
        ['聚会', '派对与小聚都有地方'],
      ],
      menu: [
        ['生啤', '冰凉现打', '38'],
        ['杯装葡萄酒', '红、白或桃红', '58'],
        ['金汤力', '青柠与满杯冰块', '68'],
        ['芝士拼盘', '配面包和橄榄', '88'],
      ],
    },
  },
};

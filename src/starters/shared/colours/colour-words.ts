/**
 * Words that mean a colour and little else, in the languages that people write in; of two words at the
 * same place the longer one counts.
 */
export const colourWords: readonly (readonly [hex: string, words: string])[] = [
  [
    '#6b1e2e',
    'donkerrode?|donkerrood|maroon|burgundy|oxblood|wine[- ]colou?red|मैरून|bordeaux(?:rot|rood)?\\p{L}{0,2}|granate|weinrot\\p{L}{0,2}|wine red|rojo vino|color vino|vinotinto|burdeos|rouge bordeaux|lie de vin|cor de vinho|bordô|rosso bordeaux|bordowy\\p{L}*|bordow\\p{L}+|bordo|wijnrood|wijnrode|бордов\\p{L}+|酒红色?|ワインレッド|버건디|와인색|عنابي|خمري',
  ],
  [
    '#f3ebdc',
    'linen white|off[- ]?white|hueso|blanc cassé|gebroken wit|gebrochenes weiß|bone white',
  ],
  [
    '#faf3e3',
    'roomwitte?|roomwit|ivory|marfil|elfenbein\\p{L}*|ivoire|avorio|ivoor|kość słoniow\\p{L}|eggshell|cream(?:y)? white|cremeweiß\\p{L}*|wollweiß\\p{L}*|кремов\\p{L}+|слоновой кости|cremefarben\\p{L}*|kremow\\p{L}+|krem rengi|crèmekleurig\\p{L}*|アイボリー|クリーム色|象牙白|象牙色|奶油色|奶白色?|크림색|아이보리|عاجي|كريمي|क्रीम(?: रंग)?|màu kem',
  ],
  [
    '#efe4d2',
    'beige|bege|beis|beż(?:ow\\p{L}+|e|ach|ami|ów)?|bej|бежев\\p{L}+|ecru|écru|greige|sand[- ]?coloured|sandfarben\\p{L}*|zandkleur\\p{L}*|песочн\\p{L}+|米色|米白色?|杏色|ベージュ|베이지색?|بيج|बेज|krem(?:owy|owe)? beż|nude|caramel cream',
  ],
  [
    '#1e2f5c',
    'donkerblauwe?|navy|marine[- ]blue|navy[- ]blue|midnight[- ]blue|azul marino|marineblau\\p{L}{0,2}|nachtblau\\p{L}{0,2}|mitternachtsblau\\p{L}{0,2}|bleu marine|bleu nuit|azul[- ]marinho|blu navy|blu notte|granatow\\p{L}+|lacivert|marineblauw\\p{L}?|navyblauw|темно-синий|т[её]мно-син\\p{L}+|藏青色?|深蓝色?|海军蓝|紺色|ネイビー|네이비|남색|كحلي|नेवी ब्लू|xanh navy|biru dongker|azul noite',
  ],
  ['#4338ca', 'indigo|índigo|indygo|индиго|靛蓝|藍色'],
  [
    '#7a4ff0',
    'violet|violeta|violett\\p{L}{0,2}|viola|violette[sn]?|фиолетов\\p{L}+|фіолетов\\p{L}+|紫色|すみれ色|보라색?|बैंगनी|بنفسجي|ungu',
  ],
  [
    '#7e3fb5',
    'purple|morad[oa]s?|púrpura|roxo|roxa|porpora|fioletow\\p{L}+|mor renk\\p{L}*|paars\\p{L}?|パープル|أرجواني|tím',
  ],
  [
    '#b39ddb',
    'lilac|lila(?:farben\\p{L}{0,2})?|lilás|lilla|lavender[- ]?(?:blue|purple)|lavendelfarben\\p{L}*|lawendow\\p{L}+|лавандов\\p{L}+|сиренев\\p{L}+|лілов\\p{L}+|薰衣草紫|淡紫色?|藤色|ラベンダー|라벤더(?:색)?|연보라색?|لافندر|ليلكي|wrzosow\\p{L}+|liliow\\p{L}+|eflatun|lila rengi|mauve|malva|malve\\p{L}*',
  ],
  [
    '#0f8a80',
    'teal|petrol(?:eum|blau\\p{L}{0,2})?|cerceta|verde petróleo|azul petróleo|pétrole|bleu canard|bleu pétrole|ottanio|petrolio|morsk\\p{L}+|petrolblauw|бирюзово-зел\\p{L}+|墨绿松石|ティール|청록색?|camgöbeği|蓝绿色?|青绿色?',
  ],
  [
    '#0aa5b8',
    'turkooize?|turkoois|cyan|ciano|cian|turquoise|turquesa|türkis\\p{L}{0,2}|turchese|turkusow\\p{L}+|turkus|turkuaz|turquois|aqua|aquamarine|бирюз\\p{L}+|青绿|绿松石色?|ターコイズ|水色|터키색|تركواز|فيروزي|फ़?िरोज़ी|xanh ngọc|toska',
  ],
  [
    '#4fb592',
    'lichtgroene?|muntgroene?|mint[- ]?green|mintgrün\\p{L}{0,2}|mintfarben\\p{L}*|vert menthe|verde menta|miętow\\p{L}+|mintgroen\\p{L}?|мятн\\p{L}+|薄荷绿|ミント(?:グリーン|色)|민트색?|نعناعي|nane yeşili|sea ?foam|sea ?green|meergrün\\p{L}{0,2}|seafoam green',
  ],
  [
    '#6b8e23',
    'olive[- ]green|olivgrün\\p{L}{0,2}|oliven?farben\\p{L}*|verde oliva|vert olive|oliwkow\\p{L}+|olijfgroen\\p{L}?|оливков\\p{L}+|橄榄绿|橄榄色|オリーブ(?:色|グリーン)|올리브색|زيتوني|زيتي|जैतूनी|zeytin yeşili|moss[- ]green|moosgrün\\p{L}{0,2}|verde musgo|vert mousse|verde muschio|khaki\\p{L}{0,9}|kaki|caqui|хаки|卡其色?|カーキ|카키색?|haki',
  ],
  [
    '#8aa17c',
    "sage[- ]green|salbeigrün\\p{L}{0,2}|salbeifarben\\p{L}*|vert sauge|verde salvia|szałwiow\\p{L}+|saliegroen\\p{L}?|шалфейн\\p{L}+|鼠尾草绿|セージ(?:グリーン|色)|세이지(?: 그린|색)?|adaçayı yeşili|eucalyptus green|eukalyptusgrün\\p{L}{0,2}|vert d[’']eau|pistachio green|pistazie(?:ngrün\\p{L}{0,2})?|verde pistacchio",
  ],
  [
    '#1d6b45',
    'donkergroene?|bosgroene?|emerald|esmeralda|smaragd\\p{L}*|émeraude|smeraldo|szmaragdow\\p{L}+|zümrüt(?: yeşili)?|изумрудн\\p{L}+|smaragdgroen|forest[- ]green|waldgrün\\p{L}{0,2}|tannengrün\\p{L}{0,2}|flaschengrün\\p{L}{0,2}|bottle[- ]green|british racing green|hunter green|vert (?:sapin|forêt|bouteille)|verde (?:bosque|botella|floresta|garrafa|bosco|bottiglia)|butelkow\\p{L}+|墨绿色?|深绿色?|祖母绿|深緑色?|エメラルド|에메랄드|진녹색|زمردي|jadegrün\\p{L}{0,2}',
  ],
  [
    '#8bc34a',
    'lime[- ]green|chartreuse|apple[- ]green|limettengrün\\p{L}{0,2}|apfelgrün\\p{L}{0,2}|hellgrün\\p{L}{0,2}|vert pomme|vert anis|verde lima|verde mela|verde limão|limonkow\\p{L}+|салатов\\p{L}+|黄绿色?|黄緑色?|연두색?|草绿色?|فستقي|fıstık yeşili',
  ],
  [
    '#2f8f4e',
    'greens?|verdes?|verdi|grüns?|grüne[nmrs]?|verts?|vertes?|zielon(?!k)\\p{L}+|zieleń|yeşil|зел[её]н\\p{L}+|зелен\\p{L}+|groen|groene|绿色|緑色|グリーン|초록색?|녹색|그린|हरा|हरे|أخضر|خضراء|الأخضر|hijau|xanh lá(?: cây)?',
  ],
  [
    '#7fb8e6',
    'sky[- ]?blue|light[- ]?blue|baby[- ]?blue|powder[- ]blue|ice[- ]blue|celeste|hellblau\\p{L}{0,2}|himmelblau\\p{L}{0,2}|eisblau\\p{L}{0,2}|taubenblau\\p{L}{0,2}|bleu (?:ciel|clair|pastel|layette)|azul (?:cielo|céu|bebê|bebé|claro)|azzurr[oaie]|błękitn\\p{L}+|błękit|lichtblauw\\p{L}?|hemelsblauw\\p{L}?|голуб\\p{L}+|блакитн\\p{L}+|gök mavisi|açık mavi|天蓝色?|浅蓝色?|淡蓝色?|空色|하늘색|سماوي|आसमानी|biru (?:langit|muda)|xanh da trời',
  ],
  [
    '#2f5fd0',
    'royal[- ]blue|cobalt(?:[- ]blue)?|königsblau\\p{L}{0,2}|kobaltblau\\p{L}{0,2}|bleu (?:roi|cobalt|électrique)|azul (?:rey|cobalto|royal)|blu (?:cobalto|royal)|kobaltow\\p{L}+|chabrow\\p{L}+|васильков\\p{L}+|宝蓝色?|ロイヤルブルー|ultramarin\\p{L}*|sapphire|saphir|zafiro',
  ],
  [
    '#2463eb',
    'blues?|azul(?:es)?|blaus?|blaue[nmrs]?|bleue?s?|blu|niebiesk\\p{L}+|mavi|син(?:ий|яя|ее|ие|его|ей|ем|им|их|ими|юю)|син(?:ій|я|є|іх)|blauw|blauwe|蓝色|青色|ブルー|파란색?|파랑|블루|नीला|नीले|नीली|أزرق|زرقاء|الأزرق|biru|xanh dương|xanh lam',
  ],
  [
    '#f4907c',
    'coral(?:es)?|koralle\\p{L}{0,3}|korallenrot\\p{L}{0,2}|corail|corallo|koralow\\p{L}+|koraal(?:rood)?|кораллов\\p{L}+|коралов\\p{L}+|mercan|珊瑚色|珊瑚红|コーラル|サーモンピンク|코랄|مرجاني|salmon pink|lachsrosa|lachsfarben\\p{L}*|salmón|rose saumon|łososiow\\p{L}+|zalmroze',
  ],
  [
    '#f3b394',
    'peach(?:y)? (?:pink|tones?)|apricot|aprikosenfarben\\p{L}*|abricot|pfirsichfarben\\p{L}*|brzoskwiniow\\p{L}+|morelow\\p{L}+|персиков\\p{L}+|abrikoos|şeftali rengi|桃色|杏橙色|ピーチ色|살구색|복숭아색|خوخي|melocotón|pêche pastel|albicocca',
  ],
  [
    '#b4532a',
    'terra[- ]?cotta|terracota|terrakotta\\p{L}*|terakot\\p{L}*|kiremit(?: rengi)?|терракот\\p{L}+|теракот\\p{L}+|rust[- ](?:red|orange|brown|colou?red)|rostrot\\p{L}{0,2}|rostbraun\\p{L}{0,2}|rostfarben\\p{L}*|rouille|ruggine|rdzaw\\p{L}+|roestbruin|roestrood|ziegelrot\\p{L}{0,2}|brick[- ]red|rojo ladrillo|rouge brique|ceglast\\p{L}+|ceglan\\p{L}+|кирпичн\\p{L}+|sienna|砖红色?|赤陶色?|陶土色|テラコッタ|レンガ色|테라코타|벽돌색|قرميدي|burnt orange|burnt sienna|naranja quemado',
  ],
  [
    '#b66a3c',
    'copper[- ]?colou?red|kupferfarben\\p{L}*|kupferrot\\p{L}{0,2}|cuivré\\p{L}{0,2}|cobrizo|acobreado|ramat[oa]|miedzian\\p{L}+|koperkleur\\p{L}*|медн(?:ый|ая|ого|ым|ом)|铜色|古铜色|銅色|カッパー|구리색|نحاسي|bakır rengi|bronzefarben\\p{L}*|brązow(?:y|o) złot\\p{L}+|бронзов\\p{L}+|ブロンズ',
  ],
  [
    '#a98742',
    'messingfarben\\p{L}*|mosiężn\\p{L}+|messingkleur\\p{L}*|латунн\\p{L}+|黄铜色?|真鍮色?|황동색?',
  ],
  [
    '#f3b6c4',
    '(?:dusty|baby|light|pale|blush|powder|soft) pink|dusty rose|blush(?: tones?)?|rosé|rosé(?:farben|töne)\\p{L}*|altrosa|zartrosa|hellrosa|puderrosa|rose (?:poudré|pâle|clair|pastel)|vieux rose|rosa (?:palo|pálido|claro|chá|antigo|cipria|antico|pallido|maquillaje|empolvado)|pudrow\\p{L}+ róż|pudrow\\p{L}+|pudra|oudroze|lichtroze|пудров\\p{L}+|нежно-розов\\p{L}+|светло-розов\\p{L}+|浅粉色?|淡粉色?|裸粉色?|桜色|さくら色|薄ピンク|くすみピンク|연분홍색?|연핑크|وردي فاتح|हल्का गुलाबी|rose gold|roségold\\p{L}*|rosa oro|ouro rosa|oro rosa|różowe złoto|玫瑰金',
  ],
  [
    '#c2187a',
    'fuchsia|fuchsie|fucsia|fúcsia|fuksj\\p{L}+|fuksja|фукси\\p{L}|magenta|маджент\\p{L}|hot pink|neon ?pink|cerise|raspberry[- ](?:red|pink)|himbeerrot\\p{L}{0,2}|framboise|malinow\\p{L}+|малинов\\p{L}+|玫红色?|品红色?|洋红色?|マゼンタ|자홍색|فوشيا',
  ],
  [
    '#dd4f9a',
    '(?:bright )?pinks?|rosa|rosas|roses?|rosig\\p{L}+|różow\\p{L}+|róż|pembe|розов\\p{L}+|рожев\\p{L}+|roze|粉色|粉红色?|ピンク|분홍색?|핑크|गुलाबी|وردي|زهري|pinke[nmrs]?|merah muda|hồng',
  ],
  [
    '#b3122f',
    'crimson|carmine|carmesí|karminrot\\p{L}{0,2}|cramoisi|carmim|cremisi|karmazynow\\p{L}+|карминов\\p{L}+|kirschrot\\p{L}{0,2}|cherry[- ]red|rouge cerise|ruby(?:[- ]red)?|rubinrot\\p{L}{0,2}|rubis|rubinow\\p{L}+|рубинов\\p{L}+|вишн[её]в\\p{L}+|wiśniow\\p{L}+|朱红色?|深红色?|真紅|えんじ色?|진홍색|قرمزي',
  ],
  [
    '#d32f36',
    'reds?|scarlet|vermilion|roj[oa]s?|rot|rote[nmrs]?|rouges?|vermelh[oa]s?|encarnado|ross[oaie]|czerwon\\p{L}+|czerwień|kırmızı|красн\\p{L}+|червон\\p{L}+|rood|rode|红色|大红|赤色|朱色|レッド|빨간색?|빨강|레드|लाल|أحمر|حمراء|الأحمر|merah|đỏ|ал(?:ый|ая|ого)',
  ],
  [
    '#e9772a',
    'oranges?|naranjas?|anaranjad[oa]s?|oranje|laranjas?|arancion[ei]|pomarańczow\\p{L}+|turuncu|оранжев\\p{L}+|помаранчев\\p{L}+|oranget[öo]ne|signalorange|knallorange|橙色|橘色|橘黄色?|オレンジ(?:色)?|주황색?|오렌지색|नारंगी|برتقالي|oranye|jingga|màu cam|tangerine|mandarine?nfarben\\p{L}*|orangefarben\\p{L}*|orangene?[nmrs]?',
  ],
  [
    '#cf9a1f',
    'gold|golden|goldfarben\\p{L}*|dorad[oa]s?|goldene?[nmrs]?|goldtöne\\p{L}?|dorée?s?|dourad[oa]s?|dorat[oaie]|(?<=(?:noir|blanc|bleu|vert|rouge|beige|crème|et|en) )or|oro|ouro|złot\\p{L}+|złoto|altın(?: rengi)?|золот\\p{L}+|goud|gouden|goudkleurig\\p{L}*|金色|金黄色?|ゴールド|금색|골드|ذهبي|الذهبي|सुनहरा|सुनहरे|emas|vàng kim',
  ],
  [
    '#c99a2e',
    'ochre|ocher|ocker(?:gelb)?\\p{L}{0,2}|ocre|ocra|ochr\\p{L}{1,3}|okergeel|охр\\p{L}+|mustard[- ]yellow|senfgelb\\p{L}{0,2}|senffarben\\p{L}*|jaune moutarde|amarillo mostaza|amarelo mostarda|giallo senape|musztardow\\p{L}+|mosterdgeel|hardal(?: sarısı)?|горчичн\\p{L}+|姜黄色?|芥末黄|からし色|マスタード|겨자색|머스타드|خردلي',
  ],
  [
    '#f0bc2e',
    'yellows?|amarill[oa]s?|gelbs?|gelbe[nmrs]?|jaunes?|amarel[oa]s?|giall[oaie]|żółt\\p{L}+|żółć|sarı|ж[её]лт\\p{L}+|жовт\\p{L}+|geel|gele|sonnengelb\\p{L}{0,2}|zitronengelb\\p{L}{0,2}|lemon[- ]yellow|jaune citron|黄色|イエロー|노란색?|노랑|पीला|पीले|أصفر|صفراء|الأصفر|kuning|màu vàng|amber|bernstein\\p{L}*|ámbar|ambré\\p{L}?|bursztynow\\p{L}+|янтарн\\p{L}+|saffron yellow',
  ],
  [
    '#7b4b2a',
    'browns?|marrón|marrones|café claro|color café|braun|braune[nmrs]?|marron|bruns?|brunes?|marrom(?: café)?|castanh[oa]s?|marrón café|marrone|marroni|brązow\\p{L}+|brąz|kahverengi|коричнев\\p{L}+|bruin|bruine|棕色|褐色|咖啡色|茶色|ブラウン|갈색|브라운|भूरा|भूरे|بني|cokelat|nâu|kastanienbraun\\p{L}{0,2}|schokobraun\\p{L}{0,2}|nussbraun\\p{L}{0,2}|caramel(?:[- ]brown)?|karamell\\p{L}*|chocolate brown|brun chocolat|coffee[- ]?colou?red|coffee[- ]brown|kaffeebraun\\p{L}{0,2}|bej-kahve',
  ],
  [
    '#4a2d1a',
    'dark brown|espresso brown|dunkelbraun\\p{L}{0,2}|marrón oscuro|brun foncé|marron foncé|marrom escuro|marrone scuro|ciemnobrązow\\p{L}+|т[её]мно-коричнев\\p{L}+|koyu kahverengi|donkerbruin\\p{L}?|深棕色?|深褐色?|焦げ茶色?|こげ茶色?|焦茶色?|고동색|진갈색|بني غامق|गहरा भूरा',
  ],
  ['#b9a58c', 'taupe|topo|tortora|mushroom grey|greyish brown|fango|太妃色|トープ|토프'],
  [
    '#36393f',
    "charcoal(?:[- ]gr[ae]y)?|anthra[cz]ite?|anthrazit\\p{L}{0,8}|antracit[ae]|antracyt\\p{L}*|grafit\\p{L}{0,10}|graphite?|grafite|grafito|gris (?:anthracite|ardoise|foncé)|gris (?:antracita|marengo|oscuro)|cinza (?:chumbo|escuro)|grigio (?:antracite|scuro)|antraciet\\p{L}*|антрацит\\p{L}*|графит\\p{L}*|antrasit|füme|schiefer(?:grau|farben)\\p{L}{0,2}|slate gr[ae]y|gunmetal|墨灰色?|炭黑色?|石墨色?|炭灰色?|深灰色?|チャコール|墨色|차콜|먹색|فحمي|رصاصي غامق|кам[’']ян\\p{L}+",
  ],
  [
    '#b8bcc4',
    'silver|silbern\\p{L}{0,2}|silberfarben\\p{L}*|silber|argenté\\p{L}{0,2}|platead[oa]s?|plateado|pratead[oa]s?|argentat[oa]|argento|srebrn\\p{L}+|srebro|gümüş(?: rengi)?|серебр\\p{L}+|срібн\\p{L}+|zilver|zilveren|zilverkleurig\\p{L}*|银色|銀色|シルバー|은색|실버|فضي|चाँदी रंग|pearl gr[ae]y|perlgrau\\p{L}{0,2}|gris perle|gris perla|grigio perla',
  ],
  [
    '#64748b',
    'gr[ae]ys?|slate|gris(?:es)?|grau|graue[nmrs]?|cinzas?|cinzent[oa]s?|grigi[oae]|szar[yea]\\p{L}*|szarość|gri|сер(?:ый|ом|ая|ого|ые|ым|ых)|сір(?:ий|а|им)|grijs|grijze|灰色|グレー|회색|그레이|रंग धूसर|स्लेटी|رمادي|abu-abu|xám|pewter|ash gr[ae]y',
  ],
  [
    '#111114',
    'blacks?|jet black|negr[oa]s?|schwarz|schwarze[nmrs]?|noire?s?|pret[oa]s?|ner[oaie]|czarn\\p{L}+|czerń|siyah|ч[её]рн(?!і[вг])\\p{L}+|чорн\\p{L}+|zwart|zwarte|黑色|黒色|ブラック|검은색?|검정색?|블랙|काला|काले|أسود|سوداء|الأسود|hitam|màu đen|đen trắng|tiefschwarz',
  ],
  [
    '#ffffff',
    'whites?|blanc[oa]s?|weiß|weiße[nmrs]?|weiss|weisse[nmrs]?|blancs?|blanches?|branc[oa]s?|bianc[oa]|bianchi|bianche|biał\\p{L}+|biel|beyaz|бел(?:ый|ом|ая|ого|ые|ым|ых|ое)|біл(?:ий|а|им|е)|wit|witte|snow white|schneeweiß\\p{L}{0,2}|白色|ホワイト|흰색?|하얀색?|화이트|सफ़?ेद|أبيض|بيضاء|الأبيض|putih|màu trắng',
  ],
];

/** Words for a thing that has the colour: they count beside a colour or a word such as “colours” or “accents”. */
export const colourThings: readonly (readonly [hex: string, words: string])[] = [
  ['#7e3fb5', 'mor'],
  ['#6b1e2e', 'mulberry|fig'],
  [
    '#f3ebdc',
    'linen|lino|leinen|lin|linho|linnen|keten|bone|pearl|perle|perla|parchment|pergament|chalk|kreide',
  ],
  ['#faf3e3', 'cream|crema|creme|crème|panna|krem|vanilla|vanille|vainilla|snow|eierschale'],
  [
    '#efe4d2',
    'sand|sable|arena|areia|sabbia|piasek|zand|oat|oatmeal|hafer|avoine|avena|aveia|almond|mandel|champagner?|champán|champanhe|szampan\\p{L}{0,2}|straw|stroh|paille|stone|stein|piedra|pietra|pierre|camel|blé|wheat|weizen|trigo|grano|pszenica|tarwe|buğday',
  ],
  [
    '#7e3fb5',
    'plum|pflaume|prune|ciruela|ameixa|prugna|śliwk\\p{L}|pruim|mürdüm|aubergine|berenjena|berinjela|melanzana|grape|raisin|amethyst|ametista|amatista|orquídea',
  ],
  [
    '#b39ddb',
    'lavender|lavanda|lavendel|lavande|lawend\\p{L}|lavanta|лаванд\\p{L}|wisteria|glicine|thistle',
  ],
  ['#4fb592', 'mint|menta|minze|menthe|hortelã|mięt\\p{L}|munt|nane|мят\\p{L}|spearmint'],
  ['#6b8e23', 'olive|oliva|olives?|oliven|oliwk\\p{L}|olijf|zeytin|moss|moos|musgo|muschio|mousse'],
  [
    '#8aa17c',
    'sage|salvia|salbei|sauge|sálvia|szałwi\\p{L}|salie|adaçayı|eucalyptus|eukalyptus|pistachio|pistacho|pistacchio|pistache|fern|farn',
  ],
  ['#1d6b45', 'jade|forest|pine|wald|tanne|floresta|bosque|sapin|ivy|spruce'],
  ['#8bc34a', 'lime|limette|lima|limonka'],
  ['#7fb8e6', 'sky|glace|ghiaccio|frost|denim'],
  ['#f4907c', 'salmon|lachs|saumon|salmão|salmone|zalm|flamingo|watermelon'],
  ['#f3b394', 'peach|pfirsich|pêche|pesca|pêssego|durazno|brzoskwini\\p{L}|perzik|şeftali|melon'],
  [
    '#b4532a',
    'herrumbre|óxido|siena|rust|rost|roest|clay|brick|ziegel|ladrillo|brique|ceramic|paprika|cinnamon|zimt|canela|cannelle|cannella|cynamon|kaneel|pumpkin|kürbis|barro',
  ],
  ['#b66a3c', 'bronze|bronzo|cognac|copper|cobre|kupfer|cuivre|miedź|koper|bakır'],
  ['#a98742', 'brass|laiton|latón|latão|ottone|mosiądz|messing'],
  [
    '#b3122f',
    'cherry|kirsche|cerise|cereza|cereja|ciliegia|wiśni\\p{L}|kers|kiraz|strawberry|erdbeere|berry',
  ],
  ['#e9772a', 'mango|marigold|mandarine?'],
  [
    '#c99a2e',
    'mustard|senf|moutarde|mostaza|mostarda|senape|musztard\\p{L}|mosterd|curry|turmeric|saffron|safran|azafrán|zafferano|honey|honig|miele|honing',
  ],
  [
    '#f0bc2e',
    'lemon|zitrone|citron|limón|limão|limone|cytryn\\p{L}|sunflower|sonnenblume|girasol|butter|maize|maïs|sulphur',
  ],
  [
    '#7b4b2a',
    'chestnut|castaño|chocolate|chocolat|cioccolato|schokolade|czekolad\\p{L}|coffee|walnut|nuss|noisette|nocciola|mocha|mokka|cacao|kakao|tobacco|cuero|leather|leder|cuir|espresso|hazelnut',
  ],
  ['#b8bcc4', 'argent|plata|prata|chrome|platinum|platin|nickel'],
  ['#64748b', 'ash|asche|cendre|ceniza|smoke|rauch|fumée|concrete|beton|cement'],
  ['#36393f', 'ardoise|pizarra|ardesia|schiefer|coal|charbon|carbón|carvão|carbone'],
  ['#111114', 'onyx|ebony|midnight|obsidian'],
  ['#1e2f5c', 'granat|紺'],
  ['#7a4ff0', '紫'],
  ['#2f8f4e', '绿|緑'],
  ['#2463eb', '蓝|青|青い'],
  ['#dd4f9a', '粉'],
  ['#d32f36', '红|赤|赤い'],
  ['#e9772a', '橙|橘'],
  ['#f0bc2e', '黄|黄色い'],
  ['#7b4b2a', '棕|褐'],
  ['#64748b', '灰'],
  ['#111114', '黑|黒|黒い'],
  ['#ffffff', '白|白い'],
  ['#cf9a1f', '金'],
  ['#b8bcc4', '银|銀'],
];

/** What a text calls the background. */
export const grounds =
  'backgrounds?|bg|backdrop|hintergrund|fond|arrière-plan|fondo|fundo|sfondo|achtergrond|tł[oae]\\p{L}{0,2}|фон\\p{L}{0,2}|тл[оі]\\p{L}{0,2}|arka plan|zemin|पृष्ठभूमि|latar(?: belakang)?|nền|الخلفية|خلفية';
/** What it calls the colour of links, buttons and marks. */
export const accents =
  'accents?|highlights?|akzent\\p{L}*|acentos?|detalles|detalhes|dettagli|accenti|détails|touches|akcent\\p{L}*|dodatk\\p{L}*|accenten|акцент\\p{L}*|vurgu\\p{L}*|detaylar|لمسات|aksen|điểm nhấn';

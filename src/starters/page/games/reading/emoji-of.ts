import { animalsAndFruit } from './animals-and-fruit.ts';
import { thing } from './thing.ts';

/**
 * The emoji of things that a request names, in the order in which it names them, each once.
 *
 * @example
 * emojiOf('moles that are rabbits, with a hammer'); // ['🐰', '🔨']
 */
export function emojiOf(request: string): readonly string[] {
  const text = request.replace(behind, (words) => ' '.repeat(words.length));
  const found = things.flatMap(([emoji, words]) => {
    const at = text.search(words);
    return at < 0 ? [] : [{ emoji, at }];
  });
  return [...new Set(found.toSorted((a, b) => a.at - b.at).map(({ emoji }) => emoji))];
}

/** "A black background with stars": what is seen behind is no thing of the game. */
const behind =
  /(?<!\p{L})(?:background|hintergrund|fondo|fond|fundo|sfondo|achtergrond|tł[oe]|arka plan\p{L}{0,3}|фон\p{L}{0,2})(?:\s\p{L}{1,12}){0,3}?\s(?:with|of|mit|con|de|avec|com|di|met|z|с)\s\p{L}{1,16}/giu;

/** The words of a text for whose things the emoji stand in `shown`. */
export function namesOfEmoji(text: string, shown: string): readonly string[] {
  return things.flatMap(([emoji, words]) =>
    shown.includes(emoji) ? [...(words.exec(text) ?? [])].slice(0, 1) : [],
  );
}

const things: readonly (readonly [string, RegExp])[] = [
  thing(
    '🌰',
    'acorns?|chestnuts?|eicheln?|kastanien?|bellotas?|châtaignes?|castanhas?|ghiand[ae]|castagn[ae]|eikels?|żołędzi[ea]?|kasztan(?:y|ów)?|желуд(?:ь|и|ей)',
    'どんぐり|도토리',
  ),
  thing(
    '🐱',
    'cats?|kitt(?:y|ies|en|ens)|katzen?|kätzchen|gat[oa]s?|chats?|gatt[oi]|kat(?:ten|jes)?|kot(?:y|ki|ek|ów)?|kedi(?:ler)?|кот(?:ик|ы|ов|а|ики)?|кошк[аи]',
    '猫|ネコ|ねこ|고양이|बिल्ल|قط',
  ),
  thing(
    '🐶',
    'dogs?|pupp(?:y|ies)|hunde?|perr[oa]s?|chiens?|cachorr[oa]s?|cães|cane|cani|honden?|ps(?:y|a|ów)|pies(?:ek|ki)?|köpek(?:ler)?|собак[аи]?|щен(?:ок|ки)',
    '狗|犬|イヌ|いぬ|강아지|개를|कुत्त|كلب|كلاب',
  ),
  thing(
    '🐰',
    'rabbits?|bunn(?:y|ies)|hasen?|kaninchen|conej(?:o|os|ito|itos)|lapins?|coelh(?:o|os|inho|inhos)|conigli[o]?|konijn(?:en|tjes)?|królik(?:i|ów)?|tavşan(?:lar)?|кролик(?:и|ов|а)?|зайц(?:ы|ев|а)|заяц',
    '兔|ウサギ|うさぎ|토끼|खरगोश|أرنب|أرانب',
  ),
  thing(
    '🐭',
    'mouses|mice|mäuse|ratón|ratones|souris|ratinhos?|topolin[oi]|topi|muizen|myszy?|myszki|fareler|мыш(?:и|ей|ки)',
    '老鼠|ネズミ|ねずみ|쥐',
  ),
  thing(
    '🐸',
    'frogs?|frösche?|frosch|ranas?|grenouilles?|sapos?|rane|kikkers?|żab(?:y|a)|kurbağa(?:lar)?|лягуш(?:ка|ки|ек)',
    '青蛙|カエル|かえる|개구리|मेंढक|ضفدع',
  ),
  thing(
    '🦖',
    'dinos?|dinosaurs?|dinosaurier|dinosaurios?|dinosaures?|dinossauros?|dinosauri|dinosaurussen|dinozaur(?:y|ów)?|dinozor(?:lar)?|динозавр(?:ы|ов|а|ик)?',
    '恐龙|恐竜|공룡|डायनासोर|ديناصور',
  ),
  thing(
    '🐦',
    'birds?|vögel|vogel|pájaros?|aves|oiseaux?|pássaros?|uccelli|vogels|ptak(?:i|ów)?|kuş(?:lar)?|птиц(?:а|ы)',
    '小鸟|小鳥|鳥|새를|पक्षी|طيور',
  ),
  thing(
    '🐔',
    'chickens?|hens?|hühner|huhn|gallinas?|poules?|galinhas?|galline|kippen|kurczaki|kury|tavuk(?:lar)?|куриц[аы]',
    '小鸡|ニワトリ|닭',
  ),
  thing(
    '🐟',
    'fish(?:es)?|fische?|pe(?:z|ces)|pescado|poissons?|peixes?|pesc[ei]|vissen|vis|ryb(?:y|ki|a)|balık(?:lar)?|рыб(?:а|ы|ки|у)',
    '鱼|魚|さかな|물고기|मछली|سمك',
  ),
  thing(
    '🦈',
    'sharks?|haie?|tibur(?:ón|ones)|requins?|tubar(?:ão|ões)|squal[oi]|haaien|rekin(?:y|ów)?|köpekbalı\\p{L}{1,4}|акул[аы]',
    '鲨鱼|サメ|상어',
  ),
  thing(
    '🐝',
    'bees?|bienen?|abejas?|abeilles?|abelhas?|api|bijen|pszczoł(?:y|a)|arı(?:lar)?|пч[её]л(?:ы|а)',
    '蜜蜂|ハチ|벌을',
  ),
  thing(
    '👾',
    'aliens?|monsters?|monstruos?|monstres?|monstros?|mostri|invaders?|außerirdische[rn]?|extraterrestres?|alienígenas?|alieni|kosmici|potwor(?:y|ów)|uzaylı(?:lar)?|canavar(?:lar)?|инопланетян(?:е|ин)?|монстр(?:ы|ов)',
    '外星人|怪物|エイリアン|モンスター|외계인|괴물',
  ),
  thing('🧟', 'zombies?|zombi(?:lar)?|зомби', '僵尸|ゾンビ|좀비'),
  thing(
    '👻',
    'ghosts?|gespenster|geister|fantasmas?|fantômes?|fantasmi|spoken|duch(?:y|ów)|hayalet(?:ler)?|призрак(?:и|ов)',
    '幽灵|お化け|おばけ|유령',
  ),
  thing('🤖', 'robots?|roboter|roboty|robotlar|робот(?:ы|ов)?', '机器人|ロボット|로봇'),
  thing(
    '🍎',
    'apples?|äpfel|apfel|manzanas?|pommes?|maçãs?|mel[ae]|appels?|jabłk(?:a|o)|elma(?:lar)?|яблок[иоа]?',
    '苹果|りんご|リンゴ|사과|सेब|تفاح',
  ),
  thing(
    '🍌',
    'bananas?|bananen?|plátanos?|bananes?|banane|banany|muz(?:lar)?|банан(?:ы|ов)?',
    '香蕉|バナナ|바나나|केल',
  ),
  thing(
    '🍓',
    'strawberr(?:y|ies)|erdbeeren?|fresas?|fraises?|morangos?|fragol[ae]|aardbeien|truskawk[ai]|çilek(?:ler)?|клубник[аи]',
    '草莓|いちご|イチゴ|딸기',
  ),
  thing('🍕', 'pizzas?|pizzen|пицц[аыу]', '披萨|比萨|ピザ|피자|पिज़्ज़ा|بيتزا'),
  thing(
    '🍪',
    'cookies?|biscuits?|kekse?|galletas?|biscoitos?|biscott[oi]|koekjes?|ciastk(?:a|o)|kurabiye(?:ler)?|печень(?:е|я)',
    '饼干|クッキー|쿠키|कुकी|كعك',
  ),
  thing(
    '🍩',
    'do(?:ugh)?nuts?|donas?|beignets?|rosquinhas?|ciambelle|пончик(?:и|ов)?',
    '甜甜圈|ドーナツ|도넛',
  ),
  thing(
    '🍔',
    'burgers?|hamburgers?|hamburguesas?|hambúrgueres|бургер(?:ы|ов)?',
    '汉堡|ハンバーガー|햄버거',
  ),
  thing('🌮', 'tacos?', 'タコス|타코'),
  thing(
    '🧀',
    'cheese|käse|queso|fromage|queijo|formaggio|kaas|ser(?:y|a)?|peynir|сыр(?:а|ом)?',
    '奶酪|チーズ|치즈',
  ),
  thing(
    '🥕',
    'carrots?|karotten?|möhren?|zanahorias?|carottes?|cenouras?|carote|wortels|marchewk[ai]|havuç(?:lar)?|морковк?[аиу]?',
    '胡萝卜|にんじん|당근',
  ),
  thing(
    '🪙',
    'coins?|münzen?|monedas?|pièces|moedas?|monete|munten|monet(?:y|a)?|para(?:lar)?|монет(?:ы|ка|ки)?',
    '金币|コイン|동전|सिक्क|عملات',
  ),
  thing(
    '💎',
    'gems?|diamonds?|jewels?|edelsteine?|diamant(?:en|es|s)?|joyas|bijoux|joias|gemme|diament(?:y|ów)|elmas(?:lar)?|алмаз(?:ы|ов)|кристалл(?:ы|ов)',
    '宝石|钻石|ダイヤ|보석',
  ),
  thing(
    '⭐',
    'stars?|sterne?|estrellas?|étoiles?|estrelas?|stell[ae]|sterren|gwiazd(?:y|ki|a)|yıldız(?:lar)?|зв[её]зд(?:ы|а|очки)?',
    '星星|星を|별을|तार|نجوم',
  ),
  thing(
    '❤️',
    'hearts?|herzen?|coraz(?:ón|ones)|cœurs?|cora(?:ção|ções)|cuor[ei]|hart(?:en|jes)|serc(?:a|e)|kalp(?:ler)?|сердечк[аио]|сердца',
    '爱心|ハート|하트',
  ),
  thing(
    '🎈',
    'balloons?|luftballons?|ballons?|globos?|balões|palloncin[oi]|balon(?:y|ów|lar)?|шарик(?:и|ов)|шары',
    '气球|風船|풍선',
  ),
  thing(
    '🚗',
    'cars?|autos?|coches?|carros?|voitures?|macchin[ae]|samoch(?:ód|ody)|araba(?:lar)?|машин(?:а|ы|ки)',
    '汽车|車|자동차|कार|سيار',
  ),
  thing(
    '🚂',
    'trains?|züge|zug|tren(?:es)?|treni|treinen|poci[ąa]gi?|tren(?:ler)?|поезд(?:а)?',
    '火车|電車|기차',
  ),
  thing(
    '🚀',
    'rockets?|spaceships?|raketen?|raumschiffe?|cohetes?|naves?|fusées?|vaisseaux?|foguetes?|razz[oi]|astronav[ei]|rakiet(?:y|a)|roket(?:ler)?|ракет(?:а|ы)',
    '火箭|飞船|ロケット|宇宙船|로켓|우주선',
  ),
  thing(
    '🎃',
    'pumpkins?|halloween|kürbisse?|calabazas?|citrouilles?|abóboras?|zucche|dyni[ea]|balkabağı|тыкв(?:ы|а)|хэллоуин',
    '南瓜|かぼちゃ|호박',
  ),
  thing(
    '🎅',
    'santa(?: claus)?|weihnachtsmann|papá noel|père noël|papai noel|babbo natale|mikołaj|noel baba|дед мороз',
    '圣诞老人|サンタ|산타',
  ),
  thing(
    '🦆',
    'ducks?|enten?|patos?|canards?|anatr[ae]|eenden|kaczk[ai]|ördek(?:ler)?|утк[аи]',
    '鸭子|アヒル|오리',
  ),
  thing(
    '🐷',
    'pigs?|schweine?|cerd(?:o|os|ito|itos)|cochons?|porc(?:o|os|quinho)|maial(?:e|i)|varkens|świn(?:ie|ia|ki)|domuz(?:lar)?|свин(?:ья|ьи|ки)',
    '小猪|ブタ|돼지',
  ),
  thing(
    '🦄',
    'unicorns?|einhörner|einhorn|unicornios?|licornes?|unicórnios?|unicorni|eenhoorns?|jednoroż(?:ec|ce)|единорог(?:и|ов)?',
    '独角兽|ユニコーン|유니콘',
  ),
  thing(
    '🐧',
    'penguins?|pinguine?|pingüinos?|pingouins?|pinguins?|pinguini|pingwin(?:y|ów)?|penguen(?:ler)?|пингвин(?:ы|ов)?',
    '企鹅|ペンギン|펭귄',
  ),
  thing(
    '🦊',
    'fox(?:es)?|füchse|fuchs|zorros?|renards?|raposas?|volp[ei]|vossen|lis(?:y|ek|ki)?|tilki(?:ler)?|лис(?:а|ы|ички)',
    '狐狸|キツネ|여우',
  ),
  ...animalsAndFruit,
];

import { emojiIn } from '../../shared/emoji-in.ts';

/**
 * The emoji that a request wishes to see on tiles or cards: its own, then those of the theme that it names.
 * Empty without both.
 *
 * @example
 * wishedEmoji('2048 with fruit instead of numbers')[0]; // '🍒'
 */
export function wishedEmoji(message: string): readonly string[] {
  const own = emojiIn(message);
  const isNamed = own.length > 0 || namesEmoji(message);
  const theme = sets.find(([words]) => words.test(message))?.[1] ?? (isNamed ? usual : '');
  return [...new Set([...(own.length > 2 ? own : []), ...emojiIn(theme)])];
}

/** Whether a request speaks of emoji: "mit Tier-Emojis". */
export function namesEmoji(message: string): boolean {
  return /emoji|emotikon|эмодзи|емодзі|biểu tượng cảm xúc|绘文字|表情|絵文字|이모지|इमोजी|إيموجي|رموز/iu.test(
    message,
  );
}

const usual = '🍀🌙⭐🔥🌈🍄🦋🐳🎈🎲🚀👑';
const sets: readonly (readonly [RegExp, string])[] = [
  [
    /fruit|(?<!\p{L})frut[aio]|obst|früchte|vruchten|owoc|meyve|фрукт|水果|果物|フルーツ|과일|(?<!\p{L})फल|فواكه|(?<!\p{L})buah|trái cây|hoa quả|frukt/iu,
    '🍒🍓🍇🍋🍊🍎🍐🍑🍍🥥🍌🍉',
  ],
  [
    /(?<!\p{L})cats?(?!\p{L})|kitten|katzen?|(?<!\p{L})gatos?(?!\p{L})|(?<!\p{L})chats(?!\p{L})|gatti|katten|(?<!\p{L})koty|kedi|кот[ыик]|кошк|猫|ネコ|ねこ|고양이|बिल्ली|قطط|kucing|con mèo|(?<!\p{L})katter|кот[иі]|кішк/iu,
    '🐱😺😸😹😻😼😽🙀😿😾🐈🦁',
  ],
  [
    /animal|bich(?:o|inho)s|bichitos|beestjes|tierchen|зверят|зверюш|animaletti|(?<!\p{L})pets?(?!\p{L})|(?<!\p{L})zoo(?!\p{L})|tiere?n?(?!\p{L})|animaux|animais|dieren|zwierz|hayvan|живот|звер|动物|動物|동물|जानवर|حيوان|hewan|binatang|động vật|con vật|(?<!\p{L})djur|тварин/iu,
    '🐭🐹🐰🦊🐻🐼🐨🐯🦁🐮🐷🐸🐶🐱🐵🐔🐧🐙',
  ],
  [
    /(?<!\p{L})(?:food|sweets?|candy|cakes?|dessert)|(?<!\p{L})essen|süßigkeit|comida|dulces|nourriture|bonbon|gâteau|cibo|dolci|(?<!\p{L})eten|snoep|jedzeni|słodycz|yemek|tatlı|(?<!\p{L})еда|еду|сладост|食物|甜|食べ物|お菓子|음식|디저트|खाना|मिठाई|طعام|حلوى|makanan|món ăn|đồ ăn|(?<!\p{L})mat(?!\p{L})|їж[аіу](?!\p{L})|солодощ/iu,
    '🍪🍩🧁🍰🍫🍭🍦🥐🍕🍔🍟🌮',
  ],
  [
    /(?<!\p{L})space(?!\p{L})|planet|galax|espacio|weltall|weltraum|espace|espaço|spazio|(?<!\p{L})ruimte|kosmos|uzay|космос|планет|太空|宇宙|우주|अंतरिक्ष|فضاء|luar angkasa|vũ trụ|(?<!\p{L})rymden?(?!\p{L})/iu,
    '🌑🌒🌓🌔🌕🌍🪐☄️⭐🌟☀️🚀',
  ],
  [
    /(?<!\p{L})(?:sea|ocean|fish)(?!\p{L})|underwater|(?<!\p{L})meer(?!\p{L})|océano|océan|oceano|(?<!\p{L})zee(?!\p{L})|(?<!\p{L})morz|deniz|море|морск|海|바다|समुद्र|بحر|(?<!\p{L})laut(?!\p{L})|dưới biển|(?<!\p{L})havet?(?!\p{L})|морськ/iu,
    '🐚🦐🦀🐠🐟🐡🦑🐙🐢🐬🦈🐳',
  ],
  [
    /flower|garden|blumen|flores|fleurs|fiori|bloemen|kwiat|çiçek|цвет(?:ы|ок|ами)|花|꽃|फूल|زهور|bunga|bông hoa|blommor|квіт/iu,
    '🌱🌿🍀🌷🌼🌸🌺🌻🌹🪻🪷💐',
  ],
  [
    /(?<!\p{L})(?:faces|smileys?)|gesichter|caras|visages|smiley|смайл|笑脸|顔文字|스마일/iu,
    '🙂😀😄😁😆😂🤣😊😍🤩🥳😎',
  ],
  [/(?<!\p{L})(?:dino(?:s|zaur|zor|s?sau)|динозавр)/iu, '🦖🦕🥚🦴🌋🌴🐊🦎🐢🌿☄️🐾'],
  [
    /(?<!\p{L})(?:cars?|vehicles?|trucks?|autos?|fahrzeuge?|coches|voitures|véhicules|carros|macchine|voertuigen|samochod|pojazd|araba|машин)(?!\p{L}{4})/iu,
    '🚗🚕🚙🚌🚓🚑🚒🚚🚜🚲🛵🚂',
  ],
  [
    /(?<!\p{L})(?:sports?|football|soccer|deportes?|esportes?|voetbal|sportów)(?!\p{L})/iu,
    '⚽🏀🏈⚾🎾🏐🏉🎱🏓🏸🥊⛳',
  ],
  [
    /christmas|xmas|weihnacht|navidad|noël|natal(?!\p{L})|natale|kerst(?!\p{L})|świąt|рождеств/iu,
    '🎄🎅🦌🎁🌟🔔⛄🧦🍪🧣👼🕯️',
  ],
  [/hallowe[’']?en/iu, '🎃👻💀🦇🧙🧛🧟🍬🌕🦉🍭🐈'],
];

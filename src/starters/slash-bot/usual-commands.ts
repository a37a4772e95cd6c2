import { rolling } from './rolls-dice.ts';

/** A command whose name says what it does. */
export type UsualCommand = keyof typeof usualCommands;

/** What those commands do. */
export const usualCommands = {
  ping: 'Says how quickly the bot answers.',
  help: 'Lists the commands.',
  flip: 'Flips a coin.',
  joke: 'Tells a joke.',
  '8ball': 'Answers a question of fate.',
  choose: 'Chooses one of several things.',
  echo: 'Repeats a text.',
  avatar: 'Shows your avatar.',
  server: 'Shows details of this server.',
  ship: 'Says how well two members go together.',
  number: 'Gives a number by chance.',
  teams: 'Divides names into teams by chance.',
  meme: 'Shows a meme.',
  cat: 'Shows a picture of a cat.',
  dog: 'Shows a picture of a dog.',
  rps: 'Plays rock, paper, scissors with you.',
  fortune: 'Draws your fortune.',
  weather: 'Shows the weather of a town.',
} as const;

/**
 * The command that a name means, in any language; undefined for names that say nothing.
 *
 * @example
 * usualCommand('witz'); // 'joke'
 */
export function usualCommand(name: string): UsualCommand | undefined {
  return names.find(([, words]) => words.test(name))?.[0];
}

/** What a command does whose name says it. */
export function usualDoes(name: string): string | undefined {
  const usual = usualCommand(name);
  return usual === undefined ? undefined : usualCommands[usual];
}

/** What does as a request tells it, whatever its name is: as `usualSaid` says it. */
export function usualOfDoes(description: string): UsualCommand | 'roll' | undefined {
  if (description === rolling) return 'roll';
  return names.find(([usual]) => usualCommands[usual] === description)?.[0];
}

const names: readonly (readonly [UsualCommand, RegExp])[] = [
  ['ping', /^ping$/u],
  [
    'help',
    /^(?:help|ayuda|hilfe|aide|ajuda|aiuto|pomoc|yardım|помощь|помогите|帮助|ヘルプ|도움말|मदद|مساعدة)$/u,
  ],
  [
    'flip',
    /^(?:flip|coin|coin-?flip|flip-?coin|münze|münzwurf|moneda|cara-?o-?(?:cruz|sello)|pièce|pile-?ou-?face|moeda|cara-?ou-?coroa|(?:rzut-?|rzuć-?|tira-?|lancia-?)?monet[aąeę]|monetk[aą]|orze[lł]-?(?:czy-?)?reszka|testa-?o-?croce|munt|kop-?of-?munt|yaz[ıi]-?(?:m[ıi]-?)?tura(?:-?m[ıi])?|para-?at|(?:подбрось-|кинь-|брось-)?монет(?:к?[ауиы])|ор[её]л-?(?:или-?|и-?)?решка|(?:lempar-?)?koin|(?:tung-?)?(?:đồng-?xu|dong-?xu)|s[aấ]p-?ng[uử]a|[抛投扔掷]?硬[币幣]|コイン(?:トス|投げ)?|동전(?:던지기|뒤집기)?|सिक्का(?:-?(?:उछालो|फेंको))?|sikka|عملة|singla(?:-?slant)?|slant|krona-?(?:eller-?)?klave)$/u,
  ],
  [
    'joke',
    /^(?:(?:dad-?)?jokes?|witz|witze|chistes?|blagues?|piadas?|barzellett[ae]|mop|moppen|grap|grapje|żart\p{L}{0,2}|жарт\p{L}{0,2}|dowcip\p{L}{0,2}|suchar|fıkra|şaka|шутк[аи]|анекдот\p{L}{0,2}|笑话|笑話|ジョーク|ダジャレ|농담|चुटकुल[ाे]ं?|نكتة?)$/u,
  ],
  [
    '8ball',
    /^(?:8-?(?:ball?|palla|top|kula|bila|шар|куля|ボール|볼|bola|cầu)|magic-?(?:8|ball)(?:-?ball)?|eightball|bola-?(?:8|m[aá]gica|ajaib)|(?:magiczna-?)?kula(?:-?8)?|(?:sihirli-?)(?:8-?)?(?:top|küre)|(?:маг\p{L}{2,7}-?)?(?:шар(?:ик)?|куля)(?:-?8)?|kugel|orakel|oráculo|oracle|вопрос-судьбе|神谕|(?:魔法)?[8八]号?球|魔法球|エイトボール|マジック(?:8)?ボール|매직볼|(?:마법의?-?)?소라고동|जादुई-?गेंद|(?:ال)?كرة(?:-?(?:ال)?سحرية|-?8)|quả-?cầu)$/u,
  ],
  [
    'choose',
    /^(?:choose|pick-?one|decide|wähle|auswahl|entscheide|elige|elegir|choisi[rst]|escolh(?:e|er|a)|scegli(?:ere)?|kies|kiezen|wybierz|wybór|wybor|seç|sec|seçim|выбери|выбрать|выбор|вибери|вибір|вибрати|обери|обрати|решай|pilih(?:kan)?|ch[oọ]n|välj|选|选择|選擇|抽一个|选一个|帮我选|(?:えら|選)[んぶび]で?|選択|골라(?:줘|봐)?|골라주기|선택|뽑기|뽑아(?:줘)?|चुन[ोे]|चुनें|chuno|[اإ]ختر|[اإ]ختار|[اإ]ختيار)$/u,
  ],
  ['meme', /^(?:memes?|mème|mèmes|мемы?|мемчик|梗图|表情包|ミーム|밈|짤|मीम|ميمز?)$/u],
  [
    'cat',
    /^(?:cats?|kitty|katze|katzen|gatos?|chats?|gatt[oi]|kat|kot|koty|kedi|кот|котик|кошка|猫|猫咪|猫猫|ねこ|고양이|बिल्ली|قطة)$/u,
  ],
  [
    'dog',
    /^(?:dogs?|doggo|hund|hunde|perros?|chiens?|cachorros?|cães|cane|cani|hond|pies|psy|köpek|собака|пёс|пёсик|狗|狗狗|犬|いぬ|강아지|개|कुत्ता|كلب)$/u,
  ],
  [
    'rps',
    /^(?:rps|rock-?paper-?scissors|schere-?stein-?papier|piedra-?papel-?tijeras?|ppt|pierre-?feuille-?ciseaux|pfc|pedra-?papel-?tesoura|jokenpo|sasso-?carta-?forbici?|steen-?papier-?schaar|papier-?kamień-?nożyce|kamień-?papier-?nożyce|taş-?kağıt-?makas|камень-?ножницы-?бумага|кнб|石头剪刀布|猜拳|じゃんけん|가위바위보|पत्थर-?कागज़-?कैंची|حجر-?ورقة-?مقص)$/u,
  ],
  ['echo', /^(?:echo|repeat)$/u],
  ['avatar', /^(?:avatar|pfp|аватар|头像|アバター|아바타)$/u],
  [
    'ship',
    /^(?:ship|love|lovemeter|match|liebe|liebestest|amor|amour|amore|liefde|miłość|aşk|любовь|совместимость|缘分|相性|궁합|प्यार|حب)$/u,
  ],
  [
    'number',
    /^(?:random-?number|randomnumber|rng|zufallszahl|número-?aleatorio|nombre-?aléatoire|número-?aleatório|numero-?casuale|willekeurig-?getal|losowa-?liczba|rastgele-?sayı|случайное-?число|随机数|乱数|랜덤숫자)$/u,
  ],
  [
    'teams',
    /^(?:teams?|random-?teams?|split|team-?split|equipos|équipes|equipes|times|squadre|ploegen|drużyny|takımlar|takım-?yap|команды|分队|分组|チーム分け|팀나누기|팀짜기)$/u,
  ],
  [
    'fortune',
    /^(?:(?:daily-?)?fortunes?(?:-?cookies?)?|omikuji|glückskeks|horoskop|tageslos|(?:galletas?|biscoitos?|biscotti|biscotto)-d(?:e-la|a|ella)-(?:fortuna|sorte)|fortuna|suerte|sorte|biscuit-chinois|présage|gelukskoekje|ciasteczko-z-wróżbą|wróżba|fal|şans-kurabiyesi|предсказани[ея]|гадание|печенье-с-предсказани(?:ем|ями)|運勢|运势|今日运势|求签|抽签|幸运饼干|おみくじ|占い|フォーチュンクッキー|운세|오늘의-?운세|포춘-?쿠키|भाग्य|حظ|حظي)$/u,
  ],
  [
    'weather',
    /^(?:weather|forecast|wetter|clima|tiempo|météo|meteo|previsão|tempo|weer|väder|cuaca|pogoda|hava(?:-?durumu)?|погода|天气|天氣|天気|날씨|मौसम|(?:ال)?طقس)$/u,
  ],
  ['server', /^(?:server|serverinfo|server-info|serveur|servidor)$/u],
];

import { upperStart } from '../../../../workspace/text/with-capitals.ts';
import type { Language } from '../../../../contracts/languages.ts';
import { letterPattern } from '../../../../workspace/text/letters.ts';

/**
 * The name of a group that stands beside what it is: "our chess club, Knightsbrook Chess", "team Northern Lynx
 * needs", "webwinkel (Trapwerk)"; undefined without one.
 *
 * @example
 * nameBeside('We are an animal shelter, Happy Tails, and need a bot'); // 'Happy Tails'
 */
export function nameBeside(text: string): string | undefined {
  const head = text.slice(0, 400);
  const found = beside
    .map((pattern) => pattern.exec(head))
    .filter((one) => one !== null)
    // "…, Knöpfe Dabei, Nein", "das Team (Rolle Moderator)"
    .filter(({ groups }) => !label.test(groups?.['name'] ?? ''));
  // Later names are of what the group reads and plays.
  const [first] = found.toSorted((a, b) => a.index - b.index);
  return first?.groups?.['name']?.trim();
}

/**
 * A title that may stand over a bot: what is said of those who ask becomes what their bot is for, and the
 * start of a sentence becomes the kind of the bot.
 *
 * @example
 * botTitle("We're a Running Club", { text, kind: 'Reminder Bot', language: 'en' }); // 'Running Club Reminder Bot'
 */
export function botTitle(
  whole: string,
  { text, kind, language }: { text: string; kind: string; language: Language },
): string {
  const mine = whole.replace(possessive, '');
  // "Unsere Band": whom it is for.
  if (language !== 'en' && ((mine !== whole && ofPeople.test(mine)) || /^discord$/iu.test(whole)))
    return kind;
  const plain = language === 'en' ? whole : upperStart(ofOwner(whole));
  const title = withoutServer(plain);
  if (language !== 'en') {
    const thing = withoutBot(title, { kind, language });
    const isNoun = thing !== title && ofNoun.test(title) && !isDeed(thing, text);
    const rest = led.exec(title)?.groups?.['rest']?.replace(goesOn, '') ?? '';
    // In Polish, nouns and verbs end alike.
    const isOfNoun = language !== 'pl' && !noNoun.test(`${rest} `);
    if (rest !== '' && slavic.has(language) && (isOfNoun || kind !== 'Discord Bot'))
      return isOfNoun ? upperStart(rest) : kind;
    return isNoun ? thing : (foreignTitle(thing, { text, kind }) ?? kind);
  }
  const isOwner = ownerStart.test(title);
  const own = title.replace(ownerStart, '').replace(trailing, '').trim();
  // "Different Games and List Bot": the kind may stand there already.
  const ahead = own.endsWith(` ${kind}`) ? own.slice(0, -kind.length).trim() : '';
  if (ahead !== '' && (isTorn(ahead) || isFirstOfList(ahead, text) || anybody.test(ahead)))
    return kind;
  if (clocked.test(own)) return kind;
  if (own === '' || isTorn(own) || anybody.test(own) || /^(?:discord|server)(?!\p{L})/iu.test(own))
    return kind;
  const words = own.split(/\s/u).length;
  if (!isOwner) return own;
  return words > 5 ? kind : endsIn(own, kind);
}

/** "Unseren Minecraft-Server": what has a name of its own needs no owner. */
function ofOwner(title: string): string {
  const mine = title.replace(possessive, '');
  return /^\p{Lu}(?:\p{L}+[- ]|\p{L}{7,}$)/u.test(mine) ? mine : title;
}

const possessive =
  /^(?:unser(?:e[nmrs]?)?|mein(?:e[nmrs]?)?|mi|nuestr[oa]|mon|ma|notre|meu|minha|noss[oa]|mijn|onze|nostr[oa])\s(?=\p{L}{2})/iu;

/** "Welcome Bot for My Server", "Bot de música pro meu discord": every bot is for one. */
function withoutServer(title: string): string {
  const plain = title.replace(ofServer, '');
  return plain.includes(' ') || /.-Bot$/iu.test(plain) ? plain : title;
}

/** "Bot discord untuk pengingat", "Discord-Bot mit Einkaufsliste": what it is for says more than that it is one. */
function withoutBot(
  title: string,
  { kind, language }: { kind: string; language: Language },
): string {
  const thing = framed.exec(title)?.groups?.['thing'];
  if (thing === undefined || thing.split(/\s/u).length > 4) return title;
  // Behind "для" stands another case than that of a name, and behind "pour la" may stand for whom it is.
  if (bent.has(language) || ofPeople.test(thing.replace(possessive, '')))
    return kind === 'Discord Bot' ? title : kind;
  return upperStart(ofOwner(thing));
}

const slavic: ReadonlySet<Language> = new Set(['pl', 'ru', 'uk']);
/** "Дискорд бот викторина по географии" */
const led =
  /^(?:(?:discord|дискорд|діскорд)[\s-](?:бот|bot)\p{L}{0,2}|(?:bot|бот)\p{L}{0,2}\s(?:для\s|na\s|в\s)?(?:discord|дискорд|діскорд)\p{L}{0,3})\s(?<rest>\p{L}.*)$/iu;
/** "считает, сколько кто сидит", "с ролями" */
const noNoun =
  /^(?:\p{L}{3,14}о\s)?\p{L}{1,20}(?:[еёиу]т|[єї]|[иї]ть|ют)(?:ся)?\s|^(?:кто|хто|что|чтобы?|що|щоб|который|який|для|с|со|з|із|на|в|у|по|до|и|і|та|коли|когда|как|як|если|якщо)\s/iu;

/** "опрос каждую пятницу куда идём" */
const goesOn =
  /\s(?:кажд\p{L}{2,3}|кожн\p{L}{1,3}|щод\p{L}{1,4}|куд[аи]|где|де|кто|хто|котор\p{L}{2,3}|як\p{L}{1,2}|когда|коли|что|що|от|від)\s[^]*$/iu;

/** Behind "de" stands a noun, behind "para" there may be a verb. */
const ofNoun =
  /bots?\s(?:discord\s)?(?:d[eio]|da|de[ls]|della|dei|du|mit|con|com|avec|van)\s\S{4,}(?:\s(?:de|da|do|di|del|la)\s|\s|$)/iu;
const bent: ReadonlySet<Language> = new Set(['pl', 'ru', 'uk', 'tr']);
const framed =
  /^(?:(?:discord|дискорд|діскорд)[\s-]?(?:бот|bot)\p{L}{0,2}|(?:bot|бот)\p{L}{0,2}\s(?:(?:de|do|di|per|para|pour|voor|na|для|в|til|för|di|cho)\s)?(?:discord|дискорд|діскорд)\p{L}{0,2})\s(?:(?:de|da|do|di|del|della|dello|dei|du|des|para|pra|per|pour|für|mit|con|com|avec|voor|met|van|dla|z|ze|untuk|buat|dengan|cho|về|för att|för|med|для|з|с|со|із)\s|d['’])(?:(?:la|el|los|las|le|les|il|lo|gli|os?|as?|de|het|der|die|das|den|una?|uno|une|eine?n?|een|ett|en|uma?)\s)?(?<thing>\p{L}[^/:;,.#]{2,40})$/iu;

const ofServer =
  /\s(?:for|für|auf|para|pro|pra|no|en|pour|sur|per|nel|voor|op|na|dla|för|på|till|untuk|di|buat|cho|trên|для|на)\s(?:(?:an?|the|o|a|el|la|il|le|den|het|un)\s)?(?:(?:my|our|mein\p{L}{0,2}|unser\p{L}{0,2}|mi|nuestro|meu|nosso|mon|notre|mio|nostro|mijn|onze|mój|nasz|мо\p{L}{1,3}|наш\p{L}{1,3}|min|vår)\s)?(?:(?:discord[- ]?)?server\p{L}{0,2}|servidor|serveur|serwer\p{L}?|discord\p{L}?|сервер\p{L}?|дискорд\p{L}?)(?:\s(?:saya|kami|của (?:tôi|mình)))?$/iu;
const proper = "(?:[dl]['’])?\\p{Lu}[\\p{L}\\p{N}’'-]{1,24}";
const names = `${proper}(?:\\s(?:(?:of|the|de|del|della|do|da|dos|van|der|des|and|und|&|y|et|e)\\s)?${proper}){1,4}`;
const article = '(?:(?:la|il|el|le|lo|der|die|das|the|de|het|o|a)\\s)?';
const groupNoun =
  'team|club|clan|guild|guilde|gilde|gildia|server|serwer|serveur|scouting|community|group|crew|school|studio|shop|store|squad|league|band|company|verein|gruppe|klub|wg|familie|equipo|grupo|comunidad|servidor|tienda|équipe|groupe|association|équipe|squadra|gruppo|vereniging|groep|drużyna|społeczność';
const people = `${groupNoun}|class[ei]|klasse|clase|turma|famil\\p{L}{1,4}`;
const ofPeople = new RegExp(`^(?:${people})$`, 'iu');
const beside: readonly RegExp[] = [
  // "Oyun sunucumuz Kuzey Rüzgarı için"
  letterPattern(
    `(?<!\\p{L})(?:sunucu|klan|kulüb|takım|grub|topluluğ|ekib|lonca)\\p{L}{1,5}\\s(?<name>${proper}(?:\\s${proper}){0,3})\\s(?:için|ve)(?!\\p{L})`,
    'u',
  ),
  // 'nostro gruppo di cinema, "Ultima Fila"', "serwera o książkach „Zakładka”"
  letterPattern(
    `(?<!\\p{L})(?:${groupNoun}|serwer\\p{L}{0,3}|grup\\p{L}{1,3}|сервер\\p{L}{0,2}|групп\\p{L}|клуб\\p{L}{0,2}|sunucu\\p{L}{0,4}|[لب]?سيرفر\\p{L}{0,3}|مجموع\\p{L}{1,3})(?:\\s(?:of|about|for|de|di|da|du|für|von|over|voor|o|dla|про|о|об)\\s\\p{L}{2,16}|\\s\\p{sc=Arabic}{2,12}){0,2},?\\s["“„«](?<name>[\\p{Lu}\\p{Lo}][^"“”„«»\\n]{1,40}?)["”“»]`,
    'u',
  ),
  letterPattern(
    `(?<!\\p{L})\\p{Ll}{2,},\\s${article}(?<name>${names})(?=[,.:]|\\s[–—-]\\s|\\s(?:di|in|aus|de|à|en)\\s\\p{Lu})`,
    'u',
  ),
  letterPattern(
    `(?<!\\p{L})(?:(?:\\p{Lu}\\p{Ll}{2,12})?(?:${groupNoun}))(?:\\s(?:de|del|di|da|do|for|für|voor)\\s\\p{Ll}{3,16})?\\s(?<name>${names})(?=[,.(:?!]|\\s(?:aus|from|en|und|et|y|needs?|is|has|wants?|and|in|on|with|braucht|ist|hat|necesita|est|a|ha|è|heeft)(?!\\p{L}))`,
    'u',
  ),
  // "vår server Vargflocken", "cho server Rồng Đỏ của tụi mình"
  letterPattern(
    `(?<!\\p{L})(?:(?:vår|min|vårt|mitt)\\s(?:discord-?)?(?:server|klan|grupp|förening|klubb)|(?:server|grup|komunitas|klub)\\s(?:Discord\\s)?(?:kami|saya|kita)|cho\\s(?:server|nhóm|hội|câu lạc bộ)(?:\\sDiscord)?)\\s(?<name>${proper}(?:\\s${proper}){0,3})(?!\\p{L})`,
    'u',
  ),
  // "club à Nantes, Les Dés Pipés, et"
  letterPattern(
    `(?<!\\p{L})(?:à|aus|uit)\\s\\p{Lu}\\p{L}{2,20},\\s(?<name>${names})(?=[,.:])`,
    'u',
  ),
  /(?:서버|길드|클랜|동아리|클럽|모임|팀|スタジオ|サークル|サーバー|クラン|ギルド|工作室|公会|战队|社团|服务器)[,，]?(?:名?叫)?\s?['‘"“「『](?<name>[^'’"”」』\n]{1,30})['’"”」』]/u,
  letterPattern(
    `(?<!\\p{L})\\p{Ll}{3,}\\s\\((?<name>${proper}(?:\\s${proper}){0,3})(?:,\\s[^()\\p{Lu}]{1,40})?\\)`,
    'u',
  ),
];

/** "My Etsy Shop", "We're a Running Club", "Run a Small Bakery": who asks. */
const ownerStart =
  /^(?:(?:my|our)\s|(?:we|i)(?:['’](?:re|m|ve)|\s(?:are|am|run|have|own|manage))\s(?:an?\s|the\s)?|(?:run|runs|manage|own|teach|mod|moderate|admin|lead|host|organi[sz]e|coach)\s(?:an?\s|the\s|our\s|my\s)?)/iu;
/** "Them Welcome Bot", "Mutes for an Hour", "Temp Voice Channels Bot": whom or what every such bot is for. */
const anybody =
  /^(?:them|him|her|it|us|me|you|everyone|everybody|people|members?|hour|day|week|month|minute|while|fun|now|verifying)$|(?<!\p{L})(?:voice|vc) channels?$/iu;
/** "Auto-Delete Messages After 1 Hour" */
const clocked = /(?<!\p{L})(?:after|older than|every)\s\d{1,4}\s(?:minutes?|hours?|days?|weeks?)/iu;
/** "Leveling Bot Pls" */
const trailing = /\s(?:pls|plz|please|thx|thanks|too|also|asap)(?=\s|$)/iu;

function isTorn(title: string): boolean {
  return (
    // "Homework Bot /Hw Add Subject"
    /(?:^|\s)\//u.test(title) ||
    (told.test(title) && !/(?<!\p{L})bot(?!\p{L})/iu.test(title)) ||
    /,\s|[:;]|\s(?:and|or|but|to|of|the|we|that|with|for|have|has|must|should|can|will|needs?)$/iu.test(
      title,
    ) ||
    /^(?:right|correct|first|each|every)\s(?:answers?|messages?|wins?)/iu.test(title) ||
    /^(?:under|over|around|about|approx|with|for|in|on|at|and|or|that|which|where|when|if|each|every|\d)(?!\p{L})/iu.test(
      title,
    )
  );
}

/** "Split Everyone", "Answers Sarcastic": what the bot is to do. */
const told =
  /^(?:splits?|answers?|joins?|clicks?|gives?|gets?|makes?|posts?|sends?|tracks?|counts?|shows?|lets?|pings?|rolls?|adds?|removes?|creates?|deletes?|announces?|reminds?|keeps?)\s(?:everyone|everybody|people|members?|users?|them|me|us|you|sarcastic|random|out|up|new|all)(?!\p{L})/iu;

/** "movies, sports and history": one of them says too little. */
function isFirstOfList(word: string, text: string): boolean {
  const at = text.toLowerCase().indexOf(`${word.toLowerCase()}, `);
  return (
    at >= 0 &&
    /^,\s\S{2,20}(?:,\s\S{2,20}){0,4},?\s(?:and|or)\s/u.test(text.slice(at + word.length))
  );
}

/** "Running Club" and "Reminder Bot"; a name that ends like that stays. */
function endsIn(own: string, kind: string): string {
  // "Exchange Server" and "Server Bot"
  const whole = `${own} ${kind}`.replace(/(?<!\p{L})(\p{L}{3,20})\s\1(?!\p{L})/u, '$1');
  return /(?<!\p{L})bot$/iu.test(own) ? own : whole;
}

/** Names a bot, or is a name; not where it is, and no part of a sentence. */
function foreignTitle(
  title: string,
  { text, kind }: { text: string; kind: string },
): string | undefined {
  const plain = upperStart(title.replace(ahead, '').replace(asBot, ''))
    .replace(/봇이요$/u, '봇')
    .replace(/\s(?:dong|deh|sih|nih)(?=\s|$)/giu, '')
    .replace(/^Bota(?=\s)/u, 'Bot')
    .replace(/^Бота(?=\s)/u, 'Бот')
    // "Зроби дискорд бота для опитувань"
    .replace(/(?<=^(?:Discord|Дискорд|Діскорд)[\s-])бота(?=\s|$)/iu, 'бот')
    .replace(/(?<=^Discord[\s-])bota(?=\s|$)/iu, 'bot')
    .replace(/^(\p{Lu}\p{L}{2,20})ого\sбота(?=\s|$)/u, '$1ый бот');
  // What names a channel says what the bot does.
  if (sentence.test(plain) || /#\p{L}|(?:^|\s)\//u.test(plain)) return undefined;
  const isAny = anyBot.test(plain) || forAnybody.test(plain);
  if (relative.test(plain) || isDeed(plain, text) || forGroup.test(plain)) return undefined;
  if (toDo.test(plain)) return undefined;
  const isDoing = doing.test(plain) && !(kind === 'Discord Bot' && dense.test(plain));
  if (isDoing || (kind !== 'Discord Bot' && isAny)) return undefined;
  // The whole request is no title.
  const isLong = plain.split(/\s/u).length > 5 || (dense.test(plain) && plain.length > 14);
  if (isLong && text.trim().length - plain.length < 8) return undefined;
  if (bot.test(plain))
    return plain.split(/\s/u).length > 1 || dense.test(plain) || compound.test(plain)
      ? plain
      : undefined;
  if (other.test(plain)) return plain;
  if (dense.test(plain))
    return /\d/u.test(plain) || plain.length > 12 || clause.test(plain) ? undefined : plain;
  const isName = plain
    .split(/\s/u)
    .every((word) => /^[\p{Lu}\p{N}&"«„“]/u.test(word) || small.test(word));
  return isName && !label.test(plain) && !isPlace(plain, text) ? plain : undefined;
}

/** Whom a bot is for, and that it is wanted: "Film kulübümüz için bir", "मेरे सर्वर के लिए एक", "أريد". */
const ahead =
  /^(?:(?:[Ss]unucu|[Kk]lan|[Gg]rub|[Dd]iscord)\p{L}{0,4}m\p{L}{0,2}[ae]\s|[Bb]ize\s|[Bb]ana\s)?[Bb]ir?\s(?=\p{L})|^[Dd]iscord[- ][Bb]ot\s(?:als|como|comme|come)\s|^.{2,60}?\siçin\s(?:bir\s)?|^.{2,60}?\sके लिए\s(?:एक\s)?|^(?:أريد|نريد|أحتاج|نحتاج|ممكن|أبغى|ابغى)\s|^.{2,30}?で使う/u;
/** "Einkaufsliste als discord bot" */
const asBot =
  /(?<=\p{L}{4})\s(?:als|como|come|comme|jako|как)\s(?:(?:un|um|een|ein)\s)?(?:discord|дискорд)[- ]?(?:bot|бот)$/iu;
/** "Hoş geldin mesajı atan bot", "ロールを付けるDiscordボット" */
const doing =
  /\p{L}(?:an|en)\s(?:[Dd]iscord\s)?botu?$|[るくすぐぶ](?:[Dd]iscord|ディスコード)(?:の)?(?:ボット|[Bb]ot)$/u;
/** "Bot na discorda", "Discordのボット" */
const anyBot =
  /^(?:(?:discord|дискорд|디스코드|डिस्कॉर्ड)[a-zа-я]{0,2}[\s-]?の?)?(?:bot\p{L}{0,2}|бот\p{L}{0,2}|봇|ボット|机器人|機器人|बॉट|بوت)(?:\s(?:\p{L}{1,4}\s)?(?:discord|дискорд|ديسكورد)\p{L}{0,3})?$/iu;
/** "Bot discord pour notre asso", "Bot de discord para sorteos": whom or what it is for, and no name. */
const forAnybody =
  /^(?:[Dd]iscord[\s-][Bb]ot\p{L}{0,2}|[Bb]ot\p{L}{0,2}(?:\s\p{Ll}{1,4})?\s[Dd]iscord\p{L}{0,2}|(?:[Дд]искорд|[Дд]іскорд)[\s-][Бб]от\p{L}{0,2}|[Бб]от\p{L}{0,2}\s(?:для\s)?[Дд]искорд\p{L}{0,2})\s(?:pour|para|pra|per|voor|für|dla|do|для|för|till|untuk|buat|cho|til|pro|i)\s(?:(?:unser\p{L}{0,2}|mein\p{L}{0,2}|notre|nos|mon|ma|nuestr\p{L}{1,2}|mi|noss\p{L}|minha|meu|il nostro|la nostra|nostr\p{L}|mio|mia|onze|ons|mijn|nasz\p{L}{0,3}|moj\p{L}{0,3}|наш\p{L}{0,3}|мо\p{L}{1,3}|vår\p{L}?|min)\s[\p{L}-]{2,24}(?:\s[\p{L}-]{2,24}){0,2}|\p{Ll}[\p{Ll}’'-]{0,24}(?:\s\p{Ll}[\p{Ll}’'-]{0,24}){0,3})$/u;

/** "Bot discord per prenotare il campo da tennis" */
const toDo =
  /^(?:[Dd]iscord[\s-][Bb]ot|[Bb]ot(?:\s\p{Ll}{1,4})?\s[Dd]iscord)\s(?:pour|para|pra|per)\s\p{Ll}{2,12}(?:[aeéií]r|[aei]re|oir)(?:\s|$)/u;

/** "Discord bot die elke vrijdag …" */
const relative =
  /^(?:discord|дискорд|діскорд)[ -](?:bot|бот)\p{L}{0,2},?\s(?:welke|waarmee|die|dat|der|das|que|qui|che|który|która|som|который|який)\s/iu;

/** "Discord bot müzik grubumuz" */
const forGroup = /^discord bot\p{L}{0,2}\s[^]{2,40}(?:[ıiuü]m[ıiuü]z|[ıiuü]m)$/iu;

/** "Pour modérer": what the bot is to do is no name. */
function isDeed(title: string, text: string): boolean {
  const at = text.toLowerCase().indexOf(title.toLowerCase());
  return (
    /^\p{L}{3,12}(?:[aeéi]r|[aei]re)$/iu.test(title) &&
    /(?<!\p{L})(?:pour|para|pra|per)\s$/iu.test(text.slice(Math.max(at - 6, 0), Math.max(at, 0)))
  );
}

/** "à Nantes" */
function isPlace(name: string, text: string): boolean {
  const at = text.indexOf(name);
  return /(?<!\p{L})(?:à|en|in|em|te|w|we|в|во|aus|de|da|di|van|z)\s$/iu.test(
    text.slice(Math.max(at - 8, 0), Math.max(at, 0)),
  );
}

const bot =
  /(?<!\p{L})\p{L}{0,24}-?bot(?:u|a|y|ów|s|en|ta|um)?(?!\p{L})|бот|봇|ボット|机器人|機器人|बॉट|बोट|بوت/iu;
/** "Quiz-Bot" */
const compound = /^(?!discord)\p{L}{3,24}-bot$/iu;
const dense = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;
const other = /[\p{sc=Arabic}\p{sc=Devanagari}]/u;
const small =
  /^(?:de|del|della|di|da|do|dos|das|la|le|les|el|los|las|il|lo|der|die|das|den|des|und|y|e|et|en|van|von|am|im|i|и|&|l[’'].*|d[’'].*)$/iu;
/** "看价格和还剩几个": a part of what is said. */
const clause =
  /^(?:看|查看|要|想|可以|能|会|把|给|让|用|有|在|和|或|当|如果|每|自动)|还|几个|多少|的话|(?:ください|ほしい|です|ます|해줘|주세요|하면)$/u;
/** What stands before a value. */
export const label =
  /^(?:nachricht(?:en)?|mitglieder|budget|max|maximum|limit|preis|presupuesto|máximo|límite|prix|orçamento|limite|prezzo|prijs|budżet|cena|bütçe|бюджет|цена)$|^(?:knöpfen?|knoppen|buttons?|botones|boutons|botões|pulsanti|przyciski|knappar|кнопки|roll?en|roll?e|roles?|rôles?|rol|rola|cargo|ruolo|роль|befehle|kanal|canal|channel|kanaal|kanał|канал)\s/iu;
/** Who asks, and what for. */
const sentence =
  /^(?:عندي|لدي|لدينا|我|我们|本人|私|僕|俺|저|저희|우리|मैं|हम|أنا|نحن|мы|я|у нас|biz|ben|siamo|sono|gestisco|abbiamo|somos|soy|tengo|tenemos|sou|tenho|temos|je|nous|on|ich|wir|ik|wij|vi|jag|saya|kami|kita|tôi|mình|chúng tôi|ми|jestem|jesteśmy|mamy|mam|sind|bin|slt|salut|somos|que|voor|für|para|pour|per|dla|för|untuk|cho|для|için)(?![\p{Script=Latin}\p{Script=Cyrillic}])/iu;

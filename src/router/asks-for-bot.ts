/**
 * Whether a message asks for a bot by that word, wherever it says so: people tell of their server first.
 * Not for a page about one, nor for one of another service, nor for an opponent in a game.
 *
 * @example
 * asksForBot('We are a running club and need a bot that reminds us of training'); // true
 */
export function asksForBot(message: string): boolean {
  if (opensWithBot.test(message) || opensWithDiscord.test(message)) return true;
  const text = message.slice(0, 1500).replaceAll(address, ' ');
  if (elsewhere.test(text) || (inNode.test(text) && !/discord/iu.test(text))) return false;
  for (const sentence of text.split(ends, 6)) {
    const { index = -1 } = bot.exec(sentence) ?? {};
    if (index >= 0) return !of.test(sentence.slice(0, index)) && !pages.test(sentence);
    if (pages.test(sentence)) return false;
  }
  return false;
}

/** Whether somebody wishes for a bot: "can you make a reminder bot?", but not "is your bot down?". */
export function wishesForBot(message: string): boolean {
  return botThat.test(message);
}

/** "Discord bot with birthdays", "un bot pour …", but not "bot website" or "bot for Telegram". */
const opensWithBot =
  /^[^\p{L}]{0,4}(?:(?:an?|ein(?:en)?|een|un[ao]?|jeden) )?(?:discord[ -]?)?bot(?![\p{L}-])(?![^.,:;!?\n]{0,30}(?:telegram|whats-?app|slack|page|p[aá]gina|site|sito|web|dashboard|docs|seite|stron|сайт))/iu;

/** What only Discord has: "reaction roles with a menu". */
const opensWithDiscord =
  /^(?![^.!?\n]{0,120}(?:pages?|página|pagina|site|sito|seite|stron|сайт|dashboard|guide|tutorial|slack|telegram|whats-?app)(?!\p{L}))[^.!?\n]{0,60}(?:(?<!\p{L})(?:reaction[ -]roles?|slash[ -]commands?|reaktionsrollen?|rôles? (?:par|de) réactions?|roles? (?:por|de) reacci[oó]n(?:es)?|reactierollen?)(?!\p{L})|リアクションロール|反应角色|반응 역할)/iu;

/** "a bot that …", "can you make a reminder bot?", "we'd need a bot for …", "the bot should …" */
const botThat =
  /^[^.!?\n]{0,50}(?<!\p{L})bot (?:that|which|for|to|where|who)(?!\p{L})|(?<!\p{L})(?:make|build|create|code|need|want|would like|['’]d (?:like|love|need)|brauchen?|möchten?|necesit(?:o|amos)|quiero|queremos|veux|voudr(?:ais|ions)|preciso de|quero|queria|vorre(?:i|mmo)|potrzebuj(?:ę|emy)|potrzebny|chc(?:ę|emy)|нужен|хотим|хочу)\s(?:me |us )?(?:an?|einen?|une?|uno?|um|een)?\s?(?:[\p{L}-]{2,14}\s){0,3}(?:bot[ae]?|бот[а]?)(?!\p{L})|(?<!\p{L})(?:the|der|el|le|il|o|de|the discord) bot (?:should|must|needs to|soll|muss|debe|tiene que|doit|deve|moet)(?!\p{L})|봇(?:을|를)?\s?(?:하나\s)?(?:만들어|제작해|개발해)|(?:ボット|bot)を(?:作って|作成して|開発して)|(?:做|写|创建|开发|弄)一?个[^。！？\n]{0,16}机器人/iu;

const ends = /(?:[.!?](?=\s)|[。！？\n])\s{0,3}/u;
/** "quiz bot", "Geburtstagsbot", "un bot", "бота", "봇이", "机器人", but no "robot" and no "my bot". */
const bot =
  /(?<![\p{L}-])(?:(?!ro(?:bot)|chat)[\p{L}]{3,24}-?)?(?<!ro|chat|chat[ -])(?:bots?|bot(?:a|u|em|je|ot)|бот(?:а|у|ом)?|बॉट|بوت)(?![\p{L}\p{M}-])|봇(?=을|를|이|은|으로| )|ボット(?=を|が)|(?<!智能|扫地|聊天)机器人/iu;
/** "against a bot", "for my bot", "the bot": it is there, or a part of a game. */
const of =
  /(?<!\p{L})(?:against|versus|vs\.?|beat|gegen|contra|contre|contro|tegen|przeciw(?:ko)?|против|my|our|your|the|this|mein\p{L}{0,2}|unser\p{L}{0,2}|mi|nuestro|mon|notre|meu|nosso|il mio|mijn|onze|mój|наш\p{L}{0,2}|мо\p{L}{1,3})\s(?:an?\s|eine?n?\s|une?\s|um\s|een\s)?(?:\p{L}{2,14}[ -]){0,2}$/iu;
/** Who reads it: "@bot", "hey bot" */
const address =
  /@bot(?!\p{L})|^[^\p{L}]{0,12}(?:(?:hi|hello|hey|hallo|hola|salut|oi|ol[aá]|ciao|hoi|cześć|selam|привет|merhaba)[ ,]{1,2}(?:discord )?bot|(?:bot|бот)(?=,|\s(?:сделае|може|напиш)))(?!\p{L})|^机器人[，,]/giu;
/** What a page is called, and what is said of a bot that is there. */
const pages =
  /(?<!\p{L})(?:pages?|web-?apps?|web ?pages?|web ?sites?|p[aá]ginas?|site|sitio|sito|halaman|situs|(?:web|internet)?-?seite|\p{L}{1,8}page|stron[aęy]|stronie|sayfa\p{L}{0,3}|сайт\p{L}{0,2}|лендинг\p{L}{0,2}|лендінг|landing\p{L}{0,8}|lp|сторінк\p{L}|страниц\p{L}|portfolio|портфоліо|dashboard|html|web|docs|opponent|crash\p{L}{0,3}|offline)(?!\p{L})|网站|网页|官网|页面|落地页|ページ|サイト|페이지|사이트|वेबसाइट|पेज|موقع|صفحة/iu;
/** "un bot trabajador en Node" is a program. */
const inNode = /(?<!\p{L})(?:in|en|em|w|na|на|mit|con|com|with) node(?:\.?js)?(?!\p{L})/iu;
const elsewhere =
  /(?<!\p{L})(?:telegram\p{L}{0,2}|телеграм\p{L}{0,2}|телеге|whats-?app|ватсап\p{L}{0,2}|slack|signal|zalo|twitch|twitter|reddit|bluesky|mastodon|instagram|messenger|wechat|viber|vk|trad(?:e|ing)|торгов\p{L}{2,3}|chat-?gpt)(?!\p{L})[^.!?\n]{0,40}(?:bot|бот|बॉट|بوت|봇|ボット|机器人)|(?:bot|бот|بوت)\p{L}{0,3} (?:\p{L}{1,12} ){0,2}(?:telegram|телеграм|whats-?app|ватсап|slack|wechat|twitter|reddit|bluesky|mastodon|تلغرام|تيليجرام|واتساب)|微信|电报|交易|LINE(?: ?(?:bot|机器人|ボット)|で|の)|व्हाट्सएप|QQ|飞书|钉钉|テレグラム|텔레그램|카카오|카톡|تلجرام/iu;

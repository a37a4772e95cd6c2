import { upperStart } from '../../../../workspace/text/with-capitals.ts';
import { titleCase } from '../title/title-case.ts';
import { saysOwnLanguage } from '../../../../starters/not-included/clauses/own-language.ts';
import { allMatches } from '../../../../workspace/text/all-matches.ts';
import type { Language } from '../../../../contracts/languages.ts';
import type { BotPlan, PlanCommand } from '../../../../contracts/job/plan.ts';
import { inLanguage, nounFor } from '../../../../starters/bot-parts/local-names.ts';
import { readClocking } from '../../../../starters/voice-bot/read-clocking.ts';
import { readMeetings } from '../../../../starters/event-bot/read-meetings.ts';
import { saysCheckIn } from '../../../../starters/check-in-bot/describes-check-in.ts';
import { keptTitle } from '../../../../starters/list-bot/plain-list.ts';
import { readApplication } from '../../../../starters/relay-bot/read-application.ts';
import { wordsOf } from '../../../../starters/page/dictionary.ts';
import { postTexts } from '../../../../starters/slash-bot/post-texts.ts';
import { groupIn } from '../../../../starters/slash-bot/reading/group-in.ts';
import { readPosts } from '../../../../starters/slash-bot/reading/read-posts.ts';
import type { Starter } from '../../../../starters/starter.ts';
import { chooseParts } from '../../choose/choose-parts.ts';
import { oneLine } from '../clean-text.ts';
import { coloursIn } from '../../../../starters/shared/colours/read-colours.ts';
import { readCommands } from './read-commands.ts';
import { longGreeting } from '../talk/greeting.ts';
import { botTitle, label, nameBeside } from './bot-title.ts';
import { type ReadRequest, readThing } from './read-thing.ts';

/**
 * Reads the plan of a bot. If the starter defines its own commands, those are used.
 *
 * @param wanted What the request wants, where further starters may join this one.
 */
export async function readBot(
  request: ReadRequest & { readonly outline: Starter },
  wanted?: string,
): Promise<Omit<BotPlan, 'starter' | 'slug'>> {
  const { text, outline } = request;
  const head = request.head.replace(longGreeting, '').replace(syntax, ' ');
  const kind = kindOf(outline, text);
  const read = readThing({ ...request, head, outline: { ...outline, kind } }, 'discord_bot');
  const group = [readGroup(text), nameBeside(text)].find(
    (name) => name !== undefined && !/^\p{Ll}/u.test(name) && !label.test(name),
  );
  const isEnglish = read.language === 'en';
  // The kinds are in English.
  const named =
    group === undefined || (isEnglish && read.title.includes(group) && !/["“„«]/u.test(read.title))
      ? read.title
      : oneLine(isEnglish ? `${group} ${kind}` : group, 80);
  const { parts, commands: chosen } =
    wanted === undefined
      ? { parts: [], commands: outline.commands?.(text) ?? readCommands(text) }
      : await chooseParts(outline, wanted);
  const commands = inLanguage(text, chosen, read.language);
  // "Levels Bot" would say too little of one that also welcomes and moderates.
  const isBroad = parts.filter((part) => part !== 'slash-bot').length > 1;
  const isOfLists = outline.name === 'list-bot';
  // "List Bot" says less than what its list is of.
  const [list = '', act] = chosen[0]?.name.split(' ') ?? [];
  const [daily] = ofTheDay.exec(text) ?? [];
  const kept = isOfLists ? keptTitle(text) : undefined;
  const ofList = daily ?? kept ?? (act === undefined ? undefined : list);
  const ofThis =
    ofList === undefined
      ? undefined
      : upperStart(ofList.toLowerCase().replaceAll(/-(?=\p{L}+-)|(?<=-\p{L}+)-/gu, ' '));
  const listKind = isEnglish
    ? `${ofThis?.replace('the day', 'the Day') ?? 'List'} Bot`
    : (ofThis ?? nounFor('list-bot', read.language) ?? 'Discord Bot');
  const plainly = isOfLists ? listKind : kind;
  const inEnglish = isBroad ? 'Server Bot' : plainly;
  const usual =
    isEnglish || (isOfLists && !isBroad) || ownKinds.has(read.language) ? inEnglish : 'Discord Bot';
  // "mute for 1 hour" is no name.
  const called = upperStart(
    named.replace(wish, '').replace(/^\d{1,3}\s(?:hours?|minutes?|days?)\s/iu, ''),
  );
  const { language } = read;
  const isNone =
    greeting.test(called) ||
    wishAlone.test(called) ||
    sentence.test(called) ||
    called.length < 3 ||
    // "a shop (VIP 1000, Legend 5000)"
    text.includes(`(${named.trim()},`) ||
    // "Hi {user}, grab a cookie" is said, and no name.
    called.includes('{') ||
    // "A question of the day, and a thread for the answers"
    (daily !== undefined && called.endsWith(' List Bot')) ||
    called === kind;
  const isGiven = group !== undefined && called.includes(group) && !/,\s/u.test(called);
  const ofKind =
    (outline.name === 'slash-bot' ? titleOfPosts(text, read.language) : undefined) ??
    (outline.name === 'economy-bot' && saysCheckIn.test(text) && !money.test(text)
      ? titleOfCheckIns(commands, isEnglish)
      : undefined) ??
    (isEnglish || isBroad || kept === undefined ? undefined : listKind) ??
    (isEnglish || isBroad || outline.name !== 'event-bot' ? undefined : titleOfMeetings(text)) ??
    inOwnWords(chosen, commands, isEnglish || isBroad, {
      name: outline.name,
      language: read.language,
    }) ??
    (usual === 'Bot' ? 'Discord Bot' : usual);
  const told = isGiven ? called : botTitle(called, { text, kind: ofKind, language });
  const isTorn = group !== undefined && !told.includes(group) && called.includes(group);
  const whole = withoutOpenQuote(told);
  // "Бот українською" says no more than its language.
  const isOfLanguage = told.split(' ').length < 3 && saysOwnLanguage(told, language);
  const title =
    isOfLanguage || isOfCurrency(told, text) || isOfChannel(told, text)
      ? ofKind
      : isTorn
        ? `${group} ${ofKind}`
        : whole;
  const said = isNone ? ofKind : oneLine(title, 80);
  const ours = plain.test(said) ? (groupIn(text) ?? '') : '';
  const ofGroup = isEnglish ? `${titleCase(ours.split(' '))} Bot` : upperStart(ours);
  const thing = { ...read, title: isOwn.test(ours) ? ofGroup : said };
  const answers = commands.map(({ name }) => `/${name}`).join(', ');
  const does = answers === '' ? '' : `: answers ${answers}.`;
  const summary = oneLine(`${thing.title}${does}`, 200);
  const colour = readEmbedColour(text);
  return {
    projectType: 'discord_bot',
    ...thing,
    commands,
    ...(parts.length > 0 && { parts }),
    ...(colour !== undefined && { look: { colours: [colour] } }),
    summary,
  };
}

/** Points for those who check in are called so, and not after how many somebody has. */
function titleOfCheckIns(commands: readonly PlanCommand[], isEnglish: boolean): string | undefined {
  const own = commands.find(({ description }) => description === 'Gives the amount of the day.');
  return isEnglish ? 'Check-in Bot' : own && upperStart(own.name.replaceAll('-', ' '));
}

const money =
  /(?<!\p{L})(?:shop|economy|casino|currency|money|laden|tienda|boutique|loja|negozio|winkel|sklep|mağaza|магазин|экономик\p{L})(?!\p{L})|商店|상점|ショップ/iu;

/** "Training on Tuesdays and Thursdays": what people come to says more than that it is an event. */
function titleOfMeetings(text: string): string | undefined {
  const titles = new Set(readMeetings(text).map(({ title }) => title));
  const [title = ''] = titles;
  return titles.size === 1 && title.length > 3 ? title : undefined;
}

/** "Good Morning Bot": what it posts by itself says more than that it answers commands. */
function titleOfPosts(text: string, language: Language): string | undefined {
  for (const { described } of readPosts(text))
    if (described !== undefined && described !== 'joke')
      return wordsOf(postTexts, language).t(`${described}Bot`);
  return undefined;
}

/** Languages in which the name of the starter stands where the request gives none. */
const ownKinds: ReadonlySet<Language> = new Set(['id', 'vi', 'uk', 'sv']);

/** A bot that sends what is typed to a channel says too little of one with which people apply. */
function kindOf({ name, kind = 'Bot' }: Starter, text: string): string {
  const isApplication = name === 'relay-bot' && readApplication(text) !== undefined;
  if (name === 'voice-bot' && readClocking(text) !== undefined) return 'Time Bot';
  return isApplication && !/applications/iu.test(text) ? 'Application Bot' : kind;
}

const ofTheDay =
  /(?<!\p{L})\p{L}{3,16} (?:of the day|van de dag|des tages|del d[ií]a|du jour|do dia|del giorno|dnia|дня)(?!\p{L})/iu;

/** The kinds are in English; the first command says the same in the language of the request. */
function inOwnWords(
  chosen: readonly PlanCommand[],
  commands: readonly PlanCommand[],
  isNamed: boolean,
  of: { readonly name: string; readonly language: Language },
): string | undefined {
  const own = chosen.findIndex(({ part }) => part === undefined);
  // What begins something says more of it than what is proposed for it.
  const translated = chosen.findIndex(
    ({ part, name: before, description }, place) =>
      part === undefined && before !== commands[place]?.name && description.startsWith('Starts '),
  );
  const at = translated < 0 ? own : translated;
  const { name } = commands[at] ?? {};
  // "Ticket-Knopf" names a part of it.
  const isPart = chosen[at]?.name.endsWith('-panel') === true;
  // A name that the request gives in another script is in its words, too.
  const isLatin = !/[^\p{sc=Latin}\p{P}\s]/u.test(name ?? '');
  const isBoard = /(?:most|points)/u.test(chosen[at]?.description ?? '');
  const isOwn = name === chosen[at]?.name && (isLatin || isBoard);
  const noun = nounFor(of.name, of.language)?.replaceAll('-', ' ');
  if (isNamed || of.name === 'list-bot') return undefined;
  if (isPart) return noun;
  // "청소" deletes messages, and is no name of a bot that also greets.
  const isSide = sideCommand.test(chosen[at]?.description ?? '');
  const kind = noun === undefined ? undefined : upperStart(noun);
  if (isOwn || isSide || name === undefined) return kind;
  return verbs.has(of.name) && kind !== undefined ? kind : upperStart(name.replaceAll('-', ' '));
}

/** Those whose first command is a verb. */
const verbs: ReadonlySet<string> = new Set([
  'reminder-bot',
  'log-bot',
  'suggestion-bot',
  'booking-bot',
  'voice-room-bot',
]);
const sideCommand = /^(?:Deletes|Removes|Warns|Bans|Lifts|Keeps a member|Lets a member)/u;

/** "The currency is called Acorns": so is not the bot. */
function isOfCurrency(title: string, text: string): boolean {
  const at = text.indexOf(title);
  return at > 0 && currency.test(text.slice(Math.max(at - 32, 0), at));
}

const currency =
  /(?:currency|coins?|money|währung|moneda|monnaie|moeda|valuta|munt|waluta|para birimi|валюта)(?:\s\p{L}{1,10}){0,2}\s["“„«']?$/iu;

/** 'A voice channel called "Create room"': so is not the bot. */
function isOfChannel(title: string, text: string): boolean {
  const at = text.indexOf(title);
  const before = text.slice(Math.max(at - 40, 0), at);
  return at > 0 && (namedChannel.test(before) || ofRole.test(before));
}

const namedChannel =
  /(?<!\p{L})(?:channels?|kanal|canal|salon|canale|kanaal|kana\p{L}{1,3}|канал\p{L}{0,2}|buttons?|category|categories|role|roles|rolle|rol|rôle|cargo|ruolo|rola|роль|rollen)(?:\s(?:d[eu]l?|of|for|für|van|dla)\s\p{L}{2,12})?\s(?:(?:(?:that(?:['’]s| is)|which is|is|ist|est|es|is)\s)?(?:called|named|namens|llamado|appelé|nommé|chamado|chiamato|genaamd|o nazwie|adlı|с названием)|heißt|se llama|s['’]appelle|se chama|si chiama|heet|nazywa się|называется|зветься|heter|is|ist|es|est|è|é)\s["“„«]?$/iu;

/** "to choose the roles Gamer, Artist …" */
const ofRole =
  /(?<!\p{L})(?:roles?|rollen?|rol|rôles?|cargos?|ruol[io]|rol[aę]|ról|рол[ьи])\s["“„«]?$/iu;

/** What is typed after a command names nothing: "bot: /party set day month". */
const syntax =
  /(?<=[:,]\s)\/[\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}_-]{1,32}(?:\s[\p{Ll}_-]{1,20}){1,5}(?=[,.;]|$)/gu;

/** Whom the bot is for: 'our clan "Nightjar"', "campagna «Le Braci»". */
function readGroup(text: string): string | undefined {
  const { name, other } = groups.exec(text.slice(0, 800))?.groups ?? {};
  return (name ?? other?.split(', ', 1)[0])?.trim();
}

const plain = /^(?:discord[ -]bot|bot (?:d[eo] |di |na )?discord\p{L}?)$/iu;
/** "Servidor de estudos", "Chess club", "Schaakclub": not any "server". */
const isOwn = /[\s-]|\p{L}{10}/u;

/** "J'aimerais un bot …" names the bot behind it. */
const wish =
  /^(?:j['’]aimerais|je (?:veux|voudrais)|quiero|quisiera|necesito|ich (?:brauche?|will|möchte|hätte gern)|preciso de|quero|vorrei|mi serve|ik wil(?: graag)?|poproszę|chcę|мне нужен|нужен|мені потрібен|потрібен|jag vill ha|jag behöver|saya (?:mau|ingin|butuh)|(?:tôi|mình) (?:muốn|cần)(?: có)?)\s(?:(?:une?|una?|uma?|einen?|een|en|ett|sebuah|một)\s)?/iu;

/** 'Our server "Mossy Bot': a quote that is not closed is none. */
function withoutOpenQuote(title: string): string {
  return (title.match(/["“”„«»]/gu) ?? []).length === 1
    ? oneLine(title.replace(/\s?["“”„«»]\s?/u, ' '), 80).trim()
    : title;
}

/** "Хочу, щоб …": a wish names nothing. */
const wishAlone =
  /^(?:i (?:want|need)|we (?:want|need)|quiero|queremos|necesito|ich (?:brauche|will|möchte)|wir (?:brauchen|wollen)|je (?:veux|voudrais)|quero|preciso|vorrei|voglio|ik wil|chcę|potrzebuję|istiyorum|хочу|хотим|нужен|хочемо|потріб(?:ен|на|ні)|треба|(?:jag|vi) (?:vill|behöver)|(?:saya|kami) (?:mau|ingin|butuh)|(?:tôi|mình) (?:muốn|cần))$/iu;

/** A message may begin with one; it is no title. */
const greeting =
  /^(?:hi|hey|hello|hola|hallo|moin|servus|salut|bonjour|oi|olá|ciao|selam|merhaba|cześć|hej|привет|привіт|вітаю|здравствуйте|你好|こんにちは|안녕하세요|नमस्ते|مرحبا)(?!\p{L})[\s!,.]*(?:\p{L}{1,8})?$/iu;

/** "… 이에요", "Бот чтобы": the end of a sentence, or where one begins, is no name. */
const sentence =
  /(?<!\p{L})(?:чтобы?|щоб|żeby|aby|котор\p{L}{2}|який|któr[yae])$|(?:이에요|예요|입니다|습니다|해요|です|ます|ください|ボットで)$/iu;

const groups =
  /(?:clan|guild[ea]?|gilde|gremio|club|klub|team|crew|server\p{L}{0,2}|servidor|serveur|community|comunidad|communauté|campaign|campagna|campaña|campagne|verein|association|asso|asociación|group|gruppe|gruppo|squad|сервер\p{L}?|клан\p{L}?|гурт\p{L}?|спільнот\p{L}|förening|klubb|grupp|komunitas|nhóm|клуб\p{L}?|klan\p{L}{0,6}|lonca\p{L}{0,6}|vereniging|stowarzyszeni\p{L}|studio|shop|store|school|bakery|tienda|escuela|boutique|école|loja|escola|negozio|scuola|winkel|laden|schule|sklep|szkoł[ay]|студи\p{L}|школ\p{L}|магазин\p{L}{0,2}|кружок|サークル|教室|部活|スクール|サーバー|社团|社区|公会|服务器|동호회|모임|서버|클랜|동아리|क्लब|सर्वर|(?:ل|ال)?سيرفر|نادي|خادم)(?:\s[\p{L}\p{M}]{1,12}){0,3}\s{0,2}(?:["“„«「『](?<name>[^"“”„«»「」『』\n]{2,40})["”“»」』]|(?<!\p{L})[‘'(](?<other>[^"‘’'()\n]{2,40})[’')](?!\p{L}))/iu;

/** "Embeds in dark green", "colour #1abc9c": a red heart is no colour of the bot. */
function readEmbedColour(text: string): string | undefined {
  const about = allMatches(text.slice(0, 4000), embeds);
  for (const { index } of about) {
    const [colour] = coloursIn(text.slice(Math.max(index - 24, 0), index + 60));
    if (colour !== undefined) return colour.hex;
  }
  return undefined;
}

const embeds =
  /embeds?(?! (?:goes|turns|becomes))|colou?rs?|farbe|couleur|colore|kleur|kolor|renk|цвет|(?<!\p{L})(?:colou?r|cor)(?!\p{L})|エンベッド|埋め込み|颜色|色|임베드|색|रंग|لون/giu;

import { guessCommands } from '../number-guess-bot/commands.ts';
import { asksForGuess, saysGuess } from '../number-guess-bot/read-guess.ts';
import { marriageCommands } from '../marriage-bot/commands.ts';
import { planCommands } from '../shared/named-commands.ts';
import { wordleCommands } from '../wordle-bot/commands.ts';
import { defineStarters, phrases } from '../starter.ts';
import { teamCommands } from '../team-bot/commands.ts';
import { readTeams, saysTeams } from '../team-bot/read-teams.ts';
import { truthCommands } from '../truth-or-dare-bot/commands.ts';

/** Discord bots for games among members. */
export const playBots = defineStarters('discord_bot', [
  {
    name: 'truth-or-dare-bot',
    about: 'A bot for truth or dare, with buttons',
    kind: 'Truth or Dare Bot',
    cues: phrases(
      'truth or dare, truth and dare, truth or dare bot, truths and dares, wahrheit oder pflicht, verdad o reto, verdad o atrevimiento, verdad o consecuencia, action ou vérité, action vérité, vérité ou action, verdade ou desafio, verdade ou consequência, obbligo o verità, verità o obbligo, doen of waarheid, waarheid of doen, waarheid durven of doen, prawda czy wyzwanie, prawda albo wyzwanie, doğruluk mu cesaret mi, doğruluk mu cesaretlik mi, doğruluk cesaret, doğruluk cesaretlik, правда или действие, правду или действие, правды или действия, 真心话大冒险, 真心話大冒險, 真実か挑戦か, 진실 혹은 도전, 진실 아니면 도전, 진실게임, सच या हिम्मत, सच या चुनौती, حقيقة أم تحدي, حقيقة أم جرأة, صراحة أو جرأة, حقيقة أو جرأة, صراحة ولا جرأة, jujur atau tantangan, thật hay thách, правда чи дія, sanning eller konsekvens',
    ),
    builds: (words) => truthOrDare.test(words),
    commands: (text) => planCommands(text, truthCommands),
    load: () => import('../truth-or-dare-bot/truth-or-dare-bot.ts'),
  },
  {
    name: 'marriage-bot',
    about: 'A bot with which members marry each other, and divorce',
    kind: 'Marriage Bot',
    cues: phrases(
      'marriage bot, marry bot, marriage system, marriage commands, marry, marry each other, get married to each other, propose to each other, virtual marriage, virtual marriages, fake marriage, fake marriages, heiratsbot, heirats bot, hochzeitsbot, sich heiraten, heiraten kann, heiraten können, bot de matrimonio, bot de matrimonios, casarse entre, para casarse, bot de casamiento, bot de mariage, bot mariage, se marier entre, bot de casamento, se casar entre, bot matrimoni, bot per matrimoni, sposarsi tra, trouwbot, huwelijksbot, met elkaar trouwen, bot ślubny, bot do ślubów, evlilik botu, evlenme botu, бот для свадеб, свадебный бот, бот для браков, бот браков, 结婚机器人, 结婚系统, 求婚机器人, 結婚ボット, 結婚システム, 결혼 봇, 결혼봇, 결혼 시스템, शादी बॉट, शादी वाला बॉट, بوت زواج, نظام زواج, bot nikah, kết hôn ảo, бот для шлюбів, giftermålsbot',
    ),
    describes: (text) => weds.test(text) && parts.test(text),
    builds: (words) => marries.test(words),
    commands: (text) => planCommands(text, marriageCommands),
    load: () => import('../marriage-bot/marriage-bot.ts'),
  },
  {
    name: 'team-bot',
    about: 'A bot that makes teams by chance from those in a voice channel',
    kind: 'Team Bot',
    cues: phrases(
      'random team bot, random teams bot, team generator bot, team splitter bot, team picker bot, team maker bot, team shuffle bot, bot pembagi tim, chia đội ngẫu nhiên, бот для поділу на команди, lagbot',
    ),
    describes: (text) => readTeams(text) !== undefined,
    builds: (words) => saysTeams(words),
    commands: (text) => planCommands(text, teamCommands),
    load: () => import('../team-bot/team-bot.ts'),
  },
  {
    name: 'wordle-bot',
    about: 'A bot with a word a day that each member finds in six guesses',
    kind: 'Wordle Bot',
    cues: phrases(
      'wordle bot, wordlebot, daily wordle bot, word guessing bot, guess the word bot, guess the word of the day, бот вордли, 워들봇, wordle botu, bot wordle, bot de wordle, bot tebak kata, bot đoán từ',
    ),
    builds: (words) => squares.test(words),
    commands: (text) => planCommands(text, wordleCommands),
    load: () => import('../wordle-bot/wordle-bot.ts'),
  },
  {
    name: 'number-guess-bot',
    about: 'A bot that thinks of a number, which members guess',
    kind: 'Number Guessing Bot',
    cues: phrases(
      'number guessing bot, guess the number bot, guess the number game, number guessing game, guess number bot, zahlenratebot, zahlenraten, adivina el número, devine le nombre, adivinhe o número, indovina il numero, raad het getal, zgadnij liczbę, sayı tahmin botu, sayı tahmin oyunu, угадай число, 猜数字机器人, 猜数字, 数当て, 数当てゲーム, 숫자 맞추기, 숫자 맞히기, تخمين الرقم, خمن الرقم, tebak angka, đoán số, вгадай число, gissa talet',
    ),
    describes: asksForGuess,
    builds: saysGuess,
    commands: (text) => planCommands(text, guessCommands),
    load: () => import('../number-guess-bot/number-guess-bot.ts'),
  },
]);

/** What every such game has. */
const truthOrDare =
  /(?<!\p{L})(?:truths?|dares?|random|prompts?|questions?|wahrheit(?:en)?|pflicht(?:en)?|zufall|zufällig\p{L}{0,2}|verdad(?:es)?|retos?|al azar|vérités?|actions?|hasard|aléatoire|verdades?|desafios?|aleatóri[oa]|verità|obbligh?[oi]|a caso|waarheid|doen|willekeurig|prawd[ay]|wyzwani[ae]|losow\p{L}{1,2}|doğruluk|cesaret|rastgele|правд[ауы]|действи[ея]|случайн\p{L}{1,3})(?!\p{L})|真心话|大冒险|随机|真実|挑戦|ランダム|진실|도전|랜덤|सच|हिम्मत|حقيقة|تحد|جرأة/iu;
/** What every word of a day has. */
const squares =
  /(?<!\p{L})(?:wordle|guess(?:es|ing)?|daily words?|words?|squares?|(?:five|5)[ -]letters?|leaderboard|streaks?|share\p{L}?|results?|privately|versuche?|wörter|quadrat\p{L}{1,2}|intentos?|palabras?|essais?|mots?|tentativas?|palavras?|tentativi|parol[ae]|pogingen|woord(?:en)?|prób\p{L}?|słow\p{L}|deneme\p{L}{0,3}|kelime\p{L}{0,4}|попыт\p{L}{2}|слов\p{L}{0,2})(?!\p{L})|猜|词|単語|推測|단어|추측|शब्द|كلمة/iu;
/** What every wedding has. */
const marries =
  /(?<!\p{L})(?:marr(?:y|ies|ied|iages?)|divorces?|propos\p{L}{1,5}|accepts?|declines?|partners?|couples?|spouses?|ehen?|heirat\p{L}{0,4}|scheid\p{L}{0,4}|antr(?:ag|äge)|annehmen|ablehnen|paare?|matrimonios?|cas\p{L}{2,6}|divorci\p{L}{1,4}|parejas?|acept\p{L}{1,3}|mariages?|mari(?:er|é|és)|accept\p{L}{1,4}|couples?|pedidos?|divórcios?|casa(?:l|is)|aceit\p{L}{1,3}|matrimoni[o]?|spos\p{L}{1,5}|divorzi[oa]?|coppi[ae]|trouw\p{L}{0,3}|huwelijk\p{L}{0,2}|ślub\p{L}{0,3}|rozw[oó]d\p{L}{0,2}|małżeństw\p{L}|evl\p{L}{2,6}|boşan\p{L}{0,4}|брак\p{L}{0,2}|разв[её]?[ол]д?\p{L}{0,3}|свадь?е?б\p{L}{0,2}|пар[ыа])(?!\p{L})|结婚|離婚|离婚|求婚|結婚|결혼|이혼|शादी|तलाक|زواج|طلاق/iu;
/** To marry somebody and to part are asked for together. */
const weds =
  /(?<!\p{L})(?:marry|marries|propose|heiraten|heirat|casar|casarse|épouser|marier|sposar[ei]|sposa|trouwen|trouw|poślub|ślub|evlen\p{L}{0,4}|жениться|брак|свадьба)(?!\p{L})|结婚|求婚|結婚|결혼|청혼|शादी|زواج/iu;
const parts =
  /(?<!\p{L})(?:divorc(?:e|es|io|iar|iarse|er)|scheiden|scheidung|divórcio|divorci(?:ar|arse)|divorzi(?:o|are|a)|scheid|rozwód|boşan\p{L}{0,4}|развод)(?!\p{L})|离婚|離婚|이혼|तलाक|طلاق/iu;

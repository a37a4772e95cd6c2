import { joins } from '../../../starters/bot-parts/joins.ts';
import { saysCheckIn } from '../../../starters/check-in-bot/describes-check-in.ts';
import { asksWhoComes, readMeetings } from '../../../starters/event-bot/read-meetings.ts';
import { signsUp } from '../../../starters/event-bot/signs-up.ts';
import { readRecords } from '../../../starters/list-bot/read-record.ts';
import { readFaq, tellsAnswers } from '../../../starters/faq-bot/read-faq.ts';
import { pictureChannels, removesLinks } from '../../../starters/moderation-bot/read-filters.ts';
import { deletesWords } from '../../../starters/moderation-bot/read-blocked-words.ts';
import { daysToFind, pollChoices } from '../../../starters/poll-bot/read-poll-posts.ts';
import { offersRoles } from '../../../starters/role-menu-bot/read-role-groups.ts';
import { givesForReaction } from '../../../starters/role-menu-bot/read-pairs.ts';
import { readNameColours } from '../../../starters/role-menu-bot/read-name-colours.ts';
import { rolesBehind } from '../../../starters/role-menu-bot/read-roles.ts';
import { readOptions } from '../../../starters/shared/reading/commands/read-options.ts';
import { whenSomeone } from '../../../starters/slash-bot/reading/read-unquoted.ts';
import { tellsChoices } from '../../../starters/slash-bot/reading/read-choices.ts';
import { givenLines } from '../../../starters/slash-bot/told/given-lines.ts';
import { rollsDice } from '../../../starters/slash-bot/rolls-dice.ts';
import { usualDoes } from '../../../starters/slash-bot/usual-commands.ts';
import { readPosts } from '../../../starters/slash-bot/reading/read-posts.ts';
import { votesByThumbs } from '../../../starters/suggestion-bot/votes-by-thumbs.ts';
import type { BotRule } from './bot-rule.ts';
import { letterPattern } from '../../../workspace/text/letters.ts';

const words = (spaced: string, joined = '(?!)'): RegExp =>
  letterPattern(`(?<![\\p{L}\\p{M}/])(?:${spaced})(?![\\p{L}\\p{M}])|${joined}`);

/** Scripts without spaces say in one clause what is deleted and when. */
const dense = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Hangul}]/u;
const isAny = (chosen: string | undefined): boolean => chosen === 'slash-bot';
const isList = (chosen: string | undefined): boolean => isAny(chosen) || chosen === 'list-bot';

/** Where no bot with a purpose was found: what a message does not call by its name, but tells. */
export const otherwise: readonly BotRule[] = [
  // A book club that only votes
  {
    bot: 'suggestion-bot',
    holds: ({ text, chosen, describes }) =>
      chosen === 'progress-bot' && !describes(chosen) && votes.test(text),
  },
  // "/lunch picks pizza, soup or rice": nobody adds to it, and nobody comes.
  {
    bot: 'slash-bot',
    holds: ({ text, own, chosen }) => isList(chosen) && own.length === 1 && tellsChoices(text),
  },
  // "A random fact every day at 9: …; …": the lines are given.
  {
    bot: 'slash-bot',
    holds: ({ text, own, chosen }) =>
      chosen === 'list-bot' && own.length === 0 && givenLines(text) !== undefined,
  },
  // Who deals hidden parts of a game keeps no list of them.
  {
    bot: 'slash-bot',
    holds: ({ text, chosen }) => chosen === 'list-bot' && hiddenParts.test(text),
  },
  // "Custom commands: !addcmd name response": what is saved answers.
  { bot: 'faq-bot', holds: ({ text, chosen }) => isList(chosen) && ownAnswers.test(text) },
  // "/perla saves a sentence of our teacher": what people say is kept with who said it.
  { bot: 'quotes-bot', holds: ({ text, chosen }) => isList(chosen) && said.test(text) },
  // "Pins every message with 4 reactions 😂 in #best"
  {
    bot: 'starboard-bot',
    holds: ({ text, chosen }) => isAny(chosen) && copied.test(text) && withReactions.test(text),
  },
  // "Drop-down menus where members choose pronouns and a continent"
  {
    bot: 'role-menu-bot',
    holds: ({ text, own, chosen }) =>
      isAny(chosen) &&
      own.length < 2 &&
      (rolesBehind(text) !== undefined ||
        offersRoles(text) ||
        (menus.test(text) && readOptions(text).length > 0)),
  },
  // "The role Gamer to whoever reacts with 🎮"
  {
    bot: 'role-menu-bot',
    holds: ({ text, own, chosen }) => isAny(chosen) && own.length < 2 && givesForReaction(text),
  },
  // "A button for a name colour: red, blue, green"
  {
    bot: 'role-menu-bot',
    holds: ({ text, own, chosen }) =>
      isAny(chosen) && own.length < 2 && readNameColours(text).length > 1,
  },
  // "Vote for the name of the cat: Luna, Pipo or Nube"
  {
    bot: 'poll-bot',
    holds: ({ text, own, chosen }) =>
      isAny(chosen) && own.length < 2 && votes.test(text) && pollChoices(text) !== undefined,
  },
  // "Find a date: Friday, Saturday or Sunday"
  {
    bot: 'poll-bot',
    holds: ({ text, own, chosen }) =>
      isAny(chosen) && own.length < 2 && daysToFind(text).length > 1,
  },
  // "We play on Thursdays, 10 places and 4 substitutes"
  {
    bot: 'event-bot',
    holds: ({ text, chosen }) => isAny(chosen) && substitutes.test(text) && /\d/u.test(text),
  },
  // "/출석 and /통계": who checks in types nothing.
  {
    bot: 'check-in-bot',
    holds: ({ text, own, chosen }) =>
      isList(chosen) &&
      own.some((name) => saysCheckIn.test(name)) &&
      readRecords(text).length === 0,
  },
  // "Deletes messages with the words …"
  {
    bot: 'moderation-bot',
    holds: ({ text, own, chosen }) =>
      isAny(chosen) &&
      own.length < 2 &&
      (deletesWords(text) ||
        pictureChannels(text).length > 0 ||
        (dense.test(text) && removesLinks(text))),
  },
  // "Where is the hall? Oak Street 4. When do we train? On Tuesdays"
  {
    bot: 'faq-bot',
    holds: ({ text, own, chosen }) =>
      isAny(chosen) &&
      own.length === 0 &&
      (tellsAnswers(text) ||
        (joins['faq-bot']?.test(text) === true &&
          !letterPattern(whenSomeone).test(text) &&
          readFaq(text).entries.length > 0)),
  },
  // "When somebody comes in, it writes …"
  {
    bot: 'welcome-bot',
    holds: ({ text, own, chosen }) =>
      isAny(chosen) && own.length === 0 && joins['welcome-bot']?.test(text) === true,
  },
  // "Customers send in ideas with /taste"
  {
    bot: 'suggestion-bot',
    holds: ({ text, own, chosen }) =>
      isList(chosen) && (ideas.test(text) || (own.length < 2 && votesByThumbs(text))),
  },
  // "/session with a day and a time, members press Yes / No / Maybe"
  {
    bot: 'event-bot',
    holds: ({ text, own, chosen }) => isList(chosen) && own.length < 3 && signsUp(text),
  },
  // "Meetings on Tuesdays and Fridays at 18:30, ask who comes"
  {
    bot: 'event-bot',
    holds: ({ text, own, chosen }) =>
      isAny(chosen) &&
      own.every((name) => usualDoes(name.slice(1)) ?? rollsDice(name.slice(1))) &&
      asksWhoComes(text) &&
      readMeetings(text).length > 0,
  },
  // "A casino with chips, 100 a day"
  { bot: 'economy-bot', holds: ({ text, chosen }) => isAny(chosen) && chips.test(text) },
  // "Riddles for children, one a day"
  {
    bot: 'trivia-bot',
    holds: ({ text, chosen }) =>
      isAny(chosen) && guesses.test(text) && readPosts(text).length === 0,
  },
];

const hiddenParts = words(
  'mafia|werewol(?:f|ves)|werwolf|werwölfe|hombres lobo|loup-garou|loups-garous|lobisomem|lupus in fabula|weerwolven|wilkołak\\p{L}{0,3}|мафи[яюи]|мафию|оборотн\\p{L}{1,3}|vampir köylü',
  '狼人杀|狼人殺|人狼|마피아|माफिया|مافيا',
);
const ownAnswers = words(
  "custom commands?|eigene (?:befehle|kommandos)|comandos (?:personalizados|propios)|commandes personnalisées|comandi personalizzati|eigen commando[’']?s|własne komendy|özel komut(?:lar)?|(?:свои|кастомные|пользовательские) команды",
  '自定义命令|自訂指令|カスタムコマンド|커스텀 명령어',
);
const said = words(
  'quote bot|quotes? (?:of|from|by)|\\p{L}{0,12}sprüche\\p{L}{0,5}|zitate|frases? (?:célebres|míticas|graciosas|divertidas|épicas|de (?:mis|los|nuestr\\p{L}{1,2}))|(?:salvare|salva) la frase|frasi (?:celebri|divertenti|buffe|d[ei]\\p{L}{0,2})|citations|frases d[eo]s?|uitspraken|cytaty|teksty naszych|unutulmaz sözler\\p{L}{0,2}|цитатник|цитаты|unhinged things|funny things (?:we|people|they) say',
  '名言|迷言|语录|語錄|명언|어록',
);
const copied = words(
  'pins?|copies|reposts?|reposted|épingle|recopie|reposte|anpinnt|pinnt|kopiert|copia|fija|republica|fissa|ripubblica|kopieert|pint|prikt|kopiuje|przypina|kopyala\\p{L}{0,3}|sabitle\\p{L}{0,3}|копирует|копіює|закрепляет|закріплює|пересылает|пересилає|перенос\\p{L}{2,3}|przenosi',
  '转发|置顶|コピー|ピン留め|복사|고정',
);
const withReactions =
  /\d{1,3}\s?(?:x\s?)?(?:(?:or more|mal|fois|veces|vezes|volte)\s)?(?:\p{Extended_Pictographic}|(?:reac|réac|reak|reaz|реакц|tepki|зв[её]зд|зір|gwiazd)\p{L}{1,8}|个?反应|リアクション|반응)/iu;
const menus = words(
  'drop-?downs?|drop-?down menus?|select menus?|auswahlmenü\\p{L}?|menús? desplegables?|menus? déroulants?|menus? suspensos?|menu a tendina|keuzemenu\\p{L}{0,2}|menu rozwijan\\p{L}|açılır menü\\p{L}{0,3}|выпадающ\\p{L}{2,3} (?:меню|спис\\p{L}{2,3})',
  '下拉|セレクトメニュー|ドロップダウン|드롭다운|ड्रॉपडाउन',
);
const votes = words(
  'vote|votes|voting|votar|votación|abstimmen|abzustimmen|abgestimmt|voter|votare|votação|stemmen|głosowa\\p{L}{1,4}|oyla\\p{L}{1,6}|голосова\\p{L}{1,4}|проголос\\p{L}{2,6}',
  '投票|투표|मतदान|تصويت',
);
const substitutes = words(
  "substitutes|subs bench|suplentes|remplaçants|ersatzspieler|ersatzbank|reservas|riserve|panchina|reservespelers|rezerwow\\p{L}{1,3}|yedek (?:liste\\p{L}{0,3}|oyuncu\\p{L}{0,3})|запасны\\p{L}{1,2}|waitlist|waiting list|warteliste|lista de espera|liste d[’']attente|lista d[’']attesa|wachtlijst",
  '候补|補欠|上车|上車|대기 명단|대기자',
);
const ideas = words(
  'feature requests?|(?:submit|suggest|propose|send|share)s? (?:\\p{L}{2,10} ){0,2}ideas?|ideen (?:\\p{L}{2,10} )?(?:einreichen|vorschlagen|sammeln|schicken)|(?:proponer|enviar|mandar) ideas|proposer (?:des|leurs) idées|(?:enviar|mandar|propor) ideias|(?:proporre|mandare|inviare) idee|ideeën (?:\\p{L}{2,10} )?(?:insturen|indienen|delen)|(?:zgłasza\\p{L}{1,3}|zgłosić|wysyła\\p{L}{1,3}|zbiera\\p{L}{0,3}|dodawa\\p{L}{1,4}) (?:\\p{L}{2,8} )?pomysł(?:y|ów)|fikir\\p{L}{0,4} (?:gönder|öner|yolla)\\p{L}{1,5}|(?:предл[ао]\\p{L}{2,5}|присыл\\p{L}{2,4}|соб[ие]р\\p{L}{2,4}|надсила\\p{L}{1,4}|збира\\p{L}{1,3}|пропону\\p{L}{1,5}) (?:сво[иї] )?[иі]де[йиїю]',
  '提建议|提交建议|アイデアを(?:投稿|募集)|아이디어를? (?:제출|제안)',
);
const chips = words(
  'casino|kasino|kasyno|казино|(?:bot )?éco pour|jetons|monnaie (?:virtuelle|du serveur)',
  '赌场|カジノ|카지노',
);
const guesses = words(
  "riddles?|guess(?:ing)? the \\p{L}{3,12}|guess-the-\\p{L}{3,12}|rätsel\\p{L}{0,2}|\\p{L}{3,12}raten|adivinanzas?|adivina (?:el|la)|refranes|devinettes?|devine[rz]? (?:le|la|l[’'])|adivinhas?|adivinhe o|indovinell[oi]|indovina (?:il|la)|raadsels?|raad (?:de|het)|zagadk\\p{L}|zgadnij|bilmece\\p{L}{0,3}|загад\\p{L}{2,5}|угада\\p{L}{1,4}",
  '谜语|猜谜|填空|なぞなぞ|수수께끼|맞히기|पहेली|ألغاز',
);

import { allMatches } from '../../workspace/text/all-matches.ts';
import { minutesBetween } from '../shared/reading/clock/minutes-between.ts';

/** Whether a part of a request asks how a Minecraft server is doing. */
export function saysServer(text: string): boolean {
  return game.test(text) && asks.test(text) && !others.test(text);
}

/**
 * The address of a Minecraft server that a request names; empty without one.
 *
 * @example
 * readAddress('shows if play.example.net is up'); // 'play.example.net'
 */
export function readAddress(text: string): string {
  const [[address = ''] = []] = allMatches(text.slice(0, 4000), host);
  return address.toLowerCase();
}

/** How often the message of the server is renewed. */
export function readMinutes(text: string): number {
  return minutesBetween(text) ?? 1;
}

const host =
  /(?<![\w@/.-])(?!(?:discord|node|minecraft)\.)(?:[a-z0-9][a-z0-9-]{0,40}\.){1,4}[a-z]{2,12}(?::\d{2,5})?(?![\w@]|\.\w)|(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?::\d{2,5})?(?![\d.])/giu;
const game =
  /(?<!\p{L})(?:minecraft|mc)(?!\p{L})|майнкрафт|マイクラ|마인크래프트|我的世界|माइनक्राफ्ट|ماينكرافت/iu;
const asks =
  /(?<!\p{L})(?:status|online|offline|(?:is |it['’]s )?(?:up|down)|running|(?:how many|wie viele|cuántos|combien de|quantos|quanti|hoeveel|ilu|ile|сколько|скільки|hur många|berapa|bao nhiêu|kaç) (?:people|players|spieler|jugadores|joueurs|jogadores|giocatori|spelers|graczy|osób|игроков|гравців|spelare|pemain|người|oyuncu|kişi)|player ?(?:count|list)|who is (?:on|playing)|estado|statut|stato|статус\p{L}{0,2}|онлайн\p{L}{0,2})(?!\p{L})|在线|在線|オンライン|稼働|접속|온라인|상태|ऑनलाइन|متصل/iu;
/** Tickets, roles and rules of such a server are other wishes. */
const others =
  /(?<!\p{L})(?:tickets?|whitelist\p{L}{0,4}|rules|regeln|roles?|welcom\p{L}{1,4})(?!\p{L})/iu;

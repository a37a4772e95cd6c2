import { asksForChores } from '../rota/asks-for-chores.ts';
import type { Plan } from '../../contracts/job/plan.ts';
/** Whether a wheel is to turn. */
export function asksForWheel(message: string): boolean {
  return wheel.test(message);
}

/** Whether the entries are to be put into teams. */
export function asksForTeams(message: string): boolean {
  return teams.test(message);
}

/** Whether teams are all that is asked for, and nothing is picked: "a random team generator". */
export function makesTeams(message: string): boolean {
  const made = teamMaker.exec(message.slice(0, 200));
  // "picks a film, and splits us into teams"
  return made !== null && !picksBefore.test(message.slice(0, made.index));
}

const picksBefore =
  /(?<!\p{L})(?:pick|choos|select|spin|wähl|auslos|elig|elij|escoj|choisi|escolh|scegli|kies|wybier|seç|выбир)\p{L}{0,6}|抽|选|選|골라|뽑|चुन|اختيار|يختار/iu;

/** How many teams a request names; 2 without a number. */
export function teamCount(message: string): number {
  const count = Number(counted.exec(message)?.[1] ?? 2);
  return Math.min(Math.max(count, 2), 20);
}

const counted =
  /(?<![\d.,])(\d{1,2})\s?(?:(?:random |equal |even |zufällige |gleiche )?(?:teams?|groups?|gruppen|mannschaften|equipos|grupos|équipes|groupes|equipes|times|squadre|gruppi|ploegen|groepen|drużyn\p{L}?|grup\p{L}?|takım\p{L}{0,2}|команд\p{L}?|групп\p{L}?)(?!\p{L})|个?(?:队|组)|チーム|グループ|개? ?(?:팀|조))/iu;
const teamMaker =
  /(?<!\p{L})(?:(?:random )?(?:teams?|groups?)[ -]?(?:generator|maker|splitter|randomi[sz]er|picker|builder|divider)|(?:split|divide|sort|put)s? (?:\p{L}{1,12} ){0,5}into (?:\p{L}{1,10} )?(?:teams|groups)|(?:team|gruppen|mannschafts)-?(?:generator|einteil\p{L}{2,3}|auslos\p{L}{2,3})|(?:generador|creador|sorteo) de (?:equipos|grupos)|générateur d[’']équipes|générateur de groupes|(?:gerador|sorteador|sorteio) de (?:times|equipes|grupos)|(?:generatore|sorteggio) (?:di )?(?:squadre|gruppi)|(?:teams?|groepjes)[ -]?(?:generator|maker|indeler)|(?:generator|losowanie) (?:drużyn|grup)|(?:takım|grup) (?:oluşturucu|kurucu|çekilişi)|генератор (?:команд|групп))(?!\p{L})|随机分[组队]|分[组队](?:工具|器|小程序)|チーム分け|グループ分け|(?:팀|조) ?(?:나누기|짜기|뽑기|편성)|टीम (?:बनाने|जनरेटर)|مولد (?:فرق|مجموعات)/iu;

/** Whether what was picked is not to be picked again. */
export function isWithoutRepeats(message: string): boolean {
  return once.test(message);
}

/** Whether all can be picked again once each was: "until everyone had a turn". */
export function beginsAnew(message: string): boolean {
  return anew.test(message);
}

/** Whether the wheel is to be of many colours. */
export function isColourful(message: string): boolean {
  return colourful.test(message);
}

/** "Nobody draws themselves": a page that draws one name after the other knows nothing of who draws. */
export function leftOutOfPicker(plan: Plan, text: string): readonly string[] {
  const given = 'given' in plan ? (plan.given ?? []).flatMap(({ entries }) => entries) : [];
  const said = [text, ...given.map(({ name }) => name)].map((one) => toSelf.exec(one)?.[0]);
  const found = said.filter((one) => one !== undefined).slice(0, 1);
  return found.length > 0 ? found : (inSecret.exec(text)?.slice(0, 1) ?? []);
}

const inSecret =
  /(?<!\p{L})(?:secret santa|wichtel\p{L}{0,10}|amigo (?:invisible|secreto|oculto)|тайный санта|таємний санта)(?!\p{L})/iu;
const toSelf =
  /(?<!\p{L})(?:nobody|no one|keiner|niemand|personne|nadie|ninguém|nessuno|nikt|никто|ніхто|ingen)\s[^,.;:!?\n]{2,30}(?:selves|self|selbst|soi[- ]même|sí mism[oa]|si mesm[oa]|(?:sé|se) stess[oa]|zichzelf|siebie|себя|себе|sig själv)(?!\p{L})/iu;

/** A request for a page that picks something, though no phrase for one stands in it. What has prices is a site. */
export function asksToPick(text: string): boolean {
  return (
    picks.test(text) &&
    (wheel.test(text) || !asksForChores(text)) &&
    !/(?<!\p{L})(?:bot|discord|quiz|typing|shop|store)(?!\p{L})|\p{Sc}\s?\d|\d\s?\p{Sc}/iu.test(
      text,
    )
  );
}

const picks =
  /(?<!\p{L})(?:wheel|spinner|roue|rueda|ruleta|roleta|roda|ruota|roulette|rad|koło|колесо|çark)\s(?:\p{L}{1,12}\s){0,3}(?:pick|choos|decid|select|draw|choisi|décid|eleg|elij|escolh|sceg|deci[dt]|entscheid|auslos|kies|wybie|выбир|выбра|реша|реши|seç)\p{L}{0,6}(?!\p{L})|(?<!\p{L})(?:to|that) (?:picks?|chooses?|decides?) (?:who|whose turn)(?!\p{L})|(?:décide[rs]?|chois(?:ir|it)) qui(?!\p{L})|(?:decid(?:ir|e)|elegir|elige) (?:a )?qui[eé]n(?!\p{L})|(?:decid(?:ere|e)|scegl(?:iere|ie)) chi(?!\p{L})|(?:decid(?:ir|e)|escolher?) quem(?!\p{L})|entscheidet,? wer(?!\p{L})|wer[^.,;\n]{2,30} entscheidet ein|(?<!\p{L})(?:pick|choose|select|draw|decide)s? (?:an?|one|out|who|what|which|from)\s(?:\p{L}{1,14}\s){0,3}for (?:us|me)(?!\p{L})|(?<!\p{L})(?:pick|choose|select|draw)s? (?:\p{L}{1,14}\s){0,4}(?:at random|randomly)(?!\p{L})|(?<!\p{L})(?:picks?|choose|select|draw)s? (?:an? |the )?random(?!\p{L})|(?<!\p{L})shuffles?(?: them)? and (?:shows?|picks?|gives?) one(?!\p{L})|(?<!\p{L})random(?:ly)?[ -](?:pick|choose|select|draw)|zufällig (?:aus(?:wählt|sucht|lost)|zieht|wählt)|(?:wählt|sucht|zieht|lost)(?: \p{L}{1,14}){0,3} zufällig|(?:elige|elija|escoge|saca|sortea)(?: \p{L}{1,14}){0,3} al azar|(?:choisit|tire|choisisse)(?: \p{L}{1,14}){0,3} au hasard|(?:escolh[ea]|sortei[ea])(?: \p{L}{1,14}){0,4} (?:aleatori\p{L}{1,6}|ao acaso)|(?:scegli(?:e|a)|estra(?:e|gga))(?: \p{L}{1,14}){0,3} a caso|kiest willekeurig|losowo wybiera|wybiera losowo|rastgele seç|случайно выбира|выбирает случайн|随机(?:抽|选|挑)|ランダムに選|무작위로 (?:뽑|고르|선택)|랜덤으로 (?:뽑|고르|선택)/iu;
const wheel =
  /(?<!\p{L})wheel(?!\p{L})|spinner|glücksrad|(?<!\p{L})rad(?!\p{L})|ruleta|roulette|(?<!\p{L})r(?:o?ue(?:da)?|uota)(?!\p{L})|roleta|roda da|(?<!\p{L})rad van|koło|kole fortuny|çark|колес|转盘|大转盘|ルーレット|돌림판|룰렛|पहिया|चक्र|عجلة/iu;
const teams =
  /(?<!\p{L})(?:teams?|groups?|pairs)(?!\p{L})|gruppen|mannschaft|equipos|grupos|équipes|groupes|equipes|squadre|gruppi|groepen|drużyn|grup[ya]?(?!\p{L})|takım|команд|групп|分组|分队|組|チーム|グループ|팀|조 ?나누|टीम|समूह|فرق|مجموعات/iu;
const anew =
  /(?<!\p{L})(?:(?:un)?til+ (?:every(?:one|body)|all|each)(?!\p{L})|bis (?:alle|jede[rs]?)(?!\p{L})|hasta que (?:todos|todas|cada)|jusqu[’']à ce que (?:tous|toutes|tout|chacun)|avant que tout le monde|até (?:que )?(?:todos|todas)|finché (?:tutti|tutte|non)|tot iedereen|totdat iedereen|aż wszyscy|dopóki wszyscy|herkes \p{L}{2,12} kadar|пока (?:все|не (?:будут|выйдут)))|所有人都?|每个人都|全員が|모두(?:가)? |सब(?:की|का)? बारी|حتى (?:يأتي|ينتهي) (?:الجميع|دور)/iu;
const colourful =
  /(?<!\p{L})(?:bright|colou?rful|rainbow|vivid|bunt\p{L}{0,2}|knallig\p{L}{0,2}|colorid[oa]s?|vivos|colores vivos|coloré\p{L}{0,2}|couleurs vives|vivaci|colorat[oaie]|kleurige?|kolorow\p{L}{1,3}|renkli|ярк\p{L}{2,3}|разноцветн\p{L}{2,3})(?!\p{L})|彩色|鲜艳|カラフル|明るい|알록달록|रंगीन|रंग-?बिरंग|ملون|زاهية/iu;
const once =
  /(?:should|may|must|can)(?:n['’]?t| not) (?:come up|be (?:picked|drawn|chosen)|get picked) again|(?:no|without|don['’]?t|never) (?:\p{L}{1,10} ){0,3}(?:repeats?|repeated|twice|again)|remov\p{L}{1,3} (?:the )?(?:winner|picked|drawn|name|after)|nicht (?:\p{L}{1,10} ){0,2}(?:doppelt|zweimal|nochmal|wiederhol)|ohne wiederholung|no se repita|sin repet|sans répét|pas (?:deux fois|répéter)|sem repet|não (?:se )?rep|senza ripet|non (?:si )?ripet|zonder herhaling|bez powtórz|tekrarsız|tekrar (?:et|çık)m|без повтор|不重复|重複なし|かぶらない|중복 ?없|बिना दोहर|دون تكرار/iu;

/**
 * What is said when something is picked, with `{name}` in the place of the dots; undefined where a request
 * says nothing of it.
 *
 * @example
 * readAnnouncement('it says "Tonight it is ...!"'); // 'Tonight it is {name}!'
 */
export function readAnnouncement(message: string): string | undefined {
  const { before, after } = announced.exec(message)?.groups ?? {};
  return before === undefined ? undefined : `${before.trim()} {name}${after ?? ''}`;
}

const announced =
  /["“„«「](?<before>[^"”»“」\n{}]{2,50}?)\s?(?:\.{3}|…|_{2,9}|\[[^\]\n]{1,20}\]|<[^>\n]{1,20}>|\bX\b)(?<after>[^"”»“」\n{}.]{0,30})["”»“」]/u;

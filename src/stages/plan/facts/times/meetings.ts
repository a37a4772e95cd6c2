import { letterPattern } from '../../../../workspace/text/letters.ts';

const meet =
  "(?:we|the (?:club|group|team))\\s(?:(?:all|usually|always|also)\\s)?(?:meet|play|train|rehearse|practi[sc]e|gather|run|ride|sing|paint)|wir\\s(?:treffen uns|spielen|trainieren|proben|üben)|(?:nos|nosotros)\\s(?:reunimos|juntamos)|(?:on|nous)\\s(?:se retrouve|nous retrouvons|joue|s['’]entraîne)|(?:nos\\s)?(?:encontramo-nos|reunimo-nos|nos encontramos)|ci\\s(?:troviamo|incontriamo|vediamo)|(?:we|wij)\\s(?:komen samen|spelen|trainen|repeteren)|spotykamy się|мы (?:собираемся|встречаемся)|(?:ми )?(?:збираємося|зустрічаємося)|vi (?:träffas|ses|spelar)|kami (?:bertemu|berkumpul)";

/** "we meet Mondays 7pm in the Red Lion pub, " at the beginning of a list: it says when, and is none of it. */
export const meeting = letterPattern(`^(?:${meet})\\s[^,;.\\n]{2,90},\\s`);

const meetsBefore = letterPattern(`[:,;]\\s?(?<told>(?:${meet})(?:\\s[^,;:.!?\\n]{0,60})?)$`);

/** "We meet" before two days. */
export const meets = letterPattern(`^(?:${meet})$`);

/** Where a text says that people meet, before a time: "we meet Mondays" of "our club: we meet Mondays " 7pm. */
export function meetingBefore(ahead: string): string | undefined {
  return meetsBefore.exec(ahead)?.groups?.['told'];
}

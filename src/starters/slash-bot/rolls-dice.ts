/** What a command does whose name says that it rolls dice; undefined for others. */
export function rollsDice(name: string): string | undefined {
  return dice.test(name) ? rolling : undefined;
}

export const rolling = 'Rolls dice, such as 2d6+1.';
const dice =
  /^(?:roll|dice|r|jet|dés?|lancer|würfel[nt]?|würfle|wurf|dados?|tirada|tirar|rolar|rolagem|rola|dadi|tira|tiro|dobbel(?:en|steen)?|gooi(?:en)?|rzut|rzuć|kości|(?:rzut-?|rzuć-?)?kostk[aąi]|(?:at-)?zar(?:-?at)?|(?:брось-|кинь-)?кубик[и]?|бросок|кинути|кост[иі]|кості|[掷擲丢扔]?骰[子]?|ダイス(?:ロール)?|サイコロ|さいころ|주사위(?:굴리기)?|굴려|पास[ाे]|pasa|(?:ال)?نرد|زهر|dadu|(?:lempar|kocok)-?dadu|(?:tung-?|đổ-?)?(?:x[uú]c-?x[aắ]c)|tärning(?:ar)?)$/u;

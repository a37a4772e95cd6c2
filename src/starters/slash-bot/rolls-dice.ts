/** What a command does whose name says that it rolls dice; undefined for others. */
export function rollsDice(name: string): string | undefined {
  return dice.test(name) ? 'Rolls dice, such as 2d6+1.' : undefined;
}

const dice =
  /^(?:roll|dice|r|jet|dés?|lancer|würfeln?|wurf|dados?|tirada|tirar|rolar|rolagem|rola|dadi|tira|tiro|dobbel|dobbelen|gooi|rzut|rzuć|kości|kostka|zar|at-zar|кубик[и]?|бросок|кости|骰子|掷骰|ダイス|サイコロ|주사위|पासा|نرد)$/u;

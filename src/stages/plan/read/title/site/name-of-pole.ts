/** "Marka Zielińskiego", "Anny Nowickiej" as they are called; others behind "mgr" or a profession: "Anny Wójcik", "Piotra Nowaka". */
export function nameOfPole(name: string, ahead: string): string | undefined {
  const { first = '', end, last } = ofPole.exec(name)?.groups ?? {};
  if (last !== undefined)
    return end === 'a' ? `${first.replace(/k$/u, 'ek')} ${last}i` : `${first}a ${last}a`;
  if (!ofPerson.test(ahead)) return undefined;
  const [, her = '', family = ''] = ofHer.exec(name) ?? [];
  if (her !== '')
    return `${her.replace(/(?<=[kgi])i$|y$/u, 'a').replace(/(?<!i)i$/u, 'ia')} ${family}`;
  const [, his = '', own] = ofHim.exec(name) ?? [];
  return own === undefined
    ? undefined
    : `${his.replace(/wł$/u, 'weł').replace(/rk$/u, 'rek')} ${own.replace(/(?<=[^aeiouyąęó])k$/u, 'ek')}`;
}

const ofPole =
  /^(?<first>\p{Lu}\p{L}{2,12}?)(?<end>[aiy]) (?<last>\p{Lu}\p{L}{1,20}[sc]k)(?:iego|iej)$/u;
const ofHer =
  /^(?!(?:Jerz|Anton|Ignac|Cezar|Konstant|Walent)[yi]\s)(\p{Lu}\p{Ll}{1,12}[yi]) (\p{Lu}\p{Ll}{1,20}[bcćdfghjklłmnńprsśtwzźż])$/u;
const ofHim =
  /^(Piotr|Jan|Mark|Pawł|Adam|Tomasz|Andrzej|Krzysztof|Michał|Łukasz|Jakub|Marcin|Wojciech|Grzegorz)a (\p{Lu}\p{Ll}{1,20}[bcćdfghjklłmnńprsśtwzźż])a$/u;
const ofPerson =
  /(?<!\p{L})(?:(?:mgr|dr|inż|lek|dent|hab|prof|med|wet)\.?|\p{Ll}{3,14}(?:eut|k|ist|log|arz|ier|tor)[iya])\s$/iu;

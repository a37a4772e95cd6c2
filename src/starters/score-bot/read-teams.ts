import { namedList } from '../shared/named-list.ts';

/** The names of those who have points together; empty for none. */
export function teamsIn(text: string): readonly string[] {
  const named =
    namedList(
      text,
      'teams?|houses?|squads?|häuser|mannschaften|casas|equipos|équipes?|maisons|equipes|times|squadre|case|ploegen|huizen|drużyny|domy|takımlar|evler|команды|факультеты|队伍|战队|チーム|팀|टीमें',
    ) ?? [];
  const isNames = (names: readonly string[]): boolean =>
    names.length > 1 &&
    names.every((name) => /^[\p{Lu}\p{Lo}\d]/u.test(name) && text.includes(name));
  if (isNames(named)) return named.slice(0, 20);
  const [, list = ''] = teamList.exec(text) ?? [];
  const listed = list.split(/,\s|\s\p{Ll}{1,3}\s/u);
  return isNames(listed) ? listed.slice(0, 20) : [];
}

/** "house points as at Hogwarts: Foxes, Owls", "teams Foxes, Owls and Bears" */
const teamList =
  /(?<!\p{L})(?:[Tt]eams?|[Hh]ouses?|[Ss]quads?|[Hh]äuser\p{L}?|[Mm]annschaften|[Cc]asas|[Ee]quipos|[ÉEée]quipes|[Mm]aisons|[Ss]quadre|[Cc]ase|[Pp]loegen|[Hh]uizen|[Dd]rużyn\p{L}?|[Dd]om(?:y|ów)|[Tt]akımlar\p{L}{0,3}|[Кк]оманд\p{L}?|[Фф]акультет\p{L}{1,2})(?:\s|[^.,:;\n]{0,40}:\s|\s\p{L}{5,8}\s\p{L}{2,4}\s)((?:\p{Lu}\p{L}{1,20}(?:,\s|\s(?:and|und|y|et|e|en|i|ve|и|та|och)\s)){1,9}\p{Lu}\p{L}{1,20})/u;

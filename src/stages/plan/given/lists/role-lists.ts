import { allMatches } from '../../../../workspace/text/all-matches.ts';
import type { GivenEntry, GivenList, Language } from '../../../../contracts/job/plan.ts';
import { sectionHeading } from '../../../../starters/page/wished/section-headings.ts';
import { isRole } from '../../facts/labels/role-of.ts';
import { letterPattern } from '../../../../workspace/text/letters.ts';

/**
 * People of a message who stand behind what they are: "owner Kaz, admins Milo and Wren", "보컬 지우, 기타 현석",
 * "社长叫林一鸣,指导老师是陈老师". At least two of them.
 *
 * @example
 * roleListsIn('owner Kaz, admins Milo and Wren', 'en')[0]?.entries;
 * // [{ name: 'Kaz', about: 'owner' }, { name: 'Milo', about: 'admin' }, { name: 'Wren', about: 'admin' }]
 */
export function roleListsIn(text: string, language: Language): readonly GivenList[] {
  return [...allMatches(text, lists), ...allMatches(text, labelledLists)].flatMap(
    ({ 0: all, index }) => {
      const labelled = allMatches(all, labelledOne).map(({ groups }) => entryOf(groups));
      const isLabelled = labelled.length > 1 && labelled.some(({ about }) => isRole(about));
      const entries = isLabelled ? labelled : allMatches(all, one).flatMap(peopleOf);
      if (entries.length < 2) return [];
      const end = index + all.length;
      // "staff list (owner Kip, admins Juno and Rolf, 4 mods)"
      const [, label] = labelAhead.exec(text.slice(Math.max(index - 40, 0), index)) ?? [];
      const [inside = ''] = /^[^()\n]{0,120}(?=\))/u.exec(text.slice(end)) ?? [];
      if (label === undefined)
        return [{ label: sectionHeading('team', language), at: index, end, entries }];
      const others = inside
        .split(/,\s?/u)
        .flatMap((name) => (name.trim() === '' ? [] : [{ name: name.trim() }]));
      return [{ label, at: index - 2, end: end + inside.length, entries: [...entries, ...others] }];
    },
  );
}

const labelAhead = /(?:^|[,.:;]\s|\s(?:and|with|und|mit|a|the)\s)(\p{L}[\p{L} ]{2,24})\s\($/u;

function peopleOf({ groups }: RegExpMatchArray): readonly GivenEntry[] {
  const { role = '', people = '' } = groups ?? {};
  const names = people.split(joint);
  // "admins Milo and Wren": each is one.
  const about = names.length > 1 ? role.replace(/(?<=[a-z]{2})s$/u, '') : role;
  return names.map((name) => ({ name, about }));
}

function entryOf({ role = '', who = '' }: RegExpMatchArray['groups'] = {}) {
  return { name: who, about: role };
}

const spaced = [
  '(?:co-)?owners?|admins?|mods?|moderators?|builders?|helpers?|founders?|leaders?|officers?|captains?|coach(?:es)?|trainers?|managers?|presidents?|secretar(?:y|ies)|treasurers?|chairs?|directors?|chefs?|singers?|vocals|guitar(?:ist)?|bass(?:ist)?|drums|drummer|keys|keyboards?|piano|violin|cello|sax(?:ophone)?',
  'inhaber(?:in)?|admins?|moderator(?:in)?|vorsitzende[rn]?|kassenwart(?:in)?|schriftführer(?:in)?|trainer(?:in)?|gesang|gitarre|schlagzeug',
  'dueñ[oa]|entrenador[ae]?|president[ae]|secretari[oa]|tesorer[oa]|capit[áa]na?|voz|guitarra|bajo|batería|teclados?',
  'propriétaire|entraîneure?|présidente?|secrétaire|trésori(?:er|ère)|chant|guitare|basse|batterie|clavier',
  'don[oa]|treinador[ae]?|tesoureir[oa]|vocal|baixo|bateria|proprietari[oa]|allenatore|presidente|segretari[oa]|tesoriere|voce|chitarra|basso|batteria|voorzitter|penningmeester|trainer|zang|gitaar|drums',
  'właściciel(?:ka)?|trener(?:ka)?|prezes|skarbnik|wokal|gitara|perkusja|админ|владелец|тренер|вокал|гитара|бас|барабаны',
].join('|');
const name = "\\p{Lu}[\\p{L}'’-]{1,24}(?:\\s\\p{Lu}[\\p{L}'’-]{1,24}){0,2}";
const between = '(?:,\\s|\\s(?:and|und|y|et|e|en|i|и|&)\\s)';
const joint = /,\s|\s(?:and|und|y|et|e|en|i|и|&)\s/u;
const latin = `(?<role>${spaced})\\s(?:is\\s|ist\\s|es\\s|est\\s|é\\s|è\\s)?(?<people>${name}(?:${between}${name}){0,4})(?!\\p{L})`;
const hangul =
  '(?<role>보컬|기타|베이스|드럼|키보드|건반|대표|회장|총무|코치|감독)\\s(?<people>\\p{Script=Hangul}{2,3})(?!\\p{L})';
const han =
  '(?<role>社长|社長|会长|会長|队长|老板|店长|店長|主厨|教练|指导老师|团长|代表|部長|顧問|コーチ)(?:叫|是|为|:|：|は)(?<people>\\p{Script=Han}{2,4})(?!\\p{Script=Han})';
const one = letterPattern(`(?<!\\p{L})(?:${latin}|${hangul})|${han}`, 'gu');
/** "Vorstand: Petra Kluge, Kasse: Jens Böhm": where one is what somebody is, all are. */
const particle = '(?:\\s(?:de|den|der|del|van|von|di|da|dos|la|le|ten|ter|zu))';
const labelledName = `\\p{Lu}[\\p{L}'’-]{1,24}(?:${particle}{0,2}\\s\\p{Lu}[\\p{L}'’-]{1,24}){0,2}`;
const label = "\\p{L}[\\p{L}'’-]{2,24}(?:\\s\\p{L}[\\p{L}'’-]{0,24}){0,2}";
const labelledPair = `${label}\\s?[:：]\\s?${labelledName}(?=\\s?(?:[,;.!)\\n]|$)|\\s(?:and|und|y|et|e|en|i|и|&)\\s)`;
const labelledOne = letterPattern(`(?<role>${label})\\s?[:：]\\s?(?<who>${labelledName})`, 'gu');
const labelledLists = letterPattern(
  `(?<=(?:^|[,;.:!?(])\\s?)${labelledPair}(?:(?:[,;.]\\s|\\n|\\s(?:and|und|y|et|e|en|i|и|&)\\s)${labelledPair}){1,6}`,
  'gu',
);
const plain = [latin, hangul, han].map((part) => part.replaceAll(/\?<(?:role|people)>/gu, '?:'));
const lists = letterPattern(
  `(?<!\\p{L})(?:${plain[0]}(?:,?${between}${plain[0]}){1,6}|${plain[0]?.replace('{0,4}', '{1,4}')}|${plain[1]}(?:,?\\s${plain[1]}){1,6})|${plain[2]}(?:[,，、]\\s?${plain[2]}){1,4}`,
  'gu',
);

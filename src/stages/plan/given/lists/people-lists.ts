import { upperStart } from '../../../../workspace/text/with-capitals.ts';
import { allMatches } from '../../../../workspace/text/all-matches.ts';
import type { GivenEntry, GivenList, Language } from '../../../../contracts/job/plan.ts';
import { sectionHeading } from '../../../../starters/page/wished/section-headings.ts';
import { oneLine } from '../../read/clean-text.ts';
import { letterPattern } from '../../../../workspace/text/letters.ts';

/**
 * The people whom a message lists behind what they are, without a colon: "members Dee (vocals) and Mo
 * (bass)", "teachers are Isla and Ben". At least two of them.
 *
 * @example
 * peopleListsIn('our teachers Isla (yoga) and Ben');
 * // [{ label: 'Teachers', at: 4, end: 31, entries: [{ name: 'Isla', about: 'yoga' }, { name: 'Ben' }] }]
 */
export function peopleListsIn(text: string, language: Language = 'en'): readonly GivenList[] {
  return [
    ...allMatches(text, lists),
    ...allMatches(text, joinedLists),
    ...allMatches(text, doctors),
    ...allMatches(text, arabicDoctors),
  ].flatMap(({ groups, index, 0: all }) => {
    const { label = 'Team', people = '' } = groups ?? {};
    const said = label.replace(/(?<=er)n$/u, '');
    // "our band Nachtzug, concerts: …": the last is the label of another list.
    const isLabelAhead = /^\s?[:：]/u.test(text.slice(index + all.length));
    const entries = isLabelAhead ? entriesOf(people).slice(0, -1) : entriesOf(people);
    if (entries.length < 2) return [];
    const [about] = aboutAhead.exec(text.slice(Math.max(index - 60, 0), index)) ?? [];
    if (about !== undefined)
      return [
        {
          label: upperStart(about),
          at: index,
          end: index + all.length,
          entries: [{ name: oneLine(people, 80), about: upperStart(said) }],
        },
      ];
    const heading = bent.test(said) ? sectionHeading('team', language) : upperStart(said);
    return [{ label: heading, at: index, end: index + all.length, entries }];
  });
}

function entriesOf(people: string): readonly GivenEntry[] {
  const all = allMatches(
    people,
    letterPattern(`${parts.source}|${arabicPart.source}|${joinedPart.source}`, 'gu'),
  );
  // "講師は田中由美、横浜市青葉区、月3回": what is no name ends them.
  const end = all.findIndex(({ groups }) => noPerson.test(groups?.['name'] ?? ''));
  return (end < 0 ? all : all.slice(0, end)).map(({ groups }) => {
    const { name = '', about = '' } = groups ?? {};
    return {
      name: oneLine(name.trim(), 80),
      ...(about !== '' && { about: oneLine(about.trim(), 200) }),
    };
  });
}

const noPerson = /\p{sc=Han}[市区町村県]|^[月火水木金土日年週全]$|時|円/u;

/** "a short about us section mentioning the owners Priya and Tom" */
const aboutAhead =
  /(?<!\p{L})(?:about us|über uns|sobre n[oó]s(?:otros)?|quiénes somos|quem somos|à propos|qui sommes-nous|chi siamo|over ons|o nas|о нас|hakkımızda)(?=[^.,;:\n]{0,40}$)/iu;

/** "trzech lektorów", "للأطباء": words of other cases are no heading. */
const bent = /(?:ów|cieli|rzy|ров|лей|чей)$|^ل?ل?(?:ال)?أطباء$/u;

/** What several people are. */
const nouns = [
  'members|team(?: members)?|teachers|trainers|coaches|instructors|owners|founders|hosts|committee|board|band|doctors|dentists|stylists|barbers|artists|staff|crew|guides|speakers|tutors|musicians|chefs|cooks|partners|lawyers|therapists|organi[sz]ers|players|dancers|actors',
  'Mitgliedern?|Bandmitgliedern?|(?:Trainer|Lehrer|Inhaber|Gründer|Gastgeber)(?:innen|n)?|Ärzte|Ärztinnen|Dozent(?:en|innen)|Stylist(?:en|innen)|Team',
  'miembros|integrantes|profesor[ae]s|entrenador[ae]s|dueñ[oa]s|propietari[oa]s|fundador[ae]s|equipo|doctor[ae]s|estilistas|barberos|músicos|anfitrion[ae]s',
  'membres|professeure?s|profs|entraîneu(?:rs|ses)|propriétaires|fondat(?:eurs|rices)|équipe|médecins|coiffeu(?:rs|ses)|musiciens|hôtes|intervenante?s',
  'membros|integrantes|professor[ae]s|treinador[ae]s|don[oa]s|proprietári[oa]s|sóci[oa]s|equipe|equipa|médic[oa]s|barbeiros',
  'membri|insegnanti|istruttor[ie]|allenatori|proprietari|titolari|fondatori|soci|squadra|medici|maestri|musicisti|docenti',
  'leden|bandleden|docenten|leraren|trainers|eigenaren|oprichters|begeleiders',
  'lektorzy|lektorów|nauczycieli|trenerów|instruktorów|lekarzy|członkowie|skład|nauczyciele|trenerzy|właściciele|założyciele|lekarze|prowadzący|instruktorzy',
  'üyeler(?:imiz)?|öğretmenler(?:imiz)?|eğitmenler(?:imiz)?|hocalar(?:ımız)?|sahipleri|ekip|ekibimiz|kurucular(?:ımız)?|doktorlar(?:ımız)?',
  'преподавателей|тренеров|инструкторов|врачей|мастеров|участники|состав|преподаватели|педагоги|учителя|тренеры|владельцы|основатели|команда|врачи|мастера|инструкторы',
].join('|');
const anyCase = nouns.replaceAll(
  /(?<=^|\|)(\p{L})/gu,
  (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`,
);
const are =
  '(?:\\s?:|\\s?(?=\\()|\\s(?:are|is|include|sind|ist|son|incluye|sont|est|são|é|sono|è|zijn|to|są|это))?';
const title = '(?:(?:[Dd]r|[Pp]rof|Mr|Mrs|Ms|[Dd]ra|[Dd]t|[Uu]zm|[Ss]ra?|[Mm]me|[Dd]ott)\\.?\\s)?';
const name = `${title}\\p{Lu}[\\p{L}'’-]{1,24}(?:\\s\\p{Lu}(?:\\.|[\\p{L}'’-]{0,24})){0,2}`;
const said = '(?:\\s?\\([^()\\n]{2,60}\\))?';
const joint =
  '(?:,\\s(?:and\\s|und\\s|y\\s|et\\s|e\\s|en\\s|i\\s|ve\\s|и\\s)?|\\s(?:and|und|y|et|e|en|i|ve|и|&)\\s)';

const lists = letterPattern(
  `(?<![\\p{L}-])(?<label>${anyCase})${are}(?:\\s|\\((?=[^()\\n]{5,200}\\)))(?<people>${name}${said}(?:${joint}${name}${said}){1,11})(?![\\p{L}(])`,
  'gu',
);
const parts = letterPattern(`(?<name>${name})(?:\\s?\\((?<about>[^()\\n]{2,60})\\))?`, 'gu');

/** "Dr. Priya Nair and Dr. Tom Becker." */
const doctor = `(?:[Dd]ra?|[Pp]rof)\\.\\s\\p{Lu}[\\p{L}'’-]{1,24}(?:\\s\\p{Lu}[\\p{L}'’-]{1,24}){0,2}${said}`;
const doctors = letterPattern(
  `(?<=^|[.!?\\n:]\\s)(?<people>${doctor}(?:${joint}${doctor}){1,7})(?=[.;!\\n]|$)`,
  'gu',
);

/** "للأطباء: د. سامر ود. هالة" */
const arabicDoctors =
  /(?:و?صفحة\s)?(?<label>ل?ل?(?:ال)?أطباء)\s?[:：]?\s(?<people>د\.\s?\p{sc=Arab}{2,12}(?:(?:،\s|\s)و?د\.\s?\p{sc=Arab}{2,12}){1,7})/gu;
const arabicPart = /(?<name>د\.\s?\p{sc=Arab}{2,12})/u;

/** "スタッフは佐藤(店長)と鈴木", "강사는 김지수(요가), 박민" */
const joinedName =
  '(?:[\\p{Script=Han}\\p{Script=Katakana}ー]{1,12}|\\p{Script=Hangul}{2,4})(?:さん|先生)?';
const joinedSaid = '(?:\\s?[(（][^()（）\\n]{1,40}[)）])?';
const joinedJoint = '(?:[、,，]\\s?|[と和与]|(?:와|과|랑|이랑|하고)\\s)';
const joinedPeople = `${joinedName}${joinedSaid}(?:${joinedJoint}${joinedName}${joinedSaid}){1,11}`;
const joinedLists = letterPattern(
  `(?<label>スタッフ|メンバー|講師|先生|団員|员工|成员|团队|老师|医生|멤버|강사|선생님|직원|의사)(?:(?:は|には|有|是|은|는|:|：)\\s?(?<people>${joinedPeople})|\\s(?<people>${joinedPeople})(?=(?:의)?\\s소개))`,
  'gu',
);
const joinedPart = letterPattern(
  `(?<name>${joinedName})(?:\\s?[(（](?<about>[^()（）\\n]{1,40})[)）])?`,
  'gu',
);

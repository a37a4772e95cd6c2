import { upperStart } from '../../workspace/text/with-capitals.ts';
import { joined, saidCareer } from './said-career.ts';
import { sinceThen, splitCareer } from './split-career.ts';
import { type Station, station, stationOf, withSince, years } from './stations.ts';
import type { GivenList, PlanFact } from '../../contracts/job/plan.ts';
import { letterPattern } from '../../workspace/text/letters.ts';

/** What a request tells of a person. Empty where it says nothing. */
export interface Cv {
  readonly role?: string;
  /** Where they live. */
  readonly town?: string;
  readonly experience: readonly Station[];
  readonly education: readonly Station[];
  /** What it tells of them besides: "11 years experience, licensed". */
  readonly told?: string;
  readonly skills: readonly string[];
  readonly languages: readonly string[];
  /** The facts that the lists contain. */
  readonly used: readonly PlanFact[];
}

/** Reads labelled lists, such as "Skills: Rust, Go", and parts that tell by their words, such as "speaks French". */
export function readCv(
  message: string,
  {
    name,
    facts,
    given,
  }: {
    readonly name: string | undefined;
    readonly facts: readonly PlanFact[];
    readonly given: readonly GivenList[];
  },
): Cv {
  const details = facts.filter(({ kind, label }) => kind === 'detail' && label === undefined);
  const dated = message
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.length <= 200 && years.exec(line)?.index === 0);
  const isDated = ({ text }: PlanFact): boolean => dated.some((line) => line.includes(text));
  const career = careerIn(facts, { name, isDated });
  const spoken = details.filter(({ text }) => speaks.test(text));
  const isSplit = (fact: PlanFact): boolean => career.facts.includes(fact);
  const schools = details.filter(
    (fact) => school.test(fact.text) && !isDated(fact) && !isSplit(fact),
  );
  const labelled = facts.filter(
    ({ label, text }) =>
      label !== undefined &&
      (anyLabel.test(`${label}:`) || (name !== undefined && text.startsWith(name))),
  );
  const titled = facts.find(({ label = '' }) => titleLabel.test(label));
  const role = titled === undefined ? roleAfter(message, name) : upperStart(titled.text);
  const town = townAfter(message, role);
  const told = career.others.filter(
    (part) => upperStart(part) !== role && part !== name && part !== town,
  );
  const experience = [
    ...stations(message, 'experience', given),
    ...dated.filter((line) => !school.test(line)).map(station),
    ...career.stations.filter((text) => !ofSchool.test(text)).map(station),
  ];
  const education = [
    ...stations(message, 'education', given),
    ...dated.filter((line) => school.test(line)).map(station),
    ...career.stations.filter((text) => ofSchool.test(text)).map(station),
    ...schools.map(({ text }) => station(text)),
  ];
  const said = saidCareer(message, { isJob, label: anyLabel, school: ofSchool });
  const isNew = (text: string): boolean =>
    ![...experience, ...education].some(({ what, about = '' }) =>
      [what, about].some(
        (one) =>
          one !== '' &&
          (text.toLowerCase().includes(one.toLowerCase()) || station(text).what === one),
      ),
    );
  const lower = message.toLowerCase();
  const inOrder = (all: readonly Station[]): readonly Station[] =>
    all.toSorted(
      (a, b) => lower.indexOf(a.what.toLowerCase()) - lower.indexOf(b.what.toLowerCase()),
    );
  return {
    ...(role !== undefined && { role }),
    ...(town !== undefined && { town }),
    ...(told.length > 0 && { told: upperStart(told.join(', ')) }),
    experience: inOrder([...experience, ...said.jobs.filter(isNew).map(station)]).filter(
      ({ what }, index, all) =>
        what !== '' &&
        years.exec(what)?.[0] !== what &&
        all.findIndex((one) => one.what === what) === index,
    ),
    education: joined(inOrder([...education, ...said.schools.filter(isNew).map(station)]), message),
    skills: listed(message, 'skills'),
    languages: [
      ...listed(message, 'languages'),
      ...spoken.flatMap(({ text }) => partsOf(text.replace(speaks, ''))),
    ],
    used: [
      ...spoken,
      ...career.facts,
      ...schools,
      ...labelled,
      ...facts.filter((fact) => fact.kind !== 'email' && fact.kind !== 'phone' && isDated(fact)),
      ...(titled === undefined ? [] : [titled]),
      ...details.filter(
        ({ text }) =>
          (role !== undefined && upperStart(text) === role) ||
          text === town ||
          (name !== undefined && text.startsWith(name)) ||
          listLabels.test(text),
      ),
    ],
  };
}

/** The facts that tell of several positions or of one among other things. */
function careerIn(
  facts: readonly PlanFact[],
  {
    name,
    isDated,
  }: { readonly name: string | undefined; readonly isDated: (fact: PlanFact) => boolean },
) {
  const found = facts.filter(
    (fact) =>
      fact.kind === 'detail' &&
      (fact.label === undefined || (name !== undefined && fact.text.startsWith(name))) &&
      isJob(fact.text) &&
      !isDated(fact) &&
      !speaks.test(fact.text) &&
      !(school.test(fact.text) && !/[,;]/u.test(fact.text)),
  );
  const read = found.map(({ text }) => splitCareer(text, isJob));
  return {
    facts: found,
    stations: read.flatMap(({ stations: all }) => all),
    others: read.flatMap(({ others }) => others),
  };
}

/** Whether a list is one that a curriculum vitae has a place for. */
export function isOfCv({ label }: GivenList): boolean {
  return anyLabel.test(`${label}:`);
}

const labels = {
  experience:
    'experience|professional experience|positions?|work experience|work|employment|career|jobs|experiencia|experiencia laboral|erfahrung|berufserfahrung|werdegang|werkervaring|ervaring|expériences?|experiência|esperienz[ae]|doświadczenie|deneyim|опыт|опыт работы|工作经历|工作经验|職歴|경력|अनुभव|الخبرة|الخبرات|pengalaman(?: kerja)?|kinh nghiệm(?: làm việc)?|досвід(?: роботи)?|(?:arbetslivs)?erfarenhet',
  education:
    'education|studies|educación|formación|estudios|ausbildung|bildung|studium|opleiding(?:en)?|formation|études|formação|educação|istruzione|formazione|wykształcenie|eğitim|образование|教育|教育经历|学歴|학력|शिक्षा|التعليم|pendidikan|học vấn|освіта|utbildning',
  skills:
    'skills?|strengths|tech stack|stack|habilidades|competencias|aptitudes|kenntnisse|fähigkeiten|stärken|vaardigheden|compétences|competências|competenze|umiejętności|beceriler|yetenekler|навыки|技能|スキル|기술|कौशल|المهارات|مهارات|keahlian|keterampilan|kỹ năng|навички|kunskaper|färdigheter',
  languages:
    'languages|idiomas|sprachen|talen|langues|línguas|lingue|języki|diller|языки|语言|言語|語学|언어|भाषाएँ|اللغات|bahasa|ngôn ngữ|мови|språk',
} as const;

const anyLabel = labelOf(Object.values(labels).join('|'));
/** "Languages English and Yoruba" */
const listLabels = letterPattern(`^(?:${labels.skills}|${labels.languages})\\s\\p{L}`);
const speaks =
  /^(?:i\s)?(?:speaks?|spricht|spreche|spreekt?|habla|hablo|parle|fala|falo|parla|parlo|mówi|говорит|говорю)(?!\p{L})\s?/iu;
const school =
  /(?<!\p{L})(?:universit\p{L}*|university|college|school|degree|pgce|b\.?sc|m\.?sc|b\.?a|m\.?a|phd|dipl[oô]m\p{L}*|laurea|licence|máster|bachelor|master|abitur|schule|hogeschool|universiteit|studi(?!os?(?!\p{L}))\p{L}+|universidad|université|universidade|università|uniwersytet\p{L}*|üniversite\p{L}*|университет\p{L}*|s(?:m[apk]|d)(?= (?:negeri|\d))|sekolah|politeknik|đại học|cao đẳng|trường|університет\p{L}*|коледж\p{L}*|гімназі\p{L}|gymnasiet|\p{L}{0,8}skola\p{L}{0,2})(?!\p{L})|大学|대학/iu;
const ofSchool = letterPattern(
  `${school.source}|(?<!\\p{L})(?:ausbildung|apprenticeship|formación|aprendizaje|apprentissage|tirocinio|opleiding|nauka)(?!\\p{L})|schule(?!\\p{L})`,
);
function isJob(text: string): boolean {
  return years.test(text) || worked.test(text) || sinceThen.test(text);
}

/** "worked at Kolb", "2 yrs at Kolb", "before that internship at Kolb" */
const worked =
  /^(?:worked|working|works)\s|(?<!\p{L})\d{1,2}\s?(?:yrs?|years?|months?|jahre?|monate|años?|ans?|anos?|anni|jaar|lat|lata|yıl|лет|года?)\s(?:at|for|with|bei|en|chez|na|no|presso|da|bij|w|в)\s|(?<!\p{L})(?:intern|internship|praktikum|ausbildung|prácticas|stage|estágio|tirocinio|staż|staj|стажировка)\s(?:at|with|bei|en|chez|na|no|presso|da|bij|w|в)\s/iu;

function labelOf(words: string): RegExp {
  return letterPattern(`(?<!\\p{L})(?:${words})\\s?[:：]\\s?`);
}

/** The text after a label, as far as the next one or the end of the sentence. */
function textAfter(message: string, label: keyof typeof labels): string {
  const found = labelOf(labels[label]).exec(message);
  if (found === null) return '';
  const rest = message.slice(found.index + found[0].length, found.index + found[0].length + 500);
  const ended = rest.split(/\n|(?<!\s(?:ім|им|св|št|St|Dr))[.!](?=\s|$)|[。।]/u, 1)[0] ?? '';
  return ended.split(anyLabel, 1)[0] ?? '';
}

function stations(
  message: string,
  label: 'experience' | 'education',
  given: readonly GivenList[],
): readonly Station[] {
  const list = given.find((found) => labelOf(labels[label]).test(`${found.label}:`));
  if (list !== undefined) return list.entries.map((entry) => withSince(stationOf(entry), message));
  const text = textAfter(message, label);
  // "MSc Computer Science, TU Berlin 2016" is one: its first part has no year.
  const split = text.split(/[;；]/u).flatMap((part) => {
    const pieces = part.split(/[,，、]/u);
    return pieces.length > 1 && pieces.every((piece) => years.test(piece)) ? pieces : [part];
  });
  return split.filter((part) => /\p{L}{2}/u.test(part)).map(station);
}

function listed(message: string, label: 'skills' | 'languages'): readonly string[] {
  const text = textAfter(message, label);
  return partsOf(text === '' ? textBehind(message, label) : text);
}

/** "Skills Excel, Xero": a sentence or a part that begins with the label, without a colon, up to the next such. */
function textBehind(message: string, label: 'skills' | 'languages'): string {
  const begins = letterPattern(
    `(?:^|[.,;!?\\n]\\s{0,3})(?:${labels[label]})\\s(?=\\p{L}[^.:\\n]{2,200}(?:[.\\n]|$))`,
  );
  const found = begins.exec(message);
  if (found === null) return '';
  const rest = message.slice(found.index + found[0].length);
  const [sentence = ''] = rest.split(/\n|[.!](?=\s|$)/u, 1);
  return sentence.split(nextList, 1)[0] ?? '';
}

const nextList = letterPattern(`[,;]\\s{0,3}(?:${labels.skills}|${labels.languages})\\s`);

function partsOf(text: string): readonly string[] {
  return text
    .split(/[,;，、；،]|\s(?:and|und|y|et|e|i|ve|и|और|و|dan|và|та|і|och)\s/iu)
    .map((part) => upperStart(part.trim()))
    .filter((part) => /[\p{L}\p{N}]/u.test(part) && part.length <= 50)
    .slice(0, 16);
}

/** "Title: Mechanical engineer" */
const titleLabel =
  /^(?:(?:job )?title|role|position|profession|occupation|job|beruf|titel|puesto|profesión|cargo|poste|métier|profession|profissão|professione|ruolo|beroep|functie|zawód|stanowisko|meslek|unvan|должность|профессия|职位|职业|職種|職業|직업|직책|पद|المهنة|الوظيفة)$/iu;

/** "UX designer, Berlin" */
function townAfter(message: string, role: string | undefined): string | undefined {
  if (role === undefined) return undefined;
  const at = message.toLowerCase().indexOf(role.toLowerCase());
  if (at < 0) return undefined;
  const town =
    /^[,，、،]\s?([\p{Lu}\p{Lo}][\p{L}\p{M}-]{1,24}(?:\s[\p{Lu}\p{Lo}][\p{L}\p{M}-]{1,24})?)(?=[,.;\n。।，]|$)/u;
  return town.exec(message.slice(at + role.length, at + role.length + 60))?.[1];
}

/** "Mira Holt, nurse in Lyon" */
function roleAfter(message: string, name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  const at = message.toLowerCase().lastIndexOf(name.toLowerCase());
  if (at < 0) return undefined;
  const role =
    /^\s?(?:[,，、،(\n]|[-–—]\s|\sis\san?\s)\s?(?:an?\s)?(\p{L}[^\n,.;:，。、،()]{2,60})/iu.exec(
      message.slice(at + name.length, at + name.length + 80),
    )?.[1];
  const words = role?.split(/\s(?:with|mit|con|avec|com|ze?|ile|с|who|speaks)\s/iu, 1)[0]?.trim();
  return words === undefined || years.test(words) ? undefined : upperStart(words);
}

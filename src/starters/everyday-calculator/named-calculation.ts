import { namedList } from '../shared/named-list.ts';
import { asksForGrades } from './kinds/asks-for-grades.ts';
import { calculations } from './calculations.ts';
import { topicOf } from './calculators.ts';
import { amountOf, partsOf, readAmounts } from '../page/reading/read-amounts.ts';
import { type Formula, readFormula } from './read-formula.ts';

/** A calculation from inputs that the request names. */
export interface NamedCalculation {
  readonly inputs: readonly NamedInput[];
  /** The request's own formula. Without one, people choose what is done with the inputs. */
  readonly formula?: Formula;
  readonly way: Way;
}

interface NamedInput {
  readonly label: string;
  readonly value?: number;
  readonly unit: string;
}

export const ways = ['sum', 'product', 'mean'] as const;
export type Way = (typeof ways)[number];

/** Undefined where a well-known calculation is asked for, or no inputs are named. */
export function namedCalculationOf(message: string): NamedCalculation | undefined {
  const formula = readFormula(message);
  if (formula !== undefined) {
    const amounts = readAmounts(message.replace(/=[^\n;,]{0,200}/u, ' '));
    const inputs = formula.inputs.map((label) => {
      const given = amounts.find((amount) =>
        amount.label.toLowerCase().endsWith(label.toLowerCase()),
      );
      return { unit: '', ...given, label };
    });
    return { inputs, formula, way: 'sum' };
  }
  if (topicOf(message) !== undefined) return undefined;
  const way = namedWay(message);
  const inputs = namedInputs(message);
  if (inputs.length > 1) return { inputs, way: way ?? 'sum' };
  // "a grade average calculator": as many values as there is room for.
  return way === undefined ? undefined : { inputs: unnamed, way };
}

const unnamed = Array.from({ length: 5 }, () => ({ label: '', unit: '' }));

/** What is done with the inputs, if the request says so: a grade average is a mean. */
function namedWay(message: string): Way | undefined {
  return ways.find((way) => wayWords[way].test(message));
}

const wayWords: Readonly<Record<Way, RegExp>> = {
  mean: /average|(?<!\p{L})(?:mean|gpa|grades?)(?!\p{L})|promedio|durchschnitt|gemiddeld\p{L}*|notenrechner|mittelwert|moyenne|média|(?<!\p{L})media(?!\p{L})|średni[aąeę]|ortalama|средн|平均|평균|औसत|متوسط|معدل/iu,
  product:
    /(?<!\p{L})(?:product|multipl\p{L}+)(?!\p{L})|producto de|multiplizier|produit de|iloczyn|произведение|乘积|곱하/iu,
  sum: /(?<!\p{L})(?:sum|total|add(?:s|ed)? up)(?!\p{L})|suma|(?<!\p{L})(?:summe|gesamt\p{L}*|zusammen)|somme|soma|somma|razem|toplam|сумм|итог|合计|合計|합계|कुल|مجموع/iu,
};

function namedInputs(message: string): readonly NamedInput[] {
  const after = /[:：]\s?(?<list>[^\n.!?。]{3,300})/u.exec(message)?.groups?.['list'] ?? '';
  const listed = namedList(message, inputWords) ?? partsOf(after);
  return listed
    .map((part) => amountOf(part) ?? { label: part, unit: '' })
    .map(({ label, ...rest }) => ({ ...rest, label: label.replace(leading, '').slice(0, 60) }))
    .filter(({ label }) => /\p{L}/u.test(label) && label.split(' ').length <= 6)
    .filter(({ label }) => !notInputs.test(label))
    .slice(0, 12);
}

const leading =
  /^(?:(?:i|you|we|users?)\s)?(?:enter|type|with|and|the|my|eingeben|mit|und|con|avec|et|com|e|y|с|и)\s/iu;
const inputWords =
  'inputs?|fields?|enter|values?|subjects?|grades?|eingaben?|felder|werte|fächern?|noten|entradas?|campos?|valores|materias|notas|champs|valeurs|matières|notes|disciplinas|voci|campi|valori|materie|voti|pola|wartości|przedmioty|oceny|alanlar|değerler|dersler|поля|предметы|оценки|输入|科目|入力|입력|과목|विषय|حقول|مواد';
const notInputs =
  /^(?:show(?:s|ing)?|tells?|gives?|the result|total|gesamt|zeig\p{L}{0,3}|(?:que )?muestr\p{L}{1,2}|affich\p{L}{1,3}|mostr\p{L}{1,3}|toon\p{L}?|pokaz\p{L}{1,4}|göster\p{L}{0,4}|покаж\p{L}{1,3})(?!\p{L})|(?<!\p{L})(?:durchschnitt|average|promedio|moyenne|média|media|gemiddelde|średni\p{L}|ortalama)(?!\p{L})|(?<!\p{L})(?:history|brackets?|parenthes\p{L}+|memory|keyboard|scientific|sin|cos|tan|buttons?|keys?|dark|modes?|themes?|colou?rs?|design|style|responsive|animat\p{L}+|sounds?|percent|clear|decimals?|operators?|addition|subtraction|division|multiplication|verlauf|klammern|tastatur|tasten|dunkel|historial|botones|teclado|historique|boutons|clavier|histórico|botões|storico|tasti)(?!\p{L})|история|кнопк|历史|按钮|履歴|ボタン/iu;

/** Whether a request is for a calculator of one purpose, though no phrase for one stands in it. */
export function asksForCalculation(text: string, clause: string): boolean {
  // "Ein Programm, das mein Alter berechnet" says behind the comma what it does.
  const head = anything.test(clause) ? text.slice(0, 120) : clause;
  // Ingredients are scaled by a tool of their own.
  if (topicOf(head)?.name === 'recipe') return false;
  // What is put aside towards a goal is counted, and what is spent is kept.
  if (savingGoal.test(head) || /مصا?ري?ف/u.test(head)) return false;
  if (calculates.test(head) && asksForGrades(text)) return true;
  // "mortgage: a calculator with …" names its topic first.
  const isAhead = !calculates.test(head) && head.length < 30 && topicOf(head) !== undefined;
  if (ofMoney.has(topicOf(head)?.name ?? '') && compares.test(head)) return true;
  if (!calculates.test(isAhead ? (text.slice(0, 80).split(',', 1)[0] ?? '') : head)) return false;
  const topic = topicOf(head);
  if (topic !== undefined && topic.name !== 'discount') return true;
  if (readFormula(text) !== undefined) return true;
  const named = namedCalculationOf(text);
  return named !== undefined && (namedWay(text) !== undefined || hasInputs(text));
}

const anything =
  /^(?:\p{L}{1,12}\s){0,5}(?:programm?[ae]?|program|tool|app|seite|page|página|pagina|outil|herramienta|ferramenta|strumento|narzędzie|программ[ау])$/iu;
const savingGoal =
  /(?<!\p{L})(?:savings? (?:goal )?tracker|savings? goal|sparziel|meta de (?:ahorro|poupança)|objectif d[’']épargne|obiettivo di risparmio|spaardoel|cel oszczędnościowy|birikim hedefi|цель накоплений)(?!\p{L})|存钱目标|貯金目標|저축 목표/iu;

function hasInputs(text: string): boolean {
  return (
    namedList(text, inputWords) !== undefined ||
    readAmounts(text).filter(({ unit, label }) => unit !== '' && label !== '').length >= 2
  );
}

const calculates =
  /calculat|ausrechn|(?<!\p{L})(?:calc|estimator|how (?:much|many)|(?:work|figure) out|split(?:ter)?|hoeveel|uitrekenen|räkna ut|räknar ut|policz|reken(?:tool|hulp|machine))(?!\p{L})|rechner|berechn|wie ?viele?(?!\p{L})|calcul|bereken|cuánt|combien|calcol|quant[oaie](?!\p{L})|kalkulator|oblicz|hesapla|калькулятор|пораху|вирахува|рас(?:сч[иё]|ч[её])т|посчита|сколько|计算|多少|計算|계산|얼마나|कैलकुलेटर|हिसाब(?!\s(?:रख|किताब))|कितना|(?:उम्र|आयु) (?:निकाल|बता)|حاسبة|احسب|حساب/iu;

/** What people also ask of a loan, and the page does not reckon with. */
const loanWishes =
  /(?<!\p{L})(?:(?:two|three|2|3)(?: or (?:three|3))? (?:loans|mortgages|offers|columns)(?: (?:side by side|next to each other))?|(?:zwei|drei) (?:kredite|angebote)(?: nebeneinander)?|(?:dos|tres) préstamos|(?:deux|trois) prêts|(?:set-?up|origination|arrangement|processing) fees?|closing costs|(?:an? )?extra (?:monthly )?payments?|overpayments?|early repayment|prepayments?|(?:the )?currency (?:switch|selector|choice)|sondertilgung\p{L}{0,2}|bearbeitungsgebühr\p{L}{0,2}|pagos? anticipados?|comisión de apertura|remboursements? anticipés?|frais de dossier|amortização extraordinária|estinzione anticipata|extra aflossing\p{L}{0,2}|nadpłat\p{L}{1,2}|erken ödeme|досрочн\p{L}{2,3} погашени\p{L}{1,2})(?!\p{L})|提前还款|繰上げ返済|중도 ?상환/giu;
const ofMoney: ReadonlySet<string> = new Set(['rentBuy', 'loan', 'mortgage']);
const compares =
  /(?<!\p{L})(?:compar\p{L}{1,8}|vergleich\p{L}{0,8}|vergelijk\p{L}{0,6}|confront\p{L}{1,4}|porówn\p{L}{1,8}|karşılaştır\p{L}{0,6}|сравн\p{L}{1,6})(?!\p{L})|比较|对比|比較|비교|तुलना|مقارنة/iu;

const weights =
  /(?:mit |with |con |avec |com |met |z )?(?:\p{L}{1,8} )?(?<!\p{L})(?:gewicht(?:et|ung(?:en)?)|weight(?:s|ed|ing)?|peso[s]?|ponderad[ao]s?|pondéré\p{L}{0,2}|coefficients?|pesat[ae]|gewogen|weging|wag(?:i|ami|a)|ağırlık\p{L}{0,4}|вес(?:ами|а|ом))(?!\p{L})|权重|重み|가중치/iu;
const passing =
  /(?<!\p{L})(?:pass(?:es|ed)? or fail\p{L}{0,2}|pass\/fail|bestanden|aprob\p{L}{1,4}|reprob\p{L}{1,4}|aprovad[ao]|reprovad[ao]|passou|reprovou|admis|recalé|promoss[ao]|bocciat[ao]|geslaagd|zdał\p{L}?|geçti|сдал\p{L}?)(?!\p{L})|及格|合格|합격/iu;
const sex =
  /(?<!\p{L})(?:sex|gender|geschlecht|sexo|género|gênero|sexe|sesso|genere|geslacht|płe[ćc]|płci[ąi]?|cinsiyet|пол(?:ом|а)?)(?!\p{L})|性别|性別|성별|लिंग|الجنس/iu;
const age =
  /(?<!\p{L})(?:age|alter|edad|âge|idade|età|leeftijd|wiek(?:iem)?|yaş|возраст(?:ом)?)(?!\p{L})|年龄|年齢|나이|उम्र|आयु|العمر/iu;

const ownOrders =
  /amounts? (?:can |may |could |will )?(?:differ|vary)|different amounts|(?:some|not all|not everyone) (?:of us )?(?:drink|eat|have) |(?:each|every) (?:one|person|friend)['’]?s? (?:ordered|had|ate|items|orders?)|who (?:had|ordered)|per person(?:'s)? (?:items|orders?)|was (?:er|sie|jeder) (?:hatte|bestellt)|lo que (?:pidió|comió|consumió)|(?:cada uno|cada um|chacun|ognuno) (?:a |ha )?(?:pidió|pediu|comandé|pris|ordinato|preso|consumió)|ce que chacun|(?:każdy|herkes|каждый) (?:zamówił|ne yedi|заказал|съел)|每个人点|各自の注文|それぞれの注文|각자 (?:시킨|먹은)|كل (?:واحد|شخص) طلب/iu;

/** "A loan and savings calculator" is two, and the page has one. */
function otherTopics(text: string): readonly string[] {
  const { one, other } = paired.exec(text.slice(0, 200))?.groups ?? {};
  const chosen = topicOf(text)?.name;
  return [one, other].flatMap((word = '') => {
    const topic = word === '' ? undefined : topicOf(word)?.name;
    return topic === undefined || topic === chosen ? [] : [`${word} calculator`];
  });
}

const paired = /(?<one>\p{L}{3,20}) (?:and|&|plus) (?<other>\p{L}{3,20}) calculator/iu;

/** What a calculator leaves to be written. */
export function leftOutOfCalculator(text: string): readonly string[] {
  if (topicOf(text)?.name === 'bmi') {
    const found = [sex, age].flatMap((words) => words.exec(text)?.[0] ?? []);
    return found.map((word) => `${word}: the index is the same for all adults`);
  }
  const others = otherTopics(text);
  if (ofMoney.has(topicOf(text)?.name ?? '')) {
    const wishes = text.match(loanWishes)?.map((words) => words.trim());
    return [...others, ...new Set(wishes)].slice(0, 5);
  }
  if (others.length > 0) return others;
  if (topicOf(text)?.name === 'tip' && ownOrders.test(text)) {
    return ['what each person ordered: the page splits the bill evenly'];
  }
  if (topicOf(text)?.name === 'vat') {
    const percent = calculations.find(({ name }) => name === 'percent');
    return percent?.asked.exec(text)?.slice(0, 1) ?? [];
  }
  if (asksForGrades(text)) return passing.exec(text)?.slice(0, 1) ?? [];
  const named = namedCalculationOf(text);
  const grades = [weights, passing].flatMap((words) => words.exec(text)?.[0] ?? []);
  if (named !== undefined && named.formula === undefined && namedWay(text) === 'mean')
    return grades;
  // A share, such as of overtime, is nothing to be added up.
  const isSum =
    namedWay(text) !== undefined && named?.inputs.every(({ unit }) => unit !== '%') === true;
  if (named === undefined || named.formula !== undefined || isSum) return [];
  return [
    `the formula: the page adds, multiplies or averages ${named.inputs.map(({ label }) => label).join(', ')}`.slice(
      0,
      120,
    ),
  ];
}

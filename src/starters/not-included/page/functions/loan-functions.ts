import { readGoal } from '../../../goal-counter/read-goal.ts';
import { passMarkOf } from '../../../everyday-calculator/kinds/asks-for-grades.ts';
import { topicOf } from '../../../everyday-calculator/calculators.ts';
import type { PageFunction } from './page-function.ts';

const value =
  '(?: (?:of|von|de|di|van|w wysokości|=))?(?:[ :]{1,2}\\d[\\d.,]{0,9}(?: ?(?:%|[€$£]|zł|euros?|years?))?)?';

/** The fields of a calculator for loans, by the names that requests give them. */
export const loanFunctions: readonly PageFunction[] = [
  {
    sure: [
      '(?:in )?(?:several|multiple|different|many|two|three|[2-9]) currencies|(?:in )?mehrere\\p{L}? währungen|(?:en )?(?:varias|distintas) monedas|(?:en )?plusieurs (?:devises|monnaies)|(?:em )?várias moedas|(?:in )?(?:più|diverse) valute|нескольк\\p{L}{1,2} валют\\p{L}{0,2}|多币种|複数通貨',
    ],
    of: ({ starter }) => starter === 'expense-tracker' || starter === 'cost-split',
  },
  {
    sure: [
      '(?:monthly|month|30[- ]days?) (?:overview|view|chart|graph|history|report|stats|calendar)|monats(?:übersicht|ansicht)|vista mensual|vue mensuelle|visão mensal|vista mensile|maandoverzicht|aylık (?:görünüm|grafik)|за місяць|за месяц|月视图|月間|월간',
    ],
    of: ({ starter, message = '' }) => starter === 'goal-counter' && readGoal(message).isDaily,
  },
  {
    // A body's weight is calculated with, and not kept.
    sure: [
      '(?:(?:keep|save|store|track|see|with|and) )?(?:a |the |my )?(?:history|log|record) of (?:my |past |the )?\\p{L}{3,12}|(?:keep|save|store|track)s? (?:a |the |my )?(?:history|results?|weights?|progress)|(?:a )?(?:chart|graph|curve)(?: of (?:my )?\\p{L}{3,12})?(?: over time)?|verlauf|kurve|historial|historique|histórico|storico|geschiedenis|historia|geçmiş|gráfic[oa]|graphique|grafic[oi]|grafiek|wykres|grafik|графи?к|історі\\p{L}|истори\\p{L}|历史|履歴|グラフ|기록|그래프',
    ],
    of: ({ starter, message = '' }) =>
      starter === 'everyday-calculator' && ofBody.has(topicOf(message)?.name ?? ''),
  },
  {
    sure: [
      '(?:\\p{L}{4,14} (?:em |en |in )?)?km ?(?:/|por|per|par) ?l(?:it\\p{L}{1,3})?|(?:guard|save|keep|salv|speicher)\\p{L}{0,4}(?: (?!to)\\p{L}{1,8}){0,2} (?:trips?|viagens|viajes|fahrten|trajets|viaggi)',
    ],
    of: ({ starter, message = '' }) =>
      starter === 'everyday-calculator' && topicOf(message)?.name === 'fuel',
  },
  {
    sure: [
      `(?:(?:the )?(?:loan )?(?:amount|principal)|(?:house|home|property) price|(?:annual )?interest(?: rate)?|(?:number of )?years|(?:loan )?term|deposit|down payment|monthly rent)${value}`,
      `(?:kreditsumme|kredithöhe|darlehenssumme|betrag|kaufpreis|zinssatz|zinsen|laufzeit|anzahl (?:der )?jahre|eigenkapital|anzahlung|miete)${value}`,
      `(?:montant|taux(?: d[’']intérêt)?|durée|nombre d[’']années|apport|loyer)${value}|(?:monto|importe|tasa(?: de interés)?|interés|plazo|(?:número de )?años|entrada|enganche|alquiler)${value}`,
      `(?:valor|montante|taxa(?: de juros)?|juros|prazo|(?:número de )?anos|entrada|aluguel)${value}|(?:importo|tasso(?: d[’']interesse)?|durata|(?:numero di )?anni|anticipo|affitto)${value}`,
      `(?:bedrag|rente(?:percentage)?|looptijd|(?:aantal )?jaren|eigen geld|huur)${value}|(?:kwota(?: kredytu)?|oprocentowanie|okres|liczba lat|wkład własny|czynsz)${value}`,
      `(?:tutar|faiz(?: oranı)?|vade|yıl sayısı|peşinat|kira)${value}|(?:сумма|ставка|процент|срок|количество лет|(?:первоначальный )?взнос|аренда)${value}`,
      '(?:贷款)?(?:金额|额)|年?利率|年限|年数|期限|首付|月租|借入額|金額|金利|返済期間|頭金|家賃|금액|대출금|이자율?|금리|기간|월세|राशि|ब्याज दर|अवधि|المبلغ|الفائدة|المدة',
      "\\d{1,2}(?:[.,]\\d{1,3})? ?%|(?:an? )?(?:table|chart|graph) of what(?:[’']s| is) (?:still )?(?:left|owed)(?: (?:to pay|after each year|each year))?|what(?:[’']s| is) (?:still )?(?:left|owed)(?: (?:to pay|after each year|each year))?",
    ],
    of: ({ starter, message = '' }) =>
      starter === 'everyday-calculator' && ofLoans.has(topicOf(message)?.name ?? ''),
    in: ['everyday-calculator'],
  },
  {
    // "Tip % buttons 10 15 18 20 and custom": each of the numbers is a button, and what is typed counts too.
    sure: [
      '(?:(?:buttons?|knöpfen?|tasten|botones|boutons?|botões|pulsanti|tasti|knoppen|przyciski|(?:с |з )?кнопк\\p{L}{1,3}|tombol|nút|knappar)[^\\d,.;\\n]{0,16})?%?\\d{1,2}(?:\\s?[%％])?(?:(?:\\s?[/|,、・]\\s?|\\s(?:and|und|y|et|e|en|i|ve|и|і|та|dan|và|och)\\s|\\s)%?\\d{1,2}(?:\\s?[%％])?){1,7}',
      '(?:bill|check)(?: amount| total)?|(?:rechnungs)?betrag|(?:importe|total|monto) (?:de la cuenta)?|montant|(?:valor|total) da conta|(?:importo|totale) (?:del conto)?|bedrag|kwot\\p{L} rachunku|hesap tutarı|сумм\\p{L}(?: сч[её]та)?|сум\\p{L} рахунку|jumlah tagihan|hóa đơn|notans? belopp',
      '(?:a |my |an )?(?:custom|own|other|different)(?: tip)?(?: percent\\p{L}{0,4}| amount| %)?|(?:eigene[rn]?|anderer?) (?:prozent\\p{L}{0,5}|wert)|(?:otro|propio) (?:porcentaje|valor)|(?:porcentaje|porcentagem|percentuale|pourcentage) (?:personali[zs]\\p{L}{2,5}|libre)|zelf invullen|własn\\p{L}{1,2}(?: procent)?|свой процент|自定义|自由入力|직접 입력',
    ],
    of: ({ starter, message = '' }) =>
      starter === 'everyday-calculator' && topicOf(message)?.name === 'tip',
    namesThings: true,
    in: ['everyday-calculator'],
  },
  {
    sure: [
      '(?:geçme notu|pass(?:ing)? (?:grade|mark)|bestanden (?:ab|mit)|nota mínima|note de passage|voto minimo)[^.!?\\n]{0,80}',
      '\\p{L}{2,14} (?:yüzde \\d{1,3}|\\d{1,3} ?(?:%|percent|prozent)) (?:sayıl\\p{L}{1,4}|counts?|zählt)',
    ],
    hasBy: ({ starter, message = '' }) =>
      starter === 'everyday-calculator' && passMarkOf(message) !== undefined,
    of: ({ starter }) => starter === 'everyday-calculator',
  },
  {
    sure: [
      '(?:the )?(?:recommended )?heater (?:size|wattage|power)|how much (?:water )?(?:a )?\\d{1,2} ?% (?:water )?change is',
      '(?:je vult |vul )?afstand(?: invullen| in)?(?: \\([^()]{1,60}\\))?(?: en een tijd)?|(?:andersom ook: )?tempo invullen|eindtijd(?: zien)?|tussentijden(?: per kilometer)?|(?:finish|goal|target|end|split) times?(?: (?:for|per|at) (?:each|every|a) (?:km|kilomet(?:er|re)|mile))?|(?:zielzeit|endzeit|zwischenzeiten|durchgangszeiten)|tiempos? (?:final|de paso)|temps (?:final|de passage)|tempi (?:finale|intermedi)',
    ],
    of: ({ starter, message = '' }) =>
      starter === 'everyday-calculator' && ofMeasures.has(topicOf(message)?.name ?? ''),
    in: ['everyday-calculator'],
  },
];

const ofBody: ReadonlySet<string> = new Set(['bmi', 'calories']);
const ofMeasures: ReadonlySet<string> = new Set(['pace', 'tank']);
const ofLoans: ReadonlySet<string> = new Set(['loan', 'mortgage', 'rentBuy']);

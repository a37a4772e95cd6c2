import { source } from '../lay-out.ts';

/** Whether a request for a loan or for savings asks for a table by year. */
export function asksForSchedule(message: string): boolean {
  return asked.test(message);
}

/** Whether it asks for a picture of them. */
export function asksForChart(message: string): boolean {
  return pictured.test(message);
}

const pictured =
  /(?<!\p{L})(?:charts?|graphs?|diagramme?|grafik(?:en)?|gráfic[oa]s?|graphiques?|courbes?|grafic[oi]|grafiek(?:en)?|wykres\p{L}{0,3}|grafi[kğ]\p{L}{0,3}|график(?!\p{L}{0,2} платеж)\p{L}{0,2}|диаграмм\p{L}{1,2})(?!\p{L})|图表|曲线|グラフ|그래프|차트|ग्राफ|चार्ट|رسم بياني/iu;

const asked =
  /(?<!\p{L})(?:tables?|schedule|amorti[sz]ation|year[- ]by[- ]year|(?:per|each|every) year|breakdown|tabelle|tilgungsplan|jahr für jahr|pro jahr|tabla|cuadro|año (?:a|por) año|amortización|tableau|échéancier|année par année|amortissement|tabela|ano a ano|amortização|tabella|piano di ammortamento|anno per anno|ammortamento|tabel|per jaar|aflossingsschema|harmonogram|rok po roku|tablo(?:su)?|yıl yıl|ödeme planı|таблиц[ауы]|график платежей|по годам)(?!\p{L})|表(?!示|現|情)|明细|每年|年ごと|返済計画|표(?!\p{L})|연도별|상환 ?일정|टेबल|तालिका|साल[- ]दर[- ]साल|جدول|كل سنة/iu;

/** `schedule`: what a loan or savings come to at the end of each year, as rows of sums. */
export const scheduleScript = source`
  // Each year is what it would be if it were the last.
  function schedule(values) {
    if (kind === 'pace') {
      const time = values.hours * 3600 + values.minutes * 60 + values.seconds;
      const count = Math.min(Math.ceil(values.distance), 100);
      return Array.from({ length: count }, (_, index) => Math.min(index + 1, values.distance)).map((km) => [km, clock((time / values.distance) * km)]);
    }
    const years = Math.min(Math.ceil(values.years), 60);
    return Array.from({ length: years }, (_, index) => {
      const passed = Math.min(index + 1, values.years);
      if (kind === 'savings') {
        const { paidIn, interestEarned, finalSum } = formulas.savings({ ...values, years: passed });
        return [index + 1, paidIn, interestEarned, finalSum];
      }
      if (kind === 'rentBuy') {
        const { monthly, loanSum } = formulas.rentBuy(values);
        return [index + 1, values.homePrice - loanSum + monthly * 12 * passed, values.rentMonth * 12 * passed];
      }
      const loan = kind === 'mortgage' ? formulas.mortgage(values).loanSum : values.loan;
      const { monthly } = formulas.loan({ ...values, loan });
      const rate = values.interest / 1200;
      const months = passed * 12;
      const grown = (1 + rate) ** months;
      const left = Math.max(loan * grown - (rate === 0 ? monthly * months : (monthly * (grown - 1)) / rate), 0);
      return [index + 1, monthly * months, monthly * months - (loan - left), left];
    });
  }

  function showSchedule(values) {
    const body = document.querySelector('.schedule tbody');
    if (!body && !document.querySelector('.compared')) return;
    const rows = values ? schedule(values) : [];
    showChart(rows);
    body?.replaceChildren(...rows.map(([year, ...sums]) => {
      const row = document.createElement('tr');
      const head = document.createElement('th');
      head.scope = 'row';
      head.textContent = year;
      row.append(head, ...sums.map((sum) => {
        const cell = document.createElement('td');
        cell.textContent = typeof sum === 'string' ? sum : written(Math.abs(sum) < 0.005 ? 0 : sum, 'money');
        return cell;
      }));
      return row;
    }));
  }
`;

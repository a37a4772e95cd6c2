import { allMatches } from '../../workspace/text/all-matches.ts';
import { markup } from '../markup.ts';
import { appPage } from '../page/app-parts.ts';
import { words as splitWords } from '../cost-split/words.ts';
import { definePage } from '../page/define-page.ts';
import { wordsOf } from '../page/dictionary.ts';
import { isKnown } from '../records/field.ts';
import { readCurrency } from '../page/reading/read-currency.ts';
import { peopleIn } from '../page/reading/people-in.ts';
import { exampleNames, namedCategories } from '../page/reading/named-categories.ts';
import { words as recordWords } from '../records/words.ts';
import { words as todoWords } from '../todo/words.ts';
import { asksForRest } from './asks-for-rest.ts';
import { earningsIn } from './earnings-in.ts';
import { script } from './script.ts';
import { styles } from './styles.ts';
import { words } from './words.ts';
import { letterPattern } from '../../workspace/text/letters.ts';

/** Income and expenses by month and category, with a balance and a budget. Categories, currency and budget are those of the request. */
export const render = definePage(
  { words, colour: '#0d7a6b' },
  ({ plan, title, things, message, language, t, pick }) => {
    const usual = [t('food'), t('home'), t('travel'), t('fun'), t('other')];
    // What an expense has is no category.
    const people = peopleIn(message, wordsOf(todoWords, language).t('me'));
    const others = things.filter(
      (name) =>
        isKnown(name) === undefined &&
        !/\s\S+\s\S+\s/u.test(name) &&
        !people.includes(name) &&
        !ofChart.test(name),
    );
    const examples = exampleNames(message);
    const limited = limitedIn(message).filter((name) => !budget.test(name));
    const named = plan.isExact
      ? things
      : limited.length > 1
        ? limited
        : (namedCategories(message) ?? (examples.length > 1 ? examples : others));
    const given = plan.isExact
      ? named
      : named.filter((name) => ![budget, sum, ofChart].some((one) => one.test(name)));
    const categories = given.length > 1 || plan.isExact ? given.slice(0, 12) : usual;
    const budgets = budgetsOf(message, categories);
    const total = budgetOf(message, budgets);
    const field = (id: string, label: string, attributes: string) => markup`
    <label class="field"><span>${label}</span><input id="${id}" required autocomplete="off" ${{ html: attributes }}></label>
  `;
    return {
      ...appPage({
        title,
        beside: markup`
          <div class="row">
            <button type="button" class="tool" id="earlier" aria-label="${t('earlier')}">‹</button>
            <p class="month" id="month" aria-live="polite"></p>
            <button type="button" class="tool" id="later" aria-label="${t('later')}">›</button>
          </div>
        `,
        parts: markup`
          <div class="overview">
            <section class="panel total" aria-labelledby="spent">
              ${asksForRest(message) ? markup`<h2>${t('rest')}</h2><p class="sum" id="rest" role="status"></p>` : []}
              <h2 id="spent">${t('spent')}</h2>
              <p class="sum${asksForRest(message) ? ' second' : ''}" id="sum"></p>
              <progress id="bar" max="1" value="0" aria-labelledby="left"></progress>
              <p id="left" role="status"></p>
              <p id="balance" hidden></p>
              <p id="before" hidden></p>
              <label class="field"><span>${t('budget')}</span><input id="budget" type="number" min="0" step="any" inputmode="decimal"></label>
            </section>
            <section class="panel" aria-labelledby="by">
              <h2 id="by">${t('by')}</h2>
              ${pie.test(message) ? markup`<div class="pie" id="pie" aria-hidden="true"></div>` : []}
              <ul class="bars" id="bars"></ul>
              ${
                limits.test(message)
                  ? markup`<details class="limits"><summary>${t('budget')}: ${t('by')}</summary><div class="row" id="limits"></div></details>`
                  : []
              }
            </section>
          </div>
          <form class="panel row" id="add">
            <fieldset class="chips">
              <legend class="visually-hidden">${t('kind')}</legend>
              ${(['expense', 'income'] as const).map((kind) => markup`<label><input type="radio" name="kind" value="${kind}"${kind === 'expense' ? markup` checked` : []}><span>${t(kind)}</span></label> `)}
            </fieldset>
            <label class="field"><span>${t('what')}</span><input id="what" type="text" maxlength="80" autocomplete="off"></label>
            ${field('amount', t('amount'), 'type="number" min="0.01" step="any" inputmode="decimal"')}
            ${
              ownOnes.test(message)
                ? markup`<label class="field"><span>${t('category')}</span><input id="category" list="categories" required maxlength="40" autocomplete="off" value="${categories[0] ?? ''}"><datalist id="categories">${categories.map((name) => markup`<option>${name}</option> `)}</datalist></label>`
                : markup`<label class="field"><span>${t('category')}</span><select id="category">${categories.map((name) => markup`<option>${name}</option> `)}</select></label>`
            }
            ${field('date', t('date'), 'type="date"')}
            ${people.length > 0 ? markup`<label class="field"><span>${wordsOf(splitWords, language).t('payer')}</span><select id="payer">${people.map((name) => markup`<option>${name}</option> `)}</select></label>` : []}
            ${note.test(message) ? markup`<label class="field"><span>${t('note')}</span><input id="note" type="text" maxlength="200" autocomplete="off"></label>` : []}
            <button type="submit" class="button">${t('add')}</button>
          </form>
          <section class="panel" aria-labelledby="entries-heading">
            <h2 id="entries-heading">${t('expense')} · ${t('income')}</h2>
            <ul class="entries" id="entries"></ul>
            <p class="empty" id="empty">${t('empty')}</p>
            <div class="row">
              <p id="removed" role="status"></p>
              <button type="button" class="button quiet" id="undo" hidden>${t('undo')}</button>
            </div>
          </section>
        `,
        styles,
      }),
      script,
      list: { names: categories },
      content: {
        categories,
        earnings: earningsIn(message) ?? [t('income')],
        currency: readCurrency(message, language),
        budget: total,
        isOrange: orange.test(message),
        warnAt: Number(alarm.exec(message)?.[0].replace(/\D/gu, '') ?? 100),
        ...(Object.keys(budgets).length > 0 && { budgets }),
        text: {
          ...pick(
            'left',
            'over',
            'remove',
            'removed',
            'wrong',
            'balance',
            'income',
            'earlier',
            'add',
          ),
          ...wordsOf(recordWords, language).pick('edit', 'save'),
        },
      },
      font: 'sans',
      notes: [
        '`content.js`: the currency, the budget of a month and the categories, with a budget for some of them in `budgets`.',
        '`script.js`: sums by month. Expenses are kept in the browser alone.',
      ],
    };
  },
);

const pie =
  /(?<!\p{L})(?:pie|donut|doughnut)(?!\p{L})|torten?diagramm|kreisdiagramm|tortengrafik|gráfic[oa] (?:circular|de (?:pastel|torta|tarta|pizza))|camembert|diagramme circulaire|grafico a torta|taartdiagram|cirkeldiagram|kołow|pasta grafi|кругов|饼图|圆饼|円グラフ|원형|파이 ?차트|पाई|دائري/iu;

/** "red at 80 % of the budget": from which share of the budget on the rest stands in red. */
const alarm = /(?<!\d)[5-9]\d\s?(?:[%％٪]|percent|prozent|процент|प्रतिशत)|(?:%|yüzde )[5-9]\d/iu;

/** What is nearly spent stands in orange, and in red otherwise. */
const orange =
  /orange|amber|yellow|gelb|naranja|amarill|jaune|laranja|amarel|arancion|giall|oranje|geel|pomarańcz|żółt|turuncu|sarı|оранж|жёлт|желт|橙|橘|黄色|オレンジ|주황|노란|नारंगी|पीला|برتقالي|أصفر/iu;
/** A field for notes. */
const note =
  /(?<!\p{L})(?:notes?|comments?|remarks?|notiz(?:en)?|bemerkung(?:en)?|kommentar\p{L}{0,2}|notas?|comentarios?|observaciones|remarques?|commentaires?|observaç(?:ão|ões)|comentários?|commenti|commento|notities?|opmerking(?:en)?|notatk\p{L}|uwag\p{L}|komentarz\p{L}?|açıklama\p{L}{0,3}|notlar|заметк\p{L}|комментари\p{L}|примечани\p{L})(?!\p{L})|备注|備註|说明|メモ|備考|메모|비고|टिप्पणी|नोट|ملاحظات?/iu;

const budget =
  /(?<!\p{L})(?:limit|límite|limite|plafond|(?:spending )?cap|tope|massimale|obergrenze|maximum|höchstens|maks\p{L}{0,4}|batas(?:nya)?|hạn mức|định mức|ngân sách|anggaran|gräns(?:en)?|tak|лимит|ліміт|(?:go(?:es)?|spend|am|i['’]m|get) over|(?:me )?pas[oae] de|super[oai]|dépass\p{L}{1,3}|exced\p{L}{1,3}|ultrapass\p{L}{1,3}|über(?:schreit|steig)\p{L}{1,3}|przekrocz\p{L}{1,3}|aş(?:arsa|ınca)\p{L}?|превы[шс]\p{L}{2,4})(?!\p{L})|上限|限额|限度|한도|सीमा|budget|haushaltsbuch|envelopes?|presupuesto|sobres|orçamento|budżet|bütçe|бюджет|预算|予算|예산|बजट|ميزانية/iu;

/** What may be spent in each category. */
const limits =
  /budget|limit|envelopes?|overspen[dt]|umschläge|presupuesto|límite|enveloppes?|plafond|orçamento|busta|buste|budżet|bütçe|бюджет|лимит|预算|限额|予算|上限|예산|한도|बजट|ميزانية|حد أقصى/iu;

/** "I can add my own" */
/** "totals per category", "за месяц": what the page works out, and no category. */
const sum =
  /(?<!\p{L})(?:(?:sub)?totals?|sums?|overview|summen?|gesamt\p{L}{0,6}|\p{L}{0,8}übersicht|reports?|bericht|e[kx]s?port\p{L}{0,5}|экспорт|експорт|totales|suma|resumen|\p{L}{1,12}summen?|einnahmen|ausgaben|income|expenses|ingresos|gastos|revenus|dépenses|receitas|despesas|entrate|uscite|spese|inkomsten|uitgaven|przychody|wydatki|доходы?|расходы?|доходи|витрати|gelir(?:ler)?|gider(?:ler)?|totaux|somme|bilan|totais|soma|resumo|totali|totale|riepilogo|totalen|overzicht|podsumowan\p{L}{1,3}|sum[ay]|итог\p{L}{0,2}|сумм\p{L}{1,2}|toplam\p{L}{0,3})(?!\p{L})|^(?:(?:per|a|by|for|each|every|pro|im|nach|por|al|par|ao|al|na|za|per|за|по|в)\s(?:the\s|le\s|el\s)?(?:months?|week|year|categor\p{L}{1,4}|monat|woche|jahr|kategorie|mes|semana|año|mois|semaine|catégorie|mês|ano|mese|settimana|maand|week|miesiąc|tydzień|kategori[aeę]|месяц\p{L}{0,2}|недел\p{L}|категори\p{L}{1,3}))$/iu;
const ownOnes =
  /(?<!\p{L})(?:(?:add|create|make|edit|change|custom)\p{L}{0,3} (?:my |our |your |their )?(?:own|more|new|custom|categories)|(?:my|our|your) own (?:categories|ones)|custom categories|eigene kategorien|kategorien (?:selbst|selber|hinzufügen|anlegen|bearbeiten)|(?:añadir|crear|agregar|editar) (?:mis |nuevas )?(?:propias )?categorías|(?:ajouter|créer) (?:mes |des |de nouvelles )?(?:propres )?catégories|(?:criar|adicionar|editar) (?:minhas |novas )?(?:próprias )?categorias|(?:aggiungere|creare) (?:altre |nuove )?categorie|eigen categorieën|własne kategorie|kendi kategori\p{L}{1,6}|свои категории)(?!\p{L})|自定义(?:分类|类别)|カテゴリー?を(?:追加|編集)|카테고리(?:를)? 추가/iu;

/** "envelopes: rent 1,150, groceries 400 and fun 200": categories with what may be spent in each. */
function limitedIn(message: string): readonly string[] {
  const list = budget.test(message) ? (limitList.exec(message)?.[0] ?? '') : '';
  const names = allMatches(list, limitOf).map(({ groups }) => groups?.['name'] ?? '');
  // "income: salary 2,800, expenses: rent 950": what comes in is no category.
  const first = names.findIndex((name) => spending.test(name));
  const own = first > 0 && earning.test(names[0] ?? '') ? names.slice(first) : names;
  return own.map((name) => {
    const plain = name.replace(spending, '').replace(/^(?:und|and|y|et|e|en|i)\s/iu, '');
    return plain.charAt(0).toUpperCase() + plain.slice(1);
  });
}

const spending = /^(?:ausgaben|expenses|gastos|dépenses|despesas|spese|uitgaven|wydatki)\s/iu;
const earning =
  /^(?:einnahmen|income|ingresos|revenus|receitas|entrate|inkomsten|przychody)(?!\p{L})/iu;

const oneLimit = String.raw`\p{L}[\p{L}\p{M}&'’ -]{1,24}?\s?[:：=]?\s?(?:R\$|\p{Sc})?\s?\d{1,3}(?:[.,’ ]?\d{3}){0,2}(?:\s?(?:\p{Sc}|zł|kr|euros?|tl|元|円|원))?`;
const limitList = letterPattern(
  `(?<![\\p{L}\\d])${oneLimit}(?:(?:\\s?[,，、;]\\s?(?:and\\s|und\\s)?|\\s(?:and|und|y|et|e|en|i|ve|и)\\s)${oneLimit}){1,11}`,
);
const limitOf =
  /(?<![\p{L}\d])(?<name>\p{L}[\p{L}\p{M}&'’ -]{1,24}?)\s?[:：=]?\s?(?:R\$|\p{Sc})?\s?\d[\d.,’]?\d/giu;

/** "food 400 €, fun 100": what may be spent in each category that a number stands with. */
function budgetsOf(message: string, categories: readonly string[]): Record<string, number> {
  if (!budget.test(message)) return {};
  const found = categories.flatMap((name) => {
    const word = name.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
    const amount = letterPattern(
      `${/^\p{scx=Han}|^\p{scx=Kana}|^\p{scx=Hangul}/u.test(name) ? '' : '(?<!\\p{L})'}${word}\\s?(?:[:：=(–-]\\s?|${passes}\\s)?(?:R\\$|\\p{Sc})?\\s?${amounts}|${amounts}\\s?(?:\\p{Sc}|zł|kr|eur\\p{L}?|[a-z]{3})?\\s(?:for|für|para|pour|per|voor|na|на|için)\\s(?:the\\s)?${word}(?!\\p{L})`,
    ).exec(message);
    const said = amount?.slice(1).find((one) => one !== undefined);
    return said === undefined ? [] : [[name, Number(said.replace(/\D/g, ''))] as const];
  });
  return Object.fromEntries(found);
}

/** "when fun goes over 250" */
const passes =
  '(?:(?:goes?|gets?|is|are|spending) )?(?:over|above|past|exceeds?|reach(?:es)?|über|(?:pasa|pase|passa|passe|passar) (?:de|les)|super[aei]|dépasse|boven|przekroczy|больше|превысит)';
const amounts = '(\\d{1,3}(?:[.,’ ]\\d{3}){1,3}|\\d{1,9})(?![\\d%])';

const ofChart =
  /(?<!\p{L})(?:goals?|photos?|receipts?|reports?|stats|search|filters?|reminders?|alerts?|charts?|graphs?|pie|\p{L}{0,10}diagramm|gráfic[oa]s?|camembert|graphique|grafic[oi]|grafiek|wykres|grafik|график|диаграмма)(?!\p{L})|图|グラフ|차트|चार्ट/iu;

/** "a monthly budget of 1,200 €", "my income is 3,200 a month"; 0 where none is named. */
function budgetOf(message: string, budgets: Record<string, number>): number {
  if (!budget.test(message)) return 0;
  const named = [budget.source, incomes].map((kind) => {
    const near = letterPattern(
      `(?:${kind})[^\\d\\n,;，、]{0,24}${amounts}\\s?(?<size>[만万萬]|k(?!\\p{L})|lakhs?|लाख)?`,
    ).exec(message);
    return Number(near?.[1]?.replace(/\D/g, '') ?? 0) * sizeOf(near?.groups?.['size']);
  });
  // "a budget of 400 for food, 100 for fun": neither is the whole.
  return named.find((amount) => amount > 0 && !Object.values(budgets).includes(amount)) ?? 0;
}

/** "150만", "2k" */
function sizeOf(word = ''): number {
  return word === '' ? 1 : /[만万萬]/u.test(word) ? 10_000 : /k/iu.test(word) ? 1000 : 100_000;
}

const incomes =
  '(?<!\\p{L})(?:income|salary|take-home(?: pay)?|wages?|earn|einkommen|gehalt|verdiene|ingresos?|sueldo|gano|revenus?|salaire|gagne|renda|salário|ganho|entrate|stipendio|guadagno|inkomen|salaris|verdien|dochód|zarabiam|pensj[aę]|gelirim|maaşım|доход|зарплата)(?!\\p{L})|收入|工资|収入|給料|수입|월급|आय|دخل|راتب';

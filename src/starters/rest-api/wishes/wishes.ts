import { fold } from '../../shared/fold.ts';
import type { PlanRoute } from '../../../contracts/job/plan.ts';
import type { Resource, ResourceField } from '../../../contracts/job/resource.ts';
import { letterPattern } from '../../../workspace/text/letters.ts';
import { least } from '../work/stock.ts';

/** What a request may ask of an API in words, and the end of the path that does it. */
export interface Wish {
  readonly method: PlanRoute['method'];
  readonly ending: string;
  /** In lower case and without accents. */
  readonly words: RegExp;
  /** What a field of its things must be. */
  readonly needs: (field: ResourceField) => boolean;
  /** Whether its words must name the things. */
  readonly isNamed?: true;
  /** What its things must be called. */
  readonly isOf?: RegExp;
}

/** Whether a path ends in what does a wish. */
export function endingIn(path: string, { ending }: Pick<Wish, 'ending'>): boolean {
  return ending === 'history' ? /\/:\w+\/[\w-]+$/u.test(path) : path.endsWith(`/${ending}`);
}

const whole = (words: string, others = ''): RegExp =>
  letterPattern(`(?<!\\p{L})(?:${words})(?!\\p{L})${others === '' ? '' : `|${others}`}`, 'u');
const isDate = ({ type }: ResourceField): boolean => type === 'date';
/** When somebody was born is not to come. */
const birth =
  /birth|geburt|nacim|naissance|nascim|nascita|geboor|urodz|doğum|рожд|出生|生年|생년|생일|जन्म|ميلاد/iu;
export const dueWords =
  /due|until|end|return|deadline|frist|fällig|bis|rückgabe|terugbreng|venc|límite|hasta|devoluci|échéance|retour|fin|prazo|até|scaden|termin|zwrot|срок|возврат|термін|поверн|förfall|återlämn|tenggat|jatuh tempo|kembali|hạn|do(?!\p{L})|iade|son gün|uiterlijk|restituzion|अंतिम|期限|截止|归还|返却|到期|期日|締切|마감|만기|기한|반납|الاستحقاق/iu;
/** A year or an age adds up to nothing. */
const isMeasure =
  /year|jahr|alter|año|ano|anno|année|rok|wiek|год|возраст|age|edad|idade|età|elo|年|나이/iu;
const isNumber = ({ type }: ResourceField): boolean => type === 'number' || type === 'integer';

const per =
  '(?:per|by|for each|of each|for every|pro|je|nach|por|de cada|para cada|par|pour chaque|de chaque|per ogni|di ogni|na|wedlug|dla kazd\\p{L}{2,4}|voor elke|по|для кажд\\p{L}{2,3}|for varje|setiap|theo(?= (?:ngay|thang|tu[aầ]n|nam|t[uừ]ng|lo[aạ]i))|для кожн\\p{L}{2,3}|на|за)';
const sums =
  'sums?|totals?|average|mean|how (?:many|much|often)|counts?|summen?|gesamt\\p{L}{0,8}|durchschnitt|wie ?viele?|wie oft|anzahl|suma|cuant[oa]s?|promedio|media|conteo|somme|combien|moyenne|nombre|soma|quant[oa]s?|somma|quant[iea]|totale|totaal|som|hoeveel|hoe vaak|gemiddelde|aantal|ile|srednia|liczba|toplam\\p{L}{0,3}|kac|ortalama|sayisi|сумм\\p{L}|итог\\p{L}{0,2}|сколько|средн\\p{L}{2}|количеств\\p{L}|antal|hur manga|jumlah|rata-rata|berapa|tổng|s[oố] l[uư][oợ]ng|bao nhieu|сум[аиу]|скільки|середн\\p{L}{1,2}|кількіст\\p{L}{1,2}';
const reports =
  'statistic(?:s|al)?|stats|statistik(?:en)?|auswertung(?:en)?|estadisticas?|statistiques?|estatisticas?|statistiche|statistieken|statystyk[ai]|istatistik(?:ler)?|статистик\\p{L}|monthly (?:report|summary)|monats(?:bericht|ubersicht)|resumen mensual|resumo mensal|riepilogo mensile|resume mensuel|podsumowanie';

const stockNumbers =
  /stock|quantity|qty|bestand|menge|anzahl|cantidad|existenc|quantité|estoque|quantidade|giacenza|quantità|voorraad|aantal|stan|ilość|stok|adet|количество|остаток|кількість|залишок|antal|saldo|jumlah|số lượng|库存|数量|在庫|재고/iu;
const isStock = ({ type, label }: ResourceField): boolean =>
  (type === 'integer' || type === 'number') && stockNumbers.test(label);
const inAndOut = whole(
  '(?:tak|put|book|mov)\\p{L}{1,4} (?:\\S{1,12} ){1,2}(?:in|out) and (?:tak|put|book|mov)\\p{L}{1,4} (?:\\S{1,12} ){1,2}(?:in|out)|sell\\p{L}{0,3} (?:\\S{1,12} ){0,4}restock\\p{L}{0,3}|(?:stock )?ins?(?: and |/)outs?|(?:stock )?entr(?:y|ies) and exits?|receipts? and issues?|(?:zu|ein)-? und (?:ab|aus)gang\\p{L}{0,3}|zugange und abgange|entradas? (?:y|e) sa(?:lida|ida)s?|entrees? et sorties?|entrat[ae] e uscit[ae]|carico e scarico|inkomend\\p{L}? en uitgaand\\p{L}?|wejscia i wyjscia|przyjecia i wydania|giris(?:i)? ve cikis\\p{L}{0,2}|приход\\p{L}? и расход\\p{L}?|(?:sumar|anadir|agregar) y (?:restar|quitar)|add(?:ing)? and (?:subtract|remov)\\p{L}{0,4} (?:stock|quantit\\p{L}{1,3})|zu- und abbuchen|ajouter et (?:retirer|enlever)|somar e subtrair|adicionar e retirar|aggiungere e togliere|toevoegen en aftrekken|dodawac i odejmowac|прибавлять и (?:убавлять|списывать)|bestand (?:ein- und aus)?buchen|bestandsbuchung\\p{L}{0,2}|(?:book|adjust) (?:the )?stock|stock (?:bookings?|movements?)|movimientos de stock|mouvements de stock|movimenti di magazzino|voorraad boeken|stok hareket\\p{L}{1,4}',
  '出入库|入出庫|입출고',
);

/** "goods, quantity, in and out": what comes in and goes out are routes, and no fields. */
export function withoutInAndOut({ name, fields }: Resource, text: string): Resource {
  const [said = ''] = inAndOut.exec(fold(text).toLowerCase()) ?? [];
  const isMove = (label: string): boolean => said.startsWith(label) || said.endsWith(label);
  const kept = fields.filter(
    ({ type, label }) => type !== 'text' || !isMove(fold(label).toLowerCase()),
  );
  return { name, fields: fields.some(isStock) ? kept : fields };
}

const under =
  '(?:below|under|less than|fewer than|unter|weniger als|menos de|menor\\p{L}{0,2} (?:que|a|do que)|por debajo de|abaixo de|moins de|en dessous de|meno di|sotto|ponizej|mniej niz|onder|minder dan|altin\\p{L}{1,5}|меньше|ниже)\\s(?:de )?\\d{1,6}';
/** "low stock", of things that say below how much that is. */
const low =
  'low[- ]stock|low on stock|running low|niedrige[mnr]? bestand|(?:stock bajo|bajo stock)|stock (?:faible|bas)|estoque baixo|scorte basse|lage voorraad|nisk\\p{L}{1,3} stan\\p{L}{0,2}|dusuk stok';
const takings =
  'revenue|sales|turnover|takings|earnings|income|umsatz\\p{L}{0,8}|einnahmen|verkaufs?\\p{L}{0,8}|ingresos|ventas|facturacion|recaudacion|chiffre d.affaires|ventes|recettes|faturamento|receita|vendas|fatturato|incass[oi]|vendite|omzet|verkopen|przychod\\p{L}{0,3}|sprzedaz\\p{L}|gelir\\p{L}{0,2}|ciro|satis\\p{L}{0,4}|выручк\\p{L}|доход\\p{L}{0,2}|продаж\\p{L}{0,3}';
const times =
  'dail?y|weekly|monthly|per (?:day|week|month)|(?:by|each|every) (?:day|week|month)|today|taglich\\p{L}{0,3}|wochentlich\\p{L}{0,3}|monatlich\\p{L}{0,3}|(?:pro|je) (?:tag|woche|monat)|tages\\p{L}{0,8}|monats\\p{L}{0,8}|diari[oa]s?|semanal(?:es)?|mensual(?:es)?|por (?:dia|semana|mes)|del dia|quotidien\\p{L}{0,2}|hebdomadaire|mensuel\\p{L}{0,2}|par (?:jour|semaine|mois)|mensal|(?:por|do|da) (?:dia|semana|mes)|giornalier[oa]|settimanale|mensile|(?:al|del|per) (?:giorno|mese)|dagelijks\\p{L}?|maandelijks\\p{L}?|per (?:dag|maand)|dzienn\\p{L}{1,3}|miesieczn\\p{L}{1,3}|gunluk|haftalik|aylik|(?:за|по) (?:день|дня\\p{L}|месяц\\p{L}{0,2}|недел\\p{L})|ежедневн\\p{L}{1,3}|report|bericht|informe|reporte|rapport|relatorio|resoconto|raport|rapor\\p{L}{0,2}|отч[её]т';
/** Orders and bookings, by their paths. */
export const ofDealings =
  /order|sale|book|reserv|appoint|bestell|buchung|termin|pedido|vent[ae]|reserva|cita|turno|commande|agendament|vend|ordin|prenotaz|appuntament|boek|afsprak|zamowien|rezerwac|wizyt|siparis|randevu|rezervasyon|zakaz|zapis/u;
/** Things that are in stock, and no orders of them. */
const ofGoods = letterPattern(`^(?!.*(?:${ofDealings.source}))`, 'u');
/** "daily sales report", "monthly revenue" */
export const revenueWords = letterPattern(
  `(?<!\\p{L})(?:(?:${takings})(?!\\p{L})[^,;]{0,40}?(?<!\\p{L})(?:${times})|(?:${times})(?!\\p{L})[^,;]{0,40}?(?<!\\p{L})(?:${takings}))(?!\\p{L})|(?:하루|일별|월별|일일|월간?|주간) ?(?:매출|수익)|매출.{0,6}(?:통계|보고|집계)|(?:每[日天月周]|当[日天]|日|月)(?:的)?(?:营业额|销售|收入)|(?:日別|月別|毎日|月間|日次)の?売上|売上(?:の)?(?:集計|レポート|報告)|(?:تقرير|تقريرًا).{0,16}(?:مبيعات|المبيعات|بالمبيعات)|المبيعات.{0,8}(?:اليومي|الأسبوعي|الشهري)`,
  'u',
);
/** Whether a clause asks for what was earned in a time. */
export function saysRevenue(clause: string): boolean {
  return revenueWords.test(fold(clause.slice(0, 4000)).toLowerCase());
}

/** What is late, in lower case and without accents. */
export const overdue = whole(
  'overdue|what is late|retards?|late (?:ones|loans|returns|fees?|after)|past (?:their |its )?due(?: date)?|uberfallig\\p{L}{0,2}|vencid[oa]s|atrasad[oa]s|en retard|scadut[ie]|in ritardo|ritardi|te laat|przetermin\\p{L}{2,8}|po terminie|zalegl\\p{L}{1,3}|geciken|gecikmis|geri gelmeyen\\p{L}{0,5}|просроч\\p{L}{2,8}|простроч\\p{L}{2,8}|forsena\\p{L}{1,3}|terlambat|qua h[aạ]n',
  '逾期|过期|超期|延滞|期限切れ|期限[をが]?(?:過|超|切)|연체|(?:기한|마감일?)[이을]? ?(?:지난|지나|넘)|متأخر',
);
const lending = whole(
  'borrow\\p{L}{0,3}|lend\\p{L}{0,3}|loans?|return(?:ed|s)?|ausleih\\p{L}{1,5}|verleih\\p{L}{1,3}|zuruckge\\p{L}{2,5}|ruckgabe|prestamos?|prest\\p{L}{1,5}|devol\\p{L}{2,7}|emprunt\\p{L}{1,4}|prets?|rendre|retour\\p{L}{0,3}|emprest\\p{L}{1,6}|prestit[oi]|restitu\\p{L}{2,6}|uitlen\\p{L}{1,6}|terugbreng\\p{L}{1,3}|wypozycz\\p{L}{1,6}|zwrot\\p{L}{0,2}|zwroc\\p{L}{1,3}|odunc|iade|выдач\\p{L}|возвра\\p{L}{2,5}|видач\\p{L}|поверн\\p{L}{2,5}|utlan\\p{L}{0,6}|aterlamn\\p{L}{1,4}|(?:me|di)?pinjam\\p{L}{0,3}|pengembalian|m[uư][oợ]n',
  '借|返|대출|반납|إعارة|اعارة',
);
/** Whether the field of a thing says who has it. */
export function hasBorrower(label: string): boolean {
  return borrowers.test(fold(label));
}
const borrowers =
  /borrow|(?:lent|loaned|given) (?:out )?to|(?:ausgeliehen|verliehen) (?:an|von)|(?:aus|ent)leiher|emprunte|prestad[oa] a|emprestad[oa] (?:a|para)|prestato a|uitgeleend aan|geleend door|wypozyczyl|wypozyczone? przez|odunc alan|кому выдан|кто взял|pinjam/iu;

/** What most requests ask for besides keeping things. */
export const wishes: readonly Wish[] = [
  {
    method: 'GET',
    ending: 'stats',
    words: whole(
      `(?:${sums})(?:\\s[^\\s]{1,20}){0,4}?\\s${per}\\s\\p{L}{2,24}|${per}\\s(?:month|week|day|year|monat|woche|tag|jahr|mes|semana|dia|ano|mois|semaine|jour|mese|settimana|giorno|maand|week|dag|jaar|miesiac|tydzien|месяц\\p{L}?|недел\\p{L})\\s(?:[^\\s]{1,12}\\s){0,2}?(?:${sums})(?!\\p{L})|(?:the |class |show )average|ortalama\\p{L}{2,6}|durchschnittsnote|nota media|note moyenne|средн\\p{L}{2} (?:балл|оценк\\p{L})|${reports}`,
      '统计|集計|統計|통계|合计|总额|आँकड़े|إحصاء',
    ),
    needs: (field) =>
      (isNumber(field) && !isMeasure.test(field.label)) ||
      field.oneOf !== undefined ||
      field.type === 'boolean',
  },
  {
    method: 'GET',
    ending: 'stats',
    words: revenueWords,
    needs: () => true,
    isOf: ofDealings,
  },
  {
    method: 'GET',
    ending: 'overdue',
    words: overdue,
    needs: ({ type, label }) => type === 'date' && dueWords.test(label),
  },
  {
    method: 'GET',
    ending: 'upcoming',
    words: whole(
      'upcoming|anstehende[nr]?|kommende[nr]?|proxim[oa]s|prochaine?s|a venir|prossim[ie]|aankomende|nadchodzac\\p{L}{1,3}|najblizsz\\p{L}{1,3}|yaklasan|ближайш\\p{L}{2,3}|предстоящ\\p{L}{2,3}',
      '即将|今後の|예정된',
    ),
    needs: (field) => isDate(field) && !birth.test(field.label),
    isNamed: true,
  },
  {
    method: 'GET',
    ending: 'today',
    words: whole(
      '(?:today|the day).s|for (?:today|the day)|(?:day|daily) (?:list|overview|schedule|plan)|tages(?:ubersicht|plan|liste|ansicht)\\p{L}{0,2}|(?:lista|agenda) (?:del dia|do dia|diaria|diario|di oggi)|(?:liste|planning|agenda) du jour|dagoverzicht|daglijst|(?:lista|plan) (?:dnia|na dzien)|gunluk liste\\p{L}{0,2}|(?:список|записи|расписание) на (?:день|сегодня)',
      '今日の(?:予約|一覧)|当日的?(?:预约|列表)|今天的(?:预约|订单)|오늘(?:의)? (?:예약|주문)|مواعيد اليوم',
    ),
    needs: isDate,
    isOf: ofDealings,
  },
  {
    method: 'POST',
    ending: 'cancel',
    words: whole(
      'cancel(?:l?ed|l?ing|l?ations?|s)?|stornier\\p{L}{1,3}|stornierung\\p{L}{0,2}|absag\\p{L}{1,3}|cancelar|cancelaci\\p{L}{2,5}|anular|annul\\p{L}{1,8}|cancelament\\p{L}{1,2}|anulow\\p{L}{2,4}|odwol\\p{L}{2,5}|отмен\\p{L}{1,5}|скасу\\p{L}{2,5}|avbok\\p{L}{1,5}|(?:di|mem)?batal\\p{L}{0,3}|h[uủ]y|iptal\\p{L}{0,4}',
      '取消|キャンセル|취소|إلغاء',
    ),
    needs: () => true,
    isOf: /book|reserv|appoint|order|rental|buchung|reservierung|termin|bestell|reserva|cita|turno|pedido|rendez|commande|agendament|consulta|prenotazion|appuntament|ordini|reservering|afsprak|bestelling|rezerwac|wizyt|zamowien|randevu|rezervasyon|siparis|zapis|bron|zakaz/u,
  },
  {
    method: 'POST',
    ending: 'return',
    words: lending,
    needs: isDate,
    isOf: /^(?:loans?|lendings|ausleih|verleih|prestamo|prets?$|emprunt|emprestimo|prestit|lening|uitlening|wypozycz|vydach)/u,
  },
  {
    method: 'POST',
    ending: 'return',
    words: lending,
    needs: ({ type, label }) => type === 'text' && hasBorrower(label),
  },
  {
    method: 'POST',
    ending: 'renew',
    words: whole(
      'renew\\p{L}{0,4}|extend\\p{L}{0,3}|extensions?|verlanger\\p{L}{1,4}|renova\\p{L}{1,5}|prorrog\\p{L}{1,3}|prolong\\p{L}{1,6}|rinnov\\p{L}{1,4}|prorog\\p{L}{1,3}|verleng\\p{L}{1,3}|przedluz\\p{L}{1,4}|продл\\p{L}{1,4}',
      '续借|延長|연장|تمديد',
    ),
    needs: isDate,
    isOf: /^(?:loans?|lendings|ausleih|verleih|prestamo|prets?$|emprunt|emprestimo|prestit|lening|uitlening|wypozycz|vydach)/u,
  },
  {
    method: 'GET',
    ending: 'history',
    words: whole(
      'history|historial|historique|historico|storico|verlauf|geschiedenis|historie|histori\\p{L}|gecmis\\p{L}{0,3}|истори\\p{L}|істор\\p{L}{1,2}|riwayat|l[iị]ch s[uử]',
      '历史|履歴|이력',
    ),
    needs: () => true,
  },
  {
    method: 'GET',
    ending: 'export',
    words: whole(
      '(?:export\\p{L}{0,5}|eksport\\p{L}{0,5}|esport\\p{L}{0,5}|экспорт\\p{L}{0,6}|выгру\\p{L}{2,5}|disa aktar\\p{L}{0,4}|download\\p{L}{0,4}|descarg\\p{L}{1,4})(?! ?\\S{0,12} ?\\S{0,8} ?(?:pdf|excel|xlsx|json)(?!\\p{L}))(?=.{0,60}csv|$)|csv[- ](?:exports?|downloads?|ausgabe|disa)',
      'csv.{0,4}(?:导出|エクスポート|書き出し|내보내기|出力)|(?:导出|エクスポート|내보내기).{0,6}csv',
    ),
    needs: () => true,
  },
  {
    method: 'GET',
    ending: 'random',
    words: whole(
      '(?:a |one )?random(?:ly)?|zufallig\\p{L}{0,2}|aleatori[oa]s?|al azar|au hasard|a caso|casual[ei]|willekeurig\\p{L}?|losow[yae](?:ch|go|j|m)?|rastgele|случайн\\p{L}{2,3}',
      '随机|ランダム|랜덤|무작위|यादृच्छिक|عشوائي',
    ),
    needs: ({ type }) => type === 'text',
    isNamed: true,
  },
  {
    method: 'GET',
    ending: 'top',
    words: whole(
      'leader ?boards?|high ?scores?|top (?:\\d{1,3}|ten|list)|best(?:en)?liste|rangliste|clasificacion|classement|classifica|ranglijst|siralama|таблиц\\p{L} лидеров|рейтинг игроков',
      '排行榜|ランキング|순위',
    ),
    needs: isNumber,
  },
  {
    method: 'GET',
    ending: 'movements',
    words: whole(
      '(?:stock |every |all |each |inventory )?movements?|lagerbewegung\\p{L}{0,2}|warenbewegung\\p{L}{0,2}|bewegungen|movimient[oa]s?|mouvements?|movimento|movimentacoes|movimentos|movimenti|(?:voorraad)?mutaties|bewegingen|ruch(?:y|ow)|hareket\\p{L}{0,6}|движени\\p{L}{1,2}|рух\\p{L}{1,2} товар\\p{L}{1,2}',
      '出入库记录|入出庫履歴|입출고 ?(?:내역|기록)',
    ),
    needs: isStock,
    isOf: ofGoods,
  },
  { method: 'POST', ending: 'in', words: inAndOut, needs: isStock },
  { method: 'POST', ending: 'out', words: inAndOut, needs: isStock },
  {
    method: 'GET',
    ending: 'free',
    words: whole(
      '(?:free|available|bookable) (?:\\p{L}{3,16} ){0,2}(?:for|at|on|in|during|between|slots?|times?)|(?:free|available) (?:slots?|times?)|(?:which|list of|see|show)(?: all)? (?:free|available) \\p{L}{3,16}|freie[nr]? (?:\\p{L}{3,20} ){1,2}(?:fur|am|um|zwischen|zu|an)|freie[nr]? (?:termine?n?|zeiten|slots?)|(?:libres|disponibles) (?:\\p{L}{2,12} ){0,2}?(?:en|para|entre|a|pour|de|le|un)|(?:horarios|turnos|huecos|creneaux) (?:libres|disponibles)|(?:livres|disponiveis) (?:em|para|entre|no|na)|horarios (?:livres|disponiveis)|(?:liber[ei]|disponibili) (?:in|per|tra|il|a)|orari (?:liberi|disponibili)|vrije (?:\\p{L}{3,16} )(?:op|voor|tussen|om)|beschikbare (?:tijden|\\p{L}{3,16} (?:op|voor))|woln\\p{L}{1,2} (?:\\p{L}{3,16} )?(?:w|na|terminy|godziny)|свободн\\p{L}{2,3} (?:врем\\p{L}{1,3}|\\p{L}{3,16} (?:на|в|за))',
      '空き|空闲|空位|빈 ?(?:자리|좌석|시간)|可预约|비어 있는|예약 가능한',
    ),
    needs: () => true,
  },
  {
    method: 'GET',
    ending: 'low',
    words: whole(
      '(?:below|under|beneath|less than|unter|debajo de|abaixo de|menor que|(?:en[- ])?dessous de|sous|sotto|ponizej|onder|ниже|меньше|нижче|under)[lo]?(?: \\p{L}{1,6}){0,2} (?:minim|mindest|миним|мінім)\\p{L}{0,12}|abaixo do minimo|(?:en[- ])?dessous du (?:\\p{L}{4,8} )?minimum|minim\\p{L}{0,6} altin\\p{L}{1,5}',
      '低于最[低小]|最低.{0,6}を下回|최소.{0,6}(?:미만|이하)',
    ),
    needs: (field) => isNumber(field) && least.test(fold(field.label)),
  },
  {
    method: 'GET',
    ending: 'low',
    words: whole(
      `(?:alerts?|warn\\p{L}{0,5}|low|alerta\\p{L}{0,2}|avis\\p{L}{1,4}|avert\\p{L}{0,8}|avvis\\p{L}{1,3}|ostrze\\p{L}{2,6}|waarsch\\p{L}{2,8}|uyar\\p{L}{0,4}|предупре\\p{L}{3,8})[\\s-].{0,60}?${under}|\\d{1,6}[’']?\\p{L}{0,3} altin\\p{L}{1,2} .{0,24}?uyar\\p{L}{0,4}`,
      'से कम .{0,16}चेतावनी',
    ),
    needs: isNumber,
    isOf: ofGoods,
  },
  {
    method: 'GET',
    ending: 'low',
    words: whole(
      `(?:falls?|drops?|goes|list|show|see|items|products|sinkt|fallt|liste|artikel|produkte|baj[ae]|ca[ei]|desc\\p{L}{3,5}|list[ae]\\p{L}?|productos|tombe|produits|produtos|scend\\p{L}{1,3}|prodotti|zakt|producten|spad\\p{L}{1,3}|produkty|left|quedan|restan|zosta\\p{L}{1,4}|осталось|товар\\p{L}{1,2}|список)\\s(?:\\p{L}{1,12} ){0,4}?${under}|${low}`,
    ),
    needs: isStock,
    isOf: ofGoods,
  },
  {
    method: 'POST',
    ending: 'sell',
    words: whole(
      '(?:record|log|register|enter|book)(?:ing|s)? (?:an? |the |each )?sales?|verk[au]uf\\p{L}{0,2} (?:erfassen|buchen|eintragen|verbuchen)|registr\\p{L}{2,3} (?:una? |la |las |le |uma |as )?(?:vent[ae]s?|vendas?|vendit[ae])|enregistrer (?:une |les |des )?ventes?|verkoop registreren|(?:zapis|rejestr)\\p{L}{2,6} sprzedaz\\p{L}?|satis kayd\\p{L}{1,5}|(?:запис|регистр|оформ)\\p{L}{2,8} продаж\\p{L}?',
      '登记销售|记录销售|販売を?記録|판매 ?(?:기록|등록)',
    ),
    needs: isStock,
    isOf: ofGoods,
  },
];

import type { FieldType } from '../../../../../contracts/job/resource.ts';
import { fold } from '../../../../../starters/shared/fold.ts';
import { edge } from '../../../../../starters/shared/colours/read-colours.ts';

/** The type that a request names: "a whole number", "string", "Datum". */
export function typeNamed(text: string): FieldType | undefined {
  return named.find(([, pattern]) => pattern.test(text))?.[0];
}

/** The type that the name of a field suggests; text otherwise. */
export function typeOf(name: string, label: string): FieldType {
  // "available days": Monday and Friday, no number.
  if (/^(?:available|free|working|open(?:ing)?) (?:days|hours|times)$/iu.test(label)) return 'text';
  if (
    /^(?:(?:number|count|no\.?|how many)\s(?:of\s)?(?:people|persons|children|\p{L}{3,20}s)|(?:party|group) size)$/iu.test(
      label,
    )
  )
    return 'integer';
  if (/^(?:ile|сколько|скільки)\s\p{L}{3,20}$/iu.test(label)) return 'integer';
  const words = label
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .toLowerCase()
    .split(/[ _]/u);
  return (
    typeOfWord(name) ??
    // "price per night", "publication year"
    words.map(typeOfWord).find((type) => type !== undefined && type !== 'boolean') ??
    'text'
  );
}

function typeOfWord(word: string): FieldType | undefined {
  return suggested.find(
    ([, pattern]) => pattern.test(word) || pattern.test(fold(word)) || pattern.test(`ال${word}`),
  )?.[0];
}

const named: readonly (readonly [FieldType, RegExp])[] = [
  ['digits', /\d[\s-]{0,2}(?:stellig|digits?|ziffern|dígitos|chiffres|cifre|cyfr|цифр)/iu],
  [
    'integer',
    edge(
      'integers?|int|whole numbers?|ganze? ?zahl(?:en)?|ganzzahl(?:ig)?|enter[oa]s?|inteir[oa]s?|entiers?|inter[oi]|całkowit\\p{L}+|цел\\p{L}{2,4}',
    ),
  ],
  [
    'number',
    edge(
      'numbers?|numeric|float|decimals?|double|zahl(?:en)?|numerisch|números?|numéric[oa]s?|numérique|numer[oi]|numeric[oa]|liczb[ayę]|getal|числ\\p{L}{1,3}',
    ),
  ],
  [
    'boolean',
    edge(
      'bool(?:ean)?|true ?(?:/|or|,) ?false|yes ?(?:/|or|,) ?no|y ?/ ?n|ja ?(?:/|oder|,) ?nein|ja ?(?:/|of|,) ?nee|oui ?(?:/|ou|,) ?non|s[íìi] ?(?:/|o|,) ?no|sim ?(?:/|ou|,) ?não|tak ?(?:/|lub|,) ?nie|да ?(?:/|или|,) ?нет|evet ?(?:/|,) ?hayır|wahrheitswert|booleano|booléen',
    ),
  ],
  ['time', edge('hh:mm|times? of day')],
  ['list', edge('array|lists?|strings?\\[\\]|liste?|lista|tableau|elenco|список|массив')],
  ['email', edge('e-?mail(?: address)?|valid e-?mail')],
  ['url', edge('urls?|uri')],
  [
    'date',
    edge('dates?|datetime|timestamp|iso ?8601|iso date|datum|fecha|data(?=\\s?[,)])|дат[аы]'),
  ],
  ['text', edge('strings?|text|texto|texte|testo|tekst|строк\\p{L}{1,3}|zeichen(?:kette)?')],
];

const suggested: readonly (readonly [FieldType, RegExp])[] = [
  [
    'email',
    /^e-?mail|email$|^(?:correo|courriel|posta elettronica|poczta|почта|邮箱|メール|이메일)$/iu,
  ],
  [
    'url',
    /^(?:url|uri|link|website|webseite|homepage|avatar|image|photo|bild|foto)(?:Url)?$|Url$/iu,
  ],
  [
    'date',
    /^(?:check-(?:in|out)|date|datum|tanggal|ngày|fecha|data|deadline|birthday|geburtstag|termin|frist|fälligkeit|vencimiento|vencimento|échéance|scadenza|prazo|last\p{Lu}\p{L}*(?:ed|Seen|Visit|Login|Service)|tarihi?|dat[ay]|дата|срок|日期|截止日期|日付|期限|날짜|작성일|마감일|तारीख|दिनांक|التاريخ)$|\p{sc=Han}(?:日期|(?<!曜|生)日)$|(?:시작|종료|구매|등록|출시|예약|만료|가입)일$|(?:Date|Datum|datum|At|On)$|^(?:birth ?date|dob|(?:liefer|abhol|geburts|wunsch|miet|kauf)tag|nacimiento|cumple(?:años)?|aniversário|naissance|nascimento|nascita|doğum tarihi|생일|生日|誕生日|день рождения)$|^(?:due|start|end|birth|datum|fecha|date)(?:_at|_on|_date|De\p{L}+)?$/u,
  ],
  [
    'time',
    /^(?:time|uhrzeit|heure|hora|ora|h?orario|horário|godzina|tijd|saat|время|час)$|^(?:start|end|from|to)_?(?:time|Time)$|^(?:heure|hora|ora|godzina)(?:\p{Lu}|_|\s)/u,
  ],
  [
    'list',
    /^(?:options?|tags|ingredients|opciones|optionen|opções|opzioni|opcje|zutaten|ingredientes|ingrédients|ingredienti|składniki|варианты|теги|ингредиенты)$/u,
  ],
  [
    'boolean',
    /^(?:is|has)(?=[A-Z_])|^(?:done|completed?|active|available|published|enabled|archived|paid|read|finished|verified|in_?stock|returned|borrowed|confirmed|approved|cancell?ed|visible|public|private|sold|shipped|delivered|adopted|vaccinated|subscribed|watched|rented|lent|booked|reserved|fixed|resolved|open|overdue|urgent|featured|favou?rite|erledigt|fertig|gesehen|verkauft|verliehen|vermietet|offen|geimpft|vermittelt|gelesen|aktiv|leído|hecho|hecha|visto|vista|vendida|alquilado|prestado|adoptado|pagada|feito|assistido|alugado|emprestado|adotado|paga|feita|lido|lu|letto|visto|venduto|adottato|prestato|prenotato|fatto|przeczytana|zrobione|klaar|gelezen|betaald|verkocht|uitgeleend|bekeken|tamamlandı|ödendi|okundu|satıldı|zapłacone|przeczytane|obejrzane|sprzedane|оплачено|выполнено|прочитано|продано|gotowe|bought|purchased|pinned|vegan|gekauft|gekocht|abgeschlossen|concluíd[ao]|comprad[ao]|finalizad[ao]|terminad[ao]|completad[ao]|completat[ao]|comprat[ao]|acheté|achetée|terminée|terminé|payée|voltooid|afgerond|gekocht|kupione|ukończone|wykonane|zakończone|yapıldı|bitti|satın alındı|köpt|betald|выполнена?|оплачена?|прочитана?|куплен[ао]?|готово|завершен[ао]?|закреплен[ао]?|виконано|куплено|gotowe|verfügbar|verfuegbar|ausgeliehen|zurückgegeben|bezahlt|activo|disponible|devuelto|pagado|vendido|terminé|actif|rendu|vendu|loué|vu|vue|adopté|prêté|réservé|payé|ativo|disponível|disponivel|devolvido|pago|attivo|restituito|pagato|dostępny|доступен)$/u,
  ],
  [
    'integer',
    /^(?:(?:up|down)?votes|minimum|minimo|mínimo|likes|stimmen(?:zahl)?|votos|stemmen|głosy|oylar|голоса|голоси|röster|票数|投票数|得票数|득표수|투표수|år|antal|ålder|sidor|tahun|jumlah|umur|halaman|năm|số ?[lL]ượng|tuổi|рік|кількість|вік|year|age|quantity|qty|count|stock|copies|exemplare|bestand|lagerbestand|ejemplares|existencias|exemplaires|cópias|copias|estoque|copie|scorte|sztuki|pages|page_?count|capacity|seats|servings|stars|rating|score|points|position|priority|level|floor|calories|minutes|hours|days|reps|sets|jahr|baujahr|erscheinungsjahr|alter|anzahl|menge|seiten|seitenzahl|plätze|plaetze|punkte|portionen|año|edad|cantidad|páginas|capacidad|plazas|puntos|ano|vagas|lugares|places|capacité|posti|capienza|места|idade|quantidade|année|âge|quantité|nombreD(?:e|es)?(?!l\p{Lu}|eL)\p{Lu}\p{L}*[sx]|anno|età|quantità|giacenza|rok|wiek|ilosc|ilość|stan|miejsca|liczba|在庫数?|分数|得分|评分|点数|점수|평점|数量|個数|冊数|库存|재고|수량|stok|stoc?k|adet|yaş|aantal|voorraad|leeftijd|jaar|人数|年齢|나이|स्टॉक|मात्रा|उम्र|العمر|الكمية|المخزون|couverts|personas|pessoas|persone|personen|guests|年齢|年龄|год|возраст|количество|вместимость|kapasite|kapazität|capacidade|capaciteit|pojemność|sayısı|sayisi|elo|elo[ -]?rating|ranking|punkty|gole|goals|tore|goles|gols|minuti|minutos|minuten|minuty|минуты|dakika|分钟)$|^(?:max|min)\p{Lu}|(?:Count|Minutes|Hours|Days|Year)$/u,
  ],
  [
    'number',
    /^(?:not|gesamtpreis|gesamtbetrag|km|kms|kilom[eè]t(?:er|re|ers|res)|kilómetros|quilômetros|quilometros|chilometri|kilometry|километры|miles|mileage|prices?|preise|precios|preços|prezzi|prijzen|цены|costs?|rate|lit(?:er|re)s?|amount|total|weight|height|width|length|distance|temperature|celsius|fahrenheit|humidity|lat(?:itude)?|lng|lon(?:gitude)?|salary|budget|balance|discount|duration|preis|kosten|betrag|gewicht|dauer|größe|precio|coste|costo|importe|peso|duración|harga|giá|ціна|pris|preço|valor|duração|prix|montant|poids|durée|prezzo|prijs|fiyat|importo|durata|cen[aęy]|kwota|waga|цена|сумма|вес|価格|価额|金額|价格|金额|가격|daam|fiyatı?|tutar|bedrag|कीमत|दाम|मूल्य|السعر)$|(?:Price|Amount|Cost|Weight)$/u,
  ],
];

import { letterPattern } from '../../../workspace/text/letters.ts';

/** What the fields of records are called, in any language. */
export const kindWords = {
  yes: word(
    'returned|paid|taken|done|read|watched|seen|confirmed|completed|finished|sold|available|active|checked|bezahlt|zurückgegeben|zurück|erledigt|gelesen|gesehen|bestätigt|zugesagt|pagad[oa]|devuelt[oa]|leíd[oa]|confirmad[oa]|hech[oa]|payée?|rendue?|lue?|confirmée?|pag[oa]|quitad[oa]|devolvid[oa]|lid[oa]|feit[oa]|pagat[oa]|restituit[oa]|lett[oa]|confermat[oa]|betaald|teruggebracht|gelezen|bevestigd|zapłacon[aey]|opłacon[aey]|oddan[aey]|przeczytan[aey]|ödendi(?: mi)?|iade edildi(?: mi)?|okundu(?: mu)?|оплачен[оаы]?|возвращ[её]н[оаы]?|прочитан[оаы]?|сделано',
    '已还|已付款?|已归还|已读|已完成|返却済み?|支払い?済み?|済み?|반납|완료|지불 ?여부|चुकाया|वापस (?:किया|हुआ)|مدفوع|تم (?:الدفع|الإرجاع|التسديد|السداد)',
  ),
  asked: word(
    'if (?:they|it|he|she|paid|returned|taken|done)|whether|is it|has (?:it|been)|was it|ob|se|si|czy|mi|mı|ли',
    '是否|かどうか|여부|या नहीं|^هل ',
  ),
  rating: word(
    '(?:star )?ratings?|rated|stars?(?: out of \\d{1,2})?|(?:sterne)?bewertung|sterne|puntuación|calificación|valoración|estrellas|note (?:sur|de|/)|note$|étoiles|avaliação|estrelas|nota (?:de|da)|voto|stelle|valutazione|beoordeling|sterren|cijfer|ocen[aęy]|gwiazdk\\p{L}{1,3}|puan|yıldız|оценк\\p{L}|рейтинг|зв[её]зд\\p{L}{0,2}|how (?:good|much (?:i|we) liked)',
    '评分|星级|打分|評価|星の数|星(?=$|\\d)|별점|평점|평가|रेटिंग|सितारे|(?:ال)?تقييم|نجوم',
  ),
  due: word(
    "due(?: back| date| on| by)?|dead-?line|expir\\p{L}{1,8}(?: date)?|use[- ]by(?: date)?|best[- ]before(?: date)?|renew\\p{L}{0,5}(?: date)?|until|valid until|return (?:by|date|on)|(?:date )?(?:due )?back(?: by| on)?|next \\p{L}{2,12}(?: date)?|warranty (?:until|end\\p{L}{0,2}|expir\\p{L}{1,6})|follow[- ]?up(?: date)?|fällig\\p{L}{0,7}(?: am)?|frist|ablauf\\p{L}{0,6}|haltbar\\p{L}{0,5}(?: bis)?|mindesthaltbarkeit\\p{L}{0,8}|mhd|\\p{L}{0,14} ?bis|zurück (?:am|bis)|rückgabe\\p{L}{0,8}|nächste\\p{L}? \\p{L}{2,14}|vencimiento|caducidad|vence|fecha (?:límite|de (?:vencimiento|devolución|caducidad|entrega|renovación))|hasta|devolución|échéance|péremption|date (?:de )?(?:retour|limite|d[’']échéance|de péremption|d[’']expiration)|retour|expiration|à rendre(?: le)?|vencimento|validade|prazo|data de (?:devolução|validade|vencimento|entrega)|devolução|scaden[zt]\\p{L}{1,2}|data di (?:scadenza|restituzione)|restituzione|vervaldatum|houdbaar\\p{L}{0,4}(?: tot)?|tht|terug (?:op|voor)|retourdatum|inleverdatum|termin(?: zwrotu| ważności)?|data (?:zwrotu|ważności)|ważn\\p{L}{2,4}(?: do)?|zwrot|son kullanma(?: tarihi)?|son tarih|vade|iade tarihi|bitiş(?: tarihi)?|срок\\p{L}{0,2}(?: \\p{L}{3,12})?|дата возврата|вернуть(?: до)?|годен(?: до)?",
    '到期(?:日期?)?|期限|保质期|归还(?:日期?|时间)|截止(?:日期?)?|返却(?:日|期限|予定日)|期限|賞味期限|消費期限|締め?切り?|마감일?|유통 ?기한|반납(?:일|예정일|날짜)|만료일?|기한|(?:अंतिम|वापसी की|समाप्ति) ?(?:तिथि|तारीख)|(?:تاريخ )?(?:ال)?(?:انتهاء|استحقاق|إرجاع|الإعادة|الارجاع)(?: الصلاحية)?|موعد (?:ال)?\\p{L}{3,9}',
  ),
  date: word(
    "dates?|days?|when|last \\p{L}{3,14}(?: on)?|(?:bought|borrowed|lent|loaned|returned|watered|planted|started|finished|opened|paid|purchased|given|sent|read|seen|watched|visited|applied|received|added|sown|harvested)(?: on| at| date)|birthday|date of birth|born|\\p{L}{0,16}(?:datum|tag(?! (?:number|no|id)))|\\p{L}{3,16} am|wann|zuletzt \\p{L}{3,16}|fecha(?: \\p{L}{1,14}){0,3}|día|cuándo|último \\p{L}{3,14}|cumpleaños|nacimiento|jour|date(?: \\p{L}{1,14}| d[’']\\p{L}{2,14}){0,3}|quand|anniversaire|naissance|data(?: \\p{L}{1,14}){0,3}|dia|quando|aniversário|nascimento|giorno|compleanno|nascita|dag|wanneer|geleend op|verjaardag|\\p{L}{3,14} op|dzień|kiedy|urodziny|gün|ne zaman|\\p{L}{3,14} tarihi|tarihi?|doğum günü|дат[аыу](?: \\p{L}{3,14})?|день|когда|день рождения",
    '日期|\\p{sc=Han}{1,4}(?:日期|日)$|生日|哪天|日付|いつ|年月日|購入日|誕生日|날짜|일자|\\p{sc=Hangul}{1,4}일$|생일|तारीख़?|तारीख|दिनांक|दिन$|जन्मदिन|(?:ال)?تاريخ(?: \\p{L}{3,9})?|(?:ال)?يوم|عيد (?:ال)?ميلاد',
  ),
  time: word(
    'time(?: of (?:the )?day)?|at what time|uhrzeit|hora|heure|orario|ora|tijd(?:stip)?|godzina|saat|время',
    '时间|時間帯|時刻|시각|시간대|समय|(?:ال)?وقت|(?:ال)?ساعة',
  ),
  money: word(
    '(?:unit |monthly |yearly |annual |total |sale |purchase )?(?:price|cost|costs|fee|salary|value|rent|worth)(?: per \\p{L}{3,8}| each| paid)?|(?:amount|sum) (?:owed|due|paid|spent|lent)|how much (?:it cost|(?:is|was) (?:paid|owed)|i (?:paid|spent)|they owe)|money|paid amount|spent|preis|kaufpreis|kosten|betrag|gebühr|wert|beitrag|precio|coste?|importe|monto|valor(?: \\p{L}{2,10})?|cuota|prix|coût|montant|cotisation|preço|custo|quantia|prezzo|costo|importo|valore|quota|prijs|bedrag|waarde|contributie|cen[aęy]|koszt\\p{L}?|kwot[aęy]|wartość|fiyatı?|ücreti?|tutarı?|borç|цен[аыу]|стоимость|сумм[аыу]|долг',
    '价格|单价|金额|费用|价钱|欠款|月费|值段|値段|価格|金額|料金|費用|月額|가격|금액|비용|요금|क़ीमत|कीमत|दाम|रकम|रक़म|राशि|मूल्य|उधार|(?:ال)?سعر|(?:ال)?مبلغ|(?:ال)?تكلفة|(?:ال)?ثمن|(?:ال)?قيمة',
  ),
  stock: word(
    'quantit(?:y|ies)|qty|stock(?: level)?|in stock|how many|count|pieces|units|menge|anzahl|bestand|stück(?:zahl)?|cantidad|existencias|unidades|quantité|nombre|stock|quantidade|qtd|estoque|quantità|giacenza|scorte|pezzi|aantal|voorraad|ilość|sztuk[ai]?|liczba|stan|miktarı?|adet|stok|количество|кол-?во|остаток|штук[аи]?',
    '数量|库存|个数|在庫数?|個数|수량|재고(?:량)?|개수|मात्रा|संख्या|स्टॉक|(?:ال)?كمية|(?:ال)?عدد|(?:ال)?مخزون',
  ),
  number: word(
    "amount|number of \\p{L}{3,16}|no\\.? of \\p{L}{3,16}|pages(?: read)?|sets|reps|repetitions|hours(?: \\p{L}{3,9})?|minutes|duration|distance|miles|mileage|kilomet\\p{L}{2,4}|kms?|lit(?:er|re)s|ml|grams?|calories|kcal|steps|points|score|servings|portions|guests|seeds|laps|ounces|cups|dosis|seiten(?:zahl)?|sätze|wiederholungen|stunden|minuten|dauer|entfernung|strecke|gefahrene km|liter|kalorien|schritte|punkte|kilometer|páginas|series|repeticiones|horas|minutos|duración|distancia|kilómetros|litros|calorías|pasos|puntos|acompañantes|número de \\p{L}{3,16}|pages|séries|répétitions|heures|minutes|durée|distance|kilomètres|litres|calories|points|nombre de \\p{L}{3,16}|repetições|duração|distância|quilômetros|calorias|passos|pontos|pagine|serie|ripetizioni|ore|minuti|durata|distanza|chilometri|litri|calorie|passi|punti|numero di \\p{L}{3,16}|pagina[’']?s|sets|herhalingen|uren|minuten|duur|afstand|calorieën|stappen|punten|stron(?:y)?|serie|powtórzenia|godziny|minuty|czas trwania|dystans|kilometry|litry|kalorie|kroki|punkty|sayfa(?: sayısı)?|set|tekrar|saat sayısı|süre|mesafe|litre|kalori|adım|страниц[ыа]?|подходы|повторения|час(?:ы|ов)|минут[ыа]?|длительность|расстояние|пробег|километр\\p{L}{0,2}|литр\\p{L}{0,2}|калории|шаг(?:и|ов)|баллы",
    '页数|组数|次数|小时(?:数)?|分钟|时长|距离|公里(?:数)?|里程|升数|卡路里|步数|ページ数?|セット数?|回数|時間(?:数)?|分数|距離|走行距離|カロリー|歩数|杯数|페이지 ?수?|쪽수|세트(?: ?수)?|횟수|시간|거리|칼로리|걸음 ?수?|पेज|पन्ने|सेट|घंटे|मिनट|दूरी|किलोमीटर|लीटर|कैलोरी|(?:ال)?صفحات|(?:ال)?ساعات|(?:ال)?دقائق|(?:ال)?مسافة|(?:ال)?كيلومترات|(?:ال)?لترات|(?:ال)?سعرات',
  ),
  /** A number whose sum says nothing. */
  level: word(
    'weight|body weight|height|size|temperature|age|year|vintage|odometer(?: reading)?|pace|pulse|heart rate|blood pressure|sugar|blood sugar|humidity|level|interval|frequency|every how many days|how often|gewicht|größe|höhe|temperatur|alter|jahr(?:gang)?|km-?stand|kilometerstand|puls|peso|altura|temperatura|edad|año|poids|taille|température|âge|année|idade|ano|altezza|temperatura|età|anno|annata|gewicht|hoogte|temperatuur|leeftijd|jaar|waga|wzrost|temperatura|wiek|rok|kilo|ağırlık|boy|sıcaklık|yaş|yıl|вес|рост|температура|возраст|год|давление|пульс|сахар',
    '体重|身高|温度|体温|年龄|年份|血压|血糖|身長|体温|気温|年齢|年|血圧|체중|몸무게|키|체온|온도|나이|연도|혈압|혈당|वज़न|वजन|तापमान|उम्र|साल|(?:ال)?وزن|(?:ال)?طول|(?:ال)?حرارة|(?:ال)?عمر|(?:ال)?سنة|(?:ال)?ضغط|(?:ال)?سكر',
  ),
  note: word(
    '(?:short |tasting |my )?notes?|(?:a )?(?:short )?(?:note|comment)|comments?|remarks?|descriptions?|details|thoughts|review|notiz(?:en)?|bemerkung(?:en)?|kommentar|beschreibung|anmerkung(?:en)?|notas?|observacion(?:es)?|comentarios?|descripción|notes|remarques?|commentaires?|observations?|description|observaç(?:ão|ões)|anotaç(?:ão|ões)|descrição|note|osservazioni|commento|descrizione|opmerking(?:en)?|notities?|omschrijving|uwagi|notatk[ai]|opis|notlar|not|açıklama|заметк[аи]|комментари[йи]|примечани[ея]|описание',
    '备注|笔记|说明|描述|感想|メモ|備考|説明|感想|메모|비고|설명|느낀 ?점|नोट्स?|टिप्पणी|विवरण|(?:ال)?ملاحظات?|(?:ال)?وصف',
  ),
  plain: word(
    '(?:\\p{L}{2,14} )?names?|title|author|artist|items?|what|who(?: .{2,20})?|(?:to |by )whom|from|to|where|place|location|room|shelf|shop|store|client|customer|company|employer|position|job|role|brand|model|categor(?:y|ies)|type|kind|genre|status|state|colou?r|exercise|project|task|supplier|purpose|person|owner|species|variety|food|meal|mood|drug|medicine|dose|dosage|activity|grape|region|country|city|address|phone|e-?mail|link|breed|subject|(?:kurs|buch|pflanzen|vor|nach|produkt|kunden)?name|titel|autor(?:in)?|künstler|was|wer|an wen|wem|von|nach|wo|ort|raum|laden|kunde|firma|stelle|marke|modell|kategorie|art|typ|farbe|übung|projekt|aufgabe|lieferant|zweck|person|telefon|nombre(?: \\p{L}{2,12}){0,2}|título|autor|qué|quién|a quién|desde|hasta|lugar|sitio|tienda|cliente|empresa|puesto|marca|modelo|categoría|tipo|género|estado|color|ejercicio|proyecto|tarea|proveedor|motivo|persona|mesa|teléfono|nom|titre|auteur|artiste|quoi|qui|à qui|de|où|lieu|magasin|client|entreprise|poste|marque|modèle|catégorie|type|genre|statut|état|couleur|exercice|projet|tâche|fournisseur|motif|personne|téléphone|nome(?: \\p{L}{2,12}){0,2}|autora?|quem|para quem|onde|loja|vaga|cargo|categoria|gênero|situação|cor|exercício|projeto|tarefa|fornecedor|pessoa|telefone|titolo|autore|cosa|chi|a chi|dove|luogo|negozio|azienda|posizione|modello|genere|stato|colore|esercizio|progetto|fornitore|scopo|persona|telefono|naam|schrijver|wat|wie|aan wie|van|naar|waar|plaats|winkel|klant|bedrijf|functie|merk|categorie|soort|kleur|oefening|taak|leverancier|doel|persoon|telefoon|nazwa|imię(?: i nazwisko)?|nazwisko|tytuł|autor|co|kto|komu|skąd|dokąd|gdzie|miejsce|sklep|klient|firma|stanowisko|marka|kategoria|rodzaj|gatunek|kolor|ćwiczenie|projekt|zadanie|dostawca|cel|osoba|ad[ıi]?|isim|(?:\\p{L}{2,12} )?adı|başlık|yazarı?|ne|kim|kime|nereden|nereye|nerede|yer|dükkan|müşteri|şirket|pozisyon|kategori|tür|durum|renk|egzersiz|proje|görev|tedarikçi|amaç|kişi|telefon|название|имя|фамилия|автор|что|кто|кому(?: \\p{L}{3,10})?|откуда|куда|где|место|магазин|клиент|компания|должность|марка|модель|категория|тип|жанр|статус|состояние|цвет|упражнение|проект|задача|поставщик|цель|человек|телефон',
    '種目|종목|\\p{sc=Han}{0,3}名称?|书名|姓名|作者|标题|客户|公司|职位|品牌|型号|类别|分类|类型|状态|颜色|地点|位置|供应商|用途|借书人|借阅人|电话|邮箱|\\p{sc=Han}{0,3}名前?|タイトル|著者|作者|会社|顧客|カテゴリー?|種類|状態|ステータス|場所|色|電話番号?|相手|내용|이름|제목|저자|작가|회사|고객|종류|분류|상태|장소|색|전화(?:번호)?|원두|(?:ग्राहक |\\p{L}{2,9} )?(?:का |की )?नाम|शीर्षक|लेखक|ग्राहक|कंपनी|श्रेणी|प्रकार|स्थिति|जगह|रंग|फ़ोन|फोन|(?:ال)?اسم(?: \\p{L}{3,9})?|(?:ال)?عنوان|(?:ال)?مؤلف|(?:ال)?زبون|(?:ال)?عميل|(?:ال)?شركة|(?:ال)?فئة|(?:ال)?نوع|(?:ال)?حالة|(?:ال)?مكان|(?:ال)?لون|(?:ال)?هاتف',
  ),
} as const;

/** Words of Latin and Cyrillic letters fill a name, or end or begin it; others stand anywhere in it. */
function word(spaced: string, other: string): { readonly whole: RegExp; readonly part: RegExp } {
  const edged = `(?<![\\p{L}\\p{N}])(?:${spaced})(?![\\p{L}\\p{N}])`;
  return {
    whole: letterPattern(`^(?:${spaced}|${other})$`),
    part: letterPattern(`${edged}|${other}`),
  };
}

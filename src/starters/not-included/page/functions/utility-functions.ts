import { isSite } from '../../../page/is-site.ts';
import { topicOf } from '../../../everyday-calculator/calculators.ts';
import { taxesAndDays } from '../../../everyday-calculator/kinds/taxes-and-days.ts';
import { largeType } from '../../../page/looks/look-words.ts';
import type { PageFunction } from './page-function.ts';

/** What small tools have, in the words by which requests ask for it. */
export const utilityFunctions: readonly PageFunction[] = [
  {
    sure: [
      '(?:(?:it |which |and |that )?saves?|saved|stored|kept|keeps?|remembers?)(?: (?:it|everything|all|data|progress|things|my \\p{L}{3,12})){0,2} (?:locally )?in (?:the|my|your|their) browser|everything (?:stays )?(?:local|locally)(?: in (?:the|my|your) browser)?',
      '(?:daten|alles|einträge|es) (?:soll(?:en)? |muss |müssen )?(?:bleib\\p{L}{1,3} gespeichert|gespeichert (?:bleiben|werden))|(?:(?:daten|alles|einträge|es) (?:soll(?:en)? |muss |müssen )?)?(?:nur )?im browser (?:bleib\\p{L}{1,3}|gespeichert|speicher\\p{L}{1,2})|(?:guarda\\p{L}{0,4}|queda\\p{L}{0,4}|almacen\\p{L}{1,5}) (?:\\p{L}{1,10} ){0,3}en el navegador|(?:stock|gard|conserv|rest|enregistr|sauvegard)\\p{L}{1,6} (?:\\p{L}{1,10} ){0,3}dans le navigateur|(?:guarda\\p{L}{0,4}|salv\\p{L}{1,4}|fic\\p{L}{1,4}) (?:\\p{L}{1,10} ){0,3}no navegador|(?:salv|rest|conserv)\\p{L}{1,6} (?:\\p{L}{1,10} ){0,3}nel browser',
      '(?:data )?(?:bewar\\p{L}{1,3}|opslaan|blijft|blijven) in de browser|in de browser (?:bewar\\p{L}{1,3}|opslaan|blijven)|(?:zapis\\p{L}{1,5}|trzyma\\p{L}{1,3}|zosta\\p{L}{1,4}) (?:\\p{L}{1,10} ){0,2}w przeglądarce|tarayıcıda (?:kal|kayde|tut|sakla)\\p{L}{1,6}|(?:данные )?(?:хран|сохран|остава)\\p{L}{2,6} (?:\\p{L}{1,10} ){0,2}в браузере|(?:数据)?(?:都|要|会)?(?:保存|存储|储存|存|留)(?:在)?(?:本地)?浏览器\\p{L}{0,3}|(?:数据)?存(?:在)?本地|ブラウザ(?:内)?に(?:保存|残)\\p{L}{0,4}|로컬 ?(?:에 )?저장|브라우저에 (?:저장|남)\\p{L}{0,4}|ब्राउज़र में (?:सेव|सहेज|रह)\\p{L}{0,4}|(?:تحفظ|يحفظ|تبقى|حفظ)(?: \\p{L}{1,10}){0,2} في المتصفح',
    ],
    hasBy: ({ starter }) => !isSite(starter) && !keepsNothing.has(starter),
  },
  {
    sure: [
      '(?:shak\\p{L}{1,3}|roll\\p{L}{0,3}|spin\\p{L}{0,4}) ?animations?|animat\\p{L}{1,4} (?:dice|rolls?|spin)|(?:dice|roll|spin)\\p{L}{0,4} animations?|mit animation|animiert\\p{L}{0,2}|con animación|animad[oa]s?|animée?s?|com animação|animat[aoie]|geanimeerd\\p{L}?|z animacją|animasyonlu|с анимацией|анимированн\\p{L}{2,3}|动画|アニメーション|애니메이션',
    ],
    in: ['dice', 'idea-generator', 'picker', 'memory', 'piano', 'drum-machine'],
  },
  {
    sure: [
      '(?:doubles?|double sixes) (?:are |is )?(?:announced|shown|highlighted)|(?:announces?|shows?|says?|highlights?) doubles?|pasch(?: anzeigen)?|çift gelince yaz\\p{L}{0,4}|(?:avisa|muestra) (?:los )?dobles|дубл\\p{L}{1,2}|ゾロ目',
    ],
    in: ['dice'],
  },
  {
    sure: [
      '(?:history|log|list) of (?:past |previous |all |the |my )?(?:rolls?|throws?|flips?|draws?|numbers?|laps?|results?)|(?:shows?|see|remembers?|keeps?) (?:the )?(?:last|previous) (?:\\d{1,2}|few|five|ten)(?: \\p{L}{1,10})?|verlauf|historial|historique|histórico|cronologia|geschiedenis|historia (?:losowań|rzutów)|geçmiş\\p{L}{0,4}|история\\p{L}?|历史记录|履歴|기록 보기',
    ],
    in: [
      'dice',
      'idea-generator',
      'bingo',
      'picker',
      'stopwatch',
      'calculator',
      'scoreboard',
      'goal-counter',
      'records',
      'expense-tracker',
    ],
  },
  {
    sure: [
      '(?:really |very |extra )?(?:big|large) (?:(?:and |really |very )?(?:high contrast )?(?:print|text|buttons?|font|letters|numbers?|digits|cards?))|(?:really |very )?(?:big|large) and high contrast|high contrast|big print|große (?:schrift|knöpfe|buttons|tasten|zahlen)|(?:letra|botones|números) grandes?|gros(?:ses)? (?:boutons|lettres|chiffres)|(?:letras?|botões|números) grandes|(?:pulsanti|bottoni|numeri|caratteri) grandi|grote (?:knoppen|letters|cijfers)|duż\\p{L}{1,2} (?:przyciski|litery|cyfry)|büyük (?:düğme|buton|yazı|rakam)\\p{L}{0,5}|(?:крупн|больш)\\p{L}{2} (?:кнопк|шрифт|цифр|букв)\\p{L}{0,3}|大字|大按钮|大きく(?:表示)?|크게(?: 표시)?|大きな(?:ボタン|文字)|큰 (?:글씨|버튼|숫자)|(?:ال)?أرقام (?:ال)?كبيرة|أزرار كبيرة',
    ],
    hasBy: ({ message = '' }) => largeType.test(message),
    in: [
      'interval-timer',
      'timers',
      'chess-clock',
      'pomodoro',
      'countdown',
      'bingo',
      'calculator',
      'dice',
      'stopwatch',
      'memory',
      'scoreboard',
      'arithmetic',
      'goal-counter',
      'picker',
      'quiz-board',
      'sudoku',
    ],
  },
  {
    sure: [
      'laps?(?: times?)?|fastest laps?|start[/ ,]{1,2}stop[/ ,]{1,2}reset|rundenzeiten?|schnellste runde|vueltas|tours|voltas|giri|rondes|rondetijden|okrążeni\\p{L}{1,2}|tur süre\\p{L}{0,5}|круг\\p{L}{1,2}|计次|ラップ|랩',
    ],
    in: ['stopwatch', 'interval-timer', 'pomodoro', 'timers'],
  },
  {
    sure: [
      '(?:12|24)[ -]?(?:/ ?(?:12|24)[ -]?)?(?:hours?|h|stunden|horas|heures|ore|uur|godzin|saat|часов\\p{L}{0,2}|小时制?|時間|시간|घंटे|ساعة)(?: (?:format|toggle|switch|clock|anzeige|mode))?|am/pm',
      '(?:different|dark) (?:colou?r|background) (?:at|when|for) night|day (?:and|or) night|tag (?:und|oder) nacht|día o noche|jour (?:et|ou) nuit|晚上的城市显示深色背景|昼夜|夜は暗く',
    ],
    in: ['world-clock', 'habit-tracker'],
  },
  {
    sure: [
      '(?:con |nel )?(?:il )?meno passaggi(?: possibil[ei])?|(?:con )?(?:el )?(?:menor|mínimo) (?:número de )?(?:pagos|transferencias)|(?:avec )?(?:le )?(?:moins|minimum) de (?:virements|paiements|transactions)(?: possible)?|(?:com )?(?:o )?(?:menor|mínimo) (?:número )?(?:de )?(?:pagamentos|transferências)|(?:z )?(?:jak )?najmniej\\p{L}{0,4} (?:liczb\\p{L} )?przelewów|zo (?:min|weinig) mogelijk (?:betalingen|overboekingen)|(?:minimum|минимум\\p{L}?) переводов|(?:fewest|minimum|minimal|least|as few) (?:number of )?(?:payments|transfers|transactions)(?: as possible)?|who (?:ow(?:e|n)?s|pays) (?:whom?|what)|wer (?:schuldet )?wem(?: \\p{L}{1,8}){0,3}|settle (?:up|debts?)|möglichst wenige? (?:zahlungen|überweisungen)|quién (?:le )?debe(?: \\p{L}{1,8}){0,3}|qui doit(?: \\p{L}{1,8}){0,3}|quem deve(?: \\p{L}{1,8}){0,3}|chi deve(?: \\p{L}{1,8}){0,3}|kto komu(?: \\p{L}{1,8}){0,3}|kim kime(?: \\p{L}{1,8}){0,2}|кто кому(?: \\p{L}{1,8}){0,2}|谁欠谁\\p{L}{0,4}|誰が誰に\\p{L}{0,8}|누가 누구에게(?: \\p{L}{1,8}){0,3}',
    ],
    in: ['cost-split'],
  },
  {
    sure: [
      '(?:(?:should |to )?be |is |are |gets? |it )?(?:marked|shown|displayed|colou?red|highlighted|turns?|goes) (?:in )?(?:red|orange|yellow|amber)(?: (?:if|when|after)(?: \\p{L}{1,12}){1,6})?|(?:rot|gelb|orange) (?:markier\\p{L}{0,2}|anzeig\\p{L}{0,2}|angezeigt|werden)|(?:en|se vea en) rojo|(?:affich\\p{L}{1,3} )?en rouge|em vermelho|in rosso|in het rood|rood (?:worden|markeren)|na czerwono|kırmızı (?:olsun|göster\\p{L}{0,4}|yan\\p{L}{0,4})|красным|标红|显示红色|赤(?:く|で)(?:表示|なる)?|빨간색(?:으로)?|लाल (?:दिख|हो)\\p{L}{0,3}|باللون الأحمر',
    ],
    hasBy: ({ starter, message = '' }) => marksRed[starter]?.test(message) === true,
  },
  {
    sure: [
      "clavier (?:à|sur) l[’']écran|(?:on[- ]?screen|virtual) keyboard|bildschirmtastatur|teclado (?:en (?:la )?pantalla|na tela|virtual)|tastiera (?:a|su|sullo) schermo|schermtoetsenbord|klawiatur\\p{L} (?:ekranow\\p{L}|na ekranie)|ekran klavyesi|экранн\\p{L}{1,3} клавиатур\\p{L}|屏幕键盘|画面(?:上の)?キーボード|화면 키보드|لوحة مفاتيح على الشاشة",
      'accents? (?:accept|ignor|optionnel|sans)\\p{L}{0,4}(?: comme lettres? simples?)?',
    ],
    in: ['hangman', 'word-grid'],
  },
  {
    sure: [
      '(?:resets?|restarts?|starts? (?:over|again|fresh)|clears?|back to (?:zero|0)) (?:\\p{L}{1,8} ){0,2}(?:at|every|each) (?:midnight|day|morning)|(?:um|ab) mitternacht(?: \\p{L}{1,12}){0,3}|(?:se reinicia |reinicia |reiniciar )?a (?:la )?medianoche|(?:remis\\p{L}? à zéro |se remet à zéro )?à minuit|(?:zera |reinicia )?(?:à|a) meia-noite|(?:si azzera |azzera )?a mezzanotte|om middernacht(?: \\p{L}{1,12}){0,3}|o północy(?: \\p{L}{1,12}){0,2}|gece yarısı(?:nda)?(?: \\p{L}{1,12}){0,2}|в полночь(?: \\p{L}{1,14}){0,2}|(?:午夜|零点|0点)\\p{L}{0,4}|(?:深夜)?0時に\\p{L}{0,4}|자정에\\p{L}{0,4}|منتصف الليل',
    ],
    in: ['goal-counter', 'habit-tracker', 'day-list'],
  },
  {
    sure: [
      '(?:cups?|table-?\\s?spoons?|tea-?\\s?spoons?|tbsp|tsp|fl(?:uid)? oz)|(?:ess|tee)löffel|tassen|tazas?|cuchara(?:da|dita)s?|tasses?|cuill[eè]res?(?: à (?:soupe|café))?|xícaras?|colher(?:es)?(?: de (?:sopa|chá))?|tazz[ae]|cucchiai(?:ni)?|(?:eet|thee)lepels?|szklan(?:ki|ek)|łyż(?:ki|ek|eczki|eczek)|su bardağı|(?:yemek|çay) kaşığı|стакан\\p{L}{0,2}|(?:чайн|столов)\\p{L}{2,3} лож\\p{L}{1,3}|大勺|小勺|大さじ|小さじ|큰술|작은술',
    ],
    // Elsewhere it is what is counted.
    isEverywhere: true,
  },
  {
    sure: [
      "(?:also )?(?:the other way(?: (?:a)?round)?|vice versa|in reverse|backwards|both (?:ways|directions))|(?:auch )?(?:umgekehrt|andersherum|anders herum|rückwärts|in beide richtungen)|(?:también )?(?:al revés|a la inversa|viceversa)|(?:aussi )?(?:en sens inverse|dans l[’']autre sens|dans les deux sens|inversement)|(?:também )?(?:ao contrário|vice-versa|o inverso)|(?:anche )?(?:al contrario|il contrario|l[’']inverso)|(?:ook )?andersom|odwrotnie|w drugą stronę|w obie strony|tersi(?:ne|ni)?|(?:и )?(?:наоборот|в обе стороны|обратно)|反向|反过来|逆(?:算|方向)?|거꾸로|역으로|उल्टा|(?:و)?العكس",
    ],
    in: ['converter', 'flashcards'],
    hasBy: ({ starter, message = '' }) =>
      starter === 'everyday-calculator' &&
      (vat?.asked.test(message) === true || topicOf(message)?.name === 'pace'),
  },
  {
    sure: [
      '(?:(?:an?|or|and|with an?) )?custom (?:one|tip|percentages?|amount|value|rate)|(?:eigene[rns]?|individuelle[rns]?) (?:prozent\\p{L}{0,4}|betrag|wert|trinkgeld)|(?:propina|porcentaje|valor) personalizad[ao]|(?:pourboire|pourcentage|montant) personnalisé|(?:gorjeta|porcentagem|valor) personalizad[ao]|(?:mancia|percentuale|importo) personalizzat[ao]|(?:eigen|aangepaste?) (?:percentage|bedrag)|własn\\p{L}{1,2} (?:procent|kwot)\\p{L}{0,2}|özel (?:oran|tutar)|сво[йеёю]\\p{L}? (?:процент|сумм|вариант)\\p{L}{0,2}|自定义|カスタム|직접 입력',
      '(?:tip (?:and|&) )?(?:total|amount|cost|share|tip) (?:per|for each|each) person|what each (?:person )?(?:pays|owes)|(?:betrag|kosten|summe|anteil) pro (?:person|kopf)|(?:total|importe|gasto) por persona|(?:montant|total|part) par personne|(?:total|valor) por pessoa|(?:totale|quota|importo) (?:a|per) persona|(?:bedrag|totaal) per persoon|(?:kwota|suma) na osobę|kişi başı(?:na)?(?: tutar)?|(?:сумм\\p{L}|итог) (?:на|с) (?:человека|каждого)|每人(?:金额|应付)?|一人(?:当|あ)たり|1인당(?: 금액)?',
    ],
    in: ['everyday-calculator', 'cost-split'],
  },
  {
    sure: [
      '(?:one-click |a )?copy (?:button|to (?:the )?clipboard)|kopier-?(?:knopf|button|taste)|botón (?:de |para )?copiar|bouton (?:de |pour )?copi\\p{L}{1,3}|botão (?:de |para )?copiar|pulsante (?:per )?copia\\p{L}{0,2}|kopieerknop|przycisk\\p{L}{0,2} kopiuj\\p{L}{0,3}|kopyala\\p{L}{0,3} (?:düğmesi|butonu)|кнопк\\p{L}{1,2} копир\\p{L}{1,6}|复制按钮|コピーボタン|복사 ?버튼|कॉपी बटन|زر (?:ال)?نسخ',
    ],
    in: [
      'password-generator',
      'text-codes',
      'text-counter',
      'palette-maker',
      'recipe-scaler',
      'idea-generator',
      'invoice',
    ],
  },
  {
    sure: [
      '(?:numbers )?(?:from )?1 ?(?:to|through|bis|a|à|até|al?|tot|do|до|-|–) ?(?:30|50|75|90)(?!\\d)|1から(?:30|50|75|90)(?:まで)?|1부터 (?:30|50|75|90)까지',
    ],
    in: ['bingo', 'dice', 'guess-number', 'arithmetic'],
  },
  {
    sure: [
      '(?:fehler|falsche[ns]?(?: \\p{L}{3,12})?|mistakes?|wrong (?:ones|answers)|errores|erreurs|fautes|erros|errori|fouten|błędy|yanlışlar|ошибки)(?: \\p{L}{1,10}){0,2} (?:am ende|am schluss|at the end|al final|à la fin|no final|no fim|alla fine|aan het eind|na końcu|sonunda|в конце)(?: (?:anzeigen|zeigen|shown|mostrar))?|(?:am ende|at the end|al final|à la fin|no final|alla fine|в конце)(?: \\p{L}{1,10}){0,2} (?:fehler|mistakes|errores|erreurs|erros|errori|ошибки)(?: (?:anzeigen|zeigen))?',
    ],
    in: ['arithmetic', 'quiz', 'flashcards', 'typing-test'],
  },
  {
    sure: [
      '(?:own|my|custom|manual) (?:exchange )?rates|rates? (?:by hand|manually|myself)|(?:enter|set|type) (?:the |my )?rates?(?: myself)?|kurse? (?:selbst|selber|von hand|manuell)(?: ein\\p{L}{3,8})?|(?:pongo|introduzco|escribo) (?:yo )?(?:los|las) (?:tipos|tasas)|(?:je )?saisi\\p{L}{1,3} (?:moi-même )?les taux|(?:eu )?(?:informo|digito|coloco) as (?:taxas|cotações)|inserisco (?:io )?i (?:cambi|tassi)|koersen zelf invullen|kursy? (?:\\p{L}{1,3} )?(?:wpisuj|podaj)\\p{L}{1,2}(?: sam\\p{L}?)?|kurları (?:ben|kendim) gir\\p{L}{1,4}|курс\\p{L}? (?:я )?(?:вв[оі]д\\p{L}{1,4}|ввожу|вказ\\p{L}{2,4}|впис\\p{L}{2,4}|зада\\p{L}{1,4})(?: (?:сам|вручну)\\p{L}{0,2})?|(?:złot|dolar|євро|евро|долл?ар|гривн|рубл|злот)\\p{L}{0,3}|手动(?:输入|填写)汇率|レートは自分で|환율은 직접',
    ],
    in: ['converter'],
  },
  {
    sure: [
      '(?:sł[oó]w\\p{L}{0,3}|сл[оі]в\\p{L}{0,2}) (?:o|z|ze|про|об?|из|з|із|на тему) (?:zwierz|owoc|kraj|państw|животн|звер|фрукт|стран|тварин|країн)\\p{L}{0,6}(?: po polsku)?',
    ],
    in: ['hangman'],
  },
  {
    sure: [
      '(?:shows? |see )?(?:the )?(?:letters|wrong letters|guesses) (?:that (?:are|were) )?(?:already )?(?:used|tried|guessed)|(?:bereits|schon) (?:benutzte|geratene|verwendete) buchstaben|letras (?:ya )?usadas|lettres (?:déjà )?(?:utilisées|essayées)|letras (?:já )?usadas|lettere (?:già )?usate|gebruikte letters|użyte litery|kullanılan harfler|использованные буквы',
    ],
    in: ['hangman', 'word-grid'],
  },
  {
    sure: [
      '(?:centimet|kilomet|millimet)(?:er|re)s?|inch(?:es)?|ounces?|pounds?|stones?|公斤|千克|磅|盎司|英寸|英尺|英里|厘米|公里|摄氏度?|华氏度?|ポンド|オンス|インチ|フィート|マイル|摂氏|華氏|파운드|온스|인치|피트|마일|섭씨|화씨|पाउंड|इंच|फ़?ुट|मील|фунт\\p{L}{0,2}|дюйм\\p{L}{0,2}|унци\\p{L}|мил[ьи]|фут\\p{L}{0,2}|رطل|بوصة|قدم|ميل',
    ],
    isEverywhere: true,
  },
  {
    sure: [
      '(?:the |a )?(?:whole |weekly )?week (?:as|in) a (?:grid|table)|weekly (?:grid|table|view)|woche als tabelle|wochen(?:tabelle|ansicht|übersicht)|(?:tabla|vista|cuadrícula) semanal|(?:tableau|vue|grille) (?:de la semaine|hebdomadaire)|(?:tabela|visão|grade) semanal|(?:tabella|vista|griglia) settimanale|week(?:overzicht|tabel)|tabel\\p{L}{1,2} tygodnia|haftalık (?:tablo|görünüm)|недел\\p{L} в виде таблицы|недельн\\p{L}{2} таблиц\\p{L}|周视图|週間表示|주간 보기',
    ],
    in: ['habit-tracker', 'rota', 'week-planner'],
  },
  {
    sure: ['(?:js|javascript|ecmascript)[ -]?(?:regex )?flavou?r'],
    in: ['regex-tester'],
  },
  {
    sure: [
      '(?:(?:use|with) )?(?:normal|real|common|everyday|ordinary) words(?: only)?|(?:\\p{L}{1,8} ){0,6}(?:not|no|instead of|without) lorem ipsum|(?:kein|statt) lorem ipsum|(?:sin|nada de|pas de|sans|sem|niente|geen|bez|без) lorem ipsum',
    ],
    isEverywhere: true,
  },
  {
    sure: [
      '(?:mit |in |con |en |avec |com |met |w |с )?(?:tage[ns]?|días|jours|dias|giorni|dagen|dni|gün|дн(?:и|ей|ями)|days)(?:,|/| und| y| et| e| en| i| ve| и| and)? ?(?:stunden|horas|heures|ore|uren|uur|godzin\\p{L}?|saat|час\\p{L}{1,3}|hours)(?:(?:,|/|,? und|,? y|,? et|,? e|,? en|,? i|,? ve|,? и|,? and) ?(?:minut\\p{L}{0,4}|minutes|dakika|минут\\p{L}{0,3}|sekund\\p{L}{0,3}|segundos|secondes|secondi|seconden|saniye|секунд\\p{L}{0,3}|seconds)){0,2}|天[、,]?(?:时|小时)[、,]?分(?:[、,]?秒)?|日[、,]?時間?[、,]?分[、,]?秒',
      '(?:shows?|showing|display) (?:the |me )?(?:days|hours|minutes|seconds)(?:(?:,|,? and) (?:days|hours|minutes|seconds)){0,3}(?: left| remaining| to go)?',
    ],
    in: ['countdown'],
  },
];

const vat = taxesAndDays.find(({ name }) => name === 'vat');

/** What shows in red by itself: what is over a budget, and wrong letters. */
const late =
  /overdue|past due|due|expired|(?<!\p{L})late(?!\p{L})|überfällig|abgelaufen|vencid|atrasad|en retard|échu|scadut|verlopen|przeterminowan|gecik|просроч|过期|逾期|期限切れ|期限が過ぎ|지난|देर|متأخر/iu;
const marksRed: Readonly<Record<string, RegExp>> = {
  records: late,
  kanban: late,
  sudoku: /conflict|clash|wrong|error|fehler|errores|erreur|erro/iu,
  todo: late,
  'expense-tracker':
    /budget|presupuesto|orçamento|budżet|bütçe|бюджет|预算|予算|예산|बजट|ميزانية|limit/iu,
  'typing-test':
    /wrong|mistake|error|falsch|fehler|incorrect|faute|erro|sbagli|fout|błęd|yanlış|ошиб|невер|错|間違|틀린|गलत|خطأ/iu,
};

const keepsNothing: ReadonlySet<string> = new Set(['regex-tester', 'sorting', 'qr-code', 'form']);

import { letterPattern } from '../../workspace/text/letters.ts';

const words = (spaced: string, joined: string): RegExp =>
  letterPattern(`(?<![\\p{L}\\p{M}])(?:${spaced})(?![\\p{L}\\p{M}])|${joined}`);

/** Commands and words that show who has the most. */
export const ofBoard = words(
  'leader-?\\s?boards?|rank(?:ings?|s)?|standings|score-?\\s?boards?|board(?= (?:in|every|on|posted) )|top(?:-?\\s?\\d+|-?scorers?)?|who (?:\\p{L}{2,12} )?(?:the )?most|quién \\p{L}{2,12} más|quem \\p{L}{2,12} mais|wer (?:\\p{L}{2,12} )?(?:die |am )?meisten|qui a (?:le plus|\\p{L}{2,12} le plus)|chi ha (?:più|\\p{L}{2,12} (?:di )?più)|wie (?:heeft )?de meeste|kto ma najwięcej|kim (?:en|kaç)|artilharia|artilheiros|capocannonieri|topscorers?|goleadores|buteurs|hepsini sıralı|everyone sorted|classifica|clasificación|clasificacion|marcador|tabla|classement|placar|tabela|klassement|ranglijst|tussenstand|stand|rangliste|tabelle|bestenliste|punktestand|tablica|wyniki|sıralama|skor(?:lar)?|tablo|рейтинг|таблиц\\p{L}|лидер\\p{L}{0,3}|топ|lb',
  '排行|排名|榜|谁最多|誰が一番|누가 가장|ランキング|順位|순위|랭킹|रैंकिंग|लीडरबोर्ड|الترتيب|ترتيب|المتصدر',
);

/** What is counted. */
export const ofPoints = words(
  'points?|pts|scores?|goals?|wins?|kills?|reps?|push-?ups?|squats?|km|miles|steps?|laps?|pages?|punkte?n?|tore?|siege|liegestützen?|kilometer|schritte|puntos?|goles?|victorias|flexiones|pasos|points|buts?|victoires|pompes|pas|pontos?|gols?|vitórias|flexões|passos|punti|punto|vittorie|flessioni|passi|punten|doelpunten|doelpunt|overwinningen|opdrukken|stappen|punkt(?:y|ów)?|gole?|pompk\\p{L}|kilometr\\p{L}{0,3}|puan\\p{L}{0,3}|gol\\p{L}{0,2}|şınav|adım|очк\\p{L}{1,2}|балл\\p{L}{0,3}|гол\\p{L}{0,2}|отжимани\\p{L}{1,2}|км|шаг\\p{L}{1,3}',
  '积分|加分|得分|ポイント|得点|点数|歩|포인트|점수|점을|अंक|पॉइंट|नंबर|نقاط|نقطة|هدف',
);

/** Commands with which members thank each other. */
export const ofThanks =
  /^(?:kudos|thanks?|thank-?you|props|karma|praise|stars?|shout-?outs?|respect|danke|lob|gracias|merci|obrigad[oa]|grazie|bedankt|dzięki|teşekkür|спасибо)$/iu;

/** Somebody counts what members or teams reach. */
export const keepsScore = words(
  "(?:keep|count|llev|tien|marca|cont|segna|zähl|licz|счита)\\p{L}{0,4} (?:[\\p{L}’']{1,5} ){0,3}(?:scores?|wins|points|goals|cuenta|marcador|compte|pontos|gols|punti|gol|punkte|tore|siege|punkty|очки)",
  '(?!)',
);

/** Words for adding to what somebody has. */
export const gives = words(
  'adds?|gives?|awards?|enters?|grants?|logs?|records?|counts?|plus|updates?|adding|tracks?|leg(?:t|gen|t je)?(?: je)? vast|vastleggen|noteer|erfass\\p{L}{1,2}|notier\\p{L}{1,2}|fügt|hinzu|gibt|vergib\\p{L}|vergeben|trägt|eintragen|zählt|dar|da|suma\\p{L}?|añad\\p{L}{1,3}|agrega\\p{L}?|registra\\p{L}?|apunta\\p{L}?|ajout\\p{L}{1,3}|donn\\p{L}{1,3}|enregistr\\p{L}{1,3}|adiciona\\p{L}?|soma\\p{L}?|dá|aggiung\\p{L}{1,3}|aggiorn\\p{L}{1,3}|assegna\\p{L}?|segna|dare|voegt?|toevoegen|geeft|geven|noteert|doda\\p{L}{1,3}|dopisuje|zapisuje|przyznaje|ekle\\p{L}{0,4}|verir|verme|kayde\\p{L}{1,4}|добавля\\p{L}{1,3}|добавить|даёт|начисля\\p{L}{1,3}|записыва\\p{L}{1,3}',
  '加|记录|记|追加|記録|付与|あげる|추가|기록|지급|줘|जोड़|दे(?=ं|ने|ता|ना)|दर्ज|[تي]ضيف|إضافة|[تي]عطي|[تي]سجل',
);

/** Names of commands that take something away again. */
export const takes = words(
  'remove|take|subtract|deduct|minus|los[ets]s?|defeats?|niederlagen?|verloren|derrotas?|d[ée]faites?|perd(?:u|er|re|[íi])|perso|sconfitt[ae]|przegran[ae]|verlies|mağlubiyet|поражение|поразка|penalty|withdraw|abzug|abziehen|wegnehmen|quitar|restar|retirer|enlever|moins|tirar|remover|menos|togli|togliere|meno|rimuovi|aftrek|aftrekken|min|eraf|odejmij|zabierz|çıkar|eksilt|azalt|забрать|отнять|минус|забрати|мінус|ta-bort|dra-av',
  '扣分|减|负|失败|負け|패배|減点|引く|차감|빼기',
);

/** Words for how much there is. */
export const shows = words(
  'shows?|see|views?|my|mine|how (?:much|many)|total|zeigt|mein\\p{L}{0,2}|wie viele?|muestra|ver|cuánt\\p{L}{1,2}|mis?|montre|affiche|voir|mes|combien|mostra\\p{L}{0,2}|meus?|quant[oiae]|miei|toont|laat|mijn|hoeveel|pokazuje|moje|ile|gösterir|göster|benim|kaç|показыва\\p{L}{1,3}|мои|сколько',
  '查看|我的|显示|見る|確認|自分|表示|확인|보여|보기|내|दिखा|मेर|[تي]عرض|كم',
);

export const resets = words(
  'resets?|clears?|zurücksetzen|reinicia\\p{L}?|réinitialise\\p{L}?|remettre|zera\\p{L}?|resetar|azzera\\p{L}?|wissen|zeruje|wyzeruj|sıfırla\\p{L}{0,4}|сбр\\p{L}{2,7}|обнул\\p{L}{2,5}',
  '清零|重置|リセット|초기화|रीसेट|إعادة تعيين|تصفير',
);

/** To somebody: a member, or a team. */
export const toSomebody = words(
  'users?|members?|players?|someone|people|spieler\\p{L}{0,2}|mitglied\\p{L}{0,3}|jemand\\p{L}{0,2}|usuario|jugador\\p{L}{0,2}|miembro|alguien|joueur\\p{L}{0,2}|membre|quelqu.un|usuário|jogador\\p{L}{0,2}|membro|alguém|utente|giocator\\p{L}|qualcuno|speler|lid|iemand|gracz\\p{L}{0,4}|użytkownik\\p{L}{0,3}|üyeye|üye|kişi\\p{L}{0,3}|oyuncu\\p{L}{0,3}|участник\\p{L}{0,2}|игрок\\p{L}{0,2}',
  '@|成员|某人|プレイヤー|メンバー|멤버|유저|सदस्य|खिलाड़ी|عضو|لاعب',
);

export const ofAmount = words(
  'amount|number|count|quantity|anzahl|menge|betrag|zahl|cantidad|número|quantité|nombre|quantidade|quantia|valor|quantità|numero|aantal|liczb[aę]|ilość|miktar|sayı|количество|число|сколько',
  '数量|分数|数字|数を|개수|수량|숫자|राशि|संख्या|عدد|الكمية',
);

export const thisWeek = words(
  '(?:this|last|past) week|letzte[nr]? woche|semana pasada|semaine dernière|semana passada|settimana scorsa|vorige week|geçen hafta|weekly|of the week|per week|diese woche|dieser woche|wöchentlich|der woche|esta semana|semanal\\p{L}{0,4}|de la semana|cette semaine|hebdomadaire|de la semaine|da semana|questa settimana|settimanal\\p{L}|della settimana|deze week|wekelijks|van de week|(?:w )?tym tygodniu|tygodni\\p{L}{1,4}|bu hafta|haftalık|haftanın|(?:на )?этой неделе|недел\\p{L}{1,3}|ти(?:жд|жн)\\p{L}{1,3}|minggu|tuần|hafte',
  '[本这每一]周|今週|週[間ご別]|毎週|이번 ?주|주간|매주|इस हफ्ते|इस सप्ताह|هذا الأسبوع|أسبوعي',
);

/** Who has won. */
export const winner = words(
  'winners?|winning|champion|gewinner\\p{L}{0,2}|sieger\\p{L}{0,2}|ganador\\p{L}{0,2}|gagnant\\p{L}{0,2}|vainqueur|vencedor\\p{L}{0,2}|ganhador\\p{L}{0,2}|vincitor\\p{L}{1,2}|winnaar|zwycięzc\\p{L}|zwycięz\\p{L}{1,4}|kazanan\\p{L}{0,4}|birinci\\p{L}{0,3}|победител\\p{L}{1,3}',
  '冠军|优胜|優勝|勝者|우승|1등|विजेता|الفائز',
);

export const thisMonth = words(
  'this month|monthly|of (?:the|each|every) month|per month|diesen monat|dieses monats|monatlich|des monats|este mes|mensual\\p{L}{0,4}|del mes|cada mes|ce mois|mensuel\\p{L}{0,2}|du mois|chaque mois|deste mês|este mês|mensal|do mês|questo mese|mensile|del mese|ogni mese|deze maand|maandelijks|van de maand|(?:w )?tym miesiącu|miesi[ęą]c\\p{L}{1,4}|bu ay|aylık|ayın|(?:в )?этом месяце|месяц\\p{L}{0,3}',
  '[本这每]月|今月|月[間ご別]|毎月|이번 ?달|월[간별]|매월|इस महीने|هذا الشهر|شهري',
);

/** What is measured and not counted: its amount is typed. */
export const ofMeasures = words(
  'ml|km|kms|kilomet\\p{L}{1,4}|kilómetros|quilômetros|chilometri|miles?|meilen|minutes?|minuten|minutos|minuti|dakika|минут\\p{L}?|hours?|stunden|horas|heures|ore|uren|godzin\\p{L}?|saat|час\\p{L}{0,2}|pages?|seiten|páginas|pagine|pagina.?s|stron\\p{L}?|sayfa|страниц\\p{L}?|reps?|push-?ups?|sit-?ups?|squats?|liegestützen?|flexiones|pompes|flexões|flessioni|pompk\\p{L}|şınav|отжимани\\p{L}{1,2}|steps?|schritte|pasos|passos|passi|stappen|kroki|adım|шаг\\p{L}{1,3}|litres?|liters?|liter|glasses|calories|kcal',
  '公里|分钟|小时|页|キロ|分|時間|ページ|歩|분|시간|쪽|걸음|किमी|मिनट|घंटे|पन्ने|كم|دقائق|ساعات|صفحات',
);

/** How much somebody has in all. */
export const ofTotals = words(
  'totals?|(?:my|your) (?:total|score|points|stats)|my ?stats|gesamt|summe|totaal|totale|totales|łącznie|suma|toplam|итого?|всего',
  '合计|总计|合計|총합|합계|कुल|المجموع|مجموع',
);

/** "/win", "/loss" */
export const ofResults =
  /^(?:i-?)?(?:wins?|won|loss(?:es)?|los[te]|defeats?|siege?|gewonnen|niederlagen?|verloren|victorias?|derrotas?|gan(?:[éeó]|ar)|perd(?:[íiu]|er|re)|victoires?|d[ée]faites?|gagn(?:[ée]|er)|ganhar|vit[óo]rias?|vittori[ae]|vinto|perso|sconfitt[ae]|wygran[ae]|przegran[ae]|winst|verlies|galibiyet|mağlubiyet|победа|поражение|перемога|поразка|胜|胜利|负|失败|勝ち|負け|승리|패배)$/iu;
/** Two commands of which the same is said */
export const onlyJoins = /^\s?(?:(?:and|or|und|oder|y|o|et|ou|e|i|en|и|или)|[,&/])?\s?$/iu;

/** What is counted there belongs to another bot. */
export const ofOthers =
  /(?<!\p{L})(?:coins?|currency|economy|shop|money|trivia|quiz\p{L}{0,3}|invites?|münzen|währung|tienda|monedas?|economía|boutique|monnaie|moedas?|loja|negozio|monete|sklep|monety|mağaza|магазин\p{L}?|монет\p{L}{0,2}|voice|level(?:s|ing)?|xp)(?!\p{L})|商店|金币|음성|ボイス|语音/iu;

/** Only those who run the server give something. */
export const reserved =
  /(?<!\p{L})(?:only|nur|solo|sólo|seuls?|seulement|réservé\p{L}?|apenas|só|somente|soltanto|alleen|tylko|sadece|yalnızca|только|aggiorno io|io con|admins?|mods?|managers?|administrador\p{L}{0,2}|админ\p{L}{0,3})(?!\p{L})|管理员|只有|管理者|だけ|관리자|केवल|सिर्फ|एडमिन|فقط/iu;

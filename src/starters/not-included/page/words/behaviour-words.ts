/**
 * Words of a clause that says what a page is to do: who does it, and what is done. "You enter a number",
 * "and it shows the total", "puis la page calcule"; "we calculate your taxes" is what a business tells.
 */
export const behaviourWords: readonly { readonly who: string; readonly does: string }[] = [
  {
    who: 'it|that|which|page|site|app|tool|people|users?|visitors?|customers?|clients?|guests?|parents|kids|children|players?|members?|you|u|i|they|should|must|would|wanna|want|need|needs|let|lets|please|pls|buttons?|so',
    does: 'shows?|showed|showing|lets? (?:people|users|visitors|you|u|me|us|them|customers|kids)|calculat\\p{L}{1,4}|comput(?:e|es|ed)|works? out|remembers?|remembered|counts|sortable|sort|sorts|sorted|filter|filters|filtered|filterable|searchable|pick|picks|choose|chooses|click|clicks|tap|taps|press|type|types|enter|enters|select|selects|told|tells?|check|checks|opens?(?! (?:day|evening|house|studio|mic|weekend|garden|rehearsal|training)s?(?!\\p{L}))|sends?|saves?|saved|stay there|stays|export|exports|download|drag|swipe|updates?|automatically|random(?:ly)?|block|blocks|refuse|refuses|prevent|highlight|highlights|play against|beeps?|repeats?|resets?|undo|print|prints|add (?:our|their|your|my) own|edit|delete|see if|see whether|see which',
  },
  {
    who: 'man|ich|sie|es|er|du|kunden|gäste|besucher\\p{L}{0,3}|nutzer\\p{L}{0,3}|eltern|kinder|spieler|die seite|soll|sollen|sollte|muss|müssen|kann|können|könnte|möchte|will|damit|sodass|wenn|bitte|knopf|button',
    does: 'anzeig\\p{L}{1,3}|angezeigt|zeigt|zeigen|berechn\\p{L}{1,3}|ausrechn\\p{L}{1,3}|rechnet|merk(?:t|en)|speicher(?:t|n)|gespeichert|zählt|sortier\\p{L}{1,3}|filter(?:n|t|bar)|auswähl\\p{L}{1,3}|wähl(?:t|en|e)|klick(?:t|en|e)|tipp(?:t|en|e)|eingeb\\p{L}{1,2}|eingib\\p{L}{1,2}|prüft|prüfen|öffnet|sendet|verschickt|zufällig|automatisch|herunterlad\\p{L}{1,2}|sperr(?:t|en)|umschalt\\p{L}{1,2}|aktualisier\\p{L}{1,3}|erkennt|ausfüll\\p{L}{1,2}',
  },
  {
    who: "on|qu[’']on|je|il|elle|ça|vous|les (?:gens|clients|visiteurs|parents|enfants|joueurs)|la page|le site|doit|doivent|puisse\\p{L}{0,2}|peut|peuvent|pouvoir|voudrais|aimerais|veux|faut|faudrait|pour que|quand|bouton",
    does: 'affich\\p{L}{1,4}|montr\\p{L}{1,3}|calcul(?:e|er|ent)|retien\\p{L}{1,3}|enregistr\\p{L}{1,4}|sauvegard\\p{L}{1,4}|compt(?:e|er)|tri(?:er|e|és|able)|filtr(?:er|e|able)|choisi\\p{L}{1,4}|cliqu\\p{L}{1,3}|tape[rz]?|saisi\\p{L}{1,4}|vérifi\\p{L}{1,3}|ouvr\\p{L}{1,3}|envoi\\p{L}{1,3}|envoy\\p{L}{1,3}|hasard|automatiquement|télécharg\\p{L}{1,3}|refus\\p{L}{1,3}|bloqu\\p{L}{1,3}|voir (?:le|la|les|si)',
  },
  {
    who: 'que|se|uno|ella?|la página|el sitio|la gente|los clientes|los usuarios|yo|debe|deben|debería|pued[ae]n?|poder|quiero|quisiera|necesito|me gustaría|para que|cuando|botón',
    does: 'muestr[ae]n?|mostrar|calcul[ae]n?|calcular|recuerd[ae]n?|guard[ae]n?|guardar|cuent[ae]n?|orden(?:ar|ables?|e)|filtr(?:ar|ables?|e)|eleg\\p{L}{1,3}|elij[ao]n?|escog\\p{L}{1,3}|clic|puls[ae]r?|escrib[ae]n?|escribir|introduc\\p{L}{1,4}|comprueb[ae]|compruebe|abr[ae]n?|envíe?n?|enviar|azar|automáticamente|descargar|bloque[ae]r?|agregar|añadir|confirmar',
  },
  {
    who: 'que|se|a página|o site|as pessoas|os clientes|o cliente|eu|deve|devem|deveria|pod[ae]m?|possa\\p{L}{0,1}|dê|quero|queria|gostaria|preciso|para que|pra|quando|botão',
    does: 'mostr[ae]m?|mostrar|calcul[ae]m?|calcular|lembr[ae]r?|salv[ae]r?|guard[ae]r?|cont[ae]r|orden(?:ar|e|ável)|filtr(?:ar|e)|escolh\\p{L}{1,3}|clic(?:ar|a|que)|digit\\p{L}{1,3}|verific\\p{L}{1,3}|abr[ae]|abrir|envi[ae]r?|envie|aleatóri\\p{L}|automaticamente|baixar|bloque\\p{L}{1,4}|adicionar|deixe (?:escolher|marcar|selecionar)|impeça',
  },
  {
    who: 'che|si|la pagina|il sito|le persone|i clienti|gli utenti|io|scelgo|mi|deve|devono|dovrebbe|poss\\p{L}{1,4}|può|poter|vorrei|voglio|serve|quando|bottone|pulsante|possibilità',
    does: 'mostr[aio]{1,2}(?:no)?|mostrare|calcol[aio]|calcolare|ricord[aio]|salv[aio]|salvare|cont[ai] |ordin(?:are|abile|abili)|filtr(?:are|a|abile)|scegli\\p{L}{0,4}|scelgo|clicc\\p{L}{1,3}|digit\\p{L}{1,3}|inser\\p{L}{1,5}|controll\\p{L}{1,3}|apr[ae]|invi[ai]|inviare|casual\\p{L}{0,5}|automaticamente|scaricare|blocc\\p{L}{1,3}|passare da|dice|aggiungere',
  },
  {
    who: 'dat|die|je|ze|men|u|ik|mensen|klanten|ouders|bezoekers|gebruikers|kinderen|spelers|de pagina|moet|moeten|kan|kunnen|wil|graag|zodat|als|wanneer|knop|waar',
    does: 'toon\\p{L}{0,3}|tonen|laat zien|zien|bereken\\p{L}{1,3}|onthoud\\p{L}{0,2}|opsla\\p{L}{1,2}|bewaar\\p{L}{0,2}|bewaren|telt|sorteer\\p{L}{0,3}|sorteren|filter(?:en|t|baar)|kies|kiest|kiezen|klik\\p{L}{0,3}|typ\\p{L}{1,2}|invul\\p{L}{1,4}|ingevuld|checkt|controleer\\p{L}{0,2}|open(?:t|en)|verstuur\\p{L}{0,2}|willekeurig|automatisch|downloaden|blokkeer\\p{L}{0,2}',
  },
  {
    who: 'się|żeby|aby|strona|ludzie|klienci|użytkownicy|dzieci|gracze|ja|ma|mają|powinn\\p{L}|musi|może|można|mogli|chcę|chciał\\p{L}{2,4}|potrzebuję|gdy|kiedy|przycisk|i|formularz',
    does: 'pokazuj\\p{L}|pokazywał\\p{L}|pokaz(?:ać|ał)|wyświetl\\p{L}{1,4}|oblicz\\p{L}{1,3}|licz(?:y|ył)|zapamięt\\p{L}{1,4}|zapisuj\\p{L}|zapisać|sortow\\p{L}{1,3}|filtrow\\p{L}{1,3}|wybier\\p{L}{1,3}|wybrać|zaznacz\\p{L}{1,3}|klik\\p{L}{1,4}|wpis\\p{L}{1,4}|sprawdz\\p{L}{1,3}|otwier\\p{L}|wysył\\p{L}{1,3}|losow\\p{L}{1,4}|automatycznie|pobra\\p{L}{1,2}|blok\\p{L}{2,5}',
  },
  {
    who: 'olsun|olmalı|istiyorum|lütfen|sayfa|kullanıcı\\p{L}{0,4}|müşteri\\p{L}{0,4}|insanlar|çocuklar|oyuncu\\p{L}{0,4}|bir de|buton|düğme',
    does: 'göster\\p{L}{1,6}|hesapla\\p{L}{1,6}|hatırla\\p{L}{1,6}|kaydet\\p{L}{0,6}|say(?:sın|malı)|sırala\\p{L}{1,6}|filtrele\\p{L}{1,6}|seç(?:sin|il\\p{L}{1,4}|ebil\\p{L}{1,5}|ip)|tıkla\\p{L}{1,6}|yaz(?:sın|ınca|ıp)|kontrol et\\p{L}{0,5}|gönder\\p{L}{1,6}|rastgele|otomatik|indir\\p{L}{1,6}|kay(?:sın|an|dır\\p{L}{1,4})',
  },
  {
    who: 'чтобы|можно|нужн\\p{L}{1,2}|должн\\p{L}{1,2}|может|хочу|хотел\\p{L}{1,4}|пожалуйста|страница|сайт|люди|клиенты|пользовател\\p{L}{1,2}|дети|игрок\\p{L}{0,2}|когда|кнопк\\p{L}|котор\\p{L}{2,3}',
    does: 'показыва\\p{L}{1,4}|показа\\p{L}{1,3}|считал\\p{L}|считает|рассчит\\p{L}{1,5}|запомина\\p{L}{1,4}|сохраня\\p{L}{1,5}|сортир\\p{L}{1,6}|фильтр\\p{L}{3,7}|выбир\\p{L}{1,4}|выбрать|выбором|наж(?:ать|има\\p{L}{1,3})|вводи\\p{L}{1,3}|провер\\p{L}{1,5}|открыва\\p{L}{1,5}|отправля\\p{L}{1,5}|случайн\\p{L}{1,3}|автоматически|скача\\p{L}{1,3}|листа\\p{L}{1,5}',
  },
];

/** Scripts without spaces, and languages whose verbs end a clause. */
export const behaviourEndings =
  '(?:表示|計算|保存|記録|並べ替え|絞り込み|選択|選べ|切り替え|クリック|タップ|入力|送信|通知|ランダム)[^、。\\n]{0,14}(?:して|したい|できる|できます|られる|ほしい|ください|よう)|(?:显示|計算|计算|保存|排序|筛选|选择|点击|点一下|输入|发送|切换|记住|随机|标记)[^,，。\\n]{0,20}|(?:표시|계산|저장|정렬|필터|선택|클릭|입력|전송|전환|랜덤)[^,.\\n]{0,14}(?:기능|되|하|할|해|면|게)|(?:दिखे|दिखाए|दिखाई|गणना|सहेज|चुनने|चुन सक|क्लिक|भेज)|(?:يعرض|تعرض|يحسب|تحسب|يحفظ|تحفظ|يرسل|ترسل|يختار|تختار|يظهر|تظهر|فرز|تصفية)';

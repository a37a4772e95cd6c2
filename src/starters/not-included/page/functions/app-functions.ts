import { asksForTasks } from '../../../pomodoro/asks-for-task.ts';
import { progressShowers, keepers, savers } from '../keepers.ts';
import type { PageFunction } from './page-function.ts';

/** What people do with lists, entries and tools. */
export const appFunctions: readonly PageFunction[] = [
  {
    sure: [
      '(?:(?:can|to|could|let me|be able to) )?(?:be )?(?:tick|check|cross|mark)(?:ed|ing)?(?: \\p{L}{1,12}){0,4} (?:off|done|as done)|(?:tick|mark|check)\\p{L}{0,3} (?:off )?(?:by|on|for|each|every|per) (?:each |every )?(?:day|weekday)s?(?: of the week)?|abhaken|(?:nach|pro) wochentag(?:en)? (?:abhaken|markieren)',
      '(?:poder |dá (?:pra|para) )?(?:marcar|riscar|tachar)(?: \\p{L}{1,12}){1,6}|marcar por día(?:s)?(?: de la semana)?|(?:pouvoir )?(?:cocher|rayer)(?: \\p{L}{1,12}){1,6}|(?:poter )?spuntare(?: \\p{L}{1,12}){1,6}|afvinken|odhacz\\p{L}{1,4}|(?:işaretle\\p{L}{1,5}|tik at\\p{L}{1,4})',
      '(?:отмечать|отметить|вычёркивать)(?: \\p{L}{1,12}){1,4}|打勾|勾选|チェック(?:できる|を入れ)|체크(?:할|하)|टिक (?:कर|लगा)|وضع علامة',
    ],
    in: ['todo', 'habit-tracker', 'records', 'rota', 'day-list'],
    hasBy: ({ starter, message = '' }) => starter === 'pomodoro' && asksForTasks(message),
  },
  {
    sure: [
      '(?:(?:can|could|to|let me|should be able to) )?(?:add|edit|delete|remove|change|update)(?:(?:,| and| or|/|, and) ?(?:add|edit|delete|remove|change|update)){1,3}(?: (?:them|entries|items|rows|cards|tasks|notes|names|people|pupils|students|players))?',
      '(?:hinzufügen|bearbeiten|löschen|ändern|anlegen)(?:(?:,| und| oder|/) ?(?:hinzufügen|bearbeiten|löschen|ändern|anlegen)){1,3}|(?:añadir|agregar|editar|borrar|eliminar|modificar)(?:(?:,| y| o|/) ?(?:añadir|agregar|editar|borrar|eliminar|modificar)){1,3}',
      '(?:ajouter|modifier|supprimer|éditer)(?:(?:,| et| ou|/) ?(?:ajouter|modifier|supprimer|éditer)){1,3}|(?:adicionar|editar|excluir|apagar|remover|alterar)(?:(?:,| e| ou|/) ?(?:adicionar|editar|excluir|apagar|remover|alterar)){1,3}|(?:aggiungere|modificare|eliminare|cancellare)(?:(?:,| e| o|/) ?(?:aggiungere|modificare|eliminare|cancellare)){1,3}',
      '(?:toevoegen|bewerken|verwijderen|wijzigen|aanpassen)(?:(?:,| en| of|/) ?(?:toevoegen|bewerken|verwijderen|wijzigen|aanpassen)){1,3}|(?:dodawa\\p{L}{1,3}|edytowa\\p{L}{1,2}|usuwa\\p{L}{1,3}|dodawanie|edycja|usuwanie)(?:(?:,| i| oraz|/) ?(?:dodawa\\p{L}{1,3}|edytowa\\p{L}{1,2}|usuwa\\p{L}{1,3}|dodawanie|edycja|usuwanie)){1,3}',
      '(?:ekle\\p{L}{0,4}|düzenle\\p{L}{0,4}|sil\\p{L}{0,4})(?:(?:,| ve|/) ?(?:ekle\\p{L}{0,4}|düzenle\\p{L}{0,4}|sil\\p{L}{0,4})){1,3}|(?:добавля\\p{L}{1,3}|добавить|редактирова\\p{L}{1,3}|изменя\\p{L}{1,3}|удаля\\p{L}{1,3}|удалить)(?:(?:,| и|/) ?(?:добавля\\p{L}{1,3}|редактирова\\p{L}{1,3}|изменя\\p{L}{1,3}|удаля\\p{L}{1,3}|удалить)){1,3}',
      '(?:添加|新增|编辑|修改|删除)(?:[、,，/和]?(?:添加|新增|编辑|修改|删除)){1,3}|(?:追加|編集|削除)(?:[、・/と]?(?:追加|編集|削除)){1,2}|(?:추가|수정|편집|삭제)(?:[,·/ ]{1,2}(?:추가|수정|편집|삭제)){1,3}|(?:إضافة|تعديل|حذف)(?:،? ?و?(?:إضافة|تعديل|حذف)){1,2}',
    ],
    in: [...savers, 'picker'],
  },
  {
    sure: [
      'auto-?save[sd]?|auto-?saving|auto-?speichern|speichert automatisch|automatisch(?:es)? (?:speichern|opslaan)|(?:auto)?guardado automático|enregistrement automatique|salva(?:mento|taggio)? automatic?[oa]\\p{L}{0,5}|автосохранени\\p{L}|自动保存|自動保存|자동 ?저장',
    ],
    in: keepers,
  },
  {
    name: 'due',
    in: ['todo', 'records', 'kanban'],
    sure: [
      "due[- ]dates?|dead-?lines?(?= for| per|,|\\.|$| and)|fälligkeit(?:sdatum|sdaten|en)?|fällig (?:am|bis)|fecha (?:límite|de vencimiento|de entrega)|fechas límite|date(?:s)? (?:limites?|d[’']échéance)|échéances?|data de (?:vencimento|entrega)|prazos?|data di scadenza|scadenz[ae]|termin\\p{L}{0,2} wykonania|vervaldat(?:um|a)|(?:son|bitiş) tarihi?|срок\\p{L}{0,2} (?:выполнения|сдачи)|со? сроком|сроком|сроки|дедлайн\\p{L}{0,2}|截止(?:日期|时间)?|到期日|期限|締め?切り?|마감(?:일|기한)|नियत तारीख|अंतिम तिथि|(?:تاريخ|موعد) (?:الاستحقاق|التسليم|النهائي)",
    ],
  },
  {
    name: 'priority',
    in: ['todo'],
    sure: [
      'cross(?:es|ed|ing)? (?:\\p{L}{1,8} )?(?:off|out)|durch(?:ge)?str\\p{L}{4,6}|tacha\\p{L}{1,4}|barr(?:er|ée?s?)|risca\\p{L}{1,4}|przekreśl\\p{L}{1,4}|üst\\p{L}{1,4} çiz\\p{L}{1,8}|зач[её]рк\\p{L}{1,6}|划掉|取り消し線|취소선',
      'priorit(?:y|ies)(?: levels?)?|(?:high|low)[ -]priority|priorität(?:en|sstufen)?|prioridad(?:es)?|prioridades?|priorités?|priorità|prioryte\\p{L}{1,4}|prioriteit(?:en)?|öncelik\\p{L}{0,4}|приоритет\\p{L}{0,3}|优先级|優先度|優先順位|우선순위|중요도|प्राथमिकता|(?:ال)?أولوي\\p{L}{1,3}',
    ],
  },
  {
    name: 'categories',
    sure: [
      'categor(?:y|ies)|tags(?= for|,| and|\\.|$)|labels? for|kategorien|nach kategorie|schlagwörter?|categorías?|por categorías?|etiquetas|catégories?|par catégorie|étiquettes|categorias?|categori[ae]|per categoria|kategori[ea]\\p{L}{0,2}|kategorii|categorie(?:ën)?|kategori\\p{L}{0,5}|категор[иі]\\p{L}{1,4}|тег(?:и|ами|ов)|分类|標籤|标签|カテゴリー?|タグ|카테고리|분류|태그|श्रेणी|श्रेणियाँ|टैग|تصنيفات|فئات|وسوم',
    ],
    listed: ['categories'],
    // Those of a calculator are its own.
    hasBy: ({ starter, message = '' }) =>
      starter === 'everyday-calculator' && /(?<!\p{L})(?:bmi|imc|имт|vki)(?!\p{L})/iu.test(message),
    in: [
      'todo',
      'records',
      'converter',
      'expense-tracker',
      'shop',
      'kanban',
      'recipe-box',
      'landing-page',
      'portfolio',
      'docs',
      'blog',
      'dashboard',
      'link-in-bio',
      'quiz',
      'hangman',
    ],
  },
  {
    sure: [
      'remind(?:er|ers|s me)|(?:browser |desktop )?notif(?:y|ies|ications?)(?: me)?|erinner(?:ung|ungen|t mich)|benachrichtigung(?:en)?|recordatorios?|notificaciones|avisos? cuando|rappels?(?= pour| de| quand|,|\\.|$| et)|notifications?|lembretes?|notificações|promemoria|notifiche|przypomnieni\\p{L}{1,3}|powiadomieni\\p{L}{1,3}|herinnering(?:en)?|meldingen|hatırlatıcı\\p{L}{0,4}|hatırlatma\\p{L}{0,4}|bildirim\\p{L}{0,4}|напоминани\\p{L}{1,3}|уведомлени\\p{L}{1,3}|(?<![色橙红音])提醒|通知|リマインダー|(?<!(?:소리|음) ?)알림(?!음)|리마인더|रिमाइंडर|सूचनाएँ|تذكير(?:ات)?|إشعارات|تنبيهات',
    ],
  },
  {
    sure: [
      'recurring|repeating (?:tasks?|events?)|repeats? (?:every|daily|weekly)|wiederkehrend\\p{L}{0,2}|wiederholend\\p{L}{0,2} aufgaben|recurrentes?|tâches récurrentes|récurrent\\p{L}{1,2}|recorrentes?|ricorrenti?|cykliczn\\p{L}{1,3}|powtarzając\\p{L}{1,3}|terugkerende?|tekrarlayan|повторяющ\\p{L}{2,3}|重复任务|繰り返し(?:タスク|予定)|반복 (?:할 일|작업|일정)|متكرر\\p{L}?',
    ],
    in: ['habit-tracker'],
  },
  {
    sure: [
      'sub-?tasks?|unteraufgaben|subtareas|sous-tâches|subtarefas|sottoattività|podzada\\p{L}{2,4}|subtaken|alt görev\\p{L}{0,4}|подзадач\\p{L}{1,3}|子任务|サブタスク|하위 (?:할 일|작업)|مهام فرعية',
    ],
  },
  {
    sure: [
      'drag (?:the |my |a )?\\p{L}{3,12} (?:between|to|into|from|across) (?:\\p{L}{1,10} ?){1,3}|drag[- ](?:and|n|&|to)[- ](?:drop|reorder|sort)|drag-?and-?drop|reorder(?:able)?(?: by drag\\p{L}{1,20})?|ziehen und ablegen|verschieben per drag|arrastrar y soltar|reordenar|glisser-déposer|arrastar e soltar|trascinamento|trascina e rilascia|przeciągani\\p{L}{1,2}|przeciągnij i upuść|slepen|sürükle(?:yip)?[- ]?bırak|перетаскивани\\p{L}{1,2}|拖拽|拖动|ドラッグ(?:&|＆|アンド)?(?:ドロップ)?|드래그|ड्रैग|السحب والإفلات',
    ],
    in: ['kanban', 'todo'],
  },
  {
    name: 'export',
    sure: [
      'back-?up (?:button|file|function|option)(?: (?:that|to|which) (?:downloads?|saves?) (?:a|the|it as a) file)?|выгрузк\\p{L} (?:данных )?в файл|sicherungsdatei|copia de seguridad|fichier de sauvegarde|cópia de segurança|copia di backup',
      '(?:export|download|save)\\p{L}{0,3}(?: \\p{L}{1,20}){0,3} (?:(?:as|to|in|into) )?(?:an? )?(?:csv|json|excel|spreadsheet)|(?:csv|json|excel)[ -](?:export|download|datei|file)s?|export (?:button|function|feature|data|the list|everything|to|as)|exportier\\p{L}{1,3}|als csv',
      '(?:exportar|descargar)(?: \\p{L}{1,20}){0,2} (?:a |en |como |para |em )?(?:csv|json|excel)|exporta(?:ción|ção)(?: (?:a|en|para|em))?(?: csv| json| excel)?|exporter(?: \\p{L}{1,20}){0,2} (?:en |au format )?(?:csv|json|excel)|export (?:csv|json|excel)|esporta(?:re|zione)?(?: \\p{L}{1,20}){0,2} (?:in )?(?:csv|json|excel)',
      "eksport\\p{L}{0,5}(?: do| w)?(?: csv| json| excela?)?|exporter\\p{L}{2,4}(?: naar| als)?(?: csv| json| excel)?|(?:csv|json|excel)[’']?(?:ye|e|a| olarak)? (?:aktar|dışa aktar|indir)\\p{L}{0,4}|dışa aktar\\p{L}{0,4}|экспорт\\p{L}{0,5}(?: в)?(?: csv| json| excel)?|выгрузк\\p{L}(?: в csv)?",
      '导出(?:为|成)? ?(?:csv|json|excel|数据|表格)?|(?:csv|json|excel)(?:で|に)?(?:出力|書き出し|エクスポート|ダウンロード)|エクスポート|(?:csv|json|엑셀)(?:로|파일로)? ?(?:내보내기|저장|다운로드)|내보내기|(?:csv|json) (?:में|निर्यात)|निर्यात|(?:تصدير|صدّر)(?: \\p{L}{1,20}){0,2}(?: (?:csv|json|excel|إكسل))?',
    ],
    listed: ['export|backup|sicherung'],
    in: savers,
  },
  {
    sure: [
      'import(?:s|ed|ing)?(?: \\p{L}{1,20}){0,3} (?:from |of )?(?:an? )?(?:csv|json|excel|spreadsheets?|file|backup)|(?:csv|json|excel)[ -]import|import (?:button|function)|(?:export|csv) (?:and|/|&) import|importieren|importar (?:desde |de )?(?:csv|json|excel)|importer (?:depuis |un )?(?:csv|json|excel)|importare (?:da )?(?:csv|json|excel)|importowani\\p{L}|importeren|içe aktar\\p{L}{0,4}|импорт\\p{L}{0,5}(?: из)? (?:csv|json|excel)|导入|インポート|取り込み|가져오기|(?:csv|json) आयात|استيراد',
    ],
    hasBy: ({ starter, message = '' }) =>
      savers.includes(starter) && !/csv|excel|spreadsheet/iu.test(message),
  },
  {
    sure: [
      '(?:weekly|monthly|yearly|week|month) (?:overview|view|summary|report|statistics|stats)|(?:show|see|with) statistics|wochenübersicht|monatsübersicht|wochenansicht|statistik(?:en)?|(?:resumen|vista) (?:semanal|mensual)|estadísticas|(?:vue|résumé|bilan) (?:hebdomadaire|mensuelle?)|statistiques|(?:resumo|visão) (?:semanal|mensal)|estatísticas|riepilogo (?:settimanale|mensile)|statistiche|podsumowani\\p{L} (?:tygodni\\p{L}|miesi\\p{L})|statystyk\\p{L}{1,2}|weekoverzicht|maandoverzicht|statistieken|(?:haftalık|aylık) (?:özet|görünüm|rapor)|istatistik\\p{L}{0,4}|статистик\\p{L}|(?:周|月)(?:报|统计|视图)|统计|週間?(?:表示|集計)|月間?(?:表示|集計)|統計|(?:주간|월간) (?:통계|보기|요약)|통계|आँकड़े|إحصائيات|إحصاءات|ملخص (?:أسبوعي|شهري)',
    ],
    listed: ['statistics|stats'],
    in: ['habit-tracker', 'goal-counter', 'expense-tracker', 'dashboard', 'typing-test', 'records'],
    hasBy: ({ starter, message = '' }) => starter === 'pomodoro' && /统计今[天日]/u.test(message),
  },
  {
    sure: [
      'progress (?:bars?|rings?|circles?|tracker|indicator)|fortschritts?(?:balken|anzeige|ring)|barra de progreso|barre de progression|barra de progresso|barra di avanzamento|pas\\p{L}{1,2} postępu|voortgangsbalk|ilerleme çubuğu|индикатор\\p{L}? прогресса|прогресс-?бар\\p{L}?|进度条|進捗バー|プログレスバー|진행(?:률|바| 막대)|प्रगति पट्टी|شريط (?:ال)?تقدم',
    ],
    listed: ['progress|fortschritt|progreso|progrès|progresso|postęp|voortgang|прогрес\\p{L}{0,3}'],
    in: [...progressShowers, 'invitation', 'rota'],
  },
  {
    sure: [
      'shar(?:e|ed|ing) (?:(?:the|my|a|it|lists?) ){0,2}(?:list|board|between|with (?:others|my|our|friends|family|the team)[^,.;]{0,20})|(?:delen met|teilen mit|partager avec|compart\\p{L}{1,4} (?:con|com)|condivid\\p{L}{1,4} con|(?:по)?делиться с|dela med)(?: \\p{L}{2,14}){1,2}|mit \\p{L}{3,12} (?:\\p{L}{3,14} )?teilen|sync(?:s|ed|ing)? (?:between|across|with)|gemeinsam bearbeiten|liste teilen|compartir (?:la )?lista|partager la liste|compartilhar (?:a )?lista|condividere la lista|lijst delen|listeyi paylaş\\p{L}{0,3}|поделиться списком|共享列表|リストの?共有|목록 공유',
    ],
  },
  {
    sure: [
      'achievements?|badges?(?= for| when|,|\\.|$| and)|abzeichen|erfolge freischalten|logros|insignias|succès à débloquer|badges à|conquistas|medalhas|traguardi|odznaki|rozet\\p{L}{0,3}|достижени\\p{L}{1,2}|成就|勋章|バッジ|実績|업적|배지|उपलब्धियाँ|شارات|إنجازات',
    ],
  },
  {
    in: ['text-counter'],
    sure: [
      '(?:word|character) count(?:er)?|wortzähler|zeichenzähler|contador de (?:palabras|caracteres|palavras)|compteur de (?:mots|caractères)|conta(?:tore)? (?:di )?parole|licznik (?:słów|znaków)|woordenteller|kelime sayacı|сч[её]тчик слов|字数统计|文字数(?:カウント|表示)|글자 ?수',
    ],
  },
  {
    sure: [
      'live preview|(?:side by side|split) (?:view|preview)|live-?vorschau|vista previa en vivo|aperçu en direct|pré-visualização ao vivo|anteprima dal vivo|podgląd na żywo|предпросмотр|实时预览|ライブプレビュー|실시간 미리보기',
    ],
    in: ['notes', 'qr-code', 'regex-tester', 'palette-maker'],
  },
  {
    sure: [
      "tool-?bar|formatting buttons|symbolleiste|barra de herramientas|barre d[’']outils|barra de ferramentas|barra degli strumenti|pasek narzędzi|werkbalk|araç çubuğu|панел\\p{L} инструментов|工具栏|ツールバー|툴바|도구 모음",
    ],
    in: ['drawing-board', 'pixel-art'],
  },
  {
    sure: [
      'income(?:s)? and (?:expenses|spending)|(?:add|track|record)\\p{L}{0,3} (?:my )?income|einnahmen|ingresos|revenus|receitas e despesas|entrate|przychod\\p{L}{1,2}|inkomsten|gelir\\p{L}{0,4}|доход\\p{L}{0,2}|收入|収入|수입|आय|الدخل',
    ],
    in: ['everyday-calculator', 'dashboard', 'expense-tracker'],
  },
  {
    name: 'assign',
    // What each pays is theirs.
    in: ['todo', 'records', 'kanban', 'everyday-calculator', 'cost-split'],
    sure: [
      'assign(?:ed|ee|ing|s)?(?: tasks| cards| chores| each| every| one| them){0,2} to(?: a| an| each| one of){0,2} (?:people|persons?|members?|someone|us|roommates?|\\p{Lu}\\p{L}{1,20})|(?:by|per) person|(?:wer|person) zuständig|nach person(?:en)?|por persona|par personne|por pessoa|per persona|per persoon|według osób|kişiye göre|по людям|按人|担当者別|담당자별|assignees?|(?:personen|personen?) zuweisen|zuständige? person|asignar a personas|assigner à|atribuir a pessoas|assegnare a|przypisywani\\p{L}|toewijzen|kişiye ata\\p{L}{0,4}|ответственн\\p{L}{2,3}|负责人|担当者|담당자|प्रभारी|تعيين مسؤول',
    ],
  },
  {
    sure: [
      '(?:pick|choose|select|draw|decide|spin)\\p{L}{0,3}(?: \\p{L}{1,14}){0,3} (?:for (?:us|me)|at random|randomly)|random(?:ly)? (?:pick|choice|choose|select|draw)\\p{L}{0,3}|(?:which|what) (?:ones? )?fits?|add (?:my|our|your|their)? ?own|teams? of|(?:number|how many) (?:of )?teams?|spin(?:s|ning)?(?: the)? wheel',
    ],
    in: [
      'picker',
      'expense-tracker',
      'flashcards',
      'quiz',
      'habit-tracker',
      'kanban',
      'records',
      'todo',
    ],
  },
  {
    sure: [
      "(?:(?:what(?:[’']s| is)|amount|money) (?:left|remaining)|remaining (?:amount|money|budget|balance)|the balance)|rest(?:betrag|geld|budget)(?: in euro)?|(?:was|wie viel) (?:übrig|noch) (?:ist|bleibt|übrig)|dinero restante|saldo(?: final| restante)?|(?:le )?(?:solde(?: final)?|reste à vivre)|le reste|(?:il )?(?:rimanente|residuo)|(?:valor|dinheiro) restante|(?:overgebleven|resterend\\p{L}?) (?:bedrag|geld|budget)|(?:pozostał\\p{L}{1,2} )?(?:reszt\\p{L}|kwot\\p{L}) (?:pozostał\\p{L}{1,2})?|kalan(?: para| tutar| bakiye)?|остат\\p{L}{1,3}|结余|余额|剩余(?:金额)?|残高|残金|잔액|남은 (?:돈|금액)|शेष(?: राशि)?|(?:الرصيد|المبلغ) (?:ال)?(?:متبقي)?",
    ],
    in: ['expense-tracker', 'goal-counter', 'cost-split', 'everyday-calculator'],
  },
  {
    sure: [
      '(?:each|every|jede\\p{L}? |cada|chaque|ogni|elke|każd\\p{L}{1,2}|her|кажд\\p{L}{2}) (?:\\p{L}{3,14} )(?:has|hat|tiene|a|tem|ha|heeft|ma|имеет) (?:an? |eine |una |une |uma |een )?(?:description|beschreibung|descripción|descrição|descrizione|omschrijving|opis|açıklama|описание)',
    ],
    in: ['expense-tracker', 'cost-split', 'records'],
  },
  {
    // Beside something else, as beside a timer.
    sure: [
      '(?<=(?:with|and|mit|und|con|y|avec|et|com|met|en|z|i|с|со|и) (?:(?:an?|eine[rn]?|una?|une|uma?|een) )?)(?:(?:task|to-?do) lists?|aufgabenliste|lista de tareas|liste de tâches|lista de tarefas|lista di cose da fare|takenlijst|list\\p{L} zadań|görev listesi|списк\\p{L}{1,2} (?:дел|задач))',
    ],
    hasBy: ({ starter }) => starter !== 'countdown',
  },
  {
    sure: [
      '(?:weekly |daily |monthly )?(?:statistics|stats)(?: (?:for|of|per) (?:the |each )?(?:day|week|month))?|(?:wochen|tages|monats)?statistik(?:en)?|estadísticas(?: semanales| diarias)?|statistiques|estatísticas|statistiche|statistieken|statystyk\\p{L}{1,3}|istatistik\\p{L}{0,5}|статистик\\p{L}{1,2}(?: за (?:день|неделю|месяц))?|统计(?:数据|图)|統計|통계|आँकड़े|إحصائيات',
    ],
    in: [
      'habit-tracker',
      'goal-counter',
      'expense-tracker',
      'records',
      'dashboard',
      'word-grid',
      'text-counter',
      'typing-test',
    ],
  },
  {
    sure: [
      '(?<!image |before[/ -]after |photo )sliders?(?= |,|\\.|$)|schieberegler|(?:un )?deslizador(?:es)?|(?:un )?(?:joli )?curseur|controles? deslizantes?|schuifregelaar|suwak\\p{L}{0,3}|kaydırıcı|ползун\\p{L}{1,4}|滑块|スライダー|슬라이더',
    ],
    in: ['drum-machine', 'drawing-board', 'piano', 'sorting', 'password-generator', 'slideshow'],
  },
  {
    sure: [
      '(?:чтобы )?работал\\p{L}? (?:прямо )?в браузере(?: телефона)?|(?:that )?(?:runs?|works?) (?:in|entirely in) (?:the|my|a) browser|(?:der|die|das) im browser läuft|im browser läuft|(?:que )?funcion\\p{L}{1,3} en el navegador|(?:qui )?(?:tourne|fonctionne|marche) dans le navigateur|(?:que )?(?:roda|funcion\\p{L}{1,3}) no navegador|(?:che )?funzion\\p{L}{1,3} nel browser|(?:die )?in de browser werkt|działa\\p{L}{0,3} w przeglądarce|tarayıcıda çalış\\p{L}{1,3}|работа\\p{L}{1,4} в браузере|在浏览器(?:里|中)?(?:运行|用|使用)|ブラウザで(?:動く|使える)|브라우저에서 (?:작동|실행)\\p{L}{0,3}',
    ],
    isEverywhere: true,
  },
];

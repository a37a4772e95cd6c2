/**
 * Whether a wish names only what a page does.
 *
 * @example
 * isDone('piano', 'replay button'); // true
 */
export function isDone(starter: string, wish: string): boolean {
  const known = does[starter];
  if (known === undefined) return false;
  const words =
    wish.toLowerCase().match(/[\p{L}\p{M}\p{N}]{4,}|[\p{sc=Han}\p{sc=Kana}\p{sc=Hang}]{2,}/gu) ??
    [];
  return (
    words.length > 0 &&
    words.every(
      (word) => everyPage.test(word) || known.includes(word.slice(0, Math.max(5, word.length - 3))),
    )
  );
}

const everyPage =
  /^(?:with|that|can|button\p{L}?|knopf|botón|bouton|botão|pulsante|knop|przycisk\p{L}?)$/u;

/** The words for what a page does that is asked for: the best results, with names. */
export function wordsOfDone(starter: string, page: string): string {
  const keeps = /localStorage/u.test(page) ? saved : '';
  return `${does[starter] ?? ''} ${keeps} ${page.includes('id="ranking"') ? listed : ''} ${page.includes('id="teams"') && starter === 'quiz' ? inTurns : ''} ${/score/iu.test(page) ? score : ''} ${darkToo}`;
}

/** Every page has both looks. */
const darkToo =
  'dark light mode theme dunkelmodus nachtmodus modo oscuro modo escuro tema scuro mode sombre tryb ciemny gece modu karanlık тёмная тема';
const onScreen =
  'touch controls buttons screen swipe finger tap phone tablet bonus keyboard arrow keys space';
const saved =
  'veriler silinmesin saved stored remembered remember settings gespeichert merken guardado recuerde enregistré salvo salvato bewaard opgeslagen zapisane kaydedilsin сохраняются запоминать 数据 保存 データ 保存される 데이터 저장 डेटा सेव रहे محفوظة البيانات حفظ';
const score =
  'keeps keep count games rounds garde parties manches zählt spiele runden lleva partidas rondas conta jogos tiene partite partij partii oyunlar партий | score points punkte punktestand puntos puntuación marcador points pontos placar pontuação punteggio punti punten wynik punkty skor puan счёт счет очки 得分 分数 スコア 得点 점수 स्कोर अंक نتيجة نقاط';
const inTurns =
  'two teams take turns scoreboard stays visible at the top shows winner counter for each team | mannschaften abwechselnd punktestand oben sichtbar sieger gewinner | dos equipos turnos marcador visible arriba muestra ganador | deux équipes tour tableau visible haut gagnant | dois times equipes vez placar visível topo vencedor | due squadre turno punteggio visibile alto vincitore | ploegen beurt bovenaan zichtbaar winnaar | drużyny zmianę widoczny góry zwycięzca | takım sırayla üstte görünsün kazanan | команды очереди счёт вверху победитель | مع عداد نقاط لكل فريق النهاية يظهر الفريق الفائز';
const listed =
  'scoreboard where they type their initials best five scores names leaderboard table list top enter | besten fünf namen eintragen rangliste bestenliste | mejores cinco nombre tabla puntuaciones | cinq meilleurs nom tableau classement | placar melhores cinco colocar nome | migliori cinque nome classifica | beste vijf naam | najlepsze pięć imię tabela | beş isim skor tablosu | лучших пять имя таблица рекордов';

/**
 * Words for what a page does or is told, as requests say it, by the name of its starter: a clause of
 * such words is not missing.
 */
const does: Readonly<Record<string, string>> = {
  records:
    'show which ones due today overdue | zeig welche heute fällig | mostrar cuáles tocan hoy | montre lesquelles aujourd’hui | mostra quais hoje | mostra quali oggi | toon welke vandaag | pokaż które dzisiaj | bugün hangileri göster | какие сегодня показать | hourly rate bill billed invoice earned project timer start stop | stundensatz abrechnen verdient summe projekt start stopp | tarifa cobrar facturar cronómetro proyecto total | taux horaire facturer chrono projet | valor cobrar cronômetro projeto | tariffa fatturare cronometro progetto | uurtarief factureren project | stawka godzinowa projekt | saatlik ücret proje başlat durdur | ставка сколько выставить проект старт стоп | 时薪 项目 | 時給 案件 | 시급 프로젝트 시작 정지 버튼 | 次の日付 計算 押す 水 あげた ボタン watered tap marks enter hours hand leaderboard win weekly monthly totals sums search by name | नाम से खोजने सुविधा महीने का कुल जोड़',
  todo: 'sorted grouped by sortiert gruppiert nach gesorteerd per ordenada agrupada por triée par ordinata per | add remove delete edit tick check mark done items grouped sorted | hinzufügen abhaken löschen entfernen artikel sortiert | añadir tachar borrar eliminar marcar | ajouter cocher supprimer | adicionar riscar apagar excluir | aggiungere spuntare eliminare | toevoegen afvinken verwijderen | dodawać odhaczać usuwać dodawaniem usuwaniem oznaczaniem ilością liczbą licznikiem pozostałych ukończonych zadań polsku | ekle sil işaretle | добавлять отмечать удалять добавлением удалением отметкой количеством счётчиком оставшихся выполненных задач | 添加 删除 勾选 | 追加 削除 | 추가 삭제 체크',
  arithmetic:
    '2단부터 9단까지 12단까지 10문제 20문제 구구단 게임 문제 | 星 もらえる 点数 九九 秒以内 | çarpım puan yıldız kazansın | 加法 减法 乘法 除法 三种 模式 以内 保存 最好 成绩 答错 正确 答案 最后 用时 平板 additions soustractions additionner up to hundred | 부터 까지 원하는 단을 고를 수 있고 맞히면 별을 하나 받고 틀리면 정답을 보여 주세요 쉬움 보통 어려움 가지 문제는 tekrar dene puanları kaydetsin iyi random one after another choose tables answers correct wrong shows again end repeat stars balloon flowers time pressure daughter son | zufällig auswählen ergebnis falsch wiederholen sterne tochter sohn | choisissent calculs affichent bonne réponse mauvaise montre résultat étoile fin diplôme imprimer élèves maîtresse classe chiffres | ランダム 出題 選べ 正解 間違え 最後 もう一度 問 咲き 娘 小学 | toplama öğrencilerim zor seviyeleri turda soru gelsin isim yazma yeri renkler canlı doğru cevap yanlışta gösterilsin yıldız süre balon uçsun dokunarak tahtada tur | aleatorio correctas estrellas hijo hija alumnos | estrelas filho filha alunos | stelle figlio figlia | sterren dochter zoon | gwiazdki córka syn | звёзды дочь сын',
  flashcards:
    'شريط تقدم اختبار تنقلب الضغط أعرفها ظهرها المعنى | 测试 模式 显示 正确率 学习 英文 中文 中文意思 添加 自己 第一 paste lists line multiple choice score wrong list again missed known plakken lijsten richtingen typen meerkeuze woorden terug | einfügen zeile mehrfachauswahl | pegar opción múltiple | coller choix multiple | colar múltipla escolha | incollare scelta multipla | wkleić wielokrotnego wyboru | 붙여 넣으면 자동으로 문제 객관식과 주관식을 고를 점수와 틀린 단어 목록이 나오고 다시 | 貼り付け 四択 | 粘贴 选择题 | green right red character romaji shows ungefähr sets type typed answer answers input field check evaluation end repeat often wrong own words meaning click flip turn start | eingabefeld eintippen eingeben antwort auswertung abfragen wiederholen falsche eigene klasse start | écrire réponse saisir retourner répéter | escribir respuesta repetir girar | digitar resposta repetir virar | scrivere risposta ripetere girare | invoeren antwoord herhalen omdraaien | wpisać odpowiedź powtarzać kliknięcie odwraca kartę wracają częściej dodawać własne słówka zobaczyć opanowałem umiem zapisywać przeglądarce | yazmak cevap tekrar çevir | ввод ответ повторять переворачивать | 添加 释义 翻面 点 出现 几次 不认识 单词 | 入力 答え 裏 繰り返し 追加 | 입력 정답 반복 뒤집기 추가',
  notes:
    'word words character count counter live preview side | wortanzahl wörter zählen zeichen vorschau | contador palabras recuento vista previa | compteur nombre mots aperçu | contador contagem palavras pré-visualização | contatore conteggio parole anteprima | woorden teller tellen voorbeeld | licznik liczba słów podgląd | kelime sayısı sayacı önizleme | счётчик слов количество предпросмотр | 字数 统计 预览 | 文字数 単語数 プレビュー | 글자 단어 수 미리보기',
  quiz: 'questions fragen preguntas perguntas domande vragen pytania pytań soruluk вопросов запитань frågor multiple choice opción múltiple choix multiples mehrfachauswahl múltipla escolha scelta multipla meerkeuze wielokrotnego wyboru çoktan seçmeli list missed wrong answers mistakes review letters romaji choose four | falsche antworten liste fehler | respuestas falladas errores lista letras elegir cuatro | erreurs liste lettres choisir | erros lista letras escolher | errori lista lettere scegliere | fouten lijst letters kiezen | lista błędów litery wybierz | yanlışlar listesi harf seç | список ошибок буквы выбрать | ローマ字 つから 選ぶ 形式 最後に 間違えた 間違 文字の 一覧 一覧が 見たい 見たいです 出て 出る | 错题 列表 字母 选择 罗马音 | 틀린 문제 글자 목록 고르기 로마자 마지막 | multiple choice answers options one question time show score end correct wrong next | mehrfachauswahl antwortmöglichkeiten | opción múltiple opciones | choix multiple | múltipla escolha opções | scelta multipla | meerkeuze | wielokrotnego wyboru | çoktan seçmeli | варианты ответов | 选择题 选项 | 四択 選択肢 三択 | 객관식 선택',
  'quiz-board':
    'game night pub projector television laptop worth teams editable names score buttons plus minus points award questions myself edit before large fonts values categories each | abend beamer fernseher punkte vergeben bearbeiten mannschaften namen ändern knöpfe große schrift | noche proyector equipos puntos editar nombres botones cumpleaños | soirée projecteur équipes points modifier noms boutons anniversaire | noite projetor equipes pontos editar nomes botões aniversário | serata proiettore squadre punti modificare nomi pulsanti compleanno | avond scherm punten bewerken namen knoppen verjaardag | wieczór rzutnik drużyny punkty edytować nazwy przyciski urodziny | gece projeksiyon takım puan düzenlemek doğum | друзьями день рождения играют команды названия поменять очки добавляются кнопками плюс минус вопросы отредактировать потом показывать телевизоре крупный шрифт тем пять победителям | 投影 队伍 加分 编辑 | テレビ チーム 点数 編集 | 팀 점수 편집',
  picker:
    'scrivo nomi squadre caso type names teams random | tippe namen mannschaften | escribo nombres equipos azar | écris noms équipes hasard | escrevo nomes times | wpisuję imiona drużyny losowo | isimler takımlar rastgele | имена команды случайно | edit change 自己添加或删除 一行一个名字 添加 删除 名字 | type pupils winner removed afterwards taken out | 点过 不再 重复 动画 paste names click remove drawn already once more spin wheel | einfügen namen entfernen gezogen schon | pegar nombres alumnos quite salió clase sorteos | coller noms élèves retirer sorti déjà tirés | colar nomes alunos remover sorteado saiu | incollare nomi togliere uscito estratto | plakken namen verwijderen getrokken | wkleić imiona usunąć wylosowane | yapıştır isim çıkan | вставить имена убирать выпавших | 粘贴 名单 学生 移除 | 貼り付け 名前 生徒 除く | 이름 붙여넣기 제외',
  scoreboard:
    'target reaches first undo button two teams | zwei mannschaften wer zuerst rückgängig taste | dos equipos llega gana botón deshacer meta | deux équipes arrive gagne annuler bouton premier | dois times duas equipes chega ganha desfazer botão | due squadre arriva vince vincere tasto annulla primo | twee ploegen wie eerst knop ongedaan | dwie drużyny wygrywa cofnij przycisk pierwszy | iki takım ulaşan kazanır geri | две команды первый побеждает отмена кнопка | 两队 先到 撤销 | 二チーム 先に 取り消し 到達 | 두 팀 먼저 취소 | games new game again | single elimination champion end goal difference standings sorted draw enter scores match works out points table | unentschieden sortiert automatisch ergebnisse eintragen | resultados clasificación tabla empate victoria | résultats classement victoire nul | resultados classificação vitória empate | risultati classifica vittoria pareggio | press tap change choose enter two players names editable change per hand round entered points sum automatic total wins rounds | zwei zehn spieler namen eintragen ändern rangliste tablet runde punkte summe automatisch | dos jugadores nombres editables mano puntos suma automática gana | deux joueurs noms modifiables manche points somme automatique gagne | dois jogadores nomes editáveis soma automática vence | due coppie giocatori nomi modificabili ogni mano inseriscono punti somma automatica vince | twee spelers namen wijzigen optelling | dwóch graczy imiona suma | iki oyuncu isim toplam | два игрока имена сумма',
  'word-grid':
    'screen keyboard colors letters play copy result post stats games played six tries share emoji squares unlimited often want again play friends | unbegrenzt oft immer wieder | ilimitado veces | illimité autant | ilimitado vezes | illimitato volte | onbeperkt vaak | bez limitu | sınırsız | неограниченно сколько угодно | 无限 | 無制限 何度 | 무제한',
  piano:
    'keyboard replay play record note names keys octaves mouse touch | aufnehmen abspielen notennamen tasten oktaven | grabar reproducir notas teclas octavas | enregistrer rejouer notes touches octaves | gravar tocar notas teclas oitavas | registrare riprodurre note tasti ottave | opnemen afspelen noten toetsen octaven | nagrywanie odtwarzanie nuty klawisze oktawy | kayıt çal nota tuş oktav | запись воспроизведение ноты клавиши октавы | 录音 回放 音名 八度 | 録音 再生 音名 鍵盤 | 녹음 재생 음이름 건반',
  'palette-maker':
    'press space five new colours colors click copy hex lock designers random export variables check contrast text background wcag tailwind | leertaste fünf neue sperren kopieren | espacio cinco bloquear copiar | espace cinq verrouiller copier | espaço cinco bloquear copiar | spazio cinque bloccare copiare | spatie vijf vergrendelen kopiëren | spacja pięć zablokować kopiować | boşluk beş kilitle kopyala | пробел пять закрепить скопировать | 空格 锁定 复制 | スペース ロック コピー | 스페이스 잠금 복사',
  'pixel-art':
    'sizes grid grids canvas size 8x8 16x16 24x24 32x32 fill bucket undo save png pencil eraser | raster größen füllen | cuadrícula tamaño rellenar | grille taille remplir | grade tamanho preencher | griglia dimensione riempire | raster grootte vullen | siatka rozmiar wypełnianie | ızgara boyut doldur | сетка размер заливка',
  sudoku:
    'notes mode small pencil numbers undo hints limited three error check turned remember unfinished game keep close browser expert highlight same digits conflicts timer big digits strong contrast tablet | notizen bleistift zahlen fehler prüfung abschaltbar | notas lápiz errores desactivar | notes crayon erreurs désactiver | notas lápis erros | note matita errori | notities potlood fouten | notatki ołówek błędy | notlar hata | заметки карандаш ошибки | 笔记 候选数 错误 | メモ 候補 エラー | 메모 후보 오류',
  'everyday-calculator':
    'age years months days birthday calculates bmi from enter percent percentage number split restaurant friends | mein alter jahren monaten tagen berechnet geburtstag | edad años meses días calcula | âge années mois jours calcule programme | età anni mesi giorni calcola programma | idade anos meses dias calcula | leeftijd jaren maanden dagen berekent | wiek lata miesiące dni | yaş yıl ay gün | возраст годах месяцах днях | 几个人 分摊 平摊 | letter grade credit course average system dersin kredisi harf notu ortalamamı ortalama sistemde göstersin | note durchschnitt noten | maybe little chart default | डिफ़ॉल्ट standardmäßig por defecto par défaut padrão predefinito standaard domyślnie по умолчанию 默认 初期値 기본값 | what need final goal weight mark assignment tells splits bill between several friends people persons each pays round amounts both directions gross | percent brutto netto beide richtungen | divida cuenta entre varias personas opciones redondee cuota mensual total intereses | покажет ежемесячный платёж переплату таблицу месяцам первый взнос | seçenekleri olsun dahil hariç hesaplasın | inserisco esami voti calcola ponderata crediti | monthly payment byaj dikhaye dalu mahine lakh crore wale format | 人数 合計 金額 入れて',
  invoice:
    'company details ingredients quantity price cost total suggested hours minutes hour work labour packaging slices portions piece margin profit save recipes | zutaten menge preis gesamt stunden arbeit verpackung stück | ingredientes cantidad precio total horas trabajo ración porciones | ingrédients quantité prix total heures travail parts | ingredientes quantidade preço total sugerido horas trabalho fatias embalagem | ingredienti quantità prezzo totale ore lavoro porzioni | الكمية السعر تكلفة ربح سعر البيع المقترح',
  'expense-tracker':
    '超过 预算 变红 橙色 每笔 记录 日期 金额 备注 修改 删除 首页 本月 剩余 饼图 月份 查看 收入 支出 | आमदनी बजट सीमा लाल रुपये निशान | 収入 支出 予算 月別 超え 赤 | 수입 지출 예산 월별 초과 빨간 | pie donut tortendiagramm kreisdiagramm circular camembert torta pizza budget month bar red yellow over spent category planned actual | presupuesto mensual barra ponga amarilla roja pasamos | budget mensuel barre rouge | orçamento mensal barra vermelha | budget mensile barra rossa | monatsbudget balken rot',
  pomodoro:
    'work focus break rounds arbeit fokus runden travail tours trabajo rondas trabalho rodadas lavoro giri werk rondes praca rundy çalışma mola turdan работа раунды робота раунди | 今天完成 记录 个数 rounds today finished count minutes focus | heute runden | hoy rondas | aujourd’hui',
  timers:
    'several sound beep ring rings alarm done ready finished | piept klingelt fertig ton | suena suene pitido listo alarma | sonne bip prêt terminé | toca apita pronto | suona pronto | piept gaat klaar | dzwoni gotowe dźwięk | çalsın hazır ses | звук сигнал готово | plingar plinga klart klar när ljud ringer | 响 提示音 | 音 鳴る 鳴らす | 소리 알림',
  'interval-timer':
    'seconds sekunden secondes secondi seconden sekund секунд work rest trabajo descanso travail repos arbeit pause trabalho lavoro riposo werk rust praca odpoczynek çalışma dinlenme saniye bitince bip sesi робота відпочинок отдых 運動 休憩 휴식 운동 big numbers digits short sound seconds before große zahlen kurzer ton | números grandes sonido corto | gros chiffres | grote cijfers | duże cyfry | büyük rakam | цифры крупные короткий звук секунды смены упражнения работа секунд | 大字 大きい 큰 숫자 | breathe hold breathing custom box choose minutes circle grows shrinks adjustable adjust change rounds default calm soft chime changes switched sound total time left remember settings',
  'goal-counter':
    'günlük hedef litre bardak tıklamada eklensin haftayı grafikte haftalık | week chart last seven days goal litres | diagramm wochen tagesziel liter | semana gráfico meta litros objetivo | semaine graphique objectif litres | settimana grafico obiettivo litri | weekgrafiek doel | tydzień wykres cel litry | неделю графике цель литра стакан | 一周 图表 | 週 グラフ 杯 | 하루 목표 버튼 누르 올라가 리터 | 每天 目标 按 | 1日 目標 ボタン 押す | tap glass button drink water goal resets midnight bottle filling buttons add amount | tippen glas knopf jedes trinke | toco vaso botón bebo | appuie verre bouton bois | toco copo botão bebo | tocco bicchiere bevo | tik glas drink | naciskam szklanka piję | bardak düğme içtiğimde',
  clicker:
    'click bake tap buy upgrades helpers points numbers millions short formats offline earnings hours autosave progress save automatic automaticly prestige forever second per',
  minesweeper:
    '9x9 16x16 30x16 right click flags flag long press mobile timer best times three levels first safe | rechtsklick flaggen langes drücken bestzeiten | clic derecho banderas pulsación larga | clic droit drapeaux appui long | clique direito bandeiras | tasto destro bandierine | rechtermuisknop vlaggen',
  invaders: `${onScreen} gegner schneller endgegner | enemigos rápidos jefe final | ennemis rapides boss | inimigos ficam rápidos cada fase chefão | nemici veloci boss finale | vijanden sneller eindbaas | wrogowie szybsi | düşmanlar hızlan | враги быстрее босс | 敌人 更快 首领 | 敵 速く ボス | 적 빨라 보스 | top-down ship moves wasd arrows fire ones zigzag drones weave shoot back shoots starfield background moving stars explosions faster level waves pixel style retro dark`,
  'falling-blocks': `${onScreen} 能用 键盘 也能 手机上 手机 上 按 按钮 按按钮 玩 触屏 | 10x20 ten lines level faster hold next piece hard drop space rotate sound on off ghost buttons phone | stein halten nächster | siguiente guardar pieza | 盤面 10 20 マス スペース キー 一気 落とせる ライン 消す ごと レベルアップ 速く なる 仕組み 次の ブロック 表示 ホールド 機能 上位 件 スマホ ボタン 操作 音 オン オフ 切り替え | 下一个 暂存 加速 | 다음 블록 홀드`,
  'typing-test':
    'highlights mistakes wrong letters red type restart | fehler rot tippfehler | errores rojo vidas rápido nivel | erreurs rouge vies vite niveau | erros vermelho vidas rápido nível | errori rosso vite veloce livello | fouten rood levens sneller | błędy czerwono | hatalar kırmızı | ошибки красным | 错误 标红 | 間違い 赤 | 생명은 단계가 올라갈수록 빨라지고',
  flappy: onScreen,
  runner: onScreen,
  breakout: onScreen,
  pong: onScreen,
  platformer: `${onScreen} move jump double allowed collects collect avoid over levels hearts lives draw everything code files score screen end pixel`,
  'catch-game': onScreen,
  snake:
    'colourful colorful phone swipe arrows | bunt farbenfroh | colorido | coloré | colorato | kleurrijk | kolorowa telefon | renkli | красочная | 彩色 | カラフル | 알록달록',
  'tic-tac-toe':
    'best of first to three five seven rounds with the score kids sons daughters | manches score enfants | marcador hijos | placar filhos | runden punktestand kinder | punteggio figli | wynik dzieci | счёт дети',
  reversi:
    'show shows mark marks highlight highlighted legal possible valid moves squares where place faint faintly dots | mögliche züge felder markiert anzeigen zeigt leicht | marcar casillas posibles jugadas muestra | cases possibles coups affiche montrer | casas jogadas possíveis mostra | caselle mosse possibili mostra | mogelijke zetten vakjes toont | możliwe ruchy pola pokazuje | olası hamleler kareler göster | возможные ходы клетки показывать | 可以 落子 可落子 位置 提示 显示 | 置ける 置け 場所 場所が 薄く 薄い 表示 される 感じ 感じで | 둘 수 있는 위치 표시 흐리게',
  dice: 'many dice modifier result total sum d4 d6 d8 d10 d12 d20 d100 w10 w12 w20 w100 | modifikator verlauf wurf ergebnis | modificador resultado tirada | modificateur résultat lancer | modificador rolagem | modificatore risultato lancio | modificator worp | modyfikator wynik rzut | değiştirici sonuç | модификатор бросок результат | 修正 结果 记录 | 修正値 履歴 | 보정치 기록 | history last rolls handy super verlauf historial historique',
  memory:
    '一人 二人 交代 遊ぶ モード めくった 回数 タイム 表示 | best result saved browser son daughter years old pairs | filha filho menina menino anos bichinhos crianças pares | hija hijo años parejas | tochter sohn jahre paare | fille fils ans paires | figlia figlio anni coppie | dziecko lat par | дочки сына лет | melhor resultado guarde navegador mejor resultado meilleur résultat miglior risultato beste resultat',
  converter:
    'degrees both directions ways | beide richtungen grad | ambas direcciones sentidos grados | deux sens degrés | ambos sentidos graus | entrambe direzioni gradi | beide richtingen graden | obie strony stopnie | yöne derece iki | обе стороны градусы | 双向 互换 度 | 双方向 相互 | 양방향 섭씨 화씨 | दोनों तरफ | grams grammes gramm gramos gramas grammi gram millilitres millilitri mililitros',
  'cost-split':
    'split rent bills between roommates flatmates housemates enter tells owes | miete nebenkosten mitbewohner aufteilen wem schuldet | alquiler facturas compañeros repartir dividir debe | loyer factures colocataires partager répartir doit | aluguel contas dividir colegas deve | affitto bollette coinquilini dividere deve | huur rekeningen huisgenoten verdelen schuldig | czynsz rachunki współlokatorzy dzielić winien | kira faturalar ev arkadaşları bölüşmek borçlu | аренда счета соседи разделить должен | add choose who paid amount history delete | adicionar gasto escolher quem pagou histórico apagar opção | añadir elegir quién pagó historial borrar | ajouter choisir qui payé historique supprimer | inserisco aggiungere pagato quanto storico eliminare | hinzufügen auswählen bezahlt löschen | toevoegen betaald verwijderen',
  kanban:
    'highlight overdue cards search text filter person label export import file share description colour note red border | suche filter personen beschreibung etikett | buscar filtrar persona descripción etiqueta | recherche filtre personne étiquette | cerca filtra persona descrizione',
  'week-planner':
    'seven columns monday saturday lessons subjects print colours colors | montag samstag stunden fächer drucken farben | lunes sábado horas asignaturas materias imprimir colores | lundi samedi heures matières imprimer couleurs | segunda sábado aulas matérias imprimir cores | lunedì sabato giorno materie colori diversi stampare | maandag zaterdag uren vakken printen kleuren',
  'habit-tracker':
    'галочки по дням отмечать каждый день check every day boxes rename delete edit habits | umbenennen löschen gewohnheiten | renombrar borrar hábitos',
};

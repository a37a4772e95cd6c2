import { countsToMoment } from '../countdown/read-moment.ts';
import { asksForCards, entersWords } from '../flashcards/asks-for-cards.ts';
import { leftOutOfCards } from '../flashcards/left-out.ts';
import { asksForAttendance, asksToTickDaily } from '../habit-tracker/asks-to-tick.ts';
import { asksForDoses, remindersIn } from '../habit-tracker/doses.ts';
import { asksToCount } from '../goal-counter/read-goal.ts';
import { hasStages } from '../interval-timer/read-stages.ts';
import { asksForColumns } from '../kanban/asks-for-columns.ts';
import { asksForPeople } from '../people-cards/read-people.ts';
import { leftOutOfRecords } from '../records/left-out.ts';
import { asksForRecords, namesFields } from '../records/reading/asks-for-records.ts';
import { asksForMealWeek } from '../week-planner/asks-for-week.ts';
import { leftOutOfPlanner } from '../week-planner/read-week.ts';
import { phrases, defineStarters } from '../starter.ts';

/** Pages that people come back to over days: to learn, to plan and to keep track. */
export const trackers = defineStarters('static_html', [
  {
    name: 'flashcards',
    about: 'Flashcards to turn or to type, from given pairs',
    cues: phrases(
      'woordjestrainer, woordjestoets, 단어 시험, 단어 테스트, 영단어 시험, 英単語テスト, 単語テスト, 英単語アプリ, 英単語暗記, 単語暗記, 英単語学習, 単語学習, 単語クイズ, 单词测试, 单词听写, vocab test, vocabulary test, spelling test, vokabeltest, vokabelabfrage, test de vocabulario, test de vocabulaire, teste de vocabulário, test di vocaboli, test słówek, kartkówka ze słówek, kelime testi, тест по словам, 단어 암기, 영단어 암기, spelling practice, spelling practice game, spelling game, spelling trainer, spelling words, rechtschreibtrainer, ortografía juego, dictée, dictado, dettato, dictee oefenen, dyktando, диктант, 听写, 听写练习, 書き取り, 받아쓰기, hiragana and katakana trainer, hiragana trainer, katakana trainer, kana trainer, hiragana, katakana, kana quiz, hiragana quiz, ひらがな練習, カタカナ練習, 平假名, 片假名, 히라가나, 가타카나, хирагана, катакана, jeu de vocabulaire, vocabulary game, vokabelspiel, juego de vocabulario, jogo de vocabulário, gioco di vocaboli, woordenspel, gra słówka, kelime oyunu ingilizce, игра со словами, vocabulaire anglais, vocabulary quiz, vocab quiz, word cards, woordjes oefenen, woordenschat oefenen, woordtrainer, vokabelquiz, vokabel quiz, wortkarten, tarjetas de palabras, apprendre du vocabulaire, quiz de vocabulaire, cartes de vocabulaire, cartões de vocabulário, schede di vocabolario, карточки для слов, карточки слов, карточки со словами, учить слова, 単語帳, शब्द कार्ड, بطاقات الكلمات, flashcard, flashcards, flash card, flash cards, vocabulary trainer, vocab trainer, vocabulary cards, study cards, index cards, anki, tarjetas de memoria, tarjetas de estudio, tarjetas de vocabulario, fichas de estudio, karteikarten, lernkarten, vokabelkarten, vokabeltrainer, cartes mémoire, cartes de révision, flashcartes, fiches de révision, cartões de memória, cartões de estudo, fichas de estudo, schede didattiche, carte di studio, schede di studio, fiszki, fiszek, fiszkami, kelime kartları, bilgi kartları, карточки для запоминания, карточки для изучения, учебные карточки, флеш карточки, флэш карточки, 闪卡, 单词卡, 背单词, 记单词, 抽认卡, 記憶卡, 単語カード, 暗記カード, フラッシュカード, 단어장, 단어 카드, 플래시카드, 암기 카드, फ़्लैशकार्ड, फ्लैशकार्ड, फ्लैश कार्ड, بطاقات تعليمية, بطاقات الذاكرة, بطاقات مراجعة, flitskaarten, flashkaarten, leerkaarten, woordjes overhoren, woordjes leren, woordentrainer, nauki słówek, nauka słówek, nauki słów, angielskich słówek, niemieckich słówek, hiszpańskich słówek, kartu hafalan, kartu belajar, thẻ ghi nhớ, học từ vựng, картки для вивчення, флеш картки, glosor, gloskort',
    ),
    describes: entersWords,
    fits: asksForCards,
    leavesOut: leftOutOfCards,
    load: () => import('../flashcards/flashcards.ts'),
  },
  {
    name: 'habit-tracker',
    lists: 'habit',
    about: 'Habits to tick off day by day, with streaks',
    cues: phrases(
      'medication tracker, medicine tracker, medication reminder, pill tracker, pill reminder, medication schedule, medikamentenplan, medikamententracker, tablettenplan, control de medicamentos, recordatorio de medicamentos, suivi de médicaments, pilulier, controle de remédios, controle de medicamentos, promemoria medicine, promemoria farmaci, medicijnen bijhouden, przypomnienie o lekach, ilaç takibi, ilaç takip, трекер лекарств, приём лекарств, приём таблеток, 服药提醒, 吃药提醒, 服薬管理, お薬管理, 복약 관리, 약 복용, दवा ट्रैकर, متابعة الأدوية, تذكير الدواء, habit tracker, habits tracker, habit tracking, habit app, habit list, streak tracker, habits, hábitos, gewohnheitstracker, gewohnheiten, gewohnheiten tracker, habitudes, abitudini, nawyki, nawyków, alışkanlık takibi, alışkanlık takip, alışkanlıklar, привычки, привычек, 习惯打卡, 习惯追踪, 打卡, 習慣トラッカー, 習慣, 습관, 습관 트래커, 습관 기록, 습관 체크, हैबिट ट्रैकर, आदत ट्रैकर, आदतें, متتبع العادات, تتبع العادات, عادات, gewoontes, gewoontetracker, pelacak kebiasaan, thói quen, thoi quen, звичок, vanor, vanetracker, kebiasaan, alışkanlık, aadat, आदत',
    ),
    describes: (text) => asksForAttendance(text) || asksForDoses(text),
    fits: asksToTickDaily,
    leavesOut: (_plan, text) => remindersIn(text),
    load: () => import('../habit-tracker/habit-tracker.ts'),
  },
  {
    name: 'interval-timer',
    about: 'A timer of named stages and rounds, with sound',
    cues: phrases(
      'hiit timer, temporizador hiit, minuteur hiit, minuteur tabata, таймер табата, intervaltimer, interval timer, intervals timer, hiit, tabata, emom timer, workout timer, training timer, circuit timer, boxing timer, sourdough timer, bread timer, agenda timer, meeting timer, presentation timer, stage timer, temporizador de intervalos, temporizador de entrenamiento, temporizador de reunión, cronómetro de intervalos, intervalltimer, intervall timer, zirkeltraining, trainingstimer, sauerteig timer, minuteur d intervalles, minuteur d entraînement, minuteur de réunion, temporizador de treino, cronômetro de treino, temporizador de reunião, timer intervallo, timer a intervalli, timer allenamento, minutnik interwałowy, timer interwałowy, timer treningowy, aralık zamanlayıcı, antrenman zamanlayıcı, интервальный таймер, таймер интервалов, табата, таймер тренировки, таймер для тренировки, 间歇计时器, 间歇训练计时, 塔巴塔, 会议计时器, インターバルタイマー, タバタ, タバタタイマー, 会議タイマー, 인터벌 타이머, 타바타, 운동 타이머, 회의 타이머, इंटरवल टाइमर, वर्कआउट टाइमर, مؤقت التمرين, مؤقت فترات, تاباتا, timer interval, hẹn giờ tập, інтервальний таймер, träningstimer',
    ),
    describes: hasStages,
    load: () => import('../interval-timer/interval-timer.ts'),
  },
  {
    name: 'goal-counter',
    about: 'A counter towards a goal, with buttons, a streak and the week',
    cues: phrases(
      'water reminder, water reminder app, drink reminder, hydration reminder, hydration app, hydration tracker, tel app, tellertje, teller app, tellerapp, toeren tellen, steken tellen, bezoekersteller, zähler app, zählerapp, zähl app, besucherzähler, reihen zählen, row counter, stitch counter, knitting counter, reihenzähler, maschenzähler, contador de vueltas, contador de filas, compteur de rangs, contador de carreiras, contagiri, toerenteller, licznik rzędów, sıra sayacı, счётчик рядов, счетчик рядов, 编织计数器, 段数カウンター, 단수 카운터, tasbih, tasbeeh, zikr counter, prayer counter, مسبحة, عداد التسبيح, تسبيح, klickzähler, teller met knop, 計数器, 点击计数器, 카운터 앱, calorie counter, calorie tracker, calories tracker, calorie counting, calorie intake tracker, kalorienzähler, kalorientracker, kalorien zählen, contador de calorías, contador de calorias, compteur de calories, suivi des calories, contacalorie, conta calorie, calorieënteller, calorieën tellen, licznik kalorii, liczenia kalorii, liczenie kalorii, licznika kalorii, kalori sayacı, kalori takibi, счётчик калорий, счетчик калорий, подсчёта калорий, подсчёт калорий, 卡路里计数, 热量记录, カロリー記録, カロリー管理, 칼로리 기록, 칼로리 계산, कैलोरी काउंटर, عداد السعرات, حساب السعرات, watertracker, waterteller, spaardoel, water tracker, water intake tracker, water counter, water intake, drink water app, push up counter, push up tracker, pushup counter, pushup tracker, push ups tracker, step tracker, steps tracker, pages tracker, reading goal tracker, reading tracker, savings tracker, savings goal, savings goal tracker, goal tracker, goal counter, tally counter, counter app, click counter, contador de agua, registro de agua, control de agua, contador de flexiones, meta de ahorro, contador de pasos, contador de clics, wassertracker, wasser tracker, trinktracker, trink tracker, liegestützzähler, liegestütze zähler, sparziel, schrittzähler, strichliste, compteur d eau, suivi d eau, suivi de l eau, suivi de l hydratation, compteur de pompes, objectif d épargne, compteur de clics, contador de água, controle de água, contador de flexões, meta de poupança, contatore acqua, tracker acqua, contatore di flessioni, obiettivo di risparmio, contapassi, licznik wody, licznik pompek, cel oszczędnościowy, su takibi, su takip, su sayacı, şınav sayacı, birikim hedefi, трекер воды, трекера воды, счётчик воды, счетчик воды, счётчик отжиманий, счетчик отжиманий, цель накоплений, 喝水打卡, 喝水记录, 喝水提醒, 饮水记录, 存钱目标, 计数器, 水分補給, 水分記録, 腕立てカウンター, 貯金目標, カウンターアプリ, 물 마시기, 물 섭취, 푸시업 카운터, 저축 목표, पानी ट्रैकर, वाटर ट्रैकर, متتبع الماء, تتبع الماء, عداد الماء, هدف الادخار, penghitung, bộ đếm, лічильник, räknare, شرب الماء, minum air, uống nước, paani peene, su içme, पानी पीने',
    ),
    describes: asksToCount,
    load: () => import('../goal-counter/goal-counter.ts'),
  },
  {
    name: 'people-cards',
    about: 'A card for each person named: a team, a class, a family by generation',
    cues: phrases(
      'stamboom, klassenlijst, family tree, people cards, class list, class roster, árbol genealógico, stammbaum, ahnentafel, klassenliste, arbre généalogique, trombinoscope, árvore genealógica, albero genealogico, drzewo genealogiczne, soyağacı, soy ağacı, родословная, генеалогическое древо, семейное древо, 家谱, 族谱, 家系図, 족보, 가계도, वंशवृक्ष, شجرة العائلة, silsilah keluarga, gia phả, родинне дерево, släktträd',
    ),
    describes: asksForPeople,
    load: () => import('../people-cards/people-cards.ts'),
  },
  {
    name: 'records',
    lists: 'field',
    about: 'A log, roster or inventory of entries with the fields that are named',
    cues: phrases(
      'attendance sheet, attendance list, attendance tracker, attendance register, reading list, bookmark manager, time sheet, timesheet, work hours tracker, arbeitszeiten, arbeitszeiterfassung, stundenzettel, anwesenheitsliste, lista de asistencia, control de asistencia, registro de horas, feuille de présence, liste de présence, feuille d heures, lista de presença, folha de ponto, controle de horas, ore di lavoro, lista presenze, registro presenze, urenregistratie, presentielijst, aanwezigheidslijst, lista obecności, ewidencja czasu pracy, yoklama, журнал посещаемости, учёт рабочего времени, 考勤表, 点名册, 体重记录, 出席簿, 勤怠管理, 体重記録, 출석부, 근무시간 기록, 체중 기록, हाज़िरी रजिस्टर, سجل الحضور, record keeper, reading log, workout log, workout planner, training planner, gym planner, trainingsplaner, rutina de entrenamiento, plan de entrenamiento, plan de treino, piano di allenamento, plan treningowy, программа тренировок, план тренировок, 健身计划, 训练计划, 운동 계획, mileage log, fuel log, inventory tracker, inventory app, inventory list, job application tracker, subscription tracker, warranty tracker, medication tracker, lending tracker, registro de lecturas, registro de entrenamientos, inventario, fahrtenbuch, lesetagebuch, trainingstagebuch, inventarliste, bestandsliste, tankbuch, journal de lecture, carnet d entraînement, inventaire, registro de leituras, diário de treino, inventário, diario di lettura, diario di allenamento, leeslogboek, trainingslogboek, kilometerregistratie, inventarislijst, dziennik treningowy, dziennik lektur, ewidencja przebiegu, inwentarz, okuma günlüğü, antrenman günlüğü, envanter, дневник тренировок, дневник чтения, журнал пробега, учёт инвентаря, учет инвентаря, 读书记录, 健身记录, 库存管理, 借阅登记, 読書記録, 筋トレ記録, 在庫管理, 독서 기록, 운동 기록, 재고 관리, स्टॉक रजिस्टर, उधार खाता, سجل القراءة, جرد المخزون, inventaris, absensi, sổ theo dõi, điểm danh, інвентар, loggbok, närvarolista, hutang teman, okuma kayıt, kayıt defteri',
    ),
    describes: namesFields,
    fits: asksForRecords,
    leavesOut: (_plan, text) => leftOutOfRecords(text),
    load: () => import('../records/records.ts'),
  },
  {
    name: 'week-planner',
    about: 'A week to write in: meals, hours, lessons or notes for each day',
    cues: phrases(
      'daily planner, day planner, hourly planner, tagesplaner, planificador diario, planning journalier, planejador diário, planner giornaliero, dagplanner, planer dnia, günlük planlayıcı, планировщик дня, weekly planner, week planner, meal planner, weekly meal planner, meal plan, meal planning, meal prep planner, dinner planner, weekly schedule planner, timetable maker, study timetable, school timetable, weekly class timetable, class timetable planner, timetable planner, class timetable maker, weekly school timetable, lesson timetable, timetable app, wochenplaner, wochenplan, essensplan, essensplaner, mahlzeitenplaner, stundenplan, speiseplaner, planificador semanal, planificador de comidas, planificador de menús, menú semanal, agenda semanal, horario escolar, horario de clases, planning de la semaine, planning hebdomadaire, planning repas, planning des repas, planificateur de repas, semainier, emploi du temps, planejador semanal, planner semanal, planejador de refeições, cardápio semanal, horário escolar, grade horária, planner settimanale, agenda settimanale, menù settimanale, piano pasti, orario scolastico, weekplanner, weekmenu, maaltijdplanner, eetplanner, lesrooster, planer tygodnia, planer tygodniowy, planer posiłków, jadłospis, plan lekcji, haftalık planlayıcı, haftalık plan, haftalık program, yemek planı, yemek planlayıcı, ders programı, планировщик недели, недельный планировщик, планер на неделю, план на неделю, меню на неделю, план питания, расписание уроков, расписание занятий, 周计划, 每周计划, 一周菜单, 课程表, 课表, 週間プランナー, 週間予定, 週間献立, 献立表, 時間割, 주간 플래너, 주간 계획, 식단표, 주간 식단, 시간표, साप्ताहिक योजना, वीकली प्लानर, टाइम टेबल, مخطط أسبوعي, جدول أسبوعي, مخطط الوجبات, جدول الحصص, jadwal mingguan, jadwal pelajaran, thời khóa biểu, thời khoá biểu, розклад на тиждень, розклад уроків, veckoplanering, veckoschema, جدول حصص, time table, टाइमटेबल',
    ),
    fits: asksForMealWeek,
    leavesOut: (_plan, text) => leftOutOfPlanner(text),
    load: () => import('../week-planner/week-planner.ts'),
  },
  {
    name: 'kanban',
    lists: 'column',
    about: 'A kanban board with cards to move between columns',
    cues: phrases(
      'tablero kanban, lavagna kanban, kanban, trello, task board, project board, scrum board, agile board, board with columns, tablero de tareas, kanbanboard, tableau de tâches, quadro de tarefas, görev panosu, канбан, доска задач, 看板, 任务看板, カンバン, カンバンボード, 칸반, कानबान, कानबन बोर्ड, كانبان, لوحة مهام, kanbanbord, takenbord, papan tugas, дошка завдань, kanbantavla, канбан дошка, papan kanban, bảng kanban',
    ),
    describes: asksForColumns,
    load: () => import('../kanban/kanban.ts'),
  },
  {
    name: 'countdown',
    about: 'A countdown to a date',
    cues: phrases(
      'countdown uhr, zegar odliczający, licznik dni do, herunterzählen bis, contador regresivo, contador regressivo, countdown, counts down, count down to, days until, cuenta atrás, cuenta regresiva, cuántos días faltan, tage bis, compte à rebours, contagem regressiva, quantos dias faltam, conto alla rovescia, quanti giorni mancano, odliczanie, geri sayım, kaç gün kaldı, обратный отсчёт, обратный отсчет, сколько дней до, 倒计时, 倒数日, 倒计时页面, カウントダウン, 카운트다운, 디데이, काउंटडाउन, उलटी गिनती, عد تنازلي, العد التنازلي, aftellen, aftelklok, aftelpagina, afteller, hitung mundur, đếm ngược, зворотний відлік, nedräkning',
    ),
    describes: countsToMoment,
    load: () => import('../countdown/countdown.ts'),
  },
  {
    name: 'expense-tracker',
    lists: 'category',
    about: 'Expenses by month and category, with a budget',
    cues: phrases(
      '家計簿アプリ, app de finanças pessoais, controle de finanças, entradas e saídas, app de finanzas personales, appli de finances personnelles, app di finanza personale, finanz-app, personal finance app, finance app, aplikacja do finansów, приложение для финансов, личных финансов, track spending, track my spending, spending tracker, 支出记录, 记录支出, mon budget, budget du mois, budget mensuel, gestion du budget, monatsbudget, mein budget, budget mensile, mio budget, maandbudget, mijn budget, budżet miesięczny, budżetu domowego, бюджет, 预算, 生活费, 予算管理, 예산 관리, 용돈 기입장, बजट, खर्चे का हिसाब, ميزانيتي, kharcha tracker, kharche ka hisab, kharcha, المصاريف, مصاريفي, haushaltsrechner, haushaltskasse, budgetrechner, income and expense, income expense tracker, budget calculator, wedding budget, monthly budget, household budget, calculateur de budget, budget familial, entrate e uscite, gelir gider, gelir ve gider, 收入和支出, 收支记录, 記帳, 収支, 収入と支出, खर्चों का हिसाब, مصاريف, الدخل والمصروفات, لتسجيل المصاريف, المصاريف اليومية, مصروفي, expense tracker, expenses tracker, expense app, expenses, track my spending, spending tracker, budget tracker, budget page, budget sheet, budget app, budget planner, budgeting app, personal finance tracker, finance tracker, money tracker, gastos, presupuesto, ausgabentracker, ausgaben tracker, ausgaben, haushaltsbuch, haushaltsplaner, finanzplaner, budgetplaner, dépenses, gestion de budget, despesas, orçamento, spese, bilancio familiare, wydatki, wydatków, budżet domowy, harcama takibi, harcamalar, gider takibi, bütçe, расходы, расходов, 记账, 记账本, 支出, 家計簿, 支出管理, 가계부, 지출, ख़र्च, खर्च, खर्चा, مصروفات, المصروفات, ميزانية, uitgaven, wat ik uitgeef, was ich ausgebe, geldausgaben, huishoudboekje, kasboek, pengeluaran, anggaran, chi tiêu, sổ thu chi, витрат, витрати, chi tieu, utgifter, hushållsbudget, catatan keuangan, utgiftsapp, budgetapp, gider takip, harcama takip, hisaab kitaab, quản lý chi tiêu, my spending, spending by, daily spending, weekly spending, monthly spending',
    ),
    load: () => import('../expense-tracker/expense-tracker.ts'),
  },
]);

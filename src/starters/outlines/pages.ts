import { keepsTasks } from '../../workspace/text/wishes/keeps-tasks.ts';
import { leftOutOfTodo } from '../todo/left-out.ts';
import { asksForFigures } from '../dashboard/read-figures.ts';
import { asksForChoices } from '../quiz/asks-for-choices.ts';
import { leftOutOfQuiz } from '../quiz/left-out.ts';
import { asksForTable } from '../quiz/tables.ts';
import { leftOutOfBoard } from '../quiz-board/left-out.ts';
import { groupsOf } from '../page/reading/named-categories.ts';
import { asksForBoard, asksForTeamQuiz, isCategoryOf } from '../quiz-board/read-board.ts';
import { leftOutOfPresentation } from '../landing-page/acts-on-page.ts';
import { leftOutOfMemory } from '../memory/read-cards.ts';
import { phrases, defineStarters } from '../starter.ts';
import { describesBoard } from '../tic-tac-toe/read-board.ts';
import { apps } from './apps.ts';
import { games } from './games.ts';
import { smallGames } from './small-games.ts';
import { trackers } from './trackers.ts';
import { utilities } from './utilities.ts';

const quizCues = phrases(
  'тест по, тест на, тест из, тест з, тест із, тест про, сайт тест, test wiedzy, test z wiedzy, wissenstest, test de conocimientos, test de connaissances, teste de conhecimentos, test di conoscenza, kennistest, bilgi testi, 知识测试, 知識テスト, 상식 테스트, quiz, quizpagina, quizseite, quizsite, quiz app, quiz game, trivia, trivia game, quizzes, cuestionario, trivial, juego de preguntas, quizspiel, fragespiel, ratespiel, questionnaire, jeu de questions, questionário, jogo de perguntas, domande e risposte, gioco a quiz, quizu, bilgi yarışması, sınav, викторина, викторину, квиз, 测验, 问答, 知识竞赛, クイズ, 퀴즈, क्विज़, क्विज, प्रश्नोत्तरी, vragenspel, kennisquiz, quizvragen, اختبار, اختبارات, كويز, مسابقة أسئلة, لعبة أسئلة, quizem, quizie, kuis, soal pilihan ganda, câu đố, trắc nghiệm, đố vui, вікторина, тест на знання, frågesport, tipspromenad',
);

const basics = defineStarters('static_html', [
  {
    name: 'landing-page',
    lists: 'section',
    about: 'One page with sections and a contact form',
    cues: [],
    leavesOut: leftOutOfPresentation,
    load: () => import('../landing-page/landing-page.ts'),
  },
  {
    name: 'portfolio',
    lists: 'section',
    about: 'A portfolio with work that opens large',
    // "photos that open big"
    builds: (words) =>
      /(?:photos?|pictures?|images?|works?|pieces) that (?:open|enlarge)/iu.test(words),
    cues: phrases(
      'portfolio, portfolio site, portfolio page, portfolio website, personal site, personal website, personal page, my work, portafolio, porfolio, portfoliosida, página personal, persönliche website, book photo, site personnel, portefólio, portfólio, sito personale, strona osobista, portföy, portfolyo, kişisel site, портфолио, 作品集, 个人主页, 个人网站, ポートフォリオ, 個人サイト, 포트폴리오, 개인 홈페이지, पोर्टफोलियो, persoonlijke website, persoonlijke site, mijn werk, معرض أعمال, معرض أعمالي, موقع أعمال, بورتفوليو, موقع شخصي, صفحة شخصية, ملف أعمال, portofolio, trang cá nhân, портфоліо, personlig hemsida, portföyü',
    ),
    load: () => import('../portfolio/portfolio.ts'),
  },
  {
    name: 'blog',
    lists: 'post',
    about: 'A blog with posts on pages of their own',
    cues: phrases(
      'blog, blog page, blog site, personal blog, weblog, online journal, travel journal, magazine, newsletter archive, bitácora, blogue, tagebuch, journal en ligne, diario di viaggio, blogu, blog sitesi, блог, 博客, ブログ, 블로그, ब्लॉग, dagboek, reisblog, reisdagboek, مدونة, مدونتي, مدوّنة, nhật ký du lịch, щоденник подорожей, blogg',
    ),
    load: () => import('../blog/blog.ts'),
  },
  {
    name: 'docs',
    lists: 'chapter',
    about: 'Documentation with chapters, search and code to copy',
    cues: phrases(
      'docs, doku, doku-seite, dokuseite, dokumentationsseite, documentation, documentation page, docs site, documentation site, docs page, user guide, user manual, manual, handbook, knowledge base, wiki, api reference, documentación, manual de usuario, dokumentation, handbuch, anleitung, documentation technique, guide utilisateur, documentação, documentazione, manuale, dokumentacja, dokumentację, dokümantasyon, belgeler, kılavuz, документация, документацию, справочник, 文档, 使用手册, ドキュメント, マニュアル, 문서, 매뉴얼, दस्तावेज़, दस्तावेज, documentatie, handleiding, handboek, gebruikershandleiding, صفحة توثيق, موقع توثيق, دليل الاستخدام, dokumentasi, tài liệu hướng dẫn, документація, användarhandbok',
    ),
    load: () => import('../docs/docs.ts'),
  },
  {
    name: 'shop',
    lists: 'product',
    about: 'A small shop with a basket, and examples for sale',
    cues: phrases(
      'shop, online shop, web shop, webshop, online store, store, storefront, ecommerce, e commerce, shopping site, product catalog, product catalogue, boutique, tienda, tienda en línea, tienda online, onlineshop, online laden, laden, boutique en ligne, magasin, loja, loja online, loja virtual, negozio, negozio online, sklep, sklep internetowy, mağaza, online mağaza, магазин, интернет магазин, 商店, 网店, 网上商店, ショップ, オンラインショップ, ネットショップ, 쇼핑몰, 온라인 상점, 가게, दुकान, ऑनलाइन दुकान, winkel, webwinkel, online winkel, winkeltje, winkelpagina, متجر, متجر إلكتروني, متجر الكتروني, متجر أونلاين, متجري, toko online, cửa hàng online, крамниця, webbutik, nätbutik',
    ),
    load: () => import('../shop/shop.ts'),
  },
  {
    name: 'calculator',
    about: 'A calculator with keyboard, brackets and history',
    cues: phrases(
      'calculator, calc, calculadora, taschenrechner, rechner, calculatrice, calculette, calcolatrice, kalkulator, hesap makinesi, калькулятор, 计算器, 電卓, 계산기, कैलकुलेटर, गणक, rekenmachine, rekenmachientje, آلة حاسبة, الة حاسبة, كالكوليتر, máy tính bỏ túi, miniräknare',
    ),
    load: () => import('../calculator/calculator.ts'),
  },
  {
    name: 'todo',
    lists: 'task',
    about: 'A to-do list that the browser keeps',
    cues: phrases(
      'rzeczy do zrobienia, compras do mês, tick list, tick off list, lista de la mudanza, lista para marcar, shoppinglista, chore app, chores app, chore list, chores list, chore checklist, haushaltsaufgaben app, lista de tareas de casa, liste des tâches ménagères, lista de tarefas domésticas, packliste, packlisten, checkliste zum abhaken, liste zum abhaken, liste de valise, liste de bagages, liste à cocher, liste de choses à emporter, lista de equipaje, lista de maleta, lista para la maleta, lista de bagagem, lista de mala, lista para a mala, lista di cose da portare, lista viaggio, lista vacanze, lista per il viaggio, lista da viaggio, lista de viaje, lista para el viaje, lista de viagem, lista para a viagem, liste de voyage, liste pour le voyage, reiseliste, urlaubsliste, lista na wyjazd, seyahat listesi, paklijst vakantie, lista per la valigia, lista valigia, lista da spuntare, lista para marcar, lista rzeczy do spakowania, lista do spakowania, lista do odhaczania, valiz listesi, valiz hazırlık listesi, hazırlık listesi, список вещей, список в дорогу, список речей, danh sách đồ, daftar bawaan, todolista, todo lista, att göra lista, 购物清单, 购物清单应用, 장보기 목록, 장보기 리스트, 쇼핑 리스트, 쇼핑 목록, 買い物メモ, खरीदारी सूची, खरीदारी की सूची, einkaufslisten planer, einkaufslistenplaner, einkaufsplaner, einkaufslisten, familieneinkaufsliste, packing list generator, packing list maker, packlisten generator, einkaufszettel, einkaufs app, einkaufsapp, wocheneinkauf, wekelijkse boodschappen, weekboodschappen, boodschappen app, boodschappenapp, boodschappenlijstje, weekly groceries, grocery app, einkaufslisten app, lista de la compra con, shopping list app, app de tareas, aplicación de tareas, gestor de tareas, app de tarefas, gestor de tarefas, appli de tâches, gestionnaire de tâches, aufgaben app, aufgabenplaner, aufgabenverwaltung, app delle attività, takenapp, aplikacja do zadań, görev uygulaması, приложение для задач, task app, task manager app, family task app, 체크리스트, 준비물, 여행 준비물, チェックリスト, 持ち物リスト, 检查清单, 打包清单, चेकलिस्ट, قائمة تحقق, checkliste, lista de verificación, lista de verificação, liste de contrôle, lista di controllo, lista kontrolna, kontrol listesi, чек лист, чеклист, alışveriş listesi, gift list, wish list, wishlist, gift ideas list, wunschliste, geschenkeliste, lista de deseos, lista de regalos, liste de cadeaux, liste de souhaits, lista de presentes, lista dei desideri, lista regali, verlanglijst, verlanglijstje, lista prezentów, список подарков, список желаний, bucket list, todo, todos, to do, to do list, todo list, todo app, task list, task manager, checklist, shopping list, packing list, grocery list, lista de tareas, lista de pendientes, lista de la compra, lista de compras, aufgabenliste, todo liste, to do liste, einkaufsliste, liste de tâches, liste de courses, lista de tarefas, lista delle cose da fare, lista di cose da fare, lista della spesa, lista attività, lista zadań, listę zadań, lista zakupów, yapılacaklar, yapılacaklar listesi, görev listesi, список дел, список задач, список покупок, 待办, 待办事项, 待办清单, 任务清单, やることリスト, todoリスト, タスク管理, 買い物リスト, 할 일, 할일, 투두리스트, टू डू, कार्य सूची, काम की सूची, takenlijst, takenlijstje, to do lijst, todo lijst, boodschappenlijst, inpaklijst, paklijst, afvinklijst, قائمة مهام, قائمة المهام, قائمة تسوق, قائمة التسوق, قائمة مشتريات, تطبيق مهام, تو دو ليست, daftar tugas, daftar belanja, việc cần làm, danh sách công việc, danh sách mua sắm, список справ, список завдань, список бажань, att göra listan, inköpslista, packlista, kaam ki list, belanja list, saman ki list, daftar belanjaan, đi chợ, alınacaklar',
    ),
    describes: keepsTasks,
    builds: (words, request) => groupsOf(request).some((one) => words.includes(one)),
    leavesOut: (_plan, text) => leftOutOfTodo(text),
    load: () => import('../todo/todo.ts'),
  },
  {
    name: 'pomodoro',
    about: 'A timer for work and breaks',
    cues: phrases(
      'pomodoro, 뽀모도로, 뽀모도로 타이머, pomodoro timer, pomodoro clock, timer, countdown timer, focus timer, study timer, temporizador, countdown uhr, eieruhr, kurzzeitwecker, minuteur, minutnik, zamanlayıcı, помодоро, таймер, 番茄钟, 番茄时钟, 计时器, ポモドーロ, タイマー, 포모도로, 타이머, पोमोडोरो, टाइमर, kookwekker, pomodoro klok, pomodorotimer, بومودورو, مؤقت بومودورو, مؤقت, تايمر, مؤقت دراسة, hẹn giờ học, fokustimer',
    ),
    load: () => import('../pomodoro/pomodoro.ts'),
  },
  {
    name: 'quiz',
    about: 'A quiz with questions about a subject',
    cues: quizCues,
    describes: (text, head) => asksForTeamQuiz(text) || asksForTable(head),
    fits: asksForChoices,
    leavesOut: (plan, text) => leftOutOfQuiz(plan, text),
    load: () => import('../quiz/quiz.ts'),
  },
  {
    name: 'quiz-board',
    about: 'A board of questions by category and value for teams, as in Jeopardy',
    cues: [
      ...phrases('jeopardy, jeopardy game, своя игра, quiz board, trivia board, своя гра'),
      ...quizCues,
    ],
    describes: asksForBoard,
    leavesOut: leftOutOfBoard,
    builds: isCategoryOf,
    load: () => import('../quiz-board/quiz-board.ts'),
  },
  {
    name: 'dashboard',
    lists: 'figure',
    about: 'A dashboard of charts with a period to choose',
    cues: phrases(
      'dashboard, chart dashboard, analytics, analytics dashboard, charts, statistics page, stats page, kpi, metrics, data visualization, data visualisation, graphs, panel de control, panel de gráficos, tablero, cuadro de mando, gráficos, diagramme, auswertung, kennzahlen, tableau de bord, graphiques, painel, painel de controle, painel de gráficos, pannello di controllo, cruscotto, grafici, pulpit, wykresy, gösterge paneli, grafikler, дашборд, панель показателей, графики, 仪表盘, 仪表板, 数据看板, 图表, ダッシュボード, グラフ, 대시보드, 차트, डैशबोर्ड, चार्ट, grafieken, statistieken, لوحة تحكم, لوحة بيانات, داشبورد, لوحة معلومات, dasbor, bảng điều khiển, панель показників, instrumentpanel',
    ),
    describes: asksForFigures,
    load: () => import('../dashboard/dashboard.ts'),
  },
  {
    name: 'form',
    lists: 'field',
    about: 'A form that checks what is typed',
    cues: phrases(
      "استمارة, استبيان, نموذج تسجيل, form, contact form, registration form, sign up form, signup form, login form, feedback form, booking form, application form, order form, survey, survey form, questionnaire form, form validation, form with validation, rsvp form, formulario, formulario de contacto, formulario de registro, encuesta, formular, kontaktformular, anmeldeformular, umfrage, formulaire, formulaire de contact, formulaire d'inscription, sondage, formulário, formulário de cadastro, pesquisa de satisfação, modulo di contatto, modulo di iscrizione, modulo, sondaggio, formularz, formularz kontaktowy, ankieta, formu, kayıt formu, iletişim formu, anket, форма, форму, форма регистрации, форма обратной связи, анкета, опрос, 表单, 注册表, 报名表, 问卷, フォーム, アンケート, 양식, 설문, 신청서, फ़ॉर्म, फॉर्म, सर्वेक्षण, formulier, contactformulier, aanmeldformulier, inschrijfformulier, reserveringsformulier, vragenlijst, enquête, formulir, survei, biểu mẫu, mẫu đăng ký, khảo sát, опитування, formulär, anmälningsformulär, kontaktformulär",
    ),
    load: () => import('../form/form.ts'),
  },
  {
    name: 'memory',
    lists: 'card',
    about: 'A memory game of pairs',
    cues: phrases(
      'memory, memory game, matching game, pairs game, card matching, concentration game, juego de memoria, memorama, juego de parejas, gedächtnisspiel, memory spiel, memoryspiel, jeu de mémoire, jeu de memory, jogo da memória, jogo de memória, gioco di memoria, gioco della memoria, gioco delle coppie, juego de la memoria, memotest, jeu de paires, kart eşleştirme, kart eşleştirme oyunu, eşleştirme oyunu, gra pamięciowa, gra w pamięć, grę pamięciową, hafıza oyunu, hafıza kartı, игра на память, игру на память, мемори, найди пару, 记忆游戏, 翻牌游戏, 记忆翻牌, 神経衰弱, 記憶ゲーム, メモリーゲーム, 기억력 게임, 메모리 게임, 짝 맞추기, मेमोरी गेम, स्मृति खेल, geheugenspel, memoryspel, memory spel, لعبة الذاكرة, لعبة ذاكرة, game memori, trò chơi trí nhớ, гра на пам ять, гру на пам ять, memory card game, memory matching game, hafıza kartı eşleştirme, hafıza kartı eşleştirme oyunu, hafıza kartı oyunu, hafıza eşleştirme oyunu, gra memory, grę memory, 翻牌配对, 记忆配对, 记忆翻牌配对游戏, 카드 짝 맞추기, 카드 짝 맞추기 게임, 카드 뒤집기 게임, trò chơi lật thẻ, trò chơi lật thẻ ghi nhớ, game lật thẻ, lật thẻ tìm cặp, minnesspel, lật hình, kartu memori, lật thẻ',
    ),
    leavesOut: (_plan, text) => leftOutOfMemory(text),
    load: () => import('../memory/memory.ts'),
  },
  {
    name: 'tic-tac-toe',
    about: 'Noughts and crosses or five in a row, against the computer or a friend',
    cues: phrases(
      'tic tac toe, tictactoe, tic tac toe game, noughts and crosses, xs and os, x and o game, xox, tres en raya, tres en línea, gato, tateti, ta te ti, drei gewinnt, morpion, jeu de morpion, jogo da velha, galo, jogo do galo, tris, gioco del tris, kółko i krzyżyk, крестики нолики, крестики, 井字棋, 井字游戏, 三目並べ, 三目ならべ, マルバツ, まるばつ, 目並べゲーム, 3目並べ, 井字,  틱택토, 삼목, टिक टैक टो, boter kaas en eieren, drie op een rij, إكس أو, اكس او, لعبة إكس أو, لعبة اكس او, لعبة xo, cờ ca rô, хрестики нулики, tre i rad, cờ caro, luffarschack, game caro, xo game, x o game, game xo, gomoku, gobang, gomoku game, five in a row, five in a row game, 5 in a row, fünf in einer reihe, 5 in einer reihe, fünf gewinnt, cinco en raya, 5 en raya, cinco en línea, 5 en línea, cinq à la suite, cinq en ligne, cinq alignés, cinco em linha, 5 em linha, cinque in fila, vijf op een rij, 5 op een rij, pięć w rzędzie, пять в ряд, 5 в ряд, гомоку, п ять в ряд, fem i rad, 5 i rad, lima sebaris, 五子棋, 五子棋游戏, 五目並べ, 五目ならべ, 오목, 오목 게임, गोमोकू, خمسة في صف, غوموكو',
    ),
    describes: describesBoard,
    load: () => import('../tic-tac-toe/tic-tac-toe.ts'),
  },
  {
    name: 'snake',
    about: 'The snake game, for keyboard and touch',
    cues: phrases(
      'snake, snake game, snakes game, serpiente, viborita, culebrita, schlangenspiel, schlange, jeu du serpent, jeu de serpent, cobrinha, jogo da cobra, serpente, gioco del serpente, wąż, gra w węża, węża, yılan, yılan oyunu, змейка, змейку, змея, 贪吃蛇, スネークゲーム, スネーク, ヘビゲーム, 뱀 게임, 스네이크, साँप, सांप, स्नेक, स्नेक गेम, slangenspel, slangetje, snake spel, لعبة الثعبان, لعبة ثعبان, لعبة الأفعى, لعبة الحية, ular, rắn săn mồi, змійка, ormspel, con rắn, saanp',
    ),
    load: () => import('../snake/snake.ts'),
  },
  {
    name: 'game-2048',
    about: 'The sliding number puzzle 2048',
    cues: phrases(
      '2048, 2048 game, juego 2048, 2048 spiel, jeu 2048, 2048游戏, 2048ゲーム, 2048 게임, sliding number puzzle, 2048 spel, لعبة 2048',
    ),
    load: () => import('../game-2048/game-2048.ts'),
  },
]);

/** Pages that need no build step. */
export const pages = [...basics, ...utilities, ...trackers, ...apps, ...games, ...smallGames];

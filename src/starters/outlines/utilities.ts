import { leftOutOfBingo } from '../bingo/read-bingo.ts';
import { leftOutOfDice } from '../dice/read-dice.ts';
import { asksToSplitCosts } from '../cost-split/asks-to-split.ts';
import { leftOutOfIdeas } from '../idea-generator/left-out.ts';
import { asksForPrices } from '../invoice/read-invoice.ts';
import { asksForPersonality, leftOutOfPersonality } from '../personality-quiz/read-personality.ts';
import { asksToScale } from '../recipe-scaler/asks-to-scale.ts';
import { asksForChores } from '../rota/asks-for-chores.ts';
import { leftOutOfPoints } from '../rota/read-points.ts';
import { phrases, defineStarters } from '../starter.ts';
import { asksForTill } from '../till/read-till.ts';
import { asksForCodes } from '../text-codes/read-codes.ts';
import { asksForTimers } from '../timers/read-timers.ts';

/** Small tools for one purpose. */
export const utilities = defineStarters('static_html', [
  {
    name: 'timers',
    about: 'Several timers at once, each with a name and a sound',
    narrows: ['interval-timer', 'pomodoro'],
    cues: phrases(
      'countdown timer, meditation timer, meditationstimer, temporizador de meditación, minuteur de méditation, timer de meditação, timer per la meditazione, meditatietimer, egg timer, eieruhr, kurzzeitwecker, kurzzeitmesser, multi timer, timers, mehrere timer, küchentimer, varios temporizadores, temporizadores de cocina, plusieurs minuteurs, plusieurs minuteries, minuteurs de cuisine, vários temporizadores, più timer, timer da cucina, kookwekkers, kilka minutników, birden fazla zamanlayıcı, несколько таймеров, кухонные таймеры, 多个计时器, 複数タイマー, キッチンタイマー, 여러 타이머, कई टाइमर, عدة مؤقتات, beberapa timer, hẹn giờ nấu ăn, hẹn giờ, кілька таймерів, flera timrar',
    ),
    describes: asksForTimers,
    load: () => import('../timers/timers.ts'),
  },
  {
    name: 'chess-clock',
    about: 'A clock for two who take turns, with an increment',
    narrows: ['chess', 'stopwatch', 'pomodoro'],
    cues: phrases(
      'zegara szachowego, zegarem szachowym, zegar do szachów, шахматными часами, chess clock, chess timer, game clock for two, turn timer, schachuhr, spieluhr für zwei, reloj de ajedrez, pendule d échecs, horloge d échecs, relógio de xadrez, orologio da scacchi, orologio per scacchi, orologio scacchi, schaakklok, chronomètre pour les échecs, chronomètre d échecs, minuteur d échecs, cronómetro de ajedrez, temporizador de ajedrez, timer per scacchi, timer für schach, zegar szachowy, satranç saati, шахматные часы, шахматных часов, 棋钟, 国际象棋时钟, 象棋计时器, チェスクロック, 対局時計, 체스 시계, 바둑 시계, शतरंज घड़ी, ساعة شطرنج, jam catur, đồng hồ cờ, шаховий годинник, schackklocka',
    ),
    load: () => import('../chess-clock/chess-clock.ts'),
  },
  {
    name: 'text-counter',
    about: 'Counts words, characters and reading time, and changes capitals',
    narrows: ['converter', 'goal-counter', 'notes'],
    cues: phrases(
      'word counter, word count, words counter, character counter, character count, letter counter, text counter, count words, reading time calculator, case converter, uppercase converter, text to uppercase, wörter zählen, wortzähler, wörterzähler, zeichenzähler, zeichen zählen, textzähler, contador de palabras, contador de caracteres, contar palabras, compteur de mots, compteur de caractères, compter les mots, contador de palavras, contar palavras, contatore di parole, contatore di caratteri, conta parole, contaparole, contacaratteri, woordenteller, woorden tellen, tekenteller, licznik słów, licznik znaków, liczenie słów, kelime sayacı, kelime sayma, karakter sayacı, счётчик слов, счетчик слов, подсчёт слов, счётчик символов, подсчёт символов, 字数统计, 字数计算, 统计字数, 文字数カウント, 文字数カウンター, 文字カウント, 글자수 세기, 글자 수 세기, 글자수 계산기, शब्द गणक, शब्द गिनने, عداد الكلمات, عداد كلمات, عدد الكلمات, penghitung kata, đếm từ, лічильник слів, ordräknare',
    ),
    load: () => import('../text-counter/text-counter.ts'),
  },
  {
    name: 'text-codes',
    about: 'Writes texts in Morse code, binary, ciphers or Roman numerals, and reads them',
    narrows: ['converter', 'text-counter'],
    describes: asksForCodes,
    cues: phrases(
      'encoder, decoder, secret messages, morse code translator, morse translator, morse converter, text to morse, text to binary, binary translator, binary converter, base64 encoder, base64 decoder, base64 converter, caesar cipher, cipher tool, rot13 tool, rot13 encoder, text encoder, text decoder, encoder decoder, encrypt text, secret message encoder, text reverser, reverse text, roman numeral converter, roman numerals converter, morsecode, morse-code, morsealphabet, morsezeichen, geheimschrift, cäsar-chiffre, verschlüsselung, text verschlüsseln, römische zahlen, römische ziffern, binärcode, código morse, traductor morse, cifrado césar, cifrar textos, números romanos, texto a binario, code morse, traducteur morse, chiffre de césar, chiffres romains, tradutor de código morse, cifra de césar, codice morse, traduttore morse, cifrario di cesare, numeri romani, morsecode vertaler, caesarcijfer, romeinse cijfers, alfabet morse a, kod morse a, alfabetu morse a, szyfr cezara, cyfry rzymskie, liczby rzymskie, mors alfabesi, mors kodu, sezar şifreleme, roma rakamları, азбука морзе, азбуки морзе, шифр цезаря, римские цифры, шифратор, 摩斯密码, 摩尔斯电码, 凯撒密码, 罗马数字, 二进制转换, モールス信号, シーザー暗号, ローマ数字, 모스 부호, 모스부호, 카이사르 암호, 로마 숫자, मोर्स कोड, रोमन अंक, شفرة مورس, شيفرة مورس, أرقام رومانية, angka romawi, mật mã, римські цифри, romerska siffror',
    ),
    load: () => import('../text-codes/text-codes.ts'),
  },
  {
    name: 'world-clock',
    about: 'The time in several cities, by day and night',
    cues: phrases(
      'world clock, world clocks, time zone clock, timezone clock, time zones clock, time zone tool, time zone dashboard, timezones dashboard, reloj mundial, hora mundial, reloj de zonas horarias, weltuhr, weltzeituhr, weltzeit, zeitzonen, zeitzonenuhr, horloge mondiale, horloges mondiales, fuseaux horaires, relógio mundial, fusos horários, orologio mondiale, fusi orari, wereldklok, tijdzones, zegar światowy, strefy czasowe, dünya saati, dünya saatleri, saat dilimleri, мировые часы, часовые пояса, 世界时钟, 世界時鐘, 时区, 世界時計, 世界の時計, タイムゾーン, 세계 시계, 세계시계, 세계 시간, 시간대, विश्व घड़ी, वर्ल्ड क्लॉक, दुनिया की घड़ी, ساعة عالمية, الساعة العالمية, ساعات العالم, المناطق الزمنية, jam dunia, đồng hồ thế giới, світовий годинник, världsklocka',
    ),
    load: () => import('../world-clock/world-clock.ts'),
  },
  {
    name: 'password-generator',
    about: 'Passwords of a length and of signs to choose',
    narrows: ['picker'],
    cues: phrases(
      'password generator, random password generator, password maker, password creator, secure password generator, strong password generator, passphrase generator, generate passwords, generates passwords, generador de contraseñas, generador de claves, passwortgenerator, passwort generator, kennwortgenerator, generator für passwörter, passwörter generieren, générateur de mots de passe, générateur de mot de passe, gerador de senhas, gerador de senha, generatore di password, wachtwoordgenerator, wachtwoord generator, wachtwoorden genereren, generator haseł, parola oluşturucu, şifre oluşturucu, şifre üretici, parola üretici, rastgele şifre, генератор паролей, 密码生成器, 随机密码, 密码生成, パスワード生成, パスワードジェネレーター, 비밀번호 생성기, 비밀번호 생성, 패스워드 생성, पासवर्ड जनरेटर, पासवर्ड बनाने, مولد كلمات المرور, مولد كلمات مرور, pembuat kata sandi, tạo mật khẩu, генератор паролів, lösenordsgenerator, паролі, generator kata sandi, kata sandi acak',
    ),
    load: () => import('../password-generator/password-generator.ts'),
  },
  {
    name: 'stopwatch',
    about: 'A stopwatch with laps',
    narrows: ['pomodoro'],
    cues: phrases(
      'stopwatch, stop watch, lap timer, cronómetro, stoppuhr, chronomètre, chrono, cronômetro, cronometro, stoper, kronometre, секундомер, 秒表, 码表, ストップウォッチ, 스톱워치, 초시계, स्टॉपवॉच, ساعة إيقاف, ساعة توقيت, bấm giờ, секундомір, stoppur',
    ),
    load: () => import('../stopwatch/stopwatch.ts'),
  },
  {
    name: 'cost-split',
    lists: 'card',
    about: 'Costs shared by several people, and who pays whom',
    narrows: ['everyday-calculator', 'expense-tracker'],
    cues: phrases(
      'trip cost splitter, cost splitter, expense splitter, expense sharing, shared expenses, splitwise, trip expenses, group expenses, split costs, split expenses, split trip costs, dividir gastos, reparto de gastos, repartir gastos, gastos compartidos, kostenteiler, kosten teilen, ausgaben teilen, kosten aufteilen, reisekasse, wg kasse, gruppenkasse, partage de frais, partage des frais, partager les dépenses, partage de dépenses, comptes entre amis, dividir despesas, divisão de despesas, racha conta, rachar despesas, rachar as contas, dividere le spese, divisione spese, spese condivise, spese di gruppo, kosten delen, kosten verdelen, uitgaven delen, podział kosztów, dzielenie kosztów, rozliczenie wyjazdu, wspólne wydatki, masraf paylaşımı, masraf bölüşme, ortak harcama, hesap paylaşma, делить расходы, разделить расходы, общие расходы, 费用分摊, aa制, aa 制, 分摊费用, 旅行分账, 旅费分摊, 立て替え精算, 旅行の精算, 정산 앱, 여행 정산, 비용 정산, 더치페이 정산, 모임 정산, खर्च बाँट, खर्चा बाँट, हिसाब बाँट, تقسيم المصاريف, تقسيم التكاليف, تقاسم المصروفات, bagi tagihan, chia tiền, розділити витрати, dela kostnader, patungan, dela notan, chia hóa đơn, dela utgifter, hesap bölüşme, تقسيم الفاتورة بين, chia tiền ăn, kharcha baant',
    ),
    describes: asksToSplitCosts,
    load: () => import('../cost-split/cost-split.ts'),
  },
  {
    name: 'day-list',
    lists: 'card',
    about: 'Several days to count down to, with topics to tick off',
    narrows: ['countdown', 'calculator'],
    cues: phrases(
      'birthday reminder, birthday reminders, birthdays list, countdown list, countdowns, exam countdown, exam planner, exam study planner, exam tracker, study planner, study plan, revision planner, revision timetable, deadline tracker, deadlines tracker, assignment tracker, birthday list, birthday tracker, planificador de exámenes, planificador de estudio, plan de estudio, calendario de exámenes, cuentas atrás, lista de cumpleaños, prüfungsplaner, klausurplaner, klausurenplaner, lernplaner, lernplan, geburtstagsliste, geburtstagskalender, planning de révision, planning de révisions, planning d examens, révisions du bac, liste d anniversaires, planejador de estudos, plano de estudos, cronograma de estudos, lista de aniversários, planner esami, piano di studio, pianificatore di studio, lista compleanni, examenplanner, studieplanner, verjaardagslijst, verjaardagskalender, planer egzaminów, plan nauki, planer nauki, lista urodzin, sınav takvimi, sınav planlayıcı, çalışma planı, doğum günü listesi, план подготовки к экзаменам, планировщик экзаменов, план учёбы, список дней рождения, дни рождения, 考试倒计时, 学习计划, 复习计划, 生日列表, 纪念日, 試験計画, 学習計画, 勉強計画, 誕生日リスト, 記念日, 디데이 계산기, 디데이, 시험 계획, 공부 계획, 생일 목록, 기념일, परीक्षा योजना, पढ़ाई की योजना, जन्मदिन सूची, مخطط الدراسة, خطة المذاكرة, جدول المذاكرة, قائمة أعياد الميلاد, daftar ulang tahun, danh sách sinh nhật, список днів народження, födelsedagslista',
    ),
    load: () => import('../day-list/day-list.ts'),
  },
  {
    name: 'dice',
    about: 'Dice, a coin or random numbers, with history and score',
    narrows: ['picker'],
    cues: phrases(
      'dice, dice roller, roll a die, coin flip, coin flipper, coin toss, flip a coin, heads or tails, random number generator, random number, random numbers, number picker, lotto numbers, lotto picker, lottery picker, lottery numbers, lottery number generator, lotto generator, lotto number generator, lucky number generator, lucky numbers, dados, cara o cruz, lanzar una moneda, números aleatorios, números de lotería, würfel, würfeln, würfelspiel, münzwurf, münze werfen, kopf oder zahl, zufallszahlen, zufallszahl, zufallszahlengenerator, lottozahlen, lottozahlengenerator, dés, pile ou face, nombre aléatoire, nombres aléatoires, numéros de loto, dado, cara ou coroa, número aleatório, números aleatórios, sorteador de números, gerador de números, mega sena, dadi, testa o croce, numeri casuali, numeri del lotto, dobbelstenen, dobbelsteen, kop of munt, willekeurig getal, lottogetallen, rzut kostką, rzut kośćmi, kostki do gry, kostka do gry, rzut monetą, orzeł czy reszka, losowe liczby, generator liczb losowych, generador de números, générateur de nombres, générateur de numéros, generatore di numeri, getallengenerator, 번호 생성기, 号码生成器, liczby lotto, zar, yazı tura, rastgele sayı, sayısal loto, кубики, игральные кости, бросок кубика, бросить кубик, монетка, орёл или решка, орел или решка, случайное число, случайные числа, генератор случайных чисел, лотерейные числа, 掷骰子, 骰子, 抛硬币, 掷硬币, 随机数, 随机数生成器, 彩票号码, サイコロ, ダイス, コイントス, 乱数, 宝くじの番号, ロト6, 주사위, 동전 던지기, 난수, 로또 번호, 로또 생성기, पासा, पासे, सिक्का उछाल, यादृच्छिक संख्या, النرد, نرد, رمي العملة, رقم عشوائي, أرقام عشوائية, dadu, lempar koin, xúc xắc, tung đồng xu, кидати кубик, підкинути монету, tärning, tärningar, tärningskastare',
    ),
    leavesOut: (_plan, text) => leftOutOfDice(text),
    load: () => import('../dice/dice.ts'),
  },
  {
    name: 'recipe-scaler',
    about: 'Ingredients for as many as eat, with fractions and measures',
    narrows: ['recipe-box', 'everyday-calculator'],
    cues: phrases(
      'recipe scaler, recipe scaling, recipe converter, recipe calculator, scale recipes, scale a recipe, scales recipes, scale my recipes, converts recipes, convert recipes, serving size calculator, servings calculator, ingredient scaler, ingredients calculator, portion calculator, calculadora de recetas, convertidor de recetas, conversor de recetas, calculadora de raciones, calculadora de porciones, rezeptrechner, rezeptumrechner, rezepte umrechnen, rezept umrechnen, portionsrechner, mengenrechner, zutatenrechner, convertisseur de recettes, calculatrice de recettes, calculateur de recettes, calculateur de portions, adapter les recettes, calculadora de receitas, conversor de receitas, converter receitas, calculadora de porções, converte le ricette, converte ricette, convertire le ricette, calcolatore di ricette, convertitore di ricette, calcolatore di porzioni, calcolo porzioni, recepten omrekenen, recept omrekenen, receptrekenaar, receptencalculator, porties omrekenen, przelicznik przepisów, kalkulator przepisów, przeliczanie przepisów, kalkulator porcji, tarif hesaplayıcı, tarif ölçekleme, porsiyon hesaplayıcı, пересчёт рецептов, пересчет рецептов, калькулятор рецептов, калькулятор порций, пересчёт порций, 食谱换算, 食谱换算器, 配方换算, 份量换算, レシピ換算, レシピの分量計算, 分量計算, 人数換算, 레시피 계산기, 레시피 변환, 인분 계산기, 레시피 인분, रेसिपी कैलकुलेटर, रेसिपी कनवर्टर, حاسبة الوصفات, محول الوصفات, حاسبة المقادير, تحويل المقادير, pengubah porsi, tính khẩu phần, перерахунок рецепта, receptomvandlare',
    ),
    describes: asksToScale,
    load: () => import('../recipe-scaler/recipe-scaler.ts'),
  },
  {
    name: 'bingo',
    lists: 'card',
    about: 'Bingo: a caller, and cards to mark or print',
    narrows: ['picker', 'invitation'],
    cues: phrases(
      'baby shower bingo, tambola, housie, tombala, bingo, bingo game, bingo card generator, bingo card maker, bingo generator, tombola, tómbola, lotería mexicana, bingokarten, bingospiel, loto quine, bingokaarten, bingospel, бинго, лото, 宾果, 宾果卡, 宾果游戏, ビンゴ, ビンゴカード, ビンゴゲーム, ビンゴマシン, 빙고, 빙고판, बिंगो, हाउज़ी, तंबोला, بينغو, بنغو, lô tô, бінго, bingobrickor',
    ),
    leavesOut: leftOutOfBingo,
    load: () => import('../bingo/bingo.ts'),
  },
  {
    name: 'idea-generator',
    lists: 'card',
    about: 'Lines of your own lists by chance: ideas, prompts, compliments, answers',
    narrows: ['picker'],
    cues: phrases(
      'idea generator, ideas generator, prompt generator, writing prompt generator, writing prompts generator, drawing prompt generator, story idea generator, story generator, plot generator, excuse generator, compliment generator, insult generator, joke generator, quote generator, random quote generator, random quote machine, affirmation generator, fortune cookie, fortune teller, magic eight ball, 8 ball, truth or dare, would you rather, conversation starter, conversation starters, icebreaker generator, ice breaker questions, activity generator, date night generator, date idea generator, meal idea generator, outfit generator, workout generator, band name generator, generador de ideas, generador de excusas, generador de cumplidos, generador de frases, generador de historias, generador de chistes, galleta de la fortuna, bola mágica, verdad o reto, ideengenerator, zufallsgenerator, spruchgenerator, sprüchegenerator, ausredengenerator, komplimentegenerator, komplimente generator, witzegenerator, zitategenerator, glückskeks, wahrheit oder pflicht, geschichtengenerator, générateur d idées, générateur d excuses, générateur de compliments, générateur de citations, générateur de phrases, générateur d histoires, boule magique, action ou vérité, gerador de ideias, gerador de desculpas, gerador de elogios, gerador de frases, gerador de piadas, biscoito da sorte, verdade ou desafio, generatore di idee, generatore di scuse, generatore di complimenti, generatore di frasi, biscotto della fortuna, obbligo o verità, ideeëngenerator, smoezengenerator, complimentengenerator, citatengenerator, doen durven of de waarheid, generator pomysłów, generator wymówek, generator komplementów, generator cytatów, prawda czy wyzwanie, fikir üretici, bahane üretici, iltifat üretici, söz üretici, doğruluk mu cesaret mi, генератор идей, генератор отговорок, генератор комплиментов, генератор цитат, магический шар, правда или действие, 创意生成器, 点子生成器, 借口生成器, 夸夸生成器, 夸夸, 名言生成器, 真心话大冒险, アイデアジェネレーター, ネタジェネレーター, 言い訳ジェネレーター, 名言ジェネレーター, おみくじ, お題ジェネレーター, 아이디어 생성기, 핑계 생성기, 칭찬 생성기, 명언 생성기, 진실 게임, 포춘 쿠키, आइडिया जनरेटर, बहाना जनरेटर, तारीफ़ जनरेटर, मैजिक 8 बॉल, مولد أفكار, مولد الأفكار, مولد أعذار, مولد اقتباسات, صراحة أم جرأة, صراحة ولا جرأة, generator ide, tạo ý tưởng, генератор ідей, idégenerator',
    ),
    leavesOut: (_plan, text) => leftOutOfIdeas(text),
    load: () => import('../idea-generator/idea-generator.ts'),
  },
  {
    name: 'rota',
    lists: 'card',
    about: 'People who take turns with chores, by day, week or month',
    narrows: ['todo', 'week-planner', 'picker'],
    cues: phrases(
      'tabla de tareas, cuadro de tareas, tableau des tâches, tableau de tâches, quadro de tarefas, tabela de tarefas, chore wheel, temizlik çizelgesi, графік прибирання, tabella delle faccende, tabela obowiązków, faccende di casa, tâches ménagères, tareas de casa, tareas domésticas, tarefas de casa, huishoudelijke taken, obowiązki domowe, ev işleri, домашние дела, домашние обязанности, haushaltsaufgaben, hausarbeit, household chores, house chores, 집안일, rota, chore chart, chore schedule, chore rotation, cleaning schedule, cleaning rotation, chore planner, chores planner, turno de limpieza, turnos de limpieza, reparto de tareas, tareas del hogar, cuadrante de limpieza, putzplan, haushaltsplan, aufgabenplan, dienstplan für den haushalt, planning de ménage, tour de ménage, répartition des tâches, tableau des corvées, escala de limpeza, divisão de tarefas, tarefas domésticas, turni di pulizia, turni delle pulizie, faccende domestiche, schoonmaakrooster, corveerooster, takenrooster, huishoudrooster, grafik sprzątania, podział obowiązków, dyżury, temizlik listesi, temizlik sırası, nöbet listesi, график уборки, график дежурств, дежурства, 值日表, 家务轮值, 家务分工, 掃除当番, 当番表, 家事分担, 청소 당번, 당번표, सफ़ाई की बारी, काम की बारी, جدول التنظيف, جدول المهام المنزلية, jadwal piket, lịch trực, графік чергувань, städschema, чергування',
    ),
    describes: asksForChores,
    leavesOut: leftOutOfPoints,
    load: () => import('../rota/rota.ts'),
  },
  {
    name: 'personality-quiz',
    lists: 'card',
    about: 'A quiz that tells which of several somebody is',
    narrows: ['quiz'],
    cues: phrases(
      'personality quiz, personality test, test de personalidad, persönlichkeitstest, test de personnalité, teste de personalidade, test di personalità, persoonlijkheidstest, test osobowości, kişilik testi, тест личности, 性格测试, 性格診断, 성격 테스트, 심리 테스트, व्यक्तित्व परीक्षण, اختبار شخصية, tes kepribadian, trắc nghiệm tính cách, тест на особистість, personlighetstest',
    ),
    describes: asksForPersonality,
    leavesOut: (_plan, text) => leftOutOfPersonality(text),
    load: () => import('../personality-quiz/personality-quiz.ts'),
  },
  {
    name: 'invoice',
    lists: 'card',
    about: 'An invoice to print, or what named things cost together, with percentages',
    narrows: ['everyday-calculator', 'calculator', 'shop'],
    cues: phrases(
      'invoice, invoices, invoice generator, invoice maker, invoice creator, invoicing, quote generator, quotation generator, estimate generator, quote builder, estimate maker, price calculator, pricing calculator, cost calculator, quote calculator, price estimator, facturas, factura, facturador, generador de presupuestos, calculadora de precios, calculadora de presupuestos, rechnung schreiben, rechnungen, rechnungsgenerator, rechnungsvorlage, rechnung erstellen, angebotsrechner, preisrechner, kostenrechner, factures, facture, faire des devis, générateur de devis, créer des devis, logiciel de devis, calculateur de prix, gerador de orçamentos, fatura, faturas, calculadora de preços, fattura, fatture, app per preventivi, fare preventivi, generatore di preventivi, creare preventivi, calcolatore di prezzi, factuurgenerator, factuur, facturen, offerte maken, prijscalculator, faktura, faktury, faktur, kalkulator cen, kalkulator wyceny, wycena, fiyat hesaplama, fiyat hesaplayıcı, teklif hazırlama, генератор счетов, счёт на оплату, счет на оплату, выставление счетов, калькулятор цены, калькулятор стоимости, 发票生成器, 开发票, 发票模板, 报价单, 报价计算器, 价格计算器, 請求書, 請求書作成, 見積書, 見積もり計算, 料金計算, 청구서, 견적서, 견적 계산기, 요금 계산기, चालान, इनवॉइस, बिल बनाने, فاتورة, فواتير, عرض سعر, tagihan pelanggan, hóa đơn, рахунок фактура, fakturamall',
    ),
    describes: asksForPrices,
    load: () => import('../invoice/invoice.ts'),
  },
  {
    name: 'till',
    lists: 'card',
    about: 'A till: things with a price to tap, change, the sales of the day, and who pays later',
    narrows: ['shop', 'records', 'invoice'],
    cues: phrases(
      'cash register, point of sale, pos app, registrierkasse, kassensystem, strichliste, strafkasse, caja registradora, punto de venta, caisse enregistreuse, frente de caixa, registratore di cassa, kassasysteem, turflijst, kasa fiskalna, yazarkasa, veresiye defteri, кассовый аппарат, 收银台, 收银机, レジ画面, 포스기, كاشير, kasir, máy tính tiền, касовий апарат, kassaapparat',
    ),
    describes: asksForTill,
    load: () => import('../till/till.ts'),
  },
]);

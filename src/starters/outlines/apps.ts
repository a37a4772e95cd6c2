import { asksForKitchen } from '../converter/asks-for-kitchen.ts';
import { asksToConvert } from '../converter/asks-to-convert.ts';
import { leftOutOfConverter } from '../converter/left-out.ts';
import { asksForFallingWords } from '../typing-test/falling/read-falling.ts';
import {
  asksForCalculation,
  leftOutOfCalculator,
} from '../everyday-calculator/named-calculation.ts';
import { asksForSums } from '../arithmetic/asks-for-sums.ts';
import { asksToPick, leftOutOfPicker } from '../picker/read-picker.ts';
import { asksForSorting } from '../sorting/read-sorting.ts';
import { phrases, defineStarters } from '../starter.ts';

/** Sums to practise: "un jeu de calcul mental". */
function isPractice(text: string): boolean {
  return asksForSums(text) || /calcul mental|cálculo mental|calcolo mentale/iu.test(text);
}

/** Pages that people open when they need them: to make, work out, show or practise something. */
export const apps = defineStarters('static_html', [
  {
    name: 'drum-machine',
    about: 'A drum machine with steps, tempo and synthesised sounds',
    cues: phrases(
      'drum machine, drumcomputer, drum computer, beat maker, beatmaker, beat machine, drum kit, drum pad, drumpad, drums, sequencer, groovebox, caja de ritmos, caja de ritmo, batería electrónica, secuenciador, schlagzeug, rhythmusmaschine, beatbox, boîte à rythmes, boîte à rythme, batterie électronique, séquenceur, bateria eletrônica, máquina de ritmos, sequenciador, batteria elettronica, automat perkusyjny, perkusja, sekwencer, ritim makinesi, davul, драм машина, драм машину, драммашина, драм машинка, барабаны, битмейкер, секвенсор, 鼓机, 打击垫, 节拍机, ドラムマシン, リズムマシン, ビートメーカー, ドラム, 드럼 머신, 드럼머신, 비트 메이커, ड्रम, آلة الإيقاع, طبول, drummachine, mesin drum, máy trống, барабани, trummaskin',
    ),
    load: () => import('../drum-machine/drum-machine.ts'),
  },
  {
    name: 'pixel-art',
    about: 'An editor for pixel art, with the size and colours asked for',
    cues: phrases(
      'pixel art, pixel art editor, pixel editor, pixel art maker, pixel drawing, pixel painter, sprite editor, sprite maker, pixel board, editor de píxeles, pixelart, pixelkunst, pixelzeichner, pixel malprogramm, dessin en pixels, editor de pixels, arte em pixel, disegno a pixel, edytor pikseli, piksel sanatı, piksel çizim, пиксель арт, редактор пиксель арта, пиксельный редактор, 像素画, 像素画编辑器, 像素编辑器, ドット絵, ドット絵エディタ, ピクセルアート, 픽셀 아트, 도트 그림, पिक्सेल आर्ट, بكسل آرت, محرر بكسل, pixeltekening, pixel tekenen, gambar piksel, vẽ pixel, піксель арт, pixelkonst',
    ),
    load: () => import('../pixel-art/pixel-art.ts'),
  },
  {
    name: 'converter',
    about: 'A converter of units, or of money at rates of your own',
    cues: phrases(
      'converter, unit conversion, conversion calculator, convert units, currency calculator, exchange calculator, celsius to fahrenheit, km to miles, kg to pounds, conversor, convertidor, umrechner, einheitenrechner, einheitenumrechner, währungsrechner, währungsumrechner, convertisseur, convertitore, przelicznik, kalkulator walut, konwerter, çevirici, конвертер, калькулятор валют, 换算器, 单位换算, 汇率换算, 货币换算, 単位換算, 通貨換算, 換算, 변환기, 단위 변환, 환율 계산기, कनवर्टर, मुद्रा परिवर्तक, محول, تحويل العملات, تحويل الوحدات, لتحويل العملات, لتحويل الوحدات, omrekenen, omrekener, konverter satuan, konversi satuan, konverter mata uang, đổi đơn vị, đổi tiền, enhetsomvandlare, valutaomvandlare, omvandlare',
    ),
    describes: (text, head) => asksForKitchen(text, head) || asksToConvert(text),
    leavesOut: (_plan, text) => leftOutOfConverter(text),
    load: () => import('../converter/converter.ts'),
  },
  {
    name: 'everyday-calculator',
    about: 'A calculator for one purpose: tips, loans, paint, dough, or inputs of your own',
    cues: phrases(
      'fooienrekenmachine, fooien rekenmachine, drickskalkylator, split a restaurant bill, split the restaurant bill, restaurant bill splitter, dividir la cuenta del restaurante, rechnung im restaurant teilen, restaurantrechnung teilen, partager l addition au restaurant, dividir a conta do restaurante, dividere il conto del ristorante, rekening splitsen, restaurantrekening splitsen, podzielić rachunek, podział rachunku, разделить счёт в ресторане, розділити рахунок, dela notan, bagi tagihan, chia tiền ăn, dricks kalkylator, dricksräknare, máy tính tiền tip, máy tính tiền boa, tính tiền tip, tính tiền boa, kalkulator tip, kalkulator uang tip, not ortalaması, حاسبة نسبة مئوية, حاسبة النسبة المئوية, حاسبة النسب, calculadora de porcentaje, kalkulator procentowy, パーセント計算, 퍼센트 계산기, प्रतिशत कैलकुलेटर, percentage rekenmachine, procentenrekenmachine, tip calculator, tip splitter, bill splitter, split the bill, bmi calculator, bmi, body mass index, discount calculator, percentage calculator, loan calculator, mortgage calculator, paint calculator, fuel calculator, fuel cost calculator, trip cost calculator, calculadora de propinas, calculadora de imc, calculadora de descuentos, calculadora de porcentajes, calculadora de préstamos, calculadora de hipoteca, calculadora de pintura, trinkgeldrechner, trinkgeld rechner, bmi-rechner, rabattrechner, prozentrechner, kreditrechner, hypothekenrechner, farbrechner, wandfarbe rechner, spritrechner, spritkostenrechner, calculateur de pourboire, calculatrice de pourboire, calculateur d imc, calculatrice imc, calculateur imc, calculateur de remise, calculateur de pourcentage, calculateur de prêt, simulateur de prêt, calculateur de peinture, calculadora de gorjeta, calculadora de desconto, calculadora de porcentagem, calculadora de empréstimo, calculadora de tinta, calcolatore mancia, calcolatore di mance, calcolatore imc, calcolo imc, calcolatore sconto, calcolatore percentuale, calcolatore prestito, calcolatore mutuo, kalkulator napiwków, kalkulator rabatu, kalkulator procentów, kalkulator kredytowy, kalkulator farby, bahşiş hesaplama, bahşiş hesaplayıcı, vki hesaplama, vücut kitle indeksi, indirim hesaplama, yüzde hesaplama, kredi hesaplama, калькулятор чаевых, калькулятор имт, калькулятор скидки, калькулятор процентов, кредитный калькулятор, ипотечный калькулятор, калькулятор краски, 小费计算器, bmi计算器, 折扣计算器, 百分比计算器, 贷款计算器, 房贷计算器, チップ計算, bmi計算, 割引計算, ローン計算, 팁 계산기, bmi 계산기, 할인 계산기, 대출 계산기, टिप कैलकुलेटर, बीएमआई कैलकुलेटर, लोन कैलकुलेटर, حاسبة الإكرامية, حاسبة مؤشر كتلة الجسم, حاسبة كتلة الجسم, حاسبة الخصم, حاسبة القرض, حاسبة القروض, bill split, bill split calculator, split bill calculator, splitting the bill, split bill, sourdough calculator, dough calculator, baker s percentage calculator, savings calculator, compound interest calculator, grade calculator, grade average calculator, gpa calculator, average calculator, freelance rate calculator, hourly rate calculator, day rate calculator, tile calculator, tiles calculator, flooring calculator, laminate calculator, calorie calculator, calories calculator, recipe scaler, recipe calculator, recipe converter, dividir la cuenta, calculadora de cuenta, calculadora de masa madre, calculadora de ahorro, calculadora de notas, calculadora de promedio, calculadora de tarifa por hora, calculadora de baldosas, calculadora de calorías, rechnung teilen, rechnung aufteilen, sauerteigrechner, sparrechner, zinseszinsrechner, notenrechner, notendurchschnitt, stundensatzrechner, fliesenrechner, laminatrechner, kalorienrechner, rezeptrechner, partager l addition, calculateur de levain, calculateur d épargne, calculateur de moyenne, calcul de moyenne, calculateur de tarif horaire, calculateur de carrelage, calculateur de calories, dividir a conta, calculadora de poupança, calculadora de juros compostos, calculadora de média, calculadora de calorias, dividere il conto, calcolatore di risparmio, calcolatore media voti, calcolatore piastrelle, calcolatore calorie, kalkulator oszczędności, kalkulator średniej, kalkulator płytek, kalkulator kalorii, hesap bölüşme, birikim hesaplama, kalori hesaplama, разделить счёт, разделить счет, калькулятор накоплений, калькулятор среднего балла, калькулятор плитки, калькулятор калорий, 分账, 存款计算器, 复利计算器, 成绩计算器, 平均分计算器, 卡路里计算器, 割り勘, 割り勘計算, 貯金計算, 複利計算, 成績計算, カロリー計算, 더치페이 계산기, 저축 계산기, 복리 계산기, 학점 계산기, 평균 계산기, 칼로리 계산기, बिल बाँटने, कैलोरी कैलकुलेटर, औसत कैलकुलेटर, تقسيم الفاتورة, حاسبة المدخرات, حاسبة المعدل, حاسبة السعرات, fooi berekenen, fooicalculator, korting berekenen, lening berekenen, verf berekenen, brandstofkosten, kalkulator umur, kalkulator diskon, kalkulator persen, kalkulator pinjaman, tính tuổi, tính lãi suất, tính lãi vay, калькулятор імт, калькулятор чайових, калькулятор віку, калькулятор відсотків, åldersräknare, lånekalkylator, procenträknare, tính phần trăm, rabatträknare, калькулятор знижки, bmi räknare, kalkulator cicilan, rabattkalkylator, kalkylator för lån, räntekalkylator, máy tính giảm giá, tính giảm giá, калькулятор знижок, калькулятор кредиту',
    ),
    describes: (text, head) => !isPractice(text) && asksForCalculation(text, head),
    leavesOut: (_plan, text) => leftOutOfCalculator(text),
    load: () => import('../everyday-calculator/everyday-calculator.ts'),
  },
  {
    name: 'invitation',
    about: 'An invitation with date, countdown, place, programme and reply',
    cues: phrases(
      'birth announcement, announce the birth of, announces the birth of, geburtsanzeige, geburtskarte, anuncio de nacimiento, anúncio de nascimento, annuncio di nascita, geboortekaartje, ogłoszenie o narodzinach, doğum ilanı, 邀请网页, 邀请页面, invitation, invite for, birthday invite, party invite, wedding invite, we re getting married, we are getting married, i m getting married, vou casar, me caso con, ich heirate, je me marie, mi sposo, wir heiraten, nos casamos, nous nous marions, on se marie, vamos casar, ci sposiamo, we gaan trouwen, wij trouwen, bierzemy ślub, pobieramy się, evleniyoruz, мы женимся, wedding invitation, party invitation, birthday invitation, invitation page, invite page, online invitation, save the date, wedding website, wedding page, wedding site, birthday party page, baby shower, event invitation, rsvp page, invitación, invitación de boda, invitación de cumpleaños, página de boda, web de boda, boda, einladung, einladungsseite, hochzeitseinladung, geburtstagseinladung, hochzeitsseite, hochzeitswebsite, hochzeitshomepage, hochzeit, invitation de mariage, faire part, site de mariage, page de mariage, mariage, invitation d anniversaire, l anniversaire de, fête d anniversaire, fiesta de cumpleaños, cumpleaños de, geburtstagsfeier, geburtstagsparty, festa di compleanno, compleanno di, festa de aniversário, aniversário de, verjaardagsfeest, przyjęcie urodzinowe, doğum günü partisi, день рождения, convite, convite de casamento, convite de aniversário, site de casamento, casamento, invito, invito di nozze, invito di matrimonio, partecipazioni, sito di matrimonio, matrimonio, nozze, zaproszenie, zaproszenie na ślub, strona ślubna, ślub, davetiye, düğün davetiyesi, düğün sitesi, düğün, doğum günü davetiyesi, приглашение, приглашение на свадьбу, свадебный сайт, сайт свадьбы, свадьба, свадьбы, 邀请函, 请柬, 喜帖, 婚礼网站, 婚礼, 招待状, 結婚式, ウェディングサイト, 초대장, 청첩장, 결혼식, 결혼해요, 결혼합니다, निमंत्रण, शादी का निमंत्रण, शादी की वेबसाइट, शादी की साइट, शादी का पेज, शादी, دعوة, دعوة زفاف, دعوة زواج, حفل زفاف, زفاف, uitnodiging, trouwuitnodiging, trouwkaart, onze bruiloft, trouwpagina, bruiloftspagina, verjaardagsuitnodiging, uitnodiging verjaardag, quinceañera, mis quince, quince años, los quince, xv años, mis xv, bautizo, primera comunión, taufe, taufeinladung, konfirmation, baptême, communion, batizado, battesimo, prima comunione, christening, baptism, bar mitzvah, bat mitzvah, engagement party, gender reveal, kommunion, doopfeest, communiefeest, chrzciny, chrzest, nişan, kına gecesi, sünnet düğünü, крестины, юбилей, 돌잔치, 백일잔치, 喜酒, 满月酒, 生日邀请, undangan, thiệp mời, thiệp cưới, запрошення, inbjudan, bröllopsinbjudan, födelsedagsinbjudan, dopinbjudan, festinbjudan, kalasinbjudan, inbjudningskort',
    ),
    load: () => import('../invitation/invitation.ts'),
  },
  {
    name: 'link-in-bio',
    about: 'A profile page of links',
    cues: phrases(
      'link in bio, links in bio, linkinbio, bio link, bio links, bio page, linktree, link page, links page, link hub, page of links, my links, página de enlaces, pagina de enlaces, enlaces en la bio, link en bio, enlace en bio, mis enlaces, linkseite, link seite, seite mit meinen links, linkliste, alle meine links, page de liens, lien en bio, liens en bio, mes liens, página de links, link na bio, meus links, pagina di link, link nella bio, i miei link, strona z linkami, moje linki, link sayfası, bağlantı sayfası, biyografi linki, страница со ссылками, страница ссылок, таплинк, мои ссылки, 链接页, 个人链接页, 主页链接, リンク集, リンクまとめ, プロフィールリンク, 링크 모음, 링크트리, 링크 페이지, लिंक इन बायो, लिंक पेज, صفحة روابط, روابطي, رابط البايو, al mijn links, pagina met mijn links, halaman link, trang liên kết, сторінка з посиланнями, länksida, link bio, pagina de links, linkpagina, pagina con i miei link, pagina con tutti i miei link, linki w bio',
    ),
    load: () => import('../link-in-bio/link-in-bio.ts'),
  },
  {
    name: 'drawing-board',
    about: 'A board to draw on by hand',
    cues: phrases(
      'drawing board, drawing app, drawing pad, drawing page, drawing canvas, drawing tool, paint app, painting app, paint program, whiteboard, sketch pad, sketchpad, sketch app, doodle, ms paint, paint clone, draw on a canvas, pizarra, app de dibujo, aplicación de dibujo, tablero de dibujo, zeichenbrett, zeichenfläche, zeichenapp, zeichen app, zeichenprogramm, malprogramm, mal app, planche à dessin, tableau blanc, application de dessin, ardoise, quadro branco, lousa, app de desenho, aplicativo de desenho, lavagna, tavola da disegno, app per disegnare, tablica do rysowania, aplikacja do rysowania, rysowanie, çizim tahtası, çizim uygulaması, beyaz tahta, доска для рисования, рисовалка, рисовалку, графический редактор, маркерная доска, 画板, 白板, 绘图板, 涂鸦板, お絵かき, お絵描き, ホワイトボード, 그림판, 화이트보드, 낙서장, चित्रकारी, ड्रॉइंग ऐप, व्हाइटबोर्ड, لوح رسم, لوحة رسم, سبورة بيضاء, تطبيق رسم, tekenbord, tekenapp, tekenprogramma, schildersezel, papan gambar, bảng vẽ, дошка для малювання, ritbräda',
    ),
    load: () => import('../drawing-board/drawing-board.ts'),
  },
  {
    name: 'metronome',
    about: 'A metronome with tap tempo',
    cues: phrases(
      'metronome, tap tempo, bpm tapper, bpm counter, tempo tapper, metrónomo, metronom, métronome, metrônomo, metronomo, metronoom, metronomu, metronomem, метроном, 节拍器, メトロノーム, 메트로놈, मेट्रोनोम, बीट मशीन, مترونوم, بندول الإيقاع, ميترونوم, máy đếm nhịp',
    ),
    load: () => import('../metronome/metronome.ts'),
  },
  {
    name: 'piano',
    about: 'A piano to play, with a recorder',
    cues: phrases(
      'xylophone, xylophon, xilófono, xilofone, xilofono, xylofoon, ksylofon, ksilofon, ксилофон, 木琴, 실로폰, piano, synth, synthesizer, teclado musical, klavier, klaviertastatur, keyboard zum spielen, synthé, pianoforte, tastiera musicale, pianino, pianina, piyano, пианино, синтезатор, 钢琴, 虚拟钢琴, 电子琴, ピアノ, 鍵盤, 피아노, पियानो, بيانو, піаніно',
    ),
    load: () => import('../piano/piano.ts'),
  },
  {
    name: 'typing-test',
    about: 'A typing test for speed and accuracy, or a game of falling words',
    describes: asksForFallingWords,
    cues: phrases(
      'typing test, typing speed test, typing game, typing practice, typing trainer, tippspiel, jeu de frappe, jeu de dactylo, juego de teclear, jogo de digitar, gioco di battitura, typspel, typspelletje, gra w pisanie, skrivspel, type racer, typeracer, wpm test, words per minute, speed typing, mecanografía, test de velocidad de escritura, tipptest, tipptrainer, schreibtest, tastaturtrainer, tippgeschwindigkeit, test de frappe, dactylographie, vitesse de frappe, digitação, test di battitura, dattilografia, test pisania, test szybkiego pisania, nauka pisania, yazma testi, klavye testi, тест скорости печати, скорость печати, тренажёр печати, клавиатурный тренажёр, 打字测试, 打字练习, 打字游戏, タイピングテスト, タイピング練習, タイピングゲーム, タイピング, 타자 연습, 타자 테스트, 타이핑 테스트, टाइपिंग टेस्ट, टाइपिंग अभ्यास, اختبار الكتابة, سرعة الكتابة, typetest, typsnelheid, leren typen, typecursus, tes mengetik, kiểm tra tốc độ gõ, тест швидкості друку, skrivtest, yazma hızı, yazma hızı testi, mengetik cepat',
    ),
    load: () => import('../typing-test/typing-test.ts'),
  },
  {
    name: 'cv',
    about: 'A CV or résumé that prints on paper',
    cues: phrases(
      'cv, resume, résumé, resumé, curriculum, currículum, currículo, hoja de vida, lebenslauf, życiorys, özgeçmiş, резюме, 简历, 个人简历, 履歴書, 職務経歴書, レジュメ, 이력서, रिज़्यूमे, रिज्यूमे, बायोडाटा, سيرة ذاتية, السيرة الذاتية, daftar riwayat hidup, sơ yếu lý lịch, meritförteckning',
    ),
    load: () => import('../cv/cv.ts'),
  },
  {
    name: 'notes',
    about: 'Notes in Markdown that the browser keeps',
    cues: phrases(
      'notiz app, notiz anwendung, note app, notes, note taking, note taker, notepad, notebook app, markdown editor, notas, editor markdown, notizen, notizapp, notizblock, éditeur markdown, app di note, appunti, blocco note, notatki, notatnik, aplikacja do notatek, not defteri, not alma, not uygulaması, заметки, заметок, блокнот, 笔记, 记事本, 备忘录, 笔记应用, メモ帳, メモアプリ, ノートアプリ, 메모장, 메모 앱, 노트 앱, नोट्स, नोटपैड, ملاحظات, مفكرة, notities, notitie app, notitieblok, kladblok, catatan, ghi chú, нотатки, anteckningar, нотаток, anteckningsapp, ghi chu, anteckningsappen',
    ),
    load: () => import('../notes/notes.ts'),
  },
  {
    name: 'palette-maker',
    about: 'Five colours that go together, with their contrast',
    cues: phrases(
      'palette generator, colour palette generator, color palette generator, colour palette maker, color palette maker, palette maker, color palette, colour palette, color scheme generator, colour scheme generator, color picker, colour picker, contrast checker, color contrast checker, paleta de colores, generador de paletas, farbpalette, farbpaletten generator, farbpaletten, farbwähler, palette de couleurs, générateur de palettes, générateur de palette, paleta de cores, gerador de paletas, tavolozza, palette di colori, generatore di palette, paleta kolorów, generator palet, renk paleti, палитра, генератор палитр, подбор цветов, 调色板, 配色, 配色方案, 取色器, カラーパレット, 配色ツール, 色パレット, 컬러 팔레트, 색상 팔레트, 팔레트 생성기, रंग पैलेट, कलर पैलेट, لوحة ألوان, مولد لوحات الألوان, kleurenpalet, kleurenpaletten, kleurengenerator, palet warna, bảng màu, палітра, färgpalett',
    ),
    load: () => import('../palette-maker/palette-maker.ts'),
  },
  {
    name: 'qr-code',
    about: 'QR codes of addresses and texts, to save as a picture',
    cues: phrases(
      'qr, qrcode, qr code generator, qr generator, qr code maker, qr maker, 二维码, 二维码生成器, qrコード, qr코드, 큐알 코드, क्यूआर कोड, رمز الاستجابة السريعة',
    ),
    load: () => import('../qr-code/qr-code.ts'),
  },
  {
    name: 'regex-tester',
    about: 'A tester for regular expressions that stops endless ones',
    cues: phrases(
      'regex, regex tester, regex checker, regexp tester, regular expression tester, regular expressions tester, regular expression, regular expressions, expresiones regulares, reguläre ausdrücke, regulärer ausdruck, expressions régulières, expressões regulares, espressioni regolari, tester wyrażeń regularnych, wyrażenia regularne, düzenli ifade, düzenli ifadeler, регулярные выражения, регулярных выражений, 正则, 正则表达式, 正则测试, 正则表达式测试, 正規表現, 正規表現テスター, 정규식, 정규 표현식, रेगेक्स, रेगुलर एक्सप्रेशन, تعبير نمطي, التعابير النمطية, reguliere expressies, ekspresi reguler, biểu thức chính quy, регулярні вирази, reguljära uttryck',
    ),
    load: () => import('../regex-tester/regex-tester.ts'),
  },
  {
    name: 'slideshow',
    lists: 'card',
    about: 'A slideshow that plays by itself or by hand',
    cues: phrases(
      'slideshow, slide show, carousel, slider, presentación de fotos, presentación de diapositivas, pase de diapositivas, carrusel, diashow, diaschau, bilderkarussell, bilderschau, diaporama, carrousel, apresentação de fotos, apresentação de slides, carrossel, presentazione di foto, carosello, pokaz slajdów, karuzela zdjęć, slayt gösterisi, resim slaytı, слайдшоу, слайд шоу, карусель, 幻灯片, 轮播图, 图片轮播, スライドショー, カルーセル, 슬라이드쇼, 슬라이드 쇼, 캐러셀, स्लाइडशो, عرض شرائح, عرض صور, diavoorstelling, fotocarrousel, fotopresentatie, tayangan slide, trình chiếu, показ слайдів, bildspel',
    ),
    load: () => import('../slideshow/slideshow.ts'),
  },
  {
    name: 'recipe-box',
    lists: 'card',
    about: 'Recipes with amounts for as many as eat',
    cues: phrases(
      'receptsamling, recept samling, recepten verzameling, recipe box, recipes box, recipe app, recipes app, recipe book, recipe collection, recipe manager, recipe keeper, recipe page, recipe site, recipes page, my recipes, family recipes, cookbook, recetario, libro de recetas, mis recetas, app de recetas, página de recetas, rezeptbox, rezeptbuch, kochbuch, rezeptsammlung, rezepte app, meine rezepte, rezepteseite, livre de recettes, carnet de recettes, mes recettes, livro de receitas, caderno de receitas, minhas receitas, ricettario, libro di ricette, le mie ricette, książka kucharska, zbiór przepisów, moje przepisy, przepisy kulinarne, tarif defteri, yemek tarifleri, tariflerim, книга рецептов, сборник рецептов, мои рецепты, кулинарная книга, 食谱, 菜谱, 我的菜谱, レシピ集, レシピ帳, レシピ, 레시피, 요리책, रेसिपी, व्यंजन विधि, وصفات, receptenboek, kookboek, receptenverzameling, mijn recepten, recepten app, buku resep, công thức nấu ăn, книга рецептів, receptbok, yemek tarifi defteri, resep masakan, sổ công thức',
    ),
    load: () => import('../recipe-box/recipe-box.ts'),
  },
  {
    name: 'weather',
    lists: 'card',
    about: 'The weather of seven days, from figures that people enter',
    cues: phrases(
      'weather dashboard, weather, el tiempo, app del tiempo, pronóstico del tiempo, página del clima, app del clima, wetter, wetterseite, wettervorhersage, météo, previsão do tempo, app de clima, página do tempo, meteo, previsioni del tempo, pogoda, strona pogodowa, prognoza pogody, hava durumu, погода, прогноз погоды, 天气, 天气预报, 天気, 天気予報, 날씨, 일기예보, मौसम, الطقس, weerbericht, weer app, weersverwachting, cuaca, thời tiết, прогноз погоди, väder',
    ),
    load: () => import('../weather/weather.ts'),
  },
  {
    name: 'picker',
    lists: 'card',
    about: 'Picks one of a list by chance: a wheel, filters, teams',
    cues: phrases(
      'secret santa draw, secret santa generator, secret santa picker, secret santa, wichteln auslosen, wichtelauslosung, wichtelgenerator, tirage au sort, amigo invisible, amigo secreto, amigo oculto, losowanie prezentów, тайный санта, таємний санта, 사다리타기, 사다리 타기, あみだくじ, あみだ, raffle draw, raffle, prize draw, verlosung, sorteo de premios, sorteo de rifa, tirage de tombola, rifa, lotteria, loterij, loteria fantowa, çekiliş, розыгрыш призов, 抽奖, 抽選会, 경품 추첨, générer des équipes, équipes aléatoires, random teams, team generator, teams generator, zufällige teams, teams auslosen, equipos al azar, equipos aleatorios, times aleatórios, squadre casuali, willekeurige teams, losowe drużyny, rastgele takım, случайные команды, 随机分组, チーム分け, 팀 나누기, spin the bottle, truth bottle, flaschendrehen, girar la botella, jeu de la bouteille, gira la bottiglia, şişe çevirmece, бутылочка, игра в бутылочку, tirer au sort, roue aléatoire, sorteo de nombres, sorteo de alumnos, losowanie uczniów, çark çevirme, isim seçme, rastgele isim, name picker wheel, wheel of names, name spinner, namensrad, ruleta de nombres, roue des prénoms, roleta de nomes, ruota dei nomi, namenrad, koło imion, isim çarkı, колесо имён, student picker, random student picker, wheel of fortune, chore wheel, task wheel, spin the wheel, spinning wheel, spin wheel, wheel spinner, prize wheel, name wheel, decision wheel, random picker, random name picker, name picker, random name generator, winner picker, raffle picker, lucky draw, decision maker, random chooser, random team generator, team maker, team picker, group generator, random group generator, board game picker, game picker, movie picker, restaurant picker, meal picker, dinner picker, lunch picker, what to eat picker, ruleta, sorteador, generador de equipos, generador de grupos, glücksrad, zufallsrad, zufallsgenerator, namensauslosung, zufallsauswahl, teamgenerator, gruppengenerator, gruppenauslosung, losrad, roue de la fortune, roue de la chance, générateur d équipes, roleta, roda da fortuna, sorteio de nomes, gerador de times, gerador de equipes, ruota della fortuna, estrattore di nomi, sorteggio, generatore di squadre, rad van fortuin, draaiend rad, namenkiezer, koło fortuny, losowanie imion, losowanie nazwisk, generator drużyn, çarkıfelek, şans çarkı, isim çekilişi, takım oluşturucu, колесо фортуны, колесо удачи, рандомайзер, жеребьёвка, генератор команд, 转盘, 抽奖转盘, 大转盘, 随机点名, 点名器, 今天吃什么, ルーレット, くじ引き, 抽選, 名前ルーレット, 룰렛, 돌림판, 추첨기, 제비뽑기, 이름 뽑기, पहिया, लकी ड्रॉ, عجلة الحظ, عجلة الأسماء, قرعة, سحب القرعة, مولد الفرق, roda putar, undian nama, pengundi nama, vòng quay, bốc thăm, chia đội, колесо фортуни, колесо удачі, жеребкування, lyckohjul, slumpgenerator, namnlottning, roda keberuntungan, wheel spin, naam ka wheel, çark, rueda de la suerte, rueda de la fortuna',
    ),
    describes: asksToPick,
    leavesOut: leftOutOfPicker,
    load: () => import('../picker/picker.ts'),
  },
  {
    name: 'arithmetic',
    about: 'Sums and times tables to practise, with the wrong ones again',
    cues: phrases(
      'पहाड़े सीखने का क्विज़, kuis matematika, kuis berhitung, permainan matematika, game matematika, latihan berhitung, huvudräkning, huvudräkningsspel, mattespel, mattequiz, matteträning, trò chơi toán, game toán, luyện toán, математична гра, математичну гру, усний рахунок, усного рахунку, rekenspelletje, rekenspelletjes, rekensommen, juego de divisiones, juego de sumas, juego de multiplicar, juego de multiplicaciones, jeu de divisions, jeu de multiplications, jeu d additions, jogo de divisão, jogo de multiplicação, gioco di divisioni, gioco di moltiplicazioni, rekenen oefenen, division practice, long division practice, division quiz, subtraction practice, addition practice, addition quiz, subtraction quiz, çarpma alıştırması, toplama alıştırması, matematik alıştırması, tabla de multiplicar, тест по математике, times table, times tables, times tables quiz, times table quiz, times tables game, times tables practice, multiplication quiz, multiplication game, multiplication practice, multiplication trainer, multiplication tables, multiplication table, math quiz, math quiz game, maths quiz game, mathe-quiz, 数学测验, математическая викторина, викторина по математике, gra matematyczna, maths quiz, math game, maths game, math practice, maths practice, math trainer, maths trainer, mental math, mental maths, mental arithmetic, arithmetic quiz, arithmetic practice, arithmetic game, arithmetic trainer, math drill, addition and subtraction practice, math flash cards, tablas de multiplicar, cálculo mental, juego de matemáticas, quiz de matemáticas, práctica de matemáticas, einmaleins, einmaleins trainer, 1x1 trainer, kopfrechnen, kopfrechentrainer, rechentrainer, mathetrainer, mathe trainer, mathequiz, mathe quiz, rechenspiel, mathespiel, tables de multiplication, calcul mental, quiz de maths, jeu de maths, jeu de calcul, tabuada, quiz de matemática, jogo de matemática, tabelline, quiz di matematica, gioco di matematica, calcolo mentale, tafels, rekenspel, rekenquiz, hoofdrekenen, tabliczka mnożenia, tabliczki mnożenia, liczenie w pamięci, quiz matematyczny, çarpım tablosu, matematik oyunu, matematik quiz, matematik testi, zihinden işlem, таблица умножения, таблицу умножения, таблицы умножения, устный счёт, устный счет, математическая игра, тренажёр по математике, 乘法口诀, 九九乘法, 乘法表, 乘法练习, 口算, 口算练习, 加减法, 数学练习, 数学游戏, 九九, 九九クイズ, 九九ゲーム, かけ算, 掛け算, 計算練習, 計算ドリル, 計算ゲーム, 暗算, 算数ゲーム, 算数クイズ, 구구단, 암산, 산수, 수학 게임, 수학 퀴즈, 연산 연습, पहाड़े, पहाड़ा, गणित का खेल, गणित क्विज़, गणित अभ्यास, جدول الضرب, الحساب الذهني, لعبة رياضيات, لعبة الرياضيات, tabel perkalian, latihan matematika, bảng cửu chương, luyện tính nhẩm, таблиця множення, таблиці множення, multiplikationstabell, gångertabell, gångertabellen, тренажер множення, вправи на множення, тренажер додавання, приклади на множення, тренажёр умножения, тренажер умножения, примеры на умножение, trener mnożenia, ćwiczenia z mnożenia, einmaleins üben, entrenador de multiplicación, entraînement multiplication, treino de multiplicação, öva multiplikation, träna multiplikation, latihan perkalian, çarpma çalışması, perkalian, penjumlahan, phép nhân',
    ),
    describes: asksForSums,
    leavesOut: (_plan, text) => fractions.exec(text)?.slice(0, 1) ?? [],
    load: () => import('../arithmetic/arithmetic.ts'),
  },
  {
    name: 'sorting',
    about: 'Bars that show how sorting algorithms work',
    cues: phrases(
      'sorting visualizer, sorting visualiser, sorting visualization, sorting visualisation, sort visualizer, sorting algorithms, sorting algorithm, bubble sort, merge sort, quick sort, quicksort, sorting animation, visualizador de ordenamiento, algoritmos de ordenamiento, algoritmos de ordenación, sortieralgorithmen, sortieralgorithmus, sortiervisualisierung, algorithmes de tri, tri à bulles, algoritmos de ordenação, algoritmi di ordinamento, sorteeralgoritmes, algorytmy sortowania, sıralama algoritmaları, алгоритмы сортировки, алгоритмов сортировки, визуализатор сортировки, 排序算法, 排序可视化, ソートアルゴリズム, ソート可視化, 정렬 알고리즘, 정렬 시각화, सॉर्टिंग एल्गोरिदम, خوارزميات الفرز, خوارزميات الترتيب, algoritma pengurutan, thuật toán sắp xếp, алгоритми сортування, sorteringsalgoritmer',
    ),
    describes: asksForSorting,
    load: () => import('../sorting/sorting.ts'),
  },
]);

/** What sums of whole numbers are not. */
const fractions =
  /(?<!\p{L})(?:fractions?(?: practice)?|bruchrechn\p{L}{1,4}|brüche|fracciones|frações|frazioni|breuken|ułamk\p{L}{1,3}|kesirler?|дроб\p{L}{1,3}|decimals?)(?!\p{L})|分数|分數|분수/iu;

import type { Language } from '../../contracts/job/plan.ts';
import type { Question } from './questions.ts';

/** Questions in any language whose answers are numbers; those of the topic, or of all. */
export function numberQuestions(
  topic: string,
  language: Exclude<Language, 'en'>,
): readonly Question[] {
  const own = topic === 'general' ? [] : asked(topic, language);
  return own.length > 0
    ? own
    : ['general', 'space', 'history'].flatMap((name) => asked(name, language));
}

function asked(topic: string, language: Exclude<Language, 'en'>): readonly Question[] {
  const answers = numbers[topic] ?? [];
  const questions = (words[language][topic] ?? '').split('|').map((text) => text.trim());
  return answers.flatMap((row, index) => {
    const question = questions[index] ?? '';
    return question === '' ? [] : [{ question, answers: row }];
  });
}

const numbers: Readonly<Record<string, readonly (readonly [string, string, string, string])[]>> = {
  general: [
    ['64', '49', '81', '100'],
    ['1440', '1240', '1400', '1640'],
    ['6', '5', '7', '8'],
    ['88', '61', '76', '96'],
    ['206', '186', '226', '256'],
    ['11', '9', '10', '12'],
    ['8', '6', '10', '12'],
    ['366', '364', '365', '367'],
    ['168', '144', '154', '172'],
    ['4', '3', '5', '6'],
    ['32', '24', '28', '36'],
    ['3600', '360', '1600', '6000'],
  ],
  space: [
    ['8', '7', '9', '10'],
    ['1969', '1959', '1965', '1972'],
    ['2', '0', '1', '4'],
    ['1961', '1957', '1965', '1969'],
    ['8 min', '8 s', '80 min', '8 h'],
  ],
  history: [
    ['1989', '1961', '1979', '1991'],
    ['1492', '1392', '1520', '1607'],
    ['1945', '1918', '1939', '1950'],
    ['1789', '1689', '1815', '1848'],
    ['1912', '1902', '1918', '1923'],
  ],
};

/** In the same order as the numbers above. */
const words: Readonly<Record<Exclude<Language, 'en'>, Readonly<Record<string, string>>>> = {
  es: {
    general:
      '¿Cuántas casillas tiene un tablero de ajedrez? | ¿Cuántos minutos tiene un día? | ¿Cuántos lados tiene un hexágono? | ¿Cuántas teclas tiene un piano? | ¿Cuántos huesos tiene un adulto? | ¿Cuántos jugadores de un equipo de fútbol hay en el campo? | ¿Cuántas patas tiene una araña? | ¿Cuántos días tiene un año bisiesto? | ¿Cuántas horas tiene una semana? | ¿Cuántas cuerdas tiene un violín? | ¿Cuántos dientes tiene un adulto? | ¿Cuántos segundos tiene una hora?',
    space:
      '¿Cuántos planetas tiene el sistema solar? | ¿En qué año llegó el ser humano a la Luna? | ¿Cuántas lunas tiene Marte? | ¿En qué año voló Gagarin al espacio? | ¿Cuánto tarda la luz del Sol en llegar a la Tierra?',
    history:
      '¿En qué año cayó el Muro de Berlín? | ¿En qué año llegó Colón a América? | ¿En qué año terminó la Segunda Guerra Mundial? | ¿En qué año empezó la Revolución francesa? | ¿En qué año se hundió el Titanic?',
  },
  de: {
    general:
      'Wie viele Felder hat ein Schachbrett? | Wie viele Minuten hat ein Tag? | Wie viele Seiten hat ein Sechseck? | Wie viele Tasten hat ein Klavier? | Wie viele Knochen hat ein Erwachsener? | Wie viele Spieler einer Fußballmannschaft stehen auf dem Feld? | Wie viele Beine hat eine Spinne? | Wie viele Tage hat ein Schaltjahr? | Wie viele Stunden hat eine Woche? | Wie viele Saiten hat eine Geige? | Wie viele Zähne hat ein Erwachsener? | Wie viele Sekunden hat eine Stunde?',
    space:
      'Wie viele Planeten hat das Sonnensystem? | In welchem Jahr betraten Menschen den Mond? | Wie viele Monde hat der Mars? | In welchem Jahr flog Gagarin ins All? | Wie lange braucht das Licht der Sonne zur Erde?',
    history:
      'In welchem Jahr fiel die Berliner Mauer? | In welchem Jahr erreichte Kolumbus Amerika? | In welchem Jahr endete der Zweite Weltkrieg? | In welchem Jahr begann die Französische Revolution? | In welchem Jahr sank die Titanic?',
  },
  fr: {
    general:
      'Combien de cases a un échiquier ? | Combien de minutes a une journée ? | Combien de côtés a un hexagone ? | Combien de touches a un piano ? | Combien d’os a un adulte ? | Combien de joueurs une équipe de football a-t-elle sur le terrain ? | Combien de pattes a une araignée ? | Combien de jours a une année bissextile ? | Combien d’heures a une semaine ? | Combien de cordes a un violon ? | Combien de dents a un adulte ? | Combien de secondes a une heure ?',
    space:
      'Combien de planètes a le système solaire ? | En quelle année l’homme a-t-il marché sur la Lune ? | Combien de lunes a Mars ? | En quelle année Gagarine a-t-il volé dans l’espace ? | Combien de temps la lumière du Soleil met-elle jusqu’à la Terre ?',
    history:
      'En quelle année le mur de Berlin est-il tombé ? | En quelle année Colomb a-t-il atteint l’Amérique ? | En quelle année la Seconde Guerre mondiale a-t-elle pris fin ? | En quelle année la Révolution française a-t-elle commencé ? | En quelle année le Titanic a-t-il coulé ?',
  },
  pt: {
    general:
      'Quantas casas tem um tabuleiro de xadrez? | Quantos minutos tem um dia? | Quantos lados tem um hexágono? | Quantas teclas tem um piano? | Quantos ossos tem um adulto? | Quantos jogadores de um time de futebol ficam em campo? | Quantas pernas tem uma aranha? | Quantos dias tem um ano bissexto? | Quantas horas tem uma semana? | Quantas cordas tem um violino? | Quantos dentes tem um adulto? | Quantos segundos tem uma hora?',
    space:
      'Quantos planetas tem o sistema solar? | Em que ano o homem pisou na Lua? | Quantas luas tem Marte? | Em que ano Gagarin foi ao espaço? | Quanto tempo a luz do Sol leva até a Terra?',
    history:
      'Em que ano caiu o Muro de Berlim? | Em que ano Colombo chegou à América? | Em que ano terminou a Segunda Guerra Mundial? | Em que ano começou a Revolução Francesa? | Em que ano afundou o Titanic?',
  },
  it: {
    general:
      'Quante caselle ha una scacchiera? | Quanti minuti ha un giorno? | Quanti lati ha un esagono? | Quanti tasti ha un pianoforte? | Quante ossa ha un adulto? | Quanti giocatori di una squadra di calcio sono in campo? | Quante zampe ha un ragno? | Quanti giorni ha un anno bisestile? | Quante ore ha una settimana? | Quante corde ha un violino? | Quanti denti ha un adulto? | Quanti secondi ha un’ora?',
    space:
      'Quanti pianeti ha il sistema solare? | In che anno l’uomo è arrivato sulla Luna? | Quante lune ha Marte? | In che anno Gagarin volò nello spazio? | Quanto impiega la luce del Sole fino alla Terra?',
    history:
      'In che anno cadde il Muro di Berlino? | In che anno Colombo arrivò in America? | In che anno finì la Seconda guerra mondiale? | In che anno iniziò la Rivoluzione francese? | In che anno affondò il Titanic?',
  },
  nl: {
    general:
      'Hoeveel velden heeft een schaakbord? | Hoeveel minuten heeft een dag? | Hoeveel zijden heeft een zeshoek? | Hoeveel toetsen heeft een piano? | Hoeveel botten heeft een volwassene? | Hoeveel spelers van een voetbalteam staan er op het veld? | Hoeveel poten heeft een spin? | Hoeveel dagen heeft een schrikkeljaar? | Hoeveel uur heeft een week? | Hoeveel snaren heeft een viool? | Hoeveel tanden heeft een volwassene? | Hoeveel seconden heeft een uur?',
    space:
      'Hoeveel planeten heeft het zonnestelsel? | In welk jaar stonden er mensen op de maan? | Hoeveel manen heeft Mars? | In welk jaar ging Gagarin de ruimte in? | Hoelang doet het licht van de zon over de weg naar de aarde?',
    history:
      'In welk jaar viel de Berlijnse Muur? | In welk jaar bereikte Columbus Amerika? | In welk jaar eindigde de Tweede Wereldoorlog? | In welk jaar begon de Franse Revolutie? | In welk jaar zonk de Titanic?',
  },
  pl: {
    general:
      'Ile pól ma szachownica? | Ile minut ma doba? | Ile boków ma sześciokąt? | Ile klawiszy ma fortepian? | Ile kości ma dorosły człowiek? | Ilu piłkarzy jednej drużyny jest na boisku? | Ile nóg ma pająk? | Ile dni ma rok przestępny? | Ile godzin ma tydzień? | Ile strun mają skrzypce? | Ile zębów ma dorosły człowiek? | Ile sekund ma godzina?',
    space:
      'Ile planet ma Układ Słoneczny? | W którym roku człowiek stanął na Księżycu? | Ile księżyców ma Mars? | W którym roku Gagarin poleciał w kosmos? | Ile czasu leci światło ze Słońca na Ziemię?',
    history:
      'W którym roku upadł mur berliński? | W którym roku Kolumb dotarł do Ameryki? | W którym roku skończyła się II wojna światowa? | W którym roku zaczęła się rewolucja francuska? | W którym roku zatonął Titanic?',
  },
  tr: {
    general:
      'Satranç tahtasında kaç kare vardır? | Bir günde kaç dakika vardır? | Altıgenin kaç kenarı vardır? | Piyanonun kaç tuşu vardır? | Yetişkin bir insanda kaç kemik vardır? | Bir futbol takımından sahada kaç oyuncu olur? | Örümceğin kaç bacağı vardır? | Artık yılda kaç gün vardır? | Bir haftada kaç saat vardır? | Kemanın kaç teli vardır? | Yetişkin bir insanda kaç diş vardır? | Bir saatte kaç saniye vardır?',
    space:
      'Güneş sisteminde kaç gezegen vardır? | İnsan Ay’a hangi yıl ayak bastı? | Mars’ın kaç uydusu vardır? | Gagarin uzaya hangi yıl gitti? | Güneş ışığı Dünya’ya ne kadar sürede ulaşır?',
    history:
      'Berlin Duvarı hangi yıl yıkıldı? | Kolomb Amerika’ya hangi yıl ulaştı? | İkinci Dünya Savaşı hangi yıl bitti? | Fransız Devrimi hangi yıl başladı? | Titanik hangi yıl battı?',
  },
  id: {
    general:
      'Berapa petak pada papan catur? | Berapa menit dalam sehari? | Berapa sisi pada segi enam? | Berapa tuts pada piano? | Berapa tulang pada tubuh orang dewasa? | Berapa pemain satu tim sepak bola di lapangan? | Berapa kaki laba-laba? | Berapa hari dalam tahun kabisat? | Berapa jam dalam seminggu? | Berapa senar pada biola? | Berapa gigi orang dewasa? | Berapa detik dalam satu jam?',
    space:
      'Berapa planet dalam tata surya? | Tahun berapa manusia mendarat di Bulan? | Berapa bulan yang dimiliki Mars? | Tahun berapa Gagarin terbang ke luar angkasa? | Berapa lama cahaya Matahari sampai ke Bumi?',
    history:
      'Tahun berapa Tembok Berlin runtuh? | Tahun berapa Columbus tiba di Amerika? | Tahun berapa Perang Dunia Kedua berakhir? | Tahun berapa Revolusi Prancis dimulai? | Tahun berapa Titanic tenggelam?',
  },
  vi: {
    general:
      'Bàn cờ vua có bao nhiêu ô? | Một ngày có bao nhiêu phút? | Hình lục giác có bao nhiêu cạnh? | Đàn piano có bao nhiêu phím? | Người trưởng thành có bao nhiêu chiếc xương? | Một đội bóng đá có bao nhiêu cầu thủ trên sân? | Nhện có bao nhiêu chân? | Năm nhuận có bao nhiêu ngày? | Một tuần có bao nhiêu giờ? | Đàn violin có bao nhiêu dây? | Người trưởng thành có bao nhiêu chiếc răng? | Một giờ có bao nhiêu giây?',
    space:
      'Hệ Mặt Trời có bao nhiêu hành tinh? | Con người đặt chân lên Mặt Trăng năm nào? | Sao Hỏa có bao nhiêu mặt trăng? | Gagarin bay vào vũ trụ năm nào? | Ánh sáng Mặt Trời mất bao lâu để đến Trái Đất?',
    history:
      'Bức tường Berlin sụp đổ năm nào? | Columbus đến châu Mỹ năm nào? | Chiến tranh thế giới thứ hai kết thúc năm nào? | Cách mạng Pháp bắt đầu năm nào? | Tàu Titanic chìm năm nào?',
  },
  uk: {
    general:
      'Скільки клітинок на шахівниці? | Скільки хвилин у добі? | Скільки сторін у шестикутника? | Скільки клавіш у піаніно? | Скільки кісток у дорослої людини? | Скільки гравців футбольної команди на полі? | Скільки ніг у павука? | Скільки днів у високосному році? | Скільки годин у тижні? | Скільки струн у скрипки? | Скільки зубів у дорослої людини? | Скільки секунд у годині?',
    space:
      'Скільки планет у Сонячній системі? | У якому році людина ступила на Місяць? | Скільки супутників у Марса? | У якому році Гагарін полетів у космос? | За скільки світло Сонця доходить до Землі?',
    history:
      'У якому році впав Берлінський мур? | У якому році Колумб дістався Америки? | У якому році закінчилася Друга світова війна? | У якому році почалася Французька революція? | У якому році затонув «Титанік»?',
  },
  sv: {
    general:
      'Hur många rutor har ett schackbräde? | Hur många minuter har ett dygn? | Hur många sidor har en sexhörning? | Hur många tangenter har ett piano? | Hur många ben har en vuxen människas skelett? | Hur många spelare har ett fotbollslag på planen? | Hur många ben har en spindel? | Hur många dagar har ett skottår? | Hur många timmar har en vecka? | Hur många strängar har en fiol? | Hur många tänder har en vuxen? | Hur många sekunder har en timme?',
    space:
      'Hur många planeter finns i solsystemet? | Vilket år landade människan på månen? | Hur många månar har Mars? | Vilket år flög Gagarin ut i rymden? | Hur lång tid tar solens ljus till jorden?',
    history:
      'Vilket år föll Berlinmuren? | Vilket år kom Columbus till Amerika? | Vilket år slutade andra världskriget? | Vilket år började franska revolutionen? | Vilket år sjönk Titanic?',
  },
  ru: {
    general:
      'Сколько клеток на шахматной доске? | Сколько минут в сутках? | Сколько сторон у шестиугольника? | Сколько клавиш у пианино? | Сколько костей у взрослого человека? | Сколько игроков футбольной команды на поле? | Сколько ног у паука? | Сколько дней в високосном году? | Сколько часов в неделе? | Сколько струн у скрипки? | Сколько зубов у взрослого человека? | Сколько секунд в часе?',
    space:
      'Сколько планет в Солнечной системе? | В каком году человек ступил на Луну? | Сколько спутников у Марса? | В каком году Гагарин полетел в космос? | За сколько свет Солнца доходит до Земли?',
    history:
      'В каком году пала Берлинская стена? | В каком году Колумб достиг Америки? | В каком году закончилась Вторая мировая война? | В каком году началась Французская революция? | В каком году затонул «Титаник»?',
  },
  zh: {
    general:
      '国际象棋棋盘有多少格？ | 一天有多少分钟？ | 六边形有几条边？ | 钢琴有多少个键？ | 成年人有多少块骨头？ | 足球队有几名球员在场上？ | 蜘蛛有几条腿？ | 闰年有多少天？ | 一周有多少小时？ | 小提琴有几根弦？ | 成年人有多少颗牙？ | 一小时有多少秒？',
    space:
      '太阳系有几颗行星？ | 人类哪一年登上月球？ | 火星有几颗卫星？ | 加加林哪一年进入太空？ | 阳光到达地球需要多久？',
    history:
      '柏林墙哪一年倒塌？ | 哥伦布哪一年到达美洲？ | 第二次世界大战哪一年结束？ | 法国大革命哪一年开始？ | 泰坦尼克号哪一年沉没？',
  },
  ja: {
    general:
      'チェス盤のマスはいくつ？ | 1日は何分？ | 六角形の辺はいくつ？ | ピアノの鍵盤はいくつ？ | 大人の骨はいくつ？ | サッカーで1チーム何人がフィールドに立つ？ | クモの足は何本？ | うるう年は何日？ | 1週間は何時間？ | バイオリンの弦は何本？ | 大人の歯は親知らずを入れて何本？ | 1時間は何秒？',
    space:
      '太陽系の惑星はいくつ？ | 人類が月に立ったのは何年？ | 火星の衛星はいくつ？ | ガガーリンが宇宙へ行ったのは何年？ | 太陽の光が地球に届くまでの時間は？',
    history:
      'ベルリンの壁が崩れたのは何年？ | コロンブスがアメリカに着いたのは何年？ | 第二次世界大戦が終わったのは何年？ | フランス革命が始まったのは何年？ | タイタニック号が沈んだのは何年？',
  },
  ko: {
    general:
      '체스판은 몇 칸일까요? | 하루는 몇 분일까요? | 육각형의 변은 몇 개일까요? | 피아노 건반은 몇 개일까요? | 어른의 뼈는 몇 개일까요? | 축구에서 한 팀은 몇 명이 뛸까요? | 거미의 다리는 몇 개일까요? | 윤년은 며칠일까요? | 일주일은 몇 시간인가요? | 바이올린의 줄은 몇 개인가요? | 어른의 이는 사랑니까지 몇 개인가요? | 한 시간은 몇 초인가요?',
    space:
      '태양계의 행성은 몇 개일까요? | 사람이 달에 간 해는 언제일까요? | 화성의 위성은 몇 개일까요? | 가가린이 우주로 간 해는 언제일까요? | 햇빛이 지구까지 오는 데 얼마나 걸릴까요?',
    history:
      '베를린 장벽이 무너진 해는? | 콜럼버스가 아메리카에 도착한 해는? | 제2차 세계 대전이 끝난 해는? | 프랑스 혁명이 시작된 해는? | 타이타닉호가 가라앉은 해는?',
  },
  hi: {
    general:
      'शतरंज की बिसात में कितने खाने होते हैं? | एक दिन में कितने मिनट होते हैं? | षट्भुज की कितनी भुजाएँ होती हैं? | पियानो में कितनी कुंजियाँ होती हैं? | वयस्क मनुष्य में कितनी हड्डियाँ होती हैं? | मैदान में फुटबॉल टीम के कितने खिलाड़ी होते हैं? | मकड़ी के कितने पैर होते हैं? | लीप वर्ष में कितने दिन होते हैं? | एक सप्ताह में कितने घंटे होते हैं? | वायलिन में कितने तार होते हैं? | वयस्क के कितने दाँत होते हैं? | एक घंटे में कितने सेकंड होते हैं?',
    space:
      'सौरमंडल में कितने ग्रह हैं? | मनुष्य चंद्रमा पर किस वर्ष उतरा? | मंगल के कितने चंद्रमा हैं? | गगारिन किस वर्ष अंतरिक्ष में गए? | सूर्य का प्रकाश पृथ्वी तक कितनी देर में पहुँचता है?',
    history:
      'बर्लिन की दीवार किस वर्ष गिरी? | कोलंबस अमेरिका किस वर्ष पहुँचा? | द्वितीय विश्व युद्ध किस वर्ष समाप्त हुआ? | फ्रांसीसी क्रांति किस वर्ष शुरू हुई? | टाइटैनिक किस वर्ष डूबा?',
  },
  ar: {
    general:
      'كم مربعًا في رقعة الشطرنج؟ | كم دقيقة في اليوم؟ | كم ضلعًا للشكل السداسي؟ | كم مفتاحًا في البيانو؟ | كم عظمة في جسم الإنسان البالغ؟ | كم لاعبًا من فريق كرة القدم في الملعب؟ | كم رجلًا للعنكبوت؟ | كم يومًا في السنة الكبيسة؟ | كم ساعة في الأسبوع؟ | كم وترًا للكمان؟ | كم سنًّا للإنسان البالغ؟ | كم ثانية في الساعة؟',
    space:
      'كم كوكبًا في المجموعة الشمسية؟ | في أي عام وصل الإنسان إلى القمر؟ | كم قمرًا للمريخ؟ | في أي عام صعد غاغارين إلى الفضاء؟ | كم يستغرق ضوء الشمس للوصول إلى الأرض؟',
    history:
      'في أي عام سقط جدار برلين؟ | في أي عام وصل كولومبوس إلى أمريكا؟ | في أي عام انتهت الحرب العالمية الثانية؟ | في أي عام بدأت الثورة الفرنسية؟ | في أي عام غرقت تايتانيك؟',
  },
};

import { phrases, defineStarters } from '../starter.ts';

/** Small games: of two, of quick hands, of numbers and words. */
export const smallGames = defineStarters('static_html', [
  {
    name: 'minesweeper',
    about: 'Minesweeper in three levels or a size of your own',
    cues: phrases(
      'minesweeper, minesweeper game, mine sweeper, buscaminas, juego de buscaminas, démineur, demineur, jeu du démineur, jeu de démineur, campo minado, jogo campo minado, campo minato, prato fiorito, gioco campo minato, mijnenveger, saper, sapera, gra saper, mayın tarlası, mayın tarlası oyunu, сапёр, сапер, сапёра, игра сапёр, 扫雷, 扫雷游戏, 踩地雷, マインスイーパー, マインスイーパ, 지뢰찾기, 지뢰 찾기, माइनस्वीपर, كاسحة الألغام, كانسة الألغام, penyapu ranjau, dò mìn, minröj',
    ),
    load: () => import('../minesweeper/minesweeper.ts'),
  },
  {
    name: 'connect-four',
    about: 'Four in a row, for two or against the computer',
    cues: phrases(
      'connect four, connect 4, connect four game, connect 4 game, connectfour, connect4, four in a row, 4 in a row, cuatro en raya, 4 en raya, conecta 4, conecta cuatro, cuatro en línea, 4 en línea, vier gewinnt, viergewinnt, vier gewinnt spiel, 4 gewinnt, puissance 4, puissance quatre, lig 4, liga 4, ligue 4, quatro em linha, 4 em linha, forza 4, forza quattro, vier op een rij, 4 op een rij, czwórki, cztery w rzędzie, cztery w linii, dört taş, dörtle, 4 bağla, четыре в ряд, 4 в ряд, 四子棋, 四子连珠, 四连棋, 重力付き四目並べ, コネクトフォー, 四目並べ, 커넥트 포, 사목 게임, 사목, कनेक्ट फोर, कनेक्ट 4, أربعة في صف, كونكت فور, empat sebaris, bốn quân thẳng hàng, чотири в ряд, fyra i rad, 4 i rad',
    ),
    load: () => import('../connect-four/connect-four.ts'),
  },
  {
    name: 'reversi',
    about: 'Reversi (Othello), against the computer or for two',
    cues: phrases(
      'othello, othello game, othello board game, reversi, reversi game, otelo, juego de othello, juego othello, othello spiel, reversi spiel, jeu d othello, jeu othello, jogo othello, jogo de othello, gioco othello, gioco dell othello, othello spel, gra othello, gra w othello, gra reversi, othello oyunu, reversi oyunu, отелло, реверси, игра реверси, игра отелло, 黑白棋, 黑白棋游戏, 翻转棋, オセロ, オセロゲーム, リバーシ, 오셀로, 오델로, 리버시, ओथेलो, रिवर्सी, عطيل, لعبة عطيل, ريفرسي, cờ lật, реверсі',
    ),
    load: () => import('../reversi/reversi.ts'),
  },
  {
    name: 'rock-paper-scissors',
    about: 'Rock, paper, scissors against the computer or a friend',
    cues: phrases(
      'rock paper scissors, rock paper scissors game, rock paper scissor, rps game, paper scissors, piedra papel o tijera, piedra papel tijera, piedra papel o tijeras, piedra papel y tijera, piedra papel tijeras, schere stein papier, stein schere papier, schnick schnack schnuck, pierre feuille ciseaux, pierre papier ciseaux, chifoumi, shifumi, pedra papel e tesoura, pedra papel tesoura, pedra papel ou tesoura, jokenpo, jokenpô, joquempô, sasso carta forbici, carta forbice sasso, morra cinese, steen papier schaar, papier kamień nożyce, kamień papier nożyce, taş kağıt makas, taş kâğıt makas, камень ножницы бумага, камень бумага ножницы, 石头剪刀布, 剪刀石头布, 猜拳, じゃんけん, ジャンケン, 가위바위보, 가위 바위 보, रॉक पेपर सीज़र, रॉक पेपर सीज़र्स, रॉक पेपर सिज़र्स, रॉक पेपर सीजर, पत्थर कागज़ कैंची, पत्थर कागज कैंची, حجر ورقة مقص, حجرة ورقة مقص, batu gunting kertas, oẳn tù tì, камінь ножиці папір, sten sax påse, kéo búa bao',
    ),
    load: () => import('../rock-paper-scissors/rock-paper-scissors.ts'),
  },
  {
    name: 'pong',
    about: 'Pong against the computer or a friend',
    cues: phrases(
      'pong, pong game, ping pong game, pingpong, table tennis game, juego de pong, juego de ping pong, pong spiel, pongspiel, tischtennisspiel, jeu de pong, jeu pong, jogo de pong, jogo pong, gioco pong, gioco di ping pong, gra pong, gra w ponga, gra w ping ponga, pong oyunu, pinpon oyunu, masa tenisi oyunu, понг, игра понг, 乒乓球游戏, 乒乓游戏, 弹球对战, ポン, ピンポンゲーム, 卓球ゲーム, 퐁 게임, 핑퐁 게임, 탁구 게임, पोंग, لعبة بونغ, بينج بونج, بونغ, pong spel, tafeltennisspel, game bóng bàn, pongspel',
    ),
    load: () => import('../pong/pong.ts'),
  },
  {
    name: 'whack-a-mole',
    about: 'Whack-a-mole: hit what pops out of the holes',
    cues: phrases(
      'whack a mole game, whackamole, whack, wack a mole, hit the mole, mole game, golpea al topo, golpea el topo, atrapa al topo, juego del topo, topos, hau den maulwurf, maulwurfspiel, maulwurf spiel, jeu de taupe, jeu de la taupe, tape taupe, acerte a toupeira, bate toupeira, jogo da toupeira, acchiappa la talpa, colpisci la talpa, schiaccia la talpa, mep de mol, sla de mol, mollenspel, uderz kreta, walnij kreta, köstebek vurma, köstebek oyunu, ударь крота, поймай крота, бей крота, 打地鼠, 打地鼠游戏, もぐらたたき, モグラたたき, モグラ叩き, もぐら叩き, 두더지 잡기, 두더지 게임, 두더지잡기, व्हैक ए मोल, اضرب الخلد, لعبة الخلد, pukul tikus, đập chuột, вдар крота, slå mullvaden',
    ),
    load: () => import('../whack-a-mole/whack-a-mole.ts'),
  },
  {
    name: 'simon',
    about: 'Simon: repeat a growing row of lights and notes',
    narrows: ['memory'],
    cues: phrases(
      'simon says memory, simon, simon game, simon says game, simon says memory game, colour sequence game, color sequence game, repeat the sequence, simón dice, juego simon, juego de simón, senso spiel, simon spiel, senso, jeu simon, jeu de simon, jacques a dit, jogo genius, genius, jogo simon, gioco simon, simon spel, gra simon, simon oyunu, renk dizisi oyunu, саймон, игра саймон, 西蒙游戏, 西蒙说, サイモンゲーム, サイモン, 사이먼 게임, 사이먼, साइमन, سايمون, لعبة سايمون, simonspel',
    ),
    load: () => import('../simon/simon.ts'),
  },
  {
    name: 'invaders',
    about: 'Space invaders: shoot what comes down',
    cues: phrases(
      'space invaders, space invaders game, space invader, invaders game, space shooter, space shooter game, shooting game, shoot em up, alien shooter, galaga, marcianitos, invasores del espacio, invasores espaciales, juego de naves, juego de disparos, weltraumshooter, weltraum shooter, ballerspiel, jeu de tir spatial, jeu de vaisseaux, envahisseurs de l espace, jogo de nave, jogo de naves, jogo de tiro, jogo de tiro espacial, invasori spaziali, gioco di astronavi, gioco sparatutto, sparatutto, schietspel, ruimteschieter, strzelanka, uzay oyunu, uzay savaşı oyunu, ateş etme oyunu, космические захватчики, шутер, стрелялка, стрелялку, 太空侵略者, 太空射击, 射击游戏, 飞机大战, 打飞机, インベーダー, インベーダーゲーム, シューティングゲーム, 스페이스 인베이더, 슈팅 게임, 갤러그, स्पेस इनवेडर्स, स्पेस शूटर, غزاة الفضاء, لعبة فضاء, لعبة إطلاق نار, game tembak tembakan, bắn máy bay, космічні загарбники, rymdspel',
    ),
    load: () => import('../invaders/invaders.ts'),
  },
  {
    name: 'runner',
    about: 'An endless runner: jump over what comes',
    cues: phrases(
      'endless runner, endless runner game, runner game, dino game, dino runner, dino runner game, dinosaur game, chrome dino, dino run, jumping game, jump game, jump and run, jump and run spiel, running game, juego del dinosaurio, juego de correr, juego de saltar, corredor infinito, dinospiel, dino spiel, hüpfspiel, laufspiel, jeu du dinosaure, jeu de course infinie, jeu de saut, jogo do dinossauro, jogo de corrida infinita, jogo de pular, gioco del dinosauro, gioco di salto, corsa infinita, dino spel, springspel, hardloopspel, gra w dinozaura, gra dinozaur, gra zręcznościowa z przeszkodami, dinozor oyunu, koşu oyunu, zıplama oyunu, игра динозаврик, динозаврик, раннер, 恐龙跑酷, 小恐龙游戏, 跑酷游戏, 恐竜ゲーム, ランゲーム, ランナーゲーム, ジャンプゲーム, 공룡 게임, 달리기 게임, 러너 게임, 점프 게임, डायनासोर गेम, डिनो गेम, रनर गेम, لعبة الديناصور, لعبة الجري, game lari, game chạy, dinospel',
    ),
    load: () => import('../runner/runner.ts'),
  },
  {
    name: 'platformer',
    about: 'A platformer: run, jump and collect through levels to the flag',
    narrows: ['runner'],
    cues: phrases(
      'platformer, platformer game, platform game, platform jumper, side scroller, side scrolling game, sidescroller, super mario, mario game, mario clone, mario style game, plattformspiel, plattformer, juego de plataformas, plataformas, jeu de plateforme, jeu de plateformes, jogo de plataforma, jogo de plataformas, gioco a piattaforme, platform spel, platformspel, gra platformowa, platformówka, platform oyunu, платформер, игра платформер, марио, 平台跳跃, 平台跳跃游戏, 横版闯关, 马里奥, 横スクロール, 横スクロールアクション, プラットフォーマー, アクションゲーム, マリオ風ゲーム, 플랫폼 게임, 플랫포머, 횡스크롤 게임, 마리오 게임, प्लेटफ़ॉर्मर गेम, لعبة منصات, game platform, game đi cảnh, plattformsspel',
    ),
    load: () => import('../platformer/platformer.ts'),
  },
  {
    name: 'clicker',
    about: 'A clicker game: clicks make points, points buy what makes more',
    cues: phrases(
      'clicker, clicker game, idle clicker game, idle game, incremental game, tapping game, tap game, juego clicker, juego de clics, juego idle, clickerspiel, klickspiel, klickerspiel, jeu clicker, jeu de clic, jeu de clics, jeu incrémental, jogo clicker, jogo de clicar, jogo de clique, gioco clicker, gioco di clic, klikspel, klikspelletje, gra klikacz, klikacz, gra clicker, gra typu clicker, tıklama oyunu, clicker oyunu, кликер, игра кликер, 点击游戏, 放置游戏, 点点点游戏, クリッカー, クリッカーゲーム, クリックゲーム, 放置ゲーム, 클리커, 클리커 게임, 방치형 게임, क्लिकर गेम, لعبة نقر, لعبة النقر, game klik, game bấm, клікер, klickspel',
    ),
    builds: (words) => /offline/iu.test(words),
    load: () => import('../clicker/clicker.ts'),
  },
  {
    name: 'guess-number',
    about: 'A number to guess, with higher and lower',
    cues: phrases(
      'guess the number, guess the number game, number guessing game, number guessing, guess a number, guess my number, number guess game, guessing game, higher lower game, higher or lower, higher lower, adivina el número, adivinar el número, adivinar un número, adivina un número, zahlenraten, zahl erraten, zahlenratespiel, zahlen raten, ratespiel, devine le nombre, deviner un nombre, devinez le nombre, juste prix, plus ou moins, adivinhe o número, adivinhar o número, adivinha o número, jogo de adivinhação, indovina il numero, indovinare il numero, raad het getal, getallen raden, zgadnij liczbę, zgadywanie liczby, zgadywanie liczb, sayı tahmin, sayı tahmin oyunu, sayı tahmini, угадай число, угадать число, угадывание числа, 猜数字, 猜数字游戏, 数当て, 数当てゲーム, 数字当て, 숫자 맞히기, 숫자 맞추기, 업다운 게임, संख्या पहचानो, संख्या का अनुमान, नंबर गेसिंग गेम, خمن الرقم, تخمين الرقم, خمن العدد, tebak angka, đoán số, вгадай число, gissa talet, gissar ett tal, gissa ett tal, تخمين الأرقام, تخمين رقم, تخمين أرقام',
    ),
    load: () => import('../guess-number/guess-number.ts'),
  },
  {
    name: 'sliding-puzzle',
    about: 'The puzzle of fifteen: tiles to slide into their order',
    cues: phrases(
      'sliding puzzle, sliding puzzle game, slide puzzle, sliding tiles, tile puzzle, 15 puzzle, fifteen puzzle, 8 puzzle, number puzzle, number slider, puzzle deslizante, juego del 15, rompecabezas deslizante, schiebepuzzle, schiebespiel, 15er spiel, 15 puzzle spiel, taquin, jeu de taquin, jeu du taquin, quebra cabeça deslizante, jogo do quinze, jogo dos 15, gioco del quindici, gioco del 15, schuifpuzzel, piętnastka, układanka przesuwna, przesuwanka, kaydırmalı bulmaca, 15 bulmacası, kayan yapboz, пятнашки, п ятнашки, игра пятнашки, пятнашек, 数字华容道, 华容道, 滑块拼图, 数字推盘, スライドパズル, 15パズル, 슬라이드 퍼즐, 슬라이딩 퍼즐, 15퍼즐, 15 퍼즐, स्लाइडिंग पज़ल, 15 पज़ल, لغز الانزلاق, لعبة 15, puzzle geser, xếp số, гра 15, femtonspel',
    ),
    load: () => import('../sliding-puzzle/sliding-puzzle.ts'),
  },
  {
    name: 'word-search',
    lists: 'card',
    about: 'A word search with words of your own',
    cues: phrases(
      'word search, wordsearch, wortsuchspiel, wörtersuchspiel, buchstabensuche, word search game, word find, find the words, hidden words, sopa de letras, suchsel, wortsuche, wortsuchrätsel, wörtersuche, wörter suchen, buchstabensalat, buchstabengitter, mots mêlés, mots cachés, mots meles, jeu de mots mêlés, caça palavras, caça palavra, sopa de letrinhas, parole nascoste, crucipuzzle, trova le parole, cerca parole, woordzoeker, woordzoekpuzzel, wykreślanka, wykreślankę, szukanie słów, ukryte słowa, kelime avı, kelime bulmaca, kelime arama, филворд, филворды, поиск слов, найди слова, венгерский кроссворд, 找词游戏, 单词搜索, 找单词, 文字探し, ワードサーチ, 言葉探し, ことばさがし, 単語探し, 단어 찾기, 단어찾기, 낱말 찾기, 글자판, वर्ड सर्च, शब्द खोज, शब्द ढूंढो, البحث عن الكلمات, كلمات مخفية, cari kata, tìm từ, пошук слів, ordsök',
    ),
    load: () => import('../word-search/word-search.ts'),
  },
  {
    name: 'maze',
    about: 'A maze of its own for each game, in three sizes',
    cues: phrases(
      'maze, maze game, labyrinth, labyrinth game, maze generator, laberinto, juego de laberinto, juego del laberinto, labyrinthspiel, irrgarten, labirinto, labyrinthe, jeu de labyrinthe, jogo de labirinto, jogo do labirinto, gioco del labirinto, doolhof, doolhofspel, labirynt, gra w labirynt, labirent, labirent oyunu, лабиринт, игра лабиринт, 迷宫, 迷宫游戏, 迷路, 迷路ゲーム, めいろ, 미로, 미로 게임, भूलभुलैया, متاهة, لعبة المتاهة, labirin, mê cung, лабіринт, labyrint',
    ),
    load: () => import('../maze/maze.ts'),
  },
  {
    name: 'blackjack',
    about: 'Blackjack against the dealer, for chips that are worth nothing',
    cues: phrases(
      'blackjack, black jack, blackjack game, twenty one card game, 21 card game, siebzehn und vier, veintiuna, jeu de blackjack, jogo de blackjack, vinte e um, gioco del blackjack, ventuno, eenentwintigen, oczko, gra w oczko, yirmi bir oyunu, блэкджек, блекджек, игра в очко, 二十一点, 21点, 黑杰克, ブラックジャック, 블랙잭, ब्लैकजैक, بلاك جاك, xì dách, гра в очко, tjugoett',
    ),
    load: () => import('../blackjack/blackjack.ts'),
  },
  {
    name: 'battleship',
    about: 'Battleship against the computer',
    cues: phrases(
      'battleship, battleships, battleship game, battleships game, sink the ships, sea battle, batalla naval, hundir la flota, hunde la flota, schiffe versenken, schiffeversenken, bataille navale, touché coulé, batalha naval, battaglia navale, zeeslag, zeeslagje, statki, gra w statki, bitwa morska, amiral battı, морской бой, 海战棋, 战舰游戏, 戦艦ゲーム, 海戦ゲーム, バトルシップ, 배틀쉽, 해전 게임, बैटलशिप, حرب السفن, معركة بحرية, kapal perang, bắn tàu, морський бій, sänka skepp',
    ),
    load: () => import('../battleship/battleship.ts'),
  },
]);

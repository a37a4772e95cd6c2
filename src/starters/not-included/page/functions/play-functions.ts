import { fasterAfter, fasterWords } from '../../../snake/read-snake.ts';
import { isSite } from '../../../page/is-site.ts';
import { isFalling } from './falling-functions.ts';
import type { PageFunction } from './page-function.ts';
import { soundingGames } from '../sounding-games.ts';

/** "niveaux facile, moyen et difficile", "kolay orta zor" */
const apart =
  '[\\s,،、,，/|·・و-]{1,3}(?:(?:and|or|und|oder|y|o|e|ou|et|en|of|i|lub|ve|veya|и|или|і|та|dan|atau|và|och|eller|और)\\s)?';
const easy =
  'easy|leicht|einfach|fácil|facile|makkelijk|łatw\\p{L}{1,3}|kolay|л[её]гк\\p{L}{2}|mudah|gampang|dễ|lätt|简单|簡単|かんたん|やさしい|쉬움|आसान|सरल|سهل\\p{L}?';
const medium =
  'medium|normal|mittel|medi[oa]|moyen(?:ne)?|médi[oa]|gemiddeld|średni\\p{L}{0,2}|orta|средн\\p{L}{2}|середн\\p{L}{2}|sedang|trung bình|vừa|medel|中等|普通|ふつう|보통|중간|मध्यम|متوسط\\p{L}?';
const hard =
  'hard|difficult|schwer|difícil|difficile|moeilijk|trudn\\p{L}{1,3}|zor|сложн\\p{L}{2}|трудн\\p{L}{2}|складн\\p{L}{2}|важк\\p{L}{2}|sulit|susah|khó|svår|困难|難しい|むずかしい|어려움|कठिन|मुश्किल|صعب\\p{L}?';
const levelNames = `(?:${easy})${apart}(?:(?:${medium})${apart})?(?:${hard})|简单(?:中等|普通)?困难|かんたん[^、。]{0,8}むずかしい`;

/** What every game or quiz has, in the words by which requests ask for it, and the button that empties a tool. */
export const playFunctions: readonly PageFunction[] = [
  {
    sure: [fasterWords],
    of: ({ starter }) => starter === 'snake',
    hasBy: ({ message = '' }) => fasterAfter(message) !== undefined,
  },
  {
    sure: [
      levelNames,
      '(?:several|multiple|more|many|\\d{1,2}|two|three|four|five|ten) (?:difficulty )?levels|difficult(?:y|ies)(?: levels?| settings?| modes?)?|levels? of difficulty|(?:easy|beginner)[,/ ]{1,3}(?:medium|normal)[,/ ]{1,3}(?:and )?hard|gets? (?:faster|harder)|tốc độ tăng(?: dần)?|hız\\p{L}{0,3} (?:giderek )?art\\p{L}{1,4}|giderek hızlan\\p{L}{1,5}|(?:kecepatan(?:nya)? )?(?:makin|semakin) (?:lama (?:makin|semakin) )?cepat|(?:تزيد السرعة|السرعة تزيد)(?: تدريجيا)?|speed (?:badhti|badhe|badh)\\p{L}{0,4}|schwierigkeitsgrad\\p{L}{0,2}|schwierigkeitsstufen?|mehrere level|(?:niveles|nivel) de dificultad|dificultad|niveaux? de difficulté|difficulté|níve(?:l|is) de dificuldade|dificuldade|livell[io] di difficoltà|difficoltà|poziom\\p{L}{0,3} trudności|moeilijkheidsgra(?:ad|den)|niveaus|zorluk (?:seviye\\p{L}{0,4}|derece\\p{L}{0,4})|уров\\p{L}{2,4} сложности|难度|关卡|難易度|レベル選択|난이도|कठिनाई|مستوي?ات? (?:ال)?صعوبة',
    ],
    listed: ['levels|niveles|niveaux|níveis|livelli|poziomy|уровни'],
    hasBy: (page) => isFalling(page) || page.starter === 'arithmetic',
    in: [
      'platformer',
      'breakout',
      'catch-game',
      'sudoku',
      'memory',
      'flappy',
      'snake',
      'game-2048',
      'tic-tac-toe',
      'falling-blocks',
      'connect-four',
      'reversi',
      'invaders',
      'maze',
      'minesweeper',
      'pong',
      'runner',
      'simon',
      'whack-a-mole',
    ],
  },
  {
    sure: [
      '(?:(?:an?|the|small|little|printable) ){0,2}(?:certificates?|diplomas?)|(?:eine |kleine ){0,2}urkunden?|(?:ein )?zertifikat|certificado|(?:un )?(?:petit )?diplôme|attestato|dyplom\\p{L}{0,2}|sertifika\\p{L}{0,3}|başarı belgesi|(?:сертификат|диплом|грамот)\\p{L}{0,2}|证书|奖状|賞状|상장|수료증|प्रमाण ?पत्र|شهادة',
    ],
    of: isPlayed,
    hasBy: ({ starter }) => starter === 'arithmetic',
  },
  {
    name: 'reset',
    sure: [
      '(?:(?:reset|clear|delete|erase|remove|wipe)(?:[- ]all| everything| all (?:the )?\\p{L}{3,10})|(?:reset|clear)(?= for a new)|(?:a |the )?(?:reset|clear|delete)[- ](?:all[- ]|everything[- ])?(?:button|option|function))|start (?:over|fresh|again) button|alles (?:zu )?(?:löschen|zurücksetzen|leeren)(?: können| knopf)?|(?:lösch|reset|zurücksetzen|leeren)-?(?:knopf|button|taste)|knopf zum (?:löschen|zurücksetzen|leeren)',
      '(?:(?:botón|opción) (?:de |para )?)?(?:borrar|eliminar|limpiar|reiniciar|vaciar) (?:todo|todos los datos)|botón (?:de |para )?(?:borrar|limpiar|reiniciar|reset)|(?:bouton (?:de |pour )?)?(?:tout (?:effacer|supprimer|réinitialiser|vider)|(?:effacer|supprimer|réinitialiser) (?:tout|toutes les données))|bouton (?:de |pour )?(?:réinitialis\\p{L}{2,5}|effacer|remettre à zéro|remise à zéro)',
      '(?:(?:botão|opção) (?:de |para )?)?(?:apagar|limpar|excluir|zerar|resetar) (?:tudo|todos os dados)|botão (?:de |para )?(?:limpar|zerar|resetar|reiniciar|apagar)|(?:(?:tasto|pulsante|bottone) (?:per |di )?)?(?:cancell\\p{L}{1,5}|svuot\\p{L}{1,3}|azzer\\p{L}{1,3}|elimin\\p{L}{1,3}) tutto|(?:tasto|pulsante|bottone) (?:per |di )?(?:azzer\\p{L}{1,4}|reset\\p{L}{0,5}|cancell\\p{L}{1,5})',
      'alles (?:wissen|verwijderen|leegmaken)|(?:wis|reset)-?knop|knop om (?:alles )?te (?:wissen|resetten)|(?:przycisk\\p{L}{0,2} (?:do )?)?(?:wyczyści?\\p{L}{0,3}|usu\\p{L}{1,5}|zresetow\\p{L}{1,4}) (?:wszystk\\p{L}{1,3})|przycisk\\p{L}{0,2} (?:reset\\p{L}{0,4}|czyszczenia)|(?:tümünü|hepsini|her şeyi) (?:sil|temizle|sıfırla)\\p{L}{0,6}(?: düğmesi| butonu)?|(?:sıfırla|temizle)\\p{L}{0,3} (?:düğmesi|butonu)',
      '(?:кнопк\\p{L}{1,2} )?(?:очистить|удалить|сбросить|стереть) вс[её]|кнопк\\p{L}{1,2} (?:сброса|очистки|сбросить|очистить)|(?:一键)?(?:清空|重置|全部删除)(?:所有)?(?:数据|按钮|记录)?|(?:全部|すべて)(?:消す|削除|クリア)|リセット(?:ボタン)?|(?:전체|모두) ?(?:삭제|지우기)|초기화 ?(?:버튼)?|रीसेट(?: बटन)?|सब (?:मिटाएँ|हटाएँ|मिटाने|हटाने)|(?:زر )?(?:مسح|حذف) (?:الكل|الجميع|كل شيء|كل البيانات)|زر (?:إعادة (?:ال)?تعيين|التصفير)',
    ],
    hasBy: ({ starter }) => !isSite(starter),
  },
  {
    sure: [
      '(?:a |the )?(?:re-?start|re-?play|play[- ]again|try[- ]again|start[- ]again|new[- ]game)(?: button| option)?|(?:knopf|button|taste) (?:zum|für) (?:neustart|nochmal)\\p{L}{0,8}|neustart(?:-?(?:knopf|button))?|noch ?mal (?:spielen|starten)|(?:botón (?:de |para )?)?(?:reiniciar|volver a (?:jugar|empezar)|jugar (?:otra vez|de nuevo)|empezar de nuevo)|(?:bouton (?:pour |de )?)?(?:recommencer|rejouer)|(?:botão (?:de |para )?)?(?:reiniciar|recomeçar|jogar (?:de novo|novamente|outra vez))',
      '(?:(?:tasto|pulsante|bottone) (?:per |di )?)?(?:ricominci\\p{L}{2,4}|rigiocare|giocare di nuovo|riavvi\\p{L}{1,4})|opnieuw (?:spelen|beginnen|starten)(?: knop)?|(?:zagraj|zacznij|gra\\p{L}{0,2}) (?:ponownie|od nowa|jeszcze raz)|przycisk restart\\p{L}?|(?:yeniden|tekrar) (?:başla|oyna)\\p{L}{0,5}(?: düğmesi| butonu)?|(?:кнопк\\p{L}{1,2} )?(?:начать|играть|сыграть) (?:заново|сначала|снова|ещё раз)|重新开始|再来一[局次]|もう一度(?:遊ぶ|プレイ)?|リスタート|다시 ?(?:시작|하기)(?: 버튼)?|재시작|(?:फिर से|दोबारा) (?:खेल|शुरू)\\p{L}{0,3}\\p{M}{0,2}|(?:زر )?(?:إعادة|اعادة) (?:اللعب|البدء|التشغيل)',
      '(?:і |та )?(?:кнопк\\p{L}{1,2} )?(?:«|")?(?:почати|грати|зіграти) (?:заново|спочатку|знову|ще раз)|(?:кнопк\\p{L}{1,2} )?нов\\p{L}{1,3} гр\\p{L}|(?:tombol )?(?:(?:main|mulai) (?:lagi|ulang)|ulangi|restart)|(?:nút )?(?:chơi|bắt đầu) lại|ván mới|(?:knapp (?:för att )?)?(?:börja|starta|spela) (?:om|igen)|omstart(?:sknapp)?',
    ],
    hasBy: (page) => isPlayed(page) || page.starter === 'scoreboard',
  },
  {
    sure: [
      '(?:final |total |end )?(?:score|result|points)s? (?:out of \\d{1,3} )?(?:\\p{L}{1,8} ){0,3}at the end|at the end(?:,| of the \\p{L}{4,5})?(?: \\p{L}{1,8}){0,4} (?:score|result|points)|final (?:score|result)|(?:score|résultat|note|punteggio|risultato|puntuación|puntaje|resultado|pontuação|ergebnis|punkte|punktzahl|eindscore|uitslag|wynik|puan|skor|сч[её]т|результат)\\p{L}{0,3} (?:à la fin|al final|no final|no fim|alla fine|am ende|am schluss|aan het einde?|na końcu|na koniec|sonunda|в конце)|(?:am|zum) (?:ende|schluss)(?: \\p{L}{1,9}){0,4} (?:punkt\\p{L}{1,8}|ergebnis\\p{L}{0,3}|auswertung|score)|endstand|(?:al|a la) final(?: \\p{L}{1,10}){0,4} (?:puntuación|puntos|puntaje|resultado)|(?:puntuación|puntaje|resultado) (?:final|al final)|à la fin(?: \\p{L}{1,10}){0,4} (?:score|résultat|points|note)|score final',
      '(?:no|ao) (?:fim|final)(?: \\p{L}{1,10}){0,4} (?:pontuação|pontos|resultado|placar)|pontuação final|(?:alla|al) (?:fine|termine)(?: \\p{L}{1,10}){0,4} (?:punteggio|punti|risultato)|punteggio finale|aan het (?:einde?|slot)(?: \\p{L}{1,9}){0,4} (?:score|punten|resultaat|uitslag)|eindscore|na ko[ńn]\\p{L}{1,3}(?: \\p{L}{1,9}){0,4} (?:wynik\\p{L}{0,2}|punkt\\p{L}{1,3})|sonunda(?: \\p{L}{1,9}){0,3} (?:puan|skor|sonu)\\p{L}{0,6}|в конце(?: \\p{L}{1,10}){0,4} (?:результат|сч[её]т|балл\\p{L}{0,2}|итог)\\p{L}{0,2}',
      '最后(?:显示|给出|看)?(?:总?分|得分|成绩|分数)|最後に(?:点数|スコア|得点|結果)|마지막에 (?:점수|결과)\\p{L}{0,3}|अंत में (?:स्कोर|अंक|परिणाम|नतीज)\\p{L}{0,2}\\p{M}{0,2}(?: दिख\\p{L}{0,3}\\p{M}{0,2})?|في النهاية (?:\\p{L}{1,10} ){0,3}(?:النتيجة|النقاط)|النتيجة (?:في النهاية|النهائية)',
    ],
    hasBy: isPlayed,
  },
  {
    name: 'shuffle',
    sure: [
      '(?:shuffl|randomi[sz])\\p{L}{1,4}(?: (?:the )?(?:order|questions?|answers?|cards?|words?))?(?: (?:each|every) (?:time|game|round))?|(?:questions?|cards?|words?|answers?) (?:in |are |should be |must be )?(?:a )?(?:random|mixed|different)(?: order| up| every time| each time)?|(?:in )?(?:random|different) order|gemischt|zufällige[rn]? reihenfolge|(?:fragen|karten|wörter) (?:sollen )?(?:gemischt|zufällig)\\p{L}{0,3}|(?:orden|en orden) aleatorio|(?:mezclad|barajad)[ao]s?|preguntas? aleatorias?|mélang\\p{L}{1,4}|ordre aléatoire|aléatoires?',
      '(?:em )?ordem aleatória|embaralhad[ao]s?|embaralhar|(?:in )?ordine (?:casuale|sparso)|mescolat[ei]|mischiat[ei]|(?:in )?willekeurige volgorde|geschud|door elkaar|(?:w )?losow\\p{L}{1,3} kolejnoś\\p{L}{1,3}|(?:prze)?tasowan\\p{L}{1,3}|(?:rast[ge]+le|karışık)(?: sırayla?)?|(?:в )?(?:случайн\\p{L}{2,3}|произвольн\\p{L}{2,3}) порядк\\p{L}|перемеш\\p{L}{2,6}|随机(?:顺序|出题|排序)|打乱(?:顺序)?|(?:順番|問題)は?(?:毎回)?(?:ランダム|シャッフル)|ランダム(?:な順番|に出題)?|무작위(?: 순서)?|랜덤(?: 순서)?|순서를? 섞|यादृच्छिक|(?:ترتيب|بشكل) عشوائي|عشوائي(?:ة|ا)?',
    ],
    in: [
      'quiz',
      'flashcards',
      'memory',
      'arithmetic',
      'picker',
      'bingo',
      'hangman',
      'word-grid',
      'slideshow',
      'idea-generator',
      'typing-test',
      'word-search',
    ],
  },
  {
    sure: [
      '(?:green|vert|verde|grün|groen|zielon\\p{L}{1,3}|yeşil|зел[её]н\\p{L}{2,3})(?: \\p{L}{1,10}){0,3} (?:right|correct|juste|bon(?:ne)?s?|richtig\\p{L}{0,2}|correct\\p{L}|cert[ao]s?|giust[ao]|esatt[ao]|goed|juist|dobr\\p{L}{1,2}|poprawn\\p{L}{1,2}|doğru|правильн\\p{L}{2,3})|(?:right|correct|richtig\\p{L}{0,2}|correct[ao]s?|bonnes?|cert[ao]s?|giust[ae]|juiste?|goede?|poprawn\\p{L}{1,2}|doğru|правильн\\p{L}{2,3})(?: \\p{L}{1,10}){0,3} (?:in )?(?:green|grün|verde|vert|groen|zielon\\p{L}{1,3}|yeşil|зел[её]н\\p{L}{2,3})|答对(?:显示)?(?:绿|变绿)|正解は緑|정답은 초록',
    ],
    in: ['quiz', 'word-grid', 'typing-test', 'arithmetic'],
  },
  {
    sure: [
      '(?:an? |the )?(?:easy|easier|simple|beginner) (?:mode|level|version)(?: with (?:only )?\\d{1,2} (?:cards|pairs))?|(?:ein(?:en)? )?(?:leichte[rn]?|einfache[rn]?) (?:modus|stufe)|modo fácil|mode facile|modalità facile|makkelijke? (?:modus|stand)|łatwy (?:tryb|poziom)|kolay mod|л[её]гк\\p{L}{2} (?:режим|уровень)|简单模式|かんたんモード|쉬운 모드',
    ],
    in: [
      'memory',
      'sudoku',
      'minesweeper',
      'maze',
      'tic-tac-toe',
      'snake',
      'chess',
      'connect-four',
      'reversi',
      'simon',
      'whack-a-mole',
    ],
  },
  {
    // "15x15", "10 на 10", "five in a row wins"
    sure: [
      '(?:(?:board|field|brett|spielfeld|tablero|plateau|grille|tabuleiro|tabella|bord|plansz\\p{L}|tahta\\p{L}{0,3}|пол\\p{L}{1,2}|дошк\\p{L}|papan|bàn cờ|bräde) (?:of |von |de |di |van |ukuran )?)?(?:[3-9]|1\\d|20) ?(?:[x×х*]|by|на|auf|mal|per|por|sur|op|na) ?(?:[3-9]|1\\d|20)(?: \\p{L}{3,12})?',
      "(?:[3-6]|three|four|five|drei|vier|fünf|tres|cuatro|cinco|trois|quatre|cinq|três|quatro|tre|quattro|cinque|drie|vijf|trzy|cztery|pięć|üç|dört|beş|три|четыре|пять|чотири|п[’']ять|fyra|fem|tiga|empat|lima|ba|bốn|năm)(?: \\p{L}{1,12}){0,2} (?:in a (?:row|line)|in einer reihe|en (?:raya|línea|ligne)|à la suite|alignés?|em linha|in fila|op een rij|w rzędzie|yan yana|в ряд|подряд|підряд|i rad|sebaris|berturut(?:-turut)?|liên tiếp|thẳng hàng)(?: (?:is (?:a )?win|wins?|gewinnt|gewinnen|gana|gagne|vence|vince|wint|wygrywa|kazanır|побежда\\p{L}{1,3}|выигрыва\\p{L}{1,3}|vinner|menang|(?:là |thì )?thắng))?",
    ],
    of: ({ starter }) => starter === 'tic-tac-toe',
    namesThings: true,
    in: ['tic-tac-toe'],
  },
  {
    sure: [
      '(?:(?:an?|the|short|one[- ]line) ){0,2}explanations?(?: \\p{L}{1,10}){0,3}|explain(?:s|ed)? (?:the|why)(?: \\p{L}{1,10}){0,2}|(?:kurze )?erklärung(?:en)?|(?:una? )?(?:breve )?explicaci(?:ón|ones)|(?:une )?(?:courte )?explications?|explicaç(?:ão|ões)|(?:una )?spiegazion[ei]|(?:korte )?uitleg|wyjaśnien\\p{L}{1,3}|(?:kısa )?açıklama\\p{L}{0,4}|объяснени\\p{L}|пояснени\\p{L}|解析|解释|解説|해설|व्याख्या|شرح',
    ],
    hasBy: ({ starter }) => starter !== 'quiz' && starter !== 'arithmetic',
  },
  {
    sure: [
      "(?:the )?players?[’']? names?|names? of (?:the |both |each )?players?|(?:namen? (?:der |von )?spieler\\p{L}{0,2}|spielernamen)|nombres? de (?:los |las )?jugador\\p{L}{1,3}|noms? des joueurs|nomes? d[oa]s jogadores|nomi dei giocatori|namen van (?:de )?spelers|spelersnamen|imion\\p{L}{1,3} graczy|oyuncu (?:isim|ad)\\p{L}{1,5}|имен\\p{L}{1,3} игроков|玩家(?:名字|姓名)|プレイヤー名|플레이어 이름",
    ],
    hasBy: (page) => !isPlayed(page),
  },
];

const others: ReadonlySet<string> = new Set([
  'quiz',
  'personality-quiz',
  'typing-test',
  'arithmetic',
  'flashcards',
]);

function isPlayed({ starter }: { readonly starter: string }): boolean {
  return others.has(starter) || soundingGames.some((name) => name === starter);
}

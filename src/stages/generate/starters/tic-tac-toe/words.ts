import { dictionary } from '../../page/dictionary.ts';

export const words = dictionary(
  ['lead', 'computer', 'friend', 'opponent', 'turn', 'wins', 'draw', 'board', 'cell', 'empty', 'draws', 'help', 'again', 'reset'],
  {
    en: 'Three in a row win. | Against the computer | Against a friend | Opponent | {who} to move | {who} wins! | A draw. Nobody wins. | The board | Row {row}, column {column}: {mark} | empty | Draws | Keys 1 to 9 or the arrows play too. | Next round | Clear the score',
    es: 'Tres en línea ganan. | Contra la máquina | Contra un amigo | Rival | Juega {who} | ¡Gana {who}! | Empate. No gana nadie. | El tablero | Fila {row}, columna {column}: {mark} | vacía | Empates | También se juega con las teclas 1 a 9 o las flechas. | Otra ronda | Borrar el marcador',
    de: 'Drei in einer Reihe gewinnen. | Gegen den Computer | Gegen einen Menschen | Gegner | {who} ist am Zug | {who} gewinnt! | Unentschieden. | Das Spielfeld | Zeile {row}, Spalte {column}: {mark} | leer | Remis | Auch die Tasten 1 bis 9 oder die Pfeile spielen. | Nächste Runde | Spielstand löschen',
    fr: 'Trois alignés gagnent. | Contre l’ordinateur | Contre un ami | Adversaire | À {who} de jouer | {who} gagne ! | Match nul. | La grille | Ligne {row}, colonne {column} : {mark} | vide | Nuls | Les touches 1 à 9 ou les flèches jouent aussi. | Manche suivante | Effacer le score',
    pt: 'Três em linha vencem. | Contra o computador | Contra um amigo | Adversário | Vez de {who} | {who} venceu! | Empate. Ninguém venceu. | O tabuleiro | Linha {row}, coluna {column}: {mark} | vazia | Empates | As teclas 1 a 9 ou as setas também jogam. | Próxima rodada | Zerar o placar',
    it: 'Tre in fila vincono. | Contro il computer | Contro un amico | Avversario | Tocca a {who} | Vince {who}! | Pareggio. | La griglia | Riga {row}, colonna {column}: {mark} | vuota | Pareggi | Si gioca anche con i tasti da 1 a 9 o le frecce. | Prossimo turno | Azzera il punteggio',
    pl: 'Trzy w rzędzie wygrywają. | Z komputerem | Z kolegą | Przeciwnik | Ruch: {who} | Wygrywa {who}! | Remis. | Plansza | Wiersz {row}, kolumna {column}: {mark} | puste | Remisy | Grają też klawisze od 1 do 9 i strzałki. | Następna runda | Wyczyść wynik',
    tr: 'Yan yana üç kazanır. | Bilgisayara karşı | Arkadaşa karşı | Rakip | Sıra: {who} | {who} kazandı! | Berabere. | Tahta | Satır {row}, sütun {column}: {mark} | boş | Berabere | 1-9 tuşları ve oklar da oynar. | Sonraki tur | Skoru sil',
    ru: 'Три в ряд побеждают. | Против компьютера | Против друга | Соперник | Ходит {who} | Победа: {who}! | Ничья. | Поле | Строка {row}, столбец {column}: {mark} | пусто | Ничьи | Можно играть клавишами 1–9 и стрелками. | Следующий раунд | Сбросить счёт',
    zh: '三子连线即胜。 | 对战电脑 | 对战朋友 | 对手 | 轮到 {who} | {who} 获胜！ | 平局。 | 棋盘 | 第 {row} 行第 {column} 列：{mark} | 空 | 平局 | 也可用数字键 1–9 或方向键。 | 下一局 | 清除比分',
    ja: '三つ並べたら勝ち。 | コンピューターと | 友だちと | 相手 | {who} の番 | {who} の勝ち！ | 引き分け。 | 盤 | {row} 行 {column} 列：{mark} | 空き | 引き分け | 1〜9 のキーや矢印キーでも遊べます。 | 次の勝負 | スコアを消す',
    ko: '세 개를 이으면 이깁니다. | 컴퓨터와 | 친구와 | 상대 | {who} 차례 | {who} 승리! | 무승부. | 판 | {row}행 {column}열: {mark} | 비어 있음 | 무승부 | 1~9 키나 화살표로도 할 수 있습니다. | 다음 판 | 점수 지우기',
    hi: 'लगातार तीन जीतते हैं। | कंप्यूटर से | दोस्त से | विरोधी | {who} की बारी | {who} जीता! | बराबरी। | बोर्ड | पंक्ति {row}, स्तंभ {column}: {mark} | खाली | बराबर | 1 से 9 की कुंजियाँ या तीर भी चलते हैं। | अगला दौर | स्कोर मिटाएँ',
  },
);

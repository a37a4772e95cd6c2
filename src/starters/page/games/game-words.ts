import { dictionary } from '../dictionary.ts';

/** Words that all games share. */
export const gameWords = dictionary(
  [
    'score',
    'best',
    'moves',
    'time',
    'again',
    'pad',
    'up',
    'left',
    'down',
    'right',
    'level',
    'easy',
    'medium',
    'hard',
    'lives',
  ],
  {
    en: 'Score | Best | Moves | Time | New game | Directions | Up | Left | Down | Right | Level | Easy | Medium | Hard | Lives',
    es: 'Puntos | Récord | Jugadas | Tiempo | Nueva partida | Direcciones | Arriba | Izquierda | Abajo | Derecha | Nivel | Fácil | Medio | Difícil | Vidas',
    de: 'Punkte | Rekord | Züge | Zeit | Neues Spiel | Richtungen | Hoch | Links | Runter | Rechts | Stufe | Leicht | Mittel | Schwer | Leben',
    fr: 'Score | Record | Coups | Temps | Nouvelle partie | Directions | Haut | Gauche | Bas | Droite | Niveau | Facile | Moyen | Difficile | Vies',
    pt: 'Pontos | Recorde | Jogadas | Tempo | Novo jogo | Direções | Cima | Esquerda | Baixo | Direita | Nível | Fácil | Médio | Difícil | Vidas',
    it: 'Punti | Record | Mosse | Tempo | Nuova partita | Direzioni | Su | Sinistra | Giù | Destra | Livello | Facile | Medio | Difficile | Vite',
    nl: 'Score | Record | Zetten | Tijd | Nieuw spel | Richtingen | Omhoog | Links | Omlaag | Rechts | Niveau | Makkelijk | Gemiddeld | Moeilijk | Levens',
    pl: 'Wynik | Rekord | Ruchy | Czas | Nowa gra | Kierunki | W górę | W lewo | W dół | W prawo | Poziom | Łatwy | Średni | Trudny | Życia',
    tr: 'Puan | Rekor | Hamle | Süre | Yeni oyun | Yönler | Yukarı | Sol | Aşağı | Sağ | Seviye | Kolay | Orta | Zor | Can',
    ru: 'Очки | Рекорд | Ходы | Время | Новая игра | Направления | Вверх | Влево | Вниз | Вправо | Уровень | Лёгкий | Средний | Сложный | Жизни',
    zh: '得分 | 最佳 | 步数 | 时间 | 新游戏 | 方向 | 上 | 左 | 下 | 右 | 难度 | 简单 | 中等 | 困难 | 生命',
    ja: 'スコア | ベスト | 手数 | 時間 | 新しいゲーム | 方向 | 上 | 左 | 下 | 右 | レベル | やさしい | ふつう | むずかしい | ライフ',
    ko: '점수 | 최고 | 이동 | 시간 | 새 게임 | 방향 | 위 | 왼쪽 | 아래 | 오른쪽 | 난이도 | 쉬움 | 보통 | 어려움 | 목숨',
    hi: 'अंक | सर्वश्रेष्ठ | चालें | समय | नया खेल | दिशाएँ | ऊपर | बाएँ | नीचे | दाएँ | स्तर | आसान | मध्यम | कठिन | जीवन',
    ar: 'النقاط | الأفضل | الحركات | الوقت | لعبة جديدة | الاتجاهات | أعلى | يسار | أسفل | يمين | المستوى | سهل | متوسط | صعب | الأرواح',
  },
);

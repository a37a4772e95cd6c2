import { dictionary } from './dictionary.ts';

/** Words that all games share. */
export const gameWords = dictionary(
  ['score', 'best', 'moves', 'time', 'again', 'pad', 'up', 'left', 'down', 'right'],
  {
    en: 'Score | Best | Moves | Time | New game | Directions | Up | Left | Down | Right',
    es: 'Puntos | Récord | Jugadas | Tiempo | Nueva partida | Direcciones | Arriba | Izquierda | Abajo | Derecha',
    de: 'Punkte | Rekord | Züge | Zeit | Neues Spiel | Richtungen | Hoch | Links | Runter | Rechts',
    fr: 'Score | Record | Coups | Temps | Nouvelle partie | Directions | Haut | Gauche | Bas | Droite',
    pt: 'Pontos | Recorde | Jogadas | Tempo | Novo jogo | Direções | Cima | Esquerda | Baixo | Direita',
    it: 'Punti | Record | Mosse | Tempo | Nuova partita | Direzioni | Su | Sinistra | Giù | Destra',
    nl: 'Score | Record | Zetten | Tijd | Nieuw spel | Richtingen | Omhoog | Links | Omlaag | Rechts',
    pl: 'Wynik | Rekord | Ruchy | Czas | Nowa gra | Kierunki | W górę | W lewo | W dół | W prawo',
    tr: 'Puan | Rekor | Hamle | Süre | Yeni oyun | Yönler | Yukarı | Sol | Aşağı | Sağ',
    ru: 'Очки | Рекорд | Ходы | Время | Новая игра | Направления | Вверх | Влево | Вниз | Вправо',
    zh: '得分 | 最佳 | 步数 | 时间 | 新游戏 | 方向 | 上 | 左 | 下 | 右',
    ja: 'スコア | ベスト | 手数 | 時間 | 新しいゲーム | 方向 | 上 | 左 | 下 | 右',
    ko: '점수 | 최고 | 이동 | 시간 | 새 게임 | 방향 | 위 | 왼쪽 | 아래 | 오른쪽',
    hi: 'अंक | सर्वश्रेष्ठ | चालें | समय | नया खेल | दिशाएँ | ऊपर | बाएँ | नीचे | दाएँ',
    ar: 'النقاط | الأفضل | الحركات | الوقت | لعبة جديدة | الاتجاهات | أعلى | يسار | أسفل | يمين',
  },
);

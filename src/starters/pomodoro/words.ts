import { dictionary } from '../page/dictionary.ts';

export const words = dictionary(
  [
    'modes',
    'work',
    'short',
    'long',
    'start',
    'pause',
    'reset',
    'skip',
    'settings',
    'sound',
    'help',
    'round',
    'over',
  ],
  {
    en: 'What runs | Focus | Short break | Long break | Start | Pause | Reset | Skip | Lengths in minutes | Ring at the end | Space starts and pauses, R resets. | Round {n} of {all} | {what} is over.',
    es: 'Qué corre | Concentración | Pausa corta | Pausa larga | Empezar | Pausar | Reiniciar | Saltar | Duración en minutos | Sonar al final | Espacio empieza y pausa, R reinicia. | Ronda {n} de {all} | Terminó: {what}.',
    de: 'Was läuft | Konzentration | Kurze Pause | Lange Pause | Starten | Anhalten | Zurücksetzen | Überspringen | Längen in Minuten | Am Ende läuten | Leertaste startet und hält an, R setzt zurück. | Runde {n} von {all} | {what}: vorbei.',
    fr: 'Ce qui tourne | Concentration | Petite pause | Grande pause | Démarrer | Pause | Remettre à zéro | Passer | Durées en minutes | Sonner à la fin | Espace démarre et met en pause, R remet à zéro. | Tour {n} sur {all} | {what} : terminé.',
    pt: 'O que corre | Foco | Pausa curta | Pausa longa | Começar | Pausar | Reiniciar | Pular | Durações em minutos | Tocar no fim | Espaço começa e pausa, R reinicia. | Rodada {n} de {all} | {what}: terminou.',
    it: 'Che cosa scorre | Concentrazione | Pausa breve | Pausa lunga | Avvia | Pausa | Azzera | Salta | Durate in minuti | Suona alla fine | Spazio avvia e mette in pausa, R azzera. | Giro {n} di {all} | {what}: finito.',
    pl: 'Co trwa | Skupienie | Krótka przerwa | Długa przerwa | Start | Pauza | Od nowa | Pomiń | Długości w minutach | Dźwięk na koniec | Spacja włącza i wstrzymuje, R zaczyna od nowa. | Runda {n} z {all} | {what}: koniec.',
    tr: 'Çalışan | Odak | Kısa mola | Uzun mola | Başlat | Duraklat | Sıfırla | Geç | Dakika olarak süreler | Sonunda çal | Boşluk başlatır ve duraklatır, R sıfırlar. | Tur {n} / {all} | {what}: bitti.',
    ru: 'Что идёт | Работа | Короткий перерыв | Длинный перерыв | Старт | Пауза | Сброс | Пропустить | Длительность в минутах | Звонок в конце | Пробел запускает и останавливает, R сбрасывает. | Раунд {n} из {all} | {what}: закончено.',
    zh: '当前阶段 | 专注 | 短休息 | 长休息 | 开始 | 暂停 | 重置 | 跳过 | 时长（分钟） | 结束时响铃 | 空格开始或暂停，R 重置。 | 第 {n} 轮，共 {all} 轮 | {what}结束。',
    ja: '今の段階 | 集中 | 短い休憩 | 長い休憩 | スタート | 一時停止 | リセット | スキップ | 長さ（分） | 終わりに鳴らす | スペースで開始と停止、R でリセット。 | {all} 回中 {n} 回目 | {what}が終わりました。',
    ko: '지금 단계 | 집중 | 짧은 휴식 | 긴 휴식 | 시작 | 멈춤 | 초기화 | 건너뛰기 | 길이(분) | 끝나면 울리기 | 스페이스로 시작과 멈춤, R로 초기화. | {all}회 중 {n}회 | {what} 끝.',
    hi: 'क्या चल रहा है | ध्यान | छोटा विराम | लंबा विराम | शुरू | रोकें | रीसेट | छोड़ें | मिनटों में अवधि | अंत में घंटी | स्पेस से शुरू और रोकें, R से रीसेट। | दौर {n} / {all} | {what} समाप्त।',
  },
);

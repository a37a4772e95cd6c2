import { dictionary } from '../page/dictionary.ts';

export const texts = dictionary(
  ['rankDescription', 'boardDescription', 'whom', 'risen', 'rank', 'noPoints', 'nobody'],
  {
    en: 'Shows level and points. | Shows who has the most points. | Whose; yours if left out | 🎉 {user} reached level {level}! | {user}: level {level}, place {place}, {points} points. {left} more to the next level. | {user} has no points yet. | Nobody has points yet. Write something!',
    es: 'Muestra nivel y puntos. | Muestra quién tiene más puntos. | De quién; tuyos si se omite | 🎉 ¡{user} ha llegado al nivel {level}! | {user}: nivel {level}, puesto {place}, {points} puntos. Faltan {left} para el siguiente. | {user} aún no tiene puntos. | Nadie tiene puntos todavía. ¡Escribe algo!',
    de: 'Zeigt Stufe und Punkte. | Zeigt, wer die meisten Punkte hat. | Wessen; deine, wenn es fehlt | 🎉 {user} hat Stufe {level} erreicht! | {user}: Stufe {level}, Platz {place}, {points} Punkte. Noch {left} bis zur nächsten Stufe. | {user} hat noch keine Punkte. | Noch hat niemand Punkte. Schreib etwas!',
    fr: 'Montre le niveau et les points. | Montre qui a le plus de points. | De qui ; les tiens par défaut | 🎉 {user} atteint le niveau {level} ! | {user} : niveau {level}, place {place}, {points} points. Encore {left} jusqu’au suivant. | {user} n’a pas encore de points. | Personne n’a encore de points. Écris quelque chose !',
    pt: 'Mostra nível e pontos. | Mostra quem tem mais pontos. | De quem; seus, se omitido | 🎉 {user} chegou ao nível {level}! | {user}: nível {level}, lugar {place}, {points} pontos. Faltam {left} para o próximo. | {user} ainda não tem pontos. | Ninguém tem pontos ainda. Escreva algo!',
    it: 'Mostra livello e punti. | Mostra chi ha più punti. | Di chi; i tuoi se manca | 🎉 {user} ha raggiunto il livello {level}! | {user}: livello {level}, posto {place}, {points} punti. Ancora {left} al prossimo. | {user} non ha ancora punti. | Nessuno ha ancora punti. Scrivi qualcosa!',
    nl: 'Toont level en punten. | Toont wie de meeste punten heeft. | Van wie; leeg is van jezelf | 🎉 {user} heeft level {level} bereikt! | {user}: level {level}, plaats {place}, {points} punten. Nog {left} tot het volgende level. | {user} heeft nog geen punten. | Nog niemand heeft punten. Schrijf iets!',
    pl: 'Pokazuje poziom i punkty. | Pokazuje, kto ma najwięcej punktów. | Czyje; twoje, jeśli puste | 🎉 {user} osiąga poziom {level}! | {user}: poziom {level}, miejsce {place}, punkty: {points}. Do następnego brakuje {left}. | {user} nie ma jeszcze punktów. | Nikt nie ma jeszcze punktów. Napisz coś!',
    tr: 'Seviyeyi ve puanı gösterir. | En çok puanı olanları gösterir. | Kimin; boşsa senin | 🎉 {user} {level}. seviyeye ulaştı! | {user}: seviye {level}, sıra {place}, {points} puan. Sonraki seviyeye {left} kaldı. | {user} henüz puan almadı. | Henüz kimsenin puanı yok. Bir şey yaz!',
    ru: 'Показывает уровень и очки. | Показывает, у кого больше очков. | Чьи; ваши, если не указано | 🎉 {user} достигает уровня {level}! | {user}: уровень {level}, место {place}, очков: {points}. До следующего: {left}. | У {user} пока нет очков. | Пока ни у кого нет очков. Напишите что-нибудь!',
    zh: '查看等级和积分。 | 查看积分排行榜。 | 谁的；不填则为你的 | 🎉 {user} 升到了 {level} 级！ | {user}：{level} 级，第 {place} 名，{points} 分，距下一级还差 {left} 分。 | {user} 还没有积分。 | 还没有人有积分，来说点什么吧！',
    ja: 'レベルとポイントを見ます。 | ポイントの順位を見ます。 | だれの。省くと自分 | 🎉 {user} がレベル {level} になりました！ | {user}：レベル {level}、{place} 位、{points} ポイント。次まであと {left}。 | {user} はまだポイントがありません。 | まだだれもポイントがありません。何か書いてみよう！',
    ko: '레벨과 점수를 보여 줘요. | 점수 순위를 보여 줘요. | 누구의; 비우면 내 것 | 🎉 {user} 님이 레벨 {level}이 되었어요! | {user}: 레벨 {level}, {place}위, {points}점. 다음까지 {left}점 남았어요. | {user} 님은 아직 점수가 없어요. | 아직 점수가 있는 사람이 없어요. 무언가 써 보세요!',
    hi: 'स्तर और अंक दिखाता है। | दिखाता है किसके सबसे ज़्यादा अंक हैं। | किसके; खाली हो तो आपके | 🎉 {user} स्तर {level} पर पहुँचे! | {user}: स्तर {level}, स्थान {place}, {points} अंक। अगले स्तर तक {left} बाकी। | {user} के अभी कोई अंक नहीं। | अभी किसी के अंक नहीं। कुछ लिखिए!',
    ar: 'يعرض المستوى والنقاط. | يعرض أصحاب أكثر النقاط. | لمن؛ ولك إن تُرك فارغًا | 🎉 وصل {user} إلى المستوى {level}! | {user}: المستوى {level}، المرتبة {place}، النقاط {points}. يبقى {left} للمستوى التالي. | ليس لدى {user} نقاط بعد. | لا أحد لديه نقاط بعد. اكتب شيئًا!',
  },
);

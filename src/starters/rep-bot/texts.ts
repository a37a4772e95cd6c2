import { dictionary } from '../page/dictionary.ts';

export const texts = dictionary(
  ['topDescription', 'repDescription', 'whose', 'given', 'later', 'notThem', 'has', 'nobody'],
  {
    en: 'Shows who has the best reputation. | Shows the reputation of somebody. | Whose; your own if left out | {user}: {change}, now **{total}**. | Too early: again {time}. | Not for yourself, nor for a bot. | {user} has a reputation of **{total}**. | Nobody has a reputation yet.',
    es: 'Muestra quién tiene la mejor reputación. | Muestra la reputación de alguien. | De quién; la tuya si falta | {user}: {change}, ahora **{total}**. | Demasiado pronto: otra vez {time}. | Ni para ti ni para un bot. | {user} tiene una reputación de **{total}**. | Aún nadie tiene reputación.',
    de: 'Zeigt, wer das beste Ansehen hat. | Zeigt das Ansehen von jemandem. | Von wem; ohne Angabe dein eigenes | {user}: {change}, jetzt **{total}**. | Zu früh: wieder {time}. | Nicht für dich selbst und nicht für einen Bot. | {user} hat ein Ansehen von **{total}**. | Noch hat niemand Ansehen.',
    fr: 'Montre qui a la meilleure réputation. | Montre la réputation de quelqu’un. | De qui ; la tienne sans précision | {user} : {change}, maintenant **{total}**. | Trop tôt : à nouveau {time}. | Ni pour toi, ni pour un bot. | {user} a une réputation de **{total}**. | Personne n’a encore de réputation.',
    pt: 'Mostra quem tem a melhor reputação. | Mostra a reputação de alguém. | De quem; a sua se faltar | {user}: {change}, agora **{total}**. | Cedo demais: de novo {time}. | Nem para você nem para um bot. | {user} tem reputação **{total}**. | Ninguém tem reputação ainda.',
    it: 'Mostra chi ha la reputazione migliore. | Mostra la reputazione di qualcuno. | Di chi; la tua se manca | {user}: {change}, ora **{total}**. | Troppo presto: di nuovo {time}. | Né per te né per un bot. | {user} ha una reputazione di **{total}**. | Ancora nessuno ha reputazione.',
    nl: 'Toont wie de beste reputatie heeft. | Toont de reputatie van iemand. | Van wie; anders die van jou | {user}: {change}, nu **{total}**. | Te vroeg: weer {time}. | Niet voor jezelf en niet voor een bot. | {user} heeft een reputatie van **{total}**. | Nog niemand heeft een reputatie.',
    pl: 'Pokazuje, kto ma najlepszą reputację. | Pokazuje czyjąś reputację. | Czyja; bez podania twoja | {user}: {change}, teraz **{total}**. | Za wcześnie: znowu {time}. | Nie dla siebie i nie dla bota. | {user} ma reputację **{total}**. | Nikt jeszcze nie ma reputacji.',
    tr: 'En iyi itibarın kimde olduğunu gösterir. | Birinin itibarını gösterir. | Kimin; boşsa senin | {user}: {change}, şimdi **{total}**. | Henüz erken: yeniden {time}. | Kendin ya da bir bot için olmaz. | {user} itibarı: **{total}**. | Henüz kimsenin itibarı yok.',
    ru: 'Показывает, у кого лучшая репутация. | Показывает репутацию участника. | Чья; если не указать, ваша | {user}: {change}, теперь **{total}**. | Слишком рано: снова {time}. | Ни себе, ни боту. | Репутация {user}: **{total}**. | Пока ни у кого нет репутации.',
    zh: '查看谁的声望最高。 | 查看某人的声望。 | 谁的；不填则是自己的 | {user}：{change}，现在 **{total}**。 | 太早了：{time} 再来。 | 不能给自己或机器人。 | {user} 的声望是 **{total}**。 | 还没有人有声望。',
    ja: '評判の高い人を表示します。 | 誰かの評判を表示します。 | 誰の評判か。省くと自分です | {user}：{change}、今は **{total}** です。 | まだ早いです。次は {time} です。 | 自分やボットにはできません。 | {user} の評判は **{total}** です。 | まだ評判のある人はいません。',
    ko: '평판이 가장 좋은 사람을 보여 줘요. | 누군가의 평판을 보여 줘요. | 누구의 평판인지; 비우면 내 평판 | {user}: {change}, 지금 **{total}**. | 아직 일러요: {time} 다시 하세요. | 자신이나 봇에게는 할 수 없어요. | {user} 님의 평판은 **{total}**이에요. | 아직 평판이 있는 사람이 없어요.',
    hi: 'दिखाता है कि किसकी प्रतिष्ठा सबसे अच्छी है। | किसी की प्रतिष्ठा दिखाता है। | किसकी; न बताने पर आपकी | {user}: {change}, अब **{total}**। | अभी जल्दी है: फिर {time}। | न अपने लिए, न बॉट के लिए। | {user} की प्रतिष्ठा **{total}** है। | अभी किसी की प्रतिष्ठा नहीं है।',
    ar: 'يعرض صاحب أفضل سمعة. | يعرض سمعة أحدهم. | سمعة من؛ سمعتك إن تُرك فارغًا | {user}: {change}، الآن **{total}**. | مبكر جدًا: مرة أخرى {time}. | ليس لنفسك ولا لبوت. | سمعة {user}: **{total}**. | لا سمعة لأحد بعد.',
  },
);

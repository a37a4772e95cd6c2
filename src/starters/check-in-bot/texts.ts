import { dictionary } from '../page/dictionary.ts';

export const texts = dictionary(
  ['checkIn', 'show', 'board', 'whose', 'line', 'already', 'rewarded', 'nobody'],
  {
    en: 'Checks you in for today. | Shows the days of somebody. | Shows who has the longest streak. | Whose; yours if left out | {user}: {days} days in a row, {total} in all. | You have checked in today. Again {time}. | 🏅 {user} earns the role {role}. | Nobody has checked in yet.',
    es: 'Registra tu asistencia de hoy. | Muestra los días de alguien. | Muestra quién tiene la racha más larga. | De quién; tuyos si se omite | {user}: {days} días seguidos, {total} en total. | Ya te has registrado hoy. De nuevo {time}. | 🏅 {user} gana el rol {role}. | Aún no se ha registrado nadie.',
    de: 'Checkt dich für heute ein. | Zeigt die Tage von jemandem. | Zeigt, wer die längste Serie hat. | Wessen; deine, wenn es fehlt | {user}: {days} Tage in Folge, {total} insgesamt. | Du warst heute schon da. Wieder {time}. | 🏅 {user} bekommt die Rolle {role}. | Noch war niemand da.',
    fr: 'Te pointe pour aujourd’hui. | Montre les jours de quelqu’un. | Montre qui a la plus longue série. | De qui ; les tiens par défaut | {user} : {days} jours de suite, {total} en tout. | Tu as déjà pointé aujourd’hui. À nouveau {time}. | 🏅 {user} gagne le rôle {role}. | Personne n’a encore pointé.',
    pt: 'Marca a sua presença de hoje. | Mostra os dias de alguém. | Mostra quem tem a maior sequência. | De quem; seus, se omitido | {user}: {days} dias seguidos, {total} no total. | Você já marcou presença hoje. De novo {time}. | 🏅 {user} ganha o cargo {role}. | Ninguém marcou presença ainda.',
    it: 'Segna la tua presenza di oggi. | Mostra i giorni di qualcuno. | Mostra chi ha la serie più lunga. | Di chi; i tuoi se manca | {user}: {days} giorni di fila, {total} in tutto. | Oggi ci sei già stato. Di nuovo {time}. | 🏅 {user} ottiene il ruolo {role}. | Non c’è ancora nessuno.',
    nl: 'Meldt je voor vandaag. | Toont de dagen van iemand. | Toont wie de langste reeks heeft. | Van wie; van jou als het leeg is | {user}: {days} dagen op rij, {total} in totaal. | Je bent vandaag al gemeld. Weer {time}. | 🏅 {user} krijgt de rol {role}. | Nog niemand heeft zich gemeld.',
    pl: 'Zapisuje twoją obecność dzisiaj. | Pokazuje czyjeś dni. | Pokazuje, kto ma najdłuższą serię. | Czyje; twoje, jeśli puste | {user}: dni z rzędu {days}, razem {total}. | Dziś już jesteś zapisany. Znowu {time}. | 🏅 {user} zdobywa rolę {role}. | Nikt się jeszcze nie zapisał.',
    tr: 'Bugünkü yoklamanı alır. | Birinin günlerini gösterir. | En uzun serinin kimde olduğunu gösterir. | Kimin; boşsa senin | {user}: üst üste {days} gün, toplam {total}. | Bugün zaten yoklaman alındı. Tekrar {time}. | 🏅 {user}, {role} rolünü kazandı. | Henüz kimse yok.',
    ru: 'Отмечает вас сегодня. | Показывает дни участника. | Показывает, у кого самая длинная серия. | Чьи; ваши, если не указано | {user}: дней подряд {days}, всего {total}. | Сегодня вы уже отметились. Снова {time}. | 🏅 {user} получает роль {role}. | Пока никто не отметился.',
    zh: '今天打卡。 | 查看某人的天数。 | 查看谁连续最久。 | 谁的；不填则为你的 | {user}：连续 {days} 天，共 {total} 天。 | 今天已经打过卡了。下次 {time}。 | 🏅 {user} 获得身份组 {role}。 | 还没有人打卡。',
    ja: '今日の出席をつけます。 | 出席日数を見ます。 | 連続日数の順位を見ます。 | 誰の（空なら自分） | {user}: {days} 日連続、合計 {total} 日。 | 今日はもう出席しています。次は {time}。 | 🏅 {user} さんに {role} ロールが付きました。 | まだ誰も出席していません。',
    ko: '오늘 출석을 체크해요. | 출석 일수를 보여 줘요. | 연속 출석 순위를 보여 줘요. | 누구의 (비우면 나) | {user}: {days}일 연속, 총 {total}일. | 오늘은 이미 출석했어요. 다음은 {time}. | 🏅 {user} 님이 {role} 역할을 받았어요. | 아직 출석한 사람이 없어요.',
    hi: 'आज की हाज़िरी लगाता है। | किसी के दिन दिखाता है। | सबसे लंबा सिलसिला किसका है, दिखाता है। | किसके; खाली हो तो आपके | {user}: लगातार {days} दिन, कुल {total}। | आज की हाज़िरी लग चुकी है। फिर {time}। | 🏅 {user} को भूमिका {role} मिली। | अभी किसी की हाज़िरी नहीं।',
    ar: 'يسجل حضورك اليوم. | يعرض أيام عضو. | يعرض من لديه أطول سلسلة. | لمن؛ لك إن تُرك فارغًا | {user}: {days} أيام متتالية، و{total} في المجموع. | سجلت حضورك اليوم. مجددًا {time}. | 🏅 حصل {user} على الدور {role}. | لم يسجل أحد بعد.',
  },
);

import { dictionary } from '../page/dictionary.ts';

export const texts = dictionary(
  ['afk', 'list', 'why', 'set', 'back', 'away', 'awayBecause', 'nobody'],
  {
    en: 'Says that you are away. | Shows who is away. | Why you are away | You are away until you write again. Whoever mentions you is told. | Welcome back! You left {time}. | 💤 {user} is away ({time}). | 💤 {user} is away ({time}): {reason} | Nobody is away.',
    es: 'Dice que no estás. | Muestra quién no está. | Por qué no estás | No estás hasta que vuelvas a escribir. Quien te mencione lo sabrá. | ¡Bienvenido de vuelta! Te fuiste {time}. | 💤 {user} no está ({time}). | 💤 {user} no está ({time}): {reason} | Nadie está ausente.',
    de: 'Sagt, dass du nicht da bist. | Zeigt, wer nicht da ist. | Warum du nicht da bist | Du bist weg, bis du wieder schreibst. Wer dich erwähnt, erfährt es. | Willkommen zurück! Du gingst {time}. | 💤 {user} ist nicht da ({time}). | 💤 {user} ist nicht da ({time}): {reason} | Niemand ist weg.',
    fr: 'Dit que tu es absent. | Montre qui est absent. | Pourquoi tu es absent | Tu es absent jusqu’à ton prochain message. Qui te mentionne le saura. | Bon retour ! Tu es parti {time}. | 💤 {user} est absent ({time}). | 💤 {user} est absent ({time}) : {reason} | Personne n’est absent.',
    pt: 'Diz que você está ausente. | Mostra quem está ausente. | Por que você está ausente | Você está ausente até escrever de novo. Quem mencionar você fica sabendo. | Bem-vindo de volta! Você saiu {time}. | 💤 {user} está ausente ({time}). | 💤 {user} está ausente ({time}): {reason} | Ninguém está ausente.',
    it: 'Dice che non ci sei. | Mostra chi non c’è. | Perché non ci sei | Risulti assente finché non scrivi di nuovo. Chi ti menziona lo saprà. | Bentornato! Sei andato via {time}. | 💤 {user} non c’è ({time}). | 💤 {user} non c’è ({time}): {reason} | Nessuno è assente.',
    nl: 'Zegt dat je weg bent. | Toont wie weg is. | Waarom je weg bent | Je bent weg tot je weer schrijft. Wie je noemt, krijgt het te horen. | Welkom terug! Je ging {time}. | 💤 {user} is weg ({time}). | 💤 {user} is weg ({time}): {reason} | Niemand is weg.',
    pl: 'Mówi, że cię nie ma. | Pokazuje, kogo nie ma. | Dlaczego cię nie ma | Nie ma cię, dopóki znowu nie napiszesz. Kto cię wspomni, dowie się o tym. | Witaj z powrotem! Nieobecność: {time}. | 💤 {user}: nieobecność ({time}). | 💤 {user}: nieobecność ({time}): {reason} | Wszyscy są obecni.',
    tr: 'Uzakta olduğunu söyler. | Kimlerin uzakta olduğunu gösterir. | Neden uzaktasın | Yeniden yazana kadar uzaktasın. Senden bahsedenlere söylenir. | Tekrar hoş geldin! Ayrılışın: {time}. | 💤 {user} uzakta ({time}). | 💤 {user} uzakta ({time}): {reason} | Kimse uzakta değil.',
    ru: 'Сообщает, что вас нет. | Показывает, кого нет. | Почему вас нет | Вас нет, пока вы снова не напишете. Те, кто вас упомянет, узнают об этом. | С возвращением! Вы отошли {time}. | 💤 {user} отсутствует ({time}). | 💤 {user} отсутствует ({time}): {reason} | Все на месте.',
    zh: '告诉大家你离开了。 | 查看谁离开了。 | 离开的原因 | 在你再次发言之前显示为离开。提到你的人会收到通知。 | 欢迎回来！你于 {time} 离开。 | 💤 {user} 离开了（{time}）。 | 💤 {user} 离开了（{time}）：{reason} | 没有人离开。',
    ja: '離席中だと伝えます。 | 離席中の人を表示します。 | 離席の理由 | 次に発言するまで離席中です。メンションした人に伝えます。 | おかえりなさい！離席：{time} | 💤 {user} さんは離席中です（{time}）。 | 💤 {user} さんは離席中です（{time}）：{reason} | 離席中の人はいません。',
    ko: '자리를 비웠다고 알려요. | 누가 자리를 비웠는지 보여 줘요. | 자리를 비운 이유 | 다시 글을 쓸 때까지 자리 비움이에요. 멘션하는 사람에게 알려 줘요. | 어서 와요! 자리를 비운 때: {time} | 💤 {user} 님은 자리를 비웠어요 ({time}). | 💤 {user} 님은 자리를 비웠어요 ({time}): {reason} | 자리를 비운 사람이 없어요.',
    hi: 'बताता है कि आप दूर हैं। | दिखाता है कौन दूर है। | आप क्यों दूर हैं | जब तक आप फिर न लिखें, आप दूर हैं। जो आपका उल्लेख करे, उसे बताया जाएगा। | वापसी पर स्वागत! आप गए थे: {time} | 💤 {user} दूर हैं ({time})। | 💤 {user} दूर हैं ({time}): {reason} | कोई दूर नहीं है।',
    ar: 'يخبر أنك غائب. | يعرض من هو غائب. | سبب غيابك | أنت غائب حتى تكتب من جديد. من يذكرك سيُخبَر بذلك. | أهلًا بعودتك! غبت {time}. | 💤 {user} غائب ({time}). | 💤 {user} غائب ({time}): {reason} | لا أحد غائب.',
  },
);

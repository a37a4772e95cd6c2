import { dictionary } from '../page/dictionary.ts';

export const texts = dictionary(
  [
    'lobby',
    'room',
    'rename',
    'name',
    'limit',
    'people',
    'lock',
    'unlock',
    'none',
    'changed',
    'often',
  ],
  {
    en: '➕ Join to create | {user}’s channel | Renames your voice channel. | The new name | Limits how many people your voice channel takes. | How many people; 0 for any number | Lets nobody else into your voice channel. | Opens your voice channel again. | You have no voice channel. Join “{lobby}” to get one. | Done. | A channel can be renamed twice in ten minutes.',
    es: '➕ Crear canal | Canal de {user} | Cambia el nombre de tu canal de voz. | El nombre nuevo | Limita cuántas personas caben en tu canal de voz. | Cuántas personas; 0 para cualquier número | No deja entrar a nadie más en tu canal de voz. | Vuelve a abrir tu canal de voz. | No tienes canal de voz. Entra en «{lobby}» para tener uno. | Hecho. | Un canal se puede renombrar dos veces en diez minutos.',
    de: '➕ Kanal erstellen | Kanal von {user} | Benennt deinen Sprachkanal um. | Der neue Name | Begrenzt, wie viele in deinen Sprachkanal passen. | Wie viele; 0 für beliebig viele | Lässt niemanden mehr in deinen Sprachkanal. | Öffnet deinen Sprachkanal wieder. | Du hast keinen Sprachkanal. Betritt „{lobby}“, um einen zu bekommen. | Erledigt. | Ein Kanal kann zweimal in zehn Minuten umbenannt werden.',
    fr: '➕ Créer un salon | Salon de {user} | Renomme ton salon vocal. | Le nouveau nom | Limite le nombre de personnes dans ton salon vocal. | Combien de personnes ; 0 pour un nombre libre | Ne laisse plus entrer personne dans ton salon vocal. | Rouvre ton salon vocal. | Tu n’as pas de salon vocal. Rejoins « {lobby} » pour en avoir un. | C’est fait. | Un salon peut être renommé deux fois en dix minutes.',
    pt: '➕ Criar canal | Canal de {user} | Muda o nome do seu canal de voz. | O novo nome | Limita quantas pessoas cabem no seu canal de voz. | Quantas pessoas; 0 para qualquer número | Não deixa mais ninguém entrar no seu canal de voz. | Abre o seu canal de voz de novo. | Você não tem canal de voz. Entre em “{lobby}” para ter um. | Feito. | Um canal pode mudar de nome duas vezes em dez minutos.',
    it: '➕ Crea canale | Canale di {user} | Rinomina il tuo canale vocale. | Il nuovo nome | Limita quante persone entrano nel tuo canale vocale. | Quante persone; 0 per nessun limite | Non fa entrare nessun altro nel tuo canale vocale. | Riapre il tuo canale vocale. | Non hai un canale vocale. Entra in «{lobby}» per averne uno. | Fatto. | Un canale si può rinominare due volte in dieci minuti.',
    nl: '➕ Kanaal maken | Kanaal van {user} | Hernoemt je spraakkanaal. | De nieuwe naam | Beperkt hoeveel mensen in je spraakkanaal passen. | Hoeveel mensen; 0 voor onbeperkt | Laat niemand meer in je spraakkanaal. | Opent je spraakkanaal weer. | Je hebt geen spraakkanaal. Ga naar “{lobby}” om er een te krijgen. | Klaar. | Een kanaal kan twee keer in tien minuten een nieuwe naam krijgen.',
    pl: '➕ Utwórz kanał | Kanał: {user} | Zmienia nazwę twojego kanału głosowego. | Nowa nazwa | Ogranicza liczbę osób na twoim kanale głosowym. | Ile osób; 0 bez ograniczeń | Nie wpuszcza nikogo więcej na twój kanał głosowy. | Znów otwiera twój kanał głosowy. | Nie masz kanału głosowego. Dołącz do „{lobby}”, aby go dostać. | Gotowe. | Nazwę kanału można zmienić dwa razy w ciągu dziesięciu minut.',
    tr: '➕ Kanal oluştur | {user} kanalı | Ses kanalını yeniden adlandırır. | Yeni ad | Ses kanalına kaç kişi girebileceğini sınırlar. | Kaç kişi; 0 sınırsız | Ses kanalına başka kimseyi almaz. | Ses kanalını yeniden açar. | Ses kanalın yok. Bir tane için “{lobby}” kanalına katıl. | Tamam. | Bir kanalın adı on dakikada iki kez değiştirilebilir.',
    ru: '➕ Создать канал | Канал {user} | Переименовывает ваш голосовой канал. | Новое имя | Ограничивает число людей в вашем голосовом канале. | Сколько людей; 0 — без ограничения | Больше никого не пускает в ваш голосовой канал. | Снова открывает ваш голосовой канал. | У вас нет голосового канала. Зайдите в «{lobby}», чтобы получить его. | Готово. | Канал можно переименовать дважды за десять минут.',
    zh: '➕ 创建频道 | {user} 的频道 | 为你的语音频道改名。 | 新名称 | 限制你的语音频道人数。 | 人数；0 为不限 | 不再让其他人进入你的语音频道。 | 重新开放你的语音频道。 | 你没有语音频道。加入“{lobby}”即可创建。 | 完成。 | 十分钟内频道只能改名两次。',
    ja: '➕ チャンネルを作る | {user} の部屋 | ボイスチャンネルの名前を変えます。 | 新しい名前 | ボイスチャンネルの人数を制限します。 | 人数。0 は無制限 | ほかの人がボイスチャンネルに入れなくなります。 | ボイスチャンネルをまた開きます。 | ボイスチャンネルがありません。「{lobby}」に入ると作られます。 | 完了。 | チャンネル名は 10 分に 2 回まで変えられます。',
    ko: '➕ 채널 만들기 | {user}의 채널 | 내 음성 채널의 이름을 바꿔요. | 새 이름 | 내 음성 채널의 인원을 제한해요. | 인원, 0은 제한 없음 | 다른 사람이 내 음성 채널에 못 들어와요. | 내 음성 채널을 다시 열어요. | 음성 채널이 없어요. “{lobby}”에 들어가면 생겨요. | 완료. | 채널 이름은 10분에 두 번까지 바꿀 수 있어요.',
    hi: '➕ चैनल बनाएँ | {user} का चैनल | आपके वॉइस चैनल का नाम बदलता है। | नया नाम | आपके वॉइस चैनल में लोगों की संख्या सीमित करता है। | कितने लोग; 0 यानी कोई सीमा नहीं | आपके वॉइस चैनल में और किसी को नहीं आने देता। | आपका वॉइस चैनल फिर खोलता है। | आपका कोई वॉइस चैनल नहीं है। “{lobby}” में जाकर एक पाएँ। | हो गया। | दस मिनट में चैनल का नाम दो बार बदला जा सकता है।',
    ar: '➕ أنشئ قناة | قناة {user} | يعيد تسمية قناتك الصوتية. | الاسم الجديد | يحدد عدد الأشخاص في قناتك الصوتية. | كم شخصًا؛ 0 بلا حد | لا يسمح لغيرك بدخول قناتك الصوتية. | يفتح قناتك الصوتية من جديد. | ليست لديك قناة صوتية. ادخل «{lobby}» لتحصل على واحدة. | تم. | يمكن تغيير اسم القناة مرتين في عشر دقائق.',
  },
);

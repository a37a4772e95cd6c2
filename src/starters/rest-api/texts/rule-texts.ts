import { dictionary } from '../../page/dictionary.ts';

/** What breaks a rule about several things; the English texts are their keys. */
export const ruleTexts = dictionary(
  [
    'There are {x} already: {y} is full.',
    'It is full.',
    '{x} must be after {y}.',
    'It takes {x} minutes: that is too late.',
    'It overlaps another one: each takes {x} minutes.',
    'It overlaps another one.',
    'That must be between {x}:00 and {y}:00 of one day.',
    'That must be at least {x} minutes.',
    'There are only {x} of {y}.',
    'There are only {x}.',
    'There is no {x} {y}.',
    '{x} must be a whole number above 0.',
    '{x} must be a number above 0.',
    'It is so already: {x} is {y}.',
    'Say which: {x}.',
  ],
  {
    en: 'There are {x} already: {y} is full. | It is full. | {x} must be after {y}. | It takes {x} minutes: that is too late. | It overlaps another one: each takes {x} minutes. | It overlaps another one. | That must be between {x}:00 and {y}:00 of one day. | That must be at least {x} minutes. | There are only {x} of {y}. | There are only {x}. | There is no {x} {y}. | {x} must be a whole number above 0. | {x} must be a number above 0. | It is so already: {x} is {y}. | Say which: {x}.',
    es: 'Ya hay {x}: {y} está completo. | Está completo. | {x} debe ser posterior a {y}. | Dura {x} minutos: es demasiado tarde. | Se solapa con otro: cada uno dura {x} minutos. | Se solapa con otro. | Debe ser entre las {x}:00 y las {y}:00 del mismo día. | Debe durar al menos {x} minutos. | Solo hay {x} de {y}. | Solo hay {x}. | No existe {x} {y}. | {x} debe ser un número entero mayor que 0. | {x} debe ser un número mayor que 0. | Ya es así: {x} es {y}. | Di cuál: {x}.',
    de: 'Es sind schon {x}: {y} ist voll. | Es ist voll. | {x} muss nach {y} liegen. | Es dauert {x} Minuten: Das ist zu spät. | Es überschneidet sich mit einem anderen: Jeder dauert {x} Minuten. | Es überschneidet sich mit einem anderen. | Das muss zwischen {x}:00 und {y}:00 desselben Tages liegen. | Das müssen mindestens {x} Minuten sein. | Es gibt nur {x} von {y}. | Es gibt nur {x}. | {x} {y} gibt es nicht. | {x} muss eine ganze Zahl über 0 sein. | {x} muss eine Zahl über 0 sein. | Das ist schon so: {x} ist {y}. | Sag, welches: {x}.',
    fr: 'Il y en a déjà {x} : {y} est complet. | C’est complet. | {x} doit être après {y}. | Cela dure {x} minutes : c’est trop tard. | Cela chevauche un autre : chacun dure {x} minutes. | Cela chevauche un autre. | Il faut être entre {x}:00 et {y}:00 le même jour. | Il faut au moins {x} minutes. | Il n’y a que {x} de {y}. | Il n’y en a que {x}. | {x} {y} n’existe pas. | {x} doit être un nombre entier au-dessus de 0. | {x} doit être un nombre au-dessus de 0. | C’est déjà le cas : {x} est {y}. | Dis lequel : {x}.',
    pt: 'Já há {x}: {y} está cheio. | Está cheio. | {x} deve ser depois de {y}. | Dura {x} minutos: é tarde demais. | Há conflito com outro: cada um dura {x} minutos. | Há conflito com outro. | Deve ser entre {x}:00 e {y}:00 do mesmo dia. | Deve durar pelo menos {x} minutos. | Só há {x} de {y}. | Só há {x}. | Não existe {x} {y}. | {x} deve ser um número inteiro acima de 0. | {x} deve ser um número acima de 0. | Já está assim: {x} é {y}. | Diga qual: {x}.',
    it: 'Ce ne sono già {x}: {y} è pieno. | È pieno. | {x} deve essere dopo {y}. | Dura {x} minuti: è troppo tardi. | Si sovrappone a un altro: ognuno dura {x} minuti. | Si sovrappone a un altro. | Deve essere tra le {x}:00 e le {y}:00 dello stesso giorno. | Deve durare almeno {x} minuti. | Ci sono solo {x} di {y}. | Ce ne sono solo {x}. | {x} {y} non esiste. | {x} deve essere un numero intero sopra 0. | {x} deve essere un numero sopra 0. | È già così: {x} è {y}. | Indica quale: {x}.',
    nl: 'Er zijn er al {x}: {y} is vol. | Het is vol. | {x} moet na {y} zijn. | Het duurt {x} minuten: dat is te laat. | Het overlapt met een ander: elk duurt {x} minuten. | Het overlapt met een ander. | Dat moet tussen {x}:00 en {y}:00 op één dag. | Dat moet minstens {x} minuten zijn. | Er zijn maar {x} van {y}. | Er zijn er maar {x}. | {x} {y} bestaat niet. | {x} moet een geheel getal boven 0 zijn. | {x} moet een getal boven 0 zijn. | Dat is al zo: {x} is {y}. | Zeg welke: {x}.',
    pl: 'Jest już {x}: {y} jest pełne. | Brak miejsc. | {x} musi być po {y}. | Trwa {x} minut: to za późno. | Koliduje z innym: każde trwa {x} minut. | Koliduje z innym. | Musi być między {x}:00 a {y}:00 tego samego dnia. | Musi trwać co najmniej {x} minut. | Jest tylko {x} z {y}. | Jest tylko {x}. | Nie ma {x} {y}. | {x} musi być liczbą całkowitą większą od 0. | {x} musi być liczbą większą od 0. | Już tak jest: {x} to {y}. | Podaj które: {x}.',
    tr: 'Zaten {x} tane var: {y} dolu. | Dolu. | {x}, {y} değerinden sonra olmalı. | {x} dakika sürer: bu çok geç. | Başka biriyle çakışıyor: her biri {x} dakika sürer. | Başka biriyle çakışıyor. | Aynı gün {x}:00 ile {y}:00 arasında olmalı. | En az {x} dakika olmalı. | {y} için yalnız {x} var. | Yalnız {x} var. | {x} {y} yok. | {x} 0’dan büyük bir tam sayı olmalı. | {x} 0’dan büyük bir sayı olmalı. | Zaten öyle: {x}, {y}. | Hangisi olduğunu belirt: {x}.',
    ru: 'Уже есть {x}: {y} — мест нет. | Мест нет. | {x} должно быть позже, чем {y}. | Это длится {x} минут: слишком поздно. | Пересекается с другой записью: каждая длится {x} минут. | Пересекается с другой записью. | Должно быть между {x}:00 и {y}:00 одного дня. | Должно быть не меньше {x} минут. | Есть только {x}: {y}. | Есть только {x}. | Нет такого: {x} {y}. | {x}: требуется целое число больше 0. | {x}: требуется число больше 0. | Уже так: {x} — {y}. | Укажите, что именно: {x}.',
    zh: '已有 {x} 个：{y} 已满。 | 已满。 | {x}必须晚于{y}。 | 需要 {x} 分钟：太晚了。 | 与另一个冲突：每个需要 {x} 分钟。 | 与另一个冲突。 | 必须在同一天的 {x}:00 到 {y}:00 之间。 | 至少要 {x} 分钟。 | {y} 只有 {x} 个。 | 只有 {x} 个。 | 没有{x} {y}。 | {x}必须是大于 0 的整数。 | {x}必须是大于 0 的数字。 | 已经是这样：{x}为 {y}。 | 请说明是哪一个：{x}。',
    ja: 'すでに {x} 件あります：{y} は満員です。 | 満員です。 | {x}は{y}より後にしてください。 | {x} 分かかるため、遅すぎます。 | ほかと重なります：それぞれ {x} 分です。 | ほかと重なります。 | 同じ日の {x}:00 から {y}:00 の間にしてください。 | {x} 分以上にしてください。 | {y} は {x} しかありません。 | {x} しかありません。 | {x} {y} はありません。 | {x}は 0 より大きい整数にしてください。 | {x}は 0 より大きい数にしてください。 | すでにそうなっています：{x}は{y}です。 | どれか指定してください：{x}。',
    ko: '이미 {x}개 있습니다: {y}이(가) 가득 찼습니다. | 가득 찼습니다. | {x}은(는) {y} 이후여야 합니다. | {x}분이 걸려 너무 늦습니다. | 다른 것과 겹칩니다: 각각 {x}분입니다. | 다른 것과 겹칩니다. | 같은 날 {x}:00에서 {y}:00 사이여야 합니다. | {x}분 이상이어야 합니다. | {y}은(는) {x}개뿐입니다. | {x}개뿐입니다. | {x} {y}이(가) 없습니다. | {x}은(는) 0보다 큰 정수여야 합니다. | {x}은(는) 0보다 큰 수여야 합니다. | 이미 그렇습니다: {x} = {y}. | 어느 것인지 알려 주세요: {x}.',
    hi: 'पहले से {x} हैं: {y} भर गया है। | यह भर गया है। | {x}, {y} के बाद होना चाहिए। | इसमें {x} मिनट लगते हैं: यह बहुत देर है। | यह दूसरे से टकराता है: हर एक {x} मिनट का है। | यह दूसरे से टकराता है। | यह एक ही दिन {x}:00 और {y}:00 के बीच होना चाहिए। | यह कम से कम {x} मिनट का होना चाहिए। | {y} के केवल {x} हैं। | केवल {x} हैं। | {x} {y} नहीं है। | {x} 0 से बड़ी पूर्ण संख्या होनी चाहिए। | {x} 0 से बड़ी संख्या होनी चाहिए। | यह पहले से ऐसा है: {x} {y} है। | बताएँ कौन सा: {x}।',
    ar: 'يوجد {x} من قبل: {y} ممتلئ. | ممتلئ. | {x} يجب أن يكون بعد {y}. | يستغرق {x} دقيقة: هذا متأخر جدًا. | يتداخل مع آخر: كل واحد يستغرق {x} دقيقة. | يتداخل مع آخر. | يجب أن يكون بين {x}:00 و{y}:00 من يوم واحد. | يجب ألا يقل عن {x} دقيقة. | يوجد {x} فقط من {y}. | يوجد {x} فقط. | لا يوجد {x} {y}. | {x} يجب أن يكون عددًا صحيحًا أكبر من 0. | {x} يجب أن يكون عددًا أكبر من 0. | هو كذلك بالفعل: {x} هو {y}. | حدّد أيّها: {x}.',
  },
);

import { dictionary } from '../../page/dictionary.ts';

/** Jokes, sayings and facts with which an API of them begins. */
export const contentTexts = dictionary(
  [
    'joke4',
    'joke5',
    'joke6',
    'quote1',
    'quote2',
    'quote3',
    'quote4',
    'quote5',
    'quote6',
    'fact1',
    'fact2',
    'fact3',
    'fact4',
    'fact5',
    'saying',
  ],
  {
    en: 'Why did the scarecrow win a prize? He was outstanding in his field. | What do you call cheese that is not yours? Nacho cheese. | Why can’t a bicycle stand on its own? It is two tired. | A journey of a thousand miles begins with a single step. | Fortune favours the bold. | Practice makes perfect. | Where there is a will, there is a way. | Well begun is half done. | Slow and steady wins the race. | Honey does not spoil. | Octopuses have three hearts. | Bananas are berries, and strawberries are not. | A day on Venus is longer than its year. | Sharks are older than trees. | Proverb',
    es: '¿Qué le dice un jaguar a otro? Jaguar you. | ¿Cómo se despiden los químicos? Ácido un placer. | ¿Qué hace una vaca con los ojos cerrados? Leche concentrada. | Quien no arriesga, no gana. | La práctica hace al maestro. | Querer es poder. | Poco a poco se llega lejos. | A quien madruga, Dios le ayuda. | No hay mal que por bien no venga. | La miel no se estropea. | Los pulpos tienen tres corazones. | El plátano es una baya, y la fresa no. | En Venus un día dura más que un año. | Los tiburones son más antiguos que los árboles. | Refrán',
    de: 'Was sagt ein großer Stift zum kleinen Stift? Wachs mal, Stift. | Was macht ein Pirat am Computer? Er drückt die Enter-Taste. | Wie heißt ein Spanier ohne Auto? Carlos. | Wer wagt, gewinnt. | Übung macht den Meister. | Wo ein Wille ist, ist auch ein Weg. | Aller Anfang ist schwer. | Morgenstund hat Gold im Mund. | Auch ein langer Weg beginnt mit dem ersten Schritt. | Honig verdirbt nicht. | Kraken haben drei Herzen. | Bananen sind Beeren, Erdbeeren nicht. | Ein Tag auf der Venus ist länger als ihr Jahr. | Haie gibt es länger als Bäume. | Sprichwort',
    fr: 'Que fait une fraise sur un cheval ? Tagada. | Que dit un citron policier ? Plus un zeste. | Pourquoi les canards sont-ils toujours à l’heure ? Ils sont dans l’étang. | Qui ne tente rien n’a rien. | C’est en forgeant qu’on devient forgeron. | Quand on veut, on peut. | Petit à petit, l’oiseau fait son nid. | Après la pluie, le beau temps. | Tout vient à point à qui sait attendre. | Le miel ne se gâte pas. | Les poulpes ont trois cœurs. | La banane est une baie, la fraise non. | Sur Vénus, un jour dure plus qu’une année. | Les requins sont plus anciens que les arbres. | Proverbe',
    pt: 'O que a impressora disse para a outra? Essa folha é sua ou é impressão minha? | Por que o computador foi ao médico? Porque tinha um vírus. | O que é um pontinho amarelo na limousine? Um milhonário. | Quem não arrisca não petisca. | A prática leva à perfeição. | Querer é poder. | Devagar se vai ao longe. | Água mole em pedra dura tanto bate até que fura. | Depois da tempestade vem a bonança. | O mel não estraga. | Os polvos têm três corações. | A banana é uma baga, e o morango não. | Em Vênus um dia dura mais que um ano. | Os tubarões são mais antigos que as árvores. | Provérbio',
    it: 'Che cosa dice un muro a un altro muro? Ci vediamo all’angolo. | Perché il libro di matematica è triste? Perché ha troppi problemi. | Qual è il colmo per un giardiniere? Piantare la fidanzata. | Chi non risica non rosica. | L’esercizio rende maestri. | Volere è potere. | Chi va piano va sano e va lontano. | Chi ben comincia è a metà dell’opera. | Il mattino ha l’oro in bocca. | Il miele non va a male. | I polpi hanno tre cuori. | La banana è una bacca, la fragola no. | Su Venere un giorno dura più di un anno. | Gli squali sono più antichi degli alberi. | Proverbio',
    nl: 'Het is groen en het skiet van de berg. Een skiwi. | Wat zegt een grote kaars tegen een kleine? Ik ga vanavond uit. | Waarom eet een vis geen chips? Van chips krijgt hij dorst. | Wie niet waagt, die niet wint. | Oefening baart kunst. | Waar een wil is, is een weg. | Een goed begin is het halve werk. | De morgenstond heeft goud in de mond. | Na regen komt zonneschijn. | Honing bederft niet. | Octopussen hebben drie harten. | Een banaan is een bes, een aardbei niet. | Een dag op Venus duurt langer dan een jaar daar. | Haaien bestaan langer dan bomen. | Spreekwoord',
    pl: 'Co mówi zero do ósemki? Ładny pasek. | Dlaczego książka od matematyki jest smutna? Bo ma za dużo problemów. | Co robi krawiec, gdy się nudzi? Szyje czas. | Kto nie ryzykuje, ten nie ma. | Trening czyni mistrza. | Dla chcącego nic trudnego. | Ziarnko do ziarnka, a zbierze się miarka. | Kto rano wstaje, temu Pan Bóg daje. | Po burzy zawsze wychodzi słońce. | Miód się nie psuje. | Ośmiornice mają trzy serca. | Banan jest jagodą, a truskawka nie. | Dzień na Wenus trwa dłużej niż jej rok. | Rekiny są starsze niż drzewa. | Przysłowie',
    tr: 'Sıfır sekize ne demiş? Kemerin güzelmiş. | Bilgisayar neden doktora gitmiş? Virüs kapmış. | Balık neden okula gitmiş? Okyanusu öğrenmek için. | Damlaya damlaya göl olur. | İşleyen demir ışıldar. | Azmin elinden bir şey kurtulmaz. | Yavaş giden yol alır. | Başlamak bitirmenin yarısıdır. | Sabreden derviş muradına ermiş. | Bal bozulmaz. | Ahtapotların üç kalbi vardır. | Muz bir üzümsü meyvedir, çilek değildir. | Venüs’te bir gün bir yıldan uzundur. | Köpek balıkları ağaçlardan eskidir. | Atasözü',
    ru: 'Ноль встречает восьмёрку: «Красивый ремешок!» | Почему учебник математики грустный? В нём слишком много задач. | Колобок повесился. | Кто не рискует, тот не пьёт шампанского. | Повторение — мать учения. | Тише едешь — дальше будешь. | Терпение и труд всё перетрут. | Кто рано встаёт, тому Бог подаёт. | Нет худа без добра. | Мёд не портится. | У осьминогов три сердца. | Банан — ягода, а клубника — нет. | День на Венере длиннее её года. | Акулы древнее деревьев. | Пословица',
    zh: '0 对 8 说：“胖就胖呗，还系什么腰带！” | 数学书为什么难过？因为它有太多问题。 | 电脑为什么去看医生？因为它中毒了。 | 千里之行，始于足下。 | 熟能生巧。 | 有志者事竟成。 | 滴水穿石。 | 失败是成功之母。 | 一寸光阴一寸金。 | 蜂蜜不会变质。 | 章鱼有三颗心脏。 | 香蕉是浆果，草莓不是。 | 金星上的一天比一年还长。 | 鲨鱼比树木出现得更早。 | 谚语',
    ja: 'パンはパンでも食べられないパンは？フライパン。 | カエルが帰る。 | 電話に出んわ。 | 千里の道も一歩から。 | 継続は力なり。 | 石の上にも三年。 | 七転び八起き。 | 急がば回れ。 | 早起きは三文の徳。 | はちみつは腐りません。 | タコには心臓が三つあります。 | バナナは漿果ですが、イチゴは違います。 | 金星の一日は一年より長いです。 | サメは木より古くからいます。 | ことわざ',
    ko: '세상에서 가장 가난한 왕은? 최저임금. | 왕이 넘어지면? 킹콩. | 소가 웃으면? 우하하. | 천 리 길도 한 걸음부터. | 시작이 반이다. | 뜻이 있는 곳에 길이 있다. | 티끌 모아 태산. | 고생 끝에 낙이 온다. | 낙숫물이 댓돌을 뚫는다. | 꿀은 상하지 않는다. | 문어는 심장이 세 개다. | 바나나는 장과이고 딸기는 아니다. | 금성의 하루는 1년보다 길다. | 상어는 나무보다 오래되었다. | 속담',
    hi: 'शून्य ने आठ से क्या कहा? बेल्ट अच्छी है! | गणित की किताब उदास क्यों थी? उसमें बहुत सवाल थे। | कंप्यूटर डॉक्टर के पास क्यों गया? उसे वायरस था। | बूँद-बूँद से सागर भरता है। | जहाँ चाह वहाँ राह। | करत-करत अभ्यास के जड़मति होत सुजान। | धीरज का फल मीठा होता है। | जो डर गया समझो मर गया। | परिश्रम सफलता की कुंजी है। | शहद ख़राब नहीं होता। | ऑक्टोपस के तीन दिल होते हैं। | केला एक बेरी है, स्ट्रॉबेरी नहीं। | शुक्र का एक दिन उसके साल से लंबा है। | शार्क पेड़ों से भी पुरानी हैं। | कहावत',
    ar: 'ماذا قال الصفر للثمانية؟ حزامك جميل. | لماذا كتاب الرياضيات حزين؟ لأن فيه مسائل كثيرة. | لماذا ذهب الحاسوب إلى الطبيب؟ لأن فيه فيروسًا. | من جدّ وجد ومن زرع حصد. | الصبر مفتاح الفرج. | رحلة الألف ميل تبدأ بخطوة. | العلم نور. | من سار على الدرب وصل. | في التأني السلامة. | العسل لا يفسد. | للأخطبوط ثلاثة قلوب. | الموز من التوتيات والفراولة ليست منها. | يوم كوكب الزهرة أطول من سنته. | أسماك القرش أقدم من الأشجار. | مثل',
  },
);

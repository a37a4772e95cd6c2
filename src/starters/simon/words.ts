import { dictionary } from '../page/dictionary.ts';

export const words = dictionary(
  ['lead', 'colours', 'length', 'board', 'sound', 'watch', 'repeat', 'wrong', 'ready', 'help'],
  {
    en: 'Watch the lights and repeat them: one more each round. | Green, Red, Yellow, Blue, Purple, Pink | Length | The lights | Sound | Watch … | Your turn: repeat it. | Wrong. You remembered {n}. Once more? | Press start. | Keys 1 to {n} press the lights too. The best length stays in this browser.',
    es: 'Mira las luces y repítelas: una más en cada ronda. | Verde, Rojo, Amarillo, Azul, Morado, Rosa | Largo | Las luces | Sonido | Mira … | Te toca: repite. | Mal. Recordaste {n}. ¿Otra vez? | Pulsa empezar. | Las teclas 1 a {n} también pulsan las luces. El mejor largo queda en este navegador.',
    de: 'Sieh dir die Lichter an und wiederhole sie: jede Runde eins mehr. | Grün, Rot, Gelb, Blau, Lila, Rosa | Länge | Die Lichter | Ton | Schau hin … | Du bist dran: wiederhole. | Falsch. Du hast dir {n} gemerkt. Noch einmal? | Drücke Starten. | Auch die Tasten 1 bis {n} drücken die Lichter. Die beste Länge bleibt in diesem Browser.',
    fr: 'Regardez les lumières et répétez-les : une de plus à chaque tour. | Vert, Rouge, Jaune, Bleu, Violet, Rose | Longueur | Les lumières | Son | Regardez … | À vous : répétez. | Raté. Vous en avez retenu {n}. Encore une fois ? | Appuyez sur Commencer. | Les touches 1 à {n} allument aussi. La meilleure longueur reste dans ce navigateur.',
    pt: 'Veja as luzes e repita: uma a mais a cada rodada. | Verde, Vermelho, Amarelo, Azul, Roxo, Rosa | Tamanho | As luzes | Som | Observe … | Sua vez: repita. | Errou. Você lembrou {n}. Mais uma vez? | Aperte começar. | As teclas 1 a {n} também acendem. O melhor tamanho fica neste navegador.',
    it: 'Guarda le luci e ripetile: una in più a ogni turno. | Verde, Rosso, Giallo, Blu, Viola, Rosa | Lunghezza | Le luci | Suono | Guarda … | Tocca a te: ripeti. | Sbagliato. Ne hai ricordate {n}. Ancora una? | Premi Inizia. | Anche i tasti da 1 a {n} accendono le luci. La migliore resta in questo browser.',
    nl: 'Kijk naar de lichten en herhaal ze: elke ronde één meer. | Groen, Rood, Geel, Blauw, Paars, Roze | Lengte | De lichten | Geluid | Kijk … | Jouw beurt: herhaal. | Fout. Je onthield er {n}. Nog een keer? | Druk op Starten. | Toetsen 1 tot {n} drukken ook. De beste lengte blijft in deze browser.',
    pl: 'Patrz na światła i powtarzaj: w każdej rundzie o jedno więcej. | Zielony, Czerwony, Żółty, Niebieski, Fioletowy, Różowy | Długość | Światła | Dźwięk | Patrz … | Twoja kolej: powtórz. | Źle. Zapamiętano {n}. Jeszcze raz? | Naciśnij start. | Klawisze od 1 do {n} też działają. Najlepsza długość zostaje w tej przeglądarce.',
    tr: 'Işıkları izle ve tekrarla: her turda bir tane fazla. | Yeşil, Kırmızı, Sarı, Mavi, Mor, Pembe | Uzunluk | Işıklar | Ses | İzle … | Sıra sende: tekrarla. | Yanlış. {n} tane hatırladın. Bir daha? | Başla’ya bas. | 1-{n} tuşları da basar. En iyi uzunluk bu tarayıcıda kalır.',
    ru: 'Смотрите на огни и повторяйте: каждый раз на один больше. | Зелёный, Красный, Жёлтый, Синий, Фиолетовый, Розовый | Длина | Огни | Звук | Смотрите … | Ваша очередь: повторите. | Неверно. Вы запомнили {n}. Ещё раз? | Нажмите «Начать». | Клавиши 1–{n} тоже нажимают огни. Лучшая длина хранится в этом браузере.',
    zh: '看灯光并重复：每轮多一个。 | 绿, 红, 黄, 蓝, 紫, 粉 | 长度 | 灯 | 声音 | 请看…… | 轮到你：重复一遍。 | 错了。你记住了 {n} 个。再来一次？ | 按开始。 | 数字键 1–{n} 也能按灯。最长记录保存在此浏览器。',
    ja: '光を見て同じ順に押そう。毎回一つ増えます。 | 緑, 赤, 黄, 青, 紫, 桃 | 長さ | ライト | 音 | 見てください… | あなたの番：同じ順に。 | 間違い。{n} 個覚えました。もう一度？ | スタートを押してください。 | 1〜{n} のキーでも押せます。最高の長さはこのブラウザに残ります。',
    ko: '불빛을 보고 그대로 누르세요. 매번 하나씩 늘어납니다. | 초록, 빨강, 노랑, 파랑, 보라, 분홍 | 길이 | 불빛 | 소리 | 보세요… | 당신 차례: 그대로 누르세요. | 틀렸습니다. {n}개를 기억했습니다. 다시 할까요? | 시작을 누르세요. | 1~{n} 키로도 누를 수 있습니다. 최고 길이는 이 브라우저에 남습니다.',
    hi: 'रोशनियाँ देखें और दोहराएँ: हर दौर में एक ज़्यादा। | हरा, लाल, पीला, नीला, बैंगनी, गुलाबी | लंबाई | रोशनियाँ | ध्वनि | देखें … | आपकी बारी: दोहराएँ। | गलत। आपने {n} याद रखे। फिर से? | शुरू करें दबाएँ। | 1 से {n} की कुंजियाँ भी दबाती हैं। सबसे लंबा इसी ब्राउज़र में रहता है।',
    ar: 'شاهد الأضواء وكررها: واحد أكثر في كل جولة. | أخضر, أحمر, أصفر, أزرق, بنفسجي, وردي | الطول | الأضواء | الصوت | شاهد … | دورك: كرر. | خطأ. تذكرت {n}. مرة أخرى؟ | اضغط ابدأ. | المفاتيح 1 إلى {n} تضغط الأضواء أيضًا. يبقى أفضل طول في هذا المتصفح.',
  },
);

import type { Language } from '../../contracts/job/plan.ts';

type Lists = Readonly<Record<Language, string>>;

/** Twenty things, and ten things to do, in the same order in each language. */
export const words: Lists = {
  en: 'house, water, bread, sun, dog, cat, book, friend, day, night, tree, car, school, city, door, table, hand, milk, apple, child',
  es: 'casa, agua, pan, sol, perro, gato, libro, amigo, día, noche, árbol, coche, escuela, ciudad, puerta, mesa, mano, leche, manzana, niño',
  de: 'Haus, Wasser, Brot, Sonne, Hund, Katze, Buch, Freund, Tag, Nacht, Baum, Auto, Schule, Stadt, Tür, Tisch, Hand, Milch, Apfel, Kind',
  fr: 'maison, eau, pain, soleil, chien, chat, livre, ami, jour, nuit, arbre, voiture, école, ville, porte, table, main, lait, pomme, enfant',
  pt: 'casa, água, pão, sol, cachorro, gato, livro, amigo, dia, noite, árvore, carro, escola, cidade, porta, mesa, mão, leite, maçã, criança',
  it: 'casa, acqua, pane, sole, cane, gatto, libro, amico, giorno, notte, albero, auto, scuola, città, porta, tavolo, mano, latte, mela, bambino',
  nl: 'huis, water, brood, zon, hond, kat, boek, vriend, dag, nacht, boom, auto, school, stad, deur, tafel, hand, melk, appel, kind',
  pl: 'dom, woda, chleb, słońce, pies, kot, książka, przyjaciel, dzień, noc, drzewo, samochód, szkoła, miasto, drzwi, stół, ręka, mleko, jabłko, dziecko',
  tr: 'ev, su, ekmek, güneş, köpek, kedi, kitap, arkadaş, gün, gece, ağaç, araba, okul, şehir, kapı, masa, el, süt, elma, çocuk',
  ru: 'дом, вода, хлеб, солнце, собака, кошка, книга, друг, день, ночь, дерево, машина, школа, город, дверь, стол, рука, молоко, яблоко, ребёнок',
  zh: '房子, 水, 面包, 太阳, 狗, 猫, 书, 朋友, 白天, 夜晚, 树, 汽车, 学校, 城市, 门, 桌子, 手, 牛奶, 苹果, 孩子',
  ja: '家, 水, パン, 太陽, 犬, 猫, 本, 友達, 日, 夜, 木, 車, 学校, 町, ドア, 机, 手, 牛乳, りんご, 子ども',
  ko: '집, 물, 빵, 해, 개, 고양이, 책, 친구, 날, 밤, 나무, 자동차, 학교, 도시, 문, 책상, 손, 우유, 사과, 아이',
  hi: 'घर, पानी, रोटी, सूरज, कुत्ता, बिल्ली, किताब, दोस्त, दिन, रात, पेड़, कार, स्कूल, शहर, दरवाज़ा, मेज़, हाथ, दूध, सेब, बच्चा',
  ar: 'بيت, ماء, خبز, شمس, كلب, قطة, كتاب, صديق, يوم, ليل, شجرة, سيارة, مدرسة, مدينة, باب, طاولة, يد, حليب, تفاحة, طفل',
  id: 'rumah, air, roti, matahari, anjing, kucing, buku, teman, hari, malam, pohon, mobil, sekolah, kota, pintu, meja, tangan, susu, apel, anak',
  vi: 'nhà, nước, bánh mì, mặt trời, chó, mèo, sách, bạn bè, ngày, đêm, cây, ô tô, trường học, thành phố, cửa, bàn, bàn tay, sữa, táo, trẻ em',
  uk: 'дім, вода, хліб, сонце, собака, кішка, книга, друг, день, ніч, дерево, машина, школа, місто, двері, стіл, рука, молоко, яблуко, дитина',
  sv: 'hus, vatten, bröd, sol, hund, katt, bok, vän, dag, natt, träd, bil, skola, stad, dörr, bord, hand, mjölk, äpple, barn',
};

export const verbs: Lists = {
  en: 'to eat, to drink, to go, to come, to see, to speak, to read, to write, to sleep, to work',
  es: 'comer, beber, ir, venir, ver, hablar, leer, escribir, dormir, trabajar',
  de: 'essen, trinken, gehen, kommen, sehen, sprechen, lesen, schreiben, schlafen, arbeiten',
  fr: 'manger, boire, aller, venir, voir, parler, lire, écrire, dormir, travailler',
  pt: 'comer, beber, ir, vir, ver, falar, ler, escrever, dormir, trabalhar',
  it: 'mangiare, bere, andare, venire, vedere, parlare, leggere, scrivere, dormire, lavorare',
  nl: 'eten, drinken, gaan, komen, zien, spreken, lezen, schrijven, slapen, werken',
  pl: 'jeść, pić, iść, przychodzić, widzieć, mówić, czytać, pisać, spać, pracować',
  tr: 'yemek, içmek, gitmek, gelmek, görmek, konuşmak, okumak, yazmak, uyumak, çalışmak',
  ru: 'есть, пить, идти, приходить, видеть, говорить, читать, писать, спать, работать',
  zh: '吃, 喝, 去, 来, 看见, 说, 读, 写, 睡觉, 工作',
  ja: '食べる, 飲む, 行く, 来る, 見る, 話す, 読む, 書く, 寝る, 働く',
  ko: '먹다, 마시다, 가다, 오다, 보다, 말하다, 읽다, 쓰다, 자다, 일하다',
  hi: 'खाना, पीना, जाना, आना, देखना, बोलना, पढ़ना, लिखना, सोना, काम करना',
  ar: 'أكل, شرب, ذهب, جاء, رأى, تكلم, قرأ, كتب, نام, عمل',
  id: 'makan, minum, pergi, datang, melihat, berbicara, membaca, menulis, tidur, bekerja',
  vi: 'ăn, uống, đi, đến, nhìn thấy, nói, đọc, viết, ngủ, làm việc',
  uk: 'їсти, пити, іти, приходити, бачити, говорити, читати, писати, спати, працювати',
  sv: 'äta, dricka, gå, komma, se, tala, läsa, skriva, sova, arbeta',
};

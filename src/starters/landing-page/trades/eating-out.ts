import type { Trade } from './trade.ts';

/** Restaurants, pizzerias, and bars, pubs and breweries. */
export const eatingOut: readonly Trade[] = [
  {
    words:
      'restaurants?|bistros?|brasseries?|gastropubs?|steakhouses?|tavernas?|gaststätten?|gasthaus|gasthäuser|wirtshaus|wirtshäuser|speiselokal\\p{L}{0,2}|restaurantes?|asador(?:es)?|marisquer[ií]as?|ristorant[ei]|trattori[ae]|osteri[ae]|eetcaf[eé]s?|eethuis|eethuizen|restauracj\\p{L}{1,4}|karczm\\p{L}{1,3}|churrascarias?|lanchonetes?|tasquinhas?|ресторан\\p{L}{0,4}|бистро|столов(?:ая|ой|ую|ые)|restoran\\p{L}{0,6}|lokanta\\p{L}{0,5}|meyhane\\p{L}{0,5}|مطعم|مطاعم|रेस्टोरेंट|रेस्तराँ|रेस्तरां|रेस्टोरेन्ट|रेस्टॉरेंट|भोजनालय|ढाबा|ढाबे|レストラン|食堂|料理店|ビストロ|定食屋|레스토랑|음식점|식당|餐厅|餐馆|饭馆|酒楼|餐廳',
    name: {
      en: 'Restaurant',
      es: 'Restaurante',
      de: 'Restaurant',
      fr: 'Restaurant',
      pt: 'Restaurante',
      it: 'Ristorante',
      nl: 'Restaurant',
      pl: 'Restauracja',
      tr: 'Restoran',
      ru: 'Ресторан',
      zh: '餐厅',
      ja: 'レストラン',
      ko: '레스토랑',
      hi: 'रेस्तराँ',
      ar: 'مطعم',
    },
    copy: {
      en: {
        lead: 'Honest cooking and a table for you at {title}.',
        about:
          'Good food brings people together. At {title} you can sit down, take your time and leave with the taste still on your tongue.',
        offers: [
          ['Lunch', 'Quick, fresh and filling'],
          ['Dinner', 'Starters, mains and something sweet'],
          ['Celebrations', 'Menus for birthdays and family tables'],
        ],
        menu: [
          ['Soup of the day', 'With warm bread', '6.50'],
          ['Roast chicken', 'With potatoes and green beans', '17.50'],
          ['Mushroom risotto', 'Creamy, with parmesan', '15.50'],
          ['Chocolate cake', 'With vanilla ice cream', '7.50'],
        ],
      },
      de: {
        lead: 'Ehrliche Küche und ein gedeckter Tisch für Sie.',
        about:
          'Gutes Essen bringt Menschen zusammen. Bei {title} nehmen Sie Platz, lassen sich Zeit und genießen.',
        offers: [
          ['Mittagstisch', 'Frisch, schnell und sättigend'],
          ['Abendessen', 'Vorspeisen, Hauptgerichte und Süßes'],
          ['Feiern', 'Menüs für Geburtstage und Familienfeste'],
        ],
        menu: [
          ['Tagessuppe', 'Mit frischem Brot', '5.90'],
          ['Wiener Schnitzel', 'Mit Kartoffelsalat und Zitrone', '18.90'],
          ['Käsespätzle', 'Mit Röstzwiebeln und Salat', '13.90'],
          ['Apfelstrudel', 'Warm, mit Vanillesoße', '6.90'],
        ],
      },
      es: {
        lead: 'Cocina sincera y una mesa para usted.',
        about:
          'La buena comida reúne a la gente. En {title} puede sentarse, tomarse su tiempo y disfrutar de cada plato.',
        offers: [
          ['Comidas', 'Platos frescos para el mediodía'],
          ['Cenas', 'Entrantes, platos principales y postres'],
          ['Celebraciones', 'Menús para cumpleaños y familias'],
        ],
        menu: [
          ['Sopa del día', 'Con pan recién hecho', '5.50'],
          ['Pollo asado', 'Con patatas y ensalada', '13.50'],
          ['Arroz con verduras', 'De temporada, hecho al momento', '12.00'],
          ['Flan de la casa', 'Con nata o solo', '5.00'],
        ],
      },
      fr: {
        lead: 'Une cuisine sincère et une table pour vous.',
        about:
          'Bien manger rassemble. Chez {title}, on s’assoit, on prend son temps et on se régale.',
        offers: [
          ['Déjeuner', 'Des plats frais et simples'],
          ['Dîner', 'Entrées, plats et desserts'],
          ['Fêtes', 'Menus pour anniversaires et repas de famille'],
        ],
        menu: [
          ['Soupe du jour', 'Avec du pain frais', '6.50'],
          ['Poulet rôti', 'Pommes de terre et légumes', '16.50'],
          ['Risotto aux champignons', 'Crémeux, au parmesan', '15.00'],
          ['Crème brûlée', 'À la vanille', '7.00'],
        ],
      },
      it: {
        lead: 'Cucina sincera e un tavolo per voi.',
        about:
          'Il buon cibo unisce le persone. Da {title} ci si siede, ci si prende il proprio tempo e si gusta ogni piatto.',
        offers: [
          ['Pranzo', 'Piatti freschi e semplici'],
          ['Cena', 'Antipasti, primi, secondi e dolci'],
          ['Ricorrenze', 'Menù per compleanni e pranzi di famiglia'],
        ],
        menu: [
          ['Bruschette', 'Pomodoro, basilico e olio buono', '6.00'],
          ['Tagliatelle al ragù', 'Pasta all’uovo', '12.00'],
          ['Arrosto del giorno', 'Con patate al forno', '15.00'],
          ['Tiramisù', 'Al cucchiaio', '6.00'],
        ],
      },
      nl: {
        lead: 'Eerlijk eten en een gedekte tafel voor u.',
        about:
          'Goed eten brengt mensen samen. Bij {title} schuift u aan, neemt u de tijd en geniet u.',
        offers: [
          ['Lunch', 'Vers, snel en voedzaam'],
          ['Diner', 'Voorgerechten, hoofdgerechten en desserts'],
          ['Feestjes', 'Menu’s voor verjaardagen en familie'],
        ],
        menu: [
          ['Soep van de dag', 'Met vers brood', '6.50'],
          ['Biefstuk', 'Met friet en salade', '21.50'],
          ['Risotto met paddenstoelen', 'Romig, met Parmezaan', '16.50'],
          ['Chocoladetaart', 'Met vanille-ijs', '7.50'],
        ],
      },
      pl: {
        lead: 'Szczera kuchnia i nakryty stół.',
        about:
          'Dobre jedzenie łączy ludzi. Można u nas usiąść, nie spieszyć się i cieszyć każdym kęsem.',
        offers: [
          ['Obiady', 'Świeże i sycące'],
          ['Kolacje', 'Przystawki, dania główne i desery'],
          ['Przyjęcia', 'Menu na urodziny i spotkania rodzinne'],
        ],
        menu: [
          ['Zupa dnia', 'Z domowym pieczywem', '18'],
          ['Kotlet schabowy', 'Z ziemniakami i kapustą', '39'],
          ['Pierogi ruskie', 'Z podsmażaną cebulką', '29'],
          ['Szarlotka', 'Na ciepło, z lodami', '22'],
        ],
      },
      pt: {
        lead: 'Cozinha sincera e uma mesa à sua espera.',
        about:
          'A boa comida junta as pessoas. Aqui pode sentar-se, ter tempo e saborear cada prato.',
        offers: [
          ['Almoço', 'Pratos frescos e rápidos'],
          ['Jantar', 'Entradas, pratos principais e doces'],
          ['Festas', 'Menus para aniversários e família'],
        ],
        menu: [
          ['Sopa do dia', 'Com pão fresco', '4.00'],
          ['Bacalhau no forno', 'Com batatas e azeite', '17.50'],
          ['Arroz de legumes', 'Com legumes da época', '12.50'],
          ['Pudim', 'Com calda de caramelo', '4.50'],
        ],
      },
      ru: {
        lead: 'Честная кухня и накрытый для вас стол.',
        about:
          'Хорошая еда собирает людей вместе. Здесь можно сесть, никуда не спешить и насладиться каждым блюдом.',
        offers: [
          ['Обеды', 'Свежо, быстро и сытно'],
          ['Ужины', 'Закуски, горячее и десерты'],
          ['Праздники', 'Меню для дней рождения и семейных встреч'],
        ],
        menu: [
          ['Борщ', 'Со сметаной и хлебом', '390'],
          ['Котлета по-киевски', 'С картофельным пюре', '690'],
          ['Вареники с картофелем', 'С жареным луком', '450'],
          ['Блины', 'С мёдом или вареньем', '320'],
        ],
      },
      tr: {
        lead: 'İçten bir mutfak ve sizin için kurulmuş bir sofra.',
        about:
          'İyi yemek insanları bir araya getirir. Oturun, acele etmeyin ve her lokmanın tadını çıkarın.',
        offers: [
          ['Öğle yemeği', 'Taze, hızlı ve doyurucu'],
          ['Akşam yemeği', 'Mezeler, ana yemekler ve tatlılar'],
          ['Kutlamalar', 'Doğum günü ve aile sofraları için menüler'],
        ],
        menu: [
          ['Mercimek çorbası', 'Limon ve sıcak ekmekle', '120'],
          ['Izgara köfte', 'Pilav ve közlenmiş biberle', '380'],
          ['Zeytinyağlı enginar', 'Dereotu ve limonla', '240'],
          ['Sütlaç', 'Fırında, üstü kızarmış', '160'],
        ],
      },
      ar: {
        lead: 'مطبخ صادق ومائدة تنتظركم في {title}.',
        about: 'الطعام الطيب يجمع الناس. اجلسوا على مهل واستمتعوا بكل لقمة.',
        offers: [
          ['الغداء', 'أطباق طازجة ومشبعة'],
          ['العشاء', 'مقبلات وأطباق رئيسية وحلويات'],
          ['المناسبات', 'قوائم لأعياد الميلاد ولقاءات العائلة'],
        ],
        menu: [
          ['شوربة العدس', 'مع الليمون والخبز المحمّص', '18'],
          ['مشاوي مشكّلة', 'مع الأرز والسلطة', '65'],
          ['حمّص بالطحينة', 'بزيت الزيتون وخبز ساخن', '20'],
          ['أم علي', 'ساخنة بالمكسّرات', '25'],
        ],
      },
      hi: {
        lead: '{title} में घर जैसा स्वाद और आपके लिए एक मेज़।',
        about: 'अच्छा खाना लोगों को साथ लाता है। आराम से बैठिए और हर निवाले का मज़ा लीजिए।',
        offers: [
          ['दोपहर का खाना', 'ताज़ा और भरपेट'],
          ['रात का खाना', 'स्टार्टर, मुख्य व्यंजन और मिठाई'],
          ['दावतें', 'जन्मदिन और पारिवारिक मौकों के लिए'],
        ],
        menu: [
          ['टमाटर सूप', 'गरमागरम, टोस्ट के साथ', '120'],
          ['पनीर बटर मसाला', 'मलाईदार ग्रेवी में', '260'],
          ['दाल मखनी', 'धीमी आँच पर पकी हुई', '220'],
          ['गुलाब जामुन', 'दो पीस, गरम', '90'],
        ],
      },
      ja: {
        lead: '心を込めた料理と、くつろぎのテーブルを。',
        about:
          'おいしい食事は、人と人をつなぎます。{title}で、ゆっくりとしたひとときをお過ごしください。',
        offers: [
          ['ランチ', '気軽に楽しめる日替わり'],
          ['ディナー', '前菜からデザートまで'],
          ['お祝い・ご会食', 'お誕生日やご家族の集まりに'],
        ],
        menu: [
          ['季節のサラダ', '旬の野菜をたっぷりと', '850'],
          ['ハンバーグステーキ', 'デミグラスソースで', '1480'],
          ['きのこのパスタ', '香り豊かなクリームソース', '1280'],
          ['プリン', 'ほろ苦いカラメルと', '550'],
        ],
      },
      ko: {
        lead: '정성을 담은 요리와 편안한 한 상.',
        about: '좋은 음식은 사람을 모이게 합니다. {title}에서 여유롭게 앉아 한 끼를 즐겨 보세요.',
        offers: [
          ['점심', '신선하고 든든한 한 끼'],
          ['저녁', '전채부터 후식까지'],
          ['모임과 잔치', '생일과 가족 모임을 위한 상차림'],
        ],
        menu: [
          ['된장찌개', '두부와 채소, 밥과 함께', '9000'],
          ['소불고기', '달콤 짭짤한 양념', '17000'],
          ['비빔밥', '제철 나물과 고추장', '11000'],
          ['해물파전', '바삭하게 부친', '16000'],
        ],
      },
      zh: {
        lead: '{title}：用心做菜，为您留一张桌子。',
        about: '好饭菜让人聚在一起。请坐下来，慢慢吃，好好聊。',
        offers: [
          ['午餐', '新鲜、快捷、吃得饱'],
          ['晚餐', '前菜、主菜与甜品'],
          ['聚会宴请', '生日与家庭聚餐套餐'],
        ],
        menu: [
          ['每日例汤', '慢火煲制', '28'],
          ['红烧肉', '肥而不腻，配米饭', '58'],
          ['清炒时蔬', '当季新鲜蔬菜', '26'],
          ['桂花糯米藕', '软糯清甜', '22'],
        ],
      },
    },
  },
  {
    words:
      'pizzerias?|pizza (?:places?|shops?|parlou?rs?|restaurants?|delivery|bars?)|pizzeri[ae]|pizzerien|pizzer[ií]as?|pizza[- ]?(?:lieferdienst|service|bezorging|bäcker|imbiss)\\p{L}{0,1}|pizzaiol[oi]|pizzeri[ąęio]|pizzarias?|пиццери\\p{L}{1,3}|pizzac[ıi]\\p{L}{0,4}|pizza ?(?:salonu|dükkanı|evi)\\p{L}{0,3}|بيتزا|بيتزاريا|पिज़?्ज़?(?:ा|ेरिया)|ピザ屋|ピッツェリア|ピザ店|ピザ専門店|피자집|피자 ?가게|피자 ?전문점|披萨店|比萨店|披萨餐厅|披萨',
    name: {
      en: 'Pizzeria',
      es: 'Pizzería',
      de: 'Pizzeria',
      fr: 'Pizzeria',
      pt: 'Pizzaria',
      it: 'Pizzeria',
      nl: 'Pizzeria',
      pl: 'Pizzeria',
      tr: 'Pizzacı',
      ru: 'Пиццерия',
      zh: '披萨店',
      ja: 'ピッツェリア',
      ko: '피자 전문점',
      hi: 'पिज़्ज़ेरिया',
      ar: 'بيتزاريا',
    },
    copy: {
      en: {
        lead: 'Thin crust, hot oven, good toppings at {title}.',
        about:
          'Good pizza needs little: patient dough, ripe tomatoes and real heat. At {title} the rest is up to your appetite.',
        offers: [
          ['Eat in', 'Straight from the oven to your table'],
          ['Take away', 'Order ahead and pick it up hot'],
          ['Pizza for groups', 'Big tables, parties and late meetings'],
        ],
        menu: [
          ['Margherita', 'Tomato, mozzarella, basil', '9.50'],
          ['Salami', 'Tomato, mozzarella, spicy salami', '11.50'],
          ['Funghi', 'Tomato, mozzarella, mushrooms', '11.00'],
          ['Quattro formaggi', 'Four cheeses, black pepper', '12.50'],
        ],
      },
      de: {
        lead: 'Dünner Boden, heißer Ofen, guter Belag.',
        about:
          'Gute Pizza braucht wenig: Teig mit Geduld, reife Tomaten und viel Hitze. Den Rest bestimmt bei {title} Ihr Appetit.',
        offers: [
          ['Im Lokal', 'Aus dem Ofen direkt auf den Tisch'],
          ['Zum Mitnehmen', 'Vorbestellen und heiß abholen'],
          ['Für Gruppen', 'Große Tische, Feiern und lange Abende'],
        ],
        menu: [
          ['Margherita', 'Tomaten, Mozzarella, Basilikum', '8.90'],
          ['Salami', 'Tomaten, Mozzarella, Salami', '10.50'],
          ['Funghi', 'Tomaten, Mozzarella, Champignons', '10.20'],
          ['Quattro Formaggi', 'Vier Käsesorten, schwarzer Pfeffer', '11.90'],
        ],
      },
      es: {
        lead: 'Masa fina, horno caliente y buenos ingredientes.',
        about:
          'Una buena pizza necesita poco: masa con paciencia, tomates maduros y mucho calor. En {title}, el resto lo pone su apetito.',
        offers: [
          ['En el local', 'Del horno a la mesa'],
          ['Para llevar', 'Pida antes y recójala caliente'],
          ['Para grupos', 'Mesas grandes, fiestas y reuniones'],
        ],
        menu: [
          ['Margarita', 'Tomate, mozzarella, albahaca', '9.00'],
          ['Diavola', 'Tomate, mozzarella, salami picante', '11.00'],
          ['Funghi', 'Tomate, mozzarella, champiñones', '10.50'],
          ['Cuatro quesos', 'Cuatro quesos, pimienta negra', '11.90'],
        ],
      },
      fr: {
        lead: 'Pâte fine, four brûlant et bonne garniture.',
        about:
          'Une bonne pizza demande peu : une pâte patiente, des tomates mûres et un vrai feu. Chez {title}, votre appétit fait le reste.',
        offers: [
          ['Sur place', 'Du four à votre table'],
          ['À emporter', 'Commandez et passez la prendre chaude'],
          ['Pour les groupes', 'Grandes tables, fêtes et longues soirées'],
        ],
        menu: [
          ['Margherita', 'Tomate, mozzarella, basilic', '9.50'],
          ['Reine', 'Tomate, mozzarella, jambon, champignons', '12.00'],
          ['Végétarienne', 'Tomate, mozzarella, légumes grillés', '11.50'],
          ['Quatre fromages', 'Quatre fromages, poivre noir', '12.90'],
        ],
      },
      it: {
        lead: 'Impasto leggero, forno caldo e buoni ingredienti.',
        about:
          'Una buona pizza chiede poco: impasto con pazienza, pomodori maturi e tanto calore. Da {title} al resto pensa il vostro appetito.',
        offers: [
          ['In sala', 'Dal forno alla tavola'],
          ['Da asporto', 'Ordinate prima e ritirate calda'],
          ['Per gruppi', 'Tavolate, feste e serate lunghe'],
        ],
        menu: [
          ['Margherita', 'Pomodoro, mozzarella, basilico', '6.50'],
          ['Diavola', 'Pomodoro, mozzarella, salame piccante', '8.00'],
          ['Funghi', 'Pomodoro, mozzarella, champignon', '7.50'],
          ['Quattro formaggi', 'Quattro formaggi, pepe nero', '8.50'],
        ],
      },
      nl: {
        lead: 'Dunne bodem, hete oven, goede toppings.',
        about:
          'Goede pizza vraagt weinig: geduldig deeg, rijpe tomaten en echte hitte. Bij {title} bepaalt uw trek de rest.',
        offers: [
          ['Hier eten', 'Uit de oven zo op tafel'],
          ['Afhalen', 'Vooraf bestellen en warm meenemen'],
          ['Voor groepen', 'Grote tafels, feestjes en lange avonden'],
        ],
        menu: [
          ['Margherita', 'Tomaat, mozzarella, basilicum', '10.50'],
          ['Salami', 'Tomaat, mozzarella, salami', '12.50'],
          ['Funghi', 'Tomaat, mozzarella, champignons', '12.00'],
          ['Quattro formaggi', 'Vier kazen, zwarte peper', '13.50'],
        ],
      },
      pl: {
        lead: 'Cienkie ciasto, gorący piec i dobre dodatki.',
        about:
          'Dobra pizza potrzebuje niewiele: cierpliwego ciasta, dojrzałych pomidorów i żaru. O reszcie decyduje apetyt.',
        offers: [
          ['Na miejscu', 'Z pieca prosto na stół'],
          ['Na wynos', 'Zamów wcześniej i odbierz gorącą'],
          ['Dla grup', 'Duże stoły, imprezy i długie wieczory'],
        ],
        menu: [
          ['Margherita', 'Sos pomidorowy, mozzarella, bazylia', '29'],
          ['Salami', 'Sos pomidorowy, mozzarella, salami', '34'],
          ['Funghi', 'Sos pomidorowy, mozzarella, pieczarki', '33'],
          ['Quattro formaggi', 'Cztery sery, czarny pieprz', '38'],
        ],
      },
      pt: {
        lead: 'Massa fina, forno quente e bons ingredientes.',
        about:
          'Uma boa pizza pede pouco: massa com paciência, tomates maduros e muito calor. O resto fica por conta do seu apetite.',
        offers: [
          ['Na sala', 'Do forno para a mesa'],
          ['Para levar', 'Encomende e leve ainda quente'],
          ['Para grupos', 'Mesas grandes, festas e noites longas'],
        ],
        menu: [
          ['Margherita', 'Tomate, mozzarella, manjericão', '9.50'],
          ['Pepperoni', 'Tomate, mozzarella, pepperoni', '11.50'],
          ['Cogumelos', 'Tomate, mozzarella, cogumelos', '11.00'],
          ['Quatro queijos', 'Quatro queijos, pimenta-preta', '12.00'],
        ],
      },
      ru: {
        lead: 'Тонкое тесто, горячая печь и хорошая начинка.',
        about:
          'Хорошей пицце нужно немного: терпеливое тесто, спелые томаты и настоящий жар. Остальное решает ваш аппетит.',
        offers: [
          ['В зале', 'Из печи сразу на стол'],
          ['С собой', 'Закажите заранее и заберите горячей'],
          ['Для компаний', 'Большие столы, праздники, долгие вечера'],
        ],
        menu: [
          ['Маргарита', 'Томаты, моцарелла, базилик', '490'],
          ['Пепперони', 'Томаты, моцарелла, пепперони', '590'],
          ['С грибами', 'Томаты, моцарелла, шампиньоны', '560'],
          ['Четыре сыра', 'Четыре сыра, чёрный перец', '650'],
        ],
      },
      tr: {
        lead: 'İnce hamur, sıcak fırın, bol malzeme.',
        about:
          'İyi pizza az şey ister: dinlenmiş hamur, olgun domates ve güçlü ateş. Gerisi iştahınıza kalmış.',
        offers: [
          ['Salonda', 'Fırından doğruca masanıza'],
          ['Paket', 'Önceden sipariş verin, sıcak alın'],
          ['Gruplar için', 'Büyük masalar, kutlamalar, uzun akşamlar'],
        ],
        menu: [
          ['Margarita', 'Domates, mozzarella, fesleğen', '290'],
          ['Sucuklu', 'Domates, kaşar, sucuk', '340'],
          ['Mantarlı', 'Domates, mozzarella, mantar', '320'],
          ['Dört peynirli', 'Dört çeşit peynir, karabiber', '370'],
        ],
      },
      ar: {
        lead: 'عجينة رقيقة وفرن ساخن ومكوّنات طيبة.',
        about:
          'البيتزا الجيدة تحتاج إلى القليل: عجينة مختمرة وطماطم ناضجة وحرارة قوية. والباقي على شهيتكم.',
        offers: [
          ['في المطعم', 'من الفرن إلى طاولتكم'],
          ['للطلب الخارجي', 'اطلبوا مسبقاً واستلموها ساخنة'],
          ['للمجموعات', 'طاولات كبيرة وحفلات وأمسيات طويلة'],
        ],
        menu: [
          ['مارغريتا', 'طماطم وموتزاريلا وريحان', '32'],
          ['بيبروني', 'طماطم وموتزاريلا وبيبروني بقري', '40'],
          ['فطر', 'طماطم وموتزاريلا وفطر', '37'],
          ['أربعة أجبان', 'أربعة أنواع من الجبن وفلفل أسود', '44'],
        ],
      },
      hi: {
        lead: 'पतला क्रस्ट, गरम ओवन और बढ़िया टॉपिंग।',
        about: 'अच्छे पिज़्ज़ा को कम ही चाहिए: इत्मीनान से तैयार आटा, पके टमाटर और तेज़ आँच। बाक़ी आपकी भूख पर।',
        offers: [
          ['यहीं खाएँ', 'ओवन से सीधे आपकी मेज़ पर'],
          ['ले जाएँ', 'पहले ऑर्डर करें, गरमागरम ले जाएँ'],
          ['समूहों के लिए', 'बड़ी मेज़ें, पार्टियाँ और लंबी शामें'],
        ],
        menu: [
          ['मार्गरीटा', 'टमाटर, मोज़रेला, तुलसी', '220'],
          ['पनीर टिक्का', 'पनीर, प्याज़, शिमला मिर्च', '320'],
          ['मशरूम', 'टमाटर, मोज़रेला, मशरूम', '290'],
          ['चार चीज़', 'चार तरह की चीज़, काली मिर्च', '360'],
        ],
      },
      ja: {
        lead: '薄い生地と熱い窯、こだわりの具材で。',
        about:
          'おいしいピザに必要なものは多くありません。じっくり寝かせた生地、熟したトマト、そして強い火です。',
        offers: [
          ['店内で', '窯から熱々をテーブルへ'],
          ['お持ち帰り', 'ご予約で焼きたてをお渡し'],
          ['団体・パーティー', '大人数の集まりにも'],
        ],
        menu: [
          ['マルゲリータ', 'トマト、モッツァレラ、バジル', '1400'],
          ['サラミ', 'トマト、モッツァレラ、サラミ', '1600'],
          ['きのこ', 'トマト、モッツァレラ、きのこ', '1550'],
          ['クアトロフォルマッジ', '四種のチーズ、黒こしょう', '1800'],
        ],
      },
      ko: {
        lead: '얇은 도우, 뜨거운 화덕, 좋은 토핑.',
        about:
          '맛있는 피자에는 많은 것이 필요하지 않습니다. 천천히 숙성한 도우와 잘 익은 토마토, 뜨거운 불이면 됩니다.',
        offers: [
          ['매장 식사', '화덕에서 바로 테이블로'],
          ['포장', '미리 주문하고 따뜻하게 가져가세요'],
          ['단체', '모임과 파티를 위한 넓은 자리'],
        ],
        menu: [
          ['마르게리타', '토마토, 모차렐라, 바질', '15000'],
          ['페퍼로니', '토마토, 모차렐라, 페퍼로니', '18000'],
          ['버섯', '토마토, 모차렐라, 버섯', '17500'],
          ['콰트로 포르마지', '네 가지 치즈, 후추', '20000'],
        ],
      },
      zh: {
        lead: '薄饼底，热烤炉，好配料。',
        about: '好披萨其实很简单：耐心发酵的面团、熟透的番茄和足够的火候。其余的，交给您的胃口。',
        offers: [
          ['堂食', '出炉直接上桌'],
          ['外带', '提前下单，趁热取走'],
          ['多人聚餐', '大桌、派对和长夜'],
        ],
        menu: [
          ['玛格丽特', '番茄、马苏里拉、罗勒', '58'],
          ['意式辣香肠', '番茄、马苏里拉、辣香肠', '72'],
          ['蘑菇', '番茄、马苏里拉、蘑菇', '66'],
          ['四种芝士', '四种芝士，黑胡椒', '78'],
        ],
      },
    },
  },
  {
    words:
      '(?:wine|cocktail|beer|tapas|sports|whisky|whiskey|rooftop|jazz) bars?|(?:my|our|a|the|local|village|irish|english|country) pub|pubs|taverns?|tap ?rooms?|breweries|brewery|brewpubs?|micro ?brewer(?:y|ies)|(?:wein|cocktail|bier|tapas)-?bars?|kneipen?|brauerei(?:en)?|brauhaus|brauhäuser|biergärten|biergarten|weinstuben?|bars? (?:à|a) (?:vins?|cocktails?|bi[èe]res?)|bar de (?:copas|tapas|vinos|cócteles)|cocteler[ií]as?|cervecer[ií]as?|tabernas?|vinotecas?|brasserie artisanale|microbrasseries?|enotec(?:a|he)|birreri[ae]|birrifici|birrificio|cocktailbars?|wijnbars?|wijnlokaal|brouwerij(?:en)?|bierlokaal|bruine kroeg|kroegen?|browar\\p{L}{0,4}|winiarni\\p{L}{0,2}|koktajlbar\\p{L}{0,2}|cervejarias?|bar de vinhos|botecos?|botequins?|botequim|пивовар(?:ня|ни|ню|ней|не)|пивн(?:ая|ой|ую) бар\\p{L}{0,2}|пивной бар\\p{L}{0,2}|винн(?:ый|ого|ому) бар\\p{L}{0,2}|коктейльн(?:ый|ого|ому) бар\\p{L}{0,2}|паб(?:а|у|ом|ы)?|birahane\\p{L}{0,5}|kokteyl bar\\p{L}{0,4}|şarap ?(?:barı|evi)\\p{L}{0,3}|(?<!\\p{L})(?:ال|لل|ل)?حانة|बीयर बार|ब्रूअरी|(?<!\\p{L})पब(?![\\p{L}\\p{M}])|居酒屋|(?<![\\p{L}ー])バーの(?:サイト|ホームページ|ウェブ)|ワインバー|カクテルバー|ダイニングバー|ビアバー|ブルワリー|醸造所|술집|와인 ?바|칵테일 ?바|펍|호프집|브루어리|양조장|酒吧|酒馆|啤酒屋|精酿',
    name: {
      en: 'Bar',
      es: 'Bar',
      de: 'Bar',
      fr: 'Bar',
      pt: 'Bar',
      it: 'Bar',
      nl: 'Bar',
      pl: 'Bar',
      tr: 'Bar',
      ru: 'Бар',
      zh: '酒吧',
      ja: 'バー',
      ko: '바',
      hi: 'बार',
      ar: 'بار',
    },
    copy: {
      en: {
        lead: 'Good drinks, good company and a stool at the bar.',
        about:
          'The best evenings are rarely planned. At {title} there is something on tap, something to nibble and time to talk.',
        offers: [
          ['Drinks', 'Beer, wine and cocktails'],
          ['Small plates', 'Things to share over a glass'],
          ['Evenings together', 'Room for parties and get-togethers'],
        ],
        menu: [
          ['Draught beer', 'Cold and freshly poured', '5.50'],
          ['Glass of wine', 'Red, white or rosé', '6.50'],
          ['Gin and tonic', 'With lime and plenty of ice', '9.50'],
          ['Cheese board', 'With bread and olives', '12.00'],
        ],
      },
      de: {
        lead: 'Gute Getränke, gute Gesellschaft und ein Platz an der Theke.',
        about:
          'Die besten Abende sind selten geplant. Bei {title} gibt es Gezapftes, Kleinigkeiten und Zeit zum Reden.',
        offers: [
          ['Getränke', 'Bier, Wein und Cocktails'],
          ['Kleine Teller', 'Zum Teilen bei einem Glas'],
          ['Gemeinsame Abende', 'Platz für Feiern und Runden'],
        ],
        menu: [
          ['Bier vom Fass', 'Frisch gezapft', '4.20'],
          ['Glas Wein', 'Rot, weiß oder rosé', '5.80'],
          ['Gin Tonic', 'Mit Limette und viel Eis', '9.50'],
          ['Käsebrett', 'Mit Brot und Oliven', '11.50'],
        ],
      },
      es: {
        lead: 'Buenas copas, buena compañía y un sitio en la barra.',
        about:
          'Las mejores noches rara vez se planean. En {title} hay algo de grifo, algo para picar y tiempo para charlar.',
        offers: [
          ['Bebidas', 'Cerveza, vino y cócteles'],
          ['Para picar', 'Raciones para compartir'],
          ['Noches en grupo', 'Sitio para fiestas y reuniones'],
        ],
        menu: [
          ['Caña', 'Fría y recién tirada', '2.50'],
          ['Copa de vino', 'Tinto, blanco o rosado', '3.80'],
          ['Gin-tonic', 'Con lima y mucho hielo', '8.50'],
          ['Tabla de quesos', 'Con pan y aceitunas', '12.00'],
        ],
      },
      fr: {
        lead: 'De bons verres, de bons amis et une place au comptoir.',
        about:
          'Les meilleures soirées sont rarement prévues. Chez {title}, il y a de quoi boire, de quoi grignoter et le temps de parler.',
        offers: [
          ['À boire', 'Bières, vins et cocktails'],
          ['À grignoter', 'Des assiettes à partager'],
          ['Soirées', 'De la place pour les fêtes et les groupes'],
        ],
        menu: [
          ['Bière pression', 'Bien fraîche', '4.50'],
          ['Verre de vin', 'Rouge, blanc ou rosé', '5.50'],
          ['Spritz', 'Orange et olive', '8.50'],
          ['Planche de fromages', 'Avec du pain et des noix', '14.00'],
        ],
      },
      it: {
        lead: 'Buone bevute, buona compagnia e un posto al banco.',
        about:
          'Le serate migliori non si programmano. Da {title} c’è qualcosa da bere, qualcosa da stuzzicare e tempo per parlare.',
        offers: [
          ['Da bere', 'Birre, vini e cocktail'],
          ['Stuzzichini', 'Piatti da condividere'],
          ['Serate insieme', 'Spazio per feste e compagnie'],
        ],
        menu: [
          ['Birra alla spina', 'Fresca, ben spillata', '5.00'],
          ['Calice di vino', 'Rosso, bianco o rosato', '5.00'],
          ['Spritz', 'Con arancia e oliva', '7.00'],
          ['Tagliere', 'Salumi, formaggi e pane', '12.00'],
        ],
      },
      nl: {
        lead: 'Goede drankjes, goed gezelschap en een plek aan de bar.',
        about:
          'De beste avonden zijn zelden gepland. Bij {title} is er iets van de tap, iets te knabbelen en tijd om te praten.',
        offers: [
          ['Dranken', 'Bier, wijn en cocktails'],
          ['Borrelhapjes', 'Om te delen bij een glas'],
          ['Avonden samen', 'Plek voor feestjes en groepen'],
        ],
        menu: [
          ['Bier van de tap', 'Koud en vers getapt', '3.60'],
          ['Glas wijn', 'Rood, wit of rosé', '5.20'],
          ['Gin-tonic', 'Met limoen en veel ijs', '10.50'],
          ['Bitterballen', 'Met mosterd', '8.50'],
        ],
      },
      pl: {
        lead: 'Dobre trunki, dobre towarzystwo i miejsce przy barze.',
        about:
          'Najlepsze wieczory rzadko są planowane. Czeka coś z nalewaka, coś do przegryzienia i czas na rozmowę.',
        offers: [
          ['Napoje', 'Piwo, wino i koktajle'],
          ['Przekąski', 'Do podziału przy szklance'],
          ['Wspólne wieczory', 'Miejsce na imprezy i spotkania'],
        ],
        menu: [
          ['Piwo z nalewaka', 'Zimne i świeżo nalane', '16'],
          ['Kieliszek wina', 'Czerwone, białe lub różowe', '22'],
          ['Gin z tonikiem', 'Z limonką i lodem', '29'],
          ['Deska serów', 'Z pieczywem i oliwkami', '45'],
        ],
      },
      pt: {
        lead: 'Boas bebidas, boa companhia e um lugar ao balcão.',
        about:
          'As melhores noites raramente são planeadas. Há sempre algo para beber, algo para petiscar e tempo para conversar.',
        offers: [
          ['Bebidas', 'Cerveja, vinho e cocktails'],
          ['Petiscos', 'Pratos para partilhar'],
          ['Noites em grupo', 'Espaço para festas e encontros'],
        ],
        menu: [
          ['Cerveja à pressão', 'Fresca e bem tirada', '3.00'],
          ['Copo de vinho', 'Tinto, branco ou rosé', '4.50'],
          ['Gin tónico', 'Com lima e muito gelo', '8.50'],
          ['Tábua de queijos', 'Com pão e azeitonas', '13.00'],
        ],
      },
      ru: {
        lead: 'Хорошие напитки, хорошая компания и место у стойки.',
        about:
          'Лучшие вечера редко планируют заранее. Здесь есть что налить, чем закусить и время поговорить.',
        offers: [
          ['Напитки', 'Пиво, вино и коктейли'],
          ['Закуски', 'На всех, к бокалу'],
          ['Вечера вместе', 'Место для праздников и компаний'],
        ],
        menu: [
          ['Разливное пиво', 'Холодное, прямо из крана', '320'],
          ['Бокал вина', 'Красное, белое или розовое', '420'],
          ['Джин-тоник', 'С лаймом и льдом', '550'],
          ['Сырная тарелка', 'С хлебом и оливками', '790'],
        ],
      },
      tr: {
        lead: 'İyi içecekler, iyi sohbet ve barda bir yer.',
        about:
          'En güzel akşamlar çoğu zaman planlanmaz. Bir kadeh, bir iki atıştırmalık ve bol sohbet yeter.',
        offers: [
          ['İçecekler', 'Bira, şarap ve kokteyller'],
          ['Atıştırmalıklar', 'Kadehin yanında paylaşmalık'],
          ['Birlikte akşamlar', 'Kutlamalar ve gruplar için yer'],
        ],
        menu: [
          ['Fıçı bira', 'Soğuk ve taze', '190'],
          ['Kadeh şarap', 'Kırmızı, beyaz ya da roze', '280'],
          ['Cin tonik', 'Misket limonu ve bol buzla', '390'],
          ['Peynir tabağı', 'Ekmek ve zeytinle', '450'],
        ],
      },
      ar: {
        lead: 'مشروبات طيبة وصحبة جميلة ومكان لكم.',
        about: 'أجمل الأمسيات تأتي دون تخطيط. هنا ما تشربونه وما تتسلّون به ووقت للحديث.',
        offers: [
          ['المشروبات', 'كوكتيلات ومشروبات باردة'],
          ['أطباق صغيرة', 'للمشاركة مع الأصدقاء'],
          ['أمسيات معاً', 'مكان للحفلات واللقاءات'],
        ],
        menu: [
          ['كوكتيل فواكه', 'بارد ومنعش', '28'],
          ['ليمون بالنعناع', 'مع ثلج كثير', '22'],
          ['طبق أجبان', 'مع الخبز والزيتون', '48'],
          ['بطاطا مقلية', 'مع صلصة حارّة', '24'],
        ],
      },
      hi: {
        lead: 'बढ़िया ड्रिंक्स, अच्छा साथ और आपके लिए एक जगह।',
        about:
          'सबसे अच्छी शामें अक्सर बिना योजना के होती हैं। यहाँ पीने को कुछ है, साथ में कुछ चटपटा और बातों के लिए समय।',
        offers: [
          ['ड्रिंक्स', 'बीयर, वाइन और कॉकटेल'],
          ['स्नैक्स', 'साथ बाँटने के लिए छोटी प्लेटें'],
          ['साथ की शामें', 'पार्टियों और समूहों के लिए जगह'],
        ],
        menu: [
          ['ड्राफ़्ट बीयर', 'ठंडी और ताज़ा', '290'],
          ['वाइन का गिलास', 'लाल, सफ़ेद या रोज़े', '450'],
          ['जिन टॉनिक', 'नींबू और ढेर सारी बर्फ़', '490'],
          ['मसाला पापड़', 'प्याज़, टमाटर और धनिया', '90'],
        ],
      },
      ja: {
        lead: 'うまい一杯と気のおけない時間を、{title}で。',
        about:
          'いい夜は、ふとした寄り道から始まります。一杯と肴、そしてゆっくり話せる時間をどうぞ。',
        offers: [
          ['お飲み物', 'ビール、ワイン、カクテル'],
          ['おつまみ', 'お酒に合う小皿いろいろ'],
          ['集まり・貸切', '歓送迎会やパーティーに'],
        ],
        menu: [
          ['生ビール', 'きめ細かな泡で', '600'],
          ['グラスワイン', '赤・白・ロゼ', '750'],
          ['ハイボール', 'すっきり爽快', '550'],
          ['チーズ盛り合わせ', 'パンとオリーブを添えて', '1200'],
        ],
      },
      ko: {
        lead: '좋은 술과 좋은 사람, 그리고 당신의 자리.',
        about:
          '좋은 밤은 대개 계획 없이 찾아옵니다. 한 잔과 안주, 이야기 나눌 시간이 있는 곳입니다.',
        offers: [
          ['주류', '맥주, 와인, 칵테일'],
          ['안주', '함께 나눠 먹기 좋은 메뉴'],
          ['모임', '파티와 단체 모임을 위한 자리'],
        ],
        menu: [
          ['생맥주', '시원하게 갓 따른 한 잔', '5000'],
          ['글라스 와인', '레드, 화이트, 로제', '9000'],
          ['진토닉', '라임과 얼음 가득', '12000'],
          ['치즈 플레이트', '빵과 올리브를 곁들여', '22000'],
        ],
      },
      zh: {
        lead: '好酒、好友，吧台边有您的位置。',
        about: '最好的夜晚往往不用计划。来一杯酒，点些小食，慢慢聊。',
        offers: [
          ['酒水', '啤酒、葡萄酒与鸡尾酒'],
          ['下酒小食', '适合大家分享'],
          ['聚会', '派对与小聚都有地方'],
        ],
        menu: [
          ['生啤', '冰凉现打', '38'],
          ['杯装葡萄酒', '红、白或桃红', '58'],
          ['金汤力', '青柠与满杯冰块', '68'],
          ['芝士拼盘', '配面包和橄榄', '88'],
        ],
      },
    },
  },
];

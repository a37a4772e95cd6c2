import type { Trade } from '../trade.ts';

export const restaurant: Trade = {
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
      about: 'A boa comida junta as pessoas. Aqui pode sentar-se, ter tempo e saborear cada prato.',
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
};

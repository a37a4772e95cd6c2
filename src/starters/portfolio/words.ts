import { dictionary } from '../page/dictionary.ts';

export const words = dictionary(
  [
    'nav',
    'work',
    'about',
    'services',
    'contact',
    'lead',
    'about1',
    'about2',
    'service1',
    'service1text',
    'service2',
    'service2text',
    'service3',
    'service3text',
    'invite',
    'write',
    'close',
    'note',
    'more',
  ],
  {
    en: 'Sections | Selected work | About | Services | Contact | A few pieces made slowly, and chosen because each taught me something. | I work in small projects with people I can talk to. Most of it begins with a walk, a notebook and the question what can be left away. | Between projects I teach, print, and keep a shelf of things that did not work out. They are often the start of the next one. | Commissions | From the first sketch to the last proof, with one person to talk to. | Series and editions | Work that belongs together, numbered and signed. | Workshops | A day for small groups, with tools on the table. | Do you have something in mind? | Write to me | Close | Piece {n} of a series: light, form and the space between. | A page for “{section}”: dates, places and names go here.',
    es: 'Secciones | Obra seleccionada | Sobre mí | Servicios | Contacto | Unas pocas piezas hechas sin prisa, elegidas porque cada una me enseñó algo. | Trabajo en proyectos pequeños con gente con la que se puede hablar. Casi todo empieza con un paseo, un cuaderno y la pregunta de qué se puede quitar. | Entre proyectos doy clases, imprimo y guardo un estante de cosas que no salieron. A menudo son el comienzo de lo siguiente. | Encargos | Del primer boceto a la última prueba, con una sola persona al habla. | Series y ediciones | Obras que van juntas, numeradas y firmadas. | Talleres | Un día para grupos pequeños, con las herramientas sobre la mesa. | ¿Tienes algo en mente? | Escríbeme | Cerrar | Pieza {n} de una serie: luz, forma y el espacio entre ambas. | Una página para «{section}»: aquí van fechas, lugares y nombres.',
    de: 'Abschnitte | Ausgewählte Arbeiten | Über mich | Angebot | Kontakt | Wenige Stücke, langsam entstanden und ausgewählt, weil ich aus jedem etwas gelernt habe. | Ich arbeite in kleinen Projekten mit Menschen, mit denen man reden kann. Das meiste beginnt mit einem Spaziergang, einem Notizbuch und der Frage, was man weglassen kann. | Zwischen den Projekten unterrichte und drucke ich, und in einem Regal steht, was nichts geworden ist. Oft beginnt damit das Nächste. | Aufträge | Von der ersten Skizze bis zum letzten Abzug, mit einem Gegenüber. | Serien und Editionen | Arbeiten, die zusammengehören, nummeriert und signiert. | Workshops | Ein Tag für kleine Gruppen, mit Werkzeug auf dem Tisch. | Haben Sie etwas im Sinn? | Schreiben Sie mir | Schließen | Stück {n} einer Serie: Licht, Form und der Raum dazwischen. | Eine Seite für „{section}“: hier stehen Daten, Orte und Namen.',
    fr: 'Sections | Travaux choisis | À propos | Services | Contact | Quelques pièces faites lentement, choisies parce que chacune m’a appris quelque chose. | Je travaille sur de petits projets avec des gens à qui l’on peut parler. Presque tout commence par une marche, un carnet et une question : que peut-on enlever ? | Entre deux projets j’enseigne, j’imprime et je garde une étagère de choses ratées. Elles sont souvent le début de la suivante. | Commandes | De la première esquisse à la dernière épreuve, avec un seul interlocuteur. | Séries et éditions | Des travaux qui vont ensemble, numérotés et signés. | Ateliers | Une journée en petit groupe, les outils sur la table. | Vous avez une idée ? | Écrivez-moi | Fermer | Pièce {n} d’une série : lumière, forme et l’espace entre les deux. | Une page pour « {section} » : dates, lieux et noms trouvent place ici.',
    pt: 'Seções | Trabalhos escolhidos | Sobre mim | Serviços | Contato | Poucas peças, feitas devagar e escolhidas porque cada uma me ensinou algo. | Trabalho em projetos pequenos, com pessoas com quem dá para conversar. Quase tudo começa com uma caminhada, um caderno e a pergunta do que se pode tirar. | Entre projetos dou aulas, imprimo e guardo uma prateleira do que não deu certo. Muitas vezes o próximo começa ali. | Encomendas | Do primeiro esboço à última prova, com uma só pessoa ao seu lado. | Séries e edições | Trabalhos que andam juntos, numerados e assinados. | Oficinas | Um dia para grupos pequenos, com as ferramentas na mesa. | Tem algo em mente? | Escreva para mim | Fechar | Peça {n} de uma série: luz, forma e o espaço entre elas. | Uma página para “{section}”: aqui ficam datas, lugares e nomes.',
    it: 'Sezioni | Lavori scelti | Chi sono | Servizi | Contatti | Pochi pezzi fatti con calma, scelti perché ognuno mi ha insegnato qualcosa. | Lavoro a progetti piccoli, con persone con cui si può parlare. Quasi tutto comincia con una passeggiata, un taccuino e la domanda su che cosa si può togliere. | Tra un progetto e l’altro insegno, stampo e tengo uno scaffale di cose non riuscite. Spesso il prossimo comincia da lì. | Commissioni | Dal primo schizzo all’ultima prova, con una sola persona con cui parlare. | Serie ed edizioni | Lavori che stanno insieme, numerati e firmati. | Laboratori | Una giornata per piccoli gruppi, con gli attrezzi sul tavolo. | Hai qualcosa in mente? | Scrivimi | Chiudi | Pezzo {n} di una serie: luce, forma e lo spazio in mezzo. | Una pagina per «{section}»: qui stanno date, luoghi e nomi.',
    nl: 'Onderdelen | Geselecteerd werk | Over mij | Diensten | Contact | Een paar stukken, langzaam gemaakt en gekozen omdat elk me iets leerde. | Ik werk aan kleine projecten met mensen met wie ik kan praten. Meestal begint het met een wandeling, een notitieboek en de vraag wat je weg kunt laten. | Tussen projecten door geef ik les, druk ik, en houd ik een plank bij met dingen die niet lukten. Vaak zijn ze het begin van het volgende. | Opdrachten | Van de eerste schets tot de laatste proef, met één aanspreekpunt. | Series en oplages | Werk dat bij elkaar hoort, genummerd en gesigneerd. | Workshops | Een dag voor kleine groepen, met het gereedschap op tafel. | Heb je iets in gedachten? | Schrijf me | Sluiten | Stuk {n} van een serie: licht, vorm en de ruimte ertussen. | Een pagina voor “{section}”: hier komen data, plaatsen en namen.',
    ru: 'Разделы | Избранные работы | Обо мне | Услуги | Контакты | Немного работ, сделанных не спеша: каждая чему-то научила. | Я работаю над небольшими проектами с людьми, с которыми можно говорить. Почти всё начинается с прогулки, блокнота и вопроса, что можно убрать. | Между проектами я преподаю, печатаю и храню полку того, что не получилось. Часто с неё начинается следующее. | Заказы | От первого эскиза до последнего оттиска, с одним собеседником. | Серии и тиражи | Работы, которые живут вместе, с номером и подписью. | Мастер-классы | День для небольшой группы, инструменты на столе. | Есть идея? | Напишите мне | Закрыть | Работа {n} из серии: свет, форма и пространство между ними. | Страница «{section}»: здесь место датам, местам и именам.',
    zh: '栏目 | 精选作品 | 关于我 | 服务 | 联系 | 几件慢慢完成的作品，每一件都教会了我一些东西。 | 我做小项目，和谈得来的人一起。大多始于一次散步、一本笔记，和一个问题：还能去掉什么？ | 项目之间我授课、印制，也留着一架没做成的东西，下一件常常从那里开始。 | 委托创作 | 从第一张草图到最后一张校样，始终与同一个人沟通。 | 系列与版画 | 彼此相连的作品，编号并签名。 | 工作坊 | 小组一日课程，工具就在桌上。 | 有什么想法吗？ | 写信给我 | 关闭 | 系列之{n}：光、形与其间的空间。 | “{section}”的页面：日期、地点和名字写在这里。',
    ja: '目次 | 主な作品 | プロフィール | できること | お問い合わせ | ゆっくり作った、少しばかりの作品。どれも何かを教えてくれました。 | 話のできる人たちと、小さな仕事をしています。たいていは散歩とノート、そして「何を省けるか」という問いから始まります。 | 仕事の合間には教えたり刷ったり。うまくいかなかったものの棚があり、次の仕事はよくそこから生まれます。 | 制作のご依頼 | 最初のスケッチから最後の校正まで、一人が担当します。 | シリーズと限定版 | 一組で楽しむ作品に、番号と署名を入れて。 | ワークショップ | 少人数の一日講座。道具は机の上に。 | 何かお考えですか？ | 連絡する | 閉じる | シリーズの{n}作目。光と形、そのあいだの余白。 | 「{section}」のページ。日付や場所、名前を書きましょう。',
  },
);

/** Names of professions in each language. */
export function roleOf(message: string): string | undefined {
  const match =
    /(?<![\p{L}])(?:(?:wedding|portrait|nature|street|graphic|web|product|fashion|interior|ux|ui|ui\/ux|game|front-?end|full-?stack|software|concept|digital|freelance)\s){0,2}(?:photographer|designer|illustrator|architect|artist|painter|writer|developer|engineer|musician|filmmaker|sculptor|animator|stylist|model|tattoo artist|fotógraf[oa]|diseñador[a]?(?: gráfic[oa])?|ilustrador[a]?|arquitect[oa]|artista|pintor[a]?|escritor[a]?|desarrollador[a]?|músic[oa]|fotograf(?:in|o|a)?|grafiker(?:in)?|designer(?:in)|illustrator(?:in)|architekt(?:in)?|künstler(?:in)?|malerin?|autorin?|entwickler(?:in)?|photographe|graphiste|illustratrice|illustrateur|architecte|artiste|peintre|développeu(?:r|se)|desenvolvedor[a]?|arquitet[oa]|architetto|illustratrice|pittrice|pittore|sviluppat(?:ore|rice)|фотограф|дизайнер|иллюстратор|архитектор|художни(?:к|ца)|разработчик|摄影师|设计师|插画师|建筑师|艺术家|写真家|デザイナー|イラストレーター|建築家)(?!\p{L})/iu.exec(
      message,
    )?.[0];
  return match === undefined ? undefined : match.charAt(0).toUpperCase() + match.slice(1);
}

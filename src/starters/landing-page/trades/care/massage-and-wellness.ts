import type { Trade } from '../trade.ts';

export const massageAndWellness: Trade = {
  words:
    "massages?(?! ?(?:chairs?|guns?|oils?|balls?|rollers?|sess?eln?|pistolen?)(?!\\p{L}))|massage[ -]?(?:studio|praxis|praxen|praktijk|salon|institut)(?:[’']?s|en)?|mass(?:eu(?:rs?|ses?|rin(?:nen)?)|euren)|(?:day|wellness|urban|hotel|thai|beauty)[ -]?spas?|spas? (?:cent(?:er|re|ro)s?|salons?|resorts?)|(?:my|our|a|mi|un|mon|notre|meu|um|mein|unser|ein|mijn|onze) spa|(?:spas? (?:and|&|y|et|e|und|en) (?:wellness|massages?|masajes|massaggi|massagens))|wellness[ -]?(?:studio|cent(?:er|re|rum)|salon)[’']?s?|masajes?|masajistas?|massagg(?:io|i)|massaggiator[ei]|massaggiatric[ei]|centr[oi] benessere|masaż(?:u|e|y|ach|ami|ystk?\\p{L}{1,3})?|massage(?:m|ns)|massagistas?|массаж(?:а|у|ем|е|и|ей|ист\\p{L}{0,5}|н\\p{L}{2,3})?|спа[ -]?(?:салон|центр)\\p{L}{0,3}|masaj (?:salon|merkez|stüdyo)\\p{L}{0,8}|masaj|mas[öo]r|masöz|مساج(?!د|ل|ين)|تدليك|(?<!\\p{L})(?:ال)?سبا(?!\\p{L})|मसाज|मालिश|(?<![\\p{L}\\p{M}])स्पा(?![\\p{L}\\p{M}])|マッサージ(?!チェア|機|ガン)|もみほぐし|整体(?:院|サロン)|リラクゼーション(?:サロン)?|アロマサロン|(?:デイスパ|スパサロン)|마사지(?! ?(?:기|건|의자))|(?<![가-힣])(?:데이)?스파(?!게|이|크|르|링|클|츠|나)|按摩(?!椅|器|仪|枪)|推拿|足疗|足療|水疗|水療|spa[馆館]",
  name: {
    en: 'Massage and wellness',
    es: 'Masajes y bienestar',
    de: 'Massage und Wellness',
    fr: 'Massages et bien-être',
    pt: 'Massagem e bem-estar',
    it: 'Massaggi e benessere',
    nl: 'Massage en wellness',
    pl: 'Masaż i wellness',
    tr: 'Masaj ve wellness',
    ru: 'Массажный салон',
    zh: '按摩养生馆',
    ja: 'リラクゼーションサロン',
    ko: '마사지·웰니스',
    hi: 'मसाज और वेलनेस',
    ar: 'مركز مساج وعناية',
  },
  copy: {
    en: {
      lead: 'An hour away from everything at {title}.',
      about:
        'Warm hands, soft light and nothing else to do. At {title} you say where it feels tight, and we take care of the rest.',
      offers: [
        ['Classic massage', 'For tired shoulders, neck and back'],
        ['Hot stone massage', 'Warm stones and slow movements'],
        ['Time for two', 'A quiet treatment side by side'],
      ],
    },
    de: {
      lead: 'Eine Stunde Abstand vom Alltag bei {title}.',
      about:
        'Warme Hände, sanftes Licht und sonst nichts zu tun. Bei {title} sagen Sie, wo es spannt, um den Rest kümmern wir uns.',
      offers: [
        ['Klassische Massage', 'Für müde Schultern, Nacken und Rücken'],
        ['Hot-Stone-Massage', 'Warme Steine und ruhige Griffe'],
        ['Zeit zu zweit', 'Eine ruhige Behandlung Seite an Seite'],
      ],
    },
    es: {
      lead: 'Una hora lejos de todo en {title}.',
      about:
        'Manos cálidas, luz suave y nada más que hacer. En {title} nos dices dónde notas tensión y nosotros nos ocupamos del resto.',
      offers: [
        ['Masaje clásico', 'Para hombros, cuello y espalda cansados'],
        ['Piedras calientes', 'Calor y movimientos lentos'],
        ['Tiempo para dos', 'Un tratamiento tranquilo en pareja'],
      ],
    },
    fr: {
      lead: 'Une heure loin de tout chez {title}.',
      about:
        'Des mains chaudes, une lumière douce et rien d’autre à faire. Chez {title}, dites où ça tire et laissez-nous faire.',
      offers: [
        ['Massage classique', 'Pour les épaules, la nuque et le dos fatigués'],
        ['Pierres chaudes', 'De la chaleur et des gestes lents'],
        ['Moment à deux', 'Un soin paisible côte à côte'],
      ],
    },
    it: {
      lead: '{title}: un’ora lontano da tutto.',
      about:
        'Mani calde, luce soffusa e nient’altro da fare. Da {title} ci dici dove senti tensione e al resto pensiamo noi.',
      offers: [
        ['Massaggio classico', 'Per spalle, collo e schiena stanchi'],
        ['Pietre calde', 'Calore e movimenti lenti'],
        ['Tempo per due', 'Un trattamento tranquillo in coppia'],
      ],
    },
    nl: {
      lead: 'Een uur weg van alles bij {title}.',
      about:
        'Warme handen, zacht licht en verder niets te doen. Bij {title} zeg je waar het vastzit, wij doen de rest.',
      offers: [
        ['Klassieke massage', 'Voor vermoeide schouders, nek en rug'],
        ['Hotstonemassage', 'Warme stenen en rustige bewegingen'],
        ['Tijd voor twee', 'Een rustige behandeling naast elkaar'],
      ],
    },
    pl: {
      lead: '{title}: godzina z dala od wszystkiego.',
      about:
        'Ciepłe dłonie, łagodne światło i nic więcej do zrobienia. Wystarczy powiedzieć, gdzie czuć napięcie, a my zajmiemy się resztą.',
      offers: [
        ['Masaż klasyczny', 'Na zmęczone barki, kark i plecy'],
        ['Masaż gorącymi kamieniami', 'Ciepło kamieni i powolne ruchy'],
        ['Chwila we dwoje', 'Spokojny zabieg obok siebie'],
      ],
    },
    pt: {
      lead: '{title}: uma hora longe de tudo.',
      about:
        'Mãos quentes, luz suave e nada mais para fazer. Você diz onde sente tensão e nós cuidamos do resto.',
      offers: [
        ['Massagem clássica', 'Para ombros, pescoço e costas cansados'],
        ['Pedras quentes', 'Calor e movimentos lentos'],
        ['Tempo a dois', 'Um tratamento tranquilo lado a lado'],
      ],
    },
    ru: {
      lead: '{title}: час вдали от всех забот.',
      about:
        'Тёплые руки, мягкий свет и никаких дел. Скажите, где чувствуете напряжение, остальное мы сделаем сами.',
      offers: [
        ['Классический массаж', 'Для уставших плеч, шеи и спины'],
        ['Массаж горячими камнями', 'Тепло камней и медленные движения'],
        ['Время для двоих', 'Спокойная процедура рядом друг с другом'],
      ],
    },
    tr: {
      lead: '{title}: her şeyden uzakta bir saat.',
      about:
        'Sıcak eller, yumuşak bir ışık ve yapılacak başka hiçbir şey yok. Gerginliği nerede hissettiğinizi söyleyin, gerisi bizde.',
      offers: [
        ['Klasik masaj', 'Yorgun omuz, boyun ve sırt için'],
        ['Sıcak taş masajı', 'Sıcak taşlar ve yavaş hareketler'],
        ['İki kişilik bakım', 'Yan yana sakin bir bakım'],
      ],
    },
    ar: {
      lead: 'ساعة بعيدًا عن كل شيء في {title}.',
      about:
        'أيدٍ دافئة وضوء خافت ولا شيء يشغل البال. في {title} أخبرنا أين تشعر بالشدّ واترك الباقي لنا.',
      offers: [
        ['تدليك كلاسيكي', 'للكتفين والرقبة والظهر المتعب'],
        ['تدليك بالأحجار الساخنة', 'أحجار دافئة وحركات بطيئة'],
        ['وقت لشخصين', 'جلسة هادئة جنبًا إلى جنب'],
      ],
    },
    hi: {
      lead: '{title} में सब कुछ भूलकर एक घंटे का सुकून।',
      about:
        'हल्की रोशनी, गरम हाथों का स्पर्श और कोई काम नहीं। {title} में बस बताइए कि तनाव कहाँ है, बाक़ी हम पर छोड़ दीजिए।',
      offers: [
        ['क्लासिक मसाज', 'थके कंधों, गर्दन और पीठ के लिए'],
        ['हॉट स्टोन मसाज', 'गरम पत्थर और धीमी लय'],
        ['दो लोगों के लिए', 'साथ-साथ एक शांत सत्र'],
      ],
    },
    ja: {
      lead: '日常を離れて、ほっとする時間を{title}で。',
      about:
        'あたたかな手とやわらかな灯りに包まれるひととき。{title}では、気になるところを伺いながら、ゆっくりほぐします。',
      offers: [
        ['ボディケア', '疲れた肩、首、背中をじっくりと'],
        ['ホットストーン', '温めた石とゆったりした手の動き'],
        ['ペアコース', '並んで過ごす静かな時間'],
      ],
    },
    ko: {
      lead: '모든 것에서 벗어난 한 시간, {title}.',
      about:
        '따뜻한 손길과 은은한 조명, 그 밖에는 아무것도 필요 없습니다. {title}에서는 뭉친 곳만 말씀해 주시면 됩니다.',
      offers: [
        ['클래식 마사지', '지친 어깨와 목, 등을 위해'],
        ['핫 스톤 마사지', '따뜻한 돌과 느린 손길'],
        ['커플 케어', '나란히 누리는 조용한 시간'],
      ],
    },
    zh: {
      lead: '暂别忙碌，在{title}享受一小时的宁静。',
      about:
        '温暖的双手、柔和的灯光，其余什么都不用想。在{title}，告诉我们哪里紧绷，剩下的交给我们。',
      offers: [
        ['经典按摩', '舒缓疲惫的肩、颈与背'],
        ['热石按摩', '温热的石头，缓慢的手法'],
        ['双人时光', '并肩享受安静的护理'],
      ],
    },
  },
};

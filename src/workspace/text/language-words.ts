import type { Language } from '../../contracts/languages.ts';

/** Languages in Latin letters in which no project can be. */
export type OtherLanguage =
  | 'Danish or Norwegian'
  | 'Finnish'
  | 'Czech or Slovak'
  | 'Croatian, Bosnian or Serbian'
  | 'Slovenian'
  | 'Romanian'
  | 'Hungarian'
  | 'Catalan'
  | 'Lithuanian'
  | 'Latvian'
  | 'Estonian'
  | 'Albanian'
  | 'Malay'
  | 'Icelandic'
  | 'Hindi in Latin letters';

/** Words of English that requests in other languages have too: "Website für …", "landing page per …". */
export const loans: ReadonlySet<string> = set(
  'website landing page site shop store app form timer per web menu open school',
);

/**
 * Words of requests by language, and letters or endings that tell it. Words that many languages share,
 * such as "quiz", tell nothing. What the other languages share with ours must not count for ours.
 */
export const latin: readonly (readonly [Language | OtherLanguage, ReadonlySet<string>, RegExp?])[] =
  [
    [
      'en',
      set(
        'a an the for with and of about my our to in on at that which make create build please i want need me page game site website shop store timer list landing app form registration calculator clock should where add can be simple nice is are you your it from when who what how each not if has have will called says answers answer question questions users people per no every only when shows show everyone someone them they their this these those any more than after before then plz pls thx ppl u seconds minutes hours wedding invite thanks advance person like wanna gonna already without all one company web by run menu open daily day owned bakery school dance cheese truck',
      ),
    ],
    // Before those that share their letters: "ò", "ö".
    [
      'vi',
      set(
        'ứng theo tháng xem khi tạo cho tôi một trang web với và của có muốn cần làm mình giúp bạn không tiếng cảm ơn viết xin chào hãy này là dữ liệu máy tính bằng bảng cờ thiệp gửi ngày thời nhà về mỗi nhận vai trò được đến mở đặt lịch chỉ mới tham gia danh sách mua sắm đình thứ giờ phút thêm xóa nhóm khách hàng quán tiệm cửa đơn sản phẩm ghi chú chơi câu hỏi điểm các người cấp độ sach sam dinh them xoa quan tiem ung dung hang ngay khach san pham cua voi cac tieu tao toi muon lam chuc ghi truong thoi quen bàn phím',
      ),
      /[đơưạảấầậắằẳẵặẩẫẻẽẹếềệểỉịọỏốổồỗộờớợỡụủũứừựữỳỵỷỹ]|(?<!ph)ở|(?<!guy)ễ/u,
    ],
    [
      'sv',
      set(
        'djur en ett för med och som till på är jag vi vill ha har vår vårt våra min mitt mina mig oss av hemsida webbplats sida sidan gör göra skapa bygg behöver inte kan ska från spel spelet om hej tack kunna öppet öppettider mån tis tors lör sön bild bilder kafé måndag tisdag onsdag torsdag fredag lördag söndag vem när nya ny butik den det där eller varje också lista knapp vilket bokning kontakt åt hos heter kostar skriv skicka visa adress telefon sajt bara får delta glosor engelska hund katt hus ord orden utlottning utlottningsbot medlem medlemmar rollen kanalen vecka veckan dagar timme priser meny recept bokningar spelare poäng frågor svar böcker filer mapp listan inköp handla barn resa tider boka öppnar stänger gubbe hänga sten påse fotograf kontrollerar kollar appen roll roller eget egna mellan utan',
      ),
      /(?<!\p{L})(?:för|är|åt|från|två|när)(?!\p{L})|[åä](?=\p{L})[\p{Ll}]{0,9}ör?(?!\p{L})|ör(?!\p{L})|inköp|lösenord|bröllop|formulär|räkning|anmäl|anteckning|påmin|moderering|födelse|nätbut|länkar|utgifts|kalkylator|omvandlar|stoppur|luffars/u,
    ],
    [
      'es',
      set(
        'un una el la los las de del para con y mi mis nuestra nuestro que por sobre en crea crear créame haz hazme quiero necesito página pagina juego sitio web tienda línea lista tareas calculadora temporizador cuestionario formulario tres raya gatos memoria serpiente documentación panel gráficos tablero modo boda invitación cumpleaños panadería peluquería cafetería restaurante velas hola gracias qué cómo buenos días puedes amigo muy más sin hacer haces alguien esto eso aquí guarda ayuda noche cuándo dónde nombre llama llamada abierto cerrado precios horario cada entre nuevos rojo azul verde portafolio servidor encuesta al contar calorías',
      ),
      /[ñ¿¡]|[cs]ión(?!\p{L})/u,
    ],
    [
      'de',
      set(
        'vokabelkarten gewohnheitstracker wasser trinken lesen auslosen wichteln keiner erledigt jeder jedes seine eigene eigenen arbeit karten aufgaben zufällig runden punkte ein in eine einen einer der die das den dem für fur mit und mein meine meinen unser unsere über von zum zur bis uhr vokabeltrainer karteikarten deutsch im ich will möchte brauche bitte mach mache erstelle baue seite webseite spiel laden rechner umrechner haushaltsbuch aufgabenliste gedächtnisspiel schlange tafel formular anmeldeformular taschenrechner wetter dunkel danke moin hallo servus ist nicht auf wenn noch nur kannst machen bauen wir braucht möchten jeden oder aus welche schreibt neue mehr geht jemand kommt alle grün blau gelb rot schwarz nach heißt heisst ort zeit preise öffnungszeiten telefon fürs aufs anzeigen mir dir tage fotograf fotografin zahnarzt zahnärztin friseur friseurin bäckerei metzgerei kanzlei tierarzt hebamme steuerberater sie sich sind wird werden soll sollen wer dass damit zeigt schickt postet fragt gibt bekommt bekommen jede beim ohne kann können mitglieder nachrichten eines',
      ),
      /^(?![^]*[ğşı])[^]*[ßäö]|\p{L}{3}(?:[dlnrstz]ungen|[dlnrstz]ung|laden|seite|liste|spiel|rechner|bäckerei|verein)(?!\p{L})/u,
    ],
    [
      'fr',
      set(
        "un une le la les des du de pour avec et mon ma mes notre nos sur en je veux voudrais fais moi crée créer faites page site jeu boutique ligne liste tâches calculatrice convertisseur calculateur éditeur minuteur formulaire serpent morpion mémoire tableau bord d'une d'un qui mariage anniversaire naissance courses faire part boulangerie coiffeur merci bonjour coucou bonsoir salut stp svp plaît c'est nous besoin serveur quand faut pas compte mets développe génère construis voulons tout joli dès encore ajoute rouge vert bleu noir au aux dans est sont ouvert fermé chaque membre propre réponses prix horaires appelle s'appelle nouveau nouveaux recettes bougies veut web petit petite appli outil montant pourboire personnes toutes semaine leurs jours où classement donne gagnant",
      ),
      /œ|(?<=\p{L})ç[aou](?=\p{L})|(?:enne|eux|elle|eau)s?(?!\p{L})|(?<!\p{L})(?:l|d|qu)['’]/u,
    ],
    [
      'pt',
      set(
        'um uma o os as de do da dos das para pra com e meu minha nosso nossa que sobre em no na crie criar faça faz quero preciso página jogo site loja lista tarefas calculadora cronômetro formulário cobrinha velha memória painel gráficos cadastro questionário casamento convite aniversário padaria barbearia oi olá bom dia obrigado obrigada valeu fazer ajuda não sem você quem gente alguém também já novo ficou pode precisa nome aberto fechado preços horário cada preto branco vermelho azul roxo escuro bem servidor bate papo livros livro quantos quanto li meus minhas contas treino treinos senha palavras perguntas respostas alunos calorias academia compras por linha relatório reais trabalho usuários enquete enquetes sorteio sorteios lembrete lembretes boas vindas',
      ),
      /[ãõ]|\p{L}ç[oa]s?(?!\p{L})/u,
    ],
    [
      'it',
      set(
        'segnapunti squadre vince valigia persone spuntare convertitore dollari un in uno una il lo la gli le di del dei delle per con e mio mia nostro nostra che su sul sullo sulla sui crea fammi fai cronometro giri voglio vorrei pagina gioco sito negozio lista calcolatrice modulo serpente tris memoria pannello grafici attività dello promemoria spesa invito matrimonio compleanno ristorante parrucchiere candele grazie ciao buongiorno fare puoi serve creare aiuto non senza questo tutti tutto codice sviluppa costruisci realizza più possono ogni giorni rosso nero bianco blu chiama aperto chiuso prezzi orari anche nuovi libri temi nel nella dal dalle alle chi sono lavori contatti stile su misura a da al tre palestra calorie acqua turni idraulico contare gestire fotografa fatti mano sondaggi piccolo piccola settimana minuti bottone lunghezza sito comando cartella classifica partite vittoria',
      ),
      /[òì]|(?:zione|zioni)(?!\p{L})/u,
    ],
    [
      'nl',
      set(
        'bord drie twee vier kolommen galgje spelletje een in het de en voor met mijn onze ons wij ik je jullie wil graag maak maken nodig naar over op te tot niet geen ook aan bij uit zijn heeft heet moet kun kunnen alsjeblieft aub waar dat deze als tussen winkel webwinkel pagina kleuren uur welkom nieuwe leden wordt worden elke iedere noem rekenmachine uitnodiging bruiloft kaas eieren hoi hallo bedankt alvast goedendag dank allemaal bestand klaar één kleur kost alleen zonder iemand kan schrijf bouw genereer werkt prijzen openingstijden straat elk onder samen graden dag weken maandag dinsdag woensdag donderdag vrijdag zaterdag zondag boodschappen kapsalon kapper bakkerij slagerij tandarts loodgieter fotografe behalve hun krijgt krijgen krijg laat zien iedereen tegen nog wanneer hoe doet hebben kunt verwijdert stuurt plaatst bijhoudt toont telt vraagt geeft knop knoppen kanaal berichten gebruikers',
      ),
      /\p{L}ij(?:[nskdftglp]|st|z?en)?(?!\p{L})|\p{L}{3}(?:winkel|pagina|spel|nodiging|bericht|vereniging)(?!\p{L})/u,
    ],
    [
      'pl',
      set(
        'i w z na do o dla mój moja moje mojej naszej zrób stwórz chcę proszę strona stronę strony gra grę sklep lista listę zadań kalkulator formularz wąż pamięć blog internetowy się który zakupów zakupy ślub wesele zaproszenie piekarni kawiarni zbuduj napisz zaprojektuj przygotuj wygeneruj siema hej cześć witam dzięki dziękuję zrobić chce potrzebujemy potrzebuję jest nie bez jak po codziennie bota serwer serwera discorda liczy pokazuje wita daje rolę poziomy rezerwacja zapisy ankieta wiadomości zaproszenia losuje przypomina gdy kto wszystko czy nasz nasza czynne ceny godziny czerwony zielony niebieski aplikacja aplikację aplikacji',
      ),
      /[łżśćńźąę]|\p{L}{2}(?:acji|ów|ego|rzy)(?!\p{L})/u,
    ],
    [
      'tr',
      set(
        'kelime asmaca hayvan hayvanlar hak oyna kart soru sayı bir ve için ile hakkında benim yap oluştur istiyorum lütfen sayfa sayfası sitesi oyunu oyun mağaza mağazası listesi yapılacaklar hesap makinesi zamanlayıcı formu yılan hafıza kişisel kuaför düğün davetiye davetiyesi dükkan kafem lazım merhaba selam teşekkürler acil iyi olsun yapar yapsana mısın misin hazırla tasarla kodla bu yok her yaz olan şimdi sunucu sunucusu basit güzel yazan çalışan gün saat adı adlı türkçe botu paneli fiyat kahve kahvesi çay pazartesi cumartesi sabah akşam hava durumu durumunu gönder göreyim kaç kere göster',
      ),
      /[ğşı]/u,
    ],
    [
      'Danish or Norwegian',
      set(
        'en et for med og som til på er jeg vi vil ha har vår vores min mitt meg mig av af hjemmeside nettside side lag lav trenger ikke kan skal fra spil spill om hej hei tak takk åpent åbent tirs bruker mandag hvor hvem når nye butik butikk gjerne',
      ),
      /[øæ]/u,
    ],
    [
      'Finnish',
      set(
        'ja tee luo minulle sivu sivut sivusto verkkosivu verkkosivut kotisivut haluan jossa sekä on myös meidän minun nettisivu nettisivut botti joka peli kahvilalle kauppa kiitos hei voisitko avoinna',
      ),
      /ää|yö|äy|(?:alle|ille|lleni)(?!\p{L})/u,
    ],
    [
      'Czech or Slovak',
      set(
        'pro pre s na je se chci chcem udělej urob vytvoř vytvor mi moji moju stránku stránka prosím náš naše aby který web webovou podle také hru kavárnu kaviareň',
      ),
      /[ěřů]/u,
    ],
    [
      'Croatian, Bosnian or Serbian',
      set(
        'za moj moju moja moje naš našu i u s sa mi napravi napravite želim trebam treba stranicu stranica sajt igru igra koji koja salon',
      ),
      /[đć]/u,
    ],
    [
      'Slovenian',
      set(
        'za moj mojo moja naš našo in v z s mi naredi ustvari želim potrebujem spletno spletna stran trgovino igro ki',
      ),
    ],
    [
      'Romanian',
      set(
        'pentru cu și si vreau pagină pagina un o fă creează mi care site noastră mea meu este din la am nevoie joc magazin',
      ),
      /[țșă]/u,
    ],
    [
      'Hungarian',
      set(
        'egy és az a nekem kérek oldal oldalt weboldal weboldalt honlap honlapot készíts csinálj hogy ahol szeretnék legyen játék nak nek',
      ),
      /[őű]|\p{L}{3}(?:nak|nek)(?!\p{L})/u,
    ],
    [
      'Catalan',
      set(
        'un una el la els les per a amb i meu meva nostre nostra que vull fes feu crea pàgina botiga web lloc joc llista casament',
      ),
      /l·l|ny(?!\p{L})/u,
    ],
    [
      'Lithuanian',
      set(
        'ir mano mūsų puslapis puslapį svetainė svetainę sukurk padaryk noriu reikia žaidimas parduotuvei kavinei',
      ),
      /[ėįųū]/u,
    ],
    [
      'Latvian',
      set(
        'un ar manai manam mūsu lapa lapu mājaslapa mājaslapu izveido uztaisi vajag gribu spēle veikalam',
      ),
      /[āēīņļķģ]/u,
    ],
    [
      'Estonian',
      set(
        'ja mu minu meie leht lehte veebileht veebilehte koduleht kodulehte tee loo soovin vaja mäng jaoks poe',
      ),
    ],
    [
      'Albanian',
      set('një për dhe im ime tim tonë faqe faqen uebfaqe bëj krijo dua lojë dyqan'),
      /ë/u,
    ],
    [
      'Icelandic',
      set(
        'og fyrir mitt mína minn okkar síða síðu vefsíða vefsíðu heimasíða búðu til gerðu ég vil leikur',
      ),
      /[ðþ]/u,
    ],
    [
      'Malay',
      set(
        'laman kedai mahu sila salun bina boleh peranan ahli kepada awak saya untuk yang dengan buatkan tolong ini',
      ),
    ],
    [
      'id',
      set(
        'blog pribadi buat buatin buatkan untuk dengan dan saya yang halaman situs toko ini ada bisa kami tolong aplikasi adalah bikin bikinin butuh mau aku kamu makasih permisi halo minta tulis tentang tanpa jadi dari setiap tiap membuat rancang warna buku harga kopi roti undangan kirim jasa rumah paket tombol berita jadwal kegiatan cara bergabung galeri belanja keluarga daftar tambah hapus tempat sewa buka senin selasa rabu kamis jumat sabtu minggu sampai jam menghapus kata tugas beli menit orang hari pesan anggota pengguna catatan produk pesanan alamat hubungi barang di file ke pada atau lebih baru peran soal jawaban permainan kuis kalkulator diskon konverter uang pengingat tebak angka sekolah formulir pendaftaran nama umur ukuran sandi keberuntungan penghitung pelacak pengeluaran kebiasaan papan hitung mundur kartu ulang tahun ular catur resep nasi goreng ayam makan warung sate soto bakso rb ribu',
      ),
      /(?<!\p{L})(?:bot (?:musik|tiket|level)|untuk les)(?!\p{L})/u,
    ],
    [
      'Hindi in Latin letters',
      set(
        'bhai yaar ek ke ki ka ko kya mere mera meri hai hain ho chahiye banao banana banani bana banwana do na se me mein aur bhi nahi karo kar kare jo jisme sake wala wali accha jaldi sirf aap tum hume mujhe abhi bina dena dijiye liye roz naya hindi',
      ),
    ],
  ];

/**
 * Words that are names, or mean something, in other languages too: "Dan", "file", "San José", "dice roll". They
 * count beside a word that is none of them.
 */
export const weak: Readonly<Partial<Record<Language, ReadonlySet<string>>>> = {
  id: set('file di dan ada halo jam roti pada kami mau baru cara kata bot blog kopi per'),
  vi: set('san sam trang hang tao web trong mua nhau ban cho them voi don game bot chi mang nua'),
  sv: set(
    'kontakt butik en et med og på till till var vi har min av mig ska delta barn om sida meny bilder bild telefon adress hund hus spel recept tack mina bara roll roller app appen der den det nya ny vill ha till hej hos kan bygg priser list lista kort tider boka visa spelare sten fotograf',
  ),
};

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

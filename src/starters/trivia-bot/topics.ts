interface Topic {
  /** Words for the topic, in any language. */
  readonly cues: RegExp;
  /** One line per question: the question, the right answer, then three wrong ones. */
  readonly rows: string;
}

/** The topics of a trivia bot. */
export const topics: Readonly<Record<string, Topic>> = {
  space: {
    cues: /space(?!\s*invaders)|astronom|planet|cosmos|universe|galax|espacio|espaço|weltraum|weltall|ruimte|heelal|espace|spazio|kosmos|uzay|космос|астроном|太空|宇宙|우주|अंतरिक्ष/u,
    rows: `
Which planet is the largest of the solar system? | Jupiter | Saturn | Neptune | Earth
Which planet is nearest to the Sun? | Mercury | Venus | Mars | Earth
What is the galaxy called in which we live? | Milky Way | Andromeda | Whirlpool | Sombrero
Who was the first human in space? | Yuri Gagarin | Neil Armstrong | Alan Shepard | Valentina Tereshkova
Which planet has the moons Phobos and Deimos? | Mars | Jupiter | Uranus | Venus
How long does the light of the Sun need to reach the Earth? | About 8 minutes | About 8 seconds | About 8 hours | About a day
Which planet turns on its side? | Uranus | Saturn | Mars | Mercury
What is a star that has collapsed and lets no light out? | Black hole | Red giant | Nebula | Quasar
Which mission first brought people to the Moon's surface? | Apollo 11 | Apollo 8 | Gemini 4 | Soyuz 1
Which moon of Saturn has a thick atmosphere? | Titan | Enceladus | Mimas | Rhea`,
  },
  geography: {
    cues: /geograph|capita(?:l|is)|countr|flags?\b|geograf|erdkunde|aardrijkskunde|landen|hoofdst|länder|paíse|географ|стран|столиц|coğrafya|ülke|地理|首都|国旗|지리|भूगोल/u,
    rows: `
What is the capital of Australia? | Canberra | Sydney | Melbourne | Perth
Which is the longest river of Africa? | Nile | Congo | Niger | Zambezi
Which country has the most people? | India | China | United States | Indonesia
What is the smallest country of the world? | Vatican City | Monaco | San Marino | Malta
Which ocean is the largest? | Pacific | Atlantic | Indian | Arctic
What is the capital of Canada? | Ottawa | Toronto | Montreal | Vancouver
In which country does Machu Picchu lie? | Peru | Bolivia | Chile | Mexico
Which desert is the largest hot one? | Sahara | Gobi | Kalahari | Arabian
Which mountain is the highest above the sea? | Mount Everest | K2 | Kangchenjunga | Denali
Which two continents does Istanbul lie on? | Europe and Asia | Asia and Africa | Europe and Africa | Asia and Australia`,
  },
  history: {
    cues: /history|historia|história|geschichte|geschiedenis|histoire|storia|tarih|истори|历史|歴史|역사|इतिहास/u,
    rows: `
In which year did the Berlin Wall fall? | 1989 | 1961 | 1979 | 1991
Who was the first emperor of Rome? | Augustus | Julius Caesar | Nero | Trajan
Which ship sank on its first voyage in 1912? | Titanic | Lusitania | Britannic | Endeavour
In which city was Archduke Franz Ferdinand shot? | Sarajevo | Vienna | Belgrade | Prague
Who led India's salt march in 1930? | Mahatma Gandhi | Jawaharlal Nehru | Subhas Chandra Bose | Bhagat Singh
Which people built Machu Picchu? | Inca | Maya | Aztec | Olmec
In which year did people first walk on the Moon? | 1969 | 1959 | 1965 | 1972
Who printed the Bible with movable type around 1455? | Johannes Gutenberg | William Caxton | Martin Luther | Aldus Manutius
What did the Rosetta Stone help to read? | Hieroglyphs | Cuneiform | Runes | Linear A
Which wall was built to guard China's north? | Great Wall | Hadrian's Wall | Wall of Antonine | Long Walls`,
  },
  science: {
    cues: /scien|physic|chemis|biolog|ciencia|ciência|wissenschaft|physik|chemie|scienz|nauk|bilim|наук|физик|хими|科学|과학|विज्ञान/u,
    rows: `
What is the chemical sign of gold? | Au | Ag | Go | Gd
Which gas do plants take from the air to grow? | Carbon dioxide | Oxygen | Nitrogen | Helium
What does a thermometer measure? | Temperature | Pressure | Humidity | Speed
Which particle has a negative charge? | Electron | Proton | Neutron | Photon
How many bones has an adult human? | 206 | 186 | 226 | 256
On which planet do things fall at 9.8 m/s²? | Earth | Mars | Venus | Jupiter
What is H₂O? | Water | Hydrogen | Salt | Ozone
Who found the law of gravity, as the tale goes, under an apple tree? | Isaac Newton | Galileo Galilei | Albert Einstein | Johannes Kepler
Which part of a cell holds its DNA? | Nucleus | Membrane | Ribosome | Vacuole
What is the hardest natural material? | Diamond | Quartz | Granite | Iron`,
  },
  animals: {
    cues: /animal|wildlife|\bdogs?\b|\bcats?\b|\bbirds?\b|tiere|animaux|animais|animali|zwierz|hayvan|живот|动物|動物|동물|जानवर/u,
    rows: `
Which animal is the largest that has ever lived? | Blue whale | Elephant | Megalodon | Giraffe
How many hearts has an octopus? | Three | One | Two | Five
Which bird cannot fly? | Penguin | Swallow | Albatross | Pelican
Which animal sleeps hanging upside down? | Bat | Sloth | Owl | Koala
What is a group of lions called? | Pride | Pack | Herd | Flock
Which animal is the fastest on land? | Cheetah | Lion | Horse | Greyhound
How many legs has a spider? | Eight | Six | Ten | Four
Which mammal lays eggs? | Platypus | Kangaroo | Dolphin | Hedgehog
What do koalas eat? | Eucalyptus leaves | Bamboo | Grass | Insects
Which parent carries the young of sea horses? | The father | The mother | Both | None`,
  },
  films: {
    cues: /movie|film|cinema|película|kino|sinema|кино|电影|映画|영화|फ़िल्म|फिल्म/u,
    rows: `
Who directed Jaws? | Steven Spielberg | George Lucas | Ridley Scott | James Cameron
In which film does a ring have to be thrown into a volcano? | The Lord of the Rings | Harry Potter | Narnia | Willow
Which film of 1927 is famous for spoken words? | The Jazz Singer | Metropolis | Wings | Sunrise
Who plays the Terminator? | Arnold Schwarzenegger | Sylvester Stallone | Bruce Willis | Dolph Lundgren
Which studio made Spirited Away? | Studio Ghibli | Pixar | Disney | Toei
Which of these films did Wes Anderson direct? | The Grand Budapest Hotel | Hotel Rwanda | The Shining | Psycho
Which film has the line "Here's looking at you, kid"? | Casablanca | Gone with the Wind | Citizen Kane | Vertigo
What colour is the pill that shows the truth in The Matrix? | Red | Blue | Green | White
Who composed the music of Star Wars? | John Williams | Hans Zimmer | Ennio Morricone | Danny Elfman
Which fish is looked for in a Pixar film of 2003? | Nemo | Dory | Bruce | Gill`,
  },
  music: {
    cues: /music|song|música|musik|musique|musica|muzyk|müzik|музык|音乐|音楽|음악|संगीत/u,
    rows: `
How many keys has a usual piano? | 88 | 61 | 76 | 96
Who wrote the Ode to Joy symphony? | Beethoven | Mozart | Bach | Brahms
Which instrument has six strings, usually? | Guitar | Violin | Cello | Bass
From which city did the Beatles come? | Liverpool | London | Manchester | Leeds
What does "forte" mean in a score? | Loud | Soft | Fast | Slow
Who sang Thriller? | Michael Jackson | Prince | Stevie Wonder | Lionel Richie
Which voice is the highest? | Soprano | Alto | Tenor | Bass
Which band's singer was Freddie Mercury? | Queen | Genesis | The Police | U2
How many lines has a staff? | Five | Four | Six | Seven
Which country does reggae come from? | Jamaica | Cuba | Brazil | Haiti`,
  },
  sports: {
    cues: /sport|football|soccer|fútbol|futebol|fußball|calcio|piłka|futbol|спорт|футбол|体育|足球|スポーツ|스포츠|खेल/u,
    rows: `
How many players of a football team are on the field? | 11 | 10 | 9 | 12
How long is a marathon, about? | 42.2 km | 40 km | 45 km | 38.5 km
Every how many years are the Summer Olympics held? | Four | Two | Three | Five
In which sport is there a "hole in one"? | Golf | Bowling | Billiards | Darts
How many points is a free throw in basketball? | One | Two | Three | Four
Which colour is the leader's jersey in the Tour de France? | Yellow | Green | White | Red
In which sport do you score a try? | Rugby | Cricket | Hockey | Handball
What is the highest break in snooker without free balls? | 147 | 155 | 140 | 100
Which country won the first football World Cup, in 1930? | Uruguay | Brazil | Argentina | Italy
How many rings has the Olympic flag? | Five | Four | Six | Seven`,
  },
  food: {
    cues: /food|cook|cuisine|recipe|comida|cocina|essen|kochen|cibo|cucina|jedzeni|yemek|еда|кулинар|美食|料理|음식|भोजन/u,
    rows: `
From which country does sushi come? | Japan | China | Thailand | Vietnam
What is the main part of hummus? | Chickpeas | Lentils | Beans | Peas
Which spice is the most expensive by weight? | Saffron | Vanilla | Cardamom | Cinnamon
Which fruit is dried to make raisins? | Grape | Plum | Fig | Date
What makes bread rise? | Yeast | Salt | Sugar | Oil
Which nut is in marzipan? | Almond | Walnut | Hazelnut | Cashew
From which milk is true mozzarella di bufala made? | Buffalo | Cow | Goat | Sheep
What is tofu made of? | Soya beans | Rice | Milk | Wheat
Which pasta has the shape of little ears? | Orecchiette | Farfalle | Penne | Fusilli
Which country drinks the most tea per head? | Turkey | China | India | Japan`,
  },
  programming: {
    cues: /program|coding|javascript|python|computer|programaci|programação|informati|yazılım|программ|编程|プログラ|코딩|प्रोग्राम/u,
    rows: `
What does HTML stand for? | HyperText Markup Language | High Text Machine Language | Home Tool Markup Language | Hyper Transfer Main Link
Who is called the first programmer? | Ada Lovelace | Grace Hopper | Alan Turing | Charles Babbage
How many bits has a byte? | 8 | 4 | 16 | 10
Which language runs in every browser? | JavaScript | Python | Java | C#
Which tool did Linus Torvalds write to keep versions? | Git | Mercurial | Subversion | CVS
What does a stack give back first? | What came last | What came first | The smallest | A random one
Which number system has only 0 and 1? | Binary | Octal | Decimal | Hexadecimal
Which status says "Not Found"? | 404 | 200 | 301 | 500
What is the index of the first item of an array in C? | 0 | 1 | -1 | It depends
Which of these sorts fastest on large random lists? | Merge sort | Bubble sort | Insertion sort | Selection sort`,
  },
  general: {
    cues: /(?!)/u,
    rows: `
How many continents are there, as most schools count? | Seven | Five | Six | Eight
What is the largest organ of the human body? | Skin | Liver | Lung | Brain
Who painted the Mona Lisa? | Leonardo da Vinci | Michelangelo | Raphael | Rembrandt
How many minutes has a day? | 1,440 | 1,240 | 1,400 | 1,640
Which metal is liquid at room temperature? | Mercury | Lead | Tin | Zinc
Who wrote Romeo and Juliet? | William Shakespeare | Charles Dickens | Jane Austen | Geoffrey Chaucer
How many squares has a chess board? | 64 | 49 | 81 | 100
Which planet is called the red one? | Mars | Venus | Jupiter | Saturn
What do bees make? | Honey | Silk | Milk | Amber
Which instrument shows north? | Compass | Sextant | Barometer | Altimeter
How many sides has a hexagon? | Six | Five | Seven | Eight
Which ocean lies between Europe and America? | Atlantic | Pacific | Indian | Arctic`,
  },
};

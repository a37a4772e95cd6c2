import type { Language } from '../../contracts/job/plan.ts';
import type { Topic } from './topics.ts';

type Bank = Readonly<Partial<Record<Topic, string>>>;

/** One line per question: the question, the right answer, then three wrong ones. */
export const banks: Readonly<Partial<Record<Language, Bank>>> = {
  en: {
    space: `Which planet is the largest in the solar system? | Jupiter | Saturn | Neptune | Earth
How long does sunlight take to reach Earth? | About 8 minutes | About 8 seconds | About 8 hours | About a day
Which planet spins on its side? | Uranus | Mars | Venus | Mercury
What is at the centre of the Milky Way? | A black hole | A red giant | A comet cloud | Nothing at all
Who first walked on the Moon? | Neil Armstrong | Yuri Gagarin | Buzz Aldrin | Alan Shepard
Which planet has the hottest surface? | Venus | Mercury | Mars | Jupiter
What are the rings of Saturn mostly made of? | Ice | Iron | Gas | Dust of gold
Which moon has lakes of methane? | Titan | Europa | Phobos | Io
Which planet is called the Red Planet? | Mars | Venus | Mercury | Jupiter
Which planet is the farthest from the Sun? | Neptune | Uranus | Saturn | Jupiter
How many planets does the solar system have? | Eight | Seven | Nine | Ten
Which planet has the Great Red Spot? | Jupiter | Saturn | Neptune | Mars
Which is the smallest planet? | Mercury | Mars | Venus | Earth
Which planet is almost as large as Earth? | Venus | Mars | Mercury | Uranus`,
    animals: `How many hearts does an octopus have? | Three | One | Two | Eight
Which bird can fly backwards? | Hummingbird | Swallow | Owl | Albatross
Which land animal is the fastest? | Cheetah | Lion | Pronghorn | Greyhound
What do you call a group of lions? | A pride | A pack | A herd | A parliament
Which mammal lays eggs? | Platypus | Otter | Bat | Beaver
Which animal sleeps standing and barely two hours a day? | Elephant | Koala | Cat | Bear
What does a panda mostly eat? | Bamboo | Fish | Fruit | Grass
Which whale is the largest animal that ever lived? | Blue whale | Sperm whale | Orca | Humpback`,
    music: `How many keys does a full piano have? | 88 | 76 | 96 | 64
Which band recorded “Abbey Road”? | The Beatles | The Rolling Stones | Queen | Pink Floyd
Which instrument has four strings and is held under the chin? | Violin | Cello | Banjo | Harp
Who wrote “The Four Seasons”? | Vivaldi | Mozart | Bach | Verdi
What does “piano” mean in a score? | Softly | Quickly | Loudly | Sadly
Which country did reggae come from? | Jamaica | Cuba | Brazil | Ghana
How many lines does a staff have? | Five | Four | Six | Seven
Who was called the King of Pop? | Michael Jackson | Prince | Elvis Presley | David Bowie`,
    film: `Who directed “Jaws” and “E.T.”? | Steven Spielberg | George Lucas | Ridley Scott | James Cameron
Which film has the line “Here’s looking at you, kid”? | Casablanca | Vertigo | Gilda | Notorious
Which studio made “Spirited Away”? | Studio Ghibli | Pixar | Toei | DreamWorks
Which was the first feature film that was all computer animated? | Toy Story | Shrek | Antz | Tron
Who played the Joker in “The Dark Knight”? | Heath Ledger | Jack Nicholson | Joaquin Phoenix | Jared Leto
In which city is “Amélie” set? | Paris | Brussels | Lyon | Geneva
Which film won 11 Oscars in 1998? | Titanic | Good Will Hunting | L.A. Confidential | Braveheart
What does “Rosebud” turn out to be in “Citizen Kane”? | A sled | A horse | A boat | A rose`,
    food: `Which country does sushi come from? | Japan | China | Thailand | Korea
What gives hummus its body? | Chickpeas | Lentils | Beans | Potatoes
Which spice is the most expensive by weight? | Saffron | Vanilla | Cardamom | Cinnamon
What is tofu made from? | Soybeans | Milk | Rice | Wheat
Which pasta is shaped like small ears? | Orecchiette | Farfalle | Penne | Rigatoni
What makes bread rise? | Yeast | Salt | Butter | Sugar
Which fruit wears its seeds on the outside? | Strawberry | Raspberry | Fig | Kiwi
What is the main ingredient of guacamole? | Avocado | Tomato | Lime | Peas`,
    history: `Which wall fell in 1989? | The Berlin Wall | Hadrian’s Wall | The Great Wall | The Western Wall
Who painted the ceiling of the Sistine Chapel? | Michelangelo | Raphael | Leonardo | Titian
Where did the Industrial Revolution begin? | Britain | France | Germany | The United States
Which ship sank on its first voyage in 1912? | Titanic | Lusitania | Britannic | Olympic
Which city was buried by Vesuvius in the year 79? | Pompeii | Rome | Athens | Syracuse
Who invented the printing press with movable type in Europe? | Gutenberg | Luther | Caxton | Galilei
Which queen ruled Egypt with Mark Antony at her side? | Cleopatra | Nefertiti | Hatshepsut | Zenobia
In which year did people first walk on the Moon? | 1969 | 1961 | 1972 | 1957`,
    sport: `How many players does a football team have on the pitch? | 11 | 9 | 10 | 12
How long is a marathon? | 42.195 km | 40 km | 45.5 km | 38.6 km
Which sport is played at Wimbledon? | Tennis | Golf | Cricket | Rowing
How many rings are on the Olympic flag? | Five | Four | Six | Seven
In which sport is there a slam dunk? | Basketball | Volleyball | Baseball | Handball
What colour is the jersey of the leader in the Tour de France? | Yellow | Green | Red | White
How many holes does a full round of golf have? | 18 | 9 | 12 | 21
Which country has won most men’s football World Cups? | Brazil | Germany | Italy | Argentina`,
    code: `What does HTML stand for? | HyperText Markup Language | High Transfer Machine Language | Home Tool Markup Language | Hyperlink Text Mode Language
Which of these is not a JavaScript type? | float | string | boolean | symbol
Which company first made JavaScript? | Netscape | Microsoft | Sun | Google
What does CSS describe? | How a page looks | How a page is stored | Who may see a page | How a page is sent
Which status code means “not found”? | 404 | 200 | 301 | 500
What is 0.1 + 0.2 in JavaScript? | 0.30000000000000004 | 0.3 | 0.29 | NaN
Which structure is last in, first out? | Stack | Queue | Tree | Set
Who wrote the first program for a machine, in 1843? | Ada Lovelace | Alan Turing | Grace Hopper | Charles Babbage`,
    science: `What is H₂O? | Water | Hydrogen | Salt | Oxygen
Which part of a cell holds its DNA? | Nucleus | Membrane | Ribosome | Wall
What force keeps us on the ground? | Gravity | Friction | Magnetism | Pressure
Which gas do plants take in? | Carbon dioxide | Oxygen | Helium | Nitrogen
How many bones does a grown person have? | 206 | 186 | 226 | 306
What is the hardest natural material? | Diamond | Steel | Quartz | Granite
Who found radium? | Marie Curie | Albert Einstein | Isaac Newton | Niels Bohr
At how many °C does water boil at sea level? | 100 | 90 | 80 | 120`,
  },
  es: {
    space: `¿Cuál es el planeta más grande del sistema solar? | Júpiter | Saturno | Neptuno | La Tierra
¿Cuánto tarda la luz del Sol en llegar a la Tierra? | Unos 8 minutos | Unos 8 segundos | Unas 8 horas | Un día
¿Qué planeta gira tumbado? | Urano | Marte | Venus | Mercurio
¿Qué hay en el centro de la Vía Láctea? | Un agujero negro | Una gigante roja | Un cometa | Nada
¿Quién caminó primero por la Luna? | Neil Armstrong | Yuri Gagarin | Buzz Aldrin | Alan Shepard
¿Qué planeta tiene la superficie más caliente? | Venus | Mercurio | Marte | Júpiter`,
    animals: `¿Cuántos corazones tiene un pulpo? | Tres | Uno | Dos | Ocho
¿Qué ave puede volar hacia atrás? | El colibrí | La golondrina | El búho | El albatros
¿Cuál es el animal terrestre más rápido? | El guepardo | El león | El caballo | El galgo
¿Qué mamífero pone huevos? | El ornitorrinco | La nutria | El murciélago | El castor
¿Qué come sobre todo el panda? | Bambú | Pescado | Fruta | Hierba
¿Cuál es el animal más grande que ha existido? | La ballena azul | El cachalote | La orca | El elefante`,
    science: `¿Qué es H₂O? | Agua | Hidrógeno | Sal | Oxígeno
¿Qué gas absorben las plantas? | Dióxido de carbono | Oxígeno | Helio | Nitrógeno
¿Cuántos huesos tiene una persona adulta? | 206 | 186 | 226 | 306
¿Cuál es el material natural más duro? | El diamante | El acero | El cuarzo | El granito
¿Quién descubrió el radio? | Marie Curie | Albert Einstein | Isaac Newton | Niels Bohr
¿A cuántos °C hierve el agua al nivel del mar? | 100 | 90 | 80 | 120`,
  },
  de: {
    space: `Welcher Planet ist der größte im Sonnensystem? | Jupiter | Saturn | Neptun | Die Erde
Wie lange braucht das Licht der Sonne bis zur Erde? | Etwa 8 Minuten | Etwa 8 Sekunden | Etwa 8 Stunden | Einen Tag
Welcher Planet dreht sich auf der Seite liegend? | Uranus | Mars | Venus | Merkur
Was ist im Zentrum der Milchstraße? | Ein Schwarzes Loch | Ein Roter Riese | Ein Komet | Gar nichts
Wer betrat als Erster den Mond? | Neil Armstrong | Juri Gagarin | Buzz Aldrin | Alan Shepard
Welcher Planet hat die heißeste Oberfläche? | Venus | Merkur | Mars | Jupiter`,
    animals: `Wie viele Herzen hat ein Oktopus? | Drei | Eins | Zwei | Acht
Welcher Vogel kann rückwärts fliegen? | Der Kolibri | Die Schwalbe | Die Eule | Der Albatros
Welches Landtier ist das schnellste? | Der Gepard | Der Löwe | Das Pferd | Der Windhund
Welches Säugetier legt Eier? | Das Schnabeltier | Der Otter | Die Fledermaus | Der Biber
Was frisst ein Panda vor allem? | Bambus | Fisch | Obst | Gras
Welches ist das größte Tier, das je gelebt hat? | Der Blauwal | Der Pottwal | Der Orca | Der Elefant`,
    science: `Was ist H₂O? | Wasser | Wasserstoff | Salz | Sauerstoff
Welches Gas nehmen Pflanzen auf? | Kohlendioxid | Sauerstoff | Helium | Stickstoff
Wie viele Knochen hat ein erwachsener Mensch? | 206 | 186 | 226 | 306
Welches natürliche Material ist das härteste? | Diamant | Stahl | Quarz | Granit
Wer entdeckte das Radium? | Marie Curie | Albert Einstein | Isaac Newton | Niels Bohr
Bei wie viel °C kocht Wasser auf Meereshöhe? | 100 | 90 | 80 | 120`,
  },
  fr: {
    space: `Quelle est la plus grande planète du système solaire ? | Jupiter | Saturne | Neptune | La Terre
Combien de temps met la lumière du Soleil jusqu’à la Terre ? | Environ 8 minutes | Environ 8 secondes | Environ 8 heures | Un jour
Quelle planète tourne couchée sur le côté ? | Uranus | Mars | Vénus | Mercure
Qu’y a-t-il au centre de la Voie lactée ? | Un trou noir | Une géante rouge | Une comète | Rien
Qui a marché le premier sur la Lune ? | Neil Armstrong | Youri Gagarine | Buzz Aldrin | Alan Shepard
Quelle planète a la surface la plus chaude ? | Vénus | Mercure | Mars | Jupiter`,
    animals: `Combien de cœurs a une pieuvre ? | Trois | Un | Deux | Huit
Quel oiseau peut voler à reculons ? | Le colibri | L’hirondelle | Le hibou | L’albatros
Quel animal terrestre est le plus rapide ? | Le guépard | Le lion | Le cheval | Le lévrier
Quel mammifère pond des œufs ? | L’ornithorynque | La loutre | La chauve-souris | Le castor
Que mange surtout le panda ? | Du bambou | Du poisson | Des fruits | De l’herbe
Quel est le plus grand animal ayant jamais vécu ? | La baleine bleue | Le cachalot | L’orque | L’éléphant`,
    science: `Qu’est-ce que H₂O ? | L’eau | L’hydrogène | Le sel | L’oxygène
Quel gaz les plantes absorbent-elles ? | Le dioxyde de carbone | L’oxygène | L’hélium | L’azote
Combien d’os a un adulte ? | 206 | 186 | 226 | 306
Quel est le matériau naturel le plus dur ? | Le diamant | L’acier | Le quartz | Le granit
Qui a découvert le radium ? | Marie Curie | Albert Einstein | Isaac Newton | Niels Bohr
À combien de °C bout l’eau au niveau de la mer ? | 100 | 90 | 80 | 120`,
  },
  pt: {
    space: `Qual é o maior planeta do sistema solar? | Júpiter | Saturno | Netuno | Terra
Quanto tempo a luz do Sol leva até a Terra? | Cerca de 8 minutos | Cerca de 8 segundos | Cerca de 8 horas | Um dia
Que planeta gira deitado de lado? | Urano | Marte | Vênus | Mercúrio
O que há no centro da Via Láctea? | Um buraco negro | Uma gigante vermelha | Um cometa | Nada
Quem pisou primeiro na Lua? | Neil Armstrong | Yuri Gagarin | Buzz Aldrin | Alan Shepard
Que planeta tem a superfície mais quente? | Vênus | Mercúrio | Marte | Júpiter`,
    animals: `Quantos corações tem um polvo? | Três | Um | Dois | Oito
Que ave consegue voar para trás? | O beija-flor | A andorinha | A coruja | O albatroz
Qual é o animal terrestre mais rápido? | O guepardo | O leão | O cavalo | O galgo
Que mamífero põe ovos? | O ornitorrinco | A lontra | O morcego | O castor
O que o panda mais come? | Bambu | Peixe | Fruta | Capim
Qual é o maior animal que já existiu? | A baleia-azul | O cachalote | A orca | O elefante`,
    science: `O que é H₂O? | Água | Hidrogênio | Sal | Oxigênio
Que gás as plantas absorvem? | Dióxido de carbono | Oxigênio | Hélio | Nitrogênio
Quantos ossos tem um adulto? | 206 | 186 | 226 | 306
Qual é o material natural mais duro? | Diamante | Aço | Quartzo | Granito
Quem descobriu o rádio? | Marie Curie | Albert Einstein | Isaac Newton | Niels Bohr
A quantos °C a água ferve ao nível do mar? | 100 | 90 | 80 | 120`,
  },
  it: {
    space: `Qual è il pianeta più grande del sistema solare? | Giove | Saturno | Nettuno | La Terra
Quanto impiega la luce del Sole a raggiungere la Terra? | Circa 8 minuti | Circa 8 secondi | Circa 8 ore | Un giorno
Quale pianeta ruota coricato su un fianco? | Urano | Marte | Venere | Mercurio
Che cosa c’è al centro della Via Lattea? | Un buco nero | Una gigante rossa | Una cometa | Niente
Chi camminò per primo sulla Luna? | Neil Armstrong | Jurij Gagarin | Buzz Aldrin | Alan Shepard
Quale pianeta ha la superficie più calda? | Venere | Mercurio | Marte | Giove`,
    animals: `Quanti cuori ha un polpo? | Tre | Uno | Due | Otto
Quale uccello sa volare all’indietro? | Il colibrì | La rondine | Il gufo | L’albatro
Qual è l’animale terrestre più veloce? | Il ghepardo | Il leone | Il cavallo | Il levriero
Quale mammifero depone uova? | L’ornitorinco | La lontra | Il pipistrello | Il castoro
Che cosa mangia soprattutto il panda? | Bambù | Pesce | Frutta | Erba
Qual è il più grande animale mai vissuto? | La balenottera azzurra | Il capodoglio | L’orca | L’elefante`,
    science: `Che cos’è H₂O? | Acqua | Idrogeno | Sale | Ossigeno
Quale gas assorbono le piante? | Anidride carbonica | Ossigeno | Elio | Azoto
Quante ossa ha un adulto? | 206 | 186 | 226 | 306
Qual è il materiale naturale più duro? | Il diamante | L’acciaio | Il quarzo | Il granito
Chi scoprì il radio? | Marie Curie | Albert Einstein | Isaac Newton | Niels Bohr
A quanti °C bolle l’acqua al livello del mare? | 100 | 90 | 80 | 120`,
  },
  nl: {
    space: `Welke planeet is de grootste van het zonnestelsel? | Jupiter | Saturnus | Neptunus | De aarde
Hoelang doet zonlicht erover om de aarde te bereiken? | Ongeveer 8 minuten | Ongeveer 8 seconden | Ongeveer 8 uur | Een dag
Welke planeet draait liggend op haar zij? | Uranus | Mars | Venus | Mercurius
Wat zit er in het midden van de Melkweg? | Een zwart gat | Een rode reus | Een komeet | Helemaal niets
Wie liep als eerste op de maan? | Neil Armstrong | Joeri Gagarin | Buzz Aldrin | Alan Shepard
Welke planeet heeft het heetste oppervlak? | Venus | Mercurius | Mars | Jupiter`,
    animals: `Hoeveel harten heeft een octopus? | Drie | Eén | Twee | Acht
Welke vogel kan achteruit vliegen? | De kolibrie | De zwaluw | De uil | De albatros
Welk landdier is het snelst? | Het jachtluipaard | De leeuw | Het paard | De windhond
Welk zoogdier legt eieren? | Het vogelbekdier | De otter | De vleermuis | De bever
Wat eet een panda vooral? | Bamboe | Vis | Fruit | Gras
Wat is het grootste dier dat ooit heeft geleefd? | De blauwe vinvis | De potvis | De orka | De olifant`,
    science: `Wat is H₂O? | Water | Waterstof | Zout | Zuurstof
Welk gas nemen planten op? | Koolstofdioxide | Zuurstof | Helium | Stikstof
Hoeveel botten heeft een volwassene? | 206 | 186 | 226 | 306
Wat is het hardste natuurlijke materiaal? | Diamant | Staal | Kwarts | Graniet
Wie ontdekte radium? | Marie Curie | Albert Einstein | Isaac Newton | Niels Bohr
Bij hoeveel °C kookt water op zeeniveau? | 100 | 90 | 80 | 120`,
  },
};

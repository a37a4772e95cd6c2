import { randomInt } from 'node:crypto';

/** As many random words, with dashes between them; each adds 9 bits. */
export function makePhrase(count) {
  return Array.from({ length: count }, () => words[randomInt(words.length)]).join('-');
}

/** 512 short English words. */
const words = `
acid actor adult agent album alley amber angel ankle apple april apron arena arrow aspen atlas
attic audio award badge bagel baker bamboo banjo barn basil basin beach bead beam bean bear
beard beaver bed bee beet bell belt bench berry bike bird bison blade blanket blaze block bloom
blouse blue boat bolt bone book boot border bottle bowl box brain branch brass bread breeze brick
bridge broom brother brown brush bubble bucket bulb bunny bus bush butter button cabin cable cactus
cage cake camel camera camp canal candle candy canoe canyon cape car carbon card cargo carpet
carrot cart castle cat cave cedar cello chain chair chalk cheese cherry chess chest chicken chief
circle city clam clay cliff clock cloud clover clown coach coal coast coat cobra cocoa coin
comet cook copper coral cord cork corn cotton couch cousin cow crab cradle crane crayon cream
creek crew crown cube cup curtain daisy dance dawn deck deer denim desert desk diamond dice
diet dinner doctor dog doll dolphin donkey door dove dragon drawer dream dress drum duck dust
eagle earth east easel echo editor eel egg elbow elm ember empire engine equal fabric falcon
family farm feast feather fence fern ferry field fig film finch finger fire fish flag flame flask
floor flour flower flute foam fog forest fork fossil fox frame frog frost fruit galaxy garden garlic
gate ghost giant ginger glass globe glove goat gold goose grape grass gravel green grid guitar
gull hammer harbor hare harp hat hawk hazel heart hedge helmet hen herb heron hill hive
honey hood hook horn horse hotel house ice igloo index ink insect iris iron island ivory ivy
jacket jade jaguar jam jar jazz jelly jewel jungle jury kayak kettle key king kite kitten
kiwi knee knife knot koala label lace ladder lake lamp lantern lark laser lava lawn leaf lemon
lens lentil letter lily lime linen lion lizard lobster locket log lotus lunch lynx magnet mango
mantle maple marble march market mask meadow melon menu mesa metal meteor middle milk mill mint mirror
mole money monkey moon moose moss moth motor mountain mouse mouth mud mule museum music myth
napkin narrow needle nest night noodle north nose notebook novel nut oak oasis oat ocean olive
onion opal opera orange orbit orchid otter oven owl oyster paddle page paint palace palm panda
panel paper parade parrot pasta patch path peach pear pebble pencil penguin pepper piano pickle
picnic pigeon pillow pilot pine pipe pirate pizza planet plate plaza plum pocket poem pond pony
poppy porch potato prairie prism puddle pumpkin puppet purple quail quartz queen quilt rabbit raft
rain raven ribbon rice river robin rocket roof rope rose ruby saddle sail salad salmon salt sand
scarf school seal shadow shark sheep shell ship shoe silk silver sister sky sled snail snow
soap sofa soup spark spider spoon spring squid stable star stone storm sugar summer sun swan table
tent thumb thunder tiger tile toast tomato torch towel tower train tree trout trumpet tulip tunnel
turtle vase velvet village violin wagon walnut water wave
`
  .trim()
  .split(/\s+/);

export const wordCount = words.length;

import { dictionary } from '../page/dictionary.ts';

/** What members do to each other, and how often somebody got it. */
export const actionTexts = dictionary(
  ['hug', 'slap', 'highfive', 'pat', 'kiss', 'someAction', 'act', 'whom', 'gotSoFar'],
  {
    en: '🤗 {from} hugs {to}. | 👋 {from} slaps {to}. | 🙌 {from} gives {to} a high five. | {from} pats {to} on the head. | 😘 {from} kisses {to}. | {from} → {to}: {name}! | For another member: {name}. | For whom | {name}, {to} so far: {count}',
    es: '🤗 {from} abraza a {to}. | 👋 {from} le da una bofetada a {to}. | 🙌 {from} choca los cinco con {to}. | {from} acaricia la cabeza de {to}. | 😘 {from} besa a {to}. | {from} → {to}: ¡{name}! | Para otro miembro: {name}. | Para quién | {name}, {to} hasta ahora: {count}',
    de: '🤗 {from} umarmt {to}. | 👋 {from} gibt {to} eine Ohrfeige. | 🙌 {from} klatscht mit {to} ab. | {from} tätschelt {to} den Kopf. | 😘 {from} küsst {to}. | {from} → {to}: {name}! | Für ein anderes Mitglied: {name}. | Für wen | {name}, {to} bisher: {count}',
    fr: '🤗 {from} fait un câlin à {to}. | 👋 {from} gifle {to}. | 🙌 {from} tape dans la main de {to}. | {from} caresse la tête de {to}. | 😘 {from} embrasse {to}. | {from} → {to} : {name} ! | Pour un autre membre : {name}. | Pour qui | {name}, {to} jusqu’ici : {count}',
    pt: '🤗 {from} abraça {to}. | 👋 {from} dá um tapa em {to}. | 🙌 {from} bate na mão de {to}. | {from} faz carinho em {to}. | 😘 {from} beija {to}. | {from} → {to}: {name}! | Para outro membro: {name}. | Para quem | {name}, {to} até agora: {count}',
    it: '🤗 {from} abbraccia {to}. | 👋 {from} dà uno schiaffo a {to}. | 🙌 {from} batte il cinque a {to}. | {from} accarezza la testa di {to}. | 😘 {from} bacia {to}. | {from} → {to}: {name}! | Per un altro membro: {name}. | Per chi | {name}, {to} finora: {count}',
    nl: '🤗 {from} knuffelt {to}. | 👋 {from} geeft {to} een klap. | 🙌 {from} geeft {to} een high five. | {from} aait {to} over het hoofd. | 😘 {from} kust {to}. | {from} → {to}: {name}! | Voor een ander lid: {name}. | Voor wie | {name}, {to} tot nu toe: {count}',
    pl: '🤗 {from} przytula {to}. | 👋 {from} policzkuje {to}. | 🙌 {from} przybija piątkę z {to}. | {from} głaszcze {to} po głowie. | 😘 {from} całuje {to}. | {from} → {to}: {name}! | Dla innej osoby: {name}. | Dla kogo | {name}, {to} dotąd: {count}',
    tr: '🤗 {from}, {to} kişisine sarılıyor. | 👋 {from}, {to} kişisine tokat atıyor. | 🙌 {from}, {to} ile beşlik çakıyor. | {from}, {to} kişisinin başını okşuyor. | 😘 {from}, {to} kişisini öpüyor. | {from} → {to}: {name}! | Başka bir üye için: {name}. | Kimin için | {name}, {to} şimdiye kadar: {count}',
    ru: '🤗 {from} обнимает {to}. | 👋 {from} даёт {to} пощёчину. | 🙌 {from} даёт {to} пять. | {from} гладит {to} по голове. | 😘 {from} целует {to}. | {from} → {to}: {name}! | Для другого участника: {name}. | Для кого | {name}, {to}, всего: {count}',
    zh: '🤗 {from} 拥抱了 {to}。 | 👋 {from} 打了 {to} 一巴掌。 | 🙌 {from} 和 {to} 击掌。 | {from} 摸了摸 {to} 的头。 | 😘 {from} 亲了 {to}。 | {from} → {to}：{name}！ | 对另一位成员：{name}。 | 对谁 | {name}，{to} 至今：{count}',
    ja: '🤗 {from} が {to} をハグしました。 | 👋 {from} が {to} をビンタしました。 | 🙌 {from} が {to} とハイタッチしました。 | {from} が {to} の頭をなでました。 | 😘 {from} が {to} にキスしました。 | {from} → {to}：{name}！ | ほかのメンバーへ：{name} | だれに | {name}、{to} はこれまで {count} 回',
    ko: '🤗 {from} 님이 {to} 님을 안아 줘요. | 👋 {from} 님이 {to} 님의 뺨을 때려요. | 🙌 {from} 님이 {to} 님과 하이파이브해요. | {from} 님이 {to} 님의 머리를 쓰다듬어요. | 😘 {from} 님이 {to} 님에게 뽀뽀해요. | {from} → {to}: {name}! | 다른 멤버에게: {name} | 누구에게 | {name}, {to} 지금까지: {count}',
    hi: '🤗 {from} ने {to} को गले लगाया। | 👋 {from} ने {to} को थप्पड़ मारा। | 🙌 {from} ने {to} को हाई-फ़ाइव दिया। | {from} ने {to} का सिर सहलाया। | 😘 {from} ने {to} को चूमा। | {from} → {to}: {name}! | दूसरे सदस्य के लिए: {name} | किसके लिए | {name}, {to} अब तक: {count}',
    ar: '🤗 {from} يعانق {to}. | 👋 {from} يصفع {to}. | 🙌 {from} يضرب كفه بكف {to}. | {from} يربت على رأس {to}. | 😘 {from} يقبّل {to}. | {from} ← {to}: {name}! | لعضو آخر: {name}. | لمن | {name}، {to} حتى الآن: {count}',
    id: '🤗 {from} memeluk {to}. | 👋 {from} menampar {to}. | 🙌 {from} tos dengan {to}. | {from} mengelus kepala {to}. | 😘 {from} mencium {to}. | {from} → {to}: {name}! | Untuk anggota lain: {name}. | Untuk siapa | {name}, {to} sejauh ini: {count}',
    vi: '🤗 {from} ôm {to}. | 👋 {from} tát {to}. | 🙌 {from} đập tay với {to}. | {from} xoa đầu {to}. | 😘 {from} hôn {to}. | {from} → {to}: {name}! | Dành cho một thành viên khác: {name}. | Cho ai | {name}, {to} đến giờ: {count}',
    uk: '🤗 {from} обіймає {to}. | 👋 {from} дає {to} ляпаса. | 🙌 {from} дає {to} п’ять. | {from} гладить {to} по голові. | 😘 {from} цілує {to}. | {from} → {to}: {name}! | Для іншого учасника: {name}. | Для кого | {name}, {to}, усього: {count}',
    sv: '🤗 {from} kramar {to}. | 👋 {from} ger {to} en örfil. | 🙌 {from} gör high five med {to}. | {from} klappar {to} på huvudet. | 😘 {from} kysser {to}. | {from} → {to}: {name}! | För en annan medlem: {name}. | För vem | {name}, {to} hittills: {count}',
  },
);

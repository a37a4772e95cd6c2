import type { Language } from '../../contracts/job/plan.ts';
import { dictionary, wordsOf } from '../page/dictionary.ts';
import type { AskedForm } from '../page/forms/read-forms.ts';
import type { Copy } from './topics/topics.ts';

/**
 * The words at the top of a page for something that is not there yet; undefined for every other page.
 *
 * @example
 * comingSoon('a coming soon page for Lumely', { language: 'en', forms: [] })?.eyebrow; // 'Coming soon'
 */
export function comingSoon(
  request: string,
  { language, forms }: { readonly language: Language; readonly forms: readonly AskedForm[] },
): (Pick<Copy, 'eyebrow' | 'lead'> & { readonly action?: string }) | undefined {
  if (!isComingSoon(request)) return undefined;
  const { t } = wordsOf(words, language);
  const isListed = forms.some(({ kind }) => kind === 'newsletter' || kind === 'signup');
  return isListed
    ? { eyebrow: t('soon'), lead: t('listed'), action: t('action') }
    : { eyebrow: t('soon'), lead: t('lead') };
}

/** Whether a request is for a page for something that is not there yet. */
export function isComingSoon(request: string): boolean {
  return asked.test(request.slice(0, headCharacters));
}

const headCharacters = 400;
/** "A coming soon section" is a part of another page. */
const asked =
  /(?<!\p{L})(?:coming[ -]soon|launching soon|opening soon|under construction|pre-?launch)(?! (?:section|badge|label|tag|area|list))|(?<!\p{L})(?:página (?:de )?(?:próximamente|["“«]?muy pronto)|próximamente|demnächst|coming-soon-seite|baustellenseite|(?:page )?bientôt (?:disponible|en ligne|ouvert)?|(?:página )?em breve|prossimamente|in arrivo|binnenkort|(?:strona )?wkrótce|yakında|скоро (?:открытие|запуск|откро\p{L}{2,4}|запуст\p{L}{2,4})|сайт[- ]заглушк\p{L}|страниц\p{L}[- ]заглушк\p{L})(?!\p{L})|即将(?:上线|推出|开业|到来)|敬请期待|近日(?:公開|オープン)|カミングスーン|(?:출시|오픈) ?예정|커밍 ?순|जल्द (?:आ रहा|ही|खुल)|قريب(?:ًا|اً|ا)(?!\p{L})/iu;

const words = dictionary(['soon', 'lead', 'listed', 'action'], {
  en: 'Coming soon | Coming soon: {title}. We are getting everything ready. | Coming soon: {title}. Leave your email address and be the first to hear when it opens. | Keep me posted',
  es: 'Próximamente | Próximamente: {title}. Lo estamos preparando todo. | Próximamente: {title}. Deja tu correo y te avisaremos el primer día. | Avísame',
  de: 'Demnächst | Demnächst: {title}. Wir bereiten alles vor. | Demnächst: {title}. Hinterlassen Sie Ihre E-Mail-Adresse und erfahren Sie als Erste, wann es losgeht. | Auf dem Laufenden bleiben',
  fr: 'Bientôt | Bientôt : {title}. Nous préparons tout. | Bientôt : {title}. Laissez votre adresse e-mail et soyez prévenu dès l’ouverture. | Me prévenir',
  pt: 'Em breve | Em breve: {title}. Estamos preparando tudo. | Em breve: {title}. Deixe seu e-mail e saiba primeiro quando abrir. | Quero saber',
  it: 'Prossimamente | Prossimamente: {title}. Stiamo preparando tutto. | Prossimamente: {title}. Lascia la tua email e lo saprai per primo. | Avvisami',
  nl: 'Binnenkort | Binnenkort: {title}. We maken alles klaar. | Binnenkort: {title}. Laat je e-mailadres achter en hoor het als eerste. | Houd me op de hoogte',
  pl: 'Wkrótce | Wkrótce: {title}. Wszystko przygotowujemy. | Wkrótce: {title}. Zostaw adres e-mail i dowiedz się pierwszy, kiedy zaczynamy. | Powiadom mnie',
  tr: 'Yakında | Yakında: {title}. Her şeyi hazırlıyoruz. | Yakında: {title}. E-posta adresinizi bırakın, açıldığında ilk siz öğrenin. | Bana haber ver',
  ru: 'Скоро | Скоро: {title}. Мы всё готовим. | Скоро: {title}. Оставьте адрес почты и узнайте об открытии первыми. | Сообщите мне',
  zh: '即将推出 | {title}即将推出，我们正在准备。 | {title}即将推出。留下邮箱，第一时间收到消息。 | 通知我',
  ja: '近日公開 | {title}は近日公開。ただいま準備中です。 | {title}は近日公開。メールアドレスを残していただければ、いち早くお知らせします。 | お知らせを受け取る',
  ko: '곧 만나요 | {title}, 곧 찾아옵니다. 열심히 준비하고 있습니다. | {title}, 곧 찾아옵니다. 이메일을 남기시면 가장 먼저 알려 드립니다. | 소식 받기',
  hi: 'जल्द आ रहा है | {title} जल्द आ रहा है। हम तैयारी कर रहे हैं। | {title} जल्द आ रहा है। अपना ईमेल छोड़ें और सबसे पहले जानें। | मुझे बताएँ',
  ar: 'قريبًا | قريبًا: {title}. نجهّز كل شيء. | قريبًا: {title}. اترك بريدك الإلكتروني وكن أول من يعلم. | أعلمني',
  id: 'Segera hadir | Segera hadir: {title}. Kami sedang menyiapkan semuanya. | Segera hadir: {title}. Tinggalkan alamat email Anda dan jadilah yang pertama tahu saat dibuka. | Kabari saya',
  vi: 'Sắp ra mắt | Sắp ra mắt: {title}. Chúng tôi đang chuẩn bị mọi thứ. | Sắp ra mắt: {title}. Hãy để lại địa chỉ email để là người đầu tiên biết khi mở cửa. | Báo cho tôi',
  uk: 'Незабаром | Незабаром: {title}. Ми все готуємо. | Незабаром: {title}. Залиште адресу пошти, і ви першими дізнаєтеся про відкриття. | Повідомте мене',
  sv: 'Kommer snart | Kommer snart: {title}. Vi gör allt i ordning. | Kommer snart: {title}. Lämna din e-postadress och bli först med att få veta när det öppnar. | Håll mig uppdaterad',
});

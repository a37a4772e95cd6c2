import type { ResourceField } from '../../../contracts/job/resource.ts';
import { fold } from '../../shared/fold.ts';

/** The number that goes up and down. */
export function stockOf(
  fields: readonly ResourceField[],
  isCounter = false,
): ResourceField | undefined {
  const numbers = fields.filter(({ type }) => type === 'integer' || type === 'number');
  const named = numbers.find(({ label }) => (isCounter ? counters : stocks).test(fold(label)));
  const others = numbers.filter(({ label }) => !never.test(fold(label)));
  return named ?? (isCounter || others.length !== 1 ? undefined : others[0]);
}

/** What a number is called that says how many there are. */
export const stocks =
  /^(?:quantity|qty|stock|in ?stock|on ?hand|count|amount|copies|available|balance|points|credits|units|tickets|seats|ilosc|stan|sztuki|zapas|menge|bestand|lagerbestand|anzahl|stuckzahl|exemplare|guthaben|punkte|cantidad|existencias|unidades|ejemplares|saldo|puntos|quantite|exemplaires|solde|points|quantita|giacenza|scorte|copie|quantidade|estoque|exemplares|copias|aantal|voorraad|количество|остаток|запас|баланс|miktar|adet|stok|数量|库存|在庫|在庫数|재고|수량|экземпляр|egzemplarze|स्टॉक|मात्रा|الكمية|المخزون)/iu;
const counters = /^(?:likes?|votes?|upvotes?|views?|claps?|count|score|points)/iu;
const never =
  /year|price|cost|age|jahr|preis|precio|ano|prix|annee|prezzo|anno|preco|rok|cen[ay]|год|цена|min|max|level|priority|rating/iu;

/** "minimum level", "Mindestbestand": below what a thing is low. */
export const least =
  /^(?:min|lowest|reorder|threshold|stok min|мин|порог|最低|最小|최소)|(?:mini[mn]\p{L}{1,3}|alert)$/iu;

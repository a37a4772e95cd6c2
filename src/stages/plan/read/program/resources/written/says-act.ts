/** "ürün ekle", "stok eksiye düşmesin": what is to be done. */
export const saysAct = (part: string): boolean =>
  /\s(?:ekle|sil|yap|listele|güncelle|\p{L}{2,16}(?:s[iıuü]n(?:ler|lar)?))$/iu.test(part);

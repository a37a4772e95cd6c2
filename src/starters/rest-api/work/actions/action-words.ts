import { letterPattern } from '../../../../workspace/text/letters.ts';

/** What people ask to do with a thing, by an endpoint of its own. */
export interface Action {
  /** The last part of its path. */
  readonly ending: string;
  /** In lower case and without accents of Latin letters. */
  readonly words: RegExp;
  /** The field that says whether it is done, where the request names none. */
  readonly field?: { readonly name: string; readonly kind: 'flag' | 'count' | 'state' };
  /** Only beside one of these: "return" may also be said of an answer. */
  readonly beside?: readonly string[];
}

const action = (
  ending: string,
  words: string,
  unspaced: string,
  more: Omit<Action, 'ending' | 'words'> = {},
): Action => ({
  ending,
  words: letterPattern(`(?<!\\p{L})(?:${words})(?!\\p{L})|${unspaced}`, 'u'),
  ...more,
});
const flag = (name: string) => ({ field: { name, kind: 'flag' as const } });

const takes = ['borrow', 'checkout', 'rent'];

/** "endpoints to borrow and return a book" */
export const actions: readonly Action[] = [
  action(
    'borrow',
    'borrow(?:ing|s)?|lend(?:ing)?|loan(?:ing)?|ausleih\\p{L}{1,3}|verleih\\p{L}{1,2}|prestar|prestamo|tomar prestad\\p{L}|emprestar|emprestimo|emprunt(?:er)?|prestare|prestito|(?:uit)?lenen|wypozycz\\p{L}{1,6}|взять|брать|выда(?:ть|чи|ча|чу)|взяти|видати|odunc(?: al\\p{L}{0,4}| ver\\p{L}{0,4})?|lana|utlan\\p{L}{0,3}|(?:me)?(?:minjam|pinjam)\\p{L}{0,3}|peminjaman|m[uư][oợ]n',
    '借出|借书|借閱|借阅|借りる|貸出|貸し出し|대출|빌리|उधार|استعارة|الاستعارة',
    flag('borrowed'),
  ),
  action('checkout', 'check(?:ing)?[ -]?out', 'チェックアウト', flag('borrowed')),
  action(
    'rent',
    'rent(?:ing)?|hire|hiring|(?:ver)?mieten|alquilar|louer|alugar|noleggi\\p{L}{1,4}|(?:ver)?huren|wynaj\\p{L}{2,5}|арендовать|орендувати|kirala\\p{L}{0,4}|hyra|(?:menye|se)wa|thue|thuê',
    'レンタル|대여|租借|租用|किराए|استئجار',
    flag('rented'),
  ),
  action(
    'return',
    'return(?:ing|s)?|give back|bring back|zuruckge\\p{L}{2,4}|ruckgabe|devolver|devolucion|devolucao|rendre|retour(?:ner)?|restitu\\p{L}{2,6}|terug(?: te )?(?:breng|gev)\\p{L}{1,3}|inleveren|retourneren|zwrot\\p{L}{0,2}|zwroc\\p{L}{1,3}|zwracani\\p{L}|верну(?:ть|ти)|возвра\\p{L}{1,5}|поверн\\p{L}{2,5}|iade(?: et\\p{L}{0,4})?|aterlamna\\p{L}{0,2}|lamna tillbaka|(?:mengem|kem)bali\\p{L}{0,3}|pengembalian|trả(?: lại)?',
    '还书|归还|返却|반납|लौटा|वापस|إرجاع|إعادة',
    { beside: takes, ...flag('borrowed') },
  ),
  action(
    'reserve',
    'reserve|reserving|reservieren|reservar|reserver|riservare|prenotare|reserveren|(?:za)?rezerwowa\\p{L}{1,3}|резерв\\p{L}{0,8}|забронировать|reservera|rezerve(?: et\\p{L}{0,4})?',
    '预留|予約する|예약하기|حجز',
    { beside: ['release'], ...flag('reserved') },
  ),
  action(
    'release',
    'release|unreserve|freigeben|liberar|liberer|liberare|vrijgeven|zwolni\\p{L}{1,2}|освобо\\p{L}{2,6}|звільн\\p{L}{2,4}|serbest birak\\p{L}{0,4}',
    '解放|释放|해제',
    { beside: ['reserve'], ...flag('reserved') },
  ),
  action(
    'publish',
    'publish(?:ing)?|veroffentlichen|publicar|publier|pubblicare|publiceren|(?:o)?publikowa\\p{L}{1,3}|опубликов\\p{L}{2,4}|публикаци\\p{L}|опублік\\p{L}{3,6}|yayinla\\p{L}{0,4}|publicera|(?:mem)?publikasikan|xuất bản',
    '(?<!取消)发布|(?<!非)公開|발행|प्रकाशित|(?<!إلغاء ?)نشر',
    flag('published'),
  ),
  action(
    'unpublish',
    'unpublish(?:ing)?|depublizieren|despublicar|depublier|depubliceren|снять с публикации|yayindan kaldir\\p{L}{0,4}|avpublicera',
    '取消发布|下架|非公開|발행 취소|إلغاء نشر',
    flag('published'),
  ),
  action(
    'archive',
    'archiv(?:e|ing|ieren|ar|er|iare|eren|era)|arquivar|(?:z)?archiwizowa\\p{L}{1,3}|архивиров\\p{L}{2,4}|архівув\\p{L}{2,4}|arsivle\\p{L}{0,4}|(?:meng)?arsipkan|lưu trữ',
    '归档|アーカイブ|보관|أرشفة',
    flag('archived'),
  ),
  action(
    'unarchive',
    'unarchive|dearchiv\\p{L}{1,4}|desarchivar|desarchiver',
    '取消归档',
    flag('archived'),
  ),
  action(
    'complete',
    'complet(?:e|ing|ar|er|are)|finish(?:ing)?|erledigen|abschliessen|terminar|terminer|concluir|finalizar|afronden|ukoncz\\p{L}{1,4}|zakoncz\\p{L}{1,4}|завершить|завершити|завершени\\p{L}|выполнить|tamamla\\p{L}{0,4}|slutfora|(?:menye)?selesaikan|hoàn thành',
    '完成|完了|완료|إكمال|إنهاء',
    flag('done'),
  ),
  action(
    'reopen',
    're-?open(?:ing)?|wieder ?offnen|reabrir|rouvrir|riaprire|heropenen',
    '重新打开|再開',
    {
      beside: ['complete', 'close'],
      ...flag('done'),
    },
  ),
  action(
    'like',
    'like|liking|liken|dar (?:un )?me gusta|curtir|aimer|mettere (?:un )?mi piace|polubi\\p{L}{1,3}|лайкать|лайкнуть|begen\\p{L}{0,4}|gilla|(?:menyu|su)kai',
    '点赞|いいね|좋아요|إعجاب',
    { field: { name: 'likes', kind: 'count' } },
  ),
  action('unlike', 'unlike|unliking|quitar (?:el )?me gusta|descurtir', '取消点赞|좋아요 취소', {
    beside: ['like'],
    field: { name: 'likes', kind: 'count' },
  }),
  action(
    'lock',
    'lock(?:ing)?|(?:ver|ab)?sperren|abschliessen|verriegeln|bloquear|verrouiller|bloquer|trancar|bloccare|vergrendelen|(?:za)?blokowa\\p{L}{1,3}|zamkna\\p{L}|заблокировать|запереть|заблокувати|kilitle\\p{L}{0,4}|lasa|(?:mengun|kun)ci|khóa',
    '(?<!解)锁定|上锁|ロック|잠금|잠그|قفل',
    { beside: ['unlock'], ...flag('locked') },
  ),
  action(
    'unlock',
    'unlock(?:ing)?|entsperren|aufschliessen|entriegeln|desbloquear|deverrouiller|debloquer|destrancar|sbloccare|ontgrendelen|odblokowa\\p{L}{1,3}|otworzy\\p{L}|разблокировать|отпереть|розблокувати|kilid\\p{L}{1,2} ac\\p{L}{0,4}|lasa upp|membuka kunci|mở khóa',
    '解锁|解除锁定|ロック解除|アンロック|잠금 ?해제|فتح',
    { beside: ['lock'], ...flag('locked') },
  ),
  action(
    'approve',
    'approve|approving|accept(?:ing)?|genehmigen|aprobar|aceptar|approuver|accepter|aprovar|aceitar|approvare|accettare|goedkeuren|zatwierdz\\p{L}{1,4}|zaakceptowa\\p{L}{1,3}|одобр\\p{L}{2,4}|схвал\\p{L}{2,4}|onayla\\p{L}{0,4}|godkanna|(?:menye)?setujui|(?:phê )?duyệt',
    '批准|通过审核|承認|승인|स्वीकार|موافقة|قبول',
    { beside: ['reject'], field: { name: 'status', kind: 'state' } },
  ),
  action(
    'reject',
    'reject(?:ing)?|decline|declining|deny|ablehnen|rechazar|refuser|rejeter|rejeitar|recusar|rifiutare|afwijzen|weigeren|odrzuc\\p{L}{1,4}|отклон\\p{L}{2,4}|відхил\\p{L}{2,4}|reddet\\p{L}{0,4}|avsla|avvisa|(?:me)?(?:nolak|tolak)|từ chối',
    '拒绝|驳回|却下|拒否|거절|거부|अस्वीकार|رفض',
    { beside: ['approve'], field: { name: 'status', kind: 'state' } },
  ),
  action(
    'activate',
    'activate|activating|enable|aktivieren|activar|activer|ativar|attivare|activeren|aktywowa\\p{L}{1,3}|активиров\\p{L}{2,4}|активувати|etkinlestir\\p{L}{0,4}|aktivera|(?:meng)?aktifkan|kích hoạt',
    '(?<!非)激活|启用|有効化|활성화|تفعيل',
    { beside: ['deactivate'], ...flag('active') },
  ),
  action(
    'deactivate',
    'de-?activate|de-?activating|disable|deaktivieren|desactivar|desactiver|desativar|disattivare|deactiveren|dezaktywowa\\p{L}{1,3}|деактивиров\\p{L}{2,4}|деактивувати|devre disi birak\\p{L}{0,4}|inaktivera|(?:me)?nonaktifkan',
    '停用|禁用|無効化|비활성화|تعطيل',
    { beside: ['activate'], ...flag('active') },
  ),
  action(
    'pin',
    'pin(?:ning)?|anpinnen|anheften|fijar|epingler|fixar|vastpinnen|przypin\\p{L}{1,3}|закрепить',
    '置顶|ピン留め|고정',
    flag('pinned'),
  ),
  action(
    'unpin',
    'unpin(?:ning)?|loslosen|desfijar|desepingler|desafixar|losmaken|odpin\\p{L}{1,3}|открепить',
    '取消置顶|고정 해제',
    flag('pinned'),
  ),
];

import { letterPattern } from '../../../workspace/text/letters.ts';

/** What an action at the end of a path does to a thing. */
interface Verb {
  /** Up or down: a number changes. */
  readonly by?: 1 | -1;
  /** The number counts what happened, one at a time. */
  readonly isCounter?: boolean;
  readonly isToggle?: boolean;
  /** The state after it, or the counter; empty if the action needs a number. */
  readonly field: string;
  /** What a field or a state of that meaning is called; without accents. */
  readonly fits: RegExp;
  /** Fields that are no longer true after it. */
  readonly undoes?: RegExp;
}

/** What the last part of a path says: "out", "complete", "stornieren". */
export function verbOf(word: string): Verb | undefined {
  return verbs.find(([words]) => words.test(word))?.[1];
}

const whole = (words: string): RegExp => letterPattern(`^(?:${words})$`);
const never = /^(?!)/u;
const done =
  /^(?:is_?)?(?:done|complete|finish|erledigt|fertig|abgeschlossen|hech[oa]|completad|terminad|feit[oa]|conclu|termine|fait|fatt[oa]|completat|zrobion|ukonczon|gotow|выполнен|сделан|готово|klaar|tamam)/iu;
/** What is there to be taken. */
export const available =
  /^(?:is_?)?(?:available|in_?stock|verfugbar|disponi|dostepn|доступ|beschikbaar|musait|tillganglig|tersedia)/iu;
const lent =
  /^(?:is_?)?(?:borrowed|lent|loaned|checked|on_?loan|rented|hired|ausgeliehen|verliehen|vermietet|prestad|alquilad|emprestad|alugad|emprunte|prete|loue|prestat|noleggiat|wypozyczon|wynajet|выдан|взят|арендован|uitgeleend|geleend|verhuurd|odunc|kirali|utlanad|uthyrd|dipinjam|借出|貸出|대출)/iu;
const taken =
  /^(?:is_?)?(?:reserved|reserviert|reservad|reservee?$|riservat|gereserveerd|zarezerwowan|rezerve|зарезервирован)/iu;
const locked =
  /^(?:is_?)?(?:locked|gesperrt|verschlossen|bloquead|verrouille|bloque|trancad|bloccat|vergrendeld|zablokowan|заблокирован|заперт|kilitli|last$)/iu;
const published =
  /^(?:is_?)?(?:publish|veroffentlicht|publicad|publie|pubblicat|opublikowan|опубликован|gepubliceerd|yayinda|publicerad)/iu;
const archived = /^(?:is_?)?(?:archiv|arquiv|gearchiveerd|архив|zarchiw|arsiv)/iu;
const pinned = /^(?:is_?)?(?:pinned|angepinnt|fijad|epingle|fixad|vastgepind|przypiet|закреплен)/iu;

const verbs: readonly (readonly [RegExp, Verb])[] = [
  [
    whole(
      'in|stock-?in|receive|restock|add-stock|replenish|increase|increment|deposit|top-?up|credit|earn|przyjecie|przyjmij|zwieksz|eingang|zugang|einbuchen|einlagern|einzahlen|entrada|ingreso|abonar|depositar|entree|reception|depot|crediter|carico|entrata|deposita|versamento|ontvangst|prihod|postuplenie|popolnit|giris',
    ),
    { by: 1, field: '', fits: never },
  ],
  [
    whole(
      'out|stock-?out|issue|remove-stock|decrease|decrement|withdraw|debit|spend|redeem|consume|use|sell|buy|purchase|take|wydanie|wydaj|zmniejsz|ausgang|abgang|ausbuchen|auslagern|entnahme|abheben|verkaufen|salida|retiro|retirar|vender|sortie|retrait|vendre|saida|venda|scarico|uscita|prelievo|vendi|vendita|uitgifte|rashod|spisanie|vydacha|cikis',
    ),
    { by: -1, field: '', fits: never },
  ],
  [
    whole(
      'borrow|lend|loan|checkout|check-out|rent|hire|ausleihen|verleihen|leihen|prestar|emprestar|emprunter|preter|prestito|presta|wypozycz|wypozyczenie|vydat|uitlenen',
    ),
    { by: -1, field: 'borrowed', fits: lent, undoes: available },
  ],
  [
    whole(
      'return|give-back|bring-back|zuruckgeben|zurueckgeben|rueckgabe|ruckgabe|devolver|devolucion|devolucao|rendre|retour|restituisci|restituzione|zwrot|zwroc|vernut|vozvrat|inleveren|iade',
    ),
    {
      by: 1,
      field: 'returned',
      fits: /^(?:is_?)?(?:return|zuruck|devuelt|devolvid|rendu|restituit|zwrocon|возвращ|available|in_?stock|verfugbar|disponi|dostepn|доступ|beschikbaar|musait|tillganglig|tersedia)/iu,
      undoes: lent,
    },
  ],
  [
    whole('like|upvote|clap|favou?rite|me-gusta|curtir|jaime|gefaellt'),
    { by: 1, isCounter: true, field: 'likes', fits: never },
  ],
  [whole('unlike|downvote|dislike'), { by: -1, isCounter: true, field: 'likes', fits: never }],
  [whole('view|hit|visit'), { by: 1, isCounter: true, field: 'views', fits: never }],
  [
    whole('toggle|flip|umschalten|alternar|basculer|przelacz'),
    { isToggle: true, field: 'done', fits: done },
  ],
  [
    whole(
      'complete|completed|done|finish|mark-done|check|erledigen|erledigt|abschliessen|fertig|completar|terminar|hecho|concluir|finalizar|terminer|achever|completa|termina|fatto|ukoncz|zakoncz|zrobione|zavershit|gotovo|afronden|tamamla',
    ),
    { field: 'done', fits: done },
  ],
  [
    whole('reopen|uncomplete|undo|wieder-?oeffnen|reabrir|rouvrir|riapri|otworz'),
    {
      field: 'open',
      fits: /^(?:open|offen|abiert|ouvert|abert|apert|otwart|открыт)/iu,
      undoes: done,
    },
  ],
  [
    whole(
      'close|schliessen|cerrar|fermer|cloturer|fechar|encerrar|chiudi|zamknij|zakryt|sluiten|kapat',
    ),
    {
      field: 'closed',
      fits: /^(?:is_?)?(?:closed|geschlossen|cerrad|ferme|clos|fechad|encerrad|chius|zamkniet|закрыт|gesloten|kapali)/iu,
    },
  ],
  [
    whole(
      'cancel|stornieren|storno|absagen|cancelar|anular|annuler|cancella|annulla|anuluj|odwolaj|otmenit|otmena|annuleren|iptal',
    ),
    {
      field: 'cancelled',
      fits: /^(?:is_?)?(?:cancel|storniert|abgesagt|anulad|annul|anulowan|отмен|geannuleerd|iptal)/iu,
    },
  ],
  [
    whole(
      'confirm|bestaetigen|confirmar|confirmer|conferma|potwierdz|podtverdit|bevestigen|onayla',
    ),
    {
      field: 'confirmed',
      fits: /^(?:is_?)?(?:confirm|bestatigt|potwierdzon|подтвержд|bevestigd|onayl)/iu,
    },
  ],
  [
    whole(
      'approve|accept|genehmigen|freigeben|aprobar|aceptar|approuver|accepter|aprovar|aceitar|approva|accetta|zatwierdz|zaakceptuj|odobrit|goedkeuren',
    ),
    {
      field: 'approved',
      fits: /^(?:is_?)?(?:approve|accept|genehmigt|freigegeben|aprobad|aceptad|approuve|accepte|aprovad|aceit|approvat|accettat|zatwierdzon|одобрен)/iu,
    },
  ],
  [
    whole(
      'reject|decline|deny|ablehnen|rechazar|refuser|rejeter|rejeitar|recusar|rifiuta|odrzuc|otklonit',
    ),
    {
      field: 'rejected',
      fits: /^(?:is_?)?(?:reject|declin|denied|abgelehnt|rechazad|refus|rejet|rejeitad|recusad|rifiutat|odrzucon|отклон)/iu,
    },
  ],
  [
    whole('pay|bezahlen|pagar|payer|paga|zaplac|oplatit|betalen|ode'),
    {
      field: 'paid',
      fits: /^(?:is_?)?(?:paid|bezahlt|pagad|paye|pago|pagat|zaplacon|oplacon|оплачен|betaald)/iu,
    },
  ],
  [
    whole(
      'ship|send|deliver|versenden|liefern|enviar|entregar|expedier|livrer|spedisci|consegna|wyslij|dostarcz|otpravit|dostavit',
    ),
    {
      field: 'shipped',
      fits: /^(?:is_?)?(?:ship|sent|deliver|versandt|geliefert|enviad|entreg|expedie|livre|spedit|consegnat|wyslan|dostarczon|отправлен|доставлен)/iu,
    },
  ],
  [
    whole('start|begin|starten|iniciar|empezar|demarrer|commencer|avvia|inizia|rozpocznij|nachat'),
    {
      field: 'started',
      fits: /^(?:is_?)?(?:start|in[ _-]?progress|doing|begonnen|gestartet|iniciad|en curso|demarre|en cours|avviat|in corso|rozpocz|w toku|начат|в работе)/iu,
    },
  ],
  [
    whole('publish|veroeffentlichen|publicar|publier|pubblica|opublikuj|opublikovat'),
    { field: 'published', fits: published },
  ],
  [whole('unpublish'), { field: 'unpublished', fits: never, undoes: published }],
  [
    whole('archive|archivieren|archivar|archiver|arquivar|archivia|archiwizuj'),
    { field: 'archived', fits: archived },
  ],
  [whole('unarchive'), { field: 'active', fits: never, undoes: archived }],
  [whole('pin'), { field: 'pinned', fits: pinned }],
  [whole('unpin'), { field: 'unpinned', fits: never, undoes: pinned }],
  [whole('lock'), { field: 'locked', fits: locked }],
  [whole('unlock'), { field: 'unlocked', fits: never, undoes: locked }],
  [whole('reserve'), { field: 'reserved', fits: taken, undoes: available }],
  [whole('release|unreserve'), { field: 'free', fits: available, undoes: taken }],
  [
    whole('read|mark-read|gelesen|leido|lu|lido|letto|przeczytane'),
    {
      field: 'read',
      fits: /^(?:is_?)?(?:read|gelesen|leid|lu$|lid[oa]|lett|przeczytan|прочитан)/iu,
    },
  ],
  [
    whole('check-?in|einchecken|anwesend|registrar-entrada'),
    { field: 'checked in', fits: /^(?:is_?)?(?:checked_?in|present|attended|anwesend|presente)/iu },
  ],
  [
    whole('activate|enable|aktivieren|activar|activer|ativar|attiva|aktywuj'),
    { field: 'active', fits: /^(?:is_?)?(?:active|enabled|aktiv|activ|ativ|attiv)/iu },
  ],
  [
    whole('deactivate|disable|deaktivieren|desactivar|desactiver|desativar|disattiva|dezaktywuj'),
    {
      field: 'inactive',
      fits: /^(?:is_?)?(?:inactive|disabled|inaktiv|inactiv|inativ|inattiv)/iu,
      undoes: /^(?:is_?)?(?:active|enabled|aktiv|activ|ativ|attiv)/iu,
    },
  ],
];

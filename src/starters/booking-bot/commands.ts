import type { NamedCommands } from '../shared/named-commands.ts';

export const bookingCommands: NamedCommands = {
  slots: {
    does: 'Shows the free times, to choose one.',
    words:
      '(?:free|open|available|list)-?(?:slots?|times?|appointments?)|availability|available|schedule|times|termine|freie-?termine|frei|horarios|citas|disponibles|horaires|créneaux|disponibilités|horários|disponíveis|orari|disponibili|tijden|vrije-tijden|terminy|wolne|saatler|müsait|слоты|свободно|время|时段|空き|枠|시간|빈시간|स्लॉट|समय|المواعيد',
  },
  book: {
    does: 'Books a free time.',
    words:
      'book-?(?:slot|appointment|session|time)?|reserve|appointment|buchen|termin|reservar|cita|réserver|rendez-vous|rdv|agendar|marcar|prenota|prenotare|boek|boeken|reserveer|afspraak|zarezerwuj|rezerwuj|umów|randevu|rezervasyon|записаться|запись|забронировать|预约|预订|予約|예약|बुक|حجز|احجز',
  },
  cancel: {
    does: 'Cancels a booking of yours.',
    words:
      '(?:cancel|delete)-?(?:slot|booking|appointment|session)?|unbook|absagen|stornieren|cancelar|anular|annuler|desmarcar|annulla|disdici|annuleer|afzeggen|anuluj|odwołaj|iptal|отменить|отмена|取消|キャンセル|취소|रद्द|إلغاء',
  },
  bookings: {
    does: 'Shows your bookings; to those who manage the server, all.',
    words:
      'my-?(?:bookings?|slots?|appointments?|sessions?)|appointments|booked|buchungen|meine-termine|reservas|mis-citas|réservations|mes-rdv|agendamentos|prenotazioni|boekingen|afspraken|rezerwacje|randevularım|rezervasyonlar|записи|我的预约|予約一覧|예약목록|बुकिंग|حجوزاتي',
  },
  offer: {
    does: 'Offers times of a day.',
    words:
      '(?:add|new|create|offer|open|set)-?(?:slots?|times?|appointments?|availability)|slots?-(?:add|new|create)|anbieten|ofrecer|añadir-horario|proposer|ajouter-créneau|oferecer|offri|aanbieden|dodaj-terminy|ekle|предложить|добавить-слот|开放|募集|열기|जोड़ें|إتاحة',
  },
  'slots-remove': {
    does: 'Removes slots of a day.',
    words:
      '(?:remove|delete|close|withdraw)-?(?:slots?|times?|appointments?|availability)|slots?-(?:remove|delete|close)|entfernen|zurückziehen|quitar|retirar|retirer|remover|rimuovi|ritira|verwijder|usuń|kaldır|убрать|关闭|削除|닫기|हटाएं|إزالة',
  },
};

import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  book,
  bookingsOf,
  cancel,
  freeSlots,
  newServer,
  offer,
  remove,
  timeOf,
} from '../src/slots.js';

const now = new Date(2030, 4, 1, 12).getTime();
const at = (hour, minute = 0, day = 2) => new Date(2030, 4, day, hour, minute).getTime();
const settings = {
  weekly: [{ days: [4], from: '16:00', to: '17:00' }],
  minutes: 30,
  minutesBefore: 60,
  daysAhead: 6,
  most: 1,
};

test('days and times of the calendar', () => {
  assert.equal(timeOf('2030-05-02', '16:00'), at(16));
  assert.equal(timeOf('2.5.', '16', new Date(now)), at(16));
  assert.equal(timeOf('2030-05-02', '24:00'), at(0, 0, 3));
  assert.equal(timeOf('2030-02-30', '16:00'), undefined);
  assert.equal(timeOf('soon', '16:00'), undefined);
  assert.equal(timeOf('2030-05-02', '24:01'), undefined);
});

test('times are offered each week, and besides', () => {
  const server = newServer();
  const free = () => freeSlots(server, settings, now).map((slot) => slot.at);
  assert.deepEqual(free(), [at(16), at(16, 30)]);
  assert.equal(offer(server, { from: at(15), to: at(17), minutes: 60 }, settings, now), 1);
  assert.deepEqual(free(), [at(15), at(16), at(16, 30)]);
  remove(server, { from: at(0), to: at(16, 30) }, settings, now);
  assert.deepEqual(free(), [at(16, 30)]);
});

test('a time is booked once', () => {
  const server = newServer();
  assert.equal(book(server, { at: at(16), userId: 'ada' }, settings, now), 'booked');
  assert.equal(book(server, { at: at(16), userId: 'ben' }, settings, now), 'taken');
  assert.equal(book(server, { at: at(16, 30), userId: 'ada' }, settings, now), 'limit');
  assert.equal(book(server, { at: at(18), userId: 'ben' }, settings, now), 'taken');
  // A slot of another length would reach into the booking.
  const longer = { ...settings, weekly: [{ days: [4], from: '15:30', to: '17:30' }], minutes: 60 };
  assert.deepEqual(
    freeSlots(server, longer, now).map((slot) => slot.at),
    [at(16, 30)],
  );
  assert.equal(cancel(server, { at: at(16), userId: 'ben' }), false);
  assert.deepEqual(
    bookingsOf(server, 'ada', now).map((one) => one.at),
    [at(16)],
  );
  assert.equal(cancel(server, { at: at(16), userId: 'ada' }), true);
  assert.equal(book(server, { at: at(16), userId: 'ben' }, settings, now), 'booked');
});

test('times over midnight go on after it', () => {
  const late = { ...settings, weekly: [{ days: [4], from: '22:00', to: '02:00' }], minutes: 60 };
  const free = freeSlots(newServer(), late, at(0, 30, 3));
  assert.deepEqual(
    free.map((slot) => slot.at),
    [at(1, 0, 3), at(22, 0, 9), at(23, 0, 9), at(0, 0, 10), at(1, 0, 10)],
  );
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseRequest } from '../../src/engine/parse-request.ts';
import { JobError } from '../../src/errors/job-error.ts';

const request = { userMessage: 'a landing page', userId: 'u1', channelId: 'c1' };

describe('a bad request is refused with a code that names what is wrong', () => {
  test.each([
    ['an empty message', { ...request, userMessage: ' \n ' }, 'MESSAGE_EMPTY', /empty/],
    [
      'a long message',
      { ...request, userMessage: 'x'.repeat(16_001) },
      'MESSAGE_TOO_LONG',
      /16001/,
    ],
    ['no message', { userId: 'u1', channelId: 'c1' }, 'REQUEST_INVALID', /userMessage/],
    ['no user', { ...request, userId: undefined }, 'REQUEST_INVALID', /userId/],
    ['an empty user', { ...request, userId: '' }, 'REQUEST_INVALID', /userId/],
    ['no channel', { ...request, channelId: 7 }, 'REQUEST_INVALID', /channelId/],
    ['a bad guild', { ...request, guildId: {} }, 'REQUEST_INVALID', /guildId/],
    ['an unknown type', { ...request, projectType: 'game' }, 'PROJECT_TYPE_UNKNOWN', /static_html/],
    ['type none', { ...request, projectType: 'none' }, 'PROJECT_TYPE_UNKNOWN', /none/],
    ['a flag that is none', { ...request, approval: 'yes' }, 'REQUEST_INVALID', /approval/],
    ['nothing', undefined, 'REQUEST_INVALID', /object/],
    ['a list', [], 'REQUEST_INVALID', /object/],
  ])('%s', (_, bad, code, message) => {
    const parse = () => parseRequest(bad);
    expect(parse).toThrow(JobError);
    expect(parse).toThrow(
      expect.objectContaining({ code, message: expect.stringMatching(message) }),
    );
  });
});

test('keeps newlines, HTML and script as they were written', () => {
  const userMessage = 'a page\n\twith <script>alert("1")</script>';
  expect(parseRequest({ ...request, userMessage })).toMatchObject({ userMessage });
});

test('replaces other control characters and lone surrogates', () => {
  const { userMessage } = parseRequest({
    ...request,
    userMessage: 'a\r\nb\u0000c\u001b[31md\uD800e',
  });
  expect(userMessage).toBe('a\nb\uFFFDc\uFFFD[31md\uFFFDe');
});

test('takes any text without throwing anything but a JobError', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (userMessage) => {
      try {
        const parsed = parseRequest({ ...request, userMessage });
        expect(parsed.userMessage.isWellFormed()).toBe(true);
        // oxlint-disable-next-line no-control-regex
        expect(parsed.userMessage).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/);
      } catch (error) {
        expect(error).toBeInstanceOf(JobError);
      }
    }),
  );
});

import { customAlphabet } from 'nanoid';

/** The first label of a preview's host name: 134 random bits, so that nobody finds it by trying. */
export const createPreviewId = customAlphabet('0123456789abcdefghijklmnopqrstuvwxyz', 26);

import { resolveSrv as dnsResolveSrv } from 'node:dns/promises';
import { connect } from 'node:net';

const usualPort = 25_565;
const mostBytes = 300_000;

/**
 * Asks a Minecraft server for its players: { online, max, names }; undefined where none answers. See
 * https://minecraft.wiki/w/Java_Edition_protocol/Server_List_Ping
 */
export async function askServer(address, { timeoutMs = 5000, resolveSrv = dnsResolveSrv } = {}) {
  const [host, port] = address.split(':');
  try {
    const target = port ? { host, port: Number(port) } : await recordOf(host, resolveSrv);
    const { players = {} } = JSON.parse(await statusOf(target, timeoutMs));
    const { online = 0, max = 0, sample } = players;
    const names = (Array.isArray(sample) ? sample : []).map(({ name }) => String(name));
    return { online: Number(online), max: Number(max), names: names.slice(0, 20) };
  } catch {
    return undefined;
  }
}

/** A domain may say that its server is elsewhere. */
async function recordOf(host, resolveSrv) {
  const [record] = await resolveSrv('_minecraft._tcp.' + host).catch(() => []);
  return record ? { host: record.name, port: record.port } : { host, port: usualPort };
}

function statusOf({ host, port }, timeoutMs) {
  return new Promise((resolve, reject) => {
    const socket = connect({ host, port });
    const stop = (error) => {
      socket.destroy();
      reject(error);
    };
    const timer = setTimeout(stop, timeoutMs, new Error('No answer'));
    socket.once('close', () => clearTimeout(timer));
    socket.once('error', stop);
    socket.once('end', () => stop(new Error('No answer')));
    socket.once('connect', () => {
      const name = Buffer.from(host);
      const portBytes = Buffer.from([port >> 8, port & 255]);
      socket.write(
        packet(0, Buffer.concat([varint(0), varint(name.length), name, portBytes, varint(1)])),
      );
      socket.write(packet(0, Buffer.alloc(0)));
    });
    let bytes = Buffer.alloc(0);
    socket.on('data', (chunk) => {
      bytes = Buffer.concat([bytes, chunk]);
      if (bytes.length > mostBytes) return stop(new Error('Too long'));
      const text = answerIn(bytes);
      if (text === undefined) return;
      socket.destroy();
      resolve(text);
    });
  });
}

/** The JSON of an answer; undefined until all of it has come. */
function answerIn(bytes) {
  const length = readVarint(bytes, 0);
  if (!length || bytes.length < length.end + length.value) return undefined;
  const id = readVarint(bytes, length.end);
  const size = readVarint(bytes, id.end);
  return bytes.toString('utf8', size.end, size.end + size.value);
}

function packet(id, data) {
  const body = Buffer.concat([varint(id), data]);
  return Buffer.concat([varint(body.length), body]);
}

/** Seven bits a byte, the lowest first. */
function varint(value) {
  const bytes = [];
  let rest = value;
  do {
    bytes.push((rest & 127) | (rest > 127 ? 128 : 0));
    rest >>>= 7;
  } while (rest > 0);
  return Buffer.from(bytes);
}

function readVarint(bytes, from) {
  let value = 0;
  for (let at = from; at < bytes.length && at < from + 5; at += 1) {
    value |= (bytes[at] & 127) << (7 * (at - from));
    if (bytes[at] < 128) return { value, end: at + 1 };
  }
  return undefined;
}

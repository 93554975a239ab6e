// Finds out whether the log of a database still holds all that was committed to it.
import { readFileSync } from 'node:fs';
import { endianness } from 'node:os';
import { basename } from 'node:path';

// The layout of both files is documented: https://www.sqlite.org/walformat.html

/** The size of the header of the log, and of that of each frame in it. */
const header = 32;
const frameHeader = 24;
/** The first four bytes of a log; the last bit says that its checksums are made of words of the other byte order. */
const magic = 0x37_7f_06_82;

/** How many bytes of the index tell what is asked of it here. */
export const indexStart = 132;

/** What the index of the log says of it. */
interface Index {
  readonly frames: number;
  /** How many frames are in the database itself already. */
  readonly writtenBack: number;
  /** How many are being written back, or are in the database already. */
  readonly beingWrittenBack: number;
  /** What marks a frame as one of this log and of no earlier one. */
  readonly salt: Buffer;
}

type Checksum = readonly [number, number];

/**
 * What is wrong with the log of a database, for people; `undefined` if nothing is.
 *
 * SQLite takes a log that ends early for one that was never longer, since that is how a loss of power looks. What a
 * process leaves that was killed says more: the index beside the log counts the frames that were committed.
 *
 * @param start how the file of the index begins; to be given where this process has the database open.
 */
export function faultOfLog(database: string, start: Buffer = read(`${database}-shm`)): string | undefined {
  const name = basename(database);
  const index = toIndex(start);
  const log = read(`${database}-wal`);
  // Its header was on disk before anything else of it.
  if (log.length > header && !isHeaderWhole(log)) {
    return `its log, ${name}-wal, is no log any more; without that file, what is in the log alone is lost`;
  }
  if (index === undefined || index.writtenBack >= index.frames) return undefined;
  // Another salt is that of a log that began anew, which it does once all of it is written back.
  if (log.length > header && !index.salt.equals(saltOf(log))) return undefined;
  if (countFrames(log) >= index.frames) return undefined;
  return `its log, ${name}-wal, has lost changes that were committed; without ${name}-shm, the others are served`;
}

/** How much of the log has been written back, in other words for each time; `undefined` while that goes on. */
export function checkpointOf(start: Buffer): string | undefined {
  const index = toIndex(start);
  if (index === undefined || index.writtenBack !== index.beingWrittenBack) return undefined;
  return `${index.salt.toString('hex')} ${index.writtenBack}`;
}

function toIndex(index: Buffer): Index | undefined {
  if (index.length < indexStart) return undefined;
  const isLittle = endianness() === 'LE';
  const number = (at: number): number => (isLittle ? index.readUInt32LE(at) : index.readUInt32BE(at));
  const [first, second] = checksum(index.subarray(0, 40), isLittle);
  if (index[12] !== 1 || first !== number(40) || second !== number(44)) return undefined;
  return {
    frames: number(16),
    writtenBack: number(96),
    beingWrittenBack: number(128),
    salt: index.subarray(32, 40),
  };
}

const saltOf = (log: Buffer): Buffer => log.subarray(16, 24);

/** Whether the checksums in a log are made of little-endian words. */
const isLittleEndian = (log: Buffer): boolean => log.readUInt32BE(0) === magic;

function isHeaderWhole(log: Buffer): boolean {
  if (log.readUInt32BE(0) >>> 1 !== magic >>> 1) return false;
  return isSum(log, 24, checksum(log.subarray(0, 24), isLittleEndian(log)));
}

/** How many frames there are up to the first that is not whole. */
function countFrames(log: Buffer): number {
  if (log.length <= header) return 0;
  const isLittle = isLittleEndian(log);
  const size = frameHeader + log.readUInt32BE(8);
  let sum: Checksum = [log.readUInt32BE(24), log.readUInt32BE(28)];
  let frames = 0;
  for (let at = header; at + size <= log.length; at += size) {
    sum = checksum(log.subarray(at, at + 8), isLittle, sum);
    sum = checksum(log.subarray(at + frameHeader, at + size), isLittle, sum);
    if (!isSum(log, at + 16, sum)) break;
    frames++;
  }
  return frames;
}

const isSum = (log: Buffer, at: number, [first, second]: Checksum): boolean =>
  log.readUInt32BE(at) === first && log.readUInt32BE(at + 4) === second;

/** The checksum of bytes that follow others, which have the checksum `before`. */
function checksum(bytes: Buffer, isLittle: boolean, before: Checksum = [0, 0]): Checksum {
  const words = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let [first, second] = before;
  for (let at = 0; at < bytes.length; at += 8) {
    first = (first + words.getUint32(at, isLittle) + second) >>> 0;
    second = (second + words.getUint32(at + 4, isLittle) + first) >>> 0;
  }
  return [first, second];
}

/** The bytes of a file; none if there is no such file. */
function read(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    return Buffer.alloc(0);
  }
}

import { unzipSync, zipSync, type UnzipFileInfo, type Zippable } from "fflate";
import { childElements, parseXmlTree } from "./xml-tree";

/** The file cannot be used; `message` says what it is, that nothing was changed, and what to do. */
export class DocxUnreadable extends Error {
  override readonly name = "DocxUnreadable";
}

/** A .docx as its parts. Part names have no leading slash: `"word/document.xml"`. */
export interface DocxPackage {
  readonly parts: ReadonlyMap<string, Uint8Array>;
  /** The part that holds `w:document`. */
  readonly mainPart: string;
  /** Modification times of the entries, in the order of the archive. */
  readonly modified: ReadonlyMap<string, Date>;
}

/** Decoded text of a part and how to encode it again. */
export interface XmlPart {
  readonly text: string;
  readonly encoding: "utf-8" | "utf-16le" | "utf-16be";
  readonly hasByteOrderMark: boolean;
}

/** Larger parts are taken for an attack or a mistake: no Word file comes near it. */
const MOST_BYTES = 512 * 1024 * 1024;
const OLE_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP_SIGNATURE = [0x50, 0x4b];

/** Opens a .docx (ECMA-376 part 2, zip physical format). Throws `DocxUnreadable`. */
export function openPackage(bytes: Uint8Array): DocxPackage {
  refuseWhatIsNoZip(bytes);
  const modified = readModificationTimes(bytes);
  const parts = unzip(bytes);
  return { parts, mainPart: findMainPart(parts), modified };
}

/** Writes the package with some parts replaced. Unreplaced parts keep their bytes, order and times. */
export function savePackage(
  source: DocxPackage,
  replaced: ReadonlyMap<string, Uint8Array>,
): Uint8Array {
  const files: Zippable = {};
  for (const [name, bytes] of source.parts) {
    const mtime = source.modified.get(name);
    files[name] = [replaced.get(name) ?? bytes, mtime === undefined ? {} : { mtime }];
  }
  return zipSync(files, { level: 6 });
}

/** Decodes by byte order mark, then by XML declaration, then as UTF-8 (XML 1.0, appendix F). */
export function decodeXmlPart(bytes: Uint8Array): XmlPart {
  if (startsWith(bytes, [0xff, 0xfe])) return decodeAs(bytes.subarray(2), "utf-16le", true);
  if (startsWith(bytes, [0xfe, 0xff])) return decodeAs(bytes.subarray(2), "utf-16be", true);
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return decodeAs(bytes.subarray(3), "utf-8", true);
  if (startsWith(bytes, [0x3c, 0x00])) return decodeAs(bytes, "utf-16le", false);
  if (startsWith(bytes, [0x00, 0x3c])) return decodeAs(bytes, "utf-16be", false);
  return decodeAs(bytes, "utf-8", false);
}

/** Encodes text the way the part was encoded. */
export function encodeXmlPart(text: string, like: XmlPart): Uint8Array {
  if (like.encoding === "utf-8") {
    const body = new TextEncoder().encode(text);
    return like.hasByteOrderMark ? concatBytes([0xef, 0xbb, 0xbf], body) : body;
  }
  const isLittle = like.encoding === "utf-16le";
  const body = new Uint8Array(text.length * 2);
  const view = new DataView(body.buffer);
  for (let index = 0; index < text.length; index++) {
    view.setUint16(index * 2, text.charCodeAt(index), isLittle);
  }
  if (!like.hasByteOrderMark) return body;
  return concatBytes(isLittle ? [0xff, 0xfe] : [0xfe, 0xff], body);
}

/** The relationships of a part: target part name (external ones left out) and type by id (ECMA-376 part 2, 9.3). */
export function relationshipsOf(
  parts: ReadonlyMap<string, Uint8Array>,
  part: string,
): { id: string; type: string; target: string }[] {
  const folder = part.includes("/") ? part.slice(0, part.lastIndexOf("/") + 1) : "";
  const bytes = parts.get(`${folder}_rels/${part.slice(folder.length)}.rels`);
  if (bytes === undefined) return [];
  const { root } = parseXmlTree(decodeXmlPart(bytes).text);
  return childElements(root)
    .filter((element) => element.attributes.TargetMode !== "External")
    .map(({ attributes }) => ({
      id: attributes.Id ?? "",
      type: attributes.Type ?? "",
      target: resolveTarget(folder, attributes.Target ?? ""),
    }));
}

function refuseWhatIsNoZip(bytes: Uint8Array): void {
  if (startsWith(bytes, ZIP_SIGNATURE)) return;
  if (startsWith(bytes, OLE_SIGNATURE)) {
    throw new DocxUnreadable(
      "This file is protected with a password or is in the old .doc format, so it was not read and nothing was changed. Open it in Word, save it as .docx without a password, and try again.",
    );
  }
  throw new DocxUnreadable(
    "This is not a .docx file, so nothing was read or changed. Choose a document that Word saved as .docx.",
  );
}

function unzip(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  let total = 0;
  const filter = (file: UnzipFileInfo): boolean => {
    total += file.originalSize;
    if (total > MOST_BYTES) {
      throw new DocxUnreadable(
        "This file unpacks to more than 512 MB, which no Word document does, so it was not read and nothing was changed.",
      );
    }
    return true;
  };
  try {
    return new Map(Object.entries(unzipSync(bytes, { filter })));
  } catch (cause) {
    if (cause instanceof DocxUnreadable) throw cause;
    throw new DocxUnreadable(
      "This .docx file is damaged or cut short, so it was not read and nothing was changed. Get a new copy of it, or let Word repair it, and try again.",
      { cause },
    );
  }
}

function findMainPart(parts: ReadonlyMap<string, Uint8Array>): string {
  let target: string | undefined;
  try {
    target = relationshipsOf(parts, "").find(({ type }) =>
      type.endsWith("/relationships/officeDocument"),
    )?.target;
    if (target === undefined && parts.has("word/document.xml")) target = "word/document.xml";
  } catch (cause) {
    throw notAWordDocument(cause);
  }
  if (target === undefined || !parts.has(target)) throw notAWordDocument(undefined);
  return target;
}

function notAWordDocument(cause: unknown): DocxUnreadable {
  return new DocxUnreadable(
    "This file is a zip archive without a Word document in it, so nothing was read or changed. Choose a document that Word saved as .docx.",
    { cause },
  );
}

function decodeAs(
  bytes: Uint8Array,
  encoding: XmlPart["encoding"],
  hasByteOrderMark: boolean,
): XmlPart {
  return { text: new TextDecoder(encoding).decode(bytes), encoding, hasByteOrderMark };
}

function resolveTarget(folder: string, target: string): string {
  const segments: string[] = [];
  const path = target.startsWith("/") ? target.slice(1) : folder + target;
  for (const segment of path.split("/")) {
    if (segment === "..") segments.pop();
    else if (segment !== "." && segment !== "") segments.push(segment);
  }
  return segments.join("/");
}

/** Modification times as the central directory has them (APPNOTE 4.4.6: MS-DOS date and time, local). */
function readModificationTimes(bytes: Uint8Array): ReadonlyMap<string, Date> {
  const times = new Map<string, Date>();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEndOfCentralDirectory(view);
  if (end === null) return times;
  const names = new TextDecoder();
  let offset = view.getUint32(end + 16, true);
  while (offset + 46 <= bytes.length && view.getUint32(offset, true) === 0x02014b50) {
    const time = view.getUint16(offset + 12, true);
    const date = view.getUint16(offset + 14, true);
    const nameLength = view.getUint16(offset + 28, true);
    const name = names.decode(bytes.subarray(offset + 46, offset + 46 + nameLength));
    times.set(name, fromDosTime(date, time));
    offset +=
      46 + nameLength + view.getUint16(offset + 30, true) + view.getUint16(offset + 32, true);
  }
  return times;
}

function findEndOfCentralDirectory(view: DataView): number | null {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let offset = view.byteLength - 22; offset >= lowest; offset--) {
    if (view.getUint32(offset, true) === 0x06054b50) return offset;
  }
  return null;
}

function fromDosTime(date: number, time: number): Date {
  const earliest = new Date(1980, 0, 1);
  const value = new Date(
    1980 + (date >> 9),
    ((date >> 5) & 15) - 1,
    date & 31,
    time >> 11,
    (time >> 5) & 63,
    (time & 31) * 2,
  );
  return value < earliest ? earliest : value;
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function concatBytes(head: readonly number[], body: Uint8Array): Uint8Array {
  const whole = new Uint8Array(head.length + body.length);
  whole.set(head);
  whole.set(body, head.length);
  return whole;
}

import { DocxUnreadable } from "../../../docx";
import { WordDocument } from "../engine/word-document";
import { invalidArgument, notImplemented } from "../request/host-error";
import { HostObject, reading, type ObjectType } from "../request/host-object";
import type { Model } from "./model";

interface OfApplication {
  readonly model: Model;
}

interface OfCreatedDocument {
  readonly model: Model;
  readonly bytes: Uint8Array;
}

/** `Word.DocumentCreated`: a document that is ready to be opened beside this one. */
const CREATED_DOCUMENT: ObjectType<OfCreatedDocument> = {
  name: "DocumentCreated",
  scalars: {},
  navigations: {},
  methods: {
    Open: reading(({ model, bytes }) => {
      model.openBeside(bytes);
      return null;
    }),
  },
};

/** `Word.Application`. */
const APPLICATION: ObjectType<OfApplication> = {
  name: "Application",
  isKeepable: false,
  scalars: {},
  navigations: {},
  methods: {
    CreateDocument: reading(({ model }, given) => {
      if (!given.has(0)) throw notImplemented("Application.createDocument without a file");
      const bytes = fromBase64(given.text(0));
      requireDocument(bytes);
      return new HostObject(CREATED_DOCUMENT, { model, bytes });
    }),
  },
};

export function newApplication(model: Model): HostObject {
  return new HostObject(APPLICATION, { model });
}

function fromBase64(text: string): Uint8Array {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    throw invalidArgument("base64File is not base64");
  }
}

function requireDocument(bytes: Uint8Array): void {
  try {
    WordDocument.open(bytes);
  } catch (cause) {
    if (cause instanceof DocxUnreadable) throw invalidArgument("base64File is no .docx");
    throw cause;
  }
}

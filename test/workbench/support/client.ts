import { WordHost, type HostVariant } from "../../../src/workbench/host";
import { docx, type OtherParts } from "./docx-file";

/** What an error of the host looks like to the add-in. */
export interface SyncError {
  readonly code: string;
  readonly message: string;
  readonly location: string;
}

/** A sync that the host answered with an error. */
export class SyncFailed extends Error {
  constructor(readonly error: SyncError) {
    super(`${error.code}: ${error.message}`);
  }
}

type Plain = string | number | boolean | null | readonly Plain[] | { [name: string]: Plain };
type Argument = Plain | ClientObject;
type Value = Record<string, unknown> & { readonly _Items?: Value[] };

/**
 * Sends what office.js sends, without office.js: paths, instantiate and query actions, and references kept from one
 * sync to the next.
 */
export class Client {
  readonly host: WordHost;
  readonly document: ClientObject;
  private nextId = 1;
  private actions: object[] = [];
  private readonly paths: Record<string, object> = {};
  private readonly handlers = new Map<number, (value: unknown) => void>();

  constructor(file: Uint8Array, variant: Partial<HostVariant> = {}) {
    this.host = new WordHost(file, variant);
    this.document = this.proxy({ ObjectPathType: 1, Name: "" });
  }

  get body(): ClientObject {
    return this.document.get("Body");
  }

  /** All paragraphs of the body, loaded. */
  paragraphs(...properties: string[]): ClientObject[] {
    return this.items(this.body.get("Paragraphs"), ...properties);
  }

  /** The texts of the body's paragraphs. */
  texts(): string[] {
    return this.paragraphs("text").map((paragraph) => String(paragraph.value.Text));
  }

  /** The paragraph with that text. */
  find(text: string): ClientObject {
    const found = this.paragraphs("text").find((paragraph) => paragraph.value.Text === text);
    if (found === undefined) throw new Error(`no paragraph "${text}"`);
    return found;
  }

  items(collection: ClientObject, ...properties: string[]): ClientObject[] {
    collection.load(...properties);
    this.sync();
    return (collection.value._Items ?? []).map((item) =>
      this.kept(String(item._ReferenceId), item),
    );
  }

  /** Sends everything asked so far. Throws `SyncFailed`. */
  sync(): void {
    const body = JSON.stringify({
      AutoKeepReference: true,
      Actions: this.actions,
      ObjectPaths: this.paths,
    });
    this.actions = [];
    const answer = this.host.process(body);
    if (answer.kind === "silent") {
      throw new SyncFailed({ code: "silent", message: "", location: "" });
    }
    if (answer.kind === "failed") {
      throw new SyncFailed({ code: String(answer.code), message: "", location: "" });
    }
    const response = JSON.parse(answer.body) as {
      Results: { ActionId: number; Value: unknown }[];
      Error?: { Code: string; Message: string; Location: string };
    };
    for (const { ActionId, Value } of response.Results) this.handlers.get(ActionId)?.(Value);
    if (response.Error !== undefined) {
      const { Code: code, Message: message, Location: location } = response.Error;
      throw new SyncFailed({ code, message, location });
    }
  }

  /** The error of a sync that is expected to fail. */
  failure(): SyncError {
    try {
      this.sync();
    } catch (cause) {
      if (cause instanceof SyncFailed) return cause.error;
      throw cause;
    }
    throw new Error("the sync did not fail");
  }

  /** Releases an object, as the client does after `Word.run`. */
  release(proxy: ClientObject): void {
    this.act(this.document, {
      ActionType: 3,
      Name: "_RemoveReference",
      ArgumentInfo: { Arguments: [String(proxy.value._ReferenceId)] },
    });
  }

  proxy(path: object): ClientObject {
    const id = this.nextId++;
    this.paths[String(id)] = { Id: id, ...path };
    const made = new ClientObject(this, id);
    this.act(made, { ActionType: 1, Name: "" }, (value) => {
      this.adopt(made, value as Value | null);
    });
    return made;
  }

  act(proxy: ClientObject, action: object, handle?: (value: unknown) => void): void {
    const Id = this.nextId++;
    this.actions.push({ Id, ObjectPathId: proxy.id, ...action });
    if (handle !== undefined) this.handlers.set(Id, handle);
  }

  adopt(proxy: ClientObject, value: Value | null): void {
    proxy.isNull = value === null;
    proxy.value = { ...proxy.value, ...(value ?? {}) };
    const reference = value?._ReferenceId;
    if (typeof reference === "string") {
      this.paths[String(proxy.id)] = { Id: proxy.id, ObjectPathType: 6, Name: reference };
    } else if (value === null) {
      this.paths[String(proxy.id)] = { Id: proxy.id, ObjectPathType: 7, Name: "" };
    }
  }

  private kept(reference: string, value: Value): ClientObject {
    const id = this.nextId++;
    this.paths[String(id)] = { Id: id, ObjectPathType: 6, Name: reference };
    const made = new ClientObject(this, id);
    made.value = value;
    return made;
  }
}

/** An object of the host as the add-in sees it. Names are those on the wire. */
export class ClientObject {
  value: Value = {};
  isNull: boolean | undefined;

  constructor(
    private readonly client: Client,
    readonly id: number,
  ) {}

  /** An object reached by a property. */
  get(name: string): ClientObject {
    return this.client.proxy({ ObjectPathType: 4, Name: name, ParentObjectPathId: this.id });
  }

  /** An object that a method gives. */
  call(name: string, ...given: Argument[]): ClientObject {
    return this.client.proxy({
      ObjectPathType: 3,
      Name: name,
      ParentObjectPathId: this.id,
      ArgumentInfo: argumentInfo(given),
    });
  }

  /** A method that gives a plain value or nothing. */
  invoke(name: string, ...given: Argument[]): { value: unknown } {
    const result: { value: unknown } = { value: undefined };
    const action = { ActionType: 3, Name: name, ArgumentInfo: argumentInfo(given) };
    this.client.act(this, action, (value) => (result.value = value));
    return result;
  }

  set(name: string, value: Plain): void {
    this.client.act(this, {
      ActionType: 4,
      Name: name,
      ArgumentInfo: { Arguments: [value] },
    });
  }

  load(...select: string[]): this {
    const action = { ActionType: 2, Name: "", QueryInfo: { Select: select } };
    this.client.act(this, action, (value) => {
      this.client.adopt(this, value as Value | null);
    });
    return this;
  }

  /** Loads, syncs and gives one property. */
  read(name: string): unknown {
    this.load(name);
    this.client.sync();
    return this.value[name];
  }
}

function argumentInfo(given: readonly Argument[]): object {
  return {
    Arguments: given.map((value) => (value instanceof ClientObject ? value.id : value)),
    ReferencedObjectPathIds: given.map((value) => (value instanceof ClientObject ? value.id : 0)),
  };
}

/** A client of a document with this markup in its body. */
export function open(
  body: string,
  variant: Partial<HostVariant> = {},
  others: OtherParts = {},
): Client {
  return new Client(docx(body, others), variant);
}

/** The markup inside `w:body` as it stands. */
export function bodyMarkup(client: Client): string {
  const xml = client.host.document.documentXml();
  return xml.slice(xml.indexOf("<w:body>") + 8, xml.indexOf("</w:body>"));
}

import { HostError, invalidArgument, itemNotFound, notImplemented } from "./host-error";
import { HostObject } from "./host-object";
import { MethodArguments } from "./method-arguments";
import { memberName } from "./member-name";
import {
  ObjectPathType,
  type ArgumentInfo,
  type Json,
  type ObjectPathInfo,
  type RequestBody,
} from "./protocol";
import type { Session } from "./session";

/** The objects that one request's paths lead to. Each path is followed once, when it is first needed. */
export class ObjectPaths {
  private readonly found = new Map<number, HostObject | null>();

  constructor(
    private readonly paths: RequestBody["ObjectPaths"],
    private readonly session: Session,
  ) {}

  /** The object of a path; null for a null object. Throws `HostError`. */
  follow(id: number): HostObject | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.paths[String(id)];
    if (path === undefined)
      throw new HostError("InvalidObjectPath", `No object path ${String(id)}.`);
    const object = this.open(path);
    this.found.set(id, object);
    return object;
  }

  /** Arguments with object paths replaced by their objects. */
  argumentsOf(info: ArgumentInfo | undefined): MethodArguments {
    const values = info?.Arguments ?? [];
    const references = info?.ReferencedObjectPathIds ?? [];
    return new MethodArguments(
      values.map((value, index) => {
        const reference = references[index];
        const isObject = typeof reference === "number" && reference !== 0;
        return isObject ? this.follow(reference) : value;
      }),
    );
  }

  private open(path: ObjectPathInfo): HostObject | null {
    switch (path.ObjectPathType) {
      case ObjectPathType.globalObject:
        return this.session.root;
      case ObjectPathType.newObject:
        return this.session.createObject(path.Name);
      case ObjectPathType.referenceId:
        return this.referenced(path.Name);
      case ObjectPathType.nullObject:
        return null;
      case ObjectPathType.property:
        return this.navigate(path);
      case ObjectPathType.method:
        return this.call(path);
      case ObjectPathType.indexer:
        return this.index(path);
      default:
        throw notImplemented(`object path type ${String(path.ObjectPathType)}`);
    }
  }

  private referenced(id: string): HostObject {
    const object = this.session.references.find(id);
    if (object === undefined) throw itemNotFound("an object that was released");
    return object;
  }

  private navigate(path: ObjectPathInfo): HostObject | null {
    const parent = this.parentOf(path);
    return parent === null ? null : this.session.navigate(parent, path.Name);
  }

  private call(path: ObjectPathInfo): HostObject | null {
    const parent = this.parentOf(path);
    if (parent === null) return null;
    if (path.Name === "GetItemAt")
      return itemAt(parent, path.ArgumentInfo?.Arguments?.[0], this.session);
    const result = this.session.call(parent, path.Name, this.argumentsOf(path.ArgumentInfo));
    if (result === null || result instanceof HostObject) return result;
    throw new HostError("InvalidObjectPath", `${memberName(parent, path.Name)} gives no object.`);
  }

  private index(path: ObjectPathInfo): HostObject | null {
    const parent = this.parentOf(path);
    return parent === null ? null : itemAt(parent, path.ArgumentInfo?.Arguments?.[0], this.session);
  }

  private parentOf(path: ObjectPathInfo): HostObject | null {
    if (path.ParentObjectPathId === undefined) {
      throw new HostError("InvalidObjectPath", `The object path ${path.Name} has no parent.`);
    }
    return this.follow(path.ParentObjectPathId);
  }
}

function itemAt(collection: HostObject, index: Json | undefined, session: Session): HostObject {
  const items = session.items(collection);
  if (typeof index !== "number") throw invalidArgument("an item is asked for by its position");
  const item = items[index];
  if (item === undefined) throw itemNotFound(`${collection.type.name} item ${String(index)}`);
  return item;
}

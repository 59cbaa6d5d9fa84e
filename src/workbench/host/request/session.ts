import { HostError, itemNotFound, notImplemented } from "./host-error";
import type { HostObject } from "./host-object";
import { memberName } from "./member-name";
import type { GivenArguments } from "./host-object";
import type { Json } from "./protocol";
import { References } from "./references";

/** What the request layer needs to know of an object model. */
export interface ObjectModel {
  /** The object behind `context.document`. */
  readonly root: HostObject;
  /** An object made by its class name, such as `Microsoft.WordServices.SearchOptions`. */
  createObject(className: string): HostObject | null;
  /** Throws the error a write gets at this moment, if writing is not allowed. */
  requireWritable(): void;
}

/** One client's view of the object model: member access with Word's errors, and the objects it holds. */
export class Session {
  readonly references = new References();

  constructor(private readonly model: ObjectModel) {}

  get root(): HostObject {
    return this.model.root;
  }

  createObject(className: string): HostObject {
    const object = this.model.createObject(className);
    if (object === null) throw notImplemented(className);
    return object;
  }

  /** The object a property leads to; null for a null object. */
  navigate(object: HostObject, name: string): HostObject | null {
    const navigation = object.type.navigations[name];
    if (navigation === undefined) throw notImplemented(memberName(object, name));
    return this.at(object, name, () => navigation.open(object.self));
  }

  call(object: HostObject, name: string, given: GivenArguments): HostObject | Json {
    const method = object.type.methods[name];
    if (method === undefined) throw notImplemented(memberName(object, name));
    return this.at(object, name, () => {
      if (method.changes) this.model.requireWritable();
      return method.call(object.self, given);
    });
  }

  read(object: HostObject, name: string): Json {
    const scalar = object.type.scalars[name];
    if (scalar === undefined) throw notImplemented(memberName(object, name));
    return this.at(object, name, () => scalar.read(object.self));
  }

  write(object: HostObject, name: string, value: Json): void {
    const scalar = object.type.scalars[name];
    if (scalar?.write === undefined) throw notImplemented(`setting ${memberName(object, name)}`);
    this.at(object, name, () => {
      this.model.requireWritable();
      scalar.write?.(object.self, value);
    });
  }

  items(collection: HostObject): readonly HostObject[] {
    return this.at(collection, "items", () => {
      const found = collection.type.items?.(collection.self);
      if (found === undefined) throw notImplemented(memberName(collection, "items"));
      return found;
    });
  }

  /** Does something with a member, and says which one if it fails. */
  private at<Result>(object: HostObject, member: string, act: () => Result): Result {
    if (object.type.isAlive?.(object.self) === false) {
      const { message } = itemNotFound(object.type.name);
      throw new HostError("ItemNotFound", message, memberName(object, member));
    }
    try {
      return act();
    } catch (cause) {
      if (!(cause instanceof HostError) || cause.location !== "") throw cause;
      throw new HostError(cause.code, cause.message, memberName(object, member));
    }
  }
}

import type { Json } from "./protocol";

/** Something the client can hold a proxy of: what it is, and the part of the document it stands for. */
export class HostObject<Self = unknown> {
  constructor(
    readonly type: ObjectType<Self>,
    readonly self: Self,
  ) {}
}

/** The arguments of one call. Taking one that does not fit throws `InvalidArgument`. */
export interface GivenArguments {
  text(index: number): string;
  /** A whole number, 0 or more. */
  count(index: number): number;
  /** One of the names, in whatever case it was written; the first one where nothing was given. */
  choice<Name extends string>(index: number, names: readonly [Name, ...Name[]]): Name;
  /** Rows of texts; empty where nothing was given. */
  table(index: number): string[][];
  /** The object handed in; null where none was. */
  object(index: number): HostObject | null;
  has(index: number): boolean;
}

/** A property with a plain value. */
export interface Scalar<Self> {
  read(self: Self): Json;
  write?(self: Self, value: Json): void;
}

/** A method that only looks, or one that changes the document. */
export interface Method<Self> {
  readonly changes: boolean;
  call(self: Self, given: GivenArguments): HostObject | Json;
}

/** Everything a class of the object model can do. Member names are those on the wire (`InsertParagraph`). */
export interface ObjectType<Self = unknown> {
  readonly name: string;
  readonly scalars: Readonly<Record<string, Scalar<Self>>>;
  /** Objects reached by a property; null for an `…OrNullObject` that is not there. */
  readonly navigations: Readonly<Record<string, Navigation<Self>>>;
  readonly methods: Readonly<Record<string, Method<Self>>>;
  /** What a collection holds. */
  items?(self: Self): readonly HostObject[];
  /** False once the part of the document it stands for is gone. */
  isAlive?(self: Self): boolean;
  /** False for objects that never get a reference, such as the document. */
  readonly isKeepable?: boolean;
}

export interface Navigation<Self> {
  open(self: Self): HostObject | null;
}

/** A method that leaves the document as it is. */
export function reading<Self>(
  call: (self: Self, given: GivenArguments) => HostObject | Json,
): Method<Self> {
  return { changes: false, call };
}

/** A method that changes the document. */
export function changing<Self>(
  call: (self: Self, given: GivenArguments) => HostObject | Json,
): Method<Self> {
  return { changes: true, call };
}

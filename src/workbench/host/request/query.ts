import { notImplemented } from "./host-error";
import type { HostObject } from "./host-object";
import { memberName } from "./member-name";
import type { Json, QueryInfo } from "./protocol";
import type { Session } from "./session";

/** How an object is told to the client: its reference id, where it is to have one. */
export type Describe = (object: HostObject) => Record<string, Json>;

/** Answers `load`: the selected properties of an object or of every item of a collection. */
export function query(
  session: Session,
  object: HostObject | null,
  info: QueryInfo,
  describe: Describe,
): Json {
  if (object === null) return null;
  const selection = readSelection(info);
  return answer(session, object, selection, describe, info);
}

/** What is asked of one object: plain properties, and selections of the objects it leads to. */
interface Selection {
  all: boolean;
  readonly names: Set<string>;
  readonly inner: Map<string, Selection>;
}

function answer(
  session: Session,
  object: HostObject,
  selection: Selection,
  describe: Describe,
  { Top, Skip }: QueryInfo = {},
): Json {
  if (object.type.items === undefined) return properties(session, object, selection, describe);
  const from = Skip ?? 0;
  const items = session.items(object).slice(from, Top === undefined ? undefined : from + Top);
  return {
    ...describe(object),
    _Items: items.map((item) => answer(session, item, selection, describe)),
  };
}

function properties(
  session: Session,
  object: HostObject,
  selection: Selection,
  describe: Describe,
): Json {
  const answered: Record<string, Json> = describe(object);
  const { scalars, navigations } = object.type;
  if (selection.all)
    for (const name of Object.keys(scalars)) answered[name] = session.read(object, name);
  for (const asked of selection.names) {
    const name = wireName(scalars, asked);
    if (name !== undefined) answered[name] = session.read(object, name);
    else select(selection, [asked, "*"]);
  }
  for (const [asked, inner] of selection.inner) {
    const name = wireName(navigations, asked);
    if (name === undefined) throw notImplemented(memberName(object, asked));
    const target = session.navigate(object, name);
    answered[name] = target === null ? null : answer(session, target, inner, describe);
  }
  return answered;
}

function readSelection({ Select, Expand }: QueryInfo): Selection {
  const selection = emptySelection();
  for (const path of Select ?? []) select(selection, path.split("/"));
  for (const path of Expand ?? []) select(selection, [...path.split("/"), "*"]);
  if ((Select ?? []).length === 0) selection.all = true;
  return selection;
}

/** Names come in any case, and `items` is only a word on the way to a collection's items. */
function select(selection: Selection, path: readonly string[]): void {
  const [name, ...rest] = path.filter((step) => step !== "" && step.toLowerCase() !== "items");
  if (name === undefined || name === "*") selection.all = true;
  else if (name === "$none") return;
  else if (rest.length === 0) selection.names.add(name);
  else {
    const inner = selection.inner.get(name) ?? emptySelection();
    selection.inner.set(name, inner);
    select(inner, rest);
  }
}

function emptySelection(): Selection {
  return { all: false, names: new Set(), inner: new Map() };
}

function wireName(members: Readonly<Record<string, unknown>>, asked: string): string | undefined {
  if (asked in members) return asked;
  return namesIn(members).get(asked.toLowerCase());
}

/** The names of an object type's members by their lower case: types are few and are asked for each of thousands of items. */
function namesIn(members: Readonly<Record<string, unknown>>): ReadonlyMap<string, string> {
  const known = NAMES.get(members);
  if (known !== undefined) return known;
  const names = new Map(Object.keys(members).map((name) => [name.toLowerCase(), name]));
  NAMES.set(members, names);
  return names;
}

const NAMES = new WeakMap<object, ReadonlyMap<string, string>>();

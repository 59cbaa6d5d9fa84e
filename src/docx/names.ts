/** Canonical prefixes for the namespaces we read, transitional and strict (ECMA-376 parts 1 and 4). */
const CANONICAL_PREFIX: Readonly<Record<string, string>> = {
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
  "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
  "http://schemas.openxmlformats.org/officeDocument/2006/math": "m",
  "http://purl.oclc.org/ooxml/officeDocument/math": "m",
  "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
  "http://schemas.microsoft.com/office/word/2010/wordml": "w14",
};

type Attributes = Readonly<Record<string, string>>;

interface Scope {
  readonly prefixes: ReadonlyMap<string, string>;
  readonly cache: Map<string, string>;
}

/**
 * Turns qualified names as written into the ones the standard uses (`ns0:p` into `w:p`), for a parser that reports
 * names as written. `open` and `close` must be called for every element.
 */
export class NameResolver {
  private scopes: Scope[] = [{ prefixes: new Map(), cache: new Map() }];
  private readonly isNewScope: boolean[] = [];

  open(name: string, attributes: Attributes): string {
    const declared = declaredPrefixes(attributes);
    this.isNewScope.push(declared !== null);
    if (declared !== null) {
      const prefixes = new Map([...this.scope.prefixes, ...declared]);
      this.scopes.push({ prefixes, cache: new Map() });
    }
    return this.canonical(name);
  }

  close(): void {
    if (this.isNewScope.pop() === true) this.scopes.pop();
  }

  /** The value of a `w:` attribute, whatever its prefix is called here. */
  attribute(attributes: Attributes, localName: string): string | undefined {
    const usual = attributes[`w:${localName}`];
    if (usual !== undefined) return usual;
    for (const name of Object.keys(attributes)) {
      if (this.canonical(name) === `w:${localName}`) return attributes[name];
    }
    return undefined;
  }

  private canonical(name: string): string {
    const known = this.scope.cache.get(name);
    if (known !== undefined) return known;
    const resolved = resolve(name, this.scope.prefixes);
    this.scope.cache.set(name, resolved);
    return resolved;
  }

  private get scope(): Scope {
    const innermost = this.scopes[this.scopes.length - 1];
    if (innermost === undefined) throw new Error("More elements were closed than opened.");
    return innermost;
  }
}

/** The part of a qualified name behind the colon. */
export function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function resolve(name: string, prefixes: ReadonlyMap<string, string>): string {
  const colon = name.indexOf(":");
  const prefix = colon < 0 ? "" : name.slice(0, colon);
  const canonical = prefixes.get(prefix) ?? prefix;
  return canonical === "" ? name : `${canonical}:${name.slice(colon + 1)}`;
}

function declaredPrefixes(attributes: Attributes): Map<string, string> | null {
  let declared: Map<string, string> | null = null;
  for (const name in attributes) {
    if (!name.startsWith("xmlns")) continue;
    const prefix = name === "xmlns" ? "" : name.slice("xmlns:".length);
    declared ??= new Map();
    declared.set(prefix, CANONICAL_PREFIX[attributes[name] ?? ""] ?? prefix);
  }
  return declared;
}

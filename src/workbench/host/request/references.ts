import type { HostObject } from "./host-object";

/** The objects that the client holds on to between requests, by reference id. */
export class References {
  private readonly objects = new Map<string, HostObject>();
  private readonly ids = new Map<HostObject, string>();
  private next = 1;

  /** The id of an object, given at the first call. */
  keep(object: HostObject): string {
    const known = this.ids.get(object);
    if (known !== undefined) return known;
    const id = `${object.type.name}.${String(this.next++)}`;
    this.objects.set(id, object);
    this.ids.set(object, id);
    return id;
  }

  /** The id of an object that is kept. */
  idOf(object: HostObject): string | undefined {
    return this.ids.get(object);
  }

  find(id: string): HostObject | undefined {
    return this.objects.get(id);
  }

  remove(id: string): void {
    const object = this.objects.get(id);
    if (object !== undefined) this.ids.delete(object);
    this.objects.delete(id);
  }

  removeAll(): void {
    for (const id of [...this.objects.keys()]) this.remove(id);
  }

  get size(): number {
    return this.objects.size;
  }

  values(): Iterable<HostObject> {
    return this.objects.values();
  }
}

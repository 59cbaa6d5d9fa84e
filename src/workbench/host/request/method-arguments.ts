import { invalidArgument } from "./host-error";
import { HostObject, type GivenArguments } from "./host-object";
import { tableValue, textValue } from "./json-values";
import type { Json } from "./protocol";

/** The arguments of one call as they came in. */
export class MethodArguments implements GivenArguments {
  constructor(private readonly values: readonly (Json | HostObject)[]) {}

  text(index: number): string {
    return textValue(this.plain(index), nameOf(index));
  }

  count(index: number): number {
    const value = this.values[index];
    if (typeof value === "number" && Number.isInteger(value) && value >= 0) return value;
    throw invalidArgument(`${nameOf(index)} is not a whole number`);
  }

  choice<Name extends string>(index: number, names: readonly [Name, ...Name[]]): Name {
    const value = this.values[index];
    if (value === undefined || value === null || value === "") return names[0];
    const name = names.find(
      (candidate) => typeof value === "string" && candidate.toLowerCase() === value.toLowerCase(),
    );
    if (name !== undefined) return name;
    throw invalidArgument(`${nameOf(index)} must be one of ${names.join(", ")}`);
  }

  table(index: number): string[][] {
    const value = this.plain(index);
    return value === undefined || value === null ? [] : tableValue(value, nameOf(index));
  }

  object(index: number): HostObject | null {
    const value = this.values[index];
    return value instanceof HostObject ? value : null;
  }

  has(index: number): boolean {
    return this.values[index] !== undefined && this.values[index] !== null;
  }

  private plain(index: number): Json | undefined {
    const value = this.values[index];
    return value instanceof HostObject ? undefined : value;
  }
}

function nameOf(index: number): string {
  return `argument ${String(index + 1)}`;
}

import { invalidArgument } from "./host-error";
import { HostObject } from "./host-object";
import type { Json } from "./protocol";

/** The arguments of one call, checked as they are taken. Every check throws `InvalidArgument`. */
export class MethodArguments {
  constructor(private readonly values: readonly (Json | HostObject)[]) {}

  text(index: number): string {
    const value = this.values[index];
    if (typeof value === "string") return value;
    if (typeof value === "number" || typeof value === "boolean") return String(value);
    throw invalidArgument(`argument ${String(index + 1)} is not a text`);
  }

  count(index: number): number {
    const value = this.values[index];
    if (typeof value === "number" && Number.isInteger(value) && value >= 0) return value;
    throw invalidArgument(`argument ${String(index + 1)} is not a whole number`);
  }

  /** One of the names, in whatever case it was written; the first one where nothing was given. */
  choice<Name extends string>(index: number, names: readonly [Name, ...Name[]]): Name {
    const value = this.values[index];
    if (value === undefined || value === null || value === "") return names[0];
    const name = names.find(
      (candidate) => typeof value === "string" && candidate.toLowerCase() === value.toLowerCase(),
    );
    if (name !== undefined) return name;
    throw invalidArgument(`argument ${String(index + 1)} must be one of ${names.join(", ")}`);
  }

  /** Rows of texts; empty where nothing was given. */
  table(index: number): string[][] {
    const value = this.values[index];
    if (value === undefined || value === null) return [];
    if (!Array.isArray(value)) throw invalidArgument(`argument ${String(index + 1)} is no table`);
    return (value as readonly Json[]).map((row) => {
      if (!Array.isArray(row)) throw invalidArgument(`argument ${String(index + 1)} is no table`);
      return (row as readonly Json[]).map((cell) =>
        typeof cell === "string" ? cell : String(cell),
      );
    });
  }

  /** The object handed in, if one was. */
  object(index: number): HostObject | null {
    const value = this.values[index];
    return value instanceof HostObject ? value : null;
  }

  optional(index: number): Json | HostObject | undefined {
    return this.values[index];
  }
}

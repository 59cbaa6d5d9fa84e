import type { HostObject } from "./host-object";

/** Class and member as an add-in writes them: `"Paragraph.insertText"`. */
export function memberName(object: HostObject, member: string): string {
  return `${object.type.name}.${member.charAt(0).toLowerCase()}${member.slice(1)}`;
}

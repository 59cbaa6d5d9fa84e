export * from "./channel/desktop-channel";
export * from "./channel/web-channel";
export type { SafeArray } from "./channel/safe-array";
export type { OfficeThemeName } from "./channel/office-theme";
export { memorySettings, type SettingsStore } from "./channel/settings-store";
export { NO_COUNTS, type HostCounters } from "./counters";
export { findVariant, NAMED_VARIANTS, type NamedVariant } from "./named-variants";
export {
  DOCUMENTED_WORD,
  type CoAuthorEdit,
  type HostVariant,
  type SyncFailure,
  type WordApiVersion,
} from "./variant";
export { WordHost, type HostAnswer, type HostListener } from "./word-host";

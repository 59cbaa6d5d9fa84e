import {
  openDesktopChannel,
  WordHost,
  type HostCounters,
  type HostVariant,
} from "../../../../src/workbench/host";

/** What the page before office.js offers to the test: the host that plays Word. */
export interface PlayedWord {
  setVariant(change: Partial<HostVariant>): void;
  counters(): HostCounters;
  resetCounters(): void;
  /** The file as it stands, in base64. */
  save(): string;
}

declare global {
  interface Window {
    /** The document and the variant, put there by the test before the page runs. */
    wordSetup: { readonly docx: string; readonly variant: Partial<HostVariant> };
    playedWord: PlayedWord;
  }
}

const { docx, variant } = window.wordSetup;
const host = new WordHost(
  Uint8Array.from(atob(docx), (character) => character.charCodeAt(0)),
  variant,
);
const { channel } = openDesktopChannel(host, {
  documentUrl: "https://example.org/tracker.docx",
  theme: () => "light",
});
Object.defineProperty(window, "external", { value: channel, configurable: true });

window.playedWord = {
  setVariant(change) {
    host.setVariant(change);
  },
  counters: () => host.counters,
  resetCounters() {
    host.resetCounters();
  },
  save: () => btoa(Array.from(host.save(), (byte) => String.fromCharCode(byte)).join("")),
};

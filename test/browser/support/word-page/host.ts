import {
  openDesktopChannel,
  openWebChannel,
  webAddress,
  WordHost,
  type ChannelOptions,
  type DesktopChannel,
  type HostCounters,
  type HostVariant,
  type WebChannel,
} from "../../../../src/workbench/host";

/** What the page before office.js offers to the test: the host that plays Word. */
export interface PlayedWord {
  /** Puts another document (base64) behind the same office.js, without loading the page anew. */
  open(docx: string, variant: Partial<HostVariant>): void;
  setVariant(change: Partial<HostVariant>): void;
  counters(): HostCounters;
  resetCounters(): void;
  /** How many objects the adapter has not let go. */
  heldObjects(): number;
  trackingMode(): string;
  /** The file as it stands, in base64. */
  save(): string;
}

declare global {
  interface Window {
    /** The document, the variant and the channel, put there by the test before the page runs. */
    wordSetup: {
      readonly docx: string;
      readonly variant: Partial<HostVariant>;
      readonly channel: "desktop" | "web";
    };
    playedWord: PlayedWord;
  }
}

const OPTIONS: ChannelOptions = {
  documentUrl: "https://example.org/tracker.docx",
  theme: () => "light",
};

// The frame of Word on the web runs the same script: there the host is outside.
if (window.parent === window) play();

function play(): void {
  let host: WordHost;
  let connect: () => void = () => undefined;
  const open = (docx: string, variant: Partial<HostVariant>): void => {
    host = new WordHost(
      Uint8Array.from(atob(docx), (character) => character.charCodeAt(0)),
      variant,
    );
    connect();
  };
  const { docx, variant, channel } = window.wordSetup;
  open(docx, variant);
  connect = channel === "web" ? playWeb(() => host) : playDesktop(() => host);
  connect();
  window.playedWord = {
    open,
    setVariant(change) {
      host.setVariant(change);
    },
    counters: () => host.counters,
    heldObjects: () => host.referenceCount,
    trackingMode: () => host.document.changeTrackingMode,
    resetCounters() {
      host.resetCounters();
    },
    save: () => btoa(Array.from(host.save(), (byte) => String.fromCharCode(byte)).join("")),
  };
}

function playDesktop(host: () => WordHost): () => void {
  let channel: DesktopChannel;
  const forward: DesktopChannel = {
    GetHostInfo: () => channel.GetHostInfo(),
    GetContext: () => channel.GetContext(),
    Execute: (...given) => {
      channel.Execute(...given);
    },
    RegisterEvent: (...given) => {
      channel.RegisterEvent(...given);
    },
    UnregisterEvent: (...given) => {
      channel.UnregisterEvent(...given);
    },
  };
  Object.defineProperty(window, "external", { value: forward, configurable: true });
  return () => {
    ({ channel } = openDesktopChannel(host(), OPTIONS));
  };
}

function playWeb(host: () => WordHost): () => void {
  const { origin, href } = window.location;
  const conversation = { id: "contract", appId: "tracker" };
  let channel: WebChannel | undefined;
  const frame = document.createElement("iframe");
  frame.src = webAddress("index.html", href, conversation);
  window.addEventListener("message", (event) => {
    if (event.origin === origin && event.source === frame.contentWindow) {
      channel?.receive(event.data);
    }
  });
  window.addEventListener("DOMContentLoaded", () => {
    document.body.append(frame);
  });
  return () => {
    channel?.close();
    channel = openWebChannel(host(), { ...OPTIONS, conversation, origin }, (message) => {
      frame.contentWindow?.postMessage(message, origin);
    });
  };
}

import { DocxUnreadable } from "../../docx";
import { CHANNEL_PROPERTY } from "../channel-property";
import {
  DOCUMENTED_WORD,
  memorySettings,
  NO_COUNTS,
  openDesktopChannel,
  openWebChannel,
  webAddress,
  WordHost,
  type HostCounters,
  type HostVariant,
  type NamedVariant,
  type OfficeThemeName,
  type SettingsStore,
  type WebConversation,
} from "../host";
import type { PageOptions } from "../page-options";
import { fetchSample, findSamples, type Sample } from "../samples";
import { WORDING } from "../wording";

/** One pane at a time, so its conversation needs no other name. */
const CONVERSATION: WebConversation = { id: "workbench", appId: "tracker" };

/** A document open in the workbench. */
export interface OpenDocument {
  readonly host: WordHost;
  /** File name. */
  readonly name: string;
  readonly settings: SettingsStore;
}

/** What the page shows. */
export interface WorkbenchView {
  /** All open documents; the add-in may have opened some of them. */
  readonly documents: readonly OpenDocument[];
  /** The host of the document that is shown. */
  readonly host: WordHost | null;
  /** File name of the open document, empty where none is. */
  readonly name: string;
  /** Grows with every change of the document. */
  readonly revision: number;
  /** Grows with every move of the selection. */
  readonly selection: number;
  /** Changes whenever the pane has to be loaded anew. */
  readonly paneKey: number;
  readonly paneWidth: number;
  readonly theme: OfficeThemeName;
  readonly variant: Partial<HostVariant>;
  readonly counters: HostCounters;
  readonly samples: readonly Sample[];
  /** A sentence about what the add-in has just done; null where there is nothing to say. */
  readonly notice: string | null;
  /** A sentence about what could not be done; null where all is well. */
  readonly problem: string | null;
}

/** The workbench without its looks: which document is open behind which host, and what the page must show of it. */
export class WorkbenchState {
  private current: WorkbenchView;
  private readonly subscribers = new Set<() => void>();
  private closeChannel: () => void = () => undefined;
  private opened = 0;

  constructor(readonly options: PageOptions) {
    this.current = {
      host: null,
      name: "",
      revision: 0,
      selection: 0,
      paneKey: 0,
      paneWidth: options.paneWidth,
      theme: options.theme,
      variant: options.variant,
      counters: NO_COUNTS,
      samples: [],
      notice: null,
      problem: null,
      documents: [],
    };
  }

  readonly subscribe = (subscriber: () => void): (() => void) => {
    this.subscribers.add(subscriber);
    return () => this.subscribers.delete(subscriber);
  };

  readonly view = (): WorkbenchView => this.current;

  /** Finds the samples and opens the one asked for, or the first. */
  async start(): Promise<void> {
    const samples = await findSamples();
    this.change({ samples });
    const name = this.options.sample ?? samples[0]?.name;
    if (name !== undefined) await this.openSample(name);
  }

  async openSample(name: string): Promise<void> {
    const bytes = await fetchSample(name);
    if (bytes === null) this.change({ problem: WORDING.sampleMissing(name) });
    else this.open(bytes, `${name}.docx`);
  }

  /**
   * Opens a file in place of the one that is shown and loads the pane anew. A file that cannot be read leaves everything as it
   * is, with a sentence why.
   */
  open(bytes: Uint8Array, name: string): void {
    const opened = this.openOrTell(bytes, name);
    if (opened === null) return;
    const { documents, host } = this.current;
    const isReplacing = documents.some((each) => each.host === host);
    this.change({
      documents: isReplacing
        ? documents.map((each) => (each.host === host ? opened : each))
        : [...documents, opened],
    });
    this.show(opened);
  }

  /** Shows one of the open documents, with a pane of its own. */
  show(shown: OpenDocument): void {
    const { host, name } = shown;
    this.connect(shown);
    this.change({
      host,
      name,
      notice: null,
      problem: null,
      counters: host.counters,
      revision: this.current.revision + 1,
      paneKey: this.current.paneKey + 1,
    });
  }

  private openOrTell(bytes: Uint8Array, name: string): OpenDocument | null {
    try {
      const host = new WordHost(bytes, this.current.variant);
      this.listenTo(host);
      return { host, name, settings: memorySettings() };
    } catch (cause) {
      this.change({ problem: refusal(cause) });
      return null;
    }
  }

  private listenTo(host: WordHost): void {
    const isShown = (): boolean => this.current.host === host;
    host.listen({
      onChange: () => {
        if (isShown()) this.change({ revision: this.current.revision + 1 });
      },
      onSelect: () => {
        if (isShown()) this.change({ selection: this.current.selection + 1 });
      },
      onCount: (counters) => {
        if (isShown()) this.change({ counters });
      },
      onOpen: (bytes) => {
        this.openBeside(bytes);
      },
    });
  }

  /** What the add-in opens joins the open documents; the one it works in stays where it is. */
  private openBeside(bytes: Uint8Array): void {
    const name = WORDING.newDocument(++this.opened);
    const opened = this.openOrTell(bytes, name);
    if (opened === null) return;
    this.change({
      documents: [...this.current.documents, opened],
      notice: WORDING.openedByAddIn(name),
    });
  }

  /** Changes how the host behaves; a change the client only reads at its start loads the pane anew. */
  setVariant(change: Partial<HostVariant>): void {
    const isNewLevel =
      change.wordApi !== undefined && change.wordApi !== this.current.host?.variant.wordApi;
    for (const { host } of this.current.documents) host.setVariant(change);
    this.change({
      variant: { ...this.current.variant, ...change },
      paneKey: this.current.paneKey + (isNewLevel ? 1 : 0),
    });
  }

  /** Makes the host behave as a named variant from the next sync on, which counts as its first. */
  chooseVariant({ variant }: NamedVariant): void {
    this.resetCounters();
    this.setVariant({ ...DOCUMENTED_WORD, ...variant });
  }

  setTheme(theme: OfficeThemeName): void {
    this.change({ theme, paneKey: this.current.paneKey + 1 });
  }

  setPaneWidth(paneWidth: number): void {
    this.change({ paneWidth });
  }

  setTracking(isTracking: boolean): void {
    if (this.current.host === null) return;
    this.current.host.document.changeTrackingMode = isTracking ? "TrackAll" : "Off";
    this.change({});
  }

  resetCounters(): void {
    this.current.host?.resetCounters();
  }

  /** The pane's address; on the web channel it names the conversation. */
  paneAddress(): string {
    const { channel, pane } = this.options;
    return channel === "web" ? webAddress(pane, window.location.href, CONVERSATION) : pane;
  }

  private connect(shown: OpenDocument): void {
    this.closeChannel();
    if (this.options.channel === "web") this.connectWeb(shown);
    else this.connectDesktop(shown);
  }

  private connectWeb({ host, name, settings }: OpenDocument): void {
    const { origin } = window.location;
    const pane = (): Window | undefined => window.frames[0];
    const channel = openWebChannel(
      host,
      {
        documentUrl: this.options.hasAddress ? `https://example.org/Documents/${name}` : "",
        theme: () => this.current.theme,
        settings,
        conversation: CONVERSATION,
        origin,
      },
      (message) => pane()?.postMessage(message, origin),
    );
    const handleMessage = (event: MessageEvent<unknown>): void => {
      if (event.origin === origin && event.source === pane()) channel.receive(event.data);
    };
    window.addEventListener("message", handleMessage);
    this.closeChannel = () => {
      window.removeEventListener("message", handleMessage);
      channel.close();
    };
  }

  private connectDesktop({ host, name, settings }: OpenDocument): void {
    const { channel, close } = openDesktopChannel(host, {
      documentUrl: this.options.hasAddress ? `C:\\Documents\\${name}` : "",
      theme: () => this.current.theme,
      settings,
    });
    this.closeChannel = close;
    Object.defineProperty(window, CHANNEL_PROPERTY, { value: channel, configurable: true });
  }

  private change(change: Partial<WorkbenchView>): void {
    this.current = { ...this.current, ...change };
    for (const subscriber of this.subscribers) subscriber();
  }
}

function refusal(cause: unknown): string {
  if (cause instanceof DocxUnreadable) return cause.message;
  return WORDING.unexpected(cause instanceof Error ? cause.message : String(cause));
}

import { DocxUnreadable } from "../../docx";
import { CHANNEL_PROPERTY } from "../channel-property";
import {
  memorySettings,
  NO_COUNTS,
  openDesktopChannel,
  WordHost,
  type HostCounters,
  type HostVariant,
  type OfficeThemeName,
} from "../host";
import type { PageOptions } from "../page-options";
import { fetchSample, findSamples, type Sample } from "../samples";
import { WORDING } from "../wording";

/** What the page shows. */
export interface WorkbenchView {
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
  /** A sentence about what could not be done; null where all is well. */
  readonly problem: string | null;
}

/** The workbench without its looks: which document is open behind which host, and what the page must show of it. */
export class WorkbenchState {
  private current: WorkbenchView;
  private readonly subscribers = new Set<() => void>();
  private closeChannel: () => void = () => undefined;

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
      problem: null,
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

  /** Opens a file and loads the pane anew. A file that cannot be read leaves everything as it is, with a sentence why. */
  open(bytes: Uint8Array, name: string): void {
    let host: WordHost;
    try {
      host = new WordHost(bytes, this.current.variant);
    } catch (cause) {
      this.change({ problem: refusal(cause) });
      return;
    }
    host.listen({
      onChange: () => {
        this.change({ revision: this.current.revision + 1 });
      },
      onSelect: () => {
        this.change({ selection: this.current.selection + 1 });
      },
      onCount: (counters) => {
        this.change({ counters });
      },
    });
    this.connect(host, name);
    this.change({
      host,
      name,
      problem: null,
      counters: NO_COUNTS,
      revision: this.current.revision + 1,
      paneKey: this.current.paneKey + 1,
    });
  }

  /** Changes how the host behaves; a change the client only reads at its start loads the pane anew. */
  setVariant(change: Partial<HostVariant>): void {
    const isNewLevel =
      change.wordApi !== undefined && change.wordApi !== this.current.host?.variant.wordApi;
    this.current.host?.setVariant(change);
    this.change({
      variant: { ...this.current.variant, ...change },
      paneKey: this.current.paneKey + (isNewLevel ? 1 : 0),
    });
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

  private connect(host: WordHost, name: string): void {
    this.closeChannel();
    const { channel, close } = openDesktopChannel(host, {
      documentUrl: `C:\\Documents\\${name}`,
      theme: () => this.current.theme,
      settings: memorySettings(),
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

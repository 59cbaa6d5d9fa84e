import type { WordHost } from "../word-host";
import { DocumentCopies, type CopyAnswer } from "./document-copies";
import { officeThemeInfo, type OfficeThemeName } from "./office-theme";
import { requirementMatrix } from "./requirement-matrix";
import { safeArray, type SafeArray } from "./safe-array";
import { memorySettings, type SettingsStore } from "./settings-store";

/** What office.js calls on `window.external` when it runs inside a desktop Office. */
export interface DesktopChannel {
  GetHostInfo(): string;
  GetContext(): DesktopContext;
  Execute(dispatchId: number, parameters: unknown, callback: ExecuteCallback): void;
  RegisterEvent(
    dispatchId: number,
    targetId: string,
    handler: EventHandler,
    callback: RegisterCallback,
  ): void;
  UnregisterEvent(dispatchId: number, targetId: string, callback: RegisterCallback): void;
}

export type ExecuteCallback = (response: SafeArray | number) => unknown;
export type EventHandler = (dispatchId: number, payload: unknown) => unknown;
export type RegisterCallback = (status: number) => unknown;

/** What office.js reads once about the session it runs in. */
export interface DesktopContext {
  GetAppType(): number;
  GetSolutionRef(): string;
  GetAppVersionMajor(): number;
  GetAppVersionMinor(): number;
  GetAppUILocale(): number;
  GetAppDataLocale(): number;
  GetDocUrl(): string;
  GetAppCapabilities(): number;
  GetActivationMode(): number;
  GetControlIntegrationLevel(): number;
  GetSolutionToken(): string;
  GetSupportedMatrix(): string;
  GetHostFullVersion(): string;
  GetInitialDisplayMode(): number;
  GetSettings(): SettingsStore;
  GetOfficeThemeInfo(): string;
}

export interface ChannelOptions {
  /** What `Office.context.document.url` says. */
  readonly documentUrl: string;
  readonly theme: () => OfficeThemeName;
  readonly settings?: SettingsStore;
}

/** Numbers office.js uses for what it asks of the host and for the answers. */
const EXECUTE_RICH_API_REQUEST = 93;
const OPEN_COPY = 77;
const READ_COPY = 80;
const CLOSE_COPY = 81;
/** `Office.FileType.Compressed` on this channel. */
const PACKAGE = 5;
const SELECTION_CHANGED = 2;
const SUCCESS = 0;
const OPERATION_NOT_SUPPORTED = 5000;

/** English (United Kingdom). */
const BRITISH_ENGLISH = 2057;
const WORD = 1;

/** Connects one page that loads office.js with a host. */
export function openDesktopChannel(
  host: WordHost,
  options: ChannelOptions,
): { readonly channel: DesktopChannel; readonly close: () => void } {
  const handlers = new Map<number, EventHandler>();
  const settings = options.settings ?? memorySettings();
  const copies = new DocumentCopies(host);
  const stopListening = host.listen({
    onSelect() {
      if (host.variant.selectionEventsMissing) return;
      const handler = handlers.get(SELECTION_CHANGED);
      if (handler !== undefined) later(0, () => handler(SELECTION_CHANGED, safeArray([])));
    },
  });
  const channel: DesktopChannel = {
    GetHostInfo: () => "Word$Win32$16.01$en-GB$$$$0",
    GetContext: () => describeSession(host, options, settings),
    Execute(dispatchId, parameters, callback) {
      later(host.variant.latency, () => {
        const answer = execute(host, copies, dispatchId, parameters);
        if (answer !== null) callback(answer);
      });
    },
    RegisterEvent(dispatchId, _targetId, handler, callback) {
      handlers.set(dispatchId, handler);
      later(0, () => callback(SUCCESS));
    },
    UnregisterEvent(dispatchId, _targetId, callback) {
      handlers.delete(dispatchId);
      later(0, () => callback(SUCCESS));
    },
  };
  return {
    channel,
    close() {
      handlers.clear();
      stopListening();
    },
  };
}

function execute(
  host: WordHost,
  copies: DocumentCopies,
  dispatchId: number,
  parameters: unknown,
): SafeArray | null {
  const [first, second, third] = listOf(parameters);
  switch (dispatchId) {
    case EXECUTE_RICH_API_REQUEST:
      return answerRequest(host, requestBody(parameters));
    case OPEN_COPY:
      return answerCopy(copies.open(first === PACKAGE), ({ handle, size }) =>
        safeArray([handle, size]),
      );
    case READ_COPY:
      return answerCopy(copies.slice(first, second, third), (bytes) =>
        safeArray([safeArray([...bytes]), bytes.length]),
      );
    case CLOSE_COPY:
      return answerCopy(copies.release(first), () => null);
    default:
      return safeArray([OPERATION_NOT_SUPPORTED]);
  }
}

/** Null where the client is to hear nothing. */
function answerRequest(host: WordHost, body: string | null): SafeArray | null {
  if (body === null) return safeArray([OPERATION_NOT_SUPPORTED]);
  const answer = host.process(body);
  switch (answer.kind) {
    case "silent":
      return null;
    case "failed":
      return safeArray([answer.code]);
    case "answered":
      return safeArray([SUCCESS, [200, [], answer.body]]);
  }
}

function answerCopy<Value>(
  answer: CopyAnswer<Value>,
  describe: (value: Value) => SafeArray | null,
): SafeArray {
  if (answer.kind === "failed") return safeArray([answer.code]);
  return safeArray([SUCCESS, describe(answer.value)]);
}

/** The message array holds method, path, headers and body at 1 to 4; it comes alone or wrapped in another array. */
function requestBody(parameters: unknown): string | null {
  const values = listOf(parameters);
  const message = values.length === 1 ? listOf(values[0]) : values;
  const [, , path, , body] = message;
  return path === "ProcessQuery" && typeof body === "string" ? body : null;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}

function describeSession(
  host: WordHost,
  { documentUrl, theme }: ChannelOptions,
  settings: SettingsStore,
): DesktopContext {
  return {
    GetAppType: () => WORD,
    GetSolutionRef: () => "workbench",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => BRITISH_ENGLISH,
    GetAppDataLocale: () => BRITISH_ENGLISH,
    GetDocUrl: () => documentUrl,
    // 0 is read and write; Word says so in viewing mode too (js#5484).
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetSupportedMatrix: () => requirementMatrix(host.variant.wordApi),
    GetHostFullVersion: () => "16.0.1.0",
    GetInitialDisplayMode: () => 0,
    GetSettings: () => settings,
    GetOfficeThemeInfo: () => officeThemeInfo(theme()),
  };
}

function later(milliseconds: number, act: () => unknown): void {
  setTimeout(act, milliseconds);
}

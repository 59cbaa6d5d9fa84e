import type { WordHost } from "../word-host";
import { DocumentCopies, type CopyAnswer } from "./document-copies";
import type { ChannelOptions } from "./desktop-channel";
import { officeThemeInfo } from "./office-theme";
import { requirementMatrix } from "./requirement-matrix";
import { memorySettings, type SettingsStore } from "./settings-store";

/** The other end of a page that loads office.js in a frame of ours, as Word on the web has it. */
export interface WebChannel {
  /** Takes a message of the page's; what is not for this conversation is left alone. */
  receive(message: unknown): void;
  close(): void;
}

/** Names the conversation between a frame and its host; the frame's address carries it. */
export interface WebConversation {
  readonly id: string;
  /** The add-in, as the host knows it. */
  readonly appId: string;
}

/** What a page in a frame needs behind its address to find its host; `hostUrl` is the host page's own, over https. */
export function webAddress(page: string, hostUrl: string, conversation: WebConversation): string {
  const joint = page.includes("?") ? "&" : "?";
  const { id, appId } = conversation;
  return `${page}${joint}_host_Info=Word$Web$16.01$en-GB$$$$0#&_xdm_Info=${[id, appId, hostUrl].map(encodeURIComponent).join("|")}`;
}

/** Numbers office.js uses on this channel. */
const EXECUTE_RICH_API_REQUEST = 93;
const LOAD_SETTINGS = 75;
const SAVE_SETTINGS = 76;
const OPEN_COPY = 77;
const READ_COPY = 80;
const CLOSE_COPY = 81;
/** `Office.FileType.Compressed` on this channel; on the desktop it has another number. */
const PACKAGE = 1;
const COPY_KEY = { fileType: "0", sliceSize: "1", handle: "2", sliceIndex: "3" } as const;
const SELECTION_CHANGED = "documentSelectionChanged";
const SUCCESS = 0;
const OPERATION_NOT_SUPPORTED = 5000;
/** `OSF.AppName.WordWebApp`. */
const WORD_ON_THE_WEB = 524288;

const MessageType = { request: 0, response: 1 } as const;
const ActionType = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
const ResponseType = { forCalling: 0, forEventing: 1 } as const;

/** A request of office.js, as far as it matters here. */
interface Request {
  readonly _messageType: number;
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: Readonly<Record<string, unknown>> | null;
}

type Addressed = Pick<Request, "_actionName" | "_correlationId">;

/** Connects one frame with a host; `post` hands a message to the frame. */
export function openWebChannel(
  host: WordHost,
  options: ChannelOptions & { readonly conversation: WebConversation; readonly origin: string },
  post: (message: string) => void,
): WebChannel {
  const { conversation } = options;
  const settings = options.settings ?? memorySettings();
  const answerMethod = methodsOf(host, settings);
  const events = new Set<string>();
  const send = (request: Addressed, kind: number, data: unknown): void => {
    post(envelope(request, kind, data, options));
  };
  const stopListening = host.listen({
    onSelect() {
      if (host.variant.selectionEventsMissing || !events.has(SELECTION_CHANGED)) return;
      send({ _actionName: SELECTION_CHANGED, _correlationId: 0 }, ResponseType.forEventing, {});
    },
  });
  const answer = (request: Request): void => {
    const reply = (data: unknown): void => {
      send(request, ResponseType.forCalling, data);
    };
    if (request._actionType === ActionType.registerEvent) {
      events.add(request._actionName);
      reply({ Error: SUCCESS });
    } else if (request._actionType === ActionType.unregisterEvent) {
      events.delete(request._actionName);
      reply({ Error: SUCCESS });
    } else if (request._actionName === "ContextActivationManager_getAppContextAsync") {
      reply(describeSession(host, options, settings));
    } else if (request._actionName === "executeMethod") {
      setTimeout(() => {
        const data = answerMethod(request._data ?? {});
        if (data !== null) reply({ Version: 1, ...data });
      }, host.variant.latency);
    }
  };
  return {
    receive(message) {
      const request = readRequest(message);
      if (request?._conversationId === conversation.id) answer(request);
    },
    close() {
      events.clear();
      stopListening();
    },
  };
}

function envelope(
  { _actionName, _correlationId }: Addressed,
  kind: number,
  data: unknown,
  { conversation, origin }: { readonly conversation: WebConversation; readonly origin: string },
): string {
  return JSON.stringify({
    _messageType: MessageType.response,
    _actionName,
    _conversationId: conversation.id,
    _correlationId,
    _origin: origin,
    _data: data,
    _errorCode: SUCCESS,
    _responseType: kind,
    _serializerVersion: 1,
  });
}

/** Null for what office.js did not send. */
function readRequest(message: unknown): Request | null {
  if (typeof message !== "string") return null;
  try {
    // Safe: fields are compared before they are used, and a message without them is left alone.
    const request = JSON.parse(message) as Request | null;
    return request?._messageType === MessageType.request ? request : null;
  } catch {
    return null;
  }
}

type MethodAnswer = Readonly<Record<string, unknown>> & { readonly Error: number };

/** Answers a call of the Common API; null where the page is to hear nothing. */
function methodsOf(
  host: WordHost,
  settings: SettingsStore,
): (data: Readonly<Record<string, unknown>>) => MethodAnswer | null {
  const copies = new DocumentCopies(host);
  const sliceSizes = new Map<number, number>();
  return (data) => {
    const handle = data[COPY_KEY.handle];
    switch (dispatchIdOf(data)) {
      case EXECUTE_RICH_API_REQUEST:
        return answerRequest(host, data.ArrayData);
      case LOAD_SETTINGS:
        return { Error: SUCCESS, Properties: { Settings: pairsOf(settings) } };
      case SAVE_SETTINGS:
        return saveSettings(settings, data);
      case OPEN_COPY:
        return answerCopy(copies.open(data[COPY_KEY.fileType] === PACKAGE), (copy) => {
          sliceSizes.set(copy.handle, Number(data[COPY_KEY.sliceSize]));
          return [copy.handle, copy.size];
        });
      case READ_COPY: {
        const size = sliceSizes.get(Number(handle)) ?? NaN;
        const offset = Number(data[COPY_KEY.sliceIndex]) * size;
        return answerCopy(copies.slice(handle, offset, size), (bytes) => [
          [...bytes],
          bytes.length,
        ]);
      }
      case CLOSE_COPY:
        return answerCopy(copies.release(handle), () => []);
      default:
        return { Error: OPERATION_NOT_SUPPORTED };
    }
  };
}

function dispatchIdOf({ DdaMethod: method }: Readonly<Record<string, unknown>>): unknown {
  return typeof method === "object" && method !== null && "DispatchId" in method
    ? method.DispatchId
    : undefined;
}

/** The message array holds method, path, headers and body at 1 to 4. */
function answerRequest(host: WordHost, message: unknown): MethodAnswer | null {
  const [, , path, , body] = Array.isArray(message) ? (message as readonly unknown[]) : [];
  if (path !== "ProcessQuery" || typeof body !== "string") {
    return { Error: OPERATION_NOT_SUPPORTED };
  }
  const answer = host.process(body);
  switch (answer.kind) {
    case "silent":
      return null;
    case "failed":
      return { Error: answer.code };
    case "answered":
      return { Error: SUCCESS, Data: [200, [], answer.body] };
  }
}

/** Values stand under their place, beside the fields that every answer has. */
function answerCopy<Value>(
  answer: CopyAnswer<Value>,
  describe: (value: Value) => readonly unknown[],
): MethodAnswer {
  if (answer.kind === "failed") return { Error: answer.code };
  const values = describe(answer.value).map((value, index) => [String(index), value] as const);
  return { Error: SUCCESS, ...Object.fromEntries(values) };
}

/** Pairs of key and value, alone or under the name that groups them. */
function saveSettings(
  settings: SettingsStore,
  data: Readonly<Record<string, unknown>>,
): MethodAnswer {
  const { DdaSettingsMethod: group } = data;
  const properties =
    typeof group === "object" && group !== null && "Properties" in group
      ? group.Properties
      : data.Properties;
  if (!isPairs(properties)) return { Error: OPERATION_NOT_SUPPORTED };
  settings.Write(
    properties.map(([key]) => key),
    properties.map(([, value]) => value),
  );
  return { Error: SUCCESS };
}

function isPairs(value: unknown): value is readonly (readonly [string, string])[] {
  return (
    Array.isArray(value) &&
    value.every(
      (pair) => Array.isArray(pair) && typeof pair[0] === "string" && typeof pair[1] === "string",
    )
  );
}

function pairsOf(settings: SettingsStore): readonly (readonly [string, string])[] {
  const keys: string[] = [];
  const values: string[] = [];
  settings.Read(keys, values);
  return keys.map((key, index) => [key, values[index] ?? ""]);
}

function describeSession(
  host: WordHost,
  { documentUrl, theme, conversation }: ChannelOptions & { conversation: WebConversation },
  settings: SettingsStore,
): Readonly<Record<string, unknown>> {
  return {
    _id: conversation.appId,
    _appName: WORD_ON_THE_WEB,
    _appVersion: "16.01",
    _appMinorVersion: 1,
    _appUILocale: "en-GB",
    _dataLocale: "en-GB",
    _docUrl: documentUrl,
    // 1 is read and write; Word says so in viewing mode too (js#5484).
    _clientMode: 1,
    _settings: Object.fromEntries(pairsOf(settings)),
    _reason: 1,
    _osfControlType: 1,
    _eToken: "",
    _correlationId: "workbench",
    _appInstanceId: conversation.appId,
    _requirementMatrix: requirementMatrix(host.variant.wordApi),
    _hostFullVersion: "16.0.1.0",
    _officeTheme: JSON.parse(officeThemeInfo(theme())) as unknown,
  };
}

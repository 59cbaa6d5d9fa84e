import { HostObject, reading, type ObjectType } from "../request/host-object";

/** Tells the host that the client can take commands. */
const ADDIN_SERVICE: ObjectType<null> = {
  name: "AddinInternalService",
  isKeepable: false,
  scalars: {},
  navigations: {},
  methods: { NotifyActionHandlerReady: reading(() => null) },
};

/** Takes the client's telemetry, which ends here. */
const TELEMETRY_SERVICE: ObjectType<null> = {
  name: "TelemetryService",
  isKeepable: false,
  scalars: {},
  navigations: {},
  methods: { SendTelemetryEvent: reading(() => null) },
};

const SERVICES: Readonly<Record<string, ObjectType<null>>> = {
  "Microsoft.InternalService.AddinInternalService": ADDIN_SERVICE,
  "Microsoft.Telemetry.TelemetryService": TELEMETRY_SERVICE,
};

/** A service that office.js uses on its own account; null where there is none of that name. */
export function newClientService(className: string): HostObject | null {
  const type = SERVICES[className];
  return type === undefined ? null : new HostObject(type, null);
}

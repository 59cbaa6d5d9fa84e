import { HostObject, reading, type ObjectType } from "../request/host-object";

/** The class that office.js tells, as soon as it has started, that it can take commands. */
export const ADDIN_SERVICE_CLASS = "Microsoft.InternalService.AddinInternalService";

const ADDIN_SERVICE: ObjectType<null> = {
  name: "AddinInternalService",
  isKeepable: false,
  scalars: {},
  navigations: {},
  methods: { NotifyActionHandlerReady: reading(() => null) },
};

export function newAddinService(): HostObject {
  return new HostObject(ADDIN_SERVICE, null);
}

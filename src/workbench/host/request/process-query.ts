import { HostError, invalidArgument, notImplemented } from "./host-error";
import { HostObject } from "./host-object";
import { textValue } from "./json-values";
import { ObjectPaths } from "./object-paths";
import {
  ActionType,
  type ActionInfo,
  type ActionResult,
  type Json,
  type RequestBody,
  type ResponseBody,
  type ResponseError,
} from "./protocol";
import { query, type Describe } from "./query";
import type { Session } from "./session";

/**
 * Carries out the actions of one request in order. The first failure ends it; what the actions before it changed
 * stays changed, as in Word.
 */
export function processQuery(body: RequestBody, session: Session): ResponseBody {
  const request = new Request(body, session);
  const Results: ActionResult[] = [];
  for (const [index, action] of body.Actions.entries()) {
    try {
      Results.push({ ActionId: action.Id, Value: request.perform(action) });
    } catch (cause) {
      return { Results, Error: describeError(cause, index) };
    }
  }
  const TraceIds = body.Actions.filter(({ ActionType: type }) => type === ActionType.trace).map(
    ({ Id }) => Id,
  );
  return TraceIds.length === 0 ? { Results } : { Results, TraceIds };
}

/** True for a request that the client sends on its own account: to release objects, to say that it has started, telemetry. */
export function isHousekeeping(body: RequestBody): boolean {
  const paths = Object.values(body.ObjectPaths);
  if (paths.some(({ Name }) => /^Microsoft\.(InternalService|Telemetry)\./.test(Name))) return true;
  const releases = ({ Name }: ActionInfo): boolean => RELEASING.has(Name);
  return (
    body.Actions.some(releases) &&
    body.Actions.every((action) => releases(action) || action.ActionType === ActionType.instantiate)
  );
}

const RELEASING: ReadonlySet<string> = new Set(["_RemoveReference", "_RemoveAllReferences"]);

class Request {
  private readonly paths: ObjectPaths;
  private readonly keepsAll: boolean;

  constructor(
    body: RequestBody,
    private readonly session: Session,
  ) {
    this.paths = new ObjectPaths(body.ObjectPaths, session);
    this.keepsAll = body.AutoKeepReference === true;
  }

  perform(action: ActionInfo): Json {
    if (action.ActionType === ActionType.trace) return null;
    const object = this.paths.follow(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.instantiate:
        return object === null ? null : this.describe(object);
      case ActionType.query:
      case ActionType.queryAsJson:
        return query(this.session, object, action.QueryInfo ?? {}, this.describe);
      case ActionType.method:
        return this.callMethod(action, object);
      case ActionType.setProperty:
        return this.setProperties(object, { [action.Name]: firstArgument(action) });
      case ActionType.update:
        return this.setProperties(object, action.ObjectState ?? {});
      default:
        throw notImplemented(`action type ${String(action.ActionType)}`);
    }
  }

  private callMethod(action: ActionInfo, object: HostObject | null): Json {
    if (object === null) return null;
    const housekeeping = this.housekeep(action, object);
    if (housekeeping) return null;
    const given = this.paths.argumentsOf(action.ArgumentInfo);
    const result = this.session.call(object, action.Name, given);
    return result instanceof HostObject ? this.describe(result) : result;
  }

  private housekeep(action: ActionInfo, object: HostObject): boolean {
    const { references } = this.session;
    if (action.Name === "_KeepReference") references.keep(object);
    else if (action.Name === "_RemoveReference")
      references.remove(textValue(firstArgument(action), "the reference"));
    else if (action.Name === "_RemoveAllReferences") references.removeAll();
    else return false;
    return true;
  }

  private setProperties(object: HostObject | null, values: Readonly<Record<string, Json>>): Json {
    if (object === null) throw invalidArgument("a property of a null object cannot be set");
    for (const [name, value] of Object.entries(values)) {
      this.session.write(object, wireCase(name), value);
    }
    return null;
  }

  private readonly describe: Describe = (object) => {
    const { references } = this.session;
    const keeps = this.keepsAll && object.type.isKeepable !== false;
    const id = keeps ? references.keep(object) : references.idOf(object);
    return id === undefined ? {} : { _ReferenceId: id };
  };
}

function firstArgument(action: ActionInfo): Json {
  return action.ArgumentInfo?.Arguments?.[0] ?? null;
}

function wireCase(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function describeError(cause: unknown, ActionIndex: number): ResponseError {
  const error = cause instanceof HostError ? cause : hostFailure(cause);
  return {
    Code: error.code,
    Message: error.message,
    Location: error.location,
    ActionIndex,
    HttpStatusCode: error.httpStatusCode,
  };
}

/** A fault of this host must look like one, not like something Word said. */
function hostFailure(cause: unknown): HostError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new HostError("GeneralException", `The host itself failed: ${reason}`);
}

import { findAll, withDescendants, type XmlOutline } from "./xml-outline";

/** The files that will be served at the manifest's addresses; a path has no slash in front. */
export interface PublishedFiles {
  has(path: string): boolean;
  /** Width and height of a PNG; null where there is no such file. */
  pixelSize(path: string): { readonly width: number; readonly height: number } | null;
}

/** The order of elements that the schema prescribes (MS-OWEMXML); the ones Word refuses or ignores a manifest over. */
const ORDERS: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    "Id",
    "AlternateId",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "AppDomains",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
  ],
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "Supertip", "Icon", "Action"],
  Supertip: ["Title", "Description"],
  Action: ["TaskpaneId", "SourceLocation"],
  Resources: ["Images", "Urls", "ShortStrings", "LongStrings"],
};

/** Where the resource named by an element must be, by the element's name and its parent's. */
const RESOURCE_KINDS: Readonly<Record<string, string>> = {
  "Icon/Image": "Images",
  "Action/SourceLocation": "Urls",
  "GetStarted/LearnMoreUrl": "Urls",
  "GetStarted/Title": "ShortStrings",
  "GetStarted/Description": "LongStrings",
  "Group/Label": "ShortStrings",
  "Control/Label": "ShortStrings",
  "Supertip/Title": "ShortStrings",
  "Supertip/Description": "LongStrings",
};

const LONGEST_RESOURCE_ID = 32;
const LONGEST_STRING: Readonly<Record<string, number>> = { ShortStrings: 125, LongStrings: 250 };
/** Sizes without which Word leaves a button out. */
const REQUIRED_ICON_SIZES = ["16", "32", "80"];
const STORE_ICON_SIZES: Readonly<Record<string, number>> = {
  IconUrl: 32,
  HighResolutionIconUrl: 64,
};
const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const VERSION = /^\d{1,5}(\.\d{1,5}){3}$/;

interface Resource {
  readonly id: string;
  /** The name of the element it stands in. */
  readonly kind: string;
  readonly value: string;
}

/** What is wrong with the manifest, one sentence each; empty where nothing is. */
export function findManifestFaults(manifest: XmlOutline, files: PublishedFiles): string[] {
  const resources = readResources(manifest);
  return [
    ...faultsOfIdentity(manifest),
    ...faultsOfRequirements(manifest),
    ...faultsOfOrder(manifest),
    ...faultsOfIds(manifest),
    ...faultsOfResources(resources),
    ...faultsOfReferences(manifest, resources),
    ...faultsOfAddresses(manifest, files),
    ...faultsOfIcons(manifest, resources, files),
  ];
}

function readResources(manifest: XmlOutline): Resource[] {
  return findAll(manifest, "VersionOverrides", "Resources")
    .flatMap(({ children }) => children)
    .flatMap((group) =>
      group.children.map(({ attributes }) => ({
        id: attributes.id ?? "",
        kind: group.name,
        value: attributes.DefaultValue ?? "",
      })),
    );
}

function faultsOfIdentity(manifest: XmlOutline): string[] {
  const text = (name: string): string => findAll(manifest, name)[0]?.text ?? "";
  const hosts = findAll(manifest, "Hosts", "Host").map(({ attributes }) => attributes.Name);
  return [
    ...faultUnless(manifest.attributes.type === "TaskPaneApp", "is not a task-pane add-in"),
    ...faultUnless(GUID.test(text("Id")), `Id "${text("Id")}" is not a GUID in small letters`),
    ...faultUnless(
      VERSION.test(text("Version")),
      `Version "${text("Version")}" is not of the form 1.0.0.0`,
    ),
    ...faultUnless(text("ProviderName") !== "", "ProviderName is empty"),
    ...faultUnless(
      text("DefaultLocale") === "en-GB",
      `DefaultLocale is "${text("DefaultLocale")}", not en-GB`,
    ),
    ...faultUnless(
      text("Permissions") === "ReadWriteDocument",
      `Permissions are "${text("Permissions")}", not ReadWriteDocument`,
    ),
    ...faultUnless(hosts.join() === "Document", `Hosts are "${hosts.join(", ")}", not Word alone`),
  ];
}

function faultsOfRequirements(manifest: XmlOutline): string[] {
  const sets = findAll(manifest, "Requirements", "Sets").flatMap((list) =>
    findAll(list, "Set").map(({ attributes }) => ({
      name: attributes.Name,
      version: attributes.MinVersion ?? list.attributes.DefaultMinVersion,
    })),
  );
  const isFloor = sets.length === 1 && sets[0]?.name === "WordApi" && sets[0].version === "1.3";
  return faultUnless(isFloor, "the requirement is not WordApi 1.3 alone");
}

function faultsOfOrder(manifest: XmlOutline): string[] {
  return withDescendants(manifest).flatMap(({ name, children }) => {
    const order = ORDERS[name];
    if (order === undefined) return [];
    const names = children.map((child) => child.name);
    const unknown = names.filter((child) => !order.includes(child));
    if (unknown.length > 0)
      return [`${name} holds ${unknown.join(", ")}, which is not expected there`];
    const places = names.map((child) => order.indexOf(child));
    const isInOrder = places.every((place, index) => place >= (places[index - 1] ?? 0));
    return faultUnless(
      isInOrder,
      `${name} holds its elements in the wrong order: ${names.join(", ")}`,
    );
  });
}

function faultsOfIds(manifest: XmlOutline): string[] {
  const ids = withDescendants(manifest).flatMap(({ attributes }) => attributes.id ?? []);
  return repeated(ids).map((id) => `the id "${id}" is given more than once`);
}

function faultsOfResources(resources: readonly Resource[]): string[] {
  return resources.flatMap(({ id, kind, value }) => [
    ...faultUnless(
      id.length > 0 && id.length <= LONGEST_RESOURCE_ID,
      `the resource id "${id}" is not 1 to ${LONGEST_RESOURCE_ID} characters long`,
    ),
    ...faultUnless(value !== "", `the resource "${id}" has no value`),
    ...faultUnless(
      value.length <= (LONGEST_STRING[kind] ?? Infinity),
      `the resource "${id}" is longer than ${kind} may be`,
    ),
  ]);
}

function faultsOfReferences(manifest: XmlOutline, resources: readonly Resource[]): string[] {
  const references = withDescendants(manifest).flatMap((parent) =>
    parent.children.flatMap(({ name, attributes: { resid } }) =>
      resid === undefined ? [] : [{ resid, from: `${parent.name}/${name}` }],
    ),
  );
  const used = new Set(references.map(({ resid }) => resid));
  return [
    ...references.flatMap(({ resid, from }) => {
      const resource = resources.find(({ id }) => id === resid);
      if (resource === undefined) return [`${from} names "${resid}", which is not defined`];
      const kind = RESOURCE_KINDS[from];
      return faultUnless(
        kind === resource.kind,
        `${from} names "${resid}" from ${resource.kind}, not from ${kind ?? "a known group"}`,
      );
    }),
    ...resources
      .filter(({ id }) => !used.has(id))
      .map(({ id }) => `the resource "${id}" is defined and never used`),
  ];
}

function faultsOfAddresses(manifest: XmlOutline, files: PublishedFiles): string[] {
  const addresses = withDescendants(manifest)
    .filter(({ name }) => name === "SourceLocation" || /Url$|^Image$/.test(name))
    .flatMap(({ attributes }) => attributes.DefaultValue ?? []);
  const home = homeOf(manifest);
  return [...new Set(addresses)].flatMap((address) => {
    if (!address.startsWith("https://")) return [`"${address}" is not an https address`];
    if (!address.startsWith(home)) return [`"${address}" is not below ${home}`];
    const path = address.slice(home.length).replace(/\?.*$/, "");
    return faultUnless(files.has(path), `"${address}" names a file that is not there: ${path}`);
  });
}

function faultsOfIcons(
  manifest: XmlOutline,
  resources: readonly Resource[],
  files: PublishedFiles,
): string[] {
  const home = homeOf(manifest);
  const faultOfSize = (address: string, wanted: number): string[] => {
    const size = files.pixelSize(address.slice(home.length));
    const isRight = size?.width === wanted && size.height === wanted;
    return faultUnless(isRight, `"${address}" is not ${wanted} pixels wide and high`);
  };
  const addressOf = (resid: string | undefined): string =>
    resources.find(({ id }) => id === resid)?.value ?? "";
  const icons = withDescendants(manifest).filter(({ name }) => name === "Icon");
  return [
    ...Object.entries(STORE_ICON_SIZES).flatMap(([name, wanted]) =>
      faultOfSize(findAll(manifest, name)[0]?.attributes.DefaultValue ?? "", wanted),
    ),
    ...icons.flatMap((icon) => {
      const sizes = icon.children.map(({ attributes }) => attributes.size ?? "");
      return REQUIRED_ICON_SIZES.filter((size) => !sizes.includes(size)).map(
        (size) => `an Icon has no image of size ${size}`,
      );
    }),
    ...icons.flatMap(({ children }) =>
      children.flatMap(({ attributes: { size, resid } }) =>
        faultOfSize(addressOf(resid), Number(size)),
      ),
    ),
  ];
}

/** The folder that the pane is served from, with a slash at the end. */
function homeOf(manifest: XmlOutline): string {
  const page = findAll(manifest, "DefaultSettings", "SourceLocation")[0]?.attributes.DefaultValue;
  return page?.replace(/[^/]*$/, "") ?? "";
}

function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

function faultUnless(isRight: boolean, fault: string): string[] {
  return isRight ? [] : [fault];
}

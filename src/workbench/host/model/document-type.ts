import { apiNotFound, invalidArgument } from "../request/host-error";
import { changing, reading, type ObjectType } from "../request/host-object";
import { controlsIn } from "./content-control-type";
import type { Model } from "./model";
import { supports } from "./supports";

export interface OfDocument {
  readonly model: Model;
}

/** `Word.Document`. */
export const DOCUMENT: ObjectType<OfDocument> = {
  name: "Document",
  isKeepable: false,
  scalars: {
    ChangeTrackingMode: {
      read: ({ model }) => {
        requireChangeTracking(model);
        return model.document.changeTrackingMode;
      },
      write: ({ model }, value) => {
        requireChangeTracking(model);
        if (value !== "Off" && value !== "TrackAll" && value !== "TrackMineOnly") {
          throw invalidArgument("changeTrackingMode");
        }
        model.document.changeTrackingMode = value;
      },
    },
  },
  navigations: {
    Body: { open: ({ model }) => model.make.body(model.document.body) },
    Properties: { open: ({ model }) => model.make.properties() },
    ContentControls: {
      open: ({ model }) => model.make.contentControls(() => controlsIn(model.document.body)),
    },
  },
  methods: {
    GetSelection: reading(({ model }) => {
      const { start, end, includesMark, table } = model.selection();
      return model.make.range(model.document.ranges.add({ start, end, includesMark, table }));
    }),
    /** The host keeps nothing but the document in memory, so there is nothing to do. */
    Save: changing(() => null),
  },
};

function requireChangeTracking(model: Model): void {
  if (!supports(model, "1.4")) throw apiNotFound("Document.changeTrackingMode");
}

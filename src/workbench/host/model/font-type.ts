import { escapeXmlAttribute, type XmlElement } from "../../../docx";
import {
  isStated,
  propertiesOf,
  removeProperty,
  setProperty,
  setToggle,
  type FontTarget,
} from "../engine/font";
import { element } from "../engine/xml-edit";
import { invalidArgument } from "../request/host-error";
import { textValue } from "../request/json-values";
import type { ObjectType, Scalar } from "../request/host-object";
import type { Json } from "../request/protocol";
import { HIGHLIGHTS, namedColour } from "./colours";
import type { Model } from "./model";

export interface OfFont {
  readonly model: Model;
  readonly targets: (cuts: boolean) => readonly FontTarget[];
  readonly isAlive: () => boolean;
}

/** `Word.Font`. Where the text is not all alike, a switch or number is null and a name is empty, as in Word. */
export const FONT: ObjectType<OfFont> = {
  name: "Font",
  isAlive: ({ isAlive }) => isAlive(),
  scalars: {
    Bold: toggle("w:b"),
    Italic: toggle("w:i"),
    StrikeThrough: toggle("w:strike"),
    DoubleStrikeThrough: toggle("w:dstrike"),
    Superscript: verticalAlignment("superscript"),
    Subscript: verticalAlignment("subscript"),
    Underline: {
      read: (self) => common(self, (target) => underlineOf(self.model, target), "Mixed"),
      write: (self, value) => {
        const shown = textValue(value, "underline");
        const written = WRITTEN_UNDERLINES[shown];
        if (written === undefined) throw invalidArgument(`underline "${shown}"`);
        writeEach(self, (target) => {
          removeProperty(target, "w:u");
          if (written === "none" && underlineOf(self.model, target) === "None") return;
          setProperty(target, element(`<w:u w:val="${written}"/>`));
        });
      },
    },
    Size: {
      read: (self) => common(self, (target) => sizeOf(self.model, target), null),
      write: (self, value) => {
        if (typeof value !== "number" || value <= 0) throw invalidArgument("size");
        const halfPoints = String(Math.round(value * 2));
        writeEach(self, (target) => {
          setProperty(target, element(`<w:sz w:val="${halfPoints}"/>`));
          setProperty(target, element(`<w:szCs w:val="${halfPoints}"/>`));
        });
      },
    },
    Name: {
      read: (self) =>
        common(
          self,
          (target) => self.model.formatting.fontName(target.paragraph, propertiesOf(target)),
          "",
        ),
      write: (self, value) => {
        const name = escapeXmlAttribute(textValue(value, "name"));
        writeEach(self, (target) => {
          setProperty(
            target,
            element(`<w:rFonts w:ascii="${name}" w:hAnsi="${name}" w:cs="${name}"/>`),
          );
        });
      },
    },
    Color: {
      read: (self) => common(self, (target) => colourOf(self.model, target), ""),
      write: (self, value) => {
        const name = textValue(value, "color");
        const colour = namedColour(name);
        if (colour === null) throw invalidArgument(`colour "${name}"`);
        writeEach(self, (target) => {
          setProperty(target, element(`<w:color w:val="${colour.slice(1)}"/>`));
        });
      },
    },
    HighlightColor: {
      read: (self) => common(self, (target) => highlightOf(self.model, target), ""),
      write: (self, value) => {
        const isNone = value === null || value === "";
        const name = isNone ? "none" : highlightName(textValue(value, "highlightColor"));
        writeEach(self, (target) => {
          if (name === "none") removeProperty(target, "w:highlight");
          else setProperty(target, element(`<w:highlight w:val="${name}"/>`));
        });
      },
    },
  },
  navigations: {},
  methods: {},
};

function toggle(name: string): Scalar<OfFont> {
  return {
    read: (self) =>
      common(
        self,
        (target) => self.model.formatting.toggle(target.paragraph, propertiesOf(target), name),
        null,
      ),
    write: (self, value) => {
      if (typeof value !== "boolean") throw invalidArgument("true or false is needed");
      writeEach(self, (target) => {
        setToggle(self.model.formatting, target, name, value);
      });
    },
  };
}

function verticalAlignment(kind: "superscript" | "subscript"): Scalar<OfFont> {
  const holds = (self: OfFont, target: FontTarget): boolean =>
    found(self.model, target, "w:vertAlign")?.attributes["w:val"] === kind;
  return {
    read: (self) => common(self, (target) => holds(self, target), null),
    write: (self, value) => {
      if (typeof value !== "boolean") throw invalidArgument("true or false is needed");
      writeEach(self, (target) => {
        if (holds(self, target) === value) return;
        removeProperty(target, "w:vertAlign");
        if (value) setProperty(target, element(`<w:vertAlign w:val="${kind}"/>`));
        else if (holds(self, target))
          setProperty(target, element('<w:vertAlign w:val="baseline"/>'));
      });
    },
  };
}

/** The value all targets share, or what Word answers where they differ. */
function common(self: OfFont, read: (target: FontTarget) => Json, mixed: Json): Json {
  const values = new Set(self.targets(false).map(read));
  const [first] = values;
  return values.size === 1 && first !== undefined ? first : mixed;
}

function writeEach(self: OfFont, write: (target: FontTarget) => void): void {
  for (const target of self.targets(true)) write(target);
  self.model.document.revision++;
}

function found(model: Model, target: FontTarget, name: string): XmlElement | undefined {
  return model.formatting.property(target.paragraph, propertiesOf(target), name);
}

function underlineOf(model: Model, target: FontTarget): string {
  const property = found(model, target, "w:u");
  if (!isStated(property)) return "None";
  return UNDERLINES[property?.attributes["w:val"] ?? "single"] ?? "Single";
}

/** Points; Word's own default is 10 (ECMA-376 17.3.2.38). */
function sizeOf(model: Model, target: FontTarget): number {
  return Number(found(model, target, "w:sz")?.attributes["w:val"] ?? 20) / 2;
}

function colourOf(model: Model, target: FontTarget): string {
  const value = found(model, target, "w:color")?.attributes["w:val"] ?? "auto";
  return /^[0-9A-Fa-f]{6}$/.test(value) ? `#${value.toUpperCase()}` : "#000000";
}

function highlightOf(model: Model, target: FontTarget): string | null {
  const value = found(model, target, "w:highlight")?.attributes["w:val"] ?? "none";
  return HIGHLIGHTS[value] ?? null;
}

function highlightName(value: string): string {
  const colour = namedColour(value);
  const match = Object.entries(HIGHLIGHTS).find(
    ([name, hex]) => hex === colour || name.toLowerCase() === value.toLowerCase(),
  );
  if (match === undefined) throw invalidArgument(`highlight colour "${value}"`);
  return match[0];
}

const UNDERLINES: Readonly<Record<string, string>> = {
  single: "Single",
  words: "Word",
  double: "Double",
  thick: "Thick",
  dotted: "Dotted",
  dottedHeavy: "DottedHeavy",
  dash: "DashLine",
  dashedHeavy: "DashLineHeavy",
  dashLong: "DashLineLong",
  dashLongHeavy: "DashLineLongHeavy",
  dotDash: "DotDashLine",
  dashDotHeavy: "DotDashLineHeavy",
  dotDotDash: "TwoDotDashLine",
  dashDotDotHeavy: "TwoDotDashLineHeavy",
  wave: "Wave",
  wavyHeavy: "WaveHeavy",
  wavyDouble: "WaveDouble",
};

const WRITTEN_UNDERLINES: Readonly<Record<string, string>> = {
  None: "none",
  ...Object.fromEntries(Object.entries(UNDERLINES).map(([written, shown]) => [shown, written])),
};

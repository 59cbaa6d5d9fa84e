import fc from "fast-check";
import {
  childElements,
  escapeXmlAttribute,
  escapeXmlText,
  findChild,
  parseXmlElement,
  parseXmlTree,
  serializeXml,
  serializeXmlTree,
  setChildren,
  XmlNotWellFormed,
} from "../../src/docx";

describe("a tree serialises to what was parsed", () => {
  test.each([
    ["line ends of Windows", '<?xml version="1.0"?>\r\n<a>\r\n\t<b/>\r\n</a>\r\n'],
    ["astral characters", "<a>😀<b x='𝔘'>𐍈</b>é</a>"],
    ["carriage returns written as references", "<a>one&#13;two&#xD;&#10;</a>"],
    ["named references", "<a b='&quot;&lt;&amp;'>&lt;&gt;&amp;&apos;</a>"],
    ["comments", "<!-- before --><a><!-- <b> in --><b/><!-- - --></a><!-- after -->"],
    ["character data sections", "<a><![CDATA[<b>&amp;]]>x<![CDATA[]]></a>"],
    ["processing instructions", '<?mso-application progid="Word.Document"?><a><?x y?></a>'],
    ["white space in tags", "<a  b = 'c'\n d=\"e\" ><b   /></a >"],
    ["unusual lines", "<a>\u0085\u2028\u2029\u00a0</a>"],
    ["empty elements of both kinds", "<a><b/><c></c></a>"],
    ["angle brackets in values", '<a b="x > y">z</a>'],
  ])("with %s", (_what, xml) => {
    expect(serializeXmlTree(parseXmlTree(xml))).toBe(xml);
  });

  test("whatever it holds", () => {
    fc.assert(
      fc.property(elements(), (xml) => {
        expect(serializeXmlTree(parseXmlTree(xml))).toBe(xml);
      }),
      { numRuns: 300 },
    );
  });
});

describe("what is in a tree", () => {
  test("values have their references resolved", () => {
    const { root } = parseXmlTree("<a b='&lt;&#13;'>x&amp;<![CDATA[<y>]]>&#x1F600;</a>");
    expect(root.attributes).toEqual({ b: "<\r" });
    expect(root.children).toMatchObject([{ kind: "text", value: "x&<y>😀" }]);
  });

  test("elements know their parent and are found by name", () => {
    const { root } = parseXmlTree("<a>x<b n='1'/><c/><b n='2'/></a>");
    expect(childElements(root).map(({ name }) => name)).toEqual(["b", "c", "b"]);
    expect(childElements(root, "b").map(({ attributes }) => attributes.n)).toEqual(["1", "2"]);
    expect(findChild(root, "c")?.parent).toBe(root);
    expect(findChild(root, "d")).toBeUndefined();
  });

  test("an element without content opens when it is given some", () => {
    const root = parseXmlElement('<a b="c" />');
    setChildren(root, [parseXmlElement("<d/>")]);
    expect(serializeXml(root)).toBe('<a b="c"><d/></a>');
    expect(childElements(root)[0]?.parent).toBe(root);
  });
});

describe("what is not well formed is refused", () => {
  test.each([
    ["nothing", ""],
    ["text alone", "text"],
    ["an unclosed element", "<a><b></a>"],
    ["a bare ampersand", "<a>x & y</a>"],
    ["an unknown reference", "<a>&nbsp;</a>"],
    ["two roots", "<a/><b/>"],
    ["an attribute twice", '<a b="1" b="2"/>'],
    ["a forbidden character", "<a>\u0001</a>"],
    ["a cut", "<a><b"],
  ])("%s", (_what, xml) => {
    expect(() => parseXmlTree(xml)).toThrow(XmlNotWellFormed);
  });

  test("entities are not expanded", () => {
    const bomb =
      '<!DOCTYPE a [<!ENTITY x "xxxxxxxxxx"><!ENTITY y "&x;&x;&x;&x;&x;&x;&x;&x;">]><a>&y;</a>';
    expect(() => parseXmlTree(bomb)).toThrow(XmlNotWellFormed);
  });
});

describe("escaping", () => {
  test("text comes back from a parse as it was", () => {
    fc.assert(
      fc.property(texts(), (text) => {
        const { root } = parseXmlTree(
          `<a b="${escapeXmlAttribute(text)}">${escapeXmlText(text)}</a>`,
        );
        const [child] = root.children;
        expect(child?.kind === "text" ? child.value : "").toBe(text);
        expect(root.attributes.b).toBe(text);
      }),
      { numRuns: 300 },
    );
  });
});

/** Any text XML can hold. */
function texts(): fc.Arbitrary<string> {
  const characters = fc
    .string({ unit: "binary", maxLength: 20 })
    .map((text) =>
      text.replace(
        /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[^\u0000-\uffff\ud800-\udfff]?[\ud800-\udfff](?![\udc00-\udfff])/gu,
        "",
      ),
    );
  return fc.oneof(characters, fc.constantFrom("a\r\nb", "&amp;", "]]>", "<b>", "\t\n\r", "'\""));
}

function elements(): fc.Arbitrary<string> {
  const name = fc.constantFrom("w:p", "a", "x-y", "w14:r");
  const piece = fc.oneof(
    texts().map(escapeXmlText),
    fc.constantFrom("<!-- c -->", "<![CDATA[<x>]]>", "<?p i?>", "&#13;", "\r\n", "😀"),
  );
  const { element } = fc.letrec<{ element: string; child: string }>((tie) => ({
    element: fc
      .tuple(name, texts(), fc.array(tie("child"), { maxLength: 4 }), fc.boolean())
      .map(([tag, value, children, isClosed]) =>
        children.length === 0 && isClosed
          ? `<${tag} q:v="${escapeXmlAttribute(value)}"/>`
          : `<${tag} q:v='${escapeXmlAttribute(value).replaceAll("'", "&apos;")}' >${children.join("")}</${tag}>`,
      ),
    child: fc.oneof({ maxDepth: 4 }, piece, tie("element")),
  }));
  return element;
}

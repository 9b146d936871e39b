/** A button that the manifest puts on the ribbon; it opens a pane. */
export interface RibbonButton {
  readonly paneId: string;
  readonly label: string;
  readonly tip: string;
  readonly icon: string;
  readonly url: string;
}

/** What Excel takes from a manifest; addresses are relative to whoever serves the add-in. */
export interface Manifest {
  readonly name: string;
  readonly functionsScript: string;
  readonly functionsMetadata: string;
  readonly buttons: readonly RibbonButton[];
  /** Requirement sets the add-in asks for, e.g. { ExcelApi: "1.10" }. */
  readonly requirements: Readonly<Record<string, string>>;
}

/** Reads an add-in's manifest as Excel in this language would; throws if something is missing. */
export function readManifest(xml: string, language: string): Manifest {
  const manifest = new DOMParser().parseFromString(xml, "text/xml");
  if (manifest.querySelector("parsererror")) throw new Error("manifest.xml is not well formed");
  const resource = (id: string): string =>
    localised(one(manifest, `Resources [id="${id}"]`), language);
  const resourceOf = (parent: ParentNode, selector: string): string =>
    resource(attribute(one(parent, selector), "resid"));
  const functions = one(manifest, `ExtensionPoint[*|type="CustomFunctions"]`);
  return {
    name: localised(one(manifest, "DisplayName"), language),
    functionsScript: local(resourceOf(functions, "Script > SourceLocation")),
    functionsMetadata: local(resourceOf(functions, "Metadata > SourceLocation")),
    buttons: [...manifest.querySelectorAll(`Control[*|type="Button"]`)]
      .filter((control) => control.querySelector(`Action[*|type="ShowTaskpane"]`))
      .map((control) => ({
        paneId: one(control, "TaskpaneId").textContent,
        label: resourceOf(control, "Label"),
        tip: resourceOf(control, "Supertip > Description"),
        icon: local(resourceOf(control, `Icon > [size="32"]`)),
        url: local(resourceOf(control, "Action > SourceLocation")),
      })),
    requirements: Object.fromEntries(
      [...manifest.querySelectorAll("OfficeApp > Requirements Set")].map((set) => [
        attribute(set, "Name"),
        set.getAttribute("MinVersion") ?? "1.1",
      ])
    ),
  };
}

function localised(element: Element, language: string): string {
  const override = [...element.children].find(
    (child) => child.localName === "Override" && child.getAttribute("Locale") === language
  );
  return override ? attribute(override, "Value") : attribute(element, "DefaultValue");
}

function one(parent: ParentNode, selector: string): Element {
  const found = parent.querySelector(selector);
  if (found === null) throw new Error(`manifest.xml has no ${selector}`);
  return found;
}

function attribute(element: Element, name: string): string {
  const value = element.getAttribute(name);
  if (value === null) throw new Error(`${element.localName} in manifest.xml has no ${name}`);
  return value;
}

/** The manifest names the deployed address; here the same files come from this server. */
function local(address: string): string {
  const { pathname, search } = new URL(address);
  return pathname + search;
}

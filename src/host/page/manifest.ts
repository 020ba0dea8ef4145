// Reads of manifest.xml what Excel reads of it: the ribbon tab with its buttons, the pane's address, the custom
// functions. Anything that the host would not show as Excel does is refused by name. Commands and functions run in the
// pane's page, which is the shared runtime.

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Address of the icon of 32 pixels. */
  readonly icon: string;
  /** Name of the function, or null for the button that shows the pane. */
  readonly functionName: string | null;
}

interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface AddinManifest {
  readonly id: string;
  readonly name: string;
  readonly tab: string;
  readonly groups: readonly RibbonGroup[];
  readonly paneAddress: string;
  /** Null where the add-in has no custom functions. */
  readonly functions: { readonly address: string; readonly namespace: string } | null;
}

const children = (parent: Element, name: string): Element[] =>
  [...parent.getElementsByTagName('*')].filter(element => element.localName === name);

const first = (parent: Element, name: string): Element => {
  const found = children(parent, name)[0];
  if (!found) throw new Error(`manifest.xml: ${parent.localName} has no ${name}`);
  return found;
};

const direct = (parent: Element, name: string): Element[] =>
  [...parent.children].filter(element => element.localName === name);

const ofType = (root: Element, name: string, type: string): Element | null =>
  children(root, name).find(element => element.getAttribute('xsi:type') === type) ?? null;

/** The address as the manifest has it: the page of the functions, else what a button shows, else the first page. */
function paneOf(root: Element, resourceOf: (element: Element) => string): string {
  const functions = ofType(root, 'ExtensionPoint', 'CustomFunctions');
  if (functions) return resourceOf(first(first(functions, 'Page'), 'SourceLocation'));
  const shows = ofType(root, 'Action', 'ShowTaskpane');
  if (shows) return resourceOf(first(shows, 'SourceLocation'));
  return first(root, 'SourceLocation').getAttribute('DefaultValue') ?? '';
}

export function readManifest(
  text: string,
  locale: string,
  rebase: (address: string) => string,
): AddinManifest {
  const root = new DOMParser().parseFromString(text, 'application/xml').documentElement;
  const resource = (id: string): string => {
    const entry = [...root.getElementsByTagName('*')].find(
      element => element.getAttribute('id') === id && element.hasAttribute('DefaultValue'),
    );
    if (!entry) throw new Error(`manifest.xml: nothing has the id ${id}`);
    const override = direct(entry, 'Override').find(item => item.getAttribute('Locale') === locale);
    return override?.getAttribute('Value') ?? entry.getAttribute('DefaultValue') ?? '';
  };
  const resourceOf = (element: Element): string => resource(element.getAttribute('resid') ?? '');
  const labelOf = (element: Element): string => {
    const label = direct(element, 'Label')[0];
    return label ? resourceOf(label) : '';
  };
  const button = (control: Element): RibbonButton => {
    if (control.getAttribute('xsi:type') !== 'Button')
      throw new Error(`manifest.xml: the host shows no control of type ${control.getAttribute('xsi:type')}`);
    const icon = children(control, 'Image').find(image => image.getAttribute('size') === '32');
    const name = children(control, 'FunctionName')[0];
    return {
      id: control.getAttribute('id') ?? '',
      label: labelOf(control),
      tip: resourceOf(first(first(control, 'Supertip'), 'Description')),
      icon: icon ? rebase(resourceOf(icon)) : '',
      functionName: name?.textContent ?? null,
    };
  };
  const name = first(root, 'DisplayName').getAttribute('DefaultValue') ?? '';
  // A button on a tab of Excel's own stands on a tab with the add-in's name here.
  const tab = children(root, 'CustomTab')[0] ?? children(root, 'OfficeTab')[0];
  const functions = ofType(root, 'ExtensionPoint', 'CustomFunctions');
  const paneAddress = paneOf(root, resourceOf);
  const commands = children(root, 'FunctionFile')[0];
  if (commands && resourceOf(commands) !== paneAddress)
    throw new Error(
      'manifest.xml: the host runs commands in the page of the pane alone, not in a FunctionFile',
    );
  return {
    id: first(root, 'Id').textContent ?? '',
    name,
    tab: (tab && labelOf(tab)) || name,
    groups: (tab ? direct(tab, 'Group') : []).map(group => ({
      id: group.getAttribute('id') ?? '',
      label: labelOf(group),
      buttons: direct(group, 'Control').map(button),
    })),
    paneAddress: rebase(paneAddress),
    functions: functions && {
      address: rebase(resourceOf(first(first(functions, 'Metadata'), 'SourceLocation'))),
      namespace: resourceOf(first(functions, 'Namespace')),
    },
  };
}

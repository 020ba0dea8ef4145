// Which elements of the manifest stand below which, in what order, and which of them must be there: the rules of Microsoft's
// published schemas (OfficeAppManifestV1_1, TaskPaneAppVersionOverridesV1_0) for what this add-in uses.
import { childElementsOf, elementsOf } from './elements.mjs';

/** An element's name with `!` must be there, one with `*` may come again. */
const ORDER = {
  OfficeApp: [
    'Id!',
    'AlternateId',
    'Version!',
    'ProviderName!',
    'DefaultLocale!',
    'DisplayName!',
    'Description!',
    'IconUrl!',
    'HighResolutionIconUrl!',
    'SupportUrl!',
    'AppDomains',
    'Hosts!',
    'Requirements!',
    'DefaultSettings!',
    'Permissions!',
    'Dictionary',
    'VersionOverrides',
  ],
  VersionOverrides: [
    'Description',
    'Requirements',
    'Hosts!',
    'Resources!',
    'WebApplicationInfo',
    'EquivalentAddins',
  ],
  AllFormFactors: ['ExtensionPoint*'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint!*'],
  GetStarted: ['Title!', 'Description!', 'LearnMoreUrl!'],
  CustomTab: ['OverriddenByRibbonApi', 'Group!*', 'Label!', 'InsertAfter'],
  Group: ['OverriddenByRibbonApi', 'Label!', 'Icon!', 'Tooltip', 'Control!*'],
  Control: ['Label!', 'ToolTip', 'Supertip!', 'Icon!', 'Action!', 'Enabled'],
  Supertip: ['Title!', 'Description!'],
  Resources: ['bt:Images!', 'bt:Urls!', 'bt:ShortStrings!', 'bt:LongStrings!'],
};

const rulesOf = name =>
  ORDER[name].map(text => ({
    name: text.replace(/[!*]/g, ''),
    needed: text.includes('!'),
    again: text.includes('*'),
  }));

function faultsOfOne(element) {
  const rules = rulesOf(element.nodeName);
  const names = childElementsOf(element).map(({ nodeName }) => nodeName);
  const place = element.getAttribute('id')
    ? `${element.nodeName} ${element.getAttribute('id')}`
    : element.nodeName;
  const places = names.map(name => rules.findIndex(rule => rule.name === name));
  const count = name => names.filter(found => found === name).length;
  return [
    ...names.filter((_, index) => places[index] < 0).map(name => `${place}: không được có phần tử ${name}`),
    ...rules
      .filter(({ name, needed }) => needed && count(name) === 0)
      .map(({ name }) => `${place}: thiếu phần tử ${name}`),
    ...rules
      .filter(({ name, again }) => !again && count(name) > 1)
      .map(({ name }) => `${place}: phần tử ${name} bị lặp`),
    ...names
      .filter((_, index) => index > 0 && places[index] >= 0 && places[index] < places[index - 1])
      .map(name => `${place}: phần tử ${name} đứng sai thứ tự`),
  ];
}

/** Sentences about what stands where it may not. */
export const orderFaults = document =>
  Object.keys(ORDER).flatMap(name => elementsOf(document, name).flatMap(faultsOfOne));

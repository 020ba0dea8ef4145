// Elements and attributes of a parsed manifest.

/** Elements of that name below a document or element, in their order. */
export const elementsOf = (root, name) => Array.from(root.getElementsByTagName(name));

/** Empty where the element has none of that name. */
export const attributeOf = (element, name) => element.getAttribute(name) ?? '';

export const childElementsOf = element => Array.from(element.childNodes).filter(node => node.nodeType === 1);

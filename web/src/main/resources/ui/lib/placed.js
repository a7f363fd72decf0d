// Where an element stands: sets style properties one by one through the element's style object, which a
// strict content security policy allows, unlike a style attribute (Lit's own styleMap begins with one).

import {Directive, directive, PartType} from 'lit/directive.js';
import {noChange} from 'lit';

class Placed extends Directive {
  #before = {};

  constructor(part) {
    super(part);
    if (part.type !== PartType.ELEMENT) {
      throw new Error('placed() stands in the tag itself: <div ${placed({…})}>');
    }
  }

  render() {
    return noChange;
  }

  update({element}, [properties]) {
    for (const [name, value] of Object.entries(properties)) {
      if (this.#before[name] !== value) {
        element.style.setProperty(name, value);
      }
    }
    this.#before = properties;
    return noChange;
  }
}

/** Places an element: the same property names each time, with their values. */
export const placed = directive(Placed);

/**
 * The pool of adjudicators, and the panels named from it. A panel is lawful when its make-up is
 * what the rules require, and every member is appointed, trained and took no earlier part in the
 * case. Nobody is chosen for a characteristic, and none is kept here.
 */
package org.evenhand.panel;

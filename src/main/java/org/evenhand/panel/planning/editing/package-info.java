/**
 * What a scheduler changes in a plan by hand. The same rules decide as for a plan that was found by
 * a solver: what breaks one is refused with the breach.
 */
package org.evenhand.panel.planning.editing;

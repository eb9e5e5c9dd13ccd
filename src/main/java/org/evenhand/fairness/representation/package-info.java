/**
 * Panels against the workforce: each confirmed panel gets a receipt, is counted once in a closed
 * block, and is looked at behind the wall. What comes out is told to equality assurance; others see
 * whether a check is due or done, and the verdict that was signed.
 */
package org.evenhand.fairness.representation;

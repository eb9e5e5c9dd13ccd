/**
 * Problems of planning that nobody has, of any size, the same for the same seed: for tests, for
 * measuring and for trying the product out. Pools, diaries and lists of hearings are made like
 * those of a regulator; every name and number is invented.
 */
package org.evenhand.panel.planning.invented;

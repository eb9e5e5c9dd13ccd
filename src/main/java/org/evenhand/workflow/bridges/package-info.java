/**
 * What stage rooms need from each other, carried across by the one room that knows the order. Each
 * bridge answers one room's port by calling another room's door, and decides nothing.
 */
package org.evenhand.workflow.bridges;

/**
 * The demonstration regulator: what a visitor may do with it that nobody may do with a real one.
 * Everything here is refused outside demonstration mode.
 */
package org.evenhand.demonstration;

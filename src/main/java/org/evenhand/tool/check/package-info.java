/**
 * What must be true of the database whatever happened before: {@code evenhand check invariants}.
 * Each invariant is one query that finds nothing.
 */
package org.evenhand.tool.check;

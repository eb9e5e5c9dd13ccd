/**
 * How tables of rows come in and go out: one way of reading a CSV file that somebody made with a
 * spreadsheet, one row-level report of what is wrong with it, one way of writing a CSV file that no
 * spreadsheet takes for formulas. It knows nothing of what the rows mean; the room that imports
 * them does. A room of its own, because the rooms that import (register, panel, casefile,
 * fairness.representation) stand at different heights of the map and only the kernel is below them
 * all, and the kernel holds no such machinery.
 */
package org.evenhand.exchange;

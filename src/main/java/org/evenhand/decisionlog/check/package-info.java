/**
 * Checks an exported log with nothing but its folder, and proves that the check finds what it
 * promises: the tamperer changes exports in every way somebody with the database in hand could.
 */
package org.evenhand.decisionlog.check;

/**
 * What people see when something cannot be shown or goes wrong: one page for what does not exist
 * and what may not be seen, one that admits a fault and gives a number to quote, one that says a
 * session has ended. None of them carries a technical word.
 */
package org.evenhand.web.faults;

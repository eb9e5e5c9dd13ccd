/**
 * That a human step is one transaction, tried inside the server: with its transactions, its pool of
 * connections and its engine.
 */
package org.evenhand.atomicity;

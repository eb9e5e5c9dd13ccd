/** Whole journeys through the running product, by browser, as the people who use it make them. */
package org.evenhand.journey;

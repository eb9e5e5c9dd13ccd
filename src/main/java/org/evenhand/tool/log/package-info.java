/**
 * {@code evenhand log}: the decision log taken away, and checked by anybody with nothing but the
 * folder it was taken away in.
 */
package org.evenhand.tool.log;

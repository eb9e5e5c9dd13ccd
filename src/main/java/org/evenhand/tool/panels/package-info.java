/** Commands about plans of hearings: {@code evenhand panels}. */
package org.evenhand.tool.panels;

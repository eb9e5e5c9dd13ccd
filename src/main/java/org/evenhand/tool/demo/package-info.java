/** Commands for demonstrations: {@code evenhand demo}. */
package org.evenhand.tool.demo;

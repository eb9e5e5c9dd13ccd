/** Commands that load files into the database: {@code evenhand import}. */
package org.evenhand.tool.imports;

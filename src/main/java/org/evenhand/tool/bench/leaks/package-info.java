/** Plants leaks in released files and counts how many the leak check finds. */
package org.evenhand.tool.bench.leaks;

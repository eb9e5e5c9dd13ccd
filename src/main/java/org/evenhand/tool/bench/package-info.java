/**
 * Measurements: {@code evenhand bench}. Each prints one JSON record with its figure, what it is
 * compared with on the same machine in the same minutes, and the spread; {@code
 * docs/measurements.md} quotes them. They work on invented data in a database that is thrown away.
 */
package org.evenhand.tool.bench;

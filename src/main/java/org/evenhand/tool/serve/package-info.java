/**
 * {@code evenhand serve}: the data folder, the database, the migration and the application server,
 * started in this order and stopped in the reverse one.
 */
package org.evenhand.tool.serve;

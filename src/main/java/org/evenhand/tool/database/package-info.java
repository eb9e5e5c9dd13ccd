/**
 * The ground the product stands on: the embedded PostgreSQL of a try-out and of the tests, the four
 * logins, and the migration that builds every schema as their owner. The running server never comes
 * here.
 */
package org.evenhand.tool.database;

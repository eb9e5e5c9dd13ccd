/**
 * {@code evenhand anonymise}: what the anonymiser proposes for documents in a file, without a
 * database or a server.
 */
package org.evenhand.tool.anonymise;

package org.evenhand.decisionlog.api;

/**
 * What a checkpoint says: this log, so many entries, this tree over them.
 *
 * @param origin the log's unique name
 * @param size the number of entries
 * @param root the root of the tree in base64
 */
public record LogHead(String origin, long size, String root) {}

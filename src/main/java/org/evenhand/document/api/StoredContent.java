package org.evenhand.document.api;

/**
 * Bytes that are on disk, safely.
 *
 * @param size in bytes, before sealing
 */
public record StoredContent(ContentHash hash, long size) {}

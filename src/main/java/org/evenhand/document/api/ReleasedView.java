package org.evenhand.document.api;

/**
 * A released rendition as the blind lane sees it: nothing of the case, nothing of the original.
 *
 * @param title neutral, as given at the release
 * @param size in bytes
 * @param hash the SHA-256 of the released text, as recorded at the release
 */
public record ReleasedView(
    DocumentId id, String title, FileType type, long size, ContentHash hash) {}

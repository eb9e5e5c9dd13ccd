package org.evenhand.fairness.anonymisation.api;

/**
 * A passage as its reviewer sees it.
 *
 * @param start in UTF-16 units of the source
 * @param words as the source has them
 * @param kind what it tells, as a code
 * @param characteristic what it may tell of a person, as a code; empty where none
 * @param ofTheRegistrant whether it is the social worker's
 * @param replacement what stands, or would stand, in its place
 * @param reason why it was found
 * @param toLookAt whether it was decided in doubt and nobody has looked
 */
public record PassageInReview(
    int start,
    int end,
    String words,
    String kind,
    String characteristic,
    boolean ofTheRegistrant,
    boolean named,
    Standing standing,
    String replacement,
    String reason,
    boolean toLookAt) {}

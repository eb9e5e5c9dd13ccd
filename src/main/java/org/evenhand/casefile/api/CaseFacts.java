package org.evenhand.casefile.api;

/**
 * The facts of a case that an officer may change at any time.
 *
 * @param summary the concern in short
 * @param supportNeeds support and adjustments carried to every letter and hearing; never diversity
 *     data
 * @param raisedFirst YES, NO or NOT_KNOWN
 */
public record CaseFacts(String summary, String supportNeeds, String raisedFirst) {}

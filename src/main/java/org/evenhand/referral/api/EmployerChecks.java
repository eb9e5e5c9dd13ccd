package org.evenhand.referral.api;

/**
 * What an employer said of its own part before it referred: the fairness checks that act where
 * disparity starts.
 *
 * @param localSteps what was done locally first, in the employer's words
 * @param supportOffered YES, NO or NOT_KNOWN
 * @param impartialReview YES, NO or NOT_KNOWN: whether somebody outside the matter looked at it
 * @param raisedFirst YES, NO or NOT_KNOWN: whether the social worker had raised concerns before
 */
public record EmployerChecks(
    String employerName,
    String localSteps,
    String supportOffered,
    String impartialReview,
    String raisedFirst) {}

package org.evenhand.casefile.api;

/**
 * An allegation as drafted.
 *
 * @param outsideUkReasons why it is in the public interest to consider matters outside the United
 *     Kingdom or before registration (Social Workers Regulations 2018, regulation 25); empty where
 *     that does not arise
 */
public record AllegationDraft(
    String text, String ground, String category, String outsideUkReasons) {}

package org.evenhand.panel.api;

/**
 * What a member needs in order to sit.
 *
 * @param needs in their words; empty when they said nothing
 */
public record MemberNeeds(String name, String needs) {}

package org.evenhand.hearing.api;

import java.time.LocalDate;
import org.evenhand.ruleset.api.HearingType;

/**
 * A hearing as the public list shows it.
 *
 * @param registrant their name as the case has it
 * @param partlyPrivate whether parts of it are held in private
 */
public record PublicHearing(
    HearingType type,
    LocalDate firstDay,
    LocalDate lastDay,
    String mode,
    String registrant,
    boolean partlyPrivate) {}

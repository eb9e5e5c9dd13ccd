package org.evenhand.web.parts;

import java.time.LocalDate;

/**
 * One row of a list of work: what, whose, by when, and why it stands where it stands.
 *
 * @param address where it is done
 * @param subject case and person, or the neutral number in the blind lane
 * @param why the reason for its place
 * @param due the day; null when none is set
 * @param note how far off that is, in words
 */
public record WorkItem(
    String title,
    String address,
    String subject,
    String why,
    LocalDate due,
    String note,
    boolean late) {}

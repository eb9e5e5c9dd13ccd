package org.evenhand.register.api;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A time with one employer.
 *
 * @param employer who employed
 * @param region the region of the work, or empty
 * @param from the first day
 * @param last the last day, if it is over or its end is known
 */
public record EmploymentView(
    EmployerView employer, String region, LocalDate from, Optional<LocalDate> last) {}

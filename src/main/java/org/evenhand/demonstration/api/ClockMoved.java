package org.evenhand.demonstration.api;

import java.time.Duration;
import java.time.LocalDate;

/**
 * How the clock stands after it was moved.
 *
 * @param today the product's present day
 * @param ahead how far it now stands ahead of the machine's clock
 * @param unfinished how many timers had become due and were still being worked off when we stopped
 *     waiting for them; they go on by themselves
 */
public record ClockMoved(LocalDate today, Duration ahead, long unfinished) {}

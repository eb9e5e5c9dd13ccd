package org.evenhand.identity.api;

import java.time.Instant;

/**
 * Something that was done to an account.
 *
 * @param by the account of whoever did it, {@code system}, or {@code tool:} and an account of the
 *     operating system
 * @param event {@code CREATED}, {@code NAMED}, {@code ROLES}, {@code DISABLED}, {@code ENABLED},
 *     {@code PASSWORD_SET} or {@code PASSWORD_ISSUED}
 * @param detail the roles by their codes, the names, or the reason
 */
public record AccountAct(Instant at, String by, String event, String detail) {}

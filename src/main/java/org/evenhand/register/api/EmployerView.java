package org.evenhand.register.api;

import java.util.UUID;

/**
 * An employer.
 *
 * @param id our id, what cases and log entries refer to
 * @param code the register's own code for it, unique
 * @param name as the register has it
 */
public record EmployerView(UUID id, String code, String name) {}
